#include "layers/chart/ChartTheme.h"

#include "layers/MapPalette.h"

#include <algorithm>

namespace jinguan
{

namespace
{

QColor mix( const QColor &a, const QColor &b, double share )
{
  return QColor::fromRgbF( static_cast<float>( a.redF() * share + b.redF() * ( 1 - share ) ),
    static_cast<float>( a.greenF() * share + b.greenF() * ( 1 - share ) ),
    static_cast<float>( a.blueF() * share + b.blueF() * ( 1 - share ) ) );
}

} // namespace

QString chartFontFamily()
{
  return QStringLiteral( "Noto Sans CJK SC" );
}

QFont chartFont( double pixels, bool bold )
{
  QFont font( chartFontFamily() );
  font.setPixelSize( std::max( 1, qRound( pixels ) ) );
  font.setBold( bold );
  font.setHintingPreference( QFont::PreferNoHinting );
  // The font swaps digits in Latin words for variants that have no code point: they would be lost as text in a PDF.
  font.setStyleStrategy( QFont::PreferNoShaping );
  return font;
}

ChartTheme ChartTheme::fromPalette( const MapPalette &palette, Mode mode )
{
  const bool dark = mode == Mode::Dark;
  const auto colour = [&palette](
                        const QString &key, const QColor &missing ) { return palette.contains( key ) ? palette.colour( key ) : missing; };
  ChartTheme theme;
  theme.paper = colour( dark ? QStringLiteral( "panel.dark" ) : QStringLiteral( "panel" ), dark ? Qt::black : Qt::white );
  theme.text = colour( dark ? QStringLiteral( "text.dark" ) : QStringLiteral( "text" ), dark ? Qt::white : Qt::black );
  // On dark paper the light theme's mid tones are drawn towards the text, so that contrast stays.
  const auto pick = [&]( const QString &key, double share ) {
    const QColor found = colour( key, Qt::gray );
    return dark ? mix( found, theme.text, share ) : found;
  };
  theme.softText = pick( QStringLiteral( "text.soft" ), 0.35 );
  theme.grid = dark ? mix( theme.text, theme.paper, 0.12 ) : pick( QStringLiteral( "chart.grid" ), 1 );
  theme.axis = pick( QStringLiteral( "chart.axis" ), 0.7 );
  theme.limit = pick( QStringLiteral( "chart.limit" ), 0.65 );
  theme.moment = pick( QStringLiteral( "chart.now" ), 0.75 );
  theme.demo = pick( QStringLiteral( "schematic" ), 0.8 );
  theme.accent = pick( QStringLiteral( "accent" ), 0.75 );
  if ( palette.contains( QStringLiteral( "chart.band" ) ) )
    theme.bandOpacity = palette.colour( QStringLiteral( "chart.band" ) ).alphaF();
  for ( int i = 1; palette.contains( QStringLiteral( "series.%1" ).arg( i ) ); ++i )
    theme.series << pick( QStringLiteral( "series.%1" ).arg( i ), 0.55 );
  // Ramps stand for values: nearly the same on either paper, a little lighter on the dark one so that their dark end is seen.
  for ( int i = 1; palette.contains( QStringLiteral( "ramp.sequential.%1" ).arg( i ) ); ++i )
    theme.sequential << pick( QStringLiteral( "ramp.sequential.%1" ).arg( i ), 0.82 );
  for ( int i = 1; palette.contains( QStringLiteral( "ramp.diverging.%1" ).arg( i ) ); ++i )
    theme.diverging << palette.colour( QStringLiteral( "ramp.diverging.%1" ).arg( i ) );
  return theme;
}

const ChartTheme &ChartTheme::standard( Mode mode )
{
  static const MapPalette sPalette = MapPalette::loadDefault();
  static const ChartTheme sLight = fromPalette( sPalette, Mode::Light );
  static const ChartTheme sDark = fromPalette( sPalette, Mode::Dark );
  return mode == Mode::Dark ? sDark : sLight;
}

QColor ChartTheme::seriesColour( int index ) const
{
  return series.isEmpty() ? text : series.at( ( std::max( 1, index ) - 1 ) % series.size() );
}

} // namespace jinguan
