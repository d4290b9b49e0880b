#include "layers/chart/PlotFrame.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jinguan
{

PlotFrame::PlotFrame( const ChartCanvas &canvas, const QRectF &rect, const Setup &setup )
  : mCanvas( canvas ), mRect( rect ), mSetup( setup )
{
  mValues = valueAxis( canvas, rect, setup );
  const double left = std::max( setup.left, leftOf( canvas, rect, setup ) );
  const double top = setup.unit.isEmpty() ? canvas.lineHeight() / 2 : canvas.lineHeight() * 1.4;
  mPlot = QRectF( rect.left() + left, rect.top() + top, std::max( 1.0, rect.width() - left - canvas.px( 6 ) ),
    std::max( 1.0, rect.height() - top - bottomOf( canvas, setup ) ) );
  if ( setup.window.to > setup.window.from )
    mTimes = TimeAxis::choose( setup.window, mPlot.width(), canvas.px( canvas.options().fontPixels ),
      [&canvas]( const QString &text ) { return canvas.width( text ); } );
  else if ( setup.categories.isEmpty() )
    mXValues = ValueAxis::choose( setup.xLow, setup.xHigh, std::max( 2, static_cast<int>( mPlot.width() / canvas.px( 70 ) ) ) );
}

ValueAxis PlotFrame::valueAxis( const ChartCanvas &canvas, const QRectF &rect, const Setup &setup )
{
  const double height = rect.height() - canvas.lineHeight() * 1.4 - bottomOf( canvas, setup );
  return ValueAxis::choose( setup.low, setup.high, std::max( 2, static_cast<int>( height / ( canvas.lineHeight() * 1.9 ) ) + 1 ) );
}

double PlotFrame::leftOf( const ChartCanvas &canvas, const QRectF &rect, const Setup &setup )
{
  const ValueAxis axis = valueAxis( canvas, rect, setup );
  double widest = 0;
  for ( const double value : axis.ticks() )
    widest = std::max( widest, canvas.width( axis.label( value ) ) );
  return widest + canvas.px( 8 );
}

double PlotFrame::bottomOf( const ChartCanvas &canvas, const Setup &setup )
{
  const double line = canvas.lineHeight();
  if ( !setup.xLabels )
    return line / 2;
  const bool twoLines = setup.window.to > setup.window.from || !setup.xTitle.isEmpty();
  return line * ( twoLines ? 2 : 1 ) + canvas.px( 8 );
}

double PlotFrame::yOf( double value ) const
{
  return mPlot.bottom() - mPlot.height() * ( value - mValues.from ) / ( mValues.to - mValues.from );
}

double PlotFrame::xOf( double value ) const
{
  return mPlot.left() + mPlot.width() * ( value - mXValues.from ) / ( mXValues.to - mXValues.from );
}

double PlotFrame::xOf( UtcSeconds time ) const
{
  return mPlot.left()
    + mPlot.width() * static_cast<double>( time - mSetup.window.from ) / static_cast<double>( mSetup.window.to - mSetup.window.from );
}

double PlotFrame::categoryWidth() const
{
  return mPlot.width() / static_cast<double>( std::max<qsizetype>( 1, mSetup.categories.size() ) );
}

double PlotFrame::xOfCategory( double index ) const
{
  return mPlot.left() + ( index + 0.5 ) * categoryWidth();
}

void PlotFrame::drawGrid() const
{
  QPainter &painter = mCanvas.painter();
  painter.save();
  painter.setRenderHint( QPainter::Antialiasing, false );
  painter.setPen( mCanvas.pen( mCanvas.theme().grid ) );
  for ( const double value : mValues.ticks() )
    painter.drawLine( QPointF( mPlot.left(), yOf( value ) ), QPointF( mPlot.right(), yOf( value ) ) );
  if ( mSetup.categories.isEmpty() && mSetup.window.to <= mSetup.window.from )
  {
    for ( const double value : mXValues.ticks() )
      painter.drawLine( QPointF( xOf( value ), mPlot.top() ), QPointF( xOf( value ), mPlot.bottom() ) );
  }
  painter.restore();
}

void PlotFrame::drawAxis() const
{
  QPainter &painter = mCanvas.painter();
  const double line = mCanvas.lineHeight();
  painter.save();
  painter.setRenderHint( QPainter::Antialiasing, false );
  painter.setPen( mCanvas.pen( mCanvas.theme().axis ) );
  painter.drawLine( mPlot.bottomLeft(), mPlot.bottomRight() );
  painter.restore();
  for ( const double value : mValues.ticks() )
    mCanvas.text( QRectF( mRect.left(), yOf( value ) - line / 2, mPlot.left() - mCanvas.px( 6 ) - mRect.left(), line ),
      Qt::AlignRight | Qt::AlignVCenter, mValues.label( value ) );
  if ( !mSetup.unit.isEmpty() )
    mCanvas.text( QRectF( mRect.left(), mRect.top(), mRect.width(), line ), Qt::AlignLeft | Qt::AlignVCenter, mSetup.unit,
      { 1, false, mCanvas.theme().softText } );
  if ( !mSetup.xLabels )
    return;
  if ( mSetup.window.to > mSetup.window.from )
    drawTimeLabels();
  else if ( !mSetup.categories.isEmpty() )
    drawCategoryLabels();
  else
    drawValueLabels();
  if ( !mSetup.xTitle.isEmpty() )
    mCanvas.text( QRectF( mPlot.left(), mRect.bottom() - line, mPlot.width(), line ), Qt::AlignRight | Qt::AlignVCenter,
      mCanvas.elided( mSetup.xTitle, mPlot.width() ), { 1, false, mCanvas.theme().softText } );
}

void PlotFrame::drawTimeLabels() const
{
  QPainter &painter = mCanvas.painter();
  const double line = mCanvas.lineHeight();
  const double top = mPlot.bottom() + mCanvas.px( 6 );
  for ( const TimeTick &tick : mTimes.ticks() )
  {
    const double x = xOf( tick.time );
    painter.setPen( mCanvas.pen( mCanvas.theme().axis ) );
    painter.drawLine( QPointF( x, mPlot.bottom() ), QPointF( x, mPlot.bottom() + mCanvas.px( 4 ) ) );
    const double half = mCanvas.width( tick.label ) / 2;
    if ( x - half >= mRect.left() - 0.5 && x + half <= mRect.right() + 0.5 )
      mCanvas.text( QRectF( x - half, top, 2 * half, line ), Qt::AlignCenter, tick.label );
  }
  double end = -1e300;
  for ( qsizetype i = 0; i < mTimes.contexts().size(); ++i )
  {
    const TimeContext &context = mTimes.contexts().at( i );
    const double width = mCanvas.width( context.label );
    const double x = std::clamp( xOf( context.time ), mRect.left(), std::max( mRect.left(), mRect.right() - width ) );
    const bool crowded = i + 1 < mTimes.contexts().size() && x + width + mCanvas.px( 6 ) > xOf( mTimes.contexts().at( i + 1 ).time );
    if ( x < end || ( crowded && context.isFirst ) )
      continue;
    end = x + width + mCanvas.px( 6 );
    mCanvas.text(
      QRectF( x, top + line, width, line ), Qt::AlignLeft | Qt::AlignVCenter, context.label, { 1, false, mCanvas.theme().softText } );
  }
}

void PlotFrame::drawCategoryLabels() const
{
  const double line = mCanvas.lineHeight();
  const double room = categoryWidth();
  double widest = 0;
  for ( const QString &label : mSetup.categories )
    widest = std::max( widest, mCanvas.width( label ) );
  // Names are cut, numbers are thinned out.
  const bool numeric = std::all_of( mSetup.categories.begin(), mSetup.categories.end(),
    []( const QString &label ) { return !label.isEmpty() && label.size() <= 6 && label.at( 0 ).isDigit(); } );
  int step = 1;
  while ( numeric && step * room < widest + mCanvas.px( 6 ) && step < 24 )
    step = step == 1 ? 2 : step == 2 ? 3 : step == 3 ? 4 : step + 2;
  for ( qsizetype i = 0; i < mSetup.categories.size(); i += step )
  {
    const double wide = room * step - mCanvas.px( 3 );
    const double x = xOfCategory( static_cast<double>( i ) );
    mCanvas.text( QRectF( x - wide / 2, mPlot.bottom() + mCanvas.px( 4 ), wide, line ), Qt::AlignCenter,
      mCanvas.elided( mSetup.categories.at( i ), wide ) );
  }
}

void PlotFrame::drawValueLabels() const
{
  const double line = mCanvas.lineHeight();
  for ( const double value : mXValues.ticks() )
  {
    const double half = mCanvas.width( mXValues.label( value ) ) / 2;
    const double x = std::min( xOf( value ), mRect.right() - half );
    mCanvas.text( QRectF( x - half, mPlot.bottom() + mCanvas.px( 4 ), 2 * half, line ), Qt::AlignCenter, mXValues.label( value ) );
  }
}

void PlotFrame::drawLimit( double value, const QString &label ) const
{
  if ( value < mValues.from || value > mValues.to )
    return;
  const double y = yOf( value );
  mCanvas.painter().setPen( mCanvas.pen( mCanvas.theme().limit, 1.2, true ) );
  mCanvas.painter().drawLine( QPointF( mPlot.left(), y ), QPointF( mPlot.right(), y ) );
  // Above its line, else below it; where both places are taken the line stands without its name.
  const double line = mCanvas.lineHeight( 0.85 );
  const QString text = mCanvas.elided( label, mPlot.width() - mCanvas.px( 8 ), 0.85 );
  const double width = mCanvas.width( text, 0.85 );
  for ( const double top : { y - line, y } )
  {
    const QRectF place( mPlot.right() - mCanvas.px( 4 ) - width, top, width, line );
    const bool taken = std::any_of( mLimitTexts.begin(), mLimitTexts.end(),
      [&place]( const QRectF &other ) { return other.adjusted( 0, 1, 0, -1 ).intersects( place ); } );
    if ( taken || top < mPlot.top() - 0.5 || top + line > mPlot.bottom() + line / 2 )
      continue;
    mLimitTexts << place;
    mCanvas.haloText( place, Qt::AlignRight | Qt::AlignVCenter, text, { 0.85, false, mCanvas.theme().limit } );
    return;
  }
}

void PlotFrame::drawBand( double from, double to, const QColor &colour ) const
{
  const double low = std::max( from, mValues.from );
  const double high = std::min( to, mValues.to );
  if ( high > low && colour.isValid() )
    mCanvas.painter().fillRect( QRectF( QPointF( mPlot.left(), yOf( high ) ), QPointF( mPlot.right(), yOf( low ) ) ),
      ChartCanvas::faded( colour, mCanvas.theme().bandOpacity ) );
}

void PlotFrame::include( Setup &setup, double limit )
{
  const double reach = 2.5 * std::max( std::abs( setup.low ), std::abs( setup.high ) );
  if ( std::abs( limit ) > reach )
    return;
  setup.low = std::min( setup.low, limit );
  setup.high = std::max( setup.high, limit );
}

} // namespace jinguan
