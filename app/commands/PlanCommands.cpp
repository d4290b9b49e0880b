#include "CommandLine.h"
#include "commands/PlanArguments.h"
#include "commands/PlanCheckCommand.h"
#include "commands/PlanMoreCommands.h"
#include "commands/PlanVariance.h"
#include "ConsoleProgress.h"
#include "planning/GapAnalysis.h"
#include "planning/PlanMeasure.h"
#include "planning/PlanningRequestFile.h"
#include "planning/Proposal.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <optional>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PlanCommands )
};

constexpr int sListedGaps = 10;

/** The question, and what is to be done with the answer. */
struct PlanTask
{
    PlanArguments question;
    std::string save;
    bool replace = false;
    std::string out;
    std::string varianceMap;
};

/** Writes the question to the file asked for. */
int writeRequest( const CommandContext &context, const PlanArguments &arguments, const PlanningRequest &request )
{
  const QString path = fromArgument( arguments.writeRequest );
  if ( const Result<void> written = PlanningRequestFile::write( request, path ); !written )
    return context.output.fail( written.error() );
  context.output.message( Text::tr( "The question was written to %1. Give it with --request." ).arg( path ) );
  return static_cast<int>( ExitCode::Done );
}

QString figure( double value, int decimals = 1 )
{
  return QString::number( value, 'f', decimals );
}

QString percent( double share )
{
  return figure( 100 * share ) + QStringLiteral( " %" );
}

/** The answer for people: what was asked, what is covered, by district, and the largest gaps. */
void printGaps( const Output &output, const GapAnalysis &analysis, const Services &services )
{
  const PlanningRequest &request = analysis.request;
  const CoverageFigures &figures = analysis.figures;
  const StationKind *kind = services.catalogue.stationKind( request.kind );
  const bool peopled = figures.people > 0;
  QList<QPair<QString, QString>> facts { { Text::tr( "Region" ), analysis.regionName },
    { Text::tr( "Station kind" ), kind ? kind->name.text() : request.kind },
    { Text::tr( "Radius" ), figure( request.radius, 0 ) + QStringLiteral( " m" ) },
    { Text::tr( "Day" ), request.day.isValid() ? request.day.toString( Qt::ISODate ) : Text::tr( "newest state" ) },
    { Text::tr( "Stations that count" ), QString::number( figures.sites ) },
    { Text::tr( "Area covered" ),
      Text::tr( "%1 of %2 km² (%3)" ).arg( figure( figures.coveredArea ), figure( figures.area ), percent( figures.areaShare() ) ) } };
  if ( peopled )
    facts.append( { Text::tr( "People covered" ),
      Text::tr( "%1 of %2 (%3)" )
        .arg( figure( figures.coveredPeople, 0 ), figure( figures.people, 0 ), percent( figures.peopleShare() ) ) } );
  if ( figures.weight > 0 )
    facts.append( { Text::tr( "Demand covered" ),
      Text::tr( "%1 of %2 %3 (%4)", "covered, total, unit, share" )
        .arg( figure( figures.coveredWeight ), figure( figures.weight ), request.demandUnit(), percent( figures.weightShare() ) ) } );
  facts.append( { Text::tr( "Gap, exact" ), figure( analysis.exactGapKm2 ) + QStringLiteral( " km²" ) } );
  if ( analysis.leftOut.total() > 0 )
    facts.append(
      { Text::tr( "Stations left out" ), QStringLiteral( "%1 (%2)" ).arg( analysis.leftOut.total() ).arg( analysis.leftOut.text() ) } );
  output.facts( facts );

  QStringList headings { Text::tr( "District" ), Text::tr( "Area km²" ), Text::tr( "Covered km²" ), Text::tr( "Covered %" ) };
  if ( peopled )
    headings << Text::tr( "People" ) << Text::tr( "Covered people" ) << Text::tr( "Covered people %" );
  const bool weighted = figures.weight > 0;
  if ( weighted )
    headings << Text::tr( "Demand, %1", "unit of demand" ).arg( request.demandUnit() ) << Text::tr( "Covered demand" )
             << Text::tr( "Covered demand %" );
  QList<QStringList> rows;
  for ( const DistrictCoverage &district : figures.districts )
  {
    QStringList row { district.name, figure( district.area ), figure( district.coveredArea ), figure( 100 * district.areaShare() ) };
    if ( peopled )
      row << figure( district.people, 0 ) << figure( district.coveredPeople, 0 ) << figure( 100 * district.peopleShare() );
    if ( weighted )
      row << figure( district.weight ) << figure( district.coveredWeight ) << figure( 100 * district.weightShare() );
    rows.append( row );
  }
  output.text( QString() );
  output.table( headings, rows );

  rows.clear();
  for ( const Gap &gap : analysis.gaps.mid( 0, sListedGaps ) )
    rows.append(
      { QString::number( rows.size() + 1 ), gap.name, figure( gap.areaKm2, 2 ), peopled ? figure( gap.people, 0 ) : QString() } );
  output.text( QString() );
  output.text( analysis.gaps.size() > sListedGaps ? Text::tr( "The %1 largest of %2 gaps" ).arg( sListedGaps ).arg( analysis.gaps.size() )
                                                  : Text::tr( "%n gap(s)", nullptr, static_cast<int>( analysis.gaps.size() ) ) );
  if ( !rows.isEmpty() )
    output.table( { Text::tr( "Rank" ), Text::tr( "Place" ), Text::tr( "Area km²" ), peopled ? Text::tr( "People" ) : QString() }, rows );
  for ( const QString &note : analysis.notes )
    output.text( QStringLiteral( "* " ) + note );
}

int analyseGaps( CommandContext &context, const PlanTask &task )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( task.question.workspace, OpenMode::ReadOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<PlanningRequest> request = task.question.toRequest( *services );
  if ( !request )
    return context.output.fail( request.error() );
  if ( !task.question.writeRequest.empty() )
    return writeRequest( context, task.question, *request );
  ConsoleProgress progress;
  const Result<GapAnalysis> analysis = GapAnalysis::run( workspace->network(), *request, progress );
  if ( !analysis )
    return context.output.fail( analysis.error() );
  if ( !task.out.empty() )
  {
    if ( const Result<void> written = analysis->writeGeoJson( fromArgument( task.out ) ); !written )
      return context.output.fail( written.error() );
  }
  if ( context.output.isJson() )
    context.output.object( QJsonObject::fromVariantMap( analysis->toMap() ) );
  else
    printGaps( context.output, *analysis, *services );
  return static_cast<int>( ExitCode::Done );
}

QJsonObject toJson( const Scenario &scenario )
{
  QJsonArray sites;
  for ( const ScenarioSite &site : scenario.sites )
  {
    QJsonObject object { { QStringLiteral( "rank" ), site.rank }, { QStringLiteral( "name" ), site.name },
      { QStringLiteral( "kind" ), site.kind }, { QStringLiteral( "lon" ), site.at.lon }, { QStringLiteral( "lat" ), site.at.lat },
      { QStringLiteral( "gain" ), site.gain }, { QStringLiteral( "reason" ), site.reason } };
    if ( !site.sitingClass.isEmpty() )
      object.insert( QStringLiteral( "siting_class" ), site.sitingClass );
    if ( !site.movedFrom.isEmpty() )
      object.insert( QStringLiteral( "moved_from" ), site.movedFrom );
    sites.append( object );
  }
  return { { QStringLiteral( "name" ), scenario.name }, { QStringLiteral( "element" ), scenario.element },
    { QStringLiteral( "kind" ), scenario.kind }, { QStringLiteral( "region" ), scenario.region },
    { QStringLiteral( "radius" ), scenario.radius }, { QStringLiteral( "parameters" ), QJsonObject::fromVariantMap( scenario.parameters ) },
    { QStringLiteral( "figures" ), QJsonObject::fromVariantMap( scenario.figures ) }, { QStringLiteral( "sites" ), sites } };
}

/** Why a proposal has no site. */
QString emptyText( const PlanningRequest &request, const Scenario &scenario )
{
  const QString stop = scenario.figures.value( QStringLiteral( "stop" ) ).toString();
  if ( request.count == 0 )
    return Text::tr( "No site is proposed: --count 0 asks for none." );
  if ( stop == QLatin1String( "no_room" ) )
    return Text::tr( "No site is proposed: no candidate keeps the spacing." );
  return Text::tr( "No site is proposed: no candidate covers anything that is not covered yet." );
}

/** Whether the name to save under is taken; an error when it is and must not be replaced. */
Result<bool> isTaken( const NetworkStore &network, const PlanTask &task )
{
  const Result<QList<Scenario>> scenarios = network.scenarios();
  if ( !scenarios )
    return scenarios.error();
  const QString name = fromArgument( task.save );
  const bool taken =
    std::any_of( scenarios->cbegin(), scenarios->cend(), [&name]( const Scenario &scenario ) { return scenario.name == name; } );
  if ( taken && !task.replace )
    return Error { Text::tr( "The workspace has a scenario “%1” already." ).arg( name ),
      Text::tr( "Add --replace to put this proposal in its place, or choose another name." ), {}, 0 };
  return taken;
}

/** The unit of the value of a plan by its model; empty: none. */
QString valueUnit( const PlanningRequest &request )
{
  switch ( request.model )
  {
    case PlanningModel::MaximalCover:
      return request.demandUnit();
    case PlanningModel::SetCover:
      return PlanMeasure::countsCost( request ) ? QString() : Text::tr( "sites" );
    case PlanningModel::PMedian:
    case PlanningModel::PCenter:
      return QStringLiteral( "m" );
    default:
      return {};
  }
}

/** The model, what the plan is worth, how far the best plan can be, what it took and costs. */
void printSolution( const Output &output, const Scenario &scenario, const PlanningRequest &request )
{
  const QVariantMap &figures = scenario.figures;
  const auto number = [&figures]( const char *key ) { return figures.value( QString::fromLatin1( key ) ).toDouble(); };
  const auto has = [&figures]( const char *key ) { return figures.contains( QString::fromLatin1( key ) ); };
  const QString unit = valueUnit( request );
  const auto measured = [&unit](
                          double value ) { return unit.isEmpty() ? figure( value, 3 ) : figure( value ) + QLatin1Char( ' ' ) + unit; };
  QList<QPair<QString, QString>> facts { { Text::tr( "Model" ), planningModelText( request.model ) } };
  if ( has( "value" ) )
    facts.append( { Text::tr( "Value" ), measured( number( "value" ) ) } );
  if ( has( "bound" ) )
    facts.append( { Text::tr( "Bound" ), measured( number( "bound" ) ) } );
  if ( has( "gap" ) )
    facts.append( { Text::tr( "Gap to the bound" ),
      figures.value( QStringLiteral( "proved" ) ).toBool() ? Text::tr( "0 %: no plan is better" )
                                                           : figure( 100 * number( "gap" ), 2 ) + QStringLiteral( " %" ) } );
  if ( has( "demand_after_folds" ) && number( "demand_total" ) > 0 )
    facts.append( { Text::tr( "Covered %1 times" ).arg( request.folds ),
      Text::tr( "%1 of %2 %3 (%4); at least once %5", "covered k times, total, unit, share, share" )
        .arg( figure( number( "demand_after_folds" ) ), figure( number( "demand_total" ) ), request.demandUnit(),
          percent( number( "demand_after_folds" ) / number( "demand_total" ) ),
          percent( number( "demand_after" ) / number( "demand_total" ) ) ) } );
  if ( has( "seconds" ) )
    facts.append( { Text::tr( "Solved in" ), figure( number( "seconds" ), 2 ) + QStringLiteral( " s" ) } );
  if ( has( "cost_total" ) && ( request.budget > 0 || !request.kinds.isEmpty() ) )
    facts.append( { Text::tr( "Cost" ),
      request.budget > 0 ? Text::tr( "%1 of %2", "cost, budget" ).arg( figure( number( "cost_total" ) ), figure( request.budget ) )
                         : figure( number( "cost_total" ) ) } );
  output.text( QString() );
  output.facts( facts );
}

void printProposal( const Output &output, const Scenario &scenario, const PlanningRequest &request, const Services &services )
{
  if ( scenario.sites.isEmpty() )
    return output.text( emptyText( request, scenario ) );
  const bool people = request.demand == DemandKind::Population;
  const QString gain = people            ? Text::tr( "Gain, people" )
    : request.demand == DemandKind::Area ? Text::tr( "Gain km²" )
                                         : Text::tr( "Gain, %1", "unit of demand" ).arg( request.demandUnit() );
  const bool mixed = request.kinds.size() > 1;
  const bool moves = !request.mayMove.isEmpty();
  QStringList headings { Text::tr( "Rank" ), Text::tr( "Place" ), Text::tr( "Longitude" ), Text::tr( "Latitude" ), gain };
  if ( mixed )
    headings << Text::tr( "Kind" );
  if ( moves )
    headings << Text::tr( "Moved from" );
  headings << Text::tr( "Reason" );
  QList<QStringList> rows;
  for ( const ScenarioSite &site : scenario.sites )
  {
    QStringList row { QString::number( site.rank ), site.name, QString::number( site.at.lon, 'f', 6 ),
      QString::number( site.at.lat, 'f', 6 ), figure( site.gain, people ? 0 : 1 ) };
    const StationKind *kind = services.catalogue.stationKind( site.kind );
    if ( mixed )
      row << ( kind ? kind->name.text() : site.kind );
    if ( moves )
      row << site.movedFrom;
    rows.append( row << site.reason );
  }
  output.table( headings, rows );
  printSolution( output, scenario, request );
  for ( const QString &note : scenario.figures.value( QStringLiteral( "notes" ) ).toStringList() )
    output.text( QStringLiteral( "* " ) + note );
}

int propose( CommandContext &context, const PlanTask &task )
{
  const bool saves = !task.save.empty();
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace =
    services ? context.openWorkspace( task.question.workspace, saves ? OpenMode::ReadWrite : OpenMode::ReadOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  Result<PlanningRequest> request = task.question.toRequest( *services );
  if ( !request )
    return context.output.fail( request.error() );
  if ( saves )
    request->name = fromArgument( task.save );
  if ( !task.question.writeRequest.empty() )
    return writeRequest( context, task.question, *request );
  const Result<bool> taken = saves ? isTaken( workspace->network(), task ) : Result<bool>( false );
  if ( !taken )
    return context.output.fail( taken.error() );
  ConsoleProgress progress;
  Result<Scenario> scenario = proposeWithReadings( *workspace, *services, *request, progress );
  if ( !scenario )
    return context.output.fail( scenario.error() );
  if ( saves )
  {
    scenario = workspace->network().saveScenario( *scenario );
    if ( !scenario )
      return context.output.fail( scenario.error() );
  }
  if ( context.output.isJson() )
  {
    QJsonObject answer = toJson( *scenario );
    if ( saves )
      answer.insert( QStringLiteral( "saved" ), *taken ? QStringLiteral( "replaced" ) : QStringLiteral( "new" ) );
    context.output.object( answer );
  }
  else
  {
    printProposal( context.output, *scenario, *request, *services );
    printVariance( context.output, *scenario, *request, *services );
  }
  if ( !task.varianceMap.empty() )
  {
    const Result<void> written = writeVarianceMap( *workspace, *request, *scenario, fromArgument( task.varianceMap ), progress );
    if ( !written )
      return context.output.fail( written.error() );
  }
  if ( saves )
    context.output.message(
      ( *taken ? Text::tr( "The scenario “%1” was replaced." ) : Text::tr( "The scenario “%1” was saved." ) ).arg( scenario->name ) );
  return static_cast<int>( ExitCode::Done );
}

} // namespace

void addPlanCommands( CLI::App &app, CommandContext &context )
{
  CLI::App *group = app.add_subcommand( "plan", Text::tr( "Gaps of the network and proposals for new stations." ).toStdString() );
  group->require_subcommand( 1 );
  addPlanAssessCommands( *group, context );

  const auto gaps = std::make_shared<PlanTask>();
  CLI::App *gapsCommand = addCommand(
    *group, context, "gaps", Text::tr( "Tell what the network does not cover." ), [=, &context] { return analyseGaps( context, *gaps ); } );
  gaps->question.addQuestion( gapsCommand );
  gapsCommand->add_option( "--out", gaps->out, Text::tr( "GeoJSON file for the gaps" ).toStdString() );

  const auto proposal = std::make_shared<PlanTask>();
  CLI::App *proposeCommand = addCommand( *group, context, "propose", Text::tr( "Propose sites that cover most of what is not covered." ),
    [=, &context] { return propose( context, *proposal ); } );
  proposal->question.addQuestion( proposeCommand );
  proposal->question.addProposal( proposeCommand );
  proposeCommand->add_option( "--variance-map", proposal->varianceMap,
    Text::tr( "GeoTIFF file for the standard deviations of kriging before and after" ).toStdString() );
  proposeCommand->add_option( "--save", proposal->save, Text::tr( "Keep the proposal in the workspace under this name" ).toStdString() );
  proposeCommand->add_flag(
    "--replace", proposal->replace, Text::tr( "Put it in the place of the scenario that has this name" ).toStdString() );

  addPlanGridCommand( *group, context );
  addPlanCompareCommands( *group, context );
  addPlanAcceptCommands( *group, context );
  addPlanFileCommands( *group, context );
  addPlanCheckCommand( *group, context );
}

} // namespace jinguan
