#include "reports/document/DocumentTables.h"

#include "reports/PrintedDocument.h"

#include <QRegularExpression>

namespace jinguan
{

namespace
{
bool goesOn( const TableContent &first, const TableContent &next )
{
  if ( first.title != next.title || first.columns.size() != next.columns.size() )
    return false;
  for ( qsizetype c = 0; c < first.columns.size(); ++c )
    if ( first.columns.at( c ).title != next.columns.at( c ).title )
      return false;
  return true;
}
} // namespace

TableSet tablesOf( const PrintedDocument &document )
{
  TableSet set;
  set.tables = document.content.tables();
  set.notes = document.content.notes;
  set.notesName = document.content.notesName;
  set.properties = document.properties;
  set.language = document.content.language;
  if ( !document.layout )
    return set;
  // Those laid out by FlowReport are among the content already.
  static const QRegularExpression sFlowing( QStringLiteral( "^table-[0-9]+$" ) );
  QList<TableItem *> items;
  document.layout->layoutItems( items );
  items.removeIf( []( const TableItem *item ) { return sFlowing.match( item->id() ).hasMatch(); } );
  std::stable_sort( items.begin(), items.end(),
    []( const TableItem *a, const TableItem *b ) { return a->page() != b->page() ? a->page() < b->page() : a->pos().y() < b->pos().y(); } );
  for ( const TableItem *item : std::as_const( items ) )
  {
    const TableContent &content = item->content();
    if ( !set.tables.isEmpty() && goesOn( set.tables.constLast(), content ) )
      set.tables.last().rows << content.rows;
    else
      set.tables << content;
  }
  return set;
}

} // namespace jinguan
