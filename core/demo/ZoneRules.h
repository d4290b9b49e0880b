#pragma once

#include "monitoring/Station.h"

#include <qgsgeometry.h>

#include <QList>

namespace jinguan
{

/** The three zones around a drinking-water intake; geographic coordinates, empty where the rule names none. */
struct DrinkingZones
{
    QgsGeometry first;
    QgsGeometry second;
    QgsGeometry quasi;
};

/**
 * Draws zones by the published rules of Chengdu.
 *
 * Distances are those of the rules in metres; they are applied in the plane of EPSG:4544, whose scale differs from the
 * ellipsoid by at most half a metre a kilometre in the city. The result is schematic as far as the lines are.
 */
class ZoneRules
{
  public:
    /** Ring ecological belt: 500 m on both sides of the ring expressway (G4202) and the wedges. */
    static QgsGeometry ecologicalBelt( const QgsGeometry &ringExpressway, const QList<QgsGeometry> &wedges );

    /**
     * River intake: first zone 1,000 m upstream to 100 m downstream, second the next 2,500 m, quasi the next 5,000 m
     * upstream, each with 200 m of land on both sides. \a river runs downstream; zones end at its source.
     */
    static DrinkingZones riverIntake( const LonLat &intake, const QgsGeometry &river );

    /** Lake or reservoir intake: first zone a radius of 500 m; second 200 m of land around the water (\a lake may be null). */
    static DrinkingZones lakeIntake( const LonLat &intake, const QgsGeometry &lake );

    /** Canal intake: first zone 200 m on both sides for 1,000 m upstream to 100 m downstream. */
    static DrinkingZones canalIntake( const LonLat &intake, const QgsGeometry &canal );
};

} // namespace jinguan
