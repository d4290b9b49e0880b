#include "planning/rules/RuleMeasures.h"

#include "planning/rules/Measurement.h"

#include <algorithm>

namespace jinguan
{

namespace
{
using Subject = MeasureInfo::Subject;

MeasureInfo ofSite( const char *id, const char *text, const char *unit, Measurement ( *measure )( MeasureContext & ),
  const QStringList &layers = {}, Subject subject = Subject::None, bool hasTable = false )
{
  return { QLatin1String( id ), text, QLatin1String( unit ), subject, false, hasTable, layers, measure, nullptr, subject != Subject::None };
}

MeasureInfo ofNetwork( const char *id, const char *text, const char *unit, Measurement ( *measure )( NetworkContext & ),
  const QStringList &layers = {}, Subject subject = Subject::None, bool hasTable = false )
{
  return { QLatin1String( id ), text, QLatin1String( unit ), subject, true, hasTable, layers, nullptr, measure, subject != Subject::None };
}

QList<MeasureInfo> generalAndAir()
{
  const QString building = QStringLiteral( "building" );
  const QString road = QStringLiteral( "road" );
  return {
    ofSite( "distance", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "distance to a layer" ), "m", measures::distance, {}, Subject::Layer ),
    ofSite( "inside", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "inside of a layer" ), "bool", measures::inside, {}, Subject::Layer ),
    ofSite( "attribute", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "an attribute of the site" ), "", measures::attribute, {},
      Subject::Attribute ),
    ofSite( "spacing", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "distance to the next station of a kind" ), "m", measures::spacing, {},
      Subject::Kind ),
    ofSite( "obstacle_ratio", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "distance to obstacles over their height above the inlet" ),
      "ratio", measures::obstacleRatio, { building } ),
    ofSite( "free_arc", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "free arc of the horizon" ), "deg", measures::freeArc, { building } ),
    ofSite( "inlet_height_tall", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "inlet height among tall buildings" ), "m",
      measures::inletHeightTall, { building } ),
    ofSite( "road_distance", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "distance to roads, by their traffic" ), "m",
      measures::roadDistance, { road }, Subject::None, true ),
    ofSite( "kerb_distance", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "distance to the kerb" ), "m", measures::kerbDistance, { road } ),
    ofSite(
      "beam_traffic", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "traffic under an open path" ), "1/d", measures::beamTraffic, { road } ),
    ofSite( "move_deviation", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "new against old place of a moved point" ), "%",
      measures::moveDeviation ),
  };
}

QList<MeasureInfo> water()
{
  const QString river = QStringLiteral( "river" );
  const QString outfall = QStringLiteral( "outfall" );
  return {
    ofSite( "upstream_clear",
      QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "distance along the river to the next confluence or outfall upstream" ), "m",
      measures::upstreamClear, { river, outfall } ),
    ofSite( "verticals", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "number of verticals, by width" ), "1", measures::verticals, { river },
      Subject::None, true ),
    ofSite( "depth_points", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "number of depths of a vertical, by depth" ), "1",
      measures::depthPoints, {}, Subject::None, true ),
    ofSite( "straightness", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "straight over drawn length of the reach" ), "ratio",
      measures::straightness, { river } ),
    ofSite( "avoid_reach", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "kind of reach to be avoided" ), "bool", measures::avoidReach ),
    ofSite( "outfalls_upstream", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "outfalls upstream" ), "1", measures::outfallsUpstream,
      { river, outfall, QStringLiteral( "area" ) } ),
    ofSite( "outfalls_downstream", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "outfalls downstream" ), "1", measures::outfallsDownstream,
      { river, outfall, QStringLiteral( "area" ) } ),
    ofSite( "outfall_above", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "distance along the river to the next outfall upstream" ), "m",
      measures::outfallAbove, { river, outfall } ),
    ofSite( "outfall_below", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "distance along the river to the next outfall downstream" ), "m",
      measures::outfallBelow, { river, outfall } ),
    ofSite( "reach_length", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "length of the reach" ), "m", measures::reachLength, { river } ),
    ofSite( "zone_upstream", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "first-grade zone upstream along the river" ), "m",
      measures::zoneUpstream, { river, QStringLiteral( "drinking-zone-first" ) } ),
    ofSite( "zone_downstream", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "first-grade zone downstream along the river" ), "m",
      measures::zoneDownstream, { river, QStringLiteral( "drinking-zone-first" ) } ),
  };
}

QList<MeasureInfo> groundAndNoise()
{
  const QString building = QStringLiteral( "building" );
  const QString road = QStringLiteral( "road" );
  const QString junction = QStringLiteral( "junction" );
  return {
    ofSite( "flow_position", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "place along the groundwater flow, from the nearest source" ), "m",
      measures::flowPosition, { QStringLiteral( "ground-source" ) } ),
    ofSite( "reflection_distance", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "distance to reflecting surfaces" ), "m",
      measures::reflection, { building } ),
    ofSite( "cell_void", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "part of the grid cell that is not built up" ), "%",
      measures::cellVoid, { QStringLiteral( "built-up" ), QStringLiteral( "lake" ) } ),
    ofSite( "cell_centre", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "distance to the centre of the grid cell, in parts of its side" ),
      "%", measures::cellCentre ),
    ofSite( "junction_distance", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "distance to the next junction" ), "m",
      measures::junctionDistance, { road, junction } ),
    ofSite( "junction_sides", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "junctions before and behind on the road" ), "1",
      measures::junctionSides, { road, junction } ),
    ofSite( "grid_cell", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "side of the sampling grid" ), "m", measures::gridCell ),
  };
}

QList<MeasureInfo> networks()
{
  return {
    ofNetwork( "points", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "number of points" ), "1", measures::points ),
    ofNetwork( "min_points", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "number of points, by people and built-up area" ), "1",
      measures::minPoints, { QStringLiteral( "built-up" ) }, Subject::None, true ),
    ofNetwork( "unit_points", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "points in each unit of a layer" ), "1", measures::unitPoints, {},
      Subject::Layer ),
    ofNetwork( "zone_classes", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "acoustic zone classes without a point" ), "1",
      measures::zoneClasses, { QStringLiteral( "functional-zone" ) } ),
    ofNetwork( "valid_cells", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "valid cells of the grid" ), "1", measures::validCells,
      { QStringLiteral( "built-up" ), QStringLiteral( "lake" ) } ),
    ofNetwork(
      "fact", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "a figure of the network" ), "", measures::fact, {}, Subject::Attribute ),
    ofNetwork( "soil_step", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "deviation of the grid from the steps of the standard" ), "%",
      measures::soilStep ),
    ofNetwork( "sample_size", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "number of points, by variability" ), "1", measures::sampleSize,
      {}, Subject::None, true ),
    ofNetwork( "load_share", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "pollution load seen by control sections" ), "%",
      measures::loadShare, { QStringLiteral( "river" ), QStringLiteral( "outfall" ) } ),
    ofNetwork(
      "mean_deviation", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "mean of the points against the city" ), "%", measures::meanDeviation ),
    ofNetwork( "percentile_deviation", QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", "percentiles of the points against the city" ), "%",
      measures::percentileDeviation ),
  };
}
} // namespace

const QList<MeasureInfo> &RuleMeasures::all()
{
  static const QList<MeasureInfo> sAll = generalAndAir() + water() + groundAndNoise() + networks();
  return sAll;
}

const MeasureInfo *RuleMeasures::info( const QString &id )
{
  const auto found = std::find_if( all().cbegin(), all().cend(), [&id]( const MeasureInfo &one ) { return one.id == id; } );
  return found == all().cend() ? nullptr : &*found;
}

QStringList RuleMeasures::ids()
{
  QStringList ids;
  for ( const MeasureInfo &one : all() )
    ids.append( one.id );
  return ids;
}

QString RuleMeasures::text( const MeasureInfo &info )
{
  return tr( info.text );
}

} // namespace jinguan
