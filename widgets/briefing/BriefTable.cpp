#include "widgets/briefing/BriefTable.h"

#include "widgets/GradeChip.h"
#include "widgets/quality/QualityTable.h"

#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
constexpr int sKeyRole = Qt::UserRole + 1;
constexpr int sWidestColumn = 260;
constexpr int sRowPadding = 6; //!< pixels above and below the text together

QSortFilterProxyModel *proxyOf( const QTableView *view )
{
  return qobject_cast<QSortFilterProxyModel *>( view->model() );
}
} // namespace

BriefTable::BriefTable( const char *name, const QStringList &headings, const QList<int> &chips, QWidget *parent )
  : QWidget( parent ),
    mModel( new QStandardItemModel( this ) ),
    mView( makeQualityTable( mModel, name, this ) ),
    mEmpty( new QLabel( this ) )
{
  mModel->setHorizontalHeaderLabels( headings );
  for ( const int column : chips )
    mView->setItemDelegateForColumn( column, new GradeChipDelegate( mView ) );
  mView->setSelectionMode( QAbstractItemView::SingleSelection );
  mView->setEditTriggers( QAbstractItemView::NoEditTriggers );
  mView->setWordWrap( false );
  mView->verticalHeader()->setDefaultSectionSize( fontMetrics().height() + sRowPadding );
  mView->horizontalHeader()->setStretchLastSection( true );
  proxyOf( mView )->setFilterKeyColumn( -1 );
  proxyOf( mView )->setFilterCaseSensitivity( Qt::CaseInsensitive );
  mEmpty->setWordWrap( true );
  mEmpty->setAlignment( Qt::AlignTop | Qt::AlignLeft );
  mEmpty->setMargin( 8 );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 0, 0, 0, 0 );
  column->addWidget( mView, 1 );
  column->addWidget( mEmpty, 1 );
  showEmpty();
  connect( mView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BriefTable::currentChanged );
  // Not with the arrows: what a row opens may take the place of the table.
  const auto pick = [this] {
    if ( !currentKey().isEmpty() )
      Q_EMIT picked( currentKey() );
  };
  connect( mView, &QTableView::clicked, this, pick );
  connect( mView, &QTableView::activated, this, pick );
}

void BriefTable::setEmptyText( const QString &text )
{
  mEmpty->setText( text );
  showEmpty();
}

void BriefTable::setHeadings( const QStringList &headings )
{
  mModel->setColumnCount( static_cast<int>( headings.size() ) );
  mModel->setHorizontalHeaderLabels( headings );
}

void BriefTable::showEmpty()
{
  const bool empty = mModel->rowCount() == 0 && !mEmpty->text().isEmpty();
  mEmpty->setVisible( empty );
  mView->setVisible( !empty );
}

void BriefTable::setRows( const QList<QList<QStandardItem *>> &rows, const QStringList &keys )
{
  const QString current = currentKey();
  mModel->removeRows( 0, mModel->rowCount() );
  for ( qsizetype i = 0; i < rows.size(); ++i )
  {
    for ( QStandardItem *item : rows.at( i ) )
      item->setData( keys.value( i ), sKeyRole );
    mModel->appendRow( rows.at( i ) );
  }
  if ( !current.isEmpty() )
    select( current );
  showEmpty();
  fit();
}

void BriefTable::fit()
{
  mView->resizeColumnsToContents();
  for ( int column = 0; column < mModel->columnCount(); ++column )
    mView->setColumnWidth( column, std::min( mView->columnWidth( column ), sWidestColumn ) );
}

QString BriefTable::text( int row, int column ) const
{
  return mView->model()->index( row, column ).data().toString();
}

void BriefTable::setWords( const QString &words )
{
  proxyOf( mView )->setFilterFixedString( words.trimmed() );
}

QString BriefTable::currentKey() const
{
  return mView->currentIndex().isValid() ? mView->currentIndex().data( sKeyRole ).toString() : QString();
}

void BriefTable::select( const QString &key )
{
  const QAbstractItemModel *shown = mView->model();
  for ( int row = 0; row < shown->rowCount(); ++row )
  {
    if ( shown->index( row, 0 ).data( sKeyRole ).toString() == key )
    {
      mView->selectRow( row );
      return;
    }
  }
}

QStandardItem *BriefTable::words( const QString &text, const QString &tip )
{
  auto *item = new QStandardItem( text );
  item->setData( text, qualitySortRole );
  item->setToolTip( tip.isEmpty() ? text : tip );
  item->setEditable( false );
  return item;
}

QStandardItem *BriefTable::number( const QString &text, double value, const QString &tip )
{
  QStandardItem *item = words( text, tip );
  item->setData( value, qualitySortRole );
  item->setTextAlignment( Qt::AlignRight | Qt::AlignVCenter );
  return item;
}

QStandardItem *BriefTable::chip( const QString &text, const QColor &colour, double sort, const QString &tip )
{
  QStandardItem *item = words( text, tip );
  item->setData( sort, qualitySortRole );
  item->setData( colour, GradeChipDelegate::gradeColourRole );
  return item;
}

} // namespace jinguan
