#include "commands/AnalysisCommands.h"

#include "evaluation/EffectStudy.h"
#include "evaluation/LoadStudy.h"
#include "evaluation/StoreEvaluationInput.h"
#include "evaluation/UpwindSectors.h"
#include "ingest/SourceShares.h"
#include "layers/MapCrs.h"
#include "monitoring/Standards.h"

#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::AnalysisCommands )
};

/** What every analysis reads. */
struct Source
{
    const Services *services = nullptr;
    std::unique_ptr<Workspace> workspace;
    QList<Station> stations;
    std::optional<StoreEvaluationInput> input;
};

/** The workspace with its stations and readings; nothing after telling why it cannot be read. */
std::optional<Source> openSource( CommandContext &context, const std::string &folder, const QString &element )
{
  Source source;
  source.services = context.services();
  source.workspace = source.services ? context.openWorkspace( folder, OpenMode::ReadOnly ) : nullptr;
  if ( !source.workspace )
    return std::nullopt;
  Result<QList<Station>> stations = source.workspace->network().stations();
  Result<StoreEvaluationInput> input = StoreEvaluationInput::open( source.workspace->readings(), source.services->catalogue, element );
  if ( !stations || !input )
  {
    context.output.fail( stations ? input.error() : stations.error() );
    return std::nullopt;
  }
  source.stations = stations.take();
  source.input.emplace( input.take() );
  return source;
}

Result<QDate> dayOf( const std::string &text )
{
  const QDate day = text.size() == 10 ? QDate::fromString( fromArgument( text ), Qt::ISODate ) : QDate();
  if ( !day.isValid() )
    return Error { Text::tr( "“%1” is no day." ).arg( fromArgument( text ) ), Text::tr( "Write it as 2014-03-01." ), {}, 0 };
  return day;
}

const Station *find( const QList<Station> &stations, const QString &code )
{
  const auto found = std::find_if( stations.cbegin(), stations.cend(), [&code]( const Station &station ) { return station.code == code; } );
  return found == stations.cend() ? nullptr : &*found;
}

QString digits( double value, int decimals )
{
  return QString::number( value, 'f', decimals );
}

QJsonValue numberOrNull( const std::optional<double> &value )
{
  return value && std::isfinite( *value ) ? QJsonValue( *value ) : QJsonValue();
}

QJsonArray trailJson( const Trail &trail )
{
  QJsonArray steps;
  for ( const TrailStep &step : trail.steps() )
    steps.append( QJsonObject { { QStringLiteral( "label" ), step.label }, { QStringLiteral( "expression" ), step.expression },
      { QStringLiteral( "result" ), step.result }, { QStringLiteral( "clause" ), step.clause } } );
  return steps;
}

void tellTrail( const Output &output, const Trail &trail )
{
  for ( const TrailStep &step : trail.steps() )
    output.text( QStringLiteral( "    %1: %2 → %3" ).arg( step.label, step.expression, step.result ) );
}

// ---- sectors

struct SectorArguments
{
    std::string workspace, station, indicator, from, to;
    double percentile = 75;
};

QJsonObject sectorJson( const UpwindSector &sector )
{
  return { { QStringLiteral( "sector" ), UpwindSectors::sectorName( sector.sector ) }, { QStringLiteral( "hours" ), sector.hours },
    { QStringLiteral( "hour_share" ), sector.hourShare }, { QStringLiteral( "mean" ), sector.mean },
    { QStringLiteral( "pollution_share" ), sector.pollutionShare }, { QStringLiteral( "above" ), sector.above },
    { QStringLiteral( "cpf" ), sector.probability } };
}

int sectors( CommandContext &context, const SectorArguments &arguments )
{
  const Result<QDate> from = dayOf( arguments.from );
  const Result<QDate> to = dayOf( arguments.to );
  if ( !from || !to )
    return context.output.fail( from ? to.error() : from.error() );
  const std::optional<Source> source = openSource( context, arguments.workspace, QStringLiteral( "air" ) );
  if ( !source )
    return static_cast<int>( ExitCode::Failed );
  UpwindRequest request { fromArgument( arguments.station ), fromArgument( arguments.indicator ), *from, *to, arguments.percentile };
  const Result<UpwindResult> result = UpwindSectors::analyse( request, source->stations, *source->input );
  if ( !result )
    return context.output.fail( result.error() );
  const Station *station = find( source->stations, request.station );
  const Station *wind = find( source->stations, result->windStation );
  const StationPosition *here = station->positionOn( *to );
  const StationPosition *there = wind->positionOn( *to );
  const double distance = here && there && station != wind
    ? mapcrs::distanceArea().measureLine( QgsPointXY( here->at.lon, here->at.lat ), QgsPointXY( there->at.lon, there->at.lat ) )
    : 0;
  if ( context.output.isJson() )
  {
    QJsonArray list;
    for ( const UpwindSector &sector : result->sectors )
      list.append( sectorJson( sector ) );
    list.append( sectorJson( result->calm ) );
    context.output.object( { { QStringLiteral( "station" ), request.station }, { QStringLiteral( "indicator" ), request.indicator },
      { QStringLiteral( "wind_station" ), result->windStation }, { QStringLiteral( "wind_distance_m" ), std::round( distance ) },
      { QStringLiteral( "hours" ), result->hours }, { QStringLiteral( "without_wind" ), result->withoutWind },
      { QStringLiteral( "mean" ), result->mean }, { QStringLiteral( "percentile" ), result->percentile },
      { QStringLiteral( "threshold" ), result->threshold }, { QStringLiteral( "sectors" ), list } } );
    return static_cast<int>( ExitCode::Done );
  }
  QList<QStringList> rows;
  const auto add = [&rows]( const UpwindSector &sector ) {
    rows.append( { UpwindSectors::sectorName( sector.sector ), QString::number( sector.hours ), digits( sector.hourShare, 1 ),
      digits( sector.mean, 1 ), digits( sector.pollutionShare, 1 ), QString::number( sector.above ), digits( sector.probability, 3 ) } );
  };
  for ( const UpwindSector &sector : result->sectors )
    add( sector );
  add( result->calm );
  context.output.table( { Text::tr( "Wind from" ), Text::tr( "Hours" ), Text::tr( "Share of hours, %" ), Text::tr( "Mean" ),
                          Text::tr( "Share of pollution, %" ), Text::tr( "Above" ), QStringLiteral( "CPF" ) },
    rows );
  context.output.text( Text::tr( "Wind of %1, %2 km away; %3 hours, %4 without wind; above means more than %5 (percentile %6)." )
                         .arg( wind->name.text(), digits( distance / 1000, 1 ) )
                         .arg( result->hours )
                         .arg( result->withoutWind )
                         .arg( digits( result->threshold, 1 ), digits( result->percentile, 0 ) ) );
  return static_cast<int>( ExitCode::Done );
}

// ---- effect

struct EffectArguments
{
    std::string workspace, indicator, before, after;
    std::vector<std::string> stations, against;
    bool noWeather = false, trail = false;
    int block = 7;
};

/** `DAY/DAY`. */
Result<std::pair<QDate, QDate>> daysOf( const std::string &text )
{
  const QStringList days = fromArgument( text ).split( QLatin1Char( '/' ) );
  const Result<QDate> from = dayOf( days.first().toStdString() );
  const Result<QDate> to = dayOf( days.last().toStdString() );
  if ( days.size() != 2 || !from || !to )
    return Error { Text::tr( "“%1” is no period." ).arg( fromArgument( text ) ),
      Text::tr( "Write first and last day as 2013-11-15/2014-03-15." ), {}, 0 };
  return std::pair( *from, *to );
}

QJsonObject effectJson( const EffectResult &effect )
{
  return { { QStringLiteral( "before" ), effect.before }, { QStringLiteral( "after" ), effect.after },
    { QStringLiteral( "mean_before" ), effect.meanBefore }, { QStringLiteral( "mean_after" ), effect.meanAfter },
    { QStringLiteral( "difference" ), effect.difference }, { QStringLiteral( "percent" ), numberOrNull( effect.percent ) },
    { QStringLiteral( "low" ), effect.low }, { QStringLiteral( "high" ), effect.high },
    { QStringLiteral( "standard_error" ), effect.standardError }, { QStringLiteral( "degrees_of_freedom" ), effect.degreesOfFreedom },
    { QStringLiteral( "p" ), effect.p }, { QStringLiteral( "bootstrap_low" ), effect.bootstrapLow },
    { QStringLiteral( "bootstrap_high" ), effect.bootstrapHigh }, { QStringLiteral( "significant" ), effect.significant },
    { QStringLiteral( "valid" ), effect.state == Figure::State::Valid } };
}

QStringList effectRow( const QString &name, const EffectResult &effect, const QString &weight )
{
  return { name, QString::number( effect.before ), QString::number( effect.after ), digits( effect.meanBefore, 1 ),
    digits( effect.meanAfter, 1 ), digits( effect.difference, 1 ),
    QStringLiteral( "%1 … %2" ).arg( digits( effect.low, 1 ), digits( effect.high, 1 ) ),
    effect.significant ? Text::tr( "yes" ) : Text::tr( "no" ), weight };
}

void tellEffect( const Output &output, const EffectStudyResult &result, const WeatherClasses &classes, bool trail )
{
  QList<QStringList> rows { effectRow( Text::tr( "all days" ), result.plain, {} ) };
  if ( result.weatherAware )
  {
    for ( const WeatherAwareResult::Class &one : result.weatherAware->classes )
      rows << effectRow( classes.name( one.weather ).text(), one.effect, digits( 100 * one.weight, 1 ) );
    rows << effectRow( Text::tr( "weather alike" ), result.weatherAware->total, digits( 100, 0 ) );
  }
  output.table( { Text::tr( "Days" ), Text::tr( "Before" ), Text::tr( "After" ), Text::tr( "Mean before" ), Text::tr( "Mean after" ),
                  Text::tr( "Difference" ), Text::tr( "Interval 95 %" ), Text::tr( "Shown" ), Text::tr( "Weight, %" ) },
    rows );
  if ( result.weatherAware )
    output.text( Text::tr( "Weather of %1 and %2; %n day(s) of classes that only one side has, or without weather, are left out.", nullptr,
      result.weatherAware->leftOut )
                   .arg( result.windBefore, result.windAfter ) );
  if ( trail )
    tellTrail( output, result.trail );
}

int effect( CommandContext &context, const EffectArguments &arguments )
{
  const Result<std::pair<QDate, QDate>> before = daysOf( arguments.before );
  const Result<std::pair<QDate, QDate>> after = daysOf( arguments.after );
  if ( !before || !after )
    return context.output.fail( before ? after.error() : before.error() );
  const std::optional<Source> source = openSource( context, arguments.workspace, QStringLiteral( "air" ) );
  if ( !source )
    return static_cast<int>( ExitCode::Failed );
  EffectRequest request;
  request.indicator = fromArgument( arguments.indicator );
  for ( const std::string &code : arguments.stations )
    request.after.stations << fromArgument( code );
  for ( const std::string &code : arguments.against )
    request.before.stations << fromArgument( code );
  if ( request.before.stations.isEmpty() )
    request.before.stations = request.after.stations;
  std::tie( request.before.from, request.before.to ) = *before;
  std::tie( request.after.from, request.after.to ) = *after;
  request.byWeather = !arguments.noWeather;
  request.options.block = arguments.block;
  const Standards &standards = source->services->evaluator->standards();
  const Result<EffectStudyResult> result = EffectStudy( standards ).run( request, source->stations, *source->input );
  const Result<WeatherClasses> classes = WeatherClasses::load( standards );
  if ( !result || !classes )
    return context.output.fail( result ? classes.error() : result.error() );
  if ( !context.output.isJson() )
  {
    tellEffect( context.output, *result, *classes, arguments.trail );
    return static_cast<int>( ExitCode::Done );
  }
  QJsonObject told { { QStringLiteral( "indicator" ), request.indicator }, { QStringLiteral( "plain" ), effectJson( result->plain ) },
    { QStringLiteral( "weather_before" ), result->windBefore }, { QStringLiteral( "weather_after" ), result->windAfter } };
  if ( result->weatherAware )
  {
    QJsonArray list;
    for ( const WeatherAwareResult::Class &one : result->weatherAware->classes )
    {
      QJsonObject object = effectJson( one.effect );
      object.insert( QStringLiteral( "weather" ), one.weather );
      object.insert( QStringLiteral( "weight" ), one.weight );
      list.append( object );
    }
    told.insert( QStringLiteral( "weather_classes" ), list );
    told.insert( QStringLiteral( "weather_aware" ), effectJson( result->weatherAware->total ) );
    told.insert( QStringLiteral( "left_out" ), result->weatherAware->leftOut );
  }
  if ( arguments.trail )
    told.insert( QStringLiteral( "trail" ), trailJson( result->trail ) );
  context.output.object( told );
  return static_cast<int>( ExitCode::Done );
}

// ---- load

struct LoadArguments
{
    std::string workspace, indicator, from, to, upstream, rule;
    std::vector<std::string> sections;
    bool trail = false;
};

QJsonObject loadJson( const SectionLoad &row, bool trail )
{
  const auto figure = []( const Figure &one ) { return one.value ? QJsonValue( one.value->toDouble() ) : QJsonValue(); };
  QJsonObject object { { QStringLiteral( "section" ), row.section }, { QStringLiteral( "name" ), row.name.text() },
    { QStringLiteral( "upstream" ), row.upstream }, { QStringLiteral( "flow_station" ), row.flowStation },
    { QStringLiteral( "demo" ), row.demo }, { QStringLiteral( "concentration" ), numberOrNull( row.concentration ) },
    { QStringLiteral( "class" ), row.number }, { QStringLiteral( "target_class" ), row.targetClass },
    { QStringLiteral( "target" ), numberOrNull( row.target ) },
    { QStringLiteral( "upstream_concentration" ), numberOrNull( row.upstreamConcentration ) },
    { QStringLiteral( "upstream_class" ), row.upstreamNumber }, { QStringLiteral( "flow" ), numberOrNull( row.flow ) },
    { QStringLiteral( "level" ), numberOrNull( row.level ) }, { QStringLiteral( "load_t" ), figure( row.load.load ) },
    { QStringLiteral( "volume_10k_m3" ), figure( row.load.volume ) }, { QStringLiteral( "weighted_mean" ), figure( row.load.mean ) },
    { QStringLiteral( "valid_inputs" ), row.load.load.validInputs }, { QStringLiteral( "required_inputs" ), row.load.load.requiredInputs },
    { QStringLiteral( "scaled_t" ), row.load.scaled ? QJsonValue( row.load.scaled->toDouble() ) : QJsonValue() },
    { QStringLiteral( "amount" ), row.deduction ? figure( row.deduction->amount ) : QJsonValue() },
    { QStringLiteral( "amount_unit" ), row.deduction ? row.deduction->amount.unit : QString() },
    { QStringLiteral( "reason" ), row.reason } };
  if ( trail )
    object.insert( QStringLiteral( "trail" ), trailJson( row.trail ) );
  return object;
}

void tellLoads( const Output &output, const QList<SectionLoad> &rows, bool trail )
{
  const auto text = []( const std::optional<double> &value, int decimals ) { return value ? digits( *value, decimals ) : QString(); };
  QList<QStringList> lines;
  for ( const SectionLoad &row : rows )
  {
    const QString change =
      row.number > 0 && row.upstreamNumber > 0 ? QStringLiteral( "%1" ).arg( row.number - row.upstreamNumber ) : QString();
    lines << QStringList { row.name.text(), text( row.concentration, 3 ), row.number > 0 ? QString::number( row.number ) : QString(),
      change, text( row.flow, 1 ), text( row.level, 2 ), row.load.load.value ? row.load.load.value->toString() : QString(), row.flowStation,
      row.deduction && row.deduction->amount.value ? row.deduction->amount.value->toString() : QString(), row.reason };
  }
  output.table(
    { Text::tr( "Section" ), Text::tr( "Mean, mg/L" ), Text::tr( "Class" ), Text::tr( "From upstream" ), Text::tr( "Flow, m³/s" ),
      Text::tr( "Level, m" ), Text::tr( "Load, t" ), Text::tr( "Flow of" ), Text::tr( "Amount, 10k CNY" ), Text::tr( "Why not" ) },
    lines );
  for ( const SectionLoad &row : rows )
  {
    if ( !trail || row.trail.steps().isEmpty() )
      continue;
    output.text( row.name.text() );
    tellTrail( output, row.trail );
  }
  if ( std::any_of( rows.cbegin(), rows.cend(), []( const SectionLoad &row ) { return row.demo; } ) )
    output.text( Text::tr( "Demo: some of the sections, flows or prices are invented." ) );
}

int load( CommandContext &context, const LoadArguments &arguments )
{
  const Result<QDate> from = dayOf( arguments.from );
  const Result<QDate> to = dayOf( arguments.to );
  if ( !from || !to )
    return context.output.fail( from ? to.error() : from.error() );
  const std::optional<Source> source = openSource( context, arguments.workspace, QStringLiteral( "surface_water" ) );
  if ( !source )
    return static_cast<int>( ExitCode::Failed );
  const Result<EcoDeduction> deduction = EcoDeduction::load( source->services->evaluator->standards() );
  if ( !deduction )
    return context.output.fail( deduction.error() );
  LoadRequest request { fromArgument( arguments.indicator ), *from, *to, {}, {}, fromArgument( arguments.rule ) };
  for ( const std::string &code : arguments.sections )
    request.sections << fromArgument( code );
  if ( !arguments.upstream.empty() )
  {
    if ( request.sections.size() != 1 )
      return context.output.fail(
        { Text::tr( "--upstream names the section above one section." ), Text::tr( "Give one --section with it." ), {}, 0 } );
    request.upstream.insert( request.sections.constFirst(), fromArgument( arguments.upstream ) );
  }
  const Result<QList<SectionLoad>> rows =
    LoadStudy( source->services->evaluator->waterQuality(), *deduction ).run( request, source->stations, *source->input );
  if ( !rows )
    return context.output.fail( rows.error() );
  if ( context.output.isJson() )
  {
    QJsonArray list;
    for ( const SectionLoad &row : *rows )
      list.append( loadJson( row, arguments.trail ) );
    context.output.rows( list );
  }
  else
    tellLoads( context.output, *rows, arguments.trail );
  return static_cast<int>( ExitCode::Done );
}

// ---- source apportionment

struct ShareArguments
{
    std::string workspace, file, sheet, pollutant = "PM2.5", place;
    bool dryRun = false, demo = false;
};

int importShares( CommandContext &context, const ShareArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace =
    services ? context.openWorkspace( arguments.workspace, arguments.dryRun ? OpenMode::ReadOnly : OpenMode::ReadingsOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<QList<Station>> stations = workspace->network().stations();
  if ( !stations )
    return context.output.fail( stations.error() );
  QStringList places { defaultRegion() };
  for ( const District &district : services->responsibility.districts() )
    places << district.code;
  for ( const ResponsibleUnit &unit : services->responsibility.units() )
    places << unit.code;
  const SourceShareOptions options { fromArgument( arguments.sheet ), fromArgument( arguments.pollutant ), {}, arguments.demo,
    arguments.dryRun };
  const Result<ImportReport> report =
    SourceShares::import( fromArgument( arguments.file ), options, services->catalogue, *stations, places, workspace->readings() );
  if ( !report )
    return context.output.fail( report.error() );
  for ( const RejectedRow &row : report->rejectedRows )
    context.output.message( Text::tr( "row %1: %2" ).arg( row.row ).arg( row.reason ) );
  context.output.object( { { QStringLiteral( "rows" ), report->rowsRead }, { QStringLiteral( "accepted" ), report->accepted },
    { QStringLiteral( "rejected" ), report->rejected }, { QStringLiteral( "written" ), report->written },
    { QStringLiteral( "changed" ), report->changed }, { QStringLiteral( "unchanged" ), report->unchanged },
    { QStringLiteral( "dry_run" ), report->dryRun } } );
  return static_cast<int>( report->isClean() ? ExitCode::Done : ExitCode::DoneWithFindings );
}

int showShares( CommandContext &context, const ShareArguments &arguments )
{
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, OpenMode::ReadOnly );
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<QList<SourceShare>> shares = SourceShares::read( workspace->readings() );
  if ( !shares )
    return context.output.fail( shares.error() );
  QJsonArray rows;
  for ( const SourceShare &share : *shares )
  {
    if ( !arguments.place.empty() && share.place != fromArgument( arguments.place ) )
      continue;
    rows.append( QJsonObject { { QStringLiteral( "place" ), share.place }, { QStringLiteral( "from" ), share.from.toString( Qt::ISODate ) },
      { QStringLiteral( "to" ), share.to.toString( Qt::ISODate ) }, { QStringLiteral( "method" ), share.method },
      { QStringLiteral( "pollutant" ), share.pollutant }, { QStringLiteral( "category" ), share.category },
      { QStringLiteral( "share" ), share.share }, { QStringLiteral( "concentration" ), numberOrNull( share.concentration ) },
      { QStringLiteral( "demo" ), share.demo } } );
  }
  if ( rows.isEmpty() && !context.output.isJson() )
    context.output.message( Text::tr( "There are no results of source apportionment." ) );
  else
    context.output.rows( rows );
  return static_cast<int>( ExitCode::Done );
}

void addSectors( CLI::App &app, CommandContext &context )
{
  const auto arguments = std::make_shared<SectorArguments>();
  CLI::App *command = addCommand( app, context, "sectors",
    Text::tr( "Where the wind came from when a station measured much: hours, pollution and CPF by 16 sectors." ),
    [=, &context] { return sectors( context, *arguments ); } );
  command->add_option( "--workspace,-w", arguments->workspace )->required();
  command->add_option( "--station", arguments->station, Text::tr( "Station code" ).toStdString() )->required();
  command->add_option( "--indicator", arguments->indicator, Text::tr( "Indicator id, e.g. PM2.5" ).toStdString() )->required();
  command->add_option( "--from", arguments->from, Text::tr( "First day, e.g. 2014-01-01" ).toStdString() )->required();
  command->add_option( "--to", arguments->to, Text::tr( "Last day, included" ).toStdString() )->required();
  command->add_option( "--percentile", arguments->percentile, Text::tr( "Percentile above which a value is high" ).toStdString() )
    ->check( CLI::Range( 1.0, 99.9 ) )
    ->capture_default_str();
}

void addEffect( CLI::App &app, CommandContext &context )
{
  const auto arguments = std::make_shared<EffectArguments>();
  CLI::App *command = addCommand( app, context, "effect",
    Text::tr( "Did a measure help? Two periods or two places compared with an interval of confidence, also within classes of weather." ),
    [=, &context] { return effect( context, *arguments ); } );
  command->add_option( "--workspace,-w", arguments->workspace )->required();
  command->add_option( "--indicator", arguments->indicator, Text::tr( "Indicator id, e.g. PM2.5" ).toStdString() )->required();
  command->add_option( "--station", arguments->stations, Text::tr( "Station codes; several are averaged" ).toStdString() )->required();
  command->add_option(
    "--against", arguments->against, Text::tr( "Stations of the side before, when two places are compared" ).toStdString() );
  command->add_option( "--before", arguments->before, Text::tr( "First and last day before, as 2013-11-15/2014-03-15" ).toStdString() )
    ->required();
  command->add_option( "--after", arguments->after, Text::tr( "First and last day after" ).toStdString() )->required();
  command->add_option( "--block", arguments->block, Text::tr( "Days drawn together by the bootstrap" ).toStdString() )
    ->check( CLI::Range( 1, 60 ) )
    ->capture_default_str();
  command->add_flag( "--no-weather", arguments->noWeather, Text::tr( "Without the comparison within classes of weather" ).toStdString() );
  command->add_flag( "--trail", arguments->trail, Text::tr( "With the arithmetic" ).toStdString() );
}

void addLoad( CLI::App &app, CommandContext &context )
{
  const auto arguments = std::make_shared<LoadArguments>();
  CLI::App *command = addCommand( app, context, "load", Text::tr( "Level, flow, load and ecological deduction of sections." ),
    [=, &context] { return load( context, *arguments ); } );
  command->add_option( "--workspace,-w", arguments->workspace )->required();
  command->add_option( "--indicator", arguments->indicator, Text::tr( "Indicator id, e.g. NH3-N" ).toStdString() )->required();
  command->add_option( "--from", arguments->from, Text::tr( "First day, e.g. 2014-01-01" ).toStdString() )->required();
  command->add_option( "--to", arguments->to, Text::tr( "Last day, included" ).toStdString() )->required();
  command->add_option( "--section", arguments->sections, Text::tr( "Sections; all when none is named" ).toStdString() );
  command->add_option( "--upstream", arguments->upstream, Text::tr( "Section upstream of the one section" ).toStdString() );
  command->add_option( "--rule", arguments->rule, Text::tr( "Formula of the deduction (deduction_formulas.csv)" ).toStdString() );
  command->add_flag( "--trail", arguments->trail, Text::tr( "With the arithmetic" ).toStdString() );
}

void addApportionment( CLI::App &app, CommandContext &context )
{
  CLI::App *group = app.add_subcommand( "apportionment", Text::tr( "Results of source apportionment." ).toStdString() );
  group->require_subcommand( 1 );
  const auto arguments = std::make_shared<ShareArguments>();
  CLI::App *bring = addCommand( *group, context, "import",
    Text::tr(
      "Bring in shares of source categories from a table; a place, period and method whose shares do not make 100 ± 1 is refused." ),
    [=, &context] { return importShares( context, *arguments ); } );
  bring->add_option( "FILE", arguments->file )->required();
  bring->add_option( "--workspace,-w", arguments->workspace )->required();
  bring->add_option( "--sheet", arguments->sheet, Text::tr( "Sheet of a workbook" ).toStdString() );
  bring->add_option( "--pollutant", arguments->pollutant, Text::tr( "Indicator of files without a column for it" ).toStdString() )
    ->capture_default_str();
  bring->add_flag( "--demo", arguments->demo, Text::tr( "The figures are invented" ).toStdString() );
  bring->add_flag( "--dry-run", arguments->dryRun, Text::tr( "Check only, write nothing" ).toStdString() );
  CLI::App *show = addCommand( *group, context, "show", Text::tr( "What is there, by place, period and method." ),
    [=, &context] { return showShares( context, *arguments ); } );
  show->add_option( "--workspace,-w", arguments->workspace )->required();
  show->add_option( "--place", arguments->place, Text::tr( "Code of a station, district or unit" ).toStdString() );
}
} // namespace

void addAnalysisCommands( CLI::App &app, CommandContext &context )
{
  addSectors( app, context );
  addEffect( app, context );
  addLoad( app, context );
  addApportionment( app, context );
}

} // namespace jinguan
