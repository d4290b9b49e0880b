#pragma once

#include "planning/kriging/DesignField.h"

namespace jinguan
{

/** What no choice of so many candidates can beat. For implementations only: it brings in Eigen. */
class DesignBound
{
  public:
    /**
     * The least mean variance over the demand (weighted by \a weights, which sum to 1) that \a count stations more could leave.
     *
     * Observing k places takes away a matrix of rank k that is nowhere larger than the covariance left over, so at most the sum of its k largest
     * eigenvalues; the nugget of a place without a station stays. The sum is bounded from above by a subspace iteration with what it misses added
     * (Ky Fan), so that it holds without exact eigenvalues.
     */
    static double leastMeanVariance( const DesignField &field, const Eigen::VectorXd &weights, int count );

    /** An upper bound of the sum of the \a count largest eigenvalues of the positive semidefinite \a matrix, close to it. */
    static double largestEigenvalues( const Eigen::MatrixXd &matrix, int count );

    /** Mean and greatest variance with all candidates chosen; nothing where that cannot be solved or there are too many. */
    static std::optional<DesignVariance> withAll( const DesignQuestion &question );
};

} // namespace jinguan
