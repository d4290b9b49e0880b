#include "widgets/charts/CheckedList.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
constexpr int sId = Qt::UserRole + 1;
constexpr int sSearch = Qt::UserRole + 2;
constexpr int sOrder = Qt::UserRole + 3;

/** Ticked rows are shown whatever is searched for. */
class CheckedFilter : public QSortFilterProxyModel
{
  public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

  protected:
    bool filterAcceptsRow( int row, const QModelIndex &parent ) const override
    {
      return sourceModel()->index( row, 0, parent ).data( Qt::CheckStateRole ).toInt() == Qt::Checked
        || QSortFilterProxyModel::filterAcceptsRow( row, parent );
    }
};
} // namespace

CheckedList::CheckedList( const QString &placeholder, QWidget *parent )
  : QWidget( parent ),
    mModel( new QStandardItemModel( this ) ),
    mProxy( new CheckedFilter( this ) ),
    mSearch( new QLineEdit( this ) ),
    mView( new QListView( this ) ),
    mCount( new QLabel( this ) )
{
  mSearch->setPlaceholderText( placeholder );
  mSearch->setClearButtonEnabled( true );
  mSearch->setObjectName( QStringLiteral( "checkedSearch" ) );
  mProxy->setSourceModel( mModel );
  mProxy->setFilterRole( sSearch );
  mProxy->setFilterCaseSensitivity( Qt::CaseInsensitive );
  mProxy->setSortRole( sOrder );
  mView->setModel( mProxy );
  mView->setObjectName( QStringLiteral( "checkedView" ) );
  mView->setEditTriggers( QAbstractItemView::NoEditTriggers );
  mView->setUniformItemSizes( true );
  mView->setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
  mView->setTextElideMode( Qt::ElideRight );
  mView->setMinimumHeight( 84 );
  auto *none = new QToolButton( this );
  none->setObjectName( QStringLiteral( "checkedNone" ) );
  none->setText( tr( "None" ) );
  none->setToolTip( tr( "Untick all" ) );
  none->setAutoRaise( true );
  connect( none, &QToolButton::clicked, this, [this] {
    setChecked( {} );
    Q_EMIT changed();
  } );
  connect( mSearch, &QLineEdit::textChanged, mProxy, &QSortFilterProxyModel::setFilterFixedString );
  connect( mModel, &QStandardItemModel::itemChanged, this, [this]( const QStandardItem *item ) {
    if ( mFilling )
      return;
    const QString id = item->data( sId ).toString();
    if ( item->checkState() == Qt::Checked && !mChecked.contains( id ) )
      mChecked << id;
    else if ( item->checkState() != Qt::Checked )
      mChecked.removeAll( id );
    showCount();
    Q_EMIT changed();
  } );
  auto *top = new QHBoxLayout;
  top->setSpacing( 4 );
  top->addWidget( mSearch, 1 );
  top->addWidget( mCount );
  top->addWidget( none );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 0, 0, 0, 0 );
  column->setSpacing( 4 );
  column->addLayout( top );
  column->addWidget( mView, 1 );
  showCount();
}

void CheckedList::setEntries( const QList<Entry> &entries )
{
  mFilling = true;
  mModel->clear();
  int order = 0;
  for ( const Entry &entry : entries )
  {
    auto *item = new QStandardItem( entry.text );
    item->setData( entry.id, sId );
    item->setData( entry.text + QLatin1Char( ' ' ) + entry.id + QLatin1Char( ' ' ) + entry.search, sSearch );
    item->setData( 100000 + order++, sOrder );
    item->setToolTip( QStringLiteral( "%1 (%2)" ).arg( entry.text, entry.id ) );
    item->setCheckable( true );
    item->setCheckState( mChecked.contains( entry.id ) ? Qt::Checked : Qt::Unchecked );
    mModel->appendRow( item );
  }
  mChecked.removeIf( [&entries]( const QString &id ) {
    return std::none_of( entries.begin(), entries.end(), [&id]( const Entry &entry ) { return entry.id == id; } );
  } );
  mFilling = false;
  sortCheckedFirst();
  showCount();
}

void CheckedList::setChecked( const QStringList &ids )
{
  mFilling = true;
  mChecked.clear();
  for ( const QString &id : ids )
  {
    for ( int row = 0; row < mModel->rowCount(); ++row )
    {
      if ( mModel->item( row )->data( sId ) == id && !mChecked.contains( id ) )
        mChecked << id;
    }
  }
  for ( int row = 0; row < mModel->rowCount(); ++row )
    mModel->item( row )->setCheckState( mChecked.contains( mModel->item( row )->data( sId ).toString() ) ? Qt::Checked : Qt::Unchecked );
  mFilling = false;
  sortCheckedFirst();
  showCount();
}

void CheckedList::sortCheckedFirst()
{
  mFilling = true;
  for ( int row = 0; row < mModel->rowCount(); ++row )
  {
    QStandardItem *item = mModel->item( row );
    const qsizetype place = mChecked.indexOf( item->data( sId ).toString() );
    item->setData( place >= 0 ? static_cast<int>( place ) : 100000 + row, sOrder );
  }
  mFilling = false;
  mProxy->sort( 0 );
}

void CheckedList::showCount()
{
  mCount->setText( mChecked.isEmpty() ? QString() : QString::number( mChecked.size() ) );
}

} // namespace jinguan
