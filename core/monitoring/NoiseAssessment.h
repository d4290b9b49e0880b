#pragma once

#include "base/LocalText.h"
#include "monitoring/Figure.h"
#include "monitoring/NoiseLevels.h"

#include <QDate>

namespace jinguan
{

class LimitTables;
class Standards;

/** Noise of one day at one place. The night belongs to the day on which it begins: 22:00 to 06:00 of the next day. */
struct NoiseDay
{
    QDate day;
    Figure ld;               //!< Leq of the day, dB(A) to 0.1
    Figure ln;               //!< Leq of the night
    Figure ldn;              //!< valid when both are
    NoiseStatistics daytime; //!< of the samples themselves
    NoiseStatistics night;
    QList<std::optional<double>> hours; //!< Leq of the 24 hours from 06:00 on; none where minutes are missing
    std::optional<bool> dayMeets;       //!< against the limit of the noise class; none without a class or valid value
    std::optional<bool> nightMeets;
    std::optional<bool> nightPeaksMeet; //!< night maximum within limit + 15 dB(A) (sudden noise)
};

/** A point of the functional-zone network over a period. */
struct NoisePointResult
{
    QString code;
    LocalText name;
    QString noiseClass;
    int daysMet = 0;
    int nightsMet = 0;
    Figure dayAttained;   //!< percent of the valid days that meet the class by day
    Figure nightAttained; //!< and by night
    Figure ld;            //!< energy mean of the valid days, dB(A)
    Figure ln;
};

/** A measured point of the regional grid or a road section, for the survey of HJ 640. */
struct NoiseSurveyPoint
{
    QString code;
    double level = 0;  //!< Leq, dB(A)
    double length = 0; //!< length of the road section, m; not used for the grid
};

/** Outcome of a survey. */
struct NoiseSurveyResult
{
    Figure mean;   //!< arithmetic over grid points, or weighted by length over roads; dB(A) to 0.1
    int grade = 0; //!< 1 best … 5
    LocalText gradeName;
    Figure above70; //!< roads by day: share of the length above 70 dB(A), percent
};

/** A room against GB 22337-2008 (or GB 12348-2008). */
struct IndoorNoiseResult
{
    struct Band
    {
        double frequency = 0; //!< Hz, 0: A-weighted level
        double level = 0;
        double limit = 0;
        bool meets = false;
    };
    QList<Band> bands;
    bool meets = false; //!< every band measured meets; none measured: false
    Figure::State state = Figure::State::NoData;
    Basis basis;
};

/**
 * Noise over days and periods: GB 3096-2008 by functional zone, HJ 640-2012 surveys, GB 22337-2008 rooms.
 *
 * Levels are rounded to 0.1 dB (GB/T 8170); emission standards compare whole decibels. Times are Asia/Shanghai. Thread-safe; \a standards and
 * \a limits outlive it.
 */
class NoiseAssessment
{
  public:
    NoiseAssessment( const Standards &standards, const LimitTables &limits ) : mStandards( standards ), mLimits( limits ) {}

    /**
     * Day and following night beginning on \a day out of \a samples of \a stepSeconds (1 or 60), for a place of \a noiseClass (may be empty).
     * An hour counts with 45 valid minutes, the day with 12 of 16 hours, the night with 6 of 8 (rows of `noise_rules.csv`).
     */
    NoiseDay day(
      const QList<Reading> &samples, int stepSeconds, const QDate &day, const QString &noiseClass, Trail *trail = nullptr ) const;

    /** The days of a point together. */
    NoisePointResult point(
      const QString &code, const LocalText &name, const QString &noiseClass, const QList<NoiseDay> &days, Trail *trail = nullptr ) const;

    /** Share of points × periods that meet, by day or night, over several points (功能区达标率), percent. */
    Figure attained( const QList<NoisePointResult> &points, bool night ) const;

    /** Survey of the regional grid (`region`) or of roads (`traffic`), by day or night. */
    NoiseSurveyResult survey(
      const QString &kind, bool night, const QList<NoiseSurveyPoint> &points, const QDate &day, Trail *trail = nullptr ) const;

    /**
     * A room of type \a room (`A` for sleep, `B`) in a building of \a zoneClass against its octave limits; \a octaves by middle frequency (Hz),
     * \a levelA the A-weighted level.
     */
    IndoorNoiseResult indoor( const QString &zoneClass, const QString &room, bool night, const QMap<double, double> &octaves,
      std::optional<double> levelA, const QDate &day, Trail *trail = nullptr ) const;

  private:
    Figure level( const QString &id, std::optional<double> value, int valid, int required, const Basis &basis ) const;

    const Standards &mStandards;
    const LimitTables &mLimits;
};

} // namespace jinguan
