#pragma once

#include <QHash>
#include <QObject>

namespace jinguan
{

/**
 * Messages by the notification service of the desktop (org.freedesktop.Notifications over D-Bus), with urgency and a click that comes back.
 *
 * Calls are not waited for. Where the program was built without D-Bus, or no service answers, refused() says so and another way is taken.
 */
class DesktopNotice : public QObject
{
    Q_OBJECT

  public:
    explicit DesktopNotice( QObject *parent = nullptr );

    /** True when there is a session bus to ask. */
    static bool isPossible();
    /** \a key comes back with picked() when somebody clicks. */
    void show( const QString &title, const QString &text, int severity, const QString &key );

  Q_SIGNALS:
    void picked( const QString &key );
    void shown();
    void refused( const QString &title, const QString &text );

  private Q_SLOTS:
    void actionInvoked( uint id, const QString &action );
    void notificationClosed( uint id, uint reason );

  private:
    QHash<uint, QString> mKeys;
    bool mListening = false;
};

} // namespace jinguan
