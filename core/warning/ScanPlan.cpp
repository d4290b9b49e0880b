#include "warning/ScanPlan.h"

#include "warning/ScratchIncidentStore.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ScanPlan )
};

/** The rules with only those enabled that \a wanted accepts. */
template<typename Wanted> Result<WarningRules> reduced( const WarningRules &rules, const Catalogue &catalogue, Wanted wanted )
{
  WarningRules left = rules;
  for ( WarningRule rule : rules.rules() )
  {
    rule.enabled = rule.enabled && wanted( rule );
    if ( const Result<void> set = left.setRule( rule, catalogue ); !set )
      return set.error();
  }
  return left;
}
} // namespace

Result<ScanPlan> ScanPlan::make( const QList<Station> &stations, const ReadingStore &readings, UtcSeconds scannedTo, UtcSeconds clock )
{
  const Result<QList<LatestReading>> latest = readings.latest();
  if ( !latest )
    return latest.error();
  QHash<QString, UtcSeconds> newest;
  ScanPlan plan;
  plan.now = clock;
  for ( const LatestReading &reading : *latest )
  {
    if ( reading.series.key.issued > 0 )
      continue; // a forecast says nothing of what was delivered
    UtcSeconds &ofStation = newest[reading.series.key.station];
    ofStation = std::max( ofStation, endOf( reading.reading.begin, reading.period ) );
    plan.now = clock > 0 ? clock : std::max( plan.now, ofStation );
  }
  std::copy_if( stations.begin(), stations.end(), std::back_inserter( plan.stations ),
    [&]( const Station &station ) { return newest.value( station.code ) > plan.now - reach; } );
  if ( clock == 0 )
  {
    for ( const Station &station : std::as_const( plan.stations ) )
      plan.byEnd[newest.value( station.code )].append( station );
  }
  plan.range = { scannedTo > 0 ? std::min( scannedTo, plan.now ) - lateWindow : plan.now - reach, plan.now };
  return plan;
}

Result<ScanOutcome> scanPlanned( const WarningRules &rules, const Catalogue &catalogue, const Evaluator &evaluator,
  const Responsibility &responsibility, const RiverSystem *rivers, const ScanPlan &plan, const ReadingStore &readings,
  IncidentStore &incidents, Progress &progress )
{
  const auto isSilence = []( const WarningRule &rule ) { return rule.kind == WarningKind::NoData; };
  const auto isOther = [&]( const WarningRule &rule ) { return plan.byEnd.isEmpty() || !isSilence( rule ); };
  const Result<WarningRules> most = reduced( rules, catalogue, isOther );
  const Result<WarningRules> silence = reduced( rules, catalogue, isSilence );
  if ( !most || !silence )
    return ( most ? silence : most ).error();
  Result<ScanOutcome> outcome = WarningScan( *most, catalogue, evaluator, responsibility, rivers )
                                  .run( plan.stations, readings, incidents, plan.range, plan.now, progress );
  const WarningScan silent( *silence, catalogue, evaluator, responsibility, rivers );
  for ( auto ofEnd = plan.byEnd.begin(); outcome && ofEnd != plan.byEnd.end(); ++ofEnd )
  {
    const Result<ScanOutcome> part = silent.run( *ofEnd, readings, incidents, { plan.range.from, ofEnd.key() }, ofEnd.key(), progress );
    if ( !part )
      return part;
    outcome->opened.append( part->opened );
    outcome->ended.append( part->ended );
    outcome->updated += part->updated;
    outcome->withdrawn += part->withdrawn;
    outcome->runs += part->runs;
  }
  return outcome;
}

Result<int> countOpenings( const WarningRules &rules, const QString &rule, const Catalogue &catalogue, const Evaluator &evaluator,
  const Responsibility &responsibility, const RiverSystem *rivers, const ScanPlan &plan, const ReadingStore &readings, Progress &progress )
{
  WarningRules only = rules;
  const WarningRule *asked = rules.rule( rule );
  const bool restsOnOthers = asked && asked->kind == WarningKind::Upstream;
  for ( WarningRule one : rules.rules() )
  {
    one.enabled = one.id == rule || ( restsOnOthers && one.enabled );
    if ( const Result<void> set = only.setRule( one, catalogue ); !set )
      return set.error();
  }
  if ( !only.rule( rule ) )
    return Error { Text::tr( "The warning rule “%1” is not known." ).arg( rule ), {}, {}, 0 };
  ScratchIncidentStore scratch;
  const Result<ScanOutcome> outcome = scanPlanned( only, catalogue, evaluator, responsibility, rivers, plan, readings, scratch, progress );
  if ( !outcome )
    return outcome.error();
  return static_cast<int>( std::count_if( outcome->opened.begin(), outcome->opened.end(),
    [&]( const Incident &incident ) { return incident.rule == rule && incident.opened >= plan.range.from; } ) );
}

} // namespace jinguan
