#include "widgets/publication/PublicationSketch.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace jinguan
{

namespace
{
constexpr double sMargin = 8;
constexpr double sRadius = 5;
const QRectF sChengdu( 102.9, 30.0, 2.1, 1.5 );

/** How much narrower a degree of longitude is than one of latitude, in the middle of the city. */
const double sNarrowing = std::cos( 30.7 * M_PI / 180 );
} // namespace

PublicationSketch::PublicationSketch( QWidget *parent ) : QWidget( parent ), mBounds( sChengdu )
{
  setMinimumSize( 200, 160 );
}

void PublicationSketch::setOutlines( const QList<QList<LonLat>> &rings )
{
  mRings = rings;
  QPolygonF all;
  for ( const QList<LonLat> &ring : rings )
    for ( const LonLat &vertex : ring )
      all << QPointF( vertex.lon, vertex.lat );
  mBounds = all.isEmpty() ? sChengdu : all.boundingRect();
  update();
}

void PublicationSketch::setMarks( const QList<Mark> &marks )
{
  mMarks = marks;
  update();
}

QPointF PublicationSketch::place( const LonLat &at ) const
{
  const double scale =
    std::min( ( width() - 2 * sMargin ) / ( mBounds.width() * sNarrowing ), ( height() - 2 * sMargin ) / mBounds.height() );
  const QPointF centre = mBounds.center();
  return { width() / 2.0 + ( at.lon - centre.x() ) * sNarrowing * scale, height() / 2.0 - ( at.lat - centre.y() ) * scale };
}

void PublicationSketch::paintEvent( QPaintEvent * )
{
  QPainter painter( this );
  painter.setRenderHint( QPainter::Antialiasing );
  painter.fillRect( rect(), palette().base() );
  painter.setPen( QPen( palette().color( QPalette::Mid ), 1 ) );
  for ( const QList<LonLat> &ring : mRings )
  {
    QPolygonF shape;
    for ( const LonLat &vertex : ring )
      shape << place( vertex );
    painter.drawPolygon( shape );
  }
  for ( const Mark &mark : mMarks )
  {
    const QPointF at = place( mark.at );
    const bool isExact = mark.detail == PlaceDetail::Exact;
    painter.setBrush( mark.colour.isValid() ? QBrush( mark.colour ) : QBrush( palette().color( QPalette::Base ) ) );
    painter.setPen( QPen( palette().color( QPalette::Text ), isExact ? 0.8 : 1.2, isExact ? Qt::SolidLine : Qt::DotLine ) );
    painter.drawEllipse( at, isExact ? sRadius : sRadius + 3, isExact ? sRadius : sRadius + 3 );
  }
  if ( mRings.isEmpty() && !mMarks.isEmpty() )
    painter.drawText( rect().adjusted( 4, 4, -4, -4 ), Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap,
      tr( "Without a map review number no boundaries are drawn." ) );
  if ( mMarks.isEmpty() )
    painter.drawText( rect(), Qt::AlignCenter, tr( "No place is shown." ) );
}

bool PublicationSketch::event( QEvent *event )
{
  if ( event->type() == QEvent::ToolTip )
  {
    const auto *help = static_cast<QHelpEvent *>( event );
    for ( const Mark &mark : mMarks )
    {
      if ( QLineF( place( mark.at ), help->pos() ).length() <= sRadius + 3 )
      {
        QToolTip::showText( help->globalPos(), QStringLiteral( "%1 (%2)" ).arg( mark.name, placeDetailText( mark.detail ) ), this );
        return true;
      }
    }
    QToolTip::hideText();
    return true;
  }
  return QWidget::event( event );
}

} // namespace jinguan
