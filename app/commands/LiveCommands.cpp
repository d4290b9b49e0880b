#include "Arguments.h"
#include "CommandLine.h"
#include "ingest/Gateway.h"
#include "ingest/GatewayTls.h"
#include "ingest/Replay.h"
#include "ingest/ReplayFaults.h"
#include "ingest/ReplayFleet.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QHostAddress>
#include <QTimer>

#include <csignal>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::LiveCommands )
};

constexpr int sWatchMs = 200;
volatile std::sig_atomic_t sStop = 0;

void onSignal( int )
{
  sStop = 1;
}

/** Runs \a loop until Ctrl+C or a request to terminate. */
void runUntilStopped( QEventLoop &loop )
{
  std::signal( SIGINT, onSignal );
  std::signal( SIGTERM, onSignal );
  QTimer watch;
  QObject::connect( &watch, &QTimer::timeout, &loop, [&loop] {
    if ( sStop )
      loop.quit();
  } );
  watch.start( sWatchMs );
  loop.exec();
}

/** `ADDR:PORT` or `PORT`. */
Result<QPair<QString, quint16>> endpointOf( const std::string &text )
{
  const QString endpoint = fromArgument( text );
  const qsizetype colon = endpoint.lastIndexOf( QLatin1Char( ':' ) );
  bool ok = false;
  const uint port = endpoint.mid( colon + 1 ).toUInt( &ok );
  if ( !ok || port > 65535 )
    return Error { Text::tr( "“%1” is no address with a port." ).arg( endpoint ), Text::tr( "Write it like 127.0.0.1:9212." ), {}, 0 };
  return QPair<QString, quint16>( colon > 0 ? endpoint.left( colon ) : QStringLiteral( "127.0.0.1" ), static_cast<quint16>( port ) );
}

struct GatewayArguments
{
  std::string workspace;
  std::string listen = "127.0.0.1:9212";
  bool backfill = false;
  std::vector<std::string> tls; //!< certificate and key
  std::string clientCa;
  quint16 tlsPort = 9213;
  GatewayLimits limits;
};

int runGateway( CommandContext &context, const GatewayArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadingsOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<QPair<QString, quint16>> endpoint = endpointOf( arguments.listen );
  if ( !endpoint )
    return context.output.fail( endpoint.error() );
  Gateway gateway( services->catalogue, workspace->network(), workspace->readings(), workspace->devices() );
  gateway.setBackfill( arguments.backfill );
  gateway.setLimits( arguments.limits );
  if ( !arguments.tls.empty() )
  {
    const Result<QSslConfiguration> tls = GatewayTls { fromArgument( arguments.tls.at( 0 ) ), fromArgument( arguments.tls.at( 1 ) ), fromArgument( arguments.clientCa ) }.load();
    if ( !tls )
      return context.output.fail( tls.error() );
    gateway.setTls( *tls, arguments.tlsPort );
  }
  if ( const Result<void> listening = gateway.listen( QHostAddress( endpoint->first ), endpoint->second ); !listening )
    return context.output.fail( listening.error() );
  context.output.message( Text::tr( "Listening on %1, port %2. Stop with Ctrl+C." ).arg( endpoint->first ).arg( gateway.port() ) );
  if ( gateway.tlsPort() != 0 )
    context.output.message( Text::tr( "Encrypted (TLS) on port %1." ).arg( gateway.tlsPort() ) );
  QObject::connect( &gateway, &Gateway::packetRejected, &gateway, [&context]( const QString &code, const QString &reason ) { context.output.message( code + QStringLiteral( ": " ) + reason ); } );
  QObject::connect( &gateway, &Gateway::storeFailed, &gateway, [&context]( const QString &message ) { context.output.message( message ); } );
  QEventLoop loop;
  runUntilStopped( loop );
  gateway.stop();
  const Gateway::Counters counters = gateway.counters();
  QJsonArray devices;
  for ( const DeviceState &state : gateway.devices() )
    devices.append( QJsonObject { { QStringLiteral( "mn" ), state.mn }, { QStringLiteral( "edition" ), state.edition }, { QStringLiteral( "packets" ), state.packets }, { QStringLiteral( "rejected" ), state.rejected }, { QStringLiteral( "readings" ), state.readings }, { QStringLiteral( "last_reason" ), state.lastReason } } );
  QJsonObject summary { { QStringLiteral( "packets" ), counters.packets },
                           { QStringLiteral( "accepted" ), counters.accepted },
                           { QStringLiteral( "rejected" ), counters.rejected },
                           { QStringLiteral( "readings" ), counters.readings },
                           { QStringLiteral( "answers" ), counters.answers },
                           { QStringLiteral( "requests" ), counters.requests },
                           { QStringLiteral( "transactions" ), counters.groups } };
  if ( context.output.isJson() )
    summary.insert( QStringLiteral( "devices" ), devices );
  else
    context.output.rows( devices );
  context.output.object( summary );
  return static_cast<int>( counters.rejected > 0 ? ExitCode::DoneWithFindings : ExitCode::Done );
}

struct ReplayArguments
{
  std::string file;
  std::string to;
  std::string workspace;
  std::string profile;
  std::string from;
  std::string until;
  double speed = 3600;
  bool loop = false;
  bool packets = false;
  bool devices = false;
  ReplayFaults faults;
};

Result<QList<TimedPacket>> packetsOf( const ReplayArguments &arguments, const Services &services )
{
  if ( arguments.packets )
    return ReplaySource::fromPackets( fromArgument( arguments.file ) );
  std::unique_ptr<Workspace> workspace;
  if ( !arguments.workspace.empty() )
  {
    Result<std::unique_ptr<Workspace>> opened = Workspace::open( fromArgument( arguments.workspace ), OpenMode::ReadOnly );
    if ( !opened )
      return opened.error();
    workspace = opened.take();
  }
  TimeRange range;
  for ( const auto &[text, bound] : { QPair<const std::string *, UtcSeconds *>( &arguments.from, &range.from ), QPair<const std::string *, UtcSeconds *>( &arguments.until, &range.to ) } )
  {
    const Result<UtcSeconds> moment = argument::moment( *text );
    if ( !moment )
      return moment.error();
    *bound = *moment;
  }
  if ( range.from != 0 && range.to != 0 && range.to <= range.from )
    return Error { Text::tr( "The end, %1, is not after the begin, %2." ).arg( fromArgument( arguments.until ), fromArgument( arguments.from ) ), Text::tr( "Exchange --from and --until." ), {}, 0 };
  ReadingImportOptions options;
  options.profile = fromArgument( arguments.profile );
  const ProfileLibrary library( workspace ? workspace->folder() : QString() );
  return ReplaySource::fromFile( fromArgument( arguments.file ), options, services.catalogue, library, workspace ? &workspace->network() : nullptr, range );
}

/** Runs \a replay to its end; the text says what stopped it. */
template<typename Player> std::optional<QString> play( Player &replay, const QPair<QString, quint16> &endpoint, QJsonObject &summary )
{
  QEventLoop loop;
  std::optional<QString> failure;
  QObject::connect( &replay, &Player::finished, &loop, &QEventLoop::quit );
  QObject::connect( &replay, &Player::failed, &loop, [&]( const QString &message ) {
    failure = message;
    loop.quit();
  } );
  QTimer::singleShot( 0, &replay, [&] { replay.start( endpoint.first, endpoint.second ); } );
  runUntilStopped( loop );
  replay.stop();
  summary.insert( QStringLiteral( "sent" ), replay.sent() );
  summary.insert( QStringLiteral( "answered" ), replay.answered() );
  return failure;
}

int runReplay( CommandContext &context, const ReplayArguments &arguments )
{
  const Services *services = context.services();
  if ( !services )
    return static_cast<int>( ExitCode::Failed );
  const Result<QPair<QString, quint16>> endpoint = endpointOf( arguments.to );
  if ( !endpoint )
    return context.output.fail( endpoint.error() );
  const Result<QList<TimedPacket>> packets = packetsOf( arguments, *services );
  if ( !packets )
    return context.output.fail( packets.error() );

  Replay::Options options;
  options.speed = arguments.speed;
  options.loop = arguments.loop;
  QMap<QString, int> faults;
  const QList<TimedPacket> sending = arguments.faults.apply( *packets, faults );
  QJsonObject summary { { QStringLiteral( "packets" ), packets->size() } };
  for ( auto it = faults.begin(); it != faults.end(); ++it )
  {
    if ( *it > 0 )
      summary.insert( it.key(), *it );
  }
  std::optional<QString> failure;
  if ( arguments.devices )
  {
    ReplayFleet fleet( sending, options );
    failure = play( fleet, *endpoint, summary );
    summary.insert( QStringLiteral( "devices" ), fleet.devices() );
  }
  else
  {
    Replay replay( sending, options );
    failure = play( replay, *endpoint, summary );
  }
  context.output.object( summary );
  if ( failure )
    return context.output.fail( { *failure, {}, {}, 0 } );
  return static_cast<int>( ExitCode::Done );
}
} // namespace

void addLiveCommands( CLI::App &app, CommandContext &context )
{
  const auto gateway = std::make_shared<GatewayArguments>();
  CLI::App *gatewayCommand = addCommand( app, context, "gateway", Text::tr( "Receive HJ 212 packets over TCP into a workspace." ), [=, &context] { return runGateway( context, *gateway ); } );
  gatewayCommand->add_option( "--workspace,-w", gateway->workspace )->required();
  gatewayCommand->add_option( "--listen", gateway->listen, Text::tr( "Address and port" ).toStdString() )->capture_default_str();
  CLI::Option *tls = gatewayCommand->add_option( "--tls", gateway->tls, Text::tr( "Certificate and key (PEM): receive encrypted too" ).toStdString() )->expected( 2 );
  gatewayCommand->add_option( "--tls-port", gateway->tlsPort, Text::tr( "Port for TLS" ).toStdString() )->capture_default_str()->needs( tls );
  gatewayCommand->add_option( "--client-ca", gateway->clientCa, Text::tr( "Certificate (PEM) that has signed those of the devices: only they may come encrypted" ).toStdString() )->needs( tls );
  gatewayCommand->add_option( "--connections-per-address", gateway->limits.connectionsPerAddress, Text::tr( "More from one address are turned away" ).toStdString() )->check( CLI::PositiveNumber )->capture_default_str();
  gatewayCommand->add_flag( "--backfill", gateway->backfill, Text::tr( "Ask devices for what they did not send while they were silent" ).toStdString() );

  const auto replay = std::make_shared<ReplayArguments>();
  CLI::App *replayCommand = addCommand( app, context, "replay", Text::tr( "Send real history as HJ 212 packets." ), [=, &context] { return runReplay( context, *replay ); } );
  replayCommand->add_option( "FILE", replay->file, Text::tr( "File of readings, or of packets with --packets" ).toStdString() )->required();
  replayCommand->add_option( "--to", replay->to, Text::tr( "Address and port of the gateway" ).toStdString() )->required();
  replayCommand->add_option( "--workspace,-w", replay->workspace, Text::tr( "Workspace that knows the device ids of the stations" ).toStdString() );
  replayCommand->add_option( "--profile", replay->profile, Text::tr( "Mapping profile; guessed when left out" ).toStdString() );
  replayCommand->add_option( "--from", replay->from );
  replayCommand->add_option( "--until", replay->until );
  replayCommand->add_option( "--speed", replay->speed, Text::tr( "3600: an hour of history in a second; 0: as fast as answers come" ).toStdString() )->capture_default_str();
  replayCommand->add_flag( "--loop", replay->loop );
  replayCommand->add_flag( "--devices", replay->devices, Text::tr( "A connection for each device, all at once" ).toStdString() );
  const auto addFault = [&]( const char *name, double &share, const QString &what ) { replayCommand->add_option( name, share, what.toStdString() )->check( CLI::Range( 0.0, 1.0 ) ); };
  addFault( "--drop", replay->faults.drop, Text::tr( "Share of the packets that are never sent" ) );
  addFault( "--cut", replay->faults.cut, Text::tr( "Share that ends in the middle" ) );
  addFault( "--duplicate", replay->faults.duplicate, Text::tr( "Share that is sent twice" ) );
  addFault( "--reorder", replay->faults.reorder, Text::tr( "Share that changes places with the next" ) );
  addFault( "--bad-crc", replay->faults.badCrc, Text::tr( "Share with a digit changed on the way" ) );
  addFault( "--late", replay->faults.late, Text::tr( "Share that comes up to 50 packets later" ) );
  replayCommand->add_option( "--seed", replay->faults.seed, Text::tr( "The same seed gives the same faults" ).toStdString() );
  replayCommand->add_flag( "--packets", replay->packets, Text::tr( "The file holds packets, one a line" ).toStdString() );
}

} // namespace jinguan
