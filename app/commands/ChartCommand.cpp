#include "Arguments.h"
#include "base/Resources.h"
#include "layers/chart/ChartPainter.h"
#include "layers/chart/StatChartBuilder.h"
#include "reports/ChartExport.h"
#include "WindowCommand.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ChartCommand )
};

struct ChartArguments
{
    std::string workspace;
    std::string station;
    std::string indicator;
    std::string from;
    std::string to;
    std::string step;
    std::string size = "1200x500";
    std::string out;

    // Kinds other than the plain series of one station.
    std::string kind;
    std::vector<std::string> stations;
    std::vector<std::string> indicators;
    std::string method;
    std::string layout;
    std::string split;
    std::string group;
    std::string against;
    std::string room;
    std::string chain;
    double scale = 1;
    bool dark = false;
    ChartRequest options;
};

/** A word of a fixed list and what it stands for. */
template<typename T> using Words = std::vector<std::pair<std::string, T>>;

const Words<ChartRequest::Layout> sLayouts { { "calendar", ChartRequest::Layout::Calendar }, { "hours", ChartRequest::Layout::Hours },
  { "week", ChartRequest::Layout::Week } };
const Words<timegroups::Split> sSplits { { "none", timegroups::Split::None }, { "weekend", timegroups::Split::Weekend },
  { "season", timegroups::Split::Season } };
const Words<timegroups::Grouping> sGroups { { "hour", timegroups::Grouping::Hour }, { "weekday", timegroups::Grouping::Weekday },
  { "month", timegroups::Grouping::Month }, { "season", timegroups::Grouping::Season }, { "year", timegroups::Grouping::Year } };
const Words<ChartRequest::Against> sAgainst { { "month", ChartRequest::Against::Month }, { "year", ChartRequest::Against::Year },
  { "before", ChartRequest::Against::Before } };
const Words<Method> sMethods { { "automatic", Method::Automatic }, { "manual", Method::Manual }, { "model", Method::Model } };

template<typename T> std::set<std::string> wordsOf( const Words<T> &words )
{
  std::set<std::string> set;
  for ( const auto &[word, meaning] : words )
    set.insert( word );
  return set;
}

template<typename T> T meaningOf( const Words<T> &words, const std::string &word, T fallback )
{
  for ( const auto &[known, meaning] : words )
    fallback = known == word ? meaning : fallback;
  return fallback;
}

QStringList listOf( const std::vector<std::string> &words )
{
  QStringList list;
  for ( const std::string &word : words )
    list << fromArgument( word ).trimmed();
  return list;
}

/** The curves of \a indicator at a station in \a window, in the unit of the indicator; demo marks and sources are gathered in \a chart. */
Result<void> addCurves(
  TimeSeriesChart &chart, const Services &services, const ReadingStore &store, const Indicator &indicator, Period period )
{
  const Result<QList<Series>> series = store.series( chart.placeCode );
  if ( !series )
    return series.error();
  QStringList sources;
  for ( const Series &one : *series )
  {
    if ( one.key.indicator != indicator.id )
      continue;
    const Result<double> factor = services.catalogue.convert( 1, one.unit, indicator.unit );
    if ( !factor )
      continue; // another quantity cannot stand on this axis
    const Result<QList<Reading>> readings = store.readings( one.id, period, chart.window );
    if ( !readings )
      return readings.error();
    if ( readings->isEmpty() )
      continue;
    ChartSeries curve;
    curve.label = one.key.source;
    curve.period = period;
    curve.method = one.key.method;
    curve.source = one.key.source;
    curve.colour = static_cast<int>( chart.series.size() ) + 1;
    for ( const Reading &reading : *readings )
      curve.points.append( { reading.begin, reading.value * *factor, reading.flag, reading.belowDetection } );
    chart.series.append( curve );
    chart.isDemo |= one.isDemo;
    sources.append( one.key.source );
  }
  chart.source = sources.join( QStringLiteral( ", " ) );
  return {};
}

/** The question that the options state; kind and period are checked. */
Result<ChartRequest> requestOf( const ChartArguments &arguments )
{
  ChartRequest request = arguments.options;
  const Result<ChartKind> kind =
    ChartRequest::kindOf( arguments.kind.empty() ? QStringLiteral( "series" ) : fromArgument( arguments.kind ) );
  if ( !kind )
    return kind.error();
  const Result<TimeRange> range = argument::range( arguments.from, arguments.to );
  if ( !range )
    return range.error();
  request.kind = *kind;
  request.range = *range;
  request.stations = listOf( arguments.stations );
  request.indicators = listOf( arguments.indicators );
  if ( !arguments.station.empty() )
    request.stations.prepend( fromArgument( arguments.station ) );
  if ( !arguments.indicator.empty() )
    request.indicators.prepend( fromArgument( arguments.indicator ) );
  if ( !arguments.step.empty() )
  {
    bool known = false;
    request.period = periodFromId( fromArgument( arguments.step ), &known );
    if ( !known )
      return Error { Text::tr( "“%1” is no averaging period." ).arg( fromArgument( arguments.step ) ),
        Text::tr( "Known are: sample, second, minute, hour, 4h, 8h, day, month, year." ), {}, 0 };
  }
  if ( !arguments.method.empty() )
    request.method = meaningOf( sMethods, arguments.method, Method::Automatic );
  request.layout = meaningOf( sLayouts, arguments.layout, request.layout );
  request.split = meaningOf( sSplits, arguments.split, request.split );
  request.grouping = meaningOf( sGroups, arguments.group, request.grouping );
  request.against = meaningOf( sAgainst, arguments.against, request.against );
  request.room = fromArgument( arguments.room );
  request.chain = fromArgument( arguments.chain );
  return request;
}

/** Draws a kind of StatChartBuilder. */
int drawStatChart( CommandContext &context, const ChartArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<ChartRequest> request = requestOf( arguments );
  if ( !request )
    return context.output.fail( request.error() );
  const Result<QSize> size = argument::size( arguments.size );
  if ( !size )
    return context.output.fail( size.error() );
  const Result<QList<Station>> stations = workspace->network().stations();
  if ( !stations )
    return context.output.fail( stations.error() );
  const Result<QList<StationChain>> chains = chains::of(
    Resources::path( QStringLiteral( "demo/chains.csv" ) ), workspace->network().property( chains::property ).toUtf8(), *stations );
  if ( !chains )
    return context.output.fail( chains.error() );
  const ChartContext content { &services->catalogue, services->evaluator.get(), *stations, *chains };
  Progress progress;
  const Result<StatChartPtr> chart = StatChartBuilder::build( *request, content, workspace->readings(), progress );
  if ( !chart )
    return context.output.fail( chart.error() );
  const QString out = fromArgument( arguments.out );
  if ( const Result<void> written =
         ChartExport::write( **chart, out, *size, arguments.scale, arguments.dark ? ChartTheme::Mode::Dark : ChartTheme::Mode::Light );
       !written )
    return context.output.fail( written.error() );
  context.output.object( { { QStringLiteral( "file" ), out }, { QStringLiteral( "kind" ), ChartRequest::kindId( request->kind ) },
    { QStringLiteral( "points" ), ( *chart )->head.validInputs }, { QStringLiteral( "empty" ), ( *chart )->isEmpty() } } );
  return static_cast<int>( ( *chart )->isEmpty() ? ExitCode::DoneWithFindings : ExitCode::Done );
}

int drawChart( CommandContext &context, const ChartArguments &arguments )
{
  // One station and a picture is the chart of the station panel; everything else is made by the workbench's rules.
  if ( !arguments.kind.empty() || !arguments.stations.empty() || !arguments.indicators.empty()
    || !fromArgument( arguments.out ).endsWith( QLatin1String( ".png" ), Qt::CaseInsensitive ) )
    return drawStatChart( context, arguments );
  for ( const auto &[value, name] : { std::pair( &arguments.station, "--station" ), std::pair( &arguments.indicator, "--indicator" ) } )
  {
    if ( value->empty() )
      return context.output.fail( { Text::tr( "%1 is missing." ).arg( QString::fromLatin1( name ) ), {}, {}, 0 } );
  }
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<TimeRange> range = argument::range( arguments.from, arguments.to );
  if ( !range )
    return context.output.fail( range.error() );
  const Result<Station> station = workspace->network().station( fromArgument( arguments.station ) );
  if ( !station )
    return context.output.fail( station.error() );
  const Indicator *indicator = services->catalogue.indicator( fromArgument( arguments.indicator ) );
  if ( !indicator )
    return context.output.fail(
      { Text::tr( "The indicator “%1” is not in the catalogue." ).arg( fromArgument( arguments.indicator ) ), {}, {}, 0 } );

  const Period period = periodFromId( arguments.step.empty() ? indicator->defaultPeriod : fromArgument( arguments.step ) );
  TimeSeriesChart chart;
  chart.indicator = indicator->symbol.isEmpty() ? indicator->name.text() : indicator->symbol;
  chart.place = station->name.text();
  chart.placeCode = station->code;
  chart.period = Text::tr( "%1 to %2" )
                   .arg( local( range->from ).toString( QStringLiteral( "yyyy-MM-dd" ) ),
                     local( range->to - 1 ).toString( QStringLiteral( "yyyy-MM-dd" ) ) );
  const Unit *unit = services->catalogue.unit( indicator->unit );
  chart.unit = unit ? unit->symbol : indicator->unit;
  chart.decimals = indicator->decimals;
  chart.window = *range;
  chart.isDemo = station->isDemo;
  if ( const Result<void> added = addCurves( chart, *services, workspace->readings(), *indicator, period ); !added )
    return context.output.fail( added.error() );
  chart.setStandards( services->evaluator->limits( indicator->id, period, range->from, *station ),
    services->evaluator->bands( indicator->id, period, range->from, *station ), services->evaluator->standards() );

  const Result<QSize> size = argument::size( arguments.size );
  if ( !size )
    return context.output.fail( size.error() );
  const QImage image = ChartPainter().image( chart, *size );
  QSaveFile file( fromArgument( arguments.out ) );
  if ( !file.open( QIODevice::WriteOnly ) || !image.save( &file, "PNG" ) || !file.commit() )
    return context.output.fail( { Text::tr( "The picture cannot be written: %1." ).arg( file.errorString() ),
      Text::tr( "Check folder and size." ), fromArgument( arguments.out ), 0 } );
  context.output.object(
    { { QStringLiteral( "file" ), fromArgument( arguments.out ) }, { QStringLiteral( "points" ), chart.pointCount() } } );
  return static_cast<int>( ExitCode::Done );
}
} // namespace

void addChartCommand( CLI::App &app, CommandContext &context )
{
  const auto chart = std::make_shared<ChartArguments>();
  CLI::App *command = addCommand( app, context, "chart", Text::tr( "Draw the readings of stations into a picture, a PDF or a table." ),
    [=, &context] { return drawChart( context, *chart ); } );
  command->add_option( "--workspace,-w", chart->workspace )->required();
  command->add_option( "--kind", chart->kind,
    Text::tr( "series, compare, calendar, diurnal, windrose, pollutionrose, polar, box, scatter, matrix, spectrum, chain" ).toStdString() );
  command->add_option( "--station", chart->station, Text::tr( "Station code" ).toStdString() );
  command->add_option( "--indicator", chart->indicator, Text::tr( "Indicator id, e.g. PM2.5" ).toStdString() );
  command->add_option( "--stations", chart->stations, Text::tr( "Station codes, separated by commas" ).toStdString() )->delimiter( ',' );
  command->add_option( "--indicators", chart->indicators, Text::tr( "Indicator ids, separated by commas" ).toStdString() )
    ->delimiter( ',' );
  command->add_option( "--from", chart->from )->required();
  command->add_option( "--to", chart->to, Text::tr( "End, not included" ).toStdString() )->required();
  command->add_option( "--step,--period", chart->step, Text::tr( "Averaging period; by default that of the indicator" ).toStdString() );
  command->add_option( "--method", chart->method, Text::tr( "Only values that came about like this" ).toStdString() )
    ->check( CLI::IsMember( wordsOf( sMethods ) ) );
  command->add_option( "--layout", chart->layout, Text::tr( "Heat map: calendar of days, day by hour, or weekday by hour" ).toStdString() )
    ->check( CLI::IsMember( wordsOf( sLayouts ) ) );
  command->add_option( "--split", chart->split, Text::tr( "Course of the day: profiles told apart" ).toStdString() )
    ->check( CLI::IsMember( wordsOf( sSplits ) ) );
  command->add_option( "--group", chart->group, Text::tr( "Box plot: what boxes stand for" ).toStdString() )
    ->check( CLI::IsMember( wordsOf( sGroups ) ) );
  command
    ->add_option( "--against", chart->against, Text::tr( "Compare: the month or year before, or the period just before" ).toStdString() )
    ->check( CLI::IsMember( wordsOf( sAgainst ) ) );
  command->add_option( "--back", chart->options.back, Text::tr( "Compare: how many periods back" ).toStdString() )
    ->check( CLI::Range( 1, 10 ) );
  command->add_flag( "--by-week", chart->options.byWeek, Text::tr( "Compare: weekdays over weekdays" ).toStdString() );
  command->add_flag( "--daily", chart->options.daily, Text::tr( "Compare, scatter, matrix: days instead of single values" ).toStdString() );
  command->add_flag( "--rank", chart->options.rank, Text::tr( "Matrix: Spearman's correlation" ).toStdString() );
  command->add_option( "--lag", chart->options.lagHours, Text::tr( "Scatter: hours by which the second series is later" ).toStdString() );
  command->add_option( "--sectors", chart->options.sectors, Text::tr( "Roses: 8 or 16" ).toStdString() )
    ->check( CLI::IsMember( std::set<int> { 8, 16 } ) );
  command->add_option( "--calm", chart->options.calm, Text::tr( "Roses: m/s up to which it is calm" ).toStdString() )
    ->check( CLI::NonNegativeNumber )
    ->capture_default_str();
  command->add_flag(
    "--probability", chart->options.probability, Text::tr( "Polar: share of high values instead of the mean" ).toStdString() );
  command->add_option( "--percentile", chart->options.percentile, Text::tr( "Polar: what is high" ).toStdString() )
    ->check( CLI::Range( 0, 100 ) )
    ->capture_default_str();
  command->add_flag( "!--no-weighting", chart->options.weighted, Text::tr( "Spectrum: without A-weighted levels" ).toStdString() );
  command->add_flag( "--low-frequency", chart->options.lowFrequency, Text::tr( "Spectrum: up to 500 Hz" ).toStdString() );
  command->add_option( "--room", chart->room, Text::tr( "Spectrum: limits inside of rooms A or B" ).toStdString() )
    ->check( CLI::IsMember( std::set<std::string> { "A", "B" } ) );
  command->add_flag( "--night", chart->options.night, Text::tr( "Spectrum: limits of the night" ).toStdString() );
  command->add_option( "--chain", chart->chain, Text::tr( "Id or name of a chain of stations" ).toStdString() );
  command->add_option( "--size", chart->size, Text::tr( "Width x height in pixels" ).toStdString() )->capture_default_str();
  command->add_option( "--scale", chart->scale, Text::tr( "Pixels per pixel of 96 dpi" ).toStdString() )
    ->check( CLI::Range( 0.5, 8.0 ) )
    ->capture_default_str();
  command->add_flag( "--dark", chart->dark, Text::tr( "On dark paper, for slides" ).toStdString() );
  command->add_option( "--out", chart->out, Text::tr( "File; its ending says PNG, SVG, PDF or CSV" ).toStdString() )->required();
}

} // namespace jinguan
