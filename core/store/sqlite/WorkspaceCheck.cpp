#include "store/sqlite/WorkspaceCheck.h"

#include "store/sqlite/GeoPackageFile.h"
#include "store/sqlite/SqliteNetworkStore.h"
#include "store/sqlite/SqliteReadingStore.h"
#include "store/sqlite/WorkspaceFiles.h"
#include "store/sqlite/WorkspaceOpener.h"

#include <QFileInfo>
#include <QSet>

#include <ogr_geometry.h>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::WorkspaceCheck )
};

/** FAT sticks hold no file of 4 GiB. */
constexpr qint64 sFatLimit = Q_INT64_C( 4 ) << 30;
constexpr qint64 sNearFatLimit = sFatLimit / 10 * 9;

struct Orphans
{
    const char *table;
    const char *condition;
};

/** Rows whose owner does not exist. */
constexpr std::array<Orphans, 4> sOrphans = { {
  { "station_position", "station NOT IN (SELECT fid FROM station)" },
  { "station_state", "station NOT IN (SELECT fid FROM station)" },
  { "layer_styles", "f_table_name NOT IN (SELECT table_name FROM gpkg_contents)" },
  { "layer_meta", "replace(role, '-', '_') NOT IN (SELECT table_name FROM gpkg_contents)" },
} };

QString nameOf( const SqliteDatabase &database )
{
  return QFileInfo( database.path() ).fileName();
}

QString shortList( const QStringList &items )
{
  constexpr int shown = 8;
  return items.size() <= shown
    ? items.join( QLatin1String( ", " ) )
    : items.mid( 0, shown ).join( QLatin1String( ", " ) ) + Text::tr( " and %1 more" ).arg( items.size() - shown );
}
} // namespace

void WorkspaceCheck::ok( const char *check, const QString &text )
{
  mFindings.append( { CheckFinding::Severity::Ok, QString::fromLatin1( check ), text } );
}

void WorkspaceCheck::warn( const char *check, const QString &text )
{
  mFindings.append( { CheckFinding::Severity::Warning, QString::fromLatin1( check ), text } );
}

void WorkspaceCheck::fail( const char *check, const QString &text )
{
  mFindings.append( { CheckFinding::Severity::Failure, QString::fromLatin1( check ), text } );
}

QList<CheckFinding> WorkspaceCheck::run( Progress &progress )
{
  progress.report( 0, Text::tr( "Checking the files" ) );
  checkSchema();
  checkLibraries();
  checkSize();
  checkIntegrity( mNetwork.database() );
  checkIntegrity( mReadings.database() );
  progress.report( 0.3, Text::tr( "Checking the tables" ) );
  checkOrphans();
  checkForeignKeys( mNetwork.database() );
  checkForeignKeys( mReadings.database() );
  checkSpatialIndex();
  checkLatest();
  checkSeries();
  checkDistricts();
  checkChain( progress );
  return mFindings;
}

void WorkspaceCheck::checkSchema()
{
  const Result<int> network = WorkspaceOpener::networkVersion( mNetwork.database() );
  const Result<int> readings = WorkspaceOpener::readingsVersion( mReadings.database() );
  if ( !network || !readings )
    return fail( "schema", network ? readings.error().text() : network.error().text() );
  ok( "schema", Text::tr( "network.gpkg has schema %1, readings.db schema %2." ).arg( *network ).arg( *readings ) );
}

void WorkspaceCheck::checkLibraries()
{
  const Result<QString> driver = GeoPackageFile::driverSourceId();
  if ( !driver )
    return fail( "sqlite", driver.error().text() );
  if ( *driver != SqliteDatabase::sourceId() )
    return fail( "sqlite",
      Text::tr( "The program and GDAL work with different SQLite libraries (%1; %2); locks do not hold between them." )
        .arg( SqliteDatabase::sourceId(), *driver ) );
  ok( "sqlite", Text::tr( "One SQLite library: %1." ).arg( *driver ) );
}

void WorkspaceCheck::checkIntegrity( const SqliteDatabase &database )
{
  Result<SqliteStatement> statement = database.prepare( "PRAGMA integrity_check(20)" );
  QStringList lines;
  while ( statement && statement->step() )
    lines.append( statement->text( 0 ) );
  if ( statement && !statement->ok() )
    lines.append( statement->outcome().error().message );
  if ( lines == QStringList( QStringLiteral( "ok" ) ) )
    return ok( "integrity", Text::tr( "%1 is whole." ).arg( nameOf( database ) ) );
  if ( !statement )
    lines.append( statement.error().message );
  fail( "integrity", Text::tr( "%1 is damaged: %2. Restore a backup." ).arg( nameOf( database ), shortList( lines ) ) );
}

void WorkspaceCheck::checkForeignKeys( const SqliteDatabase &database )
{
  Result<SqliteStatement> statement = database.prepare( "PRAGMA foreign_key_check" );
  qint64 broken = 0;
  QSet<QString> tables;
  while ( statement && statement->step() )
  {
    ++broken;
    tables.insert( statement->text( 0 ) );
  }
  if ( !statement || !statement->ok() )
    return fail( "foreign-keys", Text::tr( "%1 cannot be read." ).arg( nameOf( database ) ) );
  if ( broken > 0 )
    return fail( "foreign-keys",
      Text::tr( "%1: %2 rows refer to something that is not there (tables %3)." )
        .arg( nameOf( database ) )
        .arg( broken )
        .arg( QStringList( tables.begin(), tables.end() ).join( QLatin1String( ", " ) ) ) );
  ok( "foreign-keys", Text::tr( "%1: all references hold." ).arg( nameOf( database ) ) );
}

void WorkspaceCheck::checkOrphans()
{
  bool clean = true;
  for ( const Orphans &each : sOrphans )
  {
    const QByteArray where = QByteArray( " FROM " ) + each.table + " WHERE " + each.condition;
    const Result<qint64> count = mNetwork.database().integer( "SELECT count(*)" + where );
    if ( !count )
    {
      clean = false;
      fail( "orphans", count.error().text() );
      continue;
    }
    if ( *count == 0 )
      continue;
    clean = false;
    const QString table = QString::fromLatin1( each.table );
    if ( mNetwork.isReadOnly() )
      warn( "orphans",
        Text::tr( "%1 rows of %2 belong to nothing; a check with the right to write removes them." ).arg( *count ).arg( table ) );
    else if ( const Result<void> removed = mNetwork.database().execute( "DELETE" + where ); !removed )
      fail( "orphans", removed.error().text() );
    else
      warn( "orphans", Text::tr( "%1 rows of %2 belonged to nothing and were removed." ).arg( *count ).arg( table ) );
  }
  if ( clean )
    ok( "orphans", Text::tr( "No row without its owner." ) );
}

void WorkspaceCheck::checkSpatialIndex()
{
  const SqliteDatabase &database = mNetwork.database();
  Result<SqliteStatement> tables = database.prepare( "SELECT table_name FROM gpkg_geometry_columns" );
  QStringList broken;
  int checked = 0;
  while ( tables && tables->step() )
  {
    const QString table = tables->text( 0 );
    const QByteArray index = "rtree_" + table.toUtf8() + "_geom";
    if ( !database.hasTable( QString::fromUtf8( index ) ) )
    {
      broken.append( table );
      continue;
    }
    const Result<QString> sound = database.text( "SELECT rtreecheck('" + index + "')" );
    const Result<qint64> indexed = database.integer( "SELECT count(*) FROM \"" + index + '"' );
    const Result<qint64> features = database.integer( "SELECT count(*) FROM \"" + table.toUtf8() + "\" WHERE geom IS NOT NULL" );
    ++checked;
    if ( !sound || *sound != QLatin1String( "ok" ) || !indexed || !features || *indexed != *features )
      broken.append( table );
  }
  if ( !broken.isEmpty() )
    return fail( "spatial-index",
      Text::tr( "The spatial index does not fit its features in: %1. Import these layers again or restore a backup." )
        .arg( shortList( broken ) ) );
  ok( "spatial-index", Text::tr( "%1 spatial indexes fit their features." ).arg( checked ) );
}

void WorkspaceCheck::checkSize()
{
  for ( const QString &path : { mFiles.network(), mFiles.readings() } )
  {
    const qint64 bytes = QFileInfo( path ).size();
    const QString name = QFileInfo( path ).fileName();
    if ( bytes > sNearFatLimit )
      warn( "size",
        Text::tr( "%1 has %2 MB; sticks and disks with a FAT file system take no file of 4096 MB." ).arg( name ).arg( bytes >> 20 ) );
    else
      ok( "size", Text::tr( "%1 has %2 MB." ).arg( name ).arg( static_cast<double>( bytes ) / ( 1 << 20 ), 0, 'f', 1 ) );
  }
}

void WorkspaceCheck::checkLatest()
{
  const Result<qint64> wrong = mReadings.database().integer(
    "SELECT count(*) FROM latest l WHERE l.begin IS NOT (SELECT r.begin FROM reading r WHERE r.series = l.series AND r.period = l.period "
    "ORDER BY r.begin DESC LIMIT 1) "
    "OR l.value IS NOT (SELECT r.value FROM reading r WHERE r.series = l.series AND r.period = l.period ORDER BY r.begin DESC LIMIT 1)" );
  if ( !wrong )
    return fail( "latest", wrong.error().text() );
  if ( *wrong > 0 )
    return fail(
      "latest", Text::tr( "%1 latest values are not the newest readings; something else than Jinguan wrote here." ).arg( *wrong ) );
  ok( "latest", Text::tr( "The latest values are the newest readings." ) );
}

void WorkspaceCheck::checkSeries()
{
  const Result<QList<Station>> stations = mNetwork.stations();
  const Result<QList<Series>> series = mReadings.series( {} );
  if ( !stations || !series )
    return fail( "series-stations", stations ? series.error().text() : stations.error().text() );
  QSet<QString> known;
  for ( const Station &station : *stations )
    known.insert( station.code );
  QStringList missing;
  for ( const Series &each : *series )
  {
    const bool mayBeArea = each.key.indicator.startsWith( QLatin1String( "SA_" ) ); // source apportionment of a district or the city
    if ( !mayBeArea && !known.contains( each.key.station ) && !missing.contains( each.key.station ) )
      missing.append( each.key.station );
  }
  if ( !missing.isEmpty() )
    return warn( "series-stations",
      Text::tr( "There are readings of %1 stations that are not in the network: %2." ).arg( missing.size() ).arg( shortList( missing ) ) );
  ok( "series-stations", Text::tr( "Every series has its station." ) );
}

void WorkspaceCheck::checkDistricts()
{
  const Result<QList<LayerFeature>> districts = mNetwork.features( QStringLiteral( "district" ) );
  const Result<QList<Station>> stations = mNetwork.stations();
  if ( !districts || !stations )
    return fail( "districts", districts ? stations.error().text() : districts.error().text() );
  if ( districts->isEmpty() )
    return ok( "districts", Text::tr( "There are no district borders to compare with." ) );
  std::vector<std::unique_ptr<OGRGeometry>> areas;
  for ( const LayerFeature &district : *districts )
  {
    Result<std::unique_ptr<OGRGeometry>> area = GeoPackageFile::fitGeometry( district.wkb, QStringLiteral( "polygon" ) );
    if ( area )
      areas.push_back( area.take() );
  }
  QStringList outside;
  for ( const Station &station : *stations )
  {
    const StationPosition *position = station.positionOn( QDate() );
    if ( !position )
      continue;
    const OGRPoint point( position->at.lon, position->at.lat );
    if ( std::none_of( areas.begin(), areas.end(), [&point]( const auto &area ) { return area->Intersects( &point ); } ) )
      outside.append( station.code );
  }
  if ( !outside.isEmpty() )
    return warn( "districts", Text::tr( "%1 stations lie in no district: %2." ).arg( outside.size() ).arg( shortList( outside ) ) );
  ok( "districts", Text::tr( "Every station lies in a district." ) );
}

void WorkspaceCheck::checkChain( Progress &progress )
{
  const Result<void> verified = mReadings.verifyChain( progress );
  if ( !verified )
    return fail( "hash-chain", verified.error().text() );
  const Result<QList<Pruning>> prunings = mReadings.prunings();
  if ( !prunings )
    return fail( "hash-chain", prunings.error().text() );
  if ( prunings->isEmpty() )
    return ok( "hash-chain", Text::tr( "The readings are as they were written." ) );
  qint64 readings = 0;
  for ( const Pruning &pruning : *prunings )
    readings += pruning.readings;
  const Pruning &last = prunings->last();
  ok( "hash-chain",
    Text::tr( "The readings that are left are as they were written; %1 were pruned in %2 steps, last on %3 by %4 (%5)." )
      .arg( readings )
      .arg( prunings->size() )
      .arg( isoLocal( last.at ), last.by.isEmpty() ? Text::tr( "nobody named" ) : last.by, last.what ) );
}

} // namespace jinguan
