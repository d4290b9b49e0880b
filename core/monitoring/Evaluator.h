#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "monitoring/Catalogue.h"
#include "monitoring/Grade.h"
#include "monitoring/Reading.h"
#include "monitoring/Station.h"

#include <memory>

namespace jinguan
{

class AirQuality;
class LimitTables;
class Palette;
class Standards;
class WaterQuality;

/**
 * Judges readings by the edition of the standard in force on their day (or one asked for).
 *
 * The one entrance for map symbols, panels, charts and sheets; the rules of each element live in classes of their own
 * behind it. Values are handed over in the unit of the indicator (Catalogue). Thread-safe after loading.
 */
class Evaluator
{
  public:
    /** Loads `standards/` below the resources \a folder. \a catalogue outlives the evaluator. */
    static Result<Evaluator> load( const QString &folder, const Catalogue &catalogue );

    Evaluator( Evaluator && ) noexcept;
    Evaluator &operator=( Evaluator && ) noexcept;
    ~Evaluator();

    /** One value with its indicator, for stationGrade(). */
    struct Value
    {
        QString indicator;
        double value = 0;
        Period period = Period::Hour;
        UtcSeconds begin = 0;
        bool belowDetection = false;
    };

    /**
     * Grade of one value. \a station gives the context (noise class, river or lake, land use). \a edition empty: the one
     * in force at \a value.begin in Chengdu.
     */
    Grade grade( const Value &value, const Station &station, const QString &edition = {} ) const;

    /**
     * Grade of a station for \a element from its simultaneous \a values (AQI with primary pollutants, single-factor water
     * class, day or night noise …). \a at is the moment judged.
     */
    Grade stationGrade(
      const QString &element, const Station &station, const QList<Value> &values, UtcSeconds at, const QString &edition = {} ) const;

    /** Limits to draw for an indicator at a time, worst level last. */
    QList<LimitLine> limits( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const;

    /** Grade bands behind a chart of the indicator, lowest value first; empty when the indicator has none. */
    QList<GradeBand> bands( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const;

    /** The grades of an element in order, for legends. */
    QList<Grade> legend( const QString &element, UtcSeconds at ) const;

    const Standards &standards() const;
    const Palette &palette() const;
    /** The tables of limits and their rules, for those who need more than a grade. */
    const LimitTables &limitTables() const;
    /** Sub-indices, reports and levels of HJ 633 for those who need more than a grade. */
    const AirQuality &airQuality() const;
    /** Classes and exceedance multiples of water for those who need more than a grade. */
    const WaterQuality &waterQuality() const;

  private:
    Evaluator();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace jinguan
