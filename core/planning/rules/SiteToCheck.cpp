#include "planning/rules/SiteToCheck.h"

namespace jinguan
{

namespace
{
const QString sSite = QStringLiteral( "site" );
const QString sPointType = QStringLiteral( "point_type" );
} // namespace

SiteToCheck SiteToCheck::of( const Station &station, const QDate &day )
{
  SiteToCheck site;
  const StationPosition *position = station.positionOn( day );
  site.hasPlace = position != nullptr;
  if ( position )
    site.at = position->at;
  site.kind = station.kind;
  site.sitingClass = station.sitingClass;
  site.attributes = station.attributes;
  if ( station.isControlPoint && !site.attributes.contains( sPointType ) )
    site.attributes.insert( sPointType, QStringLiteral( "control" ) ); // a clean reference does not assess the city
  site.code = station.code;
  site.name = station.name.text();
  site.river = station.river;
  return site;
}

SiteToCheck SiteToCheck::of( const ScenarioSite &proposed )
{
  SiteToCheck site;
  site.at = proposed.at;
  site.kind = proposed.kind;
  site.sitingClass = proposed.sitingClass;
  site.attributes = proposed.attributes;
  site.name = proposed.name;
  site.river = proposed.attributes.value( QStringLiteral( "river" ) ).toString();
  if ( !proposed.movedFrom.isEmpty() && !site.attributes.contains( QStringLiteral( "moved_from" ) ) )
    site.attributes.insert( QStringLiteral( "moved_from" ), proposed.movedFrom );
  return site;
}

QString SiteToCheck::label() const
{
  if ( !name.isEmpty() )
    return name;
  return !code.isEmpty() ? code : QStringLiteral( "%1, %2" ).arg( at.lon, 0, 'f', 5 ).arg( at.lat, 0, 'f', 5 );
}

QString SiteToCheck::text( const QString &id, const SitingTerms &terms ) const
{
  if ( id == sPointType && sitingClass == QLatin1String( "main_road" ) && !attributes.contains( id ) )
    return QStringLiteral( "roadside" );
  return terms.text( sSite, id, attributes );
}

std::optional<double> SiteToCheck::number( const QString &id, const SitingTerms &terms ) const
{
  return terms.number( sSite, id, attributes );
}

SiteToCheck::Condition SiteToCheck::holds( const QString &condition, const SitingTerms &terms ) const
{
  const QStringList parts = condition.split( QLatin1Char( ';' ), Qt::SkipEmptyParts );
  for ( const QString &part : parts )
  {
    const qsizetype equal = part.indexOf( QLatin1Char( '=' ) );
    const qsizetype unequal = part.indexOf( QLatin1Char( '!' ) );
    const bool negated = unequal > 0 && ( equal < 0 || unequal < equal );
    const qsizetype at = negated ? unequal : equal;
    if ( at <= 0 )
      continue;
    Condition answer { Holds::Yes, part.left( at ).trimmed(), part.mid( at + 1 ).trimmed(), negated };
    const QString given = text( answer.attribute, terms );
    const QStringList wanted = answer.wanted.split( QLatin1Char( '|' ) );
    const bool any = answer.wanted == QLatin1String( "*" );
    const SitingAttributeTerm *term = terms.attribute( sSite, answer.attribute );
    if ( given.isEmpty() && !any && !negated && !( term && term->missingValue == QLatin1String( "-" ) ) )
      answer.holds = Holds::Unknown;
    else
    {
      const bool isWanted = any ? !given.isEmpty() && given != QLatin1String( "-" ) : wanted.contains( given, Qt::CaseInsensitive );
      answer.holds = isWanted != negated ? Holds::Yes : Holds::No;
    }
    if ( answer.holds != Holds::Yes )
      return answer;
  }
  return {};
}

} // namespace jinguan
