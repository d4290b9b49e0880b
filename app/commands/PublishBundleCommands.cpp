#include "Arguments.h"
#include "commands/PublishCommands.h"
#include "ConsoleProgress.h"
#include "reports/publish/BundleCheck.h"
#include "reports/publish/RollingBundle.h"
#include "StopSignal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PublishBundleCommands )
};

struct BundleArguments
{
    std::string workspace;
    std::string out;
    std::string at;
    std::string bureau;
    std::string every;
    std::vector<std::string> items;
    bool readOnly = false;
    bool progress = false;
};

/** Stops on Ctrl+C and a request to terminate; tells where it is line by line, for the window that started it. */
class BundleProgress : public StopSignal
{
  public:
    explicit BundleProgress( bool tells ) : mTells( tells ) {}
    void report( double fraction, const QString &what ) override
    {
      const int percent = static_cast<int>( fraction * 100 );
      if ( !mTells || ( percent == mPercent && what == mWhat ) )
        return;
      mPercent = percent;
      mWhat = what;
      std::fprintf( stderr, "%d\t%s\n", percent, what.toUtf8().constData() );
    }

  private:
    bool mTells = false;
    int mPercent = -1;
    QString mWhat;
};

/** The log beside a rolling bundle: it is there whether the workspace could be written or not. */
constexpr const char *sLogSuffix = ".log";

QJsonObject toJson( const PublicationBundle &bundle, bool recorded )
{
  QJsonArray items;
  for ( const BundledItem &item : bundle.items )
    items.append( QJsonObject {
      { QStringLiteral( "code" ), item.code }, { QStringLiteral( "version" ), item.version }, { QStringLiteral( "values" ), item.rows } } );
  QJsonArray files;
  for ( const BundledFile &file : bundle.files )
    files.append( QJsonObject {
      { QStringLiteral( "path" ), file.path }, { QStringLiteral( "bytes" ), file.bytes }, { QStringLiteral( "sha256" ), file.sha256 } } );
  return { { QStringLiteral( "folder" ), bundle.folder }, { QStringLiteral( "made" ), isoLocal( bundle.at.toSecsSinceEpoch() ) },
    { QStringLiteral( "moment" ), isoLocal( bundle.moment ) }, { QStringLiteral( "recorded" ), recorded },
    { QStringLiteral( "items" ), items }, { QStringLiteral( "files" ), files } };
}

void tell( const Output &output, const PublicationBundle &bundle, bool recorded )
{
  if ( output.isJson() )
    return output.object( toJson( bundle, recorded ) );
  qint64 values = 0;
  for ( const BundledItem &item : bundle.items )
    values += item.rows;
  output.facts( { { Text::tr( "Bundle" ), bundle.folder }, { Text::tr( "Data as of" ), isoLocal( bundle.moment ) },
    { Text::tr( "Items" ), QString::number( bundle.items.size() ) }, { Text::tr( "Values" ), QString::number( values ) },
    { Text::tr( "Noted in the workspace" ), recorded ? Text::tr( "yes" ) : Text::tr( "no" ) } } );
}

Result<BundleRequest> requestOf( const BundleArguments &arguments )
{
  BundleRequest request;
  const Result<UtcSeconds> moment = argument::moment( arguments.at );
  if ( !moment )
    return moment.error();
  request.moment = *moment;
  request.out = fromArgument( arguments.out );
  request.bureau = fromArgument( arguments.bureau );
  for ( const std::string &item : arguments.items )
    request.items.append( fromArgument( item ) );
  return request;
}

int makeBundle( CommandContext &context, const BundleArguments &arguments )
{
  const Services *services = context.services();
  const Result<BundleRequest> request = requestOf( arguments );
  if ( !request )
    return context.output.fail( request.error() );
  const std::unique_ptr<Workspace> workspace =
    services ? context.openWorkspace( arguments.workspace, arguments.readOnly ? OpenMode::ReadOnly : OpenMode::ReadWrite ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const ReportServices with { *workspace, services->catalogue, *services->evaluator, services->responsibility };
  BundleProgress progress( arguments.progress );
  Result<PublicationBundle> bundle = BundleWriter( with ).write( *request, progress );
  if ( !bundle )
    return context.output.fail( bundle.error() );
  if ( !arguments.readOnly )
  {
    bundle = workspace->publication().recordBundle( *bundle );
    if ( !bundle )
      return context.output.fail( bundle.error() );
    context.written.append( workspace->folder() );
  }
  tell( context.output, *bundle, !arguments.readOnly );
  return static_cast<int>( ExitCode::Done );
}

/** Seconds of `hour`, `day` or a number. */
Result<int> everyOf( const std::string &text )
{
  if ( text.empty() )
    return 0;
  if ( text == "hour" )
    return 3600;
  if ( text == "day" )
    return 86400;
  bool ok = false;
  const int seconds = fromArgument( text ).toInt( &ok );
  if ( !ok || seconds < 1 )
    return Error { Text::tr( "“%1” is no rhythm." ).arg( fromArgument( text ) ), Text::tr( "Write hour, day, or a number of seconds." ), {},
      0 };
  return seconds;
}

/** Notes \a bundle in the workspace where that can be written just now; the window may hold it. */
bool record( const BundleArguments &arguments, const PublicationBundle &bundle )
{
  if ( arguments.readOnly )
    return false;
  const Result<std::unique_ptr<Workspace>> workspace = Workspace::open( fromArgument( arguments.workspace ), OpenMode::ReadWrite );
  if ( !workspace )
    return false;
  ( *workspace )->network().setUser( { QStringLiteral( "jinguan roll" ), {}, QStringLiteral( "operator" ), {} } );
  return ( *workspace )->publication().recordBundle( bundle ).ok();
}

void appendLog( const QString &path, const QJsonObject &line )
{
  QFile log( path );
  if ( log.open( QIODevice::Append ) )
    log.write( QJsonDocument( line ).toJson( QJsonDocument::Compact ) + '\n' );
}

/** One refresh on a workspace of its own: what was approved or withdrawn since the last counts. */
Result<PublicationBundle> refreshOnce( const Services &services, const BundleArguments &arguments, const BundleRequest &request )
{
  const Result<std::unique_ptr<Workspace>> workspace = Workspace::open( fromArgument( arguments.workspace ), OpenMode::ReadOnly );
  if ( !workspace )
    return workspace.error();
  const ReportServices with { **workspace, services.catalogue, *services.evaluator, services.responsibility };
  StopSignal stop;
  return RollingBundle( fromArgument( arguments.out ) ).refresh( BundleWriter( with ), request, stop );
}

int roll( CommandContext &context, const BundleArguments &arguments )
{
  const Services *services = context.services();
  const Result<BundleRequest> request = requestOf( arguments );
  const Result<int> every = everyOf( arguments.every );
  if ( !services || !request || !every )
    return !services ? static_cast<int>( ExitCode::Failed ) : context.output.fail( request ? every.error() : request.error() );
  int code = static_cast<int>( ExitCode::Done );
  int waitMs = 0;
  do
  {
    const Result<PublicationBundle> bundle = refreshOnce( *services, arguments, *request );
    if ( bundle )
    {
      const bool recorded = record( arguments, *bundle );
      appendLog( fromArgument( arguments.out ) + QLatin1String( sLogSuffix ), toJson( *bundle, recorded ) );
      tell( context.output, *bundle, recorded );
      code = static_cast<int>( ExitCode::Done );
    }
    else
      code = context.output.fail( bundle.error() ); // the old bundle stays; the next time may be better
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    waitMs = *every > 0 ? static_cast<int>( ( *every - now % *every ) * 1000 ) : 0;
  } while ( *every > 0 && !StopSignal::requested() && StopSignal::wait( waitMs ) );
  return code;
}

int verify( CommandContext &context, const BundleArguments &arguments )
{
  const QString folder = fromArgument( arguments.out );
  if ( !QFileInfo( folder ).isDir() )
    return context.output.fail( { Text::tr( "There is no such folder." ), {}, folder, 0 } );
  const BundleCheck check( folder );
  QList<BundleFinding> findings = check.files();
  if ( !arguments.workspace.empty() )
  {
    const Services *services = context.services();
    const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadOnly ) : nullptr;
    if ( !workspace )
      return static_cast<int>( ExitCode::Failed );
    ConsoleProgress progress;
    findings += check.content( { *workspace, services->catalogue, *services->evaluator, services->responsibility }, progress );
  }
  else
    context.output.message( Text::tr( "Only the files were checked; with --workspace the content is, too." ) );
  QJsonArray rows;
  for ( const BundleFinding &finding : std::as_const( findings ) )
  {
    const QString severity = finding.severity == CheckFinding::Severity::Failure ? QStringLiteral( "failure" )
      : finding.severity == CheckFinding::Severity::Warning                      ? QStringLiteral( "warning" )
                                                                                 : QStringLiteral( "ok" );
    rows.append( QJsonObject { { QStringLiteral( "severity" ), severity }, { QStringLiteral( "file" ), finding.file },
      { QStringLiteral( "text" ), finding.text } } );
  }
  context.output.rows( rows );
  return static_cast<int>( BundleCheck::hasFailure( findings ) ? ExitCode::DoneWithFindings : ExitCode::Done );
}

void addCommon( CLI::App *command, BundleArguments &arguments )
{
  command->add_option( "--workspace,-w", arguments.workspace )->required();
  command->add_option( "--at", arguments.at, Text::tr( "Moment of the past; by default that of the newest reading" ).toStdString() );
  command->add_option( "--item", arguments.items, Text::tr( "Only this item, several times" ).toStdString() );
  command->add_option( "--bureau", arguments.bureau, Text::tr( "Who publishes" ).toStdString() );
  command->add_flag( "--read-only", arguments.readOnly, Text::tr( "Do not note the bundle in the workspace" ).toStdString() );
}
} // namespace

void addPublishBundleCommands( CLI::App &group, CommandContext &context )
{
  const auto bundle = std::make_shared<BundleArguments>();
  CLI::App *make = addCommand( group, context, "bundle", Text::tr( "Make a bundle of all published public items." ),
    [=, &context] { return makeBundle( context, *bundle ); } );
  addCommon( make, *bundle );
  make->add_flag( "--progress", bundle->progress, Text::tr( "Tell on standard error, a line each: percent, tab, what" ).toStdString() );
  make->add_option( "--out", bundle->out, Text::tr( "New folder" ).toStdString() )->required();

  const auto rolling = std::make_shared<BundleArguments>();
  CLI::App *rollCommand = addCommand( group, context, "roll",
    Text::tr( "Make the rolling items anew under one name; the old bundle stays until the new one is whole." ),
    [=, &context] { return roll( context, *rolling ); } );
  addCommon( rollCommand, *rolling );
  rollCommand->add_option( "--out", rolling->out, Text::tr( "Name under which readers look: a link" ).toStdString() )->required();
  rollCommand->add_option(
    "--every", rolling->every, Text::tr( "Go on until stopped: hour, day, or seconds; once by default" ).toStdString() );

  const auto checked = std::make_shared<BundleArguments>();
  CLI::App *verifyCommand = addCommand( group, context, "verify",
    Text::tr( "Check a bundle: every file as it was made, and with a workspace that nothing is in it that must not be." ),
    [=, &context] { return verify( context, *checked ); } );
  verifyCommand->add_option( "DIR", checked->out )->required();
  verifyCommand->add_option( "--workspace,-w", checked->workspace );
}

} // namespace jinguan
