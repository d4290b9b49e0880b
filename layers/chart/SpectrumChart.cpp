#include "layers/chart/SpectrumChart.h"

#include "layers/chart/PlotFrame.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jinguan
{

bool SpectrumChart::isEmpty() const
{
  return std::all_of( curves.begin(), curves.end(), []( const Curve &curve ) { return curve.bands.isEmpty(); } );
}

QString SpectrumChart::frequencyText( double nominal )
{
  return nominal >= 1000 ? QStringLiteral( "%1k" ).arg( nominal / 1000 ) : QString::number( nominal );
}

int SpectrumChart::placeOf( double nominal ) const
{
  for ( int i = 0; i < axis.size(); ++i )
  {
    if ( std::abs( axis.at( i ).nominal - nominal ) < 0.01 * nominal )
      return i;
  }
  return -1;
}

QList<ChartKey> SpectrumChart::legend( const ChartTheme &theme ) const
{
  QList<ChartKey> entries;
  for ( const Curve &curve : curves )
  {
    const QColor colour = theme.seriesColour( curve.colour );
    entries << ChartKey { ChartKey::Mark::Box, ChartCanvas::faded( colour, 0.55 ), curve.label };
    if ( weighted )
      entries << ChartKey { ChartKey::Mark::Line, colour,
        curve.weightedSum ? tr( "A-weighted, together %1 dB(A)" ).arg( number( *curve.weightedSum, 1 ) ) : tr( "A-weighted" ) };
  }
  for ( const Limit &limit : limits )
    entries << ChartKey { ChartKey::Mark::Dashed, theme.limit, limit.label };
  return entries;
}

QStringList SpectrumChart::readOut( int place ) const
{
  QStringList lines { QStringLiteral( "%1 Hz" ).arg( axis.at( place ).nominal ) };
  for ( const Curve &curve : curves )
  {
    for ( const Band &band : curve.bands )
    {
      if ( placeOf( band.band.nominal ) != place )
        continue;
      lines << QStringLiteral( "%1: %2 dB, A %3 dB" )
                 .arg( curve.label, number( band.level, 1 ), number( band.level + band.band.weightingA(), 1 ) );
      lines << tr( "exceeded 10 % of the time %1, 90 % %2 dB, n = %3" )
                 .arg( number( band.exceeded10, 1 ), number( band.exceeded90, 1 ) )
                 .arg( band.count );
    }
  }
  for ( const Limit &limit : limits )
  {
    for ( const auto &[nominal, level] : limit.levels )
    {
      if ( placeOf( nominal ) == place )
        lines << QStringLiteral( "%1: %2 dB" ).arg( limit.label, number( level, 0 ) );
    }
  }
  return lines;
}

void SpectrumChart::drawCurve( const ChartCanvas &canvas, const PlotFrame &frame, qsizetype c, double room ) const
{
  QPainter &painter = canvas.painter();
  const Curve &curve = curves.at( c );
  const QColor colour = canvas.theme().seriesColour( curve.colour );
  QPolygonF weightedLine;
  for ( const Band &band : curve.bands )
  {
    const int place = placeOf( band.band.nominal );
    const double x = frame.xOfCategory( place ) + ( static_cast<double>( c ) - static_cast<double>( curves.size() - 1 ) / 2 ) * room;
    const double zero = frame.yOf( std::max( 0.0, frame.values().from ) );
    const double y = frame.yOf( band.level );
    painter.fillRect( QRectF( QPointF( x - room * 0.45, std::min( y, zero ) ), QPointF( x + room * 0.45, std::max( y, zero ) ) ),
      ChartCanvas::faded( colour, 0.55 ) );
    painter.setPen( canvas.pen( colour, 1.2 ) );
    painter.drawLine( QPointF( x, frame.yOf( band.exceeded90 ) ), QPointF( x, frame.yOf( band.exceeded10 ) ) );
    for ( const double end : { band.exceeded10, band.exceeded90 } )
      painter.drawLine( QPointF( x - room * 0.15, frame.yOf( end ) ), QPointF( x + room * 0.15, frame.yOf( end ) ) );
    weightedLine << QPointF( x, frame.yOf( band.level + band.band.weightingA() ) );
  }
  if ( !weighted )
    return;
  painter.setBrush( Qt::NoBrush );
  painter.setPen( canvas.pen( colour, 1.6 ) );
  painter.drawPolyline( weightedLine );
  painter.setPen( Qt::NoPen );
  painter.setBrush( colour );
  for ( const QPointF &point : std::as_const( weightedLine ) )
    painter.drawEllipse( point, canvas.px( 2.4 ), canvas.px( 2.4 ) );
}

void SpectrumChart::draw( ChartCanvas &canvas, const QRectF &body ) const
{
  PlotFrame::Setup setup;
  setup.low = 0;
  setup.high = 10;
  for ( const Curve &curve : curves )
  {
    for ( const Band &band : curve.bands )
    {
      setup.high = std::max( { setup.high, band.exceeded10, band.level } );
      setup.low = std::min( { setup.low, band.exceeded90, weighted ? band.level + band.band.weightingA() : 0 } );
    }
  }
  for ( const Limit &limit : limits )
  {
    for ( const auto &[nominal, level] : limit.levels )
      setup.high = std::max( setup.high, level );
  }
  setup.unit = QStringLiteral( "dB" );
  for ( const NoiseBand &band : axis )
    setup.categories << frequencyText( band.nominal );
  setup.xTitle = axis.value( 0 ).third ? tr( "nominal middle frequency of the one-third octave, Hz" )
                                       : tr( "nominal middle frequency of the octave, Hz" );
  const PlotFrame frame( canvas, body, setup );
  frame.drawGrid();
  QPainter &painter = canvas.painter();
  const double room = frame.categoryWidth() * 0.8 / static_cast<double>( curves.size() );
  for ( qsizetype c = 0; c < curves.size(); ++c )
    drawCurve( canvas, frame, c, room );
  painter.setPen( canvas.pen( canvas.theme().limit, 1.6, true ) );
  for ( const Limit &limit : limits )
  {
    for ( const auto &[nominal, level] : limit.levels )
    {
      const int place = placeOf( nominal );
      if ( place >= 0 )
        painter.drawLine( QPointF( frame.xOfCategory( place ) - frame.categoryWidth() * 0.5, frame.yOf( level ) ),
          QPointF( frame.xOfCategory( place ) + frame.categoryWidth() * 0.5, frame.yOf( level ) ) );
    }
  }
  frame.drawAxis();
  for ( int place = 0; canvas.wantsHits() && place < axis.size(); ++place )
    canvas.hit(
      QRectF( frame.xOfCategory( place ) - frame.categoryWidth() / 2, frame.plot().top(), frame.categoryWidth(), frame.plot().height() ),
      [this, place] { return readOut( place ); } );
}

QList<QStringList> SpectrumChart::table() const
{
  QList<QStringList> rows { { QStringLiteral( "series" ), QStringLiteral( "frequency_hz" ), QStringLiteral( "width" ),
    QStringLiteral( "values" ), QStringLiteral( "level_db" ), QStringLiteral( "l10_db" ), QStringLiteral( "l90_db" ),
    QStringLiteral( "weighting_a_db" ), QStringLiteral( "weighted_dba" ) } };
  for ( const Curve &curve : curves )
  {
    for ( const Band &band : curve.bands )
      rows << QStringList { curve.label, QString::number( band.band.nominal ),
        band.band.third ? QStringLiteral( "1/3" ) : QStringLiteral( "1" ), QString::number( band.count ),
        QString::number( band.level, 'f', 2 ), QString::number( band.exceeded10, 'f', 2 ), QString::number( band.exceeded90, 'f', 2 ),
        QString::number( band.band.weightingA(), 'f', 2 ), QString::number( band.level + band.band.weightingA(), 'f', 2 ) };
  }
  for ( const Limit &limit : limits )
  {
    for ( const auto &[nominal, level] : limit.levels )
      rows << QStringList { limit.label, QString::number( nominal ), QStringLiteral( "1" ), QString(), QString::number( level ), QString(),
        QString(), QString(), QString() };
  }
  return rows;
}

} // namespace jinguan
