// SPDX-License-Identifier: LGPL-2.1-or-later
// usage: axe.js NODE-MODULES PAGE: run axe-core on the page in Chromium, and print what violates WCAG 2.1, A and AA. A copy of the page with the script in it
// is opened, and what the script wrote into the page is read back.
const fs = require('fs');
const path = require('path');
const { execFileSync } = require('child_process');
const [modules, page] = process.argv.slice(2);
const copy = path.join(path.dirname(page), 'axe-' + path.basename(page));
const run = `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations'] }).then(r => {
  const p = document.createElement('pre'); p.id = 'axe-result';
  p.textContent = encodeURIComponent(JSON.stringify(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 120)).join(' … '))));
  document.body.appendChild(p); });`;
fs.copyFileSync(path.join(modules, 'axe-core', 'axe.min.js'), path.join(path.dirname(page), 'axe.min.js'));
fs.writeFileSync(path.join(path.dirname(page), 'axe-run.js'), run);
fs.writeFileSync(copy, fs.readFileSync(page, 'utf8').replace('</body>', '<script src="axe.min.js"></script><script src="axe-run.js"></script></body>'));
const dom = execFileSync('chromium', ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--virtual-time-budget=10000',
  '--dump-dom', 'file://' + path.resolve(copy)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
fs.unlinkSync(copy);
const found = dom.match(/id="axe-result"[^>]*>([^<]*)</);
if (!found) { console.log('axe-core said nothing'); process.exit(1); }
const violations = JSON.parse(decodeURIComponent(found[1]));
violations.forEach(v => console.log(v));
process.exit(violations.length ? 1 : 0);
