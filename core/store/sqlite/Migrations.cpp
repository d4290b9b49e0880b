#include "store/sqlite/Migrations.h"

#include "store/sqlite/SqliteDatabase.h"

#include <QFile>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::Migrations )
};
} // namespace

Result<void> Migrations::refuseNewer( int version, const QString &file ) const
{
  if ( version <= mTarget )
    return {};
  return Error {
    Text::tr( "The file was written by a newer version of Jinguan (schema %1; this one knows %2)." ).arg( version ).arg( mTarget ),
    Text::tr( "Install the newer version; nothing was changed." ), file
  };
}

Result<void> Migrations::run( const SqliteDatabase &database, int version ) const
{
  for ( int step = version + 1; step <= mTarget; ++step )
  {
    QFile file( mFolder + QStringLiteral( "/%1.sql" ).arg( step, 3, 10, QLatin1Char( '0' ) ) );
    if ( !file.open( QIODevice::ReadOnly ) )
      return Error { Text::tr( "The step to schema %1 is missing from this installation." ).arg( step ),
        Text::tr( "Install Jinguan again." ), file.fileName() };
    if ( const Result<void> done = database.execute( file.readAll() ); !done )
      return Error { Text::tr( "The file could not be brought to schema %1: %2" ).arg( step ).arg( done.error().message ),
        Text::tr( "Nothing was changed. %1" ).arg( done.error().remedy ), database.path() };
  }
  return {};
}

} // namespace jinguan
