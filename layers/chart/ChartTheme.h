#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>

namespace jinguan
{

class MapPalette;

/** The family of all text in charts; it has simplified Chinese forms and tabular figures. */
QString chartFontFamily();

/** The chart font at \a pixels (in units of the painter); bold for titles. */
QFont chartFont( double pixels, bool bold = false );

/** Colours of a chart, from `resources/palette.csv`. */
struct ChartTheme
{
    enum class Mode
    {
      Light, //!< screen with a light palette, print
      Dark   //!< screen with a dark palette
    };

    QColor paper;
    QColor text;
    QColor softText;
    QColor grid;
    QColor axis;
    QColor limit;
    QColor moment;
    QColor demo;
    QColor accent;
    QList<QColor> series;     //!< in their fixed order
    QList<QColor> sequential; //!< ramp from low to high
    QList<QColor> diverging;  //!< ramp from below to above, neutral in the middle
    double bandOpacity = 0.12;

    /** The theme of \a palette; colours that it lacks are those of a plain chart in black and white. */
    static ChartTheme fromPalette( const MapPalette &palette, Mode mode );
    /** The theme of the program's own palette. */
    static const ChartTheme &standard( Mode mode );

    /** Colour of the curve whose 1-based place in the order is \a index; the order repeats. */
    QColor seriesColour( int index ) const;
};

} // namespace jinguan
