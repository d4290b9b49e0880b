#pragma once

#include "base/Progress.h"
#include "layers/chart/StatChart.h"
#include "layers/MapFilter.h"
#include "monitoring/Evaluator.h"
#include "monitoring/PeriodEvaluation.h"
#include "monitoring/Responsibility.h"
#include "reports/bulletin/BulletinProfile.h"
#include "store/ReadingStore.h"

namespace jinguan
{

/** Which bulletin: the element, the part of the city and the time. */
struct BulletinQuestion
{
    QString element = QStringLiteral( "air" );
    MapFilter area;
    BulletinPeriod period;
    bool byUnit = false; //!< rank responsible units instead of districts
};

/** What figures are collected from: copies of what belongs to the thread of the workspace, and knowledge that any thread may read. */
struct BulletinSource
{
    const Catalogue *catalogue = nullptr;
    const Evaluator *evaluator = nullptr;
    const Responsibility *responsibility = nullptr;
    QList<Station> stations; //!< of the whole city
    bool isDemo = false;     //!< the workspace is a demonstration
};

/** A place of a table: a station, district or unit with its verdict, and that of the year before. */
struct BulletinPlace
{
    QString code;
    LocalText name;
    QString district; //!< code, of a station
    bool counts = true;
    EvaluationRow row;
    std::optional<EvaluationRow> yearBefore;
    int rank = 0; //!< 1 is best, equal figures share a rank; 0: not ranked
};

/** A day of the calendar. */
struct BulletinDay
{
    QDate day;
    bool isValid = false;
    int level = 0;                //!< of the index; with the calendar `attained` 1: all meet, 2: some do not
    std::optional<Decimal> value; //!< index, or percent of the stations that meet
    LocalText grade;
    QString colour; //!< `#RRGGBB`
    QStringList drivers;
};

/** Values of one indicator at one station over the period, for elements without a standard. */
struct BulletinStatistic
{
    QString indicator;
    QString station;
    LocalText name;
    int count = 0;
    Decimal mean;
    Decimal lowest;
    Decimal highest;
};

/**
 * The figures of a bulletin of one element: the verdict on the area by the edition in force, the period before and the same period a year before, stations,
 * ranking, calendar, charts. Plain data in both languages; text and tables only write down what stands here.
 *
 * Collecting is long and thread-safe: it uses the store it is given and copies.
 */
struct BulletinFigures
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::BulletinFigures )

  public:
    BulletinQuestion question;
    BulletinProfile profile;
    LocalText elementName;
    LocalText areaName; //!< `成都市`, `锦江区`
    bool isCity = true;

    EvaluationRow now; //!< of the area
    std::optional<EvaluationRow> previous;
    std::optional<EvaluationRow> yearBefore;
    QList<BulletinPlace> stations;           //!< of the area: ranked ones first
    QList<BulletinPlace> places;             //!< districts or units of the whole city: ranked ones first
    QHash<QString, LocalText> districtNames; //!< by code
    QString ownPlace;                        //!< code among `places` of the area asked for; empty for the city
    QList<BulletinDay> days;                 //!< every day of the period; empty without a calendar
    QList<BulletinStatistic> statistics;
    QList<StatChartPtr> charts;
    bool isDemo = false;
    /** The stations that count in the evaluation do not suffice for the area; its figures rest on all with data, for information. */
    bool isReference = false;

    /** The error tells what cannot be: an element without a bulletin, an unknown area, a store that cannot be read, cancellation. */
    static Result<BulletinFigures> collect(
      const BulletinQuestion &question, const BulletinSource &source, const ReadingStore &store, Progress &progress );

    /** Stations with any figure; with a valid verdict. */
    int stationsWithData() const;
    int stationsJudged() const;
    bool hasData() const;

    /** The figure of \a item in \a row; nullptr when there is none. */
    static const Figure *figureOf( const EvaluationRow &row, const BulletinItem &item );
    /** Gives \a places their ranks by the figure of their verdict (1: small is good, −1: large is good) and puts them in order. */
    static void rank( QList<BulletinPlace> &places, int order );
};

/** `#RRGGBB` of the verdict of \a row on \a element; empty without one. */
QString bulletinColour( const Evaluator &evaluator, const QString &element, const EvaluationRow &row );

} // namespace jinguan
