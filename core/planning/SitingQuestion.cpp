#include "planning/SitingQuestion.h"

#include "planning/PlaceIndex.h"
#include "planning/PlanMeasure.h"

#include <algorithm>

namespace jinguan
{

namespace
{
enum Family
{
  Kinds,
  Districts,
  Classes
};
} // namespace

SitingQuestion::SitingQuestion( const PlanningProblem &problem, const std::vector<Candidate> &candidates, const PlanningRequest &request )
  : mRequest( request ), mCandidates( candidates ), mKinds( request.siteKinds() )
{
  splitStations( problem );
  for ( const MovableStation &station : mMovable ) // a kind of which none is new may still be put elsewhere
  {
    if ( std::none_of( mKinds.cbegin(), mKinds.cend(), [&station]( const SiteKind &kind ) { return kind.kind == station.kind; } ) )
      mKinds.append( { station.kind, request.radiusOf( station.kind ), request.costOf( station.kind ), 0, 0 } );
  }
  countAlikeAsOne();
  if ( request.minSpacing > 0 )
    mRules.spacing = tr( "%1 m" ).arg( request.minSpacing );
  addOptions();
  addConflicts();
  addGroups( problem.inputs().districts );
  if ( request.model != PlanningModel::SetCover )
    mRules.most = request.count + static_cast<int>( mMovable.size() );
}

std::vector<CoveringSite> SitingQuestion::existing( const PlanningProblem &problem, const PlanningRequest &request )
{
  std::vector<CoveringSite> sites = problem.existing();
  for ( std::size_t i = 0; i < sites.size(); ++i )
    sites[i].radius = request.radiusOf( problem.inputs().stations.at( static_cast<qsizetype>( i ) ).kind );
  return sites;
}

void SitingQuestion::countAlikeAsOne()
{
  mRules.budget = mRequest.budget;
  if ( mRequest.model != PlanningModel::SetCover || PlanMeasure::countsCost( mRequest ) )
    return;
  const double cost = mKinds.constFirst().cost;
  if ( cost > 0 && mRules.budget > 0 )
    mRules.budget /= cost;
  for ( SiteKind &kind : mKinds )
    kind.cost = 1;
}

void SitingQuestion::splitStations( const PlanningProblem &problem )
{
  const std::vector<CoveringSite> sites = existing( problem, mRequest );
  for ( std::size_t i = 0; i < sites.size(); ++i )
  {
    const Station &station = problem.inputs().stations.at( static_cast<qsizetype>( i ) );
    if ( mRequest.mayMove.contains( station.code ) )
      mMovable.push_back( { station.code, station.name.text(), station.kind, sites[i], station.district, station.sitingClass } );
    else
      mFixed.push_back( sites[i] );
  }
}

CoveringSite SitingQuestion::siteOf( int option ) const
{
  const SiteOption &chosen = mOptions[static_cast<std::size_t>( option )];
  if ( chosen.candidate < 0 )
    return mMovable[static_cast<std::size_t>( chosen.movable )].site;
  return { mCandidates[static_cast<std::size_t>( chosen.candidate )].at, mKinds.at( chosen.kind ).radius };
}

const Candidate &SitingQuestion::candidateOf( int option ) const
{
  return mCandidates[static_cast<std::size_t>( mOptions[static_cast<std::size_t>( option )].candidate )];
}

void SitingQuestion::addOptions()
{
  mIsBarred.assign( mCandidates.size(), 0 );
  if ( mRequest.minSpacing > 0 )
  {
    std::vector<LonLat> points;
    for ( const CoveringSite &site : mFixed )
      points.push_back( site.at );
    const PlaceIndex index( points, mRequest.minSpacing );
    for ( std::size_t i = 0; i < mCandidates.size(); ++i )
      mIsBarred[i] = index.nearerThanDistance( mCandidates[i].at ).empty() ? 0 : 1;
  }
  int place = 0;
  for ( std::size_t i = 0; i < mCandidates.size(); ++i )
  {
    if ( mIsBarred[i] )
    {
      mIsCrowded = true;
      continue;
    }
    for ( int kind = 0; kind < mKinds.size(); ++kind )
    {
      mOptions.push_back( { static_cast<int>( i ), kind, -1 } );
      mRules.options.push_back( { place, mKinds.at( kind ).cost, false } );
    }
    ++place;
  }
  for ( std::size_t i = 0; i < mMovable.size(); ++i )
  {
    const auto kind =
      std::find_if( mKinds.cbegin(), mKinds.cend(), [&]( const SiteKind &offered ) { return offered.kind == mMovable[i].kind; } );
    mOptions.push_back( { -1, static_cast<int>( kind - mKinds.cbegin() ), static_cast<int>( i ) } );
    mRules.options.push_back( { place++, 0, true } );
  }
}

void SitingQuestion::addConflicts()
{
  if ( !( mRequest.minSpacing > 0 ) || mOptions.empty() )
    return;
  // one point a place, its options are neighbours in the list
  std::vector<LonLat> points;
  std::vector<int> firstOf;
  for ( std::size_t option = 0; option < mOptions.size(); ++option )
  {
    if ( option > 0 && mRules.options[option].place == mRules.options[option - 1].place )
      continue;
    points.push_back( siteOf( static_cast<int>( option ) ).at );
    firstOf.push_back( static_cast<int>( option ) );
  }
  firstOf.push_back( static_cast<int>( mOptions.size() ) );
  const PlaceIndex index( points, mRequest.minSpacing );
  for ( std::size_t place = 0; place < points.size(); ++place )
  {
    const std::vector<std::int32_t> near = index.nearerThanDistance( points[place] );
    for ( int option = firstOf[place]; option < firstOf[place + 1]; ++option )
    {
      for ( const std::int32_t other : near )
      {
        const auto at = static_cast<std::size_t>( other );
        const bool bothStay =
          mRules.options[static_cast<std::size_t>( option )].stays && mRules.options[static_cast<std::size_t>( firstOf[at] )].stays;
        for ( int its = firstOf[at]; at != place && !bothStay && its < firstOf[at + 1]; ++its )
          mRules.conflicts.push( its );
      }
      mRules.conflicts.endRow();
    }
  }
}

std::vector<std::int32_t> SitingQuestion::optionsWhere( const std::function<bool( const SiteOption & )> &holds ) const
{
  std::vector<std::int32_t> found;
  for ( std::size_t option = 0; option < mOptions.size(); ++option )
  {
    if ( holds( mOptions[option] ) )
      found.push_back( static_cast<std::int32_t>( option ) );
  }
  return found;
}

void SitingQuestion::addGroups( const QList<DistrictArea> &districts )
{
  for ( int kind = 0; kind < mKinds.size(); ++kind )
  {
    const SiteKind &offered = mKinds.at( kind );
    const auto moving = static_cast<int>( std::count_if(
      mMovable.begin(), mMovable.end(), [&offered]( const MovableStation &station ) { return station.kind == offered.kind; } ) );
    const SitingGroup group { tr( "kind %1" ).arg( offered.kind ), Kinds,
      optionsWhere( [kind]( const SiteOption &option ) { return option.kind == kind; } ), moving + offered.least,
      offered.most < 0 ? -1 : moving + offered.most };
    if ( group.least > 0 || group.most >= 0 )
      mRules.groups.push_back( group );
  }
  for ( const SiteQuota &quota : mRequest.quotas )
  {
    const auto belongs = [&]( const SiteOption &option ) {
      return option.candidate >= 0 && isIn( mCandidates[static_cast<std::size_t>( option.candidate )], quota );
    };
    mRules.groups.push_back( { nameOf( quota, districts ), quota.scope == SiteQuota::Scope::District ? Districts : Classes,
      optionsWhere( belongs ), quota.least, quota.most } );
  }
}

bool SitingQuestion::isIn( const Candidate &candidate, const SiteQuota &quota ) const
{
  return ( quota.scope == SiteQuota::Scope::District ? candidate.district : candidate.sitingClass ) == quota.id;
}

QString SitingQuestion::nameOf( const SiteQuota &quota, const QList<DistrictArea> &districts ) const
{
  const bool isDistrict = quota.scope == SiteQuota::Scope::District;
  QString name = isDistrict ? tr( "district %1" ).arg( quota.id ) : tr( "siting class %1" ).arg( quota.id );
  for ( const DistrictArea &district : districts )
  {
    if ( isDistrict && district.code == quota.id )
      name = tr( "district %1" ).arg( district.name );
  }
  int barred = 0;
  for ( std::size_t i = 0; i < mCandidates.size(); ++i )
    barred += mIsBarred[i] && isIn( mCandidates[i], quota ) ? 1 : 0;
  return barred == 0
    ? name
    : tr( "%1 (%n of its candidates left out, nearer than %2 to a station that stays)", nullptr, barred ).arg( name, mRules.spacing );
}

} // namespace jinguan
