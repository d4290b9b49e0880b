#include "commands/PlanMoreCommands.h"
#include "ConsoleProgress.h"
#include "planning/CostCurve.h"
#include "planning/ScenarioComparison.h"
#include "planning/Sensitivity.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PlanCompareCommands )
};

struct CompareArguments
{
    std::string workspace;
    std::vector<std::string> scenarios;
    std::string region;
    std::optional<double> radius;
    std::optional<double> cell;
    double same = 50;
    std::string out;
};

Result<void> writeFile( const std::string &path, const QByteArray &content )
{
  QSaveFile file( fromArgument( path ) );
  if ( file.open( QIODevice::WriteOnly ) && file.write( content ) == content.size() && file.commit() )
    return {};
  return Error { Text::tr( "The file cannot be written: %1." ).arg( file.errorString() ), {}, fromArgument( path ), 0 };
}

struct StudyArguments
{
    std::string workspace;
    std::string scenario;
    int most = 0;
    std::vector<double> budgets;
    double seconds = 20;
    std::string out;
};

QStringList namesOf( const CompareArguments &arguments )
{
  QStringList names;
  for ( const std::string &name : arguments.scenarios )
    names.append( fromArgument( name ) );
  return names;
}

/** What the arguments change of the yardstick that the scenarios give. */
Result<ComparisonInputs> inputsOf( const NetworkStore &network, const CompareArguments &arguments, const Catalogue &catalogue )
{
  ComparisonOptions options;
  options.catalogue = &catalogue;
  options.sameDistance = arguments.same;
  Result<ComparisonInputs> inputs = ComparisonInputs::read( network, namesOf( arguments ), options );
  if ( !inputs || ( arguments.region.empty() && !arguments.radius && !arguments.cell ) )
    return inputs;
  PlanningRequest request = inputs->planning.request;
  if ( !arguments.region.empty() )
    request.region = arguments.region == "city" ? QString() : fromArgument( arguments.region );
  if ( arguments.radius )
  {
    for ( SiteKind &kind : request.kinds )
      if ( kind.kind == request.kind )
        kind.radius = *arguments.radius;
    request.radius = *arguments.radius;
  }
  if ( arguments.cell )
    request.cellSize = *arguments.cell;
  options.yardstick = request;
  return ComparisonInputs::read( network, inputs->scenarios, options );
}

void printTable( const Output &output, const ScenarioComparison &comparison, const Catalogue &catalogue )
{
  QStringList head { Text::tr( "Figure" ), Text::tr( "Unit" ) };
  const QStringList names = comparison.names();
  head += names;
  head.append( Text::tr( "Best" ) );
  QList<QStringList> lines;
  const QList<ComparisonRow> rows = comparison.rows( catalogue );
  for ( const ComparisonRow &row : rows )
  {
    const QSet<int> best = row.best();
    QStringList line { row.name, row.unit };
    QStringList winners;
    for ( int plan = 0; plan < row.values.size(); ++plan )
    {
      const std::optional<double> &value = row.values.at( plan );
      line.append( value ? QString::number( *value, 'f', row.decimals ) : QString() );
      if ( best.contains( plan ) )
        winners.append( names.at( plan ) );
    }
    lines.append( line << winners.join( Text::tr( ", ", "between names" ) ) );
  }
  output.table( head, lines );
  const QStringList notes = comparison.notes();
  for ( const QString &note : notes )
    output.text( QStringLiteral( "• " ) + note );
}

int compare( CommandContext &context, const CompareArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<ComparisonInputs> inputs = inputsOf( workspace->network(), arguments, services->catalogue );
  if ( !inputs )
    return context.output.fail( inputs.error() );
  ConsoleProgress progress;
  const Result<ScenarioComparison> comparison = ScenarioComparison::run( *inputs, progress );
  if ( !comparison )
    return context.output.fail( comparison.error() );
  if ( !arguments.out.empty() )
    if ( const Result<void> written = writeFile( arguments.out, comparison->toCsv( services->catalogue ) ); !written )
      return context.output.fail( written.error() );
  if ( context.output.isJson() )
    context.output.object( QJsonObject::fromVariantMap( comparison->toMap() ) );
  else
    printTable( context.output, *comparison, services->catalogue );
  return static_cast<int>( ExitCode::Done );
}

QString percent( double share )
{
  return QString::number( 100 * share, 'f', 1 );
}

/** The stored scenario and what its question needs. */
Result<std::pair<Scenario, PlanningInputs>> questionOf( const NetworkStore &network, const StudyArguments &arguments )
{
  const Result<Scenario> scenario = network.scenario( fromArgument( arguments.scenario ) );
  if ( !scenario )
    return scenario.error();
  const Result<PlanningInputs> inputs = PlanningInputs::read( network, PlanningRequest::fromMap( scenario->parameters ) );
  if ( !inputs )
    return inputs.error();
  return std::pair( *scenario, *inputs );
}

void printCurve( const Output &output, const CostCurve &curve )
{
  const int decimals = curve.demand() == DemandKind::Population ? 0 : 1;
  QList<QStringList> rows;
  for ( const CostPoint &point : curve.points() )
    rows.append( { QString::number( point.sites ), QString::number( point.cost, 'f', 1 ), QString::number( point.covered, 'f', decimals ),
      curve.total() > 0 ? percent( point.covered / curve.total() ) : QString(), QString::number( point.gain, 'f', decimals ),
      QString::number( point.bound, 'f', decimals ), QString::number( 100 * point.gap(), 'f', 2 ),
      rows.size() == curve.knee() ? Text::tr( "after this, more brings clearly less" ) : QString() } );
  const QString covered = curve.demand() == DemandKind::Population ? Text::tr( "Covered people" )
    : curve.demand() == DemandKind::Area                           ? Text::tr( "Covered km²" )
                                                                   : Text::tr( "Covered weight" );
  output.table( { Text::tr( "Sites" ), Text::tr( "Cost" ), covered, Text::tr( "Covered %" ), Text::tr( "Gain" ), Text::tr( "Bound" ),
                  Text::tr( "Gap %" ), QString() },
    rows );
  const QStringList notes = curve.notes();
  for ( const QString &note : notes )
    output.text( QStringLiteral( "• " ) + note );
}

void printSensitivity( const Output &output, const Sensitivity &sensitivity )
{
  QList<QStringList> rows;
  for ( const SensitivityCase &one : sensitivity.cases() )
  {
    QStringList kept;
    for ( const int place : one.kept )
      kept.append( QString::number( place + 1 ) );
    rows.append( { Sensitivity::axisText( one.axis ), one.text, percent( one.given ), percent( one.best ), percent( one.regret() ),
      percent( one.bound ), kept.join( QLatin1Char( ' ' ) ) } );
  }
  output.table( { Text::tr( "Varied" ), Text::tr( "Case" ), Text::tr( "This plan %" ), Text::tr( "Best %" ), Text::tr( "Regret %" ),
                  Text::tr( "Bound %" ), Text::tr( "Sites chosen again" ) },
    rows );
  rows.clear();
  for ( const QList<SiteRobustness> &sites : { sensitivity.sites(), sensitivity.missed() } )
    for ( const SiteRobustness &site : sites )
      rows.append( { site.number > 0 ? QString::number( site.number ) : Text::tr( "not in the plan" ), site.name,
        Text::tr( "%1 of %2" ).arg( site.chosen ).arg( site.cases ) } );
  output.text( QString() );
  output.table( { Text::tr( "Site" ), Text::tr( "Place" ), Text::tr( "Chosen in" ) }, rows );
  const QStringList notes = sensitivity.notes();
  for ( const QString &note : notes )
    output.text( QStringLiteral( "• " ) + note );
}

/** Runs a study of one stored scenario and gives it out. */
template<typename Run, typename Print> int study( CommandContext &context, const StudyArguments &arguments, Run run, Print print )
{
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, OpenMode::ReadOnly );
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const auto question = questionOf( workspace->network(), arguments );
  if ( !question )
    return context.output.fail( question.error() );
  ConsoleProgress progress;
  const auto result = run( question->first, question->second, progress );
  if ( !result )
    return context.output.fail( result.error() );
  if ( !arguments.out.empty() )
    if ( const Result<void> written = writeFile( arguments.out, result->toCsv() ); !written )
      return context.output.fail( written.error() );
  if ( context.output.isJson() )
    context.output.object( QJsonObject::fromVariantMap( result->toMap() ) );
  else
    print( context.output, *result );
  return static_cast<int>( ExitCode::Done );
}

int curve( CommandContext &context, const StudyArguments &arguments )
{
  const auto run = [&arguments]( const Scenario &, const PlanningInputs &inputs, Progress &progress ) -> Result<CostCurve> {
    const auto problem = PlanningProblem::build( inputs, progress );
    if ( !problem )
      return problem.error();
    const QList<double> budgets( arguments.budgets.begin(), arguments.budgets.end() );
    return CostCurve::run( **problem, { arguments.most, budgets, arguments.seconds }, progress );
  };
  return study( context, arguments, run, printCurve );
}

int sensitivity( CommandContext &context, const StudyArguments &arguments )
{
  const auto run = [&arguments]( const Scenario &scenario, const PlanningInputs &inputs, Progress &progress ) {
    SensitivityOptions options;
    options.secondsPerCase = arguments.seconds;
    return Sensitivity::run( inputs, scenario, options, progress );
  };
  return study( context, arguments, run, printSensitivity );
}

void addStudyOptions( CLI::App *command, StudyArguments &arguments )
{
  command->add_option( "--workspace,-w", arguments.workspace )->required();
  command->add_option( "--scenario", arguments.scenario, Text::tr( "Name of the scenario whose question is studied" ).toStdString() )
    ->required();
  command->add_option( "--out", arguments.out, Text::tr( "CSV file for the table" ).toStdString() );
}
} // namespace

void addPlanCompareCommands( CLI::App &plan, CommandContext &context )
{
  const auto arguments = std::make_shared<CompareArguments>();
  CLI::App *command =
    addCommand( plan, context, "compare", Text::tr( "Scenarios side by side, and beside the network as it is, by one yardstick." ),
      [=, &context] { return compare( context, *arguments ); } );
  command->add_option( "SCENARIO", arguments->scenarios, Text::tr( "Names of the scenarios" ).toStdString() )->required();
  command->add_option( "--workspace,-w", arguments->workspace )->required();
  command->add_option( "--region", arguments->region, Text::tr( "Judge over this district or unit; city: over all of it" ).toStdString() );
  command->add_option( "--radius", arguments->radius, Text::tr( "Judge with this radius in metres" ).toStdString() );
  command->add_option( "--cell", arguments->cell, Text::tr( "Cell size of the demand grid in metres" ).toStdString() );
  command->add_option( "--same", arguments->same, Text::tr( "Sites nearer than so many metres are the same place" ).toStdString() )
    ->capture_default_str();
  command->add_option( "--out", arguments->out, Text::tr( "CSV file for the table" ).toStdString() );

  const auto curveArguments = std::make_shared<StudyArguments>();
  CLI::App *curveCommand = addCommand( plan, context, "curve", Text::tr( "How much is covered for how many sites or how much money." ),
    [=, &context] { return curve( context, *curveArguments ); } );
  addStudyOptions( curveCommand, *curveArguments );
  curveCommand
    ->add_option( "--most", curveArguments->most, Text::tr( "Up to so many sites; by default twice what was asked" ).toStdString() )
    ->check( CLI::Range( 1, 1000 ) );
  curveCommand->add_option( "--budgets", curveArguments->budgets, Text::tr( "Budgets to solve for, e.g. 100,200,400" ).toStdString() )
    ->delimiter( ',' );
  curveCommand
    ->add_option(
      "--seconds", curveArguments->seconds, Text::tr( "Time of the exact solver for all points; 0: greedy choice alone" ).toStdString() )
    ->check( CLI::NonNegativeNumber )
    ->capture_default_str();

  const auto shaken = std::make_shared<StudyArguments>();
  shaken->seconds = 1;
  CLI::App *sensitivityCommand =
    addCommand( plan, context, "sensitivity", Text::tr( "How a plan and its coverage change with radius, spacing and weights." ),
      [=, &context] { return sensitivity( context, *shaken ); } );
  addStudyOptions( sensitivityCommand, *shaken );
  sensitivityCommand
    ->add_option( "--seconds", shaken->seconds, Text::tr( "Time of the exact solver for each case; 0: greedy choice alone" ).toStdString() )
    ->check( CLI::NonNegativeNumber )
    ->capture_default_str();
}

} // namespace jinguan
