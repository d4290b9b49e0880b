#pragma once

#include "layers/chart/ChartSource.h"
#include "reports/items/ChartItem.h"
#include "reports/items/StatChartItem.h"
#include "reports/items/StripItem.h"
#include "reports/items/TableItem.h"
#include "reports/PrintedDocument.h"

#include <QRegularExpression>

#include <qgslayoutitemlabel.h>

namespace jinguan::test
{

/** \a text without blanks and line breaks, so that what was broken over lines is found. */
inline QString compact( QString text )
{
  return text.remove( QRegularExpression( QStringLiteral( "\\s" ) ) );
}

/** All words that labels, strips and tables of \a document hold, compacted. */
inline QString wordsOf( const PrintedDocument &document )
{
  QString words;
  QList<QgsLayoutItem *> items;
  document.layout->layoutItems( items );
  for ( const QgsLayoutItem *item : std::as_const( items ) )
  {
    if ( const auto *label = dynamic_cast<const QgsLayoutItemLabel *>( item ) )
      words += label->text() + QLatin1Char( '\n' );
    if ( const auto *strip = dynamic_cast<const StripItem *>( item ) )
      for ( const StripItem::Field &field : strip->fields() )
        words += StripItem::textOf( field ) + QLatin1Char( '\n' );
    if ( const auto *table = dynamic_cast<const TableItem *>( item ) )
    {
      words += table->content().title + QLatin1Char( '\n' ) + table->content().foot + QLatin1Char( '\n' );
      // A cell of several lines is read as one.
      const QList<QList<TableCell>> &rows = table->content().rows;
      for ( qsizetype c = 0; c < table->content().columns.size(); ++c )
      {
        words += table->content().columns.at( c ).title + QLatin1Char( '\n' );
        for ( const QList<TableCell> &row : rows )
          words += ( c < row.size() && row.at( c ).goesOn ? QString() : QStringLiteral( "|" ) ) + row.value( c ).text;
      }
    }
  }
  return compact( words );
}

/** The items of one kind, page by page. */
template<typename Item> QList<const Item *> itemsOf( const PrintedDocument &document )
{
  QList<const Item *> found;
  QList<QgsLayoutItem *> items;
  document.layout->layoutItems( items );
  for ( const QgsLayoutItem *item : std::as_const( items ) )
    if ( const auto *one = dynamic_cast<const Item *>( item ) )
      found << one;
  std::stable_sort( found.begin(), found.end(), []( const Item *a, const Item *b ) { return a->scenePos().y() < b->scenePos().y(); } );
  return found;
}

} // namespace jinguan::test
