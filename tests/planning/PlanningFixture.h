#pragma once

#include "MemoryNetworkStore.h"
#include "planning/PlanningRequest.h"
#include "PlanningTestTools.h"

namespace jinguan::test
{

inline const LonLat cityCorner { 103.9, 30.5 };

/** \a eastKm and \a northKm from the south-west corner of the city of the fixture. */
inline LonLat at( double eastKm, double northKm )
{
  return Geodesy::offset( cityCorner, eastKm * 1000, northKm * 1000 );
}

inline LayerFeature feature( const QgsGeometry &geometry, const QString &code, const QString &name, const QVariantMap &more = {} )
{
  LayerFeature feature;
  feature.wkb = geometry.asWkb();
  feature.attributes = more;
  feature.attributes.insert( QStringLiteral( "code" ), code );
  feature.attributes.insert( QStringLiteral( "name" ), name );
  return feature;
}

inline Station station( const QString &code, const LonLat &place, const QString &kind = QStringLiteral( "air_standard" ) )
{
  Station station;
  station.code = code;
  station.kind = kind;
  station.positions = { { place, {}, {}, {} } };
  station.states = { { StationStatus::Running, {}, {} } };
  return station;
}

/** A city of 20 × 12 km in two schematic districts, two running stations, a greenway, a lake, and two towns. */
inline void fillCity( NetworkStore &store )
{
  const auto write = [&store]( const char *role, const QList<LayerFeature> &features, bool schematic ) {
    LayerProvenance provenance;
    provenance.source = QStringLiteral( "fixture" );
    provenance.schematic = schematic;
    if ( !store.writeLayer( QString::fromLatin1( role ), features, provenance, false ) )
      qFatal( "fixture" );
  };
  write( "district",
    { feature(
        box( at( 0, 0 ).lon, at( 0, 0 ).lat, at( 10, 0 ).lon, at( 0, 12 ).lat ), QStringLiteral( "510104" ), QStringLiteral( "西区" ) ),
      feature(
        box( at( 10, 0 ).lon, at( 0, 0 ).lat, at( 20, 0 ).lon, at( 0, 12 ).lat ), QStringLiteral( "510105" ), QStringLiteral( "东区" ) ) },
    true );
  write( "unit",
    { feature(
      box( at( 12, 0 ).lon, at( 0, 2 ).lat, at( 18, 0 ).lon, at( 0, 8 ).lat ), QStringLiteral( "CDGX" ), QStringLiteral( "高新区" ) ) },
    true );
  const LonLat west = at( 1, 6 );
  const LonLat east = at( 19, 6 );
  write( "greenway",
    { feature( QgsGeometry::fromPolylineXY( { { west.lon, west.lat }, { east.lon, east.lat } } ), QStringLiteral( "g1" ),
      QStringLiteral( "锦城绿道" ) ) },
    false );
  write( "lake", { feature( boxKm( at( 12, 4 ), 3, 4 ), QStringLiteral( "l1" ), QStringLiteral( "湖" ) ) }, false );
  const LonLat town = at( 4, 9 );
  const LonLat village = at( 16, 3 );
  write( "population",
    { feature( QgsGeometry::fromPointXY( { town.lon, town.lat } ), QStringLiteral( "p1" ), QStringLiteral( "安德镇" ),
        { { QStringLiteral( "population" ), QStringLiteral( "90000" ) } } ),
      feature( QgsGeometry::fromPointXY( { village.lon, village.lat } ), QStringLiteral( "p2" ), QStringLiteral( "唐元村" ),
        { { QStringLiteral( "population" ), QStringLiteral( "10000" ) } } ) },
    false );
  Station demo = station( QStringLiteral( "S2" ), at( 21, 10 ) ); // outside, reaches in
  demo.isDemo = true;
  if ( !store.saveStations( { station( QStringLiteral( "S1" ), at( 5, 4 ) ), demo,
         station( QStringLiteral( "M1" ), at( 9, 9 ), QStringLiteral( "air_micro" ) ) } ) )
    qFatal( "fixture" );
}

inline PlanningRequest cityRequest()
{
  PlanningRequest request;
  request.element = QStringLiteral( "air" );
  request.kind = QStringLiteral( "air_standard" );
  request.radius = 2500;
  request.count = 3;
  request.cellSize = 400;
  request.candidateStep = 1000;
  return request;
}

} // namespace jinguan::test
