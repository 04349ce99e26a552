#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""usage: test-docs.py GI-DOCGEN CONFIG PAGES GIR. The reference can be made, and each link within it leads somewhere. Speaks TAP."""

import glob
import os
import re
import subprocess
import sys
import tempfile

docgen, config, pages, gir = sys.argv[1:]
print('1..2')
with tempfile.TemporaryDirectory() as folder:
    made = subprocess.run([docgen, 'generate', '--quiet', '--fatal-warnings', '--no-namespace-dir', '--config', config,
                           '--content-dir', pages, '--output-dir', folder, gir], capture_output=True, text=True)
    print('%s 1 the reference is made' % ('ok' if made.returncode == 0 else 'not ok'))
    for line in made.stderr.splitlines():
        print('#', line)

    broken = []
    files = glob.glob(folder + '/**/*.html', recursive=True)
    for file in files:
        with open(file, encoding='utf-8') as page:
            links = re.findall(r'(?:href|src)="([^"#]+)[^"]*"', page.read())
        broken += ['%s: %s' % (os.path.relpath(file, folder), link) for link in links
                   if ':' not in link and not os.path.exists(os.path.join(os.path.dirname(file), link))]
    print('%s 2 no link is broken' % ('ok' if files and not broken else 'not ok'))
    for line in broken:
        print('#', line)
