#pragma once

#include "monitoring/PeriodEvaluation.h"
#include "store/SamplingStore.h"

namespace jinguan
{

/** One day on the way to a target. */
struct TargetDay
{
    QDate day;
    std::optional<double> value; //!< the daily value, or 1 and 0 for a day that counts and one that does not; nothing without a valid value
    std::optional<double> running; //!< what the target is compared with, from 1 January to this day
};

/** What one way of counting (with or without the days under sand or dust) gives from 1 January on. */
struct TargetCount
{
    int validDays = 0;           //!< days with a valid value that count
    int counted = 0;             //!< good days; of DaysAbove the days above
    std::optional<double> value; //!< in the unit of the target, one decimal; nothing without a valid day
};

/** Where a target stands at the end of a day. */
struct TargetStatus
{
    enum class Verdict
    {
      NotBegun, //!< the year is yet to come
      NoData,
      OnTrack, //!< made if it goes on as until now
      AtRisk,  //!< not made if it goes on as until now, but it still can be
      Safe,    //!< made whatever comes (numbers and shares of days)
      Lost,    //!< cannot be made any more
      Made,    //!< the year is over
      Missed
    };

    YearTarget target;
    QDate asOf;       //!< last day looked at
    int daysGone = 0; //!< of the year
    int daysLeft = 0;
    TargetCount now;         //!< as the target says, with or without the days under sand or dust
    TargetCount withDust;    //!< all days
    TargetCount withoutDust; //!< those days left out
    int dustDays = 0;        //!< of them in the time looked at
    Verdict verdict = Verdict::NoData;
    bool tooFewDays = false; //!< fewer valid days than the standard asks for; of numbers of days: fewer than 90 % of those gone
    /** AnnualMean: the mean that the days left may have at most (rounded down to 0.1); GoodDayShare: the share of good days they need (rounded up). */
    std::optional<double> needed;
    std::optional<int> badDaysLeft;      //!< of the targets about days: how many more bad days may come; negative: too many came
    std::optional<double> lastYear;      //!< the same days of the year before
    std::optional<double> lastYearWhole; //!< all of it
    std::optional<double> ifAsLastYear;  //!< what the year comes to if the days left are as they were last year
    Figure figure;                       //!< what the standard gives until now, rounded as it says, with validity and basis
    QList<TargetDay> days;               //!< until `asOf`
    QList<TargetDay> daysOfLastYear;     //!< the whole year before
};

QString targetVerdictId(
  TargetStatus::Verdict verdict ); //!< `not-begun`, `no-data`, `on-track`, `at-risk`, `safe`, `lost`, `made`, `missed`
/** In the language of the interface. */
QString targetVerdictText( TargetStatus::Verdict verdict );
/** `PM2.5 annual mean`, `days with an index above 200`, with the dust days named where they are left out. */
QString targetName( const YearTarget &target );
/** Id of the unit a target is given in: `ug/m3`, `%`, or `day`. */
QString targetUnit( const YearTarget &target );

/**
 * Where units and the city stand against their targets of the year.
 *
 * Daily values, indices and the official figure come from PeriodEvaluation, by the edition in force on each day. What is needed of the days that are left is
 * computed exactly and without the slack that rounding the year's figure would give, taking every day that is left as valid. Days under sand or dust: PM10 and PM2.5 of
 * those days are left out, indices are made of the other pollutants; the supplementary rule of the ministry behind that is from memory and to be confirmed by the bureau.
 */
class YearTargets
{
  public:
    explicit YearTargets( const PeriodEvaluation &evaluation ) : mEvaluation( evaluation ) {}

    /** One status a target, in their order; withdrawn targets are left out. \a input is about air. */
    Result<QList<TargetStatus>> stand( const QList<YearTarget> &targets, const QList<DustDay> &dustDays, const QList<Station> &stations,
      const EvaluationInput &input, const QDate &asOf, Progress &progress ) const;

    /** Days under sand or dust of \a place: its own and those of the whole city, without what was withdrawn. */
    static QSet<QDate> dustDaysOf( const QList<DustDay> &days, const QString &place );

  private:
    const PeriodEvaluation &mEvaluation;
};

} // namespace jinguan
