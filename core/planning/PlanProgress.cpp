#include "planning/PlanProgress.h"

#include <cmath>

namespace jinguan
{

double PlanPoint::gap() const
{
  const double best = std::max( std::abs( solve.value ), std::abs( solve.bound ) );
  return best > 0 ? std::abs( solve.value - solve.bound ) / best : 0;
}

void PlanWatch::reached( const SolvePoint &point, const std::vector<int> &chosen )
{
  if ( !mListener )
    return;
  PlanPoint plan { mMeasure( point ), {} };
  for ( const int option : mOptions ? mOptions( chosen ) : chosen )
    if ( mContext.question.options()[static_cast<std::size_t>( option )].candidate >= 0 )
      plan.sites.append( mContext.question.siteOf( option ).at );
  mListener->reached( plan );
}

} // namespace jinguan
