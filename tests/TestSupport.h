#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>
#include <QTest>

namespace jinguan::test
{

/** A file or folder of `tests/data`. */
inline QString dataPath( const QString &relative )
{
  return QStringLiteral( JINGUAN_SOURCE_DIR ) + QStringLiteral( "/tests/data/" ) + relative;
}

/** The folder of real inputs beside the project (`../shared`, or `JINGUAN_SHARED`); empty when it is not there. */
inline QString sharedDir()
{
  const QString fromEnvironment = qEnvironmentVariable( "JINGUAN_SHARED" );
  const QString folder = fromEnvironment.isEmpty() ? QStringLiteral( JINGUAN_SOURCE_DIR "/../shared" ) : fromEnvironment;
  return QFileInfo( folder + QStringLiteral( "/data" ) ).isDir() ? QDir( folder ).canonicalPath() : QString();
}

} // namespace jinguan::test

/** Sets \a variable to a path below the folder of real inputs, or skips the slot where that folder is absent. */
#define SHARED_OR_SKIP( variable, relative )                      \
  if ( jinguan::test::sharedDir().isEmpty() )                     \
    QSKIP( "the folder of real inputs (../shared) is not here" ); \
  const QString variable = jinguan::test::sharedDir() + QLatin1Char( '/' ) + QStringLiteral( relative )

/** Fails with the text of the error when a Result is one. */
#define VERIFY_OK( result )                             \
  do                                                    \
  {                                                     \
    if ( !( result ).ok() )                             \
      QFAIL( qPrintable( ( result ).error().text() ) ); \
  } while ( false )
