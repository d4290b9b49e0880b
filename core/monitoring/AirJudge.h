#pragma once

#include "monitoring/ElementJudge.h"

namespace jinguan
{

/**
 * Ambient air: index by HJ 633, limits by GB 3095.
 *
 * HJ 633-2012 has no column for 1-hour particles and asks for their sliding 24-hour mean. Where only the 1-hour value is
 * there, the published practice of those years is used (edition `HJ633-2012/CNEMC`), and the grade names it.
 */
class AirJudge : public ElementJudge
{
  public:
    using ElementJudge::ElementJudge;
    Grade value( const Evaluator::Value &value, const Station &station, const QString &edition ) const override;
    Grade station( const QList<Evaluator::Value> &values, const Station &station, UtcSeconds at, const QString &edition ) const override;
    QList<LimitLine> limits( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const override;
    QList<GradeBand> bands( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const override;
    QList<Grade> legend( UtcSeconds at ) const override;

  private:
    Grade levelGrade( const Edition &edition, int index ) const;
    Grade limitGrade( const Evaluator::Value &value, const Station &station ) const;
    /** The variant of \a edition in force beside it; nullptr when there is none. */
    const Edition *practiceBeside( const Edition &edition, UtcSeconds at ) const;
    /** \a edition, or the practice beside it where only that judges one of the \a inputs. */
    const Edition *editionForInputs( const Edition *edition, const QList<AqiInput> &inputs, UtcSeconds at ) const;
    const AirLimit *airLimit( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const;
};

} // namespace jinguan
