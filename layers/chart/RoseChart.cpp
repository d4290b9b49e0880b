#include "layers/chart/RoseChart.h"

#include "layers/chart/AxisTicks.h"
#include "layers/chart/HeatChart.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jinguan
{

namespace
{
constexpr double sSpokeShare = 0.86; //!< of the width of a sector
constexpr double sCalmCircle = 0.11; //!< of the radius

/** The compass: circles, cross, and the letters of the four main directions around them. */
struct Compass
{
    QPointF centre;
    double radius = 0;

    static Compass in( const ChartCanvas &canvas, const QRectF &body )
    {
      const double line = canvas.lineHeight();
      return { body.center(), std::max( 4.0, std::min( body.width() / 2 - 2 * line, body.height() / 2 - line - canvas.px( 2 ) ) ) };
    }

    QPointF at( double degrees, double distance ) const
    {
      const double angle = qDegreesToRadians( degrees );
      return centre + QPointF( std::sin( angle ), -std::cos( angle ) ) * distance;
    }

    QPolygonF sector( double middle, double width, double from, double to ) const
    {
      QPolygonF shape;
      const int steps = std::max( 2, static_cast<int>( width / 3 ) );
      for ( int i = 0; i <= steps; ++i )
        shape << at( middle - width / 2 + width * i / steps, to );
      for ( int i = steps; i >= 0; --i )
        shape << at( middle - width / 2 + width * i / steps, from );
      return shape;
    }

    void draw( const ChartCanvas &canvas, const QList<double> &circles ) const
    {
      QPainter &painter = canvas.painter();
      painter.setBrush( Qt::NoBrush );
      painter.setPen( canvas.pen( canvas.theme().grid ) );
      for ( int degrees = 0; degrees < 180; degrees += 45 )
        painter.drawLine( at( degrees, radius ), at( degrees + 180, radius ) );
      for ( const double circle : circles )
        painter.drawEllipse( centre, circle, circle );
      const double line = canvas.lineHeight();
      for ( int i = 0; i < 4; ++i )
      {
        const QString name = RoseChart::sectorName( i * 4, 16 );
        const QPointF place = at( i * 90, radius + line * 0.75 );
        const double half = std::max( line, canvas.width( name ) ) / 2;
        canvas.text( QRectF( place - QPointF( half, line / 2 ), place + QPointF( half, line / 2 ) ), Qt::AlignCenter, name );
      }
    }

    void label( const ChartCanvas &canvas, double distance, const QString &text ) const
    {
      const QPointF place = at( 22.5, distance );
      const double half = canvas.width( text, 0.85 ) / 2;
      const double line = canvas.lineHeight( 0.85 );
      canvas.haloText( QRectF( place - QPointF( half, line / 2 ), place + QPointF( half, line / 2 ) ), Qt::AlignCenter, text,
        { 0.85, false, canvas.theme().softText } );
    }
};
} // namespace

QString RoseChart::sectorName( int sector, int count )
{
  static const char *const sNames[] = { QT_TR_NOOP( "N" ), QT_TR_NOOP( "NNE" ), QT_TR_NOOP( "NE" ), QT_TR_NOOP( "ENE" ), QT_TR_NOOP( "E" ),
    QT_TR_NOOP( "ESE" ), QT_TR_NOOP( "SE" ), QT_TR_NOOP( "SSE" ), QT_TR_NOOP( "S" ), QT_TR_NOOP( "SSW" ), QT_TR_NOOP( "SW" ),
    QT_TR_NOOP( "WSW" ), QT_TR_NOOP( "W" ), QT_TR_NOOP( "WNW" ), QT_TR_NOOP( "NW" ), QT_TR_NOOP( "NNW" ) };
  if ( count != 16 && count != 8 && count != 4 )
    return QStringLiteral( "%1°" ).arg( sector * 360.0 / count );
  return tr( sNames[sector * ( 16 / count ) % 16] );
}

QColor RoseChart::classColour( int index, const ChartTheme &theme ) const
{
  if ( index < colours.size() )
    return colours.at( index );
  return rampColour(
    theme.sequential, classes.size() > 1 ? static_cast<double>( index ) / static_cast<double>( classes.size() - 1 ) : 0.5 );
}

QList<ChartKey> RoseChart::legend( const ChartTheme &theme ) const
{
  QList<ChartKey> entries;
  for ( int i = 0; i < classes.size(); ++i )
    entries << ChartKey { ChartKey::Mark::Box, classColour( i, theme ), classes.at( i ) };
  return entries;
}

QStringList RoseChart::readOut( int sector ) const
{
  double total = 0;
  QStringList lines;
  for ( qsizetype i = 0; i < classes.size(); ++i )
  {
    const double share = rose.share.at( sector ).at( i );
    total += share;
    if ( share > 0 )
      lines << tr( "%1: %2 %" ).arg( classes.at( i ), number( share, 1 ) );
  }
  lines.prepend( tr( "mean %1 %2, n = %3" ).arg( number( rose.mean.at( sector ), decimals ), head.unit ).arg( rose.count.at( sector ) ) );
  lines.prepend(
    tr( "wind from %1: %2 % of the hours" ).arg( sectorName( sector, static_cast<int>( rose.share.size() ) ), number( total, 1 ) ) );
  return lines;
}

void RoseChart::draw( ChartCanvas &canvas, const QRectF &body ) const
{
  const Compass compass = Compass::in( canvas, body );
  const auto sectors = static_cast<int>( rose.share.size() );
  double longest = 0;
  for ( const QList<double> &sector : rose.share )
    longest = std::max( longest, std::accumulate( sector.begin(), sector.end(), 0.0 ) );
  const ValueAxis axis = ValueAxis::choose( 0, std::max( longest, 1e-9 ), compass.radius > canvas.px( 120 ) ? 6 : 4 );
  const double core = compass.radius * sCalmCircle;
  const auto radiusOf = [&]( double share ) { return core + ( compass.radius - core ) * share / axis.to; };
  QList<double> circles;
  for ( const double tick : axis.ticks() )
    circles << radiusOf( tick );
  compass.draw( canvas, circles );
  QPainter &painter = canvas.painter();
  const double width = 360.0 / sectors;
  for ( int sector = 0; sector < sectors; ++sector )
  {
    double from = 0;
    for ( int i = 0; i < classes.size(); ++i )
    {
      const double share = rose.share.at( sector ).at( i );
      if ( share <= 0 )
        continue;
      painter.setPen( canvas.pen( canvas.theme().paper, 0.6 ) );
      painter.setBrush( classColour( i, canvas.theme() ) );
      painter.drawPolygon( compass.sector( sector * width, width * sSpokeShare, radiusOf( from ), radiusOf( from + share ) ) );
      from += share;
    }
    if ( canvas.wantsHits() && rose.count.at( sector ) > 0 )
      canvas.hit( compass.sector( sector * width, width, core, compass.radius ), [this, sector] { return readOut( sector ); } );
  }
  painter.setPen( canvas.pen( canvas.theme().axis ) );
  painter.setBrush( canvas.theme().paper );
  painter.drawEllipse( compass.centre, core, core );
  const QString calm = QStringLiteral( "%1%" ).arg( number( rose.calmShare(), rose.calmShare() < 10 ? 1 : 0 ) );
  const double size = std::min( 0.85, 1.7 * core / std::max( 1.0, canvas.width( calm ) ) );
  const QRectF middle( compass.centre - QPointF( core, core ), compass.centre + QPointF( core, core ) );
  if ( size > 0.6 )
    canvas.text( middle, Qt::AlignCenter, calm, { size, false, {} } );
  canvas.hit( middle, [this] {
    return QStringList { tr( "calm: %1 % of the hours" ).arg( number( rose.calmShare(), 1 ) ), tr( "n = %1" ).arg( rose.calms ) };
  } );
  for ( const double tick : axis.ticks() )
  {
    if ( tick > 0 )
      compass.label( canvas, radiusOf( tick ), axis.label( tick ) + QLatin1Char( '%' ) );
  }
}

QList<QStringList> RoseChart::table() const
{
  QStringList heading { QStringLiteral( "sector" ), QStringLiteral( "degrees" ), QStringLiteral( "hours" ), QStringLiteral( "mean" ) };
  for ( const QString &name : classes )
    heading << name + QStringLiteral( " (%)" );
  QList<QStringList> rows { heading };
  const auto sectors = static_cast<int>( rose.share.size() );
  for ( int sector = 0; sector < sectors; ++sector )
  {
    QStringList row { sectorName( sector, sectors ), QString::number( sector * 360.0 / sectors ),
      QString::number( rose.count.at( sector ) ),
      rose.count.at( sector ) > 0 ? QString::number( rose.mean.at( sector ), 'g', 8 ) : QString() };
    for ( const double share : rose.share.at( sector ) )
      row << QString::number( share, 'g', 8 );
    rows << row;
  }
  QStringList calm { QStringLiteral( "calm" ), QString(), QString::number( rose.calms ), QString() };
  for ( qsizetype i = 0; i < classes.size(); ++i )
    calm << ( i == 0 ? QString::number( rose.calmShare(), 'g', 8 ) : QString() );
  rows << calm;
  return rows;
}

void PolarChart::fitRamp()
{
  QList<double> values;
  for ( const QList<wind::PolarCell> &sector : std::as_const( polar.cells ) )
  {
    for ( const wind::PolarCell &cell : sector )
    {
      if ( const std::optional<double> value = shown( cell ) )
        values << *value;
    }
  }
  if ( values.isEmpty() )
    return;
  const auto [least, most] = std::minmax_element( values.begin(), values.end() );
  low = probability ? 0 : *least;
  high = *most > low ? *most : low + 1;
}

bool PolarChart::isEmpty() const
{
  return std::none_of( polar.cells.begin(), polar.cells.end(), [this]( const QList<wind::PolarCell> &sector ) {
    return std::any_of( sector.begin(), sector.end(), [this]( const wind::PolarCell &cell ) { return shown( cell ).has_value(); } );
  } );
}

QList<ChartKey> PolarChart::legend( const ChartTheme &theme ) const
{
  QList<ChartKey> entries;
  for ( int i = 0; i < 5; ++i )
    entries << ChartKey { ChartKey::Mark::Box, rampColour( theme.sequential, i / 4.0 ),
      probability
        ? number( low + ( high - low ) * i / 4, 2 )
        : QStringLiteral( "%1 %2" ).arg( number( low + ( high - low ) * i / 4, decimals ), i == 4 ? head.unit : QString() ).trimmed() };
  return entries;
}

QStringList PolarChart::readOut( int sector, int ring ) const
{
  const wind::PolarCell &cell = polar.cells.at( sector ).at( ring );
  QStringList lines { tr( "wind from %1, %2–%3 m/s" )
                        .arg( RoseChart::sectorName( sector, polar.sectors ), QString::number( ring * polar.speedStep ),
                          QString::number( ( ring + 1 ) * polar.speedStep ) ),
    tr( "n = %1" ).arg( cell.count ) };
  if ( cell.mean )
    lines << tr( "mean %1 %2" ).arg( number( *cell.mean, decimals ), head.unit );
  if ( cell.probability )
    lines << tr( "at or above %1: %2 % of the hours" ).arg( number( polar.threshold, decimals ), number( 100 * *cell.probability, 0 ) );
  return lines;
}

void PolarChart::draw( ChartCanvas &canvas, const QRectF &body ) const
{
  const Compass compass = Compass::in( canvas, body );
  int rings = 1;
  for ( const QList<wind::PolarCell> &sector : polar.cells )
  {
    for ( int ring = 0; ring < sector.size(); ++ring )
      rings = shown( sector.at( ring ) ) ? std::max( rings, ring + 1 ) : rings;
  }
  const double step = compass.radius / rings;
  const double width = 360.0 / polar.sectors;
  QPainter &painter = canvas.painter();
  for ( int sector = 0; sector < polar.sectors; ++sector )
  {
    for ( int ring = 0; ring < rings; ++ring )
    {
      const wind::PolarCell &cell = polar.cells.at( sector ).at( ring );
      const std::optional<double> value = shown( cell );
      if ( !value )
        continue;
      const QColor colour = rampColour( canvas.theme().sequential, ( *value - low ) / ( high - low ) );
      const QPolygonF shape = compass.sector( sector * width, width, ring * step, ( ring + 1 ) * step );
      painter.setPen( canvas.pen( colour, 0.4 ) );
      painter.setBrush( colour );
      painter.drawPolygon( shape );
      if ( canvas.wantsHits() )
        canvas.hit( shape, [this, sector, ring] { return readOut( sector, ring ); } );
    }
  }
  QList<double> circles;
  const int every = std::max( 1, static_cast<int>( std::ceil( canvas.px( 34 ) / step ) ) );
  for ( int ring = every; ring <= rings; ring += every )
    circles << ring * step;
  compass.draw( canvas, circles );
  for ( int ring = every; ring <= rings; ring += every )
    compass.label( canvas, ring * step, tr( "%1 m/s" ).arg( ring * polar.speedStep ) );
}

QList<QStringList> PolarChart::table() const
{
  QList<QStringList> rows { { QStringLiteral( "sector" ), QStringLiteral( "degrees" ), QStringLiteral( "speed_from" ),
    QStringLiteral( "speed_to" ), QStringLiteral( "hours" ), QStringLiteral( "mean" ), QStringLiteral( "conditional_probability" ) } };
  for ( int sector = 0; sector < polar.sectors; ++sector )
  {
    for ( int ring = 0; ring < polar.cells.at( sector ).size(); ++ring )
    {
      const wind::PolarCell &cell = polar.cells.at( sector ).at( ring );
      if ( cell.count > 0 )
        rows << QStringList { RoseChart::sectorName( sector, polar.sectors ), QString::number( sector * 360.0 / polar.sectors ),
          QString::number( ring * polar.speedStep ), QString::number( ( ring + 1 ) * polar.speedStep ), QString::number( cell.count ),
          cell.mean ? QString::number( *cell.mean, 'g', 8 ) : QString(),
          cell.probability ? QString::number( *cell.probability, 'g', 8 ) : QString() };
    }
  }
  return rows;
}

} // namespace jinguan
