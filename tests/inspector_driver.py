# SPDX-License-Identifier: LGPL-2.1-or-later
"""What test-inspector.py does with the inspector's window, through the accessibility bus."""

import os
import sys
import time
import warnings

import gi
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib

warnings.simplefilter('ignore')
FOLDER = sys.argv[1]
PATIENCE = 120  # a busy machine takes long, and an idle one does not wait
SHADOW = 5
BUTTON = 'push button|toggle button'
number = 0
Atspi.set_timeout(PATIENCE * 1000, PATIENCE * 1000)  # else a busy machine's application is taken for one that no longer exists


def check(what, right):
    global number
    number += 1
    print('%s %d %s' % ('ok' if right else 'not ok', number, what), flush=True)


def walk(node, backwards=False):
    """All that is below the node."""
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(node.get_child_count() - 1 - index if backwards else index)
        if child is not None:
            yield child
            yield from walk(child, backwards)


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
        except (GLib.Error, AttributeError, IndexError):
            pass  # it is not there yet, or went while it was looked at
        time.sleep(0.1)
    return None


def press(node):
    for index in range(node.get_n_actions()):
        if node.get_action_name(index) == 'click':
            return node.do_action(index)
    raise AssertionError('nothing to press: ' + node.get_name())


def press_key(letter, modifier):
    """The modifier is the number of a key, as the server counts them."""
    Atspi.generate_keyboard_event(modifier, None, Atspi.KeySynthType.PRESS)
    Atspi.generate_keyboard_event(ord(letter), None, Atspi.KeySynthType.SYM)
    Atspi.generate_keyboard_event(modifier, None, Atspi.KeySynthType.RELEASE)


def application():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        if desktop.get_child_at_index(index).get_name() == 'newsdoc-inspector':
            desktop.get_child_at_index(index).set_cache_mask(Atspi.Cache.NONE)  # there is no main loop that would keep it up to date
            return desktop.get_child_at_index(index)
    return None


def has_focus(name):
    """What begins so."""
    return any(node.get_name().startswith(name) and node.get_state_set().contains(Atspi.StateType.FOCUSED) for node in walk(application()))


def nameless():
    """What a person comes to by the keyboard and hears nothing of; GTK gives what has no name that of its type."""
    roles = (BUTTON + '|list|list item|text|combo box|page tab').split('|')
    return [(node.get_role_name(), node.get_name()) for node in walk(application())
            if node.get_role_name() in roles and node.get_state_set().contains(Atspi.StateType.FOCUSABLE)
            and (not node.get_name() or node.get_name().startswith(('Gtk', 'Adw')))]


def window(title):
    """Also a dialog."""
    for index in range(application().get_child_count()):
        if application().get_child_at_index(index).get_name() == title:
            return application().get_child_at_index(index)
    return None


def says(text):
    """Whether a label has it in what it says. A toast, which does not stay, is the last of all."""
    return any(text in node.get_name() for node in walk(application(), backwards=True) if node.get_role_name() == 'label')


def choose(menu, item):
    press(wait(lambda: [node for node in walk(application()) if node.get_description() == menu and node.get_n_actions()][0]))
    press(wait(lambda: find(application(), 'menu item', item)))


def row(title):
    """The finding of that label, in the list."""
    findings = find(application(), 'list', 'Findings')
    for index in range(findings.get_child_count()):
        item = findings.get_child_at_index(index)
        if find(item, 'label', title):
            return item
    return None


def is_pressed(title, button):
    return find(row(title), BUTTON, button).get_state_set().contains(Atspi.StateType.PRESSED)


def decide(title, button):
    press(wait(lambda: find(row(title), BUTTON, button)))


def relabel(title, group, label):
    """By the menu of the last of a row's buttons, and the menu in that."""
    press(wait(lambda: [node for node in walk(row(title)) if node.get_name() == 'It Is Something Else' and node.get_n_actions()][0]))
    press(wait(lambda: find(application(), 'menu item', group)))
    press(wait(lambda: find(application(), 'menu item', label)))


def click(node):
    """With the mouse: there is no other way to give something the focus. The window is in the screen's corner, with its shadow."""
    place = node.get_component_iface().get_extents(Atspi.CoordType.WINDOW)
    Atspi.generate_mouse_event(place.x + place.width // 2 + SHADOW, place.y + place.height // 2 + SHADOW, 'b1c')


def write(field, text):
    """Into the form of the head. An entry shows its button only when it has had the focus and the text was changed then."""
    def apply():
        entry = find(application(), 'text', field)
        click(entry)
        entry.set_text_contents(text)
        return find(entry, BUTTON, 'Apply')

    press(wait(apply))


def export(ending, is_whole, item=None):
    """By the menu and the file dialog; gives the file's path once all of it is there."""
    path = os.path.join(FOLDER, 'article.' + ending)
    if os.path.exists(path):
        os.remove(path)
    choose('Export', item or ending.upper() + '…')
    dialog = wait(lambda: window('Export the Article'))
    wait(lambda: find(dialog, 'text', 'Name:')).set_text_contents(path)
    press(wait(lambda: find(dialog, BUTTON, '_Export Export')))
    return wait(lambda: os.path.exists(path) and is_whole(path) and path)


def read(path):
    with open(path, encoding='utf-8') as file:
        return file.read()


def export_page():
    path = export('html', lambda path: read(path).rstrip().endswith('</html>'))
    return path and read(path)


def drag(to, has_begun, is_welcome):
    """From the screen's corner. What is between is as slow as it is: a step is taken until it was understood."""
    Atspi.generate_mouse_event(20, 20, 'b1p')
    for told in (has_begun, is_welcome):
        for step in range(PATIENCE * 10):
            if told():
                break
            Atspi.generate_mouse_event(to + step % 8, to + step % 8, 'abs')
            time.sleep(0.1)
    Atspi.generate_mouse_event(to, to, 'b1r')
