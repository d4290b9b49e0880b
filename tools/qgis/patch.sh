# The few changes QGIS 3.40 and Qwt want before they are built; sourced by build-qgis. Every change is checked: a source that has moved on
# stops the build here, with the place named, and not an hour later.
# shellcheck shell=bash

# change FILE EXPECTED SED-SCRIPT – applies the script to a file whose line EXPECTED must be there before.
change() {
  local file=$1 expected=$2 script=$3
  grep -qE -- "$expected" "$file" || die "$file has changed: no line matches '$expected'. tools/qgis/patch.sh needs a look."
  cp "$file" "$file.before"
  sed -i -E "$script" "$file"
  ! cmp -s "$file" "$file.before" || die "the change to $file had no effect; tools/qgis/patch.sh needs a look."
  rm "$file.before"
}

# Three lines that Qt 6.4 or a unity build cannot take.
patch_for_qt64() {
  local core=$1/src/core
  # Qt 6.6's boundValueNames() only fills a message for debugging.
  change "$core/auth/qgsauthconfigurationstoragedb.cpp" 'query->boundValueNames\(\)' 's/query->boundValueNames\(\)/QStringList()/'
  # moc of Qt 6.4 wants the layer's type complete.
  change "$core/project/qgsproject.cpp" '^#include "qgsproject\.h"' '0,/^#include "qgsproject\.h"/s//#include "qgsvectorlayer.h"\n&/'
  # An include guard that guards nothing.
  change "$core/providers/sensorthings/qgssensorthingsconnection.h" '^#ifndef QGSSENSORTHINGSCONNECTION_H' \
    's/^#ifndef (QGSSENSORTHINGSCONNECTION_H)/&\n#define \1/'
}

# Providers and ways to log in that Jinguan has no use for. What is left: ogr, gdal and memory (within core), delimited text, WMS and XYZ,
# WFS, SpatiaLite, virtual layers, PostgreSQL, GPX; user and password, and headers.
leave_out() {
  local part
  for part in wcs arcgisrest mssql mdal virtualraster; do
    change "$1/src/providers/CMakeLists.txt" "add_subdirectory\\($part\\)" "/add_subdirectory\\($part\\)/d"
  done
  for part in esritoken identcert pkipaths pkipkcs12 maptiler_hmacsha256 awss3; do
    change "$1/src/auth/CMakeLists.txt" "add_subdirectory\\($part\\)" "/add_subdirectory\\($part\\)/d"
  done
  # An if() left empty is fine to CMake. Of 37 languages, three.
  change "$1/i18n/CMakeLists.txt" '^set\(TS_FILES .*qgis_zh-Hans\.ts' \
    's/^set\(TS_FILES .*/set(TS_FILES qgis_en_US.ts qgis_zh-Hans.ts qgis_zh-Hant.ts)/'
}

patch_qgis() {
  patch_for_qt64 "$1"
  leave_out "$1"
}

# patch_qwt FOLDER – only the library, without OpenGL.
patch_qwt() {
  local config=$1/qwtconfig.pri part
  for part in QwtDesigner QwtExamples QwtPlayground QwtTests QwtOpenGL; do
    change "$config" "^ *QWT_CONFIG +\\+= $part *\$" "s/^( *)(QWT_CONFIG +\\+= $part) *\$/\\1# \\2/"
  done
}
