#pragma once

#include <QColor>
#include <QString>

#include <initializer_list>
#include <memory>

#include <qgssymbollayer.h>

class QgsFillSymbol;
class QgsLineSymbol;

namespace jinguan::symbols
{

using Part = std::unique_ptr<QgsSymbolLayer>;

/** A line of \a width millimetres; for line symbols and for the edge of fills. */
Part line( const QColor &colour, double width, Qt::PenStyle style = Qt::SolidLine );

/** A line of \a width millimetres broken by \a dashes (mark, gap, … in millimetres). */
Part brokenLine( const QColor &colour, double width, std::initializer_list<double> dashes );

/** An even fill without edge. */
Part fill( const QColor &colour );

/** Parallel lines at \a angle degrees against the x axis, \a distance millimetres apart. */
Part hatch( const QColor &colour, double width, double angle, double distance );

/** A pattern of the symbol `resources/symbols/\a name.svg`, drawn in \a colour. */
Part pattern( const QString &name, const QColor &colour, double size, double distanceX, double distanceY );

/** Symbols of parts, the lowest first. */
QgsLineSymbol *lineSymbol( std::initializer_list<QgsSymbolLayer *> parts );
QgsFillSymbol *fillSymbol( std::initializer_list<QgsSymbolLayer *> parts );

/**
 * The drawing `resources/symbols/\a name.svg` as a path QGIS accepts anywhere: the content itself (`base64:…`), so that a style
 * needs no file beside it. \a dashed draws its outlines broken. Empty when there is no such drawing.
 */
QString svg( const QString &name, bool dashed = false );

} // namespace jinguan::symbols
