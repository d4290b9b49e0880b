#pragma once

#include "monitoring/ElementJudge.h"

namespace jinguan
{

/**
 * Surface water (GB 3838-2002) or groundwater (GB/T 14848-2017), single-factor class.
 *
 * A station's attribute `water_body` (`river`, `lake`) picks the limits of phosphorus and nitrogen, `target_class` the class
 * that exceedance refers to; without them a river with class III.
 */
class WaterJudge : public ElementJudge
{
  public:
    enum class Kind
    {
      Surface,
      Ground
    };

    WaterJudge( const JudgeData &data, Kind kind ) : ElementJudge( data ), mKind( kind ) {}
    Grade value( const Evaluator::Value &value, const Station &station, const QString &edition ) const override;
    Grade station( const QList<Evaluator::Value> &values, const Station &station, UtcSeconds at, const QString &edition ) const override;
    QList<LimitLine> limits( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const override;
    QList<GradeBand> bands( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const override;
    QList<Grade> legend( UtcSeconds at ) const override;

  private:
    QString standard() const;
    QString verdictId( int number ) const;
    const ClassTable &table() const;
    const ClassItem *itemFor( const QString &indicator, const Station &station ) const;

    Kind mKind;
};

} // namespace jinguan
