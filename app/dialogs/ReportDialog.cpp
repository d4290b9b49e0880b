#include "dialogs/ReportDialog.h"

#include "print/PrintSettings.h"
#include "print/ReportForm.h"
#include "reports/PdfPages.h"
#include "widgets/print/PagePreview.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{

constexpr int sFormWidth = 320;

/** A progress that is cancelled with a task. */
class TaskProgress : public Progress
{
  public:
    explicit TaskProgress( const std::atomic_bool &cancelled ) : mCancelled( cancelled ) {}
    bool isCancelled() const override { return mCancelled; }

  private:
    const std::atomic_bool &mCancelled;
};

/** The pages, from 0, that a print dialog chose of \a count. */
QList<int> chosenPages( const QPrinter &printer, int count )
{
  const bool some = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
  const int first = some ? printer.fromPage() - 1 : 0;
  const int last = some ? qMin( printer.toPage(), count ) - 1 : count - 1;
  QList<int> pages;
  for ( int page = first; page <= last; ++page )
    pages << page;
  if ( printer.pageOrder() == QPrinter::LastPageFirst )
    std::reverse( pages.begin(), pages.end() );
  return pages;
}

/** Names of the files that the child told, or \a out. */
QStringList filesOf( const QByteArray &output, const QString &out )
{
  QStringList files;
  const QJsonObject told = QJsonDocument::fromJson( output ).object();
  for ( const QJsonValue &file : told.value( QStringLiteral( "files" ) ).toArray() )
    files << file.toString();
  return files.isEmpty() ? QStringList { out } : files;
}

} // namespace

ReportDialog::ReportDialog(
  const QString &command, const QStringList &options, const PrintContext &context, const Services &services, QWidget *parent )
  : QDialog( parent ), mKind( PrintKind::of( command ) ), mPreviewFile( mFolder.filePath( QStringLiteral( "pages.pdf" ) ) )
{
  setObjectName( QStringLiteral( "reportDialog" ) );
  setWindowTitle( mKind.name );
  setWindowFlag( Qt::WindowMaximizeButtonHint );
  resize( 1180, 720 );
  mForm = new ReportForm( mKind, options, context, services, this );
  makeWindow();
  connect( &mProcess, &ReportProcess::finished, this, &ReportDialog::childFinished );
  connect( &mProcess, &ReportProcess::progressed, this, [this]( double fraction, const QString &what ) {
    mProgress->setRange( 0, fraction < 0 ? 0 : 100 );
    mProgress->setValue( qRound( fraction * 100 ) );
    mState->setText( what );
  } );
  connect( mForm, &ReportForm::changed, this, [this] {
    if ( !isBusy() && !mMadeWith.isEmpty() && !isFresh() )
      mState->setText( tr( "Something else was chosen: “Preview” shows it." ) );
  } );
  updateButtons();
}

ReportDialog::~ReportDialog()
{
  mProcess.disconnect( this );
}

void ReportDialog::makeWindow()
{
  const auto button = [this]( const char *name, const QString &text, auto slot ) {
    auto *made = new QPushButton( text, this );
    made->setObjectName( QString::fromLatin1( name ) );
    made->setAutoDefault( false );
    connect( made, &QPushButton::clicked, this, slot );
    return made;
  };
  mPreviewButton = button( "reportPreview", tr( "Preview" ), &ReportDialog::makePreview );
  mWriteButton = button( "reportWrite", tr( "Write file …" ), &ReportDialog::askAndWrite );
  mWriteButton->setDefault( true );
  mPrintButton = button( "reportPrint", tr( "Print …" ), &ReportDialog::askAndPrint );
  mCancelButton = button( "reportCancel", tr( "Cancel" ), &ReportDialog::cancel );
  QPushButton *close = button( "reportClose", tr( "Close" ), &QDialog::reject );

  mState = new QLabel( this );
  mState->setObjectName( QStringLiteral( "reportState" ) );
  mState->setWordWrap( true );
  mState->setTextInteractionFlags( Qt::TextSelectableByMouse );
  mProgress = new QProgressBar( this );
  mProgress->setObjectName( QStringLiteral( "reportProgress" ) );
  mProgress->setTextVisible( false );
  mPages = new PagePreview( this );
  connect( mPages, &PagePreview::failed, mState, &QLabel::setText );

  auto *scroll = new QScrollArea( this );
  scroll->setWidget( mForm );
  scroll->setWidgetResizable( true );
  scroll->setFrameShape( QFrame::NoFrame );
  scroll->setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
  auto *left = new QVBoxLayout;
  left->addWidget( scroll, 1 );
  left->addWidget( mState );
  left->addWidget( mProgress );
  auto *first = new QHBoxLayout;
  first->addWidget( mPreviewButton );
  first->addWidget( mCancelButton );
  auto *second = new QHBoxLayout;
  for ( QPushButton *one : { mWriteButton, mPrintButton, close } )
    second->addWidget( one );
  left->addLayout( first );
  left->addLayout( second );
  auto *side = new QWidget( this );
  side->setLayout( left );
  left->setContentsMargins( 0, 0, 0, 0 );
  side->setFixedWidth( qMax( sFormWidth, mForm->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width() + 8 ) );
  auto *layout = new QHBoxLayout( this );
  layout->addWidget( side );
  layout->addWidget( mPages, 1 );
}

QStringList ReportDialog::arguments( const QString &out ) const
{
  return mForm->arguments() << QStringLiteral( "--out" ) << out;
}

bool ReportDialog::isBusy() const
{
  return mProcess.isRunning() || mTaskRuns;
}

void ReportDialog::makePreview()
{
  start( Next::Show, mPreviewFile );
}

void ReportDialog::askAndWrite()
{
  const QString suffix = mForm->suffix();
  const QString kinds = suffix == QLatin1String( "png" ) ? tr( "Pictures (*.png)" )
    : suffix == QLatin1String( "svg" )                   ? tr( "Drawings (*.svg)" )
                                                         : tr( "PDF (*.pdf)" );
  const QString folder = PrintSettings::values().value( QStringLiteral( "folder" ) ).toString();
  const QString proposed = QDir( folder.isEmpty() ? QDir::homePath() : folder ).filePath( mForm->fileName() + QLatin1Char( '.' ) + suffix );
  QString path = QFileDialog::getSaveFileName( this, tr( "Write file" ), proposed, kinds );
  if ( path.isEmpty() )
    return;
  if ( !path.endsWith( QLatin1Char( '.' ) + suffix, Qt::CaseInsensitive ) )
    path += QLatin1Char( '.' ) + suffix;
  PrintSettings::set( QStringLiteral( "folder" ), QFileInfo( path ).absolutePath() );
  writeTo( path );
}

void ReportDialog::writeTo( const QString &path )
{
  if ( isBusy() )
    return;
  mForm->remember();
  // The PDF that is shown is the file itself.
  const bool isPlain = mForm->output() == ReportForm::Output::Pdf;
  mOut = path;
  if ( isPlain && isFresh() )
    copyPreview();
  else
    start( isPlain ? Next::Copy : Next::Write, isPlain ? mPreviewFile : path );
  mOut = path;
}

void ReportDialog::askAndPrint()
{
  auto printer = std::make_shared<QPrinter>( QPrinter::HighResolution );
  printer->setDocName( mForm->fileName() );
  printer->setCreator( QStringLiteral( "Jinguan 锦观" ) );
  QPrintDialog dialog( printer.get(), this );
  dialog.setOption( QAbstractPrintDialog::PrintPageRange, true );
  if ( mPages->pageCount() > 0 )
    dialog.setMinMax( 1, mPages->pageCount() );
  if ( dialog.exec() == QDialog::Accepted )
    printTo( printer );
}

void ReportDialog::printTo( const std::shared_ptr<QPrinter> &printer )
{
  if ( isBusy() )
    return;
  mForm->remember();
  mPrinter = printer;
  if ( isFresh() )
    sendToPrinter();
  else
    start( Next::Print, mPreviewFile );
}

void ReportDialog::start( Next next, const QString &out )
{
  if ( isBusy() )
    return;
  mNext = next;
  mOut = out;
  QStringList command = arguments( out );
  if ( next == Next::Write )
  {
    command << QStringLiteral( "--json" );
    if ( mForm->output() == ReportForm::Output::GeoPdf )
      command << QStringLiteral( "--geopdf" );
    if ( mForm->output() == ReportForm::Output::Png )
      command << QStringLiteral( "--dpi" ) << QString::number( mForm->dpi() );
  }
  else
    mMadeWith = arguments( mPreviewFile );
  mProgress->setRange( 0, 0 );
  mState->setText( tr( "Starting …" ) );
  mProcess.start( command );
  updateButtons();
}

void ReportDialog::childFinished( bool ok, const QString &message )
{
  updateButtons();
  if ( !ok )
  {
    if ( mNext != Next::Write )
      mMadeWith.clear();
    finish( { false, mProcess.wasCancelled() ? tr( "Cancelled." ) : message }, {} );
    return;
  }
  if ( mNext == Next::Write )
  {
    mWritten = filesOf( mProcess.output(), mOut );
    finish( { true, {} }, tr( "Written: %1" ).arg( mWritten.join( QStringLiteral( ", " ) ) ) );
    return;
  }
  mPages->setFile( mPreviewFile );
  if ( mNext == Next::Copy )
    copyPreview();
  else if ( mNext == Next::Print )
    sendToPrinter();
  else
    finish( { true, {} }, {} );
}

void ReportDialog::copyPreview()
{
  mTaskRuns = true;
  updateButtons();
  mTask.start(
    [from = mPreviewFile, to = mOut]( const std::atomic_bool & ) -> Outcome {
      QFile source( from );
      QSaveFile target( to );
      if ( !source.open( QIODevice::ReadOnly ) )
        return { false, source.errorString() };
      const QByteArray content = source.readAll();
      if ( !target.open( QIODevice::WriteOnly ) || target.write( content ) != content.size() || !target.commit() )
        return { false, tr( "The file cannot be written: %1." ).arg( target.errorString() ) };
      return { true, {} };
    },
    [this]( const Outcome &outcome ) {
      mTaskRuns = false;
      if ( outcome.ok )
        mWritten = QStringList { mOut };
      finish( outcome, tr( "Written: %1" ).arg( mOut ) );
    } );
}

void ReportDialog::sendToPrinter()
{
  mTaskRuns = true;
  mState->setText( tr( "Printing …" ) );
  mProgress->setRange( 0, 0 );
  updateButtons();
  mTask.start(
    [file = mPreviewFile, printer = mPrinter]( const std::atomic_bool &cancelled ) -> Outcome {
      const Result<PdfPages> pages = PdfPages::open( file );
      if ( !pages )
        return { false, pages.error().text() };
      TaskProgress progress( cancelled );
      const Result<void> printed = pages->print( *printer, chosenPages( *printer, pages->count() ), progress );
      return { printed.ok(), printed ? QString() : printed.error().text() };
    },
    [this]( const Outcome &outcome ) {
      mTaskRuns = false;
      mPrinter.reset();
      finish( outcome, tr( "Sent to the printer." ) );
    } );
}

void ReportDialog::cancel()
{
  if ( mProcess.isRunning() )
  {
    mState->setText( tr( "Stopping …" ) );
    mProcess.cancel();
    return;
  }
  if ( !mTaskRuns )
    return;
  mTask.cancel(); // what was sent is printed
  mTaskRuns = false;
  mPrinter.reset();
  finish( { false, tr( "Cancelled." ) }, {} );
}

void ReportDialog::finish( const Outcome &outcome, const QString &done )
{
  mState->setText( outcome.ok ? done : outcome.message );
  updateButtons();
  Q_EMIT finished( outcome.ok );
}

void ReportDialog::updateButtons()
{
  const bool busy = isBusy();
  for ( QPushButton *button : { mPreviewButton, mWriteButton, mPrintButton } )
    button->setEnabled( !busy );
  mCancelButton->setEnabled( busy );
  mProgress->setVisible( busy );
  mForm->setEnabled( !busy );
}

} // namespace jinguan
