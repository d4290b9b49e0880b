#include "widgets/StationList.h"

#include "widgets/GradeChip.h"
#include "widgets/TableCopy.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace jinguan
{

StationList::StationList( QWidget *parent )
  : QWidget( parent ), mModel( new StationListModel( this ) ), mProxy( new QSortFilterProxyModel( this ) ), mFilter( new QLineEdit( this ) ),
    mCount( new QLabel( this ) ), mView( new QTableView( this ) )
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
  mView->horizontalHeader()->setStretchLastSection( true );
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
  const bool first = mModel->rowCount() == 0;
  mSelecting = true;
  mModel->setRows( rows );
  mSelecting = false;
  if ( first )
    mView->resizeColumnsToContents();
  showCount();
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
