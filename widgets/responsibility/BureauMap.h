#pragma once

#include "layers/BureauLayer.h"

#include <QWidget>

#include <memory>

class QgsMapCanvas;
class QgsRectangle;
class QHBoxLayout;

namespace jinguan
{

class MapScene;

/** The map by bureau: the ground of the window, all stations coloured by who answers for them, the legend below. */
class BureauMap : public QWidget
{
    Q_OBJECT

  public:
    BureauMap( const Catalogue &catalogue, const Responsibility &responsibility, QWidget *parent = nullptr );
    ~BureauMap() override;

    /** The scene whose ground is shown; nullptr lets go of its layers, before the scene is gone. */
    void setScene( MapScene *scene );
    /** Shows \a stations on \a day; with \a body by what it has to do with each. */
    void show( const QList<Station> &stations, const QDate &day, const QString &body );
    /** Moves to \a extent (drawn coordinates). */
    void setExtent( const QgsRectangle &extent );

    QgsMapCanvas *canvas() const { return mCanvas; }
    const BureauLayer *layer() const { return mLayer.get(); }

  private:
    void refreshLayers();
    void showLegend();

    const Catalogue &mCatalogue;
    const Responsibility &mResponsibility;
    MapScene *mScene = nullptr;
    QgsMapCanvas *mCanvas = nullptr;
    QWidget *mLegend = nullptr;
    std::unique_ptr<BureauLayer> mLayer;
};

} // namespace jinguan
