#include "ingest/DeviceTalk.h"

#include <QCoreApplication>

#include <algorithm>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DeviceTalk )
};

constexpr qsizetype sOldOnes = 256;
constexpr size_t sMostOpen = 10000;
constexpr int sShortestInterval = 30; // seconds, HJ 212-2017: RtdInterval
constexpr int sLongestInterval = 3600;

QString stampOf( UtcSeconds time )
{
  return local( time ).toString( QStringLiteral( "yyyyMMddHHmmss" ) );
}

/** What a device says by QnRtn. */
QString readyText( int code )
{
  switch ( code )
  {
    case 1:
      return Text::tr( "ready" );
    case 2:
      return Text::tr( "refused" );
    case 3:
      return Text::tr( "wrong password (PW)" );
    case 4:
      return Text::tr( "wrong device id (MN)" );
    case 5:
      return Text::tr( "wrong system code (ST)" );
    case 6:
      return Text::tr( "wrong flag" );
    case 7:
      return Text::tr( "wrong request number (QN)" );
    case 8:
      return Text::tr( "wrong command (CN)" );
    case 9:
      return Text::tr( "wrong CRC" );
    default:
      return Text::tr( "refused for an unknown reason (%1)" ).arg( code );
  }
}

/** What a device says by ExeRtn. */
QString doneText( int code )
{
  switch ( code )
  {
    case 1:
      return Text::tr( "done" );
    case 2:
      return Text::tr( "failed for an unknown reason" );
    case 3:
      return Text::tr( "failed: the condition is not met" );
    case 4:
      return Text::tr( "failed: time-out within the device" );
    case 5:
      return Text::tr( "failed: the device is busy" );
    case 6:
      return Text::tr( "failed: fault of the device" );
    case 100:
      return Text::tr( "the device has no such data" );
    default:
      return Text::tr( "failed (%1)" ).arg( code );
  }
}
} // namespace

Result<DeviceRequest> DeviceTalk::request( const Device &device, Wish wish, int number, Period period, const TimeRange &span )
{
  DeviceRequest request;
  request.mn = device.mn;
  static const QList<int> sMinutes { 1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30 };
  switch ( wish )
  {
    case Wish::Clock:
      request.cn = QStringLiteral( "1011" );
      break;
    case Wish::SetClock:
      request.cn = QStringLiteral( "1012" );
      break;
    case Wish::Interval:
      request.cn = QStringLiteral( "1061" );
      break;
    case Wish::SetInterval:
      if ( number < sShortestInterval || number > sLongestInterval )
        return Error {
          Text::tr( "A device can send real-time data every %1 to %2 seconds." ).arg( sShortestInterval ).arg( sLongestInterval ), {}, {}, 0
        };
      request.cn = QStringLiteral( "1062" );
      request.content = QStringLiteral( "RtdInterval=%1" ).arg( number );
      break;
    case Wish::MinuteInterval:
      request.cn = QStringLiteral( "1063" );
      break;
    case Wish::SetMinuteInterval:
      if ( !sMinutes.contains( number ) )
        return Error { Text::tr( "Minute data are averaged over 1, 2, 3, 4, 5, 6, 10, 12, 15, 20 or 30 minutes." ), {}, {}, 0 };
      request.cn = QStringLiteral( "1064" );
      request.content = QStringLiteral( "MinInterval=%1" ).arg( number );
      break;
    case Wish::Resend:
    {
      if ( span.from == 0 || span.to <= span.from )
        return Error { Text::tr( "Say from when to when the data shall come again." ), {}, {}, 0 };
      static const QHash<Period, QString> sCommands { { Period::Sample, QStringLiteral( "2011" ) },
        { Period::Minute, QStringLiteral( "2051" ) }, { Period::Hour, QStringLiteral( "2061" ) },
        { Period::Day, QStringLiteral( "2031" ) } };
      request.cn = sCommands.value( period, QStringLiteral( "2061" ) );
      const qint64 shift = device.endLabelled ? static_cast<qint64>( period ) : 0; // in the stamps of the device
      request.content = QStringLiteral( "BeginTime=%1;EndTime=%2" ).arg( stampOf( span.from + shift ), stampOf( span.to + shift ) );
      break;
    }
  }
  return request;
}

void DeviceTalk::add( const DeviceRequest &request )
{
  const bool isKnown =
    request.id != 0 && std::any_of( mOpen.begin(), mOpen.end(), [&request]( const Open &open ) { return open.request.id == request.id; } );
  if ( isKnown || mOpen.size() >= sMostOpen )
    return;
  mOpen.push_back( { request, 0 } );
  mOpen.back().request.state = State::Open; // also one that another gateway has begun: it is gone
  mOpen.back().request.tries = 0;
}

void DeviceTalk::changed( const DeviceRequest &request )
{
  if ( request.id != 0 )
    mChanged.append( request );
}

void DeviceTalk::finish( size_t index, State state, const QString &result, UtcSeconds now )
{
  DeviceRequest &request = mOpen[index].request;
  request.state = state;
  request.result = result;
  request.changedAt = now;
  changed( request );
  mOld.append( request.qn );
  if ( mOld.size() > sOldOnes )
    mOld.removeFirst();
  mOpen.erase( mOpen.begin() + static_cast<std::ptrdiff_t>( index ) );
}

Outgoing DeviceTalk::send( Open &open, const GatewayBooks::Manner &manner, qint64 steady, const QDateTime &now )
{
  DeviceRequest &request = open.request;
  if ( request.tries == 0 )
  {
    // One number for each exchange, also of two within a millisecond.
    mLastStamp = mLastStamp.isValid() && now <= mLastStamp ? mLastStamp.addMSecs( 1 ) : now;
    request.qn = mLastStamp.toTimeZone( displayZone() ).toString( QStringLiteral( "yyyyMMddHHmmsszzz" ) );
  }
  ++request.tries;
  request.state = State::Sent;
  request.changedAt = now.toSecsSinceEpoch();
  open.deadline = steady + answerMs;
  changed( request );
  Hj212Packet packet;
  packet.qn = request.qn;
  packet.st = manner.st;
  packet.cn = request.cn;
  packet.pw = manner.pw;
  packet.mn = request.mn;
  packet.flag = manner.flag < 0 ? -1 : ( manner.flag & ~3 ) | 1; // the edition of the device, answer wanted
  const QString content =
    request.cn == QLatin1String( "1012" ) ? QStringLiteral( "SystemTime=" ) + stampOf( now.toSecsSinceEpoch() ) : request.content;
  for ( const QString &item : content.split( QLatin1Char( ';' ), Qt::SkipEmptyParts ) )
    packet.parameters.insert( item.section( QLatin1Char( '=' ), 0, 0 ), item.section( QLatin1Char( '=' ), 1 ) );
  return { manner.line, packet.encode() };
}

std::vector<Outgoing> DeviceTalk::due( qint64 steady, const QDateTime &now )
{
  std::vector<Outgoing> outgoing;
  const UtcSeconds seconds = now.toSecsSinceEpoch();
  for ( size_t i = 0; i < mOpen.size(); )
  {
    Open &open = mOpen[i];
    const bool isLate = open.deadline > 0 && steady >= open.deadline;
    if ( isLate && ( open.request.state == State::Accepted || open.request.tries > repetitions ) )
    {
      finish( i, State::TimedOut,
        open.request.state == State::Accepted ? Text::tr( "the device did not say that it is done" )
                                              : Text::tr( "no answer to %n request(s)", nullptr, open.request.tries ),
        seconds );
      continue;
    }
    if ( open.deadline == 0 || isLate )
    {
      const GatewayBooks::Manner manner = mBooks.mannerOf( open.request.mn );
      if ( manner.line != 0 )
        outgoing.push_back( send( open, manner, steady, now ) );
      else if ( seconds - open.request.askedAt > longestWait )
      {
        finish( i, State::Offline, Text::tr( "the device did not come" ), seconds );
        continue;
      }
    }
    ++i;
  }
  return outgoing;
}

size_t DeviceTalk::indexOf( const QString &mn, const Hj212Packet &word ) const
{
  // The edition of 2005 repeats the request number within its data area.
  const QString qn = word.parameters.value( QStringLiteral( "QN" ), word.qn );
  size_t found = mOpen.size();
  for ( size_t i = 0; i < mOpen.size(); ++i )
  {
    const DeviceRequest &request = mOpen[i].request;
    if ( request.mn != mn || request.tries == 0 )
      continue;
    if ( request.qn == qn || request.qn == word.qn )
      return i;
    if ( request.cn == word.cn )
      found = i; // what was asked for, under a number of the device's own
  }
  return found;
}

bool DeviceTalk::isOld( const QString &qn ) const
{
  return mOld.contains( qn );
}

bool DeviceTalk::hear( const QString &mn, const Hj212Packet &word, qint64 steady, UtcSeconds now )
{
  const size_t index = indexOf( mn, word );
  if ( index == mOpen.size() )
    return isOld( word.parameters.value( QStringLiteral( "QN" ), word.qn ) )
      || word.cn == QLatin1String( "1013" ); // said twice, or a notice of its own
  Open &open = mOpen[index];
  if ( word.cn == QLatin1String( "9011" ) )
  {
    const int code = word.parameters.value( QStringLiteral( "QnRtn" ) ).toInt();
    if ( code != 1 )
    {
      finish( index, State::Refused, readyText( code ), now );
      return true;
    }
    open.request.state = State::Accepted;
    open.request.changedAt = now;
    open.request.result = readyText( code );
    open.deadline = steady + doneMs;
    changed( open.request );
    return true;
  }
  if ( word.cn == QLatin1String( "9012" ) )
  {
    const int code = word.parameters.value( QStringLiteral( "ExeRtn" ) ).toInt();
    finish( index, code == 1 ? State::Done : State::Refused, doneText( code ), now );
    return true;
  }
  if ( word.cn == open.request.cn )
  {
    QStringList items;
    for ( auto it = word.parameters.begin(); it != word.parameters.end(); ++it )
      items.append( it.key() + QLatin1Char( '=' ) + it.value() );
    open.request.answer = items.join( QLatin1Char( ';' ) );
    open.request.state = State::Accepted;
    open.request.changedAt = now;
    open.deadline = steady + answerMs; // 9012 follows, or is left out
    changed( open.request );
  }
  return true;
}

} // namespace jinguan
