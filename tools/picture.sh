#!/bin/bash
# SPDX-License-Identifier: LGPL-2.1-or-later
# Draws docs/before-after.png: the first page of the sample by Pandoc alone, and beside it through the filter.
# Run ./convert once before.
set -euo pipefail
# shellcheck source=tools/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

source=$(source_folder)
filter=$source/build/filter/pandoc-newsdoc
[ -x "$filter" ] || die 'there is no filter yet; run ./convert first'
install_missing "${PACKAGES_RUN[@]}" poppler-utils imagemagick
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$source/examples"

# usage: page NAME [PANDOC-ARGUMENT...]
page () {
  local name=$1
  shift
  pandoc harbour.html --from=html+raw_html --standalone --pdf-engine=weasyprint --pdf-engine-opt=--quiet "$@" --output="$work/$name.pdf"
  pdftoppm -png -r 80 -f 1 -l 1 -singlefile "$work/$name.pdf" "$work/$name"
}

page before
page after --filter="$filter" --metadata=newsdoc-quiet:true
convert "$work/before.png" "$work/after.png" -bordercolor '#bbb' -border 1 +append +dither -colors 128 PNG8:"$source/docs/before-after.png"
