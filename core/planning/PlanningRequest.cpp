#include "planning/PlanningRequest.h"

namespace jinguan
{

namespace
{

constexpr QLatin1String sClassPrefix( "class:" );

/** Sources of candidates that are a siting class of their own. */
struct SourceClass
{
    const char *source;
    const char *element;
    const char *sitingClass;
};

constexpr SourceClass sSourceClasses[] = {
  { "greenway", "air", "greenway" },
  { "ecobelt", "air", "eco_belt" },
  { "road", "air", "main_road" },
  { "township", "air", "township" },
  { "greenway", "surface_water", "greenway_water" },
  { "ecobelt", "surface_water", "belt_water" },
  { "road", "noise", "noise_class_traffic" },
  { "built-up", "radiation", "rad_built_up" },
};

} // namespace

QStringList PlanningRequest::candidateSourceIds()
{
  return { QStringLiteral( "grid" ), QStringLiteral( "greenway" ), QStringLiteral( "ecobelt" ), QStringLiteral( "road" ),
    QStringLiteral( "township" ), QStringLiteral( "built-up" ), QStringLiteral( "river" ), QStringLiteral( "station" ),
    QStringLiteral( "drawn" ) };
}

bool PlanningRequest::isCandidateSource( const QString &source )
{
  return candidateSourceIds().contains( source ) || ( source.startsWith( sClassPrefix ) && source.size() > sClassPrefix.size() );
}

QString PlanningRequest::candidateRole( const QString &source )
{
  if ( source == QLatin1String( "grid" ) || source == QLatin1String( "station" ) || source == QLatin1String( "drawn" )
    || source.startsWith( sClassPrefix ) )
    return {};
  return source == QLatin1String( "township" ) ? QStringLiteral( "population" ) : source;
}

QString PlanningRequest::sourceClass( const QString &source, const QString &element )
{
  if ( source.startsWith( sClassPrefix ) )
    return source.mid( sClassPrefix.size() );
  for ( const SourceClass &known : sSourceClasses )
    if ( source == QLatin1String( known.source ) && element == QLatin1String( known.element ) )
      return QString::fromLatin1( known.sitingClass );
  return {};
}

QString PlanningRequest::demandUnit() const
{
  if ( demand == DemandKind::Area )
    return tr( "km²" );
  if ( demand == DemandKind::Population )
    return tr( "people" );
  switch ( demandLayer.value_or( DemandLayer {} ).kind )
  {
    case DemandLayer::Kind::Lines:
      return tr( "km of line" );
    case DemandLayer::Kind::Points:
      return demandLayer->field.isEmpty() ? tr( "places" ) : demandLayer->field;
    case DemandLayer::Kind::Raster:
      return tr( "of the raster" );
    case DemandLayer::Kind::Suitability:
      break;
  }
  return tr( "suitable km²" );
}

QStringList PlanningRequest::existingKinds() const
{
  QStringList all { kind };
  for ( const SiteKind &offered : kinds )
    if ( !all.contains( offered.kind ) )
      all.append( offered.kind );
  return all;
}

Result<void> PlanningRequest::validate() const
{
  const auto wrong = []( const QString &message, const QString &remedy ) { return Error { message, remedy, {}, 0 }; };
  if ( !( radius > 0 ) || radius > Geodesy::maxDistance )
    return wrong( tr( "The radius is %1 m." ).arg( radius ), tr( "Give one between 1 m and %1 km." ).arg( Geodesy::maxDistance / 1000.0 ) );
  if ( count < 0 )
    return wrong( tr( "The number of new sites is %1." ).arg( count ), tr( "Give 0 or more." ) );
  if ( cellSize < 0 || candidateStep < 0 || minSpacing < 0 )
    return wrong( tr( "Cell size, candidate step and spacing cannot be negative." ), tr( "Give 0 to have them chosen." ) );
  if ( candidateSources.isEmpty() )
    return wrong( tr( "No source of candidates is chosen." ),
      tr( "Choose at least one of: %1." ).arg( candidateSourceIds().join( QLatin1String( ", " ) ) ) );
  for ( const QString &source : candidateSources )
    if ( !isCandidateSource( source ) )
      return wrong( tr( "“%1” is no source of candidates." ).arg( source ),
        tr( "Choose from: %1." ).arg( candidateSourceIds().join( QLatin1String( ", " ) ) ) );
  return {};
}

QList<SiteKind> PlanningRequest::siteKinds() const
{
  return kinds.isEmpty() ? QList<SiteKind> { { kind, radius } } : kinds;
}

double PlanningRequest::radiusOf( const QString &siteKind ) const
{
  for ( const SiteKind &offered : kinds )
    if ( offered.kind == siteKind )
      return offered.radius;
  return radius;
}

double PlanningRequest::costOf( const QString &siteKind ) const
{
  for ( const SiteKind &offered : kinds )
    if ( offered.kind == siteKind )
      return offered.cost;
  return 1;
}

} // namespace jinguan
