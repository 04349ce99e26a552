#!/bin/bash
# SPDX-License-Identifier: LGPL-2.1-or-later
# Build the fuzzers of tests/fuzz and let each run for a while. What they find on their way is kept in a folder, and taken up the next time.
set -euo pipefail
# shellcheck source=tools/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

usage () {
  cat <<'USAGE'
usage: tools/fuzz.sh [--afl] [SECONDS [FOLDER]]
       tools/fuzz.sh --runs NUMBER [FOLDER]

Runs each fuzzer for SECONDS (60), or with NUMBER inputs, the same ones on any machine, with what it finds interesting in FOLDER (build-fuzz/corpus) and what breaks the library in FOLDER/found.
  --afl        with AFL++ instead of libFuzzer; what it finds interesting is in FOLDER/afl
  FUZZERS      in the environment: the names of those to run, where not all
The exit status is 1 when something was found.
USAGE
}

afl=false limit=''
case "${1-}" in
  -h | --help) usage; exit 0 ;;
  --afl) afl=true; shift ;;
  --runs) limit=-runs=$2 how="$2 inputs"; shift ;;
esac

source=$(source_folder)
seconds=${1:-60}
limit=${limit:--max_total_time=$seconds} how=${how:-$seconds seconds}
folder=${2:-$source/build-fuzz/corpus}
read -r -a names <<<"${FUZZERS:-reader filter article parsers lexicon ndjson}"
mkdir -p "$folder/found"

# The seeds: the examples of the specifications as Pandoc reads them, their lines as texts, the languages' files, and what was found before.
make_seeds () {
  local spec name
  for name in "${names[@]}"; do
    mkdir -p "$folder/$name"
    cp "$source/tests/fuzz/regressions/$name"/* "$folder/$name/"
  done
  mkdir -p "$folder"/{reader,filter,parsers,lexicon,ndjson}
  [ ! -e "$folder/lexicon/en.ini" ] || return 0
  for spec in "$source"/tests/specs/*.md "$source"/examples/*.md; do
    name=$(basename "$spec" .md)
    pandoc -f markdown -t json -o "$folder/reader/$name.json" "$spec"
    # the fuzzers' first bytes choose the writer and the settings, or what is done with a line, or the language
    { printf 'h '; cat "$folder/reader/$name.json"; } >"$folder/filter/$name.json"
    { printf ' '; cat "$folder/reader/$name.json" "$folder/reader/$name.json"; } >"$folder/ndjson/$name.json"
    grep -v '^[:`#]' "$spec" | grep -n . | while IFS=: read -r line text; do
      printf 'e%s' "$text" >"$folder/parsers/$name-$line"
    done || true
  done
  cp "$source"/data/lexicon/*.ini "$folder/lexicon/"
}

run_libfuzzer () {
  local leaks=1
  # a thread of GLib's pool may be on its way out when libFuzzer looks for leaks between two inputs; what leaks there, the suite sees at the end of a process
  [ "$1" != ndjson ] || leaks=0
  "$source/build-fuzz/tests/fuzz/fuzz-$1" "$limit" -detect_leaks=$leaks -seed=1 -timeout=60 -rss_limit_mb=4096 -len_control=20 -print_final_stats=1 -verbosity=0 \
    -artifact_prefix="$folder/found/$1-" "$folder/$1" >"$folder/$1.log" 2>&1 </dev/null || found=true
  grep -E 'stat::(number_of_executed_units|peak_rss_mb)|ERROR|SUMMARY|runtime error|assertion' "$folder/$1.log" | sed 's/^/  /' || true
}

# AFL++ runs each seed first, so it gets small ones, and not all of the parsers' thousands. The first run of a folder reads the seeds, the next ones go on.
run_afl () {
  local in=$folder/afl/seeds-$1 out=$folder/afl/$1 number=0 file
  if [ ! -d "$in" ]; then
    mkdir -p "$in"
    find "$folder/$1" -type f -size -12k | sort | while read -r file; do
      number=$((number + 1))
      [ $((number % 20)) -ne 1 ] && [ "$1" = parsers ] || cp "$file" "$in/"
    done
  fi
  AFL_AUTORESUME=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1 AFL_NO_AFFINITY=1 \
    ASAN_OPTIONS=abort_on_error=1:symbolize=0:detect_leaks=0 UBSAN_OPTIONS=halt_on_error=1:abort_on_error=1:symbolize=0 \
    afl-fuzz -i "$in" -o "$out" -m none -t 5000+ -V "$seconds" -- "$source/build-afl/tests/fuzz/fuzz-$1" >"$folder/$1-afl.log" 2>&1 </dev/null \
    || { tail -n 5 "$folder/$1-afl.log" >&2; found=true; }
  grep -E '^(execs_done|corpus_count|saved_crashes|saved_hangs) ' "$out/default/fuzzer_stats" | sed 's/^/  /' || true
  for file in "$out"/default/crashes/id* "$out"/default/hangs/id*; do
    [ ! -e "$file" ] || { cp "$file" "$folder/found/$1-afl-$(basename "$file" | tr -c 'a-zA-Z0-9\n' _)"; found=true; }
  done
}

options=(-Dfuzzers=true -Db_sanitize=address,undefined -Db_lundef=false)
install_missing "${PACKAGES_BUILD[@]}" pandoc clang libclang-rt-14-dev
export ASAN_OPTIONS=detect_leaks=0
if $afl; then
  install_missing afl++
  AFL_QUIET=1 CC=afl-clang-fast build "$source/build-afl" "${options[@]}" || die 'the fuzzers cannot be built'
else
  CC=clang build "$source/build-fuzz" "${options[@]}" || die 'the fuzzers cannot be built'
fi
unset ASAN_OPTIONS

make_seeds
found=false
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
# a broken promise between our own functions is a finding, too
export G_DEBUG=fatal-criticals
for name in "${names[@]}"; do
  say "fuzz-$name, $how"
  if $afl; then run_afl "$name"; else run_libfuzzer "$name"; fi
done
! $found || die "something was found; see $folder/found"
