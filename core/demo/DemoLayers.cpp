#include "demo/DemoLayers.h"

#include "base/CsvTable.h"
#include "demo/DistrictPartition.h"
#include "demo/ZoneRules.h"

#include <qgsfeature.h>
#include <qgsjsonutils.h>

#include <QFile>

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DemoLayers )
};

LayerProvenance schematic( const QString &source, const QString &licence = QStringLiteral( "GPL-2.0-or-later" ) )
{
  LayerProvenance provenance;
  provenance.source = source;
  provenance.licence = licence;
  provenance.schematic = true;
  provenance.originalCrs = QStringLiteral( "EPSG:4490" );
  provenance.importedBy = QStringLiteral( "jinguan demo" );
  provenance.importedAt = QDateTime::currentDateTimeUtc();
  return provenance;
}

LayerFeature feature( const QgsGeometry &geometry, const QVariantMap &attributes )
{
  return { geometry.asWkb(), attributes };
}

/** Attributes of a GeoJSON feature under the names every layer table has. */
QVariantMap plainAttributes( const QgsFeature &feature )
{
  QVariantMap attributes;
  const QgsFields fields = feature.fields();
  for ( int i = 0; i < fields.count(); ++i )
  {
    const QString name = fields.at( i ).name();
    if ( name == QLatin1String( "schematic" ) )
      continue;
    attributes.insert( name == QLatin1String( "name_zh" ) ? QStringLiteral( "name" ) : name, feature.attribute( i ) );
  }
  return attributes;
}

Result<QList<QgsFeature>> featuresOf( const QString &path )
{
  QFile json( path );
  if ( !json.open( QIODevice::ReadOnly ) )
    return Error { Text::tr( "The file cannot be opened: %1." ).arg( json.errorString() ), {}, path, 0 };
  const QString text = QString::fromUtf8( json.readAll() );
  const QgsFeatureList list = QgsJsonUtils::stringToFeatureList( text, QgsJsonUtils::stringToFields( text ) );
  if ( list.isEmpty() )
    return Error { Text::tr( "The file holds no features." ), {}, path, 0 };
  return QList<QgsFeature>( list );
}
} // namespace

DemoLayers::DemoLayers( const QString &source, const Responsibility &responsibility ) : mSource( source ), mResponsibility( responsibility )
{}

Result<QList<QgsFeature>> DemoLayers::features( const QString &file ) const
{
  return featuresOf( mSource + QLatin1Char( '/' ) + file );
}

Result<QMap<QString, QgsGeometry>> DemoLayers::districts( const QString &source )
{
  const Result<QList<QgsFeature>> outline = featuresOf( source + QStringLiteral( "/city_outline.geojson" ) );
  if ( !outline )
    return outline.error();
  QMap<QString, double> published;
  QList<TownPlace> places;
  struct Places
  {
      const char *file;
      const char *district;
      const char *lon;
      const char *lat;
  };
  for ( const Places &known : { Places { "districts.csv", "code", "seat_lon", "seat_lat" },
          Places { "towns.csv", "district_code", "lon", "lat" }, Places { "sensitive.csv", "district_code", "lon", "lat" } } )
  {
    const Result<CsvTable> table =
      CsvTable::read( source + QLatin1Char( '/' ) + QString::fromLatin1( known.file ), { known.district, known.lon, known.lat } );
    if ( !table )
      return table.error();
    for ( int row = 0; row < table->rowCount(); ++row )
    {
      const QString district = table->text( row, known.district );
      places.append( { district, { table->number( row, known.lon, 0 ), table->number( row, known.lat, 0 ) } } );
      if ( table->hasColumn( "area_km2_published" ) )
        published.insert( district, table->number( row, "area_km2_published", 0 ) );
    }
  }
  return DistrictPartition::build( places, outline->first().geometry(), published );
}

Result<void> DemoLayers::writeDistricts( NetworkStore &store ) const
{
  const Result<QMap<QString, QgsGeometry>> drawn = districts( mSource );
  if ( !drawn )
    return drawn.error();
  const Result<CsvTable> facts =
    CsvTable::read( mSource + QStringLiteral( "/districts.csv" ), { "code", "area_km2_published", "seat_lon", "seat_lat" } );
  if ( !facts )
    return facts.error();

  QList<LayerFeature> list;
  QVector<QgsGeometry> parts;
  for ( int row = 0; row < facts->rowCount(); ++row )
  {
    const QString code = facts->text( row, "code" );
    const District *district = mResponsibility.district( code );
    if ( !district || !drawn->contains( code ) )
      return facts->errorAt( row, Text::tr( "The district %1 has no towns or is unknown." ).arg( code ) );
    parts.append( drawn->value( code ) );
    list.append( feature( drawn->value( code ),
      { { "code", code }, { "name", district->name.zh }, { "name_en", district->name.en }, { "kind", district->kind },
        { "area_km2_published", facts->number( row, "area_km2_published", 0 ) },
        { "population", facts->number( row, "population_2020", 0 ) }, { "seat_lon", facts->number( row, "seat_lon", 0 ) },
        { "seat_lat", facts->number( row, "seat_lat", 0 ) } } ) );
  }
  const LayerProvenance provenance =
    schematic( QStringLiteral( "weighted nearest-town partition (power diagram) of resources/demo/towns.csv; city outline of "
                               "GISer2000/Interesting_visualization (MIT), generalised" ),
      QStringLiteral( "GPL-2.0-or-later; outline MIT" ) );
  if ( const Result<qint64> written = store.writeLayer( QStringLiteral( "district" ), list, provenance, false ); !written )
    return written.error();
  QgsGeometry city = QgsGeometry::unaryUnion( parts );
  city.convertToMultiType();
  const LayerFeature cityFeature = feature( city, { { "code", "510100" }, { "name", "成都市" }, { "name_en", "Chengdu" } } );
  if ( const Result<qint64> written = store.writeLayer( QStringLiteral( "city" ), { cityFeature }, provenance, false ); !written )
    return written.error();
  return writeUnits( store, *drawn );
}

Result<void> DemoLayers::writeUnits( NetworkStore &store, const QMap<QString, QgsGeometry> &districts ) const
{
  const Result<CsvTable> zones = CsvTable::read( mSource + QStringLiteral( "/functional_zones.csv" ), { "code", "wkt" } );
  if ( !zones )
    return zones.error();
  QMap<QString, QgsGeometry> geometries = districts;
  for ( int row = 0; row < zones->rowCount(); ++row )
    geometries.insert( zones->text( row, "code" ), QgsGeometry::fromWkt( zones->text( row, "wkt" ) ) );

  QList<LayerFeature> list;
  for ( const ResponsibleUnit &unit : mResponsibility.units() )
  {
    QgsGeometry geometry = geometries.value( unit.code );
    if ( geometry.isEmpty() )
      return Error { Text::tr( "The responsible unit %1 has no area." ).arg( unit.code ), {}, mSource, 0 };
    geometry.convertToMultiType();
    list.append( feature( geometry,
      { { "code", unit.code }, { "name", unit.name.zh }, { "name_en", unit.name.en },
        { "kind", unit.isDistrict ? "district" : "functional zone" } } ) );
  }
  const Result<qint64> written = store.writeLayer(
    QStringLiteral( "unit" ), list, schematic( QStringLiteral( "districts as drawn; functional zones by hand" ) ), false );
  return written ? Result<void>() : Result<void>( written.error() );
}

Result<void> DemoLayers::writeSimple( NetworkStore &store ) const
{
  struct Simple
  {
      const char *role;
      const char *file;
  };
  for ( const Simple &simple : { Simple { "river", "rivers.geojson" }, Simple { "lake", "lakes.geojson" },
          Simple { "road", "roads.geojson" }, Simple { "corridor", "corridors.geojson" }, Simple { "greenway", "greenway.geojson" },
          Simple { "functional-zone", "noise_zones.geojson" }, Simple { "built-up", "builtup.geojson" } } )
  {
    const Result<QList<QgsFeature>> read = features( QString::fromLatin1( simple.file ) );
    if ( !read )
      return read.error();
    QList<LayerFeature> list;
    for ( const QgsFeature &one : *read )
      list.append( feature( one.geometry(), plainAttributes( one ) ) );
    const Result<qint64> written = store.writeLayer( QString::fromLatin1( simple.role ), list,
      schematic( QStringLiteral( "resources/demo/" ) + QString::fromLatin1( simple.file ) ), false );
    if ( !written )
      return written.error();
  }
  return {};
}

Result<void> DemoLayers::writeEcologicalBelt( NetworkStore &store ) const
{
  const Result<QList<QgsFeature>> roads = features( QStringLiteral( "roads.geojson" ) );
  const Result<QList<QgsFeature>> wedges = features( QStringLiteral( "wedges.geojson" ) );
  if ( !roads || !wedges )
    return roads ? wedges.error() : roads.error();
  QgsGeometry ring;
  for ( const QgsFeature &road : *roads )
  {
    if ( road.attribute( QStringLiteral( "ref" ) ).toString() == QLatin1String( "G4202" ) )
      ring = road.geometry();
  }
  if ( ring.isEmpty() )
    return Error { Text::tr( "The ring expressway G4202 is missing." ), {}, mSource + QStringLiteral( "/roads.geojson" ), 0 };
  QList<QgsGeometry> wedgeAreas;
  for ( const QgsFeature &wedge : *wedges )
    wedgeAreas.append( wedge.geometry() );
  QgsGeometry belt = ZoneRules::ecologicalBelt( ring, wedgeAreas );
  belt.convertToMultiType();
  LayerProvenance provenance = schematic( QStringLiteral(
    "成都市环城生态区保护条例 (in force 2013-01-01): G4202 and 500 m on both sides, and seven wedges; line and wedges schematic" ) );
  const Result<qint64> written = store.writeLayer( QStringLiteral( "ecobelt" ),
    { feature( belt, { { "name", "环城生态带" }, { "name_en", "Ring ecological belt" }, { "area_km2_published", 187.15 } } ) }, provenance,
    false );
  return written ? Result<void>() : Result<void>( written.error() );
}

Result<void> DemoLayers::writeProtected( NetworkStore &store ) const
{
  const Result<QList<QgsFeature>> read = features( QStringLiteral( "reserves.geojson" ) );
  if ( !read )
    return read.error();
  QMap<QString, QList<LayerFeature>> byRole;
  for ( const QgsFeature &one : *read )
  {
    QVariantMap attributes = plainAttributes( one );
    const QString role = attributes.value( QStringLiteral( "kind" ) ).toString();
    attributes.insert( QStringLiteral( "kind" ), attributes.value( QStringLiteral( "zone" ) ) );
    byRole[role].append( feature( one.geometry(), attributes ) );
  }
  for ( auto it = byRole.cbegin(); it != byRole.cend(); ++it )
  {
    const Result<qint64> written =
      store.writeLayer( it.key(), it.value(), schematic( QStringLiteral( "resources/demo/reserves.geojson" ) ), false );
    if ( !written )
      return written.error();
  }
  return {};
}

Result<void> DemoLayers::writeDrinkingZones( NetworkStore &store ) const
{
  const Result<CsvTable> sources =
    CsvTable::read( mSource + QStringLiteral( "/drinking_sources.csv" ), { "name_zh", "kind", "lon", "lat", "river" } );
  const Result<QList<QgsFeature>> rivers = features( QStringLiteral( "rivers.geojson" ) );
  const Result<QList<QgsFeature>> lakes = features( QStringLiteral( "lakes.geojson" ) );
  if ( !sources || !rivers || !lakes )
    return !sources ? sources.error() : !rivers ? rivers.error() : lakes.error();
  const auto named = []( const QList<QgsFeature> &list, const QString &name ) {
    for ( const QgsFeature &one : list )
    {
      if ( one.attribute( QStringLiteral( "name_zh" ) ).toString() == name )
        return one.geometry();
    }
    return QgsGeometry();
  };

  QList<LayerFeature> list;
  for ( int row = 0; row < sources->rowCount(); ++row )
  {
    if ( sources->text( row, "state" ) == QLatin1String( "revoked" ) )
      continue;
    const LonLat intake { sources->number( row, "lon", 0 ), sources->number( row, "lat", 0 ) };
    const QString kind = sources->text( row, "kind" );
    const QString water = sources->text( row, "river" );
    const bool isLake = kind == QLatin1String( "lake" );
    const QgsGeometry line = named( *rivers, water );
    if ( !isLake && line.isEmpty() )
      return sources->errorAt( row, Text::tr( "The river “%1” is not drawn." ).arg( water ) );
    const DrinkingZones zones = isLake   ? ZoneRules::lakeIntake( intake, named( *lakes, water ) )
      : kind == QLatin1String( "canal" ) ? ZoneRules::canalIntake( intake, line )
                                         : ZoneRules::riverIntake( intake, line );
    const QList<QPair<const QgsGeometry *, QString>> parts { { &zones.first, QStringLiteral( "first" ) },
      { &zones.second, QStringLiteral( "second" ) }, { &zones.quasi, QStringLiteral( "quasi" ) } };
    for ( int level = 0; level < parts.size(); ++level )
    {
      QgsGeometry zone = *parts.at( level ).first;
      if ( zone.isEmpty() )
        continue;
      zone.convertToMultiType();
      list.append( feature( zone,
        { { "name", sources->text( row, "name_zh" ) }, { "name_en", sources->text( row, "name_en" ) }, { "kind", parts.at( level ).second },
          { "level", QString::number( level + 1 ) }, { "district", sources->text( row, "district_code" ) } } ) );
    }
  }
  const Result<qint64> written = store.writeLayer( QStringLiteral( "drinking-zone" ), list,
    schematic( QStringLiteral( "rule widths as published for Chengdu; intakes and rivers schematic" ) ), false );
  return written ? Result<void>() : Result<void>( written.error() );
}

Result<void> DemoLayers::writePoints( NetworkStore &store ) const
{
  struct Points
  {
      const char *role;
      const char *file;
  };
  for ( const Points &points : { Points { "population", "towns.csv" }, Points { "sensitive", "sensitive.csv" } } )
  {
    const Result<CsvTable> table =
      CsvTable::read( mSource + QLatin1Char( '/' ) + QString::fromLatin1( points.file ), { "name_zh", "lon", "lat" } );
    if ( !table )
      return table.error();
    QList<LayerFeature> list;
    for ( int row = 0; row < table->rowCount(); ++row )
    {
      QVariantMap attributes { { "name", table->text( row, "name_zh" ) } };
      for ( const QString &column : { QStringLiteral( "kind" ), QStringLiteral( "district_code" ), QStringLiteral( "place_type" ) } )
      {
        if ( table->hasColumn( column ) )
          attributes.insert( column, table->text( row, column ) );
      }
      if ( table->hasColumn( "population" ) )
        attributes.insert( "population", table->number( row, "population", 0 ) );
      list.append( feature( QgsGeometry::fromPointXY( { table->number( row, "lon", 0 ), table->number( row, "lat", 0 ) } ), attributes ) );
    }
    const Result<qint64> written = store.writeLayer( QString::fromLatin1( points.role ), list,
      schematic( QStringLiteral( "resources/demo/" ) + QString::fromLatin1( points.file ) ), false );
    if ( !written )
      return written.error();
  }
  return {};
}

Result<void> DemoLayers::write( NetworkStore &store ) const
{
  for ( const auto step : { &DemoLayers::writeDistricts, &DemoLayers::writeSimple, &DemoLayers::writeEcologicalBelt,
          &DemoLayers::writeProtected, &DemoLayers::writeDrinkingZones, &DemoLayers::writePoints } )
  {
    if ( Result<void> done = ( this->*step )( store ); !done )
      return done;
  }
  return {};
}

} // namespace jinguan
