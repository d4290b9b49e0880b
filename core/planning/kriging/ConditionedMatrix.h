#pragma once

#include <Eigen/Dense>

#include <vector>

namespace jinguan
{

/**
 * Covariances of a field at some places with candidates for observation, kept up to date while candidates are observed and given up.
 *
 * Row x, column s holds K(x, s), the covariance of what is not known of x and of s yet. Observing s: K ← K − k kᵀ / K(s, s) with k the column of s; giving r up
 * again: K ← K + κ λ λᵀ with λ the weights of r in the estimates of all places and κ its variance without itself. So each step costs one pass
 * over the matrix, and nothing is ever factorised again. The last rows are the candidates, in their order. The same algebra takes rows out of a precision
 * matrix. For implementations only: it brings in Eigen.
 */
class ConditionedMatrix
{
  public:
    /** \a matrix: places and then candidates × candidates; \a variances: of each row. \a observable: candidates with less variance than that cannot be observed. */
    ConditionedMatrix( Eigen::MatrixXd matrix, Eigen::VectorXd variances, double observable );

    Eigen::Index places() const { return mMatrix.rows() - mMatrix.cols(); } //!< rows before those of the candidates
    Eigen::Index candidates() const { return mMatrix.cols(); }

    const Eigen::VectorXd &variances() const { return mVariances; }
    double variance( int candidate ) const { return mVariances( places() + candidate ); }
    /** False for one that is observed, or known already. */
    bool isObservable( int candidate ) const { return variance( candidate ) > mObservable; }
    auto column( int candidate ) const { return mMatrix.col( candidate ); }
    const Eigen::MatrixXd &matrix() const { return mMatrix; }

    const std::vector<int> &observed() const { return mObserved; }
    bool isObserved( int candidate ) const { return mPosition[static_cast<size_t>( candidate )] >= 0; }
    void observe( int candidate );
    /** Candidates that are observed in the matrix given already, with their weights (rows × candidates) and the precision of them all. */
    void adopt( const std::vector<int> &candidates, Eigen::MatrixXd weights, Eigen::MatrixXd precision );
    void giveUp( int candidate );
    int steps() const { return mSteps; } //!< observe() and giveUp() so far: each adds its rounding

    /** Weights of the observed candidate at place \a position of observed() in the estimates of all rows. */
    auto weights( size_t position ) const { return mWeights.col( static_cast<Eigen::Index>( position ) ); }
    /** Variance of that candidate were it not observed. */
    double varianceWithout( size_t position ) const
    {
      return 1 / mPrecision( static_cast<Eigen::Index>( position ), static_cast<Eigen::Index>( position ) );
    }

  private:
    void setKnown( int candidate );

    Eigen::MatrixXd mMatrix;
    Eigen::VectorXd mVariances;
    double mObservable = 0;
    std::vector<int> mObserved;
    std::vector<int> mPosition; //!< in mObserved, −1 where not
    Eigen::MatrixXd mWeights;   //!< rows × observed
    Eigen::MatrixXd mPrecision; //!< of the observed ones
    int mSteps = 0;
};

} // namespace jinguan
