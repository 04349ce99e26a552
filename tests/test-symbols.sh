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

# What a program can write to is shared by its threads. Beside what GObject, the compiler and the loader keep there may be a lock, what is made ready under a lock or once, and nothing else.
# Sanitizers and gcov have much of their own there.
if objdump -t "$1" 2>/dev/null | grep -q 'san_init\|gcov'; then
  echo 'ok 4 nothing is shared by threads but what is made ready once # SKIP a build that counts or checks'
else
  check 4 'nothing is shared by threads but what is made ready once' "$(objdump -t "$1" | sed -n 's/.* O \.\(bss\|data\)\t[0-9a-f]* *//p' | sed 's/^\.hidden //; s/\.[0-9]*$//; s/^.*\.//' |
    grep -vxE '[Nn]ewsdoc[A-Za-z_]*(_private_offset|_parent_class)|properties|signals|gtype_id|static_g_define_type_id|static_resource|completed|__dso_handle|__TMC_END__|lexicons|g__lexicons_lock|once|q|ready|slots' | sort -u)"
fi
echo 1..4
