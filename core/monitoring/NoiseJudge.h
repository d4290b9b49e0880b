#pragma once

#include "monitoring/ElementJudge.h"

namespace jinguan
{

/**
 * Noise: day and night against the class of the place (GB 3096-2008), or the grade of the urban survey (HJ 640-2012) where a
 * regional or road point has no class.
 *
 * The class is the station's attribute `noise_class` (`0` … `4b`). Day is 06–22 local time. Levels are rounded to 0.1 dB.
 */
class NoiseJudge : public ElementJudge
{
  public:
    using ElementJudge::ElementJudge;
    Grade value( const Evaluator::Value &value, const Station &station, const QString &edition ) const override;
    QList<LimitLine> limits( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const override;
    QList<GradeBand> bands( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const override;
    QList<Grade> legend( UtcSeconds at ) const override;

    /** True when \a at (UTC) lies in the night of the noise standards. */
    bool isNight( UtcSeconds at ) const;

  private:
    Grade surveyGrade( const NoiseGradeLimit &limit, const Edition &edition ) const;
    static QString surveyKind( const Station &station );
};

} // namespace jinguan
