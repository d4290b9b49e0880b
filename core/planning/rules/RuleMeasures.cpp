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

#define TEXT( text ) QT_TRANSLATE_NOOP( "jinguan::RuleMeasures", text )

QList<MeasureInfo> generalAndAir()
{
  const QString building = QStringLiteral( "building" );
  const QString road = QStringLiteral( "road" );
  return {
    ofSite( "distance", TEXT( "distance to a layer" ), "m", measures::distance, {}, Subject::Layer ),
    ofSite( "inside", TEXT( "inside of a layer (1) or not (0)" ), "1", measures::inside, {}, Subject::Layer ),
    ofSite( "attribute", TEXT( "an attribute of the site" ), "", measures::attribute, {}, Subject::Attribute ),
    ofSite( "spacing", TEXT( "distance to the next station of a kind" ), "m", measures::spacing, {}, Subject::Kind ),
    ofSite(
      "obstacle_ratio", TEXT( "distance to obstacles over their height above the inlet" ), "ratio", measures::obstacleRatio, { building } ),
    ofSite( "free_arc", TEXT( "free arc of the horizon" ), "deg", measures::freeArc, { building } ),
    ofSite( "inlet_height_tall", TEXT( "inlet height among tall buildings" ), "m", measures::inletHeightTall, { building } ),
    ofSite( "road_distance", TEXT( "distance to roads, by their traffic" ), "m", measures::roadDistance, { road }, Subject::None, true ),
    ofSite( "kerb_distance", TEXT( "distance to the kerb" ), "m", measures::kerbDistance, { road } ),
    ofSite( "beam_traffic", TEXT( "traffic under an open path" ), "1/d", measures::beamTraffic, { road } ),
    ofSite( "move_deviation", TEXT( "new against old place of a moved point" ), "%", measures::moveDeviation ),
  };
}

QList<MeasureInfo> water()
{
  const QString river = QStringLiteral( "river" );
  const QString outfall = QStringLiteral( "outfall" );
  return {
    ofSite( "upstream_clear", TEXT( "distance along the river to the next confluence or outfall upstream" ), "m", measures::upstreamClear,
      { river, outfall } ),
    ofSite( "verticals", TEXT( "number of verticals, by width" ), "1", measures::verticals, { river }, Subject::None, true ),
    ofSite( "depth_points", TEXT( "number of depths of a vertical, by depth" ), "1", measures::depthPoints, {}, Subject::None, true ),
    ofSite( "straightness", TEXT( "straight over drawn length of the reach" ), "ratio", measures::straightness, { river } ),
    ofSite( "avoid_reach", TEXT( "kind of reach to be avoided (1) or not (0)" ), "1", measures::avoidReach ),
    ofSite(
      "outfalls_upstream", TEXT( "outfalls upstream" ), "1", measures::outfallsUpstream, { river, outfall, QStringLiteral( "area" ) } ),
    ofSite( "outfalls_downstream", TEXT( "outfalls downstream" ), "1", measures::outfallsDownstream,
      { river, outfall, QStringLiteral( "area" ) } ),
    ofSite(
      "outfall_above", TEXT( "distance along the river to the next outfall upstream" ), "m", measures::outfallAbove, { river, outfall } ),
    ofSite(
      "outfall_below", TEXT( "distance along the river to the next outfall downstream" ), "m", measures::outfallBelow, { river, outfall } ),
    ofSite( "reach_length", TEXT( "length of the reach" ), "m", measures::reachLength, { river } ),
    ofSite( "zone_upstream", TEXT( "first-grade zone upstream along the river" ), "m", measures::zoneUpstream,
      { river, QStringLiteral( "drinking-zone-first" ) } ),
    ofSite( "zone_downstream", TEXT( "first-grade zone downstream along the river" ), "m", measures::zoneDownstream,
      { river, QStringLiteral( "drinking-zone-first" ) } ),
  };
}

QList<MeasureInfo> groundAndNoise()
{
  const QString building = QStringLiteral( "building" );
  const QString road = QStringLiteral( "road" );
  const QString junction = QStringLiteral( "junction" );
  return {
    ofSite( "flow_position", TEXT( "place along the groundwater flow, from the nearest source" ), "m", measures::flowPosition,
      { QStringLiteral( "ground-source" ) } ),
    ofSite( "reflection_distance", TEXT( "distance to reflecting surfaces" ), "m", measures::reflection, { building } ),
    ofSite( "cell_void", TEXT( "part of the grid cell that is not built up" ), "%", measures::cellVoid,
      { QStringLiteral( "built-up" ), QStringLiteral( "lake" ) } ),
    ofSite( "cell_centre", TEXT( "distance to the centre of the grid cell, in parts of its side" ), "%", measures::cellCentre ),
    ofSite( "junction_distance", TEXT( "distance to the next junction" ), "m", measures::junctionDistance, { road, junction } ),
    ofSite( "junction_sides", TEXT( "junctions before and behind on the road" ), "1", measures::junctionSides, { road, junction } ),
    ofSite( "grid_cell", TEXT( "side of the sampling grid" ), "m", measures::gridCell ),
  };
}

QList<MeasureInfo> networks()
{
  return {
    ofNetwork( "points", TEXT( "number of points" ), "1", measures::points ),
    ofNetwork( "min_points", TEXT( "number of points, by people and built-up area" ), "1", measures::minPoints,
      { QStringLiteral( "built-up" ) }, Subject::None, true ),
    ofNetwork( "unit_points", TEXT( "points in each unit of a layer" ), "1", measures::unitPoints, {}, Subject::Layer ),
    ofNetwork( "zone_classes", TEXT( "acoustic zone classes without a point" ), "1", measures::zoneClasses,
      { QStringLiteral( "functional-zone" ) } ),
    ofNetwork( "valid_cells", TEXT( "valid cells of the grid" ), "1", measures::validCells,
      { QStringLiteral( "built-up" ), QStringLiteral( "lake" ) } ),
    ofNetwork( "fact", TEXT( "a figure of the network" ), "", measures::fact, {}, Subject::Attribute ),
    ofNetwork( "soil_step", TEXT( "deviation of the grid from the steps of the standard" ), "%", measures::soilStep ),
    ofNetwork( "sample_size", TEXT( "number of points, by variability" ), "1", measures::sampleSize, {}, Subject::None, true ),
    ofNetwork( "load_share", TEXT( "pollution load seen by control sections" ), "%", measures::loadShare,
      { QStringLiteral( "river" ), QStringLiteral( "outfall" ) } ),
    ofNetwork( "mean_deviation", TEXT( "mean of the points against the city" ), "%", measures::meanDeviation ),
    ofNetwork( "percentile_deviation", TEXT( "percentiles of the points against the city" ), "%", measures::percentileDeviation ),
  };
}
#undef TEXT
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
