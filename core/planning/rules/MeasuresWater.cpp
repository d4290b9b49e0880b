#include "planning/rules/Measurement.h"

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::Measurement )
};

using RiverPoint = SiteSurroundings::RiverPoint;

const QString sRiver = QStringLiteral( "river" );
const QString sOutfall = QStringLiteral( "outfall" );
constexpr double sSame = 1; //!< metres along the river that are the same place
constexpr double sWalk = 5; //!< metres between looks whether a zone still holds
constexpr double sFarthest = 1e5;

/** Where a site is on its river, or what is missing. */
struct OnRiver
{
    std::optional<RiverPlace> place;
    QString river;
    QString missing;
};

OnRiver onRiver( MeasureContext &context )
{
  OnRiver found;
  if ( !context.use( sRiver ) || !context.around.rivers() )
  {
    found.missing = context.around.missingLayer( sRiver );
    return found;
  }
  found.river = context.around.riverOf( context.site );
  if ( !found.river.isEmpty() )
    found.place = context.around.rivers()->place( found.river, context.site.at );
  if ( !found.place )
    found.missing = found.river.isEmpty()
      ? Text::tr( "No river is drawn within 500 m of the site. Name the river of the section, or draw it." )
      : Text::tr( "The river “%1” is not drawn near the site." ).arg( found.river );
  return found;
}

/** Metres the water flows from \a from to \a to; nothing where it does not come by. */
std::optional<double> flow( const RiverNetwork &rivers, const RiverPlace &from, const RiverPlace &to )
{
  if ( from.reach == to.reach && std::abs( from.along - to.along ) <= sSame )
    return 0;
  const std::optional<RiverWay> way = rivers.ways( from, { to } ).constFirst();
  return way ? std::optional<double>( way->metres ) : std::nullopt;
}

/** A point with its metres along the river. */
struct AlongPoint
{
    const RiverPoint *point = nullptr;
    double metres = 0;
};

QList<AlongPoint> above( const MeasureContext &context, const RiverPlace &site, const QList<RiverPoint> &points )
{
  QList<AlongPoint> found;
  for ( const RiverPoint &point : points )
    if ( const std::optional<double> metres = flow( *context.around.rivers(), point.place, site ) )
      found.append( { &point, *metres } );
  std::sort( found.begin(), found.end(), []( const AlongPoint &a, const AlongPoint &b ) { return a.metres < b.metres; } );
  return found;
}

QList<AlongPoint> below( const MeasureContext &context, const RiverPlace &site, const QList<RiverPoint> &points )
{
  QList<AlongPoint> found;
  for ( const RiverPoint &point : points )
    if ( const std::optional<double> metres = flow( *context.around.rivers(), site, point.place ) )
      found.append( { &point, *metres } );
  std::sort( found.begin(), found.end(), []( const AlongPoint &a, const AlongPoint &b ) { return a.metres < b.metres; } );
  return found;
}

QString pointText( const RiverPoint &point )
{
  if ( point.feature < 0 )
    return Text::tr( "the confluence of “%1”" ).arg( point.name );
  return point.name.isEmpty() ? Text::tr( "an outfall" ) : Text::tr( "the outfall “%1”" ).arg( point.name );
}

/** The district the site lies in, to tell sources of the area from those of others; nullptr where it is not drawn. */
const SurroundingFeature *areaOf( MeasureContext &context )
{
  const SurroundingLayer *areas = context.use( QStringLiteral( "area" ) );
  const std::vector<int> around = areas ? areas->containing( context.plane ) : std::vector<int>();
  return around.empty() ? nullptr : &areas->feature( around.front() );
}

/** Counts outfalls on one side of the site, of its own district only with the argument `area=1`. */
Measurement countOutfalls( MeasureContext &context, bool upstream )
{
  const OnRiver here = onRiver( context );
  if ( !here.place )
    return Measurement::lacking( here.missing );
  if ( !context.use( sOutfall ) )
    return context.noLayer( sOutfall );
  QList<AlongPoint> found =
    upstream ? above( context, *here.place, context.around.outfalls() ) : below( context, *here.place, context.around.outfalls() );
  QString where;
  if ( context.rule.argument( QStringLiteral( "area" ), 0 ) > 0 )
  {
    const SurroundingFeature *area = areaOf( context );
    if ( !area )
      return context.noLayer( QStringLiteral( "area" ) );
    found.removeIf( [area]( const AlongPoint &one ) { return !area->contains( one.point->at ); } );
    where = Text::tr( " in %1" ).arg( area->label() );
  }
  QVector<QgsGeometry> lines;
  for ( const AlongPoint &one : std::as_const( found ) )
    lines.append( context.lineTo( one.point->at ) );
  const int count = static_cast<int>( found.size() );
  const QString nearest = found.isEmpty() ? QString()
                                          : Text::tr( ", the nearest: %1, %2 along the river" )
                                              .arg( pointText( *found.constFirst().point ), metresText( found.constFirst().metres ) );
  return Measurement::of( count,
    ( upstream ? Text::tr( "%n outfall(s) upstream%1%2", nullptr, count ) : Text::tr( "%n outfall(s) downstream%1%2", nullptr, count ) )
      .arg( where, nearest ),
    lines.isEmpty() ? QgsGeometry() : QgsGeometry::collectGeometry( lines ) );
}

Measurement nextOutfall( MeasureContext &context, bool upstream )
{
  const OnRiver here = onRiver( context );
  if ( !here.place )
    return Measurement::lacking( here.missing );
  if ( !context.use( sOutfall ) )
    return context.noLayer( sOutfall );
  const QList<AlongPoint> found =
    upstream ? above( context, *here.place, context.around.outfalls() ) : below( context, *here.place, context.around.outfalls() );
  if ( found.isEmpty() )
    return Measurement::lacking( upstream
        ? Text::tr( "No outfall lies upstream in the layer “%1”." ).arg( context.around.layerName( sOutfall ) )
        : Text::tr( "No outfall lies downstream in the layer “%1”." ).arg( context.around.layerName( sOutfall ) ) );
  const AlongPoint &next = found.constFirst();
  return Measurement::of( next.metres,
    ( upstream ? Text::tr( "%1 along the river below %2" ) : Text::tr( "%1 along the river above %2" ) )
      .arg( metresText( next.metres ), pointText( *next.point ) ),
    context.lineTo( next.point->at ) );
}

/** The line of the site's river nearest to it, with its foot. */
struct RiverLine
{
    const std::vector<LonLat> *points = nullptr;
    LineFoot foot;
    const SurroundingFeature *river = nullptr;
};

RiverLine lineOf( const MeasureContext &context, const QString &name )
{
  RiverLine best;
  const SurroundingLayer *rivers = context.around.layer( sRiver );
  for ( int i = 0; rivers && i < rivers->size(); ++i )
  {
    const SurroundingFeature &river = rivers->feature( i );
    const QString own = river.attributes.value( QStringLiteral( "name" ) ).toString();
    if ( river.shape != SurroundingFeature::Shape::Lines || !sameRiver( own.isEmpty() ? river.label() : own, name ) )
      continue;
    for ( const std::vector<LonLat> &part : river.parts )
      if ( const LineFoot foot = footOn( part, context.site.at ); foot.metres < best.foot.metres )
        best = { &part, foot, &river };
  }
  return best;
}

/** The place \a metres from the foot along the line: downstream when positive. Stops at the end of the line; \a walked tells how far it got. */
LonLat walk( const RiverLine &line, double metres, double &walked )
{
  const std::vector<LonLat> &points = *line.points;
  const auto between = []( const LonLat &a, const LonLat &b, double share ) {
    return LonLat { a.lon + share * ( b.lon - a.lon ), a.lat + share * ( b.lat - a.lat ) };
  };
  size_t segment = line.foot.segment;
  LonLat at = between( points[segment], points[segment + 1], line.foot.share );
  walked = 0;
  const bool down = metres > 0;
  double left = std::abs( metres );
  while ( left > 0 )
  {
    const LonLat &end = down ? points[segment + 1] : points[segment];
    const double length = Geodesy::distance( at, end );
    if ( length >= left )
    {
      walked += left;
      return between( at, end, left / length );
    }
    walked += length;
    left -= length;
    at = end;
    if ( down ? segment + 2 >= points.size() : segment == 0 )
      return at;
    segment = down ? segment + 1 : segment - 1;
  }
  return at;
}

/** Metres along the river from the intake to where its first-grade zone ends. */
Measurement zoneAlong( MeasureContext &context, bool upstream )
{
  const OnRiver here = onRiver( context );
  if ( !here.place )
    return Measurement::lacking( here.missing );
  const QString id = QStringLiteral( "drinking-zone-first" );
  const SurroundingLayer *zones = context.use( id );
  if ( !zones )
    return context.noLayer( id );
  const RiverLine line = lineOf( context, here.river );
  if ( !line.points )
    return Measurement::lacking( Text::tr( "The river “%1” is not drawn near the site." ).arg( here.river ) );
  const auto inZone = [zones]( const LonLat &at ) { return !zones->containing( SitePlane( at ) ).empty(); };
  double walked = 0;
  const LonLat intake = walk( line, 0, walked );
  if ( !inZone( intake ) )
    return Measurement::of( 0, Text::tr( "the intake lies outside of the first-grade zone" ), Geodesy::circle( context.site.at, 50 ) );
  const double sign = upstream ? -1 : 1;
  double inside = 0;
  double outside = 0;
  for ( double metres = sWalk; metres < sFarthest; metres += sWalk )
  {
    if ( !inZone( walk( line, sign * metres, walked ) ) )
    {
      outside = metres;
      break;
    }
    inside = walked;
    if ( walked < metres - sSame )
      break; // the drawn line ends inside the zone
  }
  while ( outside - inside > 0.1 )
  {
    const double middle = ( inside + outside ) / 2;
    ( inZone( walk( line, sign * middle, walked ) ) ? inside : outside ) = middle;
  }
  Measurement found = Measurement::of( inside,
    ( upstream ? Text::tr( "the first-grade zone reaches %1 upstream" ) : Text::tr( "the first-grade zone reaches %1 downstream" ) )
      .arg( metresText( inside ) ),
    context.lineTo( walk( line, sign * inside, walked ) ) );
  found.isBound = outside <= 0;
  return found;
}

/** How many verticals or depths are needed by \a size, and where they are. */
Measurement sampled( const MeasureContext &context, const QList<SitingTables::Bracket> &brackets, double size, const QString &attribute,
  const QString &what, const QString &where )
{
  const SitingTables::Bracket *bracket = SitingTables::at( brackets, size );
  if ( !bracket )
    return Measurement::lacking( Text::tr( "The table of the standard has no row for %1." ).arg( metresText( size ) ) );
  const std::optional<double> told = context.number( attribute );
  const QString needed = Text::tr( "%1: %2 needed (%3)" ).arg( what ).arg( bracket->value ).arg( where );
  if ( !told )
    return context.noAttribute( attribute, needed + QLatin1Char( '.' ) );
  Measurement found = Measurement::of( *told, Text::tr( "%1; %2 are sampled" ).arg( needed ).arg( *told ) );
  found.limit = bracket->value;
  found.limitChecked = bracket->checked;
  return found;
}
} // namespace

namespace measures
{

Measurement upstreamClear( MeasureContext &context )
{
  const OnRiver here = onRiver( context );
  if ( !here.place )
    return Measurement::lacking( here.missing );
  const bool outfallsKnown = context.use( sOutfall ) != nullptr;
  QList<AlongPoint> found = above( context, *here.place, context.around.outfalls() );
  found += above( context, *here.place, context.around.confluences() );
  std::sort( found.begin(), found.end(), []( const AlongPoint &a, const AlongPoint &b ) { return a.metres < b.metres; } );
  if ( !outfallsKnown && ( found.isEmpty() || found.constFirst().metres >= context.rule.value ) )
    return context.noLayer( sOutfall );
  if ( found.isEmpty() )
  {
    Measurement none = Measurement::of( here.place->along, Text::tr( "neither confluence nor outfall is drawn upstream" ) );
    none.isBound = true;
    return none;
  }
  const AlongPoint &next = found.constFirst();
  return Measurement::of( next.metres, Text::tr( "%1 along the river below %2" ).arg( metresText( next.metres ), pointText( *next.point ) ),
    context.lineTo( next.point->at ) );
}

Measurement verticals( MeasureContext &context )
{
  std::optional<double> width = context.number( QStringLiteral( "river_width" ) );
  if ( !width )
    if ( const RiverLine line = context.use( sRiver ) ? lineOf( context, context.around.riverOf( context.site ) ) : RiverLine();
         line.river )
      width = context.terms().number( sRiver, QStringLiteral( "width" ), line.river->attributes );
  if ( !width )
    return context.noAttribute( QStringLiteral( "river_width" ) );
  const SitingTables::Bracket *bracket = SitingTables::at( context.rules.tables().verticals(), *width );
  const double count = bracket ? bracket->value : 0;
  const QString where = count <= 1 ? Text::tr( "mid-stream" )
    : count <= 2                   ? Text::tr( "left and right, where the flow is clear" )
    : count <= 3                   ? Text::tr( "left, middle and right" )
                                   : Text::tr( "evenly over the width" );
  return sampled( context, context.rules.tables().verticals(), *width, QStringLiteral( "verticals" ),
    Text::tr( "%1 wide" ).arg( metresText( *width ) ), where );
}

Measurement depthPoints( MeasureContext &context )
{
  const std::optional<double> depth = context.number( QStringLiteral( "water_depth" ) );
  if ( !depth )
    return context.noAttribute( QStringLiteral( "water_depth" ) );
  const SitingTables::Bracket *bracket = SitingTables::at( context.rules.tables().depths(), *depth );
  const double count = bracket ? bracket->value : 0;
  const QString where = count <= 1 ? ( *depth < 1 ? Text::tr( "at half depth" ) : Text::tr( "0.5 m below the surface" ) )
    : count <= 2                   ? Text::tr( "0.5 m below the surface and 0.5 m above the bed" )
                                   : Text::tr( "0.5 m below the surface, at half depth, 0.5 m above the bed" );
  return sampled( context, context.rules.tables().depths(), *depth, QStringLiteral( "depth_points" ),
    Text::tr( "%1 deep" ).arg( metresText( *depth ) ), where );
}

Measurement straightness( MeasureContext &context )
{
  const OnRiver here = onRiver( context );
  if ( !here.place )
    return Measurement::lacking( here.missing );
  const RiverLine line = lineOf( context, here.river );
  const double half = context.rule.argument( QStringLiteral( "length" ), 400 ) / 2;
  double up = 0;
  double down = 0;
  const LonLat begin = walk( line, -half, up );
  const LonLat end = walk( line, half, down );
  if ( up + down < half )
    return Measurement::lacking( Text::tr( "The drawn line of “%1” ends near the site." ).arg( here.river ) );
  const double ratio = std::min( 1.0, Geodesy::distance( begin, end ) / ( up + down ) );
  return Measurement::of( ratio,
    Text::tr( "straight over drawn length %1 on %2 of the river" ).arg( ruleFigureText( ratio, {} ), metresText( up + down ) ),
    QgsGeometry::fromPolylineXY( { QgsPointXY( begin.lon, begin.lat ), QgsPointXY( end.lon, end.lat ) } ) );
}

Measurement avoidReach( MeasureContext &context )
{
  const QString kind = context.text( QStringLiteral( "reach_kind" ) );
  if ( kind.isEmpty() )
    return context.noAttribute( QStringLiteral( "reach_kind" ) );
  const QStringList avoided = context.rule.arguments.value( QStringLiteral( "kinds" ) ).split( QLatin1Char( '|' ) );
  const bool is = avoided.contains( kind, Qt::CaseInsensitive );
  return Measurement::of(
    is ? 1 : 0, is ? Text::tr( "the section lies in a reach of the kind “%1”" ).arg( kind ) : Text::tr( "the reach is “%1”" ).arg( kind ) );
}

Measurement outfallsUpstream( MeasureContext &context )
{
  return countOutfalls( context, true );
}

Measurement outfallsDownstream( MeasureContext &context )
{
  return countOutfalls( context, false );
}

Measurement outfallAbove( MeasureContext &context )
{
  return nextOutfall( context, true );
}

Measurement outfallBelow( MeasureContext &context )
{
  return nextOutfall( context, false );
}

Measurement reachLength( MeasureContext &context )
{
  if ( const std::optional<double> told = context.number( QStringLiteral( "reach_length" ) ) )
    return Measurement::of( *told, Text::tr( "the reach is %1 long, as told" ).arg( metresText( *told ) ) );
  const OnRiver here = onRiver( context );
  if ( !here.place )
    return Measurement::lacking( here.missing );
  const SurroundingLayer *rivers = context.around.layer( sRiver );
  double metres = 0;
  QVector<QgsGeometry> lines;
  for ( int i = 0; i < rivers->size(); ++i )
  {
    const SurroundingFeature &river = rivers->feature( i );
    const QString own = river.attributes.value( QStringLiteral( "name" ) ).toString();
    if ( river.shape != SurroundingFeature::Shape::Lines || !sameRiver( own.isEmpty() ? river.label() : own, here.river ) )
      continue;
    for ( const std::vector<LonLat> &part : river.parts )
      for ( size_t point = 1; point < part.size(); ++point )
        metres += Geodesy::distance( part[point - 1], part[point] );
    lines.append( river.outline() );
  }
  return Measurement::of(
    metres, Text::tr( "“%1” is drawn over %2" ).arg( here.river, metresText( metres ) ), QgsGeometry::collectGeometry( lines ) );
}

Measurement zoneUpstream( MeasureContext &context )
{
  return zoneAlong( context, true );
}

Measurement zoneDownstream( MeasureContext &context )
{
  return zoneAlong( context, false );
}

Measurement loadShare( NetworkContext &context )
{
  const SurroundingLayer *outfalls = context.use( sOutfall );
  if ( !outfalls )
    return context.noLayer( sOutfall );
  if ( !context.use( sRiver ) || !context.around.rivers() )
    return context.noLayer( sRiver );
  QList<RiverPlace> sections;
  for ( const SiteToCheck &site : context.network.sites )
    if ( site.text( QStringLiteral( "section_kind" ), context.terms() ).compare( QLatin1String( "control" ), Qt::CaseInsensitive ) == 0 )
      if ( const QString river = context.around.riverOf( site ); !river.isEmpty() )
        if ( const std::optional<RiverPlace> place = context.around.rivers()->place( river, site.at ) )
          sections.append( *place );
  if ( sections.isEmpty() )
    return Measurement::lacking( Text::tr( "No section is known as a control section." ) + QLatin1Char( ' ' )
      + context.terms().missingAttribute( QStringLiteral( "site" ), QStringLiteral( "section_kind" ) ) );
  double seen = 0;
  double total = 0;
  QVector<QgsGeometry> unseen;
  for ( int i = 0; i < outfalls->size(); ++i )
  {
    const std::optional<double> load = context.terms().number( sOutfall, QStringLiteral( "load" ), outfalls->feature( i ).attributes );
    if ( !load )
      return Measurement::lacking(
        Text::tr( "The load of %1 is not known." ).arg( featureText( context.around, sOutfall, outfalls->feature( i ) ) )
        + QLatin1Char( ' ' ) + context.terms().missingAttribute( sOutfall, QStringLiteral( "load" ) ) );
    total += *load;
    const auto point = std::find_if(
      context.around.outfalls().cbegin(), context.around.outfalls().cend(), [i]( const RiverPoint &one ) { return one.feature == i; } );
    const bool isSeen = point != context.around.outfalls().cend()
      && std::any_of( sections.cbegin(), sections.cend(),
        [&context, point]( const RiverPlace &place ) { return flow( *context.around.rivers(), point->place, place ).has_value(); } );
    if ( isSeen )
      seen += *load;
    else
      unseen.append( outfalls->feature( i ).outline() );
  }
  if ( !( total > 0 ) )
    return Measurement::lacking( context.terms().missingAttribute( sOutfall, QStringLiteral( "load" ) ) );
  const double share = 100 * seen / total;
  return Measurement::of( share,
    Text::tr( "the control sections see %1 of the load of %2 outfalls" )
      .arg( ruleFigureText( share, QStringLiteral( "%" ) ) )
      .arg( outfalls->size() ),
    unseen.isEmpty() ? QgsGeometry() : QgsGeometry::collectGeometry( unseen ) );
}

} // namespace measures

} // namespace jinguan
