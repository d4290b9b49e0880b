#include "forecast/ForecastModel.h"

#include "forecast/PersistenceModel.h"
#include "forecast/RegressionModel.h"
#include "forecast/SeasonalModel.h"

namespace jinguan
{

std::unique_ptr<ForecastModel> ForecastModel::make( const QString &id )
{
  if ( id == QLatin1String( "persistence" ) )
    return std::make_unique<PersistenceModel>();
  if ( id == QLatin1String( "seasonal" ) )
    return std::make_unique<SeasonalModel>();
  if ( id == QLatin1String( "ar" ) )
    return std::make_unique<RegressionModel>();
  if ( id == QLatin1String( "ar_perfect_weather" ) )
    return std::make_unique<RegressionModel>( true );
  return nullptr;
}

} // namespace jinguan
