#pragma once

#include "monitoring/PeriodEvaluation.h"
#include "reports/bulletin/BulletinProfile.h"

namespace jinguan
{

/** How a figure stands against another period, computed from the rounded figures that are printed. */
struct BulletinChange
{
    enum class State
    {
      Known,
      NoValue,     //!< one of the two is not there or not valid
      Zero,        //!< a rate of change against nothing
      OtherEdition //!< the two rest on different editions, and their figures must not be compared
    };
    State state = State::NoValue;
    Decimal amount;       //!< signed: percent to one decimal, percentage points, or the figure's own unit
    bool isEqual = false; //!< the two figures are the same; an amount may be 0.0 without that

    /** \a item now against \a before; \a before may be nullptr. */
    static BulletinChange of( const BulletinItem &item, const EvaluationRow &now, const EvaluationRow *before );

    /** `+3.2`, `−1.0`, `0.0`; empty when it is not known. */
    QString signedText() const;
};

} // namespace jinguan
