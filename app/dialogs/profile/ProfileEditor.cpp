#include "dialogs/profile/ProfileEditor.h"

#include "dialogs/profile/ColumnPage.h"
#include "dialogs/profile/NamePage.h"
#include "dialogs/profile/ReadingBar.h"
#include "dialogs/profile/RulesPage.h"
#include "dialogs/profile/SampleModel.h"
#include "dialogs/profile/StationPage.h"
#include "dialogs/profile/TimePage.h"
#include "dialogs/profile/WordsPage.h"
#include "ingest/ProfileGuess.h"
#include "ingest/ReadingImporter.h"
#include "widgets/ProgressTask.h"

#include <qgsapplication.h>

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryFile>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
constexpr int sReasonsShown = 12;
constexpr int sCheckDelay = 150; // ms after the last keystroke
constexpr int sPatience = 300;   // ms without a progress bar
constexpr int sColumnWidth = 260;

QString inRed( const QString &text )
{
  return QStringLiteral( "<span style=\"color:#B3261E\">%1</span>" ).arg( text.toHtmlEscaped() );
}
} // namespace

ProfileEditor::ProfileEditor( Workspace &workspace, const Services &services, const QString &file, QWidget *parent )
  : QDialog( parent ), mWorkspace( workspace ), mServices( services ), mFile( file ), mLoaded( std::make_shared<Loaded>() )
{
  setObjectName( QStringLiteral( "profileEditor" ) );
  setWindowTitle( tr( "Mapping profile for %1" ).arg( QFileInfo( file ).fileName() ) );
  resize( 1120, 760 );
  mBar = new ReadingBar( this );
  mModel = new SampleModel( services.catalogue, this );
  mTable = new QTableView( this );
  mTable->setObjectName( QStringLiteral( "profileTable" ) );
  mTable->setModel( mModel );
  mTable->setSelectionBehavior( QAbstractItemView::SelectColumns );
  mTable->setSelectionMode( QAbstractItemView::SingleSelection );
  mTable->horizontalHeader()->setDefaultAlignment( Qt::AlignLeft | Qt::AlignVCenter );
  mTabs = new QTabWidget( this );
  mTabs->setObjectName( QStringLiteral( "profileTabs" ) );
  mColumnPage = new ColumnPage( services.catalogue, this );
  mTimePage = new TimePage( this );
  mStationPage = new StationPage( services.catalogue, this );
  const auto addPage = [this]( DraftPage *page, const QString &title ) {
    auto *scroll = new QScrollArea( mTabs );
    scroll->setFrameShape( QFrame::NoFrame );
    scroll->setWidgetResizable( true );
    scroll->setWidget( page );
    mTabs->addTab( scroll, title );
    mPages.append( page );
    connect( page, &DraftPage::changed, this, [this, page] { takePages( page ); } );
  };
  mColumnPage->setObjectName( QStringLiteral( "profileColumnPage" ) );
  addPage( mColumnPage, tr( "Column" ) );
  addPage( mTimePage, tr( "Time" ) );
  addPage( mStationPage, tr( "Station" ) );
  auto *words = new WordsPage( services.catalogue, this );
  words->setObjectName( QStringLiteral( "profileWordsPage" ) );
  addPage( words, tr( "Long table" ) );
  addPage( new RulesPage( this ), tr( "Values and flags" ) );
  addPage( new NamePage( this ), tr( "Name" ) );
  mVerdict = new QTextBrowser( this );
  mVerdict->setObjectName( QStringLiteral( "profileVerdict" ) );

  auto *below = new QSplitter( Qt::Horizontal, this );
  below->addWidget( mTabs );
  below->addWidget( mVerdict );
  below->setStretchFactor( 0, 3 );
  below->setStretchFactor( 1, 2 );
  auto *split = new QSplitter( Qt::Vertical, this );
  split->addWidget( mTable );
  split->addWidget( below );
  split->setStretchFactor( 0, 1 );
  split->setStretchFactor( 1, 1 );
  auto *layout = new QVBoxLayout( this );
  layout->addWidget( mBar );
  layout->addWidget( split, 1 );
  addButtons( layout );

  mCheckSoon.setSingleShot( true );
  mCheckSoon.setInterval( sCheckDelay );
  connect( &mCheckSoon, &QTimer::timeout, this, &ProfileEditor::check );
  connect( mBar, &ReadingBar::changed, this, [this] {
    mDraft.rest.table = mBar->options();
    read();
  } );
  connect( mBar, &ReadingBar::headerChanged, this, [this] {
    mDraft.rest.table = mBar->options();
    mDraft.guesses.remove( QStringLiteral( "headerRow" ) );
    if ( isOnlyGuessed() )
      guess( true );
    else
      mDraft.setHeader( mLoaded->sample.header( mDraft.rest.table ) );
    showDraft();
  } );
  connect( mTable->horizontalHeader(), &QHeaderView::sectionClicked, this, &ProfileEditor::chooseColumn );
  connect( mTable, &QTableView::clicked, this, [this]( const QModelIndex &index ) { chooseColumn( index.column() ); } );
  connect( mColumnPage, &ColumnPage::columnChosen, this, [this]( int index ) {
    mTable->selectColumn( index );
    chooseColumn( index );
  } );
}

ProfileEditor::~ProfileEditor() = default;

void ProfileEditor::addButtons( QLayout *layout )
{
  mMessage = new QLabel( this );
  mMessage->setObjectName( QStringLiteral( "profileMessage" ) );
  mMessage->setWordWrap( true );
  mProgress = new QProgressBar( this );
  mProgress->setObjectName( QStringLiteral( "profileProgress" ) );
  mProgress->setMaximumWidth( 260 );
  mProgress->setVisible( false );
  mWhole = new QPushButton( tr( "Try on the whole file" ), this );
  mWhole->setObjectName( QStringLiteral( "profileWhole" ) );
  mWhole->setToolTip( tr( "Reads every row and counts what would be taken; nothing is written." ) );
  mWhole->setAutoDefault( false );
  mSave = new QPushButton( tr( "Save" ), this );
  mSave->setObjectName( QStringLiteral( "profileSave" ) );
  mSave->setAutoDefault( false );
  auto *cancel = new QPushButton( tr( "Cancel" ), this );
  cancel->setObjectName( QStringLiteral( "profileCancel" ) );
  cancel->setAutoDefault( false );
  connect( mWhole, &QPushButton::clicked, this, &ProfileEditor::checkWhole );
  connect( mSave, &QPushButton::clicked, this, &ProfileEditor::accept );
  connect( cancel, &QPushButton::clicked, this, &ProfileEditor::reject );
  auto *row = new QHBoxLayout;
  row->addWidget( mMessage, 1 );
  row->addWidget( mProgress );
  row->addWidget( mWhole );
  row->addWidget( mSave );
  row->addWidget( cancel );
  static_cast<QVBoxLayout *>( layout )->addLayout( row );
}

void ProfileEditor::setProfile( const MappingProfile &profile, bool replace )
{
  mStart = profile;
  mReplace = replace;
}

void ProfileEditor::start( const QString &what, std::function<void( Progress & )> work, std::function<void()> done )
{
  mBusy = true;
  mProgress->setRange( 0, 0 );
  QTimer::singleShot( sPatience, this, [this] { mProgress->setVisible( mBusy ); } );
  mSave->setEnabled( false );
  mWhole->setEnabled( false );
  const QPointer<ProfileEditor> self( this );
  auto *task = new ProgressTask( what, std::move( work ), [self, done = std::move( done )] {
    if ( !self )
      return;
    self->mBusy = false;
    self->mProgress->setVisible( false );
    self->mSave->setEnabled( self->mHasSample );
    self->mWhole->setEnabled( self->mHasSample );
    if ( self->mCloseWhenIdle )
      self->QDialog::reject();
    else
      done();
  } );
  mTask = task;
  connect( task, &ProgressTask::reported, this, [this]( double fraction, const QString & ) {
    mProgress->setRange( 0, fraction < 0 ? 0 : 1000 );
    mProgress->setValue( static_cast<int>( fraction * 1000 ) );
  } );
  QgsApplication::taskManager()->addTask( task );
}

void ProfileEditor::load()
{
  if ( mStart )
    mDraft.rest.table = mStart->table;
  read();
}

void ProfileEditor::read()
{
  if ( mBusy )
  {
    mReadAgain = true;
    return;
  }
  mReadAgain = false;
  const auto answer = std::make_shared<std::optional<Result<TableSample>>>();
  const auto work = [file = mFile, options = mDraft.rest.table, loaded = mLoaded, answer, &network = mWorkspace.network(),
                      &catalogue = mServices.catalogue, known = mHasSample]( Progress & ) {
    answer->emplace( TableSample::read( file, options, sampleRows, known ? &loaded->sample.detected : nullptr ) );
    if ( loaded->stations )
      return;
    loaded->stations = std::make_unique<StationResolver>( network, catalogue, StationResolver::Unknown::Reject, true );
    const Result<void> found = loaded->stations->load();
    const Result<QList<Station>> stations = network.stations();
    if ( !found || !stations )
    {
      loaded->error = found ? stations.error() : found.error();
      return;
    }
    for ( const Station &station : *stations )
    {
      loaded->codes.append( station.code );
      for ( const QString &name : { station.code, station.nationalCode, station.name.zh, station.name.en } )
      {
        if ( !name.isEmpty() )
          loaded->names.insert( name );
      }
    }
  };
  start( tr( "Reading the file" ), work, [this, answer] {
    const Result<TableSample> &sample = **answer;
    if ( mReadAgain )
    {
      read();
      return;
    }
    if ( !sample || mLoaded->error )
    {
      mSave->setEnabled( false );
      mWhole->setEnabled( false );
      mVerdict->setHtml( inRed( sample ? mLoaded->error->text() : sample.error().text() ) );
      Q_EMIT loaded();
      return;
    }
    mLoaded->sample = *sample;
    takeLoaded();
    Q_EMIT loaded();
  } );
}

void ProfileEditor::takeLoaded()
{
  const bool first = !mHasSample;
  mHasSample = true;
  mSave->setEnabled( true );
  mWhole->setEnabled( true );
  if ( first )
    mStationPage->setStations( mLoaded->codes );
  if ( first && mStart )
    mDraft = ProfileDraft::fromProfile( *mStart, mLoaded->sample.header( mStart->table ) );
  else if ( isOnlyGuessed() )
    guess( false );
  else
    mDraft.setHeader( mLoaded->sample.header( mDraft.rest.table ) );
  showDraft();
}

void ProfileEditor::guess( bool headerGiven )
{
  const Result<ColumnWords> words = ColumnWords::load();
  if ( words )
    mDraft = ProfileGuess( mServices.catalogue, *words, mLoaded->names ).draft( mLoaded->sample, mFile, mDraft.rest.table, headerGiven );
  else
    showMessage( inRed( words.error().text() ) );
}

void ProfileEditor::showDraft()
{
  const TableSample &sample = mLoaded->sample;
  mBar->display( mDraft, sample );
  mModel->setSample( sample, mDraft );
  mTable->resizeColumnsToContents();
  for ( int column = 0; column < mModel->columnCount(); ++column )
    mTable->setColumnWidth( column, std::min( sColumnWidth, mTable->columnWidth( column ) ) );
  for ( DraftPage *page : std::as_const( mPages ) )
    page->display( mDraft, sample );
  chooseColumn( std::min<int>( mColumn, int( mDraft.columns.size() ) - 1 ) );
  check();
}

void ProfileEditor::chooseColumn( int index )
{
  if ( index < 0 || index >= mDraft.columns.size() )
    return;
  mColumn = index;
  mColumnPage->setColumn( index, mDraft, mLoaded->sample );
}

void ProfileEditor::takePages( const DraftPage *from )
{
  mTouched = true;
  from->take( mDraft );
  mModel->setRoles( mDraft );
  for ( DraftPage *page : std::as_const( mPages ) )
  {
    if ( page != from )
      page->display( mDraft, mLoaded->sample );
  }
  mCheckSoon.start();
}

Result<MappingProfile> ProfileEditor::profileForCheck() const
{
  ProfileDraft draft = mDraft;
  if ( draft.rest.name.isEmpty() )
    draft.rest.name = QStringLiteral( "draft" ); // the name is asked for when it is saved
  return draft.profile();
}

void ProfileEditor::check()
{
  mCheckSoon.stop();
  if ( !mHasSample )
    return;
  if ( mBusy )
  {
    mCheckAgain = true;
    return;
  }
  mCheckAgain = false;
  const Result<MappingProfile> profile = profileForCheck();
  if ( !profile )
  {
    showCheck( profile.error() );
    return;
  }
  const auto answer = std::make_shared<std::optional<Result<DraftCheck>>>();
  const auto work = [profile = *profile, loaded = mLoaded, answer, file = mFile, &catalogue = mServices.catalogue]( Progress & ) {
    const TableSample &sample = loaded->sample;
    answer->emplace( DraftCheck::run( profile, catalogue, sample.header( profile.table ), sample.records( profile.table ), file,
      sample.isWorkbook, loaded->stations.get() ) );
  };
  start( tr( "Checking the rows" ), work, [this, answer] {
    if ( mReadAgain )
      read();
    else if ( mCheckAgain )
      check();
    else
      showCheck( **answer );
  } );
}

QString ProfileEditor::timeExample( const DraftCheck &check ) const
{
  const QList<TableRecord> records = mLoaded->sample.records( mDraft.rest.table );
  for ( qsizetype i = 0; i < check.rows.size(); ++i )
  {
    const MappedRow &row = check.rows.at( i ).mapped;
    const auto badTime = std::find_if( row.problems.cbegin(), row.problems.cend(),
      []( const FieldProblem &problem ) { return problem.code == QLatin1String( "bad-time" ); } );
    if ( badTime != row.problems.cend() )
      return tr( "Row %1: %2" ).arg( records.at( i ).row ).arg( badTime->reason );
    if ( row.begin == 0 || row.isEmpty )
      continue;
    QStringList texts;
    for ( qsizetype column = 0; column < mDraft.columns.size(); ++column )
    {
      const ProfileDraft::Role role = mDraft.columns.at( column ).role;
      if ( role >= ProfileDraft::Role::Time && role <= ProfileDraft::Role::Second )
        texts.append( records.at( i ).fields.value( column ).trimmed() );
    }
    const QString form = QStringLiteral( "yyyy-MM-dd HH:mm:ss" );
    return tr( "“%1” begins %2 in China, %3 in UTC, and ends %4 in China" )
      .arg( texts.join( QLatin1Char( ' ' ) ), local( row.begin ).toString( form ), utc( row.begin ).toString( form ),
        local( endOf( row.begin, mDraft.rest.time.period ) ).toString( form ) );
  }
  return tr( "no row with values" );
}

void ProfileEditor::showCheck( const Result<DraftCheck> &check )
{
  mModel->setCheck( check ? &check.value() : nullptr );
  if ( !check )
  {
    mTimePage->setExample( QString() );
    mVerdict->setHtml( QStringLiteral( "<p>%1</p>" ).arg( inRed( check.error().text() ) ) );
    Q_EMIT checked();
    return;
  }
  mTimePage->setExample( timeExample( *check ) );
  QString html =
    QStringLiteral( "<p><b>%1</b></p>" )
      .arg( tr( "Of the first %1 rows: %2 good, %3 with something rejected, %4 without any value. %5 readings would be taken." )
              .arg( check->rows.size() )
              .arg( check->accepted )
              .arg( check->rejected )
              .arg( check->empty )
              .arg( check->readings ) );
  for ( qsizetype i = 0; i < std::min<qsizetype>( sReasonsShown, check->reasons.size() ); ++i )
    html += QStringLiteral( "<p>%1</p>" )
              .arg( inRed( tr( "%1 ×: %2" ).arg( check->reasons.at( i ).second ).arg( check->reasons.at( i ).first ) ) );
  for ( const QString &warning : check->warnings )
    html += QStringLiteral( "<p>%1</p>" ).arg( warning.toHtmlEscaped() );
  const qsizetype guesses = mDraft.guesses.size()
    + std::count_if(
      mDraft.columns.cbegin(), mDraft.columns.cend(), []( const ProfileDraft::Column &column ) { return !column.guess.isEmpty(); } );
  if ( guesses > 0 )
    html += QStringLiteral( "<p>%1</p>" )
              .arg( tr( "%n thing(s) were guessed and are marked so: look at them before you save.", nullptr, int( guesses ) ) );
  mVerdict->setHtml( html );
  Q_EMIT checked();
}

void ProfileEditor::checkWhole()
{
  const Result<MappingProfile> profile = profileForCheck();
  if ( mBusy || !profile )
    return;
  const auto answer = std::make_shared<std::optional<Result<ImportReport>>>();
  const auto work = [profile = *profile, file = mFile, answer, &workspace = mWorkspace, &catalogue = mServices.catalogue](
                      Progress &progress ) {
    QTemporaryFile map;
    const QByteArray json = QJsonDocument( profile.toJson() ).toJson();
    if ( !map.open() || map.write( json ) != json.size() || !map.flush() )
    {
      answer->emplace( Error { map.errorString(), {}, map.fileName(), 0 } );
      return;
    }
    const Result<std::unique_ptr<ReadingStore>> store = workspace.openReadings();
    if ( !store )
    {
      answer->emplace( store.error() );
      return;
    }
    ReadingImportOptions options;
    options.mapFile = map.fileName();
    options.dryRun = true;
    options.repeat = true;
    const ProfileLibrary library( workspace.folder() );
    answer->emplace( ReadingImporter( catalogue, library, workspace.network(), *store.value() ).run( file, options, progress ) );
  };
  start( tr( "Reading the file" ), work, [this, answer] {
    showReport( **answer );
    if ( mCheckAgain )
      check();
  } );
}

void ProfileEditor::showReport( const Result<ImportReport> &report )
{
  if ( !report )
  {
    mVerdict->setHtml( inRed( report.error().text() ) );
    Q_EMIT wholeChecked();
    return;
  }
  QString html = QStringLiteral( "<p><b>%1</b></p>" )
                   .arg( tr( "Whole file: %1 rows, %2 readings would be taken, %3 rows have something rejected, %4 have no value." )
                           .arg( report->rowsRead )
                           .arg( report->accepted )
                           .arg( report->rejected )
                           .arg( report->emptyRows ) );
  for ( const Error &failure : report->failures )
    html += QStringLiteral( "<p>%1</p>" ).arg( inRed( failure.text() ) );
  for ( const QString &warning : report->warnings )
    html += QStringLiteral( "<p>%1</p>" ).arg( warning.toHtmlEscaped() );
  for ( const RejectedRow &row : report->rejectedRows.mid( 0, sReasonsShown * 2 ) )
    html += QStringLiteral( "<p>%1</p>" ).arg( inRed( tr( "Row %1: %2" ).arg( row.row ).arg( row.reason ) ) );
  mVerdict->setHtml( html );
  Q_EMIT wholeChecked();
}

void ProfileEditor::showMessage( const QString &html )
{
  mMessage->setText( html );
}

void ProfileEditor::accept()
{
  if ( mBusy || !mHasSample )
    return;
  // the name first: it is what is most often missing, and the profile itself may lack more
  if ( const Result<void> named = ProfileLibrary::checkName( mDraft.rest.name ); !named )
  {
    mTabs->setCurrentIndex( mTabs->count() - 1 );
    showMessage( inRed( named.error().text() ) );
    return;
  }
  const Result<MappingProfile> profile = mDraft.profile();
  if ( !profile )
  {
    showMessage( inRed( profile.error().text() ) );
    return;
  }
  ProfileLibrary library( mWorkspace.folder() );
  const bool same = mReplace && mStart && mStart->name == profile->name;
  const Result<QString> saved = library.save( *profile, same ? ProfileLibrary::Save::Replace : ProfileLibrary::Save::New );
  if ( !saved )
  {
    showMessage( inRed( saved.error().text() ) );
    return;
  }
  mSavedName = profile->name;
  QDialog::accept();
}

void ProfileEditor::reject()
{
  if ( mBusy && mTask )
  {
    mCloseWhenIdle = true;
    mTask->cancel();
  }
  else
    QDialog::reject();
}

} // namespace jinguan
