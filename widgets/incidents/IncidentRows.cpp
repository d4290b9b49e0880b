#include "widgets/incidents/IncidentRows.h"

#include "layers/chart/AxisTicks.h"
#include "warning/IncidentDesk.h"

#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::IncidentRows )
};

/** Names of bodies; `districts` is the body of the unit that the incident belongs to. */
QStringList bodyNames( const QStringList &ids, const Incident &incident, const Responsibility &responsibility )
{
  QStringList names;
  for ( const QString &id : ids )
  {
    const ResponsibleUnit *unit = id == QLatin1String( "districts" ) ? responsibility.unit( incident.unit ) : nullptr;
    if ( const Body *body = responsibility.body( id ) )
      names.append( body->nameNow.text() );
    else if ( unit )
      names.append( unit->body.text() );
  }
  names.removeDuplicates();
  return names;
}

QString unitText( const Incident &incident, const Responsibility &responsibility )
{
  const ResponsibleUnit *unit = responsibility.unit( incident.unit );
  const District *district = responsibility.district( incident.district );
  const QString name = unit ? unit->name.text() : incident.unit;
  if ( !district || ( unit && unit->code == district->code ) )
    return name;
  return name.isEmpty() ? district->name.text() : Text::tr( "%1 (%2)" ).arg( name, district->name.text() );
}

QString line( const QString &label, const QString &value )
{
  if ( value.isEmpty() )
    return {};
  return QStringLiteral( "<tr><td style='color:gray; padding-right:8px; white-space:nowrap'>%1</td><td>%2</td></tr>" ).arg( label.toHtmlEscaped(), value.toHtmlEscaped() );
}
} // namespace

Result<QList<IncidentRow>> readIncidentRows( const IncidentContext &context )
{
  const Result<std::unique_ptr<IncidentStore>> store = context.workspace->openIncidents();
  if ( !store )
    return store.error();
  const Result<QList<Incident>> incidents = store.value()->incidents();
  if ( !incidents )
    return incidents.error();
  QList<IncidentRow> rows;
  rows.reserve( incidents->size() );
  for ( const Incident &incident : *incidents )
  {
    IncidentRow row;
    row.incident = incident;
    row.station = context.stationNames.value( incident.station, incident.station );
    row.what = incidentText( incident, *context.rules, *context.catalogue, *context.evaluator );
    row.unit = unitText( incident, *context.responsibility );
    row.lead = bodyNames( incident.lead, incident, *context.responsibility ).join( Text::tr( ", " ) );
    rows.append( row );
  }
  return rows;
}

QStringList possibleAssignees( const Incident &incident, const Responsibility &responsibility )
{
  QStringList names;
  if ( const ResponsibleUnit *unit = responsibility.unit( incident.unit ) )
    names.append( unit->body.text() );
  names.append( bodyNames( incident.lead, incident, responsibility ) );
  names.append( bodyNames( incident.cooperating, incident, responsibility ) );
  names.removeAll( QString() );
  names.removeDuplicates();
  return names;
}

QString incidentHtml( const IncidentRow &row, const QList<IncidentEvent> &story, const IncidentContext &context, UtcSeconds now )
{
  const Incident &incident = row.incident;
  const SitingClass *siting = context.catalogue->sitingClass( incident.sitingClass );
  const WarningRule *rule = context.rules->rule( incident.rule );
  QString html = QStringLiteral( "<b>%1</b><br>%2" ).arg( row.station.toHtmlEscaped(), row.what.toHtmlEscaped() );
  if ( incident.isDemo )
    html += QStringLiteral( "<br><i>%1</i>" ).arg( Text::tr( "Demo: rests on invented readings" ).toHtmlEscaped() );
  html += QStringLiteral( "<table style='margin-top:4px'>" );
  html += line( Text::tr( "Since" ), Text::tr( "%1, %2" ).arg( TimeAxis::timeText( incident.since ), IncidentModel::lastingText( incident, now ) ) );
  if ( incident.peakAt > 0 )
    html += line( Text::tr( "Worst" ), TimeAxis::timeText( incident.peakAt ) );
  html += line( Text::tr( "Condition" ), incident.ended > 0 ? Text::tr( "over since %1" ).arg( TimeAxis::timeText( incident.ended ) ) : Text::tr( "lasts" ) );
  html += line( Text::tr( "Siting class" ), siting ? siting->name.text() : QString() );
  html += line( Text::tr( "Responsible unit" ), row.unit );
  html += line( Text::tr( "Lead bureau" ), row.lead );
  html += line( Text::tr( "Cooperating" ), bodyNames( incident.cooperating, incident, *context.responsibility ).join( Text::tr( ", " ) ) );
  html += line( Text::tr( "Assigned to" ), incident.assignee );
  if ( rule )
    html += line( Text::tr( "Rule rests on" ), rule->standard.isEmpty() ? Text::tr( "working value, to be confirmed" )
                                                                         : QStringLiteral( "%1 %2" ).arg( rule->standard, rule->clause ).trimmed() );
  html += QStringLiteral( "</table><p style='margin:6px 0 2px 0'><b>%1</b></p><table>" ).arg( Text::tr( "Story" ).toHtmlEscaped() );
  for ( const IncidentEvent &event : story )
  {
    const QString by = event.by.isEmpty() ? QString() : Text::tr( " – %1" ).arg( event.by );
    html += line( TimeAxis::timeText( event.at ), incidentEventText( event ) + by );
  }
  return html + QStringLiteral( "</table>" );
}

} // namespace jinguan
