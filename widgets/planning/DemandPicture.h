#pragma once

#include "planning/PlanningProblem.h"

#include <qgscoordinatetransform.h>
#include <qgsrectangle.h>

#include <QColor>
#include <QImage>

#include <atomic>
#include <functional>

namespace jinguan
{

/** Cells drawn alike: demand per km² from and to. */
struct DemandClass
{
    QColor colour;
    double from = 0;
    double to = 0;
};

/** A field of a planning problem, such as its demand, as a picture of the plane of the map: one class colour a cell, nothing where there is none. */
struct DemandPicture
{
    QImage image;
    QgsRectangle extent; //!< in the plane of the map
    QList<DemandClass> classes;
    QString unit {}; //!< of the demand

    /**
     * Draws the cells of \a problem with the colours of \a ramp, from low to high, as quantiles of the demand per km². \a toMap goes from EPSG:4490 to
     * the plane of the map; it is this thread's own. Empty when \a cancelled.
     */
    static DemandPicture make(
      const PlanningProblem &problem, const QList<QColor> &ramp, const QgsCoordinateTransform &toMap, const std::atomic_bool &cancelled );

    /**
     * An image of \a region (degrees), about \a rows pixels high, without classes: \a colourAt tells the premultiplied colour of a place. Empty when \a cancelled.
     */
    static DemandPicture painted( const QgsRectangle &region, double rows, const QgsCoordinateTransform &toMap,
      const std::function<QRgb( const LonLat & )> &colourAt, const std::atomic_bool &cancelled );

    bool isEmpty() const { return image.isNull(); }
    /** The classes with their colours below \a heading, as rich text. */
    QString legend( const QString &heading ) const;
};

} // namespace jinguan
