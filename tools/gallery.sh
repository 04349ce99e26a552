#!/bin/bash
# SPDX-License-Identifier: LGPL-2.1-or-later
# Draws docs/gallery/*.png and writes docs/gallery.md: the three examples in the formats that people read. What a program is missing for is
# left as it was: Chromium for pages and books, LibreOffice for Word, LuaLaTeX, and npm's Typst (tools/validate.sh --install has them all).
set -euo pipefail
# shellcheck source=tools/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

source=$(source_folder)
build=$source/build
filter=$build/filter/pandoc-newsdoc
modules=$(validators_folder)/node_modules
newer=${NEWSDOC_PANDOC3:-pandoc}
[ -x "$filter" ] || die 'there is no filter yet; run ./convert first'
install_missing "${PACKAGES_RUN[@]}" poppler-utils imagemagick unzip
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CACHE_HOME=$work/cache
mkdir -p "$source/docs/gallery"
cd "$source/examples"

# usage: convert_to FILE [PANDOC-ARGUMENT...]; the article is the file's name
convert_to () {
  local file=$1 article=${1##*/}
  shift
  ${PANDOC:-pandoc} "${article%%.*}.md" --standalone --filter="$filter" --metadata=newsdoc-quiet:true "$@" --output="$file" 2>"$work/log" || { cat "$work/log" >&2; return 1; }
}

# usage: keep NAME PICTURE...: side by side, few colours
keep () {
  local name=$1
  shift
  convert "$@" -bordercolor '#bbb' -border 1 +append -resize '900x>' +dither -colors 64 PNG8:"$source/docs/gallery/$name.png"
  ! command -v optipng >/dev/null || optipng -quiet -o4 "$source/docs/gallery/$name.png"
}

# usage: shoot PAGE WIDTH HEIGHT PICTURE [CHROMIUM-ARGUMENT...]
shoot () {
  local page=$1 size=$2,$3 picture=$4
  shift 4
  chromium --headless --no-sandbox --disable-gpu --disable-background-networking --hide-scrollbars "--window-size=$size" "--screenshot=$picture" \
    "$@" "file://$page" >/dev/null 2>&1
}

pages () { pdftoppm -png -r 64 -l 2 "$1" "${1%.pdf}"; }

for article in harbour talsperre maktaba; do
  convert_to "$work/$article.pdf" --to=html5 --pdf-engine=weasyprint --pdf-engine-opt=--quiet
  pages "$work/$article.pdf"
  keep "$article-pdf" "$work/$article"-[12].png
done

if command -v chromium >/dev/null; then
  for article in harbour talsperre maktaba; do
    convert_to "$work/$article.html" --self-contained
    convert_to "$work/$article.epub"
    unzip -qo "$work/$article.epub" -d "$work/$article"
  done
  shoot "$work/harbour.html" 1000 1250 "$work/light.png"
  shoot "$work/harbour.html" 1000 1250 "$work/dark.png" --blink-settings=preferredColorScheme=0
  keep harbour-html "$work/light.png" "$work/dark.png"
  for article in harbour talsperre maktaba; do
    # a window of Chromium is 500 wide at least, so the book's page is put into a frame
    printf '<body style="margin:0"><iframe src="%s" style="width:390px;height:840px;border:0"></iframe>' "$work/$article/EPUB/text/ch001.xhtml" >"$work/frame.html"
    shoot "$work/frame.html" 500 840 "$work/wide.png" --allow-file-access-from-files
    convert "$work/wide.png" -crop 390x840+0+0 +repage "$work/$article-phone.png"
  done
  keep epub-phone "$work"/{harbour,talsperre,maktaba}-phone.png
fi

if command -v soffice >/dev/null && [ -f "$build/data/reference.docx" ]; then
  for article in harbour maktaba; do
    convert_to "$work/$article.docx" --reference-doc="$build/data/reference.docx"
    soffice "-env:UserInstallation=file://$work/office" --headless --convert-to pdf --outdir "$work/docx" "$work/$article.docx" >/dev/null 2>&1
    pages "$work/docx/$article.pdf"
  done
  keep docx "$work"/docx/{harbour-1,harbour-2,maktaba-1}.png
fi

if command -v lualatex >/dev/null; then
  mkdir -p "$work/tex"
  for article in talsperre maktaba; do
    convert_to "$work/tex/$article.pdf" --pdf-engine=lualatex
    pages "$work/tex/$article.pdf"
  done
  keep latex "$work"/tex/{talsperre-1,talsperre-2,maktaba-1}.png
fi

if [ -d "$modules/@myriaddreamin" ] && "$newer" --list-output-formats | grep -qx typst; then
  cp ./*.png "$work"
  PANDOC=$newer convert_to "$work/harbour.typ" --to=typst
  mkdir -p "$work/typst"
  node "$source/tools/typst.js" "$modules" "$work/harbour.typ" "$work/typst/harbour.pdf"
  pages "$work/typst/harbour.pdf"
  keep typst "$work"/typst/harbour-*.png
fi

{
  say '# Gallery' '' 'Drawn by `tools/gallery.sh` from the three files in `examples/`; do not edit by hand.'
  while IFS='|' read -r name title; do
    [ ! -f "$source/docs/gallery/$name.png" ] || say '' "## $title" '' "![$title](gallery/$name.png)"
  done <<'LIST'
harbour-pdf|PDF by WeasyPrint, English
talsperre-pdf|PDF by WeasyPrint, German
maktaba-pdf|PDF by WeasyPrint, Arabic
harbour-html|A page, by day and by night
epub-phone|EPUB at a phone's width, in the reader's own typeface
docx|Word, opened with LibreOffice
latex|PDF by LuaLaTeX, German and Arabic
typst|PDF by Typst
LIST
} >"$source/docs/gallery.md"
