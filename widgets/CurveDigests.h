#pragma once

#include "layers/chart/EnvelopeSource.h"
#include "widgets/LatestTask.h"

#include <QObject>

namespace jinguan
{

/**
 * Keeps the curves of a chart that come from sources as fine as the window shown needs them.
 *
 * What a source has in memory is there at once. From others the overview is shown first, while the window and as much again on either side
 * is read on another thread; that reading is given up when the window leaves it. So moving within what was read waits for nothing.
 */
class CurveDigests : public QObject
{
    Q_OBJECT

  public:
    using QObject::QObject;

    /** \a chart is the one that put() will be asked for. What is known stays where its sources are those of before. */
    void reset( const TimeSeriesChart &chart );
    /** Gives the curves of \a chart the points for its window. Returns whether any of them has a source. */
    bool put( TimeSeriesChart &chart );
    bool isReading() const { return mTask.isRunning(); }

  Q_SIGNALS:
    /** Finer points are there: put() again. */
    void arrived();
    void failed( const QString &message );

  private:
    struct Curve
    {
        std::shared_ptr<const EnvelopeSource> source;
        CurveDigest fine;
        qint64 asked = 0; //!< bucket for which fine was read; 0: never
    };

    void request( const TimeRange &window, qint64 bucket, const TimeRange &extent );

    QList<Curve> mCurves;
    TimeRange mPending; //!< what is being read
    qint64 mPendingBucket = 0;
    LatestTask<Result<QList<CurveDigest>>> mTask;
};

} // namespace jinguan
