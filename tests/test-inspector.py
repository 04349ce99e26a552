#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Run by test-inspector.sh: test-inspector.py FOLDER PROGRAM ARTICLE. Presses the inspector's buttons through the accessibility bus."""

import os
import shutil
import subprocess
import sys
import zipfile
from contextlib import contextmanager

from inspector_driver import (FOLDER, application, check, decide, drag, export, export_page, find, has_focus, is_pressed, nameless, press, press_key, read, relabel,
                              row, says, wait, window, write)
import inspector_driver

PROGRAM, ARTICLE = sys.argv[2:4]
HEADLINE = 'Skarvik to bring back night ferries after two winters of dark piers'
BYLINE = '<p class="author">By Karin Holm'
MARKDOWN = 'Markdown, to Be Opened Again…'
CONTROL, ALT = 37, 64


@contextmanager
def started(*command, **how):
    process = subprocess.Popen(command, **how)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


@contextmanager
def giver(*what):
    """Gives what tells whether a word was said by it."""
    said = os.path.join(FOLDER, 'said')
    command = [sys.executable, os.path.join(os.path.dirname(__file__), 'inspector-giver.py'), *what]
    with open(said, 'w') as output, started(*command, stdout=output, stderr=subprocess.DEVNULL):
        wait(lambda: 'ready' in read(said))
        yield lambda word: word in read(said)


def is_printable(path):
    with open(path, 'rb') as file:
        return file.read(5) == b'%PDF-'


def drive_decisions(process):
    check('it starts', wait(application))
    check('it reads the article', wait(lambda: window(HEADLINE)))
    check('it lists what was found', wait(lambda: row('Byline')))
    check('whatever takes the focus has a name', wait(lambda: not nameless()) or print('#', nameless()))
    decide('Byline', 'Reject')
    check('what is rejected says so', wait(lambda: is_pressed('Byline', 'Reject')))
    check('and is read out so', wait(lambda: row('Byline').get_name() == 'Byline: By Karin Holm, Transport Correspondent, in Skarvik, rejected'))
    rejected = export_page()
    check('the page is exported', rejected)
    check('what was rejected is a line like others', rejected and '<p>By Karin Holm' in rejected and BYLINE not in rejected)
    press(wait(lambda: find(application(), 'push button', 'Undo')))
    check('undone it is as it was', wait(lambda: not is_pressed('Byline', 'Reject')))
    accepted = export_page()
    check('and is dressed again', accepted and BYLINE in accepted)
    decide('Dateline', 'Accept')
    check('what is accepted says so', wait(lambda: is_pressed('Dateline', 'Accept')))
    relabel('Kicker', 'Notes', 'Contact')
    check('what is called something else is that', wait(lambda: row('Contact') and not row('Kicker')))
    book = export('epub', zipfile.is_zipfile)
    check('a book is exported, with its picture', book and any(name.endswith('.png') for name in zipfile.ZipFile(book).namelist()))
    document = export('docx', zipfile.is_zipfile)
    check('a document for a word processor, too', document and 'word/document.xml' in zipfile.ZipFile(document).namelist())
    check('and for the printer', not shutil.which('weasyprint') or export('pdf', is_printable))
    press(wait(lambda: find(application(), 'push button', 'Close')))
    check('it ends well', wait(lambda: process.poll() is not None) and process.returncode == 0)


def drive_head(process):
    wait(lambda: row('Byline'))
    press_key('3', ALT)
    check('a key leads to a page, and into it', wait(lambda: has_focus('The ferry Terna leaves the fish quay')))
    press(wait(lambda: find(application(), 'page tab', 'Head')))
    write('Headline', 'Ferries by night')
    check('a headline that was written is the window\'s', wait(lambda: window('Ferries by night')))
    write('Authors', 'Oda Strand; Per Vik')
    check('what is no date is told', wait(lambda: write('Published', '<yesterday & today>') or says('“<yesterday & today>” is no date')))
    write('Published', '2024-06-01')
    page = export_page()
    check('the page has what was written', page and all(text in page for text in ('Ferries by night', 'Oda Strand', 'Per Vik', '2024-06-01')))
    check('and not what was found', page and HEADLINE not in page and 'By Karin Holm' not in page)
    press(wait(lambda: find(application(), 'push button', 'Undo')))
    check('it can be undone', wait(lambda: '2024-06-01' not in wait(lambda: find(application(), 'text', 'Published')).get_text(0, -1)))
    press(wait(lambda: find(application(), 'push button', 'As It Was Found')))
    check('and all of it is as it was found', wait(lambda: window(HEADLINE)) and wait(lambda: row('Byline')))


def convert(source, writer, *filters):
    """By Pandoc alone, or with the filter."""
    command = ['pandoc', '--from=markdown', '--to=' + writer, '--standalone', '--wrap=preserve', '--metadata=newsdoc-quiet:true', *filters, source]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def drive_saving(process):
    wait(lambda: row('Byline'))
    path = export('md', read, MARKDOWN)
    for what, writer in (('normal form', 'markdown-smart'), ('words', 'plain')):
        check('the %s of what was saved and is filtered again is the article\'s' % what,
              path and convert(path, writer, '--filter=' + os.environ['NEWSDOC_FILTER']) == convert(ARTICLE, writer, '--filter=' + os.environ['NEWSDOC_FILTER']))
    decide('Byline', 'Reject')
    wait(lambda: is_pressed('Byline', 'Reject'))
    page = export_page()
    path = export('md', read, MARKDOWN)
    check('decisions are saved', path and '::: byline' not in read(path))
    return page, os.path.join(FOLDER, 'article.md')


def drive_again(page):
    wait(lambda: window(HEADLINE))
    check('opened again it is as it was left', page and export_page() == page)
    check('what was rejected is not found again', wait(lambda: row('Dateline')) and not row('Byline'))


def drive_in(process):
    check('an empty clipboard is told', wait(lambda: press(find(application(), 'push button', '_Paste Paste')) and says('There is no text in the clipboard')))
    with giver('copy', 'text/html', '<h1>Lanterns on the quay again</h1><p>By Oda Strand</p><p>The lamps of the quay were lit on Monday.</p>'):
        press(wait(lambda: find(application(), 'push button', '_Paste Paste')))
        check('a page is pasted', wait(lambda: window('Lanterns on the quay again')))
    with giver('copy', 'text/plain;charset=utf-8', '# Lanterns to stay\n\nBy Oda Strand\n\nThe lamps of the quay were lit on Tuesday.\n'):
        press_key('v', CONTROL)
        check('a text is pasted, by a key', wait(lambda: window('Lanterns to stay')))
    with giver('drag', ARTICLE) as said:
        drag(400, lambda: said('begun'), lambda: said('welcome'))
        check('a file is dropped', wait(lambda: window(HEADLINE)))


def drive_astray(process):
    check('what cannot be read is told', wait(lambda: find(application(), 'label', 'This Cannot Be Read')))


with started(PROGRAM, ARTICLE) as process:
    drive_decisions(process)
with started(PROGRAM, ARTICLE) as process:
    drive_head(process)
with started(PROGRAM, ARTICLE) as process:
    page, saved = drive_saving(process)
with started(PROGRAM, saved) as process:
    drive_again(page)
with started(PROGRAM) as process:
    drive_in(process)
with started(PROGRAM, os.path.join(FOLDER, 'none.html')) as process:
    drive_astray(process)
print('1..%d' % inspector_driver.number)
