#pragma once

#include "base/Result.h"
#include "monitoring/Reading.h"
#include "monitoring/TimeGroups.h"
#include "store/ReadingStore.h"

#include <QCoreApplication>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace jinguan
{

/** What a chart shows; the ids are those of the command line. */
enum class ChartKind
{
  Series,
  Compare,
  Calendar,
  Diurnal,
  WindRose,
  PollutionRose,
  Polar,
  Box,
  Scatter,
  Matrix,
  Spectrum,
  Chain
};

/** The question behind a chart: which kind of what, where and when, and its options. Plain data, kept between starts. */
struct ChartRequest
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ChartRequest )

  public:
    ChartKind kind = ChartKind::Series;
    QStringList stations;             //!< codes
    QStringList indicators;           //!< ids
    TimeRange range;                  //!< UTC
    std::optional<Period> period;     //!< none: that of the indicator, else what is there
    std::optional<Method> method;     //!< none: measured, automatic or manual
    std::optional<UtcSeconds> moment; //!< marked on time axes

    /** How a calendar is laid out. */
    enum class Layout
    {
      Calendar,
      Hours, //!< day by hour
      Week   //!< weekday by hour
    };
    Layout layout = Layout::Calendar;
    bool daily = false;                                          //!< days instead of single values: compare, scatter, matrix
    bool rank = false;                                           //!< matrix of Spearman's instead of Pearson's
    timegroups::Split split = timegroups::Split::None;           //!< diurnal
    timegroups::Grouping grouping = timegroups::Grouping::Month; //!< box
    /** What a period is laid over. */
    enum class Against
    {
      Month,
      Year,
      Before //!< the equally long period just before
    };
    Against against = Against::Year;
    int back = 1;        //!< how many periods back
    bool byWeek = false; //!< weekdays over weekdays instead of dates over dates
    int lagHours = 0;    //!< of the second series after the first
    int sectors = 16;
    double calm = 0.2;         //!< m/s up to and with which it is calm
    bool probability = false;  //!< polar: conditional probability instead of the mean
    double percentile = 90;    //!< its threshold
    bool weighted = true;      //!< spectrum: A-weighted levels too
    bool lowFrequency = false; //!< spectrum: up to 500 Hz
    QString room;              //!< spectrum: `A` or `B` of GB 22337, empty: no limits
    bool night = false;        //!< limits of the night
    QString chain;             //!< id of the chain

    static QString kindId( ChartKind kind );
    static Result<ChartKind> kindOf( const QString &id );
    static QList<ChartKind> kinds();
    /** Name in the language of the interface. */
    static QString kindName( ChartKind kind );

    QVariantMap toMap() const;
    /** What is missing or unknown keeps its default. */
    static ChartRequest fromMap( const QVariantMap &map );
};

} // namespace jinguan
