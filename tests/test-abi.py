#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""usage: test-abi.py GIR LIST, or test-abi.py GIR > LIST to renew the list.

What a program is built against: each function with the types in C of what it takes and gives, each value of an enumeration, each property. The
library's structures are all opaque, so that this is all of it. A line that is missing breaks programs; a new one has to be meant. The list comes
from the GIR, and not from the debugging information, as abidw would have it, since that is half a megabyte of GLib's types, others with every
GLib. Between two releases tools/abidiff.sh compares the libraries themselves. Speaks TAP."""

import sys
import xml.etree.ElementTree as ElementTree

CORE = '{http://www.gtk.org/introspection/core/1.0}'
C = '{http://www.gtk.org/introspection/c/1.0}'
GLIB = '{http://www.gtk.org/introspection/glib/1.0}'


def type_of(element):
    for child in element:
        if child.tag == CORE + 'type':
            return child.get(C + 'type') or child.get('name')
        if child.tag == CORE + 'array':
            return child.get(C + 'type') or type_of(child) + '[]'
    return '...'


def describe_function(function):
    parameters = function.find(CORE + 'parameters')
    types = [type_of(parameter) for parameter in (parameters if parameters is not None else [])]
    if function.get('throws') == '1':
        types.append('GError**')
    value = function.find(CORE + 'return-value')
    return '%s %s (%s)' % (type_of(value), function.get(C + 'identifier'), ', '.join(types))


def describe_property(prop, owner):
    ways = [way for way in ('readable', 'writable', 'construct', 'construct-only')
            if prop.get(way, '1' if way == 'readable' else '0') == '1']
    return '%s:%s %s %s' % (owner, prop.get('name'), type_of(prop), ' '.join(ways))


def describe(namespace):
    lines = []
    for element in namespace:
        owner = element.get(C + 'type')
        if element.tag in (CORE + 'enumeration', CORE + 'bitfield'):
            lines += ['%s = %s' % (member.get(C + 'identifier'), member.get('value')) for member in element.findall(CORE + 'member')]
        if element.tag == CORE + 'class':
            lines.append('%s: %s' % (owner, element.get('parent')))
        if element.tag == CORE + 'record' and element.get(GLIB + 'is-gtype-struct-for') is None and element.findall(CORE + 'field'):
            lines.append('%s is not opaque' % owner)
        if element.get(GLIB + 'get-type'):
            lines.append('GType %s (void)' % element.get(GLIB + 'get-type'))
        for part in [element] + list(element):
            if part.get(C + 'identifier') and part.tag in (CORE + 'function', CORE + 'method', CORE + 'constructor'):
                lines.append(describe_function(part))
            if part.tag == CORE + 'property':
                lines.append(describe_property(part, owner))
    return sorted(set(lines))


def check(number, name, lines):
    print('%s %d %s' % ('not ok' if lines else 'ok', number, name))
    for line in lines:
        print('#', line)


now = describe(ElementTree.parse(sys.argv[1]).getroot().find(CORE + 'namespace'))
if len(sys.argv) < 3:
    print('\n'.join(now))
    sys.exit()
with open(sys.argv[2], encoding='utf-8') as file:
    held = file.read().splitlines()
print('1..2')
check(1, 'nothing is missing or changed', [line for line in held if line not in now])
check(2, 'nothing is new', [line for line in now if line not in held])
