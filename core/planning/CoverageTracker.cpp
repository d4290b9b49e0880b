#include "planning/CoverageTracker.h"

#include <algorithm>

namespace jinguan
{

CoverageTracker::CoverageTracker( std::shared_ptr<const DemandGrid> grid, const std::vector<CoveringSite> &existing )
  : mGrid( std::move( grid ) ), mExisting( existing ), mExistingFold( static_cast<size_t>( mGrid->size() ), 0 )
{
  for ( const CoveringSite &site : mExisting )
    cover( mExistingFold, site, 1 );
  mFold = mExistingFold;
}

void CoverageTracker::cover( Folds &folds, const CoveringSite &site, int by ) const
{
  mGrid->forEachWithin( site.at, site.radius, [&folds, by]( int cell ) {
    std::uint16_t &fold = folds[static_cast<size_t>( cell )];
    fold = static_cast<std::uint16_t>( fold + by );
  } );
}

void CoverageTracker::place( qint64 id, const CoveringSite &site )
{
  remove( id );
  mSites[id] = site;
  cover( mFold, site, 1 );
}

bool CoverageTracker::remove( qint64 id )
{
  const auto found = mSites.find( id );
  if ( found == mSites.end() )
    return false;
  cover( mFold, found->second, -1 );
  mSites.erase( found );
  return true;
}

void CoverageTracker::clear()
{
  mSites.clear();
  mFold = mExistingFold;
}

double CoverageTracker::onlyCoveredBy( qint64 id, DemandKind kind ) const
{
  const auto found = mSites.find( id );
  double sum = 0;
  if ( found != mSites.end() )
    mGrid->forEachWithin( found->second.at, found->second.radius, [&]( int cell ) {
      if ( fold( cell ) == 1 )
        sum += mGrid->weight( cell, kind );
    } );
  return sum;
}

CoverageFigures CoverageTracker::figures( const Folds &folds, int sites ) const
{
  CoverageFigures result;
  result.sites = sites;
  result.areaByFold.assign( folds.empty() ? 1U : static_cast<size_t>( *std::max_element( folds.begin(), folds.end() ) ) + 1U, 0.0 );
  if ( mGrid->hasPopulation() )
    result.peopleByFold.assign( result.areaByFold.size(), 0.0 );
  if ( mGrid->hasWeights() )
    result.weightByFold.assign( result.areaByFold.size(), 0.0 );
  for ( const DistrictArea &district : mGrid->districts() )
  {
    DistrictCoverage coverage;
    coverage.code = district.code;
    coverage.name = district.name;
    result.districts.append( coverage );
  }
  DistrictCoverage nowhere;
  for ( size_t i = 0; i < folds.size(); ++i )
  {
    const DemandCell &cell = mGrid->cells()[i];
    DistrictCoverage &district = cell.district < 0 ? nowhere : result.districts[cell.district];
    result.areaByFold[folds[i]] += cell.areaKm2;
    if ( !result.peopleByFold.empty() )
      result.peopleByFold[folds[i]] += cell.people;
    if ( !result.weightByFold.empty() )
      result.weightByFold[folds[i]] += cell.weight;
    result.area += cell.areaKm2;
    result.people += cell.people;
    district.area += cell.areaKm2;
    district.people += cell.people;
    result.weight += cell.weight;
    district.weight += cell.weight;
    if ( folds[i] == 0 )
      continue;
    result.coveredArea += cell.areaKm2;
    result.coveredPeople += cell.people;
    district.coveredArea += cell.areaKm2;
    district.coveredPeople += cell.people;
    result.coveredWeight += cell.weight;
    district.coveredWeight += cell.weight;
  }
  // Districts that the region does not touch have nothing to say.
  result.districts.removeIf( []( const DistrictCoverage &district ) { return !( district.area > 0 ); } );
  return result;
}

} // namespace jinguan
