#pragma once

#include "ingest/ImportReport.h"
#include "ingest/ReadingImporter.h"
#include "Services.h"
#include "store/Workspace.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QgsTask;
class QStackedWidget;
class QTableWidget;
class QTextBrowser;

namespace jinguan
{

class LayerPreviewMap;
class ProfileBox;

/**
 * Brings files into a workspace: what it is, how it is to be read, a preview of the first rows with a verdict on each cell, the import with
 * progress and cancel, and what became of every row. Reading and writing run in the task manager; the dialog is modal meanwhile.
 */
class ImportWizard : public QDialog
{
    Q_OBJECT

  public:
    enum class Kind
    {
      Readings,
      Layer,
      Stations
    };

    ImportWizard( Workspace &workspace, const Services &services, QWidget *parent = nullptr );
    ~ImportWizard() override;

    void setFile( const QString &path );
    void setKind( Kind kind );

    /** What the last import did. */
    const ImportReport &report() const { return mReport; }
    /** True when stations or layers were written. */
    bool networkChanged() const { return mNetworkChanged; }

  public Q_SLOTS:
    void preview();
    void startImport();
    void reject() override;

  Q_SIGNALS:
    void previewed();
    void imported();

  private:
    QWidget *makeReadingPage();
    QWidget *makeLayerPage();
    QWidget *makeStationPage();
    void chooseFile();
    Kind kind() const;
    ReadingImportOptions readingOptions() const;
    void run( const QString &what, std::function<void( Progress & )> work, std::function<void()> done );
    void previewLayer( const QString &path );
    void showReadingPreview( const Result<ReadingPreview> &preview );
    void showReport( const Result<ImportReport> &report );
    void showText( const QString &html );
    void setBusy( bool busy );

    Workspace &mWorkspace;
    const Services &mServices;
    ImportReport mReport;
    bool mNetworkChanged = false;
    QPointer<QgsTask> mTask;
    bool mBusy = false;

    QLineEdit *mFile = nullptr;
    QComboBox *mKind = nullptr;
    QStackedWidget *mOptions = nullptr;
    ProfileBox *mProfile = nullptr;
    QComboBox *mTimeZone = nullptr;
    QLineEdit *mYear = nullptr;
    QCheckBox *mCreateStations = nullptr;
    QComboBox *mRole = nullptr;
    QComboBox *mLayerCrs = nullptr;
    QComboBox *mStationCrs = nullptr;
    QCheckBox *mAppend = nullptr;
    QCheckBox *mSchematic = nullptr;
    QStackedWidget *mShown = nullptr; //!< table or map
    QTableWidget *mTable = nullptr;
    LayerPreviewMap *mMap = nullptr;
    QTextBrowser *mText = nullptr;
    QProgressBar *mProgress = nullptr;
    QPushButton *mPreviewButton = nullptr;
    QPushButton *mImportButton = nullptr;
    QPushButton *mCloseButton = nullptr;
};

} // namespace jinguan
