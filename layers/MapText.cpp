#include "layers/MapText.h"

#include "layers/QgisRuntime.h"

#include <qgstextbuffersettings.h>

namespace jinguan
{

QFont mapFont( double sizePt, bool bold, bool italic )
{
  QFont font;
  font.setFamilies( { QgisRuntime::fontFamily() } );
  font.setPointSizeF( sizePt );
  font.setWeight( bold ? QFont::Bold : QFont::Normal );
  font.setItalic( italic );
  font.setStyleHint( QFont::SansSerif );
  // The font swaps digits in Latin words for variants that have no code point: they would be lost as text in a PDF.
  font.setStyleStrategy( QFont::PreferNoShaping );
  return font;
}

QgsTextFormat mapTextFormat( const MapPalette &palette, double sizePt, const QString &colourKey, double haloMm, bool bold, bool italic )
{
  QgsTextFormat format;
  format.setFont( mapFont( sizePt, bold, italic ) );
  if ( italic )
    format.setForcedItalic( true );
  if ( bold )
    format.setForcedBold( true );
  format.setSize( sizePt );
  format.setSizeUnit( Qgis::RenderUnit::Points );
  format.setColor( palette.colour( colourKey ) );
  if ( haloMm > 0 )
  {
    QgsTextBufferSettings halo;
    halo.setEnabled( true );
    halo.setSize( haloMm );
    halo.setSizeUnit( Qgis::RenderUnit::Millimeters );
    halo.setJoinStyle( Qt::RoundJoin );
    halo.setColor( palette.colour( QStringLiteral( "map.label.halo" ) ) );
    format.setBuffer( halo );
  }
  return format;
}

} // namespace jinguan
