#pragma once

#include "Services.h"

#include <QObject>
#include <QPointer>

class QMainWindow;
class QMenu;

namespace jinguan
{

class ResponsibilityDialog;
class WorkspaceSession;

/** Who answers for what in the window: the entry in the menu, its one dialog, and the map below its map. Wires, holds no logic of its own. */
class ResponsibilityCentre : public QObject
{
    Q_OBJECT

  public:
    ResponsibilityCentre( const Services &services, QMainWindow *window );

    void fillMenu( QMenu *menu );
    /** The workspace shown; nullptr before it is closed, which waits for what still runs. */
    void setSession( WorkspaceSession *session );

    /** Opens the dialog for the unit that the window looks at, or raises it; nullptr without a workspace. */
    ResponsibilityDialog *show();

  Q_SIGNALS:
    void printAsked( const QString &command, const QStringList &options );

  private:
    const Services &mServices;
    QMainWindow *mWindow = nullptr;
    WorkspaceSession *mSession = nullptr;
    QPointer<ResponsibilityDialog> mDialog;
};

} // namespace jinguan
