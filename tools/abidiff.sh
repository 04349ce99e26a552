#!/bin/bash
# SPDX-License-Identifier: LGPL-2.1-or-later
# usage: tools/abidiff.sh [REVISION] [BUILD]. Before a release: whether programs built against a former one run with the library of a build
# folder ("build"). REVISION is the former release; without it, the last tag. It is built apart, which takes a minute, and so this is no test of
# the suite; there tests/abi.txt and tests/symbols.txt hold what programs are built against. Needs abidiff (Debian: abigail-tools).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

command -v abidiff >/dev/null || { echo 'abidiff is missing: install abigail-tools' >&2; exit 1; }
revision=${1-}
[ -n "$revision" ] || revision=$(git describe --tags --abbrev=0 2>/dev/null) || { echo 'There is no former release.'; exit 0; }
build=${2-build}

former=$(mktemp -d)
trap 'rm -rf "$former"' EXIT
mkdir "$former/source"
git archive "$revision" | tar -x -C "$former/source"
meson setup "$former/build" "$former/source" >/dev/null
ninja -C "$former/build" >/dev/null

# what is new breaks nobody
abidiff --no-added-syms --headers-dir1 "$former/source/libnewsdoc" --headers-dir2 libnewsdoc \
  "$former/build/libnewsdoc/libnewsdoc-1.so" "$build/libnewsdoc/libnewsdoc-1.so"
echo "Programs built against $revision run with the library in $build."
