#pragma once

#include "reports/PageWriter.h"
#include "reports/PrintedDocument.h"
#include "reports/SheetText.h"

#include <qgsgeometry.h>
#include <qgsrectangle.h>

class QgsLayoutItem;
class QgsLayoutItemLegend;
class QgsLayoutItemMap;
class QgsMapLayer;

namespace jinguan
{

/**
 * The map of a sheet with what belongs to it: neat line, grid labelled in degrees and minutes of CGCS2000, north arrow,
 * legend, scale in figures and as a bar, overview.
 */
class SheetMap
{
  public:
    /** What is to be seen. */
    struct View
    {
        QgsRectangle region; //!< EPSG:4544, wholly inside the map
        QgsGeometry area;    //!< EPSG:4544, not to be covered by legend and arrow; may be empty
        double scale = 0;    //!< 0: the largest round one that holds the region
        QList<QgsMapLayer *> overlays; //!< drawn above the layers of the scene, top first; of the project of the document
        QList<QgsMapLayer *> without;  //!< layers of the scene that this map leaves out
        bool hasLegend = true;         //!< false: it stands elsewhere, see addLegend()
    };

    SheetMap( PrintedDocument &document, const PageWriter &page, const SheetText &text );

    /** Room around the map for the labels of the grid, in millimetres. */
    double gridRoom() const;

    /**
     * Puts the map with legend and arrow into \a rect, the neat line included.
     */
    void addMap( const QRectF &rect, const View &view );

    /** Takes a map of a template, and its legend where it has one (may be nullptr), in the place of addMap(): both stay where they are and show what this document shows. */
    void adopt( QgsLayoutItemMap *map, QgsLayoutItemLegend *legend, const View &view );

    /** The legend of \a maps together into \a rect, in as many columns as it has room for; returns its size in millimetres. */
    QSizeF addLegend( const QRectF &rect, const QList<QgsLayoutItemMap *> &maps );

    /** Scale in figures and as a bar into \a rect; after addMap(). */
    void addScale( const QRectF &rect ) const;

    /** Whether the map leaves out a part of \a whole (EPSG:4544), so that a reader must be told where it lies; after addMap(). */
    bool needsOverview( const QgsRectangle &whole ) const;

    /** Whole city with the frame of the map; after addMap(). */
    void addOverview( const QRectF &rect, const QgsRectangle &whole ) const;

    QgsLayoutItemMap *map() const { return mMap; }
    QgsLayoutItemLegend *legend() const { return mLegend; }
    double scale() const;

    /** The round scales that maps are drawn in, from large to small: 1:1 000, 1:1 100, 1:1 200, … */
    static QList<double> roundScales();

  private:
    void addGrid() const;
    QgsLayoutItem *addArrow( const QRectF &rect ) const;
    void addLegendItem( const QPointF &at );
    void fillLegend( const QList<QgsLayoutItemMap *> &maps ) const;
    void fitLegend( const QRectF &inner, const View &view, const QRectF &arrow ) const;
    void frameView( const QRectF &inner, const View &view, const QList<QRectF> &covered, Qt::Corner legend ) const;
    QSizeF legendSize( int columns ) const;

    PrintedDocument &mDocument;
    const PageWriter &mPage;
    const SheetText &mText;
    QgsLayoutItemMap *mMap = nullptr;
    QgsLayoutItemLegend *mLegend = nullptr;
};

} // namespace jinguan
