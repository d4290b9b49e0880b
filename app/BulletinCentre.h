#pragma once

#include "Services.h"
#include "WorkspaceSession.h"

#include <QPointer>

class QMainWindow;
class QMenu;

namespace jinguan
{

class BulletinDialog;

/** Bulletins in the window: their place in the menu Report, and the one dialog. Wires, holds no logic of its own. */
class BulletinCentre : public QObject
{
    Q_OBJECT

  public:
    BulletinCentre( const Services &services, QMainWindow *window );

    void addTo( QMenu *menu );
    /** The workspace shown; nullptr before it is closed, which waits for what still runs. */
    void setSession( WorkspaceSession *session );

    /** The dialog about what the window shows, raised when it is open already; nullptr without a workspace. */
    BulletinDialog *show();

  Q_SIGNALS:
    /** As PrintCentre::open(). */
    void printAsked( const QString &command, const QStringList &options );

  private:
    const Services &mServices;
    QMainWindow *mWindow = nullptr;
    WorkspaceSession *mSession = nullptr;
    QPointer<BulletinDialog> mDialog;
};

} // namespace jinguan
