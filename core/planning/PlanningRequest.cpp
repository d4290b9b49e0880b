#include "planning/PlanningRequest.h"

namespace jinguan
{

QStringList PlanningRequest::candidateSourceIds()
{
  return { QStringLiteral( "grid" ), QStringLiteral( "greenway" ), QStringLiteral( "ecobelt" ), QStringLiteral( "road" ),
    QStringLiteral( "township" ), QStringLiteral( "built-up" ) };
}

QString PlanningRequest::candidateRole( const QString &source )
{
  if ( source == QLatin1String( "grid" ) )
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

QVariantMap PlanningRequest::toMap() const
{
  return { { QStringLiteral( "element" ), element }, { QStringLiteral( "kind" ), kind }, { QStringLiteral( "region" ), region },
    { QStringLiteral( "radius_m" ), radius }, { QStringLiteral( "count" ), count }, { QStringLiteral( "demand" ), demandKindId( demand ) },
    { QStringLiteral( "cell_size_m" ), cellSize }, { QStringLiteral( "day" ), day.isValid() ? day.toString( Qt::ISODate ) : QString() },
    { QStringLiteral( "include_planned" ), includePlanned }, { QStringLiteral( "candidates" ), candidateSources },
    { QStringLiteral( "candidate_step_m" ), candidateStep }, { QStringLiteral( "min_spacing_m" ), minSpacing },
    { QStringLiteral( "excluded_roles" ), excludedRoles }, { QStringLiteral( "town_density_per_km2" ), townDensity },
    { QStringLiteral( "solver" ), QStringLiteral( "greedy" ) }, { QStringLiteral( "seed" ), 0 } };
}

PlanningRequest PlanningRequest::fromMap( const QVariantMap &map )
{
  PlanningRequest request;
  const auto number = [&map]( const char *key, double missing ) { return map.value( QString::fromLatin1( key ), missing ).toDouble(); };
  request.element = map.value( QStringLiteral( "element" ) ).toString();
  request.kind = map.value( QStringLiteral( "kind" ) ).toString();
  request.region = map.value( QStringLiteral( "region" ) ).toString();
  request.radius = number( "radius_m", request.radius );
  request.count = map.value( QStringLiteral( "count" ), request.count ).toInt();
  request.demand = demandKindFromId( map.value( QStringLiteral( "demand" ) ).toString() );
  request.cellSize = number( "cell_size_m", request.cellSize );
  request.day = QDate::fromString( map.value( QStringLiteral( "day" ) ).toString(), Qt::ISODate );
  request.includePlanned = map.value( QStringLiteral( "include_planned" ) ).toBool();
  request.candidateSources = map.value( QStringLiteral( "candidates" ), request.candidateSources ).toStringList();
  request.candidateStep = number( "candidate_step_m", request.candidateStep );
  request.minSpacing = number( "min_spacing_m", request.minSpacing );
  request.excludedRoles = map.value( QStringLiteral( "excluded_roles" ) ).toStringList();
  request.townDensity = number( "town_density_per_km2", request.townDensity );
  return request;
}

} // namespace jinguan
