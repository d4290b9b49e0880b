#include "ingest/RejectedFile.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::RejectedFile )
};

QByteArray quoted( QString field )
{
  if ( field.contains( QLatin1Char( ',' ) ) || field.contains( QLatin1Char( '"' ) ) || field.contains( QLatin1Char( '\n' ) )
    || field.contains( QLatin1Char( '\r' ) ) )
    field = QLatin1Char( '"' ) + field.replace( QLatin1Char( '"' ), QLatin1String( "\"\"" ) ) + QLatin1Char( '"' );
  return field.toUtf8();
}
} // namespace

QString RejectedFile::deviceOf( const QString &packet )
{
  const qsizetype at = packet.indexOf( QLatin1String( "MN=" ) );
  return at < 0 ? QString() : packet.mid( at + 3 ).section( QLatin1Char( ';' ), 0, 0 ).trimmed().left( 64 );
}

Result<qint64> RejectedFile::write( const QString &path, const ReadingStore &store, UtcSeconds from )
{
  const Result<QList<Delivery>> deliveries = store.deliveries();
  if ( !deliveries )
    return deliveries.error();
  QSaveFile file( path );
  if ( !file.open( QIODevice::WriteOnly ) )
    return Error { Text::tr( "The file cannot be written: %1." ).arg( file.errorString() ), {}, path, 0 };
  file.write( "time,code,reason,mn,packet\n" );
  qint64 count = 0;
  for ( const Delivery &delivery : *deliveries )
  {
    if ( delivery.profile != QLatin1String( "hj212" ) )
      continue;
    const Result<QList<RejectedRow>> rows = store.rejected( delivery.id );
    if ( !rows )
      return rows.error();
    for ( const RejectedRow &row : *rows )
    {
      if ( row.at < from )
        continue;
      const QByteArray time = row.at > 0 ? isoLocal( row.at ).toUtf8() : QByteArray();
      file.write( time + ',' + quoted( row.code ) + ',' + quoted( row.reason ) + ',' + quoted( deviceOf( row.content ) ) + ','
        + quoted( row.content ) + '\n' );
      ++count;
    }
  }
  if ( !file.commit() )
    return Error { Text::tr( "The file cannot be written: %1." ).arg( file.errorString() ), {}, path, 0 };
  return count;
}

} // namespace jinguan
