#include "store/sqlite/SqliteWorkspace.h"

#include "store/sqlite/WorkspaceBackup.h"
#include "store/sqlite/WorkspaceCheck.h"
#include "store/sqlite/WorkspaceOpener.h"

#include <QFileInfo>

namespace jinguan
{

SqliteWorkspace::SqliteWorkspace( const WorkspaceFiles &files, OpenMode mode, std::unique_ptr<WriterLock> lock,
  std::unique_ptr<SqliteNetworkStore> network, std::unique_ptr<SqliteReadingStore> readings )
  : mFiles( files ),
    mMode( mode ),
    mLock( std::move( lock ) ),
    mNetwork( std::move( network ) ),
    mReadings( std::move( readings ) ),
    mIncidents( mReadings->database() ),
    mDevices( mReadings->database() ),
    mSources( mReadings->database() ),
    mMails( mReadings->database() ),
    mField( *mNetwork ),
    mSampling( *mNetwork ),
    mPublication( *mNetwork )
{}

Result<std::unique_ptr<ReadingStore>> SqliteWorkspace::openReadings() const
{
  Result<std::unique_ptr<SqliteReadingStore>> store = WorkspaceOpener::openReadings( mFiles, mMode );
  if ( !store )
    return store.error();
  return std::unique_ptr<ReadingStore>( store.take() );
}

Result<std::unique_ptr<IncidentStore>> SqliteWorkspace::openIncidents() const
{
  Result<std::unique_ptr<SqliteReadingStore>> store = WorkspaceOpener::openReadings( mFiles, mMode );
  if ( !store )
    return store.error();
  return std::unique_ptr<IncidentStore>( std::make_unique<SqliteIncidentStore>( store.take() ) );
}

Result<WorkspaceInfo> SqliteWorkspace::info() const
{
  WorkspaceInfo info;
  info.folder = mFiles.folder();
  info.name = mNetwork->property( QStringLiteral( "name" ) );
  info.isDemo = mNetwork->property( QStringLiteral( "demo" ) ) == QLatin1String( "1" );
  info.networkSchema = mNetwork->property( WorkspaceOpener::networkVersionKey() ).toInt();
  info.networkBytes = QFileInfo( mFiles.network() ).size();
  info.readingsBytes = QFileInfo( mFiles.readings() ).size();
  const Result<QList<LayerSource>> layers = mNetwork->layers();
  if ( !layers )
    return layers.error();
  info.layerCount = layers->size();
  const SqliteDatabase &readings = mReadings->database();
  const Result<qint64> schema = readings.integer( "PRAGMA user_version" );
  if ( !schema )
    return schema.error();
  info.readingsSchema = static_cast<int>( *schema );
  const std::array<std::tuple<const SqliteDatabase *, const char *, qint64 *>, 3> counts = { {
    { &mNetwork->database(), "SELECT count(*) FROM station", &info.stationCount },
    { &readings, "SELECT count(*) FROM series", &info.seriesCount },
    { &readings, "SELECT (SELECT coalesce(sum(added), 0) FROM chain) - (SELECT coalesce(sum(rows), 0) FROM pruning)", &info.readingCount },
  } };
  for ( const auto &[database, sql, target] : counts )
  {
    const Result<qint64> count = database->integer( sql );
    if ( !count )
      return count.error();
    *target = *count;
  }
  const Result<TimeRange> extent = mReadings->extent( {} );
  if ( !extent )
    return extent.error();
  info.readings = *extent;
  return info;
}

QList<CheckFinding> SqliteWorkspace::check( Progress &progress )
{
  return WorkspaceCheck( mFiles, *mNetwork, *mReadings ).run( progress );
}

Result<QString> SqliteWorkspace::backup( const QString &target, Progress &progress )
{
  return WorkspaceBackup( mFiles ).write( target, progress );
}

} // namespace jinguan
