#include "layers/chart/HeatChart.h"

#include "monitoring/SampleStatistics.h"

#include <QHash>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
constexpr int sRampEntries = 5;
constexpr double sHighest = 2.6;  //!< height of a day of a calendar against its width
constexpr double sRampEnd = 0.02; //!< share of the values beyond either end of the ramp

QRectF onUnits( const QRectF &rect )
{
  const QPointF from( std::round( rect.left() ), std::round( rect.top() ) );
  const QPointF to( std::max( from.x() + 1, std::round( rect.right() ) ), std::max( from.y() + 1, std::round( rect.bottom() ) ) );
  return QRectF( from, to );
}
} // namespace

QColor rampColour( const QList<QColor> &stops, double share )
{
  if ( stops.isEmpty() )
    return QColor( Qt::gray );
  const double place = std::clamp( share, 0.0, 1.0 ) * static_cast<double>( stops.size() - 1 );
  const auto below = static_cast<qsizetype>( place );
  const QColor &a = stops.at( below );
  const QColor &b = stops.at( std::min( below + 1, stops.size() - 1 ) );
  const auto mixed = [t = static_cast<float>( place - static_cast<double>( below ) )](
                       float from, float to ) { return from + ( to - from ) * t; };
  return QColor::fromRgbF( mixed( a.redF(), b.redF() ), mixed( a.greenF(), b.greenF() ), mixed( a.blueF(), b.blueF() ) );
}

void HeatChart::fitRamp()
{
  QList<double> values;
  for ( const HeatBlock &block : std::as_const( blocks ) )
  {
    for ( const HeatCell &cell : block.cells )
    {
      if ( cell.value )
        values << *cell.value;
    }
  }
  if ( values.isEmpty() )
    return;
  std::sort( values.begin(), values.end() );
  low = sample::quantile( values, sRampEnd );
  high = sample::quantile( values, 1 - sRampEnd );
  if ( high <= low )
    high = low + 1;
}

bool HeatChart::isEmpty() const
{
  return std::none_of( blocks.begin(), blocks.end(), []( const HeatBlock &block ) {
    return std::any_of( block.cells.begin(), block.cells.end(), []( const HeatCell &cell ) { return cell.value.has_value(); } );
  } );
}

QList<ChartKey> HeatChart::legend( const ChartTheme &theme ) const
{
  QList<ChartKey> entries = classes;
  if ( entries.isEmpty() )
  {
    for ( int i = 0; i < sRampEntries; ++i )
    {
      const double share = static_cast<double>( i ) / ( sRampEntries - 1 );
      const QString value = number( low + share * ( high - low ), decimals );
      const QString label = i == 0 ? QStringLiteral( "≤ " ) + value
        : i == sRampEntries - 1    ? QStringLiteral( "≥ %1 %2" ).arg( value, head.unit )
                                   : value;
      entries << ChartKey { ChartKey::Mark::Box, rampColour( theme.sequential, share ), label };
    }
  }
  entries << ChartKey { ChartKey::Mark::Hollow, theme.axis, tr( "no valid value" ) };
  return entries;
}

QColor HeatChart::colourOf( const HeatCell &cell, const ChartTheme &theme ) const
{
  return cell.colour.isValid() ? cell.colour : rampColour( theme.sequential, ( *cell.value - low ) / ( high - low ) );
}

QStringList HeatChart::readOut( const HeatCell &cell ) const
{
  QStringList lines { cell.when };
  lines << ( cell.value ? QStringLiteral( "%1 %2" ).arg( number( *cell.value, decimals ), head.unit ).trimmed() : tr( "no valid value" ) );
  if ( !cell.grade.isEmpty() )
    lines << cell.grade;
  if ( countsKnown )
    lines << tr( "%1 values" ).arg( cell.count );
  return lines;
}

void HeatChart::draw( ChartCanvas &canvas, const QRectF &body ) const
{
  const double gap = canvas.px( 6 );
  const double height = ( body.height() - gap * static_cast<double>( blocks.size() - 1 ) ) / static_cast<double>( blocks.size() );
  for ( qsizetype i = 0; i < blocks.size(); ++i )
    drawBlock(
      canvas, blocks.at( i ), QRectF( body.left(), body.top() + static_cast<double>( i ) * ( height + gap ), body.width(), height ) );
}

void HeatChart::drawBlock( ChartCanvas &canvas, const HeatBlock &block, const QRectF &rect ) const
{
  QPainter &painter = canvas.painter();
  const double line = canvas.lineHeight();
  double left = canvas.width( block.title, 1, true );
  for ( const QString &label : block.rowLabels )
    left = std::max( left, canvas.width( label ) );
  left += canvas.px( 8 );
  QRectF grid = rect.adjusted( left, line, 0, 0 );
  QSizeF size( grid.width() / block.columns, grid.height() / block.rows );
  if ( block.square )
  {
    // As wide as the weeks allow; higher than wide where there is room, so that a single year fills its place.
    size.setHeight( std::max( 1.0, std::min( size.height(), size.width() * sHighest ) ) );
    grid.setHeight( size.height() * block.rows );
  }
  const bool roomForNumbers = size.height() >= canvas.lineHeight( 0.85 ) && [&] {
    return std::all_of( block.cells.begin(), block.cells.end(), [&]( const HeatCell &cell ) {
      return !cell.value || canvas.width( number( *cell.value, decimals ), 0.85 ) + canvas.px( 3 ) <= size.width();
    } );
  }();
  const double inset = std::min( size.width(), size.height() ) > canvas.px( 6 ) ? canvas.px( 0.5 ) : 0;
  painter.save();
  painter.setRenderHint( QPainter::Antialiasing, inset > 0 );
  for ( const HeatCell &cell : block.cells )
  {
    // Corners by the same sums as those of the neighbours.
    const QRectF place( QPointF( grid.left() + cell.column * size.width(), grid.top() + cell.row * size.height() ),
      QPointF( grid.left() + ( cell.column + 1 ) * size.width(), grid.top() + ( cell.row + 1 ) * size.height() ) );
    // Without gaps between them, squares meet on whole units: no hair lines.
    const QRectF shown = inset > 0 ? place.adjusted( inset, inset, -inset, -inset ) : onUnits( place );
    if ( cell.value )
    {
      const QColor colour = colourOf( cell, canvas.theme() );
      painter.fillRect( shown, colour );
      if ( roomForNumbers )
        canvas.text( shown, Qt::AlignCenter, number( *cell.value, decimals ), { 0.85, false, ChartCanvas::inkOn( colour ) } );
    }
    else if ( inset > 0 )
    {
      painter.setPen( canvas.pen( canvas.theme().axis, 0.5 ) );
      painter.setBrush( Qt::NoBrush );
      painter.drawRect( shown.adjusted( inset, inset, -inset, -inset ) );
    }
    if ( canvas.wantsHits() )
      canvas.hit(
        place, [this, &cell] { return readOut( cell ); }, cell.moment != 0 ? std::optional<UtcSeconds>( cell.moment ) : std::nullopt );
  }
  painter.restore();
  if ( block.framed )
    drawParts( canvas, block, grid, size );
  drawLabels( canvas, block, grid, size, left );
}

void HeatChart::drawParts( ChartCanvas &canvas, const HeatBlock &block, const QRectF &grid, const QSizeF &size )
{
  QHash<QPair<int, int>, int> parts;
  for ( const HeatCell &cell : block.cells )
    parts.insert( { cell.column, cell.row }, cell.part );
  canvas.painter().setPen( canvas.pen( canvas.theme().text, 1 ) );
  for ( const HeatCell &cell : block.cells )
  {
    const QPointF at( grid.left() + cell.column * size.width(), grid.top() + cell.row * size.height() );
    const int right = parts.value( { cell.column + 1, cell.row }, -1 );
    const int below = parts.value( { cell.column, cell.row + 1 }, -1 );
    if ( right >= 0 && right != cell.part )
      canvas.painter().drawLine( at + QPointF( size.width(), 0 ), at + QPointF( size.width(), size.height() ) );
    if ( below >= 0 && below != cell.part )
      canvas.painter().drawLine( at + QPointF( 0, size.height() ), at + QPointF( size.width(), size.height() ) );
  }
}

void HeatChart::drawLabels( ChartCanvas &canvas, const HeatBlock &block, const QRectF &grid, const QSizeF &size, double left )
{
  const double line = canvas.lineHeight();
  canvas.text(
    QRectF( grid.left() - left, grid.top() - line, left, line ), Qt::AlignLeft | Qt::AlignVCenter, block.title, { 1, true, {} } );
  // Every second, third … label where not all of them fit.
  qsizetype step = 1;
  const auto fits = [&] {
    double end = -1e300;
    for ( qsizetype i = 0; i < block.columnLabels.size(); i += step )
    {
      const double x = grid.left() + block.columnLabels.at( i ).first * size.width();
      if ( x < end )
        return false;
      end = x + canvas.width( block.columnLabels.at( i ).second ) + canvas.px( 6 );
    }
    return true;
  };
  while ( step < block.columnLabels.size() && !fits() )
    ++step;
  for ( qsizetype i = 0; i < block.columnLabels.size(); i += step )
  {
    const auto &[column, label] = block.columnLabels.at( i );
    const double width = canvas.width( label );
    const double x = std::min( grid.left() + column * size.width(), grid.right() - width );
    canvas.text( QRectF( x, grid.top() - line, width, line ), Qt::AlignLeft | Qt::AlignVCenter, label );
  }
  double bottom = -1e300;
  for ( qsizetype row = 0; row < block.rowLabels.size(); ++row )
  {
    const double middle = grid.top() + ( static_cast<double>( row ) + 0.5 ) * size.height();
    if ( block.rowLabels.at( row ).isEmpty() || middle - line / 2 < bottom )
      continue;
    bottom = middle + line / 2 - canvas.px( 2 );
    canvas.text( QRectF( grid.left() - left, middle - line / 2, left - canvas.px( 6 ), line ), Qt::AlignRight | Qt::AlignVCenter,
      block.rowLabels.at( row ) );
  }
}

QList<QStringList> HeatChart::table() const
{
  QList<QStringList> rows { { QStringLiteral( "when" ), QStringLiteral( "value" ), QStringLiteral( "unit" ), QStringLiteral( "grade" ),
    QStringLiteral( "values" ) } };
  for ( const HeatBlock &block : blocks )
  {
    for ( const HeatCell &cell : block.cells )
      rows << QStringList { cell.when, cell.value ? QString::number( *cell.value, 'g', 10 ) : QString(), head.unit, cell.grade,
        QString::number( cell.count ) };
  }
  return rows;
}

} // namespace jinguan
