# FindQGIS
# --------
# Finds the QGIS libraries built for Qt 6. QGIS ships no CMake package, so headers, libraries, version and
# prefix are looked up here.
#
# Hints (cache or environment):
#   JINGUAN_QGIS_PREFIX   installation prefix to look in first
#
# Imported targets:
#   QGIS::Core            qgis_core with the Qt modules its headers need
#   QGIS::Analysis        qgis_analysis (brings QGIS::Core)
#   QGIS::Gui             qgis_gui with Qt Widgets and, where its headers need them, Qwt and QScintilla (brings QGIS::Core)
#   QGIS::Qwt             Qwt for Qt 6; only where qwt.h is found
#
# Variables:
#   QGIS_FOUND, QGIS_VERSION
#   QGIS_INCLUDE_DIR      folder that holds qgsconfig.h
#   QGIS_PREFIX_PATH      hand this to QgsApplication::setPrefixPath( …, true )
#   QGIS_LIBRARY_DIR      add this to the RPATH of programs
#   QGIS_PLUGIN_DIR       folder of the data providers
#   QGIS_DATA_DIR         share/qgis
#   QGIS_IS_QT6           whether the libraries found are linked to Qt 6

include(FindPackageHandleStandardArgs)

set(_qgis_minimum_version "3.40")
if(QGIS_FIND_VERSION AND QGIS_FIND_VERSION VERSION_GREATER _qgis_minimum_version)
  set(_qgis_minimum_version "${QGIS_FIND_VERSION}")
endif()

# The folders to look in, best first. A named prefix is the only one looked in: naming it means wanting it.
function(_qgis_prefixes out)
  if(JINGUAN_QGIS_PREFIX)
    set(${out} "${JINGUAN_QGIS_PREFIX}" PARENT_SCOPE)
  elseif(DEFINED ENV{JINGUAN_QGIS_PREFIX})
    set(${out} "$ENV{JINGUAN_QGIS_PREFIX}" PARENT_SCOPE)
  else()
    set(${out} /opt/qgis-qt6 /usr /usr/local PARENT_SCOPE)
  endif()
endfunction()

# Reads "3.40.6" from a folder's qgsconfig.h; empty when there is none.
function(_qgis_read_version include_dir out)
  set(${out} "" PARENT_SCOPE)
  if(NOT EXISTS "${include_dir}/qgsconfig.h")
    return()
  endif()
  file(STRINGS "${include_dir}/qgsconfig.h" _line REGEX "^#define +_?QGIS_?VERSION +\"|^#define +VERSION +\"")
  if(_line MATCHES "\"([0-9]+\\.[0-9]+\\.[0-9]+)")
    set(${out} "${CMAKE_MATCH_1}" PARENT_SCOPE)
  endif()
endfunction()

# Tells whether a shared library names Qt 6 among those it needs. The names stand as plain text in its string table, in
# ELF, Mach-O and PE alike, so no tool beside CMake is needed.
function(_qgis_links_qt6 library out)
  file(STRINGS "${library}" _names REGEX "Qt6Core|QtCore\\.framework/Versions/A" LIMIT_COUNT 1)
  if(_names)
    set(${out} TRUE PARENT_SCOPE)
  else()
    set(${out} FALSE PARENT_SCOPE)
  endif()
endfunction()

# Looks through the prefixes and takes the first with headers of at least the minimum version and libraries for Qt 6. What was
# seen and refused is kept for the message.
function(_qgis_search)
  _qgis_prefixes(_prefixes)
  set(_refused "")
  foreach(_prefix IN LISTS _prefixes)
    unset(_include CACHE)
    unset(_core CACHE)
    find_path(_include qgsconfig.h PATHS "${_prefix}/include" PATH_SUFFIXES qgis NO_DEFAULT_PATH)
    find_library(_core qgis_core PATHS "${_prefix}/lib" "${_prefix}/lib/${CMAKE_LIBRARY_ARCHITECTURE}" NO_DEFAULT_PATH)
    if(NOT _include OR NOT _core)
      continue()
    endif()
    _qgis_read_version("${_include}" _version)
    _qgis_links_qt6("${_core}" _qt6)
    if(NOT _version OR _version VERSION_LESS _qgis_minimum_version)
      string(APPEND _refused "\n  ${_prefix}: QGIS ${_version} is older than ${_qgis_minimum_version}")
    elseif(NOT _qt6)
      string(APPEND _refused "\n  ${_prefix}: QGIS ${_version} is built for Qt 5")
    else()
      get_filename_component(_library_dir "${_core}" DIRECTORY)
      set(QGIS_PREFIX_PATH "${_prefix}" CACHE PATH "Prefix of QGIS for Qt 6" FORCE)
      set(QGIS_INCLUDE_DIR "${_include}" CACHE PATH "Folder of the QGIS headers" FORCE)
      set(QGIS_CORE_LIBRARY "${_core}" CACHE FILEPATH "qgis_core" FORCE)
      set(QGIS_LIBRARY_DIR "${_library_dir}" CACHE PATH "Folder of the QGIS libraries" FORCE)
      set(QGIS_VERSION "${_version}" CACHE INTERNAL "")
      set(QGIS_IS_QT6 TRUE CACHE INTERNAL "")
      break()
    endif()
  endforeach()
  unset(_include CACHE)
  unset(_core CACHE)
  set(_qgis_refused "${_refused}" PARENT_SCOPE)
endfunction()

# A cached answer is trusted while its header is there and belongs to the prefix now asked for.
function(_qgis_forget_stale)
  _qgis_prefixes(_prefixes)
  if(NOT QGIS_PREFIX_PATH IN_LIST _prefixes OR NOT EXISTS "${QGIS_INCLUDE_DIR}/qgsconfig.h" OR NOT EXISTS "${QGIS_CORE_LIBRARY}")
    foreach(_name IN ITEMS PREFIX_PATH INCLUDE_DIR CORE_LIBRARY LIBRARY_DIR GUI_LIBRARY ANALYSIS_LIBRARY QWT_INCLUDE_DIR QWT_LIBRARY
                           QCA_INCLUDE_DIR QSCINTILLA_INCLUDE_DIR PLUGIN_DIR DATA_DIR VERSION IS_QT6)
      unset(QGIS_${_name} CACHE)
    endforeach()
  endif()
endfunction()

_qgis_forget_stale()
if(NOT QGIS_CORE_LIBRARY)
  _qgis_search()
endif()

if(QGIS_CORE_LIBRARY)
  find_library(QGIS_GUI_LIBRARY qgis_gui PATHS "${QGIS_LIBRARY_DIR}" NO_DEFAULT_PATH)
  find_library(QGIS_ANALYSIS_LIBRARY qgis_analysis PATHS "${QGIS_LIBRARY_DIR}" NO_DEFAULT_PATH)
  find_path(QGIS_PLUGIN_DIR NAMES libprovider_spatialite.so libprovider_wms.so
            PATHS "${QGIS_LIBRARY_DIR}/qgis/plugins" "${QGIS_PREFIX_PATH}/lib/qgis/plugins" NO_DEFAULT_PATH)
  find_path(QGIS_DATA_DIR resources/srs.db PATHS "${QGIS_PREFIX_PATH}/share/qgis" NO_DEFAULT_PATH)
  # Qwt stands beside QGIS, or with the system under a folder that names Qt 6.
  find_path(QGIS_QWT_INCLUDE_DIR qwt_plot.h PATHS "${QGIS_PREFIX_PATH}/include" /usr/include /usr/local/include
            PATH_SUFFIXES qwt-qt6 qt6/qwt qwt6-qt6 qwt NO_DEFAULT_PATH)
  find_library(QGIS_QWT_LIBRARY NAMES qwt-qt6 qwt6-qt6 qwt
               PATHS "${QGIS_LIBRARY_DIR}" "/usr/lib/${CMAKE_LIBRARY_ARCHITECTURE}" /usr/lib /usr/local/lib NO_DEFAULT_PATH)
  find_path(QGIS_QSCINTILLA_INCLUDE_DIR Qsci/qsciscintilla.h
            PATHS "${QGIS_PREFIX_PATH}/include" "/usr/include/${CMAKE_LIBRARY_ARCHITECTURE}/qt6" /usr/include/qt6 /usr/local/include
            PATH_SUFFIXES qt6 NO_DEFAULT_PATH)
  find_library(QGIS_QSCINTILLA_LIBRARY NAMES qscintilla2_qt6
               PATHS "${QGIS_LIBRARY_DIR}" "/usr/lib/${CMAKE_LIBRARY_ARCHITECTURE}" /usr/lib /usr/local/lib NO_DEFAULT_PATH)
  # Headers that touch authentication name QtCrypto.
  find_path(QGIS_QCA_INCLUDE_DIR QtCrypto PATHS "${QGIS_PREFIX_PATH}/include" /usr/include /usr/include/qt6 /usr/local/include
            PATH_SUFFIXES Qca-qt6/QtCrypto QtCrypto NO_DEFAULT_PATH)
  mark_as_advanced(QGIS_PREFIX_PATH QGIS_INCLUDE_DIR QGIS_LIBRARY_DIR QGIS_CORE_LIBRARY QGIS_GUI_LIBRARY QGIS_ANALYSIS_LIBRARY
                   QGIS_PLUGIN_DIR QGIS_DATA_DIR QGIS_QWT_INCLUDE_DIR QGIS_QWT_LIBRARY QGIS_QCA_INCLUDE_DIR QGIS_QSCINTILLA_INCLUDE_DIR
                   QGIS_QSCINTILLA_LIBRARY)
endif()

if(NOT QGIS_CORE_LIBRARY)
  set(_qgis_reason "No QGIS ${_qgis_minimum_version} or newer for Qt 6 was found: run tools/bootstrap, "
                   "or set JINGUAN_QGIS_PREFIX to the prefix of an installed one.${_qgis_refused}\n")
  string(CONCAT _qgis_reason ${_qgis_reason})
else()
  set(_qgis_reason "DEFAULT_MSG")
endif()
find_package_handle_standard_args(QGIS
  REQUIRED_VARS QGIS_CORE_LIBRARY QGIS_GUI_LIBRARY QGIS_ANALYSIS_LIBRARY QGIS_INCLUDE_DIR QGIS_IS_QT6
  VERSION_VAR QGIS_VERSION
  REASON_FAILURE_MESSAGE "${_qgis_reason}")

# Adds a header folder of somebody else to a target, so that its warnings are not ours.
function(_qgis_add_headers target folder)
  if(folder)
    set_property(TARGET ${target} APPEND PROPERTY INTERFACE_INCLUDE_DIRECTORIES "${folder}")
    set_property(TARGET ${target} APPEND PROPERTY INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${folder}")
  endif()
endfunction()

# Makes one imported shared library: target, file, header folder, then what it brings along.
function(_qgis_import target library include_dir)
  if(NOT TARGET ${target})
    add_library(${target} SHARED IMPORTED)
    set_target_properties(${target} PROPERTIES IMPORTED_LOCATION "${library}")
    _qgis_add_headers(${target} "${include_dir}")
    target_link_libraries(${target} INTERFACE ${ARGN})
  endif()
endfunction()

if(QGIS_FOUND)
  # QGIS' headers name these Qt modules: QDomElement, QNetworkRequest, QSqlDatabase, QPrinter, QGeoPositionInfo, QtConcurrent …
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Xml Network Sql Svg PrintSupport Positioning Core5Compat Concurrent)

  _qgis_import(QGIS::Core "${QGIS_CORE_LIBRARY}" "${QGIS_INCLUDE_DIR}" Qt6::Core Qt6::Gui Qt6::Widgets Qt6::Xml Qt6::Network
               Qt6::Sql Qt6::Svg Qt6::PrintSupport Qt6::Positioning Qt6::Core5Compat Qt6::Concurrent)
  _qgis_import(QGIS::Analysis "${QGIS_ANALYSIS_LIBRARY}" "${QGIS_INCLUDE_DIR}" QGIS::Core)
  _qgis_import(QGIS::Gui "${QGIS_GUI_LIBRARY}" "${QGIS_INCLUDE_DIR}" QGIS::Core)
  _qgis_add_headers(QGIS::Core "${QGIS_QCA_INCLUDE_DIR}")
  _qgis_add_headers(QGIS::Gui "${QGIS_QSCINTILLA_INCLUDE_DIR}")
  if(QGIS_QWT_INCLUDE_DIR AND QGIS_QWT_LIBRARY)
    _qgis_import(QGIS::Qwt "${QGIS_QWT_LIBRARY}" "${QGIS_QWT_INCLUDE_DIR}" Qt6::Widgets Qt6::Svg Qt6::PrintSupport)
    target_link_libraries(QGIS::Gui INTERFACE QGIS::Qwt)
  endif()
endif()
