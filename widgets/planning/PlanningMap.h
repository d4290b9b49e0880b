#pragma once

#include "widgets/LatestTask.h"
#include "widgets/planning/VariancePicture.h"

#include <QObject>

class QAction;
class QgsMapTool;
class QgsRubberBand;

namespace jinguan
{

class MapView;
class PlanningDock;
class PlanningDrawTool;
class PlanningOverlay;
class SiteMoveTool;

/**
 * What the map shows for the step of the planning dock, and what is drawn on the map for it.
 *
 * Goal: the radii of the existing stations. Demand: the cells. Candidates and constraints: the candidates that remain, and the areas where none may be. Solve, compare and
 * decide: how unsure kriging is, where the model is of that kind, and the sites of the best plan while one is being looked for.
 * Sites and gaps are layers of the scene, not of this class. Is gone before the canvas is.
 */
class PlanningMap : public QObject
{
    Q_OBJECT

  public:
    PlanningMap( PlanningDock &dock, MapView &map, QObject *parent = nullptr );
    ~PlanningMap() override;

    SiteMoveTool *siteTool() const { return mSites.get(); }
    PlanningDrawTool *placeTool() const { return mPlaces.get(); }
    PlanningDrawTool *areaTool() const { return mAreas.get(); }
    const PlanningOverlay &overlay() const { return *mOverlay; }

    /** Draws a geometry in EPSG:4490 that breaks a rule; empty: none. */
    void setBreach( const QgsGeometry &geometry );
    bool hasBreach() const;

    /** The uncertainty is being painted. */
    bool isPaintingVariance() const { return mVariancePainting.isRunning(); }

  Q_SIGNALS:
    /** The demand on the map is another one. */
    void demandShown();
    /** So is the uncertainty. */
    void varianceShown();

  private:
    void useWith( QAction *action, QgsMapTool *tool );
    void follow();
    void showPicture();
    void clearPicture();
    void showVariance();
    void paintVariance();
    void showRings( const QList<LonLat> &sites );
    void showDots( bool wanted );
    QgsCoordinateTransform toMap() const;
    void showPolygons( QgsRubberBand &band, const QList<QgsGeometry> &polygons );
    QList<QgsGeometry> existingCircles() const;
    QList<QgsGeometry> exclusions() const;

    PlanningDock &mDock;
    MapView &mMap;
    std::unique_ptr<SiteMoveTool> mSites;
    std::unique_ptr<PlanningDrawTool> mPlaces;
    std::unique_ptr<PlanningDrawTool> mAreas;
    std::unique_ptr<PlanningOverlay> mOverlay;
    std::unique_ptr<QgsRubberBand> mCircles;
    std::unique_ptr<QgsRubberBand> mExclusions;
    std::unique_ptr<QgsRubberBand> mBreach;
    QList<QColor> mRamp;
    QList<QColor> mVarianceRamp;
    std::shared_ptr<const PlanningProblem> mPictured; //!< the problem of mPicture
    std::shared_ptr<const DemandPicture> mPicture;
    LatestTask<std::shared_ptr<const DemandPicture>> mPainting;
    std::shared_ptr<const VariancePicture> mVariance; //!< of the scenario as it is, or the one before while that is painted
    QString mVarianceFault;                           //!< why there is none
    bool mVarianceStale = true;
    LatestTask<std::shared_ptr<Result<VariancePicture>>> mVariancePainting;
    std::shared_ptr<const CandidateSet> mDotted; //!< the candidates of mDots
    QList<QgsPointXY> mDots;                     //!< in the plane of the map
    LatestTask<QList<QgsPointXY>> mDotting;
};

} // namespace jinguan
