#pragma once

#include "reports/items/PaperText.h"
#include "reports/items/StripItem.h"
#include "reports/items/TableItem.h"
#include "reports/PrintedDocument.h"

#include <QStringList>

#include <qgslayoutitemlabel.h>
#include <qgslayoutitempage.h>
#include <qgslayoutitemregistry.h>
#include <qgslayoutpagecollection.h>

namespace jinguan::test
{

/** Items that lie on a map by intention. */
inline bool liesOnMap( const QgsLayoutItem *item )
{
  return item->id() == QLatin1String( "legend" ) || item->id() == QLatin1String( "north-arrow" )
    || item->id() == QLatin1String( "neat-line" );
}

/** Whether two items may cover each other: a map and what lies on it, a frame and what stands in it. */
inline bool mayOverlap( const QgsLayoutItem *one, const QgsLayoutItem *other )
{
  const auto is = []( const QgsLayoutItem *item, const char *id ) { return item->id() == QLatin1String( id ); };
  if ( is( one, "map" ) || is( other, "map" ) )
    return liesOnMap( is( one, "map" ) ? other : one );
  if ( is( one, "neat-line" ) || is( other, "neat-line" ) )
    return liesOnMap( one ) && liesOnMap( other );
  return is( one, "photo-place" ) || is( other, "photo-place" );
}

/** Items of \a document that overlap where they must not, and items that leave their page, in words. */
inline QStringList pageFaults( const PrintedDocument &document )
{
  QStringList faults;
  QList<QgsLayoutItem *> items;
  document.layout->layoutItems( items );
  items.removeIf( []( const QgsLayoutItem *item ) { return item->type() == QgsLayoutItemRegistry::LayoutPage; } );
  for ( qsizetype i = 0; i < items.size(); ++i )
  {
    const QgsLayoutItem *item = items.at( i );
    const QgsLayoutItemPage *page = document.layout->pageCollection()->page( item->page() );
    const QRectF sheet( page->scenePos(), page->rect().size() );
    const QRectF own( item->scenePos(), item->rect().size() );
    if ( !sheet.adjusted( 5, 5, -5, -5 ).contains( own ) )
      faults << QStringLiteral( "page %1: %2 leaves the page" ).arg( item->page() + 1 ).arg( item->id() );
    for ( qsizetype k = i + 1; k < items.size(); ++k )
    {
      const QRectF other( items.at( k )->scenePos(), items.at( k )->rect().size() );
      const QRectF shared = own.intersected( other );
      if ( shared.width() > 0.3 && shared.height() > 0.3 && !mayOverlap( item, items.at( k ) ) )
        faults << QStringLiteral( "page %1: %2 overlaps %3 by %4 × %5 mm" )
                    .arg( item->page() + 1 )
                    .arg( item->id(), items.at( k )->id() )
                    .arg( shared.width(), 0, 'f', 1 )
                    .arg( shared.height(), 0, 'f', 1 );
    }
  }
  return faults;
}

/** Texts of labels, tables and strips that are larger than their place, or set so small in it that nobody reads them. */
inline QStringList cutTexts( const PrintedDocument &document )
{
  constexpr double readable = 4.2; // points
  constexpr double tolerance = 0.2; // millimetres
  QStringList cut;
  QList<QgsLayoutItem *> items;
  document.layout->layoutItems( items );
  for ( const QgsLayoutItem *item : std::as_const( items ) )
  {
    const QString where = QStringLiteral( "page %1, %2: " ).arg( item->page() + 1 ).arg( item->id() );
    const auto check = [&]( const QString &text, double points, double width, bool bold ) {
      if ( const double set = papertext::drawnSize( text, points, width, bold ); set < readable )
        cut << where + QStringLiteral( "“%1” is set at %2 points" ).arg( text ).arg( set, 0, 'f', 1 );
    };
    if ( const auto *label = dynamic_cast<const QgsLayoutItemLabel *>( item ) )
    {
      const QSizeF needed = label->sizeForText();
      if ( needed.width() > label->rect().width() + tolerance || needed.height() > label->rect().height() + tolerance )
        cut << where
            + QStringLiteral( "“%1” needs %2 × %3 in %4 × %5" )
                .arg( label->text() )
                .arg( needed.width() )
                .arg( needed.height() )
                .arg( label->rect().width() )
                .arg( label->rect().height() );
    }
    else if ( const auto *table = dynamic_cast<const TableItem *>( item ) )
    {
      const TableContent &content = table->content();
      const double needed = content.height( static_cast<int>( content.rows.size() ) );
      if ( needed > item->rect().height() + tolerance )
        cut << where + QStringLiteral( "%1 rows need %2 mm in %3" ).arg( content.rows.size() ).arg( needed ).arg( item->rect().height() );
      const QList<double> widths = content.textWidths( item->rect().width() * 100 );
      check( content.title, content.points + 1, item->rect().width() * 100, true );
      check( content.foot, content.points - 0.5, item->rect().width() * 100, false );
      for ( qsizetype c = 0; c < content.columns.size(); ++c )
        check( content.columns.at( c ).title, content.points, widths.at( c ), true );
      for ( const QList<TableCell> &row : content.rows )
        for ( qsizetype c = 0; c < row.size() && c < widths.size(); ++c )
          check( row.at( c ).text, content.points, widths.at( c ), false );
    }
    else if ( const auto *strip = dynamic_cast<const StripItem *>( item ) )
    {
      const QList<double> widths = strip->textWidths( item->rect().width() * 100 );
      for ( qsizetype i = 0; i < widths.size(); ++i )
        check( StripItem::textOf( strip->fields().at( i ) ), strip->points(), widths.at( i ), false );
    }
  }
  return cut;
}

} // namespace jinguan::test
