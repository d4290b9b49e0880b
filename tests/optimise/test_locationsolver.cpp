#include "OrLibrary.h"
#include "TestSupport.h"

#include "optimise/CoverProof.h"
#include "optimise/CoverReduction.h"
#include "optimise/CoverState.h"
#include "optimise/LocationSolver.h"
#include "optimise/PlanValue.h"
#include "optimise/RowSums.h"

#include <QFileInfo>
#include <QTest>

#include <functional>
#include <random>

using namespace jinguan;

namespace
{
/** Least value over all choices of \a p facilities that hold \a kept, by trying each. */
template<typename Instance> double bruteForce( const Instance &instance, int p, const std::vector<int> &kept )
{
  double best = std::numeric_limits<double>::infinity();
  std::vector<int> open;
  const std::function<void( int )> choose = [&]( int from ) {
    if ( static_cast<int>( open.size() ) == p )
    {
      const bool holds = std::all_of(
        kept.begin(), kept.end(), [&open]( int facility ) { return std::find( open.begin(), open.end(), facility ) != open.end(); } );
      if ( holds )
        best = std::min( best, planValue( instance, open ) );
      return;
    }
    for ( int facility = from; facility < instance.facilities(); ++facility )
    {
      open.push_back( facility );
      choose( facility + 1 );
      open.pop_back();
    }
  };
  choose( 0 );
  return best;
}

/** Clients and facilities at random places; whole or broken costs; \a listed facilities a client. */
PMedianInstance randomMedian( int clients, int facilities, int listed, bool whole, quint64 seed )
{
  std::mt19937_64 random( seed );
  std::uniform_real_distribution<double> place( 0, 100 );
  std::vector<std::pair<double, double>> at;
  for ( int i = 0; i < clients + facilities; ++i )
    at.emplace_back( place( random ), place( random ) );
  SparseRows<CostArc> rows;
  std::vector<double> far;
  for ( int client = 0; client < clients; ++client )
  {
    std::vector<CostArc> arcs;
    for ( int facility = 0; facility < facilities; ++facility )
    {
      const auto &[x, y] = at[static_cast<std::size_t>( client )];
      const auto &[u, v] = at[static_cast<std::size_t>( clients + facility )];
      const double distance = std::hypot( x - u, y - v ) * ( 1 + client % 3 );
      arcs.push_back( { facility, whole ? std::round( distance ) : distance } );
    }
    std::sort( arcs.begin(), arcs.end(), []( const CostArc &a, const CostArc &b ) { return a.cost < b.cost; } );
    if ( listed < facilities )
      far.push_back( arcs[static_cast<std::size_t>( listed )].cost );
    arcs.resize( static_cast<std::size_t>( listed ) );
    for ( const CostArc &arc : arcs )
      rows.push( arc );
    rows.endRow();
  }
  return PMedianInstance( facilities, rows, far );
}

CoverInstance randomCover( int clients, int facilities, double share, bool whole, quint64 seed )
{
  std::mt19937_64 random( seed );
  std::uniform_real_distribution<double> any( 0, 1 );
  SparseRows<std::int32_t> rows;
  for ( int facility = 0; facility < facilities; ++facility )
  {
    for ( int client = 0; client < clients; ++client )
    {
      if ( any( random ) < share )
        rows.push( client );
    }
    rows.endRow();
  }
  std::vector<double> weights;
  for ( int client = 0; client < clients; ++client )
    weights.push_back( whole ? std::floor( 20 * any( random ) ) : any( random ) );
  return CoverInstance( rows, weights );
}

/** Circles over a lattice of \a side × \a side cells: rows are runs, weights are broken or 1 … 9. */
CoverInstance latticeCover( int side, int facilities, double radius, bool whole, quint64 seed )
{
  std::mt19937_64 random( seed );
  std::uniform_real_distribution<double> place( 0, side );
  SparseRows<std::int32_t> rows;
  for ( int facility = 0; facility < facilities; ++facility )
  {
    const double x = place( random );
    const double y = place( random );
    for ( int cell = 0; cell < side * side; ++cell )
    {
      if ( std::hypot( cell % side + 0.5 - x, cell / side + 0.5 - y ) <= radius )
        rows.push( cell );
    }
    rows.endRow();
  }
  std::vector<double> weights;
  for ( int cell = 0; cell < side * side; ++cell )
    weights.push_back( whole ? 1 + cell * 7 % 9 : place( random ) );
  return CoverInstance( std::move( rows ), std::move( weights ) );
}

/** Says stop when asked for the \a calls -th time. */
class Stopper : public Progress
{
  public:
    explicit Stopper( int calls ) : mCalls( calls ) {}
    bool isCancelled() const override { return ++mAsked > mCalls; }

  private:
    int mCalls;
    mutable int mAsked = 0;
};
} // namespace

/** The location solver against brute force and published optima. */
class TestLocationSolver : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void solve_median_isBestAndProved_data();
    void solve_median_isBestAndProved();
    void solve_cover_isBestAndProved_data();
    void solve_cover_isBestAndProved();
    void coverProof_findsTheBestOrProvesThereIsNone();
    void solve_publishedOptimum_isReached_data();
    void solve_publishedOptimum_isReached();
    void solve_withoutProof_boundStaysBelow();
    void solve_allOpen_isProvedAtOnce();
    void solve_cancelled_keepsAPlan();
    void solve_sameSeed_samePlan();
    void solve_manyKept_keepsThemInFront_data();
    void solve_manyKept_keepsThemInFront();
    void solve_cancelledAnywhere_keepsTheBestSoFar_data();
    void solve_cancelledAnywhere_keepsTheBestSoFar();
    void solve_windowsAndShakes_samePlanTwice();
    void solve_start_isNeverLost();
    void solve_closeEnough_stopsThere();
    void solve_trace_comesTogether();
    void reduction_hasTheSameOptimum_data();
    void reduction_hasTheSameOptimum();
    void reduction_thrifty_makesNoCopy();
    void coverState_knowsEveryExchange_data();
    void coverState_knowsEveryExchange();
    void rowSums_ofRuns_areThoseOfArcs();
    void greedy_takesTheBestFirst();
};

void TestLocationSolver::solve_median_isBestAndProved_data()
{
  QTest::addColumn<int>( "listed" );
  QTest::addColumn<bool>( "whole" );
  QTest::addColumn<int>( "p" );
  QTest::addColumn<int>( "kept" );
  QTest::addColumn<int>( "seed" );
  for ( int seed = 1; seed <= 6; ++seed )
  {
    QTest::addRow( "complete lists, whole, %d", seed ) << 12 << true << 3 << 0 << seed;
    QTest::addRow( "complete lists, broken, one kept, %d", seed ) << 12 << false << 4 << 1 << seed;
    QTest::addRow( "short lists, broken, two kept, %d", seed ) << 4 << false << 4 << 2 << seed;
    QTest::addRow( "one facility, %d", seed ) << 12 << true << 1 << 0 << seed;
  }
}

void TestLocationSolver::solve_median_isBestAndProved()
{
  QFETCH( int, listed );
  QFETCH( bool, whole );
  QFETCH( int, p );
  QFETCH( int, kept );
  QFETCH( int, seed );
  const PMedianInstance instance = randomMedian( 30, 12, listed, whole, static_cast<quint64>( seed ) );
  std::vector<int> keptOnes;
  for ( int k = 0; k < kept; ++k )
    keptOnes.push_back( ( seed + 5 * k ) % 12 );
  Progress progress;
  const LocationPlan plan = LocationSolver::solve( instance, p, keptOnes, {}, progress );
  const double best = bruteForce( instance, p, keptOnes );
  QCOMPARE( static_cast<int>( plan.open.size() ), p );
  for ( std::size_t k = 0; k < keptOnes.size(); ++k )
    QCOMPARE( plan.open[k], keptOnes[k] );
  QVERIFY2(
    std::abs( plan.value - best ) <= 1e-9 * best, qPrintable( QStringLiteral( "%1 instead of %2" ).arg( plan.value ).arg( best ) ) );
  QVERIFY( plan.isProved() );
}

void TestLocationSolver::solve_cover_isBestAndProved_data()
{
  QTest::addColumn<bool>( "whole" );
  QTest::addColumn<double>( "share" );
  QTest::addColumn<int>( "kept" );
  QTest::addColumn<int>( "seed" );
  for ( int seed = 1; seed <= 6; ++seed )
  {
    QTest::addRow( "whole, %d", seed ) << true << 0.2 << 0 << seed;
    QTest::addRow( "broken, one kept, %d", seed ) << false << 0.15 << 1 << seed;
    QTest::addRow( "all can be covered, %d", seed ) << true << 0.6 << 0 << seed;
  }
}

void TestLocationSolver::solve_cover_isBestAndProved()
{
  QFETCH( bool, whole );
  QFETCH( double, share );
  QFETCH( int, kept );
  QFETCH( int, seed );
  const CoverInstance instance = randomCover( 40, 14, share, whole, static_cast<quint64>( seed ) );
  const std::vector<int> keptOnes( static_cast<std::size_t>( kept ), seed % 14 );
  Progress progress;
  const LocationPlan plan = LocationSolver::solve( instance, 4, keptOnes, {}, progress );
  const double best = bruteForce( instance, 4, keptOnes );
  QVERIFY2( std::abs( plan.value - best ) <= 1e-9 * ( 1 + best ),
    qPrintable( QStringLiteral( "%1 instead of %2" ).arg( plan.value ).arg( best ) ) );
  QVERIFY( plan.isProved() );
  QVERIFY( plan.bound <= best + 1e-9 );
}

void TestLocationSolver::coverProof_findsTheBestOrProvesThereIsNone()
{
  for ( int seed = 1; seed <= 8; ++seed )
  {
    const CoverInstance instance = randomCover( 40, 14, 0.15, seed % 2 == 0, static_cast<quint64>( seed ) );
    const double best = bruteForce( instance, 4, { 3 } );
    const CoverProof proof( instance, 4, { {}, { 3 } } );
    Progress progress;
    const CoverProofResult found = proof.run( best + 2, 30, progress );
    QVERIFY( std::abs( planValue( instance, found.open ) - best ) < 1e-6 );
    QVERIFY( std::abs( found.bound - best ) < 1e-4 );
    const CoverProofResult none = proof.run( best, 30, progress );
    QVERIFY( none.open.empty() );
    QVERIFY( std::abs( none.bound - best ) < 1e-4 );
  }
}

void TestLocationSolver::solve_publishedOptimum_isReached_data()
{
  QTest::addColumn<double>( "optimum" ); // OR-Library, pmedopt
  QTest::newRow( "pmed1" ) << 5819.0;
  QTest::newRow( "pmed2" ) << 4093.0;
  QTest::newRow( "pmed5" ) << 1355.0;
  QTest::newRow( "pmed6" ) << 7824.0;
  QTest::newRow( "pmed10" ) << 1255.0;
  QTest::newRow( "pmed13" ) << 4374.0;
}

void TestLocationSolver::solve_publishedOptimum_isReached()
{
  QFETCH( double, optimum );
  const QString name = QString::fromLatin1( QTest::currentDataTag() );
  SHARED_OR_SKIP( folder, "data/bench/orlib_pmed/" );
  const Result<test::OrLibraryMedian> read = test::readOrLibraryMedian( folder + name + QStringLiteral( ".txt" ) );
  VERIFY_OK( read );
  Progress progress;
  const LocationPlan plan = LocationSolver::solve( read->instance, read->p, {}, {}, progress );
  QCOMPARE( plan.value, optimum );
  QCOMPARE( plan.bound, optimum );
}

void TestLocationSolver::solve_withoutProof_boundStaysBelow()
{
  for ( quint64 seed = 1; seed <= 20; ++seed )
  {
    const PMedianInstance instance = randomMedian( 40, 12, seed % 2 == 0 ? 12 : 5, seed % 3 == 0, seed );
    SolveLimits limits;
    limits.exact = false;
    Progress progress;
    const LocationPlan plan = LocationSolver::solve( instance, 3, {}, limits, progress );
    const double best = bruteForce( instance, 3, {} );
    QVERIFY( plan.bound <= best + 1e-6 );
    QVERIFY( plan.value >= best - 1e-6 );
    QCOMPARE( plan.branches, 0 );
  }
}

void TestLocationSolver::solve_allOpen_isProvedAtOnce()
{
  const PMedianInstance instance = randomMedian( 20, 6, 6, false, 7 );
  Progress progress;
  const LocationPlan plan = LocationSolver::solve( instance, 6, {}, {}, progress );
  QVERIFY( plan.isProved() );
  QCOMPARE( plan.value, planValue( instance, { 0, 1, 2, 3, 4, 5 } ) );
}

void TestLocationSolver::solve_cancelled_keepsAPlan()
{
  const PMedianInstance instance = randomMedian( 200, 80, 80, false, 3 );
  const Stopper stop( 3 );
  const LocationPlan plan = LocationSolver::solve( instance, 10, {}, {}, const_cast<Stopper &>( stop ) );
  QVERIFY( plan.cancelled );
  QCOMPARE( static_cast<int>( plan.open.size() ), 10 );
  QCOMPARE( plan.value, planValue( instance, plan.open ) );
  QVERIFY( plan.bound <= plan.value );
}

void TestLocationSolver::solve_sameSeed_samePlan()
{
  const CoverInstance instance = randomCover( 300, 60, 0.05, false, 11 );
  SolveLimits limits;
  limits.exact = false;
  Progress progress;
  const LocationPlan first = LocationSolver::solve( instance, 8, {}, limits, progress );
  const LocationPlan second = LocationSolver::solve( instance, 8, {}, limits, progress );
  QCOMPARE( second.open, first.open );
  QCOMPARE( second.bound, first.bound );
}

void TestLocationSolver::solve_manyKept_keepsThemInFront_data()
{
  QTest::addColumn<bool>( "isCover" );
  QTest::newRow( "covering" ) << true;
  QTest::newRow( "median" ) << false;
}

void TestLocationSolver::solve_manyKept_keepsThemInFront()
{
  QFETCH( bool, isCover );
  std::vector<int> kept;
  for ( int k = 0; k < 30; ++k )
    kept.push_back( ( 7 + 11 * k ) % 120 );
  SolveLimits limits;
  limits.seconds = 20;
  Progress progress;
  const CoverInstance cover = latticeCover( 30, 120, 3, false, 5 );
  const PMedianInstance median = randomMedian( 150, 120, 120, false, 5 );
  const LocationPlan plan =
    isCover ? LocationSolver::solve( cover, 40, kept, limits, progress ) : LocationSolver::solve( median, 40, kept, limits, progress );
  QCOMPARE( static_cast<int>( plan.open.size() ), 40 );
  QCOMPARE( std::vector<int>( plan.open.begin(), plan.open.begin() + 30 ), kept );
  std::vector<int> sorted = plan.open;
  std::sort( sorted.begin(), sorted.end() );
  QVERIFY( std::adjacent_find( sorted.begin(), sorted.end() ) == sorted.end() );
  QCOMPARE( plan.value, isCover ? planValue( cover, plan.open ) : planValue( median, plan.open ) );
  QVERIFY( plan.bound <= plan.value );
  QVERIFY( plan.gap() < 0.05 );
}

void TestLocationSolver::solve_cancelledAnywhere_keepsTheBestSoFar_data()
{
  QTest::addColumn<int>( "calls" );
  for ( const int calls : { 0, 1, 2, 3, 10, 30, 100, 300, 1000, 3000, 10000 } )
    QTest::addRow( "%d", calls ) << calls;
}

void TestLocationSolver::solve_cancelledAnywhere_keepsTheBestSoFar()
{
  QFETCH( int, calls );
  const CoverInstance cover = latticeCover( 40, 200, 3, true, 9 );
  const std::vector<int> kept { 17, 4 };
  const double greedy = planValue( cover, LocationSolver::greedy( cover, 25, kept ) );
  Stopper stop( calls );
  SolveLimits limits;
  limits.seconds = 10;
  const LocationPlan plan = LocationSolver::solve( cover, 25, kept, limits, stop );
  QVERIFY( plan.cancelled || plan.isProved() || plan.seconds > limits.seconds );
  QCOMPARE( static_cast<int>( plan.open.size() ), 25 );
  QCOMPARE( std::vector<int>( plan.open.begin(), plan.open.begin() + 2 ), kept );
  QCOMPARE( plan.value, planValue( cover, plan.open ) );
  QVERIFY( plan.value <= greedy );
  QVERIFY( plan.bound <= plan.value );
}

void TestLocationSolver::solve_windowsAndShakes_samePlanTwice()
{
  const CoverInstance cover = latticeCover( 50, 400, 3, false, 3 );
  SolveLimits limits;
  limits.exact = false;
  limits.seconds = 600;
  Progress progress;
  const LocationPlan first = LocationSolver::solve( cover, 60, { 1 }, limits, progress );
  const LocationPlan second = LocationSolver::solve( cover, 60, { 1 }, limits, progress );
  QVERIFY( !first.isProved() ); // else little was looked at
  QCOMPARE( second.open, first.open );
  QCOMPARE( second.value, first.value );
  QCOMPARE( second.bound, first.bound );
}

void TestLocationSolver::solve_start_isNeverLost()
{
  const CoverInstance cover = latticeCover( 40, 300, 2.6, true, 3 );
  SolveLimits limits;
  limits.exact = false;
  limits.seconds = 60;
  Progress progress;
  const LocationPlan good = LocationSolver::solve( cover, 40, {}, limits, progress );
  Stopper stop( 0 );
  limits.start = good.open;
  QVERIFY( LocationSolver::solve( cover, 40, {}, limits, stop ).value <= good.value );
  limits.start = { 5, 5, -1, 300, 7 }; // doubled and unknown ones are left away, what lacks is filled up
  const LocationPlan mended = LocationSolver::solve( cover, 40, {}, limits, stop );
  QCOMPARE( static_cast<int>( mended.open.size() ), 40 );
  const PMedianInstance median = randomMedian( 100, 40, 40, false, 8 );
  limits.start = LocationSolver::solve( median, 8, {}, {}, progress ).open;
  const double best = planValue( median, limits.start );
  QVERIFY( LocationSolver::solve( median, 8, {}, limits, stop ).value <= best );
}

void TestLocationSolver::solve_closeEnough_stopsThere()
{
  const CoverInstance cover = latticeCover( 40, 300, 2.6, true, 3 );
  SolveLimits limits;
  limits.closeEnough = cover.totalWeight() / 20;
  Progress progress;
  const LocationPlan plan = LocationSolver::solve( cover, 40, {}, limits, progress );
  QVERIFY( plan.value - plan.bound <= limits.closeEnough );
  QVERIFY( !plan.isProved() );
  QVERIFY( plan.seconds < limits.seconds );
}

void TestLocationSolver::solve_trace_comesTogether()
{
  const CoverInstance cover = latticeCover( 30, 120, 3, false, 5 );
  SolveLimits limits;
  limits.exact = false;
  Progress progress;
  const LocationPlan plan = LocationSolver::solve( cover, 12, {}, limits, progress );
  QVERIFY( plan.trace.size() >= 2 );
  for ( std::size_t i = 1; i < plan.trace.size(); ++i )
  {
    QVERIFY( plan.trace[i].seconds >= plan.trace[i - 1].seconds );
    QVERIFY( plan.trace[i].value <= plan.trace[i - 1].value * ( 1 + 1e-9 ) );
    QVERIFY( plan.trace[i].bound >= plan.trace[i - 1].bound * ( 1 - 1e-9 ) );
  }
  QCOMPARE( plan.trace.back().value, plan.value );
  QCOMPARE( plan.trace.back().bound, plan.bound );
}

void TestLocationSolver::reduction_hasTheSameOptimum_data()
{
  QTest::addColumn<bool>( "whole" );
  QTest::addColumn<int>( "seed" );
  for ( int seed = 1; seed <= 5; ++seed )
  {
    QTest::addRow( "whole, %d", seed ) << true << seed;
    QTest::addRow( "broken, %d", seed ) << false << seed;
  }
}

void TestLocationSolver::reduction_hasTheSameOptimum()
{
  QFETCH( bool, whole );
  QFETCH( int, seed );
  const CoverInstance cover = latticeCover( 20, 10, 5, whole, static_cast<quint64>( seed ) ); // ten circles: far fewer faces than cells
  const CoverReduction joined( cover, {}, false );
  QVERIFY( joined.instance().clients() < cover.clients() / 3 );
  const double best = bruteForce( cover, 3, {} );
  QVERIFY( std::abs( joined.base() + bruteForce( joined.instance(), 3, {} ) - best ) <= 1e-9 * best );

  // with 4 in, and 2 and 7 out: best of the plans that are so
  const CoverReduction fixed( cover, { { 2, 7 }, { 4 } }, false );
  QCOMPARE( fixed.instance().facilities(), 7 );
  double wanted = std::numeric_limits<double>::infinity();
  for ( const int a : { 0, 1, 3, 5, 6, 8, 9 } )
    for ( const int b : { 0, 1, 3, 5, 6, 8, 9 } )
      if ( a < b )
        wanted = std::min( wanted, planValue( cover, { 4, a, b } ) );
  QVERIFY( std::abs( fixed.base() + bruteForce( fixed.instance(), 2, {} ) - wanted ) <= 1e-9 * wanted );

  // a plan has the same value in both, and finds its way back
  const std::vector<int> plan { 0, 9 };
  const std::vector<int> small = fixed.reduced( plan );
  QCOMPARE( fixed.originals( small ), plan );
  QVERIFY( std::abs( fixed.base() + planValue( fixed.instance(), small ) - planValue( cover, { 4, 0, 9 } ) ) <= 1e-9 * wanted );
  QVERIFY( fixed.reduced( { 4, 2 } ).empty() );
}

void TestLocationSolver::reduction_thrifty_makesNoCopy()
{
  const CoverInstance unlike = latticeCover( 20, 200, 4, true, 1 ); // nearly every cell is covered by other circles than its neighbours
  const CoverReduction kept( unlike, {}, true );
  QCOMPARE( &kept.instance(), &unlike );
  QCOMPARE( kept.base(), 0.0 );
  const CoverInstance alike = latticeCover( 20, 5, 4, true, 1 );
  QVERIFY( &CoverReduction( alike, {}, true ).instance() != &alike );
}

void TestLocationSolver::coverState_knowsEveryExchange_data()
{
  QTest::addColumn<bool>( "whole" );
  QTest::addColumn<bool>( "hasTable" );
  QTest::newRow( "whole, table" ) << true << true;
  QTest::newRow( "broken, table" ) << false << true;
  QTest::newRow( "whole, walking" ) << true << false;
  QTest::newRow( "broken, walking" ) << false << false;
}

void TestLocationSolver::coverState_knowsEveryExchange()
{
  QFETCH( bool, whole );
  QFETCH( bool, hasTable );
  const CoverInstance cover = latticeCover( 16, 24, 3.5, whole, 2 );
  const double close = 1e-9 * cover.totalWeight();
  CoverState state( cover, { 3, 8, 1, 20, 11, 2 }, hasTable ? CoverState::sLargestTable : 0 );
  std::mt19937_64 random( 4 );
  for ( int step = 0; step < 60; ++step )
  {
    const std::vector<int> open = state.open();
    QVERIFY( std::abs( state.value() - planValue( cover, open ) ) <= close );
    double most = -std::numeric_limits<double>::infinity(); // of all exchanges, the first two places stay
    for ( int facility = 0; facility < cover.facilities(); ++facility )
    {
      if ( std::find( open.begin(), open.end(), facility ) != open.end() )
        continue;
      std::vector<int> more = open;
      more.push_back( facility );
      QVERIFY( std::abs( state.gainOf( facility ) - ( planValue( cover, open ) - planValue( cover, more ) ) ) <= close );
      for ( std::size_t place = 2; place < open.size(); ++place )
      {
        std::vector<int> other = open;
        other[place] = facility;
        most = std::max( most, planValue( cover, open ) - planValue( cover, other ) );
      }
    }
    const CoverState::Exchange best = state.best( 2 );
    QVERIFY( std::abs( best.profit - most ) <= close );
    std::vector<int> after = open;
    after[static_cast<std::size_t>( best.place )] = best.facility;
    QVERIFY( std::abs( planValue( cover, open ) - planValue( cover, after ) - most ) <= close );
    const int facility = static_cast<int>( random() % 24 );
    if ( !state.isOpen( facility ) )
      state.exchange( 2 + step % 4, facility );
    if ( step % 20 == 19 )
      state.reset( { 3, 8, 5, 6, 7, 9 } );
  }
}

void TestLocationSolver::rowSums_ofRuns_areThoseOfArcs()
{
  const CoverInstance runs = latticeCover( 40, 20, 8, true, 6 );
  const CoverInstance scattered = randomCover( 400, 20, 0.2, true, 6 );
  for ( const CoverInstance *cover : { &runs, &scattered } )
  {
    RowSums sums( *cover );
    QCOMPARE( sums.length() < cover->arcs() / 4, cover == &runs );
    std::vector<double> values;
    for ( int client = 0; client < cover->clients(); ++client )
      values.push_back( 0.25 * ( client % 13 ) );
    std::vector<double> found( 20, -1 );
    sums.add( values, found );
    for ( int facility = 0; facility < 20; ++facility )
    {
      double sum = 0;
      for ( const auto arc : cover->clientsOf( facility ) )
        sum += values[static_cast<std::size_t>( arc.to )];
      QCOMPARE( found[static_cast<std::size_t>( facility )], sum ); // quarters: exact in any order
    }
  }
}

void TestLocationSolver::greedy_takesTheBestFirst()
{
  SparseRows<std::int32_t> rows; // 0 covers 3, 1 covers 4, 2 covers 2 of which one is new beside 1
  for ( const std::vector<int> &row : { std::vector<int> { 0, 1, 2 }, { 2, 3, 4, 5 }, { 5, 6 } } )
  {
    for ( const int client : row )
      rows.push( client );
    rows.endRow();
  }
  const CoverInstance instance( rows, std::vector<double>( 7, 1 ) );
  QCOMPARE( LocationSolver::greedy( instance, 2, {} ), ( std::vector<int> { 1, 0 } ) );
  QCOMPARE( LocationSolver::greedy( instance, 2, { 2 } ), ( std::vector<int> { 2, 0 } ) ); // 0 and 1 bring three each: the first
}

QTEST_GUILESS_MAIN( TestLocationSolver )
#include "test_locationsolver.moc"
