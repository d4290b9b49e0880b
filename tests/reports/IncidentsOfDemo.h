#pragma once

#include "warning/IncidentDesk.h"
#include "warning/WarningScan.h"
#include "warning/WorkspaceWarnings.h"

#include "base/Resources.h"
#include "store/Workspace.h"

namespace jinguan::test
{

/** Looks for the incidents of the last thirty days of a demo workspace and has somebody work on the first open one; an empty text when it could. */
inline QString openIncidents( Workspace &workspace )
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  Result<Responsibility> responsibility = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) );
  if ( !catalogue || !responsibility )
    return catalogue ? responsibility.error().text() : catalogue.error().text();
  const Result<Evaluator> evaluator = Evaluator::load( Resources::folder(), *catalogue );
  const Result<WarningRules> rules = workspaceRules( *catalogue, workspace.network() );
  const Result<QList<Station>> stations = workspace.network().stations();
  const Result<TimeRange> extent = workspace.readings().extent();
  if ( !evaluator || !rules || !stations || !extent )
    return QStringLiteral( "what a scan needs is not there" );
  const Result<RiverSystem> rivers = riverSystem( workspace.network(), *stations );
  if ( !rivers )
    return rivers.error().text();
  Progress progress;
  const WarningScan scan( *rules, *catalogue, *evaluator, *responsibility, &*rivers );
  const TimeRange range { extent->to - 30 * 86400, extent->to + 1 };
  const Result<void> found = workspace.incidents().together( [&]() -> Result<void> {
    const auto outcome = scan.run( *stations, workspace.readings(), workspace.incidents(), range, 0, progress );
    return outcome ? Result<void>() : Result<void>( outcome.error() );
  } );
  if ( !found )
    return found.error().text();
  IncidentQuery query;
  query.openOnly = true;
  const Result<QList<Incident>> open = workspace.incidents().incidents( query );
  if ( !open || open->isEmpty() )
    return QStringLiteral( "the demo has no open incident" );
  IncidentDesk desk( workspace.incidents(), QStringLiteral( "王工" ) );
  const Incident &first = open->constFirst();
  if ( !desk.acknowledge( first.id, QStringLiteral( "已电话核实" ), first.opened + 600 )
    || !desk.assign( first.id, QStringLiteral( "李工" ), {}, first.opened + 1200 ) )
    return QStringLiteral( "the incident cannot be worked on" );
  return {};
}

} // namespace jinguan::test
