# shellcheck shell=bash
# SPDX-License-Identifier: LGPL-2.1-or-later
# Running the tests of a build folder, and adding up what they say. Sourced by check, after setup.sh.

passed=0 failed=0 skipped=0

# Add what a run left in the folder's logs. A program that dies half-way leaves no failed case behind, only its own result: it
# counts as one failure. Python is there wherever meson is.
add_results () {
  local counts
  counts=$(python3 - "$1" <<'PYTHON'
import json, os, sys
import xml.etree.ElementTree as ET

xml, log = sys.argv[1] + '.junit.xml', sys.argv[1] + '.json'
passed, failed, skipped, failing = 0, 0, 0, set()
if os.path.exists(xml):
    for suite in ET.parse(xml).getroot().iter('testsuite'):
        for case in suite.iter('testcase'):
            if case.find('failure') is not None or case.find('error') is not None:
                failed += 1
                failing.update((suite.get('name').split('.')[-1], case.get('name')))
            elif case.find('skipped') is not None:
                skipped += 1
            else:
                passed += 1
if os.path.exists(log):
    for line in open(log, encoding='utf-8'):
        run = json.loads(line)
        if run['result'] not in ('OK', 'SKIP', 'EXPECTEDFAIL') and run['name'].split(' / ')[-1] not in failing:
            failed += 1
print(passed, failed, skipped)
PYTHON
  ) || die 'the results of the tests cannot be read'

  # shellcheck disable=SC2086
  set -- $counts
  passed=$((passed + $1)) failed=$((failed + $2)) skipped=$((skipped + $3))
  say "  $1 passed, $2 failed, $3 skipped"
}

# usage: run_tests FOLDER NAME-OF-THE-LOG [MESON-TEST-ARGUMENT...]
# What a failing test printed follows; a passing one is not worth a line.
run_tests () {
  local folder=$1 log=$2 status=0 before=$failed
  shift 2

  rm -f "$folder/meson-logs/$log".*
  meson test -C "$folder" --no-rebuild --print-errorlogs "$@" >"$folder/tests.out" 2>&1 </dev/null || status=$?
  [ "$status" -eq 0 ] || cat "$folder/tests.out"
  add_results "$folder/meson-logs/$log"
  # Meson's own word counts, too: it may fail where no test did.
  if [ "$status" -ne 0 ] && [ "$failed" -eq "$before" ]; then
    say "  meson test ended with status $status"
    failed=$((failed + 1))
  fi
}

# A build that does not compile is one failure.
check_build () {
  local title=$1 folder=$2
  shift 2
  say "$title"
  if build "$folder" "$@"; then
    run_tests "$folder" testlog
  else
    say '  the build failed'
    failed=$((failed + 1))
  fi
}

# The last line, and the exit status: no test is no success.
sum_up () {
  [ $((passed + failed)) -gt 0 ] || say 'No test ran.'
  [ "$skipped" -eq 0 ] || say "$skipped skipped"
  say "$passed passed, $failed failed"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}
