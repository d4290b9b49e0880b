#pragma once

#include "Services.h"
#include "SourceService.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;
class QTextBrowser;

namespace jinguan
{

/** The sources of the workspace with how they have done; add, edit, remove, look now. Closing it does not stop them. */
class SourcesDialog : public QDialog
{
    Q_OBJECT

  public:
    /** \a service outlives the dialog. */
    SourcesDialog( SourceService &service, const Services &services, const QString &workspace, QWidget *parent = nullptr );

  private:
    QWidget *makeButtons();
    void fill();
    void showDetails();
    void edit( const DataSource &source );
    void removeChosen();
    const DataSource *chosen() const;
    QString stateText( const DataSource &source ) const;

    SourceService &mService;
    const Services &mServices;
    QString mWorkspace;
    QTableWidget *mTable = nullptr;
    QTextBrowser *mDetails = nullptr;
    QLabel *mEmpty = nullptr;
    QPushButton *mEdit = nullptr;
    QPushButton *mRemove = nullptr;
    QPushButton *mRun = nullptr;
    QHash<qint64, SourceRun> mLast; //!< looks since the dialog was opened
};

} // namespace jinguan
