# Fetches source packages of Debian suites that the system itself does not use; sourced by build-qgis, which sets $work.
# apt gets a sources list and state folder of its own, so that the system's lists stay as they are.
# shellcheck shell=bash disable=SC2154,SC2016

# The mirror this system takes its own packages from.
debian_mirror() {
  local site label
  [ -z "${JINGUAN_DEBIAN_MIRROR:-}" ] || { printf '%s\n' "$JINGUAN_DEBIAN_MIRROR"; return; }
  while read -r site label; do
    [ "$label" = Debian ] && printf '%s\n' "$site" && return
  done < <(apt-get indextargets --format '$(SITE) $(LABEL)' 'Created-By: Packages')
  die "this system names no Debian mirror; give one in JINGUAN_DEBIAN_MIRROR."
}

# apt_for SUITE COMMAND… – apt with the sources of one suite alone.
apt_for() {
  local state=$work/apt/$1 tool=$2
  shift 2
  "$tool" -q -o Dir::Etc::sourcelist="$state/sources.list" -o Dir::Etc::sourceparts=- -o Dir::State::lists="$state/lists" \
    -o Dir::Cache="$state/cache" -o APT::Sandbox::User="$(id -un)" -o Acquire::Languages=none "$@"
}

# prepare_suite SUITE – writes its list and fetches the signed index of its sources, once.
prepare_suite() {
  local state=$work/apt/$1 keyring=/usr/share/keyrings/debian-archive-keyring.gpg mirror
  mirror=$(debian_mirror)
  mkdir -p "$state/lists/partial" "$state/cache/archives/partial"
  printf 'deb-src [signed-by=%s] %s %s main\n' "$keyring" "$mirror" "$1" >"$state/sources.list"
  logged "apt-$1" apt_for "$1" apt-get update
}

# orig_checksum SUITE PACKAGE VERSION-START – "sha256  file" of the upstream tarball, from the signed index.
orig_checksum() {
  apt_for "$1" apt-cache showsrc --only-source "$2" | awk -v start="$3" '
    /^Version: / { fits = index($2, start) == 1 }
    /^[A-Za-z]/ { sums = /^Checksums-Sha256:/ }
    sums && fits && !found && /\.orig\.tar\.[a-z0-9]+$/ { print $1 "  " $3; found = 1 }'
}

# fetch_source SUITE PACKAGE VERSION-START – the tarball, checked against the index; kept when it is there and whole.
fetch_source() {
  local suite=$1 package=$2 checksum
  [ -f "$work/apt/$suite/sources.list" ] || prepare_suite "$suite"
  checksum=$(orig_checksum "$@")
  # An index fetched long ago, or only in part, is fetched anew.
  [ -n "$checksum" ] || { prepare_suite "$suite"; checksum=$(orig_checksum "$@"); }
  [ -n "$checksum" ] || die "Debian $suite no longer has $package $3; an older source build cannot be repeated from this mirror."
  printf '%s\n' "$checksum" >"$work/sources/$package.sha256"
  if ! check_source "$package"; then
    say "Fetching ${checksum#*  }"
    (cd "$work/sources" && apt_for "$suite" apt-get source --download-only --tar-only "$package") >"$work/logs/fetch-$package.log" 2>&1 ||
      die "$package could not be fetched; see $work/logs/fetch-$package.log. What has arrived is kept: try again."
    check_source "$package" || die "the SHA-256 of $package's source is not the one Debian signed; the file is in $work/sources."
  fi
}

check_source() {
  (cd "$work/sources" 2>/dev/null && sha256sum --check --strict --quiet "$1.sha256") >/dev/null 2>&1
}

# unpack_source PACKAGE – into src/PACKAGE, whatever its folder is called, and only when whole.
unpack_source() {
  local target=$work/src/$1 file
  file=$(sed 's/^[0-9a-f]*  //' "$work/sources/$1.sha256")
  rm -rf "$target" "$target.part"
  mkdir -p "$target.part"
  tar -xf "$work/sources/$file" -C "$target.part" --strip-components=1
  mv "$target.part" "$target"
}
