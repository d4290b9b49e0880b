#include "warning/IncidentDesk.h"

#include "base/Durations.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::IncidentDesk )
};

constexpr qint64 sSlot = 600;
constexpr int sFlood = 10;  //!< more in ten minutes are a flood (EEMUA 191)
constexpr int sChatter = 3; //!< openings within a day; our own number for hourly data

QString numberText( double value, int decimals )
{
  return QString::number( value, 'f', decimals );
}

QString durationText( double seconds )
{
  const double hours = seconds / 3600;
  return hours < 48 ? Text::tr( "%1 h" ).arg( numberText( hours, 0 ) ) : Text::tr( "%1 d" ).arg( numberText( hours / 24, 1 ) );
}

/** The worst grade by the edition of its day; a level whose grade has no name stays a number. */
QString levelText( const Incident &incident, const Evaluator &evaluator )
{
  for ( const Grade &grade : evaluator.legend( incident.element, incident.peakAt ) )
  {
    if ( grade.level == static_cast<int>( incident.peak ) && !grade.name.text().isEmpty() )
      return grade.name.text();
  }
  return Text::tr( "level %1" ).arg( numberText( incident.peak, 0 ) );
}
} // namespace

Result<Incident> IncidentDesk::openIncident( qint64 id ) const
{
  Result<Incident> incident = mStore.incident( id );
  if ( incident && incident->state == IncidentState::Closed )
    return Error { Text::tr( "The incident %1 is closed." ).arg( id ), Text::tr( "It still takes notes." ), {}, 0 };
  return incident;
}

Result<Incident> IncidentDesk::acknowledge( qint64 id, const QString &note, UtcSeconds at )
{
  Result<Incident> incident = openIncident( id );
  if ( !incident )
    return incident;
  if ( incident->state == IncidentState::Open )
    incident->state = IncidentState::Acknowledged;
  return mStore.save( *incident, { { 0, id, at, QStringLiteral( "acknowledged" ), mUser, note } } );
}

Result<Incident> IncidentDesk::assign( qint64 id, const QString &assignee, const QString &note, UtcSeconds at )
{
  if ( assignee.trimmed().isEmpty() )
    return Error { Text::tr( "Nobody was named to take over." ), Text::tr( "Give the name of a person or body." ), {}, 0 };
  Result<Incident> incident = openIncident( id );
  if ( !incident )
    return incident;
  incident->state = IncidentState::Assigned;
  incident->assignee = assignee.trimmed();
  const QString text = note.isEmpty() ? incident->assignee : incident->assignee + QStringLiteral( ": " ) + note;
  return mStore.save( *incident, { { 0, id, at, QStringLiteral( "assigned" ), mUser, text } } );
}

Result<Incident> IncidentDesk::addNote( qint64 id, const QString &note, UtcSeconds at )
{
  if ( note.trimmed().isEmpty() )
    return Error { Text::tr( "The note is empty." ), {}, {}, 0 };
  const Result<Incident> incident = mStore.incident( id );
  if ( !incident )
    return incident;
  return mStore.save( *incident, { { 0, id, at, QStringLiteral( "note" ), mUser, note.trimmed() } } );
}

Result<Incident> IncidentDesk::close( qint64 id, const QString &reason, UtcSeconds at )
{
  Result<Incident> incident = openIncident( id );
  if ( !incident )
    return incident;
  if ( incident->ended == 0 && reason.trimmed().isEmpty() )
    return Error { Text::tr( "The condition of the incident %1 still lasts." ).arg( id ), Text::tr( "Say why it is closed all the same." ),
      {}, 0 };
  incident->state = IncidentState::Closed;
  incident->closed = at;
  return mStore.save( *incident, { { 0, id, at, QStringLiteral( "closed" ), mUser, reason.trimmed() } } );
}

WarningLoad warningLoad( const QList<Incident> &incidents, const TimeRange &range )
{
  WarningLoad load;
  QHash<qint64, int> perSlot;
  QMap<QString, QList<const Incident *>> perSource;
  for ( const Incident &incident : incidents )
  {
    if ( incident.opened < range.from || incident.opened >= range.to )
      continue;
    ++load.opened;
    const int inSlot = ++perSlot[( incident.opened - range.from ) / sSlot];
    if ( inSlot > load.worstTenMinutes )
    {
      load.worstTenMinutes = inSlot;
      load.worstAt = range.from + ( incident.opened - range.from ) / sSlot * sSlot;
    }
    perSource[incident.rule + QLatin1Char( '\n' ) + incident.station + QLatin1Char( '\n' ) + incident.indicator].append( &incident );
  }
  const double slotCount = std::max( 1.0, std::ceil( static_cast<double>( range.to - range.from ) / sSlot ) );
  load.perTenMinutes = load.opened / slotCount;
  load.floodShare =
    static_cast<double>( std::count_if( perSlot.begin(), perSlot.end(), []( int count ) { return count > sFlood; } ) ) / slotCount;
  for ( QList<const Incident *> &ofSource : perSource )
  {
    std::sort( ofSource.begin(), ofSource.end(), []( const Incident *a, const Incident *b ) { return a->opened < b->opened; } );
    for ( qsizetype i = sChatter - 1; i < ofSource.size(); ++i )
    {
      if ( ofSource.at( i )->opened - ofSource.at( i - sChatter + 1 )->opened > secondsPerDay )
        continue;
      const Incident *first = ofSource.first();
      load.chattering.append( { first->rule, first->station, first->indicator, static_cast<int>( ofSource.size() ) } );
      break;
    }
  }
  std::stable_sort( load.chattering.begin(), load.chattering.end(), []( const auto &a, const auto &b ) { return a.opened > b.opened; } );
  return load;
}

QString incidentText( const Incident &incident, const WarningRules &rules, const Catalogue &catalogue, const Evaluator &evaluator )
{
  const WarningRule *rule = rules.rule( incident.rule );
  const std::optional<WarningKind> kind = warningKindFromId( incident.kind );
  const Indicator *indicator = catalogue.indicator( incident.indicator );
  const QString name = rule ? rule->name.text() : incident.rule;
  if ( !kind )
    return name;
  const QString what = indicator ? indicator->symbol.isEmpty() ? indicator->name.text() : indicator->symbol : QString();
  const Unit *unit = indicator ? catalogue.unit( indicator->unit ) : nullptr;
  const auto value = [&]( double number ) {
    const QString digits = numberText( number, indicator ? indicator->decimals : 0 );
    return unit && unit->symbol != QLatin1String( "1" ) ? digits + QLatin1Char( ' ' ) + unit->symbol : digits;
  };
  switch ( *kind )
  {
    case WarningKind::Grade:
      return what.isEmpty() ? Text::tr( "%1: %2" ).arg( name, levelText( incident, evaluator ) )
                            : Text::tr( "%1: %2 %3" ).arg( name, what, levelText( incident, evaluator ) );
    case WarningKind::NoData:
      return Text::tr( "%1: %2 without %3" ).arg( name, durationText( incident.peak ), what );
    case WarningKind::Stuck:
      return Text::tr( "%1: %2 unchanged for %3" ).arg( name, what, durationText( incident.peak ) );
    case WarningKind::Upstream:
      return Text::tr( "%1: %2 km up the %3, expected after %4" )
        .arg( name, numberText( incident.distance / 1000, 1 ), incident.river, durationText( static_cast<double>( incident.travel ) ) );
    case WarningKind::Rise:
      if ( what.isEmpty() )
        return Text::tr( "%1: by %n class(es)", nullptr, qRound( incident.peak ) ).arg( name );
      [[fallthrough]];
    case WarningKind::Threshold:
    case WarningKind::Forecast:
    case WarningKind::Climb:
    case WarningKind::Neighbours:
      return Text::tr( "%1: %2 %3 (threshold %4)" ).arg( name, what, value( incident.peak ), value( incident.threshold ) );
  }
  return name;
}

QString incidentEventText( const IncidentEvent &event )
{
  static const QHash<QString, const char *> sKinds {
    { QStringLiteral( "opened" ), QT_TRANSLATE_NOOP( "jinguan::IncidentDesk", "Opened" ) },
    { QStringLiteral( "ended" ), QT_TRANSLATE_NOOP( "jinguan::IncidentDesk", "Condition over" ) },
    { QStringLiteral( "resumed" ), QT_TRANSLATE_NOOP( "jinguan::IncidentDesk", "Condition back after late readings" ) },
    { QStringLiteral( "acknowledged" ), QT_TRANSLATE_NOOP( "jinguan::IncidentDesk", "Acknowledged" ) },
    { QStringLiteral( "assigned" ), QT_TRANSLATE_NOOP( "jinguan::IncidentDesk", "Assigned" ) },
    { QStringLiteral( "note" ), QT_TRANSLATE_NOOP( "jinguan::IncidentDesk", "Note" ) },
    { QStringLiteral( "closed" ), QT_TRANSLATE_NOOP( "jinguan::IncidentDesk", "Closed" ) },
    { QStringLiteral( "withdrawn" ),
      QT_TRANSLATE_NOOP( "jinguan::IncidentDesk", "Withdrawn: late or corrected readings do not show it any more" ) },
  };
  const char *kind = sKinds.value( event.kind, nullptr );
  const QString text = kind ? Text::tr( kind ) : event.kind;
  return event.text.isEmpty() ? text : Text::tr( "%1: %2" ).arg( text, event.text );
}

QString severityText( int severity )
{
  switch ( severity )
  {
    case 1:
      return Text::tr( "Notice" );
    case 2:
      return Text::tr( "Ordinary" );
    case 3:
      return Text::tr( "Serious" );
    case 4:
      return Text::tr( "Grave" );
  }
  return {};
}

} // namespace jinguan
