#include "commands/PlanMoreCommands.h"
#include "ConsoleProgress.h"
#include "planning/ScenarioComparison.h"

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

QStringList namesOf( const CompareArguments &arguments )
{
  QStringList names;
  for ( const std::string &name : arguments.scenarios )
    names.append( fromArgument( name ) );
  return names;
}

/** What the arguments change of the yardstick that the scenarios give. */
Result<ComparisonInputs> inputsOf( const NetworkStore &network, const CompareArguments &arguments )
{
  ComparisonOptions options;
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
  const Result<ComparisonInputs> inputs = inputsOf( workspace->network(), arguments );
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
}

} // namespace jinguan
