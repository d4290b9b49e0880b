#pragma once

#include "monitoring/WaterAssessment.h"

namespace jinguan
{

/** A centralised drinking-water source over a period. */
struct DrinkingSource
{
    QString code;
    LocalText name;
    WaterAssessment::Kind kind = WaterAssessment::Kind::Surface;
    WaterOptions options;   //!< target class II or III; for groundwater III
    double waterAmount = 0; //!< water taken in the period, 10⁴ m³; 0 when unknown
    QList<WaterSample> samples;
};

/** One item of table 2 or 3 of GB 3838 against its limit. */
struct DrinkingItem
{
    QString indicator;
    QString clause; //!< `table 2` supplementary, `table 3` specific
    Figure mean;
    Decimal limit;
    bool exceeds = false; //!< never where every sample is below detection
    std::optional<Decimal> multiple;
};

struct DrinkingResult
{
    QString code;
    LocalText name;
    WaterSectionResult basic;  //!< table 1, or GB/T 14848
    QList<DrinkingItem> items; //!< tables 2 and 3
    QStringList exceeding;     //!< every item that does not meet, of all tables
    QStringList reportedApart; //!< total nitrogen or faecal coliforms above the target: reported, not judged
    bool attained = false;
    double waterAmount = 0;
};

/** All sources together. */
struct DrinkingSummary
{
    QList<DrinkingResult> sources;
    Figure sourcesAttained; //!< 水源达标率, percent of the sources
    Figure waterAttained;   //!< 水量达标率, percent of the water taken; no value unless every amount is known
};

/** Drinking-water sources by GB 3838-2002 tables 1, 2 and 3 (surface) or GB/T 14848-2017 class III (groundwater). */
class DrinkingSources
{
  public:
    static Result<DrinkingSources> load( const Standards &standards, const WaterAssessment &water, const Catalogue &catalogue );

    DrinkingResult source( const DrinkingSource &source, const QDate &from, const QDate &to, Trail *trail = nullptr ) const;
    DrinkingSummary all( const QList<DrinkingSource> &sources, const QDate &from, const QDate &to, Trail *trail = nullptr ) const;

    /** Number of items of tables 2 and 3 that are known. */
    qsizetype itemCount() const { return mItems.size(); }

  private:
    struct Row
    {
        QString indicator;
        QString clause;
        QString unit;
        Decimal limit; //!< in the unit of the indicator
        bool checked = false;
    };

    const Standards *mStandards = nullptr;
    const WaterAssessment *mWater = nullptr;
    QList<Row> mItems;
};

} // namespace jinguan
