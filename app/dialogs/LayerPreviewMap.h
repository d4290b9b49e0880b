#pragma once

#include "ingest/LayerSample.h"
#include "layers/MapPalette.h"

#include <QWidget>

#include <memory>

class QLabel;
class QgsMapCanvas;
class QgsPointXY;
class QgsRectangle;
class QgsVectorLayer;

namespace jinguan
{

/**
 * The geometry of a file over the outline of the city, with a sentence that says how the two lie to each other: a wrong coordinate
 * system or exchanged axes are seen at once. Drawn in EPSG:4544; what cannot be brought there is drawn by its bare numbers.
 */
class LayerPreviewMap : public QWidget
{
    Q_OBJECT

  public:
    explicit LayerPreviewMap( const MapPalette &palette, QWidget *parent = nullptr );
    ~LayerPreviewMap() override;

    void show( const LayerSample &sample );
    void clear();

    /** Features drawn that touch the outline of the city, and all that are drawn. */
    int inside() const { return mInside; }
    int drawn() const { return mDrawn; }
    /** Extent of the features drawn, in longitude and latitude (or the file's bare numbers). */
    QgsRectangle extent() const;

  private:
    QgsVectorLayer *addLayer( const QString &type, const QString &name );
    void fill( const QList<QByteArray> &wkb, bool city );
    /** Points at features that are too small to be seen. */
    QgsVectorLayer *ringAround( const QgsPointXY &point );
    void tell( const LayerSample &sample );

    const MapPalette &mPalette;
    QgsMapCanvas *mCanvas = nullptr;
    QLabel *mFacts = nullptr;
    std::vector<std::unique_ptr<QgsVectorLayer>> mLayers;
    std::unique_ptr<QgsRectangle> mExtent;
    std::unique_ptr<QgsRectangle> mCityExtent;
    int mInside = 0;
    int mDrawn = 0;
};

} // namespace jinguan
