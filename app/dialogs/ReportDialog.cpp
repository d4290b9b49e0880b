#include "dialogs/ReportDialog.h"

#include "Settings.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace jinguan
{

ReportDialog::ReportDialog( Report report, const PrintContext &context, const Services &services, QWidget *parent )
  : QDialog( parent ), mReport( report ), mContext( context ), mFolder( std::make_unique<QTemporaryDir>() )
{
  setObjectName( QStringLiteral( "reportDialog" ) );
  setWindowTitle( report == Report::Sheet ? tr( "Map sheet" ) : tr( "District report" ) );
  resize( 1080, 700 );
  makeForm( context, services );
  connect( &mProcess, &QProcess::finished, this, &ReportDialog::childFinished );
}

ReportDialog::~ReportDialog()
{
  mProcess.disconnect( this );
  mProcess.kill();
  mProcess.waitForFinished( 1000 );
}

void ReportDialog::makeForm( const PrintContext &context, const Services &services )
{
  auto *form = new QFormLayout;
  mArea = new QComboBox( this );
  mArea->setObjectName( QStringLiteral( "reportArea" ) );
  if ( mReport == Report::Sheet )
    mArea->addItem( tr( "The whole city" ), QString() );
  for ( const ResponsibleUnit &unit : services.responsibility.units() )
    mArea->addItem( unit.name.text(), unit.code );
  mArea->setCurrentIndex( std::max( 0, mArea->findData( context.filter.code ) ) );
  form->addRow( tr( "Area" ), mArea );

  mPaper = new QComboBox( this );
  mPaper->setObjectName( QStringLiteral( "reportPaper" ) );
  mPaper->addItems( { QStringLiteral( "A4" ), QStringLiteral( "A3" ), QStringLiteral( "A2" ), QStringLiteral( "A1" ) } );
  mPaper->setCurrentText( mReport == Report::Sheet ? QStringLiteral( "A3" ) : QStringLiteral( "A4" ) );
  form->addRow( tr( "Paper" ), mPaper );
  mOrientation = new QComboBox( this );
  mOrientation->setObjectName( QStringLiteral( "reportOrientation" ) );
  mOrientation->addItem( tr( "Landscape" ), true );
  mOrientation->addItem( tr( "Portrait" ), false );
  mOrientation->setCurrentIndex( mReport == Report::Sheet ? 0 : 1 );
  form->addRow( tr( "Orientation" ), mOrientation );
  mExtent = new QComboBox( this );
  mExtent->addItem( tr( "The area" ), QString() );
  mExtent->addItem( tr( "As on screen" ), context.extent );
  mTitle = new QLineEdit( this );
  mTitle->setObjectName( QStringLiteral( "reportTitle" ) );
  mTitle->setPlaceholderText( tr( "made from area and element" ) );
  if ( mReport == Report::Sheet )
  {
    form->addRow( tr( "Shows" ), mExtent );
    form->addRow( tr( "Title" ), mTitle );
  }
  else
  {
    mExtent->hide();
    mTitle->hide();
  }
  mSecrecy = new QComboBox( this );
  mSecrecy->setEditable( true );
  mSecrecy->addItems( { QString(), tr( "Internal" ), tr( "Secret" ) } );
  form->addRow( tr( "Secrecy" ), mSecrecy );
  mReviewNumber = new QLineEdit( this );
  form->addRow( tr( "Map review number" ), mReviewNumber );
  mBureau = new QLineEdit( this );
  mBureau->setPlaceholderText( tr( "the bureau of ecology and environment" ) );
  form->addRow( tr( "Bureau" ), mBureau );
  mCompiledBy = new QLineEdit( Settings::userProfile().name, this );
  form->addRow( tr( "Compiled by" ), mCompiledBy );
  mCheckedBy = new QLineEdit( this );
  form->addRow( tr( "Checked by" ), mCheckedBy );
  mApprovedBy = new QLineEdit( this );
  form->addRow( tr( "Approved by" ), mApprovedBy );

  mPreviewButton = new QPushButton( tr( "Preview" ), this );
  mPreviewButton->setObjectName( QStringLiteral( "reportPreview" ) );
  connect( mPreviewButton, &QPushButton::clicked, this, &ReportDialog::preview );
  mWriteButton = new QPushButton( tr( "Write PDF …" ), this );
  mWriteButton->setObjectName( QStringLiteral( "reportWrite" ) );
  mWriteButton->setDefault( true );
  connect( mWriteButton, &QPushButton::clicked, this, &ReportDialog::askAndWrite );
  auto *close = new QPushButton( tr( "Close" ), this );
  connect( close, &QPushButton::clicked, this, &QDialog::reject );
  mState = new QLabel( this );
  mState->setObjectName( QStringLiteral( "reportState" ) );
  mState->setWordWrap( true );

  auto *left = new QVBoxLayout;
  left->addLayout( form );
  left->addWidget( mState );
  left->addStretch();
  left->addWidget( mPreviewButton );
  left->addWidget( mWriteButton );
  left->addWidget( close );
  mPage = new QLabel( tr( "The page appears here." ), this );
  mPage->setObjectName( QStringLiteral( "reportPage" ) );
  mPage->setAlignment( Qt::AlignCenter );
  auto *scroll = new QScrollArea( this );
  scroll->setWidget( mPage );
  scroll->setWidgetResizable( true );
  auto *layout = new QHBoxLayout( this );
  layout->addLayout( left );
  layout->addWidget( scroll, 1 );
}

QStringList ReportDialog::arguments( const QString &out ) const
{
  QStringList arguments { QStringLiteral( "report" ), mReport == Report::Sheet ? QStringLiteral( "sheet" ) : QStringLiteral( "district" ) };
  const auto add = [&arguments]( const char *option, const QString &value ) {
    if ( !value.isEmpty() )
      arguments << QString::fromLatin1( option ) << value;
  };
  add( "--workspace", mContext.workspace );
  add( "--element", mContext.element );
  add( "--district", mArea->currentData().toString() );
  add( "--at", mContext.moment );
  add( "--paper", mPaper->currentText() );
  add( "--secrecy", mSecrecy->currentText().trimmed() );
  add( "--review-number", mReviewNumber->text().trimmed() );
  add( "--bureau", mBureau->text().trimmed() );
  add( "--compiled-by", mCompiledBy->text().trimmed() );
  add( "--checked-by", mCheckedBy->text().trimmed() );
  add( "--approved-by", mApprovedBy->text().trimmed() );
  const bool landscape = mOrientation->currentData().toBool();
  if ( mReport == Report::Sheet )
  {
    add( "--title", mTitle->text().trimmed() );
    add( "--scenario", mContext.scenario );
    add( "--surface", mContext.surface );
    if ( mContext.surfaceDeviation && !mContext.surface.isEmpty() )
      arguments << QStringLiteral( "--uncertainty" );
    add( "--extent", mExtent->currentData().toString() );
    if ( !landscape )
      arguments << QStringLiteral( "--portrait" );
  }
  else if ( landscape )
    arguments << QStringLiteral( "--landscape" );
  add( "--out", out );
  return arguments;
}

void ReportDialog::preview()
{
  start( mFolder->filePath( QStringLiteral( "preview.png" ) ) );
}

void ReportDialog::askAndWrite()
{
  QString path = QFileDialog::getSaveFileName( this, tr( "Write PDF" ), QString(), tr( "PDF (*.pdf)" ) );
  if ( path.isEmpty() )
    return;
  if ( !path.endsWith( QLatin1String( ".pdf" ), Qt::CaseInsensitive ) )
    path += QStringLiteral( ".pdf" );
  writeTo( path );
}

void ReportDialog::writeTo( const QString &path )
{
  start( path );
}

void ReportDialog::start( const QString &out )
{
  if ( isBusy() )
    return;
  mOut = out;
  mPreviewButton->setEnabled( false );
  mWriteButton->setEnabled( false );
  mState->setText( tr( "Drawing the page …" ) );
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert( QStringLiteral( "QT_QPA_PLATFORM" ), QStringLiteral( "offscreen" ) );
  environment.insert(
    QStringLiteral( "JINGUAN_LANG" ), Settings::language() == Language::English ? QStringLiteral( "en" ) : QStringLiteral( "zh" ) );
  mProcess.setProcessEnvironment( environment );
  mProcess.start( qEnvironmentVariable( "JINGUAN_PROGRAM", QCoreApplication::applicationFilePath() ), arguments( out ) );
}

void ReportDialog::childFinished( int exitCode, QProcess::ExitStatus status )
{
  mPreviewButton->setEnabled( true );
  mWriteButton->setEnabled( true );
  const bool ok = status == QProcess::NormalExit && exitCode == 0;
  if ( !ok )
    mState->setText( QString::fromUtf8( mProcess.readAllStandardError() ).trimmed() );
  else if ( mOut.endsWith( QLatin1String( ".png" ) ) )
  {
    mPage->setPixmap( QPixmap( mOut ) );
    mState->clear();
  }
  else
  {
    mWritten = mOut;
    mState->setText( tr( "Written: %1" ).arg( mOut ) );
  }
  Q_EMIT finished( ok );
}

} // namespace jinguan
