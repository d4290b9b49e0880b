#pragma once

#include "base/Result.h"
#include "layers/chart/TimeSeriesChart.h"
#include "store/Envelope.h"

#include <atomic>
#include <memory>

namespace jinguan
{

/** A part of a curve as fine as a picture needs it. */
struct CurveDigest
{
    TimeRange range;        //!< what it covers
    qint64 bucket = 0;      //!< seconds of which a few points stand for all; 0: the points are the readings themselves
    bool exactTimes = true; //!< the points are readings; else their times are known to the bucket only
    QList<ChartPoint> points;
};

/**
 * Where a curve comes from that is too long to be drawn point by point: asked for a part of it, it answers with buckets of time, of each
 * of which first, lowest, highest and last valid value stand for all, so that no peak is lost. What is not valid is told apart, what is
 * missing stays missing.
 *
 * Times UTC; values in the unit of the chart. May be asked by several threads at once.
 */
class EnvelopeSource
{
  public:
    virtual ~EnvelopeSource() = default;

    /** From the first reading to the end of the period of the last, half-open; from == to == 0 without readings. */
    virtual TimeRange extent() const = 0;
    /** Longest step in seconds between two readings that are still joined by a line. */
    virtual qint64 longestStep() const = 0;
    /** True where an answer waits for nothing, so that the thread of the window may ask. */
    virtual bool isImmediate() const { return false; }
    /** The whole, coarsely; known from the beginning. */
    virtual const CurveDigest &overview() const = 0;

    /** The buckets of \a bucket seconds that have readings in \a range, in order of time. */
    virtual Result<QList<Envelope>> envelopes( const TimeRange &range, qint64 bucket ) const = 0;
    /** The readings that begin in \a range; stops early, with what it has, when \a cancelled. */
    virtual Result<QList<ChartPoint>> readings( const TimeRange &range, const std::atomic_bool &cancelled ) const = 0;
    /** Points for a picture of \a range in which things within \a bucket seconds fall together. */
    virtual Result<CurveDigest> digest( const TimeRange &range, qint64 bucket, const std::atomic_bool &cancelled ) const = 0;

    /** Buckets of an overview. */
    static constexpr qint64 overviewBuckets = 2048;

  protected:
    /** \a range grown to whole buckets, which count from 1970 on so that they stay the same ones while a window moves. */
    static TimeRange wholeBuckets( const TimeRange &range, qint64 bucket );
};

} // namespace jinguan
