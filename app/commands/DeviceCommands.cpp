#include "CommandLine.h"
#include "ingest/DeviceFile.h"

#include <QCoreApplication>

#include <optional>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DeviceCommands )
};

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
    rows.append( QJsonObject { { QStringLiteral( "mn" ), it.key() },
                               { QStringLiteral( "station" ), device.station },
                               { QStringLiteral( "registered" ), !device.mn.isEmpty() },
                               { QStringLiteral( "enabled" ), device.enabled },
                               { QStringLiteral( "edition" ), state.edition },
                               { QStringLiteral( "address" ), state.address },
                               { QStringLiteral( "last_seen" ), state.lastSeen > 0 ? isoLocal( state.lastSeen ) : QString() },
                               { QStringLiteral( "packets" ), state.packets },
                               { QStringLiteral( "rejected" ), state.rejected },
                               { QStringLiteral( "readings" ), state.readings },
                               { QStringLiteral( "last_reason" ), state.lastReason } } );
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
  CLI::App *set = add( "set", Text::tr( "Register a device, or change what is given." ), setDevice );
  set->add_option( "MN", arguments->mn, Text::tr( "Device id on the wire" ).toStdString() )->required();
  set->add_option( "--station", arguments->station, Text::tr( "Station code" ).toStdString() );
  set->add_option( "--password", arguments->password, Text::tr( "PW; empty: any" ).toStdString() );
  set->add_option( "--addresses", arguments->addresses, Text::tr( "Allowed addresses or subnets, separated by ;" ).toStdString() );
  set->add_option( "--enabled", arguments->enabled, Text::tr( "yes or no" ).toStdString() );
  set->add_option( "--modbus-crc", arguments->modbusCrc, Text::tr( "Believe the CRC of Modbus: yes or no" ).toStdString() );
  set->add_option( "--end-labelled", arguments->endLabelled, Text::tr( "Stamps periods with their end: yes or no" ).toStdString() );
  set->add_option( "--tls-only", arguments->tlsOnly, Text::tr( "yes or no" ).toStdString() );
  set->add_option( "--length-tolerance", arguments->lengthTolerance, Text::tr( "Bytes by which the length field may be off, up to 12" ).toStdString() );
  set->add_option( "--packets-per-minute", arguments->packetsPerMinute, Text::tr( "More are refused; 0: the bound of the gateway" ).toStdString() );
  set->add_option( "--factor", arguments->factors, Text::tr( "CODE=INDICATOR|UNIT|SCALE, repeatable; an empty indicator leaves the factor out" ).toStdString() );
}

} // namespace jinguan
