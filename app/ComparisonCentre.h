#pragma once

#include "Services.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace jinguan
{

class ComparisonDialog;
class WorkspaceSession;

/** The comparison of scenarios in the window: its entry in the menu, its dialog, and the map below its maps. */
class ComparisonCentre : public QObject
{
    Q_OBJECT

  public:
    ComparisonCentre( const Services &services, QWidget *window );

    void fillMenu( QMenu *menu );
    /** The workspace shown; nullptr before it is closed. */
    void setSession( WorkspaceSession *session );

    /** Opens the dialog, or raises it, for these scenarios; without names for the newest two. Nothing without a workspace. */
    ComparisonDialog *show( const QStringList &names = {} );

  Q_SIGNALS:
    void printAsked( const QString &command, const QStringList &options );

  private:
    const Services &mServices;
    QWidget *mWindow = nullptr;
    WorkspaceSession *mSession = nullptr;
    QPointer<ComparisonDialog> mDialog;
};

} // namespace jinguan
