#include "Arguments.h"
#include "CommandLine.h"
#include "ingest/DeviceFile.h"
#include "ingest/DeviceTalk.h"
#include "ingest/RejectedFile.h"

#include <QCoreApplication>

#include <QDateTime>
#include <QThread>

#include <optional>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DeviceCommands )
};

constexpr int sWatchMs = 200;

struct DeviceArguments
{
    std::string workspace;
    std::string mn;
    std::string file;
    std::optional<std::string> station;
    std::optional<std::string> password;
    std::optional<std::string> addresses;
    std::optional<bool> enabled;
    std::optional<bool> modbusCrc;
    std::optional<bool> endLabelled;
    std::optional<bool> tlsOnly;
    std::optional<int> lengthTolerance;
    std::optional<int> packetsPerMinute;
    std::vector<std::string> factors;
    std::string wish;
    std::string period = "hour";
    std::string from;
    std::string to;
    int number = 0;
    int wait = 60;
};

Result<QSet<QString>> stationsOf( Workspace &workspace )
{
  const Result<QList<Station>> stations = workspace.network().stations();
  if ( !stations )
    return stations.error();
  QSet<QString> codes;
  for ( const Station &station : *stations )
    codes.insert( station.code );
  return codes;
}

int listDevices( CommandContext &context, const DeviceArguments &arguments )
{
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, OpenMode::ReadOnly );
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<QList<Device>> devices = workspace->devices().devices();
  const Result<QList<DeviceState>> states = workspace->devices().states();
  if ( !devices || !states )
    return context.output.fail( devices ? states.error() : devices.error() );
  QMap<QString, QPair<Device, DeviceState>> all;
  for ( const Device &device : *devices )
    all[device.mn].first = device;
  for ( const DeviceState &state : *states )
    all[state.mn].second = state;
  QJsonArray rows;
  for ( auto it = all.begin(); it != all.end(); ++it )
  {
    const auto &[device, state] = *it;
    rows.append( QJsonObject { { QStringLiteral( "mn" ), it.key() }, { QStringLiteral( "station" ), device.station },
      { QStringLiteral( "registered" ), !device.mn.isEmpty() }, { QStringLiteral( "enabled" ), device.enabled },
      { QStringLiteral( "edition" ), state.edition }, { QStringLiteral( "address" ), state.address },
      { QStringLiteral( "last_seen" ), state.lastSeen > 0 ? isoLocal( state.lastSeen ) : QString() },
      { QStringLiteral( "packets" ), state.packets }, { QStringLiteral( "rejected" ), state.rejected },
      { QStringLiteral( "readings" ), state.readings }, { QStringLiteral( "last_reason" ), state.lastReason },
      { QStringLiteral( "clock_drift_s" ), state.clockDrift ? QJsonValue( *state.clockDrift ) : QJsonValue() },
      { QStringLiteral( "heartbeat" ), state.heartbeatAt > 0 ? isoLocal( state.heartbeatAt ) : QString() } } );
  }
  context.output.rows( rows );
  return static_cast<int>( ExitCode::Done );
}

template<typename From, typename To> void put( const std::optional<From> &from, To &to )
{
  if ( from )
    to = *from;
}

/** \a device with what the command line says about it. */
Result<Device> changed( Device device, const DeviceArguments &arguments )
{
  if ( arguments.station )
    device.station = fromArgument( *arguments.station );
  if ( arguments.password )
    device.password = fromArgument( *arguments.password );
  if ( arguments.addresses )
    device.addresses = fromArgument( *arguments.addresses ).split( QLatin1Char( ';' ), Qt::SkipEmptyParts );
  put( arguments.enabled, device.enabled );
  put( arguments.modbusCrc, device.modbusCrc );
  put( arguments.endLabelled, device.endLabelled );
  put( arguments.tlsOnly, device.tlsOnly );
  put( arguments.lengthTolerance, device.lengthTolerance );
  put( arguments.packetsPerMinute, device.packetsPerMinute );
  for ( const std::string &text : arguments.factors )
  {
    const Result<DeviceFactor> factor = DeviceFile::factorFromText( fromArgument( text ) );
    if ( !factor )
      return factor.error();
    device.factors.removeIf( [&factor]( const DeviceFactor &other ) { return other.code == factor->code; } );
    device.factors.append( *factor );
  }
  return device;
}

int setDevice( CommandContext &context, const DeviceArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadingsOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<QList<Device>> devices = workspace->devices().devices();
  const Result<QSet<QString>> stations = stationsOf( *workspace );
  if ( !devices || !stations )
    return context.output.fail( devices ? stations.error() : devices.error() );
  Device device;
  device.mn = fromArgument( arguments.mn );
  for ( const Device &known : *devices )
    device = known.mn == device.mn ? known : device;
  const Result<Device> wanted = changed( device, arguments );
  if ( !wanted )
    return context.output.fail( wanted.error() );
  if ( const Result<void> checked = DeviceFile::check( *wanted, services->catalogue, *stations ); !checked )
    return context.output.fail( checked.error() );
  if ( const Result<void> saved = workspace->devices().save( *wanted ); !saved )
    return context.output.fail( saved.error() );
  return static_cast<int>( ExitCode::Done );
}

int removeDevice( CommandContext &context, const DeviceArguments &arguments )
{
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, OpenMode::ReadingsOnly );
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  if ( const Result<void> removed = workspace->devices().remove( fromArgument( arguments.mn ) ); !removed )
    return context.output.fail( removed.error() );
  return static_cast<int>( ExitCode::Done );
}

int importDevices( CommandContext &context, const DeviceArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadingsOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<QSet<QString>> stations = stationsOf( *workspace );
  if ( !stations )
    return context.output.fail( stations.error() );
  const Result<QList<Device>> devices = DeviceFile::read( fromArgument( arguments.file ), services->catalogue, *stations );
  if ( !devices )
    return context.output.fail( devices.error() );
  for ( const Device &device : *devices )
  {
    if ( const Result<void> saved = workspace->devices().save( device ); !saved )
      return context.output.fail( saved.error() );
  }
  context.output.object( { { QStringLiteral( "devices" ), devices->size() } } );
  return static_cast<int>( ExitCode::Done );
}

int exportDevices( CommandContext &context, const DeviceArguments &arguments )
{
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, OpenMode::ReadOnly );
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<QList<Device>> devices = workspace->devices().devices();
  if ( !devices )
    return context.output.fail( devices.error() );
  if ( const Result<void> written = DeviceFile::write( fromArgument( arguments.file ), *devices ); !written )
    return context.output.fail( written.error() );
  context.output.object( { { QStringLiteral( "devices" ), devices->size() } } );
  return static_cast<int>( ExitCode::Done );
}
QJsonObject rowOf( const DeviceRequest &request )
{
  return { { QStringLiteral( "id" ), request.id }, { QStringLiteral( "mn" ), request.mn }, { QStringLiteral( "cn" ), request.cn },
    { QStringLiteral( "content" ), request.content }, { QStringLiteral( "asked_at" ), isoLocal( request.askedAt ) },
    { QStringLiteral( "state" ), DeviceRequest::stateId( request.state ) }, { QStringLiteral( "tries" ), request.tries },
    { QStringLiteral( "result" ), request.result }, { QStringLiteral( "answer" ), request.answer } };
}

/** The request the command line speaks of. */
Result<DeviceRequest> wanted( const DeviceArguments &arguments, Workspace &workspace )
{
  static const QHash<QString, DeviceTalk::Wish> sWishes { { QStringLiteral( "clock" ), DeviceTalk::Wish::Clock },
    { QStringLiteral( "set-clock" ), DeviceTalk::Wish::SetClock }, { QStringLiteral( "interval" ), DeviceTalk::Wish::Interval },
    { QStringLiteral( "set-interval" ), DeviceTalk::Wish::SetInterval },
    { QStringLiteral( "minute-interval" ), DeviceTalk::Wish::MinuteInterval },
    { QStringLiteral( "set-minute-interval" ), DeviceTalk::Wish::SetMinuteInterval },
    { QStringLiteral( "resend" ), DeviceTalk::Wish::Resend } };
  const Result<QList<Device>> devices = workspace.devices().devices();
  if ( !devices )
    return devices.error();
  Device device;
  device.mn = fromArgument( arguments.mn );
  for ( const Device &known : *devices )
    device = known.mn == device.mn ? known : device;
  const DeviceTalk::Wish wish = sWishes.value( fromArgument( arguments.wish ) );
  TimeRange span;
  if ( wish == DeviceTalk::Wish::Resend )
  {
    const Result<TimeRange> range = argument::range( arguments.from, arguments.to );
    if ( !range )
      return range.error();
    span = *range;
  }
  return DeviceTalk::request( device, wish, arguments.number, periodFromId( fromArgument( arguments.period ) ), span );
}

int askDevice( CommandContext &context, const DeviceArguments &arguments )
{
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, OpenMode::ReadingsOnly );
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  Result<DeviceRequest> request = wanted( arguments, *workspace );
  if ( !request )
    return context.output.fail( request.error() );
  request->askedAt = QDateTime::currentSecsSinceEpoch();
  request->askedBy = QString::fromLocal8Bit( qgetenv( "USER" ) );
  const Result<qint64> id = workspace->devices().ask( *request );
  if ( !id )
    return context.output.fail( id.error() );
  request->id = *id;
  // The gateway that has the device writes into the same file what becomes of it.
  for ( int waited = 0; waited < arguments.wait * 1000 && !request->isOver(); waited += sWatchMs )
  {
    QThread::msleep( sWatchMs );
    const Result<std::optional<DeviceRequest>> now = workspace->devices().request( *id );
    if ( !now )
      return context.output.fail( now.error() );
    request = now->value_or( *request );
  }
  context.output.object( rowOf( *request ) );
  if ( request->state == DeviceRequest::State::Open && arguments.wait > 0 )
    context.output.message( Text::tr( "No gateway has the device yet; the request waits for a day." ) );
  return static_cast<int>(
    request->state == DeviceRequest::State::Done || !request->isOver() ? ExitCode::Done : ExitCode::DoneWithFindings );
}

int listRequests( CommandContext &context, const DeviceArguments &arguments )
{
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, OpenMode::ReadOnly );
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<QList<DeviceRequest>> requests = workspace->devices().requests( false );
  if ( !requests )
    return context.output.fail( requests.error() );
  QJsonArray rows;
  for ( const DeviceRequest &request : *requests )
    rows.append( rowOf( request ) );
  context.output.rows( rows );
  return static_cast<int>( ExitCode::Done );
}

int exportRejected( CommandContext &context, const DeviceArguments &arguments )
{
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, OpenMode::ReadOnly );
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<UtcSeconds> from = argument::moment( arguments.from );
  if ( !from )
    return context.output.fail( from.error() );
  const Result<qint64> count = RejectedFile::write( fromArgument( arguments.file ), workspace->readings(), *from );
  if ( !count )
    return context.output.fail( count.error() );
  context.output.object( { { QStringLiteral( "rejected" ), *count } } );
  return static_cast<int>( ExitCode::Done );
}
} // namespace

void addDeviceCommands( CLI::App &app, CommandContext &context )
{
  const auto arguments = std::make_shared<DeviceArguments>();
  CLI::App *group = app.add_subcommand( "devices", Text::tr( "Devices that send by HJ 212, and how each is understood." ).toStdString() );
  group->require_subcommand( 1 );
  const auto add = [&]( const char *name, const QString &description, int ( *run )( CommandContext &, const DeviceArguments & ) ) {
    CLI::App *command = addCommand( *group, context, name, description, [arguments, run, &context] { return run( context, *arguments ); } );
    command->add_option( "--workspace,-w", arguments->workspace )->required();
    return command;
  };
  add( "list", Text::tr( "Devices with what came from them, unregistered ones too." ), listDevices );
  add( "remove", Text::tr( "Forget the settings of a device." ), removeDevice )->add_option( "MN", arguments->mn )->required();
  add( "import", Text::tr( "Register the devices of a CSV file." ), importDevices )->add_option( "FILE", arguments->file )->required();
  add( "export", Text::tr( "Write the register to a CSV file." ), exportDevices )->add_option( "FILE", arguments->file )->required();
  CLI::App *rejected = add( "rejected", Text::tr( "Packets that were refused, with the reason, as a CSV file." ), exportRejected );
  rejected->add_option( "--export", arguments->file, Text::tr( "File to be written" ).toStdString() )->required();
  rejected->add_option( "--from", arguments->from, Text::tr( "Only those since then" ).toStdString() );
  add( "requests", Text::tr( "What devices were asked, and what became of it." ), listRequests );
  CLI::App *ask = add( "ask", Text::tr( "Ask a device through the gateway it is connected to." ), askDevice );
  ask->add_option( "MN", arguments->mn, Text::tr( "Device id on the wire" ).toStdString() )->required();
  ask
    ->add_option( "WHAT", arguments->wish,
      Text::tr( "clock, set-clock, interval, set-interval, minute-interval, set-minute-interval or resend" ).toStdString() )
    ->required()
    ->check( CLI::IsMember( { "clock", "set-clock", "interval", "set-interval", "minute-interval", "set-minute-interval", "resend" } ) );
  ask->add_option( "--from", arguments->from, Text::tr( "Begin of what shall come again" ).toStdString() );
  ask->add_option( "--to", arguments->to, Text::tr( "Its end" ).toStdString() );
  ask->add_option( "--period", arguments->period, Text::tr( "sample, minute, hour or day" ).toStdString() )
    ->check( CLI::IsMember( { "sample", "minute", "hour", "day" } ) )
    ->capture_default_str();
  ask->add_option( "--number", arguments->number, Text::tr( "Seconds of set-interval, minutes of set-minute-interval" ).toStdString() );
  ask->add_option( "--wait", arguments->wait, Text::tr( "Seconds to wait for the device; 0: leave the request and go" ).toStdString() )
    ->capture_default_str();
  CLI::App *set = add( "set", Text::tr( "Register a device, or change what is given." ), setDevice );
  set->add_option( "MN", arguments->mn, Text::tr( "Device id on the wire" ).toStdString() )->required();
  set->add_option( "--station", arguments->station, Text::tr( "Station code" ).toStdString() );
  set->add_option( "--password", arguments->password, Text::tr( "PW; empty: any" ).toStdString() );
  set->add_option( "--addresses", arguments->addresses, Text::tr( "Allowed addresses or subnets, separated by ;" ).toStdString() );
  set->add_option( "--enabled", arguments->enabled, Text::tr( "yes or no" ).toStdString() );
  set->add_option( "--modbus-crc", arguments->modbusCrc, Text::tr( "Believe the CRC of Modbus: yes or no" ).toStdString() );
  set->add_option( "--end-labelled", arguments->endLabelled, Text::tr( "Stamps periods with their end: yes or no" ).toStdString() );
  set->add_option( "--tls-only", arguments->tlsOnly, Text::tr( "yes or no" ).toStdString() );
  set->add_option(
    "--length-tolerance", arguments->lengthTolerance, Text::tr( "Bytes by which the length field may be off, up to 12" ).toStdString() );
  set->add_option(
    "--packets-per-minute", arguments->packetsPerMinute, Text::tr( "More are refused; 0: the bound of the gateway" ).toStdString() );
  set->add_option( "--factor", arguments->factors,
    Text::tr( "CODE=INDICATOR|UNIT|SCALE, repeatable; an empty indicator leaves the factor out" ).toStdString() );
}

} // namespace jinguan
