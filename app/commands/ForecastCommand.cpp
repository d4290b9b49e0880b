#include "Arguments.h"
#include "base/Durations.h"
#include "base/Resources.h"
#include "CommandLine.h"
#include "ConsoleProgress.h"
#include "forecast/ForecastIssuer.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ForecastCommand )
};

struct ForecastArguments
{
    std::string workspace;
    std::string station;
    std::string indicator;
    std::string at;
    int hours = Forecaster::longestHours;
    std::string model = "auto";
    bool store = false;
    bool all = false;
    bool backTest = false;
    std::string from;
    std::string to;
};

/** Station and indicator that are asked for, in an open workspace. */
struct Subject
{
    std::unique_ptr<Workspace> workspace;
    Station station;
    const Indicator *indicator = nullptr;
};

/** Nothing after telling why. */
std::optional<Subject> open( CommandContext &context, const ForecastArguments &arguments, OpenMode mode )
{
  const Services *services = context.services();
  Subject subject;
  if ( arguments.station.empty() )
  {
    context.output.fail( { Text::tr( "A forecast needs a station and an indicator, or --all." ), {}, {}, 0 } );
    return {};
  }
  subject.workspace = services ? context.openWorkspace( arguments.workspace, mode ) : nullptr;
  if ( !subject.workspace )
    return {};
  const Result<Station> station = subject.workspace->network().station( fromArgument( arguments.station ) );
  if ( !station )
  {
    context.output.fail( station.error() );
    return {};
  }
  subject.station = *station;
  subject.indicator = services->catalogue.indicator( fromArgument( arguments.indicator ) );
  if ( !subject.indicator )
  {
    context.output.fail(
      { Text::tr( "The indicator “%1” is not in the catalogue." ).arg( fromArgument( arguments.indicator ) ), {}, {}, 0 } );
    return {};
  }
  return subject;
}

QJsonValue rounded( double value, int decimals )
{
  if ( std::isnan( value ) )
    return QJsonValue();
  const double factor = std::pow( 10, decimals );
  return std::round( value * factor ) / factor;
}

double hoursOf( int lead, const ForecastInput &input )
{
  return static_cast<double>( lead * input.step ) / 3600;
}

QString leadText( const LeadRange &leads, const ForecastInput &input )
{
  const QString last = QString::number( hoursOf( leads.last, input ) );
  return leads.first == leads.last ? last : QString::number( hoursOf( leads.first, input ) ) + QStringLiteral( "–" ) + last;
}

const ForecastChoice &choiceOf( const Forecast &forecast, int lead )
{
  return *std::find_if(
    forecast.choices.cbegin(), forecast.choices.cend(), [lead]( const ForecastChoice &choice ) { return lead <= choice.leads.last; } );
}

QJsonArray forecastRows( const Subject &subject, const Services &services, const ForecastData &data, const Forecast &forecast )
{
  QJsonArray rows;
  const int decimals = subject.indicator->decimals;
  for ( const ForecastValue &value : forecast.values )
  {
    const Grade grade =
      services.evaluator->grade( { subject.indicator->id, value.value, data.period, value.begin, false }, subject.station );
    const ForecastChoice &choice = choiceOf( forecast, value.lead );
    rows.append( QJsonObject { { QStringLiteral( "station" ), subject.station.code }, { QStringLiteral( "time" ), isoLocal( value.begin ) },
      { QStringLiteral( "period" ), periodId( data.period ) }, { QStringLiteral( "indicator" ), subject.indicator->id },
      { QStringLiteral( "value" ), rounded( value.value, decimals ) }, { QStringLiteral( "low" ), rounded( value.low, decimals ) },
      { QStringLiteral( "high" ), rounded( value.high, decimals ) }, { QStringLiteral( "unit" ), subject.indicator->unit },
      { QStringLiteral( "grade" ), grade.state == Grade::State::Graded ? grade.name.text() : QString() },
      { QStringLiteral( "aqi" ), grade.index ? QJsonValue( *grade.index ) : QJsonValue() }, { QStringLiteral( "edition" ), grade.edition },
      { QStringLiteral( "issued" ), isoLocal( forecast.issued ) }, { QStringLiteral( "lead" ), hoursOf( value.lead, data.input ) },
      { QStringLiteral( "model" ), value.model }, { QStringLiteral( "skill" ), rounded( choice.error.skill, 3 ) },
      { QStringLiteral( "rmse" ), rounded( choice.error.rmse, 3 ) }, { QStringLiteral( "mae" ), rounded( choice.error.mae, 3 ) },
      { QStringLiteral( "beats_persistence" ), choice.beatsPersistence }, { QStringLiteral( "demo" ), data.series.isDemo } } );
  }
  return rows;
}

QString number( double value, int decimals )
{
  return std::isnan( value ) ? QStringLiteral( "–" ) : QString::number( value, 'f', decimals );
}

void printForecast( const Output &output, const Subject &subject, const ForecastData &data, const Forecast &forecast )
{
  const int decimals = subject.indicator->decimals;
  output.facts( { { Text::tr( "station" ), subject.station.code + QLatin1Char( ' ' ) + subject.station.name.text() },
    { Text::tr( "indicator" ), subject.indicator->name.text() + QLatin1Char( ' ' ) + subject.indicator->unit },
    { Text::tr( "issued" ), isoLocal( forecast.issued ) },
    { Text::tr( "compared on" ), Text::tr( "%1 days before the issue" ).arg( forecast.testDays ) } } );
  QList<QStringList> choices;
  for ( const ForecastChoice &choice : forecast.choices )
    choices.append( { leadText( choice.leads, data.input ), forecastModelText( choice.model ), number( choice.error.skill, 2 ),
      number( choice.error.rmse, decimals + 1 ), number( choice.error.mae, decimals + 1 ), QString::number( choice.error.count ) } );
  output.table( { Text::tr( "hours ahead" ), Text::tr( "model" ), Text::tr( "skill against persistence" ), Text::tr( "RMSE" ),
                  Text::tr( "MAE" ), Text::tr( "pairs" ) },
    choices );
  QList<QStringList> rows;
  for ( const ForecastValue &value : forecast.values )
    rows.append( { isoLocal( value.begin ), QString::number( hoursOf( value.lead, data.input ) ), number( value.value, decimals ),
      number( value.low, decimals ), number( value.high, decimals ), forecastModelText( value.model ) } );
  output.table( { Text::tr( "time" ), Text::tr( "hours ahead" ), Text::tr( "value" ), Text::tr( "low (10 %)" ), Text::tr( "high (90 %)" ),
                  Text::tr( "model" ) },
    rows );
}

/** What a reader must not overlook. */
void warn( const Output &output, const Forecast &forecast )
{
  for ( const QString &model : forecast.leftOut )
    output.message( Text::tr( "The model “%1” was not tried: the past of this series is too short for it." ).arg( model ) );
  for ( const ForecastChoice &choice : forecast.choices )
  {
    if ( choice.model != QLatin1String( "persistence" ) && !choice.beatsPersistence )
      output.message( Text::tr( "The model “%1” did not beat persistence on the recent past of this series for some of the hours ahead." )
                        .arg( choice.model ) );
  }
  if ( std::none_of(
         forecast.choices.cbegin(), forecast.choices.cend(), []( const ForecastChoice &choice ) { return choice.beatsPersistence; } ) )
    output.message( Text::tr( "No more is offered here than that the newest value lasts." ) );
}

int runForecast( CommandContext &context, const ForecastArguments &arguments )
{
  const std::optional<Subject> subject = open( context, arguments, arguments.store ? OpenMode::ReadingsOnly : OpenMode::ReadOnly );
  if ( !subject )
    return static_cast<int>( ExitCode::Failed );
  ReadingStore &store = subject->workspace->readings();
  const Result<UtcSeconds> at =
    arguments.at.empty() ? ForecastData::newest( store, subject->station.code, *subject->indicator ) : argument::moment( arguments.at );
  if ( !at )
    return context.output.fail( at.error() );
  const Services *services = context.services();
  const Result<ForecastData> data = ForecastData::read(
    store, services->catalogue, subject->station.code, *subject->indicator, { *at - ForecastData::pastDays * secondsPerDay, *at } );
  if ( !data )
    return context.output.fail( data.error() );
  ConsoleProgress progress;
  const Result<Forecast> forecast = Forecaster::make( data->input, *at, arguments.hours, fromArgument( arguments.model ), progress );
  if ( !forecast )
    return context.output.fail( forecast.error() );
  if ( arguments.store )
  {
    const Result<WriteSummary> written = ForecastData::write( store, *data, *subject->indicator, *forecast );
    if ( !written )
      return context.output.fail( written.error() );
    context.output.message(
      Text::tr( "Stored: %1 new, %2 changed, %3 as before." ).arg( written->written ).arg( written->changed ).arg( written->unchanged ) );
  }
  if ( context.output.isJson() )
    context.output.rows( forecastRows( *subject, *services, *data, *forecast ) );
  else
    printForecast( context.output, *subject, *data, *forecast );
  warn( context.output, *forecast );
  return static_cast<int>( ExitCode::Done );
}

/** A forecast for everything that is forecast by itself, stored. */
int issueAll( CommandContext &context, const ForecastArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadingsOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<ForecastSubjects> subjects = ForecastSubjects::load( Resources::path( QStringLiteral( "forecast" ) ), services->catalogue );
  const Result<QList<Station>> stations = workspace->network().stations();
  if ( !subjects || !stations )
    return context.output.fail( subjects ? stations.error() : subjects.error() );
  ConsoleProgress progress;
  const Result<IssueOutcome> outcome = issueForecasts( workspace->readings(), services->catalogue, *subjects, *stations, progress );
  if ( !outcome )
    return context.output.fail( outcome.error() );
  for ( const QString &refused : outcome->refused )
    context.output.message( refused );
  context.output.object( { { QStringLiteral( "issued" ), outcome->issued }, { QStringLiteral( "already" ), outcome->already },
    { QStringLiteral( "refused" ), outcome->refused.size() } } );
  return static_cast<int>( outcome->refused.isEmpty() ? ExitCode::Done : ExitCode::DoneWithFindings );
}

/** One row per model and lead, and per model and range of leads. */
void printBackTest( const Output &output, const Subject &subject, const ForecastData &data, const BackTest &test, int hours )
{
  QList<LeadRange> leads;
  const int horizon = static_cast<int>( hours * 3600 / data.input.step );
  for ( int lead = 1; lead <= horizon; ++lead )
  {
    const int ahead = static_cast<int>( hoursOf( lead, data.input ) );
    if ( output.isJson() || lead == 1 || QList<int> { 3, 6, 12, 24, 36, 48, 72 }.contains( ahead ) )
      leads.append( { lead, lead } );
  }
  leads.append( Forecaster::ranges( data.input.step, hours ) );
  leads.append( { 1, horizon } );
  QJsonArray json;
  QList<QStringList> table;
  for ( const LeadRange &range : std::as_const( leads ) )
  {
    for ( const ModelRecord &record : test.records() )
    {
      const ForecastError error = test.error( record, range );
      const double coverage =
        test.coverage( record, range, Forecaster::lowPart, Forecaster::highPart, Forecaster::testDays * data.input.stepsPerDay() );
      json.append(
        QJsonObject { { QStringLiteral( "station" ), subject.station.code }, { QStringLiteral( "indicator" ), subject.indicator->id },
          { QStringLiteral( "unit" ), subject.indicator->unit }, { QStringLiteral( "lead" ), hoursOf( range.first, data.input ) },
          { QStringLiteral( "lead_to" ), hoursOf( range.last, data.input ) }, { QStringLiteral( "model" ), record.model },
          { QStringLiteral( "bound" ), record.isBound }, { QStringLiteral( "count" ), error.count },
          { QStringLiteral( "rmse" ), rounded( error.rmse, 4 ) }, { QStringLiteral( "mae" ), rounded( error.mae, 4 ) },
          { QStringLiteral( "skill" ), rounded( error.skill, 4 ) }, { QStringLiteral( "coverage" ), rounded( coverage, 4 ) },
          { QStringLiteral( "demo" ), data.series.isDemo } } );
      table.append( { leadText( range, data.input ), forecastModelText( record.model ), QString::number( error.count ),
        number( error.rmse, 2 ), number( error.mae, 2 ), number( error.skill, 3 ), number( 100 * coverage, 1 ) } );
    }
  }
  if ( output.isJson() )
    output.rows( json );
  else
    output.table( { Text::tr( "hours ahead" ), Text::tr( "model" ), Text::tr( "pairs" ), Text::tr( "RMSE" ), Text::tr( "MAE" ),
                    Text::tr( "skill against persistence" ), Text::tr( "in the 80 % interval, %" ) },
      table );
}

int runBackTest( CommandContext &context, const ForecastArguments &arguments )
{
  if ( arguments.from.empty() || arguments.to.empty() )
    return context.output.fail( { Text::tr( "A back-test needs --from and --to." ), {}, {}, 0 } );
  const std::optional<Subject> subject = open( context, arguments, OpenMode::ReadOnly );
  const Result<TimeRange> range = argument::range( arguments.from, arguments.to );
  if ( !subject )
    return static_cast<int>( ExitCode::Failed );
  if ( !range )
    return context.output.fail( range.error() );
  if ( arguments.hours < 1 || arguments.hours > Forecaster::longestHours )
    return context.output.fail( { Text::tr( "--hours is a number from 1 to %1." ).arg( Forecaster::longestHours ), {}, {}, 0 } );
  const Result<ForecastData> data = ForecastData::read( subject->workspace->readings(), context.services()->catalogue,
    subject->station.code, *subject->indicator, { range->from - ForecastData::pastDays * secondsPerDay, range->to } );
  if ( !data )
    return context.output.fail( data.error() );
  const ForecastInput &input = data->input;
  BackTest::Options options;
  options.from = input.knownAt( range->from );
  options.to = input.size();
  options.known = input.size();
  options.horizon = std::max<int>( 1, static_cast<int>( arguments.hours * 3600 / input.step ) );
  options.stride = std::max<int>( 1, static_cast<int>( 6 * 3600 / input.step ) );
  options.refit = 30 * input.stepsPerDay();
  options.models = arguments.model == "auto" ? Forecaster::models() : QStringList { fromArgument( arguments.model ) };
  if ( options.models.contains( QStringLiteral( "ar" ) ) && !input.covariates.empty() )
    options.models.append( QStringLiteral( "ar_perfect_weather" ) );
  ConsoleProgress progress;
  const Result<BackTest> test = BackTest::run( input, options, progress );
  if ( !test )
    return context.output.fail( test.error() );
  printBackTest( context.output, *subject, *data, *test, arguments.hours );
  for ( const QString &model : test->leftOut() )
    context.output.message( Text::tr( "The model “%1” was not tried: the past of this series is too short for it." ).arg( model ) );
  return static_cast<int>( ExitCode::Done );
}
} // namespace

void addForecastCommand( CLI::App &app, CommandContext &context )
{
  const auto arguments = std::make_shared<ForecastArguments>();
  CLI::App *command = addCommand( app, context, "forecast",
    Text::tr( "The next hours of a series, the model that was used, and what it was worth on the recent past." ), [=, &context] {
      return arguments->all   ? issueAll( context, *arguments )
        : arguments->backTest ? runBackTest( context, *arguments )
                              : runForecast( context, *arguments );
    } );
  command->add_option( "--workspace,-w", arguments->workspace )->required();
  CLI::Option *station = command->add_option( "--station", arguments->station, Text::tr( "Station code" ).toStdString() );
  CLI::Option *indicator = command->add_option( "--indicator", arguments->indicator, Text::tr( "Indicator id, e.g. PM2.5" ).toStdString() );
  command
    ->add_flag( "--all", arguments->all,
      Text::tr( "Issue and store everything that is forecast by itself, each at the end of its newest reading" ).toStdString() )
    ->excludes( station )
    ->excludes( indicator );
  command->add_option( "--at", arguments->at, Text::tr( "Time of issue; the end of the newest reading when none is given" ).toStdString() );
  command->add_option( "--hours", arguments->hours, Text::tr( "Hours ahead, 72 at most" ).toStdString() );
  command->add_option( "--model", arguments->model, Text::tr( "auto, persistence, seasonal or ar" ).toStdString() )
    ->check( CLI::IsMember( { "auto", "persistence", "seasonal", "ar" } ) );
  CLI::Option *store = command->add_flag(
    "--store", arguments->store, Text::tr( "Write the forecast into the workspace, where warnings see it" ).toStdString() );
  CLI::Option *backTest = command->add_flag(
    "--backtest", arguments->backTest, Text::tr( "Try the models on the past from --from to --to instead" ).toStdString() );
  backTest->excludes( store );
  station->needs( indicator );
  indicator->needs( station );
  command->add_option( "--from", arguments->from, Text::tr( "First time of issue of the back-test" ).toStdString() )->needs( backTest );
  command->add_option( "--to", arguments->to, Text::tr( "End of the back-test, not included" ).toStdString() )->needs( backTest );
}

} // namespace jinguan
