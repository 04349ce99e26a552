#!/bin/bash
# SPDX-License-Identifier: LGPL-2.1-or-later
# Writes the examples in every format that a validator is at hand for, with each Pandoc that there is, and prints what the validators say, as
# a table in Markdown (docs/validation.md holds one).
set -euo pipefail
# shellcheck source=tools/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

usage () {
  cat <<'USAGE'
usage: tools/validate.sh [--install] [NAME...]

  --install   install what is missing: TeX Live, ConTeXt, LibreOffice and Java among it, some gigabytes, and npm's vnu-jar, axe-core and a
              Typst compiler into out/validators
  NAME        only these rows (epub3, html5, latex …)

A newer Pandoc is named in NEWSDOC_PANDOC3. The status is 1 where a validator complains.
USAGE
}

PACKAGES_VALIDATE=(epubcheck libxml2-utils groff python3-docutils asciidoctor chromium nodejs npm default-jre-headless libreoffice-writer
  texlive-xetex texlive-luatex texlive-latex-recommended texlive-fonts-recommended texlive-lang-german texlive-lang-arabic lmodern context)

source=$(source_folder)
modules=${NEWSDOC_VALIDATORS:-$source/out/validators}/node_modules
filter=${NEWSDOC_FILTER:-$source/build/filter/pandoc-newsdoc}
install=false names=()
for argument in "$@"; do
  case "$argument" in
    --install) install=true ;;
    -h | --help) usage; exit 0 ;;
    -*) usage >&2; exit 2 ;;
    *) names+=("$argument") ;;
  esac
done
if $install; then
  install_missing "${PACKAGES_RUN[@]}" "${PACKAGES_VALIDATE[@]}"
  npm install --no-audit --no-fund --prefix "${modules%/*}" vnu-jar axe-core @myriaddreamin/typst-ts-node-compiler
fi
[ -x "$filter" ] || die 'there is no filter yet; run ./convert first'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CACHE_HOME=$work/cache
cd "$source/examples"
failed=0
pandocs=(pandoc)
[ -z "${NEWSDOC_PANDOC3-}" ] || pandocs+=("$NEWSDOC_PANDOC3")

# --- the validators: each gets a file, and its words are what is wrong ---

clean () { local said; said=$("$@" 2>&1) && [ -z "$said" ] || { printf '%s\n' "$said"; return 1; }; }
# Debian's program is a jar, which starts by itself only where the kernel has been told of jars.
check_epub () { java -jar "$(readlink -f "$(command -v epubcheck)")" --failonwarnings "$1"; }
check_xml () { clean xmllint --nonet --noout "$1"; }
check_rst () { clean rst2html --report=2 --halt=2 "$1" /dev/null; }
check_asciidoc () { clean asciidoctor --failure-level=WARN -o /dev/null "$1"; }
check_roff () { local said; said=$(groff -ww "-$2" -Kutf8 -Tutf8 "$1" 2>&1 >/dev/null); [ -z "$said" ] || { printf '%s\n' "$said"; return 1; }; }
# The checker does not know the running heads of paged media (string-set), which are for engines that print.
check_html () { java -jar "$modules/vnu-jar/build/dist/vnu.jar" --errors-only --filterpattern '.*CSS: .*string.*' "$1"; }
check_axe () {
  local page
  if [[ $1 = *.epub ]]; then
    rm -rf "$1.d"; unzip -qo "$1" -d "$1.d"
    for page in "$1.d"/EPUB/text/ch*.xhtml "$1.d"/EPUB/nav.xhtml; do node "$source/tools/axe.js" "$modules" "$page" || return 1; done
  else
    node "$source/tools/axe.js" "$modules" "$1"
  fi
}
# Opened and saved again, it has the styles that it had.
check_office () {
  local folder=$1.again
  soffice "-env:UserInstallation=file://$work/office" --headless --convert-to "${1##*.}" --outdir "$folder" "$1" >/dev/null 2>&1
  diff <(styles_in "$1") <(styles_in "$folder/${1##*/}")
}
styles_in () {
  case "$1" in
    *.docx) unzip -p "$1" word/document.xml | grep -oE '<w:[pr]Style w:val="News[A-Za-z]+"' | sort -u ;;
    *.odt) unzip -p "$1" content.xml | grep -oE '"News[A-Za-z]+"' | sort -u ;;
  esac
}
check_tex () { (cd "$work" && cp -n "$source"/examples/*.png . && "$2" -interaction=nonstopmode -halt-on-error "${1##*/}" >"$1.said" 2>&1) || { grep -A2 '^!' "$1.said"; return 1; }; }
check_typst () { cp -n "$source"/examples/*.png "$work"; node "$source/tools/typst.js" "$modules" "$1"; }
check_context () { (cd "$work" && cp -n "$source"/examples/*.png . && context --batchmode --noconsole "${1##*/}" >"$1.said" 2>&1) || { tail -5 "$1.said"; return 1; }; }

# usage: row NAME VALIDATOR 'NEEDS...' WRITER ENDING 'ARTICLES' FUNCTION [ARGUMENT...]; what is needed are programs and npm's modules
row () {
  local name=$1 validator=$2 needs=$3 writer=$4 ending=$5 articles=$6 need article pandoc file said cell
  shift 6
  [ ${#names[@]} -eq 0 ] || [[ " ${names[*]} " = *" $name "* ]] || return 0

  printf '| %s | %s |' "$name" "$validator"
  for need in $needs; do
    if ! command -v "$need" >/dev/null && [ ! -d "$modules/$need" ]; then
      printf ' not there: %s |' "$need"; printf ' – |%.0s' "${pandocs[@]:1}"; printf '\n'
      return 0
    fi
  done
  for pandoc in "${pandocs[@]}"; do
    cell=ok
    "$pandoc" --list-output-formats | grep -qx "$writer" || cell='no such writer'
    for article in $articles; do
      [ "$cell" = ok ] || break
      file=$work/$name-$article.$ending
      "$pandoc" "$article.md" --standalone --to="$writer" --filter="$filter" --metadata=newsdoc-quiet:true \
        ${MORE-} --output="$file" 2>"$work/said" || { cell="not written: $article"; cat "$work/said" >&2; failed=1; break; }
      said=$("$@" "$file" ${LAST-} 2>&1) || { cell="**$article**"; failed=1; printf '%s, %s, %s:\n%s\n' "$name" "$pandoc" "$article" "$said" | head -20 >&2; }
    done
    printf ' %s |' "$cell"
  done
  printf '\n'
}

printf '| format | validator |'; for pandoc in "${pandocs[@]}"; do printf ' %s |' "$("$pandoc" --version | sed -n '1s/pandoc/Pandoc/p')"; done
printf '\n|---|---|'; printf -- '---|%.0s' "${pandocs[@]}"; printf '\n'
all='harbour harbour-marked talsperre maktaba' latin='harbour harbour-marked talsperre'
row html5 'Nu HTML checker' 'java vnu-jar' html5 html "$all" check_html
row html5-axe 'axe-core, in Chromium' 'node chromium axe-core' html5 html "$all" check_axe
row epub3 EPUBCheck 'java epubcheck' epub3 epub "$all" check_epub
row epub2 EPUBCheck 'java epubcheck' epub2 epub "$all" check_epub
row epub3-axe 'axe-core, in Chromium' 'node chromium axe-core unzip' epub3 epub "$all" check_axe
for writer in jats docbook5 tei icml opendocument; do row $writer 'xmllint: well-formed' xmllint $writer xml "$all" check_xml; done
MORE=--reference-doc=$source/build/data/reference.docx row docx 'LibreOffice: saved again with every style' 'soffice unzip' docx docx "$all" check_office
MORE=--reference-doc=$source/build/data/reference.odt row odt 'LibreOffice: saved again with every style' 'soffice unzip' odt odt "$all" check_office
row rst 'docutils, no warning' rst2html rst rst "$all" check_rst
row asciidoc 'Asciidoctor, no warning' asciidoctor asciidoc adoc "$all" check_asciidoc
LAST=ms row ms 'groff -ww' groff ms ms "$latin" check_roff
LAST=man row man 'groff -ww' groff man man "$latin" check_roff
LAST=pdflatex row pdflatex compiled pdflatex latex tex "$latin" check_tex
LAST=xelatex row xelatex compiled xelatex latex tex "$latin" check_tex
LAST=lualatex row lualatex compiled lualatex latex tex "$latin" check_tex
row context compiled context context tex "$latin" check_context
row typst compiled 'node @myriaddreamin/typst-ts-node-compiler' typst typ "$all" check_typst
exit $failed
