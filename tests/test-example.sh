#!/bin/bash
# SPDX-License-Identifier: LGPL-2.1-or-later
# Runs an example: test-example.sh PROGRAM [ARGUMENT…]. It lists the findings, rejects the byline and writes. Speaks TAP.
set -u

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/in.json" <<'JSON'
{"pandoc-api-version":[1,22,2,1],"meta":{},"blocks":[
{"t":"Header","c":[1,["",[],[]],[{"t":"Str","c":"Ferry"},{"t":"Space"},{"t":"Str","c":"sails"}]]},
{"t":"Para","c":[{"t":"Str","c":"By"},{"t":"Space"},{"t":"Str","c":"Karin"},{"t":"Space"},{"t":"Str","c":"Holm"}]},
{"t":"Para","c":[{"t":"Str","c":"It"},{"t":"Space"},{"t":"Str","c":"sailed."}]}]}
JSON

number=0
check () {
  number=$((number + 1))
  if "${@:2}"; then
    echo "ok $number $1"
  else
    echo "not ok $number $1"
    sed 's/^/# /' "$folder/list" "$folder/errors"
  fi
}

run () {
  "$@" >"$folder/list" 2>"$folder/errors"
}

if [ "$1" = /usr/bin/python3 ] && ! "$1" -c 'import gi' 2>/dev/null; then
  echo '1..0 # SKIP there is no PyGObject'
  exit 0
fi
check 'it runs' run "$@" "$folder/in.json" none "$folder/all.json"
check 'it lists the findings' grep -q '^byline byline/[a-z-]* 0\.[0-9]* By Karin Holm$' "$folder/list"
check 'it writes the normal form' grep -q '"byline"' "$folder/all.json"
check 'it runs with a decision' run "$@" "$folder/in.json" byline "$folder/none.json"
check 'what is rejected is not marked' bash -c '! grep -q "\"byline\"" "$0" && grep -q Karin "$0"' "$folder/none.json"
check 'an error is told' bash -c '! "$@" >/dev/null 2>"$0" && grep -q in2.json "$0"' "$folder/errors" "$@" "$folder/in2.json" none "$folder/out.json"
echo "1..$number"
