# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: LGPL-2.1-or-later
# What convert, check and .ci/run share. Sourced by bash; needs nothing that a bare Debian does not have.

PACKAGES_BUILD=(gcc libc6-dev meson ninja-build pkg-config libglib2.0-dev libjson-glib-dev gobject-introspection libgirepository1.0-dev)
# Noto Serif and Noto Sans, which the stylesheet names, have the letters of most scripts but for Chinese, Japanese and Korean.
PACKAGES_RUN=(pandoc weasyprint fonts-noto-core ca-certificates)
PACKAGES_TEST=(python3 python3-gi gir1.2-json-1.0 gjs valac gi-docgen binutils poppler-utils unzip valgrind strace)
# What builds and drives examples/inspector; without it the application is not built.
PACKAGES_INSPECTOR=(libgtk-4-dev libadwaita-1-dev blueprint-compiler adwaita-icon-theme xvfb dbus at-spi2-core gir1.2-atspi-2.0)
# What the formats are held against (docs/validation.md); the tests that need one of them skip without it.
PACKAGES_VALIDATE=(libxml2-utils groff ghostscript python3-docutils asciidoctor default-jre-headless epubcheck jing chromium
  texlive-xetex texlive-luatex texlive-latex-recommended texlive-fonts-recommended texlive-lang-german lmodern context)
MODULES_VALIDATE=(vnu-jar@26.9.27 axe-core@4.14.1 @daisy/ace-core@1.4.6 @daisy/ace-axe-runner-puppeteer@1.4.6
  @myriaddreamin/typst-ts-node-compiler@0.7.0)
# Three packages that have a schema among other things; they are unpacked, not installed.
PACKAGES_SCHEMA=(docbook5-xml xmlcopyeditor python3-biopython)

# Pandoc reads file names by the locale; a bare machine has none that knows UTF-8 by default.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8

# Each argument is a line.
say () {
  printf '%s\n' "$@"
}

die () {
  printf '%s: %s\n' "${0##*/}" "$*" >&2
  exit 1
}

# The folder of the sources, whatever the current one is.
source_folder () {
  (cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
}

# Where the validators are that are no installed package: node_modules, and schemas.
validators_folder () {
  say "${NEWSDOC_VALIDATORS:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/libnewsdoc/validators}"
}

is_installed () {
  [ "$(dpkg-query -W -f '${Status}' "$1" 2>/dev/null)" = 'install ok installed' ]
}

# As root, or through sudo where there is one.
as_root () {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

# Install those of the named packages that are missing. With none missing nothing is started and no network is needed.
install_missing () {
  local package missing=()

  command -v dpkg-query >/dev/null || die "this needs Debian's packages: install by hand what does the same as: $*"
  for package in "$@"; do
    is_installed "$package" || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0

  if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
    die "these packages are missing, and only root can install them: ${missing[*]}"
  fi
  say "Installing: ${missing[*]}"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq update </dev/null \
    || die 'apt-get update failed; is there a network?'
  # A build machine is thrown away: it need not wait for the disk after each file.
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends -o Dpkg::Use-Pty=0 ${CI:+-o DPkg::Options::=--force-unsafe-io} install "${missing[@]}" \
    </dev/null >/dev/null || die "apt-get could not install: ${missing[*]}"
}

# Configure once, build what has changed, all of it or $TARGETS. usage: build FOLDER [MESON-SETUP-ARGUMENT...]
# Quiet while all is well; what went wrong is printed in full.
build () {
  local folder=$1 log
  shift
  log=$(mktemp)

  if [ ! -f "$folder/build.ninja" ] && ! meson setup "$@" "$folder" "$(source_folder)" >"$log" 2>&1 </dev/null; then
    cat "$log" >&2
    rm -f "$log"
    return 1
  fi
  # shellcheck disable=SC2086
  if ! ninja --quiet -C "$folder" ${TARGETS-} >"$log" 2>&1 </dev/null; then
    cat "$log" >&2
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
}
