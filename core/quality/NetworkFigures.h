#pragma once

#include "base/Progress.h"
#include "monitoring/Catalogue.h"
#include "monitoring/Responsibility.h"
#include "monitoring/Station.h"
#include "store/ReadingStore.h"

#include <array>
#include <optional>

namespace jinguan
{

/** How the averaging periods of an automatic series turned out. Every due period counts once. */
struct PeriodCounts
{
    qint64 due = 0;                  //!< periods in which the station was to run
    qint64 received = 0;             //!< of which anything arrived
    qint64 measured = 0;             //!< with a number that is a measurement: not C, M, D, F, B
    qint64 valid = 0;                //!< with a number that enters statistics after quality control and review
    std::array<qint64, 10> flags {}; //!< received, by the QualityFlag they came with

    PeriodCounts &operator+=( const PeriodCounts &other );
    /** A count by its name in `quality/figures.csv`: `due`, `received`, `measured`, `valid`, or a state such as `stopped`; nothing when there is none. */
    std::optional<qint64> count( const QString &name ) const;
};

/** One of the four figures: a row of `quality/figures.csv`. */
struct NetworkFigure
{
    QString id; //!< `running`, `transmission`, `capture`, `validity`
    LocalText name;
    QStringList numerator;   //!< counts added up, those with `-` before them taken off
    QStringList denominator; //!< likewise
    QString source;
    QString note;

    /** 0…1; nothing when the denominator is 0. */
    std::optional<double> rate( const PeriodCounts &counts ) const;
};

/** Counts of one station and indicator. */
struct SeriesCounts
{
    QString station;
    QString element;
    QString indicator; //!< empty: a station that was to run and has no automatic series
    Period period = Period::Hour;
    PeriodCounts counts;
    bool isDemo = false;
};

/** Counts of a place and element. */
struct FigureRow
{
    QString place; //!< station code, district code, unit code, body id, or empty for the city
    QString element;
    QString indicator; //!< empty: all of the element
    int stations = 0;
    int silent = 0; //!< of them without any automatic series
    PeriodCounts counts;
    bool isDemo = false;
};

/**
 * The four figures of the network: running, transmission, capture and validity rate.
 *
 * How each is made up of counts is data. A period is due from the first reading of its series on, on days (Asia/Shanghai) on which the station runs. Of several
 * automatic series of one indicator the one with most readings counts.
 */
class NetworkFigures
{
  public:
    enum class By
    {
      Station,
      District,
      Unit,
      Bureau, //!< the body that leads the element
      City
    };

    /** Loads \a path (`resources/quality/figures.csv`); the first defect is the error. */
    static Result<NetworkFigures> load( const QString &path );

    const QList<NetworkFigure> &figures() const { return mFigures; }

    /**
     * Counts the periods of \a element (empty: all) that begin in \a range. The caller ends \a range where the present is: what is yet to come is not due.
     */
    static Result<QList<SeriesCounts>> count( const QList<Station> &stations, const ReadingStore &store, const Catalogue &catalogue,
      const QString &element, const TimeRange &range, Progress &progress );

    /** Adds up \a counts by place and element; \a byIndicator keeps indicators apart. In order of place, element, indicator. */
    static QList<FigureRow> group(
      const QList<SeriesCounts> &counts, const QList<Station> &stations, By by, bool byIndicator, const Responsibility &responsibility );

  private:
    QList<NetworkFigure> mFigures;
};

} // namespace jinguan
