#include "SitingFixture.h"
#include "TestSupport.h"

#include "optimise/CenterSolver.h"
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
      const test::SitingCase question = test::randomSiting( Traits { .kinds = 2, .spaced = true, .budgeted = true }, 3 );
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
