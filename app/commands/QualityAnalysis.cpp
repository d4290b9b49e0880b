#include "commands/QualityAnalysis.h"

#include "Arguments.h"
#include "base/Resources.h"
#include "ConsoleProgress.h"
#include "quality/Authenticity.h"
#include "quality/Colocation.h"

#include <QCoreApplication>

#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::QualityAnalysis )
};

struct AnalysisArguments
{
    std::string workspace;
    std::string element;
    std::string district;
    std::string indicator = "PM2.5";
    std::string micro;
    std::string standard;
    std::string from;
    std::string to;
    double radius = 2000;
};

constexpr int sFailed = static_cast<int>( ExitCode::Failed );

/** The asked-for time, or all there is. */
Result<TimeRange> rangeOf( const AnalysisArguments &arguments, const ReadingStore &store )
{
  const Result<UtcSeconds> from = argument::moment( arguments.from );
  const Result<UtcSeconds> to = argument::moment( arguments.to );
  const Result<TimeRange> extent = store.extent();
  if ( !from || !to || !extent )
    return !from ? from.error() : !to ? to.error() : extent.error();
  const TimeRange range { *from > 0 ? *from : extent->from, *to > 0 ? *to : extent->to + 1 };
  if ( range.to <= range.from )
    return Error { Text::tr( "The end of the time does not lie after its begin." ), {}, {} };
  return range;
}

QString nameOf( const QList<Station> &stations, const QString &code )
{
  for ( const Station &station : stations )
  {
    if ( station.code == code )
      return station.name.text();
  }
  return code;
}

int lookForTouched( CommandContext &context, const AnalysisArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadOnly ) : nullptr;
  if ( !workspace )
    return sFailed;
  const Result<Authenticity> authenticity =
    Authenticity::load( Resources::path( QStringLiteral( "quality" ) ), services->catalogue, *services->evaluator );
  const Result<MapFilter> area = argument::filter( fromArgument( arguments.district ), *services );
  Result<QList<Station>> stations = workspace->network().stations();
  const Result<TimeRange> range = rangeOf( arguments, workspace->readings() );
  if ( !authenticity || !area )
    return context.output.fail( authenticity ? area.error() : authenticity.error() );
  if ( !stations || !range )
    return context.output.fail( stations ? range.error() : stations.error() );
  stations->removeIf( [&]( const Station &station ) { return !area->accepts( station ); } );
  ConsoleProgress progress;
  const Result<QList<AuthenticityFinding>> findings =
    authenticity->run( *stations, workspace->readings(), fromArgument( arguments.element ), *range, progress );
  if ( !findings )
    return context.output.fail( findings.error() );
  QJsonArray rows;
  QList<QStringList> lines;
  for ( const AuthenticityFinding &finding : *findings )
  {
    rows.append( QJsonObject { { QStringLiteral( "check" ), finding.check }, { QStringLiteral( "station" ), finding.station },
      { QStringLiteral( "indicator" ), finding.indicator }, { QStringLiteral( "from" ), isoLocal( finding.from ) },
      { QStringLiteral( "to" ), isoLocal( finding.to ) }, { QStringLiteral( "other_station" ), finding.otherStation },
      { QStringLiteral( "other_from" ), finding.otherFrom > 0 ? isoLocal( finding.otherFrom ) : QString() },
      { QStringLiteral( "count" ), finding.count },
      { finding.isExpected ? QStringLiteral( "expected" ) : QStringLiteral( "p" ), finding.chance },
      { QStringLiteral( "evidence" ), finding.evidence }, { QStringLiteral( "demo" ), finding.isDemo } } );
    lines.append( { authenticity->name( finding.check ), nameOf( *stations, finding.station ), finding.indicator, finding.evidence } );
  }
  if ( context.output.isJson() )
    context.output.rows( rows );
  else if ( !lines.isEmpty() )
    context.output.table( { Text::tr( "Check" ), Text::tr( "Station" ), Text::tr( "Indicator" ), Text::tr( "Evidence" ) }, lines );
  context.output.message( lines.isEmpty() ? Text::tr( "Nothing was found." ) : Authenticity::caution() );
  return static_cast<int>( lines.isEmpty() ? ExitCode::Done : ExitCode::DoneWithFindings );
}

QJsonObject lineJson( const Line &line )
{
  return { { QStringLiteral( "slope" ), line.slope }, { QStringLiteral( "offset" ), line.offset } };
}

int compareMicro( CommandContext &context, const AnalysisArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadOnly ) : nullptr;
  if ( !workspace )
    return sFailed;
  const Result<QList<Station>> stations = workspace->network().stations();
  const Result<TimeRange> range = rangeOf( arguments, workspace->readings() );
  if ( !stations || !range )
    return context.output.fail( stations ? range.error() : stations.error() );
  ColocationRequest request;
  request.indicator = fromArgument( arguments.indicator );
  request.range = *range;
  request.radius = arguments.radius;
  request.micro = fromArgument( arguments.micro );
  request.standard = fromArgument( arguments.standard );
  ConsoleProgress progress;
  const Result<QList<ColocationResult>> results =
    Colocation( services->catalogue ).run( *stations, workspace->readings(), request, progress );
  if ( !results )
    return context.output.fail( results.error() );
  QJsonArray rows;
  QList<QStringList> lines;
  const auto number = []( double value, int decimals ) { return QString::number( value, 'f', decimals ); };
  for ( const ColocationResult &one : *results )
  {
    rows.append( QJsonObject { { QStringLiteral( "station" ), one.micro }, { QStringLiteral( "standard" ), one.standard },
      { QStringLiteral( "indicator" ), one.indicator }, { QStringLiteral( "unit" ), one.unit },
      { QStringLiteral( "distance_m" ), std::round( one.distance ) }, { QStringLiteral( "hours" ), one.agreement.count },
      { QStringLiteral( "r2" ), one.agreement.r2 }, { QStringLiteral( "bias" ), one.agreement.bias },
      { QStringLiteral( "rmse" ), one.agreement.rmse }, { QStringLiteral( "theil_sen" ), lineJson( one.theilSen ) },
      { QStringLiteral( "least_squares" ), lineJson( one.leastSquares ) }, { QStringLiteral( "orthogonal" ), lineJson( one.orthogonal ) },
      { QStringLiteral( "second_half_rmse" ), one.uncalibrated.rmse },
      { QStringLiteral( "second_half_rmse_calibrated" ), one.calibrated.rmse },
      { QStringLiteral( "change_at" ), one.change.at > 0 ? isoLocal( one.change.at ) : QString() },
      { QStringLiteral( "change_p" ), one.change.p }, { QStringLiteral( "change_before" ), one.change.before },
      { QStringLiteral( "change_after" ), one.change.after }, { QStringLiteral( "demo" ), one.isDemo } } );
    lines.append( { nameOf( *stations, one.micro ), nameOf( *stations, one.standard ), number( one.distance, 0 ),
      QString::number( one.agreement.count ), number( one.agreement.r2, 3 ), number( one.agreement.bias, 1 ),
      number( one.agreement.rmse, 1 ),
      QStringLiteral( "%1 x %2 %3" )
        .arg( number( one.theilSen.slope, 3 ), one.theilSen.offset < 0 ? QStringLiteral( "−" ) : QStringLiteral( "+" ),
          number( std::abs( one.theilSen.offset ), 1 ) ),
      QStringLiteral( "%1 → %2" ).arg( number( one.uncalibrated.rmse, 1 ), number( one.calibrated.rmse, 1 ) ),
      one.change.p < 0.01 ? local( one.change.at ).toString( QStringLiteral( "yyyy-MM-dd" ) ) : QStringLiteral( "–" ) } );
  }
  if ( context.output.isJson() )
    context.output.rows( rows );
  else if ( !lines.isEmpty() )
    context.output.table( { Text::tr( "Micro-station" ), Text::tr( "Standard station" ), Text::tr( "Distance (m)" ), Text::tr( "Hours" ),
                            QStringLiteral( "R²" ), Text::tr( "Bias" ), QStringLiteral( "RMSE" ), Text::tr( "Theil–Sen" ),
                            Text::tr( "RMSE, calibrated" ), Text::tr( "Change" ) },
      lines );
  if ( lines.isEmpty() )
    context.output.message( Text::tr(
      "No micro-station has a standard station within %1 m with a week of hours in common; --radius or --standard reach further." )
                              .arg( arguments.radius ) );
  return static_cast<int>( ExitCode::Done );
}
} // namespace

void addQualityAnalysis( CLI::App &quality, CommandContext &context )
{
  const auto arguments = std::make_shared<AnalysisArguments>();
  const auto addTime = [&]( CLI::App *command ) {
    command->add_option( "--workspace,-w", arguments->workspace )->required();
    command->add_option( "--from", arguments->from, Text::tr( "Begin; by default of all readings" ).toStdString() );
    command->add_option( "--to", arguments->to, Text::tr( "End, not included" ).toStdString() );
  };
  CLI::App *touched =
    addCommand( quality, context, "authenticity", Text::tr( "Look for values that may have been touched: indications, not proofs." ),
      [=, &context] { return lookForTouched( context, *arguments ); } );
  addTime( touched );
  touched->add_option( "--element", arguments->element, Text::tr( "Element id, e.g. air" ).toStdString() );
  touched->add_option(
    "--district", arguments->district, Text::tr( "Code of a district, or unit:CODE for a responsible unit" ).toStdString() );
  CLI::App *micro =
    addCommand( quality, context, "colocation", Text::tr( "Hold micro-stations against standard stations; changes nothing." ),
      [=, &context] { return compareMicro( context, *arguments ); } );
  addTime( micro );
  micro->add_option( "--indicator", arguments->indicator, Text::tr( "Indicator id" ).toStdString() );
  micro->add_option( "--radius", arguments->radius, Text::tr( "Metres within which the nearest standard station is taken" ).toStdString() )
    ->check( CLI::PositiveNumber );
  micro->add_option( "--micro", arguments->micro, Text::tr( "Code of one micro-station; by default all" ).toStdString() );
  micro->add_option(
    "--standard", arguments->standard, Text::tr( "Code of the station it is held against; by default the nearest" ).toStdString() );
}

} // namespace jinguan
