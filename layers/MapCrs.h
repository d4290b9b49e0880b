#pragma once

#include <qgscoordinatereferencesystem.h>
#include <qgscoordinatetransformcontext.h>
#include <qgsdistancearea.h>
#include <qgsgeometry.h>

namespace jinguan::mapcrs
{

/** CGCS2000 longitude and latitude (EPSG:4490), in which everything is stored. */
QgsCoordinateReferenceSystem stored();

/** CGCS2000 / 3-degree Gauss-Kruger, central meridian 105°E (EPSG:4544), in which everything is drawn. */
QgsCoordinateReferenceSystem drawn();

/** Acronym of the ellipsoid of CGCS2000 (a = 6 378 137 m, 1/f = 298.257222101) as QGIS names it. */
QString ellipsoid();

/**
 * Declares the operations between CGCS2000 and WGS 84 as null: the two frames differ by less than siting can tell, and
 * PROJ knows no operation between them.
 */
void declareNullShift( QgsCoordinateTransformContext &context );

/** The context with declareNullShift() done. */
QgsCoordinateTransformContext transformContext();

/** Measures geometries in EPSG:4490 on the ellipsoid of CGCS2000: metres and square metres. */
QgsDistanceArea distanceArea();

/** A circle of \a radius metres on the ellipsoid around \a centre (EPSG:4490), in EPSG:4490. */
QgsGeometry ellipsoidalCircle( const QgsPointXY &centre, double radius, int segments = 72 );

} // namespace jinguan::mapcrs
