#include "planning/rules/Horizon.h"
#include "planning/rules/Measurement.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::Measurement )
};

const QString sBuilding = QStringLiteral( "building" );
const QString sRoad = QStringLiteral( "road" );
constexpr double sObstacles = SiteMemo::reach; //!< metres around the inlet that are looked at; no building is higher than half of it
constexpr double sSectorStep = 3;              //!< degrees between vertices of a drawn sector

/** A building near the inlet. */
struct Obstacle
{
    int feature = 0;
    double metres = 0;
    LonLat at;
    bool around = false; //!< the inlet stands on it or inside
    std::optional<double> height;
};

/** Buildings within \a reach metres, or what is missing. */
struct Obstacles
{
    QList<Obstacle> list;
    QString missing;
    int withoutHeight = 0;
    QString nearestWithout;
    const SurroundingLayer *layer = nullptr;
};

Obstacles obstaclesAround( MeasureContext &context, double reach )
{
  Obstacles found;
  found.layer = context.use( sBuilding );
  if ( !found.layer )
  {
    found.missing = context.around.missingLayer( sBuilding );
    return found;
  }
  // A building whose height is not told matters as far as one of any likely height would reach.
  const double unknownWithin = context.rule.argument( QStringLiteral( "unknown_within" ), 200 );
  double nearestWithout = reach;
  bool any = false;
  for ( const NearBuilding &place : context.buildings( *found.layer ) )
  {
    if ( place.metres > reach )
      continue;
    any = true;
    const SurroundingFeature &feature = found.layer->feature( place.feature );
    const Obstacle obstacle { place.feature, place.metres, place.at, place.metres <= 0, feature.height };
    if ( !obstacle.height && place.metres <= unknownWithin )
    {
      ++found.withoutHeight;
      if ( place.metres <= nearestWithout )
      {
        nearestWithout = place.metres;
        found.nearestWithout =
          Text::tr( "%1 at %2" ).arg( feature.label().isEmpty() ? Text::tr( "a building" ) : feature.label(), metresText( place.metres ) );
      }
    }
    found.list.append( obstacle );
  }
  if ( !any )
    found.missing = Text::tr( "The layer “%1” shows no building within %2: it does not seem to reach this place." )
                      .arg( context.around.layerName( sBuilding ), metresText( reach ) );
  return found;
}

Measurement withoutHeights( const MeasureContext &context, const Obstacles &obstacles )
{
  return Measurement::lacking(
    Text::tr( "%n building(s) around have no height, the nearest is %1.", nullptr, obstacles.withoutHeight ).arg( obstacles.nearestWithout )
    + QLatin1Char( ' ' ) + context.terms().missingAttribute( sBuilding, QStringLiteral( "height" ) ) );
}

QgsGeometry sector( const MeasureContext &context, const HorizonArc &arc, double radius )
{
  QgsPolylineXY ring { QgsPointXY( context.site.at.lon, context.site.at.lat ) };
  const int steps = std::max( 1, static_cast<int>( std::ceil( arc.width() / sSectorStep ) ) );
  for ( int i = 0; i <= steps; ++i )
  {
    const double angle = ( arc.from + arc.width() * i / steps ) * std::numbers::pi / 180;
    const LonLat at = context.plane.from( { radius * std::sin( angle ), radius * std::cos( angle ) } );
    ring.append( QgsPointXY( at.lon, at.lat ) );
  }
  ring.append( ring.constFirst() );
  return QgsGeometry::fromPolygonXY( { ring } );
}

/** Metres from the drawn line of a road to its edge; 0 where its width is not known. */
double halfWidth( const MeasureContext &context, const SurroundingFeature &road )
{
  return context.terms().number( sRoad, QStringLiteral( "width" ), road.attributes ).value_or( 0 ) / 2;
}
} // namespace

const std::vector<NearBuilding> &MeasureContext::buildings( const SurroundingLayer &layer )
{
  if ( !memo.buildings )
  {
    memo.buildings.emplace();
    for ( const int index : layer.around( plane, SiteMemo::reach ) )
      if ( const NearestPlace place = layer.nearestOf( plane, index ); place.metres <= SiteMemo::reach )
        memo.buildings->push_back( { index, place.metres, place.at } );
  }
  return *memo.buildings;
}

namespace measures
{

Measurement obstacleRatio( MeasureContext &context )
{
  const std::optional<double> inlet = context.number( QStringLiteral( "inlet_height" ) );
  if ( !inlet )
    return context.noAttribute( QStringLiteral( "inlet_height" ) );
  const Obstacles obstacles = obstaclesAround( context, sObstacles );
  if ( !obstacles.missing.isEmpty() )
    return Measurement::lacking( obstacles.missing );
  const Obstacle *worst = nullptr;
  double least = std::numeric_limits<double>::infinity();
  for ( const Obstacle &obstacle : obstacles.list )
    if ( obstacle.height && *obstacle.height > *inlet )
      if ( const double ratio = obstacle.metres / ( *obstacle.height - *inlet ); ratio < least )
      {
        least = ratio;
        worst = &obstacle;
      }
  const bool fails = worst && least < context.rule.value;
  if ( obstacles.withoutHeight > 0 && !fails )
    return withoutHeights( context, obstacles );
  if ( !worst )
  {
    // Nothing is higher than the inlet up to there; a metre more than that, just beyond, is the worst that could be.
    Measurement none =
      Measurement::of( sObstacles, Text::tr( "no building within %1 is higher than the inlet" ).arg( metresText( sObstacles ) ) );
    none.isBound = true;
    return none;
  }
  const SurroundingFeature &feature = obstacles.layer->feature( worst->feature );
  return Measurement::of( least,
    Text::tr( "%1 from %2, which is %3 above the inlet: ratio %4" )
      .arg( metresText( worst->metres ), featureText( context.around, sBuilding, feature ), metresText( *worst->height - *inlet ),
        ruleFigureText( least, QStringLiteral( "ratio" ) ) ),
    context.lineTo( worst->at ) );
}

Measurement freeArc( MeasureContext &context )
{
  const std::optional<double> inlet = context.number( QStringLiteral( "inlet_height" ) );
  if ( !inlet )
    return context.noAttribute( QStringLiteral( "inlet_height" ) );
  const Obstacles obstacles = obstaclesAround( context, sObstacles );
  if ( !obstacles.missing.isEmpty() )
    return Measurement::lacking( obstacles.missing );
  Horizon horizon;
  double farthest = 0;
  for ( const Obstacle &obstacle : obstacles.list )
  {
    if ( !obstacle.height || *obstacle.height <= *inlet )
      continue;
    const double reach = 2 * ( *obstacle.height - *inlet );
    if ( obstacle.metres >= reach )
      continue;
    farthest = std::max( farthest, reach );
    if ( obstacle.around )
      horizon.addAll();
    for ( const std::vector<LonLat> &ring : obstacles.layer->feature( obstacle.feature ).parts )
      for ( size_t i = 1; i < ring.size(); ++i )
      {
        const PlanePoint a = context.plane.to( ring[i - 1] );
        const PlanePoint b = context.plane.to( ring[i] );
        horizon.addWall( a.x, a.y, b.x, b.y, reach );
      }
  }
  const double free = horizon.freeDegrees();
  // Buildings without a height can only take away from what is free.
  if ( obstacles.withoutHeight > 0 && free >= context.rule.value )
    return withoutHeights( context, obstacles );
  QVector<QgsGeometry> sectors;
  for ( const HorizonArc &arc : horizon.blocked() )
    sectors.append( sector( context, arc, std::max( farthest, 30.0 ) ) );
  return Measurement::of( free,
    sectors.isEmpty() ? Text::tr( "the whole horizon is free" )
                      : Text::tr( "%1 of the horizon are free, %n arc(s) are blocked", nullptr, static_cast<int>( sectors.size() ) )
                          .arg( ruleFigureText( free, QStringLiteral( "deg" ) ) ),
    sectors.isEmpty() ? sector( context, { 0, 360 }, 30 ) : QgsGeometry::collectGeometry( sectors ) );
}

Measurement inletHeightTall( MeasureContext &context )
{
  const double from = context.rule.argument( QStringLiteral( "mean_above" ), 20 );
  const double radius = context.rule.argument( QStringLiteral( "radius" ), 500 );
  const std::optional<double> inlet = context.number( QStringLiteral( "inlet_height" ) );
  if ( !inlet )
    return context.noAttribute( QStringLiteral( "inlet_height" ) );
  const Obstacles obstacles = obstaclesAround( context, radius );
  if ( !obstacles.missing.isEmpty() )
    return Measurement::lacking( obstacles.missing );
  double sum = 0;
  int count = 0;
  for ( const Obstacle &obstacle : obstacles.list )
    if ( obstacle.height )
    {
      sum += *obstacle.height;
      ++count;
    }
  if ( count == 0 )
    return withoutHeights( context, obstacles );
  const double mean = sum / count;
  if ( mean <= from )
    return Measurement::outOfScope( Text::tr( "The %n building(s) within %1 are %2 high on average: not more than %3.", nullptr, count )
                                      .arg( metresText( radius ), metresText( mean ), metresText( from ) ) );
  return Measurement::of( *inlet,
    Text::tr( "inlet at %1, mean building height %2 within %3" ).arg( metresText( *inlet ), metresText( mean ), metresText( radius ) ),
    Geodesy::circle( context.site.at, radius ) );
}

Measurement roadDistance( MeasureContext &context )
{
  const SurroundingLayer *roads = context.use( sRoad );
  if ( !roads )
    return context.noLayer( sRoad );
  const QList<SitingTables::Bracket> &brackets =
    context.rules.tables().roadDistances( context.rule.arguments.value( QStringLiteral( "column" ) ) );
  const bool fixed = context.rule.hasValue();
  const auto [least, most] = fixed ? std::pair { context.rule.value, context.rule.value } : SitingTables::range( brackets );
  struct Road
  {
      NearestPlace place;
      double metres = 0;
      double limit = 0;
      bool known = true;
      QString traffic;
  };
  std::optional<Road> worst;
  std::optional<Road> open; // traffic not known, and it matters
  const auto margin = []( const Road &road ) { return road.metres - road.limit; };
  std::vector<int> near = roads->around( context.plane, most + 100 );
  if ( near.empty() )
    if ( const std::optional<NearestPlace> nearest = roads->nearest( context.plane ) )
      near.push_back( nearest->feature );
  for ( const int index : near )
  {
    const SurroundingFeature &feature = roads->feature( index );
    Road road { roads->nearestOf( context.plane, index ), 0, most, true, {} };
    road.metres = std::max( 0.0, road.place.metres - halfWidth( context, feature ) );
    const std::optional<double> vehicles = context.terms().number( sRoad, QStringLiteral( "vehicles_per_day" ), feature.attributes );
    if ( fixed )
      road.limit = least;
    else if ( vehicles )
    {
      const SitingTables::Bracket *bracket = SitingTables::at( brackets, *vehicles );
      road.limit = bracket ? bracket->value : most;
      road.traffic = Text::tr( ", %1 vehicles/day" ).arg( *vehicles, 0, 'f', 0 );
    }
    else if ( road.metres < least )
    {
      road.limit = least; // too near for any traffic
      road.traffic = Text::tr( ", traffic not known" );
    }
    else if ( road.metres < most )
    {
      if ( !open || road.metres < open->metres )
        open = road;
      continue;
    }
    else
      road.traffic = Text::tr( ", traffic not known, far enough for any" );
    if ( !worst || margin( road ) < margin( *worst ) )
      worst = road;
  }
  const bool fails = worst && margin( *worst ) < 0;
  if ( open && !fails )
    return Measurement::lacking(
      Text::tr( "%1 from %2, whose traffic is not known: %3 to %4 m are required by it." )
          .arg( metresText( open->metres ), featureText( context.around, sRoad, roads->feature( open->place.feature ) ) )
          .arg( least )
          .arg( most )
        + QLatin1Char( ' ' ) + context.terms().missingAttribute( sRoad, QStringLiteral( "vehicles_per_day" ) ),
      context.lineTo( open->place.at ) );
  if ( !worst )
    return Measurement::lacking( Text::tr( "The layer “%1” has no feature to measure to." ).arg( context.around.layerName( sRoad ) ) );
  const SurroundingFeature &feature = roads->feature( worst->place.feature );
  Measurement found = Measurement::of( worst->metres,
    Text::tr( "%1 from %2%3" ).arg( metresText( worst->metres ), featureText( context.around, sRoad, feature ), worst->traffic )
      + ( halfWidth( context, feature ) > 0 ? QString() : Text::tr( " (to its drawn line)" ) ),
    context.lineTo( worst->place.at ) );
  found.limit = worst->limit;
  return found;
}

Measurement kerbDistance( MeasureContext &context )
{
  if ( const std::optional<double> told = context.number( QStringLiteral( "kerb_distance" ) ) )
    return Measurement::of( *told, Text::tr( "%1 from the kerb, as told" ).arg( metresText( *told ) ) );
  const SurroundingLayer *roads = context.use( sRoad );
  if ( !roads )
    return context.noAttribute( QStringLiteral( "kerb_distance" ), context.around.missingLayer( sRoad ) );
  const std::optional<NearestPlace> nearest = roads->nearest( context.plane );
  if ( !nearest )
    return context.noAttribute( QStringLiteral( "kerb_distance" ) );
  const SurroundingFeature &road = roads->feature( nearest->feature );
  const double half = halfWidth( context, road );
  if ( half <= 0 )
    return context.noAttribute( QStringLiteral( "kerb_distance" ),
      Text::tr( "%1 from the drawn line of %2, whose width is not known." )
        .arg( metresText( nearest->metres ), featureText( context.around, sRoad, road ) ),
      context.lineTo( nearest->at ) );
  const double metres = std::max( 0.0, nearest->metres - half );
  return Measurement::of( metres,
    Text::tr( "%1 from the edge of %2" ).arg( metresText( metres ), featureText( context.around, sRoad, road ) ),
    context.lineTo( nearest->at ) );
}

Measurement beamTraffic( MeasureContext &context )
{
  if ( const std::optional<double> told = context.number( QStringLiteral( "beam_traffic" ) ) )
    return Measurement::of( *told, Text::tr( "%1 under the beam, as told" ).arg( ruleFigureText( *told, QStringLiteral( "1/d" ) ) ) );
  const QStringList end =
    context.text( QStringLiteral( "beam_end" ) ).split( QRegularExpression( QStringLiteral( "[ ,]+" ) ), Qt::SkipEmptyParts );
  bool lonOk = false;
  bool latOk = false;
  const LonLat to { end.value( 0 ).toDouble( &lonOk ), end.value( 1 ).toDouble( &latOk ) };
  if ( !lonOk || !latOk )
    return context.noAttribute( QStringLiteral( "beam_end" ) );
  const SurroundingLayer *roads = context.use( sRoad );
  if ( !roads )
    return context.noLayer( sRoad );
  const QgsGeometry beam = context.lineTo( to );
  double most = 0;
  QString name;
  for ( const int index : roads->touching( beam.boundingBox() ) )
  {
    const SurroundingFeature &road = roads->feature( index );
    if ( !road.geometry().intersects( beam ) )
      continue;
    const std::optional<double> vehicles = context.terms().number( sRoad, QStringLiteral( "vehicles_per_day" ), road.attributes );
    if ( !vehicles )
      return Measurement::lacking(
        Text::tr( "The beam crosses %1, whose traffic is not known." ).arg( featureText( context.around, sRoad, road ) )
          + QLatin1Char( ' ' ) + context.terms().missingAttribute( sRoad, QStringLiteral( "vehicles_per_day" ) ),
        beam );
    if ( *vehicles >= most )
    {
      most = *vehicles;
      name = featureText( context.around, sRoad, road );
    }
  }
  return Measurement::of( most,
    name.isEmpty() ? Text::tr( "the beam crosses no road" )
                   : Text::tr( "the beam crosses %1 with %2" ).arg( name, ruleFigureText( most, QStringLiteral( "1/d" ) ) ),
    beam );
}

Measurement moveDeviation( MeasureContext &context )
{
  const std::optional<double> before = context.number( QStringLiteral( "old_place_mean" ) );
  const std::optional<double> after = context.number( QStringLiteral( "new_place_mean" ) );
  const std::optional<double> days = context.number( QStringLiteral( "parallel_days" ) );
  if ( !before || !after || !days )
    return context.noAttribute( !before ? QStringLiteral( "old_place_mean" )
        : !after                        ? QStringLiteral( "new_place_mean" )
                                        : QStringLiteral( "parallel_days" ) );
  const double needed = context.rule.argument( QStringLiteral( "days" ), 15 );
  if ( !( *before > 0 ) || *days < needed )
    return Measurement::lacking( Text::tr( "Both places were compared for %1 days, %2 are needed." ).arg( *days ).arg( needed ) );
  const double deviation = std::abs( *after - *before ) / *before * 100;
  return Measurement::of( deviation,
    Text::tr( "mean %1 at the new place, %2 at the old one, over %3 days: %4 apart" )
      .arg( *after )
      .arg( *before )
      .arg( *days )
      .arg( ruleFigureText( deviation, QStringLiteral( "%" ) ) ) );
}

} // namespace measures

} // namespace jinguan
