#include "warning/IncidentBrief.h"

#include "warning/IncidentDesk.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::IncidentBrief )
};

QString momentText( UtcSeconds at )
{
  return local( at ).toString( QStringLiteral( "yyyy-MM-dd HH:mm" ) );
}

QString holderOf( const Incident &incident )
{
  QStringList parts { incident.permitHolder };
  if ( !incident.permit.isEmpty() )
    parts.append( Text::tr( "permit %1" ).arg( incident.permit ) );
  if ( !incident.outlet.isEmpty() )
    parts.append( Text::tr( "outlet %1" ).arg( incident.outlet ) );
  parts.removeAll( QString() );
  return parts.join( Text::tr( ", " ) );
}
} // namespace

QStringList bodyNames( const QStringList &ids, const Incident &incident, const Responsibility &responsibility )
{
  QStringList names;
  for ( const QString &id : ids )
  {
    const ResponsibleUnit *unit = id == QLatin1String( "districts" ) ? responsibility.unit( incident.unit ) : nullptr;
    if ( unit )
      names.append( unit->body.text() );
    else if ( const Body *body = responsibility.body( id ) )
      names.append( body->nameNow.text() );
  }
  names.removeDuplicates();
  return names;
}

QString incidentUnitText( const Incident &incident, const Responsibility &responsibility )
{
  const ResponsibleUnit *unit = responsibility.unit( incident.unit );
  const District *district = responsibility.district( incident.district );
  const QString name = unit ? unit->name.text() : incident.unit;
  if ( !district || ( unit && unit->code == district->code ) )
    return name;
  return name.isEmpty() ? district->name.text() : Text::tr( "%1 (%2)" ).arg( name, district->name.text() );
}

QString incidentHolderText( const Incident &incident )
{
  return incident.permitHolder.isEmpty() ? incident.chief : incident.permitHolder;
}

QStringList IncidentBrief::lines() const
{
  QStringList lines;
  for ( const auto &[label, text] : facts )
    lines.append( Text::tr( "%1: %2" ).arg( label, text ) );
  if ( !demo.isEmpty() )
    lines.append( demo );
  return lines;
}

IncidentBrief incidentBrief( const Incident &incident, const BriefSources &sources )
{
  const auto nameOf = [&]( const QString &code ) {
    const QString name = sources.stationName ? sources.stationName( code ) : QString();
    return name.isEmpty() ? code : name;
  };
  const QString what = incidentText( incident, sources.rules, sources.catalogue, sources.evaluator );
  const SitingClass *siting = sources.catalogue.sitingClass( incident.sitingClass );
  const Element *element = sources.catalogue.element( incident.element );
  const WarningRule *rule = sources.rules.rule( incident.rule );
  IncidentBrief brief;
  brief.subject = Text::tr( "[%1] %2 – %3" ).arg( severityText( incident.severity ), nameOf( incident.station ), what );
  if ( incident.isDemo )
    brief.demo = Text::tr( "Demo: rests on invented readings" );
  const auto add = [&brief]( const QString &label, const QString &text ) {
    if ( !text.isEmpty() )
      brief.facts.append( { label, text } );
  };
  add( Text::tr( "What" ), what );
  add( Text::tr( "Station" ), Text::tr( "%1 (%2)" ).arg( nameOf( incident.station ), incident.station ) );
  add( Text::tr( "Element" ), element ? element->name.text() : QString() );
  add( Text::tr( "Since" ), momentText( incident.since ) );
  add( Text::tr( "Worst" ), incident.peakAt > 0 ? momentText( incident.peakAt ) : QString() );
  add(
    Text::tr( "Condition" ), incident.ended > 0 ? Text::tr( "over since %1" ).arg( momentText( incident.ended ) ) : Text::tr( "lasts" ) );
  if ( !incident.origin.isEmpty() )
  {
    add( Text::tr( "Comes from" ),
      Text::tr( "%1, %2 km up the %3" )
        .arg( nameOf( incident.origin ), QString::number( incident.distance / 1000, 'f', 1 ), incident.river ) );
    add( Text::tr( "Expected here" ),
      Text::tr( "%1 (%2 h on the way)" )
        .arg( momentText( incident.since + incident.travel ), QString::number( static_cast<double>( incident.travel ) / 3600, 'f', 1 ) ) );
  }
  add( Text::tr( "Siting class" ), siting ? siting->name.text() : QString() );
  add( Text::tr( "Responsible unit" ), incidentUnitText( incident, sources.responsibility ) );
  add( Text::tr( "River" ), incident.origin.isEmpty() ? incident.river : QString() );
  add( Text::tr( "River chief" ), incident.chief );
  add( Text::tr( "Permit holder" ), holderOf( incident ) );
  add( Text::tr( "Lead bureau" ), bodyNames( incident.lead, incident, sources.responsibility ).join( Text::tr( ", " ) ) );
  add( Text::tr( "Cooperating" ), bodyNames( incident.cooperating, incident, sources.responsibility ).join( Text::tr( ", " ) ) );
  add( Text::tr( "Assigned to" ), incident.assignee );
  if ( rule )
    add( Text::tr( "Rule rests on" ),
      rule->standard.isEmpty() ? Text::tr( "working value, to be confirmed" )
                               : QStringLiteral( "%1 %2" ).arg( rule->standard, rule->clause ).trimmed() );
  return brief;
}

bool isMine( const Incident &incident, const UserProfile &user )
{
  if ( !user.name.isEmpty() && incident.assignee == user.name )
    return true;
  // An incident names a chief with the post in brackets behind the name.
  if ( user.role == QLatin1String( "chief" ) )
    return !user.name.isEmpty() && incident.chief.section( QStringLiteral( " (" ), 0, 0 ) == user.name;
  if ( !user.unit.isEmpty() )
    return incident.unit == user.unit;
  return user.district.isEmpty() || incident.district == user.district;
}

} // namespace jinguan
