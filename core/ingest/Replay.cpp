#include "ingest/Replay.h"

#include "store/Workspace.h"

#include <QFile>

#include <algorithm>
#include <limits>

namespace jinguan
{

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

Result<QList<TimedPacket>> ReplaySource::fromFile( const QString &path, const ReadingImportOptions &options, const Catalogue &catalogue,
  const ProfileLibrary &library, const NetworkStore *network, const TimeRange &range )
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
  Result<RowMapper> mapper = RowMapper::create( *profile, catalogue, table->source->header(), path,
    { options.timeZone, options.year, options.station }, table->source->hasSerialDates() );
  if ( !mapper )
    return mapper.error();
  QList<Station> stations;
  if ( network )
  {
    Result<QList<Station>> known = network->stations();
    if ( !known )
      return known.error();
    stations = known.take();
  }
  ReplayPackets packets( catalogue, stations, {} );
  TableRecord record;
  MappedRow row;
  for ( TableSource::Status status = table->source->next( record ); status != TableSource::Status::End;
        status = table->source->next( record ) )
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
      const ValueMapping &mapping = mapper->values().at( value.mapping ).mapping;
      if ( wanted )
        packets.add( mapping.station.isEmpty() ? row.station : mapping.station, mapping.indicator, mapping.unit, profile->time.period,
          { row.begin, value.value, value.flag, value.belowDetection } );
    }
  }
  const QList<TimedPacket> made = packets.packets();
  if ( made.isEmpty() )
    return Error { Replay::tr( "The file holds nothing that HJ 212 can carry." ),
      Replay::tr( "Choose a file with factors that have a code, or another span of time." ), path, 0 };
  return made;
}

Result<ReplaySource::Stored> ReplaySource::fromStore( Workspace &workspace, const Catalogue &catalogue, const StoredSelection &selection )
{
  const Result<QList<Station>> stations = workspace.network().stations();
  const Result<QList<Device>> devices = workspace.devices().devices();
  Result<QList<Series>> all = workspace.readings().series();
  for ( const std::optional<Error> &failure : { stations ? std::nullopt : std::optional( stations.error() ),
          devices ? std::nullopt : std::optional( devices.error() ), all ? std::nullopt : std::optional( all.error() ) } )
  {
    if ( failure )
      return *failure;
  }
  std::stable_sort( all->begin(), all->end(), []( const Series &a, const Series &b ) { return a.key.method < b.key.method; } );
  const TimeRange range { selection.range.from, selection.range.to != 0 ? selection.range.to : std::numeric_limits<qint32>::max() };
  ReplayPackets packets( catalogue, *stations, *devices );
  Stored stored;
  for ( const Series &series : std::as_const( *all ) )
  {
    const SeriesKey &key = series.key;
    const bool wanted = key.method != Method::Model && ( selection.stations.isEmpty() || selection.stations.contains( key.station ) )
      && ( selection.indicators.isEmpty() || selection.indicators.contains( key.indicator ) )
      && ( selection.source.isEmpty() || selection.source == key.source );
    for ( const Period period : { Period::Sample, Period::Second, Period::Minute, Period::Hour, Period::FourHours, Period::Day } )
    {
      const Result<QList<Reading>> readings = wanted ? workspace.readings().readings( series.id, period, range ) : QList<Reading>();
      if ( !readings )
        return readings.error();
      for ( const Reading &reading : *readings )
        stored.leftOut += packets.add( key.station, key.indicator, series.unit, period, reading ) ? 0 : 1;
    }
  }
  stored.packets = packets.packets();
  if ( stored.packets.isEmpty() )
    return Error { Replay::tr( "The workspace holds nothing of this that HJ 212 can carry." ),
      Replay::tr( "Choose other stations or indicators, or another span of time." ), workspace.folder(), 0 };
  return stored;
}

Replay::Replay( const QList<TimedPacket> &packets, const Options &options, QObject *parent )
  : QObject( parent ), mPackets( packets ), mOptions( options )
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
