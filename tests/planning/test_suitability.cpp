#include "PlanningFixture.h"
#include "PlanningTestMain.h"
#include "TestSupport.h"

#include "planning/PlanningProblem.h"
#include "planning/Suitability.h"

using namespace jinguan;

namespace
{

SuitabilityModel twoCriteria()
{
  SuitabilityModel model;
  model.criteria = {
    { QStringLiteral( "greenway" ), QStringLiteral( "near the greenway" ), { { 0, 1 }, { 2000, 0 } }, 0.6 },
    { QStringLiteral( "inside:lake" ), QStringLiteral( "on the lake" ), { { 0, 1 }, { 1, 0 } }, 0.4 },
  };
  return model;
}

} // namespace

class TestSuitability : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
      mStore = std::make_unique<test::MemoryNetworkStore>();
      test::fillCity( *mStore );
    }

    void scoreAt_goesStraightBetweenPoints_data()
    {
      QTest::addColumn<double>( "value" );
      QTest::addColumn<double>( "score" );
      QTest::newRow( "before the first" ) << -50.0 << 0.2;
      QTest::newRow( "on the first" ) << 0.0 << 0.2;
      QTest::newRow( "between" ) << 50.0 << 0.6;
      QTest::newRow( "on a point" ) << 100.0 << 1.0;
      QTest::newRow( "falling" ) << 250.0 << 0.5;
      QTest::newRow( "beyond" ) << 9000.0 << 0.0;
    }

    void scoreAt_goesStraightBetweenPoints()
    {
      QFETCH( double, value );
      QFETCH( double, score );
      QVERIFY( qAbs( Suitability::scoreAt( { { 0, 0.2 }, { 100, 1 }, { 400, 0 } }, value ) - score ) < 1e-12 );
    }

    void scoreAt_ofOnePointIsConstant()
    {
      QCOMPARE( Suitability::scoreAt( { { 5, 0.7 } }, -1 ), 0.7 );
      QCOMPARE( Suitability::scoreAt( { { 5, 0.7 } }, 99 ), 0.7 );
      QCOMPARE( Suitability::scoreAt( {}, 1 ), 0.0 );
    }

    void problem_weighsTheCellsByHand()
    {
      PlanningRequest request = suitabilityRequest( twoCriteria() );
      const auto problem = build( request );
      VERIFY_OK( problem );
      const DemandGrid &grid = *( *problem )->grid();
      const QgsGeometry lake = test::boxKm( test::at( 12, 4 ), 3, 4 );
      const LonLat west = test::at( 1, 6 );
      const LonLat east = test::at( 19, 6 );
      const test::Geodesic geodesic;
      int between = 0;
      for ( const DemandCell &cell : grid.cells() )
      {
        // the greenway runs along a parallel, from west to east
        const double distance = geodesic.distance( cell.at, { std::clamp( cell.at.lon, west.lon, east.lon ), west.lat } );
        const double score = 0.6 * std::max( 0.0, 1 - distance / 2000 ) + ( lake.contains( cell.at.lon, cell.at.lat ) ? 0 : 0.4 );
        QVERIFY2( qAbs( cell.weight - score * cell.areaKm2 ) < 2e-4 * cell.areaKm2,
          qPrintable( QStringLiteral( "%1, expected %2" ).arg( cell.weight / cell.areaKm2 ).arg( score ) ) );
        between += score > 0.45 && score < 0.95 ? 1 : 0;
      }
      QVERIFY( between > 100 );
    }

    void problem_scoresExclusionsZero()
    {
      SuitabilityModel model = twoCriteria();
      model.exclusions = QStringList { QStringLiteral( "lake" ) };
      const auto problem = build( suitabilityRequest( model ) );
      VERIFY_OK( problem );
      const QgsGeometry lake = test::boxKm( test::at( 12, 4 ), 3, 4 );
      int excluded = 0;
      for ( const DemandCell &cell : ( *problem )->grid()->cells() )
        if ( lake.contains( cell.at.lon, cell.at.lat ) )
        {
          QCOMPARE( cell.weight, 0.0 );
          ++excluded;
        }
      QVERIFY( excluded > 50 );
    }

    void evaluate_takesWeightsFromJudgements()
    {
      SuitabilityModel model = twoCriteria();
      model.judgements = { { 1, 4 }, { 0.25, 1 } };
      model.criteria[0].weight = 0; // what stands there by hand does not count then
      const auto problem = build( suitabilityRequest( model ) );
      VERIFY_OK( problem );
      Progress progress;
      const QgsGeometry lake = test::boxKm( test::at( 12, 4 ), 3, 4 );
      const LonLat west = test::at( 1, 6 );
      const LonLat east = test::at( 19, 6 );
      const QMap<QString, QList<QgsGeometry>> layers { { QStringLiteral( "lake" ), { lake } },
        { QStringLiteral( "greenway" ), { QgsGeometry::fromPolylineXY( { { west.lon, west.lat }, { east.lon, east.lat } } ) } } };
      const Result<Suitability> overlay = Suitability::evaluate( *( *problem )->grid(), model, layers, progress );
      VERIFY_OK( overlay );
      QVERIFY( qAbs( overlay->weights.at( 0 ) - 0.8 ) < 1e-12 && qAbs( overlay->weights.at( 1 ) - 0.2 ) < 1e-12 );
      QVERIFY2( overlay->notes.join( QString() ).contains( QLatin1String( "near the greenway 80.0 %, on the lake 20.0 %" ) ),
        qPrintable( overlay->notes.join( QString() ) ) );
      QCOMPARE( overlay->excludedShare, 0.0 );
      // A band of 2 × 1.25 km along 18 km has a score of at least 0.5 (0.2 + 0.8 · (1 − d/2000) ≥ 0.5), less where the lake lies.
      QVERIFY2( overlay->goodShare > 0.15 && overlay->goodShare < 0.25, qPrintable( QString::number( overlay->goodShare ) ) );
      double area = 0;
      double sum = 0;
      for ( int cell = 0; cell < ( *problem )->grid()->size(); ++cell )
      {
        area += ( *problem )->grid()->cell( cell ).areaKm2;
        sum += ( *problem )->grid()->cell( cell ).areaKm2 * overlay->score[static_cast<size_t>( cell )];
      }
      QVERIFY( qAbs( overlay->meanScore - sum / area ) < 1e-12 );
    }

    void problem_scoresTheDensityOfPeople()
    {
      SuitabilityModel model;
      model.criteria = { { QStringLiteral( "population" ), QStringLiteral( "people" ), { { 0, 0 }, { 6000, 1 } }, 1 } };
      const auto problem = build( suitabilityRequest( model ) );
      VERIFY_OK( problem );
      for ( const DemandCell &cell : ( *problem )->grid()->cells() )
        QVERIFY( qAbs( cell.weight - std::min( 1.0, cell.people / cell.areaKm2 / 6000 ) * cell.areaKm2 ) < 1e-9 );
      QVERIFY( ( *problem )->grid()->total( DemandKind::Layer ) > 5 );
    }

    void problem_notesJudgementsThatContradict()
    {
      SuitabilityModel model = twoCriteria();
      model.criteria.append( { QStringLiteral( "population" ), QStringLiteral( "people" ), { { 0, 0 }, { 6000, 1 } }, 0 } );
      // λmax = 1 + t + 1/t with t = ∛(a12·a23/a13) = ∛4: 3.217, so a ratio of 0.217 / 2 / 0.58 = 0.187
      model.judgements = { { 1, 4, 2 }, { 0.25, 1, 2 }, { 0.5, 0.5, 1 } };
      const auto problem = build( suitabilityRequest( model ) );
      VERIFY_OK( problem );
      const QString notes = ( *problem )->notes().join( QString() );
      QVERIFY2( notes.contains( QLatin1String( "0.187" ) ), qPrintable( notes ) );
      // Twice as contradictory, it is refused: t = ∛16, λmax = 3.917, a ratio of 0.79.
      model.judgements = { { 1, 8, 1 }, { 0.125, 1, 2 }, { 1, 0.5, 1 } };
      const Result<void> refused = Suitability::check( model );
      QVERIFY( !refused.ok() );
      QVERIFY2( refused.error().text().contains( QLatin1String( "0.7" ) )
          && refused.error().text().contains( QLatin1String( "near the greenway" ) ),
        qPrintable( refused.error().text() ) );
    }

    void check_saysWhatIsWrong_data()
    {
      QTest::addColumn<QString>( "fault" );
      QTest::addColumn<QString>( "named" );
      QTest::newRow( "no criterion" ) << "empty"
                                      << "no criterion";
      QTest::newRow( "no layer" ) << "layer"
                                  << "names no layer";
      QTest::newRow( "no raster" ) << "raster"
                                   << "names no layer";
      QTest::newRow( "inside what" ) << "inside"
                                     << "names no layer";
      QTest::newRow( "no curve" ) << "curve"
                                  << "no score points";
      QTest::newRow( "falling distances" ) << "order"
                                           << "do not rise";
      QTest::newRow( "score above 1" ) << "score"
                                       << "scores 2";
      QTest::newRow( "weights" ) << "weights"
                                 << "sum to 0.9";
      QTest::newRow( "negative weight" ) << "negative"
                                         << "weighs -0.1";
      QTest::newRow( "judgements of others" ) << "judgements"
                                              << "judgements of 3";
    }

    void check_saysWhatIsWrong()
    {
      QFETCH( QString, fault );
      QFETCH( QString, named );
      SuitabilityModel model = twoCriteria();
      if ( fault == QLatin1String( "empty" ) )
        model = {};
      else if ( fault == QLatin1String( "layer" ) )
        model.criteria[0].layer.clear();
      else if ( fault == QLatin1String( "raster" ) )
        model.criteria[0].layer = QStringLiteral( "raster:" );
      else if ( fault == QLatin1String( "inside" ) )
        model.criteria[0].layer = QStringLiteral( "inside:" );
      else if ( fault == QLatin1String( "curve" ) )
        model.criteria[0].score.clear();
      else if ( fault == QLatin1String( "order" ) )
        model.criteria[0].score = { { 100, 0 }, { 0, 1 } };
      else if ( fault == QLatin1String( "score" ) )
        model.criteria[0].score = { { 0, 2 } };
      else if ( fault == QLatin1String( "weights" ) )
        model.criteria[0].weight = 0.5;
      else if ( fault == QLatin1String( "negative" ) )
        model.criteria[0].weight = -0.1;
      else
        model.judgements = { { 1, 1, 1 }, { 1, 1, 1 }, { 1, 1, 1 } };
      const Result<void> valid = Suitability::check( model );
      QVERIFY( !valid.ok() );
      QVERIFY2( valid.error().text().contains( named ), qPrintable( valid.error().text() ) );
      QVERIFY( !valid.error().remedy.isEmpty() );
      QVERIFY( !build( suitabilityRequest( model ) ).ok() );
    }

    void problem_namesTheLayerThatIsMissing()
    {
      SuitabilityModel model = twoCriteria();
      model.criteria[0].layer = QStringLiteral( "road" );
      const auto problem = build( suitabilityRequest( model ) );
      QVERIFY( !problem.ok() );
      QVERIFY2( problem.error().text().contains( QStringLiteral( "“road”" ) ), qPrintable( problem.error().text() ) );
    }

  private:
    static PlanningRequest suitabilityRequest( const SuitabilityModel &model )
    {
      PlanningRequest request = test::cityRequest();
      request.demand = DemandKind::Layer;
      request.demandLayer = DemandLayer { DemandLayer::Kind::Suitability, {}, {}, 100 };
      request.suitability = model;
      return request;
    }

    Result<std::shared_ptr<const PlanningProblem>> build( const PlanningRequest &request )
    {
      const Result<PlanningInputs> inputs = PlanningInputs::read( *mStore, request );
      if ( !inputs )
        return inputs.error();
      Progress progress;
      return PlanningProblem::build( *inputs, progress );
    }

    std::unique_ptr<test::MemoryNetworkStore> mStore;
};

JINGUAN_PLANNING_TEST_MAIN( TestSuitability )
#include "test_suitability.moc"
