#include "optimise/SitingFeasibility.h"

#include "optimise/RuleKeeper.h"
#include "optimise/RuleProgram.h"

#include <QStringList>

#include <algorithm>
#include <numeric>
#include <set>

namespace jinguan
{

namespace
{
constexpr std::size_t sLargestProgram = 2'000'000;
constexpr ProgramEffort sEffort { 20, 5000 };

Error conflict( const QString &message )
{
  return Error { message, SitingFeasibility::tr( "Lower a least number, raise what limits it, or offer more candidates." ), {}, 0 };
}

/** Adds options that a group lacks, in order of cost; false where that runs into a dead end. */
bool tryCheapest( const ChoiceRules &rules, std::vector<int> &plan )
{
  RuleKeeper keeper( rules );
  std::vector<int> order( static_cast<std::size_t>( rules.count() ) );
  std::iota( order.begin(), order.end(), 0 );
  std::stable_sort( order.begin(), order.end(), [&rules]( int a, int b ) { return rules.costOf( a ) < rules.costOf( b ); } );
  for ( const int option : order )
  {
    if ( keeper.lacking() > 0 && keeper.helps( option ) && keeper.canAdd( option ) )
      keeper.add( option );
  }
  plan = keeper.chosen();
  return keeper.lacking() == 0;
}

enum class Verdict
{
  Possible,
  Impossible,
  Unknown
};

/** Cheapest options that keep \a rules. Options that help no group are of no use. */
Verdict solve( const ChoiceRules &rules, std::vector<int> &plan, double &cost, const Progress &progress )
{
  MixedProgram program;
  std::vector<int> variables( static_cast<std::size_t>( rules.count() ), -1 );
  for ( const SitingGroup &group : rules.groups )
  {
    for ( const std::int32_t option : group.options )
    {
      if ( group.least > 0 && variables[static_cast<std::size_t>( option )] < 0 )
        variables[static_cast<std::size_t>( option )] = program.addVariable( rules.costOf( option ), 0, 1, true );
    }
  }
  RuleProgram::addRules( program, rules, variables, sLargestProgram );
  if ( program.entries() > sLargestProgram )
    return Verdict::Unknown;
  const ProgramAnswer answer = program.solve( MixedProgram::infinity, sEffort, progress );
  if ( answer.values.empty() )
    return answer.isWhole ? Verdict::Impossible : Verdict::Unknown;
  plan.clear();
  for ( int option = 0; option < rules.count(); ++option )
  {
    if ( variables[static_cast<std::size_t>( option )] >= 0
      && answer.values[static_cast<std::size_t>( variables[static_cast<std::size_t>( option )] )] > 0.5 )
      plan.push_back( option );
  }
  cost = answer.value;
  return Verdict::Possible;
}

Verdict verdict( const ChoiceRules &rules, const Progress &progress )
{
  std::vector<int> plan;
  double cost = 0;
  return tryCheapest( rules, plan ) ? Verdict::Possible : solve( rules, plan, cost, progress );
}

/** What a look at each group and family tells. */
Result<void> checkGroups( const ChoiceRules &rules )
{
  std::vector<int> leastOfFamily;
  std::vector<QStringList> namesOfFamily;
  for ( const SitingGroup &group : rules.groups )
  {
    if ( group.least <= 0 )
      continue;
    std::set<int> places;
    for ( const std::int32_t option : group.options )
      places.insert( rules.placeOf( option ) );
    if ( group.most >= 0 && group.most < group.least )
      return conflict(
        SitingFeasibility::tr( "%1 is to get at least %2 and at most %3." ).arg( group.name ).arg( group.least ).arg( group.most ) );
    if ( static_cast<int>( places.size() ) < group.least )
      return conflict(
        SitingFeasibility::tr( "%1 needs %2, but has only %n candidate place(s).", nullptr, static_cast<int>( places.size() ) )
          .arg( group.name )
          .arg( group.least ) );
    const auto family = static_cast<std::size_t>( group.family );
    leastOfFamily.resize( std::max( leastOfFamily.size(), family + 1 ) );
    namesOfFamily.resize( leastOfFamily.size() );
    leastOfFamily[family] += group.least;
    namesOfFamily[family].append( group.name );
  }
  for ( std::size_t family = 0; family < leastOfFamily.size(); ++family )
  {
    if ( rules.most >= 0 && leastOfFamily[family] > rules.most )
      return conflict( SitingFeasibility::tr( "%1 need %2 together, but only %3 may be placed." )
                         .arg( namesOfFamily[family].join( SitingFeasibility::tr( ", " ) ) )
                         .arg( leastOfFamily[family] )
                         .arg( rules.most ) );
  }
  return {};
}

/** Groups that cannot have their number at the spacing whatever else is asked. */
Result<void> checkSpacing( const ChoiceRules &rules, const Progress &progress )
{
  for ( const SitingGroup &group : rules.groups )
  {
    if ( group.least <= 0 || rules.conflicts.itemCount() == 0 )
      continue;
    ChoiceRules alone = rules;
    alone.groups = { group };
    alone.groups.front().most = -1;
    alone.most = -1;
    alone.budget = 0;
    if ( verdict( alone, progress ) != Verdict::Impossible )
      continue;
    int fitting = group.least - 1;
    for ( ; fitting > 0; --fitting )
    {
      alone.groups.front().least = fitting;
      if ( verdict( alone, progress ) != Verdict::Impossible )
        break;
    }
    return conflict(
      SitingFeasibility::tr( "%1 needs %2, but at a spacing of %3 no more than %n of its candidate places can be used.", nullptr, fitting )
        .arg( group.name )
        .arg( group.least )
        .arg( rules.spacing ) );
  }
  return {};
}

Result<void> checkBudget( const ChoiceRules &rules, const Progress &progress )
{
  if ( !( rules.budget > 0 ) )
    return {};
  ChoiceRules rich = rules;
  rich.budget = 0;
  std::vector<int> plan;
  double cost = 0;
  if ( solve( rich, plan, cost, progress ) != Verdict::Possible || cost <= rules.budget )
    return {};
  return conflict( SitingFeasibility::tr( "The least numbers asked for cost %1 at least, but the budget is %2." )
                     .arg( QString::number( cost, 'g', 10 ), QString::number( rules.budget, 'g', 10 ) ) );
}

/** Leaves out rule after rule: those that must stay for the rest to be impossible stand against each other. */
Error nameConflict( ChoiceRules rules, const Progress &progress )
{
  QStringList names;
  const auto tryWithout = [&]( auto leaveOut, const QString &name ) {
    ChoiceRules fewer = rules;
    leaveOut( fewer );
    if ( verdict( fewer, progress ) == Verdict::Impossible )
      rules = fewer;
    else
      names.append( name );
  };
  if ( rules.conflicts.itemCount() > 0 )
    tryWithout( []( ChoiceRules &fewer ) { fewer.conflicts = {}; }, SitingFeasibility::tr( "spacing %1" ).arg( rules.spacing ) );
  if ( rules.budget > 0 )
    tryWithout( []( ChoiceRules &fewer ) { fewer.budget = 0; },
      SitingFeasibility::tr( "budget %1" ).arg( QString::number( rules.budget, 'g', 10 ) ) );
  if ( rules.most >= 0 )
    tryWithout( []( ChoiceRules &fewer ) { fewer.most = -1; }, SitingFeasibility::tr( "%n site(s) in all", nullptr, rules.most ) );
  for ( std::size_t at = 0; at < rules.groups.size(); ++at )
  {
    const SitingGroup group = rules.groups[at];
    if ( group.most >= 0 )
      tryWithout( [at]( ChoiceRules &fewer ) { fewer.groups[at].most = -1; },
        SitingFeasibility::tr( "%1 at most %2" ).arg( group.name ).arg( group.most ) );
    if ( group.least > 0 )
      tryWithout( [at]( ChoiceRules &fewer ) { fewer.groups[at].least = 0; },
        SitingFeasibility::tr( "%1 at least %2" ).arg( group.name ).arg( group.least ) );
  }
  return conflict( SitingFeasibility::tr( "These rules cannot be kept together: %1." ).arg( names.join( SitingFeasibility::tr( ", " ) ) ) );
}
} // namespace

Result<std::vector<int>> SitingFeasibility::leastPlan( const ChoiceRules &rules, const Progress &progress )
{
  if ( const Result<void> groups = checkGroups( rules ); !groups )
    return groups.error();
  std::vector<int> plan;
  if ( tryCheapest( rules, plan ) )
    return plan;
  double cost = 0;
  const Verdict found = solve( rules, plan, cost, progress );
  if ( found == Verdict::Possible )
    return plan;
  if ( progress.isCancelled() )
    return Error { tr( "Cancelled." ), {}, {}, 0 };
  if ( found == Verdict::Unknown )
    return Error { tr( "No plan that keeps all rules was found in the time given; it is not known whether there is one." ),
      tr( "Lower a least number, raise what limits it, or offer more candidates." ), {}, 0 };
  if ( const Result<void> spacing = checkSpacing( rules, progress ); !spacing )
    return spacing.error();
  if ( const Result<void> budget = checkBudget( rules, progress ); !budget )
    return budget.error();
  return nameConflict( rules, progress );
}

} // namespace jinguan
