#include "planning/kriging/DesignObjective.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jinguan
{

namespace
{
constexpr double sRounding = 1e-10; //!< relative; smaller differences are none
constexpr double sUnbounded = 1e9;  //!< sills: a variance above that means that the drift is lost

/** Least mean kriging variance; the greatest decides nothing. */
class MeanObjective : public DesignObjective
{
  public:
    MeanObjective( const DesignField &field, const std::vector<int> &first )
      : mField( field ), mState( field.conditioned( first ) ), mGain( mState.candidates() )
    {}

    const std::vector<int> &observed() const override { return mState.observed(); }
    bool isObservable( int candidate ) const override { return mState.isObservable( candidate ); }
    void observe( int candidate ) override { mState.observe( candidate ); }
    void giveUp( int candidate ) override { mState.giveUp( candidate ); }
    int steps() const override { return mState.steps(); }

    DesignScore score() const override { return { mean(), 0 }; }

    void additions( const std::vector<char> &allowed, std::vector<DesignScore> &scores ) override
    {
      squares();
      const double now = mean();
      for ( size_t s = 0; s < scores.size(); ++s )
        if ( allowed[s] )
          scores[s] = { now - mGain( static_cast<Eigen::Index>( s ) ) / mState.variance( static_cast<int>( s ) ), 0 };
    }

    void prepareExchanges() override
    {
      squares();
      const Eigen::Index count = static_cast<Eigen::Index>( observed().size() ), places = mState.places();
      Eigen::MatrixXd weighted( places, count );
      mSelf.resize( count );
      for ( Eigen::Index i = 0; i < count; ++i )
      {
        weighted.col( i ) = mField.weights().cwiseProduct( mState.weights( static_cast<size_t>( i ) ).head( places ) );
        mSelf( i ) = weighted.col( i ).dot( mState.weights( static_cast<size_t>( i ) ).head( places ) );
      }
      mCross.noalias() = weighted.transpose() * mState.matrix().topRows( places );
    }

    void exchanges( size_t position, const std::vector<char> &allowed, const DesignScore &, std::vector<DesignScore> &scores ) override
    {
      const double without = mState.varianceWithout( position );
      if ( !isBounded( without ) )
        return;
      for ( size_t s = 0; s < scores.size(); ++s )
        if ( allowed[s] )
          scores[s] = { meanAfter( position, static_cast<int>( s ), without ), 0 };
    }

  protected:
    bool isBounded( double variance ) const { return variance > 0 && variance < sUnbounded * mField.question().variogram.sill(); }
    double mean() const { return mField.weights().dot( mState.variances().head( mState.places() ) ); }

    /** Σ w·K² of each candidate: its gain times its variance. */
    void squares()
    {
      const Eigen::Index places = mState.places();
      for ( Eigen::Index s = 0; s < mGain.size(); ++s )
        mGain( s ) = ( mField.weights().array() * mState.column( static_cast<int>( s ) ).head( places ).array().square() ).sum();
    }

    double meanAfter( size_t position, int candidate, double without ) const
    {
      const auto r = static_cast<Eigen::Index>( position );
      const double weight = mState.weights( position )( mState.places() + candidate );
      const double scaled = without * weight;
      const double gain = mGain( candidate ) + 2 * scaled * mCross( r, candidate ) + scaled * scaled * mSelf( r );
      return mean() + without * mSelf( r ) - gain / ( mState.variance( candidate ) + scaled * weight );
    }

    const DesignField &mField;
    ConditionedMatrix mState;
    Eigen::VectorXd mGain;
    Eigen::VectorXd mSelf;  //!< Σ w·λ² by observed one
    Eigen::MatrixXd mCross; //!< Σ w·λ·K, observed × candidates
};

/** Least greatest kriging variance, then the least mean. */
class GreatestObjective final : public MeanObjective
{
  public:
    GreatestObjective( const DesignField &field, const std::vector<int> &first ) : MeanObjective( field, first )
    {
      for ( Eigen::Index i = 0; i < field.weights().size(); ++i )
        if ( field.weights()( i ) > 0 )
          mCounting.push_back( i );
    }

    DesignScore score() const override
    {
      double greatest = 0;
      for ( const Eigen::Index place : mCounting )
        greatest = std::max( greatest, mState.variances()( place ) );
      return { greatest, mean() };
    }

    void additions( const std::vector<char> &allowed, std::vector<DesignScore> &scores ) override
    {
      MeanObjective::additions( allowed, scores );
      const Eigen::VectorXd variances = mState.variances().head( mState.places() );
      const std::vector<Eigen::Index> order = descending( variances );
      for ( size_t s = 0; s < scores.size(); ++s )
        if ( allowed[s] )
        {
          const auto column = mState.column( static_cast<int>( s ) );
          const double own = mState.variance( static_cast<int>( s ) );
          double greatest = 0;
          for ( const Eigen::Index place : order )
          {
            if ( variances( place ) <= greatest )
              break;
            greatest = std::max( greatest, variances( place ) - column( place ) * column( place ) / own );
          }
          scores[s] = { greatest, scores[s].first };
        }
    }

    void exchanges( size_t position, const std::vector<char> &allowed, const DesignScore &limit, std::vector<DesignScore> &scores ) override
    {
      const double without = mState.varianceWithout( position );
      if ( !isBounded( without ) )
        return;
      const Eigen::VectorXd weights = mState.weights( position ).head( mState.places() );
      const Eigen::VectorXd variances = mState.variances().head( mState.places() ) + without * weights.cwiseAbs2();
      const std::vector<Eigen::Index> order = descending( variances );
      const double enough = limit.first * ( 1 + sRounding );
      for ( size_t s = 0; s < scores.size(); ++s )
      {
        if ( !allowed[s] )
          continue;
        const auto column = mState.column( static_cast<int>( s ) );
        const double weight = mState.weights( position )( mState.places() + static_cast<Eigen::Index>( s ) );
        const double scaled = without * weight, own = mState.variance( static_cast<int>( s ) ) + scaled * weight;
        double greatest = 0;
        for ( const Eigen::Index place : order )
        {
          if ( variances( place ) <= greatest || greatest > enough )
            break;
          const double covariance = column( place ) + scaled * weights( place );
          greatest = std::max( greatest, variances( place ) - covariance * covariance / own );
        }
        if ( greatest <= enough )
          scores[s] = { greatest, meanAfter( position, static_cast<int>( s ), without ) };
      }
    }

  private:
    std::vector<Eigen::Index> descending( const Eigen::VectorXd &variances ) const
    {
      std::vector<Eigen::Index> order = mCounting;
      std::sort( order.begin(), order.end(),
        [&]( Eigen::Index a, Eigen::Index b ) { return variances( a ) != variances( b ) ? variances( a ) > variances( b ) : a < b; } );
      return order;
    }

    std::vector<Eigen::Index> mCounting; //!< places with weight
};

/**
 * Greatest mutual information. Of a candidate y the gain is ½ ln( σ²(y | chosen) · precision of y among all that are not chosen ), so the same algebra
 * carries a covariance and a precision matrix.
 */
class InformationObjective final : public DesignObjective
{
  public:
    InformationObjective( const DesignField &field, const std::vector<int> &first )
      : mCovariance( field.conditioned( {} ) ), mPrecision( precisionOf( field ) )
    {
      for ( const int candidate : first )
        InformationObjective::observe( candidate );
    }

    const std::vector<int> &observed() const override { return mCovariance.observed(); }
    bool isObservable( int candidate ) const override { return mCovariance.isObservable( candidate ); }
    void observe( int candidate ) override
    {
      mInformation += gain( candidate );
      mCovariance.observe( candidate );
      mPrecision.observe( candidate );
    }
    void giveUp( int candidate ) override
    {
      mCovariance.giveUp( candidate );
      mPrecision.giveUp( candidate );
      mInformation -= gain( candidate );
    }
    int steps() const override { return mCovariance.steps(); }
    DesignScore score() const override { return { -mInformation, 0 }; }

    void additions( const std::vector<char> &allowed, std::vector<DesignScore> &scores ) override
    {
      for ( size_t s = 0; s < scores.size(); ++s )
        if ( allowed[s] )
          scores[s] = { -mInformation - gain( static_cast<int>( s ) ), 0 };
    }

    void prepareExchanges() override {}

    void exchanges( size_t position, const std::vector<char> &allowed, const DesignScore &, std::vector<DesignScore> &scores ) override
    {
      const double covariance = mCovariance.varianceWithout( position ), precision = mPrecision.varianceWithout( position );
      const double without = mInformation - std::log( covariance * precision ) / 2;
      for ( size_t s = 0; s < scores.size(); ++s )
        if ( allowed[s] )
        {
          const auto row = static_cast<Eigen::Index>( s );
          const double a = mCovariance.variance( static_cast<int>( s ) )
            + covariance * std::pow( mCovariance.weights( position )( mCovariance.places() + row ), 2 );
          const double b = mPrecision.variance( static_cast<int>( s ) ) + precision * std::pow( mPrecision.weights( position )( row ), 2 );
          scores[s] = { -without - std::log( a * b ) / 2, 0 };
        }
    }

  private:
    double gain( int candidate ) const { return std::log( mCovariance.variance( candidate ) * mPrecision.variance( candidate ) ) / 2; }

    /** Precision of the candidates among all places without a fixed station. */
    static ConditionedMatrix precisionOf( const DesignField &field )
    {
      const DesignQuestion &question = field.question();
      const KrigingTargets all = joined( question.demand, question.candidates );
      const auto n = static_cast<Eigen::Index>( question.candidates.size() );
      const auto total = static_cast<Eigen::Index>( all.size() );
      const Eigen::LLT<Eigen::MatrixXd> factor( field.covariance( all, all ) );
      Eigen::MatrixXd unit = Eigen::MatrixXd::Identity( total, total ).rightCols( n );
      factor.matrixL().solveInPlace( unit );
      Eigen::MatrixXd precision = unit.transpose() * unit;
      Eigen::VectorXd diagonal = precision.diagonal();
      return ConditionedMatrix( std::move( precision ), std::move( diagonal ), 0 );
    }

    ConditionedMatrix mCovariance;
    ConditionedMatrix mPrecision;
    double mInformation = 0; //!< beyond that of the fixed stations
};
} // namespace

bool DesignScore::isBetterThan( const DesignScore &other ) const
{
  if ( std::isinf( other.first ) )
    return !std::isinf( first );
  const double tolerance = sRounding * std::abs( other.first );
  if ( first < other.first - tolerance )
    return true;
  return first <= other.first + tolerance && second < other.second - sRounding * std::abs( other.second );
}

std::unique_ptr<DesignObjective> DesignObjective::create( const DesignField &field, const std::vector<int> &first )
{
  switch ( field.question().goal )
  {
    case DesignGoal::MeanVariance:
      return std::make_unique<MeanObjective>( field, first );
    case DesignGoal::MaxVariance:
      return std::make_unique<GreatestObjective>( field, first );
    case DesignGoal::MutualInformation:
      return std::make_unique<InformationObjective>( field, first );
  }
  return nullptr;
}

} // namespace jinguan
