#include "planning/SitingAreas.h"

#include "base/Resources.h"
#include "planning/LocalPlane.h"
#include "PlanningFixture.h"
#include "PlanningTestMain.h"
#include "TestSupport.h"

#include <numbers>

using namespace jinguan;
using namespace jinguan::test;

/** The geometry of siting classes, on a small city whose figures are worked out by hand. */
class TestSitingAreas : public QObject
{
    Q_OBJECT

  private:
    static void write( NetworkStore &store, const char *role, const QList<LayerFeature> &features, bool schematic = false )
    {
      LayerProvenance provenance;
      provenance.schematic = schematic;
      if ( !store.writeLayer( QString::fromLatin1( role ), features, provenance, false ) )
        qFatal( "fixture" );
    }
    static QgsGeometry line( const LonLat &from, const LonLat &to )
    {
      return QgsGeometry::fromPolylineXY( { { from.lon, from.lat }, { to.lon, to.lat } } );
    }
    SitingAreas areas( const NetworkStore &store, const char *element = "air" ) const
    {
      Result<SitingAreas> read = SitingAreas::read( store, mCatalogue, QString::fromLatin1( element ) );
      if ( !read )
        qFatal( "%s", qPrintable( read.error().text() ) );
      return read.take();
    }

    Catalogue mCatalogue;

  private Q_SLOTS:
    void initTestCase()
    {
      Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
      VERIFY_OK( catalogue );
      mCatalogue = catalogue.take();
    }

    void read_everyClassOfEveryElementSaysWhereOrWhyNot()
    {
      MemoryNetworkStore empty;
      const SitingAreas all = areas( empty, "" );
      QCOMPARE( all.areas().size(), mCatalogue.sitingClasses().size() );
      for ( const SitingArea &area : all.areas() )
      {
        QVERIFY2( area.isMissing(), qPrintable( area.classId ) );
        QVERIFY2( !area.missing.isEmpty(), qPrintable( area.classId ) );
        QVERIFY( area.zone.isEmpty() );
      }
      QCOMPARE( all.classAt( at( 5, 5 ) ), QString() );
      QCOMPARE( all.notes( mCatalogue ).size(), mCatalogue.sitingClasses().size() );
    }

    void greenway_isALineWithItsMargin()
    {
      MemoryNetworkStore store;
      fillCity( store ); // a line of 18 km from west to east
      const SitingAreas read = areas( store );
      const SitingArea *greenway = read.area( QStringLiteral( "greenway" ) );
      QVERIFY( greenway && !greenway->isMissing() );
      QCOMPARE( greenway->shape, SitingArea::Shape::Lines );
      QCOMPARE( greenway->buffer, 100.0 );
      QVERIFY( !greenway->isSchematic() );
      QVERIFY2( std::abs( greenway->size() - 18.0 ) < 0.01, qPrintable( QString::number( greenway->size() ) ) );
      // a strip of 18 km by 200 m, and a disc of 100 m at its ends
      const double strip = 18.0 * 0.2 + std::numbers::pi * 0.01;
      QVERIFY( std::abs( Geodesic().areaKm2( greenway->zone ) / strip - 1 ) < 0.003 );
      QVERIFY( read.isIn( QStringLiteral( "greenway" ), at( 10, 6.099 ) ) );
      QVERIFY( !read.isIn( QStringLiteral( "greenway" ), at( 10, 6.101 ) ) );
      QCOMPARE( read.classAt( at( 10, 6.05 ) ), QStringLiteral( "greenway" ) );
    }

    void centralCity_isBuiltUpInItsDistrictsAndTheRestIsNewTowns()
    {
      MemoryNetworkStore store;
      fillCity( store );
      write( store, "district",
        { feature( boxKm( at( 0, 0 ), 10, 12 ), QStringLiteral( "510104" ), QStringLiteral( "锦江区" ) ),
          feature( boxKm( at( 10, 0 ), 10, 12 ), QStringLiteral( "510114" ), QStringLiteral( "新都区" ) ) } );
      write( store, "unit", {} );
      write( store, "built-up", { feature( boxKm( at( 6, 2 ), 8, 2 ), QStringLiteral( "b" ), QStringLiteral( "城区" ) ) }, true );
      const SitingAreas read = areas( store );
      const SitingArea *central = read.area( QStringLiteral( "central_city" ) );
      const SitingArea *suburban = read.area( QStringLiteral( "suburban_new_town" ) );
      QVERIFY( central && suburban && !central->isMissing() && !suburban->isMissing() );
      QVERIFY2( std::abs( central->size() - 8.0 ) < 0.02, qPrintable( QString::number( central->size() ) ) ); // 4 × 2 km west of the border
      QVERIFY2( std::abs( suburban->size() - 8.0 ) < 0.02, qPrintable( QString::number( suburban->size() ) ) );
      QVERIFY( central->isSchematic() );
      QVERIFY( !central->confirmed ); // which districts is to be confirmed
      QCOMPARE( read.classAt( at( 8, 3 ) ), QStringLiteral( "central_city" ) );
      QCOMPARE( read.classAt( at( 12, 3 ) ), QStringLiteral( "suburban_new_town" ) );
      QCOMPARE( read.classAt( at( 12, 8 ) ), QString() );
    }

    void centralCity_withoutBuiltUpIsWholeDistrictsAndSaysSo()
    {
      MemoryNetworkStore store;
      fillCity( store ); // both districts are inner ones, nothing is built-up
      const SitingArea central = *areas( store ).area( QStringLiteral( "central_city" ) );
      QVERIFY( std::abs( central.size() - 240.0 ) < 0.5 );
      QVERIFY( central.isProxy );
      QVERIFY( !central.note.isEmpty() );
      const SitingArea suburban = *areas( store ).area( QStringLiteral( "suburban_new_town" ) );
      QVERIFY( suburban.isMissing() );
      QVERIFY( !suburban.missing.isEmpty() );
    }

    void parks_standOnAcousticZonesWhereLandUseIsMissing()
    {
      MemoryNetworkStore store;
      const auto zone = []( double east, const char *noiseClass, const char *name ) {
        return feature( boxKm( at( east, 0 ), 1, 1 ), QString::fromUtf8( name ), QString::fromUtf8( name ),
          { { QStringLiteral( "class" ), QString::fromLatin1( noiseClass ) } } );
      };
      write( store, "functional-zone", { zone( 0, "3", "工业片" ), zone( 2, "3", "城北物流片" ), zone( 4, "2", "居住片" ) }, true );
      const SitingAreas proxy = areas( store );
      QVERIFY( proxy.area( QStringLiteral( "industrial_park" ) )->isProxy );
      QVERIFY( std::abs( proxy.area( QStringLiteral( "industrial_park" ) )->size() - 1 ) < 0.002 );
      QCOMPARE( proxy.classAt( at( 2.5, 0.5 ) ), QStringLiteral( "logistics_park" ) );
      QCOMPARE( proxy.classAt( at( 0.5, 0.5 ) ), QStringLiteral( "industrial_park" ) );
      QCOMPARE( proxy.classAt( at( 4.5, 0.5 ) ), QString() );

      write( store, "land-use",
        { feature( boxKm( at( 8, 0 ), 2, 1 ), QStringLiteral( "m" ), QStringLiteral( "经开区" ),
          { { QStringLiteral( "kind" ), QStringLiteral( "industrial" ) } } ) } );
      const SitingAreas told = areas( store );
      QVERIFY( !told.area( QStringLiteral( "industrial_park" ) )->isProxy );
      QVERIFY( std::abs( told.area( QStringLiteral( "industrial_park" ) )->size() - 2 ) < 0.004 );
      QCOMPARE( told.classAt( at( 9, 0.5 ) ), QStringLiteral( "industrial_park" ) );
    }

    void townships_arePlacesOfTheKind()
    {
      MemoryNetworkStore store;
      const auto place = []( double east, const QVariantMap &attributes ) {
        const LonLat there = at( east, 1 );
        return feature( QgsGeometry::fromPointXY( { there.lon, there.lat } ), QString::number( east ), QStringLiteral( "镇" ), attributes );
      };
      const QString key = QStringLiteral( "place_type" );
      write(
        store, "population", { place( 1, { { key, QStringLiteral( "town" ) } } ), place( 8, { { key, QStringLiteral( "locality" ) } } ) } );
      const SitingAreas filtered = areas( store );
      QCOMPARE( filtered.area( QStringLiteral( "township" ) )->size(), 1.0 );
      QCOMPARE( filtered.area( QStringLiteral( "township" ) )->shape, SitingArea::Shape::Points );
      QCOMPARE( filtered.classAt( at( 1, 2.4 ) ), QStringLiteral( "township" ) );
      QCOMPARE( filtered.classAt( at( 1, 2.6 ) ), QString() );

      write( store, "population", { place( 1, {} ), place( 8, {} ) } );
      const SitingAreas whole = areas( store );
      QCOMPARE( whole.area( QStringLiteral( "township" ) )->size(), 2.0 );
      QVERIFY( whole.area( QStringLiteral( "township" ) )->note.contains( key ) );
    }

    void boundarySections_standWhereRiversCrossBorders()
    {
      MemoryNetworkStore store;
      fillCity( store );
      write( store, "river",
        { feature( line( at( 2, 3 ), at( 18, 3 ) ), QStringLiteral( "r" ), QStringLiteral( "锦江" ) ),
          feature( line( at( 2, 9 ), at( 8, 9 ) ), QStringLiteral( "s" ), QStringLiteral( "内河" ) ) } );
      const SitingAreas read = areas( store, "surface_water" );
      const SitingArea *border = read.area( QStringLiteral( "district_boundary" ) );
      QCOMPARE( border->shape, SitingArea::Shape::Points );
      QCOMPARE( border->size(), 1.0 ); // the border at 10 km east, crossed by one river
      QCOMPARE( border->features.constFirst().name, QStringLiteral( "锦江" ) );
      const QgsPointXY crossing = border->features.constFirst().geometry.asGeometryCollection().constFirst().asPoint();
      QVERIFY( Geodesy::distance( { crossing.x(), crossing.y() }, at( 10, 3 ) ) < 30 );
      QCOMPARE( read.area( QStringLiteral( "greenway_water" ) )->isMissing(), true ); // both rivers run 3 km off the greenway
      QVERIFY( read.area( QStringLiteral( "belt_water" ) )->missing.contains( QStringLiteral( "ecobelt" ) ) );
    }

    void buffer_ofALongLineKeepsItsWidth()
    {
      // Along a meridian over two degrees: a strip whose area is length times width wherever it lies.
      const LonLat from { 104, 29.5 };
      const LonLat to { 104, 31.5 };
      const double length = Geodesic().distance( from, to ) / 1000;
      const double area = Geodesic().areaKm2( LocalPlane::buffer( line( from, to ), 2000 ) );
      QVERIFY2( std::abs( area / ( length * 4 + std::numbers::pi * 4 ) - 1 ) < 0.002, qPrintable( QString::number( area ) ) );
    }
};

JINGUAN_PLANNING_TEST_MAIN( TestSitingAreas )
#include "test_sitingareas.moc"
