#pragma once

#include "planning/kriging/Kriging.h"
#include "planning/kriging/NeighbourGrid.h"

#include <Eigen/Cholesky>
#include <Eigen/Dense>
#include <Eigen/QR>

namespace jinguan
{

/** Covariances of a model for many squared distances at once. */
void covariances( const VariogramModel &model, const Eigen::Ref<const Eigen::ArrayXd> &squared, Eigen::Ref<Eigen::ArrayXd> result );

/** The points and weights that stand for a block around its centre; one point of weight 1 for a point. */
struct BlockPoints
{
    explicit BlockPoints( const KrigingBlock &block );

    std::vector<double> dx, dy, weight;
    double reach = 0; //!< of the farthest point

    bool isPoint() const { return weight.size() == 1; }
    /**
     * Covariances of places, \a dx0 and \a dy0 off the centre, with the mean over the block; the nugget, which no place shares with a block, only with a
     * point. \a squared and \a one are room to work in.
     */
    template<typename Offsets, typename Output>
    void covariances( const VariogramModel &model, const Offsets &dx0, const Offsets &dy0, Eigen::ArrayXd &squared, Eigen::ArrayXd &one,
      Output &&result ) const
    {
      squared = dx0.square() + dy0.square();
      if ( isPoint() )
        return jinguan::covariances( model, squared, result );
      VariogramModel smooth = model;
      smooth.nugget = 0;
      result.setZero();
      one.resize( squared.size() );
      for ( size_t i = 0; i < weight.size(); ++i )
      {
        squared = ( dx0 - dx[i] ).square() + ( dy0 - dy[i] ).square();
        jinguan::covariances( smooth, squared, one );
        result += weight[i] * one;
      }
    }
    /** Variance of the mean over the block. */
    double variance( const VariogramModel &model ) const;
};

/**
 * The kriging system of one set of samples, factorised once and used for any number of targets.
 *
 * For implementations only: it brings in Eigen.
 */
class KrigingSystem
{
  public:
    /** \a drift: n × q, the constant first; no column for simple kriging. False where it cannot be solved. Storage is used again. */
    bool solve( const Eigen::MatrixXd &covariance, const Eigen::MatrixXd &drift, const Eigen::VectorXd &values, double mean, double sill );

    /**
     * \a c0: n × m covariances of samples and targets, destroyed; \a f0: q × m drift at the targets; \a variance: what is not known without any
     * sample.
     */
    template<typename Covariances, typename Drift>
    void estimate( double variance, Covariances &c0, const Drift &f0, Eigen::VectorXd &values, Eigen::VectorXd &variances ) const
    {
      mFactor.matrixL().solveInPlace( c0 );
      values = ( c0.transpose() * mResidual ).array() + mMean;
      variances = ( variance - c0.colwise().squaredNorm().array() ).transpose();
      if ( mDrift.cols() == 0 )
        return;
      values += f0.transpose() * mCoefficients;
      Eigen::MatrixXd rest = f0 - mWhitened.transpose() * c0;
      mQr.matrixQR().topLeftCorner( mDrift.cols(), mDrift.cols() ).template triangularView<Eigen::Upper>().transpose().solveInPlace( rest );
      variances += rest.colwise().squaredNorm().transpose();
    }

    /** Dubrule's residuals: each value from the others. */
    std::vector<LeftOut> leaveOneOut( const Eigen::VectorXd &values ) const;

    /** Makes estimateSparse() possible; false where the system is too badly conditioned for an explicit inverse. */
    bool invert();
    /** One target from the few samples \a near with a covariance \a c0; the others have none. */
    std::pair<double, double> estimateSparse(
      double variance, const std::vector<std::int32_t> &near, const Eigen::ArrayXd &c0, const Eigen::VectorXd &f0 ) const;

  private:
    Eigen::LLT<Eigen::MatrixXd> mFactor;
    Eigen::MatrixXd mDrift;
    Eigen::MatrixXd mWhitened;                 //!< L⁻¹ drift
    Eigen::HouseholderQR<Eigen::MatrixXd> mQr; //!< of mWhitened
    Eigen::VectorXd mCoefficients;             //!< of the drift
    Eigen::VectorXd mResidual;                 //!< L⁻¹ (z − drift · coefficients)
    double mMean = 0;
    Eigen::MatrixXd mInverse;   //!< C⁻¹
    Eigen::VectorXd mDual;      //!< C⁻¹ (z − drift · coefficients)
    Eigen::MatrixXd mProjected; //!< drift' C⁻¹, q × n
};

} // namespace jinguan
