#pragma once

#include "AlertSound.h"
#include "DesktopNotice.h"

#include <QObject>
#include <QTime>

#include <memory>

class QSystemTrayIcon;

namespace jinguan
{

struct WarningSettings;

/**
 * Tells people of news: by the notification service of the desktop, else by its tray, else by banner() in the window; with a sound by severity where that is
 * wanted and it is no quiet hour (grave ones sound nevertheless). Nothing is waited for.
 */
class IncidentNotifier : public QObject
{
    Q_OBJECT

  public:
    explicit IncidentNotifier( QObject *parent = nullptr );
    ~IncidentNotifier() override;

    /** \a key is handed back by picked() when somebody clicks the message; \a severity is 1 … 4. */
    void notify( const QString &title, const QString &text, const QString &key, int severity = 2 );

    /** Whether \a severity sounds at \a now. */
    static bool sounds( const WarningSettings &settings, int severity, const QTime &now );

  Q_SIGNALS:
    void banner( const QString &text );
    void picked( const QString &key );
    /** A sound was played. */
    void sounded();
    /** A message was shown by the desktop: `service` or `tray`. */
    void shown( const QString &way );

  private:
    /** By tray or banner. */
    void showOtherwise( const QString &title, const QString &text );
    /** The icon in the tray; nullptr where there is none. */
    QSystemTrayIcon *tray();

    std::unique_ptr<QSystemTrayIcon> mTray;
    DesktopNotice mNotice;
    AlertSound mSound;
    QString mKey;
};

} // namespace jinguan
