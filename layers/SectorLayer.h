#pragma once

#include "evaluation/UpwindSectors.h"
#include "layers/MapPalette.h"

#include <QCoreApplication>

#include <qgsgeometry.h>

class QgsVectorLayer;

namespace jinguan
{

/** A transport corridor (输送通道) with what came along it. */
struct CorridorShare
{
    QString name;
    QgsGeometry line;   //!< EPSG:4490
    QSet<int> sectors;  //!< in which it lies as seen from the station
    UpwindSector share; //!< of these sectors together
};

/**
 * Where a station's pollution came from, on the map: 16 sectors around the station, their area by share of pollution and their colour by how often values were
 * high (CPF), and the transport corridors with the share of the sectors they lie in.
 */
class SectorLayer
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SectorLayer )

  public:
    explicit SectorLayer( const MapPalette &palette );

    /** Owned by the project they are added to. */
    QgsVectorLayer *sectors() const { return mSectors; }
    QgsVectorLayer *corridors() const { return mCorridors; }

    /** \a title names station, indicator and period. */
    void show( const QString &title, const LonLat &at, const UpwindResult &result, const QList<CorridorShare> &corridors );
    void clear();

    /** The sectors in which \a line (EPSG:4490) lies as seen from \a at, but for its part within \a nearest metres of it. */
    static QSet<int> sectorsOf( const QgsGeometry &line, const LonLat &at, double nearest = 2000 );

  private:
    const MapPalette mPalette;
    QgsVectorLayer *mSectors = nullptr;
    QgsVectorLayer *mCorridors = nullptr;
};

} // namespace jinguan
