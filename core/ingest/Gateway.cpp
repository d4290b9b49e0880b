#include "ingest/Gateway.h"

#include <QTcpSocket>

#include <cmath>

namespace jinguan
{

namespace
{
/** Element that a system code of HJ 212 speaks of; empty when the code does not narrow it. */
QString elementOfSystem( const QString &st )
{
  static const QHash<QString, QString> sElements { { QStringLiteral( "21" ), QStringLiteral( "surface_water" ) }, { QStringLiteral( "22" ), QStringLiteral( "air" ) }, { QStringLiteral( "23" ), QStringLiteral( "noise" ) },
                                                   { QStringLiteral( "24" ), QStringLiteral( "groundwater" ) }, { QStringLiteral( "25" ), QStringLiteral( "soil" ) }, { QStringLiteral( "31" ), QStringLiteral( "sources" ) }, { QStringLiteral( "32" ), QStringLiteral( "sources" ) } };
  return sElements.value( st );
}

std::optional<QualityFlag> flagOf( const QString &letter )
{
  static const QHash<QString, QualityFlag> sFlags { { QString(), QualityFlag::Valid }, { QStringLiteral( "N" ), QualityFlag::Valid }, { QStringLiteral( "S" ), QualityFlag::ManualValue }, { QStringLiteral( "C" ), QualityFlag::Calibration }, { QStringLiteral( "M" ), QualityFlag::Maintenance },
                                                    { QStringLiteral( "D" ), QualityFlag::Fault }, { QStringLiteral( "T" ), QualityFlag::OverRange }, { QStringLiteral( "F" ), QualityFlag::Stopped }, { QStringLiteral( "B" ), QualityFlag::LinkBroken } };
  const auto it = sFlags.constFind( letter.toUpper() );
  return it == sFlags.constEnd() ? std::nullopt : std::optional<QualityFlag>( *it );
}

/** HJ 212 carries pressure in kPa; everything else comes in practice in the unit of the ambient standards. */
QString wireUnit( const Indicator &indicator )
{
  return indicator.id == QLatin1String( "PRES" ) ? QStringLiteral( "kPa" ) : indicator.unit;
}
} // namespace

Hj212Mapper::Hj212Mapper( const Catalogue &catalogue ) : mCatalogue( catalogue )
{
  for ( const Indicator &indicator : catalogue.indicators() )
  {
    for ( const QString &code : indicator.hj212Code.split( QLatin1Char( ';' ), Qt::SkipEmptyParts ) )
      mByCode.insert( code, indicator.id );
  }
}

std::optional<Period> Hj212Mapper::periodOf( const QString &cn )
{
  static const QHash<QString, Period> sPeriods { { QStringLiteral( "2011" ), Period::Sample }, { QStringLiteral( "2051" ), Period::Minute }, { QStringLiteral( "2061" ), Period::Hour }, { QStringLiteral( "2031" ), Period::Day } };
  const auto it = sPeriods.constFind( cn );
  return it == sPeriods.constEnd() ? std::nullopt : std::optional<Period>( *it );
}

const Indicator *Hj212Mapper::indicatorOf( const QString &code, const QString &element ) const
{
  const Indicator *any = nullptr;
  for ( const QString &id : mByCode.values( code ) )
  {
    const Indicator *indicator = mCatalogue.indicator( id );
    if ( element.isEmpty() || indicator->elements.contains( element ) )
      return indicator;
    any = any ? any : indicator;
  }
  return any;
}

Result<Hj212Mapper::Outcome> Hj212Mapper::map( const Hj212Packet &packet ) const
{
  const std::optional<UtcSeconds> time = packet.dataTime();
  if ( !time )
    return Error { Gateway::tr( "the packet has no readable DataTime" ), {}, QStringLiteral( "bad-time" ), 0 };
  const Period period = *periodOf( packet.cn );
  const QString element = elementOfSystem( packet.st );
  Outcome outcome;
  for ( const Hj212Factor &factor : packet.factors )
  {
    const auto reject = [&]( const QString &code, const QString &reason ) { outcome.rejected.append( { 0, reason, code, factor.code } ); };
    const QString main = factor.values.contains( QStringLiteral( "Avg" ) ) ? QStringLiteral( "Avg" ) : factor.values.contains( QStringLiteral( "Rtd" ) ) ? QStringLiteral( "Rtd" ) : QStringLiteral( "Data" );
    const QString text = factor.values.value( main );
    if ( text.isEmpty() )
      continue; // totals, states of facilities: not readings
    const Indicator *indicator = indicatorOf( factor.code, element );
    if ( !indicator )
    {
      reject( QStringLiteral( "unknown-indicator" ), Gateway::tr( "the factor %1 is not in the catalogue" ).arg( factor.code ) );
      continue;
    }
    bool ok = false;
    const double value = text.toDouble( &ok );
    const std::optional<QualityFlag> flag = flagOf( factor.values.value( QStringLiteral( "Flag" ) ) );
    if ( !ok || !std::isfinite( value ) )
    {
      reject( QStringLiteral( "bad-number" ), Gateway::tr( "%1: “%2” is no number" ).arg( factor.code, text ) );
      continue;
    }
    const QString unit = wireUnit( *indicator );
    const Result<double> shown = mCatalogue.convert( value, unit, indicator->unit );
    if ( !shown || *shown < indicator->plausibleMin || *shown > indicator->plausibleMax )
    {
      reject( QStringLiteral( "out-of-range" ), Gateway::tr( "%1: %2 %3 lies outside the plausible range" ).arg( factor.code, text, unit ) );
      continue;
    }
    // A flag of the device's own making is not a reason to believe the value.
    outcome.values.append( { indicator->id, unit, period, Reading { *time, value, flag.value_or( QualityFlag::Suspect ), false } } );
  }
  if ( outcome.values.isEmpty() && outcome.rejected.isEmpty() )
    return Error { Gateway::tr( "the packet carries no value" ), {}, QStringLiteral( "no-data" ), 0 };
  return outcome;
}

Gateway::Gateway( const Catalogue &catalogue, NetworkStore &network, ReadingStore &readings, QObject *parent )
  : QObject( parent ), mCatalogue( catalogue ), mNetwork( network ), mReadings( readings ), mMapper( catalogue )
{
  connect( &mServer, &QTcpServer::newConnection, this, &Gateway::accept );
}

Gateway::~Gateway()
{
  stop();
}

Result<void> Gateway::reloadStations()
{
  auto stations = std::make_unique<StationResolver>( mNetwork, mCatalogue, StationResolver::Unknown::Reject, true );
  if ( const Result<void> loaded = stations->load(); !loaded )
    return loaded;
  mStations = std::move( stations );
  return {};
}

Result<void> Gateway::listen( const QHostAddress &address, quint16 port )
{
  if ( const Result<void> loaded = reloadStations(); !loaded )
    return loaded;
  if ( !mServer.listen( address, port ) )
    return Error { tr( "The gateway cannot listen on %1:%2: %3." ).arg( address.toString() ).arg( port ).arg( mServer.errorString() ), tr( "Another program may use this port; choose another with --listen." ), {}, 0 };
  mDelivery = Delivery();
  mDelivery.source = QStringLiteral( "hj212 %1:%2" ).arg( address.toString() ).arg( mServer.serverPort() );
  mDelivery.profile = QStringLiteral( "hj212" );
  mDelivery.at = QDateTime::currentSecsSinceEpoch();
  const Result<qint64> id = mReadings.beginDelivery( mDelivery );
  if ( !id )
  {
    mServer.close();
    return id.error();
  }
  mDelivery.id = *id;
  return {};
}

void Gateway::stop()
{
  if ( mDelivery.id == 0 )
    return;
  mServer.close();
  for ( QTcpSocket *socket : mDecoders.keys() )
  {
    socket->disconnect( this );
    socket->disconnectFromHost();
    socket->deleteLater();
  }
  mDecoders.clear();
  mDelivery.rowsRead = mCounters.packets;
  mDelivery.written = mCounters.readings;
  mDelivery.rejected = mCounters.rejected;
  if ( const Result<void> finished = mReadings.finishDelivery( mDelivery ); !finished )
    Q_EMIT storeFailed( finished.error().text() );
  mDelivery.id = 0;
}

void Gateway::accept()
{
  while ( QTcpSocket *socket = mServer.nextPendingConnection() )
  {
    mDecoders.insert( socket, {} );
    connect( socket, &QTcpSocket::readyRead, this, [this, socket] { read( socket ); } );
    connect( socket, &QTcpSocket::disconnected, this, [this, socket] {
      read( socket );
      const std::optional<Hj212Frame> rest = mDecoders.take( socket ).finish();
      if ( rest && mDelivery.id != 0 )
        process( *rest, socket );
      socket->deleteLater();
    } );
  }
}

void Gateway::read( QTcpSocket *socket )
{
  const auto decoder = mDecoders.find( socket );
  if ( decoder == mDecoders.end() )
    return;
  decoder->add( socket->readAll() );
  QList<Hj212Frame> frames;
  while ( const std::optional<Hj212Frame> frame = decoder->next() )
    frames.append( *frame );
  for ( const Hj212Frame &frame : frames )
  {
    if ( mDelivery.id == 0 )
      return; // a slot on our signals has stopped the gateway
    process( frame, socket );
  }
}

void Gateway::process( const Hj212Frame &frame, QTcpSocket *socket )
{
  ++mCounters.packets;
  if ( !frame.code.isEmpty() )
    return refuse( frame, frame.code, frame.reason, frame.code == QLatin1String( "crc" ) ? 9 : 100, socket );
  const Result<Hj212Packet> packet = Hj212Packet::parseSegment( frame.segment );
  if ( !packet )
    return refuse( frame, QStringLiteral( "structure" ), packet.error().message, 100, socket );
  if ( !Hj212Mapper::periodOf( packet->cn ) )
  {
    // Clock, heartbeat, answers to requests: nothing to store. They are answered so that the device goes on.
    ++mCounters.accepted;
    return answer( *packet, socket );
  }
  const QString station = mStations->byDevice( packet->mn );
  if ( station.isEmpty() )
    return refuse( frame, QStringLiteral( "unknown-station" ), tr( "no station has the device id (MN) %1" ).arg( packet->mn ), 4, socket );
  const Result<Hj212Mapper::Outcome> outcome = mMapper.map( *packet );
  if ( !outcome )
    return refuse( frame, outcome.error().file, outcome.error().message, 100, socket );
  if ( const Result<void> stored = store( station, *outcome ); !stored )
  {
    Q_EMIT storeFailed( stored.error().text() ); // no answer: the device sends the packet again
    return;
  }
  ++mCounters.accepted;
  Q_EMIT packetAccepted( station, int( outcome->values.size() ) );
  answer( *packet, socket );
}

Result<void> Gateway::store( const QString &station, const Hj212Mapper::Outcome &outcome )
{
  QList<IncomingReading> readings;
  for ( const Hj212Mapper::Value &value : outcome.values )
  {
    const Result<SeriesId> series = mReadings.ensureSeries( { station, {}, value.indicator, Method::Automatic, QStringLiteral( "hj212" ), 0 }, value.unit );
    if ( !series )
      return series.error();
    readings.append( { *series, value.period, value.reading } );
  }
  if ( !outcome.rejected.isEmpty() )
  {
    if ( const Result<void> kept = mReadings.reject( mDelivery.id, outcome.rejected ); !kept )
      return kept;
    mCounters.rejected += outcome.rejected.size();
  }
  if ( readings.isEmpty() )
    return {};
  const Result<WriteSummary> summary = mReadings.write( mDelivery.id, readings );
  if ( !summary )
    return summary.error();
  mCounters.readings += summary->written + summary->changed;
  return {};
}

void Gateway::refuse( const Hj212Frame &frame, const QString &code, const QString &reason, int qnRtn, QTcpSocket *socket )
{
  const RejectedRow row { 0, reason, code, QString::fromUtf8( frame.raw ).left( 2000 ) };
  if ( const Result<void> kept = mReadings.reject( mDelivery.id, { row } ); !kept )
  {
    Q_EMIT storeFailed( kept.error().text() );
    return;
  }
  ++mCounters.rejected;
  // Only a packet that can be read tells whom to answer and whether an answer is wanted.
  const Result<Hj212Packet> packet = Hj212Packet::parseSegment( frame.segment );
  if ( packet && packet->wantsAnswer() )
    send( packet->refusal( qnRtn ), socket );
  Q_EMIT packetRejected( code, reason );
}

void Gateway::answer( const Hj212Packet &packet, QTcpSocket *socket )
{
  if ( packet.wantsAnswer() )
    send( packet.dataAnswer(), socket );
}

void Gateway::send( const Hj212Packet &packet, QTcpSocket *socket )
{
  if ( socket->state() != QAbstractSocket::ConnectedState )
    return; // the device has gone; it will send again
  socket->write( packet.encode() );
  ++mCounters.answers;
}

} // namespace jinguan
