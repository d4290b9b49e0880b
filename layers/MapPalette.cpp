#include "layers/MapPalette.h"

#include "base/Resources.h"

#include <QLoggingCategory>

namespace jinguan
{

namespace
{
Q_LOGGING_CATEGORY( lcPalette, "jinguan.layers.palette" )
} // namespace

Result<MapPalette> MapPalette::load( const QString &path )
{
  Result<Palette> table = Palette::load( path );
  if ( !table )
    return table.error();
  MapPalette palette;
  palette.mPalette = table.take();
  return palette;
}

MapPalette MapPalette::loadDefault()
{
  Result<MapPalette> palette = load( Resources::path( QStringLiteral( "palette.csv" ) ) );
  if ( palette )
    return palette.take();
  qCWarning( lcPalette ).noquote() << palette.error().text();
  return {};
}

QColor MapPalette::colour( const QString &key ) const
{
  const PaletteEntry *entry = mPalette.entry( key );
  if ( !entry )
  {
    qCWarning( lcPalette ).noquote() << "no colour is called" << key;
    return Qt::magenta;
  }
  QColor colour( entry->hex );
  colour.setAlphaF( static_cast<float>( entry->alphaPercent / 100.0 ) );
  return colour;
}

double MapPalette::width( const QString &key, double fallback ) const
{
  const PaletteEntry *entry = mPalette.entry( key );
  return entry && entry->widthMm > 0 ? entry->widthMm : fallback;
}

} // namespace jinguan
