#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The library as Python sees it, through GObject Introspection. Speaks TAP."""

import sys

try:
    import gi
    gi.require_version('Newsdoc', '1')
    from gi.repository import Gio, GLib, GObject, Newsdoc
except (ImportError, ValueError) as error:
    print('1..0 # SKIP', error)
    sys.exit(0)

AST = ('{"pandoc-api-version":[1,22,2,1],"meta":{},"blocks":['
       '{"t":"Header","c":[1,["",[],[]],[{"t":"Str","c":"Ferry"},{"t":"Space"},{"t":"Str","c":"sails"},{"t":"Space"},{"t":"Str","c":"again"}]]},'
       '{"t":"Para","c":[{"t":"Str","c":"By"},{"t":"Space"},{"t":"Str","c":"Karin"},{"t":"Space"},{"t":"Str","c":"Holm"}]},'
       '{"t":"Para","c":[{"t":"Str","c":"Photo:"},{"t":"Space"},{"t":"Str","c":"Anders"},{"t":"Space"},{"t":"Str","c":"Lind/Reuters"}]},'
       '{"t":"Para","c":[{"t":"Str","c":"It"},{"t":"Space"},{"t":"Str","c":"sailed."}]}]}')

number = 0


def check(name, got, expected):
    global number
    number += 1
    if got == expected:
        print('ok %d %s' % (number, name))
    else:
        print('not ok %d %s' % (number, name))
        print('# got %r, expected %r' % (got, expected))


document = Newsdoc.Document.new_from_data(AST, -1)
check('identity', document.to_bytes().get_data().decode(), AST)

document.normalize()
article = document.get_article()
check('headline', article.get_headline(), 'Ferry sails again')
check('headline as a property', article.props.headline, 'Ferry sails again')

authors = article.get_authors()
check('authors', [authors.get_item(i).props.name for i in range(authors.get_n_items())], ['Karin Holm'])

images = article.get_images()
check('credits', [(images.get_item(i).props.photographer, images.get_item(i).props.agency) for i in range(images.get_n_items())],
      [('Anders Lind', 'Reuters')])

kinds = []
node = document.get_root().get_blocks().get_first_child()
while node is not None:
    kinds.append(node.get_kind())
    node = node.get_next()
check('nodes', kinds, [Newsdoc.NodeKind.DIV, Newsdoc.NodeKind.DIV, Newsdoc.NodeKind.PARA])


def walk(root):
    node = root
    while node is not None:
        yield node
        node = node.next_in_tree(root)


words = [node.get_text()[0] for node in walk(document.get_root().get_blocks()) if node.get_kind() == Newsdoc.NodeKind.STR]
check('a walk over the tree', (words[0], words[-1], len(words)), ('By', 'sailed.', 8))

findings = document.props.findings
check('findings', [finding.props.label for finding in findings], ['headline', 'byline', 'photo', 'credit', 'body'])
finding = findings[1]
check('a finding', (finding.props.text, finding.props.whole, finding.get_start(), finding.get_end(), finding.props.state),
      ('By Karin Holm', True, 0, 13, Newsdoc.FindingState.PROPOSED))
check('the nodes of a finding', [node.get_kind() for node in finding.get_nodes()], [Newsdoc.NodeKind.PARA])
check('choices', 'credit' in finding.dup_choices(), True)

notified = []
document.connect('notify::can-undo', lambda *_: notified.append(document.props.can_undo))
finding.reject()
document.normalize()
check('what is rejected is not marked', (article.props.byline, document.props.can_undo, notified), (None, True, [True]))
document.undo()
finding.relabel('kicker')
document.normalize()
check('what is relabelled is marked so', article.props.kicker, 'By Karin Holm')
document.undo()
document.normalize()
check('what is undone is as it was', article.props.byline, 'By Karin Holm')
try:
    finding.relabel('nothing')
    check('a wrong label raises an error', False, True)
except GLib.Error as error:
    check('a wrong label raises an error', error.matches(Newsdoc.error_quark(), Newsdoc.Error.LABEL), True)

document.edit(Newsdoc.Field.AUTHORS, 'Ann Lee; Bo Ek')
document.normalize()
check('what is written into the head', document.dup_field(Newsdoc.Field.AUTHORS), 'Ann Lee; Bo Ek')
document.undo()
document.normalize()

# by the function: PyGObject warns of any new object that is assigned to a property at once, and leaks it
document.set_settings(Newsdoc.Settings(furniture=Newsdoc.Furniture.MARK))
check('settings', document.get_settings().get_furniture().value_nick, 'mark')


class Bar(GObject.Object):
    """Stands for a progress bar."""
    fraction = GObject.Property(type=float)


loop = GLib.MainLoop()
results = []


def on_done(source, result):
    results.append(result)
    loop.quit()


document.normalize_async(None, on_done)
loop.run()
check('asynchronously', document.normalize_finish(results[0]), True)
Newsdoc.Document.new_from_bytes_async(GLib.Bytes.new(AST.encode()), None, on_done)
loop.run()
check('load asynchronously', Newsdoc.Document.new_from_bytes_finish(results[1]).to_bytes().get_data().decode(), AST)
progress = Newsdoc.Progress()
fractions = []
progress.connect('notify::fraction', lambda *_: fractions.append(progress.props.fraction))
bar = Bar()
progress.bind_property('fraction', bar, 'fraction', GObject.BindingFlags.DEFAULT)
Newsdoc.Document.new_from_bytes_async(GLib.Bytes.new(AST.encode()), progress.props.cancellable, on_done)
loop.run()
check('how far it has come', (fractions[-1], bar.fraction, fractions == sorted(fractions), Newsdoc.Document.new_from_bytes_finish(results.pop()) is not None),
      (1, 1, True, True))
cancellable = Gio.Cancellable()
cancellable.cancel()
fresh = Newsdoc.Document.new_from_data(AST, -1)
fresh.normalize_async(cancellable, on_done)
loop.run()
try:
    fresh.normalize_finish(results[2])
    check('cancelled', False, True)
except GLib.Error as error:
    check('cancelled', (error.matches(Gio.io_error_quark(), Gio.IOErrorEnum.CANCELLED), fresh.to_bytes().get_data().decode()), (True, AST))


def memory():
    with open('/proc/self/statm') as statm:
        return int(statm.read().split()[1]) * 4


def come_and_go(times):
    for i in range(times):
        passing = Newsdoc.Document.new_from_data(AST, -1)
        passing.normalize()
        passing.props.findings[0].reject()
        passing.normalize()
        passing.props.article.get_images()


come_and_go(200)
before = memory()
come_and_go(1000)
# a document of this size takes some 20 kB
check('a thousand documents leave nothing behind', memory() - before < 2000, True)

# a node of a tree that is gone has no parent; the results hold the document, too
held = document.get_root().get_blocks().get_last_child()
before = held.get_parent().get_kind()
del document, article, authors, images, node, findings, finding, fresh, results
check('a held node outlives its document', (before, held.get_parent(), held.get_kind()), (Newsdoc.NodeKind.BLOCKS, None, Newsdoc.NodeKind.PARA))

try:
    Newsdoc.Document.new_from_data('{', -1)
    check('an error is raised', False, True)
except GLib.Error as error:
    check('an error is raised', error.matches(Newsdoc.error_quark(), Newsdoc.Error.SYNTAX), True)

print('1..%d' % number)
