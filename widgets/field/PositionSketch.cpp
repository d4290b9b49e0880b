#include "widgets/field/PositionSketch.h"

#include "planning/Geodesy.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace jinguan
{

namespace
{
constexpr int sMargin = 20;        //!< pixels around what is drawn
constexpr double sLeast = 120;     //!< metres across at least
constexpr double sFarthest = 3000; //!< metres from the station, beyond which a photo is left out of the drawing

/** East and south of \a origin in metres. */
QPointF metresFrom( const LonLat &origin, const LonLat &at )
{
  const double radians = std::numbers::pi / 180;
  return { ( at.lon - origin.lon ) * radians * Geodesy::parallelRadius( origin.lat ),
    ( origin.lat - at.lat ) * radians * Geodesy::meridianRadius( origin.lat ) };
}

/** 1, 2 or 5 times a power of ten, not above \a wanted. */
double roundLength( double wanted )
{
  const double power = std::pow( 10, std::floor( std::log10( wanted ) ) );
  const double times = wanted / power;
  return power * ( times >= 5 ? 5 : times >= 2 ? 2 : 1 );
}
} // namespace

PositionSketch::PositionSketch( QWidget *parent ) : QWidget( parent )
{
  setObjectName( QStringLiteral( "positionSketch" ) );
}

void PositionSketch::setSheet( const FieldSheet &sheet, const MapPalette &palette )
{
  mPalette = palette;
  mMarks.clear();
  mExtent = {};
  if ( !sheet.positions.isEmpty() )
  {
    const LonLat origin = sheet.positions.constLast().position.at;
    for ( const PositionStep &step : sheet.positions )
    {
      Mark mark { metresFrom( origin, step.position.at ) };
      mark.isNewest = &step == &sheet.positions.constLast();
      mark.text = step.position.validFrom.isValid() ? step.position.validFrom.toString( QStringLiteral( "yyyy-MM" ) ) : QString();
      mMarks.append( mark );
    }
    for ( const SheetPhoto &photo : sheet.photos )
    {
      if ( !photo.photo.hasPlace )
        continue;
      Mark mark { metresFrom( origin, photo.photo.at ) };
      if ( std::hypot( mark.metres.x(), mark.metres.y() ) > sFarthest )
        continue;
      mark.isPhoto = true;
      mark.isOff = photo.check.isWarning();
      mMarks.append( mark );
    }
    for ( const Mark &mark : std::as_const( mMarks ) )
      mExtent = mExtent.united( QRectF( mark.metres - QPointF( 1, 1 ), QSizeF( 2, 2 ) ) );
    const double more = std::max( { 0.0, ( sLeast - mExtent.width() ) / 2, ( sLeast - mExtent.height() ) / 2 } );
    mExtent.adjust( -more, -more, more, more );
  }
  update();
}

double PositionSketch::scale() const
{
  return std::min( ( width() - 2 * sMargin ) / mExtent.width(), ( height() - 2 * sMargin ) / mExtent.height() );
}

double PositionSketch::shownMetres() const
{
  return mExtent.isEmpty() ? 0 : width() / scale();
}

QPointF PositionSketch::onWidget( const QPointF &metres ) const
{
  return QPointF( width() / 2.0, height() / 2.0 ) + ( metres - mExtent.center() ) * scale();
}

void PositionSketch::paintScaleBar( QPainter &painter ) const
{
  const double length = roundLength( shownMetres() / 4 );
  const double pixels = length * scale();
  const QPointF left( 8, height() - 10 );
  painter.setPen( QPen( palette().color( QPalette::Text ), 1 ) );
  painter.drawLine( left, left + QPointF( pixels, 0 ) );
  painter.drawLine( left + QPointF( 0, -4 ), left );
  painter.drawLine( left + QPointF( pixels, -4 ), left + QPointF( pixels, 0 ) );
  painter.drawText( left + QPointF( pixels + 6, 4 ), length < 1000 ? tr( "%1 m" ).arg( length ) : tr( "%1 km" ).arg( length / 1000 ) );
  painter.drawText( QRectF( width() - 30, 4, 26, 18 ), Qt::AlignRight, tr( "N ↑", "north arrow" ) );
}

void PositionSketch::paintEvent( QPaintEvent * )
{
  QPainter painter( this );
  painter.setRenderHint( QPainter::Antialiasing );
  painter.fillRect( rect(), palette().base() );
  painter.setPen( palette().color( QPalette::Mid ) );
  painter.drawRect( QRectF( rect() ).adjusted( 0.5, 0.5, -0.5, -0.5 ) );
  if ( mMarks.isEmpty() )
  {
    painter.setPen( palette().color( QPalette::PlaceholderText ) );
    painter.drawText( rect().adjusted( 8, 8, -8, -8 ), Qt::AlignCenter | Qt::TextWordWrap, tr( "The station has no position." ) );
    return;
  }
  const QColor own = mPalette.colour( QStringLiteral( "state.existing" ) );
  QPointF before;
  bool isFirst = true;
  for ( const Mark &mark : mMarks )
  {
    const QPointF at = onWidget( mark.metres );
    if ( mark.isPhoto )
    {
      const QColor colour = mPalette.colour( mark.isOff ? QStringLiteral( "error" ) : QStringLiteral( "ok" ) );
      painter.setPen( QPen( colour, 1.5 ) );
      painter.setBrush( Qt::NoBrush );
      painter.drawRect( QRectF( at - QPointF( 4, 3 ), QSizeF( 8, 6 ) ) );
      continue;
    }
    if ( !isFirst )
    {
      painter.setPen( QPen( own, 1, Qt::DashLine ) );
      painter.drawLine( before, at );
    }
    painter.setPen( QPen( own, 1.5 ) );
    painter.setBrush( mark.isNewest ? QBrush( own ) : palette().base() );
    painter.drawEllipse( at, 5, 5 );
    painter.setPen( palette().color( QPalette::Text ) );
    painter.drawText( at + QPointF( 8, mark.isNewest ? -4 : 12 ), mark.text );
    before = at;
    isFirst = false;
  }
  paintScaleBar( painter );
}

} // namespace jinguan
