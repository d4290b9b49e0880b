#include "CommandLine.h"
#include "MailService.h"
#include "notify/MimeMessage.h"
#include "notify/SmtpClient.h"
#include "Settings.h"
#include "StopSignal.h"
#include "WarningService.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::MailCommands )
};

struct MailArguments
{
    std::string workspace;
    std::string to;
    bool again = false;
};

/** The settings of this desk, complete; nothing after telling why not. */
std::optional<MailSettings> settingsOf( CommandContext &context )
{
  const Result<MailSettings> settings = MailSettings::read( Settings::mailFile() );
  if ( !settings )
  {
    context.output.fail( settings.error() );
    return std::nullopt;
  }
  if ( const Result<void> checked = settings->check(); !checked )
  {
    context.output.fail( checked.error() );
    return std::nullopt;
  }
  return *settings;
}

int trial( CommandContext &context, const MailArguments &arguments )
{
  const std::optional<MailSettings> settings = settingsOf( context );
  if ( !settings )
    return static_cast<int>( ExitCode::Failed );
  const QString to = fromArgument( arguments.to );
  if ( !isMailAddress( to ) )
    return context.output.fail( { Text::tr( "“%1” is no address to send to." ).arg( to ), {}, {}, 0 } );
  StopSignal stop;
  const OutgoingMail mail = MailDesk::trial( to, settings->server, QDateTime::currentSecsSinceEpoch() );
  const SmtpVerdict verdict = SmtpClient( settings->server ).send( to, MimeMessage::of( mail, settings->server ), stop );
  if ( verdict.kind != SmtpVerdict::Kind::Sent )
    return context.output.fail(
      { Text::tr( "The mail was not sent: %1" ).arg( verdict.reason ), Text::tr( "See Preferences ▸ Mail." ), {}, 0 } );
  context.output.object( { { QStringLiteral( "sent_to" ), to } } );
  return static_cast<int>( ExitCode::Done );
}

int flush( CommandContext &context, const MailArguments &arguments )
{
  const Services *services = context.services();
  if ( !services || !settingsOf( context ) )
    return static_cast<int>( ExitCode::Failed );
  std::optional<WarningRules> rules;
  {
    const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, OpenMode::ReadingsOnly );
    if ( !workspace )
      return static_cast<int>( ExitCode::Failed );
    Result<WarningRules> own = workspaceRules( *services, workspace->network() );
    if ( !own )
      return context.output.fail( own.error() );
    rules = own.take();
    if ( arguments.again )
    {
      if ( const Result<int> revived = workspace->mails().revive( QDateTime::currentSecsSinceEpoch() ); !revived )
        return context.output.fail( revived.error() );
    }
  }
  StopSignal stop;
  const Result<MailSummary> summary = flushMail( *services, *rules, fromArgument( arguments.workspace ), true, stop );
  if ( !summary )
    return context.output.fail( summary.error() );
  if ( !summary->lastError.isEmpty() )
    context.output.message( summary->lastError );
  context.output.object( { { QStringLiteral( "noted" ), summary->noted }, { QStringLiteral( "queued" ), summary->queued },
    { QStringLiteral( "sent" ), summary->sent }, { QStringLiteral( "later" ), summary->later },
    { QStringLiteral( "failed" ), summary->failed } } );
  return static_cast<int>( summary->later + summary->failed > 0 ? ExitCode::DoneWithFindings : ExitCode::Done );
}

int listMail( CommandContext &context, const MailArguments &arguments )
{
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, OpenMode::ReadOnly );
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<QList<OutgoingMail>> mails = workspace->mails().mails();
  if ( !mails )
    return context.output.fail( mails.error() );
  QJsonArray rows;
  for ( const OutgoingMail &mail : *mails )
    rows.append( QJsonObject { { QStringLiteral( "id" ), mail.id }, { QStringLiteral( "state" ), mailStateId( mail.state ) },
      { QStringLiteral( "to" ), mail.recipient }, { QStringLiteral( "subject" ), mail.subject },
      { QStringLiteral( "created" ), isoLocal( mail.created ) },
      { QStringLiteral( "sent" ), mail.sent > 0 ? isoLocal( mail.sent ) : QString() }, { QStringLiteral( "attempts" ), mail.attempts },
      { QStringLiteral( "last_error" ), mail.lastError } } );
  context.output.rows( rows );
  return static_cast<int>( ExitCode::Done );
}
} // namespace

void addMailCommands( CLI::App &incidents, CommandContext &context )
{
  const auto arguments = std::make_shared<MailArguments>();
  CLI::App *group = incidents.add_subcommand( "mail", Text::tr( "Mail about incidents, by the settings of this desk." ).toStdString() );
  group->require_subcommand( 1 );
  addCommand( *group, context, "trial", Text::tr( "Send a mail that tells nothing but that mail works." ),
    [=, &context] { return trial( context, *arguments ); } )
    ->add_option( "--to", arguments->to, Text::tr( "Address" ).toStdString() )
    ->required();
  CLI::App *command = addCommand( *group, context, "flush", Text::tr( "Tell of new incidents and send what waits." ),
    [=, &context] { return flush( context, *arguments ); } );
  command->add_option( "--workspace,-w", arguments->workspace )->required();
  command->add_flag( "--again", arguments->again, Text::tr( "Mails that were given up, too" ).toStdString() );
  addCommand( *group, context, "list", Text::tr( "The outbox, newest first." ), [=, &context] { return listMail( context, *arguments ); } )
    ->add_option( "--workspace,-w", arguments->workspace )
    ->required();
}

} // namespace jinguan
