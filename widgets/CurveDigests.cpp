#include "widgets/CurveDigests.h"

#include <algorithm>

namespace jinguan
{

namespace
{

constexpr qint64 sBuckets = 3200; //!< of a window: two for each column of a wide chart

/** Whether \a have covers \a wanted as far as there is anything of \a extent. */
bool covers( const TimeRange &have, const TimeRange &wanted, const TimeRange &extent )
{
  return have.from <= std::max( wanted.from, extent.from ) && have.to >= std::min( wanted.to, extent.to );
}

void show( ChartSeries &series, const CurveDigest &digest )
{
  series.points = digest.points;
  series.joined = digest.bucket > 0 ? std::max( series.envelopes->longestStep(), digest.bucket ) : 0;
  series.exactTimes = digest.exactTimes;
}

} // namespace

void CurveDigests::reset( const TimeSeriesChart &chart )
{
  const bool same = std::equal( mCurves.begin(), mCurves.end(), chart.series.begin(), chart.series.end(),
    []( const Curve &curve, const ChartSeries &series ) { return curve.source == series.envelopes; } );
  if ( same )
    return;
  mTask.cancel();
  mCurves.clear();
  for ( const ChartSeries &series : chart.series )
    mCurves << Curve { series.envelopes, {}, 0 };
}

bool CurveDigests::put( TimeSeriesChart &chart )
{
  const TimeRange extent = chart.extent();
  const TimeRange window = chart.window.to > chart.window.from ? chart.window : extent;
  const qint64 bucket = std::max<qint64>( 1, ( window.to - window.from ) / sBuckets );
  bool any = false;
  bool missing = false;
  for ( qsizetype i = 0; i < std::min( mCurves.size(), chart.series.size() ); ++i )
  {
    const Curve &curve = mCurves.at( i );
    if ( !curve.source )
      continue;
    any = true;
    ChartSeries &series = chart.series[i];
    if ( curve.source->isImmediate() )
    {
      const std::atomic_bool never = false;
      if ( const Result<CurveDigest> digest = curve.source->digest( window, bucket, never ) )
        show( series, *digest );
      continue;
    }
    const CurveDigest &overview = curve.source->overview();
    const bool covered = curve.asked > 0 && covers( curve.fine.range, window, curve.source->extent() );
    const bool better = covered && ( overview.bucket > 0 && curve.fine.bucket <= overview.bucket );
    show( series, better ? curve.fine : overview );
    const bool enough = overview.bucket <= bucket || ( covered && curve.asked <= bucket + bucket / 64 );
    missing = missing || !enough;
  }
  if ( missing )
    request( window, bucket, extent );
  return any;
}

void CurveDigests::request( const TimeRange &window, qint64 bucket, const TimeRange &extent )
{
  if ( mTask.isRunning() && mPendingBucket <= bucket + bucket / 64 && mPendingBucket * 4 > bucket && covers( mPending, window, extent ) )
    return;
  const qint64 length = window.to - window.from;
  mPending = { std::max( window.from - length, extent.from ), std::min( window.to + length, extent.to ) };
  mPendingBucket = bucket;
  QList<std::shared_ptr<const EnvelopeSource>> sources;
  for ( const Curve &curve : std::as_const( mCurves ) )
    sources << ( curve.source && !curve.source->isImmediate() ? curve.source : nullptr );
  mTask.start(
    [sources, range = mPending, bucket]( const std::atomic_bool &cancelled ) -> Result<QList<CurveDigest>> {
      QList<CurveDigest> digests;
      for ( const auto &source : sources )
      {
        Result<CurveDigest> digest = source ? source->digest( range, bucket, cancelled ) : CurveDigest();
        if ( !digest )
          return digest.error();
        digests << digest.take();
      }
      return digests;
    },
    [this, bucket]( const Result<QList<CurveDigest>> &digests ) {
      if ( !digests )
      {
        Q_EMIT failed( digests.error().text() );
        return;
      }
      for ( qsizetype i = 0; i < std::min( mCurves.size(), digests->size() ); ++i )
      {
        mCurves[i].fine = digests->at( i );
        mCurves[i].asked = bucket;
      }
      Q_EMIT arrived();
    } );
}

} // namespace jinguan
