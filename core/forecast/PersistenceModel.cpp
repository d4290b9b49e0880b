#include "forecast/PersistenceModel.h"

namespace jinguan
{

bool PersistenceModel::fit( const PastView &past, int horizon )
{
  Q_UNUSED( past )
  mHorizon = horizon;
  return true;
}

std::vector<double> PersistenceModel::predict( const PastView &past ) const
{
  return std::vector<double>( mHorizon, past.lastValue( past.known() - 1, past.stepsPerDay() - 1 ) );
}

} // namespace jinguan
