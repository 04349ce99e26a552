#!/bin/bash
# SPDX-License-Identifier: LGPL-2.1-or-later
# How much of the library the tests run: lines, by gcov, the files with the most that never ran first.
set -euo pipefail
# shellcheck source=tools/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

case "${1-}" in
  -h | --help) say 'usage: tools/coverage.sh' 'Builds in build-coverage, runs the tests there, and prints the share of lines of libnewsdoc/ that ran.'; exit 0 ;;
esac

source=$(source_folder)
install_missing "${PACKAGES_BUILD[@]}" "${PACKAGES_RUN[@]}" "${PACKAGES_TEST[@]}" gcovr
CC=gcc build "$source/build-coverage" -Db_coverage=true --optimization=0
find "$source/build-coverage" -name '*.gcda' -delete
# A build without optimisation takes more instructions than its ceiling and exports what gcov needs; and what asks Pandoc, browsers or validators about the output
# runs nothing of the library that the others do not.
mapfile -t tests < <(meson test -C "$source/build-coverage" --no-rebuild --list 2>/dev/null | grep -vxE 'pathological-filter|symbols|abi|confidence|formats-doc|docs-check|docs|inspector|validators-.*')
meson test -C "$source/build-coverage" --no-rebuild "${tests[@]}" >"$source/build-coverage/tests.out" || { cat "$source/build-coverage/tests.out"; die 'some tests failed'; }
gcovr --root "$source" --filter "$source/libnewsdoc/" --object-directory "$source/build-coverage" --sort-uncovered --print-summary "$source/build-coverage/libnewsdoc"
