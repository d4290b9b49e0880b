#include "widgets/TimeSlider.h"

#include "layers/chart/ChartTheme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{

QString markText( UtcSeconds time, TimeAxis::Unit unit )
{
  const QDateTime at = local( time );
  switch ( unit )
  {
    case TimeAxis::Unit::Minute:
    case TimeAxis::Unit::Hour:
      return at.toString( at.time() == QTime( 0, 0 ) ? QStringLiteral( "MM-dd" ) : QStringLiteral( "HH:mm" ) );
    case TimeAxis::Unit::Day:
      return at.toString( QStringLiteral( "MM-dd" ) );
    case TimeAxis::Unit::Month:
      return at.toString( QStringLiteral( "yyyy-MM" ) );
    case TimeAxis::Unit::Year:
      return at.toString( QStringLiteral( "yyyy" ) );
  }
  return {};
}

} // namespace

TimeSlider::TimeSlider( QWidget *parent ) : QWidget( parent )
{
  setObjectName( QStringLiteral( "timeSlider" ) );
  setAccessibleName( tr( "Moment" ) );
  setFocusPolicy( Qt::StrongFocus );
  setSizePolicy( QSizePolicy::Expanding, QSizePolicy::Fixed );
}

void TimeSlider::setExtent( const TimeRange &extent )
{
  mExtent = extent;
  update();
}

void TimeSlider::setMoment( UtcSeconds moment )
{
  mMoment = moment;
  update();
}

QRectF TimeSlider::groove() const
{
  return QRectF( rect() ).adjusted( 6, 2, -6, -2 );
}

double TimeSlider::xOf( UtcSeconds time ) const
{
  const double length = std::max<double>( 1, static_cast<double>( mExtent.to - mExtent.from ) );
  return groove().left() + groove().width() * static_cast<double>( time - mExtent.from ) / length;
}

UtcSeconds TimeSlider::timeAt( double x ) const
{
  const double share = std::clamp( ( x - groove().left() ) / std::max( 1.0, groove().width() ), 0.0, 1.0 );
  return mExtent.from + std::llround( share * static_cast<double>( mExtent.to - mExtent.from ) );
}

void TimeSlider::choose( UtcSeconds moment )
{
  // On whole steps of local time, so that hourly readings are met. China is eight hours ahead.
  constexpr qint64 offset = 8 * 3600;
  const qint64 step = std::max<qint64>( 1, mStep );
  moment = ( moment + offset + step / 2 ) / step * step - offset;
  moment = std::clamp( moment, mExtent.from, std::max( mExtent.from, mExtent.to ) );
  if ( moment == mMoment )
    return;
  setMoment( moment );
  Q_EMIT momentChosen( moment );
}

void TimeSlider::mousePressEvent( QMouseEvent *event )
{
  if ( event->button() == Qt::LeftButton && mExtent.to > mExtent.from )
    choose( timeAt( event->position().x() ) );
}

void TimeSlider::mouseMoveEvent( QMouseEvent *event )
{
  if ( event->buttons() & Qt::LeftButton && mExtent.to > mExtent.from )
    choose( timeAt( event->position().x() ) );
}

void TimeSlider::keyPressEvent( QKeyEvent *event )
{
  switch ( event->key() )
  {
    case Qt::Key_Left:
      choose( mMoment - mStep );
      break;
    case Qt::Key_Right:
      choose( mMoment + mStep );
      break;
    case Qt::Key_PageUp:
      choose( mMoment - 10 * mStep );
      break;
    case Qt::Key_PageDown:
      choose( mMoment + 10 * mStep );
      break;
    case Qt::Key_Home:
      choose( mExtent.from );
      break;
    case Qt::Key_End:
      choose( mExtent.to );
      break;
    default:
      QWidget::keyPressEvent( event );
  }
}

void TimeSlider::paintEvent( QPaintEvent * )
{
  QPainter painter( this );
  painter.setRenderHint( QPainter::Antialiasing );
  const QRectF bar = groove();
  const QColor accent = ChartTheme::standard( ChartTheme::Mode::Light ).accent;
  const QColor edge = hasFocus() ? accent : palette().color( QPalette::Mid );
  painter.setPen( edge );
  painter.setBrush( palette().color( QPalette::Base ) );
  painter.drawRoundedRect( bar, 3, 3 );
  if ( mExtent.to <= mExtent.from )
    return;

  QColor past = accent;
  past.setAlphaF( 0.14F );
  const double handle = std::clamp( xOf( mMoment ), bar.left(), bar.right() );
  painter.setPen( Qt::NoPen );
  painter.setBrush( past );
  painter.drawRect( QRectF( bar.left(), bar.top() + 1, handle - bar.left(), bar.height() - 2 ) );

  const QFont small = chartFont( 11 );
  const QFontMetricsF metrics( small );
  const auto measure = [&metrics]( const QString &text ) { return metrics.horizontalAdvance( text ); };
  // Marks stand alone here, without words under them: each says its date.
  const auto widest = [&measure]( const QString & ) { return measure( QStringLiteral( "0000-00" ) ); };
  const TimeAxis axis = TimeAxis::choose( mExtent, bar.width(), 26, widest );
  painter.setFont( small );
  const QColor soft = palette().color( QPalette::Disabled, QPalette::Text );
  for ( const TimeTick &tick : axis.ticks() )
  {
    const double x = xOf( tick.time );
    painter.setPen( palette().color( QPalette::Mid ) );
    painter.drawLine( QPointF( x, bar.bottom() - 5 ), QPointF( x, bar.bottom() - 1 ) );
    const QString label = markText( tick.time, axis.unit() );
    const double width = measure( label );
    if ( x - width / 2 < bar.left() + 2 || x + width / 2 > bar.right() - 2 )
      continue;
    painter.setPen( soft );
    painter.drawText( QRectF( x - width / 2, bar.top(), width, bar.height() - 5 ), Qt::AlignCenter | Qt::TextDontClip, label );
  }
  painter.setPen( QPen( accent, 3 ) );
  painter.drawLine( QPointF( handle, bar.top() ), QPointF( handle, bar.bottom() ) );
}

} // namespace jinguan
