#pragma once

#include "base/Result.h"

#include <QCoreApplication>
#include <QList>

namespace jinguan
{

/**
 * How many samples tell a mean within an allowed error: N = t²·s²/D² (HJ/T 166-2004, number of points by variability; from memory, to be confirmed).
 *
 * t is Student's two-sided value at a confidence for N degrees of freedom, so that N is found by steps from a first guess of 10, until it stays. With a coefficient of
 * variation for s and a relative error for D the same formula is N = t²·Cv²/m².
 */
class SampleSize
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SampleSize )

  public:
    struct Step
    {
        int freedom = 0;
        double t = 0;
        double exact = 0; //!< N before it is rounded up
    };
    int count = 0; //!< N, rounded up
    QList<Step> steps;

    /** Errors: a deviation or error that is not positive, a confidence outside (0.5, 1), more than a million samples. */
    static Result<SampleSize> find( double deviation, double error, double confidence = 0.95 );
};

} // namespace jinguan
