#pragma once

#include "base/Result.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

namespace jinguan
{

/**
 * Weights of criteria from pairwise judgements: the analytic hierarchy process (Saaty 1980).
 *
 * A judgement a(i, j) says how many times as important as criterion j criterion i is, on the scale 1 (equal) … 9 (extreme), with a(j, i) = 1 / a(i, j). Weights are
 * the principal eigenvector, scaled to sum 1. The consistency ratio compares (λmax − n) / (n − 1) with the mean of random matrices (`resources/planning/ahp_random_index.csv`);
 * up to 0.1 the judgements are held consistent.
 */
struct AhpWeights
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::AhpWeights )

  public:
    static constexpr double acceptableRatio = 0.1; //!< Saaty: above it judgements should be revised
    static constexpr double tolerableRatio = 0.2;  //!< above it they contradict each other too much to be used

    /** A judgement that does not fit the others. */
    struct Judgement
    {
        int row = 0;
        int column = 0;
        double given = 1;
        double implied = 1;   //!< by the other judgements: the geometric mean of the ways over each third criterion
        double suggested = 1; //!< the value of the scale nearest to it: 1, 2 … 9 or one of their reciprocals
    };

    QList<double> weights;
    double lambdaMax = 0;
    double index = 0;               //!< (λmax − n) / (n − 1)
    double randomIndex = 0;         //!< of random matrices of this size
    double ratio = 0;               //!< index / randomIndex; 0 for one or two criteria
    std::optional<Judgement> worst; //!< the one farthest from what the others imply, the first of equals; none when all fit

    bool isConsistent() const { return ratio <= acceptableRatio; }

    /**
     * Errors: no square matrix, more criteria than random indices are known for, a judgement that is no positive number or above 9, a diagonal that is not 1,
     * a pair that is not reciprocal (to 1 %). Rows and columns in messages count from 1.
     */
    static Result<AhpWeights> of( const QList<QList<double>> &judgements );

    /** A judgement as people write it: `5`, `1/3`, `1.7`. */
    static QString text( double judgement );
    /** The sentence that tells the ratio and which judgement to revise; empty when consistent. \a names of the criteria. */
    QString advice( const QStringList &names ) const;
};

} // namespace jinguan
