#pragma once

#include "monitoring/Palette.h"

#include <QColor>

namespace jinguan
{

/**
 * The colours of the visual language (Palette) as the map needs them: QColor with alpha, so that printed maps stay vector,
 * and widths in millimetres.
 *
 * An unknown key gives magenta and is logged: it cannot go unseen on the map.
 */
class MapPalette
{
  public:
    /** Reads the table \a path. */
    static Result<MapPalette> load( const QString &path );

    /** The palette of the resources folder; where it cannot be read, the reason is logged and the palette is empty. */
    static MapPalette loadDefault();

    bool contains( const QString &key ) const { return mPalette.entry( key ); }
    QStringList keys() const { return mPalette.keys(); }

    QColor colour( const QString &key ) const;
    /** Line width in millimetres; \a fallback when the key names none. */
    double width( const QString &key, double fallback = 0.3 ) const;

  private:
    Palette mPalette;
};

} // namespace jinguan
