#include "planning/CostCurve.h"

#include "optimise/LocationSolver.h"
#include "planning/ProposalSeries.h"

#include <QElapsedTimer>

#include <algorithm>

namespace jinguan
{

namespace
{

constexpr int sLeastMost = 10;
constexpr int sBudgets = 12;
constexpr double sMostSites = 10000;
constexpr double sClearKnee = 0.05; //!< of the height of the curve, off the straight line

/** Part of the time of another task. */
class PartProgress : public Progress
{
  public:
    PartProgress( Progress &whole, double from, double to ) : mWhole( whole ), mFrom( from ), mTo( to ) {}
    void report( double fraction, const QString & ) override
    {
      if ( fraction >= 0 )
        mWhole.report( mFrom + ( mTo - mFrom ) * fraction, CostCurve::tr( "Solving for each size of plan" ) );
    }
    bool isCancelled() const override { return mWhole.isCancelled(); }

  private:
    Progress &mWhole;
    double mFrom;
    double mTo;
};

} // namespace

/** Makes the points of one curve. */
class CostCurve::Maker
{
  public:
    Maker( const PlanningProblem &problem, const CoverLadder &ladder, const CostCurveOptions &options )
      : mProblem( problem ), mLadder( ladder ), mOptions( options ), mSpacing( problem.request().minSpacing )
    {
      mHasRules = mSpacing > 0 || !problem.request().quotas.isEmpty();
      mLadderKeepsRules = problem.request().quotas.isEmpty();
      for ( const SiteKind &kind : problem.request().siteKinds() )
      {
        mHasRules = mHasRules || kind.most >= 0 || kind.least > 0;
        mLadderKeepsRules = mLadderKeepsRules && kind.least == 0;
      }
    }

    bool isOverCost() const { return !mOptions.budgets.isEmpty() || !mLadder.hasOneCost(); }

    /** Points by the greedy ladder, and the bounds. */
    void climb( Progress &progress )
    {
      addPoint( 0, {} );
      if ( !isOverCost() )
      {
        const int asked = 2 * mProblem.request().count;
        mClimb = mLadder.climb( { mOptions.most > 0 ? mOptions.most : std::max( sLeastMost, asked ), -1, mSpacing }, progress );
        for ( size_t sites = 1; sites <= mClimb.steps.size(); ++sites )
          addPoint( mLadder.costOf( 0 ) * static_cast<double>( sites ), sitesOf( mClimb, sites ) );
      }
      else
      {
        const QList<double> allowed = budgets( progress );
        for ( const double budget : allowed )
        {
          mClimb = mLadder.climb( { -1, budget, mSpacing }, progress ); // the longest comes last
          addPoint( budget, sitesOf( mClimb, mClimb.steps.size() ) );
        }
      }
      mBounds = mLadder.bounds( mClimb, mBudgets, progress );
      mBounds[0] = mLadder.before();
      if ( !mLadderKeepsRules )
        for ( size_t p = 1; p < mPlans.size(); ++p )
          mPlans[p].isKnown = false;
      keepRising();
    }

    /** Betters the points by the solvers, each beginning from the one before. */
    void solve( Progress &progress )
    {
      if ( mOptions.seconds <= 0 )
        return;
      QElapsedTimer timer;
      timer.start();
      if ( !mHasRules && !isOverCost() )
        solveFree( timer, progress );
      else
        solveByRules( timer, progress );
      keepRising();
    }

    QList<CostPoint> points() const
    {
      QList<CostPoint> points;
      for ( size_t i = 0; i < mPlans.size(); ++i )
      {
        if ( !mPlans[i].isKnown )
          continue;
        CostPoint point;
        point.budget = mBudgets[i];
        point.sites = static_cast<int>( mPlans[i].sites.size() );
        for ( const ScenarioSite &site : mPlans[i].sites )
          point.cost += mProblem.request().costOf( site.kind );
        point.plan = mPlans[i].sites;
        point.covered = mPlans[i].covered;
        point.bound = std::max( point.covered, mBounds[i] ); // rounding must not put it under the plan
        point.gain = points.isEmpty() ? 0 : point.covered - points.constLast().covered;
        points.append( point );
      }
      return points;
    }

    bool lacksPoints() const
    {
      return std::any_of( mPlans.begin(), mPlans.end(), []( const Plan &plan ) { return !plan.isKnown; } );
    }

  private:
    struct Plan
    {
        QList<ScenarioSite> sites;
        double covered = 0;
        bool isKnown = true; //!< false: no plan that keeps the rules is known
    };

    void addPoint( double budget, const QList<ScenarioSite> &sites )
    {
      mBudgets.push_back( budget );
      mPlans.push_back( { sites, mLadder.covered( sites ), true } );
    }

    QList<ScenarioSite> sitesOf( const CoverLadder::Climb &climb, size_t steps ) const
    {
      QList<ScenarioSite> sites;
      for ( size_t step = 0; step < steps; ++step )
        sites.append( mLadder.site( climb.steps[step].option ) );
      return sites;
    }

    /** Budgets asked for; else equal steps up to what the asked number of the dearest kind would cost, at most what is of use. */
    QList<double> budgets( Progress &progress ) const
    {
      QList<double> budgets = mOptions.budgets;
      std::sort( budgets.begin(), budgets.end() );
      budgets.removeIf( []( double budget ) { return !( budget > 0 ); } );
      if ( !budgets.isEmpty() )
        return budgets;
      const PlanningRequest &request = mProblem.request();
      double dearest = 0;
      for ( const SiteKind &kind : request.siteKinds() )
        dearest = std::max( dearest, kind.cost );
      double most = request.budget > 0 ? 2 * request.budget : dearest * std::max( sLeastMost, 2 * request.count );
      double useful = 0;
      const CoverLadder::Climb all = mLadder.climb( { -1, most, mSpacing }, progress );
      for ( const CoverLadder::Step &step : all.steps )
        useful += mLadder.costOf( step.option );
      most = std::min( most, useful );
      for ( int i = 1; i <= sBudgets; ++i )
        budgets.append( most * i / sBudgets );
      return budgets;
    }

    double secondsFor( size_t p, const QElapsedTimer &timer ) const
    {
      const double left = mOptions.seconds - static_cast<double>( timer.elapsed() ) / 1000;
      return left / static_cast<double>( mPlans.size() - p );
    }

    PartProgress partOf( size_t p, Progress &progress ) const
    {
      const double last = static_cast<double>( mPlans.size() - 1 );
      return PartProgress( progress, static_cast<double>( p - 1 ) / last, static_cast<double>( p ) / last );
    }

    void take( size_t p, const QList<ScenarioSite> &sites )
    {
      const double covered = mLadder.covered( sites );
      if ( !mPlans[p].isKnown || covered > mPlans[p].covered )
        mPlans[p] = { sites, covered, true };
    }

    /** Where only the number counts: covering alone. */
    void solveFree( const QElapsedTimer &timer, Progress &progress )
    {
      std::vector<double> weights;
      SparseRows<std::int32_t> rows = mLadder.openRows( weights );
      if ( weights.empty() )
        return;
      double open = 0;
      for ( const double weight : weights )
        open += weight;
      const CoverInstance instance( std::move( rows ), std::move( weights ) );
      for ( size_t p = 1; p < mPlans.size() && !progress.isCancelled(); ++p )
      {
        SolveLimits limits;
        limits.seconds = secondsFor( p, timer );
        limits.seed = mProblem.request().seed;
        if ( limits.seconds <= 0 )
          break;
        extendPrevious( p );
        if ( mPlans[p].covered >= mBounds[p] * ( 1 - 1e-9 ) )
          continue;
        PartProgress part = partOf( p, progress );
        const LocationPlan plan = LocationSolver::solve( instance, static_cast<int>( p ), {}, limits, part );
        QList<ScenarioSite> sites;
        for ( const int option : plan.open )
          sites.append( mLadder.site( option ) );
        take( p, sites );
        mBounds[p] = std::min( mBounds[p], mLadder.before() + open - plan.bound );
      }
    }

    /** Where spacing, quotas, numbers or costs of kinds count too: proposals in a row. */
    void solveByRules( const QElapsedTimer &timer, Progress &progress )
    {
      ProposalSeries series( mProblem );
      double cheapest = mLadder.costOf( 0 );
      for ( const SiteKind &kind : mProblem.request().siteKinds() )
        cheapest = std::min( cheapest, kind.cost );
      for ( size_t p = 1; p < mPlans.size() && !progress.isCancelled(); ++p )
      {
        PlanningRequest request = mProblem.request();
        request.model = PlanningModel::MaximalCover;
        request.folds = 1;
        request.mayMove.clear();
        request.count =
          isOverCost() ? static_cast<int>( std::min( sMostSites, mBudgets[p] / std::max( cheapest, 1e-9 ) ) ) : static_cast<int>( p );
        request.budget = isOverCost() ? mBudgets[p] : 0;
        request.seconds = secondsFor( p, timer );
        if ( request.seconds <= 0 )
          break;
        PartProgress part = partOf( p, progress );
        const Result<Scenario> scenario = series.propose( request, part );
        if ( !scenario )
          continue; // no plan of this size keeps the rules
        take( p, scenario->sites );
        const QVariant bound = scenario->figures.value( QStringLiteral( "upper_bound" ) );
        if ( bound.isValid() )
          mBounds[p] = std::min( mBounds[p], bound.toDouble() );
      }
    }

    /** The plan of the point before with the best site of the ladder added, where that is better. */
    void extendPrevious( size_t p )
    {
      QList<ScenarioSite> best;
      double covered = mPlans[p].covered;
      for ( const CoverLadder::Step &step : mClimb.steps )
      {
        QList<ScenarioSite> sites = mPlans[p - 1].sites;
        sites.append( mLadder.site( step.option ) );
        if ( const double value = mLadder.covered( sites ); value > covered )
        {
          covered = value;
          best = sites;
        }
      }
      if ( !best.isEmpty() )
        mPlans[p] = { best, covered, true };
    }

    /** A plan within a smaller budget is one within a larger, and a bound of a larger one of a smaller. */
    void keepRising()
    {
      const Plan *before = &mPlans.front();
      for ( Plan &plan : mPlans )
      {
        if ( plan.isKnown && plan.covered < before->covered )
          plan = *before;
        if ( plan.isKnown )
          before = &plan;
      }
      for ( size_t i = mBounds.size(); i-- > 1; )
        mBounds[i - 1] = std::min( mBounds[i - 1], mBounds[i] );
    }

    const PlanningProblem &mProblem;
    const CoverLadder &mLadder;
    CostCurveOptions mOptions;
    double mSpacing = 0;
    bool mHasRules = false;
    bool mLadderKeepsRules = true;
    CoverLadder::Climb mClimb;
    std::vector<Plan> mPlans;
    std::vector<double> mBudgets;
    std::vector<double> mBounds;
};

Result<CostCurve> CostCurve::run( const PlanningProblem &problem, const CostCurveOptions &options, Progress &progress )
{
  const Result<CoverLadder> ladder = CoverLadder::build( problem, 1, progress );
  if ( !ladder )
    return ladder.error();
  Maker maker( problem, *ladder, options );
  maker.climb( progress );
  if ( progress.isCancelled() )
    return Error { tr( "Cancelled." ), {}, {}, 0 };
  maker.solve( progress );
  CostCurve curve;
  curve.mPoints = maker.points();
  curve.mOverCost = maker.isOverCost();
  curve.mCancelled = progress.isCancelled();
  curve.mDemand = problem.request().demand;
  curve.mTotal = ladder->total();
  curve.mNotes = problem.notes();
  if ( !problem.request().mayMove.isEmpty() )
    curve.mNotes.append( tr( "The curve leaves all existing stations where they are." ) );
  if ( maker.lacksPoints() )
    curve.mNotes.append( tr( "Where no point stands, no plan of that size is known that keeps quotas and numbers of kinds." ) );
  return curve;
}

int CostCurve::knee() const
{
  if ( mPoints.size() < 4 )
    return -1;
  const auto x = [this]( const CostPoint &point ) { return mOverCost ? point.budget : point.sites; };
  const CostPoint &first = mPoints.constFirst();
  const CostPoint &last = mPoints.constLast();
  const double width = x( last ) - x( first );
  const double height = last.covered - first.covered;
  if ( !( width > 0 ) || !( height > 0 ) )
    return -1;
  int knee = -1;
  double farthest = sClearKnee;
  for ( int i = 1; i + 1 < mPoints.size(); ++i )
  {
    const double above = ( mPoints.at( i ).covered - first.covered ) / height - ( x( mPoints.at( i ) ) - x( first ) ) / width;
    if ( above > farthest )
    {
      farthest = above;
      knee = i;
    }
  }
  return knee;
}

QVariantMap CostCurve::toMap() const
{
  QVariantList points;
  for ( const CostPoint &point : mPoints )
  {
    QVariantList plan;
    for ( const ScenarioSite &site : point.plan )
      plan.append( QVariantMap {
        { QStringLiteral( "kind" ), site.kind }, { QStringLiteral( "lon" ), site.at.lon }, { QStringLiteral( "lat" ), site.at.lat } } );
    points.append( QVariantMap { { QStringLiteral( "budget" ), point.budget }, { QStringLiteral( "cost" ), point.cost },
      { QStringLiteral( "sites" ), point.sites }, { QStringLiteral( "covered" ), point.covered },
      { QStringLiteral( "share" ), mTotal > 0 ? point.covered / mTotal : 0 }, { QStringLiteral( "upper_bound" ), point.bound },
      { QStringLiteral( "gain" ), point.gain }, { QStringLiteral( "gap" ), point.gap() }, { QStringLiteral( "plan" ), plan } } );
  }
  return { { QStringLiteral( "over" ), mOverCost ? QStringLiteral( "cost" ) : QStringLiteral( "sites" ) },
    { QStringLiteral( "demand" ), demandKindId( mDemand ) }, { QStringLiteral( "demand_total" ), mTotal },
    { QStringLiteral( "points" ), points }, { QStringLiteral( "knee" ), knee() }, { QStringLiteral( "cancelled" ), mCancelled },
    { QStringLiteral( "notes" ), mNotes } };
}

QByteArray CostCurve::toCsv() const
{
  QString text = QStringLiteral( "sites,cost,budget,covered,share,upper_bound,gain,gap\n" );
  for ( const CostPoint &point : mPoints )
  {
    QStringList cells { QString::number( point.sites ) };
    for ( const double value :
      { point.cost, point.budget, point.covered, mTotal > 0 ? point.covered / mTotal : 0, point.bound, point.gain, point.gap() } )
      cells.append( QString::number( value, 'g', 12 ) );
    text += cells.join( QLatin1Char( ',' ) ) + QLatin1Char( '\n' );
  }
  return text.toUtf8();
}

} // namespace jinguan
