#include "reports/items/TableItem.h"

#include "layers/MapPalette.h"
#include "layers/StationSymbols.h"
#include "reports/items/PaperText.h"

namespace jinguan
{

namespace
{

/** Height of a row for type of \a points, in hundredths of a millimetre. */
double rowHeight( double points )
{
  return papertext::lineHeight( points ) * 1.2;
}

const MapPalette &colours()
{
  static const MapPalette sPalette = MapPalette::loadDefault();
  return sPalette;
}

} // namespace

double TableContent::height( int rowCount ) const
{
  const int lines = rowCount + 1 + ( title.isEmpty() ? 0 : 1 ) + ( foot.isEmpty() ? 0 : 1 );
  return lines * rowHeight( points ) / 100;
}

int TableContent::rowsIn( double height ) const
{
  return qMax( 0, static_cast<int>( ( height - this->height( 0 ) ) / ( rowHeight( points ) / 100 ) + 1e-6 ) );
}

TableItem::TableItem( QgsLayout *layout, const QString &id, const TableContent &content ) : PaperItem( layout, id ), mContent( content ) {}

QList<QRectF> TableItem::columnRects( const QRectF &row ) const
{
  double total = 0;
  for ( const TableColumn &column : mContent.columns )
    total += column.weight;
  QList<QRectF> rects;
  double x = row.left();
  for ( const TableColumn &column : mContent.columns )
  {
    const double width = row.width() * column.weight / total;
    rects << QRectF( x, row.top(), width, row.height() );
    x += width;
  }
  return rects;
}

void TableItem::paintCell( QPainter &painter, const QRectF &rect, const TableCell &cell, Qt::Alignment alignment ) const
{
  const double pad = mContent.points * papertext::unitsPerPoint * 0.25;
  const QRectF inner = rect.adjusted( pad, 0, -pad, 0 );
  if ( !cell.chip.isValid() )
  {
    papertext::draw( painter, inner, alignment, cell.text, mContent.points );
    return;
  }
  const QRectF chip = rect.adjusted( pad, rect.height() * 0.12, -pad, -rect.height() * 0.12 );
  painter.save();
  painter.setPen( QPen( cell.chip.darker( 140 ), 8 ) );
  painter.setBrush( cell.chip );
  painter.drawRoundedRect( chip, rect.height() * 0.15, rect.height() * 0.15 );
  painter.setPen( stationsymbols::inkFor( cell.chip ) );
  papertext::draw( painter, chip.adjusted( pad, 0, -pad, 0 ), Qt::AlignHCenter, cell.text, mContent.points );
  painter.restore();
}

void TableItem::paintPaper( QPainter &painter, const QRectF &area ) const
{
  const QColor ink = colours().colour( QStringLiteral( "text" ) );
  const double line = rowHeight( mContent.points );
  QRectF row( area.left(), area.top(), area.width(), line );
  painter.setPen( ink );
  if ( !mContent.title.isEmpty() )
  {
    papertext::draw( painter, row, Qt::AlignLeft, mContent.title, mContent.points + 1, true );
    row.translate( 0, line );
  }

  painter.fillRect( row, colours().colour( QStringLiteral( "accent.soft" ) ) );
  painter.setPen( QPen( ink, 15 ) );
  painter.drawLine( row.topLeft(), row.topRight() );
  painter.drawLine( row.bottomLeft(), row.bottomRight() );
  painter.setPen( ink );
  const double pad = mContent.points * papertext::unitsPerPoint * 0.25;
  const QList<QRectF> heads = columnRects( row );
  for ( int c = 0; c < mContent.columns.size(); ++c )
    papertext::draw( painter, heads.at( c ).adjusted( pad, 0, -pad, 0 ), mContent.columns.at( c ).alignment, mContent.columns.at( c ).title,
      mContent.points, true );

  for ( const QList<TableCell> &cells : mContent.rows )
  {
    row.translate( 0, line );
    painter.setPen( ink );
    const QList<QRectF> rects = columnRects( row );
    for ( int c = 0; c < mContent.columns.size() && c < cells.size(); ++c )
      paintCell( painter, rects.at( c ), cells.at( c ), mContent.columns.at( c ).alignment );
    painter.setPen( QPen( colours().colour( QStringLiteral( "chart.grid" ) ), 8 ) );
    painter.drawLine( row.bottomLeft(), row.bottomRight() );
  }
  painter.setPen( QPen( ink, 15 ) );
  painter.drawLine( row.bottomLeft(), row.bottomRight() );
  if ( !mContent.foot.isEmpty() )
  {
    painter.setPen( colours().colour( QStringLiteral( "text.soft" ) ) );
    papertext::draw( painter, row.translated( 0, line ), Qt::AlignLeft, mContent.foot, mContent.points - 0.5 );
  }
}

} // namespace jinguan
