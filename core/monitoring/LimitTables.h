#pragma once

#include "base/LocalText.h"
#include "base/Result.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace jinguan
{

class Catalogue;
class Standards;

/** Concentration limits of ambient air for one pollutant and period (GB 3095), in the unit of the indicator. */
struct AirLimit
{
    QString pollutant;
    QString period; //!< `1h`, `8h_max`, `24h`, `quarter`, `year`
    double level1 = 0;
    double level2 = 0;
    QString edition;
    QString clause;
};

/** Day and night limit of a noise class (GB 3096, GB 12348 …), dB(A). */
struct NoiseLimit
{
    QString noiseClass; //!< `0`, `1`, `2`, `3`, `4a`, `4b`
    double day = 0;
    double night = 0;
    QString edition;
    QString clause;
};

/** Upper end of a grade of the urban noise survey (HJ 640), dB(A); +∞ for the last. */
struct NoiseGradeLimit
{
    QString kind;   //!< `region` or `traffic`
    QString period; //!< `day` or `night`
    int grade = 0;
    double upper = 0;
    LocalText name;
    QString edition;
    QString clause;
};

/** Screening and control value of a soil item, mg/kg; the control value is missing for some items. */
struct SoilLimit
{
    QString indicator;
    QString landUse;    //!< farmland: `paddy`, `other`, `orchard`, `all`; construction land: `type1`, `type2`
    double phAbove = 0; //!< band of soil pH: above this …
    double phUpTo = 0;  //!< … up to and with this (+∞ when open)
    double screening = 0;
    std::optional<double> control;
    QString edition;
    QString clause;
};

/** A public exposure limit over a frequency range (GB 8702); the formulas contain `f` in the unit of the row. */
struct ExposureLimit
{
    double from = 0;    //!< Hz
    double to = 0;      //!< Hz
    double unitOfF = 1; //!< Hz per unit of f
    QString formulaE;   //!< V/m
    QString formulaH;   //!< A/m
    QString formulaB;   //!< µT
    QString formulaS;   //!< W/m²
    QString edition;
    QString clause;
};

/**
 * The simple limit tables of air, noise, soil and radiation, typed. Immutable after loading.
 */
class LimitTables
{
  public:
    static Result<LimitTables> load( const Standards &standards, const Catalogue &catalogue );

    /** Limit of \a pollutant over \a period in \a edition; nullptr when there is none. */
    const AirLimit *airLimit( const QString &edition, const QString &pollutant, const QString &period ) const;

    /** Limits of \a noiseClass in \a edition; nullptr when there is none. */
    const NoiseLimit *noiseLimit( const QString &edition, const QString &noiseClass ) const;

    /** Grades of `region` or `traffic` by `day` or `night`, best first. */
    QList<NoiseGradeLimit> noiseGrades( const QString &kind, const QString &period ) const;

    /** A number of the noise rules, e.g. `day_start`; \a missing when there is none. */
    double noiseRule( const QString &id, double missing ) const;

    /**
     * Limit of a soil item for \a landUse (`paddy`, `other`, `orchard`, `rotation` = the stricter of paddy and other,
     * `type1`, `type2`) at soil \a ph (ignored on construction land); none when there is none.
     */
    std::optional<SoilLimit> soilLimit( const QString &indicator, const QString &landUse, double ph ) const;

    /** Exposure limit of `EM_E`, `EM_H`, `EM_B` or `EM_S` at \a frequency (Hz); none where the standard has none. */
    std::optional<double> exposureLimit( const QString &indicator, double frequency ) const;
    const ExposureLimit *exposureRow( double frequency ) const;

    /** Guidance value of `ALPHA` or `BETA` in drinking water, Bq/L, in \a edition. */
    std::optional<double> radioactivityGuidance( const QString &edition, const QString &indicator ) const;

    /** A number of the baseline rule of ambient gamma, e.g. `baseline_sigma`; \a missing when there is none. */
    double baselineRule( const QString &id, double missing ) const;

  private:
    Result<void> loadAir( const Standards &standards, const Catalogue &catalogue );
    Result<void> loadNoise( const Standards &standards );
    Result<void> loadFarmSoil( const Standards &standards );
    Result<void> loadConstructionSoil( const Standards &standards );
    Result<void> loadRadiation( const Standards &standards );

    QList<AirLimit> mAir;
    QList<NoiseLimit> mNoise;
    QList<NoiseGradeLimit> mNoiseGrades;
    QHash<QString, double> mNoiseRules;
    QList<SoilLimit> mSoil;
    QList<ExposureLimit> mExposure;
    QHash<QString, double> mGuidance; //!< by edition|indicator
    QHash<QString, double> mBaseline;
};

} // namespace jinguan
