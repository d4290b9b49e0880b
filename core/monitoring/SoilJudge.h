#pragma once

#include "monitoring/ElementJudge.h"

namespace jinguan
{

/**
 * Soil against screening and control values: farmland by GB 15618-2018, construction land by GB 36600-2018.
 *
 * The station's attribute `land_use` says which (`paddy`, `other`, `orchard`, `rotation`, or `type1`, `type2`); farmland also needs
 * the soil pH, measured (`SOIL_pH`) or as attribute `ph`. Without them nothing is graded.
 */
class SoilJudge : public ElementJudge
{
  public:
    using ElementJudge::ElementJudge;
    Grade value( const Evaluator::Value &value, const Station &station, const QString &edition ) const override;
    Grade station( const QList<Evaluator::Value> &values, const Station &station, UtcSeconds at, const QString &edition ) const override;
    QList<LimitLine> limits( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const override;
    QList<GradeBand> bands( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const override;
    QList<Grade> legend( UtcSeconds at ) const override;

  private:
    Grade levelGrade( int level, const SoilLimit &limit, const Edition &edition ) const;
    /** The limit that holds for \a indicator at \a station; none without land use or pH. */
    std::optional<SoilLimit> limitFor( const QString &indicator, const Station &station ) const;
};

} // namespace jinguan
