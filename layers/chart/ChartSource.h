#pragma once

#include "base/Progress.h"
#include "layers/chart/ChartRequest.h"
#include "layers/chart/TimeSeriesChart.h"
#include "monitoring/Catalogue.h"
#include "monitoring/Evaluator.h"
#include "monitoring/StationChain.h"
#include "monitoring/TimeGroups.h"

#include <QCoreApplication>
#include <QHash>

namespace jinguan
{

/** What charts are made from besides readings; all outlive the making. */
struct ChartContext
{
    const Catalogue *catalogue = nullptr;
    const Evaluator *evaluator = nullptr;
    QList<Station> stations;
    QList<StationChain> chains;
};

/** The readings of one indicator at one station in the unit of the indicator. */
struct ChartSeriesData
{
    const Station *station = nullptr;
    const Indicator *indicator = nullptr;
    Period period = Period::Hour;
    Method method = Method::Automatic;
    QString source;
    QString position; //!< sampling position or depth, empty for the only one
    bool isDemo = false;
    QList<Reading> readings;  //!< all, in order
    QList<TimedValue> values; //!< those that count, in order; below detection with half the detection limit
    int halved = 0;           //!< values below detection among them

    bool isEmpty() const { return values.isEmpty(); }
};

/** Reads series for charts: chooses the period and, where several sources measured the same, the one with most readings. */
class ChartSource
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ChartSource )

  public:
    ChartSource( const ChartContext &context, const ReadingStore &store, const ChartRequest &request, Progress &progress )
      : mContext( context ), mStore( store ), mRequest( request ), mProgress( progress )
    {}

    const ChartContext &context() const { return mContext; }
    const ChartRequest &request() const { return mRequest; }

    /** An error names the unknown code. */
    Result<const Station *> station( const QString &code ) const;
    Result<const Indicator *> indicator( const QString &id ) const;

    /** \a range of an indicator at a station; no readings are no error. \a period overrides that of the request. */
    Result<ChartSeriesData> read(
      const Station &station, const Indicator &indicator, const TimeRange &range, std::optional<Period> period = std::nullopt );
    Result<ChartSeriesData> read( const Station &station, const Indicator &indicator )
    {
      return read( station, indicator, mRequest.range );
    }

    /** Every indicator of the request at every station of it; in the order of stations, then indicators. */
    Result<QList<ChartSeriesData>> readAll();

    /** Wind of \a station, else of the nearest station that has it in the range. */
    struct Wind
    {
        const Station *station = nullptr;
        double distance = 0; //!< metres on the ellipsoid
        ChartSeriesData direction;
        ChartSeriesData speed;
    };
    Result<Wind> wind( const Station &station );

    /** Daily values by the rule of the indicator: mean, energy mean of levels, sum of precipitation, largest 8-hour mean of ozone. */
    static QList<timegroups::Day> days( const ChartSeriesData &data );
    /** What days() did, in words. */
    static QString dayRule( const ChartSeriesData &data );
    static timegroups::Averaging averagingOf( const Indicator &indicator );
    static QString symbolOf( const Indicator &indicator );
    QString unitOf( const Indicator &indicator ) const;

  private:
    Result<const QList<Series> *> seriesOf( const QString &station );
    Result<QList<Reading>> readOne( const Series &series, Period period, const TimeRange &range );

    const ChartContext &mContext;
    const ReadingStore &mStore;
    const ChartRequest &mRequest;
    Progress &mProgress;
    QHash<QString, QList<Series>> mSeries;
};

} // namespace jinguan
