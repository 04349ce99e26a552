# shellcheck shell=bash
# SPDX-License-Identifier: LGPL-2.1-or-later
# A screen of its own, and nothing of the user's, for a program that is driven by another. Sourced by bash.

# usage: own_session FOLDER: what a program would read and keep is in the folder, and nothing is drawn by the graphics card
own_session () {
  mkdir -p "$1/home" "$1/run"
  chmod 700 "$1/run"
  export HOME=$1/home XDG_RUNTIME_DIR=$1/run XDG_CONFIG_HOME=$1/home XDG_CACHE_HOME=$1/home XDG_DATA_HOME=$1/home
  export GSETTINGS_BACKEND=memory GTK_USE_PORTAL=0 GDK_BACKEND=x11 GSK_RENDERER=cairo LIBGL_ALWAYS_SOFTWARE=1
}

# usage: start_screen WIDTH HEIGHT FOLDER: sets screen, the server's process, and DISPLAY. The server takes a display's number that is free, and says
# which. Without -noreset it starts anew, and refuses, whenever its last client has gone.
start_screen () {
  local number
  mkfifo "$3/display"
  Xvfb -displayfd 3 -screen 0 "$1x$2x24" -nolisten tcp -noreset 3>"$3/display" 2>/dev/null &
  # shellcheck disable=SC2034 # the caller ends it
  screen=$!
  read -r number <"$3/display"
  rm "$3/display"
  export DISPLAY=:$number
}
