#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Whether a claim's confidence is how often such a claim is right, on saved pages whose truth is known. Speaks TAP.

usage: test-confidence.py [--trees FOLDER] [--rules]
  --trees FOLDER   keep what Pandoc makes of the pages there, for the next run
  --rules          print a line for each rule, too

The pages are kept beside the project (NEWSDOC_SHARED); without them the test is skipped. Only pages whose truth was written by people or by a
reviewed rule count. A line of the story is right when most of its runs of four words are in the true text; a line that is taken out is right
when they are not. A byline is right when one of the true names is in it, all its lines together. A caption or a credit is right when it is a true
one, or holds one, since the truth may have a house and a name apart that are printed as one credit. What the truth has no word of (fact boxes,
which some count as the text and some do not, and repeats of the headline) is not judged.
"""
import argparse
import collections
import concurrent.futures
import gzip
import json
import os
import re
import subprocess
import sys
import tempfile
import unicodedata

STORY = {'body', 'crosshead', 'qna', 'live-entry', 'timeline'}
BANDS = (0.0, 0.7, 0.8, 0.9, 0.95, 1.01)
FEWEST = 30          # fewer claims of a label say nothing of how often it is right
FIRM = 0.9           # what is claimed with this confidence has to be right as often
SPACE = re.compile(r'\s+')
WORD = re.compile(r'[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]|[^\W\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]+')
ALIKE = str.maketrans('‘’‚`´“”„«»–—‐‑−\u00a0', "'''''\"\"\"\"\"----- ", '\u200b\u00ad\ufeff')


def fold(text):
    return SPACE.sub(' ', unicodedata.normalize('NFKC', text or '').translate(ALIKE).casefold()).strip()


def words(text):
    return WORD.findall(fold(text))


def runs(text):
    w = words(text)
    return [tuple(w[i:i + 4]) for i in range(len(w) - 3)]


def alike(claimed, true):
    """Is the text the true one, or does it hold it? Most words are the same; or all of the true one's words are there."""
    a, b = collections.Counter(words(claimed)), collections.Counter(words(true))
    both = sum((a & b).values())
    return both > 0 and (both == sum(b.values()) or 2 * both / (sum(a.values()) + sum(b.values())) >= 0.8)


def glued(text):
    return ''.join(words(text))


def is_in(line, body, body_runs):
    """Is the line in the true text? Short lines only as a paragraph of their own."""
    own = runs(line)
    if len(own) < 2:
        return fold(line) in body
    return sum(run in body_runs for run in own) * 2 > len(own)


class Page:
    def __init__(self, folder):
        with open(os.path.join(folder, 'truth.json'), encoding='utf-8') as file:
            self.truth = json.load(file)
        self.folder = folder

    def counts(self):
        return self.truth.get('grade') in ('hand', 'site-rule') and self.truth['corpus'] != 'postlight'

    def name(self):
        return self.truth['corpus'] + '@' + self.truth['case'].replace('/', '_')

    def tree(self, trees):
        path = os.path.join(trees, self.name() + '.json')
        if not os.path.exists(path):
            with gzip.open(os.path.join(self.folder, 'source.html.gz')) as page, open(path + '.part', 'wb') as out:
                subprocess.run([os.environ.get('PANDOC', 'pandoc'), '--sandbox', '-f', 'html+raw_html', '-t', 'json'],
                               input=page.read(), stdout=out, stderr=subprocess.DEVNULL, check=True)
            os.rename(path + '.part', path)
        return path

    def judge(self, report):
        """Pairs of a line and whether what it was called is true, for those of which the truth says something."""
        body, title = self.truth.get('body'), fold(self.truth.get('title'))
        paragraphs = set(fold(p) for p in re.split(r'\n+', body)) if body else set()
        body_runs = set(runs(body)) if body else set()
        for line in joined(report['lines']):
            label, text = line['label'], line['text']
            right = None
            if label == 'headline' and title:
                right = fold(text) == title
            elif label == 'byline' and self.truth.get('authors'):
                right = any(glued(name) in glued(text) for name in self.truth['authors'])
            elif label == 'dates' and self.truth.get('date'):
                right = (report.get('published') or '')[:10] == self.truth['date'][:10]
            elif label in ('caption', 'credit') and not line['removed'] and self.truth.get(label + 's'):
                right = any(alike(text, true) for true in self.truth[label + 's'])
            elif body and (label in STORY or line['removed']) and words(text) and fold(text) != title:
                right = is_in(text, paragraphs, body_runs) != line['removed']
            if right is not None:
                yield line, right


def joined(lines):
    """A byline of several lines is one claim."""
    last = None
    for line in lines:
        if last is not None and line['label'] == 'byline' and line['rule'] == last.get('rule'):
            last = dict(last, text=last['text'] + ' ' + line['text'])
            continue
        if last is not None:
            yield last
        last = line
    if last is not None:
        yield last


def judge(job):
    folder, trees, program = job
    page = Page(folder)
    if not page.counts():
        return []
    with open(page.tree(trees), 'rb') as tree:
        out = subprocess.run([program, '--report=json'], stdin=tree, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    return [(line['label'], line['rule'], line['confidence'], right) for line, right in page.judge(json.loads(out.stdout))]


def show(name, claims):
    right = sum(claim[3] for claim in claims)
    mean = sum(claim[2] for claim in claims) / len(claims)
    print('# %-28s %7d claims, said %.2f, right %.3f' % (name, len(claims), mean, right / len(claims)))
    return right / len(claims)


def grouped(claims, key):
    groups = collections.defaultdict(list)
    for claim in claims:
        groups[key(claim)].append(claim)
    return sorted(groups.items())


def folders(shared):
    dev = os.path.join(shared, 'corpora', 'dev')
    return [os.path.join(dev, corpus, case) for corpus in sorted(os.listdir(dev)) for case in sorted(os.listdir(os.path.join(dev, corpus)))]


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split('\n\n')[1])
    parser.add_argument('--trees')
    parser.add_argument('--rules', action='store_true')
    arguments = parser.parse_args()
    shared, program = os.environ.get('NEWSDOC_SHARED', ''), os.environ['NEWSDOC_FILTER']
    if not os.path.isdir(os.path.join(shared, 'corpora', 'dev')):
        print('1..0 # SKIP there are no saved pages')
        return

    with tempfile.TemporaryDirectory() as own:
        trees = arguments.trees or own
        jobs = [(folder, trees, program) for folder in folders(shared)]
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            claims = [claim for page in pool.map(judge, jobs) for claim in page]

    if arguments.rules:
        for rule, group in grouped(claims, lambda claim: claim[1]):
            show(rule, group)
    for low, high in zip(BANDS, BANDS[1:]):
        group = [claim for claim in claims if low <= claim[2] < high]
        if group:
            show('from %.2f' % low, group)
    firm = [(label, group) for label, group in grouped([c for c in claims if c[2] >= FIRM], lambda claim: claim[0]) if len(group) >= FEWEST]
    for number, (label, group) in enumerate(firm, 1):
        print('%s %d %s' % ('ok' if show(label, group) >= FIRM else 'not ok', number, label))
    print('1..%d' % len(firm))


if __name__ == '__main__':
    main()
