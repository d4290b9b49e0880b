#pragma once

#include "widgets/planning/DemandPicture.h"

#include <qgsmapcanvasitem.h>

#include <QList>
#include <QPointF>

#include <memory>

namespace jinguan
{

/** The demand of a plan and its candidates above the drawn map, which is not drawn again for them. Belongs to the scene of the canvas. */
class PlanningOverlay : public QgsMapCanvasItem
{
  public:
    explicit PlanningOverlay( QgsMapCanvas *canvas );

    /** nullptr: nothing. */
    void setPicture( std::shared_ptr<const DemandPicture> picture );
    const DemandPicture *picture() const { return mPicture.get(); }
    /** Places in the plane of the map, drawn as small dots. */
    void setDots( const QList<QgsPointXY> &places );
    /** Places in the plane of the map of a plan that is being solved, drawn as rings. */
    void setRings( const QList<QgsPointXY> &places );
    int ringCount() const { return static_cast<int>( mRings.size() ); }
    /** Dots in view, at most one a pixel. */
    int dotsInView() const { return static_cast<int>( mSpots.size() ); }

    void paint( QPainter *painter ) override;
    QRectF boundingRect() const override;
    void updatePosition() override;

  private:
    std::shared_ptr<const DemandPicture> mPicture;
    QList<QgsPointXY> mDots;
    QList<QPointF> mSpots; //!< those in view, in pixels
    QList<QgsPointXY> mRings;
    QColor mDotColour;
    QColor mRingColour;
};

} // namespace jinguan
