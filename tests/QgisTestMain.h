#pragma once

#include "layers/QgisRuntime.h"

#include <QStandardPaths>
#include <QTest>

/**
 * The main() of a test program that uses QGIS: the libraries are initialised once with a profile of their own, and left after
 * the test object is gone. Stands where QTEST_MAIN would.
 */
#define JINGUAN_QGIS_TEST_MAIN( TestClass )     \
  int main( int argc, char *argv[] )            \
  {                                             \
    QStandardPaths::setTestModeEnabled( true ); \
    jinguan::QgisRuntime runtime( argc, argv ); \
    TestClass test;                             \
    QTEST_SET_MAIN_SOURCE_PATH                  \
    return QTest::qExec( &test, argc, argv );   \
  }
