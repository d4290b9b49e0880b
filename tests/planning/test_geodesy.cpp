#include "PlanningTestMain.h"
#include "PlanningTestTools.h"

#include <numbers>

using namespace jinguan;

class TestGeodesy : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void distance_isTheGeodesic_data()
    {
      QTest::addColumn<double>( "lon" );
      QTest::addColumn<double>( "lat" );
      QTest::addColumn<double>( "metres" );
      QTest::addColumn<double>( "tolerance" ); // relative
      const struct
      {
          const char *name;
          double lon, lat;
      } places[] = { { "tianfu square", 104.0633, 30.6595 }, { "west end", 102.99, 30.9 }, { "north end", 103.6, 31.44 },
        { "south end", 103.3, 30.09 } };
      for ( const auto &place : places )
        for ( const double metres : { 10.0, 500.0, 4000.0, 40000.0 } )
          QTest::addRow( "%s %.0f m", place.name, metres ) << place.lon << place.lat << metres << 1e-5;
      QTest::addRow( "100 km" ) << 104.06 << 30.66 << 100000.0 << 1e-4;
      QTest::addRow( "300 km, the limit" ) << 104.06 << 30.66 << 300000.0 << 2e-4;
    }

    void distance_isTheGeodesic()
    {
      QFETCH( double, lon );
      QFETCH( double, lat );
      QFETCH( double, metres );
      QFETCH( double, tolerance );
      const test::Geodesic geodesic;
      QVERIFY( geodesic.usesEllipsoid() );
      for ( int azimuth = 0; azimuth < 360; azimuth += 15 )
      {
        const double angle = azimuth * std::numbers::pi / 180.0;
        const LonLat from { lon, lat };
        const LonLat to = Geodesy::offset( from, metres * std::sin( angle ), metres * std::cos( angle ) );
        const double truth = geodesic.distance( from, to );
        QVERIFY2( std::abs( Geodesy::distance( from, to ) - metres ) < 1e-4, "offset() is the inverse of distance()" );
        QVERIFY2( std::abs( truth - metres ) <= tolerance * metres,
          qPrintable( QStringLiteral( "azimuth %1: %2 m, geodesic %3 m" ).arg( azimuth ).arg( metres ).arg( truth, 0, 'f', 4 ) ) );
      }
    }

    void rectangleArea_equalsPolygonArea_data()
    {
      QTest::addColumn<QgsRectangle>( "rectangle" );
      QTest::newRow( "cell" ) << QgsRectangle( 104.0, 30.0, 104.01, 30.01 );
      QTest::newRow( "city" ) << QgsRectangle( 102.99, 30.09, 104.9, 31.44 );
      QTest::newRow( "equator" ) << QgsRectangle( 10, -1, 12, 1 );
    }

    void rectangleArea_equalsPolygonArea()
    {
      QFETCH( QgsRectangle, rectangle );
      const double truth = test::Geodesic().areaKm2( QgsGeometry::fromRect( rectangle ) );
      QVERIFY( std::abs( Geodesy::rectangleArea( rectangle ) / 1e6 - truth ) < 1e-6 * truth );
    }

    void circle_hasItsRadiusAndArea_data()
    {
      QTest::addColumn<double>( "radius" );
      QTest::newRow( "micro-station" ) << 500.0;
      QTest::newRow( "standard station" ) << 4000.0;
      QTest::newRow( "weather" ) << 10000.0;
    }

    void circle_hasItsRadiusAndArea()
    {
      QFETCH( double, radius );
      const LonLat centre { 103.2, 30.9 };
      const QgsGeometry circle = Geodesy::circle( centre, radius );
      const test::Geodesic geodesic;
      for ( auto vertex = circle.vertices_begin(); vertex != circle.vertices_end(); ++vertex )
        QVERIFY( std::abs( geodesic.distance( centre, { ( *vertex ).x(), ( *vertex ).y() } ) - radius ) < 1e-5 * radius );
      const double disc = std::numbers::pi * radius * radius / 1e6;
      QVERIFY( geodesic.areaKm2( circle ) < disc );
      QVERIFY( geodesic.areaKm2( circle ) > disc * 0.9995 );
    }

    void circle_isEmptyWithoutRadius()
    {
      QVERIFY( Geodesy::circle( { 104, 30 }, 0 ).isEmpty() );
      QVERIFY( Geodesy::circle( { 104, 30 }, -5 ).isEmpty() );
    }
};

JINGUAN_PLANNING_TEST_MAIN( TestGeodesy )
#include "test_geodesy.moc"
