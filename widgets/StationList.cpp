#include "widgets/StationList.h"

#include "widgets/GradeChip.h"
#include "widgets/TableCopy.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr int sLeastNameWidth = 110;
} // namespace

StationList::StationList( QWidget *parent )
  : QWidget( parent ),
    mModel( new StationListModel( this ) ),
    mProxy( new QSortFilterProxyModel( this ) ),
    mFilter( new QLineEdit( this ) ),
    mCount( new QLabel( this ) ),
    mView( new QTableView( this ) )
{
  setObjectName( QStringLiteral( "stationList" ) );
  mProxy->setSourceModel( mModel );
  mProxy->setSortRole( StationListModel::sortRole );
  mProxy->setSortLocaleAware( true );
  mProxy->setFilterCaseSensitivity( Qt::CaseInsensitive );
  mProxy->setFilterKeyColumn( -1 );

  mFilter->setObjectName( QStringLiteral( "stationFilter" ) );
  mFilter->setPlaceholderText( tr( "Filter by any column" ) );
  mFilter->setClearButtonEnabled( true );
  connect( mFilter, &QLineEdit::textChanged, this, [this]( const QString &text ) {
    mProxy->setFilterFixedString( text.trimmed() );
    showCount();
  } );
  mCount->setObjectName( QStringLiteral( "stationCount" ) );

  mView->setObjectName( QStringLiteral( "stationView" ) );
  mView->setModel( mProxy );
  mView->setSortingEnabled( true );
  mView->sortByColumn( StationListModel::Name, Qt::AscendingOrder );
  mView->setSelectionBehavior( QAbstractItemView::SelectRows );
  mView->setAlternatingRowColors( true );
  mView->setShowGrid( false );
  mView->setEditTriggers( QAbstractItemView::NoEditTriggers );
  mView->verticalHeader()->hide();
  mView->verticalHeader()->setDefaultSectionSize( 26 );
  mView->horizontalHeader()->setHighlightSections( false );
  mView->horizontalHeader()->setContextMenuPolicy( Qt::ActionsContextMenu );
  mView->viewport()->installEventFilter( this );
  makeColumnMenu();
  mView->setItemDelegateForColumn( StationListModel::GradeColumn, new GradeChipDelegate( mView ) );
  makeCopyable( mView );
  connect( mView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this]( const QModelIndex &current ) {
    if ( current.isValid() && !mSelecting )
      Q_EMIT stationPicked( current.data( StationListModel::codeRole ).toString() );
  } );

  auto *top = new QHBoxLayout;
  top->addWidget( mFilter, 1 );
  top->addWidget( mCount );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 8, 8, 8, 8 );
  column->setSpacing( 8 );
  column->addLayout( top );
  column->addWidget( mView, 1 );
  showCount();
}

void StationList::setRows( const QList<StationRow> &rows )
{
  // Other stations, or the first values: the columns are fitted. A value that changes moves nothing.
  const auto valued = []( const StationRow &row ) { return row.value.has_value(); };
  const bool others = !mModel->hasSameStations( rows );
  const auto hadValues = mHasValues;
  mHasValues = std::any_of( rows.begin(), rows.end(), valued );
  const int scrolled = mView->verticalScrollBar()->value();
  mSelecting = true;
  mModel->setRows( rows );
  mSelecting = false;
  if ( others || hadValues != mHasValues )
    fitColumns();
  if ( !others )
    mView->verticalScrollBar()->setValue( scrolled );
  showCount();
}

void StationList::makeColumnMenu()
{
  for ( int column = 0; column < StationListModel::ColumnCount; ++column )
  {
    auto *action = new QAction( mModel->headerData( column, Qt::Horizontal, Qt::DisplayRole ).toString(), this );
    action->setCheckable( true );
    action->setChecked( true );
    action->setEnabled( column != StationListModel::Name );
    connect( action, &QAction::triggered, this, [this, column]( bool wanted ) {
      mChosen.insert( column, wanted );
      fitColumns();
    } );
    mView->horizontalHeader()->addAction( action );
    mColumnActions.append( action );
  }
}

void StationList::fitColumns()
{
  QHeaderView *header = mView->horizontalHeader();
  QList<int> widths;
  int needed = 0;
  for ( int column = 0; column < StationListModel::ColumnCount; ++column )
  {
    const bool shown = mChosen.value( column, true );
    mView->setColumnHidden( column, !shown );
    mView->resizeColumnToContents( column ); // of the rows in view and the heading
    widths.append( mView->columnWidth( column ) );
    needed += shown ? widths.last() : 0;
  }
  // What tells least about the present goes first where the room is short; the tool tip of a row has everything.
  const int room = mView->viewport()->width();
  for ( const int column : { StationListModel::Unit, StationListModel::Code, StationListModel::Kind, StationListModel::District } )
  {
    if ( needed <= room || mChosen.contains( column ) )
      continue;
    mView->setColumnHidden( column, true );
    needed -= widths.at( column );
  }
  const int name = std::max( sLeastNameWidth, widths.at( StationListModel::Name ) + room - needed );
  header->resizeSection( StationListModel::Name, name );
  for ( int column = 0; column < StationListModel::ColumnCount; ++column )
    mColumnActions.at( column )->setChecked( !mView->isColumnHidden( column ) );
}

bool StationList::eventFilter( QObject *watched, QEvent *event )
{
  if ( event->type() == QEvent::Resize )
    fitColumns();
  return QWidget::eventFilter( watched, event );
}

QStringList StationList::shownCodes() const
{
  QStringList codes;
  for ( int row = 0; row < mProxy->rowCount(); ++row )
    codes << mProxy->index( row, 0 ).data( StationListModel::codeRole ).toString();
  return codes;
}

void StationList::select( const QString &code )
{
  // Asked again with each arrival of readings: what is chosen already is not scrolled to.
  const QModelIndex current = mView->currentIndex();
  if ( current.isValid() && current.data( StationListModel::codeRole ).toString() == code
    && mView->selectionModel()->isRowSelected( current.row() ) )
    return;
  mSelecting = true;
  const qsizetype row = shownCodes().indexOf( code );
  if ( row < 0 )
  {
    mView->clearSelection();
  }
  else
  {
    mView->selectRow( static_cast<int>( row ) );
    mView->scrollTo( mProxy->index( static_cast<int>( row ), 0 ) );
  }
  mSelecting = false;
}

void StationList::showCount()
{
  const int shown = mProxy->rowCount();
  const int all = mModel->rowCount();
  mCount->setText( shown == all ? tr( "%n station(s)", nullptr, all ) : tr( "%1 of %2" ).arg( shown ).arg( all ) );
}

} // namespace jinguan
