#include "OrLibrary.h"
#include "TestSupport.h"

#include "optimise/CoverProof.h"
#include "optimise/LocationSolver.h"
#include "optimise/PlanValue.h"

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
