#include "briefing/DistrictBriefing.h"

#include "base/Durations.h"
#include "briefing/BriefInflow.h"
#include "briefing/BriefPeriods.h"
#include "briefing/BriefScope.h"
#include "warning/IncidentDesk.h"
#include "warning/ScanPlan.h"
#include "warning/WorkspaceWarnings.h"

#include <QCoreApplication>

#include <algorithm>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DistrictBriefing )
};

Result<LocalText> nameOf( const BriefArea &area, const Responsibility &responsibility )
{
  if ( area.isCity() )
    return LocalText { QStringLiteral( "成都市" ), QStringLiteral( "Chengdu" ) };
  if ( const ResponsibleUnit *unit = area.unit.isEmpty() ? nullptr : responsibility.unit( area.unit ) )
    return unit->name;
  if ( const District *district = area.unit.isEmpty() ? responsibility.district( area.district ) : nullptr )
    return district->name;
  return Error { Text::tr( "“%1” is no code of a responsible unit or district." ).arg( area.unit.isEmpty() ? area.district : area.unit ),
    Text::tr( "Write it as 510107 or CDGX." ), {}, 0 };
}

/** Open incidents of the whole city as they stand, opened at or before the moment. */
Result<QList<BriefIncident>> openIncidents(
  const BriefingKnowledge &knowledge, const BriefingInput &input, const IncidentStore &store, UtcSeconds moment )
{
  IncidentQuery query;
  query.to = moment + 1;
  const Result<QList<Incident>> all = store.incidents( query );
  if ( !all )
    return all.error();
  QHash<QString, LocalText> names;
  for ( const Station &station : input.stations )
    names.insert( station.code, station.name );
  QList<BriefIncident> list;
  for ( const Incident &incident : *all )
  {
    // What was closed after the moment was open at it; how far its handling was then, its story alone knows.
    if ( incident.opened > moment || ( incident.closed > 0 && incident.closed <= moment ) )
      continue;
    BriefIncident one;
    one.incident = incident;
    one.station = names.value( incident.station, { incident.station, incident.station } );
    one.what = incidentText( incident, *input.rules, knowledge.catalogue, knowledge.evaluator );
    const IncidentDue due = knowledge.deadlines.next( incident );
    one.step = due.step;
    one.due = due.at;
    one.confirmed = due.confirmed;
    one.overdue = due.isOverdue( moment );
    list.append( one );
  }
  std::stable_sort( list.begin(), list.end(), []( const BriefIncident &a, const BriefIncident &b ) {
    if ( a.overdue != b.overdue )
      return a.overdue;
    if ( a.due != b.due )
      return a.due > 0 && ( b.due == 0 || a.due < b.due );
    return a.incident.severity > b.incident.severity;
  } );
  return list;
}

BriefChange changeOf( const StationStatusSymbol &now, const StationStatusSymbol &yesterday )
{
  if ( !now.grade.isGraded() )
    return yesterday.grade.isGraded() ? BriefChange::Gone : BriefChange::NotGraded;
  if ( !yesterday.grade.isGraded() )
    return BriefChange::New;
  return now.grade.level == yesterday.grade.level ? BriefChange::Same
    : now.grade.level < yesterday.grade.level     ? BriefChange::Better
                                                  : BriefChange::Worse;
}

void count( BriefElement &element, const BriefStation &station )
{
  ++element.stations;
  element.planned += station.state == StationStatus::Planned ? 1 : 0;
  element.suspended += station.state == StationStatus::Suspended ? 1 : 0;
  element.better += station.change == BriefChange::Better ? 1 : 0;
  element.worse += station.change == BriefChange::Worse ? 1 : 0;
  element.fresh += station.change == BriefChange::New ? 1 : 0;
  if ( !station.isRunning() )
    return;
  ++element.running;
  switch ( station.now.link )
  {
    case StationStatusSymbol::Link::OnTime:
      ++element.onTime;
      break;
    case StationStatusSymbol::Link::Late:
      ++element.late;
      break;
    case StationStatusSymbol::Link::Offline:
      ++element.offline;
      break;
    case StationStatusSymbol::Link::Never:
      ++element.never;
      break;
  }
  if ( station.isNotReporting() )
    element.notReporting.append( station.code );
}

/** The stations of the area with their grades now and a day before, and how many of each kind of state. */
Result<void> addStations( DistrictBrief &brief, const BriefScope &scope )
{
  const UtcSeconds before = scope.moment - secondsPerDay;
  const Result<QList<LatestReading>> earlier = scope.readings.latestAt( before, StatusBoard::horizon() );
  if ( !earlier )
    return earlier.error();
  const StatusBoard board( scope.knowledge.catalogue, scope.knowledge.evaluator );
  for ( const Element &element : scope.knowledge.catalogue.elements() )
  {
    const QHash<QString, StationStatusSymbol> now = scope.statuses( element.id, scope.stations );
    if ( now.isEmpty() )
      continue;
    StatusBoard::Question question;
    question.element = element.id;
    question.at = before;
    const QHash<QString, StationStatusSymbol> yesterday = board.statuses( question, scope.stations, *earlier );
    BriefElement counts;
    counts.element = element.id;
    QList<BriefStation> list;
    for ( const Station &station : scope.stations )
    {
      if ( !now.contains( station.code ) )
        continue;
      BriefStation one { station.code, station.name, element.id, station.kind, station.statusOn( scope.today ), now.value( station.code ),
        yesterday.value( station.code ), BriefChange::NotGraded, station.isDemo };
      one.change = changeOf( one.now, one.yesterday );
      brief.newestReading = std::max( brief.newestReading, one.now.newest );
      brief.isDemo = brief.isDemo || one.isDemo || one.now.isDemo;
      count( counts, one );
      list.append( one );
    }
    std::stable_sort( list.begin(), list.end(), []( const BriefStation &a, const BriefStation &b ) {
      return a.now.grade.level != b.now.grade.level ? a.now.grade.level > b.now.grade.level : a.isNotReporting() > b.isNotReporting();
    } );
    brief.elements.append( counts );
    brief.stations.append( list );
  }
  return {};
}

Result<void> addNetwork( DistrictBrief &brief, const BriefScope &scope )
{
  brief.networkRange = { QDateTime( brief.monthBegin, QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch(), scope.moment };
  if ( scope.stations.isEmpty() )
    return {};
  QuietProgress quiet( scope.progress );
  const Result<QList<SeriesCounts>> counts =
    NetworkFigures::count( scope.stations, scope.readings, scope.knowledge.catalogue, QString(), brief.networkRange, quiet );
  if ( !counts )
    return counts.error();
  QMap<QString, BriefNetwork> byElement;
  QMap<QString, QSet<QString>> stations, silent; // by element
  BriefNetwork all;
  for ( const SeriesCounts &one : *counts )
  {
    byElement[one.element].counts += one.counts;
    all.counts += one.counts;
    for ( const QString &key : { one.element, QString() } )
    {
      stations[key].insert( one.station );
      if ( one.indicator.isEmpty() )
        silent[key].insert( one.station );
    }
  }
  const auto finish = [&]( BriefNetwork &network, const QString &element ) {
    network.element = element;
    network.stations = static_cast<int>( stations.value( element ).size() );
    network.silent = static_cast<int>( silent.value( element ).size() );
    for ( const NetworkFigure &figure : scope.knowledge.figures.figures() )
      network.rates.append( { figure.id, figure.name, figure.rate( network.counts ) } );
    brief.network.append( network );
  };
  if ( counts->isEmpty() )
    return {};
  finish( all, QString() );
  for ( const Element &element : scope.knowledge.catalogue.elements() )
  {
    if ( const auto found = byElement.find( element.id ); found != byElement.end() )
      finish( *found, element.id );
  }
  return {};
}

void addIncidents( DistrictBrief &brief, const BriefScope &scope )
{
  for ( const BriefIncident &one : scope.incidents )
  {
    if ( !scope.area.accepts( one.incident.unit, one.incident.district ) )
      continue;
    brief.incidents.append( one );
    brief.overdue += one.overdue ? 1 : 0;
  }
}

void addNotes( DistrictBrief &brief )
{
  if ( brief.stations.isEmpty() )
    brief.notes.append( Text::tr( "No station of the workspace stands in this area." ) );
  else if ( brief.newestReading == 0 )
    brief.notes.append( Text::tr( "None of the stations has delivered anything that is still of use at this moment." ) );
}

/** Everything that hangs on the moment; the brief stays without it where the workspace has no readings. */
Result<void> fill( DistrictBrief &brief, const BriefScope &scope )
{
  Result<void> done = addStations( brief, scope );
  addIncidents( brief, scope );
  if ( done )
    done = scope.step( 0.15, Text::tr( "What flows in" ) );
  if ( done )
    addInflow( brief, scope );
  if ( done )
    done = scope.step( 0.2, Text::tr( "Days of the year" ) );
  if ( done )
    done = addCalendar( brief, scope );
  if ( done )
    done = scope.step( 0.35, Text::tr( "Targets of the year" ) );
  if ( done )
    done = addTargets( brief, scope );
  if ( done )
    done = scope.step( 0.4, Text::tr( "Months beside each other" ) );
  if ( done )
    done = addComparisons( brief, scope );
  if ( done )
    done = scope.step( 0.6, Text::tr( "Ranking of the units" ) );
  if ( done )
    done = addRankings( brief, scope );
  if ( done )
    done = scope.step( 0.85, Text::tr( "Rates of the network" ) );
  return done ? addNetwork( brief, scope ) : done;
}

/** What stands at the moment in the whole city. */
Result<void> prepare( BriefScope &scope, const IncidentStore &incidents )
{
  Result<QList<BriefIncident>> open = openIncidents( scope.knowledge, scope.input, incidents, scope.moment );
  if ( !open )
    return open.error();
  scope.incidents = open.take();
  Result<QList<LatestReading>> latest = scope.readings.latestAt( scope.moment, StatusBoard::horizon() );
  if ( !latest )
    return latest.error();
  scope.latest = latest.take();
  scope.today = local( scope.moment ).date();
  for ( const Station &station : scope.input.stations )
  {
    if ( scope.isHere( station ) && station.statusOn( scope.today ) != StationStatus::Retired )
      scope.stations.append( station );
  }
  return {};
}

void addCounts( QHash<QString, BriefUnit> &units, const BriefScope &scope )
{
  QSet<QString> silent;
  for ( const Element &element : scope.knowledge.catalogue.elements() )
  {
    const QHash<QString, StationStatusSymbol> now = scope.statuses( element.id, scope.stations );
    const bool isWater = element.id == QLatin1String( "surface_water" );
    for ( const Station &station : scope.stations )
    {
      const auto status = now.constFind( station.code );
      if ( status == now.constEnd() )
        continue;
      if ( station.statusOn( scope.today ) == StationStatus::Running
        && ( status->link == StationStatusSymbol::Link::Late || status->link == StationStatusSymbol::Link::Offline ) )
        silent.insert( station.code );
      if ( isWater && station.kind == QLatin1String( "water_section" ) && status->grade.isGraded() )
      {
        ++units[station.unit].waterGraded;
        units[station.unit].waterBelow += status->grade.level > 3 ? 1 : 0;
      }
    }
  }
  for ( const Station &station : scope.stations )
  {
    BriefUnit &unit = units[station.unit];
    ++unit.stations;
    unit.running += station.statusOn( scope.today ) == StationStatus::Running ? 1 : 0;
    unit.notReporting += silent.contains( station.code ) ? 1 : 0;
  }
  for ( const BriefIncident &one : scope.incidents )
  {
    BriefUnit &unit = units[one.incident.unit];
    ++unit.incidents;
    unit.overdue += one.overdue ? 1 : 0;
    unit.severest = std::max( unit.severest, one.incident.severity );
  }
}
} // namespace

Result<std::shared_ptr<const BriefingKnowledge>> BriefingKnowledge::load(
  const QString &folder, const Catalogue &catalogue, const Evaluator &evaluator, const Responsibility &responsibility )
{
  Result<PeriodEvaluation> evaluation = PeriodEvaluation::load( folder, catalogue );
  if ( !evaluation )
    return evaluation.error();
  Result<EvaluationNames> names = EvaluationNames::load( folder, catalogue, evaluator.standards() );
  if ( !names )
    return names.error();
  Result<NetworkFigures> figures = NetworkFigures::load( folder + QStringLiteral( "/quality/figures.csv" ) );
  if ( !figures )
    return figures.error();
  Result<IncidentDeadlines> deadlines = IncidentDeadlines::load( folder + QStringLiteral( "/warning" ) );
  if ( !deadlines )
    return deadlines.error();
  Result<AirRules> airRules = AirRules::load( evaluator.standards() );
  if ( !airRules )
    return airRules.error();
  return std::shared_ptr<const BriefingKnowledge>( new BriefingKnowledge {
    catalogue, evaluator, responsibility, evaluation.take(), names.take(), figures.take(), deadlines.take(), airRules.take() } );
}

Result<BriefingInput> BriefingInput::read( const NetworkStore &network, const SamplingStore &sampling, const Catalogue &catalogue )
{
  BriefingInput input;
  Result<QList<Station>> stations = network.stations();
  if ( !stations )
    return stations.error();
  input.stations = stations.take();
  Result<WarningRules> rules = workspaceRules( catalogue, network );
  if ( !rules )
    return rules.error();
  input.rules = std::make_shared<const WarningRules>( rules.take() );
  Result<RiverSystem> rivers = riverSystem( network, input.stations );
  if ( !rivers )
    return rivers.error();
  input.rivers = std::make_shared<const RiverSystem>( rivers.take() );
  Result<QList<YearTarget>> targets = sampling.targets();
  Result<QList<DustDay>> dustDays = sampling.dustDays();
  if ( !targets || !dustDays )
    return targets ? dustDays.error() : targets.error();
  input.targets = targets.take();
  input.dustDays = dustDays.take();
  input.isDemo = network.property( QStringLiteral( "demo" ) ) == QLatin1String( "1" );
  return input;
}

Result<UtcSeconds> DistrictBriefing::present( const BriefingInput &input, const ReadingStore &readings, UtcSeconds clock )
{
  const Result<QList<LatestReading>> latest = readings.latest();
  if ( !latest )
    return latest.error();
  UtcSeconds end = 0;
  for ( const LatestReading &one : *latest )
  {
    if ( one.series.key.issued == 0 )
      end = std::max( end, endOf( one.reading.begin, one.period ) );
  }
  return input.isDemo || ( end > 0 && end < clock - ScanPlan::reach ) ? end : clock;
}

Result<DistrictBrief> DistrictBriefing::read( const BriefArea &area, UtcSeconds moment, Progress &progress ) const
{
  DistrictBrief brief;
  brief.area = area;
  Result<LocalText> name = nameOf( area, mKnowledge.responsibility );
  if ( !name )
    return name.error();
  brief.name = name.take();
  if ( moment == 0 )
  {
    const Result<UtcSeconds> now = present( mInput, mReadings, QDateTime::currentSecsSinceEpoch() );
    if ( !now )
      return now.error();
    moment = *now;
  }
  brief.moment = moment;
  if ( moment == 0 )
  {
    brief.notes.append( Text::tr( "The workspace has no readings." ) );
    return brief;
  }
  BriefScope scope { mKnowledge, mInput, mReadings, area, moment, {}, {}, {}, {}, progress };
  if ( const Result<void> prepared = prepare( scope, mIncidents ); !prepared )
    return prepared.error();
  brief.today = scope.today;
  brief.monthBegin = QDate( scope.today.year(), scope.today.month(), 1 );
  if ( const Result<void> filled = fill( brief, scope ); !filled )
    return filled.error();
  addNotes( brief );
  progress.report( 1, QString() );
  return brief;
}

Result<CityOverview> DistrictBriefing::overview( UtcSeconds moment, Progress &progress ) const
{
  CityOverview overview;
  if ( moment == 0 )
  {
    const Result<UtcSeconds> now = present( mInput, mReadings, QDateTime::currentSecsSinceEpoch() );
    if ( !now )
      return now.error();
    moment = *now;
  }
  overview.moment = moment;
  QHash<QString, BriefUnit> units;
  if ( moment > 0 )
  {
    BriefScope scope { mKnowledge, mInput, mReadings, {}, moment, {}, {}, {}, {}, progress };
    if ( const Result<void> prepared = prepare( scope, mIncidents ); !prepared )
      return prepared.error();
    addCounts( units, scope );
    if ( const Result<void> ranked = addUnitAir( overview, units, scope ); !ranked )
      return ranked.error();
  }
  for ( const ResponsibleUnit &unit : mKnowledge.responsibility.units() )
  {
    BriefUnit line = units.value( unit.code );
    line.unit = unit.code;
    overview.units.append( line );
  }
  return overview;
}

} // namespace jinguan
