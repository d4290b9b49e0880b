#include "warning/WarningScan.h"

#include "store/PeriodReadings.h"

#include "base/Durations.h"
#include "monitoring/ForecastSeries.h"

#include <QCache>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::WarningScan )
};

constexpr double sSlowest = 0.05;                    //!< m/s: no reach is slower
constexpr qint64 sForecastReach = 4 * secondsPerDay; //!< forecasts reach this far at most

QStringList idsOf( const QList<const Body *> &bodies )
{
  QStringList ids;
  for ( const Body *body : bodies )
    ids.append( body->id );
  return ids;
}

bool overlaps( const Incident &incident, const WarningRun &run )
{
  return incident.since <= run.lastAt && run.since <= std::max( incident.lastAt, incident.since );
}

/** Writes into the story that the condition is over, and closes an incident whose rule asks nobody to. */
void end( Incident &incident, const WarningRule &rule, QList<IncidentEvent> &events )
{
  events.append( { 0, 0, incident.ended, QStringLiteral( "ended" ), {}, {} } );
  if ( !rule.closesItself || incident.state == IncidentState::Closed )
    return;
  incident.state = IncidentState::Closed;
  incident.closed = incident.ended;
  events.append( { 0, 0, incident.ended, QStringLiteral( "closed" ), {}, {} } );
}

/** Who answers besides the bodies of the matrix: the river chief of the reach, the holder of the permit. */
void setHolders( Incident &incident, const Station &station, const RiverSystem *rivers )
{
  incident.river = RiverSystem::riverOf( station );
  if ( const RiverEntry *entry = rivers ? rivers->chiefAt( station ) : nullptr )
    incident.chief = entry->office.isEmpty() ? entry->chief : QStringLiteral( "%1 (%2)" ).arg( entry->chief, entry->office );
  incident.permitHolder = station.attributes.value( QStringLiteral( "permit_holder" ) ).toString();
  incident.permit = station.attributes.value( QStringLiteral( "permit" ) ).toString();
  incident.outlet = station.attributes.value( QStringLiteral( "outlet" ) ).toString();
}

/** Kinds that say something of the water itself, which then flows on. */
bool isOfTheWater( const Incident &incident )
{
  const std::optional<WarningKind> kind = warningKindFromId( incident.kind );
  return kind
    && ( *kind == WarningKind::Threshold || *kind == WarningKind::Grade || *kind == WarningKind::Rise || *kind == WarningKind::Climb );
}

/** Levels of day and night that are worked out of the hours. */
bool isNoiseOfDay( const WarningRule &rule, const QString &indicator )
{
  return rule.kind == WarningKind::Grade && rule.element == QLatin1String( "noise" )
    && ( indicator == QLatin1String( "Ld" ) || indicator == QLatin1String( "Ln" ) );
}

/** True for what was over before \a moment. */
bool wasOverBy( UtcSeconds ended, UtcSeconds moment )
{
  return ended > 0 && ended <= moment;
}
} // namespace

/** The readings of a station by period. */
struct WarningScan::Loaded
{
    QMap<Period, StationReadings> byPeriod;
    QMap<Period, QSet<QString>> demoIndicators; //!< of which invented readings are among them
};

/** A run with what is to be said of it besides. */
struct WarningScan::FoundRun
{
    WarningRun run;
    bool isDemo = false;
    qint64 cause = 0; //!< of an upstream event, see Incident
    QString origin;
    RiverWay way;
};

/** Something that happened up the river, and the way of its water. */
struct WarningScan::ArrivingEvent
{
    Incident event;
    RiverWay way;
};

struct WarningScan::Pass
{
    const QList<Station> &stations;
    const ReadingStore &readings;
    IncidentStore &incidents;
    TimeRange range;
    UtcSeconds now;
    ScanOutcome outcome;
    UtcSeconds loadedFrom = 0;             //!< readings of the present station begin here
    QCache<QString, Loaded> around { 64 }; //!< readings of neighbours, which several stations share
};

WarningScan::WarningScan( const WarningRules &rules, const Catalogue &catalogue, const Evaluator &evaluator,
  const Responsibility &responsibility, const RiverSystem *rivers )
  : mRules( rules ), mCatalogue( catalogue ), mCondition( evaluator ), mResponsibility( responsibility ), mRivers( rivers )
{}

qint64 WarningScan::lookback() const
{
  qint64 longest = 0;
  for ( const WarningRule &rule : mRules.rules() )
    longest = std::max( longest, rule.window + rule.minimum + rule.count * static_cast<qint64>( rule.period ) );
  return longest + secondsPerDay;
}

Result<WarningScan::Loaded> WarningScan::load(
  const Station &station, const ReadingStore &readings, const TimeRange &range, const QSet<Period> &periods, bool forecasts ) const
{
  Loaded loaded;
  Result<QList<Series>> series = readings.series( station.code );
  if ( !series )
    return series.error();
  // Of forecasts only the newest issue counts; of several series of one indicator the first one that has a value.
  std::stable_sort( series->begin(), series->end(), []( const Series &a, const Series &b ) { return a.key.issued > b.key.issued; } );
  QHash<QString, UtcSeconds> newestIssue;
  for ( const Series &one : std::as_const( *series ) )
  {
    const Indicator *indicator = mCatalogue.indicator( one.key.indicator );
    if ( !indicator || ( one.key.issued > 0 ) != forecasts || isForecastBound( one.key ) )
      continue;
    if ( forecasts && newestIssue.value( indicator->id, one.key.issued ) != one.key.issued )
      continue;
    newestIssue.insert( indicator->id, one.key.issued );
    const Result<double> factor = mCatalogue.convert( 1, one.unit, indicator->unit );
    if ( !factor )
      continue; // another quantity: nothing that could be compared
    for ( const Period period : periods )
    {
      Result<QList<Reading>> values = periodReadings( readings, one.id, period, range );
      if ( !values )
        return values.error();
      values->removeIf( []( const Reading &reading ) { return !isValid( reading.flag ) || !std::isfinite( reading.value ); } );
      if ( values->isEmpty() )
        continue;
      for ( Reading &reading : *values )
        reading.value *= *factor;
      StationReadings &ofPeriod = loaded.byPeriod[period];
      ofPeriod.station = &station;
      ofPeriod.period = period;
      QList<Reading> &known = ofPeriod.byIndicator[indicator->id];
      known.append( *values );
      std::stable_sort( known.begin(), known.end(), []( const Reading &a, const Reading &b ) { return a.begin < b.begin; } );
      known.erase(
        std::unique( known.begin(), known.end(), []( const Reading &a, const Reading &b ) { return a.begin == b.begin; } ), known.end() );
      if ( one.isDemo )
        loaded.demoIndicators[period].insert( indicator->id );
    }
  }
  return loaded;
}

Result<void> WarningScan::open(
  Pass &pass, const WarningRule &rule, const Station &station, const QString &indicator, const FoundRun &found, double threshold ) const
{
  const WarningRun &run = found.run;
  Incident incident;
  incident.rule = rule.id;
  incident.kind = warningKindId( rule.kind );
  incident.severity = rule.severity;
  incident.element = rule.element;
  incident.station = station.code;
  incident.indicator = indicator;
  incident.sitingClass = station.sitingClass;
  incident.district = station.district;
  incident.unit = station.unit;
  const Duty duty = mResponsibility.dutyFor( rule.element );
  incident.lead = idsOf( duty.lead );
  incident.cooperating = idsOf( duty.cooperating );
  incident.since = run.since;
  incident.opened = run.opened;
  incident.lastAt = run.lastAt;
  incident.ended = run.ended;
  incident.threshold = threshold;
  incident.first = run.firstMeasure;
  incident.peak = run.peak;
  incident.peakAt = run.peakAt;
  incident.isDemo = found.isDemo;
  setHolders( incident, station, mRivers );
  incident.cause = found.cause;
  incident.origin = found.origin;
  incident.distance = found.way.metres;
  incident.travel = qRound64( found.way.seconds );
  QList<IncidentEvent> events { { 0, 0, run.opened, QStringLiteral( "opened" ), {}, {} } };
  if ( run.ended > 0 )
    end( incident, rule, events );
  const Result<Incident> saved = pass.incidents.save( incident, events );
  if ( !saved )
    return saved.error();
  pass.outcome.opened.append( *saved );
  return {};
}

Result<void> WarningScan::update( Pass &pass, const WarningRule &rule, Incident incident, const WarningRun &run ) const
{
  const Incident before = incident;
  incident.lastAt = run.lastAt;
  incident.ended = run.ended;
  // Of an incident that began before the readings at hand, only the later part is seen here.
  const bool isPart = incident.since < pass.loadedFrom;
  if ( !isPart )
  {
    incident.since = run.since;
    incident.first = run.firstMeasure;
  }
  if ( !isPart || ( rule.below ? run.peak < incident.peak : run.peak > incident.peak ) )
  {
    incident.peak = run.peak;
    incident.peakAt = run.peakAt;
  }
  QList<IncidentEvent> events;
  if ( before.ended > 0 && run.ended == 0 )
    events.append( { 0, 0, pass.now, QStringLiteral( "resumed" ), {}, {} } );
  if ( before.ended == 0 && run.ended > 0 )
    end( incident, rule, events );
  const bool same = before.since == incident.since && before.lastAt == incident.lastAt && before.ended == incident.ended
    && before.peakAt == incident.peakAt && before.peak == incident.peak;
  if ( same )
    return {};
  const Result<Incident> saved = pass.incidents.save( incident, events );
  if ( !saved )
    return saved.error();
  ++pass.outcome.updated;
  if ( before.ended == 0 && run.ended > 0 )
    pass.outcome.ended.append( *saved );
  return {};
}

Result<void> WarningScan::scanRule( Pass &pass, const WarningRule &rule, const Station &station, const QString &indicator,
  const QList<WarningSample> &samples, const WarningThreshold &threshold, bool isDemo ) const
{
  QList<WarningRun> runs = warningRuns( samples, rule.minimum, rule.below );
  const bool isForecast = rule.kind == WarningKind::Forecast;
  for ( WarningRun &run : runs )
  {
    // What is ahead was known when the forecast came, and is over when its time is.
    if ( isForecast )
    {
      run.opened = std::min( run.opened, pass.now );
      run.ended = run.lastAt <= pass.now ? run.lastAt : 0;
    }
  }
  QList<FoundRun> found;
  for ( const WarningRun &run : std::as_const( runs ) )
    found.append( { run, isDemo, 0, {}, {} } );
  if ( const Result<void> kept = reconcile( pass, rule, station, indicator, found, threshold.open ); !kept )
    return kept;

  QList<StoredCrossing> crossings;
  for ( const WarningCrossing &crossing : warningCrossings( samples ) )
  {
    if ( crossing.at >= pass.range.from && crossing.at < pass.range.to )
      crossings.append( { rule.id, station.code, indicator, crossing.at, crossing.into, crossing.measure, threshold.open } );
  }
  return pass.incidents.replaceCrossings( rule.id, station.code, indicator, pass.range, crossings );
}

Result<void> WarningScan::reconcile( Pass &pass, const WarningRule &rule, const Station &station, const QString &indicator,
  const QList<FoundRun> &all, double threshold ) const
{
  QList<FoundRun> runs = all;
  runs.removeIf( [&]( const FoundRun &found ) { return wasOverBy( found.run.ended, pass.range.from ); } );
  pass.outcome.runs += static_cast<int>( runs.size() );
  const bool isForecast = rule.kind == WarningKind::Forecast;

  IncidentQuery query;
  query.station = station.code;
  query.rule = rule.id;
  Result<QList<Incident>> known = pass.incidents.incidents( query );
  if ( !known )
    return known.error();
  known->removeIf( [&]( const Incident &incident ) {
    return incident.indicator != indicator || incident.since > pass.now + ( isForecast ? sForecastReach : 0 );
  } );
  std::sort( known->begin(), known->end(), []( const Incident &a, const Incident &b ) { return a.since < b.since; } );

  for ( const FoundRun &found : std::as_const( runs ) )
  {
    const auto match =
      std::find_if( known->begin(), known->end(), [&]( const Incident &incident ) { return overlaps( incident, found.run ); } );
    if ( match == known->end() )
    {
      if ( const Result<void> opened = open( pass, rule, station, indicator, found, threshold ); !opened )
        return opened;
      continue;
    }
    if ( const Result<void> updated = update( pass, rule, *match, found.run ); !updated )
      return updated;
    known->erase( match );
  }
  return withdraw( pass, *known );
}

Result<void> WarningScan::withdraw( Pass &pass, const QList<Incident> &withoutRun ) const
{
  for ( Incident incident : withoutRun )
  {
    const bool isOutOfSight = wasOverBy( incident.ended, pass.range.from ) || incident.since < pass.loadedFrom;
    if ( isOutOfSight || incident.state == IncidentState::Closed )
      continue;
    incident.ended = incident.ended > 0 ? incident.ended : pass.now;
    incident.closed = pass.now;
    incident.state = IncidentState::Closed;
    if ( const Result<Incident> saved = pass.incidents.save( incident, { { 0, 0, pass.now, QStringLiteral( "withdrawn" ), {}, {} } } );
         !saved )
      return saved.error();
    ++pass.outcome.withdrawn;
  }
  return {};
}

Result<QList<WarningSample>> WarningScan::neighbourSamples( Pass &pass, const WarningRule &rule, const WarningThreshold &threshold,
  const Station &station, const QString &indicator, const QList<Reading> &own ) const
{
  const QDate day = local( pass.now ).date();
  const StationPosition *here = station.positionOn( day );
  QList<QList<Reading>> others;
  for ( const Station &other : pass.stations )
  {
    const StationPosition *there = other.code == station.code || !WarningRules::concerns( rule, other ) ? nullptr : other.positionOn( day );
    if ( !here || !there || roughDistance( here->at, there->at ) > rule.radius )
      continue;
    const QString key = QStringLiteral( "%1 %2" ).arg( static_cast<int>( rule.period ) ).arg( other.code );
    Loaded *loaded = pass.around.object( key );
    if ( !loaded )
    {
      Result<Loaded> fresh = load( other, pass.readings, { own.first().begin, pass.range.to }, { rule.period }, false );
      if ( !fresh )
        return fresh.error();
      loaded = new Loaded( fresh.take() );
      pass.around.insert( key, loaded );
    }
    others.append( loaded->byPeriod.value( rule.period ).byIndicator.value( indicator ) );
  }
  return WarningCondition::ofNeighbours( rule, threshold, own, others, rule.period );
}

Result<QList<WarningSample>> WarningScan::samplesOf(
  Pass &pass, const WarningRule &rule, const WarningThreshold &threshold, const StationReadings &readings, const QString &indicator ) const
{
  const QList<Reading> own = readings.byIndicator.value( indicator );
  if ( isNoiseOfDay( rule, indicator ) )
    return mCondition.ofNoise( threshold, readings, indicator );
  if ( rule.kind == WarningKind::Grade )
    return mCondition.ofGrade( rule, threshold, readings, indicator );
  if ( WarningRules::isOfVerdict( rule ) )
    return mCondition.ofVerdictRise( rule, threshold, readings );
  if ( rule.kind == WarningKind::NoData )
    return WarningCondition::ofSilence( rule, own, rule.period, pass.now );
  if ( rule.kind == WarningKind::Neighbours )
    return neighbourSamples( pass, rule, threshold, *readings.station, indicator, own );
  return mCondition.ofSeries( rule, threshold, own, rule.period );
}

Result<void> WarningScan::scanStation( Pass &pass, const Station &station ) const
{
  TimeRange wanted { pass.range.from - lookback(), pass.range.to };
  IncidentQuery query;
  query.station = station.code;
  query.openOnly = true;
  const Result<QList<Incident>> lasting = pass.incidents.incidents( query );
  if ( !lasting )
    return lasting.error();
  for ( const Incident &incident : *lasting )
    wanted.from = incident.ended == 0 ? std::min( wanted.from, incident.since - lookback() ) : wanted.from;

  pass.loadedFrom = wanted.from;
  for ( const bool forecasts : { false, true } )
  {
    const auto applies = [&]( const WarningRule &rule ) {
      return rule.enabled && rule.kind != WarningKind::Upstream && ( rule.kind == WarningKind::Forecast ) == forecasts
        && WarningRules::concerns( rule, station );
    };
    // Only what a rule looks at is read.
    QSet<Period> periods;
    for ( const WarningRule &rule : mRules.rules() )
    {
      if ( applies( rule ) )
        periods.insert( rule.period );
    }
    if ( periods.isEmpty() )
      continue;
    const Result<Loaded> loaded =
      load( station, pass.readings, { wanted.from, forecasts ? pass.now + sForecastReach : wanted.to }, periods, forecasts );
    if ( !loaded )
      return loaded.error();
    for ( const WarningRule &rule : mRules.rules() )
    {
      if ( !applies( rule ) )
        continue;
      const auto found = loaded->byPeriod.constFind( rule.period );
      if ( found == loaded->byPeriod.cend() )
        continue;
      const bool whole = WarningRules::isOfVerdict( rule );
      const QStringList indicators = whole ? QStringList { QString() }
        : rule.indicators.isEmpty()        ? QStringList( found->byIndicator.keys() )
                                           : rule.indicators;
      for ( const QString &indicator : indicators )
      {
        const QList<Reading> own = found->byIndicator.value( indicator );
        const std::optional<WarningThreshold> threshold = mRules.threshold( rule, station, indicator );
        if ( !threshold || ( !whole && !isNoiseOfDay( rule, indicator ) && own.isEmpty() ) )
          continue;
        const Result<QList<WarningSample>> samples = samplesOf( pass, rule, *threshold, *found, indicator );
        if ( !samples )
          return samples.error();
        const QSet<QString> invented = loaded->demoIndicators.value( rule.period );
        const bool isDemo =
          whole ? !invented.isEmpty() : invented.contains( isNoiseOfDay( rule, indicator ) ? QStringLiteral( "Leq" ) : indicator );
        if ( const Result<void> scanned = scanRule( pass, rule, station, indicator, *samples, *threshold, isDemo ); !scanned )
          return scanned;
      }
    }
  }
  return {};
}

Result<QList<Incident>> WarningScan::eventsUpstream( Pass &pass, double reach ) const
{
  // Water that passed before needs this long at most; what is still open upstream is always among them.
  IncidentQuery query;
  query.from = pass.range.from - qRound64( reach / sSlowest );
  query.to = pass.now + 1; // what opened this very moment flows on as well
  Result<QList<Incident>> events = pass.incidents.incidents( query );
  if ( !events )
    return events;
  events->removeIf( [&]( const Incident &incident ) { return !isOfTheWater( incident ) || !mRivers->placeOf( incident.station ); } );
  for ( qsizetype i = events->size() - 1; i >= 0; --i )
  {
    if ( events->at( i ).state != IncidentState::Closed )
      continue;
    const Result<QList<IncidentEvent>> story = pass.incidents.story( events->at( i ).id );
    if ( !story )
      return story.error();
    if ( std::any_of(
           story->begin(), story->end(), []( const IncidentEvent &event ) { return event.kind == QLatin1String( "withdrawn" ); } ) )
      events->removeAt( i );
  }
  std::sort( events->begin(), events->end(), []( const Incident &a, const Incident &b ) { return a.since < b.since; } );
  return events;
}

QList<WarningScan::FoundRun> WarningScan::runsBelow(
  const Pass &pass, const WarningThreshold &threshold, const QList<ArrivingEvent> &events ) const
{
  QList<FoundRun> runs;
  for ( const auto &[event, way] : events )
  {
    if ( event.severity < threshold.open )
      continue;
    const UtcSeconds stopped = event.ended > 0 ? event.ended : event.closed;
    const UtcSeconds passed = stopped > 0 ? stopped + qRound64( way.seconds ) : 0; // the last of that water is by then below
    WarningRun run;
    run.since = run.peakAt = event.since;
    run.opened = event.opened;
    run.ended = passed > 0 && passed <= pass.now ? passed : 0;
    run.lastAt = run.ended > 0 ? run.ended : pass.now;
    run.firstMeasure = run.peak = event.severity;
    run.samples = 1;
    FoundRun *before = runs.isEmpty() ? nullptr : &runs.last();
    if ( !before || ( before->run.ended > 0 && before->run.ended < run.since ) )
    {
      runs.append( { run, event.isDemo, event.id, event.station, way } );
      continue;
    }
    // More of it while the first is still on the way: one incident, by the gravest.
    before->run.ended = before->run.ended == 0 || run.ended == 0 ? 0 : std::max( before->run.ended, run.ended );
    before->run.lastAt = std::max( before->run.lastAt, run.lastAt );
    before->run.opened = std::min( before->run.opened, run.opened );
    before->isDemo = before->isDemo || event.isDemo;
    if ( run.peak > before->run.peak )
    {
      before->run.peak = run.peak;
      before->run.peakAt = run.peakAt;
    }
  }
  return runs;
}

Result<void> WarningScan::scanUpstream( Pass &pass ) const
{
  const QDate day = local( pass.now ).date();
  for ( const WarningRule &rule : mRules.rules() )
  {
    if ( !mRivers || !rule.enabled || rule.kind != WarningKind::Upstream )
      continue;
    const Result<QList<Incident>> events = eventsUpstream( pass, rule.radius );
    if ( !events )
      return events.error();
    pass.loadedFrom = pass.range.from - qRound64( rule.radius / sSlowest );
    QHash<QString, QList<RiverNeighbour>> below; // of the stations where something happened
    QHash<QString, QList<ArrivingEvent>> arriving;
    for ( const Incident &event : *events )
    {
      if ( !below.contains( event.station ) )
        below.insert( event.station, mRivers->below( event.station, rule.radius ) );
      for ( const RiverNeighbour &neighbour : std::as_const( below[event.station] ) )
        arriving[neighbour.station].append( { event, neighbour.way } );
    }
    for ( const Station &station : pass.stations )
    {
      const std::optional<WarningThreshold> threshold = mRules.threshold( rule, station, QString() );
      if ( !threshold || !WarningRules::concerns( rule, station ) || station.statusOn( day ) != StationStatus::Running )
        continue;
      const QList<FoundRun> runs = runsBelow( pass, *threshold, arriving.value( station.code ) );
      if ( const Result<void> kept = reconcile( pass, rule, station, QString(), runs, threshold->open ); !kept )
        return kept;
    }
  }
  return {};
}

Result<ScanOutcome> WarningScan::run( const QList<Station> &stations, const ReadingStore &readings, IncidentStore &incidents,
  const TimeRange &range, UtcSeconds now, Progress &progress ) const
{
  Pass pass { stations, readings, incidents, range, now > 0 ? now : range.to, {}, {} };
  const QDate day = local( pass.now ).date();
  for ( qsizetype i = 0; i < stations.size(); ++i )
  {
    if ( progress.isCancelled() )
      return Error { Text::tr( "Looking for warnings was cancelled." ), Text::tr( "What was found before is kept." ), {}, 0 };
    progress.report( static_cast<double>( i ) / static_cast<double>( stations.size() ), stations.at( i ).name.text() );
    if ( stations.at( i ).statusOn( day ) != StationStatus::Running )
      continue;
    const Result<void> scanned = incidents.together( [&] { return scanStation( pass, stations.at( i ) ); } );
    if ( !scanned )
      return scanned.error();
  }
  if ( const Result<void> below = incidents.together( [&] { return scanUpstream( pass ); } ); !below )
    return below.error();
  return pass.outcome;
}

} // namespace jinguan
