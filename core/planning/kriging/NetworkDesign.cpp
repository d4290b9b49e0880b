#include "planning/kriging/NetworkDesign.h"

#include "planning/kriging/DesignBound.h"
#include "planning/kriging/DesignSearch.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <set>

namespace jinguan
{

namespace
{
constexpr double sNone = std::numeric_limits<double>::quiet_NaN();
constexpr double sReached = 1e-9;

bool isWhole( const KrigingTargets &places, size_t columns )
{
  bool whole = places.y.size() == places.x.size() && places.drift.size() == columns;
  for ( const std::vector<double> &column : places.drift )
    whole = whole && column.size() == places.size();
  return whole;
}

bool areWithin( const std::vector<int> &indexes, size_t count )
{
  return std::all_of( indexes.cbegin(), indexes.cend(), [count]( int one ) { return one >= 0 && static_cast<size_t>( one ) < count; } );
}

/** What is wrong with a question, or success. */
Result<void> checked( const DesignQuestion &question )
{
  const auto wrong = []( const QString &message, const QString &remedy ) { return Error { message, remedy, {}, 0 }; };
  const size_t columns = question.kind == Kriging::Kind::Universal ? question.demand.drift.size() : 0;
  const size_t n = question.candidates.size();
  bool whole = question.weights.empty() || question.weights.size() == question.demand.size();
  for ( const KrigingTargets *places : { &question.demand, &question.fixed, &question.candidates } )
    whole = whole && isWhole( *places, columns );
  whole = whole && areWithin( question.movable, n ) && ( question.conflicts.empty() || question.conflicts.size() == n );
  for ( const std::vector<int> &near : question.conflicts )
    whole = whole && areWithin( near, n );
  for ( const DesignGroup &group : question.groups )
    whole = whole && areWithin( group.candidates, n );
  if ( !whole || question.count < 0 )
    return wrong( NetworkDesign::tr( "Places, weights, groups and conflicts of the design do not belong together." ), {} );
  if ( question.demand.size() == 0 || n == 0
    || ( !question.weights.empty() && !( std::accumulate( question.weights.cbegin(), question.weights.cend(), 0.0 ) > 0 ) ) )
    return wrong( NetworkDesign::tr( "There is no demand, or no candidate, to plan for." ),
      NetworkDesign::tr( "Choose another region or other candidates." ) );
  if ( static_cast<double>( question.demand.size() + n ) * static_cast<double>( n ) > NetworkDesign::maxMatrix )
    return wrong( NetworkDesign::tr( "%1 places of demand and %2 candidates are too many for a design by variance." )
                    .arg( question.demand.size() )
                    .arg( n ),
      NetworkDesign::tr( "Use larger cells or a larger step of candidates." ) );
  std::set<std::pair<double, double>> seen;
  for ( size_t i = 0; i < n; ++i )
    if ( !seen.emplace( question.candidates.x[i], question.candidates.y[i] ).second )
      return wrong( NetworkDesign::tr( "Two candidates stand at one place." ), NetworkDesign::tr( "Leave one of them out." ) );
  if ( question.fixed.size() + question.movable.size() == 0 )
    return {};
  const KrigingTargets stations = joined( question.fixed, picked( question.candidates, question.movable ) );
  Kriging::Options simple;
  simple.kind = Kriging::Kind::Simple;
  const Result<Kriging> solvable =
    Kriging::make( { stations.x, stations.y, std::vector<double>( stations.size(), 0 ) }, question.variogram, simple );
  return solvable ? Result<void>() : Result<void>( solvable.error() );
}

/** ln of the determinant of the covariances of \a places; nothing where they are singular. */
std::optional<double> logDeterminant( const KrigingTargets &places, const VariogramModel &model )
{
  const auto n = static_cast<Eigen::Index>( places.size() );
  Eigen::MatrixXd covariance( n, n );
  for ( Eigen::Index i = 0; i < n; ++i )
    for ( Eigen::Index j = 0; j <= i; ++j )
      covariance( i, j ) = model.covariance( std::hypot( places.x[static_cast<size_t>( i )] - places.x[static_cast<size_t>( j )],
        places.y[static_cast<size_t>( i )] - places.y[static_cast<size_t>( j )] ) );
  const Eigen::LLT<Eigen::MatrixXd> factor( covariance );
  if ( factor.info() != Eigen::Success )
    return std::nullopt;
  return 2 * factor.matrixLLT().diagonal().array().log().sum();
}

/** Sum of the \a count largest positive ones. */
double sumOfLargest( std::vector<double> values, int count )
{
  std::erase_if( values, []( double value ) { return !( value > 0 ); } );
  std::sort( values.begin(), values.end(), std::greater<>() );
  values.resize( std::min( values.size(), static_cast<size_t>( std::max( 0, count ) ) ) );
  return std::accumulate( values.cbegin(), values.cend(), 0.0 );
}

/** Bounds of the mutual information: by submodularity alone, and where it is monotone too. */
void boundInformation( const DesignField &field, double ofFixed, double greedy, DesignPlan &plan )
{
  const DesignQuestion &question = field.question();
  const int wanted = question.count + static_cast<int>( question.movable.size() );
  const std::vector<std::vector<double>> gains = DesignSearch::gainsAlong( field, plan.chosen );
  plan.bound = ofFixed + sumOfLargest( gains.front(), wanted );
  plan.monotoneBound = plan.bound;
  for ( size_t count = 1; count < gains.size(); ++count )
    plan.monotoneBound = std::min( plan.monotoneBound, plan.values[count - 1] + sumOfLargest( gains[count], wanted ) );
  if ( question.groups.empty() && question.conflicts.empty() && question.movable.empty() && wanted > 0
    && static_cast<int>( plan.chosen.size() ) == wanted )
    plan.monotoneBound = std::min( plan.monotoneBound, ofFixed + greedy / ( 1 - std::pow( 1 - 1.0 / wanted, wanted ) ) );
}

void boundVariance( const DesignField &field, DesignPlan &plan )
{
  const DesignQuestion &question = field.question();
  const int wanted = question.count + static_cast<int>( question.movable.size() );
  const bool mean = question.goal == DesignGoal::MeanVariance;
  Eigen::VectorXd weights = field.weights();
  if ( !mean )
  {
    weights = ( weights.array() > 0 ).select( Eigen::VectorXd::Ones( weights.size() ), 0 );
    weights /= weights.sum();
  }
  plan.bound = DesignBound::leastMeanVariance( field, weights, wanted );
  if ( const std::optional<DesignVariance> all = DesignBound::withAll( question ) )
    plan.bound = std::max( plan.bound, mean ? all->mean : all->greatest );
  plan.monotoneBound = sNone;
}

/** The goal's figure of fixed stations and \a chosen, by code that knows no solver; infinite (or none) where they are too few. */
double valueOf( const DesignQuestion &question, const std::vector<int> &chosen )
{
  if ( question.goal == DesignGoal::MutualInformation )
  {
    const Result<double> information = NetworkDesign::informationOf( question, chosen );
    return information ? *information : sNone;
  }
  const Result<DesignVariance> variance = NetworkDesign::varianceOf( question, chosen );
  if ( !variance )
    return std::numeric_limits<double>::infinity();
  return question.goal == DesignGoal::MeanVariance ? variance->mean : variance->greatest;
}
} // namespace

Result<DesignPlan> NetworkDesign::solve( const DesignQuestion &question, Progress &progress )
{
  if ( const Result<void> right = checked( question ); !right )
    return right.error();
  const bool informs = question.goal == DesignGoal::MutualInformation;
  QElapsedTimer clock;
  clock.start();
  DesignPlan plan;
  plan.before = valueOf( question, question.movable );
  if ( informs && std::isnan( plan.before ) )
    return Error { tr( "The covariances of all places cannot be solved: places stand too near to each other for this variogram." ),
      tr( "Use larger cells, or a variogram with a nugget." ), {}, 0 };
  const DesignField field( question );
  DesignSearch search( field, progress );
  const double ofFixed = informs && !question.movable.empty() ? valueOf( question, {} ) : plan.before;
  search.run( plan, informs ? ofFixed : 0 );
  if ( plan.chosen.empty() && question.count > 0 && plan.cancelled )
    return Error { tr( "Cancelled." ), {}, {}, 0 };
  const double greedy = plan.trace.empty() ? 0 : plan.trace.front().value; // beyond the fixed stations, of mutual information
  const bool all = question.exact && !plan.cancelled && search.goThroughAll( plan );
  std::tie( plan.chosen, plan.values ) = DesignSearch::ordered( question, plan.chosen );
  plan.value = valueOf( question, plan.chosen );
  if ( informs )
  {
    for ( double &value : plan.values )
      value += ofFixed;
    for ( DesignStep &step : plan.trace )
      step.value += ofFixed;
  }
  const bool complete = static_cast<int>( plan.chosen.size() ) == question.count + static_cast<int>( question.movable.size() );
  if ( all && plan.unmet == 0 && complete )
  {
    plan.bound = plan.value;
    plan.monotoneBound = informs ? plan.value : sNone;
  }
  else if ( informs )
    boundInformation( field, ofFixed, greedy, plan );
  else
    boundVariance( field, plan );
  const double missing = informs ? plan.bound - plan.value : plan.value - plan.bound;
  plan.isProved = plan.unmet == 0 && complete && missing <= sReached * std::abs( plan.value );
  plan.seconds = static_cast<double>( clock.nsecsElapsed() ) / 1e9;
  return plan;
}

Result<DesignVariance> NetworkDesign::varianceOf( const DesignQuestion &question, const std::vector<int> &chosen )
{
  const KrigingTargets stations = joined( question.fixed, picked( question.candidates, chosen ) );
  if ( stations.size() == 0 )
    return Error { tr( "Without any station the field is not known anywhere." ), {}, {}, 0 };
  Kriging::Options options;
  options.kind = question.kind;
  const Result<Kriging> kriging =
    Kriging::make( { stations.x, stations.y, std::vector<double>( stations.size(), 0 ), stations.drift }, question.variogram, options );
  if ( !kriging )
    return kriging.error();
  Result<KrigingField> field = kriging.value().estimate( question.demand );
  if ( !field )
    return field.error();
  DesignVariance result;
  double weights = 0;
  for ( size_t i = 0; i < field->variances.size(); ++i )
  {
    const double weight = question.weights.empty() ? 1 : question.weights[i];
    if ( !( weight > 0 ) )
      continue;
    weights += weight;
    result.mean += weight * field->variances[i];
    result.greatest = std::max( result.greatest, field->variances[i] );
  }
  result.mean /= weights;
  result.variances = std::move( field->variances );
  return result;
}

Result<double> NetworkDesign::informationOf( const DesignQuestion &question, const std::vector<int> &chosen )
{
  KrigingTargets fixed = question.fixed, candidates = question.candidates, rest;
  fixed.drift = candidates.drift = {};
  const KrigingTargets stations = joined( fixed, picked( candidates, chosen ) );
  const std::set<int> taken( chosen.cbegin(), chosen.cend() );
  std::set<std::pair<double, double>> seen; // every place counts once
  for ( size_t i = 0; i < stations.size(); ++i )
    seen.emplace( stations.x[i], stations.y[i] );
  const auto addRest = [&]( double x, double y ) {
    if ( seen.emplace( x, y ).second )
    {
      rest.x.push_back( x );
      rest.y.push_back( y );
    }
  };
  for ( size_t i = 0; i < candidates.size(); ++i )
    if ( !taken.contains( static_cast<int>( i ) ) )
      addRest( candidates.x[i], candidates.y[i] );
  for ( size_t i = 0; i < question.demand.size(); ++i )
    addRest( question.demand.x[i], question.demand.y[i] );
  if ( stations.size() == 0 || rest.size() == 0 )
    return 0.0;
  const std::optional<double> ofStations = logDeterminant( stations, question.variogram ),
                              ofRest = logDeterminant( rest, question.variogram ),
                              ofAll = logDeterminant( joined( stations, rest ), question.variogram );
  if ( !ofStations || !ofRest || !ofAll )
    return Error { tr( "The covariances of all places cannot be solved: places stand too near to each other for this variogram." ),
      tr( "Use larger cells, or a variogram with a nugget." ), {}, 0 };
  return ( *ofStations + *ofRest - *ofAll ) / 2;
}

} // namespace jinguan
