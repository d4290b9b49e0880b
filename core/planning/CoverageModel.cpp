#include "planning/CoverageModel.h"

namespace jinguan
{

Result<CoverageModel> CoverageModel::build(
  const DemandGrid &grid, const std::vector<LonLat> &candidates, double radius, Progress &progress )
{
  CoverageModel model;
  model.mRadius = radius;
  model.mStarts.reserve( candidates.size() + 1 );
  model.mStarts.push_back( 0 );
  for ( size_t i = 0; i < candidates.size(); ++i )
  {
    grid.forEachWithin( candidates[i], radius, [&]( int cell ) { model.mCells.push_back( cell ); } );
    model.mStarts.push_back( model.mCells.size() );
    if ( i % 256 == 0 )
    {
      progress.report( static_cast<double>( i ) / static_cast<double>( candidates.size() ), tr( "Finding what each candidate covers" ) );
      if ( progress.isCancelled() )
        return Error { tr( "Cancelled." ), {}, {}, 0 };
    }
  }
  return model;
}

} // namespace jinguan
