#!/bin/bash
# SPDX-License-Identifier: LGPL-2.1-or-later
# usage: tools/inspector-pictures.sh [BUILD]. Draws the pictures of docs/inspector.md anew: the inspector with the example, on a screen of its own,
# wide and at a phone's width, light and dark. Needs the packages of PACKAGES_INSPECTOR, ImageMagick, xdotool and optipng.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=screen.sh
. tools/screen.sh
program=$PWD/${1-build}/examples/inspector/newsdoc-inspector
pictures=docs/inspector

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$pictures"
own_session "$folder"

# draw NAME WIDTH HEIGHT SCHEME
draw () {
  local window application

  start_screen "$2" "$3" "$folder"
  ADW_DEBUG_COLOR_SCHEME=prefer-$4 dbus-run-session -- "$program" examples/harbour.md >/dev/null 2>&1 &
  application=$!
  window=$(xdotool search --sync --onlyvisible --name Skarvik | tail -n 1)
  xdotool windowmove "$window" 0 0 windowsize "$window" "$2" "$3"
  sleep 2  # until it is drawn
  import -window root +dither -colors 64 "$pictures/$1.png"
  kill "$application" "$screen"
  wait || true
  optipng -quiet -o2 -strip all "$pictures/$1.png"
}

draw wide-light 1200 800 light
draw wide-dark 1200 800 dark
draw phone-light 360 720 light
draw phone-dark 360 720 dark
