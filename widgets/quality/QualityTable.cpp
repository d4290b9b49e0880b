#include "widgets/quality/QualityTable.h"

#include "widgets/TableCopy.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace jinguan
{

namespace
{
constexpr int sRowHeight = 26;
}

QTableView *makeQualityTable( QAbstractItemModel *model, const char *name, QWidget *parent )
{
  auto *sorted = new QSortFilterProxyModel( parent );
  sorted->setSourceModel( model );
  sorted->setSortRole( qualitySortRole );
  sorted->setSortLocaleAware( true );
  auto *view = new QTableView( parent );
  view->setObjectName( QString::fromLatin1( name ) );
  view->setModel( sorted );
  view->setSortingEnabled( true );
  view->sortByColumn( -1, Qt::AscendingOrder );
  view->setSelectionBehavior( QAbstractItemView::SelectRows );
  view->setAlternatingRowColors( true );
  view->setShowGrid( false );
  view->setTabKeyNavigation( false );
  view->verticalHeader()->hide();
  view->verticalHeader()->setDefaultSectionSize( sRowHeight );
  view->horizontalHeader()->setHighlightSections( false );
  makeCopyable( view );
  return view;
}

} // namespace jinguan
