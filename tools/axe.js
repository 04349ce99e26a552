// SPDX-License-Identifier: LGPL-2.1-or-later
// usage: axe.js NODE-MODULES PAGE...: run axe-core on the pages in Chromium, and print what it calls a violation, of WCAG or of its best practices. A copy of the
// page with the script in it is opened, and what the script wrote into the page is read back.
const fs = require('fs');
const path = require('path');
const { execFileSync } = require('child_process');
const [modules, ...pages] = process.argv.slice(2);
// A chapter of a book is no page: the reading system has the landmarks.
const chapter = { region: { enabled: false }, 'landmark-one-main': { enabled: false } };

function script(book) {
  return `axe.run({ resultTypes: ['violations'], rules: ${JSON.stringify(book ? chapter : {})} }).then(r => {
  const p = document.createElement('pre'); p.id = 'axe-result';
  p.textContent = encodeURIComponent(JSON.stringify(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 120)).join(' … '))));
  document.body.appendChild(p); });`;
}

function violations(page) {
  const folder = path.dirname(page);
  const copy = path.join(folder, 'axe-' + path.basename(page));
  fs.copyFileSync(path.join(modules, 'axe-core', 'axe.min.js'), path.join(folder, 'axe.min.js'));
  fs.writeFileSync(path.join(folder, 'axe-run.js'), script(page.endsWith('.xhtml')));
  fs.writeFileSync(copy, fs.readFileSync(page, 'utf8').replace('</body>', '<script src="axe.min.js"></script><script src="axe-run.js"></script></body>'));
  const dom = execFileSync('chromium', ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--virtual-time-budget=10000',
    '--dump-dom', 'file://' + path.resolve(copy)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  fs.unlinkSync(copy);
  const found = dom.match(/id="axe-result"[^>]*>([^<]*)</);
  return found ? JSON.parse(decodeURIComponent(found[1])) : ['axe-core said nothing'];
}

let count = 0;
for (const page of pages)
  for (const violation of violations(page)) {
    console.log(`${path.basename(page)}: ${violation}`);
    count++;
  }
process.exit(count ? 1 : 0);
