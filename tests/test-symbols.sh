#!/bin/bash
# SPDX-License-Identifier: LGPL-2.1-or-later
# usage: test-symbols.sh LIBRARY LIST. The library exports what the list has and nothing else; a symbol that is missing breaks programs.
# To renew the list: nm -D --defined-only LIBRARY | awk '{ print $3 }' | LC_ALL=C sort. Speaks TAP.
set -u
export LC_ALL=C

command -v nm >/dev/null || { echo '1..0 # SKIP there is no nm'; exit 0; }
# sanitizers add their own
exported=$(nm -D --defined-only "$1" | awk '{ print $3 }' | grep -v '^__\(a\|ub\)san' | sort)

check () {
  if [ -z "$3" ]; then
    echo "ok $1 $2"
  else
    echo "not ok $1 $2"
    printf '%s\n' "$3" | sed 's/^/# /'
  fi
}

check 1 'no symbol is missing' "$(comm -13 <(printf '%s\n' "$exported") "$2")"
check 2 'no symbol is new' "$(comm -23 <(printf '%s\n' "$exported") "$2")"
check 3 'every symbol has the prefix' "$(printf '%s\n' "$exported" | grep -v '^newsdoc_')"
echo 1..3
