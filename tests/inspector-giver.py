#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Run by test-inspector.py: another application, that has something for the inspector. "copy TYPE TEXT" puts it into the clipboard; "drag FILE" is a
window in the screen's corner from which the file can be dragged. Says on its output what has come about, and stays until it is killed."""

import sys

import gi
gi.require_version('Gdk', '4.0')
gi.require_version('Gtk', '4.0')
from gi.repository import Gdk, Gio, GLib, Gtk


def say(word):
    print(word, flush=True)


def copy(kind, text):
    Gdk.Display.get_default().get_clipboard().set_content(Gdk.ContentProvider.new_for_bytes(kind, GLib.Bytes.new(text.encode())))
    say('ready')


def on_begin(_source, drag):
    drag.connect('notify::selected-action', lambda *_: say('welcome') if drag.get_selected_action() else None)
    say('begun')


def drag(path):
    window = Gtk.Window(title='Giver', default_width=40, default_height=40, decorated=False)
    uris = Gio.File.new_for_path(path).get_uri() + '\r\n'
    source = Gtk.DragSource(content=Gdk.ContentProvider.new_for_bytes('text/uri-list', GLib.Bytes.new(uris.encode())))
    source.connect('drag-begin', on_begin)
    window.add_controller(source)
    window.connect('map', lambda _: say('ready'))
    window.present()


Gtk.init()
{'copy': copy, 'drag': drag}[sys.argv[1]](*sys.argv[2:])
GLib.MainLoop().run()
