#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Run a test program with the newer Pandoc that NEWSDOC_PANDOC3 names; without one it is skipped.
if [ -z "${NEWSDOC_PANDOC3-}" ]; then
  echo '1..0 # SKIP there is no newer Pandoc'
  exit 0
fi
PANDOC=$NEWSDOC_PANDOC3
export PANDOC
exec "$@"
