#pragma once

#include "planning/assess/StationMatrix.h"

namespace jinguan
{

/** Two stations and how alike their values go. */
struct StationPair
{
    int a = 0; //!< indices into StationMatrix::stations
    int b = 0;
    double distance = 0; //!< metres, ellipsoidal
    int count = 0;       //!< moments at which both have a value
    std::optional<double> pearson;
    std::optional<double> spearman;
};

/**
 * Correlation of every two stations over the moments that both have (pairwise complete), with their distance: the redundancy of a network in the sense of
 * EPA's network assessment.
 */
class Redundancy
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::Redundancy )

  public:
    /** All pairs, nearest first; those with fewer than \a fewest common values have no coefficients. The only error is cancellation. */
    static Result<QList<StationPair>> pairs( const StationMatrix &matrix, int fewest, Progress &progress );

    /** The pair of \a station with the largest Pearson coefficient; nothing when it has none. */
    static std::optional<StationPair> closest( const QList<StationPair> &pairs, int station );
};

} // namespace jinguan
