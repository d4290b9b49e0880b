#include "CommandLine.h"
#include "ConsoleProgress.h"
#include "HistoryService.h"
#include "Settings.h"

#include <QCoreApplication>
#include <QDateTime>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::HistoryCommands )
};

struct Arguments
{
    std::string workspace;
    std::string value;
    bool all = false;
    bool dryRun = false;
};

int rollUp( CommandContext &context, const Arguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadingsOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  if ( arguments.all )
  {
    if ( const Result<void> marked = workspace->readings().markAllStale(); !marked )
      return context.output.fail( marked.error() );
  }
  ConsoleProgress progress;
  const Result<RollupReport> report = rollUpAll( *services, workspace->readings(), progress );
  if ( !report )
    return context.output.fail( report.error() );
  const Result<qint64> left = workspace->readings().staleCount();
  if ( !left )
    return context.output.fail( left.error() );
  context.output.object( { { QStringLiteral( "readings" ), report->readings }, { QStringLiteral( "hours" ), report->hours },
    { QStringLiteral( "days" ), report->days }, { QStringLiteral( "months" ), report->months },
    { QStringLiteral( "envelopes" ), report->envelopes }, { QStringLiteral( "waiting" ), *left } } );
  return static_cast<int>( ExitCode::Done );
}

/** \a rules for people and scripts. */
QString retentionText( const QList<RetentionRule> &rules )
{
  return rules.isEmpty() ? Text::tr( "everything is kept" ) : retention::text( rules );
}

int showRetention( CommandContext &context, const Arguments &arguments )
{
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, OpenMode::ReadOnly );
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<QList<RetentionRule>> rules = retention::parse( workspace->network().property( retentionProperty ) );
  const Result<QList<Pruning>> prunings = workspace->readings().prunings();
  if ( !rules || !prunings )
    return context.output.fail( rules ? prunings.error() : rules.error() );
  QJsonArray done;
  for ( const Pruning &pruning : *prunings )
    done.append( QJsonObject { { QStringLiteral( "at" ), isoLocal( pruning.at ) }, { QStringLiteral( "by" ), pruning.by },
      { QStringLiteral( "what" ), pruning.what }, { QStringLiteral( "readings" ), pruning.readings },
      { QStringLiteral( "links" ), pruning.links } } );
  if ( !context.output.isJson() )
  {
    context.output.object( { { QStringLiteral( "retention" ), retentionText( *rules ) } } );
    context.output.rows( done );
    return static_cast<int>( ExitCode::Done );
  }
  QJsonObject days;
  for ( const RetentionRule &rule : *rules )
    days.insert( periodId( rule.period ), rule.days );
  context.output.object( { { QStringLiteral( "retention" ), days }, { QStringLiteral( "prunings" ), done } } );
  return static_cast<int>( ExitCode::Done );
}

int setRetention( CommandContext &context, const Arguments &arguments )
{
  const Result<QList<RetentionRule>> rules = retention::parse( fromArgument( arguments.value ) );
  if ( !rules )
    return context.output.fail( rules.error() );
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, OpenMode::ReadWrite );
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const QString text = retention::text( *rules );
  if ( const Result<void> kept = workspace->network().setProperty( retentionProperty, text ); !kept )
    return context.output.fail( kept.error() );
  context.output.object( { { QStringLiteral( "retention" ), retentionText( *rules ) } } );
  return static_cast<int>( ExitCode::Done );
}

int applyRetention( CommandContext &context, const Arguments &arguments )
{
  const OpenMode mode = arguments.dryRun ? OpenMode::ReadOnly : OpenMode::ReadingsOnly;
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, mode );
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<QList<RetentionRule>> rules = retention::parse( workspace->network().property( retentionProperty ) );
  if ( !rules )
    return context.output.fail( rules.error() );
  if ( rules->isEmpty() )
    context.output.message( Text::tr( "No retention is set: everything is kept." ) );
  ConsoleProgress progress;
  const Result<PruneSummary> summary =
    workspace->readings().prune( *rules, QDateTime::currentSecsSinceEpoch(), Settings::userProfile().name, arguments.dryRun, progress );
  if ( !summary )
    return context.output.fail( summary.error() );
  QJsonArray rows;
  for ( const PruneSummary::Part &part : summary->parts )
  {
    rows.append(
      QJsonObject { { QStringLiteral( "period" ), periodId( part.period ) }, { QStringLiteral( "before" ), isoLocal( part.before ) },
        { QStringLiteral( "series" ), part.series }, { QStringLiteral( "readings" ), part.readings },
        { QStringLiteral( "kept_series" ), part.kept }, { QStringLiteral( "pruned" ), !arguments.dryRun } } );
    if ( part.kept > 0 )
      context.output.message(
        Text::tr( "%1: of %2 series nothing goes, because their hours or days are not computed; see: jinguan workspace rollup" )
          .arg( periodId( part.period ) )
          .arg( part.kept ) );
  }
  context.output.rows( rows );
  return static_cast<int>( ExitCode::Done );
}
} // namespace

void addHistoryCommands( CLI::App &workspace, CommandContext &context )
{
  const auto arguments = std::make_shared<Arguments>();
  CLI::App *rollup =
    addCommand( workspace, context, "rollup", Text::tr( "Compute hours, days and months from readings that came or changed." ),
      [=, &context] { return rollUp( context, *arguments ); } );
  rollup->add_option( "--workspace,-w", arguments->workspace )->required();
  rollup->add_flag( "--all", arguments->all, Text::tr( "Compute everything anew" ).toStdString() );

  CLI::App *group = workspace.add_subcommand(
    "retention", Text::tr( "How long readings are kept once hours and days are computed from them." ).toStdString() );
  group->require_subcommand( 1 );
  CLI::App *show = addCommand( *group, context, "show", Text::tr( "Tell the retention and what was pruned." ),
    [=, &context] { return showRetention( context, *arguments ); } );
  show->add_option( "--workspace,-w", arguments->workspace )->required();
  CLI::App *set = addCommand( *group, context, "set", Text::tr( "Set the retention; nothing is taken away before it is applied." ),
    [=, &context] { return setRetention( context, *arguments ); } );
  set
    ->add_option(
      "RETENTION", arguments->value, Text::tr( "Days by period, e.g. second=7;minute=90; empty keeps everything" ).toStdString() )
    ->required();
  set->add_option( "--workspace,-w", arguments->workspace )->required();
  CLI::App *apply = addCommand( *group, context, "apply",
    Text::tr( "Take away what is older than the retention; the hash chain goes on proving the rest." ),
    [=, &context] { return applyRetention( context, *arguments ); } );
  apply->add_option( "--workspace,-w", arguments->workspace )->required();
  apply->add_flag( "--dry-run", arguments->dryRun, Text::tr( "Only count" ).toStdString() );
}

} // namespace jinguan
