#include "widgets/quality/ColocationPlot.h"

#include "layers/chart/ChartTheme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
constexpr double sTextPixels = 11;
constexpr int sMostDots = 4000; //!< evenly chosen of more
constexpr int sTicks = 4;

/** A round number at or above \a value. */
double roundUp( double value )
{
  const double power = std::pow( 10, std::floor( std::log10( std::max( value, 1e-6 ) ) ) );
  for ( const double step : { 1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 8.0, 10.0 } )
  {
    if ( value <= step * power )
      return step * power;
  }
  return 10 * power;
}
} // namespace

ColocationPlot::ColocationPlot( QWidget *parent ) : QWidget( parent )
{
  setObjectName( QStringLiteral( "colocationPlot" ) );
}

void ColocationPlot::setResult( const ColocationResult &result, const QString &microName, const QString &standardName, const QString &unit )
{
  mResult = result;
  mMicro = microName;
  mStandard = standardName;
  mUnit = unit;
  update();
}

void ColocationPlot::clear()
{
  mResult = {};
  update();
}

void ColocationPlot::paintEvent( QPaintEvent * )
{
  QPainter painter( this );
  painter.setRenderHint( QPainter::Antialiasing );
  const bool dark = palette().color( QPalette::Base ).lightness() < 128;
  const ChartTheme &theme = ChartTheme::standard( dark ? ChartTheme::Mode::Dark : ChartTheme::Mode::Light );
  painter.fillRect( rect(), theme.paper );
  painter.setFont( chartFont( sTextPixels ) );
  painter.setPen( theme.softText );
  if ( mResult.pairs.isEmpty() )
  {
    painter.drawText( rect().adjusted( 8, 8, -8, -8 ), Qt::AlignCenter | Qt::TextWordWrap,
      tr( "Choose a micro-station to see it against its standard station." ) );
    return;
  }
  QList<double> values;
  for ( const ValuePair &pair : mResult.pairs )
    values << pair.micro << pair.standard;
  std::sort( values.begin(), values.end() );
  const double top = roundUp( values.at( ( values.size() - 1 ) * 999 / 1000 ) ); // single wild values lie outside
  const QFontMetricsF metrics( painter.font() );
  const double left = metrics.horizontalAdvance( QString::number( top ) ) + metrics.height() + 10;
  const QRectF area(
    left, metrics.height() + 6, std::max( 20.0, width() - left - 10 ), std::max( 20.0, height() - 4.2 * metrics.height() - 16 ) );
  const auto at = [&]( double micro, double standard ) {
    return QPointF( area.left() + micro / top * area.width(), area.bottom() - standard / top * area.height() );
  };
  for ( int tick = 0; tick <= sTicks; ++tick )
  {
    const double value = top * tick / sTicks;
    painter.setPen( theme.grid );
    painter.drawLine( at( value, 0 ), at( value, top ) );
    painter.drawLine( at( 0, value ), at( top, value ) );
    painter.setPen( theme.softText );
    const QString text = QString::number( value );
    painter.drawText( QRectF( at( value, 0 ) + QPointF( -30, 2 ), QSizeF( 60, metrics.height() ) ), Qt::AlignHCenter, text );
    painter.drawText(
      QRectF( at( 0, value ) + QPointF( -64, -metrics.height() / 2 ), QSizeF( 60, metrics.height() ) ), Qt::AlignRight, text );
  }
  painter.setPen( theme.text );
  painter.drawText( QRectF( 4, 2, width() - 8, metrics.height() ), Qt::AlignLeft,
    metrics.elidedText( tr( "%1 (standard), %2" ).arg( mStandard, mUnit ), Qt::ElideRight, width() - 8 ) );
  painter.drawText( QRectF( area.left(), area.bottom() + metrics.height() + 3, area.width(), metrics.height() ), Qt::AlignRight,
    metrics.elidedText( tr( "%1 (micro), %2" ).arg( mMicro, mUnit ), Qt::ElideRight, area.width() ) );

  painter.save();
  painter.setClipRect( area );
  QColor dot = theme.seriesColour( 1 );
  dot.setAlphaF( 0.35F );
  painter.setPen( Qt::NoPen );
  painter.setBrush( dot );
  const qsizetype step = std::max<qsizetype>( 1, mResult.pairs.size() / sMostDots );
  for ( qsizetype i = 0; i < mResult.pairs.size(); i += step )
    painter.drawEllipse( at( mResult.pairs.at( i ).micro, mResult.pairs.at( i ).standard ), 1.8, 1.8 );
  painter.setPen( QPen( theme.softText, 1, Qt::DashLine ) );
  painter.drawLine( at( 0, 0 ), at( top, top ) );
  painter.setPen( QPen( theme.seriesColour( 3 ), 1.4, Qt::DotLine ) );
  painter.drawLine( at( 0, mResult.leastSquares.at( 0 ) ), at( top, mResult.leastSquares.at( top ) ) );
  painter.setPen( QPen( theme.seriesColour( 2 ), 2 ) );
  painter.drawLine( at( 0, mResult.theilSen.at( 0 ) ), at( top, mResult.theilSen.at( top ) ) );
  painter.restore();

  // Legend on the last line.
  double x = area.left();
  const double y = height() - metrics.height() / 2 - 2;
  const auto entry = [&]( const QPen &pen, const QString &text ) {
    painter.setPen( pen );
    painter.drawLine( QPointF( x, y ), QPointF( x + 16, y ) );
    painter.setPen( theme.text );
    painter.drawText( QPointF( x + 20, y + metrics.ascent() / 2 - 1 ), text );
    x += 30 + metrics.horizontalAdvance( text );
  };
  entry( QPen( theme.seriesColour( 2 ), 2 ), tr( "Theil–Sen" ) );
  entry( QPen( theme.seriesColour( 3 ), 1.4, Qt::DotLine ), tr( "least squares" ) );
  entry( QPen( theme.softText, 1, Qt::DashLine ), tr( "equal" ) );
  if ( mResult.isDemo )
  {
    painter.setPen( theme.demo );
    painter.drawText( QRectF( 4, 2, width() - 8, metrics.height() ), Qt::AlignRight, tr( "Demo: invented values" ) );
  }
}

} // namespace jinguan
