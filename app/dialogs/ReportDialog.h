#pragma once

#include "layers/MapFilter.h"
#include "Services.h"

#include <QDialog>
#include <QProcess>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QTemporaryDir;

namespace jinguan
{

/** What the window shows when a print is asked for. */
struct PrintContext
{
    QString workspace; //!< folder
    QString element;
    MapFilter filter;
    QString moment;   //!< ISO time, empty when live
    QString scenario; //!< stored scenario on the map
    QString surface;  //!< indicator of the surface on the map, empty without one
    bool surfaceDeviation = false;
    QString extent; //!< `west,south,east,north` of the map, for "as on screen"
};

/**
 * Asks for what is to be printed, shows the page, writes the PDF. Pages are made by a child of this program on the workspace opened
 * read-only, so that the window never waits.
 */
class ReportDialog : public QDialog
{
    Q_OBJECT

  public:
    enum class Report
    {
      Sheet,
      District
    };

    ReportDialog( Report report, const PrintContext &context, const Services &services, QWidget *parent = nullptr );
    ~ReportDialog() override;

    /** The command line with which the child writes \a out. */
    QStringList arguments( const QString &out ) const;

    bool isBusy() const { return mProcess.state() != QProcess::NotRunning; }
    /** The file written last; empty when none was. */
    QString written() const { return mWritten; }

  public Q_SLOTS:
    void preview();
    void writeTo( const QString &path );

  Q_SIGNALS:
    void finished( bool ok );

  private:
    void makeForm( const PrintContext &context, const Services &services );
    void askAndWrite();
    void start( const QString &out );
    void childFinished( int exitCode, QProcess::ExitStatus status );

    Report mReport;
    PrintContext mContext;
    QProcess mProcess;
    std::unique_ptr<QTemporaryDir> mFolder;
    QString mOut;
    QString mWritten;
    QComboBox *mArea = nullptr;
    QComboBox *mPaper = nullptr;
    QComboBox *mOrientation = nullptr;
    QComboBox *mExtent = nullptr;
    QLineEdit *mTitle = nullptr;
    QComboBox *mSecrecy = nullptr;
    QLineEdit *mReviewNumber = nullptr;
    QLineEdit *mBureau = nullptr;
    QLineEdit *mCompiledBy = nullptr;
    QLineEdit *mCheckedBy = nullptr;
    QLineEdit *mApprovedBy = nullptr;
    QLabel *mPage = nullptr;
    QLabel *mState = nullptr;
    QPushButton *mPreviewButton = nullptr;
    QPushButton *mWriteButton = nullptr;
};

} // namespace jinguan
