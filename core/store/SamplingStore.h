#pragma once

#include "base/Result.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace jinguan
{

/** How often something is due; a period is so many calendar months, counted from January. */
enum class Rhythm : int
{
  Monthly = 1,
  Bimonthly = 2,
  Quarterly = 3,
  HalfYearly = 6,
  Yearly = 12
};

QString rhythmId( Rhythm rhythm ); //!< `monthly`, `bimonthly`, `quarterly`, `half-yearly`, `yearly`
/** By id; \a ok is false when \a id is none. */
Rhythm rhythmFromId( const QString &id, bool *ok = nullptr );
/** In the language of the interface. */
QString rhythmText( Rhythm rhythm );

/** Who samples what where, and in which days of every period. */
struct SamplingPlan
{
    qint64 id = 0; //!< 0 until stored
    QString name;  //!< unique in the workspace
    QString element;
    QStringList stations;   //!< codes
    QStringList indicators; //!< what the laboratory has to deliver
    Rhythm rhythm = Rhythm::Monthly;
    int month = 1;    //!< month within the period in which the window lies, 1 … months of the rhythm
    int dayFrom = 1;  //!< first day of the window, 1 … 31; cut to the length of the month
    int dayTo = 31;   //!< last day of the window, included
    QString sampler;  //!< body id or code of a responsible unit
    QString lab;      //!< body id, or its name
    int labDays = 30; //!< days from sampling after which results are overdue
    QDate validFrom;
    QDate validTo; //!< last day; null: open
    QString note;
    bool isDemo = false;

    bool operator==( const SamplingPlan &other ) const = default;
};

/** How far people say a sampling task has come. */
enum class SamplingStep : int
{
  Planned = 0,    //!< nothing yet; takes back an earlier mark
  Sampled = 1,    //!< the sample was taken
  InAnalysis = 2, //!< it is with the laboratory
  Done = 3,       //!< finished without results in the store, or with an explicit delivery
  Cancelled = 4   //!< will not be done; needs a reason
};

QString samplingStepId( SamplingStep step ); //!< `planned`, `sampled`, `in-analysis`, `done`, `cancelled`
SamplingStep samplingStepFromId( const QString &id, bool *ok = nullptr );
QString samplingStepText( SamplingStep step );

/** What somebody said of one task (plan, station, period). Marks are added, never changed: the last one counts. */
struct SamplingMark
{
    qint64 id = 0;
    qint64 plan = 0;
    QString station;
    QDate period; //!< first day of the period
    SamplingStep step = SamplingStep::Planned;
    QDate sampledOn; //!< local day; needed from Sampled on, but for Cancelled
    QString sampleCode;
    QString sampledBy;
    QString note;         //!< the reason where it was cancelled
    qint64 delivery = 0;  //!< explicit delivery of the results; 0: they are found by station, indicator and day
    QString recordedBy;   //!< set by the store
    QDateTime recordedAt; //!< UTC; set by the store
    bool isDemo = false;

    bool operator==( const SamplingMark &other ) const = default;
};

/** What a bureau has promised to hand over. */
struct DeliveryPromise
{
    qint64 id = 0;
    QString name; //!< what is handed over; unique in the workspace
    QString body; //!< body id or code of a responsible unit
    QString element;
    Rhythm rhythm = Rhythm::Monthly;
    int dueDays = 10; //!< days after the end of the period until it is due
    QDate validFrom;
    QDate validTo;         //!< last day; null: open
    QStringList senders;   //!< names in Delivery::deliveredBy, without regard to case; empty: any
    QString sourcePattern; //!< wildcard for Delivery::source, in which {yyyy} {MM} {q} {h} name the period; empty: any
    QString note;
    bool isDemo = false;

    bool operator==( const DeliveryPromise &other ) const = default;
};

/** What is counted for a target of the year. All are about air. */
enum class TargetMeasure : int
{
  AnnualMean = 0,   //!< mean of the daily values of an indicator, at most the target
  GoodDayShare = 1, //!< percent of the valid days with an index up to 100, at least the target
  GoodDays = 2,     //!< their number, at least the target
  DaysAbove = 3     //!< days with an index above `level`, at most the target
};

QString targetMeasureId( TargetMeasure measure ); //!< `annual-mean`, `good-day-share`, `good-days`, `days-above`
TargetMeasure targetMeasureFromId( const QString &id, bool *ok = nullptr );
QString targetMeasureText( TargetMeasure measure );

/** A target of a unit or the city for a year. */
struct YearTarget
{
    qint64 id = 0;
    QString place; //!< code of a responsible unit; empty: the city
    int year = 0;
    TargetMeasure measure = TargetMeasure::AnnualMean;
    QString indicator;            //!< of AnnualMean
    int level = 0;                //!< of DaysAbove: the index above which a day counts
    bool withoutDustDays = false; //!< days under sand or dust are left out
    double target = 0;
    QString source; //!< document and clause it comes from
    bool isDemo = false;
    bool withdrawn = false; //!< no longer in force; kept

    bool operator==( const YearTarget &other ) const = default;
    /** True when \a other is about the same thing, whatever its value. */
    bool isSameAim( const YearTarget &other ) const;
};

/** A day under sand or dust, as found by somebody. */
struct DustDay
{
    QDate day;
    QString place;  //!< code of a responsible unit; empty: the whole city
    QString source; //!< who found it
    bool isDemo = false;
    bool withdrawn = false; //!< the finding was taken back; kept

    bool operator==( const DustDay &other ) const = default;
};

/**
 * Who samples what, where and when; what bureaus have promised to hand over; the targets of a year and the days under sand or dust.
 *
 * Same rules of threads and rights as NetworkStore; every write is noted with the user. Nothing is deleted: plans and promises end, marks are added, targets
 * and dust days are withdrawn. Errors name the field and the remedy. Contract: `tests/store/SamplingStoreContract.h`.
 */
class SamplingStore
{
  public:
    virtual ~SamplingStore() = default;

    virtual Result<QList<SamplingPlan>> plans() const = 0; //!< in order of their names
    /**
   * Inserts (id 0) or updates all of \a plans or none; returns them with their ids. The rhythm of a plan with marks does not change, its stations and
   * begin do not lose a mark: end it and make a new one.
   */
    virtual Result<QList<SamplingPlan>> savePlans( const QList<SamplingPlan> &plans ) = 0;

    /** Marks of one plan, or all (0), oldest first. */
    virtual Result<QList<SamplingMark>> marks( qint64 plan = 0 ) const = 0;
    /** Adds \a mark; returns it as kept. */
    virtual Result<SamplingMark> addMark( const SamplingMark &mark ) = 0;

    virtual Result<QList<DeliveryPromise>> promises() const = 0; //!< in order of body and name
    virtual Result<QList<DeliveryPromise>> savePromises( const QList<DeliveryPromise> &promises ) = 0;

    virtual Result<QList<YearTarget>> targets() const = 0; //!< withdrawn ones too; by year, place, measure
    /** Inserts, or updates by id or by what the target is about (isSameAim). */
    virtual Result<QList<YearTarget>> saveTargets( const QList<YearTarget> &targets ) = 0;

    virtual Result<QList<DustDay>> dustDays() const = 0; //!< withdrawn ones too, by day and place
    /** Inserts, or updates by day and place. */
    virtual Result<void> saveDustDays( const QList<DustDay> &days ) = 0;
};

} // namespace jinguan
