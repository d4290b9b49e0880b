#pragma once

#include "publication/PublicPlaces.h"
#include "Services.h"
#include "WorkspaceSession.h"

#include <QPointer>
#include <QProcess>

class QMainWindow;
class QMenu;

namespace jinguan
{

class PublicationDialog;

/**
 * The publication catalogue in the window: its place in the menu, its one dialog, and the making of bundles by a child of this program on the workspace
 * opened read-only, so that the window never waits; what the child made is noted in the workspace here, where it may be written.
 */
class PublicationCentre : public QObject
{
    Q_OBJECT

  public:
    PublicationCentre( const Services &services, QMainWindow *window );
    ~PublicationCentre() override;

    void addTo( QMenu *menu );
    /** The workspace shown; nullptr before it is closed, which stops what still runs. */
    void setSession( WorkspaceSession *session );
    void updateUser();

    /** The dialog, raised when it is open already; nullptr without a workspace. */
    PublicationDialog *show();
    /** Makes a bundle of all published items in \a folder, which is new or empty. */
    void makeBundle( const QString &folder );
    bool isBusy() const { return mProcess.state() != QProcess::NotRunning; }

  Q_SIGNALS:
    /** The bundle is made, or is not. */
    void bundled( bool ok );
    void failed( const QString &message );

  private:
    void askForFolder();
    void cancel();
    void heard();
    void ended( int exitCode, QProcess::ExitStatus status );
    void record( const QByteArray &json );

    const Services &mServices;
    QMainWindow *mWindow = nullptr;
    WorkspaceSession *mSession = nullptr;
    PublicPlaces mPlaces;
    QString mDefect; //!< why the places could not be read
    QProcess mProcess;
    QByteArray mHeard;
    QString mLastWords;
    bool mIsCancelled = false;
    QPointer<PublicationDialog> mDialog;
};

} // namespace jinguan
