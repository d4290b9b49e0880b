#include "Arguments.h"
#include "WindowCommand.h"
#include "layers/chart/ChartPainter.h"

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
};

/** The curves of \a indicator at a station in \a window, in the unit of the indicator; demo marks and sources are gathered in \a chart. */
Result<void> addCurves( TimeSeriesChart &chart, const Services &services, const ReadingStore &store, const Indicator &indicator, Period period )
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

int drawChart( CommandContext &context, const ChartArguments &arguments )
{
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
    return context.output.fail( { Text::tr( "The indicator “%1” is not in the catalogue." ).arg( fromArgument( arguments.indicator ) ), {}, {}, 0 } );

  const Period period = periodFromId( arguments.step.empty() ? indicator->defaultPeriod : fromArgument( arguments.step ) );
  TimeSeriesChart chart;
  chart.indicator = indicator->symbol.isEmpty() ? indicator->name.text() : indicator->symbol;
  chart.place = station->name.text();
  chart.placeCode = station->code;
  chart.period = Text::tr( "%1 to %2" ).arg( local( range->from ).toString( QStringLiteral( "yyyy-MM-dd" ) ), local( range->to - 1 ).toString( QStringLiteral( "yyyy-MM-dd" ) ) );
  const Unit *unit = services->catalogue.unit( indicator->unit );
  chart.unit = unit ? unit->symbol : indicator->unit;
  chart.decimals = indicator->decimals;
  chart.window = *range;
  chart.isDemo = station->isDemo;
  if ( const Result<void> added = addCurves( chart, *services, workspace->readings(), *indicator, period ); !added )
    return context.output.fail( added.error() );
  chart.setStandards( services->evaluator->limits( indicator->id, period, range->from, *station ), services->evaluator->bands( indicator->id, period, range->from, *station ),
                      services->evaluator->standards() );

  const Result<QSize> size = argument::size( arguments.size );
  if ( !size )
    return context.output.fail( size.error() );
  const QImage image = ChartPainter().image( chart, *size );
  QSaveFile file( fromArgument( arguments.out ) );
  if ( !file.open( QIODevice::WriteOnly ) || !image.save( &file, "PNG" ) || !file.commit() )
    return context.output.fail( { Text::tr( "The picture cannot be written: %1." ).arg( file.errorString() ), Text::tr( "Check folder and size." ), fromArgument( arguments.out ), 0 } );
  context.output.object( { { QStringLiteral( "file" ), fromArgument( arguments.out ) }, { QStringLiteral( "points" ), chart.pointCount() } } );
  return static_cast<int>( ExitCode::Done );
}
} // namespace

void addChartCommand( CLI::App &app, CommandContext &context )
{
  const auto chart = std::make_shared<ChartArguments>();
  CLI::App *command = addCommand( app, context, "chart", Text::tr( "Draw the readings of a station into a picture." ), [=, &context] { return drawChart( context, *chart ); } );
  command->add_option( "--workspace,-w", chart->workspace )->required();
  command->add_option( "--station", chart->station, Text::tr( "Station code" ).toStdString() )->required();
  command->add_option( "--indicator", chart->indicator, Text::tr( "Indicator id, e.g. PM2.5" ).toStdString() )->required();
  command->add_option( "--from", chart->from )->required();
  command->add_option( "--to", chart->to, Text::tr( "End, not included" ).toStdString() )->required();
  command->add_option( "--step", chart->step, Text::tr( "Averaging period; by default that of the indicator" ).toStdString() );
  command->add_option( "--size", chart->size, Text::tr( "Width x height in pixels" ).toStdString() )->capture_default_str();
  command->add_option( "--out", chart->out, Text::tr( "PNG file" ).toStdString() )->required();
}

} // namespace jinguan
