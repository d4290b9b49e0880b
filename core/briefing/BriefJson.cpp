#include "briefing/BriefJson.h"

#include "sampling/TargetJson.h"

namespace jinguan
{

namespace
{
QString key( const char *text )
{
  return QString::fromLatin1( text );
}

QJsonValue number( const std::optional<double> &value )
{
  return value ? QJsonValue( *value ) : QJsonValue();
}

QJsonValue time( UtcSeconds at )
{
  return at > 0 ? QJsonValue( isoLocal( at ) ) : QJsonValue();
}

QString day( const QDate &date )
{
  return date.toString( Qt::ISODate );
}

QString linkId( StationStatusSymbol::Link link )
{
  switch ( link )
  {
    case StationStatusSymbol::Link::OnTime:
      return key( "on_time" );
    case StationStatusSymbol::Link::Late:
      return key( "late" );
    case StationStatusSymbol::Link::Offline:
      return key( "offline" );
    case StationStatusSymbol::Link::Never:
      break;
  }
  return key( "never" );
}

QJsonObject statusJson( const StationStatusSymbol &status )
{
  return { { key( "grade" ), status.grade.name.text() }, { key( "level" ), status.grade.level },
    { key( "aqi" ), status.grade.index ? QJsonValue( *status.grade.index ) : QJsonValue() }, { key( "value" ), status.fullText() },
    { key( "edition" ), status.grade.edition }, { key( "newest" ), time( status.newest ) }, { key( "link" ), linkId( status.link ) } };
}

QJsonObject incidentJson( const BriefIncident &one )
{
  return { { key( "id" ), one.incident.id }, { key( "severity" ), one.incident.severity },
    { key( "state" ), incidentStateId( one.incident.state ) }, { key( "station" ), one.incident.station },
    { key( "name" ), one.station.text() }, { key( "text" ), one.what }, { key( "element" ), one.incident.element },
    { key( "unit" ), one.incident.unit }, { key( "since" ), time( one.incident.since ) }, { key( "opened" ), time( one.incident.opened ) },
    { key( "assignee" ), one.incident.assignee }, { key( "next_step" ), one.step }, { key( "due" ), time( one.due ) },
    { key( "overdue" ), one.overdue }, { key( "deadline_confirmed" ), one.confirmed }, { key( "demo" ), one.incident.isDemo } };
}

QJsonArray incidentsJson( const QList<BriefIncident> &incidents )
{
  QJsonArray array;
  for ( const BriefIncident &one : incidents )
    array.append( incidentJson( one ) );
  return array;
}

QJsonArray elementsJson( const QList<BriefElement> &elements )
{
  QJsonArray array;
  for ( const BriefElement &one : elements )
    array.append( QJsonObject { { key( "element" ), one.element }, { key( "stations" ), one.stations }, { key( "running" ), one.running },
      { key( "on_time" ), one.onTime }, { key( "late" ), one.late }, { key( "offline" ), one.offline }, { key( "never" ), one.never },
      { key( "planned" ), one.planned }, { key( "suspended" ), one.suspended }, { key( "better" ), one.better },
      { key( "worse" ), one.worse }, { key( "new" ), one.fresh },
      { key( "not_reporting" ), QJsonArray::fromStringList( one.notReporting ) } } );
  return array;
}

QJsonArray stationsJson( const QList<BriefStation> &stations )
{
  QJsonArray array;
  for ( const BriefStation &one : stations )
    array.append( QJsonObject { { key( "station" ), one.code }, { key( "name" ), one.name.text() }, { key( "element" ), one.element },
      { key( "kind" ), one.kind }, { key( "state" ), stationStatusId( one.state ) }, { key( "now" ), statusJson( one.now ) },
      { key( "yesterday" ), statusJson( one.yesterday ) }, { key( "change" ), briefChangeId( one.change ) },
      { key( "demo" ), one.isDemo } } );
  return array;
}

QJsonArray rankingsJson( const QList<BriefRanking> &rankings )
{
  QJsonArray array;
  for ( const BriefRanking &one : rankings )
  {
    QJsonArray rows;
    for ( const BriefRankRow &row : one.rows )
      rows.append( QJsonObject { { key( "area" ), row.unit }, { key( "rank" ), row.rank > 0 ? QJsonValue( row.rank ) : QJsonValue() },
        { key( "value" ), row.figure.value ? QJsonValue( row.figure.value->toDouble() ) : QJsonValue() },
        { key( "grade" ), row.grade.text() }, { key( "valid" ), row.figure.isValid() }, { key( "stations" ), row.stations } } );
    array.append( QJsonObject { { key( "id" ), one.id }, { key( "element" ), one.element }, { key( "title" ), one.title },
      { key( "how" ), one.how }, { key( "from" ), day( one.from ) }, { key( "to" ), day( one.to ) },
      { key( "edition" ), one.basis.edition }, { key( "provisional" ), one.provisional }, { key( "ranked" ), one.ranked },
      { key( "rank" ), one.rank > 0 ? QJsonValue( one.rank ) : QJsonValue() }, { key( "rows" ), rows } } );
  }
  return array;
}

QJsonArray upstreamJson( const QList<BriefUpstream> &upstream )
{
  QJsonArray array;
  for ( const BriefUpstream &one : upstream )
    array.append( QJsonObject { { key( "station" ), one.station }, { key( "name" ), one.name.text() }, { key( "unit" ), one.unit },
      { key( "river" ), one.river }, { key( "distance_km" ), one.metres / 1000 }, { key( "travel_h" ), one.seconds / 3600 },
      { key( "reaches" ), one.reaches }, { key( "now" ), statusJson( one.now ) },
      { key( "incidents" ), incidentsJson( one.incidents ) } } );
  return array;
}

QJsonObject upwindJson( const BriefUpwind &upwind )
{
  QJsonArray stations;
  for ( const BriefUpwindStation &one : upwind.stations )
    stations.append( QJsonObject { { key( "station" ), one.station }, { key( "name" ), one.name.text() }, { key( "unit" ), one.unit },
      { key( "distance_km" ), one.metres / 1000 }, { key( "bearing" ), one.bearing }, { key( "now" ), statusJson( one.now ) } } );
  const bool known = !upwind.windStation.isEmpty();
  return { { key( "wind_station" ), upwind.windStation }, { key( "time" ), time( upwind.at ) },
    { key( "direction" ), known ? QJsonValue( upwind.direction ) : QJsonValue() }, { key( "sector" ), upwind.sector },
    { key( "speed" ), number( upwind.speed ) }, { key( "calm" ), upwind.calm }, { key( "note" ), upwind.note },
    { key( "stations" ), stations } };
}

QJsonArray networkJson( const QList<BriefNetwork> &network )
{
  QJsonArray array;
  for ( const BriefNetwork &one : network )
  {
    QJsonObject object { { key( "element" ), one.element }, { key( "stations" ), one.stations }, { key( "silent" ), one.silent },
      { key( "due" ), one.counts.due }, { key( "received" ), one.counts.received }, { key( "valid" ), one.counts.valid } };
    for ( const BriefRate &rate : one.rates )
      object.insert( rate.id, number( rate.rate ) );
    array.append( object );
  }
  return array;
}

QJsonArray calendarJson( const QList<BriefDay> &calendar )
{
  QJsonArray array;
  for ( const BriefDay &one : calendar )
    array.append( QJsonObject { { key( "day" ), day( one.day ) }, { key( "aqi" ), one.aqi ? QJsonValue( *one.aqi ) : QJsonValue() },
      { key( "level" ), one.level }, { key( "grade" ), one.grade.text() }, { key( "primary" ), QJsonArray::fromStringList( one.primary ) },
      { key( "above" ), QJsonArray::fromStringList( one.above ) }, { key( "valid" ), one.valid }, { key( "edition" ), one.edition } } );
  return array;
}

QJsonObject valueJson( const BriefValue &value )
{
  return { { key( "value" ), number( value.value ) }, { key( "valid" ), value.valid }, { key( "valid_inputs" ), value.validInputs },
    { key( "required_inputs" ), value.requiredInputs }, { key( "edition" ), value.basis.edition } };
}

QJsonArray comparisonsJson( const QList<BriefComparison> &comparisons )
{
  QJsonArray array;
  for ( const BriefComparison &one : comparisons )
    array.append( QJsonObject { { key( "element" ), one.element }, { key( "figure" ), one.id }, { key( "indicator" ), one.indicator },
      { key( "name" ), one.name }, { key( "unit" ), one.unit }, { key( "present" ), valueJson( one.present ) },
      { key( "last_month" ), valueJson( one.lastMonth ) }, { key( "last_year" ), valueJson( one.lastYear ) } } );
  return array;
}

QString stateId( BriefGoalState state )
{
  return state == BriefGoalState::Met ? key( "met" ) : state == BriefGoalState::NotMet ? key( "not_met" ) : key( "unknown" );
}

QJsonArray targetsJson( const QList<TargetStatus> &targets )
{
  QJsonArray array;
  for ( const TargetStatus &one : targets )
    array.append( targetJson( one ) );
  return array;
}
} // namespace

QJsonArray goalsJson( const QList<BriefGoal> &goals )
{
  QJsonArray array;
  for ( const BriefGoal &one : goals )
    array.append( QJsonObject { { key( "goal" ), one.id }, { key( "element" ), one.element }, { key( "text" ), one.name },
      { key( "clause" ), one.clause }, { key( "quote" ), one.quote }, { key( "due" ), day( one.due ) }, { key( "target" ), one.target },
      { key( "present" ), number( one.present ) }, { key( "unit" ), one.unit }, { key( "degree" ), number( one.degree() ) },
      { key( "state" ), stateId( one.state ) }, { key( "missing" ), QJsonArray::fromStringList( one.missing ) },
      { key( "note" ), one.note }, { key( "confirmed" ), one.confirmed }, { key( "schematic" ), one.schematic } } );
  return array;
}

QJsonObject briefJson( const DistrictBrief &brief )
{
  return { { key( "unit" ), brief.area.unit }, { key( "district" ), brief.area.district }, { key( "name" ), brief.name.text() },
    { key( "time" ), time( brief.moment ) }, { key( "newest_reading" ), time( brief.newestReading ) },
    { key( "stations_total" ), brief.stationCount() }, { key( "stations_running" ), brief.runningCount() },
    { key( "stations_not_reporting" ), brief.notReportingCount() }, { key( "elements" ), elementsJson( brief.elements ) },
    { key( "stations" ), stationsJson( brief.stations ) }, { key( "rankings" ), rankingsJson( brief.rankings ) },
    { key( "incidents" ), incidentsJson( brief.incidents ) }, { key( "incidents_overdue" ), brief.overdue },
    { key( "upstream" ), upstreamJson( brief.upstream ) }, { key( "upwind" ), upwindJson( brief.upwind ) },
    { key( "network" ), networkJson( brief.network ) }, { key( "calendar" ), calendarJson( brief.calendar ) },
    { key( "compared_to" ), day( brief.comparedTo ) }, { key( "comparisons" ), comparisonsJson( brief.comparisons ) },
    { key( "targets" ), targetsJson( brief.targets ) }, { key( "goals" ), goalsJson( brief.goals ) },
    { key( "notes" ), QJsonArray::fromStringList( brief.notes ) }, { key( "demo" ), brief.isDemo } };
}

QJsonArray overviewJson( const CityOverview &overview, const Responsibility &responsibility )
{
  QJsonArray array;
  for ( const BriefUnit &one : overview.units )
  {
    const ResponsibleUnit *unit = responsibility.unit( one.unit );
    array.append( QJsonObject { { key( "unit" ), one.unit }, { key( "name" ), unit ? unit->name.text() : one.unit },
      { key( "time" ), time( overview.moment ) }, { key( "stations" ), one.stations }, { key( "running" ), one.running },
      { key( "not_reporting" ), one.notReporting }, { key( "incidents" ), one.incidents }, { key( "overdue" ), one.overdue },
      { key( "severest" ), one.severest }, { key( "aqi" ), one.aqi ? QJsonValue( *one.aqi ) : QJsonValue() },
      { key( "sections" ), one.waterGraded }, { key( "sections_worse_than_3" ), one.waterBelow },
      { key( "composite" ), number( one.composite ) }, { key( "rank" ), one.rank > 0 ? QJsonValue( one.rank ) : QJsonValue() },
      { key( "provisional" ), one.provisional } } );
  }
  return array;
}

} // namespace jinguan
