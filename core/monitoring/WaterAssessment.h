#pragma once

#include "base/LocalText.h"
#include "monitoring/Figure.h"
#include "monitoring/WaterQuality.h"

#include <QDate>
#include <QHash>

namespace jinguan
{

class Standards;
struct Edition;

/** Items of one sampling, or of one automatic measurement, at a section, lake point or well. */
struct WaterSample
{
    QDate day;
    QList<WaterInput> items;
};

/** One item over a period. */
struct WaterItemResult
{
    QString indicator;
    Figure mean;                     //!< arithmetic mean, below detection with half the limit
    int belowDetection = 0;          //!< samples of it below detection
    int number = 0;                  //!< class of the mean
    std::optional<Decimal> multiple; //!< times above the target class; none where it meets it, and for pH and dissolved oxygen
    bool exceeds = false;            //!< worse than the target class; never where every sample is below detection
    bool inClass = true;             //!< false: judged and reported apart (total nitrogen, faecal coliforms)
};

/** A status in words with its standard. */
struct WaterStatus
{
    int order = 0; //!< 1 is best
    LocalText name;
};

/** A section, lake point or well over a period. */
struct WaterSectionResult
{
    QString code;
    LocalText name;
    QDate to;           //!< last day of the period
    int number = 0;     //!< 1…5, 6 worse than V (groundwater 1…5); 0 without a class
    Figure figure;      //!< the class as a number with its basis
    WaterStatus status; //!< surface water only
    QList<WaterItemResult> items;
    QStringList mainIndicators; //!< up to three items above the target, worst first
    bool attained = false;      //!< meets its target class
};

/** A river, basin or district: its sections together. */
struct WaterRiverResult
{
    Figure goodShare;   //!< I–III, percent of the sections
    Figure worseVShare; //!< worse than V, percent
    WaterStatus status;
    bool byMeans = false; //!< fewer than 5 sections: class of the mean concentrations
    int number = 0;       //!< that class
    QHash<int, int> sectionsByClass;
    QStringList mainIndicators; //!< the three items most sections exceed
};

/** Direction of a change of water quality. */
struct WaterChange
{
    int classes = 0;      //!< class after (or downstream) less class before (or upstream): positive is worse
    int levels = 0;       //!< the same in status levels
    LocalText verdict;    //!< no clear change, better, clearly better, worse, clearly worse
    QStringList worsened; //!< indicators whose class got worse
};

/** Trophic state of a lake or reservoir. */
struct TrophicState
{
    Figure index; //!< TLI(Σ)
    WaterStatus level;
    QHash<QString, double> parts; //!< TLI of each parameter
};

/**
 * Water quality over periods and reaches: 环办〔2011〕22号 for surface water, GB/T 14848-2017 for groundwater, 总站生字〔2001〕090号 for lakes.
 *
 * Immutable after loading; thread-safe; \a water and \a catalogue outlive it.
 */
class WaterAssessment
{
  public:
    enum class Kind
    {
      Surface,
      Ground
    };

    static Result<WaterAssessment> load( const Standards &standards, const WaterQuality &water, const Catalogue &catalogue );

    /** Class of a section from the mean of each item over \a samples between \a from and \a to. */
    WaterSectionResult section( const QString &code, const LocalText &name, Kind kind, const QList<WaterSample> &samples, const QDate &from,
      const QDate &to, const WaterOptions &options, Trail *trail = nullptr ) const;

    /** Status of a river, basin or district from its \a sections (surface water). */
    WaterRiverResult river( const QList<WaterSectionResult> &sections, const WaterOptions &options, Trail *trail = nullptr ) const;

    /** Change from \a before to \a after: two periods of a section, or two consecutive sections downstream. */
    WaterChange change( const WaterSectionResult &before, const WaterSectionResult &after ) const;

    /** Change of a river between two periods, from the shares of I–III and of worse than V. */
    WaterChange change( const WaterRiverResult &before, const WaterRiverResult &after ) const;

    /** TLI(Σ) from chlorophyll a, total phosphorus, total nitrogen, transparency and permanganate index; all five are needed. */
    TrophicState trophic( const QList<WaterInput> &means, const QDate &day, Trail *trail = nullptr ) const;

    /** `river` or `lake` of a section of the national network (`water_section_bodies.csv`); empty when it is not listed. */
    QString waterBody( const QString &province, const QString &section ) const;

  private:
    struct TrophicParameter
    {
        QString indicator;
        double constant = 0;
        double slope = 0;
        double factor = 10;
        double weight = 0;
    };
    struct Level
    {
        WaterStatus status;
        double upTo = 0;
    };
    struct RiverLevel
    {
        WaterStatus status;
        double goodFrom = 0;
        double goodBelow = 0;
        double worseFrom = 0;
        double worseBelow = 0;
    };

    WaterItemResult item( const ClassItem &row, const QList<const WaterInput *> &inputs, const ClassTable &table,
      const WaterOptions &options, const Basis &basis, Trail *trail ) const;
    QStringList mainIndicators( const QList<WaterItemResult> &items ) const;
    WaterSectionResult meanSection( const QList<WaterSectionResult> &sections, const WaterOptions &options ) const;
    int rule( const QString &id, int missing ) const { return mRules.value( id, missing ); }
    Result<void> loadTables( const Standards &standards );

    const Standards *mStandards = nullptr;
    const WaterQuality *mWater = nullptr;
    const Catalogue *mCatalogue = nullptr;
    QHash<int, WaterStatus> mSectionStatus;
    QList<RiverLevel> mRiverLevels;
    QList<TrophicParameter> mTrophic;
    QList<Level> mTrophicLevels;
    QHash<QString, int> mRules;
    QHash<QString, QString> mBodies; //!< by province|section
};

} // namespace jinguan
