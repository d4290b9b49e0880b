#include "ingest/PacketDesk.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PacketDesk )
};

constexpr int sUnknown = 100;
constexpr int sUnknownDevice = 4;
constexpr qsizetype sLongestContent = 2000;
constexpr qsizetype sLongestMn = 64;
constexpr qsizetype sMostPlans = 20000;
constexpr size_t sMostSystems = 8;

QString editionOf( const Hj212View &packet )
{
  return Hj212View::edition( packet.flag, packet.qn, packet.parameter( "DataTime" ) );
}
} // namespace

PacketDesk::Plan &PacketDesk::planOf( QByteArrayView mn )
{
  if ( mEdition != mBooks.edition() )
  {
    mEdition = mBooks.edition();
    mPlans.clear();
  }
  const auto known = mPlans.constFind( QByteArray::fromRawData( mn.data(), mn.size() ) );
  if ( known != mPlans.constEnd() )
    return **known;
  const QString name = QString::fromUtf8( mn );
  const std::shared_ptr<const Device> device = mBooks.judge.device( name );
  const QString station = device ? device->station : mBooks.stationOf( name );
  if ( station.isEmpty() )
  {
    mStranger = Plan(); // not remembered: ids can be invented
    mStranger.mn = name.left( sLongestMn );
    return mStranger;
  }
  if ( mPlans.size() >= sMostPlans )
    mPlans.clear();
  const auto plan = std::make_shared<Plan>();
  plan->mn = name.left( sLongestMn );
  plan->device = device;
  plan->station = station;
  mPlans.insert( mn.toByteArray(), plan );
  return *plan;
}

Hj212Mapper::Memory &PacketDesk::memoryOf( Plan &plan, QByteArrayView st )
{
  for ( const auto &[system, memory] : plan.memories )
  {
    if ( QByteArrayView( system ) == st )
      return *memory;
  }
  if ( plan.memories.size() >= sMostSystems )
    plan.memories.clear();
  plan.memories.emplace_back( st.toByteArray(), std::make_unique<Hj212Mapper::Memory>() );
  return *plan.memories.back().second;
}

void PacketDesk::answer( const Case &at, const Hj212View &packet )
{
  if ( !at.parts )
  {
    if ( packet.wantsAnswer() )
      at.group.answers.push_back(
        { at.origin.line, packet.answer( packet.cn == "1013" ? "9013" : "9014" ) } ); // 1013 is a notice: what time is it?
    return;
  }
  for ( const GatewayBooks::Part &part : *at.parts )
  {
    if ( part.part.packet.wantsAnswer() )
      at.group.answers.push_back( { part.line, part.part.packet.dataAnswer().encode() } );
  }
}

void PacketDesk::answerRefusal( const Case &at, const Hj212View &packet, int qnRtn )
{
  const int code = DeviceJudge::answerCode( editionOf( packet ), qnRtn );
  if ( !at.parts )
  {
    if ( packet.wantsAnswer() )
      at.group.answers.push_back( { at.origin.line, packet.answer( "9011", "QnRtn=" + QByteArray::number( code ) ) } );
    return;
  }
  for ( const GatewayBooks::Part &part : *at.parts )
  {
    if ( part.part.packet.wantsAnswer() )
      at.group.answers.push_back( { part.line, part.part.packet.refusal( code ).encode() } );
  }
}

void PacketDesk::receive( const Hj212Frame &frame, const PacketOrigin &origin, UtcSeconds now, PacketGroup &group )
{
  ++group.packets;
  // A packet is read as far as it can be, also to know whose the broken one may be.
  const Hj212View::Fault fault = mView.read( frame.segment );
  const bool isRead = fault == Hj212View::Fault::None;
  if ( !isRead )
    mStranger = Plan();
  const Case at { origin, now, isRead ? planOf( mView.mn ) : mStranger, frame.raw, group };
  const DeviceJudge::Verdict verdict = mBooks.judge.judge( frame, at.plan.device.get(), mView.pw, origin.peer, now );
  if ( !verdict.code.isEmpty() )
  {
    if ( frame.code.isEmpty() || !at.plan.station.isEmpty() )
      count( at, mView, verdict.reason ); // the id of a broken packet may be broken itself
    return refuse( at, mView, verdict );
  }
  if ( !isRead )
    return refuse( at, mView, { QStringLiteral( "structure" ), Hj212Packet::faultText( fault ), sUnknown } );
  if ( !at.plan.station.isEmpty() && at.plan.line != origin.line )
  {
    at.plan.line = origin.line;
    mBooks.setManner( at.plan.mn, { origin.line, QString::fromUtf8( mView.st ), QString::fromUtf8( mView.pw ), mView.flag } );
  }
  if ( mView.isPart() && Hj212Mapper::isData( mView ) )
    return joinPart( at, mView );
  take( at, mView );
}

void PacketDesk::joinPart( const Case &at, const Hj212View &packet )
{
  GatewayBooks::Joined joined = mBooks.join( Hj212Packet::of( packet ), at.raw, at.origin.line );
  giveUp( joined.givenUp, at.group );
  switch ( joined.state )
  {
    case PacketJoiner::State::Wrong:
    {
      const QString reason = Text::tr( "the packet is part %1 of %2" ).arg( packet.packetNumber ).arg( packet.packetCount );
      count( at, packet, reason );
      return refuse( at, packet, { QStringLiteral( "split" ), reason, sUnknown } );
    }
    case PacketJoiner::State::Waiting:
      return count( at, packet, {} );
    case PacketJoiner::State::Repeated:
    {
      // The device waits for an answer before it sends the next part: this one is kept as it is, then answered.
      count( at, packet, {} );
      const QString reason =
        Text::tr( "part %1 of %2, sent again before the others came" ).arg( packet.packetNumber ).arg( packet.packetCount );
      at.group.rejected.append( { 0, reason, QStringLiteral( "part" ), QString::fromUtf8( at.raw ) } );
      Parcel parcel;
      parcel.mn = at.plan.mn;
      at.group.parcels.push_back( std::move( parcel ) );
      return answer( at, packet );
    }
    case PacketJoiner::State::Complete:
      break;
  }
  QByteArray raw;
  for ( const GatewayBooks::Part &part : joined.parts )
    raw += part.part.raw + '\n';
  const QByteArray segment = joined.whole.segment();
  const Case whole { at.origin, at.now, at.plan, raw, at.group, &joined.parts };
  if ( mWholeView.read( segment ) != Hj212View::Fault::None )
    return refuse( whole, mWholeView, { QStringLiteral( "structure" ), Text::tr( "the parts do not make a packet" ), sUnknown } );
  take( whole, mWholeView );
}

void PacketDesk::giveUp( const QList<GatewayBooks::Part> &parts, PacketGroup &group )
{
  for ( const GatewayBooks::Part &part : parts )
  {
    const Hj212Packet &packet = part.part.packet;
    const QString reason = Text::tr( "part %1 of %2, and the others did not come" ).arg( packet.packetNumber ).arg( packet.packetCount );
    refuseLine( QStringLiteral( "incomplete" ), reason, part.part.raw, group );
    group.parcels.back().mn = packet.mn;
  }
}

void PacketDesk::refuseLine( const QString &code, const QString &reason, const QByteArray &raw, PacketGroup &group )
{
  group.rejected.append( { 0, reason, code, QString::fromUtf8( raw ).left( sLongestContent ) } );
  Parcel parcel;
  parcel.code = code;
  parcel.reason = reason;
  parcel.content = group.rejected.last().content;
  group.parcels.push_back( std::move( parcel ) );
}

void PacketDesk::take( const Case &at, const Hj212View &packet )
{
  if ( !Hj212Mapper::isData( packet ) )
    return takeWord( at, packet );
  const auto no = [&]( const QString &code, const QString &reason, int qnRtn ) {
    count( at, packet, reason );
    refuse( at, packet, { code, reason, qnRtn } );
  };
  if ( at.plan.station.isEmpty() )
    return no( QStringLiteral( "unknown-station" ), Text::tr( "no station has the device id (MN) %1" ).arg( at.plan.mn ), sUnknownDevice );
  const Result<void> mapped = mBooks.mapper.map( packet, at.plan.device.get(), memoryOf( at.plan, packet.st ), mOutcome );
  if ( !mapped )
    return no( mapped.error().file, mapped.error().message, sUnknown );
  count( at, packet, {} );
  Parcel parcel;
  parcel.mn = at.plan.mn;
  parcel.station = at.plan.station;
  collect( at, packet, parcel );
  at.group.parcels.push_back( std::move( parcel ) );
  answer( at, packet );
}

void PacketDesk::collect( const Case &at, const Hj212View &packet, Parcel &parcel )
{
  at.group.rejected += mOutcome.rejected;
  parcel.readings = static_cast<int>( mOutcome.values.size() );
  for ( const Hj212Mapper::Value &value : mOutcome.values )
  {
    SeriesId &series = value.meaning->series;
    if ( series == 0 )
      series = mBooks.series( parcel.station, value.meaning->indicator->id, value.meaning->storedUnit );
    if ( series == 0 )
      at.group.unknown.push_back( { at.group.readings.size(), parcel.station, value.meaning->indicator->id, value.meaning->storedUnit } );
    at.group.readings.append( { series, mOutcome.period, value.reading } );
  }
  if ( !mBooks.isBackfilling() || mOutcome.values.empty() )
    return;
  const UtcSeconds begin = mOutcome.values.front().reading.begin;
  const std::optional<TimeRange> missing = mBooks.missingBefore( packet.cn, parcel.station, mOutcome.period, begin );
  if ( missing )
  {
    parcel.missing = GapWatch::content( *missing, packet.dataTime().value_or( begin ) - begin );
    parcel.cn = QString::fromUtf8( packet.cn );
  }
}

void PacketDesk::takeWord( const Case &at, const Hj212View &packet )
{
  // Clock, heartbeat, answers to requests: nothing to store. They are answered so that the device goes on.
  count( at, packet, {} );
  Parcel parcel;
  parcel.mn = at.plan.mn;
  const bool speaksOfRequest = packet.cn == "9011" || packet.cn == "9012" || packet.cn == "9013" || packet.cn == "1011"
    || packet.cn == "1061" || packet.cn == "1063"; // the others under 10xx are orders, which no device gives
  if ( speaksOfRequest && !at.plan.station.isEmpty() )
    parcel.word = std::make_unique<Hj212Packet>( Hj212Packet::of( packet ) );
  at.group.parcels.push_back( std::move( parcel ) );
  answer( at, packet );
}

void PacketDesk::refuse( const Case &at, const Hj212View &packet, const DeviceJudge::Verdict &verdict )
{
  if ( !verdict.isKept )
  {
    ++at.group.dropped; // of a flood; counted with its device, neither kept nor answered
    return;
  }
  refuseLine( verdict.code, verdict.reason, at.raw, at.group );
  at.group.parcels.back().mn = at.plan.mn;
  answerRefusal( at, packet, verdict.qnRtn );
}

void PacketDesk::count( const Case &at, const Hj212View &packet, const QString &reason )
{
  if ( at.plan.mn.isEmpty() )
    return;
  DeviceJudge::Arrival arrival { at.plan.mn, editionOf( packet ), {}, !at.plan.station.isEmpty(), packet.cn == "9015" };
  const bool isOwnTime = Hj212Mapper::isData( packet ) || arrival.isHeartbeat; // an answer repeats the QN of the question
  if ( const std::optional<UtcSeconds> sent = isOwnTime && reason.isEmpty() ? Hj212View::timeOf( packet.qn ) : std::nullopt )
    arrival.clockDrift = *sent - at.now;
  mBooks.judge.count( arrival, at.origin.peer, at.now, reason );
}

} // namespace jinguan
