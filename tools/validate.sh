#!/bin/bash
# SPDX-License-Identifier: LGPL-2.1-or-later
# Writes the examples in every format that a validator is at hand for, with each Pandoc that there is, and prints what the validators say, as
# a table in Markdown (docs/validation.md holds one).
set -euo pipefail
# shellcheck source=tools/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

usage () {
  cat <<'USAGE'
usage: tools/validate.sh [--install] [GROUP...]

  --install   only install what is missing: Debian's packages, and into the user's cache npm's modules and three schemas; a gigabyte in all
  GROUP       html, epub, xml, office, text, latex, context or typst; all of them if none is named

A newer Pandoc is named in NEWSDOC_PANDOC3. The status is 1 where a validator complains.
USAGE
}

install_modules () {
  local folder=$1 log
  log=$(mktemp)
  # No scripts: one of them would download a browser.
  if ! timeout 400 npm install --fetch-retries=1 --ignore-scripts --no-audit --no-fund --no-save --prefix "$folder" "${MODULES_VALIDATE[@]}" >"$log" 2>&1 </dev/null; then
    # Without a network the tests that need a module skip. Anything else is a mistake of ours.
    grep -qE '_CERT|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|CERT_' "$log" || { cat "$log" >&2; rm -f "$log"; return 1; }
    say "npm's registry cannot be reached; what needs a module of it is skipped"
  fi
  rm -f "$log"
}

install_schemas () {
  local folder=$1 work
  work=$(mktemp -d)
  as_root apt-get -qq update </dev/null
  (cd "$work" && apt-get -qq -o APT::Sandbox::User=root download "${PACKAGES_SCHEMA[@]}" >/dev/null) || { rm -rf "$work"; die 'apt-get could not download the schemas'; }
  for package in "$work"/*.deb; do dpkg-deb -x "$package" "$folder"; done
  rm -rf "$work"
}

install_validators () {
  local folder module incomplete=false packages
  folder=$(validators_folder)
  packages=("${PACKAGES_RUN[@]}" "${PACKAGES_VALIDATE[@]}")
  # Each has a second form, which Debian's would push out: a LibreOffice with windows, and a Node.js that brings its own npm.
  command -v soffice >/dev/null || packages+=(libreoffice-writer-nogui)
  command -v npm >/dev/null || packages+=(nodejs npm)
  install_missing "${packages[@]}"
  mkdir -p "$folder"
  for module in "${MODULES_VALIDATE[@]}"; do [ -d "$folder/node_modules/${module%@*}" ] || incomplete=true; done
  ! $incomplete || install_modules "$folder"
  [ -d "$folder/schemas/usr" ] || install_schemas "$folder/schemas"
}

groups=()
for argument in "$@"; do
  case "$argument" in
    --install) install_validators; exit ;;
    -h | --help) usage; exit 0 ;;
    -*) usage >&2; exit 2 ;;
    *) groups+=("$argument") ;;
  esac
done

source=$(source_folder)
filter=${NEWSDOC_FILTER:-$source/build/filter/pandoc-newsdoc}
[ -x "$filter" ] || die 'there is no filter yet; run ./convert first'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# shellcheck source=tools/validators.sh
. "$source/tools/validators.sh"
failed=0
pandocs=(pandoc)
[ -z "${NEWSDOC_PANDOC3-}" ] || pandocs+=("$NEWSDOC_PANDOC3")

row () {
  local name=$1 title=$2 missing pandoc said status
  missing=$(missing_of "$3")
  printf '| %s | %s |' "$name" "$title"
  for pandoc in "${pandocs[@]}"; do
    status=0
    [ -n "$missing" ] || said=$(validate "$pandoc" "$@" 2>&1) || status=$?
    case "$missing$status" in
      0) printf ' ok |' ;;
      77) printf ' no such writer |' ;;
      [0-9]*) printf ' **fails** |'; failed=1; printf '%s, %s:\n%s\n' "$name" "$pandoc" "$said" | head -20 >&2 ;;
      *) printf ' not there: %s |' "$missing" ;;
    esac
  done
  printf '\n'
}

printf '| format | validator |'
for pandoc in "${pandocs[@]}"; do printf ' %s |' "$("$pandoc" --version | sed -n '1s/pandoc/Pandoc/p')"; done
printf '\n|---|---|'
printf -- '---|%.0s' "${pandocs[@]}"
printf '\n'
[ ${#groups[@]} -gt 0 ] || groups=(all)
for group in "${groups[@]}"; do validators "$group"; done
exit $failed
