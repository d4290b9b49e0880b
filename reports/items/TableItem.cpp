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

QList<double> TableContent::textWidths( double width ) const
{
  double total = 0;
  for ( const TableColumn &column : columns )
    total += column.weight;
  const double pad = points * papertext::unitsPerPoint * 0.25;
  QList<double> widths;
  for ( const TableColumn &column : columns )
    widths << width * column.weight / total - 2 * pad;
  return widths;
}

TableContent TableContent::fitted( double width ) const
{
  const QList<double> rooms = textWidths( width * 100 );
  TableContent whole = *this;
  whole.rows.clear();
  for ( const QList<TableCell> &row : rows )
  {
    QList<QStringList> lines;
    qsizetype most = 1;
    for ( qsizetype c = 0; c < row.size() && c < columns.size(); ++c )
    {
      const bool oneLine = row.at( c ).chip.isValid() || row.at( c ).text.isEmpty();
      lines << ( oneLine ? QStringList { row.at( c ).text } : papertext::wrapped( row.at( c ).text, points, rooms.at( c ) ) );
      most = qMax( most, lines.constLast().size() );
    }
    for ( qsizetype line = 0; line < most; ++line )
    {
      QList<TableCell> cells;
      for ( qsizetype c = 0; c < lines.size(); ++c )
        cells << TableCell { lines.at( c ).value( line ), line == 0 ? row.at( c ).chip : QColor(), line > 0 };
      whole.rows << cells;
    }
  }
  return whole;
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

  for ( qsizetype r = 0; r < mContent.rows.size(); ++r )
  {
    const QList<TableCell> &cells = mContent.rows.at( r );
    row.translate( 0, line );
    painter.setPen( ink );
    const QList<QRectF> rects = columnRects( row );
    for ( int c = 0; c < mContent.columns.size() && c < cells.size(); ++c )
      paintCell( painter, rects.at( c ), cells.at( c ), mContent.columns.at( c ).alignment );
    if ( const QList<TableCell> next = mContent.rows.value( r + 1 ); !next.isEmpty() && next.constFirst().goesOn )
      continue;
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
