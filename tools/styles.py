#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""usage: styles.py FILE.docx|FILE.odt: the styles that its text is set in, one a line."""

import sys
import zipfile
import xml.etree.ElementTree as ET

WORD = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
TEXT = '{urn:oasis:names:tc:opendocument:xmlns:text:1.0}'
STYLE = '{urn:oasis:names:tc:opendocument:xmlns:style:1.0}'
# LibreOffice has names of its own for Word's built-in styles.
RENAMED = {'TextBody': 'BodyText'}


def word_styles(archive):
    root = ET.fromstring(archive.read('word/document.xml'))
    names = (element.get(WORD + 'val') for tag in ('pStyle', 'rStyle') for element in root.iter(WORD + tag))
    return {RENAMED.get(name, name) for name in names}


# An automatic style ("P1") is what its parent is, with something changed by hand.
def odt_styles(archive):
    root = ET.fromstring(archive.read('content.xml'))
    parents = {style.get(STYLE + 'name'): style.get(STYLE + 'parent-style-name') for style in root.iter(STYLE + 'style')}
    names = (element.get(TEXT + 'style-name') for tag in ('p', 'h', 'span') for element in root.iter(TEXT + tag))
    return {parents.get(name, name) for name in names} - {None}


with zipfile.ZipFile(sys.argv[1]) as archive:
    styles = word_styles(archive) if sys.argv[1].endswith('.docx') else odt_styles(archive)
print('\n'.join(sorted(styles)))
