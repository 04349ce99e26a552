#!/bin/bash
# SPDX-License-Identifier: LGPL-2.1-or-later
# Build the fuzzers of tests/fuzz and let each run for a while. What they find on their way is kept in a folder, and taken up the next time.
set -euo pipefail
# shellcheck source=tools/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

usage () {
  cat <<'USAGE'
usage: tools/fuzz.sh [SECONDS [FOLDER]]
       tools/fuzz.sh --runs NUMBER [FOLDER]

Runs each fuzzer for SECONDS (60), or with NUMBER inputs, the same ones on any machine, with what it finds interesting in FOLDER (build-fuzz/corpus) and what breaks the library in FOLDER/found.
The exit status is 1 when something was found.
USAGE
}

case "${1-}" in
  -h | --help) usage; exit 0 ;;
esac

source=$(source_folder)
limit=-max_total_time=${1:-60} how="${1:-60} seconds"
if [ "${1-}" = --runs ]; then
  limit=-runs=$2 how="$2 inputs"
  shift
fi
folder=${2:-$source/build-fuzz/corpus}
install_missing "${PACKAGES_BUILD[@]}" pandoc clang libclang-rt-14-dev
ASAN_OPTIONS=detect_leaks=0 CC=clang build "$source/build-fuzz" -Dfuzzers=true -Db_sanitize=address,undefined -Db_lundef=false \
  || die 'the fuzzers cannot be built'

# The seeds: the examples of the specifications as Pandoc reads them, and their lines as texts.
make_seeds () {
  local spec name
  mkdir -p "$folder"/{reader,filter,article,parsers,found}
  for spec in "$source"/tests/specs/*.md "$source"/examples/*.md; do
    name=$(basename "$spec" .md)
    [ ! -e "$folder/reader/$name.json" ] || continue
    pandoc -f markdown -t json -o "$folder/reader/$name.json" "$spec"
    # the fuzzers' first byte chooses the writer, or the language
    { printf h; cat "$folder/reader/$name.json"; } >"$folder/filter/$name.json"
    grep -v '^[:`#]' "$spec" | grep -n . | while IFS=: read -r line text; do
      printf 'e%s' "$text" >"$folder/parsers/$name-$line"
    done || true
  done
}

make_seeds
found=false
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
# a broken promise between our own functions is a finding, too
export G_DEBUG=fatal-criticals
for name in reader filter article parsers; do
  say "fuzz-$name, $how"
  "$source/build-fuzz/tests/fuzz/fuzz-$name" "$limit" -seed=1 -timeout=60 -rss_limit_mb=4096 -len_control=20 -print_final_stats=1 -verbosity=0 \
    -artifact_prefix="$folder/found/$name-" "$folder/$name" >"$folder/$name.log" 2>&1 </dev/null || found=true
  grep -E 'stat::(number_of_executed_units|peak_rss_mb)|ERROR|SUMMARY|runtime error|assertion' "$folder/$name.log" | sed 's/^/  /' || true
done
! $found || die "something was found; see $folder/found"
