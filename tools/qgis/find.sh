# Finds an installed QGIS as cmake/FindQGIS.cmake does; sourced by bootstrap and build-qgis.
# shellcheck shell=bash

qgis_prefixes() {
  if [ -n "${JINGUAN_QGIS_PREFIX:-}" ]; then
    printf '%s\n' "$JINGUAN_QGIS_PREFIX"
  else
    printf '%s\n' /opt/qgis-qt6 /usr /usr/local
  fi
}

# qgis_library PREFIX NAME – the file of libqgis_NAME below a prefix.
qgis_library() {
  local file
  for file in "$1"/lib/libqgis_"$2".so "$1"/lib/*-linux-*/libqgis_"$2".so; do
    [ -e "$file" ] && printf '%s\n' "$file" && return
  done
  return 1
}

# qgis_version PREFIX – e.g. 3.40.6, from its headers.
qgis_version() {
  local header
  for header in "$1/include/qgis/qgsconfig.h" "$1/include/qgsconfig.h"; do
    [ -f "$header" ] && sed -n 's/^#define VERSION "\([0-9.]*\).*/\1/p' "$header" && return
  done
  return 1
}

# usable_qgis PREFIX – complete, 3.40 or newer, and linked to Qt 6?
usable_qgis() {
  local version core
  version=$(qgis_version "$1") && core=$(qgis_library "$1" core) || return 1
  qgis_library "$1" gui >/dev/null && qgis_library "$1" analysis >/dev/null || return 1
  [ "$(printf '%s\n' 3.40 "$version" | sort -V | head -n 1)" = 3.40 ] || return 1
  grep -qa 'libQt6Core\.so' "$core"
}

# find_qgis – prints the prefix of the first that will do.
find_qgis() {
  local prefix
  while read -r prefix; do
    usable_qgis "$prefix" && printf '%s\n' "$prefix" && return
  done < <(qgis_prefixes)
  return 1
}
