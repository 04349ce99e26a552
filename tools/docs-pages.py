#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Makes gi-docgen's concept pages of the files in docs/, which are written to be read as they are.

usage: docs-pages.py OUTPUT-FOLDER FILE…

The first heading becomes the page's title, and links between the files become links between the pages; the pictures stand beside the pages. A link
to a page that is not there stays, and tests/test-docs.py finds it.
"""

import os
import re
import sys

folder, files = sys.argv[1], sys.argv[2:]
names = {os.path.basename(file) for file in files}


def to_page(match):
    if match[1] + '.md' not in names:
        return match[0]
    return '](%s.html%s)' % (match[1], match[2] or '')


os.makedirs(folder, exist_ok=True)
for file in files:
    name = os.path.basename(file)
    target = os.path.join(folder, name)
    if not name.endswith('.md'):
        with open(file, 'rb') as source, open(target, 'wb') as copy:
            copy.write(source.read())
        continue
    with open(file, encoding='utf-8') as source:
        first, text = source.read().split('\n', 1)
    text = re.sub(r'\]\(([a-z-]+)\.md(#[a-z-]+)?\)', to_page, text)
    text = re.sub(r'\]\([a-z]+/([a-z-]+\.png)\)', r'](\1)', text)
    with open(target, 'w', encoding='utf-8') as page:
        page.write('Title: %s\nSlug: %s\n\n%s' % (first.lstrip('# '), name[:-3], text))
