#include "dialogs/BatchDialog.h"

#include "print/BatchModel.h"
#include "print/BatchSummary.h"
#include "print/PrintSettings.h"
#include "print/ReportForm.h"
#include "widgets/TableCopy.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QThread>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{

constexpr int sListHeight = 180;

void addEntry( QListWidget *list, const QString &text, const QString &data, bool checked )
{
  auto *item = new QListWidgetItem( text, list );
  item->setData( Qt::UserRole, data );
  item->setFlags( Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable );
  item->setCheckState( checked ? Qt::Checked : Qt::Unchecked );
}

QStringList checkedOf( const QListWidget *list )
{
  QStringList checked;
  for ( int row = 0; row < list->count(); ++row )
    if ( list->item( row )->checkState() == Qt::Checked )
      checked << list->item( row )->data( Qt::UserRole ).toString();
  return checked;
}

} // namespace

BatchDialog::BatchDialog( const PrintContext &context, const Services &services, QWidget *parent )
  : QDialog( parent ), mContext( context ), mServices( services ), mKinds( batchKinds() )
{
  setObjectName( QStringLiteral( "batchDialog" ) );
  setWindowTitle( tr( "Print many" ) );
  setWindowFlag( Qt::WindowMaximizeButtonHint );
  resize( 1180, 720 );
  mContext.moment.clear(); // the periods say which
  PrintKind page;
  page.command = QStringLiteral( "batch" );
  page.paper = QStringLiteral( "A4" );
  mForm = new ReportForm( page, {}, mContext, services, this );

  auto *left = new QWidget( this );
  auto *column = new QVBoxLayout( left );
  column->setContentsMargins( 0, 0, 0, 0 );
  column->addWidget( makeChoices() );
  column->addWidget( makeTarget() );
  column->addWidget( makeTable(), 1 );

  auto *scroll = new QScrollArea( this );
  scroll->setWidget( mForm );
  scroll->setWidgetResizable( true );
  scroll->setFrameShape( QFrame::NoFrame );
  auto *split = new QSplitter( this );
  split->addWidget( left );
  split->addWidget( scroll );
  split->setStretchFactor( 0, 1 );
  split->setSizes( { 840, 320 } );
  mState = new QLabel( this );
  mState->setObjectName( QStringLiteral( "batchState" ) );
  mState->setWordWrap( true );
  mState->setTextInteractionFlags( Qt::TextSelectableByMouse );
  mProgress = new QProgressBar( this );
  mProgress->setObjectName( QStringLiteral( "batchProgress" ) );
  auto *buttons = new QHBoxLayout;
  const auto button = [this, buttons]( const char *name, const QString &text, auto slot ) {
    auto *made = new QPushButton( text, this );
    made->setObjectName( QString::fromLatin1( name ) );
    made->setAutoDefault( false );
    connect( made, &QPushButton::clicked, this, slot );
    buttons->addWidget( made );
    return made;
  };
  buttons->addWidget( mState, 1 );
  buttons->addWidget( mProgress );
  mStart = button( "batchStart", tr( "Print" ), &BatchDialog::start );
  mCancel = button( "batchCancel", tr( "Stop" ), &BatchDialog::cancel );
  mOpenFolder = button( "batchOpen", tr( "Open folder" ), [this] { QDesktopServices::openUrl( QUrl::fromLocalFile( folder() ) ); } );
  button( "batchClose", tr( "Close" ), &QDialog::reject );
  auto *layout = new QVBoxLayout( this );
  layout->addWidget( split, 1 );
  layout->addLayout( buttons );

  fillLists();
  recall();
  for ( const QListWidget *list : { mKindList, mUnitList, mElementList } )
    connect( list, &QListWidget::itemChanged, this, &BatchDialog::plan );
  for ( const QLineEdit *line : { mPeriods, mFolder, mPattern } )
    connect( line, &QLineEdit::textChanged, this, &BatchDialog::plan );
  plan();
}

BatchDialog::~BatchDialog()
{
  mModel->setRunner( nullptr );
}

QListWidget *BatchDialog::addList( QHBoxLayout *row, const char *name, const QString &title )
{
  auto *column = new QVBoxLayout;
  auto *head = new QHBoxLayout;
  auto *list = new QListWidget( this );
  list->setObjectName( QString::fromLatin1( name ) );
  list->setMinimumHeight( sListHeight );
  list->setMaximumHeight( sListHeight );
  head->addWidget( new QLabel( title, this ), 1 );
  const auto all = [this, list, head]( const QString &text, Qt::CheckState state ) {
    auto *button = new QToolButton( this );
    button->setText( text );
    button->setAutoRaise( true );
    connect( button, &QToolButton::clicked, this, [this, list, state] {
      {
        const QSignalBlocker quiet( list );
        for ( int i = 0; i < list->count(); ++i )
          if ( !list->item( i )->isHidden() )
            list->item( i )->setCheckState( state );
      }
      plan();
    } );
    head->addWidget( button );
  };
  all( tr( "All" ), Qt::Checked );
  all( tr( "None" ), Qt::Unchecked );
  auto *search = new QLineEdit( this );
  search->setPlaceholderText( tr( "Search" ) );
  search->setClearButtonEnabled( true );
  connect( search, &QLineEdit::textChanged, list, [list]( const QString &text ) {
    for ( int i = 0; i < list->count(); ++i )
      list->item( i )->setHidden( !list->item( i )->text().contains( text.trimmed(), Qt::CaseInsensitive ) );
  } );
  column->addLayout( head );
  column->addWidget( search );
  column->addWidget( list );
  row->addLayout( column );
  return list;
}

QWidget *BatchDialog::makeTable()
{
  mModel = new BatchModel( this );
  mTable = new QTableView( this );
  mTable->setObjectName( QStringLiteral( "batchTable" ) );
  mTable->setModel( mModel );
  mTable->setSelectionBehavior( QAbstractItemView::SelectRows );
  mTable->setWordWrap( false );
  mTable->verticalHeader()->hide();
  mTable->horizontalHeader()->setStretchLastSection( true );
  mTable->setColumnWidth( BatchModel::Title, 300 );
  mTable->setColumnWidth( BatchModel::File, 220 );
  makeCopyable( mTable );
  return mTable;
}

QWidget *BatchDialog::makeChoices()
{
  auto *box = new QWidget( this );
  auto *row = new QHBoxLayout( box );
  row->setContentsMargins( 0, 0, 0, 0 );
  mKindList = addList( row, "batchKinds", tr( "Kinds of report" ) );
  mUnitList = addList( row, "batchUnits", tr( "Units and districts" ) );
  mElementList = addList( row, "batchElements", tr( "Elements" ) );
  return box;
}

QWidget *BatchDialog::makeTarget()
{
  auto *box = new QWidget( this );
  auto *form = new QFormLayout( box );
  form->setContentsMargins( 0, 0, 0, 0 );
  const auto line = [this]( const char *name, const QString &hint ) {
    auto *made = new QLineEdit( this );
    made->setObjectName( QString::fromLatin1( name ) );
    made->setPlaceholderText( hint );
    return made;
  };
  mPeriods = line( "batchPeriods", tr( "2026, 2026-10, 2026-10-03; empty: the newest readings" ) );
  form->addRow( tr( "Periods" ), mPeriods );
  mFolder = line( "batchFolder", tr( "where the files go" ) );
  auto *pick = new QToolButton( this );
  pick->setText( tr( "…" ) );
  connect( pick, &QToolButton::clicked, this, [this] {
    const QString chosen = QFileDialog::getExistingDirectory( this, tr( "Folder of the files" ), mFolder->text() );
    if ( !chosen.isEmpty() )
      mFolder->setText( chosen );
  } );
  auto *folder = new QHBoxLayout;
  folder->addWidget( mFolder, 1 );
  folder->addWidget( pick );
  form->addRow( tr( "Folder" ), folder );
  mPattern = line( "batchPattern", QString() );
  mPattern->setText( BatchRequest().pattern );
  mPattern->setToolTip( tr( "Places: %1" ).arg( BatchPlan::places().join( QLatin1Char( ' ' ) ) ) );
  mJoin = line( "batchJoin", tr( "name of one PDF with all of them; empty: none" ) );
  auto *names = new QHBoxLayout;
  names->addWidget( mPattern, 3 );
  names->addWidget( new QLabel( tr( "Joined" ), this ) );
  names->addWidget( mJoin, 2 );
  form->addRow( tr( "File names" ), names );
  mResume = new QCheckBox( tr( "Keep what an earlier run finished" ), this );
  mResume->setObjectName( QStringLiteral( "batchResume" ) );
  mResume->setChecked( true );
  mParallel = new QSpinBox( this );
  mParallel->setObjectName( QStringLiteral( "batchParallel" ) );
  mParallel->setRange( 1, 64 );
  mParallel->setValue( QThread::idealThreadCount() );
  mParallel->setPrefix( tr( "at a time: " ) );
  auto *how = new QHBoxLayout;
  how->addWidget( mResume );
  how->addStretch();
  how->addWidget( mParallel );
  form->addRow( QString(), how );
  return box;
}

void BatchDialog::fillLists()
{
  for ( const BatchKind &kind : std::as_const( mKinds ) )
    if ( kind.missing().isEmpty() )
      addEntry( mKindList, PrintKind::of( kind.command ).name, kind.command, kind.command == QLatin1String( "district" ) );
  addEntry( mUnitList, tr( "The whole city" ), QStringLiteral( "city" ), false );
  for ( const ResponsibleUnit &unit : mServices.responsibility.units() )
    addEntry( mUnitList, unit.name.text(), unit.code, true );
  for ( const Element &element : mServices.catalogue.elements() )
    addEntry( mElementList, element.name.text(), element.id, element.id == mContext.element );
}

void BatchDialog::recall()
{
  const QVariantMap values = PrintSettings::values();
  const QString folder = values.value( QStringLiteral( "batch.folder" ) ).toString();
  mFolder->setText( folder.isEmpty() ? QDir::home().filePath( tr( "Jinguan reports" ) ) : folder );
  const QString pattern = values.value( QStringLiteral( "batch.pattern" ) ).toString();
  if ( BatchPlan::checkPattern( pattern ) )
    mPattern->setText( pattern );
}

void BatchDialog::remember() const
{
  mForm->remember();
  PrintSettings::set( QStringLiteral( "batch.folder" ), mFolder->text() );
  PrintSettings::set( QStringLiteral( "batch.pattern" ), mPattern->text() );
}

QString BatchDialog::folder() const
{
  return QDir( mFolder->text().trimmed() ).absolutePath();
}

BatchRequest BatchDialog::request() const
{
  BatchRequest request;
  request.workspace = mContext.workspace;
  request.kinds = checkedOf( mKindList );
  request.districts = checkedOf( mUnitList );
  request.elements = checkedOf( mElementList );
  static const QRegularExpression sBetween( QStringLiteral( "[\\s,，、;；]+" ) );
  request.periods = mPeriods->text().split( sBetween, Qt::SkipEmptyParts );
  request.pattern = mPattern->text().trimmed();
  request.folder = folder();
  request.common = mForm->arguments().mid( 4 ); // after report batch --workspace W
  if ( mForm->output() == ReportForm::Output::GeoPdf )
    request.common << QStringLiteral( "--geopdf" );
  return request;
}

void BatchDialog::plan()
{
  if ( mRunner && mRunner->isRunning() )
    return;
  mJobs.clear();
  QString problem;
  if ( mFolder->text().trimmed().isEmpty() )
    problem = tr( "Choose the folder of the files." );
  else if ( mContext.open )
  {
    Result<QList<BatchJob>> jobs = BatchPlan::jobs( request(), mKinds, mServices, *mContext.open );
    if ( jobs )
      mJobs = jobs.take();
    else
      problem = jobs.error().text();
  }
  mModel->setJobs( mJobs );
  mState->setText( !problem.isEmpty() ? problem
      : mJobs.isEmpty()               ? tr( "Choose units and elements: nothing would be printed." )
                                      : tr( "%n report(s) will be printed.", nullptr, static_cast<int>( mJobs.size() ) ) );
  updateButtons();
}

void BatchDialog::start()
{
  plan();
  if ( mJobs.isEmpty() || ( mRunner && mRunner->isRunning() ) || mIsEnding )
    return;
  remember();
  mModel->setRunner( nullptr );
  mRunner = std::make_unique<BatchRunner>( folder(), mJobs );
  mModel->setRunner( mRunner.get() );
  connect( mRunner.get(), &BatchRunner::changed, this, [this]( int job ) {
    mProgress->setValue( mRunner->ended() );
    mTable->scrollTo( mModel->index( job, 0 ) );
  } );
  connect( mRunner.get(), &BatchRunner::finished, this, &BatchDialog::runEnded );
  mProgress->setRange( 0, static_cast<int>( mJobs.size() ) );
  mProgress->setValue( 0 );
  mState->setText( tr( "Printing …" ) );
  mClock.start();
  if ( const Result<void> started = mRunner->start( mParallel->value(), mResume->isChecked() ); !started )
    mState->setText( started.error().text() );
  updateButtons();
}

void BatchDialog::cancel()
{
  if ( !mRunner || !mRunner->isRunning() )
    return;
  mState->setText( tr( "Stopping …" ) );
  mRunner->cancel();
}

void BatchDialog::runEnded()
{
  mIsEnding = true;
  updateButtons();
  const auto summary = std::make_shared<BatchSummary>(
    folder(), mRunner->jobs(), mRunner->results(), static_cast<double>( mClock.elapsed() ) / 1000 );
  QString join = mRunner->wasCancelled() ? QString() : mJoin->text().trimmed();
  if ( !join.isEmpty() && !join.endsWith( QLatin1String( ".pdf" ), Qt::CaseInsensitive ) )
    join += QStringLiteral( ".pdf" );
  const QString joined = join.isEmpty() ? QString() : QDir( folder() ).absoluteFilePath( join );
  mEnding.start(
    [summary, joined]( const std::atomic_bool & ) {
      QString problem;
      if ( !joined.isEmpty() )
        if ( const Result<QString> done = summary->join( joined ); !done )
          problem = done.error().text();
      const Result<void> written = summary->write();
      return problem.isEmpty() && !written ? written.error().text() : problem;
    },
    [this]( const QString &problem ) {
      mIsEnding = false;
      const int failed = mRunner->count( BatchResult::State::Failed );
      const int done = mRunner->count( BatchResult::State::Done ) + mRunner->count( BatchResult::State::Kept );
      QString text = tr( "%n report(s) are there.", nullptr, done );
      if ( failed > 0 )
        text += QLatin1Char( ' ' ) + tr( "%n failed; the table says why.", nullptr, failed );
      if ( mRunner->wasCancelled() )
        text += QLatin1Char( ' ' ) + tr( "The run was stopped; “Print” goes on with it." );
      finish( problem.isEmpty() ? text : text + QLatin1Char( ' ' ) + problem, problem.isEmpty() && failed == 0 && !mRunner->wasCancelled() );
    } );
}

void BatchDialog::finish( const QString &text, bool complete )
{
  mState->setText( text );
  updateButtons();
  Q_EMIT finished( complete );
}

void BatchDialog::updateButtons()
{
  const bool running = ( mRunner && mRunner->isRunning() ) || mIsEnding;
  mStart->setEnabled( !running && !mJobs.isEmpty() );
  mCancel->setEnabled( running && !mIsEnding );
  mProgress->setVisible( running );
  mOpenFolder->setEnabled( QDir( folder() ).exists() );
  for ( QWidget *widget : std::initializer_list<QWidget *> { mKindList, mUnitList, mElementList, mPeriods, mFolder, mPattern, mJoin, mResume,
          mParallel, mForm } )
    widget->setEnabled( !running );
}

} // namespace jinguan
