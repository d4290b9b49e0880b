#pragma once

#include "Services.h"
#include "WorkspaceSession.h"

#include <QPointer>

class QMainWindow;
class QMenu;

namespace jinguan
{

class NetworkAssessmentDialog;

/** The assessment of the network in the window: its place in the menu Analysis, and its one dialog. Wires, holds no logic of its own. */
class AssessmentCentre : public QObject
{
    Q_OBJECT

  public:
    AssessmentCentre( const Services &services, QMainWindow *window );

    void addTo( QMenu *menu );
    /** The workspace shown; nullptr before it is closed, which waits for what still runs. */
    void setSession( WorkspaceSession *session );
    void setElement( const QString &element ) { mElement = element; }

    /** The dialog, raised when it is open already; nullptr without a workspace. */
    NetworkAssessmentDialog *show();

  Q_SIGNALS:
    void stationPicked( const QString &code );

  private:
    const Services &mServices;
    QMainWindow *mWindow = nullptr;
    WorkspaceSession *mSession = nullptr;
    QString mElement;
    QPointer<NetworkAssessmentDialog> mDialog;
};

} // namespace jinguan
