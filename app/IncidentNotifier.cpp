#include "IncidentNotifier.h"

#include "Settings.h"

#include <qgsapplication.h>

#include <QSystemTrayIcon>

namespace jinguan
{

namespace
{
constexpr int sShownMs = 15000;
}

IncidentNotifier::IncidentNotifier( QObject *parent ) : QObject( parent ) {}

IncidentNotifier::~IncidentNotifier() = default;

void IncidentNotifier::notify( const QString &title, const QString &text, const QString &key )
{
  const WarningSettings settings = Settings::warnings();
  mKey = key;
  if ( settings.sound )
  {
    QApplication::beep();
    Q_EMIT sounded();
  }
  if ( !settings.desktop || !QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages() )
  {
    Q_EMIT banner( tr( "%1: %2" ).arg( title, text ) );
    return;
  }
  if ( !mTray )
  {
    mTray = std::make_unique<QSystemTrayIcon>( QgsApplication::getThemeIcon( QStringLiteral( "/mIconWarning.svg" ) ) );
    mTray->setObjectName( QStringLiteral( "incidentTray" ) );
    connect( mTray.get(), &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT picked( mKey ); } );
    mTray->show();
  }
  mTray->showMessage( title, text, QSystemTrayIcon::Warning, sShownMs );
}

} // namespace jinguan
