#pragma once

#include "LiveReception.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace jinguan
{

/** The packets that were refused since the start, with their reason; all that were ever kept go into a file. */
class ReceptionRefusals : public QWidget
{
    Q_OBJECT

  public:
    /** \a workspace: folder the packets are kept in. */
    explicit ReceptionRefusals( const QString &workspace, QWidget *parent = nullptr );
    ~ReceptionRefusals() override;

    void showState( const ReceptionState &state );
    /** Writes all that are kept into the file \a path; the window goes on. */
    void exportTo( const QString &path );

  private:
    void askForFile();
    void exported();

    QString mWorkspace;
    QTableWidget *mTable = nullptr;
    QLabel *mNote = nullptr;
    QPushButton *mExport = nullptr;
    QString mPath;
    QFutureWatcher<Result<qint64>> mWatcher;
};

} // namespace jinguan
