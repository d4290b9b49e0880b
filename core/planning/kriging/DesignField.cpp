#include "planning/kriging/DesignField.h"

#include "planning/kriging/KrigingSystem.h"

#include <cmath>
#include <map>

namespace jinguan
{

namespace
{
constexpr double sWide = 1e5;         //!< prior variance of the drift, in sills
constexpr double sObservable = 1e-9;  //!< of the sill: below that a place is known already
constexpr double sIdentified = 1e-10; //!< smallest part of a drift column that the others do not explain
} // namespace

KrigingTargets joined( const KrigingTargets &a, const KrigingTargets &b )
{
  KrigingTargets all = a;
  all.x.insert( all.x.end(), b.x.cbegin(), b.x.cend() );
  all.y.insert( all.y.end(), b.y.cbegin(), b.y.cend() );
  all.drift.resize( std::max( a.drift.size(), b.drift.size() ) );
  for ( size_t column = 0; column < b.drift.size(); ++column )
    all.drift[column].insert( all.drift[column].end(), b.drift[column].cbegin(), b.drift[column].cend() );
  return all;
}

KrigingTargets picked( const KrigingTargets &places, const std::vector<int> &chosen )
{
  KrigingTargets some;
  some.drift.resize( places.drift.size() );
  for ( const int one : chosen )
  {
    const auto place = static_cast<size_t>( one );
    some.x.push_back( places.x[place] );
    some.y.push_back( places.y[place] );
    for ( size_t column = 0; column < places.drift.size(); ++column )
      some.drift[column].push_back( places.drift[column][place] );
  }
  return some;
}

/** Observed places, factorised. */
struct DesignField::Base
{
    KrigingTargets places;
    double prior = 0; //!< of the drift, 0 where it is free
    Eigen::LLT<Eigen::MatrixXd> factor;
    Eigen::MatrixXd whitened; //!< L⁻¹ F
    Eigen::MatrixXd upper;    //!< R of the QR of whitened
    bool isFree = false;      //!< the drift is estimated

    Eigen::Index size() const { return static_cast<Eigen::Index>( places.size() ); }
    /** L⁻¹ c of places with covariances \a c, and what of their drift \a f is not explained by it. */
    std::pair<Eigen::MatrixXd, Eigen::MatrixXd> reduce( Eigen::MatrixXd c, const Eigen::MatrixXd &f ) const
    {
      factor.matrixL().solveInPlace( c );
      Eigen::MatrixXd rest( isFree ? f.rows() : 0, c.cols() );
      if ( isFree )
      {
        rest = f - whitened.transpose() * c;
        upper.triangularView<Eigen::Upper>().transpose().solveInPlace( rest );
      }
      return { std::move( c ), std::move( rest ) };
    }

    /** Weights of the \a last places for what reduce() gave, by row, and their part of the precision. */
    std::pair<Eigen::MatrixXd, Eigen::MatrixXd> weights( Eigen::MatrixXd reduced, Eigen::MatrixXd rest, Eigen::Index last ) const
    {
      Eigen::MatrixXd unit = Eigen::MatrixXd::Identity( size(), size() ).rightCols( last );
      factor.matrixL().solveInPlace( unit );
      Eigen::MatrixXd precision = unit.transpose() * unit;
      if ( isFree )
      {
        Eigen::MatrixXd shared = whitened.transpose() * unit;
        upper.triangularView<Eigen::Upper>().transpose().solveInPlace( shared );
        precision.noalias() -= shared.transpose() * shared;
        upper.triangularView<Eigen::Upper>().solveInPlace( rest );
        reduced.noalias() += whitened * rest;
      }
      factor.matrixL().transpose().solveInPlace( reduced );
      return { reduced.bottomRows( last ).transpose(), std::move( precision ) };
    }
};

DesignField::DesignField( const DesignQuestion &question ) : mQuestion( question )
{
  const bool informs = question.goal == DesignGoal::MutualInformation;
  mDriftCount = informs || question.kind == Kriging::Kind::Simple ? 0
    : question.kind == Kriging::Kind::Ordinary                    ? 1
                                                                  : 1 + static_cast<Eigen::Index>( question.demand.drift.size() );
  if ( mDriftCount <= 1 )
    mQuestion.demand.drift = mQuestion.fixed.drift = mQuestion.candidates.drift = {};
  if ( informs )
    dropCoincident();
  for ( const std::vector<double> &column : mQuestion.demand.drift )
  {
    const Eigen::Map<const Eigen::ArrayXd> values( column.data(), static_cast<Eigen::Index>( column.size() ) );
    const double mean = values.mean();
    const double scale = std::sqrt( ( values - mean ).square().mean() );
    mDriftMean.push_back( mean );
    mDriftScale.push_back( scale > 0 ? scale : 1 );
  }
  const auto m = static_cast<Eigen::Index>( mQuestion.demand.size() );
  mWeights = Eigen::VectorXd::Ones( m );
  if ( !mQuestion.weights.empty() )
    mWeights = Eigen::Map<const Eigen::VectorXd>( mQuestion.weights.data(), m );
  mWeights /= mWeights.sum();
}

void DesignField::dropCoincident()
{
  const std::vector<int> kinds = coincidence();
  std::vector<int> rest;
  for ( size_t i = 0; i < kinds.size(); ++i )
    if ( kinds[i] == 0 )
      rest.push_back( static_cast<int>( i ) );
  mQuestion.demand = picked( mQuestion.demand, rest );
  mQuestion.weights.clear();
}

Eigen::MatrixXd DesignField::covariance( const KrigingTargets &a, const KrigingTargets &b ) const
{
  const auto n = static_cast<Eigen::Index>( a.size() );
  const Eigen::Map<const Eigen::ArrayXd> x( a.x.data(), n ), y( a.y.data(), n );
  Eigen::MatrixXd result( n, static_cast<Eigen::Index>( b.size() ) );
  Eigen::ArrayXd squared( n ), column( n );
  for ( Eigen::Index j = 0; j < result.cols(); ++j )
  {
    squared = ( x - b.x[static_cast<size_t>( j )] ).square() + ( y - b.y[static_cast<size_t>( j )] ).square();
    covariances( mQuestion.variogram, squared, column );
    result.col( j ) = column;
  }
  return result;
}

Eigen::MatrixXd DesignField::drift( const KrigingTargets &places ) const
{
  Eigen::MatrixXd f = Eigen::MatrixXd::Ones( mDriftCount, static_cast<Eigen::Index>( places.size() ) );
  for ( Eigen::Index row = 1; row < mDriftCount; ++row )
    for ( Eigen::Index i = 0; i < f.cols(); ++i )
    {
      const auto column = static_cast<size_t>( row - 1 );
      f( row, i ) = ( places.drift[column][static_cast<size_t>( i )] - mDriftMean[column] ) / mDriftScale[column];
    }
  return f;
}

bool DesignField::isIdentified( const std::vector<int> &chosen ) const
{
  if ( mDriftCount == 0 )
    return true;
  const Eigen::MatrixXd f = drift( joined( mQuestion.fixed, picked( mQuestion.candidates, chosen ) ) ).transpose();
  if ( f.rows() < f.cols() )
    return false;
  const Eigen::MatrixXd upper = Eigen::HouseholderQR<Eigen::MatrixXd>( f ).matrixQR();
  for ( Eigen::Index column = 0; column < f.cols(); ++column )
    if ( std::abs( upper( column, column ) ) <= sIdentified * f.col( column ).norm() )
      return false;
  return true;
}

DesignField::Base DesignField::base( const std::vector<int> &first, Drift kind ) const
{
  Base base;
  base.places = joined( mQuestion.fixed, picked( mQuestion.candidates, first ) );
  const bool wide = kind == Drift::Wide;
  base.prior = wide ? sWide * mQuestion.variogram.sill() : 0;
  base.isFree = kind == Drift::Free && mDriftCount > 0;
  Eigen::MatrixXd c = covariance( base.places, base.places );
  const Eigen::MatrixXd f = drift( base.places );
  if ( wide )
    c += base.prior * f.transpose() * f;
  base.factor.compute( c );
  if ( base.isFree )
  {
    base.whitened = f.transpose();
    base.factor.matrixL().solveInPlace( base.whitened );
    const Eigen::HouseholderQR<Eigen::MatrixXd> qr( base.whitened );
    base.upper = qr.matrixQR().topRows( mDriftCount ).triangularView<Eigen::Upper>();
  }
  return base;
}

ConditionedMatrix DesignField::conditioned( const std::vector<int> &first ) const
{
  // Where the fixed stations tell the drift, those in `first` are observed after them, step by step; else all at once.
  const bool known = isIdentified( {} );
  const bool wide = !known && !isIdentified( first );
  const std::vector<int> together = known || wide ? std::vector<int>() : first;
  const Base base = this->base( together, wide ? Drift::Wide : Drift::Free );
  const KrigingTargets rows = joined( mQuestion.demand, mQuestion.candidates );
  const auto m = static_cast<Eigen::Index>( mQuestion.demand.size() );
  const auto n = static_cast<Eigen::Index>( mQuestion.candidates.size() );
  const Eigen::MatrixXd f = drift( rows );
  Eigen::MatrixXd matrix = covariance( rows, mQuestion.candidates );
  Eigen::VectorXd variances = Eigen::VectorXd::Constant( m + n, mQuestion.variogram.sill() );
  if ( wide )
  {
    matrix.noalias() += base.prior * f.transpose() * f.rightCols( n );
    variances += base.prior * f.colwise().squaredNorm().transpose();
  }
  Eigen::MatrixXd weights, precision;
  if ( base.size() > 0 )
  {
    Eigen::MatrixXd c = covariance( base.places, rows );
    if ( wide )
      c += base.prior * drift( base.places ).transpose() * f;
    auto [reduced, rest] = base.reduce( std::move( c ), f );
    matrix.noalias() -= reduced.transpose() * reduced.rightCols( n );
    variances -= reduced.colwise().squaredNorm().transpose();
    if ( base.isFree )
    {
      matrix.noalias() += rest.transpose() * rest.rightCols( n );
      variances += rest.colwise().squaredNorm().transpose();
    }
    if ( !together.empty() )
      std::tie( weights, precision ) =
        base.weights( std::move( reduced ), std::move( rest ), static_cast<Eigen::Index>( together.size() ) );
  }
  ConditionedMatrix result( std::move( matrix ), std::move( variances ), sObservable * mQuestion.variogram.sill() );
  if ( together.empty() )
    for ( const int candidate : first )
      result.observe( candidate );
  else
    result.adopt( together, std::move( weights ), std::move( precision ) );
  return result;
}

Eigen::MatrixXd DesignField::leftOverSignal() const
{
  const KrigingTargets &demand = mQuestion.demand;
  const Base base = this->base( {}, isIdentified( {} ) ? Drift::Free : Drift::Known );
  Eigen::MatrixXd matrix = covariance( demand, demand );
  matrix.diagonal().setConstant( mQuestion.variogram.partialSill );
  if ( base.size() > 0 )
  {
    // A fixed station right on a place of demand shares its nugget with that place; such places have no weight here, see coincidence().
    const auto [reduced, rest] = base.reduce( covariance( base.places, demand ), drift( demand ) );
    matrix.noalias() -= reduced.transpose() * reduced;
    if ( base.isFree )
      matrix.noalias() += rest.transpose() * rest;
  }
  return matrix;
}

std::vector<int> DesignField::coincidence() const
{
  std::map<std::pair<double, double>, int> taken;
  for ( size_t i = 0; i < mQuestion.candidates.size(); ++i )
    taken[{ mQuestion.candidates.x[i], mQuestion.candidates.y[i] }] = 2;
  for ( size_t i = 0; i < mQuestion.fixed.size(); ++i )
    taken[{ mQuestion.fixed.x[i], mQuestion.fixed.y[i] }] = 1;
  std::vector<int> result( mQuestion.demand.size(), 0 );
  for ( size_t i = 0; i < result.size(); ++i )
    if ( const auto found = taken.find( { mQuestion.demand.x[i], mQuestion.demand.y[i] } ); found != taken.end() )
      result[i] = found->second;
  return result;
}

} // namespace jinguan
