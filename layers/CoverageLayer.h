#pragma once

#include "layers/MapPalette.h"
#include "monitoring/Catalogue.h"
#include "store/NetworkStore.h"

#include <QCoreApplication>

#include <qgsgeometry.h>

class QgsVectorLayer;

namespace jinguan
{

/**
 * A planning scenario on the map: proposed sites, the circles they represent (true distances on the ellipsoid) and the gaps
 * that stay open. Three layers in memory, owned by the project they are added to.
 */
class CoverageLayer
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::CoverageLayer )

  public:
    explicit CoverageLayer( const MapPalette &palette );

    QgsVectorLayer *sites() const { return mSites; }
    QgsVectorLayer *circles() const { return mCircles; }
    QgsVectorLayer *gaps() const { return mGaps; }
    QList<QgsVectorLayer *> layers() const { return { mSites, mCircles, mGaps }; } //!< top first

    /**
     * Shows the sites of \a scenario, each with the radius of its kind; \a catalogue gives the shape. Stations at \a existing get circles of the
     * scenario's radius.
     */
    void setScenario( const Scenario &scenario, const Catalogue &catalogue, const QList<LonLat> &existing = {} );
    /** Puts one site (index in Scenario::sites) to another place, as while it is dragged. */
    void moveSite( int index, const LonLat &to );
    /** Uncovered areas, EPSG:4490. */
    void setGaps( const QList<QgsGeometry> &gaps );
    void clear();

  private:
    void styleSites( const StationKind *kind );
    void styleCircles( bool withExisting );

    MapPalette mPalette;
    QgsVectorLayer *mSites = nullptr;
    QgsVectorLayer *mCircles = nullptr;
    QgsVectorLayer *mGaps = nullptr;
    QList<qint64> mSiteFeatures;
    QList<qint64> mCircleFeatures;
    QList<double> mRadii; //!< by site
};

} // namespace jinguan
