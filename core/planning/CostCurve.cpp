#include "planning/CostCurve.h"

#include "optimise/LocationSolver.h"

#include <QElapsedTimer>

#include <algorithm>

namespace jinguan
{

namespace
{

constexpr int sLeastMost = 10;
constexpr int sBudgets = 12;
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
      : mProblem( problem ), mLadder( ladder ), mOptions( options )
    {
      mSpacing = problem.request().minSpacing;
      for ( const SiteKind &kind : problem.request().siteKinds() )
        mHasNumbers = mHasNumbers || kind.most >= 0 || kind.least > 0;
    }

    /** Points by the greedy ladder. */
    void climb( Progress &progress )
    {
      const double unit = mLadder.costOf( 0 );
      std::vector<double> costs { 0 };
      mPlans.push_back( {} );
      if ( !isOverCost() )
      {
        const int asked = 2 * mProblem.request().count;
        const int most = mOptions.most > 0 ? mOptions.most : std::max( sLeastMost, asked );
        mClimb = mLadder.climb( { most, -1, mSpacing }, progress );
        std::vector<int> plan;
        for ( const CoverLadder::Step &step : mClimb.steps )
        {
          plan.push_back( step.option );
          mPlans.push_back( plan );
          costs.push_back( unit * static_cast<double>( plan.size() ) );
        }
      }
      else
      {
        for ( const double budget : budgets( progress ) )
        {
          const CoverLadder::Climb climb = mLadder.climb( { -1, budget, mSpacing }, progress );
          std::vector<int> plan;
          for ( const CoverLadder::Step &step : climb.steps )
            plan.push_back( step.option );
          mPlans.push_back( plan );
          costs.push_back( budget );
          mClimb = climb; // the longest comes last
        }
      }
      mBudgets = costs;
      mBounds = mLadder.bounds( mClimb, costs, progress );
      mBounds[0] = mLadder.before();
      keepRising();
    }

    bool isOverCost() const { return !mOptions.budgets.isEmpty() || !mLadder.hasOneCost(); }
    /** Whether plans of the exact solver are plans of this question. */
    bool isSolvable() const { return !isOverCost() && !( mSpacing > 0 ) && !mHasNumbers && mOptions.seconds > 0; }

    void solve( Progress &progress )
    {
      std::vector<double> weights;
      SparseRows<std::int32_t> rows = mLadder.openRows( weights );
      if ( weights.empty() )
        return;
      double open = 0;
      for ( const double weight : weights )
        open += weight;
      const double unreached = mLadder.reachable() - mLadder.before() - open; // rounding alone
      const CoverInstance instance( std::move( rows ), std::move( weights ) );
      QElapsedTimer timer;
      timer.start();
      const size_t last = mPlans.size() - 1;
      for ( size_t p = 1; p <= last && !progress.isCancelled(); ++p )
      {
        const double left = mOptions.seconds - static_cast<double>( timer.elapsed() ) / 1000;
        if ( left <= 0 )
          break;
        extendPrevious( p );
        if ( isClosed( p ) )
          continue;
        SolveLimits limits;
        limits.seconds = left / static_cast<double>( last - p + 1 );
        limits.seed = mProblem.request().seed;
        PartProgress part(
          progress, static_cast<double>( p - 1 ) / static_cast<double>( last ), static_cast<double>( p ) / static_cast<double>( last ) );
        const LocationPlan plan = LocationSolver::solve( instance, static_cast<int>( p ), {}, limits, part );
        if ( mLadder.covered( plan.open ) > mLadder.covered( mPlans[p] ) )
          mPlans[p] = plan.open;
        mBounds[p] = std::min( mBounds[p], mLadder.before() + open + unreached - plan.bound );
      }
      keepRising();
    }

    QList<CostPoint> points() const
    {
      QList<CostPoint> points;
      for ( size_t i = 0; i < mPlans.size(); ++i )
      {
        CostPoint point;
        point.budget = mBudgets[i];
        point.sites = static_cast<int>( mPlans[i].size() );
        for ( const int option : mPlans[i] )
        {
          point.cost += mLadder.costOf( option );
          point.plan.append( mLadder.site( option ) );
        }
        point.covered = mLadder.covered( mPlans[i] );
        point.bound = std::max( point.covered, mBounds[i] ); // rounding must not put it under the plan
        point.gain = points.isEmpty() ? 0 : point.covered - points.constLast().covered;
        points.append( point );
      }
      return points;
    }

  private:
    /** Budgets asked for; else equal steps up to what the asked number of the dearest kind would cost, at most what is of use. */
    QList<double> budgets( Progress &progress ) const
    {
      QList<double> budgets = mOptions.budgets;
      std::sort( budgets.begin(), budgets.end() );
      budgets.removeIf( []( double budget ) { return !( budget > 0 ); } );
      if ( !budgets.isEmpty() )
        return budgets;
      double dearest = 0;
      for ( const SiteKind &kind : mProblem.request().siteKinds() )
        dearest = std::max( dearest, kind.cost );
      double most =
        mProblem.request().budget > 0 ? 2 * mProblem.request().budget : dearest * std::max( sLeastMost, 2 * mProblem.request().count );
      double useful = 0;
      const CoverLadder::Climb all = mLadder.climb( { -1, most, mSpacing }, progress );
      for ( const CoverLadder::Step &step : all.steps )
        useful += mLadder.costOf( step.option );
      most = std::min( most, useful );
      for ( int i = 1; i <= sBudgets; ++i )
        budgets.append( most * i / sBudgets );
      return budgets;
    }

    bool isClosed( size_t p ) const { return mLadder.covered( mPlans[p] ) >= mBounds[p] * ( 1 - 1e-9 ); }

    /** The plan of the point before with the best site added, where that is better. */
    void extendPrevious( size_t p )
    {
      std::vector<int> plan = mPlans[p - 1];
      const double before = mLadder.covered( plan );
      double best = before;
      int added = -1;
      for ( const CoverLadder::Step &step : mClimb.steps ) // the ladder's own choices are the candidates that matter
      {
        plan.push_back( step.option );
        if ( const double value = mLadder.covered( plan ); value > best )
        {
          best = value;
          added = step.option;
        }
        plan.pop_back();
      }
      if ( added >= 0 && best > mLadder.covered( mPlans[p] ) )
      {
        plan.push_back( added );
        mPlans[p] = plan;
      }
    }

    void keepRising()
    {
      for ( size_t i = 1; i < mPlans.size(); ++i )
        if ( mLadder.covered( mPlans[i] ) < mLadder.covered( mPlans[i - 1] ) )
          mPlans[i] = mPlans[i - 1];
      for ( size_t i = mBounds.size(); i-- > 1; )
        mBounds[i - 1] = std::min( mBounds[i - 1], mBounds[i] );
    }

    const PlanningProblem &mProblem;
    const CoverLadder &mLadder;
    CostCurveOptions mOptions;
    double mSpacing = 0;
    bool mHasNumbers = false;
    CoverLadder::Climb mClimb;
    std::vector<std::vector<int>> mPlans;
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
  if ( maker.isSolvable() )
    maker.solve( progress );
  CostCurve curve;
  curve.mPoints = maker.points();
  curve.mOverCost = maker.isOverCost();
  curve.mCancelled = progress.isCancelled();
  curve.mDemand = problem.request().demand;
  curve.mTotal = ladder->total();
  curve.mNotes = problem.notes();
  if ( !problem.request().quotas.isEmpty() )
    curve.mNotes.append(
      tr( "The curve does not look at the quotas of districts and classes: a plan that keeps them covers no more than it shows." ) );
  if ( !maker.isSolvable() && options.seconds > 0 )
    curve.mNotes.append(
      tr( "Spacing, numbers of kinds or different costs: the points are of greedy choice, the bound does not know the spacing." ) );
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
