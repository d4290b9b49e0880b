#include "quality/Regression.h"

#include "quality/SeriesChecks.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace jinguan::regression
{

namespace
{
constexpr qsizetype sMostPoints = 700; //!< a quarter of a million slopes
constexpr qint64 sZone = 8 * 3600;
constexpr qint64 sDay = 86400;

/** Sums about the means. */
struct Moments
{
    double microMean = 0;
    double standardMean = 0;
    double microSquares = 0;
    double standardSquares = 0;
    double products = 0;

    explicit Moments( const QList<ValuePair> &pairs )
    {
      const auto count = static_cast<double>( pairs.size() );
      for ( const ValuePair &pair : pairs )
      {
        microMean += pair.micro / count;
        standardMean += pair.standard / count;
      }
      for ( const ValuePair &pair : pairs )
      {
        microSquares += ( pair.micro - microMean ) * ( pair.micro - microMean );
        standardSquares += ( pair.standard - standardMean ) * ( pair.standard - standardMean );
        products += ( pair.micro - microMean ) * ( pair.standard - standardMean );
      }
    }
};

Line through( const Moments &moments, double slope )
{
  return { slope, moments.standardMean - slope * moments.microMean };
}

double medianDifference( const QList<ValuePair> &pairs )
{
  QList<double> differences;
  for ( const ValuePair &pair : pairs )
    differences.append( pair.micro - pair.standard );
  return checks::median( differences );
}
} // namespace

Agreement agreement( const QList<ValuePair> &pairs )
{
  Agreement result;
  result.count = pairs.size();
  if ( pairs.isEmpty() )
    return result;
  const Moments moments( pairs );
  result.bias = moments.microMean - moments.standardMean;
  for ( const ValuePair &pair : pairs )
    result.rmse += ( pair.micro - pair.standard ) * ( pair.micro - pair.standard );
  result.rmse = std::sqrt( result.rmse / static_cast<double>( pairs.size() ) );
  const double spread = moments.microSquares * moments.standardSquares;
  result.r2 = spread > 0 ? moments.products * moments.products / spread : 0;
  return result;
}

Line leastSquares( const QList<ValuePair> &pairs )
{
  const Moments moments( pairs );
  return through( moments, moments.microSquares > 0 ? moments.products / moments.microSquares : 0 );
}

Line theilSen( const QList<ValuePair> &pairs )
{
  QList<ValuePair> chosen;
  const qsizetype step = std::max<qsizetype>( 1, ( pairs.size() + sMostPoints - 1 ) / sMostPoints );
  for ( qsizetype i = 0; i < pairs.size(); i += step )
    chosen.append( pairs.at( i ) );
  QList<double> slopes;
  slopes.reserve( chosen.size() * ( chosen.size() - 1 ) / 2 );
  for ( qsizetype i = 0; i < chosen.size(); ++i )
  {
    for ( qsizetype j = i + 1; j < chosen.size(); ++j )
    {
      if ( chosen.at( i ).micro != chosen.at( j ).micro )
        slopes.append( ( chosen.at( j ).standard - chosen.at( i ).standard ) / ( chosen.at( j ).micro - chosen.at( i ).micro ) );
    }
  }
  if ( slopes.isEmpty() )
    return leastSquares( pairs );
  Line line { checks::median( slopes ), 0 };
  QList<double> residuals;
  for ( const ValuePair &pair : pairs )
    residuals.append( pair.standard - line.slope * pair.micro );
  line.offset = checks::median( residuals );
  return line;
}

Line orthogonal( const QList<ValuePair> &pairs )
{
  const Moments moments( pairs );
  if ( moments.products == 0 )
    return leastSquares( pairs );
  const double difference = moments.standardSquares - moments.microSquares;
  return through(
    moments, ( difference + std::sqrt( difference * difference + 4 * moments.products * moments.products ) ) / ( 2 * moments.products ) );
}

QList<DriftWindow> drift( const QList<ValuePair> &pairs, qint64 length, qint64 step, qint64 least )
{
  QList<DriftWindow> windows;
  if ( pairs.isEmpty() )
    return windows;
  const auto at = [&]( UtcSeconds time ) {
    return std::lower_bound( pairs.begin(), pairs.end(), time, []( const ValuePair &pair, UtcSeconds t ) { return pair.begin < t; } );
  };
  for ( UtcSeconds from = pairs.first().begin; from + length <= pairs.last().begin + step; from += step )
  {
    const QList<ValuePair> part( at( from ), at( from + length ) );
    if ( part.size() >= least )
      windows.append( { from, from + length, part.size(), theilSen( part ), medianDifference( part ) } );
  }
  return windows;
}

ChangePoint changePoint( const QList<ValuePair> &pairs )
{
  QMap<qint64, QList<ValuePair>> byDay;
  for ( const ValuePair &pair : pairs )
    byDay[( pair.begin + sZone ) / sDay].append( pair );
  QList<double> medians;
  QList<qint64> days;
  for ( auto it = byDay.begin(); it != byDay.end(); ++it )
  {
    medians.append( medianDifference( it.value() ) );
    days.append( it.key() );
  }
  ChangePoint change;
  change.days = medians.size();
  // U(t) = U(t−1) + sum over all days of the sign of the difference to day t; the change lies where |U| is largest.
  double sum = 0;
  double largest = 0;
  qsizetype place = -1;
  for ( qsizetype t = 0; t + 1 < medians.size(); ++t )
  {
    for ( const double other : std::as_const( medians ) )
      sum += medians.at( t ) > other ? 1 : medians.at( t ) < other ? -1 : 0;
    if ( std::abs( sum ) > largest )
    {
      largest = std::abs( sum );
      place = t;
    }
  }
  if ( place < 0 )
    return change;
  const auto n = static_cast<double>( medians.size() );
  change.p = std::min( 1.0, 2 * std::exp( -6 * largest * largest / ( n * n * n + n * n ) ) );
  change.at = days.at( place + 1 ) * sDay - sZone;
  QList<double> before = medians.mid( 0, place + 1 );
  QList<double> after = medians.mid( place + 1 );
  change.before = checks::median( before );
  change.after = checks::median( after );
  return change;
}

} // namespace jinguan::regression
