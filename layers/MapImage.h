#pragma once

#include "base/Result.h"

#include <QCoreApplication>
#include <QImage>
#include <QSize>

#include <qgsmapsettings.h>

class QPainter;

namespace jinguan
{

class MapLegend;
class MapScene;

/** What picture of a scene is wanted. */
struct MapImageRequest
{
    QSize size { 1600, 1000 }; //!< pixels
    double dpi = 96;
    QgsRectangle extent;   //!< EPSG:4544; empty: the filter's area or the whole city
    bool furniture = true; //!< title, legend, scale bar, notes
    QString title;         //!< e.g. `成都市 · 大气 · AQI`
    QString dataTime;      //!< as it is to be read, e.g. `2019-07-18 11:00–12:00`
    QString edition;       //!< edition of the standard the grades rest on
    QStringList notes;     //!< further lines for the foot
};

/** Draws a scene into a picture, with QGIS's own renderer. */
class MapImage
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::MapImage )

  public:
    /** The settings with which a scene is drawn, alike on screen, in pictures and in tests. */
    static QgsMapSettings settings( const MapScene &scene, const QSize &size, double dpi, const QgsRectangle &extent );

    /** Draws; waits until the picture is whole. Layers that could not be drawn are an error that names them. */
    static Result<QImage> render( const MapScene &scene, const MapImageRequest &request );

    /** render() into a file, by its suffix (`.png`, `.jpg`); written beside it first and renamed when whole. */
    static Result<void> save( const MapScene &scene, const MapImageRequest &request, const QString &path );

    /** Metres on the ellipsoid that one pixel covers from west to east in the middle of the map. */
    static double metresPerPixel( const QgsMapSettings &settings );

    /** Largest round length (1, 2, 5 × 10ⁿ metres) that is not longer than \a maximum metres. */
    static double roundLength( double maximum );

    /** A length for people: `500 m`, `20 km`. */
    static QString lengthText( double metres );

  private:
    /** Paints title, foot, scale bar and legend; returns the rectangles they cover, in pixels. */
    static QList<QRectF> furniture(
      QPainter &painter, const MapScene &scene, const QgsMapSettings &settings, const MapImageRequest &request, const MapLegend &legend );
    static QList<QgsLabelBlockingRegion> blockedBy( const QList<QRectF> &panels, const QgsMapSettings &settings );
    static QRectF paintTitle( QPainter &painter, const MapScene &scene, const MapImageRequest &request );
    static QRectF paintScaleBar( QPainter &painter, const MapScene &scene, const QgsMapSettings &settings, double bottom );
    static QRectF paintFoot( QPainter &painter, const MapScene &scene, const MapImageRequest &request );
    static QStringList footLines( const MapScene &scene, const MapImageRequest &request );
};

} // namespace jinguan
