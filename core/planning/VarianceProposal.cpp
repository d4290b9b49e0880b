#include "planning/VarianceProposal.h"

#include "optimise/PlanVerifier.h"
#include "planning/PlanProgress.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <set>

namespace jinguan
{

namespace
{
constexpr double sOnePlace = 0.01; //!< metres: candidates nearer than that are one

/** Kinds of the new sites that cost least, so many as are wanted and the budget pays, the dearest first. */
struct Mix
{
    std::vector<int> kinds; //!< indexes in SitingQuestion::kinds()
    CoverStop stop = CoverStop::Complete;
};

Result<Mix> cheapestMix( const SitingQuestion &question, double reserved )
{
  const PlanningRequest &request = question.request();
  const QList<SiteKind> &kinds = question.kinds();
  Mix mix;
  std::vector<int> byCost( static_cast<size_t>( kinds.size() ) );
  std::iota( byCost.begin(), byCost.end(), 0 );
  std::stable_sort( byCost.begin(), byCost.end(), [&kinds]( int a, int b ) { return kinds.at( a ).cost < kinds.at( b ).cost; } );
  double cost = reserved;
  for ( const int kind : byCost )
    for ( int i = 0; i < kinds.at( kind ).least; ++i )
    {
      mix.kinds.push_back( kind );
      cost += kinds.at( kind ).cost;
    }
  if ( static_cast<int>( mix.kinds.size() ) > request.count || ( request.budget > 0 && cost > request.budget ) )
    return Error { VarianceProposal::tr( "The kinds of station must get %1 sites at least, at a cost of %2; %3 are asked for." )
                     .arg( mix.kinds.size() )
                     .arg( cost )
                     .arg( request.count ),
      VarianceProposal::tr( "Ask for more sites, a larger budget, or fewer of a kind." ), {}, 0 };
  for ( const int kind : byCost )
    for ( int i = kinds.at( kind ).least;
          static_cast<int>( mix.kinds.size() ) < request.count && ( kinds.at( kind ).most < 0 || i < kinds.at( kind ).most ); ++i )
    {
      if ( request.budget > 0 && cost + kinds.at( kind ).cost > request.budget )
      {
        mix.stop = CoverStop::NoBudget;
        break;
      }
      mix.kinds.push_back( kind );
      cost += kinds.at( kind ).cost;
    }
  if ( static_cast<int>( mix.kinds.size() ) < request.count && mix.stop == CoverStop::Complete )
    mix.stop = CoverStop::NoQuota;
  std::stable_sort( mix.kinds.begin(), mix.kinds.end(), [&kinds]( int a, int b ) { return kinds.at( a ).cost > kinds.at( b ).cost; } );
  return mix;
}

/** The places of a siting question as candidates of a design, those that stay first. */
class Places
{
  public:
    Places( const SitingQuestion &question, const VarianceModel &model ) : mQuestion( question )
    {
      const auto &options = question.options();
      mOfOption.assign( options.size(), -1 );
      std::map<std::pair<qint64, qint64>, int> seen; // candidates at one place are one
      std::vector<LonLat> at;
      for ( const bool stays : { true, false } )
        for ( size_t option = 0; option < options.size(); ++option )
        {
          if ( ( options[option].candidate < 0 ) != stays )
            continue;
          const LonLat place = question.siteOf( static_cast<int>( option ) ).at;
          const KrigingTargets plane = model.toPlane( { place } );
          const std::pair<qint64, qint64> key { std::llround( plane.x[0] / sOnePlace ), std::llround( plane.y[0] / sOnePlace ) };
          const bool isNew = !seen.contains( key );
          const int index = isNew ? static_cast<int>( at.size() ) : seen.at( key );
          if ( isNew )
          {
            seen.emplace( key, index );
            at.push_back( place );
            mFirstOption.push_back( static_cast<int>( option ) );
          }
          // A candidate right where a station may stay is that station; another candidate there is the first one.
          const bool isSame = !isNew
            && question.rules().placeOf( static_cast<int>( option ) )
              == question.rules().placeOf( mFirstOption[static_cast<size_t>( index )] );
          if ( isNew || isSame )
            mOfOption[option] = index;
        }
      mTargets = model.toPlane( at );
    }

    const KrigingTargets &targets() const { return mTargets; }
    int size() const { return static_cast<int>( mFirstOption.size() ); }
    int placeOf( int option ) const { return mOfOption[static_cast<size_t>( option )]; }
    int firstOption( int place ) const { return mFirstOption[static_cast<size_t>( place )]; }
    bool stays( int place ) const { return mQuestion.options()[static_cast<size_t>( firstOption( place ) )].candidate < 0; }

    /** The option of a place with a kind. */
    int option( int place, int kind ) const
    {
      for ( size_t option = 0; option < mOfOption.size(); ++option )
        if ( mOfOption[option] == place && ( stays( place ) || mQuestion.options()[option].kind == kind ) )
          return static_cast<int>( option );
      return firstOption( place );
    }

    void addRules( DesignQuestion &design ) const
    {
      const ChoiceRules &rules = mQuestion.rules();
      for ( const SitingGroup &group : rules.groups )
      {
        if ( group.family == 0 )
          continue; // kinds: see cheapestMix()
        std::set<int> places;
        for ( const std::int32_t option : group.options )
          if ( mOfOption[static_cast<size_t>( option )] >= 0 )
            places.insert( mOfOption[static_cast<size_t>( option )] );
        design.groups.push_back( { { places.cbegin(), places.cend() }, group.least, group.most } );
      }
      if ( rules.conflicts.rows() == 0 )
        return;
      design.conflicts.resize( static_cast<size_t>( size() ) );
      for ( int place = 0; place < size(); ++place )
      {
        std::set<int> near;
        for ( const std::int32_t other : rules.conflictsOf( firstOption( place ) ) )
          if ( const int its = mOfOption[static_cast<size_t>( other )]; its >= 0 && its != place )
            near.insert( its );
        design.conflicts[static_cast<size_t>( place )].assign( near.cbegin(), near.cend() );
      }
    }

  private:
    const SitingQuestion &mQuestion;
    std::vector<int> mOfOption;    //!< place by option, −1 where another stands there already
    std::vector<int> mFirstOption; //!< by place
    KrigingTargets mTargets;
};

/** Options of the chosen places: stations given up get a site of their kind at the nearest new place, the others the mix, dearest first. */
std::vector<int> optionsOf( const SitingQuestion &question, const Places &places, const std::vector<int> &chosen, std::vector<int> mix )
{
  std::vector<int> options, fresh;
  std::set<int> given;
  for ( size_t i = 0; i < question.movable().size(); ++i )
    given.insert( static_cast<int>( i ) );
  for ( const int place : chosen )
    if ( places.stays( place ) )
    {
      options.push_back( places.firstOption( place ) );
      given.erase( question.options()[static_cast<size_t>( places.firstOption( place ) )].movable );
    }
    else
      fresh.push_back( place );
  std::map<int, int> kindOf;
  for ( const int station : given )
  {
    const MovableStation &old = question.movable()[static_cast<size_t>( station )];
    int nearest = -1;
    double distance = std::numeric_limits<double>::infinity();
    for ( const int place : fresh )
      if ( const double its = Geodesy::distance( old.site.at, question.siteOf( places.firstOption( place ) ).at );
           !kindOf.contains( place ) && its < distance )
      {
        distance = its;
        nearest = place;
      }
    const auto kind = std::find_if(
      question.kinds().cbegin(), question.kinds().cend(), [&old]( const SiteKind &offered ) { return offered.kind == old.kind; } );
    if ( nearest >= 0 )
      kindOf[nearest] = static_cast<int>( kind - question.kinds().cbegin() );
  }
  size_t next = 0;
  for ( const int place : fresh )
  {
    const auto known = kindOf.find( place );
    options.push_back( places.option( place, known != kindOf.end() ? known->second : mix[std::min( next++, mix.size() - 1 )] ) );
  }
  return options;
}

/** What each place adds to those before it, in the order of the plan, by place. */
std::map<int, QString> reasonsOf( const DesignPlan &plan, DesignGoal goal, double start )
{
  std::map<int, QString> reasons;
  double before = start;
  const auto text = []( double value ) { return QString::number( value, 'g', 4 ); };
  for ( size_t i = 0; i < plan.chosen.size() && i < plan.values.size(); ++i )
  {
    const double after = plan.values[i];
    QString &reason = reasons[plan.chosen[i]];
    if ( std::isfinite( after ) && std::isinf( before ) )
      reason = VarianceProposal::tr( "With it the field can be estimated." );
    else if ( std::isnan( before ) || !std::isfinite( after ) )
      reason = QString();
    else if ( goal == DesignGoal::MutualInformation )
      reason = VarianceProposal::tr( "Raises what the stations tell of the rest from %1 to %2 nats." ).arg( text( before ), text( after ) );
    else if ( goal == DesignGoal::MeanVariance )
      reason = VarianceProposal::tr( "Lowers the mean kriging variance from %1 to %2." ).arg( text( before ), text( after ) );
    else
      reason = VarianceProposal::tr( "Brings the greatest kriging variance from %1 to %2." ).arg( text( before ), text( after ) );
    before = after;
  }
  return reasons;
}

/** The reasons of the chosen options; with stations that may move the figure before them is not that of the network, and none is given for the first. */
void addReasons(
  const SitingQuestion &siting, const Places &places, const DesignQuestion &design, const DesignPlan &plan, PlanAnswer &answer )
{
  const double start = design.movable.empty() ? plan.before : std::numeric_limits<double>::quiet_NaN();
  const std::map<int, QString> reasons = reasonsOf( plan, design.goal, start );
  for ( const int option : answer.chosen )
  {
    const auto reason = reasons.find( places.placeOf( option ) );
    answer.reasons << ( reason == reasons.end() || siting.options()[static_cast<size_t>( option )].candidate < 0 ? QString()
                                                                                                                 : reason->second );
  }
}

QStringList notesOf( const VarianceModel &model, const SitingQuestion &question, const DesignPlan &plan )
{
  QStringList notes;
  const bool informs = model.question().goal == DesignGoal::MutualInformation;
  if ( model.joined() > 1 )
    notes
      << VarianceProposal::tr( "The field is judged at %1 places, %2 × %2 cells each." ).arg( model.places().size() ).arg( model.joined() );
  if ( question.kinds().size() > 1 )
    notes << VarianceProposal::tr( "This model does not tell the kinds of station apart: they matter for costs and numbers alone." );
  if ( plan.isProved )
    return notes;
  if ( informs )
    notes << VarianceProposal::tr( "No plan tells more than the bound. Where every station adds information, as on a grid fine for the "
                                   "range, none tells more than %1 nats, and "
                                   "the greedy choice alone reaches 1 − 1/e of what the best one adds." )
               .arg( QString::number( plan.monotoneBound, 'g', 5 ) );
  else
    notes << VarianceProposal::tr( "That no plan is better is not proved. The bound is what so many observations of any kind would leave "
                                   "(principal components of what is "
                                   "unknown); plans of stations do not reach it in general." );
  return notes;
}
} // namespace

Result<PlanAnswer> VarianceProposal::solve( const PlanContext &context, Progress &progress )
{
  const SitingQuestion &siting = context.question;
  const PlanningRequest &request = siting.request();
  Result<VarianceModel> model = VarianceModel::make( context.problem, request );
  if ( !model )
    return model.error();
  double reserved = 0; // all that may move might be moved, and cost what new ones cost
  if ( request.budget > 0 )
    for ( const MovableStation &station : siting.movable() )
      reserved += request.costOf( station.kind );
  const Result<Mix> mix = cheapestMix( siting, reserved );
  if ( !mix )
    return mix.error();

  const Places places( siting, *model );
  DesignQuestion design = model->question();
  design.fixed = model->stations( siting.fixed() );
  design.candidates = places.targets();
  design.count = static_cast<int>( mix->kinds.size() );
  for ( int place = 0; place < places.size(); ++place )
    if ( places.stays( place ) )
      design.movable.push_back( place );
  places.addRules( design );
  PlanWatch watch(
    progress, context, []( const SolvePoint &point ) { return point; },
    [&places]( const std::vector<int> &chosen ) {
      std::vector<int> options;
      for ( const int place : chosen )
        options.push_back( places.firstOption( place ) );
      return options;
    } );
  const Result<DesignPlan> plan = NetworkDesign::solve( design, watch );
  if ( !plan )
    return plan.error();
  if ( plan->unmet > 0 )
    return Error { tr( "The quotas ask for %n site(s) more than could be placed.", nullptr, plan->unmet ),
      tr( "Ask for more sites, smaller quotas or less spacing." ), {}, 0 };

  PlanAnswer answer;
  answer.chosen = optionsOf( siting, places, plan->chosen, mix->kinds );
  addReasons( siting, places, design, *plan, answer );
  if ( const QString broken = PlanVerifier::checkRules( siting.rules(), answer.chosen ); !broken.isEmpty() && !plan->cancelled )
    return Error { broken, tr( "Loosen the rules, or choose another model." ), {}, 0 };
  const bool informs = design.goal == DesignGoal::MutualInformation;
  answer.value = plan->value;
  answer.bound = plan->bound;
  const double missing = informs ? plan->bound - plan->value : plan->value - plan->bound;
  const double whole = informs ? plan->bound : plan->value;
  answer.gap = whole > 0 && std::isfinite( missing ) ? std::max( 0.0, missing / whole ) : 0;
  for ( const DesignStep &step : plan->trace )
    answer.points.push_back( { step.seconds, step.value, plan->bound } );
  answer.seconds = plan->seconds;
  answer.secondsToValue = plan->trace.empty() ? 0 : plan->trace.back().seconds;
  answer.end = plan->cancelled ? SolveEnd::Cancelled
    : plan->isProved           ? SolveEnd::Proved
    : plan->timeUp             ? SolveEnd::Time
                               : SolveEnd::Settled;
  const bool isShort = static_cast<int>( plan->chosen.size() ) < design.count + static_cast<int>( design.movable.size() );
  answer.stop = plan->cancelled ? CoverStop::Cancelled : isShort ? CoverStop::NoRoom : mix->stop;
  answer.notes = notesOf( *model, siting, *plan );
  if ( std::isfinite( plan->before ) )
    answer.figures.insert( QStringLiteral( "value_before" ), plan->before );
  if ( informs )
    answer.figures.insert( QStringLiteral( "monotone_bound" ), plan->monotoneBound );
  return answer;
}

} // namespace jinguan
