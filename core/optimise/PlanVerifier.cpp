#include "optimise/PlanVerifier.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace jinguan
{

double PlanVerifier::value( const SitingInstance &instance, const std::vector<int> &chosen )
{
  std::vector<int> folds( static_cast<std::size_t>( instance.clients() ), 0 );
  std::vector<double> costs( folds.size() );
  for ( int client = 0; client < instance.clients(); ++client )
    costs[static_cast<std::size_t>( client )] = instance.farCost( client );
  for ( const int option : chosen )
  {
    if ( instance.isCover() )
    {
      for ( const auto arc : instance.cover().clientsOf( option ) )
        ++folds[static_cast<std::size_t>( arc.to )];
      continue;
    }
    for ( const CostArc &arc : instance.median().clientsOf( option ) )
      costs[static_cast<std::size_t>( arc.to )] = std::min( costs[static_cast<std::size_t>( arc.to )], arc.cost );
  }
  double sum = 0;
  for ( int client = 0; client < instance.clients(); ++client )
  {
    const bool isServed = instance.isCover() && folds[static_cast<std::size_t>( client )] >= instance.need( client );
    sum += isServed ? 0 : costs[static_cast<std::size_t>( client )];
  }
  return sum;
}

QString PlanVerifier::checkRules( const ChoiceRules &rules, const std::vector<int> &chosen )
{
  const std::set<int> set( chosen.begin(), chosen.end() );
  if ( set.size() != chosen.size() )
    return tr( "An option is chosen twice." );
  if ( !set.empty() && ( *set.begin() < 0 || *set.rbegin() >= static_cast<int>( rules.options.size() ) ) )
    return tr( "An option is chosen that was not offered." );
  if ( rules.most >= 0 && static_cast<int>( chosen.size() ) > rules.most )
    return tr( "%1 sites are chosen, %2 are allowed." ).arg( chosen.size() ).arg( rules.most );
  double cost = 0;
  std::set<int> places;
  for ( const int option : chosen )
  {
    const SitingOption &offered = rules.options[static_cast<std::size_t>( option )];
    cost += offered.cost;
    if ( !places.insert( offered.place ).second )
      return tr( "Two sites are chosen at one place." );
    if ( rules.conflicts.rows() == 0 )
      continue;
    for ( const std::int32_t other : rules.conflicts[option] )
    {
      if ( set.contains( other ) )
        return tr( "Two sites are nearer than %1." ).arg( rules.spacing );
    }
  }
  if ( rules.budget > 0 && cost > rules.budget * ( 1 + 1e-9 ) )
    return tr( "The plan costs %1, the budget is %2." ).arg( cost ).arg( rules.budget );
  for ( const SitingGroup &group : rules.groups )
  {
    const auto in =
      std::count_if( group.options.begin(), group.options.end(), [&set]( std::int32_t option ) { return set.contains( option ); } );
    if ( in < group.least || ( group.most >= 0 && in > group.most ) )
      return tr( "%1 gets %2." ).arg( group.name ).arg( in );
  }
  return {};
}

QString PlanVerifier::check(
  const SitingInstance &instance, const ChoiceRules &rules, const std::vector<int> &chosen, double value, double bound )
{
  const QString broken = checkRules( rules, chosen );
  if ( !broken.isEmpty() )
    return broken;
  const double counted = PlanVerifier::value( instance, chosen );
  const double tolerance = 1e-7 * std::max( 1.0, std::abs( counted ) );
  if ( std::abs( counted - value ) > tolerance )
    return tr( "The plan is worth %1, not %2." ).arg( counted ).arg( value );
  if ( bound > value + tolerance )
    return tr( "The bound %1 lies above the value %2." ).arg( bound ).arg( value );
  return {};
}

} // namespace jinguan
