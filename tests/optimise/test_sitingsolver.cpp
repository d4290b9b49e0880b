#include "SitingFixture.h"
#include "TestSupport.h"

#include "optimise/CenterSolver.h"
#include "optimise/CoverFloor.h"
#include "optimise/PlanVerifier.h"
#include "optimise/SetCoverSolver.h"
#include "optimise/SitingSolver.h"

#include <QTest>

#include <numeric>

using namespace jinguan;

namespace
{
using Traits = test::SitingTraits;

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

void addTraits()
{
  QTest::addColumn<Traits>( "traits" );
  QTest::newRow( "number alone" ) << Traits {};
  QTest::newRow( "number alone, whole weights" ) << Traits { .whole = true };
  QTest::newRow( "spacing" ) << Traits { .spaced = true };
  QTest::newRow( "budget" ) << Traits { .budgeted = true };
  QTest::newRow( "quotas" ) << Traits { .grouped = true };
  QTest::newRow( "two kinds" ) << Traits { .kinds = 2 };
  QTest::newRow( "two kinds, budget" ) << Traits { .whole = true, .kinds = 2, .budgeted = true };
  QTest::newRow( "station that may move" ) << Traits { .spaced = true, .moving = true };
  QTest::newRow( "all rules" ) << Traits { .kinds = 2, .spaced = true, .budgeted = true, .grouped = true };
  QTest::newRow( "all rules, whole weights" ) << Traits {
    .whole = true, .kinds = 2, .spaced = true, .budgeted = true, .grouped = true, .moving = true
  };
}
} // namespace

Q_DECLARE_METATYPE( Traits )

namespace
{
/** 30 × 30 clients of weight 1, 150 places at random among them, quotas for the four quarters. */
struct Lattice
{
    Lattice()
    {
      std::mt19937 random( 7 );
      for ( int i = 0; i < 150; ++i )
        at.emplace_back( static_cast<double>( random() ) / 4294967296.0 * 30, static_cast<double>( random() ) / 4294967296.0 * 30 );
    }
    double distance( int client, std::size_t place ) const
    {
      return std::hypot( client % 30 + 0.5 - at[place].first, client / 30 + 0.5 - at[place].second );
    }
    SitingInstance median() const
    {
      SparseRows<CostArc> rows;
      for ( int client = 0; client < 900; ++client )
      {
        for ( std::size_t place = 0; place < at.size(); ++place )
          rows.push( { static_cast<std::int32_t>( place ), distance( client, place ) } );
        rows.endRow();
      }
      return SitingInstance::median( PMedianInstance( static_cast<int>( at.size() ), rows, std::vector<double>( 900, 100 ) ) );
    }
    SitingInstance cover() const
    {
      SparseRows<std::int32_t> rows;
      for ( std::size_t place = 0; place < at.size(); ++place )
      {
        for ( int client = 0; client < 900; ++client )
          if ( distance( client, place ) <= 5 )
            rows.push( client );
        rows.endRow();
      }
      return SitingInstance::covering( CoverInstance( rows, std::vector<double>( 900, 1 ) ) );
    }
    ChoiceRules rules( int most ) const
    {
      ChoiceRules rules;
      rules.most = most;
      for ( int quarter = 0; quarter < 4; ++quarter )
        rules.groups.push_back( { QStringLiteral( "quarter %1" ).arg( quarter ), 0, {}, 1, 5 } );
      for ( std::size_t place = 0; place < at.size(); ++place )
      {
        rules.options.push_back( { static_cast<int>( place ), 1, false } );
        rules.groups[static_cast<std::size_t>( ( at[place].first > 15 ? 1 : 0 ) + ( at[place].second > 15 ? 2 : 0 ) )].options.push_back(
          static_cast<std::int32_t>( place ) );
      }
      return rules;
    }

    std::vector<std::pair<double, double>> at;
};
} // namespace

/** The siting solver against all choices of small random questions. */
class TestSitingSolver : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void solve_cover_isBestOfAllChoices_data() { addTraits(); }
    void solve_cover_isBestOfAllChoices()
    {
      QFETCH( Traits, traits );
      for ( unsigned seed = 1; seed <= sSeeds; ++seed )
      {
        const test::SitingCase question = test::randomSiting( traits, seed );
        compare( question, question.cover(), seed, [&]( const std::vector<int> &chosen ) { return question.coverValue( chosen ); } );
      }
    }

    void solve_foldedCover_isBestOfAllChoices_data() { addTraits(); }
    void solve_foldedCover_isBestOfAllChoices()
    {
      QFETCH( Traits, traits );
      traits.folds = 3;
      for ( unsigned seed = 1; seed <= sSeeds; ++seed )
      {
        const test::SitingCase question = test::randomSiting( traits, seed );
        compare( question, question.cover(), seed, [&]( const std::vector<int> &chosen ) { return question.coverValue( chosen ); } );
      }
    }

    void solve_median_isBestOfAllChoices_data() { addTraits(); }
    void solve_median_isBestOfAllChoices()
    {
      QFETCH( Traits, traits );
      for ( unsigned seed = 1; seed <= sSeeds; ++seed )
      {
        const test::SitingCase question = test::randomSiting( traits, seed );
        compare( question, question.median(), seed, [&]( const std::vector<int> &chosen ) { return question.medianValue( chosen ); } );
      }
    }

    void setCover_isCheapestOfAllChoices_data() { addTraits(); }
    void setCover_isCheapestOfAllChoices()
    {
      QFETCH( Traits, traits );
      for ( unsigned seed = 1; seed <= sSeeds; ++seed )
      {
        traits.folds = 1 + static_cast<int>( seed % 2 );
        test::SitingCase question = test::randomSiting( traits, seed );
        question.rules.most = -1;
        if ( seed % 3 == 0 ) // a plain number of sites
          for ( SitingOption &option : question.rules.options )
            option.cost = 1;
        const double total = std::accumulate( question.weights.begin(), question.weights.end(), 0.0 );
        const double allowed = total * ( 0.2 + 0.1 * ( seed % 5 ) );
        const double best = question.bruteForce( [&]( const std::vector<int> &chosen ) {
          return question.coverValue( chosen ) <= allowed + 1e-9 * total ? question.cost( chosen )
                                                                         : std::numeric_limits<double>::infinity();
        } );
        Progress progress;
        const Result<SitingPlan> plan = SetCoverSolver::solve( question.cover(), question.rules, { allowed, total }, {}, progress );
        examine( question, plan, best, seed, [&]( const std::vector<int> &chosen ) { return question.cost( chosen ); } );
        if ( plan )
          QVERIFY( question.coverValue( plan->chosen ) <= allowed + 1e-6 );
      }
    }

    void coverFloor_isNeverAboveTheCheapest_data() { addTraits(); }
    void coverFloor_isNeverAboveTheCheapest()
    {
      QFETCH( Traits, traits );
      double floors = 0;
      double bests = 0;
      for ( unsigned seed = 1; seed <= sSeeds; ++seed )
      {
        traits.folds = 1 + static_cast<int>( seed % 2 );
        test::SitingCase question = test::randomSiting( traits, seed );
        question.rules.most = -1;
        const double total = std::accumulate( question.weights.begin(), question.weights.end(), 0.0 );
        const double allowed = total * ( 0.2 + 0.1 * ( seed % 5 ) );
        const double best = question.bruteForce( [&]( const std::vector<int> &chosen ) {
          return question.coverValue( chosen ) <= allowed ? question.cost( chosen ) : std::numeric_limits<double>::infinity();
        } );
        if ( !std::isfinite( best ) )
          continue;
        CoverFloor floor( question.cover(), question.rules, allowed );
        for ( int i = 0; i < 600 && !floor.isSpent(); ++i )
          floor.step( best );
        QVERIFY2( floor.bound() <= best + 1e-9 * ( 1 + best ),
          qPrintable( QStringLiteral( "seed %1: %2 > %3" ).arg( seed ).arg( floor.bound() ).arg( best ) ) );
        floors += floor.bound();
        bests += best;
      }
      QVERIFY2( floors > 0.5 * bests, qPrintable( QStringLiteral( "%1 of %2" ).arg( floors ).arg( bests ) ) ); // it says something
    }

    void floors_comeBeforeTheShakes()
    {
      // Forty seconds of a city's solving in small: stopped early by count, not by the clock, value and bound are near each other all the same.
      const Lattice lattice;
      Stopper soon( 900 );
      const Result<SitingPlan> median = SitingSolver::solve( lattice.median(), lattice.rules( 12 ), {}, soon );
      VERIFY_OK( median );
      QVERIFY2( median->value - median->bound < 0.12 * median->value,
        qPrintable( QStringLiteral( "%1 %2" ).arg( median->value ).arg( median->bound ) ) );
      Stopper later( 900 );
      const Result<SitingPlan> cover = SetCoverSolver::solve( lattice.cover(), lattice.rules( -1 ), { 0.2 * 900, 900 }, {}, later );
      VERIFY_OK( cover );
      QVERIFY2( cover->value - cover->bound < 0.35 * cover->value,
        qPrintable( QStringLiteral( "%1 %2" ).arg( cover->value ).arg( cover->bound ) ) );
    }

    void center_isBestOfAllChoices_data() { addTraits(); }
    void center_isBestOfAllChoices()
    {
      QFETCH( Traits, traits );
      for ( unsigned seed = 1; seed <= sSeeds; ++seed )
      {
        test::SitingCase question = test::randomSiting( traits, seed );
        if ( seed % 3 == 0 ) // no station stays
          question.kept.assign( question.kept.size(), std::numeric_limits<double>::infinity() );
        const auto value = [&]( const std::vector<int> &chosen ) { return question.centerValue( chosen ); };
        Progress progress;
        const CenterQuestion center { question.rules.count(), question.distances( false ), 0, question.kept };
        examine( question, CenterSolver::solve( center, question.rules, {}, progress ), question.bruteForce( value ), seed, value );
      }
    }

    void solve_cancelled_keepsTheBestPlan()
    {
      const test::SitingCase question = test::randomSiting( Traits { .kinds = 2, .folds = 3, .spaced = true, .budgeted = true }, 3 );
      Stopper late( 12 );
      const Result<SitingPlan> plan = SitingSolver::solve( question.cover(), question.rules, {}, late );
      VERIFY_OK( plan );
      QCOMPARE( plan->end, SolveEnd::Cancelled );
      QVERIFY( question.keepsRules( plan->chosen ) && !plan->chosen.empty() );
      const double best = question.bruteForce( [&]( const std::vector<int> &chosen ) { return question.coverValue( chosen ); } );
      QVERIFY( plan->bound <= best + 1e-6 && plan->value >= best - 1e-6 );
    }

    void solve_neverLosesItsStart()
    {
      for ( unsigned seed = 1; seed <= 10; ++seed )
      {
        test::SitingCase question = test::randomSiting( Traits { .kinds = 2, .budgeted = true }, seed );
        Progress progress;
        const Result<SitingPlan> small = SitingSolver::solve( question.cover(), question.rules, {}, progress );
        VERIFY_OK( small );
        question.rules.budget *= 1.4;
        Stopper soon( 4 ); // hardly any search: the start is what there is
        const Result<SitingPlan> large = SitingSolver::solve( question.cover(), question.rules, {}, soon, small->chosen );
        VERIFY_OK( large );
        QVERIFY( large->value <= small->value + 1e-9 );
      }
    }

    void verifier_findsEachFault()
    {
      test::SitingCase question = test::randomSiting( Traits { .kinds = 2, .spaced = true, .budgeted = true, .grouped = true }, 1 );
      ChoiceRules &rules = question.rules;
      rules.groups = { { QStringLiteral( "all" ), 0, {}, 1, 2 } };
      for ( int option = 0; option < rules.count(); ++option )
        rules.groups.front().options.push_back( option );
      rules.most = 3;
      rules.budget = 100;
      const SitingInstance instance = question.cover();
      const double value = question.coverValue( { 0 } );
      QCOMPARE( PlanVerifier::check( instance, rules, { 0 }, value, value ), QString() );
      QVERIFY( !PlanVerifier::check( instance, rules, { 0 }, value - 1, value - 1 ).isEmpty() );
      QVERIFY( !PlanVerifier::check( instance, rules, { 0 }, value, value + 1 ).isEmpty() );
      QVERIFY( !PlanVerifier::checkRules( rules, {} ).isEmpty() );                // the group gets too few
      QVERIFY( !PlanVerifier::checkRules( rules, { 0, 0 } ).isEmpty() );          // twice
      QVERIFY( !PlanVerifier::checkRules( rules, { 0, 1 } ).isEmpty() );          // one place
      QVERIFY( !PlanVerifier::checkRules( rules, { rules.count() } ).isEmpty() ); // not offered
      rules.budget = 1;
      QVERIFY( !PlanVerifier::checkRules( rules, { 0 } ).isEmpty() );
      rules.budget = 0;
      for ( int option = 0; option < rules.count(); ++option )
      {
        for ( const std::int32_t other : rules.conflictsOf( option ) )
          QVERIFY( PlanVerifier::checkRules( rules, { option, other } ).contains( rules.spacing ) );
      }
      QVERIFY( rules.conflicts.itemCount() > 0 );
    }

  private:
    static constexpr unsigned sSeeds = 40;

    void compare( const test::SitingCase &question, const SitingInstance &instance, unsigned seed,
      const std::function<double( const std::vector<int> & )> &value )
    {
      Progress progress;
      examine( question, SitingSolver::solve( instance, question.rules, {}, progress ), question.bruteForce( value ), seed, value );
    }

    static void examine( const test::SitingCase &question, const Result<SitingPlan> &plan, double best, unsigned seed,
      const std::function<double( const std::vector<int> & )> &value )
    {
      const auto context = [seed]( const QString &what ) { return QStringLiteral( "seed %1: %2" ).arg( seed ).arg( what ).toUtf8(); };
      QVERIFY2( plan.ok() == std::isfinite( best ), context( plan.ok() ? QStringLiteral( "plan" ) : plan.error().text() ) );
      if ( !plan )
        return;
      QVERIFY2( question.keepsRules( plan->chosen ), context( QStringLiteral( "rules" ) ) );
      const double tolerance = 1e-6 * ( 1 + best );
      QVERIFY2( std::abs( value( plan->chosen ) - plan->value ) < tolerance, context( QStringLiteral( "value" ) ) );
      QVERIFY2( plan->bound <= best + tolerance, context( QStringLiteral( "bound %1, best %2" ).arg( plan->bound ).arg( best ) ) );
      QVERIFY2( plan->isProved() && plan->end == SolveEnd::Proved, context( QStringLiteral( "gap %1" ).arg( plan->value - plan->bound ) ) );
      QVERIFY2( std::abs( plan->value - best ) < tolerance, context( QStringLiteral( "%1, best %2" ).arg( plan->value ).arg( best ) ) );
      QVERIFY( !plan->points.empty() && plan->secondsToValue <= plan->seconds );
    }
};

QTEST_GUILESS_MAIN( TestSitingSolver )
#include "test_sitingsolver.moc"
