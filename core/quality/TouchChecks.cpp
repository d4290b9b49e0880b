#include "quality/TouchChecks.h"

#include "quality/Probability.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace jinguan::touch
{

namespace
{
/** Values as whole numbers of a thousandth, so that equal ones are equal. */
qint64 coded( double value )
{
  return std::llround( value * 1000 );
}

bool follows( const TouchSeries &series, qsizetype i )
{
  return i > 0 && series.points.at( i ).begin - series.points.at( i - 1 ).begin == series.period && series.points.at( i - 1 ).isUsable;
}

/** Length of the unbroken run of usable points that ends at each point. */
QList<int> runLengths( const TouchSeries &series )
{
  QList<int> lengths( series.points.size(), 0 );
  for ( qsizetype i = 0; i < series.points.size(); ++i )
  {
    if ( series.points.at( i ).isUsable )
      lengths[i] = follows( series, i ) ? lengths.at( i - 1 ) + 1 : 1;
  }
  return lengths;
}

/** Values of about one size, in steps of a sixth: how a series moves depends on where it is. */
qint64 sizeOf( qint64 value )
{
  return std::llround( std::log( 1.0 + std::abs( static_cast<double>( value ) ) ) / 0.15 );
}

/** How often values occur in all series together, and steps from values of one size. */
class Frequencies
{
  public:
    explicit Frequencies( const QList<TouchSeries> &all )
    {
      for ( const TouchSeries &series : all )
      {
        for ( qsizetype i = 0; i < series.points.size(); ++i )
        {
          if ( !series.points.at( i ).isUsable )
            continue;
          ++mValues[coded( series.points.at( i ).value )];
          ++mCount;
          if ( !follows( series, i ) )
            continue;
          const qint64 before = coded( series.points.at( i - 1 ).value );
          ++mSteps[{ sizeOf( before ), coded( series.points.at( i ).value ) - before }];
          ++mStepsFrom[sizeOf( before )];
        }
      }
    }

    /** How often the block is expected a second time by chance. */
    double expected( const TouchSeries &series, qsizetype first, int length ) const
    {
      double logarithm = 2 * std::log( static_cast<double>( mCount ) ) - std::log( 2.0 ); // pairs of places
      logarithm +=
        std::log( static_cast<double>( mValues.value( coded( series.points.at( first ).value ) ) ) / static_cast<double>( mCount ) );
      for ( qsizetype i = first + 1; i < first + length; ++i )
      {
        const qint64 before = coded( series.points.at( i - 1 ).value );
        const qint64 steps = mSteps.value( { sizeOf( before ), coded( series.points.at( i ).value ) - before } );
        logarithm += std::log( static_cast<double>( steps ) / static_cast<double>( mStepsFrom.value( sizeOf( before ) ) ) );
      }
      return std::exp( logarithm );
    }

  private:
    QHash<qint64, qint64> mValues;
    QHash<std::pair<qint64, qint64>, qint64> mSteps; //!< by size before and step
    QHash<qint64, qint64> mStepsFrom;
    qint64 mCount = 0;
};

/** Decimals in which nearly all values come, negative for tens and hundreds; a few finer ones are means put in for gaps. */
int resolution( const TouchSeries &series )
{
  qint64 usable = 0;
  for ( const CheckPoint &point : series.points )
    usable += point.isUsable;
  for ( int decimals = -3; decimals < 3; ++decimals )
  {
    const double scale = std::pow( 10, decimals );
    const qint64 whole = std::count_if( series.points.begin(), series.points.end(), [scale]( const CheckPoint &point ) {
      return point.isUsable && std::abs( point.value * scale - std::round( point.value * scale ) ) < 1e-6;
    } );
    if ( whole * 5 >= usable * 4 )
      return decimals;
  }
  return 3;
}

int distinctValues( const TouchSeries &series, qsizetype first, int length )
{
  QSet<qint64> values;
  for ( qsizetype i = first; i < first + length; ++i )
    values.insert( coded( series.points.at( i ).value ) );
  return static_cast<int>( values.size() );
}

bool sameWindow( const TouchSeries &a, qsizetype i, const TouchSeries &b, qsizetype j, int length )
{
  for ( int k = 0; k < length; ++k )
  {
    if ( coded( a.points.at( i + k ).value ) != coded( b.points.at( j + k ).value ) )
      return false;
  }
  return true;
}

/** How far two blocks that begin alike go on alike. */
int commonLength( const TouchSeries &a, qsizetype i, const TouchSeries &b, qsizetype j, int atLeast )
{
  int length = atLeast;
  while ( i + length < a.points.size() && j + length < b.points.size() && follows( a, i + length ) && follows( b, j + length )
    && a.points.at( i + length ).isUsable && b.points.at( j + length ).isUsable
    && coded( a.points.at( i + length ).value ) == coded( b.points.at( j + length ).value ) )
    ++length;
  return length;
}
} // namespace

QList<RepeatedBlock> repeatedBlocks( const QList<TouchSeries> &series, int minLength, int minDistinct )
{
  constexpr quint64 sFactor = 1099511628211ULL;
  quint64 highest = 1;
  for ( int i = 1; i < minLength; ++i )
    highest *= sFactor;
  const Frequencies frequencies( series );
  QHash<quint64, QList<std::pair<int, qsizetype>>> seen; // begins of windows by their hash
  QList<RepeatedBlock> found;
  for ( int s = 0; s < series.size(); ++s )
  {
    const TouchSeries &here = series.at( s );
    const QList<int> runs = runLengths( here );
    quint64 hash = 0;
    QHash<std::pair<int, qint64>, qsizetype> within; // end of the last block found at an offset from another series
    for ( qsizetype i = 0; i < here.points.size(); ++i )
    {
      if ( runs.at( i ) == 0 )
        continue;
      if ( runs.at( i ) == 1 )
        hash = 0;
      if ( runs.at( i ) > minLength )
        hash -= highest * static_cast<quint64>( coded( here.points.at( i - minLength ).value ) );
      hash = hash * sFactor + static_cast<quint64>( coded( here.points.at( i ).value ) );
      const qsizetype first = i - minLength + 1;
      if ( runs.at( i ) < minLength || distinctValues( here, first, minLength ) < minDistinct )
        continue;
      QList<std::pair<int, qsizetype>> &places = seen[hash];
      for ( const auto &[t, j] : std::as_const( places ) )
      {
        const TouchSeries &there = series.at( t );
        const bool sameDelivery = here.station == there.station && here.points.at( first ).begin == there.points.at( j ).begin;
        const std::pair<int, qint64> offset { t, first - j };
        if ( sameDelivery || ( t == s && first - j < minLength ) || within.value( offset, -1 ) > first
          || !sameWindow( there, j, here, first, minLength ) )
          continue;
        const int length = commonLength( there, j, here, first, minLength );
        within.insert( offset, first + length );
        found.append( { t, s, j, first, length, frequencies.expected( here, first, length ) } );
      }
      places.append( { s, first } );
    }
  }
  std::stable_sort( found.begin(), found.end(), []( const RepeatedBlock &a, const RepeatedBlock &b ) { return a.length > b.length; } );
  return found;
}

QList<FlatRun> flatRuns( const TouchSeries &series, int minLength, double above )
{
  const QList<Suspicion> stuck = checks::stuck( series.points, series.period, minLength, above, 0 );
  QList<FlatRun> runs;
  for ( qsizetype k = 0; k < stuck.size(); k += static_cast<qsizetype>( stuck.at( k ).measure ) )
    runs.append( { stuck.at( k ).index, static_cast<int>( stuck.at( k ).measure ), stuck.at( k ).against, 0 } );
  for ( FlatRun &run : runs )
  {
    // How often a value of this size is followed by the same one elsewhere.
    qint64 pairs = 0;
    qint64 equal = 0;
    for ( qsizetype i = 1; i < series.points.size(); ++i )
    {
      const bool inside = i >= run.first && i <= run.first + run.length;
      const double before = series.points.at( i - 1 ).value;
      if ( inside || !series.points.at( i ).isUsable || !follows( series, i )
        || std::abs( before - run.value ) > 0.2 * std::abs( run.value ) )
        continue;
      ++pairs;
      equal += coded( before ) == coded( series.points.at( i ).value );
    }
    const double share = ( static_cast<double>( equal ) + 1 ) / ( static_cast<double>( pairs ) + 2 );
    run.expected = static_cast<double>( std::max<qint64>( pairs, 1 ) ) * std::pow( share, run.length - 1 );
  }
  return runs;
}

std::optional<DigitTest> lastDigits( const TouchSeries &series, double least, qint64 minCount )
{
  DigitTest test;
  test.decimals = resolution( series );
  const double scale = std::pow( 10, test.decimals );
  for ( const CheckPoint &point : series.points )
  {
    const double scaled = point.value * scale;
    if ( !point.isUsable || scaled < least || std::abs( scaled - std::round( scaled ) ) > 1e-6 )
      continue;
    ++test.digits.at( static_cast<size_t>( std::llround( scaled ) % 10 ) );
    ++test.count;
  }
  if ( test.count < minCount )
    return std::nullopt;
  const double share = static_cast<double>( test.count ) / 10;
  for ( const qint64 digit : test.digits )
  {
    test.statistic += std::pow( static_cast<double>( digit ) - share, 2 ) / share;
    test.missing += static_cast<double>( digit ) < share / 10;
  }
  test.p = probability::chiSquareTail( test.statistic, 9 );
  return test;
}

std::optional<LimitTest> justUnder( const TouchSeries &series, double limit, double width, qint64 minCount )
{
  LimitTest test;
  qint64 farUnder = 0;
  qint64 farOver = 0;
  // Both sides hold the same number of possible values; the limit itself is not exceeded.
  const double unit = std::pow( 10, -resolution( series ) );
  const double side = std::max( 1.0, std::round( width * limit / unit ) );
  for ( const CheckPoint &point : series.points )
  {
    if ( !point.isUsable )
      continue;
    const double away = std::ceil( ( point.value - limit ) / unit - 1e-6 ); // in units above the limit
    test.under += away <= 0 && away > -side;
    test.over += away > 0 && away <= side;
    farUnder += away <= -side && away > -3 * side;
    farOver += away > side && away <= 3 * side;
  }
  if ( test.under + test.over < minCount || farUnder == 0 )
    return std::nullopt;
  // The density is taken to change by the same factor from one width to the next; the middles of the two outer stretches lie four widths apart.
  const double factor = std::pow( ( static_cast<double>( farOver ) + 0.5 ) / ( static_cast<double>( farUnder ) + 0.5 ), 1.0 / 4 );
  test.expectedShare = 1 / ( 1 + factor );
  test.p = probability::binomialTail( test.under, test.under + test.over, test.expectedShare );
  return test;
}

} // namespace jinguan::touch
