#include "store/sqlite/SqliteNetworkStore.h"

#include "store/sqlite/GeoPackageFile.h"
#include "store/sqlite/LayerTables.h"
#include "store/sqlite/ProjectArchive.h"
#include "store/sqlite/ScenarioTable.h"
#include "store/sqlite/StationRecords.h"
#include "store/sqlite/WorkspaceFiles.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SqliteNetworkStore )
};

QString nowText()
{
  return QDateTime::currentDateTimeUtc().toString( Qt::ISODateWithMs );
}
} // namespace

SqliteNetworkStore::SqliteNetworkStore( SqliteDatabase database, LayerRoles roles, bool writable )
  : mDatabase( std::move( database ) ), mRoles( std::move( roles ) ), mWritable( writable )
{
  const Result<QString> mode = mDatabase.text( "PRAGMA journal_mode" );
  if ( mode && *mode == QLatin1String( "wal" ) )
    mLogLock = std::make_unique<SharedFileLock>( mDatabase.path() );
}

SqliteNetworkStore::~SqliteNetworkStore()
{
  if ( mLogLock )
    mLogLock->release();
  if ( mWritable )
    mDatabase.settle();
  mDatabase.close(); // before the lock's description of the file: closing that would drop the connection's own locks
}

Result<void> SqliteNetworkStore::requireWritable() const
{
  if ( mWritable )
    return {};
  return Error { Text::tr( "The network was opened for reading only." ),
    Text::tr( "Open the workspace for editing; only one program can do that at a time." ), mDatabase.path() };
}

Result<void> SqliteNetworkStore::change( const QString &action, const QString &object,
  const std::function<Result<void>( const SqliteDatabase & )> &work, const QString &detail ) const
{
  if ( const Result<void> writable = requireWritable(); !writable )
    return writable;
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun;
  if ( const Result<void> done = work( mDatabase ); !done )
    return done;
  if ( const Result<void> logged = log( mDatabase, action, object, detail ); !logged )
    return logged;
  return transaction.commit();
}

Result<std::unique_ptr<GeoPackageFile>> SqliteNetworkStore::edit() const
{
  if ( const Result<void> writable = requireWritable(); !writable )
    return writable.error();
  Result<std::unique_ptr<GeoPackageFile>> file = GeoPackageFile::open( mDatabase.path() );
  if ( !file )
    return file;
  if ( const Result<void> begun = ( *file )->begin(); !begun )
    return begun.error();
  return file;
}

Result<void> SqliteNetworkStore::finish( GeoPackageFile &file, const QString &action, const QString &object, const QString &detail ) const
{
  if ( const Result<void> logged = log( file.sql(), action, object, detail ); !logged )
    return logged;
  return file.commit();
}

Result<void> SqliteNetworkStore::log(
  const SqliteDatabase &database, const QString &action, const QString &object, const QString &detail ) const
{
  Result<SqliteStatement> insert =
    database.prepare( "INSERT INTO user_log (at, user, unit, role, action, object, detail) VALUES (?, ?, ?, ?, ?, ?, ?)" );
  if ( !insert )
    return insert.error();
  const QString user = mUser.name.isEmpty() ? WorkspaceFiles::systemUser() : mUser.name;
  return insert->with( nowText(), user, mUser.unit, mUser.role, action, object, detail ).run();
}

QString SqliteNetworkStore::uriOf( const QString &table ) const
{
  return mDatabase.path() + QStringLiteral( "|layername=" ) + table;
}

Result<QList<Station>> SqliteNetworkStore::stations() const
{
  return StationRecords::read( mDatabase );
}

Result<Station> SqliteNetworkStore::station( const QString &code ) const
{
  if ( !code.isEmpty() )
  {
    const Result<QList<Station>> found = StationRecords::read( mDatabase, code );
    if ( !found )
      return found.error();
    if ( !found->isEmpty() )
      return found->first();
  }
  return Error { Text::tr( "There is no station with the code “%1”." ).arg( code ), Text::tr( "Look up the code in the list of stations." ),
    {} };
}

Result<QList<Station>> SqliteNetworkStore::saveStations( const QList<Station> &stations )
{
  if ( const Result<void> writable = requireWritable(); !writable || stations.isEmpty() )
    return writable ? Result<QList<Station>>( stations ) : Result<QList<Station>>( writable.error() );
  Result<std::unique_ptr<GeoPackageFile>> file = edit();
  if ( !file )
    return file.error();
  const Result<QList<Station>> saved = StationRecords::save( **file, stations );
  if ( !saved )
    return saved;
  QStringList codes;
  for ( const Station &station : stations )
    codes.append( station.code );
  if ( const Result<void> finished = finish( **file, QStringLiteral( "save-stations" ), codes.join( QLatin1Char( ' ' ) ) ); !finished )
    return finished.error();
  // Read back: positions and states come in the order of their dates.
  QList<Station> result;
  for ( const Station &each : *saved )
  {
    const Result<Station> stored = station( each.code );
    if ( !stored )
      return stored.error();
    result.append( *stored );
  }
  return result;
}

Result<LayerSource> SqliteNetworkStore::stationLayer() const
{
  const Result<qint64> count = mDatabase.integer( "SELECT count(*) FROM station" );
  if ( !count )
    return count.error();
  LayerSource layer;
  layer.role.id = QString::fromLatin1( StationRecords::name );
  layer.role.name = { QStringLiteral( "监测站点" ), QStringLiteral( "Stations" ) };
  layer.role.geometry = QStringLiteral( "point" );
  layer.role.theme = QStringLiteral( "network" );
  layer.role.order = 100;
  layer.name = layer.role.name;
  layer.provider = QStringLiteral( "ogr" );
  layer.uri = uriOf( QString::fromLatin1( StationRecords::name ) );
  layer.featureCount = *count;
  return layer;
}

Result<QList<LayerSource>> SqliteNetworkStore::layers() const
{
  Result<QList<LayerSource>> layers = LayerTables( mRoles ).read( mDatabase );
  if ( !layers )
    return layers;
  for ( LayerSource &layer : *layers )
  {
    layer.provider = QStringLiteral( "ogr" );
    layer.uri = uriOf( mRoles.table( layer.role.id ) );
  }
  return layers;
}

Result<qint64> SqliteNetworkStore::writeLayer(
  const QString &role, const QList<LayerFeature> &features, const LayerProvenance &provenance, bool append )
{
  Result<std::unique_ptr<GeoPackageFile>> file = edit();
  if ( !file )
    return file.error();
  LayerProvenance signedProvenance = provenance;
  if ( signedProvenance.importedBy.isEmpty() )
    signedProvenance.importedBy = mUser.name.isEmpty() ? WorkspaceFiles::systemUser() : mUser.name;
  const Result<qint64> count = LayerTables( mRoles ).write( **file, role, features, signedProvenance, append );
  if ( !count )
    return count;
  const QString action = append ? QStringLiteral( "append-layer" ) : QStringLiteral( "replace-layer" );
  if ( const Result<void> finished = finish( **file, action, role, provenance.source ); !finished )
    return finished.error();
  return count;
}

Result<QList<LayerFeature>> SqliteNetworkStore::features( const QString &role ) const
{
  return LayerTables( mRoles ).features( mDatabase, role );
}

Result<QList<Scenario>> SqliteNetworkStore::scenarios() const
{
  return ScenarioTable::read( mDatabase );
}

Result<Scenario> SqliteNetworkStore::scenario( const QString &name ) const
{
  if ( !name.isEmpty() )
  {
    const Result<QList<Scenario>> found = ScenarioTable::read( mDatabase, name );
    if ( !found )
      return found.error();
    if ( !found->isEmpty() )
      return found->first();
  }
  return Error { Text::tr( "There is no scenario called “%1”." ).arg( name ), Text::tr( "Choose one from the list of scenarios." ), {} };
}

Result<Scenario> SqliteNetworkStore::saveScenario( const Scenario &scenario )
{
  Result<std::unique_ptr<GeoPackageFile>> file = edit();
  if ( !file )
    return file.error();
  const Result<Scenario> saved = ScenarioTable::save( **file, scenario );
  if ( !saved )
    return saved;
  if ( const Result<void> finished = finish( **file, QStringLiteral( "save-scenario" ), scenario.name ); !finished )
    return finished.error();
  return saved;
}

Result<void> SqliteNetworkStore::removeScenario( const QString &name )
{
  if ( const Result<void> writable = requireWritable(); !writable )
    return writable;
  const Result<Scenario> known = scenario( name );
  if ( !known )
    return known.error();
  Result<std::unique_ptr<GeoPackageFile>> file = edit();
  if ( !file )
    return file.error();
  if ( const Result<void> removed = ScenarioTable::remove( **file, known->id ); !removed )
    return removed;
  return finish( **file, QStringLiteral( "remove-scenario" ), name );
}

Result<QList<Bookmark>> SqliteNetworkStore::bookmarks() const
{
  Result<SqliteStatement> select = mDatabase.prepare( "SELECT name, min_lon, min_lat, max_lon, max_lat FROM bookmark ORDER BY id" );
  if ( !select )
    return select.error();
  QList<Bookmark> list;
  while ( select->step() )
    list.append( { select->text( 0 ), { select->number( 1 ), select->number( 2 ) }, { select->number( 3 ), select->number( 4 ) } } );
  if ( !select->ok() )
    return select->outcome().error();
  return list;
}

Result<void> SqliteNetworkStore::saveBookmarks( const QList<Bookmark> &bookmarks )
{
  if ( const Result<void> writable = requireWritable(); !writable )
    return writable;
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun;
  if ( const Result<void> cleared = mDatabase.execute( "DELETE FROM bookmark" ); !cleared )
    return cleared;
  Result<SqliteStatement> insert =
    mDatabase.prepare( "INSERT INTO bookmark (name, min_lon, min_lat, max_lon, max_lat) VALUES (?, ?, ?, ?, ?)" );
  if ( !insert )
    return insert.error();
  for ( const Bookmark &bookmark : bookmarks )
  {
    if ( const Result<void> inserted =
           insert->with( bookmark.name, bookmark.min.lon, bookmark.min.lat, bookmark.max.lon, bookmark.max.lat ).run();
         !inserted )
      return Error { Text::tr( "The bookmark “%1” cannot be kept." ).arg( bookmark.name ),
        Text::tr( "Give every bookmark a name of its own." ), {} };
  }
  if ( const Result<void> logged = log( mDatabase, QStringLiteral( "save-bookmarks" ), {}, {} ); !logged )
    return logged;
  return transaction.commit();
}

QString SqliteNetworkStore::property( const QString &key ) const
{
  Result<SqliteStatement> select = mDatabase.prepare( "SELECT value FROM property WHERE key = ?" );
  return select && select->with( key ).step() ? select->text( 0 ) : QString();
}

Result<void> SqliteNetworkStore::setProperty( const QString &key, const QString &value )
{
  if ( const Result<void> writable = requireWritable(); !writable )
    return writable;
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun;
  Result<SqliteStatement> upsert =
    mDatabase.prepare( "INSERT INTO property (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value" );
  if ( !upsert )
    return upsert.error();
  if ( const Result<void> set = upsert->with( key, value ).run(); !set )
    return set;
  if ( const Result<void> logged = log( mDatabase, QStringLiteral( "set-property" ), key, value.left( 200 ) ); !logged )
    return logged;
  return transaction.commit();
}

Result<QString> SqliteNetworkStore::styledTable( const QString &role ) const
{
  QString table = mRoles.table( role );
  for ( const char *fixed : { StationRecords::name, ScenarioTable::siteTable } )
  {
    if ( role == QLatin1String( fixed ) )
      table = role;
  }
  if ( table.isEmpty() )
    return Error { Text::tr( "The layer role “%1” is not known." ).arg( role ), {}, {} };
  return table;
}

Result<void> SqliteNetworkStore::saveLayerStyle( const QString &role, const QString &styleName, const QString &qml, const QString &sld )
{
  if ( const Result<void> writable = requireWritable(); !writable )
    return writable;
  const Result<QString> table = styledTable( role );
  if ( !table )
    return table.error();
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun;
  // The style saved last is the one plain QGIS uses.
  Result<SqliteStatement> demote = mDatabase.prepare( "UPDATE layer_styles SET useAsDefault = 0 WHERE f_table_name = ?" );
  Result<SqliteStatement> remove = mDatabase.prepare( "DELETE FROM layer_styles WHERE f_table_name = ? AND styleName = ?" );
  Result<SqliteStatement> insert =
    mDatabase.prepare( "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML, "
                       "styleSLD, useAsDefault, description, owner, ui, update_time) VALUES ('', '', ?, 'geom', ?, ?, ?, 1, ?, ?, '', ?)" );
  if ( !demote || !remove || !insert )
    return mDatabase.lastError();
  if ( const Result<void> demoted = demote->with( *table ).run(); !demoted )
    return demoted;
  if ( const Result<void> removed = remove->with( *table, styleName ).run(); !removed )
    return removed;
  const QString owner = mUser.name.isEmpty() ? WorkspaceFiles::systemUser() : mUser.name;
  if ( const Result<void> inserted = insert->with( *table, styleName, qml, sld, styleName, owner, nowText() ).run(); !inserted )
    return inserted;
  if ( const Result<void> logged = log( mDatabase, QStringLiteral( "save-style" ), role, styleName ); !logged )
    return logged;
  return transaction.commit();
}

Result<void> SqliteNetworkStore::saveProject( const QString &name, const QByteArray &qgs )
{
  if ( const Result<void> writable = requireWritable(); !writable )
    return writable;
  const Result<QByteArray> archive = projectArchive( qgs );
  if ( !archive )
    return archive.error();
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun;
  Result<SqliteStatement> replace = mDatabase.prepare( "INSERT OR REPLACE INTO qgis_projects (name, metadata, content) VALUES (?, ?, ?)" );
  if ( !replace )
    return replace.error();
  const QJsonObject metadata { { QStringLiteral( "last_modified_time" ), nowText() },
    { QStringLiteral( "last_modified_user" ), mUser.name.isEmpty() ? WorkspaceFiles::systemUser() : mUser.name } };
  // QGIS reads both as text; the project is the archive in hexadecimal digits.
  const QString json = QString::fromUtf8( QJsonDocument( metadata ).toJson( QJsonDocument::Compact ) );
  if ( const Result<void> replaced = replace->with( name, json, QString::fromLatin1( archive->toHex() ) ).run(); !replaced )
    return replaced;
  if ( const Result<void> logged = log( mDatabase, QStringLiteral( "save-project" ), name, {} ); !logged )
    return logged;
  return transaction.commit();
}

} // namespace jinguan
