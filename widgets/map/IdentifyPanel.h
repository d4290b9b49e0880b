#pragma once

#include "widgets/map/MapView.h"

class QLabel;
class QTreeWidget;

namespace jinguan
{

/** What lies at the place that was clicked: layers, names, attributes, who answers. */
class IdentifyPanel : public QWidget
{
    Q_OBJECT

  public:
    explicit IdentifyPanel( QWidget *parent = nullptr );

    void show( const LonLat &at, const QList<PickedFeature> &features );
    void clear();

  private:
    void copySelection();

    QLabel *mPlace = nullptr;
    QTreeWidget *mTree = nullptr;
};

/** `104.0657°E 30.6574°N`, the form in which the program shows coordinates. */
QString coordinateText( const LonLat &at );

} // namespace jinguan
