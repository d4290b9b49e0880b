#pragma once

#include "forecast/ForecastData.h"
#include "monitoring/Station.h"

#include <QHash>

namespace jinguan
{

/** What is forecast by itself: which indicators at which kinds of station (`resources/forecast/series.csv`). */
class ForecastSubjects
{
  public:
    /** The error names the row. */
    static Result<ForecastSubjects> load( const QString &folder, const Catalogue &catalogue );

    QStringList indicatorsOf( const QString &stationKind ) const { return mIndicators.value( stationKind ); }

  private:
    QHash<QString, QStringList> mIndicators;
};

/** What an issue of all forecasts did. */
struct IssueOutcome
{
    int issued = 0;      //!< forecasts stored
    int already = 0;     //!< that were there for the same time of issue
    QStringList refused; //!< series with too short or too empty a past, in words
};

/**
 * Issues and stores a forecast for every series of \a subjects at the running \a stations, each at the end of its newest reading, if that lies in the day before the newest of
 * all: an archive is not forecast. What was issued for that time already is left as it is. A series that cannot be forecast is told and left out; the error: cancelled, or the
 * store failed.
 */
Result<IssueOutcome> issueForecasts(
  ReadingStore &store, const Catalogue &catalogue, const ForecastSubjects &subjects, const QList<Station> &stations, Progress &progress );

} // namespace jinguan
