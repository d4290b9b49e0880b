#include "planning/kriging/NetworkDesign.h"

#include "TestSupport.h"

#include <algorithm>
#include <cmath>
#include <functional>

using namespace jinguan;

namespace
{
constexpr double sSide = 30000;

/** A question of scattered places; the same \a seed gives the same places. */
DesignQuestion scattered( DesignGoal goal, Kriging::Kind kind, int fixed, int candidates, int demand, int count, quint32 seed = 7 )
{
  DesignQuestion question;
  question.goal = goal;
  question.kind = kind;
  question.variogram = { VariogramShape::Exponential, 0.1, 1, 6000 };
  question.count = count;
  quint32 state = seed;
  const auto next = [&state] { return ( state = state * 1664525U + 1013904223U ) / 4294967296.0; };
  const auto fill = [&]( KrigingTargets &places, int wanted ) {
    places.drift.resize( kind == Kriging::Kind::Universal ? 2 : 0 );
    for ( int i = 0; i < wanted; ++i )
    {
      places.x.push_back( next() * sSide );
      places.y.push_back( next() * sSide );
      if ( kind == Kriging::Kind::Universal )
      {
        places.drift[0].push_back( places.x.back() );
        places.drift[1].push_back( places.y.back() );
      }
    }
  };
  fill( question.fixed, fixed );
  fill( question.candidates, candidates );
  fill( question.demand, demand );
  for ( int i = 0; i < demand; ++i )
    question.weights.push_back( i % 9 == 0 ? 0 : 1 + i % 4 );
  return question;
}

/** The goal's figure as something to be made least, by the code that knows no solver. */
double costOf( const DesignQuestion &question, const std::vector<int> &chosen )
{
  if ( question.goal == DesignGoal::MutualInformation )
    return -NetworkDesign::informationOf( question, chosen ).value();
  const Result<DesignVariance> variance = NetworkDesign::varianceOf( question, chosen );
  if ( !variance )
    return std::numeric_limits<double>::infinity();
  return question.goal == DesignGoal::MeanVariance ? variance->mean : variance->greatest;
}

double costOf( const DesignQuestion &question, const DesignPlan &plan )
{
  return question.goal == DesignGoal::MutualInformation ? -plan.value : plan.value;
}

/** Whether a choice keeps groups and conflicts. */
bool keeps( const DesignQuestion &question, const std::vector<int> &chosen )
{
  const auto has = [&chosen]( int one ) { return std::find( chosen.cbegin(), chosen.cend(), one ) != chosen.cend(); };
  for ( const DesignGroup &group : question.groups )
  {
    const auto in = std::count_if( group.candidates.cbegin(), group.candidates.cend(), has );
    if ( in < group.least || ( group.most >= 0 && in > group.most ) )
      return false;
  }
  for ( const int one : chosen )
    if ( !question.conflicts.empty()
      && std::any_of(
        question.conflicts[static_cast<size_t>( one )].cbegin(), question.conflicts[static_cast<size_t>( one )].cend(), has ) )
      return false;
  return true;
}

/** The least cost of all choices that keep groups and conflicts. */
double bruteForce( const DesignQuestion &question, int count )
{
  double best = std::numeric_limits<double>::infinity();
  std::vector<int> chosen;
  const std::function<void( int )> go = [&]( int from ) {
    if ( static_cast<int>( chosen.size() ) == count )
    {
      if ( keeps( question, chosen ) )
        best = std::min( best, costOf( question, chosen ) );
      return;
    }
    for ( int s = from; s < static_cast<int>( question.candidates.size() ); ++s )
    {
      chosen.push_back( s );
      go( s + 1 );
      chosen.pop_back();
    }
  };
  go( 0 );
  return best;
}

DesignPlan solved( const DesignQuestion &question )
{
  Progress progress;
  Result<DesignPlan> plan = NetworkDesign::solve( question, progress );
  if ( !plan )
    qWarning( "%s", qPrintable( plan.error().text() ) );
  return plan ? plan.take() : DesignPlan();
}

bool isNear( double a, double b, double tolerance )
{
  return std::abs( a - b ) <= tolerance * std::max( std::abs( a ), std::abs( b ) );
}
} // namespace

/** Network design against brute force by Kriging and determinants, which know nothing of the solver. */
class TestNetworkDesign : public QObject
{
    Q_OBJECT

  private:
    static void addGoalsAndKinds()
    {
      QTest::addColumn<int>( "goal" );
      QTest::addColumn<int>( "kind" );
      QTest::addColumn<int>( "seed" );
      const std::pair<const char *, DesignGoal> goals[] { { "mean", DesignGoal::MeanVariance }, { "greatest", DesignGoal::MaxVariance } };
      const std::pair<const char *, Kriging::Kind> kinds[] { { "simple", Kriging::Kind::Simple }, { "ordinary", Kriging::Kind::Ordinary },
        { "universal", Kriging::Kind::Universal } };
      for ( const auto &[goalName, goal] : goals )
        for ( const auto &[kindName, kind] : kinds )
          for ( const int seed : { 7, 8, 9 } )
            QTest::addRow( "%s, %s, %d", goalName, kindName, seed ) << static_cast<int>( goal ) << static_cast<int>( kind ) << seed;
      for ( const int seed : { 7, 8, 9 } )
        QTest::addRow( "information, %d", seed )
          << static_cast<int>( DesignGoal::MutualInformation ) << static_cast<int>( Kriging::Kind::Simple ) << seed;
    }

  private Q_SLOTS:
    void search_findsTheBestOfAll_data() { addGoalsAndKinds(); }

    void search_findsTheBestOfAll()
    {
      QFETCH( int, goal );
      QFETCH( int, kind );
      QFETCH( int, seed );
      DesignQuestion question =
        scattered( static_cast<DesignGoal>( goal ), static_cast<Kriging::Kind>( kind ), 5, 13, 40, 3, static_cast<quint32>( seed ) );
      question.exact = false;
      const double best = bruteForce( question, 3 );
      const DesignPlan found = solved( question );
      QCOMPARE( found.chosen.size(), size_t( 3 ) );
      QVERIFY2( isNear( costOf( question, found ), best, 1e-9 ),
        qPrintable( QStringLiteral( "%1 for %2" ).arg( costOf( question, found ) ).arg( best ) ) );
      // The bound holds, and no figure is the solver's own.
      const bool informs = question.goal == DesignGoal::MutualInformation;
      QVERIFY2( informs ? found.bound >= -best * ( 1 - 1e-9 ) : found.bound <= best * ( 1 + 1e-9 ),
        qPrintable( QStringLiteral( "%1 beside %2" ).arg( found.bound ).arg( best ) ) );
      QVERIFY( informs || found.bound > 0 );
      QVERIFY( isNear( costOf( question, found.chosen ), costOf( question, found ), 1e-12 ) );
      QVERIFY2( isNear( found.trace.back().value, found.value, 1e-8 ),
        qPrintable(
          QStringLiteral( "%1 carried, %2 afresh" ).arg( found.trace.back().value, 0, 'g', 12 ).arg( found.value, 0, 'g', 12 ) ) );
      QVERIFY( isNear( found.values.back(), found.value, 1e-8 ) );
      if ( informs )
        QVERIFY( found.monotoneBound >= -best * ( 1 - 1e-9 ) && found.monotoneBound <= found.bound );
      question.exact = true;
      const DesignPlan proved = solved( question );
      QVERIFY( proved.isProved );
      QVERIFY( isNear( costOf( question, proved ), best, 1e-9 ) );
      QVERIFY( isNear( proved.bound, proved.value, 1e-12 ) );
    }

    void groupsAndConflicts_areKept_data() { addGoalsAndKinds(); }

    void groupsAndConflicts_areKept()
    {
      QFETCH( int, goal );
      QFETCH( int, kind );
      QFETCH( int, seed );
      DesignQuestion question =
        scattered( static_cast<DesignGoal>( goal ), static_cast<Kriging::Kind>( kind ), 5, 12, 40, 4, static_cast<quint32>( seed ) );
      DesignGroup west, south;
      for ( int s = 0; s < 12; ++s )
      {
        if ( question.candidates.x[static_cast<size_t>( s )] < sSide / 2 )
          west.candidates.push_back( s );
        if ( question.candidates.y[static_cast<size_t>( s )] < sSide / 2 )
          south.candidates.push_back( s );
      }
      west.least = 2;
      south.most = 2;
      question.groups = { west, south };
      question.conflicts.resize( 12 );
      for ( int a = 0; a < 12; ++a )
        for ( int b = 0; b < 12; ++b )
          if ( a != b
            && std::hypot( question.candidates.x[static_cast<size_t>( a )] - question.candidates.x[static_cast<size_t>( b )],
                 question.candidates.y[static_cast<size_t>( a )] - question.candidates.y[static_cast<size_t>( b )] )
              < 4000 )
            question.conflicts[static_cast<size_t>( a )].push_back( b );
      const double best = bruteForce( question, 4 );
      if ( std::isinf( best ) )
        QFAIL( "No choice keeps these groups and conflicts." );
      for ( const bool exact : { false, true } )
      {
        question.exact = exact;
        const DesignPlan plan = solved( question );
        QCOMPARE( plan.chosen.size(), size_t( 4 ) );
        QCOMPARE( plan.unmet, 0 );
        QVERIFY( keeps( question, plan.chosen ) );
        const double cost = costOf( question, plan );
        QVERIFY( cost >= best - 1e-9 * std::abs( best ) );
        QVERIFY2( cost <= best + 0.03 * std::abs( best ), qPrintable( QStringLiteral( "%1 for %2" ).arg( cost ).arg( best ) ) );
        if ( exact )
          QVERIFY( plan.isProved && isNear( cost, best, 1e-9 ) );
      }
    }

    void groups_thatCannotBeMetAreToldOf()
    {
      DesignQuestion question = scattered( DesignGoal::MeanVariance, Kriging::Kind::Ordinary, 4, 10, 30, 2 );
      question.groups = { { { 1, 2, 3, 4 }, 3, -1 } };
      const DesignPlan plan = solved( question );
      QCOMPARE( plan.unmet, 1 );
      QVERIFY( !plan.isProved );
    }

    void withoutStations_theFirstOnesTellTheDrift_data()
    {
      QTest::addColumn<int>( "kind" );
      QTest::addColumn<int>( "count" );
      QTest::newRow( "ordinary, 1" ) << static_cast<int>( Kriging::Kind::Ordinary ) << 1;
      QTest::newRow( "ordinary, 3" ) << static_cast<int>( Kriging::Kind::Ordinary ) << 3;
      QTest::newRow( "universal, 4" ) << static_cast<int>( Kriging::Kind::Universal ) << 4;
    }

    void withoutStations_theFirstOnesTellTheDrift()
    {
      QFETCH( int, kind );
      QFETCH( int, count );
      for ( const DesignGoal goal : { DesignGoal::MeanVariance, DesignGoal::MaxVariance } )
      {
        const DesignQuestion question = scattered( goal, static_cast<Kriging::Kind>( kind ), 0, 12, 40, count );
        const DesignPlan plan = solved( question );
        const double best = bruteForce( question, count );
        QVERIFY( std::isinf( plan.before ) );
        QVERIFY2( isNear( plan.value, best, 0.005 ), qPrintable( QStringLiteral( "%1 for %2" ).arg( plan.value ).arg( best ) ) );
        QVERIFY( plan.bound <= best );
        QVERIFY( isNear( costOf( question, plan.chosen ), plan.value, 1e-12 ) );
      }
    }

    void movableStations_areGivenUpForBetterPlaces()
    {
      // Two stations that may be moved stand side by side in a corner.
      DesignQuestion question = scattered( DesignGoal::MeanVariance, Kriging::Kind::Ordinary, 3, 14, 60, 1 );
      question.candidates.x[0] = 100;
      question.candidates.y[0] = 100;
      question.candidates.x[1] = 200;
      question.candidates.y[1] = 150;
      question.movable = { 0, 1 };
      const DesignPlan plan = solved( question );
      QCOMPARE( plan.chosen.size(), size_t( 3 ) );
      QVERIFY( isNear( plan.value, bruteForce( question, 3 ), 1e-9 ) );
      QVERIFY( std::count_if( plan.chosen.cbegin(), plan.chosen.cend(), []( int one ) { return one < 2; } ) < 2 );
      QVERIFY( plan.value < plan.before );
    }

    void manySteps_keepTheCovariancesExact()
    {
      // Some hundred exchanges on one matrix: the figure carried along is that of plain kriging to nine digits.
      for ( const DesignGoal goal : { DesignGoal::MeanVariance, DesignGoal::MaxVariance, DesignGoal::MutualInformation } )
      {
        const DesignQuestion question = scattered( goal, Kriging::Kind::Ordinary, 8, 150, 300, 12 );
        const DesignPlan plan = solved( question );
        QCOMPARE( plan.chosen.size(), size_t( 12 ) );
        QVERIFY2( isNear( plan.trace.back().value, plan.value, 1e-9 ),
          qPrintable(
            QStringLiteral( "%1 carried, %2 afresh" ).arg( plan.trace.back().value, 0, 'g', 14 ).arg( plan.value, 0, 'g', 14 ) ) );
        for ( size_t i = 1; i < plan.values.size(); ++i )
          QVERIFY( goal == DesignGoal::MutualInformation || plan.values[i] <= plan.values[i - 1] * ( 1 + 1e-12 ) );
        QVERIFY( goal == DesignGoal::MutualInformation ? plan.value <= plan.bound : plan.value >= plan.bound );
      }
    }

    void bound_isReachedWhereFewComponentsTellAll()
    {
      // A field that hardly varies over the region: one station more leaves next to nothing of what is unknown, and the bound says so.
      DesignQuestion question = scattered( DesignGoal::MeanVariance, Kriging::Kind::Simple, 0, 30, 80, 1 );
      question.variogram = { VariogramShape::Gaussian, 0.01, 1, 1e6 };
      question.exact = false;
      const DesignPlan plan = solved( question );
      QVERIFY2( plan.bound > 0.45 * plan.value, qPrintable( QStringLiteral( "%1 beside %2" ).arg( plan.bound ).arg( plan.value ) ) );
      QVERIFY( plan.bound <= plan.value );
    }

    void bound_holdsWhereDemandStandsOnCandidates()
    {
      // A station right on a place makes it known whole, its nugget too.
      for ( const DesignGoal goal : { DesignGoal::MeanVariance, DesignGoal::MaxVariance, DesignGoal::MutualInformation } )
        for ( const quint32 seed : { 7U, 8U, 9U } )
        {
          DesignQuestion question = scattered( goal, Kriging::Kind::Ordinary, 3, 12, 18, 3, seed );
          question.variogram = { VariogramShape::Exponential, 0.6, 0.4, 9000 };
          for ( size_t i = 0; i < 12; ++i )
          {
            question.demand.x[i] = question.candidates.x[i];
            question.demand.y[i] = question.candidates.y[i];
          }
          question.demand.x[17] = question.fixed.x[0];
          question.demand.y[17] = question.fixed.y[0];
          question.exact = false;
          const DesignPlan plan = solved( question );
          const double best = bruteForce( question, 3 );
          QVERIFY2(
            isNear( costOf( question, plan ), best, 1e-9 ), qPrintable( QStringLiteral( "%1 for %2" ).arg( plan.value ).arg( best ) ) );
          QVERIFY2( goal == DesignGoal::MutualInformation ? plan.bound >= -best * ( 1 - 1e-9 ) : plan.bound <= best * ( 1 + 1e-9 ),
            qPrintable( QStringLiteral( "%1 beside %2" ).arg( plan.bound ).arg( best ) ) );
        }
    }

    void information_ofGreedyKeepsItsShare()
    {
      DesignQuestion question = scattered( DesignGoal::MutualInformation, Kriging::Kind::Simple, 0, 14, 60, 4 );
      question.exact = false;
      const DesignPlan plan = solved( question );
      const double best = -bruteForce( question, 4 );
      QVERIFY( plan.trace.front().value >= ( 1 - std::exp( -1.0 ) ) * best );
      QVERIFY( plan.monotoneBound >= best * ( 1 - 1e-12 ) );
    }

    void samePlan_forTheSameSeed()
    {
      const DesignQuestion question = scattered( DesignGoal::MaxVariance, Kriging::Kind::Ordinary, 6, 80, 200, 7 );
      const DesignPlan a = solved( question ), b = solved( question );
      QCOMPARE( a.chosen, b.chosen );
      QCOMPARE( a.value, b.value );
      QVERIFY( !a.timeUp );
    }

    void cancelling_keepsWhatWasFound()
    {
      struct Later : Progress
      {
          mutable int asked = 0;
          bool isCancelled() const override { return ++asked > 4; }
      } later;
      const DesignQuestion question = scattered( DesignGoal::MeanVariance, Kriging::Kind::Ordinary, 6, 60, 200, 8 );
      const Result<DesignPlan> plan = NetworkDesign::solve( question, later );
      VERIFY_OK( plan );
      QVERIFY( plan->cancelled );
      QVERIFY( !plan->chosen.empty() && plan->chosen.size() < 8 );
      QVERIFY( isNear( plan->value, costOf( question, plan->chosen ), 1e-12 ) );
      struct Now : Progress
      {
          bool isCancelled() const override { return true; }
      } now;
      QVERIFY( !NetworkDesign::solve( question, now ) );
    }

    void solve_refusesWhatIsWrong()
    {
      Progress progress;
      DesignQuestion question = scattered( DesignGoal::MeanVariance, Kriging::Kind::Ordinary, 4, 10, 30, 2 );
      question.movable = { 10 };
      QVERIFY( !NetworkDesign::solve( question, progress ) );
      question.movable.clear();
      question.candidates.x[3] = question.candidates.x[4];
      question.candidates.y[3] = question.candidates.y[4];
      QVERIFY( !NetworkDesign::solve( question, progress ) );
      question = scattered( DesignGoal::MeanVariance, Kriging::Kind::Ordinary, 4, 10, 30, 2 );
      question.variogram.partialSill = question.variogram.nugget = 0;
      QVERIFY( !NetworkDesign::solve( question, progress ) );
      question = scattered( DesignGoal::MeanVariance, Kriging::Kind::Ordinary, 4, 10, 0, 2 );
      QVERIFY( !NetworkDesign::solve( question, progress ) );
    }
};

QTEST_GUILESS_MAIN( TestNetworkDesign )
#include "test_networkdesign.moc"
