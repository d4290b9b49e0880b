#include "commands/SamplingBench.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SamplingBench )
};

Result<QDate> dayOf( const std::string &text )
{
  if ( text.empty() )
    return QDate();
  const QDate day = QDate::fromString( fromArgument( text ), Qt::ISODate );
  if ( !day.isValid() || text.size() != 10 )
    return Error { Text::tr( "“%1” is no day." ).arg( fromArgument( text ) ), Text::tr( "Write it as 2026-01-31." ), {}, 0 };
  return day;
}

Result<SamplingBench> makeBench( CommandContext &context, const SamplingArguments &arguments, std::unique_ptr<Workspace> workspace )
{
  SamplingBench bench;
  bench.services = context.services();
  bench.workspace = std::move( workspace );
  Result<QList<Station>> stations = bench.workspace->network().stations();
  const Result<MapFilter> area = argument::filter( fromArgument( arguments.unit ), *bench.services );
  const Result<QDate> from = dayOf( arguments.from );
  const Result<QDate> to = dayOf( arguments.to );
  const Result<QDate> at = dayOf( arguments.at );
  const Result<TimeRange> extent = bench.workspace->readings().extent();
  if ( !stations || !extent )
    return stations ? extent.error() : stations.error();
  if ( !area )
    return area.error();
  if ( !from || !to || !at )
    return !from ? from.error() : !to ? to.error() : at.error();
  if ( from->isValid() && to->isValid() && *to < *from )
    return Error { Text::tr( "The last day lies before the first." ), Text::tr( "Exchange --from and --to." ), {}, 0 };
  bench.stations = stations.take();
  bench.area = *area;
  bench.element = fromArgument( arguments.element );
  if ( !bench.element.isEmpty() && !bench.services->catalogue.element( bench.element ) )
    return Error { Text::tr( "The element “%1” is not in the catalogue." ).arg( bench.element ),
      Text::tr( "Write its id, such as surface_water." ), {}, 0 };
  bench.from = *from;
  bench.to = *to;
  const bool isDemo = bench.workspace->network().property( QStringLiteral( "demo" ) ) == QLatin1String( "1" );
  bench.today = at->isValid()  ? *at
    : isDemo && extent->to > 0 ? local( extent->to ).date()
                               : local( QDateTime::currentSecsSinceEpoch() ).date();
  return bench;
}
} // namespace

const Station *SamplingBench::station( const QString &code ) const
{
  const auto found = std::find_if( stations.begin(), stations.end(), [&code]( const Station &one ) { return one.code == code; } );
  return found == stations.end() ? nullptr : &*found;
}

QString SamplingBench::stationName( const QString &code ) const
{
  const Station *found = station( code );
  return found ? found->name.text() : code;
}

std::optional<SamplingBench> openSamplingBench( CommandContext &context, const SamplingArguments &arguments, OpenMode mode )
{
  if ( !context.services() )
    return std::nullopt;
  std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, mode );
  if ( !workspace )
    return std::nullopt;
  Result<SamplingBench> bench = makeBench( context, arguments, std::move( workspace ) );
  if ( !bench )
  {
    context.output.fail( bench.error() );
    return std::nullopt;
  }
  return bench.take();
}

void addSamplingOptions( CLI::App *command, SamplingArguments &arguments, const QString &letters )
{
  if ( letters.contains( QLatin1Char( 'w' ) ) )
    command->add_option( "--workspace,-w", arguments.workspace )->required();
  if ( letters.contains( QLatin1Char( 'e' ) ) )
    command->add_option( "--element", arguments.element, Text::tr( "Element id, e.g. surface_water" ).toStdString() );
  if ( letters.contains( QLatin1Char( 'u' ) ) )
    command->add_option( "--unit", arguments.unit, Text::tr( "Code of a district, or unit:CODE for a responsible unit" ).toStdString() );
  if ( letters.contains( QLatin1Char( 'r' ) ) )
  {
    command->add_option( "--from", arguments.from, Text::tr( "First day, such as 2026-01-01" ).toStdString() );
    command->add_option( "--to", arguments.to, Text::tr( "Last day" ).toStdString() );
  }
  if ( letters.contains( QLatin1Char( 'a' ) ) )
    command->add_option( "--at", arguments.at, Text::tr( "Day as of which it is told; by default today" ).toStdString() );
}

int importSamplingFile( CommandContext &context, const SamplingArguments &arguments, SamplingFileKind kind )
{
  const std::optional<SamplingBench> bench = openSamplingBench( context, arguments, OpenMode::ReadWrite );
  if ( !bench )
    return static_cast<int>( ExitCode::Failed );
  SamplingFiles files( bench->names(), bench->store(), &bench->workspace->readings() );
  const Result<SamplingImport> report =
    files.importFile( kind, fromArgument( arguments.file ), { fromArgument( arguments.sheet ), arguments.dryRun, false } );
  if ( !report )
    return context.output.fail( report.error() );
  QJsonArray rejected;
  for ( const RejectedCell &cell : report->rejected )
    rejected.append( QJsonObject { { QStringLiteral( "row" ), cell.row }, { QStringLiteral( "column" ), cell.problem.column },
      { QStringLiteral( "code" ), cell.problem.code }, { QStringLiteral( "reason" ), cell.problem.reason },
      { QStringLiteral( "remedy" ), cell.problem.remedy } } );
  QJsonObject object { { QStringLiteral( "rows" ), report->rowsRead }, { QStringLiteral( "new" ), report->written },
    { QStringLiteral( "changed" ), report->changed }, { QStringLiteral( "unchanged" ), report->unchanged },
    { QStringLiteral( "rejected" ), rejected.size() }, { QStringLiteral( "dry_run" ), report->dryRun } };
  if ( report->delivery > 0 )
    object.insert( QStringLiteral( "delivery" ), report->delivery );
  if ( context.output.isJson() )
    object.insert( QStringLiteral( "rejected_rows" ), rejected );
  context.output.object( object );
  if ( !context.output.isJson() && !rejected.isEmpty() )
  {
    QList<QStringList> lines;
    for ( const RejectedCell &cell : report->rejected )
      lines.append( { QString::number( cell.row ), cell.problem.column, cell.problem.reason, cell.problem.remedy } );
    context.output.table( { Text::tr( "Row" ), Text::tr( "Column" ), Text::tr( "Why it was not taken" ), Text::tr( "Remedy" ) }, lines );
  }
  return static_cast<int>( rejected.isEmpty() ? ExitCode::Done : ExitCode::DoneWithFindings );
}

int exportSamplingFile( CommandContext &context, const SamplingArguments &arguments, SamplingFileKind kind )
{
  const std::optional<SamplingBench> bench = openSamplingBench( context, arguments, OpenMode::ReadOnly );
  if ( !bench )
    return static_cast<int>( ExitCode::Failed );
  const QString path = fromArgument( arguments.file );
  if ( const Result<void> written = SamplingFiles( bench->names(), bench->store(), nullptr ).exportFile( kind, path ); !written )
    return context.output.fail( written.error() );
  context.output.object( { { QStringLiteral( "file" ), path } } );
  return static_cast<int>( ExitCode::Done );
}

void addSamplingFileCommand( CLI::App &group, CommandContext &context, const std::shared_ptr<SamplingArguments> &arguments,
  const char *name, const QString &about, SamplingFileKind kind, bool isImport )
{
  CLI::App *command = addCommand( group, context, name, about, [=, &context] {
    return isImport ? importSamplingFile( context, *arguments, kind ) : exportSamplingFile( context, *arguments, kind );
  } );
  addSamplingOptions( command, *arguments, QStringLiteral( "w" ) );
  command->add_option( "FILE", arguments->file, QCoreApplication::translate( "jinguan::SamplingBench", "CSV or XLSX" ).toStdString() )
    ->required();
  if ( !isImport )
    return;
  command->add_option( "--sheet", arguments->sheet,
    QCoreApplication::translate( "jinguan::SamplingBench", "Sheet of a workbook; the first by default" ).toStdString() );
  command->add_flag(
    "--dry-run", arguments->dryRun, QCoreApplication::translate( "jinguan::SamplingBench", "Only tell what would be done" ).toStdString() );
}

} // namespace jinguan
