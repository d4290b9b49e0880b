#include "ingest/Replay.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <map>

namespace jinguan
{

namespace
{
/** Packets are built per station and moment before they are put in order. */
using Moments = std::map<std::pair<UtcSeconds, QString>, Hj212Packet>;

QString commandOf( Period period )
{
  switch ( period )
  {
    case Period::Minute:
      return QStringLiteral( "2051" );
    case Period::Hour:
      return QStringLiteral( "2061" );
    case Period::Day:
      return QStringLiteral( "2031" );
    default:
      return QStringLiteral( "2011" );
  }
}

QString systemOf( const QString &element )
{
  static const QHash<QString, QString> sSystems { { QStringLiteral( "surface_water" ), QStringLiteral( "21" ) }, { QStringLiteral( "air" ), QStringLiteral( "22" ) }, { QStringLiteral( "noise" ), QStringLiteral( "23" ) }, { QStringLiteral( "groundwater" ), QStringLiteral( "24" ) }, { QStringLiteral( "soil" ), QStringLiteral( "25" ) } };
  return sSystems.value( element, QStringLiteral( "22" ) );
}

void put( Moments &moments, const MappedRow &row, const MappedValue &value, const ValueMapping &mapping, Period period, const Catalogue &catalogue, const QHash<QString, QString> &devices )
{
  const Indicator *indicator = catalogue.indicator( mapping.indicator );
  if ( !indicator || indicator->hj212Code.isEmpty() )
    return;
  const QString wireUnit = indicator->id == QLatin1String( "PRES" ) ? QStringLiteral( "kPa" ) : indicator->unit;
  const Result<double> converted = catalogue.convert( value.value, mapping.unit, wireUnit );
  if ( !converted )
    return;
  const QString station = mapping.station.isEmpty() ? row.station : mapping.station;
  Hj212Packet &packet = moments[{ row.begin, station }];
  if ( packet.cn.isEmpty() )
  {
    const QString time = local( row.begin ).toString( QStringLiteral( "yyyyMMddHHmmss" ) );
    packet.qn = time + QStringLiteral( "000" );
    packet.st = systemOf( indicator->elements.value( 0 ) );
    packet.cn = commandOf( period );
    packet.pw = QStringLiteral( "123456" );
    packet.mn = devices.value( station, station );
    packet.flag = 5; // HJ 212-2017, answer wanted
    packet.parameters.insert( QStringLiteral( "DataTime" ), time );
  }
  const QString kind = packet.cn == QLatin1String( "2011" ) ? QStringLiteral( "Rtd" ) : indicator->elements.contains( QStringLiteral( "noise" ) ) ? QStringLiteral( "Data" ) : QStringLiteral( "Avg" );
  Hj212Factor factor { indicator->hj212Code.section( QLatin1Char( ';' ), 0, 0 ), {} };
  factor.values.insert( kind, QString::number( *converted, 'g', 8 ) );
  factor.values.insert( QStringLiteral( "Flag" ), isValid( value.flag ) ? QStringLiteral( "N" ) : QStringLiteral( "M" ) );
  packet.factors.append( factor );
}
} // namespace

Result<QList<TimedPacket>> ReplaySource::fromPackets( const QString &path )
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { Replay::tr( "The file cannot be opened: %1." ).arg( file.errorString() ), {}, path, 0 };
  QList<TimedPacket> packets;
  while ( !file.atEnd() )
  {
    const QByteArray line = file.readLine().trimmed();
    if ( !line.startsWith( "##" ) )
      continue;
    const Result<Hj212Packet> packet = Hj212Packet::parseSegment( line.mid( 6, line.size() - 10 ) );
    packets.append( { packet ? packet->dataTime().value_or( 0 ) : 0, line + "\r\n" } );
  }
  if ( packets.isEmpty() )
    return Error { Replay::tr( "The file holds no HJ 212 packet." ), Replay::tr( "Packets begin with ## and stand one a line." ), path, 0 };
  return packets;
}

Result<QList<TimedPacket>> ReplaySource::fromFile( const QString &path, const ReadingImportOptions &options, const Catalogue &catalogue, const ProfileLibrary &library,
                                                   const NetworkStore *network, const TimeRange &range )
{
  Result<MappingProfile> profile = library.find( options.profile );
  if ( !profile )
    return profile.error();
  profile = profile->forFile( path );
  if ( !profile )
    return profile.error();
  const Result<OpenedTable> table = openTable( path, profile->table );
  if ( !table )
    return table.error();
  Result<RowMapper> mapper = RowMapper::create( *profile, catalogue, table->source->header(), path, { options.timeZone, options.year, options.station }, table->source->hasSerialDates() );
  if ( !mapper )
    return mapper.error();
  QHash<QString, QString> devices;
  if ( network )
  {
    const Result<QList<Station>> stations = network->stations();
    if ( !stations )
      return stations.error();
    for ( const Station &station : *stations )
    {
      if ( !station.mn.isEmpty() )
        devices.insert( station.code, station.mn );
    }
  }
  Moments moments;
  TableRecord record;
  MappedRow row;
  for ( TableSource::Status status = table->source->next( record ); status != TableSource::Status::End; status = table->source->next( record ) )
  {
    if ( status == TableSource::Status::Failure )
      return table->source->error();
    if ( status == TableSource::Status::BadRecord )
      continue;
    mapper->map( record, row );
    row.station = profile->station.codes.value( row.station, row.station );
    const bool wanted = ( range.from == 0 || row.begin >= range.from ) && ( range.to == 0 || row.begin < range.to );
    for ( const MappedValue &value : std::as_const( row.values ) )
    {
      if ( wanted )
        put( moments, row, value, mapper->values().at( value.mapping ).mapping, profile->time.period, catalogue, devices );
    }
  }
  QList<TimedPacket> packets;
  for ( const auto &[key, packet] : moments )
    packets.append( { key.first, packet.encode() } );
  if ( packets.isEmpty() )
    return Error { Replay::tr( "The file holds nothing that HJ 212 can carry." ), Replay::tr( "Choose a file with factors that have a code, or another span of time." ), path, 0 };
  return packets;
}

Replay::Replay( const QList<TimedPacket> &packets, const Options &options, QObject *parent ) : QObject( parent ), mPackets( packets ), mOptions( options )
{
  mPause.setSingleShot( true );
  mTimeout.setSingleShot( true );
  connect( &mPause, &QTimer::timeout, this, &Replay::send );
  connect( &mSocket, &QTcpSocket::connected, this, &Replay::sendNext );
  connect( &mSocket, &QTcpSocket::readyRead, this, &Replay::read );
  connect( &mSocket, &QTcpSocket::errorOccurred, this, [this] {
    mPause.stop();
    mTimeout.stop();
    Q_EMIT failed( tr( "The connection to the gateway broke: %1." ).arg( mSocket.errorString() ) );
  } );
  connect( &mTimeout, &QTimer::timeout, this, [this] {
    if ( mTries <= mOptions.repeats )
      return send();
    stop();
    Q_EMIT failed( tr( "The gateway did not answer a packet sent %1 times." ).arg( mTries ) );
  } );
}

void Replay::start( const QString &host, quint16 port )
{
  mNext = 0;
  mSocket.connectToHost( host, port );
}

void Replay::stop()
{
  mPause.stop();
  mTimeout.stop();
  mSocket.disconnect( this );
  mSocket.disconnectFromHost();
}

void Replay::sendNext()
{
  if ( mNext >= mPackets.size() && mOptions.loop )
    mNext = 0;
  if ( mNext >= mPackets.size() )
  {
    stop();
    Q_EMIT finished();
    return;
  }
  mTries = 0;
  const UtcSeconds before = mNext > 0 ? mPackets.at( mNext - 1 ).at : mOptions.begin > 0 ? mOptions.begin : mPackets.first().at;
  const qint64 gap = std::max<qint64>( 0, mPackets.at( mNext ).at - before );
  const double milliseconds = mOptions.speed > 0 ? 1000.0 * double( gap ) / mOptions.speed : 0;
  mPause.start( static_cast<int>( std::min( milliseconds, 86400000.0 ) ) );
}

void Replay::send()
{
  const QByteArray &frame = mPackets.at( mNext ).frame;
  mSocket.write( frame );
  ++mTries;
  if ( mTries == 1 )
    ++mSent;
  const Result<Hj212Packet> packet = Hj212Packet::parseSegment( frame.mid( 6, frame.size() - 12 ) );
  if ( packet && packet->wantsAnswer() )
  {
    mTimeout.start( mOptions.answerTimeout );
    return;
  }
  ++mNext;
  Q_EMIT progressed( mSent, mPackets.size() );
  sendNext();
}

void Replay::read()
{
  mDecoder.add( mSocket.readAll() );
  while ( const std::optional<Hj212Frame> frame = mDecoder.next() )
  {
    const bool isAnswer = frame->segment.contains( "CN=9014;" ) || frame->segment.contains( "CN=9011;" ); // not a request for old data
    if ( !frame->code.isEmpty() || !isAnswer || !mTimeout.isActive() )
      continue;
    mTimeout.stop();
    ++mAnswered;
    ++mNext;
    Q_EMIT progressed( mSent, mPackets.size() );
    sendNext();
  }
}

} // namespace jinguan
