#include "demo/CityPlane.h"
#include "demo/ZoneRules.h"
#include "QgisTestMain.h"
#include "TestSupport.h"

using namespace jinguan;

/** Lengths and areas of the published rules, measured on the ellipsoid. */
class TestZoneRules : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void riverIntake_hasPublishedLengths();
    void riverIntake_endsAtSource();
    void riverIntake_goesUpstream();
    void canalIntake_hasOnlyFirstZone();
    void lakeIntake_hasRadius500();
    void ecologicalBelt_isAKilometreWide();
};

// a straight river of 20 km, flowing south along 104°E
static QgsGeometry river()
{
  return QgsGeometry::fromWkt( QStringLiteral( "LINESTRING(104 30.7, 104 30.52)" ) );
}

void TestZoneRules::riverIntake_hasPublishedLengths()
{
  const DrinkingZones zones = ZoneRules::riverIntake( { 104.0005, 30.58 }, river() );
  const CityPlane plane;
  QVERIFY( std::abs( plane.areaKm2( zones.first ) - 1.1 * 0.4 ) < 0.002 ); // 1,000 m up, 100 m down, 200 m both sides
  QVERIFY( std::abs( plane.areaKm2( zones.second ) - 2.5 * 0.4 ) < 0.002 );
  QVERIFY( std::abs( plane.areaKm2( zones.quasi ) - 5.0 * 0.4 ) < 0.003 );
  QVERIFY( zones.first.intersection( zones.second ).area() < 1e-12 );
}

void TestZoneRules::riverIntake_endsAtSource()
{
  // 3 km below the source: the second zone is cut to 2 km and there is no quasi zone
  const DrinkingZones zones = ZoneRules::riverIntake( { 104, 30.7 - 3.0 / 110.86 }, river() );
  const CityPlane plane;
  QVERIFY( std::abs( plane.areaKm2( zones.second ) - 2.0 * 0.4 ) < 0.01 );
  QVERIFY( zones.quasi.isEmpty() );
}

void TestZoneRules::riverIntake_goesUpstream()
{
  const DrinkingZones zones = ZoneRules::riverIntake( { 104, 30.58 }, river() );
  QVERIFY( zones.second.boundingBox().yMinimum() > zones.first.boundingBox().yMinimum() ); // the river flows south
}

void TestZoneRules::canalIntake_hasOnlyFirstZone()
{
  const DrinkingZones zones = ZoneRules::canalIntake( { 104, 30.58 }, river() );
  QVERIFY( !zones.first.isEmpty() );
  QVERIFY( zones.second.isEmpty() );
  QVERIFY( zones.quasi.isEmpty() );
}

void TestZoneRules::lakeIntake_hasRadius500()
{
  const CityPlane plane;
  const DrinkingZones alone = ZoneRules::lakeIntake( { 104, 30.58 }, {} );
  QVERIFY( std::abs( plane.areaKm2( alone.first ) - M_PI * 0.25 ) < 0.01 );
  QVERIFY( alone.second.isEmpty() );
  const QgsGeometry lake =
    QgsGeometry::fromWkt( QStringLiteral( "POLYGON((103.99 30.57, 104.01 30.57, 104.01 30.59, 103.99 30.59, 103.99 30.57))" ) );
  const DrinkingZones zones = ZoneRules::lakeIntake( { 104, 30.58 }, lake );
  QVERIFY( plane.areaKm2( zones.second ) > plane.areaKm2( lake ) - plane.areaKm2( zones.first ) );
}

void TestZoneRules::ecologicalBelt_isAKilometreWide()
{
  QgsPolylineXY ring;
  for ( int i = 0; i <= 72; ++i )
    ring.append( { 104.07 + 0.13 * std::cos( i * M_PI / 36 ), 30.66 + 0.11 * std::sin( i * M_PI / 36 ) } );
  const QgsGeometry line = QgsGeometry::fromPolylineXY( ring );
  const CityPlane plane;
  const double belt = plane.areaKm2( ZoneRules::ecologicalBelt( line, {} ) );
  QVERIFY( std::abs( belt / plane.lengthKm( line ) - 1.0 ) < 0.01 );
}

JINGUAN_QGIS_TEST_MAIN( TestZoneRules )
#include "test_zonerules.moc"
