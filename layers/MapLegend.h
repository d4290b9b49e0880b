#pragma once

#include <QCoreApplication>
#include <QList>
#include <QRectF>
#include <QString>

#include <memory>

class QPainter;
class QSizeF;
class QgsMapSettings;
class QgsSymbol;

namespace jinguan
{

class MapPalette;
class MapScene;

/** One symbol that is drawn, with what it means. */
struct LegendEntry
{
    std::shared_ptr<const QgsSymbol> symbol;
    QString label;
};

/** The symbols of one layer; a layer with one symbol has one entry and no title. */
struct LegendSection
{
    QString layer; //!< id of the layer
    QString title;
    QList<LegendEntry> entries;
};

/**
 * The legend of a map: exactly what is drawn inside its extent, layer by layer from the top of the drawing downwards.
 */
class MapLegend
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::MapLegend )

  public:
    /** Looks through the features of the visible layers inside the extent of \a settings. */
    MapLegend( const MapScene &scene, const QgsMapSettings &settings );

    const QList<LegendSection> &sections() const { return mSections; }

    /** Size in pixels when painted at \a dpi in at most \a maxHeight pixels; further columns are opened as needed. */
    QSizeF size( double dpi, double maxHeight ) const;

    /** Paints into a panel whose lower left corner is \a bottomLeft; returns the panel, empty without entries. */
    QRectF paint( QPainter &painter, const QPointF &bottomLeft, double dpi, double maxHeight, const MapPalette &palette ) const;

  private:
    struct Row;
    QList<QList<Row>> columns( double dpi, double maxHeight ) const;

    QList<LegendSection> mSections;
};

} // namespace jinguan
