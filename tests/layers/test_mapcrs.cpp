#include "layers/MapCrs.h"

#include "QgisTestMain.h"

#include <qgscoordinatetransform.h>
#include <qgsellipsoidutils.h>
#include <qgsproject.h>

using namespace jinguan;

/** Coordinates: what is drawn lies where it is, and what is measured is measured on the ellipsoid. */
class TestMapCrs : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void grid_hitsPublishedVectors_data();
    void grid_hitsPublishedVectors();
    void wgs84_hasNoShift_data();
    void wgs84_hasNoShift();
    void ellipsoid_isThatOfCgcs2000();
    void circle_keepsRadiusOnEllipsoid();
};

void TestMapCrs::grid_hitsPublishedVectors_data()
{
  QTest::addColumn<double>( "lat" );
  QTest::addColumn<double>( "lon" );
  QTest::addColumn<QString>( "crs" );
  QTest::addColumn<double>( "north" );
  QTest::addColumn<double>( "east" );
  QTest::newRow( "city centre" ) << 30.6574 << 104.0657 << "EPSG:4544" << 3393363.763 << 410451.037;
  QTest::newRow( "city centre, western band" ) << 30.6574 << 104.0657 << "EPSG:4543" << 3394811.983 << 698005.682;
  QTest::newRow( "Dujiangyan" ) << 30.9984 << 103.6190 << "EPSG:4544" << 3431615.692 << 368100.369;
  QTest::newRow( "Qionglai" ) << 30.4103 << 103.4640 << "EPSG:4544" << 3366599.185 << 352401.841;
}

void TestMapCrs::grid_hitsPublishedVectors()
{
  QFETCH( double, lat );
  QFETCH( double, lon );
  QFETCH( QString, crs );
  QFETCH( double, north );
  QFETCH( double, east );
  const QgsCoordinateTransform transform( mapcrs::stored(), QgsCoordinateReferenceSystem( crs ), mapcrs::transformContext() );
  const QgsPointXY drawn = transform.transform( lon, lat );
  QVERIFY2( std::abs( drawn.y() - north ) < 0.002, qPrintable( QString::number( drawn.y(), 'f', 4 ) ) );
  QVERIFY2( std::abs( drawn.x() - east ) < 0.002, qPrintable( QString::number( drawn.x(), 'f', 4 ) ) );
}

void TestMapCrs::wgs84_hasNoShift_data()
{
  QTest::addColumn<QString>( "from" );
  QTest::addColumn<QString>( "to" );
  QTest::newRow( "CGCS2000 to WGS 84" ) << "EPSG:4490"
                                        << "EPSG:4326";
  QTest::newRow( "WGS 84 to CGCS2000" ) << "EPSG:4326"
                                        << "EPSG:4490";
}

void TestMapCrs::wgs84_hasNoShift()
{
  QFETCH( QString, from );
  QFETCH( QString, to );
  const QgsCoordinateReferenceSystem source( from );
  const QgsCoordinateReferenceSystem target( to );
  const QgsCoordinateTransformContext context = mapcrs::transformContext();
  QVERIFY( context.hasTransform( source, target ) );
  const QgsCoordinateTransform transform( source, target, context );
  QVERIFY( transform.isValid() );
  const QgsPointXY there = transform.transform( 104.0657, 30.6574 );
  QCOMPARE( there.x(), 104.0657 );
  QCOMPARE( there.y(), 30.6574 );

  // The same place by way of the grid and the web's projection.
  const QgsCoordinateTransform toGrid( mapcrs::stored(), mapcrs::drawn(), context );
  const QgsCoordinateTransform gridToWgs( mapcrs::drawn(), QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), context );
  const QgsPointXY back = gridToWgs.transform( toGrid.transform( 104.0657, 30.6574 ) );
  QVERIFY( std::abs( back.x() - 104.0657 ) < 1e-9 );
  QVERIFY( std::abs( back.y() - 30.6574 ) < 1e-9 );
}

void TestMapCrs::ellipsoid_isThatOfCgcs2000()
{
  const QgsEllipsoidUtils::EllipsoidParameters parameters = QgsEllipsoidUtils::ellipsoidParameters( mapcrs::ellipsoid() );
  QVERIFY( parameters.valid );
  QCOMPARE( parameters.semiMajor, 6378137.0 );
  QVERIFY( std::abs( parameters.inverseFlattening - 298.257222101 ) < 1e-8 );
}

void TestMapCrs::circle_keepsRadiusOnEllipsoid()
{
  const QgsPointXY centre( 103.4640, 30.4103 );
  const QgsGeometry circle = mapcrs::ellipsoidalCircle( centre, 4000 );
  const QgsDistanceArea area = mapcrs::distanceArea();
  int vertices = 0;
  for ( auto vertex = circle.vertices_begin(); vertex != circle.vertices_end(); ++vertex, ++vertices )
  {
    const double radius = area.measureLine( centre, QgsPointXY( ( *vertex ).x(), ( *vertex ).y() ) );
    QVERIFY2( std::abs( radius - 4000 ) < 0.05, qPrintable( QString::number( radius ) ) );
  }
  QCOMPARE( vertices, 73 );
  // An inscribed 72-sided polygon has 99.873 % of the circle.
  QVERIFY( std::abs( area.measureArea( circle ) / ( M_PI * 16e6 ) - 0.99873 ) < 2e-4 );
}

JINGUAN_QGIS_TEST_MAIN( TestMapCrs )
#include "test_mapcrs.moc"
