#include "QgisTestMain.h"
#include "TestSupport.h"
#include "base/CsvTable.h"
#include "base/Resources.h"
#include "demo/CityPlane.h"
#include "demo/DistrictPartition.h"

#include <qgsjsonutils.h>

using namespace jinguan;

class TestDistrictPartition : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void build_twoTownsShareOneBorder();
    void build_coversOutlineWithoutOverlap();
    void build_meetsPublishedAreas();
    void build_holdsSeats();
    void build_withoutTownsIsAnError();

  private:
    QgsGeometry mOutline;
    QList<TownPlace> mTowns;
    QMap<QString, QgsGeometry> mDistricts;
};

void TestDistrictPartition::initTestCase()
{
  QFile file( Resources::path( QStringLiteral( "demo/city_outline.geojson" ) ) );
  QVERIFY( file.open( QIODevice::ReadOnly ) );
  const QString json = QString::fromUtf8( file.readAll() );
  mOutline = QgsJsonUtils::stringToFeatureList( json, QgsJsonUtils::stringToFields( json ) ).first().geometry();
  const Result<CsvTable> towns = CsvTable::read( Resources::path( QStringLiteral( "demo/towns.csv" ) ) );
  VERIFY_OK( towns );
  for ( int row = 0; row < towns->rowCount(); ++row )
    mTowns.append( { towns->text( row, "district_code" ), { towns->number( row, "lon", 0 ), towns->number( row, "lat", 0 ) } } );
  const Result<QMap<QString, QgsGeometry>> built = DistrictPartition::build( mTowns, mOutline );
  VERIFY_OK( built );
  mDistricts = *built;
  QCOMPARE( mDistricts.size(), 20 );
}

void TestDistrictPartition::build_twoTownsShareOneBorder()
{
  const QgsGeometry square = QgsGeometry::fromWkt( QStringLiteral( "POLYGON((104 30, 104.2 30, 104.2 30.2, 104 30.2, 104 30))" ) );
  const Result<QMap<QString, QgsGeometry>> built = DistrictPartition::build( { { "west", { 104.05, 30.1 } }, { "east", { 104.15, 30.1 } } }, square );
  VERIFY_OK( built );
  QVERIFY( built->value( "west" ).contains( QgsGeometry::fromPointXY( { 104.02, 30.1 } ) ) );
  QVERIFY( built->value( "east" ).contains( QgsGeometry::fromPointXY( { 104.18, 30.1 } ) ) );
  const CityPlane plane;
  QVERIFY( std::abs( plane.areaKm2( built->value( "west" ) ) / plane.areaKm2( built->value( "east" ) ) - 1 ) < 0.01 );
}

void TestDistrictPartition::build_coversOutlineWithoutOverlap()
{
  const CityPlane plane;
  double sum = 0;
  QVector<QgsGeometry> parts;
  for ( const QgsGeometry &district : std::as_const( mDistricts ) )
  {
    QVERIFY( district.isGeosValid() );
    sum += plane.areaKm2( district );
    parts.append( district );
  }
  const double united = plane.areaKm2( QgsGeometry::unaryUnion( parts ) );
  const double city = plane.areaKm2( mOutline );
  QVERIFY2( std::abs( sum - united ) < 0.01, qPrintable( QString::number( sum - united ) ) ); // no overlap
  QVERIFY2( std::abs( united - city ) < 0.5, qPrintable( QString::number( united - city ) ) ); // no hole
}

void TestDistrictPartition::build_meetsPublishedAreas()
{
  const Result<CsvTable> facts = CsvTable::read( Resources::path( QStringLiteral( "demo/districts.csv" ) ) );
  VERIFY_OK( facts );
  const CityPlane plane;
  for ( int row = 0; row < facts->rowCount(); ++row )
  {
    const double published = facts->number( row, "area_km2_published", 0 );
    const double drawn = plane.areaKm2( mDistricts.value( facts->text( row, "code" ) ) );
    QVERIFY2( std::abs( drawn / published - 1 ) < 0.15, qPrintable( QStringLiteral( "%1: drawn %2, published %3" ).arg( facts->text( row, "name_zh" ) ).arg( drawn ).arg( published ) ) );
  }
}

void TestDistrictPartition::build_holdsSeats()
{
  const Result<CsvTable> facts = CsvTable::read( Resources::path( QStringLiteral( "demo/districts.csv" ) ) );
  VERIFY_OK( facts );
  for ( int row = 0; row < facts->rowCount(); ++row )
  {
    const QgsGeometry seat = QgsGeometry::fromPointXY( { facts->number( row, "seat_lon", 0 ), facts->number( row, "seat_lat", 0 ) } );
    QVERIFY2( mDistricts.value( facts->text( row, "code" ) ).contains( seat ), qPrintable( facts->text( row, "name_zh" ) ) );
  }
}

void TestDistrictPartition::build_withoutTownsIsAnError()
{
  QVERIFY( !DistrictPartition::build( {}, mOutline ).ok() );
}

JINGUAN_QGIS_TEST_MAIN( TestDistrictPartition )
#include "test_districtpartition.moc"
