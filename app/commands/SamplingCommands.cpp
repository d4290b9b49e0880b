#include "commands/SamplingBench.h"
#include "ConsoleProgress.h"
#include "sampling/SamplingCalendar.h"
#include "store/SamplingChecks.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SamplingCommands )
};

constexpr int sFailed = static_cast<int>( ExitCode::Failed );
constexpr int sDone = static_cast<int>( ExitCode::Done );

struct TaskArguments : public SamplingArguments
{
    std::string state;
    bool all = false;
    std::string plan;
    std::string station;
    std::string period;
    std::string step = "sampled";
    std::string on;
    std::string code;
    std::string by;
    std::string note;
    qint64 delivery = 0;
};

bool isOfArea( const SamplingBench &bench, const SamplingPlan &plan )
{
  return std::any_of( plan.stations.cbegin(), plan.stations.cend(), [&]( const QString &code ) {
    const Station *station = bench.station( code );
    return bench.area.kind == MapFilter::Kind::City || ( station && bench.area.accepts( *station ) );
  } );
}

int listPlans( CommandContext &context, const TaskArguments &arguments )
{
  const std::optional<SamplingBench> bench = openSamplingBench( context, arguments, OpenMode::ReadOnly );
  if ( !bench )
    return sFailed;
  const Result<QList<SamplingPlan>> plans = bench->store().plans();
  if ( !plans )
    return context.output.fail( plans.error() );
  QJsonArray rows;
  for ( const SamplingPlan &plan : *plans )
  {
    if ( ( !bench->element.isEmpty() && plan.element != bench->element ) || !isOfArea( *bench, plan ) )
      continue;
    rows.append( QJsonObject { { QStringLiteral( "plan" ), plan.name }, { QStringLiteral( "element" ), plan.element },
      { QStringLiteral( "stations" ), plan.stations.join( QLatin1Char( ';' ) ) },
      { QStringLiteral( "indicators" ), plan.indicators.join( QLatin1Char( ';' ) ) },
      { QStringLiteral( "rhythm" ), rhythmId( plan.rhythm ) }, { QStringLiteral( "month" ), plan.month },
      { QStringLiteral( "days" ), QStringLiteral( "%1-%2" ).arg( plan.dayFrom ).arg( plan.dayTo ) },
      { QStringLiteral( "sampler" ), bench->names().nameOf( plan.sampler ) },
      { QStringLiteral( "lab" ), bench->names().nameOf( plan.lab ) }, { QStringLiteral( "lab_days" ), plan.labDays },
      { QStringLiteral( "from" ), plan.validFrom.toString( Qt::ISODate ) },
      { QStringLiteral( "to" ), plan.validTo.toString( Qt::ISODate ) }, { QStringLiteral( "demo" ), plan.isDemo } } );
  }
  context.output.rows( rows );
  return sDone;
}

QJsonObject toJson( const SamplingTask &task, const SamplingBench &bench )
{
  return { { QStringLiteral( "station" ), task.station }, { QStringLiteral( "name" ), bench.stationName( task.station ) },
    { QStringLiteral( "plan" ), task.planName }, { QStringLiteral( "period" ), task.period.toString( Qt::ISODate ) },
    { QStringLiteral( "from" ), task.from.toString( Qt::ISODate ) }, { QStringLiteral( "to" ), task.to.toString( Qt::ISODate ) },
    { QStringLiteral( "state" ), samplingStateId( task.state ) }, { QStringLiteral( "days" ), task.days },
    { QStringLiteral( "sampled" ), task.sampledOn.toString( Qt::ISODate ) },
    { QStringLiteral( "sample" ), task.mark ? task.mark->sampleCode : QString() },
    { QStringLiteral( "by" ), bench.names().nameOf( task.mark && !task.mark->sampledBy.isEmpty() ? task.mark->sampledBy : task.sampler ) },
    { QStringLiteral( "missing" ), task.missing.join( QLatin1Char( ';' ) ) },
    { QStringLiteral( "note" ), task.mark ? task.mark->note : QString() }, { QStringLiteral( "demo" ), task.isDemo } };
}

int listTasks( CommandContext &context, const TaskArguments &arguments )
{
  const std::optional<SamplingBench> bench = openSamplingBench( context, arguments, OpenMode::ReadOnly );
  if ( !bench )
    return sFailed;
  const Result<QList<SamplingPlan>> plans = bench->store().plans();
  const Result<QList<SamplingMark>> marks = bench->store().marks();
  if ( !plans || !marks )
    return context.output.fail( plans ? marks.error() : plans.error() );
  const QDate from = bench->from.isValid() ? bench->from : bench->today.addYears( -1 );
  const QDate to = bench->to.isValid() ? bench->to : bench->today.addDays( 31 );
  QList<SamplingTask> tasks = SamplingCalendar::expand( *plans, *marks, bench->stations, from, to );
  tasks.removeIf( [&]( const SamplingTask &task ) {
    const Station *station = bench->station( task.station );
    const bool isElsewhere = bench->area.kind != MapFilter::Kind::City && ( !station || !bench->area.accepts( *station ) );
    return isElsewhere || ( !bench->element.isEmpty() && task.element != bench->element );
  } );
  ConsoleProgress progress;
  const Result<void> judged = SamplingCalendar::judge( tasks, *marks, bench->workspace->readings(), bench->today, progress );
  if ( !judged )
    return context.output.fail( judged.error() );
  QJsonArray rows;
  int late = 0;
  for ( const SamplingTask &task : std::as_const( tasks ) )
  {
    const bool isWanted =
      !arguments.state.empty() ? samplingStateId( task.state ) == fromArgument( arguments.state ) : arguments.all || task.isOpen();
    late += task.isLate() ? 1 : 0;
    if ( isWanted )
      rows.append( toJson( task, *bench ) );
  }
  context.output.rows( rows );
  context.output.message(
    Text::tr( "%n task(s)", nullptr, static_cast<int>( rows.size() ) ) + QStringLiteral( "; " ) + Text::tr( "%n overdue", nullptr, late ) );
  return sDone;
}

int markTask( CommandContext &context, const TaskArguments &arguments )
{
  const std::optional<SamplingBench> bench = openSamplingBench( context, arguments, OpenMode::ReadWrite );
  if ( !bench )
    return sFailed;
  const Result<QList<SamplingPlan>> plans = bench->store().plans();
  if ( !plans )
    return context.output.fail( plans.error() );
  const auto plan =
    std::find_if( plans->cbegin(), plans->cend(), [&]( const SamplingPlan &one ) { return one.name == fromArgument( arguments.plan ); } );
  if ( plan == plans->cend() )
    return context.output.fail( { Text::tr( "There is no sampling plan called “%1”." ).arg( fromArgument( arguments.plan ) ),
      Text::tr( "“jinguan sampling plan” lists them." ), {}, 0 } );
  bool isStep = false;
  SamplingMark mark;
  mark.plan = plan->id;
  mark.station = fromArgument( arguments.station );
  mark.step = samplingStepFromId( fromArgument( arguments.step ), &isStep );
  const auto day = [&]( const std::string &text ) { return QDate::fromString( fromArgument( text ), Qt::ISODate ); };
  const QDate period = day( arguments.period );
  mark.sampledOn = day( arguments.on );
  if ( !isStep )
    return context.output.fail( { Text::tr( "“%1” is no step of a task." ).arg( fromArgument( arguments.step ) ),
      Text::tr( "Write planned, sampled, in-analysis, done or cancelled." ), {}, 0 } );
  if ( !period.isValid() || ( !arguments.on.empty() && !mark.sampledOn.isValid() ) )
    return context.output.fail( { Text::tr( "A day cannot be read." ), Text::tr( "Write it as 2026-01-31." ), {}, 0 } );
  mark.period = periodBegin( period, plan->rhythm );
  mark.sampleCode = fromArgument( arguments.code );
  mark.sampledBy = fromArgument( arguments.by );
  mark.note = fromArgument( arguments.note );
  mark.delivery = arguments.delivery;
  const Result<SamplingMark> kept = bench->store().addMark( mark );
  if ( !kept )
    return context.output.fail( kept.error() );
  context.output.object( { { QStringLiteral( "plan" ), plan->name }, { QStringLiteral( "station" ), kept->station },
    { QStringLiteral( "period" ), kept->period.toString( Qt::ISODate ) }, { QStringLiteral( "step" ), samplingStepId( kept->step ) },
    { QStringLiteral( "sampled" ), kept->sampledOn.toString( Qt::ISODate ) }, { QStringLiteral( "by" ), kept->recordedBy } } );
  return sDone;
}
} // namespace

void addSamplingCommands( CLI::App &app, CommandContext &context )
{
  const auto arguments = std::make_shared<TaskArguments>();
  CLI::App *group = app.add_subcommand( "sampling", Text::tr( "Manual sampling: plans, what is due, what was sampled." ).toStdString() );
  group->require_subcommand( 1 );
  CLI::App *plan =
    addCommand( *group, context, "plan", Text::tr( "List the plans." ), [=, &context] { return listPlans( context, *arguments ); } );
  addSamplingOptions( plan, *arguments, QStringLiteral( "weu" ) );
  CLI::App *tasks = addCommand( *group, context, "tasks", Text::tr( "Samples that are due, overdue or without their results." ),
    [=, &context] { return listTasks( context, *arguments ); } );
  addSamplingOptions( tasks, *arguments, QStringLiteral( "weura" ) );
  tasks->add_option( "--state", arguments->state,
    Text::tr( "Only upcoming, due, overdue, sampled, in-analysis, result-overdue, done or cancelled ones" ).toStdString() );
  tasks->add_flag( "--all", arguments->all, Text::tr( "Finished and cancelled ones too" ).toStdString() );
  CLI::App *mark = addCommand(
    *group, context, "mark", Text::tr( "Say how far a sample has come." ), [=, &context] { return markTask( context, *arguments ); } );
  addSamplingOptions( mark, *arguments, QStringLiteral( "w" ) );
  mark->add_option( "--plan", arguments->plan, Text::tr( "Name of the plan" ).toStdString() )->required();
  mark->add_option( "--station", arguments->station, Text::tr( "Code of the station" ).toStdString() )->required();
  mark->add_option( "--period", arguments->period, Text::tr( "A day of the period" ).toStdString() )->required();
  mark->add_option( "--step", arguments->step, Text::tr( "planned, sampled, in-analysis, done or cancelled" ).toStdString() );
  mark->add_option( "--on", arguments->on, Text::tr( "Day of sampling" ).toStdString() );
  mark->add_option( "--code", arguments->code, Text::tr( "Number of the sample" ).toStdString() );
  mark->add_option( "--by", arguments->by, Text::tr( "Who sampled" ).toStdString() );
  mark->add_option( "--note", arguments->note, Text::tr( "Note; the reason where it is cancelled" ).toStdString() );
  mark->add_option( "--delivery", arguments->delivery, Text::tr( "Number of the delivery with the results" ).toStdString() );
  addSamplingFileCommand( *group, context, arguments, "import", Text::tr( "Take plans from a table." ), SamplingFileKind::Plans, true );
  addSamplingFileCommand( *group, context, arguments, "export", Text::tr( "Write the plans to a table." ), SamplingFileKind::Plans, false );
}

} // namespace jinguan
