#include "planning/kriging/DesignBound.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <optional>

namespace jinguan
{

namespace
{
constexpr int sExtra = 24;         //!< dimensions of the subspace beyond those wanted
constexpr int sIterations = 8;     //!< of the subspace
constexpr size_t sAllAtMost = 900; //!< candidates that are all chosen at once
} // namespace

double DesignBound::largestEigenvalues( const Eigen::MatrixXd &matrix, int count )
{
  const Eigen::Index n = matrix.rows();
  const Eigen::Index wanted = std::min<Eigen::Index>( count, n );
  if ( wanted <= 0 )
    return 0;
  if ( wanted + sExtra >= n / 2 )
  {
    const Eigen::VectorXd values = Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>( matrix, Eigen::EigenvaluesOnly ).eigenvalues();
    return values.tail( wanted ).cwiseMax( 0 ).sum();
  }
  Eigen::MatrixXd basis( n, wanted + sExtra );
  quint64 state = 20260301;
  for ( Eigen::Index i = 0; i < basis.size(); ++i )
    basis.data()[i] =
      static_cast<double>( ( state = state * 6364136223846793005ULL + 1442695040888963407ULL ) >> 11 ) / 9007199254740992.0 - 0.5;
  Eigen::MatrixXd image;
  for ( int i = 0; i < sIterations; ++i )
  {
    const Eigen::HouseholderQR<Eigen::MatrixXd> qr( basis );
    basis = qr.householderQ() * Eigen::MatrixXd::Identity( n, basis.cols() );
    image.noalias() = matrix.selfadjointView<Eigen::Lower>() * basis;
    if ( i + 1 < sIterations )
      basis = image;
  }
  // In the basis and its complement the matrix is [ A B; B' D ]: the wanted sum is at most that of the blocks A and D and of what B adds.
  const Eigen::MatrixXd inside = basis.transpose() * image;
  const double all = matrix.squaredNorm();
  const double kept = inside.squaredNorm();
  const double across = std::max( 0.0, image.squaredNorm() - kept );
  const double outside = std::sqrt( std::max( 0.0, all - kept - 2 * across ) ); // no eigenvalue of D is larger
  const Eigen::VectorXd found = Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>( inside, Eigen::EigenvaluesOnly ).eigenvalues();
  std::vector<double> values( found.data(), found.data() + found.size() );
  values.insert( values.end(), static_cast<size_t>( wanted ), outside );
  std::sort( values.begin(), values.end(), std::greater<>() );
  return std::accumulate( values.begin(), values.begin() + wanted, 0.0 ) + std::sqrt( static_cast<double>( wanted ) * across );
}

double DesignBound::leastMeanVariance( const DesignField &field, const Eigen::VectorXd &weights, int count )
{
  const double nugget = field.question().variogram.nugget;
  const std::vector<int> coincidence = field.coincidence();
  Eigen::VectorXd root = weights.cwiseSqrt();
  std::vector<double> shared; // twice the nugget of places that a station may stand on: these may become known whole
  double stays = 0;
  for ( Eigen::Index i = 0; i < root.size(); ++i )
  {
    const int kind = coincidence[static_cast<size_t>( i )];
    if ( kind == 1 )
      root( i ) = 0; // known now and then
    stays += root( i ) * root( i ) * nugget;
    if ( kind == 2 )
      shared.push_back( 2 * root( i ) * root( i ) * nugget );
  }
  std::sort( shared.begin(), shared.end(), std::greater<>() );
  shared.resize( std::min( shared.size(), static_cast<size_t>( std::max( 0, count ) ) ) );
  Eigen::MatrixXd matrix = field.leftOverSignal();
  matrix = ( root.asDiagonal() * matrix * root.asDiagonal() ).eval();
  const double left = matrix.trace() - largestEigenvalues( matrix, count );
  return std::max( 0.0, left + stays - std::accumulate( shared.cbegin(), shared.cend(), 0.0 ) );
}

std::optional<DesignVariance> DesignBound::withAll( const DesignQuestion &question )
{
  if ( question.candidates.size() > sAllAtMost )
    return std::nullopt;
  std::vector<int> all( question.candidates.size() );
  std::iota( all.begin(), all.end(), 0 );
  const Result<DesignVariance> variance = NetworkDesign::varianceOf( question, all );
  return variance ? std::optional<DesignVariance>( *variance ) : std::nullopt;
}

} // namespace jinguan
