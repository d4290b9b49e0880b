#include "base/CsvTable.h"
#include "base/Resources.h"
#include "demo/CityPlane.h"
#include "demo/DemoLayers.h"
#include "demo/DistrictPartition.h"
#include "QgisTestMain.h"
#include "TestSupport.h"

#include <qgsjsonutils.h>

#include <QSet>

using namespace jinguan;

class TestDistrictPartition : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void build_twoTownsShareOneBorder();
    void build_publishedAreasMoveTheBorder();
    void build_isTheSameEveryTime();
    void build_coversOutlineWithoutOverlap();
    void build_neighboursShareTheirVertices();
    void build_everyDistrictIsInOnePiece();
    void build_meetsPublishedAreas();
    void build_holdsSeats();
    void build_holdsItsTowns();
    void build_withoutTownsIsAnError();
    void build_districtWithoutTownsIsAnError();

  private:
    QgsGeometry mOutline;
    QMap<QString, QgsGeometry> mDistricts;
};

void TestDistrictPartition::initTestCase()
{
  QFile file( Resources::path( QStringLiteral( "demo/city_outline.geojson" ) ) );
  QVERIFY( file.open( QIODevice::ReadOnly ) );
  const QString json = QString::fromUtf8( file.readAll() );
  mOutline = QgsJsonUtils::stringToFeatureList( json, QgsJsonUtils::stringToFields( json ) ).first().geometry();
  const Result<QMap<QString, QgsGeometry>> built = DemoLayers::districts( Resources::path( QStringLiteral( "demo" ) ) );
  VERIFY_OK( built );
  mDistricts = *built;
  QCOMPARE( mDistricts.size(), 20 );
}

void TestDistrictPartition::build_twoTownsShareOneBorder()
{
  const QgsGeometry square = QgsGeometry::fromWkt( QStringLiteral( "POLYGON((104 30, 104.2 30, 104.2 30.2, 104 30.2, 104 30))" ) );
  const Result<QMap<QString, QgsGeometry>> built =
    DistrictPartition::build( { { "west", { 104.05, 30.1 } }, { "east", { 104.15, 30.1 } } }, square );
  VERIFY_OK( built );
  QVERIFY( built->value( "west" ).contains( QgsGeometry::fromPointXY( { 104.02, 30.1 } ) ) );
  QVERIFY( built->value( "east" ).contains( QgsGeometry::fromPointXY( { 104.18, 30.1 } ) ) );
  const CityPlane plane;
  QVERIFY( std::abs( plane.areaKm2( built->value( "west" ) ) / plane.areaKm2( built->value( "east" ) ) - 1 ) < 0.01 );
}

void TestDistrictPartition::build_publishedAreasMoveTheBorder()
{
  const QgsGeometry square = QgsGeometry::fromWkt( QStringLiteral( "POLYGON((104 30, 104.2 30, 104.2 30.2, 104 30.2, 104 30))" ) );
  const Result<QMap<QString, QgsGeometry>> built = DistrictPartition::build(
    { { "west", { 104.05, 30.1 } }, { "east", { 104.15, 30.1 } } }, square, { { "west", 300 }, { "east", 200 } } );
  VERIFY_OK( built );
  const CityPlane plane;
  const double west = plane.areaKm2( built->value( "west" ) );
  const double east = plane.areaKm2( built->value( "east" ) );
  QVERIFY2( std::abs( west / ( west + east ) - 0.6 ) < 0.02, qPrintable( QString::number( west / ( west + east ) ) ) );
  QVERIFY2( std::abs( west + east - plane.areaKm2( square ) ) < 1e-3, "the square is covered" );
}

void TestDistrictPartition::build_isTheSameEveryTime()
{
  const Result<QMap<QString, QgsGeometry>> again = DemoLayers::districts( Resources::path( QStringLiteral( "demo" ) ) );
  VERIFY_OK( again );
  for ( auto it = again->cbegin(); it != again->cend(); ++it )
    QCOMPARE( it.value().asWkb(), mDistricts.value( it.key() ).asWkb() );
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
  const QgsGeometry city = QgsGeometry::unaryUnion( parts );
  const double united = plane.areaKm2( city );
  QVERIFY2( std::abs( sum - united ) < 1e-6, qPrintable( QString::number( sum - united ) ) ); // no overlap
  QVERIFY2( std::abs( united - plane.areaKm2( mOutline ) ) < 1e-3, qPrintable( QString::number( united - plane.areaKm2( mOutline ) ) ) );
  QCOMPARE( city.asGeometryCollection().size(), 1 );
  QCOMPARE( city.asGeometryCollection().constFirst().asPolygon().size(), 1 ); // no gap between districts
}

void TestDistrictPartition::build_neighboursShareTheirVertices()
{
  QMap<QPair<double, double>, QSet<QString>> owners;
  for ( auto it = mDistricts.cbegin(); it != mDistricts.cend(); ++it )
  {
    for ( auto vertex = it.value().vertices_begin(); vertex != it.value().vertices_end(); ++vertex )
      owners[{ ( *vertex ).x(), ( *vertex ).y() }].insert( it.key() );
  }
  const QgsGeometry border( mOutline.constGet()->boundary() );
  int inner = 0;
  for ( auto it = owners.cbegin(); it != owners.cend(); ++it )
  {
    const QgsPointXY at( it.key().first, it.key().second );
    if ( border.distance( QgsGeometry::fromPointXY( at ) ) < 1e-7 )
      continue;
    QVERIFY2( it.value().size() >= 2,
      qPrintable( QStringLiteral( "%1 alone at %2 %3" ).arg( *it.value().cbegin() ).arg( at.x(), 0, 'f', 6 ).arg( at.y(), 0, 'f', 6 ) ) );
    ++inner;
  }
  QVERIFY( inner > 500 );
}

void TestDistrictPartition::build_everyDistrictIsInOnePiece()
{
  for ( auto it = mDistricts.cbegin(); it != mDistricts.cend(); ++it )
  {
    QCOMPARE( it.value().asGeometryCollection().size(), 1 );
    QVERIFY2( it.value().asGeometryCollection().constFirst().asPolygon().size() == 1, qPrintable( it.key() ) );
  }
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
    QVERIFY2( std::abs( drawn / published - 1 ) < 0.05,
      qPrintable( QStringLiteral( "%1: drawn %2, published %3" ).arg( facts->text( row, "name_zh" ) ).arg( drawn ).arg( published ) ) );
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

void TestDistrictPartition::build_holdsItsTowns()
{
  // districts, not towns, carry weights: a town near a border may come to lie beyond it, but few do and not far
  const Result<CsvTable> towns = CsvTable::read( Resources::path( QStringLiteral( "demo/towns.csv" ) ), { "source", "accuracy_m" } );
  VERIFY_OK( towns );
  int outside = 0;
  for ( int row = 0; row < towns->rowCount(); ++row )
  {
    const QgsGeometry at = QgsGeometry::fromPointXY( { towns->number( row, "lon", 0 ), towns->number( row, "lat", 0 ) } );
    const QgsGeometry district = mDistricts.value( towns->text( row, "district_code" ) );
    QVERIFY2( !district.isEmpty() && !towns->text( row, "source" ).isEmpty() && towns->number( row, "accuracy_m", 0 ) > 0,
      qPrintable( towns->text( row, "name_zh" ) ) );
    if ( district.contains( at ) )
      continue;
    ++outside;
    QVERIFY2( district.distance( at ) < 0.01, qPrintable( towns->text( row, "name_zh" ) ) );
  }
  QVERIFY2( outside < towns->rowCount() * 0.05, qPrintable( QString::number( outside ) ) );
}

void TestDistrictPartition::build_withoutTownsIsAnError()
{
  QVERIFY( !DistrictPartition::build( {}, mOutline ).ok() );
}

void TestDistrictPartition::build_districtWithoutTownsIsAnError()
{
  const Result<QMap<QString, QgsGeometry>> built =
    DistrictPartition::build( { { "west", { 104, 30.6 } } }, mOutline, { { "west", 1 }, { "east", 1 } } );
  QVERIFY( !built.ok() );
  QVERIFY( built.error().message.contains( QLatin1String( "east" ) ) );
}

JINGUAN_QGIS_TEST_MAIN( TestDistrictPartition )
#include "test_districtpartition.moc"
