#pragma once

#include <QObject>

#include <memory>

class QSystemTrayIcon;

namespace jinguan
{

/** Tells people of news: on the desktop where it has a place for that, else by banner() in the window; with a sound when that is wanted. */
class IncidentNotifier : public QObject
{
    Q_OBJECT

  public:
    explicit IncidentNotifier( QObject *parent = nullptr );
    ~IncidentNotifier() override;

    /** \a key is handed back by picked() when somebody clicks the message. */
    void notify( const QString &title, const QString &text, const QString &key );

  Q_SIGNALS:
    void banner( const QString &text );
    void picked( const QString &key );
    /** A sound was played. */
    void sounded();

  private:
    std::unique_ptr<QSystemTrayIcon> mTray;
    QString mKey;
};

} // namespace jinguan
