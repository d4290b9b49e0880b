#pragma once

#include "print/PrintKinds.h"
#include "print/ReportProcess.h"
#include "Services.h"
#include "widgets/LatestTask.h"

#include <QDialog>

class QLabel;
class QPrinter;
class QProgressBar;
class QPushButton;

namespace jinguan
{

class PagePreview;
class ReportForm;

/**
 * Asks for what is to be printed, shows every page of it, writes it to files or sends it to a printer.
 *
 * Pages are made by a child of this program as a PDF; what is seen, written and printed is that file, so that the three cannot differ. The window never waits.
 */
class ReportDialog : public QDialog
{
    Q_OBJECT

  public:
    /** \a command is one below `report`, \a options are handed to it as they are. */
    ReportDialog(
      const QString &command, const QStringList &options, const PrintContext &context, const Services &services, QWidget *parent = nullptr );
    ~ReportDialog() override;

    /** The command line with which the child writes \a out. */
    QStringList arguments( const QString &out ) const;

    bool isBusy() const;
    /** The file or files written last; empty when none were. */
    QStringList written() const { return mWritten; }
    PagePreview *preview() const { return mPages; }

  public Q_SLOTS:
    /** Makes the pages anew and shows them. */
    void makePreview();
    /** Writes the chosen kind of file to \a path. */
    void writeTo( const QString &path );
    /** Sends the pages to \a printer, of which pages and copies are chosen. */
    void printTo( const std::shared_ptr<QPrinter> &printer );
    void cancel();

  Q_SIGNALS:
    /** A preview, file or print is done, or was not possible. */
    void finished( bool ok );

  private:
    /** What is done when the pages are there. */
    enum class Next
    {
      Show,
      Write, //!< the child wrote to its end
      Copy,
      Print
    };
    struct Outcome
    {
      bool ok = false;
      QString message;
    };
    void makeWindow();
    void askAndWrite();
    void askAndPrint();
    void start( Next next, const QString &out );
    void childFinished( bool ok, const QString &message );
    bool isFresh() const { return mMadeWith == arguments( mPreviewFile ); }
    void copyPreview();
    void sendToPrinter();
    void finish( const Outcome &outcome, const QString &done );
    void updateButtons();

    PrintKind mKind;
    QTemporaryDir mFolder;
    QString mPreviewFile;
    QStringList mMadeWith; //!< the command line that made the pages shown
    ReportProcess mProcess;
    Next mNext = Next::Show;
    QString mOut;
    QStringList mWritten;
    std::shared_ptr<QPrinter> mPrinter;
    LatestTask<Outcome> mTask;
    bool mTaskRuns = false;
    ReportForm *mForm = nullptr;
    PagePreview *mPages = nullptr;
    QLabel *mState = nullptr;
    QProgressBar *mProgress = nullptr;
    QPushButton *mPreviewButton = nullptr;
    QPushButton *mWriteButton = nullptr;
    QPushButton *mPrintButton = nullptr;
    QPushButton *mCancelButton = nullptr;
};

} // namespace jinguan
