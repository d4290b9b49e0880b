#include "forecast/SeasonalModel.h"

namespace jinguan
{

bool SeasonalModel::fit( const PastView &past, int horizon )
{
  mHorizon = horizon;
  return past.known() >= neededDays * past.stepsPerDay();
}

double SeasonalModel::sameHourMean( const PastView &past, int origin, int target )
{
  const int perDay = past.stepsPerDay();
  const int daysBack = ( target - origin + perDay - 1 ) / perDay;
  double sum = 0;
  int count = 0;
  for ( int day = 0; day < days; ++day )
  {
    const double value = past.value( target - ( daysBack + day ) * perDay );
    if ( !std::isnan( value ) )
    {
      sum += value;
      ++count;
    }
  }
  return count >= neededDays ? sum / count : PastView::missing();
}

std::vector<double> SeasonalModel::predict( const PastView &past ) const
{
  std::vector<double> values( mHorizon );
  const int origin = past.known() - 1;
  for ( int lead = 1; lead <= mHorizon; ++lead )
    values[lead - 1] = sameHourMean( past, origin, origin + lead );
  return values;
}

} // namespace jinguan
