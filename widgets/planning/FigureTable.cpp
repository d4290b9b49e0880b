#include "widgets/planning/FigureTable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>

namespace jinguan
{

FigureTable::FigureTable( QWidget *parent ) : QTableWidget( parent )
{
  setEditTriggers( QAbstractItemView::NoEditTriggers );
  setSelectionBehavior( QAbstractItemView::SelectRows );
  setAlternatingRowColors( true );
  setShowGrid( false );
  setWordWrap( false );
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize( fontMetrics().height() + 8 );
  horizontalHeader()->setHighlightSections( false );
  auto *copyAction = new QAction( tr( "Copy" ), this );
  copyAction->setShortcut( QKeySequence::Copy );
  copyAction->setShortcutContext( Qt::WidgetShortcut );
  connect( copyAction, &QAction::triggered, this, &FigureTable::copy );
  addAction( copyAction );
  setContextMenuPolicy( Qt::ActionsContextMenu );
}

void FigureTable::setHeaders( const QStringList &headers )
{
  setColumnCount( static_cast<int>( headers.size() ) );
  setHorizontalHeaderLabels( headers );
  for ( int column = 0; column < headers.size(); ++column )
  {
    horizontalHeaderItem( column )->setTextAlignment( ( column == 0 ? Qt::AlignLeft : Qt::AlignRight ) | Qt::AlignVCenter );
    horizontalHeader()->setSectionResizeMode( column, column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents );
  }
}

void FigureTable::setRows( const QList<QStringList> &rows, const QVariantList &keys )
{
  const QVariant key = currentKey();
  setRowCount( static_cast<int>( rows.size() ) );
  for ( int row = 0; row < rows.size(); ++row )
    for ( int column = 0; column < columnCount(); ++column )
    {
      if ( !item( row, column ) )
        setItem( row, column, new QTableWidgetItem );
      QTableWidgetItem *cell = item( row, column );
      cell->setText( rows.at( row ).value( column ) );
      cell->setToolTip( column == 0 ? rows.at( row ).value( 0 ) : QString() );
      cell->setTextAlignment( ( column == 0 ? Qt::AlignLeft : Qt::AlignRight ) | Qt::AlignVCenter );
      if ( column == 0 )
        cell->setData( Qt::UserRole, keys.value( row ) );
    }
  if ( key.isValid() )
    selectKey( key );
}

QVariant FigureTable::currentKey() const
{
  const QTableWidgetItem *first = currentRow() >= 0 ? item( currentRow(), 0 ) : nullptr;
  return first ? first->data( Qt::UserRole ) : QVariant();
}

void FigureTable::selectKey( const QVariant &key )
{
  for ( int row = 0; row < rowCount(); ++row )
    if ( item( row, 0 )->data( Qt::UserRole ) == key )
    {
      if ( row != currentRow() )
        setCurrentCell( row, 0 );
      return;
    }
}

QString FigureTable::asText() const
{
  QStringList lines;
  QStringList header;
  for ( int column = 0; column < columnCount(); ++column )
    header.append( horizontalHeaderItem( column )->text() );
  lines.append( header.join( QLatin1Char( '\t' ) ) );
  const bool all = selectionModel()->selectedRows().size() < 2;
  for ( int row = 0; row < rowCount(); ++row )
  {
    if ( !all && !selectionModel()->isRowSelected( row ) )
      continue;
    QStringList cells;
    for ( int column = 0; column < columnCount(); ++column )
      cells.append( item( row, column )->text() );
    lines.append( cells.join( QLatin1Char( '\t' ) ) );
  }
  return lines.join( QLatin1Char( '\n' ) );
}

void FigureTable::copy()
{
  QApplication::clipboard()->setText( asText() );
}

} // namespace jinguan
