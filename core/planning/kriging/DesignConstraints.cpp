#include "planning/kriging/DesignConstraints.h"

#include <algorithm>

namespace jinguan
{

DesignConstraints::DesignConstraints( const DesignQuestion &question )
  : mQuestion( question ),
    mGroupsOf( question.candidates.size() ),
    mChosenIn( question.groups.size(), 0 ),
    mTooNear( question.candidates.size(), 0 )
{
  for ( size_t group = 0; group < question.groups.size(); ++group )
  {
    for ( const int candidate : question.groups[group].candidates )
      mGroupsOf[static_cast<size_t>( candidate )].push_back( static_cast<int>( group ) );
    mUnmet += std::max( 0, question.groups[group].least );
  }
}

void DesignConstraints::change( int candidate, int by )
{
  for ( const int group : mGroupsOf[static_cast<size_t>( candidate )] )
  {
    const int least = std::max( 0, mQuestion.groups[static_cast<size_t>( group )].least );
    int &chosen = mChosenIn[static_cast<size_t>( group )];
    mUnmet -= std::max( 0, least - chosen );
    chosen += by;
    mUnmet += std::max( 0, least - chosen );
  }
  if ( !mQuestion.conflicts.empty() )
    for ( const int other : mQuestion.conflicts[static_cast<size_t>( candidate )] )
      mTooNear[static_cast<size_t>( other )] += by;
}

bool DesignConstraints::excludes( int a, int b ) const
{
  if ( mQuestion.conflicts.empty() )
    return false;
  const std::vector<int> &near = mQuestion.conflicts[static_cast<size_t>( a )];
  return std::find( near.cbegin(), near.cend(), b ) != near.cend();
}

bool DesignConstraints::mayAdd( int candidate, int left ) const
{
  if ( mTooNear[static_cast<size_t>( candidate )] > 0 )
    return false;
  int needed = mUnmet;
  for ( const int group : mGroupsOf[static_cast<size_t>( candidate )] )
  {
    const DesignGroup &limits = mQuestion.groups[static_cast<size_t>( group )];
    const int chosen = mChosenIn[static_cast<size_t>( group )];
    if ( limits.most >= 0 && chosen >= limits.most )
      return false;
    needed -= chosen < limits.least ? 1 : 0;
  }
  return needed <= left - 1;
}

bool DesignConstraints::mayReplace( int candidate, int other ) const
{
  const int near = mTooNear[static_cast<size_t>( candidate )];
  if ( near > 1 || ( near == 1 && !excludes( candidate, other ) ) )
    return false;
  const std::vector<int> &left = mGroupsOf[static_cast<size_t>( other )];
  for ( const int group : mGroupsOf[static_cast<size_t>( candidate )] )
  {
    const DesignGroup &limits = mQuestion.groups[static_cast<size_t>( group )];
    const bool frees = std::find( left.cbegin(), left.cend(), group ) != left.cend();
    if ( limits.most >= 0 && mChosenIn[static_cast<size_t>( group )] - ( frees ? 1 : 0 ) >= limits.most )
      return false;
  }
  return true;
}

int DesignConstraints::unmetAfter( int candidate, int other ) const
{
  int unmet = mUnmet;
  const std::vector<int> &enters = mGroupsOf[static_cast<size_t>( candidate )], &leaves = mGroupsOf[static_cast<size_t>( other )];
  for ( const int group : leaves )
    if ( std::find( enters.cbegin(), enters.cend(), group ) == enters.cend() )
      unmet += mChosenIn[static_cast<size_t>( group )] <= mQuestion.groups[static_cast<size_t>( group )].least ? 1 : 0;
  for ( const int group : enters )
    if ( std::find( leaves.cbegin(), leaves.cend(), group ) == leaves.cend() )
      unmet -= mChosenIn[static_cast<size_t>( group )] < mQuestion.groups[static_cast<size_t>( group )].least ? 1 : 0;
  return unmet;
}

} // namespace jinguan
