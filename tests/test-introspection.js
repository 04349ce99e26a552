// SPDX-License-Identifier: LGPL-2.1-or-later
// The library as JavaScript sees it, through GObject Introspection. Speaks TAP.

imports.gi.versions.Newsdoc = '1';
const { Gio, GLib, GObject, Newsdoc } = imports.gi;
const System = imports.system;
const ByteArray = imports.byteArray;

const AST = '{"pandoc-api-version":[1,22,2,1],"meta":{},"blocks":[' +
    '{"t":"Header","c":[1,["",[],[]],[{"t":"Str","c":"Ferry"},{"t":"Space"},{"t":"Str","c":"sails"}]]},' +
    '{"t":"Para","c":[{"t":"Str","c":"By"},{"t":"Space"},{"t":"Str","c":"Karin"},{"t":"Space"},{"t":"Str","c":"Holm"}]},' +
    '{"t":"Para","c":[{"t":"Str","c":"It"},{"t":"Space"},{"t":"Str","c":"sailed."}]}]}';
const bytes = ByteArray.toGBytes(ByteArray.fromString(AST));

let number = 0;

function check(name, got, expected) {
    number++;
    if (JSON.stringify(got) === JSON.stringify(expected)) {
        print(`ok ${number} ${name}`);
    } else {
        print(`not ok ${number} ${name}`);
        print(`# got ${JSON.stringify(got)}, expected ${JSON.stringify(expected)}`);
    }
}

function residentKilobytes() {
    const [, contents] = GLib.file_get_contents('/proc/self/statm');
    return parseInt(ByteArray.toString(contents).split(' ')[1]) * 4;
}

function comeAndGo(times) {
    for (let i = 0; i < times; i++) {
        const passing = Newsdoc.Document.new_from_bytes(bytes);
        passing.normalize();
        passing.findings.get_item(0).reject();
        passing.normalize();
        passing.article.get_images();
        if (i % 100 === 99)
            System.gc();
    }
}

// Stands for a progress bar.
const Bar = GObject.registerClass({
    Properties: { 'fraction': GObject.ParamSpec.double('fraction', '', '', GObject.ParamFlags.READWRITE, 0, 1, 0) },
}, class Bar extends GObject.Object {});

const loop = new GLib.MainLoop(null, false);
const document = Newsdoc.Document.new_from_bytes(bytes);

check('identity', ByteArray.toString(ByteArray.fromGBytes(document.to_bytes())), AST);
document.normalize();
check('headline', document.article.headline, 'Ferry sails');
check('authors', document.article.authors.get_item(0).name, 'Karin Holm');

const finding = document.findings.get_item(1);
check('a finding', [finding.label, finding.text, finding.whole, finding.state], ['byline', 'By Karin Holm', true, Newsdoc.FindingState.PROPOSED]);
check('the nodes of a finding', finding.get_nodes().map(node => node.get_kind()), [Newsdoc.NodeKind.PARA]);
finding.reject();
document.normalize();
check('what is rejected is not marked', document.article.byline, null);
document.undo();
document.normalize();
check('what is undone is as it was', document.article.byline, 'By Karin Holm');
try {
    finding.relabel('nothing');
    check('a wrong label throws', false, true);
} catch (error) {
    check('a wrong label throws', error.matches(Newsdoc.error_quark(), Newsdoc.Error.LABEL), true);
}
document.settings = new Newsdoc.Settings({ furniture: Newsdoc.Furniture.MARK });
check('settings', document.settings.get_furniture(), Newsdoc.Furniture.MARK);

function walk(root) {
    const found = [];
    for (let node = root; node !== null; node = node.next_in_tree(root)) {
        if (node.get_kind() === Newsdoc.NodeKind.STR)
            found.push(node.get_text()[0]);
    }
    return found;
}

const words = walk(document.get_root().get_blocks());
check('a walk over the tree', [words[0], words[words.length - 1], words.length], ['By', 'sailed.', 5]);

let passing = Newsdoc.Document.new_from_bytes(bytes);
const orphan = passing.get_root().get_blocks().get_last_child();
passing = null;
System.gc();
check('a held node outlives its document', [orphan.get_parent(), walk(orphan)], [null, ['It', 'sailed.']]);

const held = document.get_root().get_blocks().get_last_child();
const cancellable = new Gio.Cancellable();
cancellable.cancel();
const fresh = Newsdoc.Document.new_from_bytes(bytes);
fresh.normalize_async(cancellable, (source, result) => {
    try {
        fresh.normalize_finish(result);
        check('cancelled', false, true);
    } catch (error) {
        check('cancelled', error.matches(Gio.io_error_quark(), Gio.IOErrorEnum.CANCELLED), true);
    }
    const progress = new Newsdoc.Progress();
    const fractions = [];
    progress.connect('notify::fraction', () => fractions.push(progress.fraction));
    const bar = new Bar();
    progress.bind_property('fraction', bar, 'fraction', GObject.BindingFlags.DEFAULT);
    document.normalize_async(progress.cancellable, (source2, result2) => {
        check('asynchronously', document.normalize_finish(result2), true);
        check('how far it has come', [fractions[fractions.length - 1], bar.fraction], [1, 1]);
        loop.quit();
    });
});
loop.run();
check('a held node', held.get_kind(), Newsdoc.NodeKind.PARA);

comeAndGo(300);
const before = residentKilobytes();
comeAndGo(1000);
check('a thousand documents leave nothing behind', residentKilobytes() - before < 4000, true);
print(`1..${number}`);
