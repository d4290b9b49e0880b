#pragma once

#include "base/Progress.h"
#include "monitoring/Catalogue.h"
#include "monitoring/RollupRules.h"
#include "monitoring/Station.h"
#include "planning/assess/AssessmentRequest.h"
#include "store/ReadingStore.h"

#include <QCoreApplication>

#include <vector>

namespace jinguan
{

/** A station with the place and the rights that count in statistics. */
struct MatrixStation
{
    QString code;
    QString name;
    LonLat at;
    bool countsInMean = true; //!< enters the city's mean: counts in evaluation and is no control point
    bool isDemo = false;      //!< the station or its series is invented
    qint64 valid = 0;         //!< values
};

/**
 * Values of one indicator at many stations over the same moments, gaps as NaN.
 *
 * Of several series of a station the automatic ones go before manual ones, then the one with most values; model values and forecasts stay out, as do
 * readings of days on which the station did not run and readings whose flag does not count. Values are in the unit of the catalogue. Days are
 * those of the roll-up (of ozone the largest 8-hour mean), worked out from hours where the roll-up is behind.
 */
struct StationMatrix
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::StationMatrix )

  public:
    QString indicator;
    QString unit; //!< Unit::id
    Period period = Period::Day;
    QDate from;
    QDate to;
    QList<MatrixStation> stations;           //!< those with at least one value
    QStringList without;                     //!< codes of stations asked for that have no value in the days
    std::vector<UtcSeconds> times;           //!< begins at which any station has a value, ascending
    std::vector<std::vector<double>> values; //!< [station][time]

    /** Reads \a stations with a position; errors: an unknown indicator, a unit that does not fit, days that end before they begin, cancellation. */
    static Result<StationMatrix> read( const ReadingStore &store, const Catalogue &catalogue, const RollupRules &rules,
      const QList<Station> &stations, const AssessmentRequest &request, Progress &progress );

    int count() const { return static_cast<int>( stations.size() ); }
    /** Index of \a code; -1 when it is not there. */
    int indexOf( const QString &code ) const;
    /** Mean of a station's values; NaN without. */
    double meanOf( int station ) const;
};

} // namespace jinguan
