#pragma once

#include <QTest>

#include <qgsapplication.h>

/** main() of a test program of planning: QGIS without a window, and without the layers library that planning does not know. */
#define JINGUAN_PLANNING_TEST_MAIN( TestClass )      \
  int main( int argc, char *argv[] )                 \
  {                                                  \
    QgsApplication application( argc, argv, false ); \
    QTEST_SET_MAIN_SOURCE_PATH                       \
    TestClass test;                                  \
    return QTest::qExec( &test, argc, argv );        \
  }
