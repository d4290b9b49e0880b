#include "commands/PlanMoreCommands.h"
#include "ConsoleProgress.h"
#include "planning/SurveyGrid.h"

#include <QCoreApplication>

#include <optional>

namespace jinguan
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PlanGridCommand )
};

struct GridArguments
{
    std::string workspace;
    std::string region;
    std::string rule = "noise_regional";
    std::optional<double> cell; //!< metres
    std::string out;
};

void print( const Output &output, const SurveyGrid &grid )
{
  const auto number = []( int count ) { return QString::number( count ); };
  output.facts( { { Text::tr( "Region" ), grid.regionName() }, { Text::tr( "Rule" ), grid.rule().standard },
    { Text::tr( "Squares of" ), QString::number( grid.cellSize(), 'f', 0 ) + QStringLiteral( " m" ) },
    { Text::tr( "Squares that touch the built-up area" ), number( static_cast<int>( grid.cells().size() ) ) },
    { SurveyGrid::reasonText( SurveyCell::Void::No ), number( grid.validCount() ) },
    { SurveyGrid::reasonText( SurveyCell::Void::Water ), number( grid.count( SurveyCell::Void::Water ) ) },
    { SurveyGrid::reasonText( SurveyCell::Void::NotBuiltUp ), number( grid.count( SurveyCell::Void::NotBuiltUp ) ) },
    { Text::tr( "More than %1 valid" ).arg( grid.rule().leastValid ),
      grid.isEnough() ? Text::tr( "yes" ) : Text::tr( "no: choose smaller squares" ) } } );
  for ( const QString &note : grid.notes() )
    output.text( QStringLiteral( "* " ) + note );
}

int layGrid( CommandContext &context, const GridArguments &arguments )
{
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, OpenMode::ReadOnly );
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<SurveyGridRule> rule = SurveyGridRule::read( fromArgument( arguments.rule ) );
  if ( !rule )
    return context.output.fail( rule.error() );
  ConsoleProgress progress;
  const Result<SurveyGrid> grid =
    SurveyGrid::read( workspace->network(), fromArgument( arguments.region ), arguments.cell.value_or( rule->cellSize ), *rule, progress );
  if ( !grid )
    return context.output.fail( grid.error() );
  if ( !arguments.out.empty() )
    if ( const Result<void> written = grid->writeGeoJson( fromArgument( arguments.out ) ); !written )
      return context.output.fail( written.error() );
  if ( context.output.isJson() )
    context.output.object( QJsonObject::fromVariantMap( grid->toMap() ) );
  else
    print( context.output, *grid );
  return static_cast<int>( ExitCode::Done );
}

} // namespace

void addPlanGridCommand( CLI::App &group, CommandContext &context )
{
  const auto arguments = std::make_shared<GridArguments>();
  CLI::App *command =
    addCommand( group, context, "grid", Text::tr( "Lay the squares of a noise survey over the built-up area, and tell which are void." ),
      [=, &context] { return layGrid( context, *arguments ); } );
  command->add_option( "--workspace,-w", arguments->workspace )->required();
  command->add_option(
    "--region", arguments->region, Text::tr( "Code of a district or responsible unit; by default the city" ).toStdString() );
  command->add_option(
    "--cell", arguments->cell, Text::tr( "Side of a square in metres; by default the largest of the rule" ).toStdString() );
  command->add_option( "--rule", arguments->rule, Text::tr( "Rule of the squares" ).toStdString() )->capture_default_str();
  command->add_option( "--out", arguments->out, Text::tr( "GeoJSON file for the squares" ).toStdString() );
}

} // namespace jinguan
