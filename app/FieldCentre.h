#pragma once

#include "Services.h"
#include "widgets/field/FieldSheetDialog.h"
#include "WorkspaceSession.h"

#include <QPointer>

class QMainWindow;
class QMenu;

namespace jinguan
{

class DueDialog;
class StationList;
class StationPanel;

/** Joins the windows of field work with the main window: the field sheet of a station, what is due. */
class FieldCentre : public QObject
{
    Q_OBJECT

  public:
    FieldCentre( const Services &services, QMainWindow *window );
    ~FieldCentre() override;

    /** Adds the actions to the menu of analyses. */
    void addTo( QMenu *menu );
    /** Offers the field sheet in the station panel and in the context menu of the list of stations. */
    void addTo( StationPanel *panel, StationList *list );
    /** The workspace of now; nullptr closes the windows. */
    void setSession( WorkspaceSession *session );

    /** The field sheet of the station \a code (empty: of that in the station panel); nullptr where there is none. */
    FieldSheetDialog *showSheet( const QString &code = {} );
    DueDialog *showDue();

  Q_SIGNALS:
    void printAsked( const QString &command, const QStringList &options );
    /** Something for the message bar. */
    void told( const QString &text );
    void failed( const QString &text );

  private:
    Result<FieldContext> context() const;

    const Services &mServices;
    QMainWindow *mWindow = nullptr;
    WorkspaceSession *mSession = nullptr;
    QPointer<StationPanel> mPanel;
    QPointer<FieldSheetDialog> mSheet;
    QPointer<DueDialog> mDue;
};

} // namespace jinguan
