#pragma once

#include "forecast/ForecastModel.h"

namespace jinguan
{

/** The newest value of the last day stays as it is: what every other model has to beat. */
class PersistenceModel : public ForecastModel
{
  public:
    QString id() const override { return QStringLiteral( "persistence" ); }
    bool fit( const PastView &past, int horizon ) override;
    std::vector<double> predict( const PastView &past ) const override;

  private:
    int mHorizon = 0;
};

} // namespace jinguan
