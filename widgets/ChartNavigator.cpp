#include "widgets/ChartNavigator.h"

#include "layers/chart/AxisTicks.h"
#include "layers/chart/EnvelopeSource.h"
#include "layers/chart/SeriesGeometry.h"
#include "widgets/ChartView.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
constexpr double sSide = 8; //!< pixels left and right of the plot, so that the handles find room
constexpr double sTextHeight = 16;
constexpr double sReach = 6;      //!< pixels within which a handle is grasped
constexpr double sHandle = 6;     //!< width of a handle
constexpr double sLeastWidth = 4; //!< of the window as drawn, so that it can be found
constexpr double sFontPixels = 10.5;
} // namespace

ChartNavigator::ChartNavigator( QWidget *parent ) : QWidget( parent )
{
  setObjectName( QStringLiteral( "chartNavigator" ) );
  setAccessibleName( tr( "Part of the time that the chart shows" ) );
  setToolTip( tr( "Drag the window or its ends to choose what the chart shows; double-click for all" ) );
  setFocusPolicy( Qt::StrongFocus );
  setMouseTracking( true );
  setSizePolicy( QSizePolicy::Expanding, QSizePolicy::Fixed );
}

void ChartNavigator::setView( ChartView *view )
{
  if ( mView )
    mView->disconnect( this );
  mView = view;
  connect( mView, &ChartView::chartChanged, this, &ChartNavigator::rebuild );
  connect( mView, &ChartView::windowChanged, this, qOverload<>( &QWidget::update ) );
  rebuild();
}

void ChartNavigator::rebuild()
{
  mWhole = mView ? mView->chart() : TimeSeriesChart();
  mExtent = mWhole.extent();
  mWhole.window = mExtent;
  mWhole.valueRange.reset();
  mWhole.limits.clear();
  for ( ChartSeries &series : mWhole.series )
  {
    if ( !series.envelopes )
      continue;
    const CurveDigest &overview = series.envelopes->overview();
    series.points = overview.points;
    series.joined = overview.bucket > 0 ? std::max( overview.bucket, series.envelopes->longestStep() ) : 0;
  }
  mCache = QPixmap();
  update();
}

QRectF ChartNavigator::plotRect() const
{
  return QRectF( rect() ).adjusted( sSide, 2, -sSide, -sTextHeight );
}

double ChartNavigator::xOf( UtcSeconds time ) const
{
  const QRectF plot = plotRect();
  const double length = static_cast<double>( std::max<qint64>( 1, mExtent.to - mExtent.from ) );
  return plot.left() + plot.width() * static_cast<double>( time - mExtent.from ) / length;
}

UtcSeconds ChartNavigator::timeAt( double x ) const
{
  const QRectF plot = plotRect();
  return mExtent.from
    + std::llround( ( x - plot.left() ) / std::max( 1.0, plot.width() ) * static_cast<double>( mExtent.to - mExtent.from ) );
}

QRectF ChartNavigator::windowRect() const
{
  const QRectF plot = plotRect();
  if ( !mView || mView->chart().isEmpty() )
    return plot;
  const TimeRange &window = mView->chartLayout().window();
  double left = std::clamp( xOf( window.from ), plot.left(), plot.right() );
  double right = std::clamp( xOf( window.to ), plot.left(), plot.right() );
  if ( right - left < sLeastWidth )
  {
    left = std::clamp( ( left + right - sLeastWidth ) / 2, plot.left(), plot.right() - sLeastWidth );
    right = left + sLeastWidth;
  }
  return QRectF( left, plot.top(), right - left, plot.height() );
}

void ChartNavigator::paintWhole()
{
  const double ratio = devicePixelRatioF();
  mCache = QPixmap( size() * ratio );
  mCache.setDevicePixelRatio( ratio );
  const bool dark = palette().color( QPalette::Window ).lightness() < palette().color( QPalette::WindowText ).lightness();
  const ChartTheme &theme = ChartTheme::standard( dark ? ChartTheme::Mode::Dark : ChartTheme::Mode::Light );
  mCache.fill( theme.paper );
  QPainter painter( &mCache );
  painter.setRenderHint( QPainter::Antialiasing );
  const QRectF plot = plotRect();
  painter.setPen( theme.grid );
  painter.drawLine( plot.bottomLeft(), plot.bottomRight() );
  if ( mWhole.isEmpty() || plot.width() < 20 )
    return;
  ChartPainter( theme ).paintCurves( painter, mWhole, plot );

  const QFont font = chartFont( sFontPixels );
  const QFontMetricsF metrics( font );
  const TimeAxis axis =
    TimeAxis::choose( mExtent, plot.width(), sFontPixels, [&metrics]( const QString &text ) { return metrics.horizontalAdvance( text ); } );
  painter.setFont( font );
  for ( const TimeTick &tick : axis.ticks() )
  {
    const double width = metrics.horizontalAdvance( tick.label );
    const QRectF place( xOf( tick.time ) - width / 2, plot.bottom() + 2, width, sTextHeight - 2 );
    painter.setPen( theme.axis );
    painter.drawLine( QPointF( xOf( tick.time ), plot.bottom() ), QPointF( xOf( tick.time ), plot.bottom() + 3 ) );
    painter.setPen( theme.softText );
    if ( place.left() >= 0 && place.right() <= width + plot.right() )
      painter.drawText( place, Qt::AlignCenter | Qt::TextDontClip, tick.label );
  }
}

void ChartNavigator::paintEvent( QPaintEvent * )
{
  if ( mCache.size() != size() * devicePixelRatioF() )
    paintWhole();
  QPainter painter( this );
  painter.drawPixmap( 0, 0, mCache );
  if ( mWhole.isEmpty() )
    return;
  const bool dark = palette().color( QPalette::Window ).lightness() < palette().color( QPalette::WindowText ).lightness();
  const ChartTheme &theme = ChartTheme::standard( dark ? ChartTheme::Mode::Dark : ChartTheme::Mode::Light );
  const QRectF plot = plotRect();
  const QRectF window = windowRect();
  QColor veil = theme.paper;
  veil.setAlphaF( 0.62F );
  painter.fillRect( QRectF( plot.topLeft(), QPointF( window.left(), plot.bottom() ) ), veil );
  painter.fillRect( QRectF( QPointF( window.right(), plot.top() ), plot.bottomRight() ), veil );
  painter.setRenderHint( QPainter::Antialiasing );
  QColor accent = theme.accent;
  painter.setPen( QPen( accent, 1.2 ) );
  accent.setAlphaF( 0.08F );
  painter.setBrush( accent );
  painter.drawRect( window );
  painter.setBrush( theme.paper );
  for ( const double x : { window.left(), window.right() } )
  {
    const QRectF handle( x - sHandle / 2, window.center().y() - 8, sHandle, 16 );
    painter.drawRoundedRect( handle, 2, 2 );
    painter.drawLine( QPointF( x, handle.top() + 4 ), QPointF( x, handle.bottom() - 4 ) );
  }
  if ( hasFocus() )
  {
    painter.setBrush( Qt::NoBrush );
    painter.setPen( QPen( theme.accent, 1, Qt::DotLine ) );
    painter.drawRect( QRectF( rect() ).adjusted( 0.5, 0.5, -0.5, -0.5 ) );
  }
}

ChartNavigator::Part ChartNavigator::partAt( const QPointF &position ) const
{
  const QRectF window = windowRect();
  const double toBegin = std::abs( position.x() - window.left() );
  const double toEnd = std::abs( position.x() - window.right() );
  // In a narrow window the middle third moves it, so that it can be moved at all.
  const double reach = std::min( sReach, std::max( 2.0, window.width() / 3 ) );
  const bool outside = position.x() < window.left() || position.x() > window.right();
  if ( std::min( toBegin, toEnd ) <= ( outside ? sReach : reach ) )
    return toBegin < toEnd ? Part::Begin : Part::End;
  return outside ? Part::None : Part::Body;
}

void ChartNavigator::moveTo( Part part, const TimeRange &window )
{
  TimeRange wanted = window;
  if ( part == Part::Begin )
    wanted.from = std::clamp( wanted.from, mExtent.from, std::max( mExtent.from, wanted.to - ChartView::shortestWindow ) );
  else if ( part == Part::End )
    wanted.to = std::clamp( wanted.to, std::min( mExtent.to, wanted.from + ChartView::shortestWindow ), mExtent.to );
  else
  {
    const qint64 length = wanted.to - wanted.from;
    wanted.from = std::clamp( wanted.from, mExtent.from, std::max( mExtent.from, mExtent.to - length ) );
    wanted.to = wanted.from + length;
  }
  mView->setTimeWindow( wanted );
}

void ChartNavigator::mousePressEvent( QMouseEvent *event )
{
  if ( event->button() != Qt::LeftButton || mWhole.isEmpty() || !mView )
    return;
  mPressedX = event->position().x();
  mPressedWindow = mView->chartLayout().window();
  mDrag = partAt( event->position() );
  if ( mDrag != Part::None )
    return;
  const qint64 half = ( mPressedWindow.to - mPressedWindow.from ) / 2;
  const UtcSeconds middle = timeAt( mPressedX );
  moveTo( Part::Body, { middle - half, middle - half + mPressedWindow.to - mPressedWindow.from } );
  mPressedWindow = mView->chartLayout().window();
  mDrag = Part::Body;
}

void ChartNavigator::mouseMoveEvent( QMouseEvent *event )
{
  if ( mWhole.isEmpty() || !mView )
    return;
  if ( mDrag == Part::None )
  {
    const Part part = partAt( event->position() );
    setCursor( part == Part::Body ? Qt::OpenHandCursor : part == Part::None ? Qt::ArrowCursor : Qt::SizeHorCursor );
    return;
  }
  const qint64 shift = timeAt( event->position().x() ) - timeAt( mPressedX );
  TimeRange window = mPressedWindow;
  if ( mDrag != Part::End )
    window.from += shift;
  if ( mDrag != Part::Begin )
    window.to += shift;
  moveTo( mDrag, window );
}

void ChartNavigator::mouseReleaseEvent( QMouseEvent * )
{
  mDrag = Part::None;
}

void ChartNavigator::mouseDoubleClickEvent( QMouseEvent *event )
{
  if ( event->button() == Qt::LeftButton && mView )
    mView->showAll();
}

void ChartNavigator::wheelEvent( QWheelEvent *event )
{
  if ( mWhole.isEmpty() || !mView || event->angleDelta().y() == 0 )
  {
    event->ignore();
    return;
  }
  mView->zoomBy( std::pow( 0.8, event->angleDelta().y() / 120.0 ) );
  event->accept();
}

void ChartNavigator::keyPressEvent( QKeyEvent *event )
{
  if ( mWhole.isEmpty() || !mView )
  {
    QWidget::keyPressEvent( event );
    return;
  }
  TimeRange window = mView->chartLayout().window();
  const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
  const qint64 step = std::max<qint64>( 1, ( window.to - window.from ) / 5 ) * ( event->key() == Qt::Key_Left ? -1 : 1 );
  if ( isArrow && event->modifiers() == Qt::ShiftModifier )
    moveTo( Part::End, { window.from, window.to + step } );
  else if ( isArrow && event->modifiers() == Qt::ControlModifier )
    moveTo( Part::Begin, { window.from + step, window.to } );
  else if ( isArrow )
    moveTo( Part::Body, { window.from + step, window.to + step } );
  else if ( event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal )
    mView->zoomBy( 0.7 );
  else if ( event->key() == Qt::Key_Minus )
    mView->zoomBy( 1 / 0.7 );
  else if ( event->key() == Qt::Key_Home )
    mView->showAll();
  else
    QWidget::keyPressEvent( event );
}

void ChartNavigator::resizeEvent( QResizeEvent *event )
{
  QWidget::resizeEvent( event );
  mCache = QPixmap();
}

void ChartNavigator::changeEvent( QEvent *event )
{
  QWidget::changeEvent( event );
  if ( event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange )
  {
    mCache = QPixmap();
    update();
  }
}

} // namespace jinguan
