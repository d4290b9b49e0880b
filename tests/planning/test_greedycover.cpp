#include "PlanningTestMain.h"
#include "PlanningTestTools.h"

#include "planning/CandidateSet.h"
#include "planning/GreedyCover.h"

#include <random>

using namespace jinguan;

namespace
{

const LonLat corner { 104.0, 30.6 };

/** A question on a small region, and a recount of any answer that knows nothing of the solver. */
struct Instance
{
    explicit Instance( const QgsGeometry &region, double cellSize )
    {
      Progress progress;
      grid = std::make_unique<DemandGrid>( DemandGrid::build( region, cellSize, progress ).take() );
    }

    CoverPlan solve( Progress &progress ) const
    {
      Progress silent;
      const CoverageModel model = CoverageModel::build( *grid, points, radius, silent ).take();
      return GreedyCover::solve( *grid, model, points, question, progress );
    }
    CoverPlan solve() const
    {
      Progress silent;
      return solve( silent );
    }

    /** Demand within the radius of the fixed sites or of these candidates, by geodesics. */
    double covered( const std::vector<int> &candidates ) const
    {
      const test::Geodesic geodesic;
      double sum = 0;
      for ( int cell = 0; cell < grid->size(); ++cell )
      {
        const LonLat &at = grid->cell( cell ).at;
        bool reached = std::any_of( question.fixed.begin(), question.fixed.end(),
          [&]( const LonLat &site ) { return geodesic.distance( site, at ) <= question.fixedRadius; } );
        for ( const int candidate : candidates )
          reached = reached || geodesic.distance( points[static_cast<size_t>( candidate )], at ) <= radius;
        sum += reached ? grid->weight( cell, question.demand ) : 0;
      }
      return sum;
    }

    std::unique_ptr<DemandGrid> grid;
    std::vector<LonLat> points;
    double radius = 1500;
    CoverQuestion question;
};

/** The best cover by trying every choice of \a count candidates. */
double exhaustive( const Instance &instance, int count )
{
  Progress silent;
  const CoverageModel model = CoverageModel::build( *instance.grid, instance.points, instance.radius, silent ).take();
  std::vector<int> base( static_cast<size_t>( instance.grid->size() ), 0 );
  for ( const LonLat &site : instance.question.fixed )
    instance.grid->forEachWithin( site, instance.question.fixedRadius, [&base]( int cell ) { base[static_cast<size_t>( cell )] = 1; } );
  std::string mask( instance.points.size(), '0' );
  std::fill( mask.begin(), mask.begin() + count, '1' );
  double best = 0;
  do
  {
    std::vector<int> covered = base;
    for ( size_t candidate = 0; candidate < mask.size(); ++candidate )
      if ( mask[candidate] == '1' )
        for ( const int cell : model.cellsOf( static_cast<int>( candidate ) ) )
          covered[static_cast<size_t>( cell )] = 1;
    double sum = 0;
    for ( int cell = 0; cell < instance.grid->size(); ++cell )
      sum += covered[static_cast<size_t>( cell )] ? instance.grid->weight( cell, instance.question.demand ) : 0;
    best = std::max( best, sum );
  } while ( std::prev_permutation( mask.begin(), mask.end() ) );
  return best;
}

Instance randomInstance( unsigned seed )
{
  Instance instance( test::boxKm( corner, 10, 8 ), 500 );
  std::mt19937 random( seed );
  std::uniform_real_distribution<double> east( -500, 10500 );
  std::uniform_real_distribution<double> north( -500, 8500 );
  for ( int i = 0; i < 14; ++i )
    instance.points.push_back( Geodesy::offset( corner, east( random ), north( random ) ) );
  instance.radius = 1200 + static_cast<double>( seed % 5 ) * 500;
  instance.question.fixedRadius = instance.radius;
  if ( seed % 2 )
    instance.question.fixed = { Geodesy::offset( corner, east( random ), north( random ) ) };
  if ( seed % 3 == 0 )
  {
    const LonLat town = Geodesy::offset( corner, 4000, 4000 );
    instance.grid->spreadPopulation( { { QgsGeometry::fromPointXY( { town.lon, town.lat } ), 150000, QString() } }, QgsGeometry(), 6000 );
    instance.question.demand = DemandKind::Population;
  }
  return instance;
}

std::vector<int> chosen( const CoverPlan &plan )
{
  std::vector<int> candidates;
  for ( const CoverStep &step : plan.steps )
    candidates.push_back( step.candidate );
  return candidates;
}

} // namespace

class TestGreedyCover : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void solve_smallCaseByHand()
    {
      // Seven cells in a row; the middle one of five reaches 5 centres with 2.05 km, the first 3, the last 3.
      Instance instance( test::boxKm( corner, 6.9999, 0.9999 ), 1000 );
      QCOMPARE( instance.grid->size(), 7 );
      for ( const int cell : { 0, 3, 6 } )
        instance.points.push_back( instance.grid->cell( cell ).at );
      instance.radius = 2050;
      instance.question.count = 3;
      const CoverPlan plan = instance.solve();
      QCOMPARE( chosen( plan ), ( std::vector<int> { 1, 0, 2 } ) );
      QVERIFY( qAbs( plan.steps[0].gain - 5 ) < 5e-3 );
      QVERIFY( qAbs( plan.steps[1].gain - 1 ) < 1e-3 );
      QCOMPARE( plan.stop, CoverStop::Complete );
      QVERIFY( qAbs( plan.after - plan.total ) < 1e-9 );
      QVERIFY( qAbs( plan.gap() ) < 1e-12 );
    }

    void solve_isNearTheOptimumAndUnderItsBound_data()
    {
      QTest::addColumn<unsigned>( "seed" );
      QTest::addColumn<int>( "count" );
      for ( unsigned seed = 1; seed <= 8; ++seed )
        for ( const int count : { 1, 3, 5 } )
          QTest::addRow( "seed %u, %d sites", seed, count ) << seed << count;
    }

    void solve_isNearTheOptimumAndUnderItsBound()
    {
      QFETCH( unsigned, seed );
      QFETCH( int, count );
      Instance instance = randomInstance( seed );
      instance.question.count = count;
      const CoverPlan plan = instance.solve();
      const double best = exhaustive( instance, count );
      QVERIFY( plan.after <= best + 1e-6 );
      QVERIFY( plan.upperBound >= best - 1e-6 );
      QVERIFY( plan.after - plan.before >= ( 1.0 - 1.0 / M_E ) * ( best - plan.before ) - 1e-6 );
      QVERIFY( plan.upperBound <= plan.total + 1e-6 );
    }

    void solve_gainsAreWhatARecountFinds_data() { solve_isNearTheOptimumAndUnderItsBound_data(); }

    void solve_gainsAreWhatARecountFinds()
    {
      QFETCH( unsigned, seed );
      QFETCH( int, count );
      Instance instance = randomInstance( seed );
      instance.question.count = count;
      const CoverPlan plan = instance.solve();
      const double tolerance = 1e-9 * std::max( 1.0, plan.total );
      double before = instance.covered( {} );
      QVERIFY( std::abs( before - plan.before ) < tolerance );
      std::vector<int> sites;
      for ( const CoverStep &step : plan.steps )
      {
        // No other candidate would have gained more at this moment.
        for ( size_t other = 0; other < instance.points.size(); ++other )
        {
          std::vector<int> tried = sites;
          tried.push_back( static_cast<int>( other ) );
          QVERIFY( instance.covered( tried ) - before <= step.gain + tolerance );
        }
        sites.push_back( step.candidate );
        const double after = instance.covered( sites );
        QVERIFY( std::abs( after - before - step.gain ) < tolerance );
        before = after;
      }
      QVERIFY( std::abs( before - plan.after ) < tolerance );
    }

    void solve_keepsTheSpacing()
    {
      Instance instance( test::boxKm( corner, 12, 12 ), 400 );
      CandidateSet set;
      set.addGrid( test::boxKm( corner, 12, 12 ), 800, QStringLiteral( "grid" ) );
      instance.points = set.points();
      instance.radius = 1500;
      instance.question.fixedRadius = 1500;
      instance.question.fixed = { Geodesy::offset( corner, 6000, 6000 ) };
      instance.question.minSpacing = 5000;
      instance.question.count = 30;
      const CoverPlan plan = instance.solve();
      QVERIFY( plan.steps.size() >= 4 );
      QCOMPARE( plan.stop, CoverStop::NoRoom );
      std::vector<LonLat> placed = instance.question.fixed;
      const test::Geodesic geodesic;
      for ( const CoverStep &step : plan.steps )
      {
        const LonLat at = instance.points[static_cast<size_t>( step.candidate )];
        for ( const LonLat &other : placed )
          QVERIFY( geodesic.distance( at, other ) >= 5000 * ( 1 - 1e-6 ) );
        placed.push_back( at );
      }
    }

    void solve_tiesGoToTheFirstAndRunsAgree()
    {
      Instance instance( test::boxKm( corner, 6, 6 ), 500 );
      const LonLat middle = Geodesy::offset( corner, 3000, 3000 );
      instance.points = { middle, middle, middle };
      instance.question.count = 3;
      const CoverPlan plan = instance.solve();
      QCOMPARE( chosen( plan ), std::vector<int> { 0 } );
      QCOMPARE( plan.stop, CoverStop::NothingToGain );

      Instance larger = randomInstance( 4 );
      larger.question.count = 5;
      const CoverPlan first = larger.solve();
      const CoverPlan second = larger.solve();
      QCOMPARE( chosen( first ), chosen( second ) );
      QCOMPARE( first.after, second.after );
      QCOMPARE( first.upperBound, second.upperBound );
    }

    void solve_cancelKeepsWhatWasChosen()
    {
      Instance instance = randomInstance( 2 );
      instance.question.count = 5;
      test::CancelAfter cancel( 2 );
      const CoverPlan plan = instance.solve( cancel );
      QCOMPARE( plan.stop, CoverStop::Cancelled );
      QCOMPARE( plan.steps.size(), 2U );
      const CoverPlan whole = instance.solve();
      QCOMPARE( plan.steps[1].candidate, whole.steps[1].candidate );
    }

    void solve_nothingAskedAndNothingReached()
    {
      Instance instance = randomInstance( 2 );
      instance.question.count = 0;
      QCOMPARE( instance.solve().steps.size(), 0U );
      QCOMPARE( instance.solve().stop, CoverStop::Complete );
      instance.question.count = 3;
      instance.radius = 0;
      QCOMPARE( instance.solve().steps.size(), 0U );
      QCOMPARE( instance.solve().upperBound, instance.solve().before );
      instance.points.clear();
      QCOMPARE( instance.solve().stop, CoverStop::NothingToGain );
    }
};

JINGUAN_PLANNING_TEST_MAIN( TestGreedyCover )
#include "test_greedycover.moc"
