#pragma once

#include "monitoring/ElementJudge.h"

namespace jinguan
{

/**
 * Radiation: ambient gamma against the station's own baseline, radioactivity of water against the guidance values of
 * GB 5749, electromagnetic fields against GB 8702-2014.
 *
 * There is no national limit for ambient gamma; the baseline comparison is a convention of this program and says so. It needs the
 * station's attributes `baseline_mean` and `baseline_sigma` (nGy/h); electromagnetic values need `frequency_hz`.
 */
class RadiationJudge : public ElementJudge
{
  public:
    using ElementJudge::ElementJudge;
    Grade value( const Evaluator::Value &value, const Station &station, const QString &edition ) const override;
    QList<LimitLine> limits( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const override;
    QList<Grade> legend( UtcSeconds at ) const override;

  private:
    struct Baseline
    {
        double usual = 0; //!< upper end of the usual range, nGy/h
        double far = 0;   //!< from here far above, nGy/h
    };
    std::optional<Baseline> baselineOf( const Station &station ) const;
    /** Standard and limit of water radioactivity or an electromagnetic field; an empty standard when there is none. */
    std::pair<QString, std::optional<double>> limitOf(
      const QString &indicator, UtcSeconds at, const Station &station, const QString &asked ) const;
};

} // namespace jinguan
