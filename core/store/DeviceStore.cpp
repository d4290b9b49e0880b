#include "store/DeviceStore.h"

#include <QHash>

namespace jinguan
{

namespace
{
const QHash<DeviceRequest::State, QString> &stateIds()
{
  using State = DeviceRequest::State;
  static const QHash<State, QString> sIds { { State::Open, QStringLiteral( "open" ) }, { State::Sent, QStringLiteral( "sent" ) },
    { State::Accepted, QStringLiteral( "accepted" ) }, { State::Done, QStringLiteral( "done" ) },
    { State::Refused, QStringLiteral( "refused" ) }, { State::TimedOut, QStringLiteral( "timed_out" ) },
    { State::Offline, QStringLiteral( "offline" ) } };
  return sIds;
}
} // namespace

QString DeviceRequest::stateId( State state )
{
  return stateIds().value( state );
}

DeviceRequest::State DeviceRequest::stateFromId( const QString &id )
{
  return stateIds().key( id, State::Open );
}

} // namespace jinguan
