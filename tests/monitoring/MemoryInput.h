#pragma once

#include "monitoring/PeriodEvaluation.h"

#include <QHash>

namespace jinguan::test
{

/** Readings in memory, by station and indicator. */
class MemoryInput : public EvaluationInput
{
  public:
    Result<EvaluationSeries> series( const Station &station, const QString &indicator, UtcSeconds from, UtcSeconds to ) const override
    {
      if ( station.code == broken )
        return Error { QStringLiteral( "the disk is gone" ), {}, {}, 0 };
      EvaluationSeries result = mSeries.value( station.code + QLatin1Char( '|' ) + indicator );
      result.readings.removeIf( [&]( const Reading &reading ) { return reading.begin < from || reading.begin >= to; } );
      return result;
    }
    void add( const QString &station, const char *indicator, Period period, const QList<Reading> &readings )
    {
      EvaluationSeries &series = mSeries[station + QLatin1Char( '|' ) + QString::fromLatin1( indicator )];
      series.period = period;
      series.readings += readings;
    }
    QString broken;

  private:
    QHash<QString, EvaluationSeries> mSeries;
};

} // namespace jinguan::test
