// SPDX-License-Identifier: LGPL-2.1-or-later
// usage: typst.js NODE-MODULES FILE.typ [FILE.pdf]: compile it with npm's Typst, and say what is wrong.
const fs = require('fs');
const path = require('path');
const [modules, file, out] = process.argv.slice(2);
const { NodeCompiler } = require(path.join(modules, '@myriaddreamin/typst-ts-node-compiler'));
const compiler = NodeCompiler.create({ workspace: path.dirname(path.resolve(file)), fontArgs: [{ fontPaths: ['/usr/share/fonts'] }] });
const pdf = compiler.pdf({ mainFilePath: path.resolve(file) });
if (out) fs.writeFileSync(out, pdf);
