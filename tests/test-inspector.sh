#!/bin/bash
# SPDX-License-Identifier: LGPL-2.1-or-later
# usage: test-inspector.sh PROGRAM ARTICLE. Drives the inspector as a person with a screen reader does, on a screen and a session of its own. Speaks TAP.
set -u -o pipefail
# shellcheck source=../tools/screen.sh
. "$(dirname "$0")/../tools/screen.sh"

for needed in Xvfb dbus-run-session /usr/bin/python3 pandoc; do
  command -v "$needed" >/dev/null || { echo "1..0 # SKIP there is no $needed"; exit 0; }
done
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null || { echo '1..0 # SKIP there is no AT-SPI for Python'; exit 0; }

folder=$(mktemp -d)
screen=
trap 'kill $screen 2>/dev/null; rm -rf "$folder"' EXIT
own_session "$folder"
export PYTHONDONTWRITEBYTECODE=1  # beside the sources
start_screen 1200 800 "$folder"
dbus-run-session -- /usr/bin/python3 "$(dirname "$0")/test-inspector.py" "$folder" "$@" 2>"$folder/log" | grep --line-buffered -v '^SpiRegistry'
status=$?
[ "$status" -eq 0 ] || sed 's/^/# /' "$folder/log"
exit "$status"
