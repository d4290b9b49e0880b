#include "base/Resources.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace jinguan
{

QString Resources::folder()
{
  static const QString sFolder = [] {
    const QString fromEnvironment = qEnvironmentVariable( "JINGUAN_RESOURCES" );
    if ( !fromEnvironment.isEmpty() )
      return QDir( fromEnvironment ).absolutePath();
    if ( QCoreApplication::instance() )
    {
      const QString installed = QCoreApplication::applicationDirPath() + QStringLiteral( "/../share/jinguan/resources" );
      if ( QFileInfo( installed ).isDir() )
        return QDir( installed ).absolutePath();
    }
    return QDir( QStringLiteral( JINGUAN_SOURCE_RESOURCES ) ).absolutePath();
  }();
  return sFolder;
}

QString Resources::path( const QString &relative )
{
  return folder() + QLatin1Char( '/' ) + relative;
}

} // namespace jinguan
