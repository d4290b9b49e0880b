#pragma once

#include "monitoring/Figure.h"
#include "monitoring/Reading.h"

#include <QDate>

namespace jinguan
{

class LimitTables;
class Standards;

/** The natural background of a gamma station, nGy/h, out of its own history (convention of this program: there is no national limit). */
struct GammaBaseline
{
    Figure mean;      //!< of the hourly values without the outermost: twice clipped at mean ± 3σ
    double sigma = 0; //!< standard deviation of the same values
    double low = 0;   //!< mean − k·σ
    double high = 0;  //!< mean + k·σ: upper end of the usual band
    double far = 0;   //!< multiple of the mean that is a second alarm
};

/** Hourly dose rates of a period against the baseline. */
struct GammaResult
{
    Figure mean;
    double lowest = 0;
    double highest = 0;
    int above = 0;       //!< hours above the band
    int aboveInRain = 0; //!< of these, hours with rain in the hour or the six before, within the rise that rain usually brings
    int below = 0;       //!< hours below the band (an instrument to look at)
    int far = 0;         //!< hours above the multiple of the mean
    Figure withinShare;  //!< percent of the hours within the band
};

/** One field strength of a spectrum or of one source. */
struct ExposureInput
{
    double frequency = 0; //!< Hz
    double value = 0;     //!< V/m, A/m, µT or W/m²
};

/** Several sources together against GB 8702-2014. */
struct ExposureResult
{
    struct Sum
    {
        bool low = false; //!< 1 Hz to 100 kHz: sum of ratios; else 0.1 MHz to 300 GHz: sum of squared ratios
        int count = 0;
        double ratio = 0; //!< 1 is the limit
        bool meets = true;
    };
    QList<Sum> sums;
    int withoutLimit = 0; //!< inputs the standard has no limit for
    bool meets = false;
    Figure::State state = Figure::State::NoData;
    Basis basis;
};

/** Radiation: gamma background bands, radioactivity of water, electromagnetic exposure. Thread-safe; what it is built from outlives it. */
class RadiationAssessment
{
  public:
    RadiationAssessment( const Standards &standards, const LimitTables &limits ) : mStandards( standards ), mLimits( limits ) {}

    /** Baseline out of hourly values (nGy/h) before \a day; needs 720 valid hours (row of `radiation_baseline.csv`). */
    GammaBaseline baseline( const QList<Reading> &hours, const QDate &day ) const;

    /** \a hours of a period against \a baseline; \a rain are hourly sums of precipitation, mm (may be empty). */
    GammaResult gamma(
      const QList<Reading> &hours, const QList<Reading> &rain, const GammaBaseline &baseline, Trail *trail = nullptr ) const;

    /**
     * Gross α or β (`ALPHA`, `BETA`, Bq/L) against the guidance value of GB 5749 on \a day: the ratio to it. Above 1 a nuclide analysis is due; it
     * is no exceedance by itself. A value below detection is never above.
     */
    Figure waterActivity( const QString &indicator, double value, bool belowDetection, const QDate &day, Trail *trail = nullptr ) const;

    /**
     * Sources of one field quantity (`EM_E`, `EM_H`, `EM_B`, `EM_S`) together: Σ E/L ≤ 1 up to 100 kHz, Σ (E/L)² ≤ 1 above (power density is already a
     * square and is summed as ratio).
     */
    ExposureResult exposure( const QString &indicator, const QList<ExposureInput> &inputs, const QDate &day, Trail *trail = nullptr ) const;

    /** Annual effective dose in mSv of \a doseRate (nGy/h) outdoors: D · 0.7 Sv/Gy · 8760 h · \a occupancy. */
    static double annualDose( double doseRate, double occupancy = 0.2 ) { return doseRate * 1e-6 * 0.7 * 8760 * occupancy; }

  private:
    const Standards &mStandards;
    const LimitTables &mLimits;
};

} // namespace jinguan
