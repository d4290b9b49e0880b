#include "warning/WarningScan.h"

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

constexpr qint64 sDay = qint64 { 24 } * 3600;
constexpr qint64 sForecastReach = 4 * sDay; //!< forecasts reach this far at most

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
    QSet<QString> demoIndicators;
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

WarningScan::WarningScan(
  const WarningRules &rules, const Catalogue &catalogue, const Evaluator &evaluator, const Responsibility &responsibility )
  : mRules( rules ), mCatalogue( catalogue ), mCondition( evaluator ), mResponsibility( responsibility )
{}

qint64 WarningScan::lookback() const
{
  qint64 longest = 0;
  for ( const WarningRule &rule : mRules.rules() )
    longest = std::max( longest, rule.window + rule.minimum + rule.count * static_cast<qint64>( rule.period ) );
  return longest + sDay;
}

Result<WarningScan::Loaded> WarningScan::load(
  const Station &station, const ReadingStore &readings, const TimeRange &range, bool forecasts ) const
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
    if ( !indicator || ( one.key.issued > 0 ) != forecasts )
      continue;
    if ( forecasts && newestIssue.value( indicator->id, one.key.issued ) != one.key.issued )
      continue;
    newestIssue.insert( indicator->id, one.key.issued );
    const Result<double> factor = mCatalogue.convert( 1, one.unit, indicator->unit );
    if ( !factor )
      continue; // another quantity: nothing that could be compared
    for ( const Period period : { Period::Minute, Period::Hour, Period::FourHours, Period::Day, Period::Sample } )
    {
      Result<QList<Reading>> values = readings.readings( one.id, period, range );
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
        loaded.demoIndicators.insert( indicator->id );
    }
  }
  return loaded;
}

Result<void> WarningScan::open( Pass &pass, const WarningRule &rule, const Station &station, const QString &indicator,
  const WarningRun &run, double threshold, bool isDemo ) const
{
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
  incident.isDemo = isDemo;
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
  runs.removeIf( [&]( const WarningRun &run ) { return wasOverBy( run.ended, pass.range.from ); } );
  pass.outcome.runs += static_cast<int>( runs.size() );

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

  for ( const WarningRun &run : runs )
  {
    const auto match = std::find_if( known->begin(), known->end(), [&]( const Incident &incident ) { return overlaps( incident, run ); } );
    if ( match == known->end() )
    {
      if ( const Result<void> opened = open( pass, rule, station, indicator, run, threshold.open, isDemo ); !opened )
        return opened;
      continue;
    }
    if ( const Result<void> updated = update( pass, rule, *match, run ); !updated )
      return updated;
    known->erase( match );
  }
  if ( const Result<void> withdrawn = withdraw( pass, *known ); !withdrawn )
    return withdrawn;

  QList<StoredCrossing> crossings;
  for ( const WarningCrossing &crossing : warningCrossings( samples ) )
  {
    if ( crossing.at >= pass.range.from && crossing.at < pass.range.to )
      crossings.append( { rule.id, station.code, indicator, crossing.at, crossing.into, crossing.measure, threshold.open } );
  }
  return pass.incidents.replaceCrossings( rule.id, station.code, indicator, pass.range, crossings );
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
    Loaded *loaded = pass.around.object( other.code );
    if ( !loaded )
    {
      Result<Loaded> fresh = load( other, pass.readings, { own.first().begin, pass.range.to }, false );
      if ( !fresh )
        return fresh.error();
      loaded = new Loaded( fresh.take() );
      pass.around.insert( other.code, loaded );
    }
    others.append( loaded->byPeriod.value( rule.period ).byIndicator.value( indicator ) );
  }
  return WarningCondition::ofNeighbours( rule, threshold, own, others, rule.period );
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
      return rule.enabled && ( rule.kind == WarningKind::Forecast ) == forecasts && WarningRules::concerns( rule, station );
    };
    // Nothing is read for a station that no rule looks at.
    if ( std::none_of( mRules.rules().begin(), mRules.rules().end(), applies ) )
      continue;
    const Result<Loaded> loaded =
      load( station, pass.readings, { wanted.from, forecasts ? pass.now + sForecastReach : wanted.to }, forecasts );
    if ( !loaded )
      return loaded.error();
    for ( const WarningRule &rule : mRules.rules() )
    {
      if ( !applies( rule ) )
        continue;
      const auto found = loaded->byPeriod.constFind( rule.period );
      if ( found == loaded->byPeriod.cend() )
        continue;
      const bool whole = rule.kind == WarningKind::Grade && rule.indicators.isEmpty();
      const QStringList indicators = whole ? QStringList { QString() }
        : rule.indicators.isEmpty()        ? QStringList( found->byIndicator.keys() )
                                           : rule.indicators;
      for ( const QString &indicator : indicators )
      {
        const QList<Reading> own = found->byIndicator.value( indicator );
        const std::optional<WarningThreshold> threshold = mRules.threshold( rule, station, indicator );
        if ( !threshold || ( !whole && own.isEmpty() ) )
          continue;
        Result<QList<WarningSample>> samples = QList<WarningSample>();
        if ( rule.kind == WarningKind::Grade )
          samples = mCondition.ofGrade( rule, *threshold, *found, indicator );
        else if ( rule.kind == WarningKind::NoData )
          samples = WarningCondition::ofSilence( rule, own, rule.period, pass.now );
        else if ( rule.kind == WarningKind::Neighbours )
          samples = neighbourSamples( pass, rule, *threshold, station, indicator, own );
        else
          samples = mCondition.ofSeries( rule, *threshold, own, rule.period );
        if ( !samples )
          return samples.error();
        const bool isDemo = whole ? !loaded->demoIndicators.isEmpty() : loaded->demoIndicators.contains( indicator );
        if ( const Result<void> scanned = scanRule( pass, rule, station, indicator, *samples, *threshold, isDemo ); !scanned )
          return scanned;
      }
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
  return pass.outcome;
}

} // namespace jinguan
