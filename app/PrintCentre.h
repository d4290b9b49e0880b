#pragma once

#include "print/PrintKinds.h"
#include "Services.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QMainWindow;
class QMenu;

namespace jinguan
{

class BatchDialog;
class ReportDialog;

/** All that the window prints: its menu, and the one dialog with which every kind of report is looked at, written and printed. Wires, holds no logic of its own. */
class PrintCentre : public QObject
{
    Q_OBJECT

  public:
    /** \a context tells what the window shows; asked when a print is. */
    PrintCentre( const Services &services, QMainWindow *window, std::function<PrintContext()> context );
    ~PrintCentre() override;

    /** Adds the prints of the window to the menu Report. */
    void fillMenu( QMenu *menu );

    /** The dialog opened last; nullptr when it is closed. */
    ReportDialog *dialog() const;

  public Q_SLOTS:
    /**
     * Opens the dialog for `jinguan report COMMAND`, e.g. "incident" with { "--incident", "17" }; it shows the pages at once. \a options are handed to the command as they are. A dialog
     * that is open gives way. Nothing happens without a workspace.
     */
    void open( const QString &command, const QStringList &options = {} );
    /** Opens the dialog that prints many. */
    void openBatch();
    /** Closes what is open, before the workspace is. */
    void closeDialogs();

  private:
    const Services &mServices;
    QMainWindow *mWindow = nullptr;
    std::function<PrintContext()> mContext;
    QPointer<ReportDialog> mDialog;
    QPointer<BatchDialog> mBatch;
};

} // namespace jinguan
