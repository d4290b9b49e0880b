#pragma once

#include "planning/DemandGrid.h"
#include "store/NetworkStore.h"

#include <QDate>

namespace jinguan
{

/** How a survey by equal squares is laid out, a row of `resources/planning/survey_grids.csv`. */
struct SurveyGridRule
{
    QString id;       //!< `noise_regional`
    QString element;  //!< Element::id
    QString standard; //!< with its clause, in words
    QString clause;
    double cellSize = 1000;      //!< metres, the largest; smaller ones are allowed
    double voidWater = 1;        //!< a cell with at least this share of water is void
    double voidNotBuiltUp = 0.5; //!< a cell with more than this share outside the built-up area is void
    int leastValid = 0;          //!< more valid cells than this are wanted; 0: no number
    bool checked = false;        //!< false: from memory, to be confirmed by the bureau

    /** The rule of that id; an error names the table. */
    static Result<SurveyGridRule> read( const QString &id );
};

/** One square of a survey. */
struct SurveyCell
{
    /** Why a square takes no point. */
    enum class Void
    {
      No,        //!< it takes one
      Water,     //!< all water
      NotBuiltUp //!< more than the allowed part is not built up
    };

    QString number; //!< `0312`: row 3 from the south, column 12 from the west, both from 1
    LonLat centre;
    LonLat at; //!< where to measure: the centre, or the nearest place of the square that is not water
    bool moved = false;
    Void reason = Void::No;
    double areaKm2 = 0; //!< of the whole square
    double water = 0;   //!< share of the square
    double builtUp = 0; //!< share of the square
    QgsGeometry square; //!< EPSG:4490

    bool isVoid() const { return reason != Void::No; }
};

/**
 * Equal squares over a built-up area for a survey (regional noise by HJ 640): which take a point, which are void and why.
 *
 * Squares are those of a DemandGrid over the bounding box of the built-up area; those that do not touch it are not listed. Shares are of the whole square, measured
 * on the ellipsoid.
 */
class SurveyGrid
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SurveyGrid )

  public:
    /** \a builtUp and \a water in EPSG:4490; water may be empty. Errors: no built-up area, a size that is not positive, too many cells, cancelled. */
    static Result<SurveyGrid> build(
      const QgsGeometry &builtUp, const QgsGeometry &water, double cellSize, const SurveyGridRule &rule, Progress &progress );

    /**
     * The squares over the built-up area of \a region (district or responsible-unit code, empty: the city) with the lakes of the workspace as water. Errors also: what
     * PlanningInputs::read says, no built-up area in the region.
     */
    static Result<SurveyGrid> read(
      const NetworkStore &store, const QString &region, double cellSize, const SurveyGridRule &rule, Progress &progress );

    /** What the squares rest on: schematic and missing layers, a rule to be confirmed. */
    const QStringList &notes() const { return mNotes; }
    const QString &regionName() const { return mRegionName; }

    const QList<SurveyCell> &cells() const { return mCells; }
    const SurveyGridRule &rule() const { return mRule; }
    double cellSize() const { return mCellSize; }
    int validCount() const;
    int count( SurveyCell::Void reason ) const;
    /** Whether the rule's number of valid cells is reached. */
    bool isEnough() const { return validCount() > mRule.leastValid; }

    /** The reason in the language of the interface. */
    static QString reasonText( SurveyCell::Void reason );
    static QString reasonId( SurveyCell::Void reason ); //!< `valid`, `water`, `not_built_up`

    /** Rule, counts and notes as plain keys, without the squares. */
    QVariantMap toMap() const;
    /** A FeatureCollection of the squares with `number`, `void`, `reason`, `water_share`, `built_up_share`, `lon`, `lat`, `moved`; toMap() beside them. */
    QByteArray toGeoJson() const;
    /** Writes toGeoJson(), whole or not at all. */
    Result<void> writeGeoJson( const QString &path ) const;

  private:
    QList<SurveyCell> mCells;
    SurveyGridRule mRule;
    double mCellSize = 0;
    QString mRegionName;
    QStringList mNotes;
};

} // namespace jinguan
