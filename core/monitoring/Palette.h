#pragma once

#include "base/LocalText.h"
#include "base/Result.h"

#include <QHash>

namespace jinguan
{

/** One colour of the visual language (`resources/palette.csv`). */
struct PaletteEntry
{
    QString hex; //!< `#RRGGBB`
    int alphaPercent = 100;
    double widthMm = 0; //!< line width, 0 where it does not apply
};

/** All colours of map, chart, window and sheet by key, e.g. `greenway.line` or `grade.water.3`. */
class Palette
{
  public:
    /** Loads the table \a path (`…/palette.csv`); a colour that is none is an error of its row. */
    static Result<Palette> load( const QString &path );

    /** The entry of \a key; nullptr when there is none. */
    const PaletteEntry *entry( const QString &key ) const;

    /** `#RRGGBB` of \a key; empty when there is none. */
    QString hex( const QString &key ) const;

    QStringList keys() const { return mEntries.keys(); }

  private:
    QHash<QString, PaletteEntry> mEntries;
};

} // namespace jinguan
