#!/bin/bash
# SPDX-License-Identifier: LGPL-2.1-or-later
# usage: test-inspector.sh PROGRAM ARTICLE. Drives the inspector as a person with a screen reader does, on a screen and a session of its own. Speaks TAP.
set -u -o pipefail

for needed in Xvfb dbus-run-session /usr/bin/python3 pandoc; do
  command -v "$needed" >/dev/null || { echo "1..0 # SKIP there is no $needed"; exit 0; }
done
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null || { echo '1..0 # SKIP there is no AT-SPI for Python'; exit 0; }

folder=$(mktemp -d)
server=
trap 'kill $server 2>/dev/null; rm -rf "$folder"' EXIT
mkdir "$folder/home" "$folder/run"
chmod 700 "$folder/run"
export HOME=$folder/home XDG_RUNTIME_DIR=$folder/run XDG_CONFIG_HOME=$folder/home XDG_CACHE_HOME=$folder/home XDG_DATA_HOME=$folder/home
export GSETTINGS_BACKEND=memory GTK_USE_PORTAL=0 GDK_BACKEND=x11 GSK_RENDERER=cairo LIBGL_ALWAYS_SOFTWARE=1

# The server takes a display's number that is free, and says which. Without -noreset it starts anew, and refuses, whenever its last client has gone.
mkfifo "$folder/display"
Xvfb -displayfd 3 -screen 0 1200x800x24 -nolisten tcp -noreset 3>"$folder/display" 2>/dev/null &
server=$!
read -r display <"$folder/display"
DISPLAY=:$display dbus-run-session -- /usr/bin/python3 "$(dirname "$0")/test-inspector.py" "$folder" "$@" 2>"$folder/log" | grep --line-buffered -v '^SpiRegistry'
status=$?
[ "$status" -eq 0 ] || sed 's/^/# /' "$folder/log"
exit "$status"
