#pragma once

// The bodies of the contract; included once by the test program of each backend.

#include "NetworkStoreContract.h"

#include <QDataStream>

namespace jinguan::test
{

namespace
{
QByteArray wkb( quint32 type, const std::function<void( QDataStream & )> &write )
{
  QByteArray bytes;
  QDataStream stream( &bytes, QIODevice::WriteOnly );
  stream.setByteOrder( QDataStream::LittleEndian );
  stream << quint8( 1 ) << type;
  write( stream );
  return bytes;
}

void writeVertices( QDataStream &stream, const QList<LonLat> &vertices )
{
  stream << quint32( vertices.size() );
  for ( const LonLat &vertex : vertices )
    stream << vertex.lon << vertex.lat;
}
} // namespace

inline QByteArray pointWkb( const LonLat &at )
{
  return wkb( 1, [&at]( QDataStream &stream ) { stream << at.lon << at.lat; } );
}

inline QByteArray lineWkb( const QList<LonLat> &vertices )
{
  return wkb( 2, [&vertices]( QDataStream &stream ) { writeVertices( stream, vertices ); } );
}

inline QByteArray polygonWkb( const QList<LonLat> &ring )
{
  return wkb( 3, [&ring]( QDataStream &stream ) {
    stream << quint32( 1 );
    writeVertices( stream, ring );
  } );
}

inline Station NetworkStoreContract::station( const QString &code )
{
  Station station;
  station.code = code;
  station.nationalCode = QStringLiteral( "1432A" );
  station.mn = QStringLiteral( "88888880000001" );
  station.name = { QStringLiteral( "草堂寺" ), QStringLiteral( "Caotang Temple" ) };
  station.kind = QStringLiteral( "air_standard" );
  station.elements = { QStringLiteral( "air" ), QStringLiteral( "noise" ) };
  station.sitingClass = QStringLiteral( "urban" );
  station.controlLevel = QStringLiteral( "national" );
  station.countsInEvaluation = true;
  station.isControlPoint = true;
  station.owner = QStringLiteral( "hbj" );
  station.district = QStringLiteral( "510105" );
  station.unit = QStringLiteral( "510105" );
  station.river = QStringLiteral( "锦江" );
  station.isDemo = true;
  station.provenance = QStringLiteral( "place and hours real" );
  station.attributes = { { QStringLiteral( "noise_class" ), QStringLiteral( "2" ) }, { QStringLiteral( "ph" ), 7.5 } };
  station.positions = { { { 104.02, 30.66 }, QDate( 2013, 1, 1 ), QDate( 2015, 12, 31 ), QStringLiteral( "vintage 2013" ) },
    { { 104.05, 30.65 }, QDate( 2016, 1, 1 ), QDate(), QStringLiteral( "vintage 2019" ) } };
  station.states = { { StationStatus::Planned, QDate( 2012, 1, 1 ), QStringLiteral( "plan" ) },
    { StationStatus::Running, QDate( 2013, 1, 1 ), QString() } };
  return station;
}

inline LayerFeature NetworkStoreContract::area( const QString &code, const LonLat &corner )
{
  const double side = 0.1;
  LayerFeature feature;
  feature.wkb = polygonWkb(
    { corner, { corner.lon + side, corner.lat }, { corner.lon + side, corner.lat + side }, { corner.lon, corner.lat + side }, corner } );
  feature.attributes = { { QStringLiteral( "code" ), code }, { QStringLiteral( "name" ), QStringLiteral( "区" ) + code } };
  return feature;
}

inline void NetworkStoreContract::init()
{
  mStore = &makeStore();
  mStore->setUser( { QStringLiteral( "王工" ), QStringLiteral( "510105" ), QStringLiteral( "planner" ), QStringLiteral( "510105" ) } );
}

inline void NetworkStoreContract::cleanup()
{
  dropStore();
  mStore = nullptr;
}

inline void NetworkStoreContract::saveStations_allFieldsComeBack()
{
  const Station wanted = station( QStringLiteral( "CD-1" ) );
  const Result<QList<Station>> saved = store().saveStations( { wanted } );
  VERIFY_OK( saved );
  QVERIFY( saved->first().id > 0 );
  reopen();
  const Result<Station> stored = store().station( QStringLiteral( "CD-1" ) );
  VERIFY_OK( stored );
  QCOMPARE( stored->id, saved->first().id );
  QCOMPARE( stored->nationalCode, wanted.nationalCode );
  QCOMPARE( stored->mn, wanted.mn );
  QCOMPARE( stored->name.zh, wanted.name.zh );
  QCOMPARE( stored->name.en, wanted.name.en );
  QCOMPARE( stored->kind, wanted.kind );
  QCOMPARE( stored->elements, wanted.elements );
  QCOMPARE( stored->sitingClass, wanted.sitingClass );
  QCOMPARE( stored->controlLevel, wanted.controlLevel );
  QVERIFY( stored->countsInEvaluation );
  QVERIFY( stored->isControlPoint );
  QCOMPARE( stored->owner, wanted.owner );
  QCOMPARE( stored->district, wanted.district );
  QCOMPARE( stored->unit, wanted.unit );
  QCOMPARE( stored->river, wanted.river );
  QVERIFY( stored->isDemo );
  QCOMPARE( stored->provenance, wanted.provenance );
  QCOMPARE( stored->attributes, wanted.attributes );
  QCOMPARE( stored->positions.size(), 2 );
  QCOMPARE( stored->positions.at( 0 ).at, wanted.positions.at( 0 ).at );
  QCOMPARE( stored->positions.at( 0 ).validTo, wanted.positions.at( 0 ).validTo );
  QVERIFY( stored->positions.at( 1 ).validTo.isNull() );
  QCOMPARE( stored->positions.at( 1 ).source, wanted.positions.at( 1 ).source );
  QCOMPARE( stored->states.size(), 2 );
  QCOMPARE( stored->states.at( 0 ).status, StationStatus::Planned );
  QCOMPARE( stored->states.at( 0 ).from, QDate( 2012, 1, 1 ) );
  QCOMPARE( stored->states.at( 0 ).reason, QStringLiteral( "plan" ) );
}

inline void NetworkStoreContract::saveStations_updateKeepsIdAndReplacesDates()
{
  const Result<QList<Station>> saved = store().saveStations( { station( QStringLiteral( "CD-1" ) ), station( QStringLiteral( "CD-2" ) ) } );
  VERIFY_OK( saved );
  Station moved = saved->first();
  moved.code = QStringLiteral( "CD-1a" );
  moved.positions = { { { 104.1, 30.7 }, QDate(), QDate(), QString() } };
  moved.states.append( { StationStatus::Retired, QDate( 2020, 1, 1 ), QStringLiteral( "closed" ) } );
  VERIFY_OK( store().saveStations( { moved } ) );
  const Result<QList<Station>> all = store().stations();
  VERIFY_OK( all );
  QCOMPARE( all->size(), 2 );
  QCOMPARE( all->first().id, moved.id );
  QCOMPARE( all->first().code, QStringLiteral( "CD-1a" ) );
  QCOMPARE( all->first().positions.size(), 1 );
  QCOMPARE( all->first().statusOn( QDate() ), StationStatus::Retired );
  QCOMPARE( all->last().positions.size(), 2 );
}

inline void NetworkStoreContract::saveStations_codeTakenLeavesNothing_data()
{
  QTest::addColumn<QStringList>( "codes" );
  QTest::newRow( "by a station of the store" ) << QStringList { QStringLiteral( "NEW" ), QStringLiteral( "CD-1" ) };
  QTest::newRow( "twice in the list" ) << QStringList { QStringLiteral( "NEW" ), QStringLiteral( "NEW" ) };
  QTest::newRow( "empty" ) << QStringList { QStringLiteral( "NEW" ), QString() };
}

inline void NetworkStoreContract::saveStations_codeTakenLeavesNothing()
{
  QFETCH( QStringList, codes );
  VERIFY_OK( store().saveStations( { station( QStringLiteral( "CD-1" ) ) } ) );
  QList<Station> batch;
  for ( const QString &code : codes )
    batch.append( station( code ) );
  QVERIFY( !store().saveStations( batch ) );
  QCOMPARE( store().stations()->size(), 1 );
}

inline void NetworkStoreContract::saveStations_unknownIdIsRefused()
{
  Station ghost = station( QStringLiteral( "GHOST" ) );
  ghost.id = 4711;
  QVERIFY( !store().saveStations( { station( QStringLiteral( "CD-1" ) ), ghost } ) );
  QVERIFY( store().stations()->isEmpty() );
}

inline void NetworkStoreContract::saveStations_placeOffEarthIsRefused()
{
  Station lost = station( QStringLiteral( "LOST" ) );
  lost.positions[0].at = { 30.66, 104.02 }; // swapped
  const Result<QList<Station>> saved = store().saveStations( { lost } );
  QVERIFY( !saved );
  QVERIFY( saved.error().message.contains( QLatin1String( "LOST" ) ) );
}

inline void NetworkStoreContract::saveStations_withoutPositionIsKept()
{
  Station nowhere = station( QStringLiteral( "NOWHERE" ) );
  nowhere.positions.clear();
  VERIFY_OK( store().saveStations( { nowhere } ) );
  QVERIFY( store().station( QStringLiteral( "NOWHERE" ) )->positions.isEmpty() );
}

inline void NetworkStoreContract::station_unknownCodeIsAnError()
{
  VERIFY_OK( store().saveStations( { station( QStringLiteral( "CD-1" ) ) } ) );
  const Result<Station> unknown = store().station( QStringLiteral( "CD-9" ) );
  QVERIFY( !unknown );
  QVERIFY( unknown.error().message.contains( QLatin1String( "CD-9" ) ) );
  QVERIFY( !store().station( QString() ) );
}

inline void NetworkStoreContract::stationLayer_countsStations()
{
  VERIFY_OK( store().saveStations( { station( QStringLiteral( "CD-1" ) ), station( QStringLiteral( "CD-2" ) ) } ) );
  const Result<LayerSource> layer = store().stationLayer();
  VERIFY_OK( layer );
  QCOMPARE( layer->featureCount, 2 );
  QVERIFY( !layer->uri.isEmpty() );
}

inline void NetworkStoreContract::roles_areSortedByDrawingOrder()
{
  const QList<LayerRole> roles = store().roles();
  QVERIFY( roles.size() >= 20 );
  QVERIFY( std::is_sorted( roles.begin(), roles.end(), []( const LayerRole &a, const LayerRole &b ) { return a.order < b.order; } ) );
  for ( const LayerRole &role : roles )
    QVERIFY2(
      !role.name.zh.isEmpty() && !role.name.en.isEmpty() && !role.clause.isEmpty() && !role.theme.isEmpty(), qPrintable( role.id ) );
}

inline void NetworkStoreContract::writeLayer_replacesFeaturesAndOrigin()
{
  LayerProvenance provenance { QStringLiteral( "区县.shp" ), QStringLiteral( "MIT" ), QStringLiteral( "© somebody" ), true,
    QStringLiteral( "GCJ-02" ), {}, {} };
  const Result<qint64> first = store().writeLayer( QStringLiteral( "district" ),
    { area( QStringLiteral( "1" ), { 104, 30 } ), area( QStringLiteral( "2" ), { 104.2, 30 } ) }, provenance, false );
  VERIFY_OK( first );
  QCOMPARE( *first, 2 );
  provenance.source = QStringLiteral( "second.shp" );
  provenance.schematic = false;
  const Result<qint64> second =
    store().writeLayer( QStringLiteral( "district" ), { area( QStringLiteral( "3" ), { 103, 30 } ) }, provenance, false );
  VERIFY_OK( second );
  QCOMPARE( *second, 1 );
  reopen();
  const Result<QList<LayerSource>> layers = store().layers();
  VERIFY_OK( layers );
  QCOMPARE( layers->size(), 1 );
  QCOMPARE( layers->first().role.id, QStringLiteral( "district" ) );
  QCOMPARE( layers->first().featureCount, 1 );
  QCOMPARE( layers->first().provenance.source, QStringLiteral( "second.shp" ) );
  QCOMPARE( layers->first().provenance.originalCrs, QStringLiteral( "GCJ-02" ) );
  QCOMPARE( layers->first().provenance.importedBy, QStringLiteral( "王工" ) );
  QVERIFY( layers->first().provenance.importedAt.isValid() );
  QVERIFY( !layers->first().provenance.schematic );
  QVERIFY( !layers->first().uri.isEmpty() );
  const Result<QList<LayerFeature>> features = store().features( QStringLiteral( "district" ) );
  VERIFY_OK( features );
  QCOMPARE( features->size(), 1 );
  QCOMPARE( features->first().attributes.value( QStringLiteral( "name" ) ).toString(), QStringLiteral( "区3" ) );
  QVERIFY( features->first().wkb.contains( area( QString(), { 103, 30 } ).wkb ) ); // as the only part of a multi-polygon
}

inline void NetworkStoreContract::writeLayer_appendKeepsWhatWasThere()
{
  LayerProvenance provenance;
  provenance.source = QStringLiteral( "a.shp" );
  VERIFY_OK( store().writeLayer( QStringLiteral( "wetland" ), { area( QStringLiteral( "1" ), { 104, 30 } ) }, provenance, true ) );
  provenance.source = QStringLiteral( "b.shp" );
  provenance.schematic = true;
  const Result<qint64> count =
    store().writeLayer( QStringLiteral( "wetland" ), { area( QStringLiteral( "2" ), { 105, 30 } ) }, provenance, true );
  VERIFY_OK( count );
  QCOMPARE( *count, 2 );
  const LayerSource layer = store().layers()->first();
  QCOMPARE( layer.featureCount, 2 );
  QCOMPARE( layer.provenance.source, QStringLiteral( "a.shp; b.shp" ) );
  QVERIFY( layer.provenance.schematic );
}

inline void NetworkStoreContract::writeLayer_furtherAttributesKeepTheirKind()
{
  LayerFeature feature { lineWkb( { { 104, 30 }, { 104.1, 30.2 } } ), { { QStringLiteral( "name" ), QStringLiteral( "岷江" ) } } };
  feature.attributes.insert( QStringLiteral( "length_km" ), 735.5 );
  feature.attributes.insert( QStringLiteral( "水质" ), QStringLiteral( "Ⅱ" ) );
  feature.attributes.insert( QStringLiteral( "fid" ), 17 );
  feature.attributes.insert( QStringLiteral( "nothing" ), QVariant() );
  VERIFY_OK( store().writeLayer( QStringLiteral( "river" ), { feature }, {}, false ) );
  const QVariantMap stored = store().features( QStringLiteral( "river" ) )->first().attributes;
  QCOMPARE( stored.value( QStringLiteral( "length_km" ) ).typeId(), int( QMetaType::Double ) );
  QCOMPARE( stored.value( QStringLiteral( "length_km" ) ).toDouble(), 735.5 );
  QCOMPARE( stored.value( QStringLiteral( "水质" ) ).toString(), QStringLiteral( "Ⅱ" ) );
  QCOMPARE( stored.value( QStringLiteral( "fid_source" ) ).toInt(), 17 );
  QVERIFY( !stored.contains( QStringLiteral( "nothing" ) ) );
  // A replacement brings its own attributes; those of before are gone.
  VERIFY_OK( store().writeLayer( QStringLiteral( "river" ), { { feature.wkb, { { QStringLiteral( "width" ), 5 } } } }, {}, false ) );
  QCOMPARE( store().features( QStringLiteral( "river" ) )->first().attributes.keys(), QStringList { QStringLiteral( "width" ) } );
}

inline void NetworkStoreContract::writeLayer_textIntoNumbersMakesText()
{
  const QByteArray shape = pointWkb( { 104, 30 } );
  VERIFY_OK( store().writeLayer( QStringLiteral( "source" ), { { shape, { { QStringLiteral( "load" ), 12.5 } } } }, {}, false ) );
  VERIFY_OK( store().writeLayer(
    QStringLiteral( "source" ), { { shape, { { QStringLiteral( "load" ), QStringLiteral( "unknown" ) } } } }, {}, true ) );
  const Result<QList<LayerFeature>> features = store().features( QStringLiteral( "source" ) );
  VERIFY_OK( features );
  QCOMPARE( features->at( 0 ).attributes.value( QStringLiteral( "load" ) ).toDouble(), 12.5 );
  QCOMPARE( features->at( 1 ).attributes.value( QStringLiteral( "load" ) ).toString(), QStringLiteral( "unknown" ) );
}

inline void NetworkStoreContract::writeLayer_wrongGeometryLeavesTheOldLayer()
{
  VERIFY_OK( store().writeLayer( QStringLiteral( "district" ), { area( QStringLiteral( "1" ), { 104, 30 } ) }, {}, false ) );
  for ( const QByteArray &wrong : { pointWkb( { 104, 30 } ), lineWkb( { { 104, 30 }, { 105, 30 }, { 105, 31 }, { 104, 30 } } ),
          QByteArray(), QByteArray( "\x01\x03\x00" ) } )
  {
    const Result<qint64> written =
      store().writeLayer( QStringLiteral( "district" ), { area( QStringLiteral( "2" ), { 104, 30 } ), { wrong, {} } }, {}, false );
    QVERIFY( !written );
    QVERIFY2( written.error().message.contains( QLatin1Char( '2' ) ), qPrintable( written.error().text() ) );
  }
  const Result<QList<LayerFeature>> features = store().features( QStringLiteral( "district" ) );
  VERIFY_OK( features );
  QCOMPARE( features->size(), 1 );
  QCOMPARE( features->first().attributes.value( QStringLiteral( "code" ) ).toString(), QStringLiteral( "1" ) );
}

inline void NetworkStoreContract::writeLayer_unknownRoleIsRefused()
{
  const Result<qint64> written = store().writeLayer( QStringLiteral( "motorway" ), {}, {}, false );
  QVERIFY( !written );
  QVERIFY( written.error().remedy.contains( QLatin1String( "greenway" ) ) );
  QVERIFY( !store().features( QStringLiteral( "motorway" ) ) );
}

inline void NetworkStoreContract::features_ofUnwrittenRoleAreNone()
{
  const Result<QList<LayerFeature>> features = store().features( QStringLiteral( "greenway" ) );
  VERIFY_OK( features );
  QVERIFY( features->isEmpty() );
  QVERIFY( store().layers()->isEmpty() );
}

inline void NetworkStoreContract::saveScenario_comesBackWithSites()
{
  Scenario plan;
  plan.name = QStringLiteral( "微站 2027" );
  plan.element = QStringLiteral( "air" );
  plan.kind = QStringLiteral( "air_micro" );
  plan.region = QStringLiteral( "510105" );
  plan.radius = 1500;
  plan.author = QStringLiteral( "王工" );
  plan.created = QDateTime( QDate( 2026, 5, 1 ), QTime( 8, 0 ), Qt::UTC );
  plan.note = QStringLiteral( "first idea" );
  plan.parameters = { { QStringLiteral( "count" ), 5 } };
  plan.figures = { { QStringLiteral( "after" ), 0.81 } };
  plan.sites = { { 0, { 104.05, 30.66 }, plan.kind, QStringLiteral( "B" ), QStringLiteral( "gap" ), 12.5, 2 },
    { 0, { 104.01, 30.61 }, plan.kind, QStringLiteral( "A" ), QStringLiteral( "school" ), 25, 1 } };
  plan.sites.last().sitingClass = QStringLiteral( "greenway" );
  plan.sites.last().movedFrom = QStringLiteral( "A1" );
  plan.sites.last().attributes = { { QStringLiteral( "inlet_height" ), 12.5 } };
  const Result<Scenario> saved = store().saveScenario( plan );
  VERIFY_OK( saved );
  QVERIFY( saved->id > 0 );
  QVERIFY( saved->sites.first().id > 0 );
  reopen();
  const Result<Scenario> stored = store().scenario( plan.name );
  VERIFY_OK( stored );
  QCOMPARE( stored->id, saved->id );
  QCOMPARE( stored->radius, 1500.0 );
  QCOMPARE( stored->region, plan.region );
  QCOMPARE( stored->author, plan.author );
  QCOMPARE( stored->created, plan.created );
  QCOMPARE( stored->parameters.value( QStringLiteral( "count" ) ).toInt(), 5 );
  QCOMPARE( stored->figures.value( QStringLiteral( "after" ) ).toDouble(), 0.81 );
  QCOMPARE( stored->sites.size(), 2 );
  QCOMPARE( stored->sites.first().rank, 1 );
  QCOMPARE( stored->sites.first().at, ( LonLat { 104.01, 30.61 } ) );
  QCOMPARE( stored->sites.first().gain, 25.0 );
  QCOMPARE( stored->sites.first().reason, QStringLiteral( "school" ) );
  QCOMPARE( stored->sites.first().sitingClass, QStringLiteral( "greenway" ) );
  QCOMPARE( stored->sites.first().movedFrom, QStringLiteral( "A1" ) );
  QCOMPARE( stored->sites.first().attributes.value( QStringLiteral( "inlet_height" ) ).toDouble(), 12.5 );
  QVERIFY( stored->sites.last().attributes.isEmpty() && stored->sites.last().sitingClass.isEmpty() );
  QVERIFY( !store().scenario( QStringLiteral( "none" ) ) );
}

inline void NetworkStoreContract::saveScenario_editedSitesKeepTheirIds()
{
  Scenario plan;
  plan.name = QStringLiteral( "P" );
  plan.sites = { { 0, { 104, 30 }, {}, QStringLiteral( "A" ), {}, 0, 1 }, { 0, { 105, 30 }, {}, QStringLiteral( "B" ), {}, 0, 2 } };
  Scenario saved = *store().saveScenario( plan );
  const qint64 kept = saved.sites.at( 1 ).id;
  saved.sites.removeFirst();
  saved.sites[0].at = { 105.5, 30.5 };
  saved.sites.append( { 0, { 106, 30 }, {}, QStringLiteral( "C" ), {}, 0, 3 } );
  saved.name = QStringLiteral( "Q" );
  const Result<Scenario> edited = store().saveScenario( saved );
  VERIFY_OK( edited );
  QCOMPARE( store().scenarios()->size(), 1 );
  const Scenario stored = *store().scenario( QStringLiteral( "Q" ) );
  QCOMPARE( stored.sites.size(), 2 );
  QCOMPARE( stored.sites.first().id, kept );
  QCOMPARE( stored.sites.first().at.lon, 105.5 );
  QVERIFY( stored.sites.last().id > kept );
  // By name, when the id is not known.
  Scenario again;
  again.name = QStringLiteral( "Q" );
  QCOMPARE( store().saveScenario( again )->id, stored.id );
  QVERIFY( store().scenario( QStringLiteral( "Q" ) )->sites.isEmpty() );
}

inline void NetworkStoreContract::saveScenario_nameOfAnotherIsRefused()
{
  Scenario first;
  first.name = QStringLiteral( "P" );
  Scenario second;
  second.name = QStringLiteral( "Q" );
  VERIFY_OK( store().saveScenario( first ) );
  second = *store().saveScenario( second );
  second.name = QStringLiteral( "P" );
  QVERIFY( !store().saveScenario( second ) );
  second.name = QStringLiteral( " " );
  QVERIFY( !store().saveScenario( second ) );
  VERIFY_OK( store().scenario( QStringLiteral( "Q" ) ) );
}

inline void NetworkStoreContract::removeScenario_takesItsSitesAlong()
{
  Scenario plan;
  plan.name = QStringLiteral( "P" );
  plan.sites = { { 0, { 104, 30 }, {}, QStringLiteral( "A" ), {}, 0, 1 } };
  const qint64 first = store().saveScenario( plan )->id;
  VERIFY_OK( store().removeScenario( plan.name ) );
  QVERIFY( store().scenarios()->isEmpty() );
  QVERIFY( !store().removeScenario( plan.name ) );
  const Result<Scenario> again = store().saveScenario( plan );
  VERIFY_OK( again );
  QVERIFY2( again->id > first, "ids are not used again" );
  QCOMPARE( store().scenario( plan.name )->sites.size(), 1 );
}

inline void NetworkStoreContract::saveBookmarks_replacesAll()
{
  VERIFY_OK( store().saveBookmarks( { { QStringLiteral( "a" ), { 1, 2 }, { 3, 4 } }, { QStringLiteral( "b" ), { 5, 6 }, { 7, 8 } } } ) );
  QVERIFY( !store().saveBookmarks( { { QStringLiteral( "x" ), {}, {} }, { QStringLiteral( "x" ), {}, {} } } ) );
  QCOMPARE( store().bookmarks()->size(), 2 );
  VERIFY_OK( store().saveBookmarks( { { QStringLiteral( "青羊" ), { 103, 30 }, { 104, 31 } } } ) );
  reopen();
  const Result<QList<Bookmark>> bookmarks = store().bookmarks();
  VERIFY_OK( bookmarks );
  QCOMPARE( bookmarks->size(), 1 );
  QCOMPARE( bookmarks->first().name, QStringLiteral( "青羊" ) );
  QCOMPARE( bookmarks->first().max, ( LonLat { 104, 31 } ) );
}

inline void NetworkStoreContract::setProperty_overwrites()
{
  QCOMPARE( store().property( QStringLiteral( "demo" ) ), QString() );
  VERIFY_OK( store().setProperty( QStringLiteral( "demo" ), QStringLiteral( "0" ) ) );
  VERIFY_OK( store().setProperty( QStringLiteral( "demo" ), QStringLiteral( "1" ) ) );
  reopen();
  QCOMPARE( store().property( QStringLiteral( "demo" ) ), QStringLiteral( "1" ) );
}

inline void NetworkStoreContract::saveLayerStyle_unknownRoleIsRefused()
{
  VERIFY_OK( store().saveLayerStyle( QStringLiteral( "river" ), QStringLiteral( "day" ), QStringLiteral( "<qgis/>" ), {} ) );
  VERIFY_OK( store().saveLayerStyle( QStringLiteral( "station" ), QStringLiteral( "day" ), QStringLiteral( "<qgis/>" ), {} ) );
  QVERIFY( !store().saveLayerStyle( QStringLiteral( "motorway" ), QStringLiteral( "day" ), QStringLiteral( "<qgis/>" ), {} ) );
}

inline void NetworkStoreContract::readOnly_refusesEveryWrite()
{
  Scenario plan;
  plan.name = QStringLiteral( "P" );
  VERIFY_OK( store().saveScenario( plan ) );
  VERIFY_OK( store().saveStations( { station( QStringLiteral( "CD-1" ) ) } ) );
  reopen( true );
  QVERIFY( store().isReadOnly() );
  QVERIFY( !store().saveStations( { station( QStringLiteral( "CD-2" ) ) } ) );
  QVERIFY( !store().writeLayer( QStringLiteral( "wetland" ), { area( QStringLiteral( "1" ), { 104, 30 } ) }, {}, false ) );
  QVERIFY( !store().saveScenario( plan ) );
  QVERIFY( !store().removeScenario( plan.name ) );
  QVERIFY( !store().saveBookmarks( {} ) );
  QVERIFY( !store().setProperty( QStringLiteral( "a" ), QStringLiteral( "b" ) ) );
  QVERIFY( !store().saveLayerStyle( QStringLiteral( "river" ), QStringLiteral( "a" ), {}, {} ) );
  QVERIFY( !store().saveProject( QStringLiteral( "a" ), "<qgis/>" ) );
  QCOMPARE( store().stations()->size(), 1 );
  QCOMPARE( store().scenarios()->size(), 1 );
}

} // namespace jinguan::test
