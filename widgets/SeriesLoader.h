#pragma once

#include "layers/chart/TimeSeriesChart.h"
#include "widgets/LatestTask.h"

#include <QObject>

#include <functional>
#include <memory>

namespace jinguan
{

/** Makes a reading store of its own for the thread that calls; thread-safe. Usually Workspace::openReadings(). */
using ReadingsOpener = std::function<Result<std::unique_ptr<ReadingStore>>()>;

/** A chart whose points are still to be read. */
struct SeriesRequest
{
    /** One curve and where its points come from. */
    struct Curve
    {
        SeriesId series = 0;
        Period period = Period::Hour;
        QString label;
        Method method = Method::Automatic;
        QString source;
        int colour = 1;
        double factor = 1;                      //!< from the unit of the series to that of the chart
        Statistic statistic = Statistic::Value; //!< of values that are computed
        bool isForecast = false;
        SeriesId low = 0; //!< ends of the interval of a forecast; 0: none
        SeriesId high = 0;
    };

    TimeSeriesChart chart; //!< everything but the curves
    QList<Curve> curves;
    TimeRange range; //!< what is read, UTC
};

/**
 * Reads the curves of a chart off the thread of the window, with a reading store of its own. A new request cancels the running one.
 */
class SeriesLoader : public QObject
{
    Q_OBJECT

  public:
    explicit SeriesLoader( QObject *parent = nullptr );

    /** Cancels what runs and waits for it, so that the store behind the old opener may be closed. An empty opener is none. */
    void setOpener( const ReadingsOpener &opener );

    void request( const SeriesRequest &request );
    void cancel();
    bool isLoading() const { return mTask.isRunning(); }

  Q_SIGNALS:
    void started();
    void loaded( const jinguan::TimeSeriesChart &chart );
    /** What went wrong, in words for the reader. */
    void failed( const QString &message );

  private:
    ReadingsOpener mOpener;
    LatestTask<Result<TimeSeriesChart>> mTask;
};

} // namespace jinguan
