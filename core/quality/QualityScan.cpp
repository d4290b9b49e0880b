#include "quality/QualityScan.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::QualityScan )
};

/** Periods that are judged in one go; bounds the memory. */
constexpr qint64 sSlicePeriods = 50000;
/** Stations around that are asked, the nearest. */
constexpr int sMostNeighbours = 6;

qint64 lengthOf( Period period )
{
  return std::max<qint64>( 1, static_cast<qint64>( period ) );
}
} // namespace

/** The points of a series in one slice, in the unit of the catalogue. */
struct QualityScan::Loaded
{
    const Series *series = nullptr;
    const Indicator *indicator = nullptr;
    Period period = Period::Hour;
    QList<CheckPoint> points;
};

/** What a pass knows. */
struct QualityScan::Pass
{
    ReadingStore &store;
    QList<Series> all;
    QHash<QString, QList<const Series *>> byStation;
    QHash<QString, QList<const Station *>> near; //!< same kind, nearest first
    /** Verdicts of rules from earlier passes that count or did, by series and period. */
    QHash<std::pair<SeriesId, int>, QList<UtcSeconds>> standing;
    QString by;
    QualityScanOutcome outcome;
};

Result<QHash<QString, TimeRange>> QualityScan::targets(
  const QList<Station> &stations, const Pass &pass, const QualityScanRequest &request, QualityScanOutcome &outcome ) const
{
  QHash<QString, TimeRange> targets;
  const Result<std::optional<QualityPass>> last = pass.store.lastPass();
  if ( !last )
    return last.error();
  const bool onlyNew = !request.everything && last->has_value() && ( *last )->rules == mRules.checksum();
  const Result<QList<ChangedReadings>> changed = pass.store.changedSince( onlyNew ? ( *last )->links : 0, request.range.from );
  if ( !changed )
    return changed.error();
  QHash<SeriesId, const Series *> known;
  for ( const auto &ofStation : pass.byStation )
  {
    for ( const Series *series : ofStation )
      known.insert( series->id, series );
  }
  const auto widen = [&]( const QString &station, const TimeRange &range ) {
    TimeRange &target = targets[station];
    target = target.to == 0 ? range : TimeRange { std::min( target.from, range.from ), std::max( target.to, range.to ) };
  };
  QSet<QString> codes;
  for ( const Station &station : stations )
    codes.insert( station.code );
  for ( const ChangedReadings &one : *changed )
  {
    const Series *series = known.value( one.series );
    const UtcSeconds to = request.range.to > 0 ? std::min( request.range.to, one.to ) : one.to;
    if ( !series || !codes.contains( series->key.station ) || one.from >= to )
      continue;
    widen( series->key.station, { one.from, to } );
  }
  if ( onlyNew )
  {
    const QHash<QString, TimeRange> changedStations = targets; // their neighbours are judged by them
    for ( auto it = changedStations.begin(); it != changedStations.end(); ++it )
    {
      for ( const Station *neighbour : pass.near.value( it.key() ) )
        widen( neighbour->code, it.value() );
    }
  }
  outcome.nothingNew = targets.isEmpty();
  for ( const TimeRange &target : std::as_const( targets ) )
    outcome.range =
      outcome.range.to == 0 ? target : TimeRange { std::min( outcome.range.from, target.from ), std::max( outcome.range.to, target.to ) };
  return targets;
}

Result<QualityScanOutcome> QualityScan::run(
  const QList<Station> &stations, ReadingStore &store, const QualityScanRequest &request, Progress &progress ) const
{
  const Result<qint64> links = store.writeCount(); // before anything is read: what comes meanwhile is for the next pass
  if ( !links )
    return links.error();
  Result<QList<Series>> series = store.series();
  if ( !series )
    return series.error();
  Pass pass { store, series.take(), {}, {}, {}, request.by, {} };
  for ( const Series &one : std::as_const( pass.all ) )
  {
    if ( one.key.method == Method::Automatic && one.key.issued == 0 && mCatalogue.indicator( one.key.indicator ) )
      pass.byStation[one.key.station].append( &one );
  }
  const double radius = mRules.radius();
  for ( const Station &station : stations )
  {
    const StationPosition *here = station.positionOn( {} );
    QList<std::pair<double, const Station *>> found;
    for ( const Station &other : stations )
    {
      const StationPosition *there = other.positionOn( {} );
      if ( here && there && other.code != station.code && other.kind == station.kind && pass.byStation.contains( other.code ) )
      {
        if ( const double distance = roughDistance( here->at, there->at ); distance <= radius )
          found.append( { distance, &other } );
      }
    }
    std::sort( found.begin(), found.end() );
    for ( const auto &[distance, other] : found.mid( 0, sMostNeighbours ) )
      pass.near[station.code].append( other );
  }
  const Result<QHash<QString, TimeRange>> targets = this->targets( stations, pass, request, pass.outcome );
  if ( !targets )
    return targets.error();
  const Result<QList<StandingVerdict>> standing = store.verdicts();
  if ( !standing )
    return standing.error();
  for ( const StandingVerdict &one : *standing )
  {
    if ( !one.verdict.isReview() )
      pass.standing[{ one.series.id, static_cast<int>( one.verdict.period ) }].append( one.verdict.begin );
  }
  int done = 0;
  for ( const Station &station : stations )
  {
    if ( !targets->contains( station.code ) )
      continue;
    progress.report( static_cast<double>( done++ ) / static_cast<double>( targets->size() ),
      Text::tr( "Quality control: %1" ).arg( station.name.text() ) );
    if ( progress.isCancelled() )
      return Error { Text::tr( "Quality control was cancelled." ),
        Text::tr( "What was found so far is kept; the next pass goes over it again." ), {} };
    if ( const Result<void> scanned = scanStation( pass, station, targets->value( station.code ) ); !scanned )
      return scanned.error();
  }
  // A pass over a part of the time has not seen the rest: the next one starts where this one did.
  if ( request.range.from == 0 && request.range.to == 0 )
  {
    const QualityScanOutcome &outcome = pass.outcome;
    const Result<void> kept = store.recordPass( { 0, 0, request.by, mRules.checksum(), *links, outcome.range.from, outcome.range.to,
      outcome.checked, outcome.written, outcome.withdrawn } );
    if ( !kept )
      return kept.error();
  }
  return pass.outcome;
}

Result<void> QualityScan::scanStation( Pass &pass, const Station &station, const TimeRange &range ) const
{
  QList<Period> periods;
  for ( const Series *series : pass.byStation.value( station.code ) )
  {
    const Result<QList<Period>> ofSeries = pass.store.periods( series->id );
    if ( !ofSeries )
      return ofSeries.error();
    for ( const Period period : *ofSeries )
    {
      if ( period != Period::Sample && !periods.contains( period ) )
        periods.append( period );
    }
    ++pass.outcome.series;
  }
  for ( const Period period : std::as_const( periods ) )
  {
    // What was known before is judged again as far as the new readings reach.
    const qint64 reach = mRules.reach() * lengthOf( period );
    const qint64 step = sSlicePeriods * lengthOf( period );
    for ( UtcSeconds from = range.from - reach; from < range.to + reach; from += step )
    {
      if ( const Result<void> scanned = scanSlice( pass, station, period, { from, std::min( from + step, range.to + reach ) } ); !scanned )
        return scanned;
    }
  }
  return {};
}

Result<QualityScan::Loaded> QualityScan::load( const Pass &pass, const Series &series, Period period, const TimeRange &range ) const
{
  Loaded loaded { &series, mCatalogue.indicator( series.key.indicator ), period, {} };
  const Result<double> factor = mCatalogue.convert( 1, series.unit, loaded.indicator->unit );
  if ( !factor )
    return factor.error();
  const Result<QList<Reading>> readings = pass.store.received( series.id, period, range );
  if ( !readings )
    return readings.error();
  loaded.points.reserve( readings->size() );
  for ( const Reading &reading : *readings )
    loaded.points.append( { reading.begin, reading.value * *factor, reading.flag,
      isValid( reading.flag ) && !std::isnan( reading.value ) && !reading.belowDetection } );
  return loaded;
}

Result<QList<QList<CheckPoint>>> QualityScan::around(
  const Pass &pass, const Station &station, const Loaded &of, double radius, const TimeRange &range ) const
{
  QList<QList<CheckPoint>> others;
  const StationPosition *here = station.positionOn( {} );
  for ( const Station *other : pass.near.value( station.code ) )
  {
    if ( roughDistance( here->at, other->positionOn( {} )->at ) > radius )
      break;
    QList<CheckPoint> best; // of several sources the one that covers most
    for ( const Series *series : pass.byStation.value( other->code ) )
    {
      if ( series->key.indicator != of.series->key.indicator )
        continue;
      Result<Loaded> loaded = load( pass, *series, of.period, range );
      if ( !loaded )
        return loaded.error();
      if ( loaded->points.size() > best.size() )
        best = loaded->points;
    }
    if ( !best.isEmpty() )
      others.append( best );
  }
  return others;
}

QList<Suspicion> QualityScan::relation( const QualityRule &rule, const Loaded &loaded, const QList<Loaded> &all ) const
{
  const auto find = [&]( const QString &indicator ) {
    const Loaded *found = nullptr;
    for ( const Loaded &one : all )
    {
      // The same source and position: what different bodies measured is not held against each other.
      if ( one.series->key.indicator == indicator && one.series->key.source == loaded.series->key.source
        && one.series->key.position == loaded.series->key.position )
        found = &one;
    }
    return found;
  };
  const auto valueAt = []( const Loaded &one, UtcSeconds begin ) {
    const auto point = std::lower_bound(
      one.points.begin(), one.points.end(), begin, []( const CheckPoint &p, UtcSeconds time ) { return p.begin < time; } );
    return point != one.points.end() && point->begin == begin && point->isUsable ? point->value : std::numeric_limits<double>::quiet_NaN();
  };
  QList<const Loaded *> left;
  for ( const QString &indicator : rule.left )
    left.append( find( indicator ) );
  const Loaded *right = rule.right.isEmpty() ? nullptr : find( rule.right );
  if ( left.contains( nullptr ) || ( !rule.right.isEmpty() && !right ) )
    return {};
  QList<Suspicion> found;
  for ( qsizetype i = 0; i < loaded.points.size(); ++i )
  {
    if ( !loaded.points.at( i ).isUsable )
      continue;
    double sum = 0;
    for ( const Loaded *one : left )
      sum += valueAt( *one, loaded.points.at( i ).begin );
    if ( right )
    {
      const double limit = valueAt( *right, loaded.points.at( i ).begin );
      if ( sum > limit * rule.number( QStringLiteral( "factor" ), 1 ) + rule.number( QStringLiteral( "margin" ), 0 ) )
        found.append( { i, sum, limit } );
      continue;
    }
    const double min = rule.number( QStringLiteral( "min" ) );
    const double max = rule.number( QStringLiteral( "max" ) );
    if ( sum < min || sum > max )
      found.append( { i, sum, sum < min ? min : max } );
  }
  return found;
}

Result<QList<Suspicion>> QualityScan::apply( const Pass &pass, const QualityRule &rule, const Station &station, const Loaded &loaded,
  const QList<Loaded> &all, const TimeRange &range ) const
{
  const qint64 period = lengthOf( loaded.period );
  SpreadRule spread;
  spread.floor = rule.number( QStringLiteral( "floor" ), 0 );
  spread.halfWidth = static_cast<int>( rule.number( QStringLiteral( "half_width" ), spread.halfWidth ) );
  spread.factor = rule.number( QStringLiteral( "factor" ), spread.factor );
  spread.relative = rule.number( QStringLiteral( "relative" ), 0 );
  spread.minCount = static_cast<int>( rule.number( QStringLiteral( "count" ), spread.minCount ) );
  spread.run = static_cast<int>( rule.number( QStringLiteral( "run" ), 1 ) );
  const double radius = rule.number( QStringLiteral( "radius_m" ), 0 );
  QList<Suspicion> found;
  switch ( rule.kind )
  {
    case QualityRuleKind::Range:
      return checks::beyondRange( loaded.points, rule.number( QStringLiteral( "min" ), loaded.indicator->plausibleMin ),
        rule.number( QStringLiteral( "max" ), loaded.indicator->plausibleMax ) );
    case QualityRuleKind::Stuck:
      return checks::stuck( loaded.points, period, static_cast<int>( rule.number( QStringLiteral( "count" ) ) ),
        rule.number( QStringLiteral( "above" ), -std::numeric_limits<double>::infinity() ),
        rule.number( QStringLiteral( "tolerance" ), 0 ) );
    case QualityRuleKind::State:
      return checks::besideState( loaded.points, period, rule.states, static_cast<int>( rule.number( QStringLiteral( "after" ), 0 ) ) );
    case QualityRuleKind::Relation:
      return relation( rule, loaded, all );
    case QualityRuleKind::Neighbour:
    {
      const Result<QList<QList<CheckPoint>>> others = around( pass, station, loaded, radius, range );
      if ( !others )
        return others.error();
      return checks::disagreeing( loaded.points, *others, period, spread );
    }
    case QualityRuleKind::Step:
      found = checks::steps( loaded.points, period, rule.number( QStringLiteral( "step" ) ), rule.number( QStringLiteral( "ratio" ), 0 ) );
      break;
    case QualityRuleKind::Spike:
      found = checks::spikes( loaded.points, period, spread );
      break;
  }
  if ( found.isEmpty() || radius <= 0 )
    return found;
  const Result<QList<QList<CheckPoint>>> others = around( pass, station, loaded, radius, range );
  if ( !others )
    return others.error();
  const double share = rule.number( QStringLiteral( "share" ), 0.5 );
  found.removeIf( [&]( const Suspicion &one ) {
    const double deviation = rule.kind == QualityRuleKind::Step ? one.measure : one.measure - one.against;
    return checks::isWitnessed( loaded.points.at( one.index ), deviation, *others, period, spread.halfWidth, share );
  } );
  return found;
}

Result<void> QualityScan::scanSlice( Pass &pass, const Station &station, Period period, const Slice &slice ) const
{
  const qint64 reach = 2 * mRules.reach() * lengthOf( period );
  const TimeRange range { slice.from - reach, slice.to + reach };
  QList<Loaded> all;
  for ( const Series *series : pass.byStation.value( station.code ) )
  {
    Result<Loaded> loaded = load( pass, *series, period, range );
    if ( !loaded )
      return loaded.error();
    if ( !loaded->points.isEmpty() )
      all.append( loaded.take() );
  }
  const auto isJudged = [&slice]( UtcSeconds begin ) { return begin >= slice.from && begin < slice.to; };
  QList<Verdict> verdicts;
  qint64 withdrawn = 0;
  for ( const Loaded &original : std::as_const( all ) )
  {
    Loaded loaded = original;
    Verdict verdict;
    verdict.series = loaded.series->id;
    verdict.period = period;
    verdict.by = pass.by;
    QSet<UtcSeconds> found;
    for ( const QualityRule &rule : mRules.rules() )
    {
      if ( !rule.concerns( loaded.series->key.indicator, station.kind, period ) )
        continue;
      const Result<QList<Suspicion>> suspicions = apply( pass, rule, station, loaded, all, range );
      if ( !suspicions )
        return suspicions.error();
      for ( const Suspicion &one : *suspicions )
      {
        // What one rule has found is no measure for the next: the way back from a spike is no step.
        loaded.points[one.index].isUsable = false;
        verdict.begin = loaded.points.at( one.index ).begin;
        if ( !isJudged( verdict.begin ) || found.contains( verdict.begin ) )
          continue;
        found.insert( verdict.begin );
        verdict.rule = rule.id;
        verdict.reason = reason( rule, loaded, one );
        verdicts.append( verdict );
        ++pass.outcome.byRule[rule.id];
      }
    }
    pass.outcome.suspects += found.size();
    pass.outcome.checked += std::count_if( original.points.begin(), original.points.end(),
      [&]( const CheckPoint &point ) { return point.isUsable && isJudged( point.begin ); } );
    verdict.kind = VerdictKind::Withdrawal;
    verdict.rule = QStringLiteral( "withdrawn" );
    verdict.reason = Text::tr( "The rules find nothing any more." );
    for ( const UtcSeconds begin : pass.standing.value( { loaded.series->id, static_cast<int>( period ) } ) )
    {
      if ( !isJudged( begin ) || found.contains( begin ) )
        continue;
      verdict.begin = begin;
      verdicts.append( verdict );
      ++withdrawn;
    }
  }
  const Result<JudgeSummary> judged = pass.store.judge( verdicts );
  if ( !judged )
    return judged.error();
  pass.outcome.withdrawn += withdrawn;
  pass.outcome.written += std::max<qint64>( 0, judged->written - withdrawn );
  pass.outcome.kept += judged->kept;
  return {};
}

QString QualityScan::reason( const QualityRule &rule, const Loaded &loaded, const Suspicion &suspicion ) const
{
  const int decimals = loaded.indicator->decimals;
  const auto number = [decimals]( double value ) { return QString::number( value, 'f', decimals ); };
  switch ( rule.kind )
  {
    case QualityRuleKind::Range:
      return Text::tr( "%1 lies outside the plausible range (limit %2)." ).arg( number( suspicion.measure ), number( suspicion.against ) );
    case QualityRuleKind::Step:
      return Text::tr( "Changed by %1 within one period, from %2." ).arg( number( suspicion.measure ), number( suspicion.against ) );
    case QualityRuleKind::Stuck:
      return Text::tr( "The same value %1 in %2 consecutive periods." )
        .arg( number( suspicion.against ) )
        .arg( static_cast<qint64>( suspicion.measure ) );
    case QualityRuleKind::Spike:
      return Text::tr( "%1 stands out of the hours around it (median %2)." )
        .arg( number( suspicion.measure ), number( suspicion.against ) );
    case QualityRuleKind::Neighbour:
      return Text::tr( "%1, while the stations around have %2 in the middle." )
        .arg( number( suspicion.measure ), number( suspicion.against ) );
    case QualityRuleKind::State:
      return Text::tr( "Right beside a calibration, maintenance, fault or stop of the instrument." );
    case QualityRuleKind::Relation:
      return Text::tr( "%1 is %2, against %3 of %4." )
        .arg( rule.left.join( QStringLiteral( " + " ) ), number( suspicion.measure ), number( suspicion.against ),
          rule.right.isEmpty() ? Text::tr( "the rule" ) : rule.right );
  }
  return {};
}

} // namespace jinguan
