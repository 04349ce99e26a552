// SPDX-License-Identifier: LGPL-2.1-or-later
// usage: ace.js NODE-MODULES FOLDER BOOK.epub...: print what DAISY's Ace finds in the books; what it writes goes below the folder.
const path = require('path');
process.env.PUPPETEER_EXECUTABLE_PATH = process.env.PUPPETEER_EXECUTABLE_PATH || '/usr/bin/chromium';
const [modules, folder, ...books] = process.argv.slice(2);
const ace = require(path.join(modules, '@daisy/ace-core'));
const runner = require(path.join(modules, '@daisy/ace-axe-runner-puppeteer'));

// What Pandoc 2.17 leaves out of every package, and no filter can put in: it has no place for the metadata that a reader of the package looks for first.
const old = ['epub-lang', 'metadata-accessmode', 'metadata-accessmodesufficient', 'metadata-accessibilityfeature', 'metadata-accessibilityhazard',
  'metadata-accessibilitysummary'];

function found(report) {
  const metadata = report['a11y-metadata'].present.length === 0;
  return report.assertions.flatMap(page => page.assertions.map(one => ({ page: page['earl:testSubject'].url, rule: one['earl:test']['dct:title'],
    what: one['earl:result'].html || one['earl:result']['dct:description'] })))
    .filter(one => !(metadata && (old.includes(one.rule) || one.page.endsWith('nav.xhtml'))));
}

(async () => {
  let count = 0;
  for (const book of books) {
    const out = path.join(folder, 'ace-' + path.basename(book));
    const [, report] = await ace(book, { cwd: process.cwd(), outdir: out, silent: true, lang: 'en', initLogger: true }, runner);
    for (const one of found(report)) {
      console.log(`${path.basename(book)}, ${one.page}: ${one.rule}: ${one.what.slice(0, 160)}`);
      count++;
    }
  }
  process.exit(count ? 1 : 0);
})().catch(error => { console.log(error.stack || error); process.exit(1); });
