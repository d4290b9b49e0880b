#include "warning/ResponsibilityFigures.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace jinguan
{

namespace
{

const QString sDistricts = QStringLiteral( "districts" );
const QString sAllMembers = QStringLiteral( "all_members" );

bool holds( const QList<DutyBody> &bodies, const QString &id )
{
  return std::any_of( bodies.cbegin(), bodies.cend(), [&id]( const DutyBody &body ) { return body.id == id; } );
}

/** Whether the plan names \a body for \a clause, be it among all members. */
bool names( const Clause &clause, const Body &body )
{
  const auto among = [&]( const QStringList &ids ) {
    return ids.contains( body.id ) || ( body.isMember && ids.contains( sAllMembers ) );
  };
  return among( clause.lead ) || among( clause.cooperating ) || among( clause.members ) || among( clause.byOwnDuty );
}

} // namespace

QString DutyBody::text( Language language ) const
{
  const QString before = then.text( language ), present = now.text( language );
  return before == present || before.isEmpty()
    ? present
    : QCoreApplication::translate( "jinguan::ResponsibilityFigures", "%1 (now %2)" ).arg( before, present );
}

QString DutyRow::roleOf( const QString &body ) const
{
  return holds( lead, body )     ? QStringLiteral( "lead" )
    : holds( cooperating, body ) ? QStringLiteral( "cooperate" )
    : holds( members, body )     ? QStringLiteral( "member" )
    : holds( byOwnDuty, body )   ? QStringLiteral( "own_duty" )
                                 : QString();
}

DutyBody ResponsibilityFigures::bodyOf( const Responsibility &responsibility, const QString &id ) const
{
  if ( const ResponsibleUnit *unit = id == sDistricts ? responsibility.unit( mQuestion.unit ) : nullptr )
    return { unit->code, unit->body, unit->body, true };
  const Body *body = responsibility.body( id );
  return body ? DutyBody { id, body->nameThen, body->nameNow, body->confirmed } : DutyBody { id, { id, id }, { id, id }, false };
}

DutyRow ResponsibilityFigures::rowOf(
  const Responsibility &responsibility, const Catalogue &catalogue, const Clause &clause, const QList<Station> &stations ) const
{
  DutyRow row;
  row.clause = clause.id;
  row.number = clause.number;
  row.title = clause.title;
  row.summary = clause.summary;
  row.elements = clause.elements;
  const auto fill = [&]( QList<DutyBody> &bodies, const QStringList &ids ) {
    for ( const QString &id : ids )
      bodies << bodyOf( responsibility, id );
  };
  fill( row.lead, clause.lead );
  fill( row.cooperating, clause.cooperating );
  fill( row.byOwnDuty, clause.byOwnDuty );
  fill( row.members, clause.members );

  QMap<int, DutyKind> kinds; // by order of the catalogue
  QSet<QString> served;
  for ( const Station &station : stations )
  {
    const StationKind *kind = catalogue.stationKind( station.kind );
    if ( !kind || !clause.elements.contains( kind->element ) )
      continue;
    const StationStatus state = station.statusOn( mQuestion.day );
    if ( state == StationStatus::Retired )
      continue;
    DutyKind &counted = kinds[kind->order];
    counted.kind = kind->id;
    ++( state == StationStatus::Running ? counted.running : state == StationStatus::Planned ? counted.planned : counted.suspended );
    if ( state == StationStatus::Running && !station.unit.isEmpty() )
      served << station.unit;
    row.isDemo = row.isDemo || station.isDemo;
  }
  row.kinds = kinds.values();
  for ( const DutyKind &kind : std::as_const( row.kinds ) )
  {
    row.running += kind.running;
    row.planned += kind.planned;
    row.suspended += kind.suspended;
  }
  row.unitsServed = static_cast<int>( served.size() );
  row.units = mQuestion.unit.isEmpty() ? static_cast<int>( responsibility.units().size() ) : 1;
  for ( const Incident &incident : mIncidents )
    if ( clause.elements.contains( incident.element ) )
    {
      row.incidents << incident;
      row.isDemo = row.isDemo || incident.isDemo;
    }
  return row;
}

ResponsibilityFigures ResponsibilityFigures::count( const Responsibility &responsibility, const Catalogue &catalogue,
  const QList<Station> &stations, const QList<Incident> &incidents, const Question &question )
{
  ResponsibilityFigures figures;
  figures.mQuestion = question;
  const auto isAsked = [&question]( const QString &unit, const QString &element ) {
    return ( question.unit.isEmpty() || unit == question.unit ) && ( question.element.isEmpty() || element == question.element );
  };
  QList<Station> mine;
  for ( const Station &station : stations )
    if ( const StationKind *kind = catalogue.stationKind( station.kind ); kind && isAsked( station.unit, kind->element ) )
      mine << station;
  for ( const Incident &incident : incidents )
    if ( incident.state != IncidentState::Closed && isAsked( incident.unit, incident.element ) )
      figures.mIncidents << incident;
  std::stable_sort( figures.mIncidents.begin(), figures.mIncidents.end(), []( const Incident &a, const Incident &b ) {
    return a.severity != b.severity ? a.severity > b.severity : a.opened > b.opened;
  } );
  const Body *body = responsibility.body( question.body );
  for ( const Clause &clause : responsibility.clauses() )
  {
    if ( body && !names( clause, *body ) )
      continue;
    if ( !question.element.isEmpty() && !clause.elements.contains( question.element ) )
      continue;
    figures.mRows << figures.rowOf( responsibility, catalogue, clause, mine );
  }
  figures.gatherBodies( responsibility );
  return figures;
}

void ResponsibilityFigures::gatherBodies( const Responsibility &responsibility )
{
  for ( const Body &body : responsibility.bodies() )
  {
    DutyOfBody duty;
    duty.body = bodyOf( responsibility, body.id );
    duty.note = body.note;
    for ( const DutyRow &row : std::as_const( mRows ) )
    {
      const QString role = row.roleOf( duty.body.id );
      const QString name = row.number + QLatin1Char( ' ' ) + row.title.text();
      if ( role == QLatin1String( "lead" ) )
        duty.leads << name;
      else if ( !role.isEmpty() )
        duty.cooperates << name;
    }
    if ( !duty.leads.isEmpty() || !duty.cooperates.isEmpty() )
      mBodies << duty;
  }
}

} // namespace jinguan
