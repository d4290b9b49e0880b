#include "planning/assess/RemovalBias.h"

#include "planning/LocalPlane.h"

#include <cmath>

namespace jinguan
{

namespace
{

constexpr int mostBins = 12;
constexpr int pairsPerBin = 5;

/** Sums of errors on their way to LeftOutErrors. */
struct ErrorSum
{
    int count = 0;
    double sum = 0;
    double squares = 0;

    void add( double error )
    {
      ++count;
      sum += error;
      squares += error * error;
    }
    void add( const ErrorSum &other )
    {
      count += other.count;
      sum += other.sum;
      squares += other.squares;
    }
    LeftOutErrors mean() const { return count > 0 ? LeftOutErrors { count, sum / count, rootSquare() } : LeftOutErrors(); }
    double rootSquare() const { return count > 0 ? std::sqrt( squares / count ) : std::numeric_limits<double>::quiet_NaN(); }
};

/** The stations of a matrix in a plane, and the samples of one moment. */
class Moments
{
  public:
    explicit Moments( const StationMatrix &matrix ) : mMatrix( matrix )
    {
      LonLat centre;
      for ( const MatrixStation &station : matrix.stations )
        centre = { centre.lon + station.at.lon / matrix.count(), centre.lat + station.at.lat / matrix.count() };
      const LocalPlane plane( centre );
      for ( const MatrixStation &station : matrix.stations )
      {
        const QgsPointXY point = plane.toPlane( station.at );
        mX.push_back( point.x() );
        mY.push_back( point.y() );
      }
    }

    /** Samples of a moment; \a members are their stations. */
    KrigingSamples at( size_t moment, std::vector<int> &members ) const
    {
      KrigingSamples samples;
      members.clear();
      for ( int i = 0; i < mMatrix.count(); ++i )
      {
        const auto station = static_cast<size_t>( i );
        const double value = mMatrix.values[station][moment];
        if ( !std::isfinite( value ) )
          continue;
        samples.x.push_back( mX[station] );
        samples.y.push_back( mY[station] );
        samples.values.push_back( value );
        members.push_back( i );
      }
      return samples;
    }

    bool hasTwins() const
    {
      for ( size_t a = 0; a < mX.size(); ++a )
        for ( size_t b = a + 1; b < mX.size(); ++b )
          if ( std::hypot( mX[a] - mX[b], mY[a] - mY[b] ) < 1 )
            return true;
      return false;
    }

  private:
    const StationMatrix &mMatrix;
    std::vector<double> mX;
    std::vector<double> mY;
};

/** Error of the mean of the others at each sample. */
void addMeanErrors( const std::vector<double> &values, ErrorSum &sum )
{
  double total = 0;
  for ( const double value : values )
    total += value;
  for ( const double value : values )
    sum.add( ( total - value ) / static_cast<double>( values.size() - 1 ) - value );
}

/** Leaves each station out at each moment, and adds up the errors. */
class LeavingOut
{
  public:
    LeavingOut( const StationMatrix &matrix, RemovalBias &result ) : mMatrix( matrix ), mMoments( matrix ), mResult( result ) {}

    bool hasTwins() const { return mMoments.hasTwins(); }

    /** Goes through all moments with at least \a fewest values; false when cancelled. */
    bool run( int fewest, Progress &progress )
    {
      mSums.resize( static_cast<size_t>( mMatrix.count() ) );
      mKriges = mResult.fallback == FieldFallback::None;
      std::vector<int> members;
      for ( size_t moment = 0; moment < mMatrix.times.size(); ++moment )
      {
        if ( progress.isCancelled() )
          return false;
        progress.report(
          static_cast<double>( moment ) / static_cast<double>( mMatrix.times.size() ), RemovalBias::tr( "Leaving stations out" ) );
        const KrigingSamples samples = mMoments.at( moment, members );
        if ( static_cast<int>( samples.size() ) < fewest )
          continue;
        ++mResult.moments;
        addMeanErrors( samples.values, mMean );
        addInverse( samples, members );
        if ( mKriges )
          addKriging( samples, members );
      }
      return true;
    }

    /** Writes what was added up, and chooses the way that answers. */
    void finish()
    {
      ErrorSum kriging, inverse;
      for ( int i = 0; i < mMatrix.count(); ++i )
      {
        const Sums &sum = mSums[static_cast<size_t>( i )];
        if ( sum.inverse.count == 0 )
          continue;
        StationRemoval removal;
        removal.station = i;
        removal.mean = sum.observed / sum.inverse.count;
        removal.inverse = sum.inverse.mean();
        inverse.add( sum.inverse );
        if ( mKriges )
        {
          removal.kriging = sum.kriging.mean();
          removal.variance = sum.variance / std::max( 1, sum.kriging.count );
          kriging.add( sum.kriging );
        }
        mResult.stations.append( removal );
      }
      mResult.inverseError = inverse.rootSquare();
      mResult.krigingError = kriging.rootSquare();
      mResult.meanError = mMean.rootSquare();
      if ( mKriges && !( mResult.krigingError < mResult.meanError ) )
        mResult.fallback = FieldFallback::NoStructure;
      if ( mResult.fallback == FieldFallback::None )
        mResult.method = FieldMethod::OrdinaryKriging;
    }

  private:
    struct Sums
    {
        ErrorSum kriging;
        ErrorSum inverse;
        double variance = 0;
        double observed = 0;
    };

    void addInverse( const KrigingSamples &samples, const std::vector<int> &members )
    {
      const std::vector<LeftOut> leftOut = InverseDistance::leaveOneOut( samples );
      for ( size_t i = 0; i < members.size(); ++i )
      {
        Sums &sum = mSums[static_cast<size_t>( members[i] )];
        sum.inverse.add( -leftOut[i].residual );
        sum.observed += samples.values[i];
      }
    }

    void addKriging( const KrigingSamples &samples, const std::vector<int> &members )
    {
      const Result<Kriging> kriging = Kriging::make( samples, mResult.variogram );
      const Result<std::vector<LeftOut>> leftOut = kriging ? kriging->leaveOneOut() : Result<std::vector<LeftOut>>( kriging.error() );
      if ( !leftOut )
      {
        mKriges = false;
        mResult.fallback = FieldFallback::Unsolvable;
        return;
      }
      for ( size_t i = 0; i < members.size(); ++i )
      {
        Sums &sum = mSums[static_cast<size_t>( members[i] )];
        sum.kriging.add( -( *leftOut )[i].residual );
        sum.variance += ( *leftOut )[i].variance;
      }
    }

    const StationMatrix &mMatrix;
    Moments mMoments;
    RemovalBias &mResult;
    std::vector<Sums> mSums;
    ErrorSum mMean;
    bool mKriges = false;
};

/** How far the mean of the stations that count moves, moment by moment. */
void addCityMean( const StationMatrix &matrix, RemovalBias &result )
{
  std::vector<double> shift( static_cast<size_t>( matrix.count() ), 0.0 );
  double sum = 0;
  int moments = 0;
  for ( size_t moment = 0; moment < matrix.times.size(); ++moment )
  {
    double total = 0;
    int count = 0;
    for ( int i = 0; i < matrix.count(); ++i )
      if ( matrix.stations.at( i ).countsInMean && std::isfinite( matrix.values[static_cast<size_t>( i )][moment] ) )
      {
        total += matrix.values[static_cast<size_t>( i )][moment];
        ++count;
      }
    if ( count < 2 )
      continue;
    const double mean = total / count;
    sum += mean;
    ++moments;
    for ( int i = 0; i < matrix.count(); ++i )
    {
      const double value = matrix.values[static_cast<size_t>( i )][moment];
      if ( matrix.stations.at( i ).countsInMean && std::isfinite( value ) )
        shift[static_cast<size_t>( i )] += ( total - value ) / ( count - 1 ) - mean;
    }
  }
  result.cityMean = moments > 0 ? sum / moments : std::numeric_limits<double>::quiet_NaN();
  for ( StationRemoval &one : result.stations )
  {
    one.inCityMean = matrix.stations.at( one.station ).countsInMean;
    if ( moments == 0 || !one.inCityMean )
      continue;
    one.cityMeanShift = shift[static_cast<size_t>( one.station )] / moments;
    one.cityShiftShare = result.cityMean != 0 ? one.cityMeanShift / result.cityMean : 0;
  }
}

} // namespace

std::vector<VariogramBin> RemovalBias::pooledVariogram( const StationMatrix &matrix )
{
  struct Pair
  {
      double distance;
      double semivariance;
  };
  std::vector<Pair> pairs;
  double farthest = 0;
  for ( int a = 0; a < matrix.count(); ++a )
    for ( int b = a + 1; b < matrix.count(); ++b )
    {
      double squares = 0;
      int count = 0;
      for ( size_t moment = 0; moment < matrix.times.size(); ++moment )
      {
        const double difference = matrix.values[static_cast<size_t>( a )][moment] - matrix.values[static_cast<size_t>( b )][moment];
        if ( std::isfinite( difference ) )
        {
          squares += difference * difference;
          ++count;
        }
      }
      if ( count == 0 )
        continue;
      const double distance = Geodesy::distance( matrix.stations.at( a ).at, matrix.stations.at( b ).at );
      pairs.push_back( { distance, squares / count / 2 } );
      farthest = std::max( farthest, distance );
    }
  if ( pairs.empty() || !( farthest > 0 ) )
    return {};
  const int count = std::clamp( static_cast<int>( pairs.size() ) / pairsPerBin, 3, mostBins );
  std::vector<VariogramBin> bins( static_cast<size_t>( count ) );
  for ( const Pair &pair : pairs )
  {
    const int at = std::clamp( static_cast<int>( std::ceil( pair.distance / farthest * count ) ) - 1, 0, count - 1 );
    VariogramBin &bin = bins[static_cast<size_t>( at )];
    bin.distance += pair.distance;
    bin.semivariance += pair.semivariance;
    ++bin.pairs;
  }
  std::erase_if( bins, []( const VariogramBin &bin ) { return bin.pairs == 0; } );
  for ( VariogramBin &bin : bins )
  {
    bin.distance /= static_cast<double>( bin.pairs );
    bin.semivariance /= static_cast<double>( bin.pairs );
  }
  return bins;
}

Result<RemovalBias> RemovalBias::compute(
  const StationMatrix &matrix, const std::optional<VariogramModel> &variogram, int fewest, int fewestKriging, Progress &progress )
{
  if ( matrix.count() < fewest )
    return Error { tr( "Only %n station(s) have %1 in these days.", nullptr, matrix.count() ).arg( matrix.indicator ),
      tr( "At least %1 are needed to estimate one from the others." ).arg( fewest ), {}, 0 };
  RemovalBias result;
  LeavingOut leaving( matrix, result );
  if ( matrix.count() < fewestKriging && !variogram )
    result.fallback = FieldFallback::TooFewStations;
  else if ( leaving.hasTwins() )
    result.fallback = FieldFallback::Unsolvable;
  result.bins = pooledVariogram( matrix );
  result.variogramGiven = variogram.has_value();
  if ( variogram )
    result.variogram = *variogram;
  else if ( result.fallback == FieldFallback::None )
  {
    const Result<VariogramFit> fit = Variogram::fitBest( result.bins, { VariogramShape::Spherical, VariogramShape::Exponential } );
    if ( fit && fit->model.partialSill > 0 )
      result.variogram = fit->model;
    else
      result.fallback = FieldFallback::NoStructure;
  }
  if ( !leaving.run( fewest, progress ) )
    return Error { tr( "Cancelled." ), {}, {}, 0 };
  if ( result.moments == 0 )
    return Error { tr( "At no moment do %1 stations have %2 together." ).arg( fewest ).arg( matrix.indicator ),
      tr( "Choose days on which more stations measured." ), {}, 0 };
  leaving.finish();
  addCityMean( matrix, result );
  return result;
}

} // namespace jinguan
