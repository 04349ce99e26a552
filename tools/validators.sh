# shellcheck shell=bash
# SPDX-License-Identifier: LGPL-2.1-or-later
# The formats and who says whether they are right: sourced by validate.sh, which makes a table of it, and by tests/test-validators.sh. Each check
# gets files, prints what is wrong with them, and fails if anything is. Needs setup.sh, $work, a folder that may be filled, and $filter.

: "${work:?}" "${filter:?}"
modules=$(validators_folder)/node_modules
schemas=$(validators_folder)/schemas
tools=$(source_folder)/tools
examples=$(source_folder)/examples
export XDG_CACHE_HOME=$work/cache
jats_dtd=usr/lib/python3/dist-packages/Bio/Entrez/DTDs/JATS-archivearticle1-3-mathml3.dtd
docbook_schema=usr/share/xml/docbook/schema/rng/5.0/docbook.rng
tei_schema=usr/share/xmlcopyeditor/rng/tei_all.rng

# usage: validators GROUP: calls row for each format of the group, or of all of them. row is the caller's:
# row NAME TITLE 'NEEDS...' WRITER ENDING 'ARTICLES...' CHECK [PANDOC-ARGUMENT...]
# What is needed are programs, npm's modules and files of a schema.
validators () {
  local all='harbour harbour-marked talsperre maktaba' latin='harbour harbour-marked talsperre' data
  data=$(source_folder)/build/data

  case "$1" in html | all)
    row html5 'Nu HTML checker' 'java vnu-jar' html5 html "$all" check_html
    row html5-axe 'axe-core, in Chromium' 'node chromium axe-core' html5 html "$all" check_axe
    row html5-pdf 'WeasyPrint: a PDF with title, author and credits' 'weasyprint pdfinfo pdftotext' html5 html "$all" check_weasyprint
  esac
  case "$1" in epub | all)
    row epub3 EPUBCheck 'java epubcheck' epub3 epub "$all" check_epub
    row epub2 EPUBCheck 'java epubcheck' epub2 epub "$all" check_epub
    row epub3-axe 'axe-core, in Chromium' 'node chromium axe-core unzip' epub3 epub "$all" check_axe
    row epub3-ace 'DAISY Ace' 'node chromium @daisy/ace-core' epub3 epub "$all" check_ace
  esac
  case "$1" in xml | all)
    row jats 'xmllint: JATS archiving 1.3' "xmllint $jats_dtd" jats xml "$all" check_jats
    row jats_publishing 'xmllint: JATS archiving 1.3' "xmllint $jats_dtd" jats_publishing xml "$all" check_jats
    row docbook5 'jing: DocBook 5.0' "jing $docbook_schema" docbook5 xml "$all" check_docbook
    row tei 'jing: TEI P5, a draft of 2006' "jing $tei_schema" tei xml "$all" check_tei
    row icml 'xmllint: well-formed; each style that is used is defined' xmllint icml icml "$all" check_icml
    row opendocument 'xmllint: well-formed' xmllint opendocument xml "$all" check_xml
    row fb2 'xmllint: well-formed' xmllint fb2 fb2 "$all" check_xml
  esac
  case "$1" in office | all)
    row docx 'LibreOffice: saved again with every style' 'soffice python3' docx docx "$all" check_office "--reference-doc=$data/reference.docx"
    row odt 'LibreOffice: saved again with every style' 'soffice python3' odt odt "$all" check_office "--reference-doc=$data/reference.odt"
  esac
  case "$1" in text | all)
    row rst 'docutils, no warning' rst2html rst rst "$all" check_rst
    row asciidoc 'Asciidoctor, no warning' asciidoctor asciidoc adoc "$all" check_asciidoc
    row ms 'groff -ms -ww: a PDF with its credits' 'groff eqn pdftotext' ms ms "$latin" check_ms
    row man 'groff -man -ww' groff man man "$latin" check_man
  esac
  case "$1" in latex | all)
    row pdflatex 'a PDF with its credits, no letter missing' 'pdflatex pdftotext' latex tex "$latin" check_pdflatex
    row xelatex 'a PDF with its credits, no letter missing' 'xelatex pdftotext' latex tex "$latin" check_xelatex
    row xelatex-arabic 'a PDF with its credits, no letter missing' 'xelatex pdftotext' latex tex maktaba check_xelatex '--variable=mainfont:DejaVu Sans' '--variable=sansfont:DejaVu Sans'
    row lualatex 'a PDF with its credits, no letter missing' 'lualatex pdftotext' latex tex "$latin" check_lualatex
    row beamer 'a PDF with its credits, no letter missing' 'pdflatex pdftotext' beamer tex "$latin" check_pdflatex
  esac
  case "$1" in context | all)
    row context 'a PDF with its credits' 'context pdftotext' context tex "$latin" check_context
  esac
  case "$1" in typst | all)
    row typst 'a PDF with its credits' 'pdftotext node @myriaddreamin/typst-ts-node-compiler' typst typ "$all" check_typst
  esac
}

# What of the needed is not there.
missing_of () {
  local need
  for need in $1; do has "$need" || { printf '%s\n' "${need##*/}"; return 0; }; done
}

# usage: validate PANDOC ROW...: status 77 where this Pandoc has no such writer
validate () {
  local pandoc=$1 name=$2 writer=$5 ending=$6 articles=$7 check=$8 folder article files=()
  shift 8
  "$pandoc" --list-output-formats | grep -qx "$writer" || return 77
  # Compilers want the pictures beside the file, and LibreOffice a folder of its own.
  folder=$work/$name-${pandoc//\//-}
  mkdir -p "$folder"
  cp "$examples"/*.png "$folder"
  for article in $articles; do
    files+=("$folder/$article.$ending")
    (cd "$examples" && "$pandoc" "$article.md" --standalone --to="$writer" --filter="$filter" --metadata=newsdoc-quiet:true "$@" \
      --output="$folder/$article.$ending") || return 1
  done
  (cd "$folder" && "$check" "${files[@]}")
}

has () {
  command -v "$1" >/dev/null || [ -d "$modules/$1" ] || [ -f "$schemas/$1" ]
}

# usage: clean COMMAND...: it must succeed, and say nothing
clean () {
  local said
  if ! said=$("$@" 2>&1) || [ -n "$said" ]; then
    printf '%s\n' "${said:-$1 failed}"
    return 1
  fi
}

# usage: each COMMAND... -- FILE...: the command on one file after the other
each () {
  local command=() file status=0
  while [ "$1" != -- ]; do command+=("$1"); shift; done
  shift
  for file in "$@"; do "${command[@]}" "$file" || status=1; done
  return $status
}

check_xml () { clean xmllint --nonet --noout "$@"; }
check_asciidoc () { each clean asciidoctor --failure-level=WARN -o /dev/null -- "$@"; }
check_docbook () { jing "$schemas/$docbook_schema" "$@" 2>/dev/null; }
check_rst () { local file; for file in "$@"; do clean rst2html --report=2 --halt=2 "$file" /dev/null || return 1; done; }

# The checker does not know the running heads of paged media (string-set), which are for engines that print.
check_html () { java -jar "$modules/vnu-jar/build/dist/vnu.jar" --errors-only --filterpattern '.*CSS: .*string.*' "$@" 2>&1; }

# Debian's program is a jar, which starts by itself only where the kernel has been told of jars.
check_epub () { each clean java -jar "$(readlink -f "$(command -v epubcheck)")" --quiet --failonwarnings -- "$@"; }

check_axe () {
  local file status=0
  for file in "$@"; do
    if [[ $file = *.epub ]]; then
      unzip -qo "$file" -d "$file.d"
      node "$tools/axe.js" "$modules" "$file.d"/EPUB/text/ch*.xhtml || status=1
    else
      node "$tools/axe.js" "$modules" "$file" || status=1
    fi
  done
  return $status
}

check_ace () { node "$tools/ace.js" "$modules" "$work" "$@"; }

# usage: has_credits PDF: each credit of the article, however its words are broken into lines; letters of other scripts than Latin are shapes in a PDF
has_credits () {
  local article=${1##*/} words credit
  words=$(pdftotext "$1" - | tr -s '[:space:]' ' ')
  while read -r credit; do
    [[ $words = *"$credit"* || $credit = *[^[:ascii:]]* ]] || { printf '%s: not there: %s\n' "$1" "$credit"; return 1; }
  done < <(pandoc "$examples/${article%%.*}.md" --to=html5 --wrap=none --filter="$filter" --metadata=newsdoc-quiet:true | grep -oE 'class="credit"[^>]*>[^<]+' | sed 's/.*>//')
}

# Its warnings are about rules of style that are for browsers.
check_weasyprint () {
  local file info
  for file in "$@"; do
    weasyprint --quiet "$file" "$file.pdf" || return 1
    info=$(pdfinfo "$file.pdf")
    [[ $info =~ Title:\ +[^\ ] && $info =~ Author:\ +[^\ ] ]] || { printf '%s: no title, or no author\n' "$file"; return 1; }
    has_credits "$file.pdf" || return 1
  done
}

# Debian has no newer tag set than 1.3, and not the lists of character entities that it names: xmllint warns of them.
check_jats () {
  xmllint --nonet --noout --dtdvalid "$schemas/$jats_dtd" "$@" >"$work/said" 2>&1 || { grep -a 'error' "$work/said"; return 1; }
}

# The one schema that Debian has is older than P5's first release: it has no floating text, and an attribute rendition on few elements.
check_tei () {
  ! jing "$schemas/$tei_schema" "$@" 2>/dev/null | grep -vE 'attribute "rendition" not allowed|element "floatingText" not allowed'
}

check_icml () {
  local file wanted
  check_xml "$@" || return 1
  for file in "$@"; do
    wanted=$(comm -23 <(grep -oE 'Applied(Paragraph|Character)Style="[A-Za-z]*Style/[^$"]*"' "$file" | cut -d'"' -f2 | sort -u) \
      <(grep -oE '(Paragraph|Character)Style Self="[^"]*"' "$file" | cut -d'"' -f2 | sort -u))
    [ -z "$wanted" ] || { printf '%s: not defined: %s\n' "$file" "$wanted"; return 1; }
  done
}

# Opened and saved again, a document has the styles that it had.
check_office () {
  local again=$work/again ending=${1##*.} file lost
  soffice "-env:UserInstallation=file://$work/office" --headless --convert-to "$ending" --outdir "$again" "$@" >/dev/null 2>&1 </dev/null
  for file in "$@"; do
    lost=$(comm -23 <(python3 "$tools/styles.py" "$file") <(python3 "$tools/styles.py" "$again/${file##*/}"))
    [ -z "$lost" ] || { printf '%s: lost: %s\n' "$file" "$lost"; return 1; }
  done
}

# Pandoc's own template has two macros that groff's ms has not: CH, which it removes, and pdfsync.
check_ms () {
  local file said
  for file in "$@"; do
    said=$(groff -ww -ms -e -t -Kutf8 -Tpdf "$file" 2>&1 >"$file.pdf" | grep -vE "macro '(CH|pdfsync)' not defined") && { printf '%s\n' "$said"; return 1; }
    pdftotext -l 1 "$file.pdf" - | sed -n 1p | grep -q '^[^"]*$' || { printf '%s: the title is cut\n' "$file"; return 1; }
    has_credits "$file.pdf" || return 1
  done
}

check_man () { local file; for file in "$@"; do clean groff -ww -man -Kutf8 -Tutf8 -z "$file" || return 1; done; }

check_pdflatex () { check_tex pdflatex "$@"; }
check_xelatex () { check_tex xelatex "$@"; }
check_lualatex () { check_tex lualatex "$@"; }
check_tex () {
  local engine=$1 file
  shift
  for file in "$@"; do
    ("$engine" -interaction=nonstopmode -halt-on-error "${file##*/}") >"$file.said" 2>&1 </dev/null || { grep -A3 '^!' "$file.said"; return 1; }
    ! grep -a -m3 'Missing character' "${file%.tex}.log" || return 1
    has_credits "${file%.tex}.pdf" || return 1
  done
}

check_typst () {
  local file
  for file in "$@"; do
    clean node "$tools/typst.js" "$modules" "$file" "$file.pdf" && has_credits "$file.pdf" || return 1
  done
}

check_context () {
  local file
  for file in "$@"; do
    (context --batchmode --noconsole "${file##*/}") >"$file.said" 2>&1 </dev/null || { grep -aE 'error' "$file.said" | head -5; return 1; }
    has_credits "${file%.tex}.pdf" || return 1
  done
}
