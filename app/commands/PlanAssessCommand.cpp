#include "CommandLine.h"
#include "ConsoleProgress.h"
#include "planning/assess/AssessmentTables.h"
#include "planning/assess/SampleSize.h"
#include "widgets/TableCopy.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardItemModel>

#include <optional>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PlanAssessCommand )
};

struct AssessArguments
{
    std::string workspace;
    std::string element = "air";
    std::string kind;
    std::string region;
    std::string day;
    std::string indicator;
    std::string from;
    std::string to;
    std::string period = "day";
    std::vector<std::string> subset;
    double cell = 0;
    bool planned = false;
    std::vector<std::string> tables;
    std::string out;
};

Result<QDate> dayOf( const std::string &text )
{
  if ( text.empty() )
    return QDate();
  const QDate day = QDate::fromString( fromArgument( text ), Qt::ISODate );
  if ( !day.isValid() )
    return Error { Text::tr( "“%1” is not a day. Write it like 2026-11-23." ).arg( fromArgument( text ) ), {}, {}, 0 };
  return day;
}

Result<AssessmentRequest> requestOf( const AssessArguments &arguments, const Catalogue &catalogue )
{
  AssessmentRequest request;
  request.element = fromArgument( arguments.element );
  request.kind = fromArgument( arguments.kind );
  request.region = fromArgument( arguments.region );
  request.cellSize = arguments.cell;
  request.includePlanned = arguments.planned;
  request.period = arguments.period == "hour" ? Period::Hour : Period::Day;
  for ( const std::string &code : arguments.subset )
    request.subset.append( fromArgument( code ) );
  const Result<QDate> day = dayOf( arguments.day ), from = dayOf( arguments.from ), to = dayOf( arguments.to );
  for ( const Result<QDate> *one : { &day, &from, &to } )
    if ( !*one )
      return one->error();
  request.day = *day;
  request.from = *from;
  request.to = *to;
  if ( arguments.indicator.empty() )
    return request;
  // `pm25` is as good as `PM2.5` at a prompt.
  const auto plain = []( QString id ) { return id.remove( QLatin1Char( '.' ) ).remove( QLatin1Char( '-' ) ).toLower(); };
  const QString asked = fromArgument( arguments.indicator );
  for ( const Indicator *indicator : catalogue.indicatorsOf( request.element ) )
    if ( indicator->id == asked || ( request.indicator.isEmpty() && plain( indicator->id ) == plain( asked ) ) )
      request.indicator = indicator->id;
  if ( request.indicator.isEmpty() )
    return Error { Text::tr( "The element “%1” has no indicator “%2”." ).arg( request.element, asked ), {}, {}, 0 };
  return request;
}

/** Days left open: the whole of what the readings of the element's stations hold, at most a year back from their end. */
Result<void> fillDays( AssessmentRequest &request, const ReadingStore &readings )
{
  if ( request.indicator.isEmpty() || ( request.from.isValid() && request.to.isValid() ) )
    return {};
  const Result<TimeRange> extent = readings.extent();
  if ( !extent )
    return extent.error();
  if ( extent->to == 0 )
    return Error { Text::tr( "The workspace has no readings." ), Text::tr( "Leave --indicator out, or import readings first." ), {}, 0 };
  if ( !request.to.isValid() )
    request.to = local( extent->to - 1 ).date();
  if ( !request.from.isValid() )
    request.from = std::max( local( extent->from ).date(), request.to.addYears( -1 ).addDays( 1 ) );
  return {};
}

Result<void> writeTable( const AssessmentTable &table, const QString &path )
{
  QStandardItemModel model( static_cast<int>( table.rows.size() ), static_cast<int>( table.headings.size() ) );
  model.setHorizontalHeaderLabels( table.headings );
  for ( int row = 0; row < model.rowCount(); ++row )
    for ( int column = 0; column < model.columnCount(); ++column )
      model.setItem( row, column, new QStandardItem( table.rows.at( row ).value( column ) ) );
  return writeTableCsv( model, path );
}

/** One table goes to the file named, several to files named after it. */
Result<void> writeTables( const QList<AssessmentTable> &tables, const QString &out )
{
  const QFileInfo file( out );
  const QString suffix = file.suffix().isEmpty() ? QStringLiteral( "csv" ) : file.suffix();
  for ( const AssessmentTable &table : tables )
  {
    const QString path =
      tables.size() == 1 ? out : QStringLiteral( "%1/%2-%3.%4" ).arg( file.path(), file.completeBaseName(), table.id, suffix );
    if ( const Result<void> written = writeTable( table, path ); !written )
      return written;
  }
  return {};
}

void printTables( const Output &output, const QList<AssessmentTable> &tables, const QStringList &notes )
{
  for ( const AssessmentTable &table : tables )
  {
    output.text( table.title );
    if ( !table.rows.isEmpty() )
      output.table( table.headings, table.rows );
    if ( !table.note.isEmpty() )
      output.text( QStringLiteral( "  " ) + table.note );
    output.text( QString() );
  }
  for ( const QString &note : notes )
    output.text( QStringLiteral( "* " ) + note );
}

int assess( CommandContext &context, const AssessArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  Result<AssessmentRequest> request = requestOf( arguments, services->catalogue );
  if ( !request )
    return context.output.fail( request.error() );
  if ( const Result<void> filled = fillDays( *request, workspace->readings() ); !filled )
    return context.output.fail( filled.error() );
  ConsoleProgress progress;
  const Result<NetworkAssessment> assessment = NetworkAssessment::run(
    workspace->network(), workspace->readings(), services->catalogue, services->evaluator->standards(), *request, progress );
  if ( !assessment )
    return context.output.fail( assessment.error() );
  QList<AssessmentTable> tables = assessmentTables( *assessment, services->catalogue );
  if ( !arguments.tables.empty() )
    tables.removeIf( [&arguments]( const AssessmentTable &table ) {
      return std::find( arguments.tables.begin(), arguments.tables.end(), table.id.toStdString() ) == arguments.tables.end();
    } );
  if ( !arguments.out.empty() )
  {
    if ( const Result<void> written = writeTables( tables, fromArgument( arguments.out ) ); !written )
      return context.output.fail( written.error() );
  }
  if ( context.output.isJson() )
    context.output.object( QJsonObject::fromVariantMap( assessment->toMap() ) );
  else
    printTables( context.output, tables, assessment->notes );
  return static_cast<int>( ExitCode::Done );
}

struct SizeArguments
{
    double deviation = 0;
    double error = 0;
    double confidence = 0.95;
};

int sampleSize( CommandContext &context, const SizeArguments &arguments )
{
  const Result<SampleSize> size = SampleSize::find( arguments.deviation, arguments.error, arguments.confidence );
  if ( !size )
    return context.output.fail( size.error() );
  if ( context.output.isJson() )
  {
    QJsonArray steps;
    for ( const SampleSize::Step &step : size->steps )
      steps.append( QJsonObject { { QStringLiteral( "degrees_of_freedom" ), step.freedom }, { QStringLiteral( "t" ), step.t },
        { QStringLiteral( "n_exact" ), step.exact } } );
    context.output.object( { { QStringLiteral( "n" ), size->count }, { QStringLiteral( "steps" ), steps },
      { QStringLiteral( "standard" ), QStringLiteral( "HJ/T 166-2004" ) },
      { QStringLiteral( "confidence" ), QStringLiteral( "memory" ) } } );
    return static_cast<int>( ExitCode::Done );
  }
  QList<QStringList> rows;
  for ( const SampleSize::Step &step : size->steps )
    rows << QStringList { QString::number( step.freedom ), QString::number( step.t, 'f', 3 ), QString::number( step.exact, 'f', 2 ) };
  context.output.table( { Text::tr( "Degrees of freedom" ), QStringLiteral( "t" ), QStringLiteral( "N = t²·s²/D²" ) }, rows );
  context.output.text( Text::tr( "%n sample(s) are needed (HJ/T 166-2004, from memory: to be confirmed).", nullptr, size->count ) );
  return static_cast<int>( ExitCode::Done );
}

} // namespace

void addPlanAssessCommands( CLI::App &group, CommandContext &context )
{
  const auto arguments = std::make_shared<AssessArguments>();
  CLI::App *command =
    addCommand( group, context, "assess", Text::tr( "Assess the network as it is: coverage, goals, minimum numbers, redundancy, ranking." ),
      [=, &context] { return assess( context, *arguments ); } );
  command->add_option( "--workspace,-w", arguments->workspace )->required();
  command->add_option( "--element", arguments->element, Text::tr( "Element id, e.g. air" ).toStdString() )->capture_default_str();
  command->add_option( "--kind", arguments->kind, Text::tr( "Station kind; by default all of the element" ).toStdString() );
  command->add_option(
    "--region", arguments->region, Text::tr( "Code of a district or responsible unit; by default the city" ).toStdString() );
  command->add_option( "--day", arguments->day, Text::tr( "Day on which existing stations must be running" ).toStdString() );
  command->add_flag( "--planned", arguments->planned, Text::tr( "Count planned stations too" ).toStdString() );
  command->add_option( "--cell", arguments->cell, Text::tr( "Size in metres of the cells people are counted on" ).toStdString() );
  command->add_option( "--indicator", arguments->indicator, Text::tr( "Indicator whose readings are compared, e.g. PM2.5" ).toStdString() );
  command->add_option( "--from", arguments->from, Text::tr( "First day of the readings" ).toStdString() );
  command->add_option( "--to", arguments->to, Text::tr( "Last day of the readings" ).toStdString() );
  command->add_option( "--period", arguments->period, Text::tr( "day or hour" ).toStdString() )
    ->check( CLI::IsMember( { "day", "hour" } ) )
    ->capture_default_str();
  command
    ->add_option(
      "--subset", arguments->subset, Text::tr( "Codes of stations that are to stand for all; by default all but each one" ).toStdString() )
    ->delimiter( ',' );
  std::vector<std::string> ids;
  for ( const QString &id : assessmentTableIds() )
    ids.push_back( id.toStdString() );
  command->add_option( "--table", arguments->tables, Text::tr( "Only these tables" ).toStdString() )
    ->delimiter( ',' )
    ->check( CLI::IsMember( ids ) );
  command->add_option( "--out", arguments->out, Text::tr( "CSV file; with several tables one file each, named after it" ).toStdString() );

  const auto size = std::make_shared<SizeArguments>();
  CLI::App *sizeCommand = addCommand( group, context, "samples", Text::tr( "Number of samples that tell a mean within an allowed error." ),
    [=, &context] { return sampleSize( context, *size ); } );
  sizeCommand->add_option( "--deviation", size->deviation, Text::tr( "Standard deviation, or coefficient of variation" ).toStdString() )
    ->required();
  sizeCommand->add_option( "--error", size->error, Text::tr( "Allowed error in the same unit" ).toStdString() )->required();
  sizeCommand->add_option( "--confidence", size->confidence, Text::tr( "Two-sided confidence" ).toStdString() )->capture_default_str();
}

} // namespace jinguan
