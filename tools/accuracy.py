#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Print the tables of docs/accuracy.md, measured anew.

usage: NEWSDOC_SHARED=FOLDER tools/accuracy.py FILTER [--trees FOLDER] [--missed]
  FILTER           the built pandoc-newsdoc
  --trees FOLDER   keep what Pandoc makes of the pages there, for the next run
  --missed         name the pages where a printed headline is missed, and the credits by the party

The pages and the program that scores them (score/score.py) are kept beside the project, in NEWSDOC_SHARED. The score's own figures are the
first table; two more measures are computed here from the same reports.

The printed headline: the pages where the true title stands as a line (a heading, a paragraph, a line of a line block) of its own. On the others
no reader of the printed page would say that it is the title.

A credit's parties: the truth parts many a printed credit, "House | Name", into a house and a name. The true credits and the reported ones are
both parted at the signs that stand between parties, and each party is looked for among the others.
"""
import argparse
import collections
import concurrent.futures
import glob
import gzip
import json
import os
import re
import subprocess
import sys
import tempfile

SHARED = os.environ.get('NEWSDOC_SHARED', '')
sys.path.insert(0, os.path.join(SHARED, 'score'))

READERS = (('pandoc-newsdoc', 'html+raw_html'), ('without raw_html', 'html'))
PEERS = {'readability': 'Readability.js', 'defuddle': 'Defuddle', 'postlight-generic': 'Postlight Parser', 'extractus': 'article-extractor',
         'metascraper': 'metascraper'}
GROUPS = (('GOLD', '%s'), ('GOLD not English', 'not English: %s'))
COLUMNS = ('title', 'author_p', 'author_r', 'author_f1', 'date', 'body_p', 'body_r', 'body_f1', 'caption_p', 'caption_r', 'credit_p', 'credit_r')
BETWEEN_PARTIES = re.compile(r'\s*(?:/|\||,|;|:|：|／|\bvia\b|\bpar\b|\n|¶)\s*', re.I)


def tree_of(folder, reader, trees):
    path = os.path.join(trees, '@'.join([reader] + folder.split(os.sep)[-2:]) + '.json')
    if not os.path.exists(path):
        with gzip.open(os.path.join(folder, 'source.html.gz')) as page, open(path + '.part', 'wb') as out:
            subprocess.run([os.environ.get('PANDOC', 'pandoc'), '--sandbox', '-f', reader, '-t', 'json'],
                           input=page.read(), stdout=out, stderr=subprocess.DEVNULL, check=True)
        os.rename(path + '.part', path)
    with open(path, 'rb') as tree:
        return tree.read()


def words_of(node):
    """The text of an inline, or of a list of them."""
    if isinstance(node, list):
        return ''.join(map(words_of, node))
    kind, content = (node.get('t'), node.get('c')) if isinstance(node, dict) else (None, None)
    if kind == 'Str':
        return content
    if kind in ('Space', 'SoftBreak', 'LineBreak'):
        return ' '
    if kind == 'Quoted':
        return '"%s"' % words_of(content[1])
    if kind in ('Link', 'Span'):
        return words_of(content[1])
    return words_of(content) if kind not in ('Image', 'RawInline', 'Math', 'Code', 'Note') and content is not None else ''


def lines_of(block):
    """The text of each leaf block."""
    if isinstance(block, list):
        for part in block:
            yield from lines_of(part)
    elif isinstance(block, dict) and block.get('t') in ('Para', 'Plain'):
        yield words_of(block['c'])
    elif isinstance(block, dict) and block.get('t') == 'Header':
        yield words_of(block['c'][2])
    elif isinstance(block, dict) and block.get('t') == 'LineBlock':
        yield from map(words_of, block['c'])
    elif isinstance(block, dict):
        yield from lines_of(block.get('c'))


def same_title(score, text):
    return re.sub(r'\s*"\s*', '"', score.norm(text).replace("''", '"'))


def parties(score, credits):
    return [party for credit in credits for party in BETWEEN_PARTIES.split(credit or '') if score.tokens(party)]


def once(score, named):
    return list({' '.join(score.tokens(party)): party for party in named}.values())


def measure(score, folder, program, reader, trees):
    """The score's row for one page, with two measures more."""
    with open(os.path.join(folder, 'truth.json'), encoding='utf-8') as file:
        truth = json.load(file)
    tree = tree_of(folder, reader, trees)
    out = subprocess.run([program, '--report=json'], input=tree, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    report = json.loads(out.stdout)
    row = score.figures(truth, report)
    if truth.get('title') and same_title(score, truth['title']) in {same_title(score, line) for line in lines_of(json.loads(tree)['blocks'])}:
        row['printed'] = row['title']
    if truth.get('credits'):
        true, found = parties(score, truth['credits']), parties(score, [image.get('credit') for image in report.get('images') or []])
        row['every party'] = score.pairs(true, found)
        row['each party of a page once'] = score.pairs(once(score, true), once(score, found))
    return row


def percent(value):
    return '%.1f' % (100 * value) if value else '–'


def show_row(name, figures):
    print('| %s | %s |' % (name, ' | '.join(percent(figure) for figure in figures)))


def show_table(score, rows, peers):
    print('| % | title | author: precision | recall | F1 | date | body: precision | recall | F1 | caption: precision | recall | credit: precision | recall |')
    print('|---' * (1 + len(COLUMNS)) + '|')
    chosen = {row['id'] for row in rows['pandoc-newsdoc']}
    named = list(rows.items()) + [(PEERS[peer], [row for row in theirs if row['id'] in chosen]) for peer, theirs in peers.items() if peer in PEERS]
    for group, form in GROUPS:
        for name, theirs in named:
            summary = score.summary(dict(score.groups(theirs)).get(group, []))
            show_row(form % name, [summary.get(column) for column in COLUMNS])


def show_printed(groups):
    print('\n| printed headline | pages with a true title | of them it is printed on | right there | % |\n|---|---|---|---|---|')
    for group, form in GROUPS:
        titled = [row for row in groups[group] if 'title' in row]
        printed = [row['printed'] for row in titled if 'printed' in row]
        print('| %s | %d | %d | %d | %s |' % (form % 'all pages', len(titled), len(printed), sum(printed), percent(sum(printed) / len(printed))))


def show_parties(groups):
    print('\n| % | precision | recall |\n|---|---|---|')
    for group, form in GROUPS:
        for kind in ('every party', 'each party of a page once'):
            hit, missed, false = (sum(row[kind][i] for row in groups[group] if kind in row) for i in range(3))
            show_row(form % kind, [hit / (hit + false), hit / (hit + missed)])


def show_missed(rows):
    for row in rows:
        if row['gold'] and row.get('printed') is False:
            print('printed headline missed:', row['id'])
        if row['gold'] and sum(row.get('every party', (0, 0, 0))[1:]) > 0:
            print('parties: %s: %d right, %d missed, %d false' % ((row['id'],) + tuple(row['every party'])))


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split('\n\n')[1])
    parser.add_argument('program')
    parser.add_argument('--trees')
    parser.add_argument('--missed', action='store_true')
    arguments = parser.parse_args()
    folders = [os.path.dirname(path) for path in sorted(glob.glob(os.path.join(SHARED, 'corpora', 'dev', '*', '*', 'truth.json')))]
    if not folders:
        sys.exit('accuracy: there are no saved pages in NEWSDOC_SHARED')
    import score

    rows = collections.OrderedDict()
    with tempfile.TemporaryDirectory() as own, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for name, reader in READERS:
            trees = arguments.trees or own
            rows[name] = list(pool.map(lambda folder: measure(score, folder, arguments.program, reader, trees), folders))
    with open(os.path.join(SHARED, 'score', 'baseline.json'), encoding='utf-8') as file:
        show_table(score, rows, json.load(file))
    groups = dict(score.groups(rows['pandoc-newsdoc']))
    show_printed(groups)
    show_parties(groups)
    if arguments.missed:
        show_missed(rows['pandoc-newsdoc'])


if __name__ == '__main__':
    main()
