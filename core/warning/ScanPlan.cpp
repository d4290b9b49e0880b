#include "warning/ScanPlan.h"

#include "warning/ScratchIncidentStore.h"
#include "warning/WarningScan.h"

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
  plan.range = { scannedTo > 0 ? std::min( scannedTo, plan.now ) - lateWindow : plan.now - reach, plan.now };
  return plan;
}

Result<int> countOpenings( const WarningRules &rules, const QString &rule, const Catalogue &catalogue, const Evaluator &evaluator,
  const Responsibility &responsibility, const ScanPlan &plan, const ReadingStore &readings, Progress &progress )
{
  WarningRules only = rules;
  for ( WarningRule one : rules.rules() )
  {
    one.enabled = one.id == rule;
    if ( const Result<void> set = only.setRule( one, catalogue ); !set )
      return set.error();
  }
  if ( !only.rule( rule ) )
    return Error { Text::tr( "The warning rule “%1” is not known." ).arg( rule ), {}, {}, 0 };
  ScratchIncidentStore scratch;
  const Result<ScanOutcome> outcome =
    WarningScan( only, catalogue, evaluator, responsibility ).run( plan.stations, readings, scratch, plan.range, plan.now, progress );
  if ( !outcome )
    return outcome.error();
  return static_cast<int>( std::count_if( outcome->opened.begin(), outcome->opened.end(),
    [&plan]( const Incident &incident ) { return incident.opened >= plan.range.from; } ) );
}

} // namespace jinguan
