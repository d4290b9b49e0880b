#pragma once

#include "layers/chart/EnvelopeSource.h"

#include <functional>

namespace jinguan
{

/**
 * A series that stays in the store: buckets for what is far, readings for what is near. Every question opens the store anew, so that several
 * threads may ask.
 *
 * Times of buckets are known to the bucket only, and values that are not valid not at all: a digest marks where most of a bucket is not
 * valid, without a value.
 */
class StoreEnvelopes : public EnvelopeSource
{
  public:
    /** Buckets with readings in a range, in the unit of the series; a bucket need not begin at a multiple of its length. */
    using Buckets = std::function<Result<QList<Envelope>>( const TimeRange &range, qint64 bucket )>;
    /** Readings that begin in a range, in the unit of the series. */
    using Readings = std::function<Result<QList<Reading>>( const TimeRange &range )>;

    struct Content
    {
        Buckets buckets;
        Readings readings;
        Period period = Period::Hour;
        double factor = 1; //!< from the unit of the series to that of the chart, above 0
    };

    /** Reads the overview of what lies in \a range. */
    static Result<std::shared_ptr<const StoreEnvelopes>> make( const Content &content, const TimeRange &range );

    TimeRange extent() const override { return mExtent; }
    qint64 longestStep() const override;
    const CurveDigest &overview() const override { return mOverview; }
    Result<QList<Envelope>> envelopes( const TimeRange &range, qint64 bucket ) const override;
    Result<QList<ChartPoint>> readings( const TimeRange &range, const std::atomic_bool &cancelled ) const override;
    Result<CurveDigest> digest( const TimeRange &range, qint64 bucket, const std::atomic_bool &cancelled ) const override;

  private:
    explicit StoreEnvelopes( const Content &content ) : mContent( content ) {}
    static void addPoints( QList<ChartPoint> &points, const Envelope &envelope, qint64 bucket );

    Content mContent;
    TimeRange mExtent;
    CurveDigest mOverview;
};

} // namespace jinguan
