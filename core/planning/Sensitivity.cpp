#include "planning/Sensitivity.h"

#include "base/QuietProgress.h"
#include "optimise/LocationSolver.h"
#include "planning/ProposalSeries.h"
#include "planning/ScenarioComparison.h"

#include <algorithm>

namespace jinguan
{

namespace
{

constexpr double sOftenMissed = 1.0 / 3;
constexpr double sMostSites = 2000;   //!< of a case whose cost is limited, not its number
constexpr double sLeastSeconds = 0.2; //!< a plan by rules needs a moment to be found at all

/** The stations that the scenario moves are gone from where they stand. */
PlanningInputs withoutMoved( PlanningInputs inputs, const Scenario &scenario )
{
  inputs.stations.removeIf( [&scenario]( const Station &station ) {
    return std::any_of(
      scenario.sites.cbegin(), scenario.sites.cend(), [&station]( const ScenarioSite &site ) { return site.movedFrom == station.code; } );
  } );
  inputs.request.mayMove.clear();
  return inputs;
}

/** What a case changes. */
struct Change
{
    SensitivityCase one;
    double radiusFactor = 1;
    double spacing = 0;
    std::vector<double> weights {}; //!< empty: as the question weighs
};

/** A plan that was made for a case, and what none can cover more than. */
struct CasePlan
{
    QList<ScenarioSite> sites;
    double bound = 0;
};

} // namespace

/** Runs the cases of one scenario. */
class Sensitivity::Runner
{
  public:
    Runner( const PlanningProblem &problem, const Scenario &scenario, const SensitivityOptions &options, Progress &progress )
      : mProblem( problem ), mScenario( scenario ), mOptions( options ), mProgress( progress )
    {
      const PlanningRequest &request = problem.request();
      for ( const ScenarioSite &site : scenario.sites )
        mCost += request.costOf( site.kind );
      mHasRules = !request.quotas.isEmpty()
        || std::any_of( request.kinds.cbegin(), request.kinds.cend(), []( const SiteKind &kind ) { return kind.least > 0; } );
      mKeepsRules = keepsRules();
    }

    double samePlace( const QString &kind ) const
    {
      return mOptions.samePlace > 0 ? mOptions.samePlace : mProblem.request().radiusOf( kind ) / 2;
    }

    /** Adds the case of \a change on \a ladder; false when cancelled in between. A case in which no plan keeps the rules is left out with a note. */
    bool add( QList<SensitivityCase> &cases, QStringList &notes, const Change &change, const CoverLadder &ladder ) const
    {
      const bool oneCost = ladder.hasOneCost();
      const int count = oneCost ? static_cast<int>( mScenario.sites.size() ) : -1;
      QuietProgress quiet( mProgress );
      const CoverLadder::Climb climb = ladder.climb( { count, oneCost ? -1 : mCost, change.spacing }, quiet );
      const double cost = oneCost ? ladder.costOf( 0 ) * count : mCost;
      const double bound = ladder.bounds( climb, { 0, cost }, quiet ).back();
      const Result<CasePlan> plan = mHasRules ? planByRules( change, oneCost, bound ) : planOf( ladder, climb, change.spacing, bound );
      if ( mProgress.isCancelled() )
        return false;
      if ( !plan )
        notes.append( tr( "%1: no plan keeps the quotas there. %2", "case, reason" ).arg( change.one.text, plan.error().message ) );
      else if ( ladder.total() > 0 )
        cases.append( judged( change, ladder, *plan ) );
      return true;
    }

  private:
    /** The case with the given plan and \a plan weighed on \a ladder. */
    SensitivityCase judged( const Change &change, const CoverLadder &ladder, const CasePlan &plan ) const
    {
      SensitivityCase one = change.one;
      const double total = ladder.total();
      const double given = ladder.covered( mScenario.sites );
      const double found = ladder.covered( plan.sites );
      const bool givenIsBest = !( change.spacing > 0 ) && mKeepsRules && given > found;
      one.before = ladder.before() / total;
      one.given = given / total;
      one.best = ( givenIsBest ? given : found ) / total;
      one.bound = std::max( one.best, plan.bound / total );
      one.plan = givenIsBest ? mScenario.sites : plan.sites;
      const SiteDifferences same =
        SiteDifferences::between( mScenario.sites, one.plan, 0, [this]( const QString &kind ) { return samePlace( kind ); } );
      for ( const QList<SiteDifferences::Pair> &pairs : { same.common, same.moved } )
        for ( const SiteDifferences::Pair &pair : pairs )
          one.kept.append( pair.first );
      std::sort( one.kept.begin(), one.kept.end() );
      return one;
    }

    /** Where only number or cost, and spacing, count. */
    CasePlan planOf( const CoverLadder &ladder, const CoverLadder::Climb &climb, double spacing, double bound ) const
    {
      std::vector<int> options;
      for ( const CoverLadder::Step &step : climb.steps )
        options.push_back( step.option );
      if ( ladder.hasOneCost() && !( spacing > 0 ) && mOptions.secondsPerCase > 0 )
        solve( ladder, static_cast<int>( mScenario.sites.size() ), options, bound );
      CasePlan plan { {}, bound };
      for ( const int option : options )
        plan.sites.append( ladder.site( option ) );
      return plan;
    }

    /** Where quotas or least numbers of kinds are to be kept: as a proposal does. */
    Result<CasePlan> planByRules( const Change &change, bool oneCost, double bound ) const
    {
      const auto problem = change.weights.empty() ? nullptr : mProblem.withWeights( change.weights );
      const PlanningProblem &asked = problem ? *problem : mProblem;
      QuietProgress quiet( mProgress );
      const Result<Scenario> scenario = ProposalSeries( asked ).propose( requestFor( change, asked.request(), oneCost ), quiet );
      if ( !scenario )
        return scenario.error();
      const QVariant proved = scenario->figures.value( QStringLiteral( "upper_bound" ) );
      return CasePlan { scenario->sites, proved.isValid() ? std::min( bound, proved.toDouble() ) : bound };
    }

    /** The question of a case, in the words of a proposal. */
    PlanningRequest requestFor( const Change &change, PlanningRequest request, bool oneCost ) const
    {
      const auto sites = static_cast<int>( mScenario.sites.size() );
      const bool counts = request.model != PlanningModel::SetCover;
      request.model = PlanningModel::MaximalCover;
      request.folds = 1;
      request.mayMove.clear();
      request.minSpacing = change.spacing;
      request.radius *= change.radiusFactor;
      double cheapest = request.siteKinds().constFirst().cost;
      for ( SiteKind &kind : request.kinds )
      {
        kind.radius *= change.radiusFactor;
        cheapest = std::min( cheapest, kind.cost );
        const int moved = movedOf( kind.kind ); // the numbers of kinds speak of new stations only
        kind.least += moved;
        kind.most += kind.most < 0 ? 0 : moved;
      }
      if ( oneCost )
      {
        request.count = sites;
        request.budget = request.budget > 0 ? std::max( request.budget, mCost ) : 0;
      }
      else
      {
        const double affordable = cheapest > 0 ? mCost / cheapest : sMostSites;
        request.count = counts ? std::max( request.count, sites ) : static_cast<int>( std::min( sMostSites, affordable ) );
        request.budget = mCost;
      }
      request.seconds = std::max( mOptions.secondsPerCase, sLeastSeconds );
      return request;
    }

    int movedOf( const QString &kind ) const
    {
      return static_cast<int>( std::count_if( mScenario.sites.cbegin(), mScenario.sites.cend(),
        [&kind]( const ScenarioSite &site ) { return site.kind == kind && !site.movedFrom.isEmpty(); } ) );
    }

    /** Whether the given plan keeps quotas and numbers of kinds; edited by hand it may not. */
    bool keepsRules() const
    {
      const auto isWithin = []( qsizetype count, int least, int most ) { return count >= least && ( most < 0 || count <= most ); };
      const PlanningRequest &request = mProblem.request();
      for ( const SiteKind &kind : request.kinds )
      {
        const auto count = std::count_if( mScenario.sites.cbegin(), mScenario.sites.cend(),
          [&kind]( const ScenarioSite &site ) { return site.kind == kind.kind && site.movedFrom.isEmpty(); } );
        if ( !isWithin( count, kind.least, kind.most ) )
          return false;
      }
      if ( request.quotas.isEmpty() )
        return true;
      const CandidateSet places = mProblem.placesOf( mScenario.sites );
      return std::all_of( request.quotas.cbegin(), request.quotas.cend(), [&]( const SiteQuota &quota ) {
        const auto count = std::count_if( places.candidates().begin(), places.candidates().end(), [&quota]( const Candidate &place ) {
          return ( quota.scope == SiteQuota::Scope::District ? place.district : place.sitingClass ) == quota.id;
        } );
        return isWithin( count, quota.least, quota.most );
      } );
    }

    void solve( const CoverLadder &ladder, int count, std::vector<int> &plan, double &bound ) const
    {
      std::vector<double> weights;
      SparseRows<std::int32_t> rows = ladder.openRows( weights );
      double open = 0;
      for ( const double weight : weights )
        open += weight;
      if ( weights.empty() || ladder.covered( plan ) >= bound * ( 1 - 1e-9 ) )
        return;
      const CoverInstance instance( std::move( rows ), std::move( weights ) );
      SolveLimits limits;
      limits.seconds = mOptions.secondsPerCase;
      limits.seed = mProblem.request().seed;
      QuietProgress quiet( mProgress );
      const LocationPlan solved = LocationSolver::solve( instance, std::min( count, ladder.options() ), {}, limits, quiet );
      if ( ladder.covered( solved.open ) > ladder.covered( plan ) )
        plan = solved.open;
      bound = std::min( bound, ladder.before() + open - solved.bound );
    }

    const PlanningProblem &mProblem;
    const Scenario &mScenario;
    SensitivityOptions mOptions;
    Progress &mProgress;
    double mCost = 0;
    bool mHasRules = false;
    bool mKeepsRules = true;
};

namespace
{

SensitivityCase caseOf( SensitivityCase::Axis axis, double value, const QString &text )
{
  SensitivityCase one;
  one.axis = axis;
  one.value = value;
  one.text = text;
  return one;
}

/** People and area, each as its part of the whole, mixed. */
std::vector<double> mixOf( const DemandGrid &grid, double people )
{
  const double allPeople = grid.totalPeople();
  const double allArea = grid.totalArea();
  std::vector<double> weights;
  weights.reserve( static_cast<size_t>( grid.size() ) );
  for ( const DemandCell &cell : grid.cells() )
    weights.push_back( people * cell.people / allPeople + ( 1 - people ) * cell.areaKm2 / allArea );
  return weights;
}

std::vector<double> weightsOf( const DemandGrid &grid )
{
  std::vector<double> weights;
  weights.reserve( static_cast<size_t>( grid.size() ) );
  for ( const DemandCell &cell : grid.cells() )
    weights.push_back( cell.weight );
  return weights;
}

/** The suitability with one weight shifted and all brought to 1 again; judgements give way to the weights. */
SuitabilityModel shifted( SuitabilityModel model, qsizetype criterion, double factor )
{
  model.judgements.clear();
  model.criteria[criterion].weight *= factor;
  double sum = 0;
  for ( const SuitabilityCriterion &one : std::as_const( model.criteria ) )
    sum += one.weight;
  for ( SuitabilityCriterion &one : model.criteria )
    one.weight = sum > 0 ? one.weight / sum : 0;
  return model;
}

QList<Change> radiusAndSpacing( const PlanningRequest &request, const SensitivityOptions &options )
{
  QList<Change> changes;
  for ( const double factor : options.radiusFactors )
  {
    Change change;
    change.one = caseOf( SensitivityCase::Axis::Radius, factor,
      Sensitivity::tr( "radius × %1 (%2 m)" ).arg( QString::number( factor ), QString::number( request.radius * factor, 'f', 0 ) ) );
    change.radiusFactor = factor;
    change.spacing = request.minSpacing;
    changes.append( change );
  }
  for ( const double factor : options.spacingFactors )
  {
    Change change;
    change.spacing = factor * request.radius;
    change.one = caseOf( SensitivityCase::Axis::Spacing, change.spacing,
      change.spacing > 0 ? Sensitivity::tr( "spacing %1 m" ).arg( change.spacing, 0, 'f', 0 ) : Sensitivity::tr( "no spacing" ) );
    changes.append( change );
  }
  return changes;
}

/** Cases in which one weight of a suitability is another; each needs its cells weighed anew. */
Result<void> addWeightShifts( const PlanningInputs &inputs, const PlanningRequest &request, const SensitivityOptions &options,
  QList<Change> &changes, Progress &progress )
{
  const bool isSuitability =
    request.demand == DemandKind::Layer && request.demandLayer && request.demandLayer->kind == DemandLayer::Kind::Suitability;
  for ( qsizetype i = 0; isSuitability && options.weightShift > 0 && i < 2 * request.suitability.criteria.size(); ++i )
  {
    const double factor = i % 2 == 0 ? 1 - options.weightShift : 1 + options.weightShift;
    PlanningInputs shiftedInputs = inputs;
    shiftedInputs.request = request;
    shiftedInputs.request.suitability = shifted( request.suitability, i / 2, factor );
    const auto other = PlanningProblem::build( shiftedInputs, progress );
    if ( !other )
      return other.error();
    Change change;
    change.spacing = request.minSpacing;
    change.one = caseOf( SensitivityCase::Axis::Weights, factor,
      Sensitivity::tr( "weight of “%1” × %2" ).arg( request.suitability.criteria.at( i / 2 ).name, QString::number( factor ) ) );
    change.weights = weightsOf( *( *other )->grid() );
    changes.append( change );
  }
  return {};
}

} // namespace

Result<Sensitivity> Sensitivity::run(
  const PlanningInputs &inputs, const Scenario &scenario, const SensitivityOptions &options, Progress &progress )
{
  if ( scenario.sites.isEmpty() )
    return Error { tr( "The scenario “%1” has no sites." ).arg( scenario.name ), {}, {}, 0 };
  const PlanningInputs staying = withoutMoved( inputs, scenario );
  const auto problem = PlanningProblem::build( staying, progress );
  if ( !problem )
    return problem.error();
  const PlanningProblem &question = **problem;
  const PlanningRequest &request = question.request();
  QList<Change> changes = radiusAndSpacing( request, options );
  if ( question.grid()->totalPeople() > 0 )
    for ( const double share : options.peopleShares )
    {
      Change change;
      change.spacing = request.minSpacing;
      change.one = caseOf( SensitivityCase::Axis::Mix, share, tr( "people %1 %, area %2 %" ).arg( 100 * share ).arg( 100 - 100 * share ) );
      change.weights = mixOf( *question.grid(), share );
      changes.append( change );
    }
  if ( const Result<void> weighed = addWeightShifts( staying, request, options, changes, progress ); !weighed )
    return weighed.error();

  Sensitivity result;
  result.mNotes = question.notes();
  const Runner runner( question, scenario, options, progress );
  const Result<CoverLadder> plain = CoverLadder::build( question, 1, progress );
  if ( !plain )
    return plain.error();
  for ( qsizetype i = 0; i < changes.size() && !progress.isCancelled(); ++i )
  {
    const Change &change = changes.at( i );
    progress.report( static_cast<double>( i ) / static_cast<double>( changes.size() ), change.one.text );
    Result<CoverLadder> ladder = change.radiusFactor == 1 ? plain : CoverLadder::build( question, change.radiusFactor, progress );
    if ( !ladder )
      break; // cancelled
    if ( !change.weights.empty() )
      ladder->setWeights( change.weights );
    if ( !runner.add( result.mCases, result.mNotes, change, *ladder ) )
      break;
  }
  result.mCancelled = progress.isCancelled();
  if ( result.mCases.isEmpty() && !result.mCancelled && !result.mNotes.isEmpty() )
    return Error { tr( "No case could be planned for." ), result.mNotes.constLast(), {}, 0 };
  if ( result.mCases.isEmpty() )
    return Error { tr( "Cancelled." ), {}, {}, 0 };
  result.countSites( scenario, [&runner]( const QString &kind ) { return runner.samePlace( kind ); } );
  for ( SiteRobustness &site : result.mMissed )
    site.name = question.placeName( site.at );
  return result;
}

void Sensitivity::countSites( const Scenario &scenario, const std::function<double( const QString & )> &same )
{
  const int cases = static_cast<int>( mCases.size() );
  for ( int i = 0; i < scenario.sites.size(); ++i )
    mSites.append( { i + 1, scenario.sites.at( i ).name, scenario.sites.at( i ).at, 0, cases } );
  QList<QPair<ScenarioSite, int>> others;
  for ( const SensitivityCase &one : std::as_const( mCases ) )
  {
    for ( const int place : one.kept )
      ++mSites[place].chosen;
    const SiteDifferences known = SiteDifferences::between( scenario.sites, one.plan, 0, same );
    for ( const int place : known.onlySecond )
    {
      const ScenarioSite &site = one.plan.at( place );
      const auto found = std::find_if( others.begin(), others.end(), [&]( const QPair<ScenarioSite, int> &other ) {
        return other.first.kind == site.kind && Geodesy::distance( other.first.at, site.at ) <= same( site.kind );
      } );
      if ( found == others.end() )
        others.append( { site, 1 } );
      else
        ++found->second;
    }
  }
  std::stable_sort( others.begin(), others.end(), []( const auto &a, const auto &b ) { return a.second > b.second; } );
  for ( const auto &[site, chosen] : std::as_const( others ) )
    if ( chosen >= sOftenMissed * cases )
      mMissed.append( { 0, {}, site.at, std::min( chosen, cases ), cases } );
}

QList<SensitivityCase> Sensitivity::cases( SensitivityCase::Axis axis ) const
{
  QList<SensitivityCase> some;
  for ( const SensitivityCase &one : mCases )
    if ( one.axis == axis )
      some.append( one );
  return some;
}

double Sensitivity::greatestRegret() const
{
  double greatest = 0;
  for ( const SensitivityCase &one : mCases )
    greatest = std::max( greatest, one.regret() );
  return greatest;
}

QString Sensitivity::axisId( SensitivityCase::Axis axis )
{
  switch ( axis )
  {
    case SensitivityCase::Axis::Radius:
      return QStringLiteral( "radius" );
    case SensitivityCase::Axis::Spacing:
      return QStringLiteral( "spacing" );
    case SensitivityCase::Axis::Mix:
      return QStringLiteral( "mix" );
    case SensitivityCase::Axis::Weights:
      return QStringLiteral( "weights" );
  }
  return {};
}

QString Sensitivity::axisText( SensitivityCase::Axis axis )
{
  switch ( axis )
  {
    case SensitivityCase::Axis::Radius:
      return tr( "Radius" );
    case SensitivityCase::Axis::Spacing:
      return tr( "Spacing" );
    case SensitivityCase::Axis::Mix:
      return tr( "People against area" );
    case SensitivityCase::Axis::Weights:
      return tr( "Weights of the suitability" );
  }
  return {};
}

namespace
{

QVariantMap mapOf( const SiteRobustness &site )
{
  QVariantMap map { { QStringLiteral( "name" ), site.name }, { QStringLiteral( "lon" ), site.at.lon },
    { QStringLiteral( "lat" ), site.at.lat }, { QStringLiteral( "chosen" ), site.chosen }, { QStringLiteral( "cases" ), site.cases },
    { QStringLiteral( "share" ), site.share() } };
  if ( site.number > 0 )
    map.insert( QStringLiteral( "site" ), site.number );
  return map;
}

} // namespace

QVariantMap Sensitivity::toMap() const
{
  QVariantList cases;
  for ( const SensitivityCase &one : mCases )
  {
    QVariantList kept;
    for ( const int place : one.kept )
      kept.append( place + 1 );
    QVariantList plan;
    for ( const ScenarioSite &site : one.plan )
      plan.append( QVariantMap {
        { QStringLiteral( "kind" ), site.kind }, { QStringLiteral( "lon" ), site.at.lon }, { QStringLiteral( "lat" ), site.at.lat } } );
    cases.append( QVariantMap { { QStringLiteral( "axis" ), axisId( one.axis ) }, { QStringLiteral( "value" ), one.value },
      { QStringLiteral( "text" ), one.text }, { QStringLiteral( "before" ), one.before }, { QStringLiteral( "given" ), one.given },
      { QStringLiteral( "best" ), one.best }, { QStringLiteral( "upper_bound" ), one.bound }, { QStringLiteral( "regret" ), one.regret() },
      { QStringLiteral( "kept" ), kept }, { QStringLiteral( "plan" ), plan } } );
  }
  QVariantList sites;
  for ( const SiteRobustness &site : mSites )
    sites.append( mapOf( site ) );
  QVariantList missed;
  for ( const SiteRobustness &site : mMissed )
    missed.append( mapOf( site ) );
  return { { QStringLiteral( "cases" ), cases }, { QStringLiteral( "sites" ), sites }, { QStringLiteral( "missed" ), missed },
    { QStringLiteral( "greatest_regret" ), greatestRegret() }, { QStringLiteral( "cancelled" ), mCancelled },
    { QStringLiteral( "notes" ), mNotes } };
}

QByteArray Sensitivity::toCsv() const
{
  QString text = QStringLiteral( "axis,value,before,given,best,upper_bound,regret,kept\n" );
  for ( const SensitivityCase &one : mCases )
  {
    QStringList cells { axisId( one.axis ) };
    for ( const double value : { one.value, one.before, one.given, one.best, one.bound, one.regret() } )
      cells.append( QString::number( value, 'g', 12 ) );
    cells.append( QString::number( one.kept.size() ) );
    text += cells.join( QLatin1Char( ',' ) ) + QLatin1Char( '\n' );
  }
  return text.toUtf8();
}

} // namespace jinguan
