# How targets of this project are made: one library per folder, one test program per tests/<area>/test_*.cpp.

add_library(jinguan_options INTERFACE)
target_compile_options(jinguan_options INTERFACE -Wall -Wextra -Werror -Wno-error=deprecated-declarations)
target_compile_definitions(jinguan_options INTERFACE QT_NO_CAST_TO_ASCII)

# What the headers of QGIS cannot bear: for libraries without QGIS.
add_library(jinguan_strict INTERFACE)
target_compile_definitions(jinguan_strict INTERFACE QT_NO_KEYWORDS QT_NO_CAST_FROM_BYTEARRAY)
if(JINGUAN_SANITIZE)
  target_compile_options(jinguan_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
  target_link_options(jinguan_options INTERFACE -fsanitize=address,undefined)
endif()

# jinguan_library(<name> [QGIS_PCH] PUBLIC <libraries> [PRIVATE <libraries>])
# All .cpp of the folder and its sub-folders become the static library jinguan_<name>.
function(jinguan_library name)
  cmake_parse_arguments(ARG "QGIS_PCH;QT_PCH" "" "PUBLIC;PRIVATE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "*.cpp" "*.h")
  if(NOT sources)
    set(sources "${PROJECT_SOURCE_DIR}/cmake/empty.cpp")
  endif()
  add_library(jinguan_${name} STATIC ${sources})
  target_link_libraries(jinguan_${name} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE} jinguan_options)
  if(NOT ARG_QGIS_PCH)
    target_link_libraries(jinguan_${name} PRIVATE jinguan_strict)
  endif()
  if(ARG_QGIS_PCH)
    target_precompile_headers(jinguan_${name} PRIVATE "${PROJECT_SOURCE_DIR}/cmake/qgis_pch.h")
  elseif(ARG_QT_PCH)
    target_precompile_headers(jinguan_${name} PRIVATE "${PROJECT_SOURCE_DIR}/cmake/qt_pch.h")
  endif()
endfunction()

# jinguan_tests(<area> <libraries…>): every test_*.cpp of tests/<area> becomes one program and one CTest test.
function(jinguan_tests area)
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${area}/test_*.cpp")
  foreach(source IN LISTS sources)
    get_filename_component(program "${source}" NAME_WE)
    add_executable(${program} "${source}")
    target_link_libraries(${program} PRIVATE ${ARGN} Qt6::Test jinguan_options)
    target_include_directories(${program} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_compile_definitions(${program} PRIVATE
      JINGUAN_SOURCE_DIR="${PROJECT_SOURCE_DIR}" JINGUAN_PROGRAM="$<TARGET_FILE_DIR:jinguan>/jinguan")
    set_target_properties(${program} PROPERTIES AUTOMOC ON)
    add_test(NAME ${area}.${program} COMMAND ${program})
    set_tests_properties(${area}.${program} PROPERTIES TIMEOUT 300
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.qpa.*=false;JINGUAN_RESOURCES=${PROJECT_SOURCE_DIR}/resources;TZ=Asia/Shanghai")
  endforeach()
endfunction()
