#!/bin/bash
# SPDX-License-Identifier: LGPL-2.1-or-later
# The examples, written with each Pandoc that there is and held against the formats' validators (tools/validators.sh). usage: test-validators.sh GROUP
set -euo pipefail
# shellcheck source=tools/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/../tools/setup.sh"

source=$(source_folder)
filter=${NEWSDOC_FILTER:-$source/build/filter/pandoc-newsdoc}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# shellcheck source=tools/validators.sh
. "$source/tools/validators.sh"
count=0

# usage: result 'ok'|'not ok' TITLE [WHY-SKIPPED]
result () {
  count=$((count + 1))
  printf '%s %d - %s%s\n' "$1" "$count" "$2" "${3:+ # SKIP $3}"
}

row () {
  local name=$1 title missing pandoc said status
  missing=$(missing_of "$3")
  for pandoc in pandoc "${NEWSDOC_PANDOC3-}"; do
    title="$name, $([ "$pandoc" = pandoc ] && echo pandoc || echo 'a newer pandoc'): $2"
    if [ -z "$pandoc" ]; then result ok "$title" 'there is no newer Pandoc'; continue; fi
    if [ -n "$missing" ]; then result ok "$title" "not there: $missing"; continue; fi
    status=0
    said=$(validate "$pandoc" "$@" 2>&1) || status=$?
    case "$status" in
      0) result ok "$title" ;;
      77) result ok "$title" 'no such writer' ;;
      *) result 'not ok' "$title"; printf '%s\n' "$said" | head -40 >&2 ;;
    esac
  done
}

if ! command -v pandoc >/dev/null; then
  echo '1..0 # SKIP pandoc is not there'
  exit 0
fi
validators "$1"
echo "1..$count"
