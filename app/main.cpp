#include "CommandLine.h"
#include "layers/QgisRuntime.h"
#include "Settings.h"
#include "store/SettleWorkspace.h"
#include "Translation.h"

#include <qgsapplication.h>

#include <QFileInfo>
#include <QTranslator>

#include <cstring>

namespace
{
/** The window is opened when nothing, or only a workspace folder, is named. */
bool wantsWindow( int argc, char **argv )
{
  if ( argc == 1 )
    return true;
  return argc == 2 && argv[1][0] != '-' && ( std::strchr( argv[1], '/' ) || QFileInfo( QString::fromLocal8Bit( argv[1] ) ).isDir() );
}
} // namespace

int main( int argc, char **argv )
{
  if ( !wantsWindow( argc, argv ) && qEnvironmentVariableIsEmpty( "QT_QPA_PLATFORM" ) )
    qputenv( "QT_QPA_PLATFORM", "offscreen" ); // commands need no display

  int code = 0;
  QStringList written;
  {
    jinguan::QgisRuntime runtime( argc, argv );
    QCoreApplication::setApplicationName( QStringLiteral( "jinguan" ) );
    QCoreApplication::setApplicationVersion( QStringLiteral( JINGUAN_VERSION ) );
    jinguan::Settings::initialise();
    jinguan::installLanguage( jinguan::Settings::language() );
    code = jinguan::runCommandLine( argc, argv, written );
  }
  // QGIS keeps files open until it ends. Only now can they become plain files that may be copied.
  for ( const QString &folder : std::as_const( written ) )
    jinguan::settleWorkspace( folder );
  return code;
}
