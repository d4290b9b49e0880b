#include "widgets/incidents/IncidentDock.h"

#include "warning/IncidentDesk.h"
#include "widgets/GradeChip.h"
#include "widgets/incidents/IncidentStepDialog.h"
#include "widgets/TableCopy.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr int sRowPadding = 5; //!< pixels above and below the text together: the list lives in a low dock
constexpr int sWidestColumn = 220;

/** Takes \a step on every incident of \a ids with a store of its own; the first refusal ends it. */
std::optional<Error> takeSteps( const Workspace &workspace, const QString &user, const QList<qint64> &ids,
  const std::function<Result<Incident>( IncidentDesk &, qint64, UtcSeconds )> &step, UtcSeconds at )
{
  const Result<std::unique_ptr<IncidentStore>> store = workspace.openIncidents();
  if ( !store )
    return store.error();
  IncidentDesk desk( **store, user );
  for ( const qint64 id : ids )
  {
    if ( const Result<Incident> taken = step( desk, id, at ); !taken )
      return taken.error();
  }
  return std::nullopt;
}
} // namespace

IncidentDock::IncidentDock( QWidget *parent )
  : QDockWidget( parent ), mModel( new IncidentModel( this ) ), mFilter( new IncidentFilter( this ) )
{
  setObjectName( QStringLiteral( "incidentDock" ) );
  mFilter->setSourceModel( mModel );
  build();
  showCounts();
  showButtons();
}

void IncidentDock::build()
{
  auto *content = new QWidget( this );
  auto *column = new QVBoxLayout( content );
  column->setContentsMargins( 6, 4, 6, 4 );
  column->setSpacing( 4 );
  column->addLayout( makeBar() );
  makeTable();
  mStory = new QTextBrowser( content );
  mStory->setObjectName( QStringLiteral( "incidentStory" ) );
  auto *halves = new QSplitter( Qt::Horizontal, content );
  halves->addWidget( mView );
  halves->addWidget( mStory );
  halves->setStretchFactor( 0, 2 );
  halves->setStretchFactor( 1, 1 );
  halves->setChildrenCollapsible( false );
  column->addWidget( halves, 1 );
  setWidget( content );
}

QLayout *IncidentDock::makeBar()
{
  mChoice = new QComboBox( this );
  mChoice->setObjectName( QStringLiteral( "incidentChoice" ) );
  mChoice->addItem( tr( "Not closed" ), static_cast<int>( IncidentFilter::Choice::NotClosed ) );
  mChoice->addItem( tr( "New" ), static_cast<int>( IncidentFilter::Choice::New ) );
  mChoice->addItem( tr( "Mine" ), static_cast<int>( IncidentFilter::Choice::Mine ) );
  mChoice->addItem( tr( "Closed" ), static_cast<int>( IncidentFilter::Choice::Closed ) );
  mChoice->addItem( tr( "All" ), static_cast<int>( IncidentFilter::Choice::All ) );
  connect( mChoice, &QComboBox::currentIndexChanged, this, [this] {
    refilter( [this] { mFilter->setChoice( static_cast<IncidentFilter::Choice>( mChoice->currentData().toInt() ) ); } );
  } );
  mEveryElement = new QCheckBox( tr( "All elements" ), this );
  mEveryElement->setObjectName( QStringLiteral( "incidentEveryElement" ) );
  mEveryElement->setToolTip( tr( "Without it, the list shows the element of the map only." ) );
  mEveryElement->setChecked( true ); // nothing stays unseen because the map shows another element
  connect( mEveryElement, &QCheckBox::toggled, this, [this] { setElement( mElement ); } );
  mWords = new QLineEdit( this );
  mWords->setObjectName( QStringLiteral( "incidentWords" ) );
  mWords->setPlaceholderText( tr( "Filter by any column" ) );
  mWords->setClearButtonEnabled( true );
  connect( mWords, &QLineEdit::textChanged, this, [this]( const QString &words ) {
    refilter( [&] { mFilter->setWords( words ); } );
  } );

  auto *bar = new QHBoxLayout;
  bar->setSpacing( 4 );
  bar->addWidget( mChoice );
  bar->addWidget( mEveryElement );
  bar->addWidget( mWords, 1 );
  const auto addButton = [this, bar]( const QString &text, const char *name, auto slot ) {
    auto *button = new QPushButton( text, this );
    button->setObjectName( QString::fromLatin1( name ) );
    button->setAutoDefault( false );
    connect( button, &QPushButton::clicked, this, slot );
    bar->addWidget( button );
    return button;
  };
  mStepButtons.append( addButton( tr( "Ac&knowledge" ), "incidentAcknowledge", &IncidentDock::acknowledgeSelected ) );
  mStepButtons.append( addButton( tr( "Assi&gn …" ), "incidentAssign", &IncidentDock::askAssignee ) );
  mNote = addButton( tr( "&Note …" ), "incidentNote", &IncidentDock::askNote );
  mStepButtons.append( addButton( tr( "C&lose …" ), "incidentClose", &IncidentDock::askClose ) );
  addButton( tr( "&Print …" ), "incidentPrint", &IncidentDock::askPrint );
  addButton( tr( "R&ules …" ), "incidentRules", &IncidentDock::rulesWanted );
  return bar;
}

void IncidentDock::makeTable()
{
  mView = new QTableView( this );
  mView->setObjectName( QStringLiteral( "incidentView" ) );
  mView->setModel( mFilter );
  mView->setSortingEnabled( true );
  mView->sortByColumn( IncidentModel::Since, Qt::DescendingOrder );
  mView->setSelectionBehavior( QAbstractItemView::SelectRows );
  mView->setSelectionMode( QAbstractItemView::ExtendedSelection );
  mView->setAlternatingRowColors( true );
  mView->setShowGrid( false );
  mView->setEditTriggers( QAbstractItemView::NoEditTriggers );
  mView->setTabKeyNavigation( false );
  mView->setMinimumWidth( 240 );
  mView->verticalHeader()->hide();
  mView->verticalHeader()->setDefaultSectionSize( fontMetrics().height() + sRowPadding );
  mView->verticalHeader()->setMinimumSectionSize( fontMetrics().height() + sRowPadding );
  mView->setWordWrap( false );
  mView->horizontalHeader()->setHighlightSections( false );
  mView->setItemDelegateForColumn( IncidentModel::Severity, new GradeChipDelegate( mView ) );
  makeCopyable( mView );
  connect( mView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IncidentDock::pick );
  connect( mView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &IncidentDock::showButtons );
  connect( mView, &QTableView::activated, this, &IncidentDock::pick );
}

void IncidentDock::setContext( const IncidentContext &context )
{
  mReading.cancelAndWait();
  mStoryReading.cancelAndWait();
  mWriting.cancelAndWait();
  const bool otherWorkspace = context.workspace != mContext.workspace;
  mContext = context;
  if ( otherWorkspace )
  {
    mModel->setRows( {}, mNow );
    mStory->clear();
  }
  showCounts();
  showButtons();
  reload();
}

void IncidentDock::setUser( const UserProfile &user )
{
  mUser = user;
  refilter( [&] { mFilter->setUser( user ); } );
}

void IncidentDock::setElement( const QString &element )
{
  mElement = element;
  refilter( [&] { mFilter->setElement( mEveryElement->isChecked() ? QString() : element ); } );
}

void IncidentDock::refilter( const std::function<void()> &change )
{
  // The row that becomes current when the chosen one is filtered away is nobody's choice: its station is not visited, which would filter again within the filter.
  const bool before = std::exchange( mFilling, true );
  change();
  mFilling = before;
  showCounts();
}

void IncidentDock::setArea( const MapFilter &area )
{
  refilter( [&] { mFilter->setArea( area ); } );
}

void IncidentDock::setNow( UtcSeconds now )
{
  mNow = now;
}

void IncidentDock::reload()
{
  if ( !mContext.workspace || !mContext.rules )
    return;
  mReading.start( [context = mContext]( const std::atomic_bool & ) { return readIncidentRows( context ); },
    [this]( const Result<QList<IncidentRow>> &rows ) {
      if ( !rows )
      {
        Q_EMIT failed( rows.error().text() );
        return;
      }
      const qint64 current = mView->currentIndex().isValid() ? mView->currentIndex().data( IncidentModel::idRole ).toLongLong() : 0;
      const int scrolled = mView->verticalScrollBar()->value();
      mFilling = true;
      mModel->setRows( *rows, mNow );
      if ( !mSized && !rows->isEmpty() )
      {
        mView->resizeColumnsToContents();
        for ( int i = 0; i < IncidentModel::ColumnCount; ++i )
          mView->setColumnWidth( i, std::min( mView->columnWidth( i ), sWidestColumn ) );
        mSized = true;
      }
      for ( int row = 0; row < mFilter->rowCount() && current > 0; ++row )
      {
        if ( mFilter->index( row, 0 ).data( IncidentModel::idRole ).toLongLong() == current && mView->currentIndex().row() != row )
          mView->selectRow( row );
      }
      mView->verticalScrollBar()->setValue( scrolled ); // other rows, the same view of them
      mFilling = false;
      showCounts();
      showButtons();
      showStory();
      Q_EMIT shown();
    } );
}

void IncidentDock::showCounts()
{
  const int open = mFilter->openCount();
  mStory->setPlaceholderText( mFilter->rowCount() > 0
      ? tr( "Choose an incident to read its story." )
      : tr( "Nothing to show here. Warnings are looked for when readings come; what is watched stands in Rules." ) );
  setWindowTitle( open > 0 ? tr( "Incidents (%n)", nullptr, open ) : tr( "Incidents" ) );
}

QList<Incident> IncidentDock::selected() const
{
  QList<Incident> incidents;
  for ( const QModelIndex &index : mView->selectionModel()->selectedRows() )
  {
    if ( const IncidentRow *row = mModel->find( index.data( IncidentModel::idRole ).toLongLong() ) )
      incidents.append( row->incident );
  }
  return incidents;
}

bool IncidentDock::selectListed( qint64 id )
{
  for ( int row = 0; row < mFilter->rowCount(); ++row )
  {
    if ( mFilter->index( row, 0 ).data( IncidentModel::idRole ).toLongLong() != id )
      continue;
    mFilling = true; // the station is not chosen with it
    mView->selectRow( row );
    mView->scrollTo( mFilter->index( row, 0 ) );
    mFilling = false;
    showStory();
    return true;
  }
  return false;
}

bool IncidentDock::select( qint64 id )
{
  if ( selectListed( id ) )
    return true;
  if ( !mModel->find( id ) )
    return false;
  mWords->clear();
  mEveryElement->setChecked( true );
  mChoice->setCurrentIndex( mChoice->findData( static_cast<int>( IncidentFilter::Choice::All ) ) );
  if ( selectListed( id ) )
    return true;
  refilter( [this] { mFilter->setArea( MapFilter() ); } ); // of another part of the city than the one shown
  return selectListed( id );
}

void IncidentDock::showButtons()
{
  const QList<Incident> incidents = selected();
  const bool idle = mContext.workspace && mContext.workspace->mode() != OpenMode::ReadOnly && !mWriting.isRunning();
  const bool open =
    std::all_of( incidents.begin(), incidents.end(), []( const Incident &incident ) { return incident.state != IncidentState::Closed; } );
  for ( QPushButton *button : std::as_const( mStepButtons ) )
    button->setEnabled( idle && open && !incidents.isEmpty() );
  mNote->setEnabled( idle && !incidents.isEmpty() );
}

void IncidentDock::askPrint()
{
  const QList<Incident> incidents = selected();
  Q_EMIT printAsked( QStringLiteral( "incident" ),
    incidents.isEmpty() ? QStringList { QStringLiteral( "--open" ) }
                        : QStringList { QStringLiteral( "--incident" ), QString::number( incidents.constFirst().id ) } );
}

void IncidentDock::pick()
{
  const QModelIndex current = mView->currentIndex();
  if ( mFilling || !current.isValid() )
    return;
  showStory();
  Q_EMIT stationPicked( current.data( IncidentModel::stationRole ).toString() );
}

void IncidentDock::showStory()
{
  const QModelIndex current = mView->currentIndex();
  const IncidentRow *row = current.isValid() ? mModel->find( current.data( IncidentModel::idRole ).toLongLong() ) : nullptr;
  if ( !row || !mContext.workspace )
  {
    mStoryReading.cancel();
    mStory->clear();
    return;
  }
  mStoryReading.start(
    [workspace = mContext.workspace, id = row->incident.id]( const std::atomic_bool & ) -> Result<QList<IncidentEvent>> {
      const Result<std::unique_ptr<IncidentStore>> store = workspace->openIncidents();
      if ( !store )
        return store.error();
      return store.value()->story( id );
    },
    [this, row = *row]( const Result<QList<IncidentEvent>> &story ) {
      if ( story )
        mStory->setHtml( incidentHtml( row, *story, mContext, mNow ) );
      else
        mStory->setPlainText( story.error().text() );
      Q_EMIT storyShown();
    } );
}

void IncidentDock::take( const Step &step )
{
  QList<qint64> ids;
  for ( const Incident &incident : selected() )
    ids.append( incident.id );
  if ( ids.isEmpty() || !mContext.workspace || mWriting.isRunning() )
    return;
  mWriting.start( [workspace = mContext.workspace, user = mUser.name, ids, step, at = QDateTime::currentSecsSinceEpoch()](
                    const std::atomic_bool & ) { return takeSteps( *workspace, user, ids, step, at ); },
    [this]( const std::optional<Error> &error ) {
      if ( error )
        Q_EMIT failed( error->text() );
      reload();
      Q_EMIT changed();
    } );
  showButtons();
}

void IncidentDock::acknowledge( const QString &note )
{
  take( [note]( IncidentDesk &desk, qint64 id, UtcSeconds at ) { return desk.acknowledge( id, note, at ); } );
}

void IncidentDock::assign( const QString &assignee, const QString &note )
{
  take( [assignee, note]( IncidentDesk &desk, qint64 id, UtcSeconds at ) { return desk.assign( id, assignee, note, at ); } );
}

void IncidentDock::addNote( const QString &note )
{
  take( [note]( IncidentDesk &desk, qint64 id, UtcSeconds at ) { return desk.addNote( id, note, at ); } );
}

void IncidentDock::closeIncidents( const QString &reason )
{
  take( [reason]( IncidentDesk &desk, qint64 id, UtcSeconds at ) { return desk.close( id, reason, at ); } );
}

void IncidentDock::askNote()
{
  auto *dialog = new IncidentStepDialog( { tr( "Note" ), tr( "What is to be noted in the story?" ), {}, false, true }, this );
  dialog->setAttribute( Qt::WA_DeleteOnClose );
  connect( dialog, &QDialog::accepted, this, [this, dialog] { addNote( dialog->text() ); } );
  dialog->open();
}

void IncidentDock::askAssignee()
{
  const QList<Incident> incidents = selected();
  if ( incidents.isEmpty() || !mContext.responsibility )
    return;
  QStringList names = possibleAssignees( incidents.first(), *mContext.responsibility );
  names.prepend( mUser.name );
  names.removeAll( QString() );
  auto *dialog = new IncidentStepDialog( { tr( "Assign" ), tr( "Note (may be left empty)" ), names, true, false }, this );
  dialog->setAttribute( Qt::WA_DeleteOnClose );
  connect( dialog, &QDialog::accepted, this, [this, dialog] { assign( dialog->assignee(), dialog->text() ); } );
  dialog->open();
}

void IncidentDock::askClose()
{
  const QList<Incident> incidents = selected();
  const bool lasts = std::any_of( incidents.begin(), incidents.end(), []( const Incident &incident ) { return incident.ended == 0; } );
  const QString prompt =
    lasts ? tr( "The condition still lasts. Say why it is closed all the same." ) : tr( "What was done (may be left empty)" );
  auto *dialog = new IncidentStepDialog( { tr( "Close the incident" ), prompt, {}, false, lasts }, this );
  dialog->setAttribute( Qt::WA_DeleteOnClose );
  connect( dialog, &QDialog::accepted, this, [this, dialog] { closeIncidents( dialog->text() ); } );
  dialog->open();
}

} // namespace jinguan
