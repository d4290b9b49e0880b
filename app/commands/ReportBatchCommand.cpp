#include "commands/ReportArguments.h"
#include "print/BatchSummary.h"
#include "print/ProgressLines.h"
#include "StopSignal.h"

#include <QDir>
#include <QThread>

namespace jinguan
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ReportBatchCommand )
};

constexpr int sWatchMs = 200;

/** The options of a batch; those of the page are handed on to every report. */
struct BatchArguments : ReportArguments
{
    std::vector<std::string> kinds;
    std::vector<std::string> elements;
    std::vector<std::string> districts;
    std::vector<std::string> periods;
    std::string pattern = "{kind}-{unit}-{element}-{period}.pdf";
    std::string folder;
    std::string join;
    bool resume = false;
    bool list = false;
    int parallel = 0;
};

QStringList listOf( const std::vector<std::string> &values )
{
  QStringList list;
  for ( const std::string &value : values )
    list << fromArgument( value );
  list.removeAll( QString() );
  return list;
}

/** The options of the page as they are written, for every report. */
QStringList commonOf( const BatchArguments &arguments )
{
  QStringList common;
  const auto add = [&common]( const char *option, const std::string &value ) {
    if ( !value.empty() )
      common << QString::fromLatin1( option ) << fromArgument( value );
  };
  add( "--paper", arguments.paper );
  add( "--orientation", arguments.orientation );
  add( "--language", arguments.language );
  if ( arguments.colours != "normal" )
    add( "--colours", arguments.colours );
  add( "--secrecy", arguments.secrecy );
  add( "--review-number", arguments.review );
  add( "--bureau", arguments.bureau );
  add( "--compiled-by", arguments.compiled );
  add( "--checked-by", arguments.checked );
  add( "--approved-by", arguments.approved );
  if ( arguments.isPublic )
    common << QStringLiteral( "--public" );
  if ( arguments.geoPdf )
    common << QStringLiteral( "--geopdf" );
  if ( arguments.dpi != 300 )
    common << QStringLiteral( "--dpi" ) << QString::number( arguments.dpi );
  return common;
}

BatchRequest requestOf( const BatchArguments &arguments )
{
  BatchRequest request;
  request.workspace = QDir( fromArgument( arguments.workspace ) ).absolutePath();
  request.kinds = listOf( arguments.kinds );
  request.elements = listOf( arguments.elements );
  request.districts = listOf( arguments.districts );
  request.periods = listOf( arguments.periods );
  request.pattern = fromArgument( arguments.pattern );
  request.folder = QDir( fromArgument( arguments.folder ) ).absolutePath();
  request.common = commonOf( arguments );
  return request;
}

/** What would be printed, without printing it. */
int tellJobs( const CommandContext &context, const QList<BatchJob> &jobs )
{
  QJsonArray rows;
  for ( const BatchJob &job : jobs )
    rows << QJsonObject { { QStringLiteral( "kind" ), job.kind }, { QStringLiteral( "unit" ), job.unit },
      { QStringLiteral( "element" ), job.element }, { QStringLiteral( "period" ), job.period }, { QStringLiteral( "file" ), job.file } };
  context.output.rows( rows );
  return static_cast<int>( ExitCode::Done );
}

/** Prints until all have ended or the run is stopped. */
void runUntilEnd( BatchRunner &runner, const CommandContext &context )
{
  const StopSignal stop;
  const int total = static_cast<int>( runner.jobs().size() );
  const bool tellsLines = qEnvironmentVariableIsSet( ProgressLine::variable );
  QObject::connect( &runner, &BatchRunner::changed, &runner, [&]( int job ) {
    const BatchResult &result = runner.results().at( job );
    if ( result.state == BatchResult::State::Running || context.output.isJson() )
      return;
    const QString line = QStringLiteral( "[%1/%2] %3: %4" )
                           .arg( runner.ended() )
                           .arg( total )
                           .arg( runner.jobs().at( job ).title, batchStateText( result.state ) );
    context.output.message( tellsLines ? ProgressLine { double( runner.ended() ) / total, line }.text()
        : result.message.isEmpty()     ? line
                                       : line + QStringLiteral( " – " ) + result.message );
  } );
  while ( runner.isRunning() )
    if ( !StopSignal::wait( sWatchMs ) && !runner.wasCancelled() )
      runner.cancel();
}

int runBatch( CommandContext &context, const BatchArguments &arguments )
{
  const BatchRequest request = requestOf( arguments );
  QList<BatchJob> jobs;
  {
    const Services *services = context.services();
    const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadOnly ) : nullptr;
    if ( !workspace )
      return static_cast<int>( ExitCode::Failed );
    Result<QList<BatchJob>> planned = BatchPlan::jobs( request, batchKinds(), *services, *workspace );
    if ( !planned )
      return context.output.fail( planned.error() );
    jobs = planned.take();
  }
  if ( arguments.list )
    return tellJobs( context, jobs );

  QElapsedTimer clock;
  clock.start();
  BatchRunner runner( request.folder, jobs );
  const int parallel = arguments.parallel > 0 ? arguments.parallel : QThread::idealThreadCount();
  if ( const Result<void> started = runner.start( parallel, arguments.resume ); !started )
    return context.output.fail( started.error() );
  runUntilEnd( runner, context );

  BatchSummary summary( request.folder, runner.jobs(), runner.results(), static_cast<double>( clock.elapsed() ) / 1000 );
  const QString join = fromArgument( arguments.join );
  Result<void> whole;
  if ( !join.isEmpty() && !runner.wasCancelled() )
    if ( const Result<QString> joined = summary.join( QDir::isAbsolutePath( join ) ? join : QDir( request.folder ).filePath( join ) );
         !joined )
      whole = joined.error();
  if ( const Result<void> written = summary.write(); !written )
    return context.output.fail( written.error() );
  if ( !whole )
    return context.output.fail( whole.error() );
  QJsonObject told = summary.json();
  if ( !context.output.isJson() )
    told.remove( QStringLiteral( "reports" ) );
  context.output.object( told );
  const bool complete = runner.count( BatchResult::State::Failed ) == 0 && !runner.wasCancelled();
  return static_cast<int>( complete ? ExitCode::Done : ExitCode::DoneWithFindings );
}

} // namespace

void addReportBatchCommand( CLI::App &group, CommandContext &context )
{
  const auto batch = std::make_shared<BatchArguments>();
  CLI::App *command = addCommand( group, context, "batch", Text::tr( "Many reports in one run: every kind × element × unit × period." ),
    [=, &context] { return runBatch( context, *batch ); } );
  batch->addPageOptions( command );
  command->remove_option( command->get_option( "--at" ) );
  command->remove_option( command->get_option( "--preview" ) );
  command->remove_option( command->get_option( "--out" ) );
  command->add_option( "--out", batch->folder, Text::tr( "Folder of the files" ).toStdString() )->required();
  command->add_option( "--kinds", batch->kinds, Text::tr( "Kinds of report, e.g. district,sheet" ).toStdString() )
    ->delimiter( ',' )
    ->required();
  command->add_option( "--elements", batch->elements, Text::tr( "Element ids, or all: those with stations" ).toStdString() )
    ->delimiter( ',' );
  command->add_option( "--districts", batch->districts, Text::tr( "Codes of responsible units, city, or all: all units" ).toStdString() )
    ->delimiter( ',' );
  command->add_option( "--periods", batch->periods, Text::tr( "2026, 2026-Q3, 2026-10, 2026-10-03 or latest" ).toStdString() )
    ->delimiter( ',' );
  command
    ->add_option( "--pattern", batch->pattern,
      Text::tr( "Names of the files; places: %1" ).arg( BatchPlan::places().join( QLatin1Char( ' ' ) ) ).toStdString() )
    ->capture_default_str();
  command->add_option( "--join", batch->join, Text::tr( "Joins all to this PDF, a bookmark each" ).toStdString() );
  command->add_flag( "--resume", batch->resume, Text::tr( "Keeps what an earlier run finished in the folder" ).toStdString() );
  command->add_option( "--jobs", batch->parallel, Text::tr( "Reports printed at a time; by default one for each processor" ).toStdString() )
    ->check( CLI::Range( 1, 64 ) );
  command->add_flag( "--list", batch->list, Text::tr( "Tells what would be printed, and prints nothing" ).toStdString() );
}

} // namespace jinguan
