#pragma once

#include "base/Time.h"
#include "monitoring/Evaluator.h"
#include "monitoring/Reading.h"
#include "monitoring/Standards.h"
#include "store/ReadingStore.h"

#include <QColor>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace jinguan
{

class EnvelopeSource;

/** One value of a chart. */
struct ChartPoint
{
    UtcSeconds time = 0; //!< begin of the averaging period, UTC
    double value = 0;    //!< in the unit of the chart
    QualityFlag flag = QualityFlag::Valid;
    bool belowDetection = false; //!< value is then the detection limit
};

/** Between which values a forecast of one time is expected to lie. */
struct ChartSpread
{
    UtcSeconds time = 0; //!< begin of the averaging period, UTC
    double low = 0;
    double high = 0;
};

/**
 * One curve of a chart; its points stand in order of time. A curve too long for that has a source, and its points are a digest of the source
 * for the window shown.
 */
struct ChartSeries
{
    QString label;
    Period period = Period::Hour;
    Method method = Method::Automatic;
    QString source; //!< who delivered it
    int colour = 1; //!< 1-based place in the fixed order of series colours
    QList<ChartPoint> points;
    std::shared_ptr<const EnvelopeSource> envelopes; //!< of which the points are a digest; none: the points are all there is
    qint64 joined = 0;         //!< longest step in seconds that is joined where the points stand for several readings each; 0: they do not
    bool exactTimes = true;    //!< times of the points are those of readings; else they are known to \a joined seconds
    bool isForecast = false;   //!< drawn dashed
    QList<ChartSpread> spread; //!< a band behind the curve, in order of time

    /**
   * Longest step in seconds between two points that are still joined by a line: 1.5 × the period. Samples have no period; for them the
   * median step takes its place. 0 when nothing can be joined.
   */
    qint64 longestStep() const;
};

/** A horizontal line with its name. */
struct ChartLimit
{
    double value = 0;
    QString label;
    bool isLower = false; //!< values below are bad
};

/** A faint background band of values, \a to may be +infinity. */
struct ChartBand
{
    double from = 0;
    double to = 0;
    QColor colour;
    QString label;
};

/**
 * What a chart of readings over time shows: curves of one unit, limits, grade bands, and the words around them. Plain data, cheap to
 * copy (points are implicitly shared); painted by ChartPainter.
 */
struct TimeSeriesChart
{
    QString indicator;   //!< first part of the title, `PM₂.₅`
    QString place;       //!< second part, name of the station
    QString placeCode;   //!< code of the station, for exports
    QString period;      //!< third part, `Hourly mean`
    QString unit;        //!< symbol, `µg/m³`
    int decimals = 0;    //!< digits shown of a value
    QString source;      //!< foot: where the values come from
    QString edition;     //!< foot: edition of the standard behind limits and bands
    bool isDemo = false; //!< values are invented; chart and exports say so

    TimeRange window;                                    //!< shown times, UTC
    std::optional<std::pair<double, double>> valueRange; //!< shown values; chosen from the points when absent
    std::optional<UtcSeconds> moment;                    //!< the chosen moment, drawn as a vertical line

    QList<ChartSeries> series;
    QList<ChartLimit> limits;
    QList<ChartBand> bands;

    /** Number of points over all curves. */
    qint64 pointCount() const;
    /** Neither points nor a source that has any. */
    bool isEmpty() const;
    /** First and last time of all points and sources, as a half-open range; from == to == 0 without points. */
    TimeRange extent() const;

    /** Takes over limit lines, their edition and grade bands from the standards. */
    void setStandards( const QList<LimitLine> &limitLines, const QList<GradeBand> &gradeBands, const Standards &standards,
      Language language = uiLanguage() );

    /** `%.*f` of \a value, with `<` before it when it is a detection limit. */
    QString valueText( const ChartPoint &point ) const;
};

} // namespace jinguan
