#pragma once

#include "base/Result.h"
#include "monitoring/Station.h"

#include <qgsgeometry.h>

#include <QMap>
#include <QString>

namespace jinguan
{

/** A town (or other named place) and the district it belongs to. */
struct TownPlace
{
    QString district;
    LonLat at;
};

/**
 * Draws district borders from town coordinates and published areas, without touching a coordinate.
 *
 * Every point of the city belongs to the district of the town for which d² − w is least: d is the distance, w one weight a district. This is the
 * power diagram (Laguerre–Voronoi diagram) of the towns; the weights are those of the capacity-constrained diagram of Aurenhammer, Hoffmann
 * and Aronov (1998), for which each district gets its published area. They are found by a fixed number of steps of damped ascent (deterministic).
 * Without published areas all weights are nought and the rule is that of the nearest town.
 *
 * Borders are smoothed as shared lines, so that neighbours keep one common border without gaps or overlaps; ground that this cuts off from its
 * district goes to the neighbour with the longest common border. The result is schematic (示意).
 */
class DistrictPartition
{
  public:
    /**
     * \a outline in EPSG:4490; \a publishedKm2 by district, scaled together to the area of the outline. Work is done in the plane of
     * EPSG:4544. Needs a QgsApplication. An error if no town lies inside or a district with an area has no towns.
     */
    static Result<QMap<QString, QgsGeometry>> build(
      const QList<TownPlace> &towns, const QgsGeometry &outline, const QMap<QString, double> &publishedKm2 = {} );
};

} // namespace jinguan
