#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Run by test-inspector.sh: test-inspector.py FOLDER PROGRAM ARTICLE. Presses the inspector's buttons through the accessibility bus."""

import os
import subprocess
import sys
import time
import warnings
import zipfile

import gi
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib

warnings.simplefilter('ignore')
folder, program, article = sys.argv[1:4]
PATIENCE = 30
BYLINE = '<p class="author">By Karin Holm'
number = 0


def check(what, right):
    global number
    number += 1
    print('%s %d %s' % ('ok' if right else 'not ok', number, what), flush=True)


def walk(node):
    """All that is below the node."""
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child
            yield from walk(child)


def find(node, role, name):
    """The first with the role whose name or description it is."""
    for child in walk(node):
        if child.get_role_name() in role.split('|') and name in (child.get_name(), child.get_description()):
            return child
    return None


def wait(probe):
    """What the probe gives, once it gives something; None when it never does."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = probe()
            if found:
                return found
        except (GLib.Error, AttributeError):
            pass  # it is not there yet, or went while it was looked at
        time.sleep(0.1)
    return None


def press(node):
    for index in range(node.get_n_actions()):
        if node.get_action_name(index) == 'click':
            return node.do_action(index)
    raise AssertionError('nothing to press: ' + node.get_name())


def application():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        if desktop.get_child_at_index(index).get_name() == 'newsdoc-inspector':
            desktop.get_child_at_index(index).set_cache_mask(Atspi.Cache.NONE)  # there is no main loop that would keep it up to date
            return desktop.get_child_at_index(index)
    return None


def row(title):
    """The finding of that label, in the list."""
    findings = find(application(), 'list', 'Findings')
    for index in range(findings.get_child_count()):
        item = findings.get_child_at_index(index)
        if find(item, 'label', title):
            return item
    return None


def is_pressed(title, button):
    return find(row(title), 'push button|toggle button', button).get_state_set().contains(Atspi.StateType.PRESSED)


def decide(title, button):
    press(wait(lambda: find(row(title), 'push button|toggle button', button)))


def find_dialog(title):
    for index in range(application().get_child_count()):
        window = application().get_child_at_index(index)
        if window.get_name() == title:
            return window
    return None


def export(ending, is_whole):
    """By the menu and the file dialog; gives the file's path once all of it is there."""
    path = os.path.join(folder, 'article.' + ending)
    if os.path.exists(path):
        os.remove(path)
    press([node for node in walk(application()) if node.get_description() == 'Export' and node.get_n_actions()][0])
    press(wait(lambda: find(application(), 'menu item', ending.upper() + '…')))
    dialog = wait(lambda: find_dialog('Export the Article'))
    wait(lambda: find(dialog, 'text', 'Name:')).set_text_contents(path)
    press(find(dialog, 'push button', '_Export Export'))
    return wait(lambda: os.path.exists(path) and is_whole(path) and path)


def read(path):
    with open(path, encoding='utf-8') as file:
        return file.read()


def export_page():
    return export('html', lambda path: read(path).rstrip().endswith('</html>'))


def drive():
    check('it starts', wait(application))
    check('it reads the article', wait(lambda: find(application(), 'frame', 'Skarvik to bring back night ferries after two winters of dark piers')))
    check('it lists what was found', wait(lambda: row('Byline')))
    decide('Byline', 'Reject')
    check('what is rejected says so', wait(lambda: is_pressed('Byline', 'Reject')))
    rejected = export_page()
    check('the page is exported', rejected)
    check('what was rejected is a line like others', rejected and '<p>By Karin Holm' in read(rejected) and BYLINE not in read(rejected))
    press(wait(lambda: find(application(), 'push button', 'Undo')))
    check('undone it is as it was', wait(lambda: not is_pressed('Byline', 'Reject')))
    accepted = export_page()
    check('and is dressed again', accepted and BYLINE in read(accepted))
    decide('Dateline', 'Accept')
    check('what is accepted says so', wait(lambda: is_pressed('Dateline', 'Accept')))
    book = export('epub', zipfile.is_zipfile)
    check('a book is exported, with its picture', book and any(name.endswith('.png') for name in zipfile.ZipFile(book).namelist()))
    press(wait(lambda: find(application(), 'push button', 'Close')))
    check('it ends well', wait(lambda: process.poll() is not None) and process.returncode == 0)


def drive_astray():
    check('what cannot be read is told', wait(lambda: find(application(), 'label', 'This Cannot Be Read')))


for file, test in ((article, drive), (os.path.join(folder, 'none.html'), drive_astray)):
    process = subprocess.Popen([program, file])
    try:
        test()
    finally:
        process.kill()
        process.wait()
print('1..%d' % number)
