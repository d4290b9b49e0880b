#include "planning/PlanningRequest.h"

namespace jinguan
{

QStringList PlanningRequest::candidateSourceIds()
{
  return { QStringLiteral( "grid" ), QStringLiteral( "greenway" ), QStringLiteral( "ecobelt" ), QStringLiteral( "road" ),
    QStringLiteral( "township" ), QStringLiteral( "built-up" ), QStringLiteral( "river" ), QStringLiteral( "station" ),
    QStringLiteral( "drawn" ) };
}

QString PlanningRequest::candidateRole( const QString &source )
{
  if ( source == QLatin1String( "grid" ) || source == QLatin1String( "station" ) || source == QLatin1String( "drawn" ) )
    return {};
  return source == QLatin1String( "township" ) ? QStringLiteral( "population" ) : source;
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
    if ( !candidateSourceIds().contains( source ) )
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
