#pragma once

#include "monitoring/Evaluator.h"
#include "monitoring/WarningRule.h"
#include "monitoring/WarningRun.h"

#include <QMap>

namespace jinguan
{

/** The valid readings of one station and period, by indicator, in the units of the indicators and in order of begin. */
struct StationReadings
{
    const Station *station = nullptr;
    Period period = Period::Hour;
    QMap<QString, QList<Reading>> byIndicator;
};

/**
 * Turns readings into samples of a rule's condition; every function is pure, so that late readings only mean to ask again.
 *
 * Values below the detection limit never open a threshold from above.
 */
class WarningCondition
{
  public:
    explicit WarningCondition( const Evaluator &evaluator ) : mEvaluator( evaluator ) {}

    /** Threshold, Rise, Climb, Stuck, Forecast: of one series. */
    QList<WarningSample> ofSeries(
      const WarningRule &rule, const WarningThreshold &threshold, const QList<Reading> &readings, Period period ) const;

    /** Grade: of \a indicator, or of the station as a whole when it is empty. The level is the measure. */
    QList<WarningSample> ofGrade(
      const WarningRule &rule, const WarningThreshold &threshold, const StationReadings &readings, const QString &indicator ) const;

    /** Rise of the level of the verdict on the station as a whole. */
    QList<WarningSample> ofVerdictRise( const WarningRule &rule, const WarningThreshold &threshold, const StationReadings &readings ) const;

    /**
     * Grade of noise by day (indicator Ld, 06–22) or night (Ln, 22–06) out of hourly Leq, as GB 3096 means its limits: one sample each day or night that
     * is complete. Places without a noise class have none: the grades of the urban survey (HJ 640) are no limits.
     */
    QList<WarningSample> ofNoise( const WarningThreshold &threshold, const StationReadings &readings, const QString &indicator ) const;

    /** NoData: the silences longer than the window, up to \a now; the age in seconds is the measure. */
    static QList<WarningSample> ofSilence( const WarningRule &rule, const QList<Reading> &readings, Period period, UtcSeconds now );

    /** Neighbours: each value against the median of \a others at the same begin; the difference is the measure. */
    static QList<WarningSample> ofNeighbours( const WarningRule &rule, const WarningThreshold &threshold, const QList<Reading> &readings,
      const QList<QList<Reading>> &others, Period period );

  private:
    const Evaluator &mEvaluator;
};

} // namespace jinguan
