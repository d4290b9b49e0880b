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

QStringList PlanningRequest::sitingClasses() const
{
  QStringList classes;
  for ( const QString &source : candidateSources )
    if ( source.startsWith( QLatin1String( "class:" ) ) )
      classes.append( sourceClass( source, element ) );
  for ( const SiteQuota &quota : quotas )
    if ( quota.scope == SiteQuota::Scope::SitingClass )
      classes.append( quota.id );
  return classes;
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
