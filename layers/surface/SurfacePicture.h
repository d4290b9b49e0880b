#pragma once

#include "layers/MapPalette.h"
#include "layers/surface/SurfaceRule.h"
#include "monitoring/Evaluator.h"
#include "planning/kriging/FieldEstimate.h"

#include <QColor>
#include <QCoreApplication>

#include <qgsgeometry.h>

namespace jinguan
{

/** One area of a surface with its class. */
struct SurfaceArea
{
    QString key; //!< class that is drawn alike and named once in the legend
    QString label;
    QColor colour;
    double from = 0;
    double to = 0;
    QgsGeometry area; //!< EPSG:4490
};

/** An interpolated surface ready to be shown, its areas in EPSG:4490; made off the thread of the window. */
struct SurfacePicture
{
    SurfaceRule rule;
    UtcSeconds at = 0;
    int stations = 0;       //!< places used
    QString refusal;        //!< why there is no surface; empty when there is one
    FieldEstimate field;    //!< without its grids
    bool schematic = false; //!< 示意: fewer stations than kriging asks for
    QList<SurfaceArea> values;
    QList<SurfaceArea> deviations;
    QgsGeometry uncertain; //!< where the standard deviation exceeds uncertainAbove
    double uncertainAbove = 0;
    QgsGeometry limit;       //!< what is shown: inside the city, near enough to stations
    double isoStep = 0;      //!< between the lines of equal value
    QString methodText;      //!< method, and why it is not kriging
    QString factsText;       //!< stations, left-out error, limit of distance
    double milliseconds = 0; //!< from values to areas
};

/**
 * Makes surfaces of station values. Holds references only and changes nothing: may run in any thread; catalogue, evaluator and palette outlive it.
 */
class SurfaceBuilder
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SurfaceBuilder )

  public:
    SurfaceBuilder( const Catalogue &catalogue, const Evaluator &evaluator, const MapPalette &palette )
      : mCatalogue( catalogue ), mEvaluator( evaluator ), mPalette( palette )
    {}

    /** Nodes of the grid each way. */
    static constexpr int nodes = 200;
    /** Fewer values make no surface. */
    static constexpr int fewestValues = 3;

    /**
     * Surface of \a values inside \a city (EPSG:4544; empty: no border). Too few values are no error but a picture with a refusal. Errors: cancellation,
     * and what geometry operations cannot do.
     */
    Result<SurfacePicture> build( const SurfaceRule &rule, UtcSeconds at, const QList<SurfaceValue> &values, const QgsGeometry &city,
      Progress *progress = nullptr ) const;

  private:
    Result<void> addValues( SurfacePicture &picture, const FieldGrid &grid, Period period ) const;
    Result<void> addDeviations( SurfacePicture &picture, const FieldGrid &grid ) const;
    void describe( SurfacePicture &picture ) const;
    QString number( double value, const SurfaceRule &rule ) const;
    QString unit( const SurfaceRule &rule ) const;

    const Catalogue &mCatalogue;
    const Evaluator &mEvaluator;
    const MapPalette mPalette;
};

} // namespace jinguan
