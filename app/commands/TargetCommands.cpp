#include "base/Resources.h"
#include "commands/SamplingBench.h"
#include "ConsoleProgress.h"
#include "evaluation/StoreEvaluationInput.h"
#include "sampling/TargetJson.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::TargetCommands )
};

constexpr int sFailed = static_cast<int>( ExitCode::Failed );
constexpr int sDone = static_cast<int>( ExitCode::Done );

struct TargetArguments : public SamplingArguments
{
    int year = 0;
    std::string measure = "annual-mean";
    std::string indicator = "PM2.5";
    int level = 200;
    double target = 0;
    bool withoutDust = false;
    bool withdraw = false;
    std::string source;
};

QString placeName( const SamplingBench &bench, const QString &place )
{
  return place.isEmpty() ? Text::tr( "Whole city" ) : bench.names().nameOf( place );
}

/** A target or its status with the name of its place. */
template<typename T> QJsonObject toJson( const T &one, const QString &place, const SamplingBench &bench )
{
  QJsonObject row = targetJson( one );
  row.insert( QStringLiteral( "name" ), placeName( bench, place ) );
  return row;
}

int listTargets( CommandContext &context, const TargetArguments &arguments )
{
  const std::optional<SamplingBench> bench = openSamplingBench( context, arguments, OpenMode::ReadOnly );
  if ( !bench )
    return sFailed;
  const Result<QList<YearTarget>> targets = bench->store().targets();
  if ( !targets )
    return context.output.fail( targets.error() );
  QJsonArray rows;
  for ( const YearTarget &target : *targets )
  {
    if ( ( arguments.year > 0 && target.year != arguments.year ) || !bench->acceptsPlace( target.place ) )
      continue;
    QJsonObject row = toJson( target, target.place, *bench );
    row.insert( QStringLiteral( "source" ), target.source );
    row.insert( QStringLiteral( "withdrawn" ), target.withdrawn );
    rows.append( row );
  }
  context.output.rows( rows );
  return sDone;
}

int setTarget( CommandContext &context, const TargetArguments &arguments )
{
  const std::optional<SamplingBench> bench = openSamplingBench( context, arguments, OpenMode::ReadWrite );
  if ( !bench )
    return sFailed;
  bool isMeasure = false;
  YearTarget target;
  target.place = bench->area.code;
  target.year = arguments.year;
  target.measure = targetMeasureFromId( fromArgument( arguments.measure ), &isMeasure );
  target.indicator = bench->names().indicator( QStringLiteral( "air" ), fromArgument( arguments.indicator ) );
  target.level = arguments.level;
  target.withoutDustDays = arguments.withoutDust;
  target.target = arguments.target;
  target.source = fromArgument( arguments.source );
  target.withdrawn = arguments.withdraw;
  if ( !isMeasure )
    return context.output.fail( { Text::tr( "“%1” is no kind of target." ).arg( fromArgument( arguments.measure ) ),
      Text::tr( "Write annual-mean, good-day-share, good-days or days-above." ), {}, 0 } );
  if ( bench->area.kind != MapFilter::Kind::City && !bench->services->responsibility.unit( target.place ) )
    return context.output.fail(
      { Text::tr( "“%1” is no responsible unit." ).arg( target.place ), Text::tr( "Name it by its code, e.g. 510104 or CDGX." ), {}, 0 } );
  const Result<QList<YearTarget>> saved = bench->store().saveTargets( { target } );
  if ( !saved )
    return context.output.fail( saved.error() );
  context.output.object( toJson( saved->first(), saved->first().place, *bench ) );
  return sDone;
}

QString shown( const std::optional<double> &value )
{
  return value ? QString::number( *value, 'f', 1 ) : QStringLiteral( "–" );
}

int tellStatus( CommandContext &context, const TargetArguments &arguments )
{
  const std::optional<SamplingBench> bench = openSamplingBench( context, arguments, OpenMode::ReadOnly );
  if ( !bench )
    return sFailed;
  Result<QList<YearTarget>> targets = bench->store().targets();
  const Result<QList<DustDay>> dustDays = bench->store().dustDays();
  if ( !targets || !dustDays )
    return context.output.fail( targets ? dustDays.error() : targets.error() );
  const int year = arguments.year > 0 ? arguments.year : bench->today.year();
  targets.value().removeIf( [&]( const YearTarget &target ) { return target.year != year || !bench->acceptsPlace( target.place ); } );
  const Result<PeriodEvaluation> evaluation = PeriodEvaluation::load( Resources::folder(), bench->services->catalogue );
  const Result<StoreEvaluationInput> input =
    StoreEvaluationInput::open( bench->workspace->readings(), bench->services->catalogue, QStringLiteral( "air" ) );
  if ( !evaluation || !input )
    return context.output.fail( evaluation ? input.error() : evaluation.error() );
  ConsoleProgress progress;
  const Result<QList<TargetStatus>> all =
    YearTargets( *evaluation ).stand( *targets, *dustDays, bench->stations, *input, bench->today, progress );
  if ( !all )
    return context.output.fail( all.error() );
  QJsonArray rows;
  QList<QStringList> lines;
  for ( const TargetStatus &status : *all )
  {
    rows.append( toJson( status, status.target.place, *bench ) );
    lines.append( { placeName( *bench, status.target.place ), targetName( status.target ), QString::number( status.target.target ),
      shown( status.now.value ), targetVerdictText( status.verdict ), shown( status.needed ),
      status.badDaysLeft ? QString::number( *status.badDaysLeft ) : QStringLiteral( "–" ), QString::number( status.daysLeft ),
      shown( status.lastYear ), shown( status.withoutDust.value ) } );
  }
  if ( context.output.isJson() )
    context.output.rows( rows );
  else if ( !lines.isEmpty() )
    context.output.table(
      { Text::tr( "Unit" ), Text::tr( "Target" ), Text::tr( "Aim" ), Text::tr( "Now" ), Text::tr( "State" ), Text::tr( "Needed" ),
        Text::tr( "Bad days left" ), Text::tr( "Days left" ), Text::tr( "Last year" ), Text::tr( "Without dust" ) },
      lines );
  if ( rows.isEmpty() )
    context.output.message( Text::tr( "There is no target for %1; “jinguan targets set” or “import” makes one." ).arg( year ) );
  return sDone;
}

int listDustDays( CommandContext &context, const TargetArguments &arguments )
{
  if ( !arguments.file.empty() )
    return importSamplingFile( context, arguments, SamplingFileKind::DustDays );
  const std::optional<SamplingBench> bench = openSamplingBench( context, arguments, OpenMode::ReadOnly );
  if ( !bench )
    return sFailed;
  const Result<QList<DustDay>> days = bench->store().dustDays();
  if ( !days )
    return context.output.fail( days.error() );
  QJsonArray rows;
  for ( const DustDay &day : *days )
    rows.append( QJsonObject { { QStringLiteral( "day" ), day.day.toString( Qt::ISODate ) }, { QStringLiteral( "unit" ), day.place },
      { QStringLiteral( "source" ), day.source }, { QStringLiteral( "withdrawn" ), day.withdrawn },
      { QStringLiteral( "demo" ), day.isDemo } } );
  context.output.rows( rows );
  return sDone;
}
} // namespace

void addTargetCommands( CLI::App &app, CommandContext &context )
{
  const auto arguments = std::make_shared<TargetArguments>();
  CLI::App *group = app.add_subcommand( "targets", Text::tr( "Targets of the year: where units and the city stand." ).toStdString() );
  group->require_subcommand( 1 );
  CLI::App *list =
    addCommand( *group, context, "list", Text::tr( "List the targets." ), [=, &context] { return listTargets( context, *arguments ); } );
  CLI::App *status = addCommand( *group, context, "status", Text::tr( "Where each target stands and what the days left may bring." ),
    [=, &context] { return tellStatus( context, *arguments ); } );
  for ( CLI::App *command : { list, status } )
  {
    addSamplingOptions( command, *arguments, command == status ? QStringLiteral( "wua" ) : QStringLiteral( "wu" ) );
    command->add_option( "--year", arguments->year, Text::tr( "Only of one year" ).toStdString() );
  }
  CLI::App *set = addCommand( *group, context, "set", Text::tr( "Set a target; what is about the same thing is replaced." ),
    [=, &context] { return setTarget( context, *arguments ); } );
  addSamplingOptions( set, *arguments, QStringLiteral( "wu" ) );
  set->add_option( "--year", arguments->year, Text::tr( "Year" ).toStdString() )->required();
  set->add_option( "--measure", arguments->measure, Text::tr( "annual-mean, good-day-share, good-days or days-above" ).toStdString() );
  set->add_option( "--indicator", arguments->indicator, Text::tr( "Of an annual mean; PM2.5 by default" ).toStdString() );
  set->add_option( "--level", arguments->level, Text::tr( "Index above which days are counted" ).toStdString() );
  set->add_option( "--target", arguments->target, Text::tr( "The value" ).toStdString() )->required();
  set->add_flag( "--without-dust", arguments->withoutDust, Text::tr( "Days under sand or dust are left out" ).toStdString() );
  set->add_flag( "--withdraw", arguments->withdraw, Text::tr( "The target is no longer in force" ).toStdString() );
  set->add_option( "--source", arguments->source, Text::tr( "Document it comes from" ).toStdString() );
  CLI::App *dust = addCommand( *group, context, "dust", Text::tr( "Days under sand or dust: list them, or take them from a table." ),
    [=, &context] { return listDustDays( context, *arguments ); } );
  addSamplingOptions( dust, *arguments, QStringLiteral( "w" ) );
  dust->add_option( "FILE", arguments->file, Text::tr( "CSV or XLSX" ).toStdString() );
  addSamplingFileCommand( *group, context, arguments, "import", Text::tr( "Take targets from a table." ), SamplingFileKind::Targets, true );
  addSamplingFileCommand(
    *group, context, arguments, "export", Text::tr( "Write the targets to a table." ), SamplingFileKind::Targets, false );
}

} // namespace jinguan
