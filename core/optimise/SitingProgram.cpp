#include "optimise/SitingProgram.h"

#include "optimise/RuleProgram.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace jinguan
{

SitingProgram::SitingProgram(
  const SitingInstance &instance, const ChoiceRules &rules, const FixedFacilities &fixed, std::size_t mostEntries )
  : mInstance( instance ), mRules( &rules ), mMostEntries( mostEntries )
{
  addOptions( fixed );
  if ( instance.isCover() )
    addCover();
  else
    addMedian();
  if ( !isTooLarge() )
    RuleProgram::addRules( mProgram, rules, mVariableOf, mostEntries );
}

void SitingProgram::addOptions( const FixedFacilities &fixed )
{
  mVariableOf.assign( static_cast<std::size_t>( mRules->count() ), 0 );
  mIsSure.assign( mVariableOf.size(), 0 );
  for ( const int option : fixed.out )
    mVariableOf[static_cast<std::size_t>( option )] = -1;
  for ( const int option : fixed.in )
    mIsSure[static_cast<std::size_t>( option )] = 1;
  for ( int option = 0; option < mRules->count(); ++option )
  {
    int &variable = mVariableOf[static_cast<std::size_t>( option )];
    if ( variable >= 0 )
      variable = mProgram.addVariable( 0, mIsSure[static_cast<std::size_t>( option )] ? 1 : 0, 1, true );
  }
}

void SitingProgram::addCover()
{
  std::map<std::pair<std::vector<int>, int>, double> groups; // by variables and number needed
  for ( int client = 0; client < mInstance.clients(); ++client )
  {
    int need = mInstance.need( client );
    const double weight = mInstance.farCost( client );
    if ( need == 0 || !( weight > 0 ) )
      continue;
    std::vector<int> row;
    for ( const auto arc : mInstance.cover().facilitiesOf( client ) )
    {
      if ( mIsSure[static_cast<std::size_t>( arc.to )] )
        --need;
      else if ( mVariableOf[static_cast<std::size_t>( arc.to )] >= 0 )
        row.push_back( mVariableOf[static_cast<std::size_t>( arc.to )] );
    }
    if ( need > static_cast<int>( row.size() ) )
      mConstant += weight;
    else if ( need > 0 )
      groups[{ row, need }] += weight;
  }
  for ( const auto &[key, weight] : groups )
  {
    if ( isTooLarge() )
      return;
    const int need = key.second;
    const int open = mProgram.addVariable( weight, 0, 1, need > 1 );
    mWorth.push_back( open );
    mWorths.push_back( weight );
    std::vector<int> row = key.first;
    std::vector<double> factors( row.size(), 1.0 );
    row.push_back( open );
    factors.push_back( need );
    mProgram.addRow( row, factors, need, MixedProgram::infinity );
  }
}

void SitingProgram::addMedian()
{
  for ( int client = 0; client < mInstance.clients() && !isTooLarge(); ++client )
  {
    double far = mInstance.farCost( client );
    std::vector<int> served;
    for ( const CostArc &arc : mInstance.median().facilitiesOf( client ) )
    {
      if ( arc.cost >= far )
        break;
      if ( mIsSure[static_cast<std::size_t>( arc.to )] )
      {
        far = arc.cost;
        break;
      }
    }
    mConstant += far;
    for ( const CostArc &arc : mInstance.median().facilitiesOf( client ) )
    {
      if ( arc.cost >= far )
        break;
      const int option = mVariableOf[static_cast<std::size_t>( arc.to )];
      if ( option < 0 )
        continue;
      const int variable = mProgram.addVariable( arc.cost - far, 0, 1, false );
      mWorth.push_back( variable );
      mWorths.push_back( arc.cost - far );
      served.push_back( variable );
      mProgram.addRow( { option, variable }, { 1, -1 }, 0, MixedProgram::infinity );
    }
    if ( !served.empty() )
      mProgram.addRow( served, {}, 0, 1 );
  }
}

std::vector<int> SitingProgram::chosenOf( const ProgramAnswer &answer ) const
{
  std::vector<int> chosen;
  for ( int option = 0; option < mRules->count() && !answer.values.empty(); ++option )
  {
    const int variable = mVariableOf[static_cast<std::size_t>( option )];
    if ( variable >= 0 && answer.values[static_cast<std::size_t>( variable )] > 0.5 )
      chosen.push_back( option );
  }
  return chosen;
}

SitingProof SitingProgram::leastValue( double incumbent, const ProgramEffort &effort, const Progress &progress )
{
  const bool isWhole = mInstance.isWhole();
  // a better plan is smaller by one at least where all is whole
  const double target = incumbent - mConstant - ( isWhole ? 1 - 1e-4 : 1e-7 * ( 1 + incumbent ) );
  const ProgramAnswer answer = mProgram.solve( target + 1e-9, effort, progress );
  SitingProof proof;
  proof.chosen = chosenOf( answer );
  proof.isWhole = answer.isWhole;
  proof.bound = answer.isWhole && answer.values.empty() ? incumbent : std::min( incumbent, mConstant + answer.bound );
  if ( isWhole )
    proof.bound = std::ceil( proof.bound - 1e-6 );
  return proof;
}

SitingProof SitingProgram::leastCost( double allowed, double incumbent, const ProgramEffort &effort, const Progress &progress )
{
  for ( const int variable : mWorth )
    mProgram.setCost( variable, 0 );
  bool isWhole = true;
  for ( int option = 0; option < mRules->count(); ++option )
  {
    const double cost = mRules->costOf( option );
    isWhole = isWhole && std::floor( cost ) == cost;
    if ( mVariableOf[static_cast<std::size_t>( option )] >= 0 )
      mProgram.setCost( mVariableOf[static_cast<std::size_t>( option )], cost );
  }
  mProgram.addRow( mWorth, mWorths, -MixedProgram::infinity, allowed - mConstant );
  const double target = incumbent - ( isWhole ? 1 - 1e-4 : 1e-7 * ( 1 + incumbent ) );
  const ProgramAnswer answer = mProgram.solve( target + 1e-9, effort, progress );
  SitingProof proof;
  proof.chosen = chosenOf( answer );
  proof.isWhole = answer.isWhole;
  proof.bound = answer.isWhole && answer.values.empty() ? incumbent : std::min( incumbent, answer.bound );
  if ( isWhole )
    proof.bound = std::ceil( proof.bound - 1e-6 );
  return proof;
}

} // namespace jinguan
