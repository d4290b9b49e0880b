#include "PlanningFixture.h"
#include "PlanningTestMain.h"
#include "TestSupport.h"

#include "planning/SurveyGrid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace jinguan;

namespace
{

SurveyGridRule noise()
{
  const Result<SurveyGridRule> rule = SurveyGridRule::read( QStringLiteral( "noise_regional" ) );
  if ( !rule )
    qFatal( "%s", qPrintable( rule.error().text() ) );
  return *rule;
}

Result<SurveyGrid> build( const QgsGeometry &builtUp, const QgsGeometry &water, double cell = 1000 )
{
  Progress progress;
  return SurveyGrid::build( builtUp, water, cell, noise(), progress );
}

const SurveyCell *find( const SurveyGrid &grid, const char *number )
{
  for ( const SurveyCell &cell : grid.cells() )
    if ( cell.number == QLatin1String( number ) )
      return &cell;
  return nullptr;
}

} // namespace

class TestSurveyGrid : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void rule_isThatOfTheStandard()
    {
      QCOMPARE( noise().voidNotBuiltUp, 0.5 );
      QCOMPARE( noise().voidWater, 1.0 );
      QCOMPARE( noise().leastValid, 100 );
      QVERIFY( noise().standard.contains( QLatin1String( "HJ 640" ) ) );
      QVERIFY( !SurveyGridRule::read( QStringLiteral( "rain" ) ).ok() );
    }

    void build_voidsWaterAndWhatIsMostlyNotBuiltUp()
    {
      // Built up: 4.4 km × 3 km from the corner, and a strip of 0.6 km on the fourth row; a lake over one square and half of another.
      const QgsGeometry builtUp =
        QgsGeometry::unaryUnion( { test::boxKm( test::at( 0, 0 ), 4.4, 2.998 ), test::boxKm( test::at( 0, 2.99 ), 0.999, 0.61 ) } );
      const QgsGeometry lake = test::boxKm( test::at( 0.999, 0.999 ), 1.6, 1.003 );
      const Result<SurveyGrid> grid = build( builtUp, lake );
      VERIFY_OK( grid );
      QCOMPARE( grid->cells().size(), 16 ); // 5 × 3 squares, and one of the strip; the rest of its row is not touched
      QCOMPARE( grid->count( SurveyCell::Void::Water ), 1 );
      QCOMPARE( find( *grid, "0202" )->reason, SurveyCell::Void::Water );
      // the fifth column is built up to 40 %: three void squares
      QCOMPARE( grid->count( SurveyCell::Void::NotBuiltUp ), 3 );
      QVERIFY( qAbs( find( *grid, "0105" )->builtUp - 0.4 ) < 0.005 );
      QCOMPARE( find( *grid, "0105" )->reason, SurveyCell::Void::NotBuiltUp );
      // the strip is built up to 60 %: valid
      QVERIFY( qAbs( find( *grid, "0401" )->builtUp - 0.6 ) < 0.005 );
      QVERIFY( !find( *grid, "0401" )->isVoid() );
      QCOMPARE( grid->validCount(), 12 );
      QVERIFY( !grid->isEnough() );
      QVERIFY( qAbs( find( *grid, "0101" )->areaKm2 - 1 ) < 0.001 );
      // the lake covers 0.6 of the next square and its centre: the point moves to the shore, 0.1 km to the east
      const SurveyCell *shore = find( *grid, "0203" );
      QVERIFY( !shore->isVoid() && shore->moved );
      QVERIFY( qAbs( shore->water - 0.6 ) < 0.005 );
      QVERIFY2( qAbs( Geodesy::distance( shore->centre, shore->at ) - 100 ) < 5,
        qPrintable( QString::number( Geodesy::distance( shore->centre, shore->at ) ) ) );
      QVERIFY( shore->at.lon > shore->centre.lon );
      QVERIFY( !find( *grid, "0101" )->moved );
      QVERIFY( find( *grid, "0101" )->at == find( *grid, "0101" )->centre );
    }

    void build_countsEnoughCells()
    {
      const Result<SurveyGrid> exactly = build( test::boxKm( test::at( 0, 0 ), 9.999, 9.999 ), {} );
      VERIFY_OK( exactly );
      QCOMPARE( exactly->validCount(), 100 );
      QVERIFY( !exactly->isEnough() ); // more than 100 are wanted
      const Result<SurveyGrid> smaller = build( test::boxKm( test::at( 0, 0 ), 9.999, 9.999 ), {}, 500 );
      VERIFY_OK( smaller );
      QCOMPARE( smaller->validCount(), 400 );
      QVERIFY( smaller->isEnough() );
    }

    void build_refusesNothing()
    {
      QVERIFY( !build( {}, {} ).ok() );
      QVERIFY( !build( test::boxKm( test::at( 0, 0 ), 5, 5 ), {}, 0 ).ok() );
      test::CancelAfter now( 1 );
      QVERIFY( !SurveyGrid::build( test::boxKm( test::at( 0, 0 ), 5, 5 ), {}, 500, noise(), now ).ok() );
    }

    void read_takesTheBuiltUpAreaOfTheRegion()
    {
      test::MemoryNetworkStore store;
      test::fillCity( store );
      Progress progress;
      const Result<SurveyGrid> missing = SurveyGrid::read( store, {}, 1000, noise(), progress );
      QVERIFY( !missing.ok() );
      QVERIFY2( missing.error().text().contains( QLatin1String( "built-up" ) ), qPrintable( missing.error().text() ) );
      LayerProvenance schematic;
      schematic.schematic = true;
      // 8 × 4 km over the border of the districts, which is 10 km from the west; the lake of 3 × 4 km lies from 12, 4
      VERIFY_OK( store.writeLayer( QStringLiteral( "built-up" ),
        { test::feature( test::boxKm( test::at( 8, 4 ), 8, 4 ), QStringLiteral( "b" ), QStringLiteral( "城" ) ) }, schematic, false ) );
      const Result<SurveyGrid> city = SurveyGrid::read( store, {}, 500, noise(), progress );
      VERIFY_OK( city );
      QVERIFY2( qAbs( city->validCount() + city->count( SurveyCell::Void::Water ) - 128 ) <= 1,
        qPrintable( QString::number( city->validCount() ) ) );
      QVERIFY(
        qAbs( city->count( SurveyCell::Void::Water ) - 48 ) <= 16 ); // 6 × 8 squares of the lake, less those whose edge is dry by a hair
      QVERIFY( city->count( SurveyCell::Void::Water ) > 0 );
      QVERIFY( city->notes().join( QString() ).contains( QLatin1String( "built-up" ) ) );
      const Result<SurveyGrid> west = SurveyGrid::read( store, QStringLiteral( "510104" ), 500, noise(), progress );
      VERIFY_OK( west );
      QVERIFY( qAbs( west->validCount() - 32 ) <= 1 ); // 2 × 4 km
      QCOMPARE( west->regionName(), QStringLiteral( "西区" ) );
      QVERIFY( !SurveyGrid::read( store, {}, 2000, noise(), progress ).ok() ); // larger than the rule allows
    }

    void file_holdsEverySquareWithItsReason()
    {
      const Result<SurveyGrid> grid = build( test::boxKm( test::at( 0, 0 ), 4.4, 2 ), {} );
      VERIFY_OK( grid );
      QTemporaryDir folder;
      const QString path = folder.filePath( QStringLiteral( "网格.geojson" ) );
      VERIFY_OK( grid->writeGeoJson( path ) );
      QFile file( path );
      QVERIFY( file.open( QIODevice::ReadOnly ) );
      const QJsonObject read = QJsonDocument::fromJson( file.readAll() ).object();
      QCOMPARE( read.value( QLatin1String( "features" ) ).toArray().size(), 10 );
      QCOMPARE( read.value( QLatin1String( "valid" ) ).toInt(), 8 );
      QCOMPARE( read.value( QLatin1String( "void_not_built_up" ) ).toInt(), 2 );
      const QJsonObject last = read.value( QLatin1String( "features" ) ).toArray().at( 4 ).toObject();
      QCOMPARE( last.value( QLatin1String( "properties" ) ).toObject().value( QLatin1String( "reason" ) ).toString(),
        QStringLiteral( "not_built_up" ) );
      QVERIFY( !grid->writeGeoJson( QStringLiteral( "/nowhere/x.geojson" ) ).ok() );
    }
};

JINGUAN_PLANNING_TEST_MAIN( TestSurveyGrid )
#include "test_surveygrid.moc"
