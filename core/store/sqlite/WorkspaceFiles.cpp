#include "store/sqlite/WorkspaceFiles.h"

#include <QDir>

#include <pwd.h>
#include <unistd.h>

namespace jinguan
{

WorkspaceFiles::WorkspaceFiles( const QString &folder ) : mFolder( QDir::cleanPath( QDir( folder ).absolutePath() ) ) {}

QString WorkspaceFiles::systemUser()
{
  const QString fromEnvironment = qEnvironmentVariable( "USER" );
  if ( !fromEnvironment.isEmpty() )
    return fromEnvironment;
  const passwd *entry = getpwuid( getuid() );
  return entry ? QString::fromLocal8Bit( entry->pw_name ) : QString::number( getuid() );
}

} // namespace jinguan
