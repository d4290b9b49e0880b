#include "store/sqlite/ScenarioTable.h"

#include "store/sqlite/GeoPackageFile.h"
#include "store/sqlite/JsonText.h"
#include "store/sqlite/SqliteDatabase.h"

#include <ogrsf_frmts.h>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ScenarioTable )
};

Scenario scenarioOf( const SqliteStatement &row )
{
  Scenario scenario;
  scenario.id = row.integer( 0 );
  scenario.name = row.text( 1 );
  scenario.element = row.text( 2 );
  scenario.kind = row.text( 3 );
  scenario.region = row.text( 4 );
  scenario.radius = row.number( 5 );
  scenario.author = row.text( 6 );
  scenario.created = QDateTime::fromString( row.text( 7 ), Qt::ISODate );
  scenario.note = row.text( 8 );
  scenario.parameters = mapOfJson( row.text( 9 ) );
  scenario.figures = mapOfJson( row.text( 10 ) );
  return scenario;
}

/** Longitude and latitude of a point kept as well-known binary. */
LonLat placeOf( const QByteArray &wkb )
{
  const Result<std::unique_ptr<OGRGeometry>> shape = GeoPackageFile::fitGeometry( wkb, QStringLiteral( "point" ) );
  if ( !shape )
    return {};
  const OGRPoint *point = ( *shape )->toPoint();
  return { point->getX(), point->getY() };
}
} // namespace

Result<void> ScenarioTable::create( GeoPackageFile &file )
{
  using Type = FeatureColumn::Type;
  const QList<FeatureColumn> columns { { QStringLiteral( "scenario" ), Type::Integer }, { QStringLiteral( "kind" ), Type::Text },
    { QStringLiteral( "name" ), Type::Text }, { QStringLiteral( "reason" ), Type::Text }, { QStringLiteral( "gain" ), Type::Real },
    { QStringLiteral( "rank" ), Type::Integer } };
  const Result<OGRLayer *> layer = file.createLayer(
    QString::fromLatin1( siteTable ), QStringLiteral( "point" ), QStringLiteral( "Proposed sites of the planning scenarios" ), columns );
  return layer ? Result<void>() : Result<void>( layer.error() );
}

Result<QList<Scenario>> ScenarioTable::read( const SqliteDatabase &database, const QString &name )
{
  const QByteArray where = name.isEmpty() ? " ORDER BY id" : " WHERE name = ?";
  Result<SqliteStatement> select =
    database.prepare( "SELECT id, name, element, kind, region, radius, author, created, note, parameters, figures FROM scenario" + where );
  if ( !select )
    return select.error();
  if ( !name.isEmpty() )
    select->bind( 1, name );
  QList<Scenario> scenarios;
  while ( select->step() )
    scenarios.append( scenarioOf( *select ) );
  if ( !select->ok() )
    return select->outcome().error();
  if ( const Result<void> sites = readSites( database, scenarios ); !sites )
    return sites.error();
  return scenarios;
}

Result<void> ScenarioTable::readSites( const SqliteDatabase &database, QList<Scenario> &scenarios )
{
  Result<SqliteStatement> select =
    database.prepare( "SELECT fid, geom, kind, name, reason, gain, rank, siting_class, moved_from, attributes FROM scenario_site "
                      "WHERE scenario = ? ORDER BY rank, fid" );
  if ( !select )
    return select.error();
  for ( Scenario &scenario : scenarios )
  {
    select->bind( 1, scenario.id );
    while ( select->step() )
    {
      ScenarioSite site;
      site.id = select->integer( 0 );
      site.at = placeOf( GeoPackageFile::wkbOfBlob( select->blob( 1 ) ) );
      site.kind = select->text( 2 );
      site.name = select->text( 3 );
      site.reason = select->text( 4 );
      site.gain = select->number( 5 );
      site.rank = static_cast<int>( select->integer( 6 ) );
      site.sitingClass = select->text( 7 );
      site.movedFrom = select->text( 8 );
      site.attributes = mapOfJson( select->text( 9 ) );
      scenario.sites.append( site );
    }
    if ( !select->ok() )
      return select->outcome();
    select->reset();
  }
  return {};
}

Result<qint64> ScenarioTable::saveRow( const SqliteDatabase &database, const Scenario &scenario )
{
  qint64 id = scenario.id;
  if ( id == 0 )
  {
    Result<SqliteStatement> find = database.prepare( "SELECT id FROM scenario WHERE name = ?" );
    if ( !find )
      return find.error();
    if ( find->with( scenario.name ).step() )
      id = find->integer( 0 );
  }
  Result<SqliteStatement> write = database.prepare( id == 0 ? "INSERT INTO scenario (name, element, kind, region, radius, author, note, "
                                                              "parameters, figures, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                                            : "UPDATE scenario SET name = ?, element = ?, kind = ?, region = ?, radius = "
                                                              "?, author = ?, note = ?, parameters = ?, figures = ?, created = ? "
                                                              "WHERE id = ?" );
  if ( !write )
    return write.error();
  write->with( scenario.name, scenario.element, scenario.kind, scenario.region, scenario.radius, scenario.author, scenario.note,
    jsonOfMap( scenario.parameters ), jsonOfMap( scenario.figures ), scenario.created.toUTC().toString( Qt::ISODate ) );
  if ( id != 0 )
    write->bind( 11, id );
  if ( const Result<void> written = write->run(); !written )
  {
    if ( ( sqlite3_errcode( database.handle() ) & 0xff ) == SQLITE_CONSTRAINT )
      return Error { Text::tr( "There is another scenario called “%1”." ).arg( scenario.name ), Text::tr( "Choose another name." ), {} };
    return written.error();
  }
  if ( database.changes() == 0 )
    return Error { Text::tr( "The scenario “%1” is not in the workspace any more." ).arg( scenario.name ), {}, {} };
  return id == 0 ? database.lastInsertId() : id;
}

Result<QList<qint64>> ScenarioTable::siteIds( const SqliteDatabase &database, qint64 scenario )
{
  Result<SqliteStatement> select = database.prepare( "SELECT fid FROM scenario_site WHERE scenario = ?" );
  if ( !select )
    return select.error();
  select->bind( 1, scenario );
  QList<qint64> ids;
  while ( select->step() )
    ids.append( select->integer( 0 ) );
  if ( !select->ok() )
    return select->outcome().error();
  return ids;
}

Result<void> ScenarioTable::saveSites( GeoPackageFile &file, Scenario &scenario )
{
  const Result<OGRLayer *> layer = file.layer( QString::fromLatin1( siteTable ) );
  if ( !layer )
    return layer.error();
  Result<QList<qint64>> previous = siteIds( file.sql(), scenario.id );
  if ( !previous )
    return previous.error();
  for ( ScenarioSite &site : scenario.sites )
  {
    OGRFeature feature( ( *layer )->GetLayerDefn() );
    feature.SetField( "scenario", static_cast<GIntBig>( scenario.id ) );
    feature.SetField( "kind", site.kind.toUtf8().constData() );
    feature.SetField( "name", site.name.toUtf8().constData() );
    feature.SetField( "reason", site.reason.toUtf8().constData() );
    feature.SetField( "gain", site.gain );
    feature.SetField( "rank", site.rank );
    feature.SetField( "siting_class", site.sitingClass.toUtf8().constData() );
    feature.SetField( "moved_from", site.movedFrom.toUtf8().constData() );
    feature.SetField( "attributes", jsonOfMap( site.attributes ).toUtf8().constData() );
    OGRPoint point( site.at.lon, site.at.lat );
    feature.SetGeometry( &point );
    const bool isKnown = previous->removeOne( site.id );
    if ( isKnown )
      feature.SetFID( site.id );
    if ( ( isKnown ? ( *layer )->SetFeature( &feature ) : ( *layer )->CreateFeature( &feature ) ) != OGRERR_NONE )
      return file.lastError();
    site.id = feature.GetFID();
  }
  for ( const qint64 gone : *previous )
  {
    if ( ( *layer )->DeleteFeature( gone ) != OGRERR_NONE )
      return file.lastError();
  }
  return {};
}

Result<Scenario> ScenarioTable::save( GeoPackageFile &file, const Scenario &scenario )
{
  if ( scenario.name.trimmed().isEmpty() )
    return Error { Text::tr( "The scenario has no name." ), Text::tr( "Give it one." ), {} };
  Scenario saved = scenario;
  if ( !saved.created.isValid() )
    saved.created = QDateTime::currentDateTimeUtc();
  const Result<qint64> id = saveRow( file.sql(), saved );
  if ( !id )
    return id.error();
  saved.id = *id;
  if ( const Result<void> sites = saveSites( file, saved ); !sites )
    return sites.error();
  return saved;
}

Result<void> ScenarioTable::remove( GeoPackageFile &file, qint64 scenario )
{
  const Result<OGRLayer *> layer = file.layer( QString::fromLatin1( siteTable ) );
  if ( !layer )
    return layer.error();
  const Result<QList<qint64>> sites = siteIds( file.sql(), scenario );
  if ( !sites )
    return sites.error();
  for ( const qint64 site : *sites )
  {
    if ( ( *layer )->DeleteFeature( site ) != OGRERR_NONE )
      return file.lastError();
  }
  Result<SqliteStatement> remove = file.sql().prepare( "DELETE FROM scenario WHERE id = ?" );
  if ( !remove )
    return remove.error();
  return remove->with( scenario ).run();
}

} // namespace jinguan
