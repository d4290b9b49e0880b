#include "IncidentNotifier.h"

#include "Settings.h"

#include <qgsapplication.h>

#include <QSystemTrayIcon>

namespace jinguan
{

namespace
{
constexpr int sShownMs = 15000;
constexpr int sGrave = 4;
} // namespace

IncidentNotifier::IncidentNotifier( QObject *parent ) : QObject( parent )
{
  connect( &mNotice, &DesktopNotice::picked, this, &IncidentNotifier::picked );
  connect( &mNotice, &DesktopNotice::refused, this, &IncidentNotifier::showOtherwise );
  connect( &mNotice, &DesktopNotice::shown, this, [this] { Q_EMIT shown( QStringLiteral( "service" ) ); } );
}

IncidentNotifier::~IncidentNotifier() = default;

bool IncidentNotifier::sounds( const WarningSettings &settings, int severity, const QTime &now )
{
  if ( !settings.sound || !settings.quiet || severity >= sGrave || settings.quietFrom == settings.quietTo )
    return settings.sound;
  const bool overMidnight = settings.quietFrom > settings.quietTo;
  const bool isQuiet =
    overMidnight ? now >= settings.quietFrom || now < settings.quietTo : now >= settings.quietFrom && now < settings.quietTo;
  return !isQuiet;
}

QSystemTrayIcon *IncidentNotifier::tray()
{
  if ( !mTray && QSystemTrayIcon::isSystemTrayAvailable() )
  {
    mTray = std::make_unique<QSystemTrayIcon>( QgsApplication::getThemeIcon( QStringLiteral( "/mIconWarning.svg" ) ) );
    mTray->setObjectName( QStringLiteral( "incidentTray" ) );
    connect( mTray.get(), &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT picked( mKey ); } );
    connect( mTray.get(), &QSystemTrayIcon::activated, this, [this] { Q_EMIT picked( mKey ); } );
    mTray->show();
  }
  return mTray.get();
}

void IncidentNotifier::notify( const QString &title, const QString &text, const QString &key, int severity )
{
  const WarningSettings settings = Settings::warnings();
  mKey = key;
  if ( sounds( settings, severity, QTime::currentTime() ) )
  {
    mSound.play( severity );
    Q_EMIT sounded();
  }
  if ( !settings.desktop )
  {
    Q_EMIT banner( tr( "%1: %2" ).arg( title, text ) );
    return;
  }
  if ( QSystemTrayIcon *icon = tray() )
    icon->setToolTip( tr( "%1: %2" ).arg( title, text ) ); // stays when the message has gone
  if ( DesktopNotice::isPossible() )
    mNotice.show( title, text, severity, key );
  else
    showOtherwise( title, text );
}

void IncidentNotifier::showOtherwise( const QString &title, const QString &text )
{
  QSystemTrayIcon *icon = QSystemTrayIcon::supportsMessages() ? tray() : nullptr;
  if ( !icon )
  {
    Q_EMIT banner( tr( "%1: %2" ).arg( title, text ) );
    return;
  }
  icon->showMessage( title, text, QSystemTrayIcon::Warning, sShownMs );
  Q_EMIT shown( QStringLiteral( "tray" ) );
}

} // namespace jinguan
