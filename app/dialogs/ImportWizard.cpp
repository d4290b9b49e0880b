#include "dialogs/ImportWizard.h"

#include "dialogs/LayerPreviewMap.h"
#include "dialogs/profile/ProfileBox.h"
#include "ingest/LayerImporter.h"
#include "ingest/StationImporter.h"
#include "Settings.h"
#include "widgets/ProgressTask.h"

#include <qgsapplication.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
const QColor sRejectedCell( 0xFB, 0xD5, 0xC9 );
constexpr int sRejectedShown = 50;

QComboBox *makeCrsBox( QWidget *parent, const char *name )
{
  auto *box = new QComboBox( parent );
  box->setObjectName( QString::fromLatin1( name ) );
  box->addItem( ImportWizard::tr( "As the file says" ), QString() );
  box->addItem( ImportWizard::tr( "CGCS2000 or WGS 84, degrees" ), QStringLiteral( "EPSG:4490" ) );
  box->addItem( ImportWizard::tr( "CGCS2000, 3-degree zone, 105°E" ), QStringLiteral( "EPSG:4544" ) );
  box->addItem( ImportWizard::tr( "GCJ-02 (internet maps)" ), QStringLiteral( "GCJ-02" ) );
  box->addItem( ImportWizard::tr( "BD-09 (Baidu)" ), QStringLiteral( "BD-09" ) );
  return box;
}
} // namespace

ImportWizard::ImportWizard( Workspace &workspace, const Services &services, QWidget *parent )
  : QDialog( parent ), mWorkspace( workspace ), mServices( services )
{
  setObjectName( QStringLiteral( "importWizard" ) );
  setWindowTitle( tr( "Import" ) );
  resize( 900, 720 );

  mFile = new QLineEdit( this );
  mFile->setObjectName( QStringLiteral( "importFile" ) );
  auto *browse = new QToolButton( this );
  browse->setText( tr( "…" ) );
  browse->setToolTip( tr( "Choose a file" ) );
  connect( browse, &QToolButton::clicked, this, &ImportWizard::chooseFile );
  auto *fileRow = new QHBoxLayout;
  fileRow->addWidget( mFile );
  fileRow->addWidget( browse );

  mKind = new QComboBox( this );
  mKind->setObjectName( QStringLiteral( "importKind" ) );
  mKind->addItem( tr( "Readings" ), static_cast<int>( Kind::Readings ) );
  mKind->addItem( tr( "Map layer" ), static_cast<int>( Kind::Layer ) );
  mKind->addItem( tr( "Stations" ), static_cast<int>( Kind::Stations ) );

  mOptions = new QStackedWidget( this );
  mOptions->addWidget( makeReadingPage() );
  mOptions->addWidget( makeLayerPage() );
  mOptions->addWidget( makeStationPage() );
  connect( mKind, &QComboBox::currentIndexChanged, mOptions, &QStackedWidget::setCurrentIndex );

  auto *form = new QFormLayout;
  form->addRow( tr( "File or folder" ), fileRow );
  form->addRow( tr( "Holds" ), mKind );

  mTable = new QTableWidget( this );
  mTable->setObjectName( QStringLiteral( "importPreview" ) );
  mTable->setEditTriggers( QAbstractItemView::NoEditTriggers );
  mMap = new LayerPreviewMap( mServices.palette, this );
  mMap->setObjectName( QStringLiteral( "importMap" ) );
  mShown = new QStackedWidget( this );
  mShown->addWidget( mTable );
  mShown->addWidget( mMap );
  connect( mKind, &QComboBox::currentIndexChanged, this,
    [this] { mShown->setCurrentWidget( kind() == Kind::Layer ? static_cast<QWidget *>( mMap ) : mTable ); } );
  mText = new QTextBrowser( this );
  mText->setObjectName( QStringLiteral( "importText" ) );
  mText->setMaximumHeight( 190 );
  showText( tr( "Choose a file, look at the preview, then import. Rows that cannot be taken are kept with their reason." ) );
  mProgress = new QProgressBar( this );
  mProgress->setObjectName( QStringLiteral( "importProgress" ) );
  mProgress->setVisible( false );

  mPreviewButton = new QPushButton( tr( "Preview" ), this );
  mPreviewButton->setObjectName( QStringLiteral( "importPreviewButton" ) );
  mImportButton = new QPushButton( tr( "Import" ), this );
  mImportButton->setObjectName( QStringLiteral( "importButton" ) );
  mCloseButton = new QPushButton( tr( "Close" ), this );
  mCloseButton->setObjectName( QStringLiteral( "importClose" ) );
  connect( mPreviewButton, &QPushButton::clicked, this, &ImportWizard::preview );
  connect( mImportButton, &QPushButton::clicked, this, &ImportWizard::startImport );
  connect( mCloseButton, &QPushButton::clicked, this, &ImportWizard::reject );
  auto *buttons = new QHBoxLayout;
  buttons->addWidget( mProgress, 1 );
  buttons->addStretch();
  buttons->addWidget( mPreviewButton );
  buttons->addWidget( mImportButton );
  buttons->addWidget( mCloseButton );

  auto *layout = new QVBoxLayout( this );
  layout->addLayout( form );
  layout->addWidget( mOptions );
  layout->addWidget( mShown, 1 );
  layout->addWidget( mText );
  layout->addLayout( buttons );
}

ImportWizard::~ImportWizard() = default;

QWidget *ImportWizard::makeReadingPage()
{
  auto *page = new QWidget( this );
  auto *form = new QFormLayout( page );
  form->setContentsMargins( 0, 0, 0, 0 );
  mProfile = new ProfileBox(
    mWorkspace, mServices, [this] { return mFile->text().trimmed(); }, page );
  connect( mProfile, &ProfileBox::failed, this, [this]( const QString &why ) { showText( why.toHtmlEscaped() ); } );
  connect( mProfile, &ProfileBox::saved, this, &ImportWizard::preview );
  form->addRow( tr( "Mapping profile" ), mProfile );
  mTimeZone = new QComboBox( page );
  mTimeZone->setObjectName( QStringLiteral( "importTimeZone" ) );
  mTimeZone->addItem( tr( "As the profile says" ), QString() );
  mTimeZone->addItem( tr( "China (UTC+8)" ), QStringLiteral( "+08:00" ) );
  mTimeZone->addItem( tr( "UTC" ), QStringLiteral( "+00:00" ) );
  form->addRow( tr( "Time zone" ), mTimeZone );
  mYear = new QLineEdit( page );
  mYear->setObjectName( QStringLiteral( "importYear" ) );
  mYear->setPlaceholderText( tr( "only where the times have no year" ) );
  form->addRow( tr( "Year" ), mYear );
  mCreateStations = new QCheckBox( tr( "Create stations that are not known" ), page );
  mCreateStations->setObjectName( QStringLiteral( "importCreateStations" ) );
  mCreateStations->setEnabled( mWorkspace.mode() == OpenMode::ReadWrite );
  form->addRow( QString(), mCreateStations );
  return page;
}

QWidget *ImportWizard::makeLayerPage()
{
  auto *page = new QWidget( this );
  auto *form = new QFormLayout( page );
  form->setContentsMargins( 0, 0, 0, 0 );
  mRole = new QComboBox( page );
  mRole->setObjectName( QStringLiteral( "importRole" ) );
  for ( const LayerRole &role : mWorkspace.network().roles() )
    mRole->addItem( role.name.text(), role.id );
  form->addRow( tr( "Role" ), mRole );
  mLayerCrs = makeCrsBox( page, "importLayerCrs" );
  form->addRow( tr( "Coordinates" ), mLayerCrs );
  // the picture follows the coordinate system, so that the right one can be found by trying
  connect( mLayerCrs, &QComboBox::currentIndexChanged, this, [this] {
    if ( !mFile->text().trimmed().isEmpty() )
      preview();
  } );
  mAppend = new QCheckBox( tr( "Add to what is there (otherwise it is replaced)" ), page );
  mAppend->setObjectName( QStringLiteral( "importAppend" ) );
  form->addRow( QString(), mAppend );
  mSchematic = new QCheckBox( tr( "The geometry is schematic (示意)" ), page );
  mSchematic->setObjectName( QStringLiteral( "importSchematic" ) );
  form->addRow( QString(), mSchematic );
  return page;
}

QWidget *ImportWizard::makeStationPage()
{
  auto *page = new QWidget( this );
  auto *form = new QFormLayout( page );
  form->setContentsMargins( 0, 0, 0, 0 );
  mStationCrs = makeCrsBox( page, "importStationCrs" );
  form->addRow( tr( "Coordinates" ), mStationCrs );
  return page;
}

void ImportWizard::setFile( const QString &path )
{
  mFile->setText( path );
  const QString suffix = QFileInfo( path ).suffix().toLower();
  static const QStringList sMapFormats { QStringLiteral( "geojson" ), QStringLiteral( "shp" ), QStringLiteral( "gpkg" ),
    QStringLiteral( "kml" ), QStringLiteral( "gml" ), QStringLiteral( "dxf" ), QStringLiteral( "tab" ) };
  if ( sMapFormats.contains( suffix ) )
    setKind( Kind::Layer );
}

void ImportWizard::setKind( Kind kind )
{
  mKind->setCurrentIndex( mKind->findData( static_cast<int>( kind ) ) );
}

ImportWizard::Kind ImportWizard::kind() const
{
  return static_cast<Kind>( mKind->currentData().toInt() );
}

void ImportWizard::chooseFile()
{
  const QString path = QFileDialog::getOpenFileName( this, tr( "Choose a file" ), mFile->text() );
  if ( !path.isEmpty() )
    setFile( path );
}

ReadingImportOptions ImportWizard::readingOptions() const
{
  ReadingImportOptions options;
  options.profile = mProfile->current();
  options.timeZone = mTimeZone->currentData().toString();
  options.year = mYear->text().toInt();
  options.deliveredBy = Settings::userProfile().name;
  options.unknownStations = mCreateStations->isChecked() ? StationResolver::Unknown::Create : StationResolver::Unknown::Reject;
  return options;
}

void ImportWizard::run( const QString &what, std::function<void( Progress & )> work, std::function<void()> done )
{
  if ( mBusy )
    return;
  setBusy( true );
  auto *task = new ProgressTask( what, std::move( work ), [this, done = std::move( done )] {
    setBusy( false );
    done();
  } );
  mTask = task;
  connect( task, &ProgressTask::reported, this, [this]( double fraction, const QString &text ) {
    mProgress->setRange( 0, fraction < 0 ? 0 : 1000 );
    mProgress->setValue( static_cast<int>( fraction * 1000 ) );
    mProgress->setFormat( text );
  } );
  QgsApplication::taskManager()->addTask( task );
}

void ImportWizard::setBusy( bool busy )
{
  mBusy = busy;
  mProgress->setVisible( busy );
  mProgress->setRange( 0, 0 );
  mPreviewButton->setEnabled( !busy );
  mImportButton->setEnabled( !busy );
  mCloseButton->setText( busy ? tr( "Cancel" ) : tr( "Close" ) );
}

void ImportWizard::reject()
{
  if ( mBusy )
    mTask->cancel(); // the task tells when it has stopped; what was written stays
  else
    QDialog::reject();
}

void ImportWizard::preview()
{
  const QString path = mFile->text().trimmed();
  if ( kind() == Kind::Layer )
  {
    previewLayer( path );
    return;
  }
  if ( kind() == Kind::Stations )
  {
    startImport(); // a dry run is the preview of stations
    return;
  }
  const ReadingImportOptions options = readingOptions();
  const auto answer = std::make_shared<std::optional<Result<ReadingPreview>>>();
  run(
    tr( "Reading the file" ),
    [this, path, options, answer]( Progress & ) {
      const Result<std::unique_ptr<ReadingStore>> store = mWorkspace.openReadings();
      if ( !store )
      {
        answer->emplace( store.error() );
        return;
      }
      const ProfileLibrary library( mWorkspace.folder() );
      answer->emplace( ReadingImporter( mServices.catalogue, library, mWorkspace.network(), *store.value() ).preview( path, options ) );
    },
    [this, answer] {
      showReadingPreview( **answer );
      Q_EMIT previewed();
    } );
}

void ImportWizard::previewLayer( const QString &path )
{
  LayerImportOptions options;
  options.role = mRole->currentData().toString();
  options.crs = mLayerCrs->currentData().toString();
  const auto answer = std::make_shared<std::optional<Result<LayerPreview>>>();
  const auto sample = std::make_shared<std::optional<Result<LayerSample>>>();
  run(
    tr( "Reading the file" ),
    [this, path, options, answer, sample]( Progress & ) {
      answer->emplace( LayerImporter( mWorkspace.network() ).preview( path, options ) );
      if ( answer->value() )
        sample->emplace( LayerSample::read( path, options.crs, mWorkspace.network() ) );
    },
    [this, answer, sample] {
      const Result<LayerPreview> &preview = **answer;
      const bool drawn = *sample && sample->value();
      if ( drawn )
        mMap->show( *sample->value() );
      else
        mMap->clear();
      if ( !preview )
        showText( preview.error().text().toHtmlEscaped() );
      else
      {
        QString html =
          tr( "%1 features of kind %2, coordinates %3, fields: %4" )
            .arg( preview->features )
            .arg( preview->geometry.toHtmlEscaped(), preview->crs.toHtmlEscaped(), preview->fields.join( tr( ", " ) ).toHtmlEscaped() );
        for ( const QString &warning : preview->warnings )
          html += QStringLiteral( "<br>" ) + warning.toHtmlEscaped();
        showText( html );
      }
      Q_EMIT previewed();
    } );
}

void ImportWizard::showReadingPreview( const Result<ReadingPreview> &preview )
{
  mTable->clear();
  mTable->setRowCount( 0 );
  if ( !preview )
  {
    showText( preview.error().text().toHtmlEscaped() );
    return;
  }
  mTable->setColumnCount( static_cast<int>( preview->header.size() ) );
  mTable->setHorizontalHeaderLabels( preview->header );
  mTable->setRowCount( static_cast<int>( preview->rows.size() ) );
  QStringList rowNumbers;
  int bad = 0;
  for ( int row = 0; row < preview->rows.size(); ++row )
  {
    const ReadingPreview::Row &shown = preview->rows.at( row );
    rowNumbers.append( QString::number( shown.record.row ) );
    for ( int column = 0; column < shown.record.fields.size() && column < mTable->columnCount(); ++column )
      mTable->setItem( row, column, new QTableWidgetItem( shown.record.fields.at( column ) ) );
    bad += shown.problems.isEmpty() ? 0 : 1;
    for ( const FieldProblem &problem : shown.problems )
    {
      if ( QTableWidgetItem *item = mTable->item( row, std::max( 0, problem.column ) ) )
      {
        item->setBackground( sRejectedCell );
        item->setToolTip( problem.reason );
      }
    }
  }
  mTable->setVerticalHeaderLabels( rowNumbers );
  mTable->resizeColumnsToContents();
  showText( tr( "Encoding: %1. Profile: %2. %3 of the first %4 rows have a problem." )
              .arg( preview->encoding.toHtmlEscaped(), preview->profile.label.text().toHtmlEscaped() )
              .arg( bad )
              .arg( preview->rows.size() )
    + QStringLiteral( "<br>" ) + preview->warnings.join( QStringLiteral( "<br>" ) ) );
}

void ImportWizard::startImport()
{
  const QString path = mFile->text().trimmed();
  const auto answer = std::make_shared<std::optional<Result<ImportReport>>>();
  std::function<void( Progress & )> work;
  if ( kind() == Kind::Readings )
  {
    work = [this, path, options = readingOptions(), answer]( Progress &progress ) {
      const Result<std::unique_ptr<ReadingStore>> store = mWorkspace.openReadings();
      if ( !store )
      {
        answer->emplace( store.error() );
        return;
      }
      const ProfileLibrary library( mWorkspace.folder() );
      answer->emplace(
        ReadingImporter( mServices.catalogue, library, mWorkspace.network(), *store.value() ).run( path, options, progress ) );
    };
  }
  else if ( kind() == Kind::Layer )
  {
    LayerImportOptions options;
    options.role = mRole->currentData().toString();
    options.crs = mLayerCrs->currentData().toString();
    options.append = mAppend->isChecked();
    options.schematic = mSchematic->isChecked();
    options.importedBy = Settings::userProfile().name;
    work = [this, path, options, answer](
             Progress &progress ) { answer->emplace( LayerImporter( mWorkspace.network() ).run( path, options, progress ) ); };
  }
  else
  {
    StationImportOptions options;
    options.crs = mStationCrs->currentData().toString();
    options.dryRun = sender() == mPreviewButton;
    work = [this, path, options, answer]( Progress &progress ) {
      answer->emplace( StationImporter( mServices.catalogue, mWorkspace.network() ).run( path, options, progress ) );
    };
  }
  run( tr( "Importing" ), std::move( work ), [this, answer] { showReport( **answer ); } );
}

void ImportWizard::showReport( const Result<ImportReport> &report )
{
  if ( !report )
  {
    mReport = {};
    showText( report.error().text().toHtmlEscaped() );
    Q_EMIT imported();
    return;
  }
  mReport = *report;
  mNetworkChanged |= !mReport.dryRun && ( kind() != Kind::Readings || !mReport.createdStations.isEmpty() );
  QString html = tr( "%1 rows read: %2 new, %3 changed, %4 already there, %5 rejected." )
                   .arg( mReport.rowsRead )
                   .arg( mReport.written )
                   .arg( mReport.changed )
                   .arg( mReport.unchanged )
                   .arg( mReport.rejected );
  if ( mReport.dryRun )
    html += QLatin1Char( ' ' ) + tr( "Nothing was written: this was a trial." );
  if ( mReport.repaired > 0 )
    html += QLatin1Char( ' ' ) + tr( "%n geometry(ies) repaired.", nullptr, static_cast<int>( mReport.repaired ) );
  for ( const QString &text : mReport.messages + mReport.warnings )
    html += QStringLiteral( "<br>" ) + text.toHtmlEscaped();
  for ( const Error &failure : mReport.failures )
    html += QStringLiteral( "<br><b>%1</b>" ).arg( failure.text().toHtmlEscaped() );
  for ( qsizetype i = 0; i < std::min<qsizetype>( sRejectedShown, mReport.rejectedRows.size() ); ++i )
    html += QStringLiteral( "<br>" )
      + tr( "Row %1: %2" ).arg( mReport.rejectedRows.at( i ).row ).arg( mReport.rejectedRows.at( i ).reason.toHtmlEscaped() );
  showText( html );
  Q_EMIT imported();
}

void ImportWizard::showText( const QString &html )
{
  mText->setHtml( html );
}

} // namespace jinguan
