#include "warning/IncidentDeadlines.h"

#include "base/CsvTable.h"
#include "base/Durations.h"
#include "monitoring/WarningRule.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::IncidentDeadlines )
};

const QString sAcknowledge = QStringLiteral( "acknowledge" );
const QString sAssign = QStringLiteral( "assign" );
const QString sClose = QStringLiteral( "close" );
const QString sAny = QStringLiteral( "*" );

/** What follows a state; empty when nothing does. */
QString stepAfter( IncidentState state )
{
  switch ( state )
  {
    case IncidentState::Open:
      return sAcknowledge;
    case IncidentState::Acknowledged:
      return sAssign;
    case IncidentState::Assigned:
      return sClose;
    case IncidentState::Closed:
      break;
  }
  return {};
}
} // namespace

Result<IncidentDeadlines> IncidentDeadlines::load( const QString &folder )
{
  const Result<CsvTable> table = CsvTable::read( folder + QStringLiteral( "/deadlines.csv" ),
    { QStringLiteral( "kind" ), QStringLiteral( "severity" ), QStringLiteral( "step" ), QStringLiteral( "hours" ),
      QStringLiteral( "source" ), QStringLiteral( "confidence" ) } );
  if ( !table )
    return table.error();
  IncidentDeadlines deadlines;
  for ( int i = 0; i < table->rowCount(); ++i )
  {
    Row row;
    row.kind = table->text( i, QStringLiteral( "kind" ) );
    row.severity = static_cast<int>( table->number( i, QStringLiteral( "severity" ), 0 ) );
    row.step = table->text( i, QStringLiteral( "step" ) );
    row.hours = table->number( i, QStringLiteral( "hours" ), 0 );
    row.source = table->text( i, QStringLiteral( "source" ) );
    row.confirmed = table->text( i, QStringLiteral( "confidence" ) ) == QLatin1String( "checked" );
    const bool stepKnown = row.step == sAcknowledge || row.step == sAssign || row.step == sClose;
    if ( ( row.kind != sAny && !warningKindFromId( row.kind ) ) || row.severity < 1 || row.severity > 4 || !stepKnown
      || !( row.hours > 0 ) )
      return table->errorAt( i, Text::tr( "A deadline names a kind, severity (1…4) or step that is not known, or no hours." ) );
    deadlines.mRows.append( row );
  }
  return deadlines;
}

const IncidentDeadlines::Row *IncidentDeadlines::row( const QString &kind, int severity, const QString &step ) const
{
  const Row *general = nullptr;
  for ( const Row &one : mRows )
  {
    if ( one.severity != severity || one.step != step )
      continue;
    if ( one.kind == kind )
      return &one;
    if ( one.kind == sAny )
      general = &one;
  }
  return general;
}

IncidentDue IncidentDeadlines::next( const Incident &incident ) const
{
  const QString step = stepAfter( incident.state );
  const Row *found = step.isEmpty() ? nullptr : row( incident.kind, incident.severity, step );
  if ( !found )
    return {};
  return { step, incident.opened + qRound64( found->hours * static_cast<double>( secondsPerHour ) ), found->confirmed, found->source };
}

QString IncidentDeadlines::stepText( const QString &step )
{
  return step == sAcknowledge ? Text::tr( "acknowledge" )
    : step == sAssign         ? Text::tr( "assign" )
    : step == sClose          ? Text::tr( "close" )
                              : QString();
}

} // namespace jinguan
