#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""usage: test-misuse.py GIR LIBRARY. Every function of the library is called with nothing at all: a program that does so is told, and goes on. Speaks TAP."""

import ctypes
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

CORE = '{http://www.gtk.org/introspection/core/1.0}'
IDENTIFIER = '{http://www.gtk.org/introspection/c/1.0}identifier'
POINTERS = ('gpointer', 'gconstpointer', 'GAsyncReadyCallback')
# No node is inside of another.
QUIET = ('newsdoc_node_is_inside',)


def c_type(parameter):
    for kind in ('type', 'array'):
        found = parameter.find(CORE + kind)
        if found is not None:
            return found.get('{http://www.gtk.org/introspection/c/1.0}type') or ''
    return ''


def list_functions(gir):
    """The name of each, what its parameters are, and whether it must complain: it has an object, or something else that may not be missing."""
    for function in ElementTree.parse(gir).getroot().iter():
        if function.tag not in (CORE + 'method', CORE + 'function', CORE + 'constructor'):
            continue
        found = function.find(CORE + 'parameters')
        parameters = list(found) if found is not None else []
        must = any(parameter.tag == CORE + 'instance-parameter' for parameter in parameters)
        types = [c_type(parameter) for parameter in parameters] + (['GError**'] if function.get('throws') else [])
        yield function.get(IDENTIFIER), types, must


def call_all(gir, path):
    library = ctypes.CDLL(path)
    for name, types, _ in list_functions(gir):
        print('call', name, file=sys.stderr, flush=True)
        arguments = [ctypes.c_void_p(None) if '*' in kind or kind in POINTERS else ctypes.c_double(0) if 'double' in kind else 0 for kind in types]
        getattr(library, name)(*arguments)
    print('end', file=sys.stderr)


def main(gir, path):
    child = subprocess.run([sys.executable, __file__, gir, path, '--call'], capture_output=True, text=True, check=False)
    said = {}
    name = None
    for line in child.stderr.splitlines():
        if line.startswith('call '):
            name = line.split()[1]
            said[name] = ''
        elif name:
            said[name] += line
    functions = list(list_functions(gir))
    silent = [name for name, _, must in functions if must and name not in QUIET and 'CRITICAL' not in said.get(name, '')]
    print('ok 1 none of %d ends the program' % len(functions) if child.stderr.endswith('end\n') else 'not ok 1 the program ended in ' + str(name))
    print(('not ok' if silent else 'ok') + ' 2 whatever has no object complains')
    for name in silent:
        print('# silent:', name)
    print('1..2')


if '--call' in sys.argv:
    call_all(*sys.argv[1:3])
else:
    main(*sys.argv[1:3])
