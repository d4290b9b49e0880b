#include "planning/kriging/KrigingSystem.h"

#include <cmath>

namespace jinguan
{

namespace
{
constexpr double sIndependent = 1e-10; //!< smallest part of a drift column that the others do not explain
constexpr double sInvertible = 1e-8;   //!< reciprocal condition from which the inverse is good to some eight digits
constexpr double sPi = 3.14159265358979323846;

/** Nodes and weights of Gauss and Legendre on (−½, ½): exact for polynomials up to degree 2n − 1. */
std::vector<std::pair<double, double>> gaussNodes( int n )
{
  std::vector<std::pair<double, double>> nodes;
  for ( int i = 0; i < n; ++i )
  {
    double x = std::cos( sPi * ( i + 0.75 ) / ( n + 0.5 ) ), slope = 1;
    for ( int step = 0; step < 100; ++step )
    {
      double p = 1, before = 0;
      for ( int k = 0; k < n; ++k )
      {
        const double next = ( ( 2 * k + 1 ) * x * p - k * before ) / ( k + 1 );
        before = p;
        p = next;
      }
      slope = n * ( x * p - before ) / ( x * x - 1 );
      const double move = p / slope;
      x -= move;
      if ( std::abs( move ) < 1e-16 )
        break;
    }
    nodes.emplace_back( x / 2, 1 / ( ( 1 - x * x ) * slope * slope ) );
  }
  return nodes;
}
} // namespace

void covariances( const VariogramModel &model, const Eigen::Ref<const Eigen::ArrayXd> &squared, Eigen::Ref<Eigen::ArrayXd> result )
{
  const double inverse = 1 / model.range;
  switch ( model.shape )
  {
    case VariogramShape::Spherical:
      result = ( squared.sqrt() * inverse ).min( 1.0 );
      result = model.partialSill * ( 1 - result * ( 1.5 - 0.5 * result * result ) );
      break;
    case VariogramShape::Exponential:
      result = model.partialSill * ( squared.sqrt() * -inverse ).exp();
      break;
    case VariogramShape::Gaussian:
      result = model.partialSill * ( squared * -( inverse * inverse ) ).exp();
      break;
    case VariogramShape::Matern:
      result = squared.sqrt() * inverse;
      result = model.partialSill * ( 1 + result ) * ( -result ).exp();
      break;
  }
  if ( model.nugget > 0 && squared.size() > 0 && !( squared.minCoeff() > 0 ) )
    result += ( squared > 0 ).select( Eigen::ArrayXd::Zero( squared.size() ), Eigen::ArrayXd::Constant( squared.size(), model.nugget ) );
}

BlockPoints::BlockPoints( const KrigingBlock &block )
{
  if ( block.isPoint() )
  {
    dx = dy = { 0 };
    weight = { 1 };
    return;
  }
  const auto along = []( double side, int points ) {
    return side > 0 ? gaussNodes( std::max( 1, points ) ) : std::vector<std::pair<double, double>> { { 0, 1 } };
  };
  for ( const auto &[x, wx] : along( block.width, block.points ) )
    for ( const auto &[y, wy] : along( block.height, block.points ) )
    {
      dx.push_back( x * block.width );
      dy.push_back( y * block.height );
      weight.push_back( wx * wy );
      reach = std::max( reach, std::hypot( dx.back(), dy.back() ) );
    }
}

double BlockPoints::variance( const VariogramModel &model ) const
{
  if ( isPoint() )
    return model.sill();
  double sum = 0;
  for ( size_t i = 0; i < weight.size(); ++i )
    for ( size_t j = 0; j < weight.size(); ++j )
      sum += weight[i] * weight[j] * model.partialSill * ( 1 - model.rise( std::hypot( dx[i] - dx[j], dy[i] - dy[j] ) ) );
  return sum;
}

bool KrigingSystem::solve(
  const Eigen::MatrixXd &covariance, const Eigen::MatrixXd &drift, const Eigen::VectorXd &values, double mean, double sill )
{
  mMean = mean;
  mDrift = drift;
  mInverse.resize( 0, 0 );
  mFactor.compute( covariance );
  if ( mFactor.info() != Eigen::Success || !( mFactor.matrixLLT().diagonal().minCoeff() > 1e-9 * std::sqrt( sill ) ) )
    return false;
  mResidual = values.array() - mean;
  if ( mDrift.cols() > 0 )
  {
    mWhitened = mDrift;
    mFactor.matrixL().solveInPlace( mWhitened );
    mQr.compute( mWhitened );
    for ( Eigen::Index column = 0; column < mDrift.cols(); ++column )
      if ( std::abs( mQr.matrixQR()( column, column ) ) <= sIndependent * mWhitened.col( column ).norm() )
        return false;
    Eigen::VectorXd target = mResidual;
    mFactor.matrixL().solveInPlace( target );
    mCoefficients = mQr.solve( target );
    mResidual -= mDrift * mCoefficients;
  }
  mFactor.matrixL().solveInPlace( mResidual );
  return true;
}

std::vector<LeftOut> KrigingSystem::leaveOneOut( const Eigen::VectorXd &values ) const
{
  // Dubrule: with Q = C⁻¹ − C⁻¹F (F'C⁻¹F)⁻¹ F'C⁻¹ the residual is (Q z)ᵢ / Qᵢᵢ and its variance 1 / Qᵢᵢ.
  const Eigen::Index n = values.size();
  Eigen::MatrixXd inverse = Eigen::MatrixXd::Identity( n, n );
  mFactor.matrixL().solveInPlace( inverse );
  Eigen::VectorXd diagonal = inverse.colwise().squaredNorm();
  Eigen::VectorXd whitened = values.array() - mMean;
  mFactor.matrixL().solveInPlace( whitened );
  if ( mDrift.cols() > 0 )
  {
    const Eigen::MatrixXd q = mQr.householderQ() * Eigen::MatrixXd::Identity( n, mDrift.cols() );
    diagonal -= ( q.transpose() * inverse ).colwise().squaredNorm();
    whitened -= q * ( q.transpose() * whitened );
  }
  const Eigen::VectorXd product = inverse.transpose() * whitened;
  std::vector<LeftOut> result( static_cast<size_t>( n ) );
  for ( Eigen::Index i = 0; i < n; ++i )
  {
    LeftOut &one = result[static_cast<size_t>( i )];
    one.variance = 1 / diagonal( i );
    one.residual = product( i ) / diagonal( i );
    one.estimate = values( i ) - one.residual;
  }
  return result;
}

bool KrigingSystem::invert()
{
  if ( mInverse.size() > 0 )
    return true;
  if ( !( mFactor.rcond() > sInvertible ) )
    return false;
  const Eigen::Index n = mResidual.size();
  mInverse = mFactor.solve( Eigen::MatrixXd::Identity( n, n ) );
  mDual = mResidual;
  mFactor.matrixL().transpose().solveInPlace( mDual );
  mProjected = ( mInverse * mDrift ).transpose();
  return true;
}

std::pair<double, double> KrigingSystem::estimateSparse(
  double variance, const std::vector<std::int32_t> &near, const Eigen::ArrayXd &c0, const Eigen::VectorXd &f0 ) const
{
  double value = mMean;
  const size_t count = near.size();
  const double *weights = c0.data();
  for ( size_t i = 0; i < count; ++i )
  {
    const double *column = mInverse.col( near[i] ).data();
    double others = 0;
    for ( size_t j = 0; j < i; ++j )
      others += column[near[j]] * weights[j];
    variance -= weights[i] * ( column[near[i]] * weights[i] + 2 * others );
    value += weights[i] * mDual( near[i] );
  }
  if ( mDrift.cols() == 0 )
    return { value, variance };
  value += f0.dot( mCoefficients );
  Eigen::VectorXd rest = f0;
  for ( size_t i = 0; i < count; ++i )
    rest.noalias() -= weights[i] * mProjected.col( near[i] );
  mQr.matrixQR().topLeftCorner( mDrift.cols(), mDrift.cols() ).triangularView<Eigen::Upper>().transpose().solveInPlace( rest );
  return { value, variance + rest.squaredNorm() };
}

} // namespace jinguan
