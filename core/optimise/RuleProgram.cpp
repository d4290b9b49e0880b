#include "optimise/RuleProgram.h"

#include <algorithm>
#include <unordered_set>

namespace jinguan
{

namespace
{
std::uint64_t edge( int one, int other )
{
  return ( static_cast<std::uint64_t>( static_cast<std::uint32_t>( std::min( one, other ) ) ) << 32U )
    | static_cast<std::uint32_t>( std::max( one, other ) );
}

/** Each pair of near options in a set of options that all exclude each other, as few sets as greed finds. */
void addDistances( MixedProgram &program, const ChoiceRules &rules, const std::vector<int> &variables, std::size_t mostEntries )
{
  std::unordered_set<std::uint64_t> covered;
  for ( int option = 0; option < rules.count() && program.entries() <= mostEntries; ++option )
  {
    if ( variables[static_cast<std::size_t>( option )] < 0 )
      continue;
    const std::span<const std::int32_t> near = rules.conflictsOf( option );
    for ( const std::int32_t other : near )
    {
      if ( other < option || variables[static_cast<std::size_t>( other )] < 0 || covered.contains( edge( option, other ) ) )
        continue;
      std::vector<int> members { option, other };
      for ( const std::int32_t third : near )
      {
        if ( third != other && variables[static_cast<std::size_t>( third )] >= 0
          && std::all_of( members.begin(), members.end(), [&]( int member ) { return rules.exclude( member, third ); } ) )
          members.push_back( third );
      }
      std::vector<int> row;
      for ( std::size_t i = 0; i < members.size(); ++i )
      {
        row.push_back( variables[static_cast<std::size_t>( members[i] )] );
        for ( std::size_t k = 0; k < i; ++k )
          covered.insert( edge( members[i], members[k] ) );
      }
      program.addRow( row, {}, -MixedProgram::infinity, 1 );
    }
  }
}

void addPlaces( MixedProgram &program, const ChoiceRules &rules, const std::vector<int> &variables )
{
  std::vector<std::vector<int>> at( static_cast<std::size_t>( rules.places() ) );
  for ( int option = 0; option < rules.count(); ++option )
  {
    if ( variables[static_cast<std::size_t>( option )] >= 0 )
      at[static_cast<std::size_t>( rules.placeOf( option ) )].push_back( variables[static_cast<std::size_t>( option )] );
  }
  for ( const std::vector<int> &row : at )
  {
    if ( row.size() > 1 )
      program.addRow( row, {}, -MixedProgram::infinity, 1 );
  }
}
} // namespace

void RuleProgram::addRules( MixedProgram &program, const ChoiceRules &rules, const std::vector<int> &variables, std::size_t mostEntries )
{
  std::vector<int> all;
  std::vector<double> costs;
  for ( int option = 0; option < rules.count(); ++option )
  {
    if ( variables[static_cast<std::size_t>( option )] < 0 )
      continue;
    all.push_back( variables[static_cast<std::size_t>( option )] );
    costs.push_back( rules.costOf( option ) );
  }
  if ( rules.most >= 0 )
    program.addRow( all, {}, -MixedProgram::infinity, rules.most );
  if ( rules.budget > 0 )
    program.addRow( all, costs, -MixedProgram::infinity, rules.budget * ( 1 + 1e-10 ) );
  for ( const SitingGroup &group : rules.groups )
  {
    std::vector<int> row;
    for ( const std::int32_t option : group.options )
    {
      if ( variables[static_cast<std::size_t>( option )] >= 0 )
        row.push_back( variables[static_cast<std::size_t>( option )] );
    }
    if ( group.least > 0 || group.most >= 0 )
      program.addRow( row, {}, group.least, group.most >= 0 ? group.most : MixedProgram::infinity );
  }
  addPlaces( program, rules, variables );
  addDistances( program, rules, variables, mostEntries );
}

} // namespace jinguan
