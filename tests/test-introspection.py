#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The library as Python sees it, through GObject Introspection. Speaks TAP."""

import sys

try:
    import gi
    gi.require_version('Newsdoc', '1')
    from gi.repository import GLib, Newsdoc
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

held = document.get_root().get_blocks().get_last_child()
del document, article, authors, images, node
check('a held node outlives its document', held.get_kind(), Newsdoc.NodeKind.PARA)

try:
    Newsdoc.Document.new_from_data('{', -1)
    check('an error is raised', False, True)
except GLib.Error as error:
    check('an error is raised', error.matches(Newsdoc.error_quark(), Newsdoc.Error.SYNTAX), True)

print('1..%d' % number)
