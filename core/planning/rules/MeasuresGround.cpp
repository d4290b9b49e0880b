#include "planning/rules/Measurement.h"

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
const QString sJunction = QStringLiteral( "junction" );
const QString sBuiltUp = QStringLiteral( "built-up" );
const QString sLake = QStringLiteral( "lake" );
constexpr double sJunctions = 2000; //!< metres around a point in which junctions are looked for
constexpr double sTouch = 2;        //!< metres between lines that meet

/** A square with \a side metres around a place. */
QgsGeometry squareAround( const LonLat &at, double side )
{
  const LonLat low = Geodesy::offset( at, -side / 2, -side / 2 );
  const LonLat high = Geodesy::offset( at, side / 2, side / 2 );
  return QgsGeometry::fromRect( QgsRectangle( low.lon, low.lat, high.lon, high.lat ) );
}

/** Share of \a cell that features of \a layer cover, 0…1. */
double coveredShare( const SurroundingLayer &layer, const QgsGeometry &cell )
{
  QVector<QgsGeometry> parts;
  for ( const int index : layer.touching( cell.boundingBox() ) )
    if ( layer.feature( index ).shape == SurroundingFeature::Shape::Area )
      if ( const QgsGeometry part = layer.feature( index ).geometry().intersection( cell ); !part.isEmpty() )
        parts.append( part );
  return parts.isEmpty() ? 0.0 : std::min( 1.0, QgsGeometry::unaryUnion( parts ).area() / cell.area() );
}

/** A junction: where roads meet, with its place along the road nearest to the site. */
struct Junction
{
    PlanePoint at;
    double along = 0;
    bool onRoad = false;
};

/** A line of a road on the plane of the site. */
struct RoadLine
{
    int feature = 0;
    std::vector<PlanePoint> points;
};

std::vector<RoadLine> roadsAround( const MeasureContext &context, const SurroundingLayer &roads )
{
  std::vector<RoadLine> lines;
  for ( const int index : roads.around( context.plane, sJunctions ) )
    for ( const std::vector<LonLat> &part : roads.feature( index ).parts )
    {
      RoadLine line { index, {} };
      for ( const LonLat &at : part )
        line.points.push_back( context.plane.to( at ) );
      lines.push_back( std::move( line ) );
    }
  return lines;
}

/** Distance of \a p from the segment a–b, with the share of its foot. */
std::pair<double, double> footOf( const PlanePoint &p, const PlanePoint &a, const PlanePoint &b )
{
  const double dx = b.x - a.x;
  const double dy = b.y - a.y;
  const double length2 = dx * dx + dy * dy;
  const double share = length2 > 0 ? std::clamp( ( ( p.x - a.x ) * dx + ( p.y - a.y ) * dy ) / length2, 0.0, 1.0 ) : 0.0;
  return { std::hypot( a.x + share * dx - p.x, a.y + share * dy - p.y ), share };
}

/** Where two segments cross, or an end of one touches the other. */
std::optional<PlanePoint> meeting( const PlanePoint &a, const PlanePoint &b, const PlanePoint &c, const PlanePoint &d )
{
  const double denominator = ( b.x - a.x ) * ( d.y - c.y ) - ( b.y - a.y ) * ( d.x - c.x );
  if ( std::abs( denominator ) > 1e-9 )
  {
    const double t = ( ( c.x - a.x ) * ( d.y - c.y ) - ( c.y - a.y ) * ( d.x - c.x ) ) / denominator;
    const double u = ( ( c.x - a.x ) * ( b.y - a.y ) - ( c.y - a.y ) * ( b.x - a.x ) ) / denominator;
    if ( t >= 0 && t <= 1 && u >= 0 && u <= 1 )
      return PlanePoint { a.x + t * ( b.x - a.x ), a.y + t * ( b.y - a.y ) };
  }
  for ( const PlanePoint &end : { a, b } )
    if ( footOf( end, c, d ).first <= sTouch )
      return end;
  for ( const PlanePoint &end : { c, d } )
    if ( footOf( end, a, b ).first <= sTouch )
      return end;
  return std::nullopt;
}

/** The same road goes on in another feature: not a junction. */
bool isContinuation(
  const SurroundingFeature &one, const SurroundingFeature &other, const RoadLine &a, const RoadLine &b, const PlanePoint &at )
{
  const auto atEnd = [&at]( const RoadLine &line ) {
    return std::min( std::hypot( line.points.front().x - at.x, line.points.front().y - at.y ),
             std::hypot( line.points.back().x - at.x, line.points.back().y - at.y ) )
      <= sTouch;
  };
  return !one.label().isEmpty() && one.label() == other.label() && atEnd( a ) && atEnd( b );
}

bool mayMeet( const PlanePoint &a, const PlanePoint &b, const PlanePoint &c, const PlanePoint &d )
{
  return std::max( a.x, b.x ) + sTouch >= std::min( c.x, d.x ) && std::max( c.x, d.x ) + sTouch >= std::min( a.x, b.x )
    && std::max( a.y, b.y ) + sTouch >= std::min( c.y, d.y ) && std::max( c.y, d.y ) + sTouch >= std::min( a.y, b.y );
}

/** The road line nearest to the site, and how far along it the site is. */
struct OwnRoad
{
    const RoadLine *line = nullptr;
    double along = 0;
    double metres = std::numeric_limits<double>::infinity();
};

/** How far along \a line its point nearest to \a at is, and how far it is away. */
std::pair<double, double> alongOf( const RoadLine &line, const PlanePoint &at )
{
  double walked = 0;
  double along = 0;
  double least = std::numeric_limits<double>::infinity();
  for ( size_t i = 1; i < line.points.size(); ++i )
  {
    const auto [metres, share] = footOf( at, line.points[i - 1], line.points[i] );
    const double length = std::hypot( line.points[i].x - line.points[i - 1].x, line.points[i].y - line.points[i - 1].y );
    if ( metres < least )
    {
      least = metres;
      along = walked + share * length;
    }
    walked += length;
  }
  return { along, least };
}

OwnRoad ownRoad( const std::vector<RoadLine> &lines )
{
  OwnRoad own;
  for ( const RoadLine &line : lines )
    if ( const auto [along, metres] = alongOf( line, {} ); metres < own.metres )
      own = { &line, along, metres };
  return own;
}

/** Junctions around: those of the layer of junctions, and where roads of the layer of roads meet the site's own road. */
std::vector<Junction> junctionsAround( MeasureContext &context, const std::vector<RoadLine> &lines, const OwnRoad &own )
{
  std::vector<Junction> found;
  if ( const SurroundingLayer *junctions = context.use( sJunction ) )
    for ( const int index : junctions->around( context.plane, sJunctions ) )
    {
      const PlanePoint at = context.plane.to( junctions->nearestOf( context.plane, index ).at );
      const auto [along, metres] = own.line ? alongOf( *own.line, at ) : std::pair { 0.0, 1e9 };
      found.push_back( { at, along, metres <= 50 } );
    }
  const SurroundingLayer *roads = context.around.layer( sRoad );
  for ( const RoadLine &line : lines )
  {
    if ( !own.line || &line == own.line )
      continue;
    for ( size_t i = 1; i < own.line->points.size(); ++i )
      for ( size_t k = 1; k < line.points.size(); ++k )
      {
        const PlanePoint &a = own.line->points[i - 1];
        const PlanePoint &b = own.line->points[i];
        if ( !mayMeet( a, b, line.points[k - 1], line.points[k] ) )
          continue;
        const std::optional<PlanePoint> at = meeting( a, b, line.points[k - 1], line.points[k] );
        if ( at && !isContinuation( roads->feature( own.line->feature ), roads->feature( line.feature ), *own.line, line, *at ) )
          found.push_back( { *at, alongOf( *own.line, *at ).first, true } );
      }
  }
  return found;
}
} // namespace

namespace measures
{

Measurement flowPosition( MeasureContext &context )
{
  const std::optional<double> direction = context.number( QStringLiteral( "flow_direction" ) );
  if ( !direction )
    return context.noAttribute( QStringLiteral( "flow_direction" ) );
  const QString id = QStringLiteral( "ground-source" );
  const SurroundingLayer *sources = context.use( id );
  if ( !sources )
    return context.noLayer( id );
  const std::optional<NearestPlace> nearest = sources->nearest( context.plane );
  if ( !nearest )
    return context.noLayer( id );
  const PlanePoint source = context.plane.to( nearest->at );
  const double angle = *direction * std::numbers::pi / 180;
  const double along = -( source.x * std::sin( angle ) + source.y * std::cos( angle ) );
  const QString name = featureText( context.around, id, sources->feature( nearest->feature ) );
  return Measurement::of( along,
    ( along < 0 ? Text::tr( "%1 upstream of %2 by the flow towards %3°" ) : Text::tr( "%1 downstream of %2 by the flow towards %3°" ) )
      .arg( metresText( std::abs( along ) ), name )
      .arg( *direction ),
    context.lineTo( nearest->at ) );
}

Measurement reflection( MeasureContext &context )
{
  if ( const std::optional<double> told = context.number( QStringLiteral( "reflection_distance" ) ) )
    return Measurement::of( *told, Text::tr( "%1 from the nearest reflecting surface, as told" ).arg( metresText( *told ) ) );
  const SurroundingLayer *buildings = context.use( sBuilding );
  if ( !buildings )
    return context.noAttribute( QStringLiteral( "reflection_distance" ), context.around.missingLayer( sBuilding ) );
  const std::optional<NearestPlace> nearest = buildings->nearest( context.plane );
  if ( !nearest || nearest->metres > sJunctions )
    return Measurement::lacking( Text::tr( "The layer “%1” shows no building within %2: it does not seem to reach this place." )
                                   .arg( context.around.layerName( sBuilding ), metresText( sJunctions ) ) );
  const QString name = featureText( context.around, sBuilding, buildings->feature( nearest->feature ) );
  if ( nearest->metres <= 0 )
    return context.noAttribute( QStringLiteral( "reflection_distance" ), Text::tr( "The point stands on or in %1." ).arg( name ),
      buildings->feature( nearest->feature ).outline() );
  return Measurement::of(
    nearest->metres, Text::tr( "%1 from %2" ).arg( metresText( nearest->metres ), name ), context.lineTo( nearest->at ) );
}

Measurement cellVoid( MeasureContext &context )
{
  const std::optional<double> side = context.number( QStringLiteral( "grid_cell" ) );
  if ( !side || !( *side > 0 ) )
    return context.noAttribute( QStringLiteral( "grid_cell" ) );
  const SurroundingLayer *builtUp = context.use( sBuiltUp );
  if ( !builtUp )
    return context.noLayer( sBuiltUp );
  const QgsGeometry cell = squareAround( context.site.at, *side );
  const double built = coveredShare( *builtUp, cell );
  const SurroundingLayer *lakes = context.use( sLake );
  const double water = lakes ? coveredShare( *lakes, cell ) : 0;
  const double open = 100 * ( water >= 0.999 ? 1.0 : 1 - built );
  return Measurement::of( open,
    water >= 0.999
      ? Text::tr( "the cell is all water" )
      : Text::tr( "%1 of the cell of %2 are not built up" ).arg( ruleFigureText( open, QStringLiteral( "%" ) ), metresText( *side ) ),
    cell );
}

Measurement cellCentre( MeasureContext &context )
{
  const std::optional<double> side = context.number( QStringLiteral( "grid_cell" ) );
  const std::optional<double> lon = context.number( QStringLiteral( "cell_lon" ) );
  const std::optional<double> lat = context.number( QStringLiteral( "cell_lat" ) );
  if ( !side || !( *side > 0 ) || !lon || !lat )
    return context.noAttribute( !side || !( *side > 0 ) ? QStringLiteral( "grid_cell" )
        : !lon                                          ? QStringLiteral( "cell_lon" )
                                                        : QStringLiteral( "cell_lat" ) );
  const LonLat centre { *lon, *lat };
  const double metres = Geodesy::distance( context.site.at, centre );
  return Measurement::of( 100 * metres / *side,
    Text::tr( "%1 from the centre of its cell of %2" ).arg( metresText( metres ), metresText( *side ) ), context.lineTo( centre ) );
}

Measurement junctionDistance( MeasureContext &context )
{
  if ( const std::optional<double> told = context.number( QStringLiteral( "junction_distance" ) ) )
    return Measurement::of( *told, Text::tr( "%1 from the next junction, as told" ).arg( metresText( *told ) ) );
  const SurroundingLayer *roads = context.use( sRoad );
  if ( !roads )
    return context.noLayer( sRoad );
  const std::vector<RoadLine> lines = roadsAround( context, *roads );
  const OwnRoad own = ownRoad( lines );
  if ( !own.line )
    return Measurement::lacking(
      Text::tr( "The layer “%1” shows no road within %2." ).arg( context.around.layerName( sRoad ), metresText( sJunctions ) ) );
  const std::vector<Junction> junctions = junctionsAround( context, lines, own );
  const auto nearest = std::min_element( junctions.cbegin(), junctions.cend(),
    []( const Junction &one, const Junction &other ) { return one.at.length() < other.at.length(); } );
  if ( nearest == junctions.cend() )
  {
    Measurement none = Measurement::of( sJunctions, Text::tr( "no junction within %1" ).arg( metresText( sJunctions ) ) );
    none.isBound = true;
    return none;
  }
  return Measurement::of( nearest->at.length(), Text::tr( "%1 from the next junction" ).arg( metresText( nearest->at.length() ) ),
    context.lineTo( context.plane.from( nearest->at ) ) );
}

Measurement junctionSides( MeasureContext &context )
{
  const SurroundingLayer *roads = context.use( sRoad );
  if ( !roads )
    return context.noLayer( sRoad );
  const std::vector<RoadLine> lines = roadsAround( context, *roads );
  const OwnRoad own = ownRoad( lines );
  if ( !own.line )
    return Measurement::lacking(
      Text::tr( "The layer “%1” shows no road within %2." ).arg( context.around.layerName( sRoad ), metresText( sJunctions ) ) );
  bool before = false;
  bool behind = false;
  QVector<QgsGeometry> ways;
  for ( const Junction &junction : junctionsAround( context, lines, own ) )
  {
    if ( !junction.onRoad )
      continue;
    ( junction.along < own.along ? before : behind ) = true;
    ways.append( context.lineTo( context.plane.from( junction.at ) ) );
  }
  const int sides = ( before ? 1 : 0 ) + ( behind ? 1 : 0 );
  const QString road = featureText( context.around, sRoad, roads->feature( own.line->feature ) );
  return Measurement::of( sides,
    sides == 2     ? Text::tr( "%1 has junctions on both sides of the point" ).arg( road )
      : sides == 1 ? Text::tr( "%1 has a junction on one side of the point only" ).arg( road )
                   : Text::tr( "%1 has no junction near the point" ).arg( road ),
    ways.isEmpty() ? QgsGeometry() : QgsGeometry::collectGeometry( ways ) );
}

Measurement gridCell( MeasureContext &context )
{
  if ( const std::optional<double> told = context.number( QStringLiteral( "grid_cell" ) ) )
    return Measurement::of( *told, Text::tr( "grid of %1, as told" ).arg( metresText( *told ) ) );
  return context.noAttribute( QStringLiteral( "grid_cell" ) );
}

Measurement validCells( NetworkContext &context )
{
  const SurroundingLayer *builtUp = context.use( sBuiltUp );
  if ( !builtUp )
    return context.noLayer( sBuiltUp );
  const double most = context.rule.argument( QStringLiteral( "void_above" ), 50 ) / 100;
  const std::optional<double> all = context.number( QStringLiteral( "grid_cell" ) );
  const SurroundingLayer *lakes = context.use( sLake );
  int valid = 0;
  QVector<QgsGeometry> voids;
  for ( const SiteToCheck &site : context.network.sites )
  {
    const std::optional<double> own = site.number( QStringLiteral( "grid_cell" ), context.terms() );
    const double side = own ? *own : all.value_or( 0 );
    if ( !( side > 0 ) )
      return context.noFact( QStringLiteral( "grid_cell" ) );
    const QgsGeometry cell = squareAround( site.at, side );
    const bool isVoid = 1 - coveredShare( *builtUp, cell ) > most || ( lakes && coveredShare( *lakes, cell ) >= 0.999 );
    if ( isVoid )
      voids.append( cell );
    else
      ++valid;
  }
  return Measurement::of( valid, Text::tr( "%1 of %2 cells are valid" ).arg( valid ).arg( context.network.sites.size() ),
    voids.isEmpty() ? QgsGeometry() : QgsGeometry::collectGeometry( voids ) );
}

} // namespace measures

} // namespace jinguan
