# Shared by the scripts of tools/; sourced, never run.
# shellcheck shell=bash

set -euo pipefail

# Where the project lies, also when a script is called through a symbolic link or from elsewhere.
root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")

# Paths and data are Chinese; a locale without UTF-8 would garble them.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
  *[Uu][Tt][Ff]-8 | *[Uu][Tt][Ff]8) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac

preset=${JINGUAN_PRESET:-release}
build_dir=$root/build/$preset
# shellcheck disable=SC2034  # used by the scripts that source this
program=$build_dir/app/jinguan

# say TEXT… – a line for people; standard output belongs to results.
say() {
  printf '%s\n' "$*" >&2
}

# die TEXT… – say what happened and how to go on, then leave with 2.
die() {
  say "$(basename "$0"): $*"
  exit 2
}

have() {
  command -v "$1" >/dev/null 2>&1
}

# as_root COMMAND… – run it with the right to change the system.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif have sudo; then
    sudo "$@"
  else
    die "this needs root and there is no sudo: $*"
  fi
}

has_display() {
  [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}

# without_window – let Qt draw into memory when there is no screen to draw on.
without_window() {
  export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
}

# packages GROUP… – the Debian packages of these groups in tools/packages.txt.
packages() {
  local wanted=" $* " group package rest
  while read -r group package rest; do
    case "$wanted" in
      *" $group "*) printf '%s\n' "$package" ;;
    esac
  done < <(sed 's/#.*//' "$root/tools/packages.txt")
}

# missing_packages GROUP… – those of them that are not installed.
missing_packages() {
  # shellcheck disable=SC2016  # dpkg-query's own placeholders
  comm -23 <(packages "$@" | sort -u) \
    <(packages "$@" | xargs dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null |
      sed -n 's/^installed //p' | sort -u)
}

# apt_install PACKAGE-OR-FILE… – installs; the package lists are fetched only when apt cannot do without.
apt_install() {
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -y -q --no-install-recommends)
  as_root "${apt[@]}" install "$@" >&2 && return
  say "Fetching the package lists and trying again …"
  as_root "${apt[@]}" update >&2
  as_root "${apt[@]}" install "$@" >&2
}

# install_packages GROUP… – installs what is missing of these groups.
install_packages() {
  local missing
  have dpkg-query || {
    say "This is not a Debian-like system. Please install what tools/packages.txt lists under: $*"
    return 0
  }
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -gt 0 ] || return 0
  say "Installing ${#missing[@]} packages: ${missing[*]}"
  apt_install "${missing[@]}"
}
