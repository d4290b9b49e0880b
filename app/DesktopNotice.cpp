#include "DesktopNotice.h"

#ifdef JINGUAN_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace jinguan
{

#ifdef JINGUAN_HAS_DBUS

namespace
{
const QString sService = QStringLiteral( "org.freedesktop.Notifications" );
const QString sPath = QStringLiteral( "/org/freedesktop/Notifications" );
constexpr int sShownMs = 15000;
constexpr int sAnswerMs = 3000;
constexpr int sGrave = 4;
} // namespace

DesktopNotice::DesktopNotice( QObject *parent ) : QObject( parent ) {}

bool DesktopNotice::isPossible()
{
  return QDBusConnection::sessionBus().isConnected();
}

void DesktopNotice::show( const QString &title, const QString &text, int severity, const QString &key )
{
  QDBusConnection bus = QDBusConnection::sessionBus();
  if ( !mListening )
  {
    // D-Bus knows slots by name only; "1" marks a slot
    mListening = bus.connect( {}, sPath, sService, QStringLiteral( "ActionInvoked" ), this, "1actionInvoked(uint,QString)" );
    bus.connect( {}, sPath, sService, QStringLiteral( "NotificationClosed" ), this, "1notificationClosed(uint,uint)" );
  }
  QDBusMessage message = QDBusMessage::createMethodCall( sService, sPath, sService, QStringLiteral( "Notify" ) );
  const QVariantMap hints { { QStringLiteral( "urgency" ), QVariant::fromValue<uchar>( severity >= sGrave ? 2 : 1 ) },
    { QStringLiteral( "category" ), QStringLiteral( "transfer.error" ) },
    { QStringLiteral( "desktop-entry" ), QStringLiteral( "jinguan" ) } };
  message << tr( "Jinguan" ) << uint( 0 ) << QStringLiteral( "dialog-warning" ) << title << text.toHtmlEscaped()
          << QStringList { QStringLiteral( "default" ), tr( "Show" ) } << hints
          << ( severity >= sGrave ? 0 : sShownMs ); // grave ones stay until they are seen
  auto *watcher = new QDBusPendingCallWatcher( bus.asyncCall( message, sAnswerMs ), this );
  connect( watcher, &QDBusPendingCallWatcher::finished, this, [this, title, text, key]( QDBusPendingCallWatcher *call ) {
    const QDBusPendingReply<uint> reply = *call;
    call->deleteLater();
    if ( reply.isError() )
    {
      Q_EMIT refused( title, text );
      return;
    }
    mKeys.insert( reply.value(), key );
    Q_EMIT shown();
  } );
}

#else

DesktopNotice::DesktopNotice( QObject *parent ) : QObject( parent ) {}

bool DesktopNotice::isPossible()
{
  return false;
}

void DesktopNotice::show( const QString &title, const QString &text, int, const QString & )
{
  Q_EMIT refused( title, text );
}

#endif

void DesktopNotice::actionInvoked( uint id, const QString & )
{
  if ( const QString key = mKeys.value( id ); !key.isEmpty() )
    Q_EMIT picked( key );
}

void DesktopNotice::notificationClosed( uint id, uint )
{
  mKeys.remove( id );
}

} // namespace jinguan
