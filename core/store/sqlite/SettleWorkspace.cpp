#include "store/SettleWorkspace.h"

#include "store/sqlite/SqliteDatabase.h"
#include "store/sqlite/WorkspaceFiles.h"

#include <QFileInfo>

namespace jinguan
{

void settleWorkspace( const QString &folder )
{
  const WorkspaceFiles files( folder );
  for ( const QString &file : { files.network(), files.readings() } )
  {
    if ( !QFileInfo::exists( file ) )
      continue;
    if ( const Result<SqliteDatabase> database = SqliteDatabase::open( file, SqliteDatabase::Access::ReadWrite ) )
      database->settle();
  }
}

} // namespace jinguan
