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
 * Draws district borders from town coordinates: every point of the city belongs to the district of its nearest town.
 *
 * The partition is dissolved per district and its inner borders are smoothed as shared lines, so that neighbours keep one
 * common border without gaps or overlaps. The result is schematic (示意).
 */
class DistrictPartition
{
  public:
    /** \a outline in EPSG:4490. Work is done in the plane of EPSG:4544. Needs a QgsApplication. */
    static Result<QMap<QString, QgsGeometry>> build( const QList<TownPlace> &towns, const QgsGeometry &outline );
};

} // namespace jinguan
