#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""How each construct arrives in each of Pandoc's writers: docs/formats.md, made from real runs.

usage: formats.py [--check] FILTER
The two Pandocs are $PANDOC (or pandoc in the path), which must be 2.17, and $NEWSDOC_PANDOC3, which must be 3.11; without them the status is 77 (skipped).

Every construct of tools/constructs.md holds a word of its own. The word is looked up in what Pandoc writes, and what stands between the word
before it and it says how it arrived. With --check nothing is written: the status is 1 where the file is not what it would be.
"""

import os
import re
import subprocess
import sys
import tempfile
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
DOCUMENT = os.path.join(ROOT, "docs", "formats.md")

GROUPS = [
    ("The web and books", ["html5", "html4", "revealjs", "epub3", "epub2", "fb2"]),
    ("Paper", ["latex", "beamer", "context", "typst", "ms"]),
    ("Word processors and layout", ["docx", "odt", "icml", "rtf", "pptx"]),
    ("Markup for machines", ["jats", "docbook5", "tei", "opml"]),
    ("Markup for people", ["markdown", "commonmark_x", "gfm", "commonmark", "markdown_mmd", "djot", "asciidoc", "rst", "org", "textile"]),
    ("Wikis", ["mediawiki", "dokuwiki", "jira", "xwiki", "zimwiki"]),
    ("Text", ["plain", "ansi", "man", "texinfo", "muse", "haddock", "bbcode", "vimdoc"]),
]

# the construct, and the word that its class, style or role has where it is not its name
CONSTRUCTS = {
    "headline": "title", "kicker": "heading", "standfirst": "subtitle|abstract", "author": "author|aut", "byline": "author", "dates": "date", "caption": "",
    "credit": "", "alt": "", "dateline": "", "duplicate": "pullquote", "pullquote": "", "attribution": "small", "photo": "note", "lonecredit": "credit",
    "factbox": "", "qna": "", "liveentry": "live-entry", "timeline": "factbox", "person": "", "source": "", "correction": "note",
    "editorsnote": "editors-note|editorial|correction|note", "signoff": "endnote|note", "aboutauthor": "about-author|endnote|note",
    "disclaimer": "endnote|note", "rights": "note",
}
NAMES = {"author": "author (metadata)", "duplicate": "pull quote that repeats the text", "pullquote": "pull quote", "alt": "alternative text",
         "lonecredit": "credit of a photo that is not there", "liveentry": "live entry", "editorsnote": "editor's note", "aboutauthor": "about the author"}
HEAD = ["headline", "kicker", "standfirst", "author", "byline", "dates"]

# right before the words, and before the block that they are in
EMPHASIS = re.compile(r"(?:\\f\[[BI]\]|\{\\[ib] |'''?|@emph\{|@strong\{|\[[bi]\]|\*\*?|__?|//?|\x1b\[[\d;]+m|<emphasis>|<strong>|<em>|<em><strong>)"
                      r"(?:A |Ann |Photo: |By Ann, |Published |— |\\\(em |Ben |ROME )?$")
QUOTATION = re.compile(r"@quotation|#\+begin_quote|\{quote\}|\n\.RS|\n\.QS|\[quote\]|\\li720|<blockquote|\\begin\{quote\}|<quote>|<cite>|\n> ?\S|\n {2,}\S[^\n]*$")


def read_zip(path):
    with zipfile.ZipFile(path) as archive:
        names = [n for n in archive.namelist() if re.search(r"(document\.xml|content\.xml|content\.opf|slide\d+\.xml|title_page\.xhtml|ch\d+\.xhtml)$", n)]
        names.sort(key=lambda n: (not n.endswith(".opf"), "title_page" not in n, [int(d) for d in re.findall(r"\d+", n)]))
        return "\n".join(archive.read(n).decode() for n in names)


def write(pandoc, writer, filter_path, folder):
    out = os.path.join(folder, "out")
    command = [pandoc, os.path.join(HERE, "constructs.md"), "-s", "-t", writer, "--wrap=none", "--quiet", "-M", "newsdoc-quiet=true",
               "--filter", filter_path, "--resource-path", os.path.join(ROOT, "examples"), "-o", out]
    run = subprocess.run(command, capture_output=True, env=dict(os.environ, XDG_CACHE_HOME=folder))
    if run.returncode != 0:
        return None
    if writer in ("docx", "odt", "pptx", "epub2", "epub3"):
        return read_zip(out)
    with open(out, encoding="utf-8", errors="replace") as file:
        return file.read()


def mark_of(construct, before, after):
    """What the text around the word says of it."""
    words = [construct, construct.replace("liveentry", "live-?entry").replace("editorsnote", "editors-?note").replace("aboutauthor", "about-?author")]
    words += CONSTRUCTS[construct].split("|") if CONSTRUCTS[construct] else []
    word = "(?:" + "|".join(w for w in words if w) + ")"
    if re.search(r"News[A-Z]|(?:style-name|Style|val)=\"[\w/]*(?:Title|Subtitle|Author|Date|Caption)|(?:style-name|pStyle w:val)=\"[\w]*(?:Caption|Title|Subtitle|Author|Date)", before):
        return "style"
    if re.search(r"newsdoc-?[a-z]+(?:\[|\{|\})|startnewsdoc[a-z]+|newsdocsmall", before[-160:]):
        return "macro"
    if re.search(r"(?i)class=\"[^\"]*\b%s\b|:::+ \{?\.?%s|container:: %s|\[\.%s\]|\{\.%s|<class name=\"%s|\[\.%s" % ((word,) * 7), before):
        return "class"
    if re.match(r"[^\[\n]*\]\{[^}]*\.%s" % word, after):
        return "class"
    if re.search(r"(?i)name=\"%s\"|pdf%s=\{$|pdf%s=\{A $|\\(?:title|subtitle|author|date)\{[^{}]*$" % (word, word, word), before):
        return "head"
    if re.search(r"(?i)(?:role|type|rend|content-type)=\"[^\"]*%s|<(?:%s|article-title|subject|surname|firstname|author)\b|<named-content content-type=\"%s|<figDesc|<alt-text|alt=|alt:"
                 % (word, word, word), before):
        return "element"
    return "apart" if EMPHASIS.search(before) or QUOTATION.search(before) else "words"


def is_in_head(construct, text, at):
    return construct in HEAD and at < text.find("zcaptionq")


def find(text, construct):
    """All the ways in which the word arrived, the most telling one."""
    marker = "z%sq" % construct
    ways = []
    for match in re.finditer(marker, text, re.I):
        others = [m.end() for m in re.finditer(r"(?i)z[a-z]+q", text[:match.start()])]
        before = text[max(others[-1] if others else 0, match.start() - 600):match.start()]
        way = mark_of(construct, before, text[match.end():match.end() + 80])
        ways.append("head" if way == "words" and is_in_head(construct, text, match.start()) else way)
    order = ["class", "style", "macro", "element", "apart", "head", "words"]
    return min(ways, key=order.index) if ways else None


def cell(texts, construct):
    found = [None if t is None else find(t, construct) or ("left out" if construct == "duplicate" else "–") for t in texts]
    known = [f for f in found if f is not None]
    if not known:
        return ""
    if len(set(known)) == 1:
        return known[0]
    return "2.17: %s, 3.11: %s" % tuple(found)


def table(writers, outputs):
    lines = ["| | " + " | ".join(writers) + " |", "|---" * (len(writers) + 1) + "|"]
    for construct in CONSTRUCTS:
        cells = [cell(outputs[writer], construct) for writer in writers]
        lines.append("| %s | %s |" % (NAMES.get(construct, construct), " | ".join(cells)))
    return "\n".join(lines)


def make(filter_path, pandocs):
    with tempfile.TemporaryDirectory() as folder:
        outputs = {w: [write(p, w, filter_path, folder) for p in pandocs] for _, writers in GROUPS for w in writers}
    with open(os.path.join(HERE, "formats-head.md"), encoding="utf-8") as file:
        parts = [file.read().rstrip()]
    for title, writers in GROUPS:
        only = [w for w in writers if outputs[w][0] is None]
        parts.append("## %s" % title)
        parts.append(table(writers, outputs))
        if only:
            parts.append("Only in Pandoc 3.11: " + ", ".join(only) + ".")
    return "\n\n".join(parts) + "\n"


def has_version(pandoc, version):
    try:
        return subprocess.run([pandoc, "--version"], capture_output=True, text=True).stdout.startswith("pandoc " + version)
    except OSError:
        return False


def main():
    check = "--check" in sys.argv
    arguments = [a for a in sys.argv[1:] if a != "--check"]
    pandocs = [os.environ.get("PANDOC", "pandoc"), os.environ.get("NEWSDOC_PANDOC3", "pandoc3")]
    if len(arguments) != 1:
        sys.exit(__doc__)
    if not has_version(pandocs[0], "2.17") or not has_version(pandocs[1], "3.11"):
        print("Pandoc 2.17 and 3.11 are not both there")
        sys.exit(77)
    text = make(os.path.abspath(arguments[0]), pandocs)
    if check:
        with open(DOCUMENT, encoding="utf-8") as file:
            sys.exit(0 if file.read() == text else "docs/formats.md is not what %s makes; run it without --check" % sys.argv[0])
    with open(DOCUMENT, "w", encoding="utf-8") as file:
        file.write(text)


main()
