#include "planning/kriging/ConditionedMatrix.h"

namespace jinguan
{

ConditionedMatrix::ConditionedMatrix( Eigen::MatrixXd matrix, Eigen::VectorXd variances, double observable )
  : mMatrix( std::move( matrix ) ),
    mVariances( std::move( variances ) ),
    mObservable( observable ),
    mPosition( static_cast<size_t>( mMatrix.cols() ), -1 ),
    mWeights( mMatrix.rows(), 0 ),
    mPrecision( 0, 0 )
{}

void ConditionedMatrix::observe( int candidate )
{
  ++mSteps;
  const Eigen::Index row = places() + candidate;
  const double pivot = mVariances( row );
  const Eigen::VectorXd column = mMatrix.col( candidate );
  const Eigen::VectorXd weights = column / pivot;
  const Eigen::VectorXd others = column.tail( candidates() );
  mMatrix.noalias() -= weights * others.transpose();
  mVariances -= weights.cwiseProduct( column );

  const Eigen::Index count = mWeights.cols();
  const Eigen::RowVectorXd here = mWeights.row( row );
  mWeights.noalias() -= weights * here;
  mWeights.conservativeResize( Eigen::NoChange, count + 1 );
  mWeights.col( count ) = weights;
  Eigen::MatrixXd precision( count + 1, count + 1 );
  precision.topLeftCorner( count, count ) = mPrecision + here.transpose() * here / pivot;
  precision.topRightCorner( count, 1 ) = -here.transpose() / pivot;
  precision.bottomLeftCorner( 1, count ) = -here / pivot;
  precision( count, count ) = 1 / pivot;
  mPrecision = std::move( precision );
  mPosition[static_cast<size_t>( candidate )] = static_cast<int>( mObserved.size() );
  mObserved.push_back( candidate );
  setKnown( candidate );
}

void ConditionedMatrix::setKnown( int candidate )
{
  // What is observed is known: exactly, so that rounding cannot bring it back.
  mMatrix.row( places() + candidate ).setZero();
  mMatrix.col( candidate ).setZero();
  mVariances( places() + candidate ) = 0;
}

void ConditionedMatrix::adopt( const std::vector<int> &candidates, Eigen::MatrixXd weights, Eigen::MatrixXd precision )
{
  mWeights = std::move( weights );
  mPrecision = std::move( precision );
  mObserved = candidates;
  for ( size_t i = 0; i < mObserved.size(); ++i )
  {
    mPosition[static_cast<size_t>( mObserved[i] )] = static_cast<int>( i );
    setKnown( mObserved[i] );
  }
}

void ConditionedMatrix::giveUp( int candidate )
{
  ++mSteps;
  const auto position = static_cast<Eigen::Index>( mPosition[static_cast<size_t>( candidate )] );
  const Eigen::Index count = mWeights.cols(), last = count - 1;
  const double variance = 1 / mPrecision( position, position );
  const Eigen::VectorXd weights = mWeights.col( position );
  mMatrix.noalias() += ( variance * weights ) * weights.tail( candidates() ).transpose();
  mVariances += variance * weights.cwiseAbs2();

  const Eigen::RowVectorXd share = -mPrecision.row( position ) * variance; // weights of the others in the estimate of this one
  mWeights.noalias() += weights * share;
  mPrecision -= ( mPrecision.col( position ) * mPrecision.row( position ) * variance ).eval();
  // The place of the last one is taken over.
  if ( position != last )
  {
    mWeights.col( position ) = mWeights.col( last );
    mPrecision.row( position ) = mPrecision.row( last );
    mPrecision.col( position ) = mPrecision.col( last );
    mObserved[static_cast<size_t>( position )] = mObserved.back();
    mPosition[static_cast<size_t>( mObserved.back() )] = static_cast<int>( position );
  }
  mWeights.conservativeResize( Eigen::NoChange, last );
  mPrecision.conservativeResize( last, last );
  mObserved.pop_back();
  mPosition[static_cast<size_t>( candidate )] = -1;
}

} // namespace jinguan
