#!/usr/bin/env gjs
// SPDX-License-Identifier: LGPL-2.1-or-later
// Lists what is found in an article, rejects the findings of a kind, and writes the result.
// usage: findings.js AST.json LABEL OUTPUT.json

imports.gi.versions.Newsdoc = '1';
const { Gio, Newsdoc } = imports.gi;
const System = imports.system;

function main(source, label, target) {
    const document = Newsdoc.Document.new_from_file(Gio.File.new_for_commandline_arg(source), null);
    document.normalize();
    for (let i = 0; i < document.findings.get_n_items(); i++) {
        const finding = document.findings.get_item(i);
        print(`${finding.label} ${finding.rule} ${finding.confidence.toFixed(2)} ${finding.text}`);
        if (finding.label === label)
            finding.reject();
    }
    document.normalize();

    const stream = Gio.File.new_for_commandline_arg(target).replace(null, false, Gio.FileCreateFlags.NONE, null);
    document.write_to_stream(stream, null);
    stream.close(null);
}

if (ARGV.length !== 3) {
    printerr('usage: findings.js AST.json LABEL OUTPUT.json');
    System.exit(1);
}
try {
    main(...ARGV);
} catch (error) {
    printerr(error.message);
    System.exit(1);
}
