#include "widgets/incidents/IncidentRows.h"

#include "layers/chart/AxisTicks.h"
#include "warning/IncidentBrief.h"
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

QString line( const QString &label, const QString &value )
{
  if ( value.isEmpty() )
    return {};
  return QStringLiteral( "<tr><td style='color:gray; padding-right:8px; white-space:nowrap'>%1</td><td>%2</td></tr>" )
    .arg( label.toHtmlEscaped(), value.toHtmlEscaped() );
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
    row.unit = incidentUnitText( incident, *context.responsibility );
    row.holder = incidentHolderText( incident );
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
  names.append( { incident.chief, incident.permitHolder } );
  names.append( bodyNames( incident.lead, incident, responsibility ) );
  names.append( bodyNames( incident.cooperating, incident, responsibility ) );
  names.removeAll( QString() );
  names.removeDuplicates();
  return names;
}

QString incidentHtml( const IncidentRow &row, const QList<IncidentEvent> &story, const IncidentContext &context, UtcSeconds now )
{
  const Incident &incident = row.incident;
  const auto nameOf = [&context]( const QString &code ) { return context.stationNames.value( code ); };
  const IncidentBrief brief =
    incidentBrief( incident, { *context.rules, *context.catalogue, *context.evaluator, *context.responsibility, nameOf } );
  QString html = QStringLiteral( "<b>%1</b> · %2<br>%3" )
                   .arg( row.station.toHtmlEscaped(), severityText( incident.severity ).toHtmlEscaped(), row.what.toHtmlEscaped() );
  if ( !brief.demo.isEmpty() )
    html += QStringLiteral( "<br><i>%1</i>" ).arg( brief.demo.toHtmlEscaped() );
  html += QStringLiteral( "<table style='margin-top:4px'>" );
  html += line( Text::tr( "Lasting" ), IncidentModel::lastingText( incident, now ) );
  for ( const auto &[label, text] : brief.facts.mid( 2 ) ) // what and where stand above
    html += line( label, text );
  html += QStringLiteral( "</table><p style='margin:6px 0 2px 0'><b>%1</b></p><table>" ).arg( Text::tr( "Story" ).toHtmlEscaped() );
  for ( const IncidentEvent &event : story )
  {
    const QString by = event.by.isEmpty() ? QString() : Text::tr( " – %1" ).arg( event.by );
    html += line( TimeAxis::timeText( event.at ), incidentEventText( event ) + by );
  }
  return html + QStringLiteral( "</table>" );
}

} // namespace jinguan
