#pragma once

#include "evaluation/StatusBoard.h"
#include "layers/chart/TimeSeriesChart.h"
#include "layers/MapFilter.h"
#include "reports/ReportServices.h"
#include "reports/SheetText.h"

#include <QHash>

namespace jinguan
{

/** A station on paper with its status for one element. */
struct StationFigure
{
    const Station *station = nullptr;
    StationStatus state = StationStatus::Running;
    StationStatusSymbol status;
};

/** Daily means of a month over some stations, with what a text says of them. */
struct MonthFigures
{
    TimeSeriesChart chart;
    QString element;   //!< name
    QString indicator; //!< id
    QString unit;      //!< symbol
    int decimals = 0;
    int days = 0;      //!< days with a valid mean over the stations
    int daysAbove = 0; //!< of them above `limit`
    double lowest = 0;
    double highest = 0;
    double mean = 0; //!< of the days
    QString limit;   //!< label of the daily limit counted against, empty when there is none
};

/**
 * The figures of a sheet or report: the stations of a part of the city at one moment, their grades, and the charts of their
 * readings. Holds what it read; refers to the services.
 */
class Figures
{
  public:
    /** Reads stations and readings. \a moment 0: the end of the newest reading of \a element (empty: of any) of the part asked for. */
    static Result<Figures> collect( const ReportServices &services, const MapFilter &filter, UtcSeconds moment, const QString &element );

    UtcSeconds moment() const { return mMoment; }
    const QList<Station> &stations() const { return mStations; } //!< of the part, without the retired
    /** Elements that stations of the part measure, in the order of the catalogue. */
    QList<const Element *> elements() const;
    /** Stations of \a element: kinds in the order of the catalogue, the worst grade first. */
    QList<StationFigure> of( const QString &element ) const;
    int openIncidents() const { return mOpenIncidents; }
    bool hasReadings( const QString &element ) const;

    /** Begin of the newest reading whose value is shown for \a element; 0 when no station has a valid value. */
    UtcSeconds newestShown( const QString &element ) const;

    /** Names, in the language of \a text, of the editions behind the grades of \a element; \a confirmed tells whether all their dates are. */
    QStringList editions( const QString &element, const SheetText &text, bool *confirmed = nullptr ) const;

    /** Mean, highest and lowest value over the stations of \a element before the moment; empty without readings. */
    Result<TimeSeriesChart> trend( const QString &element, const SheetText &text ) const;

    /** Daily values of the month of the moment, one curve a station (at most eight, the best covered). */
    Result<MonthFigures> month( const QString &element, const SheetText &text ) const;

  private:
    explicit Figures( const ReportServices &services ) : mServices( services ) {}
    QList<const LatestReading *> latestOf( const QString &element, const QString &indicator ) const;
    QString chartIndicator( const QString &element ) const;
    void describe( TimeSeriesChart &chart, const Indicator &indicator, Period period, const QString &element, const SheetText &text ) const;

    ReportServices mServices;
    UtcSeconds mMoment = 0;
    QList<Station> mStations;
    QList<LatestReading> mLatest; //!< of the stations of the part
    mutable QHash<QString, QList<StationFigure>> mOf; //!< what of() found, by element
    QSet<QString> mIncidentStations;
    int mOpenIncidents = 0;
};

} // namespace jinguan
