#include "PlanningFixture.h"
#include "PlanningTestMain.h"
#include "TestSupport.h"

#include "planning/PlaceIndex.h"
#include "planning/Proposal.h"
#include "planning/ProposalSeries.h"

#include <random>

using namespace jinguan;

namespace
{
const QString standard = QStringLiteral( "air_standard" );
const QString west = QStringLiteral( "510104" );

double number( const Scenario &scenario, const char *key )
{
  return scenario.figures.value( QString::fromLatin1( key ) ).toDouble();
}

bool isWest( const LonLat &at )
{
  return at.lon < test::at( 10, 0 ).lon;
}
} // namespace

/** Each model of planning against all choices of a small question, counted by geodesics. */
class TestProposalModels : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
      mStore = std::make_unique<test::MemoryNetworkStore>();
      test::fillCity( *mStore );
    }

    void distances_areBestOfAllChoices_data()
    {
      QTest::addColumn<PlanningModel>( "model" );
      QTest::addColumn<DemandKind>( "demand" );
      QTest::addColumn<int>( "leastWest" );
      QTest::addColumn<bool>( "fixed" );
      QTest::newRow( "mean" ) << PlanningModel::PMedian << DemandKind::Area << 0 << true;
      QTest::newRow( "mean, people, quota" ) << PlanningModel::PMedian << DemandKind::Population << 2 << true;
      QTest::newRow( "mean, no stations yet" ) << PlanningModel::PMedian << DemandKind::Area << 0 << false;
      QTest::newRow( "greatest" ) << PlanningModel::PCenter << DemandKind::Area << 0 << true;
      QTest::newRow( "greatest, quota" ) << PlanningModel::PCenter << DemandKind::Area << 3 << true;
      QTest::newRow( "greatest, people, no stations yet" ) << PlanningModel::PCenter << DemandKind::Population << 2 << false;
    }

    void distances_areBestOfAllChoices()
    {
      QFETCH( PlanningModel, model );
      QFETCH( DemandKind, demand );
      QFETCH( int, leastWest );
      QFETCH( bool, fixed );
      PlanningRequest request = smallRequest();
      request.model = model;
      request.demand = demand;
      request.quotas = { { SiteQuota::Scope::District, west, leastWest, -1 } };
      if ( !fixed )
        *mStore = withoutStations();
      const auto question = problem( request );
      QCOMPARE( question->existing().empty(), !fixed );
      const Scenario scenario = propose( request );
      const std::vector<LonLat> points = question->candidates().points();
      const std::vector<std::vector<double>> table = distancesOf( *question, points );
      double best = std::numeric_limits<double>::infinity();
      for ( std::size_t i = 0; i < points.size(); ++i )
        for ( std::size_t j = i + 1; j < points.size(); ++j )
          for ( std::size_t k = j + 1; k < points.size(); ++k )
          {
            const int inWest = isWest( points[i] ) + isWest( points[j] ) + isWest( points[k] );
            if ( inWest >= leastWest )
              best = std::min( best, measured( *question, model, table, { i, j, k } ) );
          }
      QVERIFY2( std::abs( number( scenario, "value" ) - best ) < 1e-3 * best,
        qPrintable( QStringLiteral( "%1 m, best %2 m" ).arg( number( scenario, "value" ) ).arg( best ) ) );
      QVERIFY2( scenario.figures.value( QStringLiteral( "proved" ) ).toBool(),
        qPrintable( QStringLiteral( "%1, gap %2" )
                      .arg( scenario.figures.value( QStringLiteral( "ended" ) ).toString() )
                      .arg( number( scenario, "gap" ) ) ) );
      QVERIFY( number( scenario, "bound" ) <= number( scenario, "value" ) * ( 1 + 1e-9 ) );
      QCOMPARE( scenario.sites.size(), 3 );
      QCOMPARE( scenario.figures.value( QStringLiteral( "model" ) ).toString(), planningModelId( model ) );
    }

    void setCover_takesTheFewest_data()
    {
      QTest::addColumn<double>( "share" );
      QTest::addColumn<int>( "folds" );
      QTest::newRow( "a third" ) << 0.33 << 1;
      QTest::newRow( "half" ) << 0.5 << 1;
      QTest::newRow( "a fifth twice" ) << 0.2 << 2;
    }

    void setCover_takesTheFewest()
    {
      QFETCH( double, share );
      QFETCH( int, folds );
      PlanningRequest request = smallRequest();
      request.model = PlanningModel::SetCover;
      request.share = share;
      request.folds = folds;
      const Scenario scenario = propose( request );
      const auto question = problem( request );
      const std::vector<LonLat> points = question->candidates().points();
      const std::vector<std::vector<double>> table = distancesOf( *question, points );
      std::size_t fewest = points.size() + 1;
      for ( unsigned mask = 0; mask < 1U << points.size(); ++mask )
      {
        std::vector<std::size_t> chosen;
        for ( std::size_t i = 0; i < points.size(); ++i )
          if ( mask >> i & 1U )
            chosen.push_back( i );
        if ( chosen.size() < fewest && coveredShare( *question, table, chosen, folds ) >= share )
          fewest = chosen.size();
      }
      QCOMPARE( static_cast<std::size_t>( scenario.sites.size() ), fewest );
      QCOMPARE( number( scenario, "value" ), static_cast<double>( fewest ) );
      QVERIFY( scenario.figures.value( QStringLiteral( "proved" ) ).toBool() );
    }

    void setCover_makesTheCostLeastWhereKindsDiffer()
    {
      PlanningRequest request = test::cityRequest();
      request.model = PlanningModel::SetCover;
      request.share = 0.6;
      request.seconds = 10;
      request.candidateStep = 2000;
      request.kinds = { { standard, 2500, 10 }, { QStringLiteral( "air_micro" ), 1200, 3 } };
      const Scenario scenario = propose( request );
      QCOMPARE( number( scenario, "value" ), number( scenario, "cost_total" ) );
      QVERIFY( number( scenario, "bound" ) <= number( scenario, "value" ) && number( scenario, "bound" ) > 0 );
      QVERIFY( number( scenario, "demand_after" ) >= 0.6 * number( scenario, "demand_total" ) - 1e-6 );
      QVERIFY( number( scenario, "demand_before" ) < 0.6 * number( scenario, "demand_total" ) );
    }

    void setCover_tellsWhatIsOutOfReach()
    {
      PlanningRequest request = smallRequest();
      request.model = PlanningModel::SetCover;
      request.candidateSources = QStringList { QStringLiteral( "greenway" ) };
      request.share = 0.99;
      Progress progress;
      const Result<Scenario> scenario = Proposal::propose( *mStore, request, progress );
      QVERIFY( !scenario.ok() );
      QVERIFY2( scenario.error().message.contains( QStringLiteral( "99.0 %" ) ), qPrintable( scenario.error().message ) );
    }

    void models_giveTheSamePlanAgain_data()
    {
      QTest::addColumn<PlanningModel>( "model" );
      QTest::newRow( "cover" ) << PlanningModel::MaximalCover;
      QTest::newRow( "set cover" ) << PlanningModel::SetCover;
      QTest::newRow( "median" ) << PlanningModel::PMedian;
      QTest::newRow( "center" ) << PlanningModel::PCenter;
    }

    void models_giveTheSamePlanAgain()
    {
      QFETCH( PlanningModel, model );
      PlanningRequest request = test::cityRequest();
      request.model = model;
      request.share = 0.5;
      request.minSpacing = 3000;
      request.candidateStep = 2000;
      request.seconds = 300;
      const Scenario first = propose( request );
      const Scenario second = propose( request );
      QCOMPARE( test::withoutTimes( first.figures ), test::withoutTimes( second.figures ) );
      QCOMPARE( first.sites.size(), second.sites.size() );
      for ( qsizetype i = 0; i < first.sites.size(); ++i )
        QVERIFY( first.sites.at( i ).at == second.sites.at( i ).at );
    }

    void placeIndex_findsTheNearest()
    {
      std::mt19937 random( 4 );
      const auto any = [&random]( double to ) { return to * static_cast<double>( random() ) / 4294967296.0; };
      std::vector<LonLat> points;
      for ( int i = 0; i < 400; ++i )
        points.push_back( test::at( any( 60 ), any( 40 ) ) );
      const PlaceIndex index( points, 1700 );
      for ( int i = 0; i < 60; ++i )
      {
        const LonLat at = test::at( any( 80 ) - 10, any( 60 ) - 10 );
        std::vector<std::pair<double, std::int32_t>> all;
        for ( std::size_t k = 0; k < points.size(); ++k )
          all.emplace_back( Geodesy::distance( at, points[k] ), static_cast<std::int32_t>( k ) );
        std::sort( all.begin(), all.end() );
        const double limit = i % 2 == 0 ? std::numeric_limits<double>::infinity() : 9000;
        const std::vector<NearPlace> near = index.nearest( at, 25, limit );
        const auto within = std::count_if( all.begin(), all.end(), [limit]( const auto &point ) { return point.first < limit; } );
        QCOMPARE( static_cast<qsizetype>( near.size() ), std::min<qsizetype>( 25, within ) );
        for ( std::size_t k = 0; k < near.size(); ++k )
          QCOMPARE( near[k].point, all[k].second );
        std::vector<std::int32_t> close;
        for ( const auto &[distance, point] : all )
          if ( distance < 1700 )
            close.push_back( point );
        std::sort( close.begin(), close.end() );
        QCOMPARE( index.nearerThanDistance( at ), close );
      }
    }

  private:
    static PlanningRequest smallRequest()
    {
      PlanningRequest request = test::cityRequest();
      request.cellSize = 800;
      request.candidateStep = 4000;
      return request;
    }

    static test::MemoryNetworkStore withoutStations()
    {
      test::MemoryNetworkStore store;
      test::fillCity( store );
      test::MemoryNetworkStore bare;
      for ( const char *role : { "district", "population" } )
        if ( !bare.writeLayer( QString::fromLatin1( role ), *store.features( QString::fromLatin1( role ) ), {}, false ) )
          qFatal( "fixture" );
      return bare;
    }

    std::shared_ptr<const PlanningProblem> problem( const PlanningRequest &request ) const
    {
      Progress progress;
      const Result<PlanningInputs> inputs = PlanningInputs::read( *mStore, request );
      return PlanningProblem::build( *inputs, progress ).take();
    }

    Scenario propose( const PlanningRequest &request ) const
    {
      Progress progress;
      Result<Scenario> scenario = Proposal::propose( *mStore, request, progress );
      if ( !scenario )
        qFatal( "%s", qPrintable( scenario.error().text() ) );
      return scenario.take();
    }

    /** By cell and candidate; the last column is the nearest existing station. */
    static std::vector<std::vector<double>> distancesOf( const PlanningProblem &problem, const std::vector<LonLat> &points )
    {
      const test::Geodesic geodesic;
      std::vector<std::vector<double>> table;
      for ( const DemandCell &cell : problem.grid()->cells() )
      {
        table.emplace_back();
        for ( const LonLat &point : points )
          table.back().push_back( geodesic.distance( point, cell.at ) );
        double nearest = std::numeric_limits<double>::infinity();
        for ( const CoveringSite &site : problem.existing() )
          nearest = std::min( nearest, geodesic.distance( site.at, cell.at ) );
        table.back().push_back( nearest );
      }
      return table;
    }

    static double measured( const PlanningProblem &problem, PlanningModel model, const std::vector<std::vector<double>> &table,
      const std::vector<std::size_t> &chosen )
    {
      double sum = 0;
      double weights = 0;
      double greatest = 0;
      for ( int cell = 0; cell < problem.grid()->size(); ++cell )
      {
        const double weight = problem.grid()->weight( cell, problem.request().demand );
        if ( !( weight > 0 ) )
          continue;
        const std::vector<double> &row = table[static_cast<std::size_t>( cell )];
        double nearest = row.back();
        for ( const std::size_t candidate : chosen )
          nearest = std::min( nearest, row[candidate] );
        sum += weight * nearest;
        weights += weight;
        greatest = std::max( greatest, nearest );
      }
      return model == PlanningModel::PMedian ? sum / weights : greatest;
    }

    static double coveredShare(
      const PlanningProblem &problem, const std::vector<std::vector<double>> &table, const std::vector<std::size_t> &chosen, int folds )
    {
      double sum = 0;
      for ( int cell = 0; cell < problem.grid()->size(); ++cell )
      {
        const std::vector<double> &row = table[static_cast<std::size_t>( cell )];
        int fold = 0;
        for ( const CoveringSite &site : problem.existing() )
          fold += Geodesy::distance( site.at, problem.grid()->cell( cell ).at ) <= 2500 ? 1 : 0;
        for ( const std::size_t candidate : chosen )
          fold += row[candidate] <= 2500 ? 1 : 0;
        sum += fold >= folds ? problem.grid()->cell( cell ).areaKm2 : 0;
      }
      return sum / problem.grid()->totalArea();
    }

    std::unique_ptr<test::MemoryNetworkStore> mStore;
};

JINGUAN_PLANNING_TEST_MAIN( TestProposalModels )
#include "test_proposalmodels.moc"
