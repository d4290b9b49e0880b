#pragma once

#include "base/Progress.h"
#include "monitoring/AirStatistics.h"
#include "monitoring/Catalogue.h"
#include "monitoring/Station.h"

#include <memory>

namespace jinguan
{

/** Readings of one indicator at one station, all of one averaging period, in the unit of the indicator. */
struct EvaluationSeries
{
    Period period = Period::Hour;
    QList<Reading> readings;
};

/** Where the evaluation gets its readings from; whoever knows the store implements it. */
class EvaluationInput
{
  public:
    virtual ~EvaluationInput() = default;

    /**
     * Readings of \a indicator at \a station in [\a from, \a to) UTC, of the period that suits the element: hours of air and radiation (days where
     * there is nothing finer), seconds, minutes or hours of noise, samples or automatic values of water and soil. Empty when there are none.
     */
    virtual Result<EvaluationSeries> series( const Station &station, const QString &indicator, UtcSeconds from, UtcSeconds to ) const = 0;
};

/** What `jinguan evaluate` is asked for. */
struct EvaluationRequest
{
    enum class By
    {
      Station,
      District,
      Unit,
      City
    };

    QString element;             //!< `air`, `surface_water`, `groundwater`, `noise`, `soil`, `radiation`
    Period period = Period::Day; //!< Hour, Day, Month or Year
    QDate from;                  //!< first and last local day, both included
    QDate to;
    QStringList editions; //!< by id or label, to compute another than the one in force (air); empty: by date
    By by = By::Station;
    QSet<QDate> sandDustDays; //!< left out of PM statistics when not empty
    bool withTrail = false;   //!< fill EvaluationRow::trail
};

/** The verdict on one place in one period. */
struct EvaluationRow
{
    QString place;  //!< station code, district or unit code, or the city's
    LocalText name; //!< of a station; empty for districts and units: the caller knows them
    UtcSeconds begin = 0;
    QDate from; //!< local days of the period
    QDate to;
    LocalText grade;              //!< in words; empty without a verdict
    int level = 0;                //!< 1 is best; water: class 1…6
    std::optional<int> index;     //!< AQI
    QStringList drivers;          //!< primary pollutants, main indicators
    std::optional<bool> attained; //!< meets limit, target class or zone
    int rank = 0;                 //!< air by month or year: 1 is cleanest, 0 not ranked
    Figure main;                  //!< the figure the verdict rests on, with validity, inputs, standard, edition and clause
    QList<Figure> figures;        //!< all others
    bool spansEditions = false;
    Trail trail;

    bool isValid() const { return main.isValid(); }
};

/**
 * Evaluation of stations, districts, units or the city over hours, days, months or years, for every element that has limits.
 *
 * The one entrance for the command line, reports and panels; the rules stand in AirPeriods, WaterAssessment, NoiseAssessment, SoilAssessment and
 * RadiationAssessment. Districts, units and the city take stations that count in the evaluation and are no control points (对照点); a station row is made for
 * every station. Thread-safe after loading.
 */
class PeriodEvaluation
{
  public:
    /** Loads `standards/` below the resources \a folder. \a catalogue outlives the evaluation. */
    static Result<PeriodEvaluation> load( const QString &folder, const Catalogue &catalogue );

    PeriodEvaluation( PeriodEvaluation && ) noexcept;
    PeriodEvaluation &operator=( PeriodEvaluation && ) noexcept;
    ~PeriodEvaluation();

    /** Rows in order of period, then of place (air by month and year: of rank). An error when the request makes no sense or \a input fails. */
    Result<QList<EvaluationRow>> evaluate(
      const EvaluationRequest &request, const QList<Station> &stations, const EvaluationInput &input, Progress *progress = nullptr ) const;

    struct Private;

  private:
    PeriodEvaluation();
    std::unique_ptr<Private> d;
};

} // namespace jinguan
