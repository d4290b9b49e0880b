#pragma once

#include "Services.h"
#include "SourceService.h"

#include <QPointer>

namespace jinguan
{

class SourcesDialog;
class WorkspaceSession;

/** Data sources in the window: the service that runs them and the dialog that shows them. */
class SourceCentre : public QObject
{
    Q_OBJECT

  public:
    SourceCentre( const Services &services, QWidget *window );

    /** The workspace shown; nullptr before it is closed, which waits for what still runs. */
    void setSession( WorkspaceSession *session );
    void show();

    SourceService &service() { return mService; }
    SourcesDialog *dialog() const;

  Q_SIGNALS:
    /** Something of a source went wrong that had not gone wrong before. */
    void failed( const QString &message );

  private:
    void hear( const SourceRun &run );

    const Services &mServices;
    QWidget *mWindow;
    WorkspaceSession *mSession = nullptr;
    SourceService mService;
    QPointer<SourcesDialog> mDialog;
    QHash<qint64, QString> mTold; //!< last problem told, by source
};

} // namespace jinguan
