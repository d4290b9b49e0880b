#pragma once

#include "base/LocalText.h"
#include "layers/MapPalette.h"

#include <QList>
#include <QStringList>

#include <functional>

class QgsPalLayerSettings;
class QgsSymbol;
class QgsTextFormat;
class QgsVectorLayer;

namespace jinguan
{

/** What a style is made from. */
struct StyleContext
{
    const MapPalette &palette;
    Language language = uiLanguage();
};

/** One class of a classified layer, in drawing order (the last is on top). */
struct StyleClass
{
    QString value;               //!< of the class expression; empty: all other values
    QString label;               //!< in the legend
    QgsSymbol *symbol = nullptr; //!< handed over
};

/**
 * Styles \a layer, which plays \a role (`resources/schema/layer_roles.csv`), by the program's visual language: renderer, labels,
 * legend. A role without a style of its own gets a plain one for its geometry. Nothing uses layer opacity or blend modes.
 */
void applyLayerStyle( const QString &role, QgsVectorLayer &layer, const StyleContext &context );

/** Tools shared by the styles of the layer families. */
namespace layerstyle
{

/** Expression for the first non-empty of the \a fields that the layer has; `''` when it has none. */
QString firstOf( const QgsVectorLayer &layer, const QStringList &fields );

/** Expression for the name in the language of the context. */
QString nameOf( const QgsVectorLayer &layer, const StyleContext &context );

/** Draws all features with one symbol. */
void setSingle( QgsVectorLayer &layer, QgsSymbol *symbol );

/**
 * Draws by classes of \a expression. Classes without a feature are left out, so that the legend shows what is drawn. With
 * \a symbolLevels, the n-th part of every symbol is drawn before the n+1-th of any (casings of lines that meet join up).
 */
void setClassified( QgsVectorLayer &layer, const QString &expression, const QList<StyleClass> &classes, bool symbolLevels = false );

/** Label settings with collisions excluded: \a text is an expression, \a priority 0 (gives way) to 10. */
QgsPalLayerSettings labelSettings( const QString &text, const QgsTextFormat &format, int priority );

/** Labels every feature by \a settings between the scales 1:\a smallest and 1:\a largest (denominators, 0 = open). */
void setLabels( QgsVectorLayer &layer, QgsPalLayerSettings settings, double smallest = 0, double largest = 0 );

/** Settings for names set along lines. */
QgsPalLayerSettings alongLine( const QString &text, const QgsTextFormat &format, int priority, double repeatMm );

/** Settings for names inside polygons, only where they fit when \a onlyWhereFits. */
QgsPalLayerSettings insidePolygon( const QString &text, const QgsTextFormat &format, int priority, bool onlyWhereFits );

} // namespace layerstyle

} // namespace jinguan
