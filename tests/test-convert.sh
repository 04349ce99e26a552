#!/bin/bash
# SPDX-License-Identifier: LGPL-2.1-or-later
# What a user sees of ./convert, with the filter of NEWSDOC_FILTER: no packages, no build. Speaks TAP.
set -u
convert=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/convert
examples=${convert%/*}/examples
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for program in pandoc weasyprint unzip pdftotext pdfimages; do
  command -v "$program" >/dev/null || { echo "1..0 # SKIP there is no $program"; exit 0; }
done

number=0
# usage: check NAME COMMAND...
check () {
  local name=$1
  shift
  number=$((number + 1))
  if "$@" >"$work/said" 2>&1; then
    echo "ok $number - $name"
  else
    echo "not ok $number - $name"
    cat "$work/said" >&2
  fi
}

# usage: contains TEXT FILE...      with white space as it falls in a printed line
contains () {
  local text=$1
  shift
  cat "$@" | tr -s '[:space:]' ' ' | grep -q -F -e "$text"
}

epub_text () {
  unzip -p "$1" '*.xhtml' | sed 's/<[^>]*>//g'
}

page_text () {
  pdftotext "$1" -
}

# usage: refuses WORDS ARGUMENT...      status 1, and the words on standard error
refuses () {
  local words=$1 status=0
  shift
  "$convert" "$@" >"$work/out" 2>"$work/err" || status=$?
  cat "$work/err"
  [ "$status" -eq 1 ] && grep -q -F -e "$words" "$work/err"
}

sample () {
  local folder=$work/sample
  cd / && "$convert" "$examples/harbour.md" "$folder" >"$work/sample.txt" || return 1
  epub_text "$folder/harbour.epub" >"$work/sample.epub.txt"
  page_text "$folder/harbour.pdf" >"$work/sample.pdf.txt"
}

# Others may be reading the article's folder, or it may be read-only: no file is put there, not even for a moment.
sample_is_alone () {
  local before
  mkdir -p "$work/alone" && cp "$examples/harbour.md" "$examples/harbour.png" "$work/alone"
  before=$(stat -c %y "$work/alone")
  "$convert" "$work/alone/harbour.md" "$work/elsewhere" && [ "$(stat -c %y "$work/alone")" = "$before" ] \
    && pdfimages -list "$work/elsewhere/harbour.pdf" | grep -q image
}

has_story () {
  contains 'ending two winters in which some 1,400 people were cut off' "$1" && contains 'Photo: Anders Lind/North Coast Press' "$1" \
    && contains 'An earlier version of this article' "$1" && ! contains 'Enter your email address' "$1"
}

tells () {
  grep -q 'headline.*Skarvik to bring back night ferries' "$work/sample.txt" && grep -q '^  /.*/harbour.pdf$' "$work/sample.txt"
}

# A Word file has its pictures inside; the printed page must show them.
word () {
  (cd "$examples" && pandoc harbour.md -o "$work/word.docx") && "$convert" "$work/word.docx" "$work/word" \
    && pdfimages -list "$work/word/word.pdf" | grep -q image && grep -q 'src="data:image' "$work/word/word.html"
}

# Nothing answers on port 9 of this machine: the page keeps pointing there, and the picture at hand is still put in.
unreachable () {
  mkdir -p "$work/a b" && cp "$examples/harbour.png" "$work/a b/near.png" || return 1
  printf '# Ferries to sail at night again\n\n![Far](http://127.0.0.1:9/far.png)\n\n![Near](near.png)\n' >"$work/a b/two pictures.md"
  cd "$work/a b" && "$convert" 'two pictures.md' 'out put' >"$work/out" || return 1
  grep -q -F '  http://127.0.0.1:9/far.png' "$work/out" && grep -q 'src="http://127.0.0.1:9/far.png"' 'out put/two pictures.html' \
    && grep -q 'src="data:image/png' 'out put/two pictures.html' && [ -s 'out put/two pictures.pdf' ] && [ -s 'out put/two pictures.epub' ]
}

overwrite () {
  cp "$examples/harbour.html" "$work/page.html"
  refuses 'would be overwritten' "$work/page.html" "$work" && cmp "$examples/harbour.html" "$work/page.html"
}

echo 1..11
check 'the sample converts, from any folder' sample
check 'it tells what was recognised, and where the files are' tells
check 'the EPUB has the story and no furniture' has_story "$work/sample.epub.txt"
check 'so does the PDF' has_story "$work/sample.pdf.txt"
check 'the picture is printed, and nothing is put beside the article' sample_is_alone
check 'pictures inside a Word file are printed' word
check 'a picture out of reach is left where it is' unreachable
check 'a file that is not there' refuses "there is no file" "$work/nothing.md"
check 'a folder in the place of a file' refuses 'is not a file' "$work"
check 'the article itself is never overwritten' overwrite
printf '%%PDF-1.4\n' >"$work/old.pdf"
check 'what Pandoc cannot read' refuses 'Pandoc cannot read' "$work/old.pdf" "$work/pdf"
