#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Lists what is found in an article, rejects the findings of a kind, and writes the result.

usage: findings.py AST.json LABEL OUTPUT.json
"""

import sys

import gi
gi.require_version('Newsdoc', '1')
from gi.repository import Gio, GLib, Newsdoc


def main(source, label, target):
    document = Newsdoc.Document.new_from_file(Gio.File.new_for_commandline_arg(source), None)
    document.normalize()
    for finding in list(document.props.findings):
        print('%s %s %.2f %s' % (finding.props.label, finding.props.rule, finding.props.confidence, finding.props.text))
        if finding.props.label == label:
            finding.reject()
    document.normalize()

    stream = Gio.File.new_for_commandline_arg(target).replace(None, False, Gio.FileCreateFlags.NONE, None)
    document.write_to_stream(stream, None)
    stream.close(None)


if len(sys.argv) != 4:
    sys.exit(__doc__)
try:
    main(*sys.argv[1:])
except GLib.Error as error:
    sys.exit(error.message)
