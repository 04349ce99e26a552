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
# a build without optimisation takes more instructions than its ceiling
meson test -C "$source/build-coverage" --no-rebuild $(meson test -C "$source/build-coverage" --list 2>/dev/null | grep -vx 'pathological-filter') >/dev/null \
  || say 'some tests failed'
gcovr --root "$source" --filter "$source/libnewsdoc/" --exclude-throw-branches --sort-uncovered --print-summary "$source/build-coverage"
