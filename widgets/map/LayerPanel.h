#pragma once

#include <QWidget>

class QgsLayerTreeMapCanvasBridge;
class QgsLayerTreeModel;
class QgsLayerTreeView;
class QgsMapCanvas;
class QgsProject;
class QLabel;
class QSlider;

namespace jinguan
{

/** The layer tree with legend, visibility, drawing order by drag, opacity, and what each layer is. */
class LayerPanel : public QWidget
{
    Q_OBJECT

  public:
    explicit LayerPanel( QgsMapCanvas *canvas, QWidget *parent = nullptr );
    ~LayerPanel() override;

    void setProject( QgsProject *project );

  Q_SIGNALS:
    void layersChanged();

  private:
    void currentLayerChanged();

    QgsMapCanvas *mCanvas = nullptr;
    QgsLayerTreeView *mTree = nullptr;
    QgsLayerTreeModel *mModel = nullptr;
    QSlider *mOpacity = nullptr;
    QLabel *mAbout = nullptr;
};

} // namespace jinguan
