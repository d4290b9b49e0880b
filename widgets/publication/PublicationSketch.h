#pragma once

#include "publication/PublicationSelection.h"

#include <QColor>
#include <QPainterPath>
#include <QWidget>

namespace jinguan
{

/** Where a release shows its places, over the outlines of the districts: exact ones filled, moved ones as the ring of their cell. For inside only. */
class PublicationSketch : public QWidget
{
    Q_OBJECT

  public:
    /** A place to be drawn, as exact as the public would see it. */
    struct Mark
    {
        LonLat at;
        QColor colour; //!< of its grade; invalid: none
        PlaceDetail detail = PlaceDetail::Exact;
        QString name;
    };

    explicit PublicationSketch( QWidget *parent = nullptr );

    /** Rings of the districts, in degrees. */
    void setOutlines( const QList<QList<LonLat>> &rings );
    void setMarks( const QList<Mark> &marks );
    const QList<Mark> &marks() const { return mMarks; }

    QSize sizeHint() const override { return { 320, 260 }; }

  protected:
    void paintEvent( QPaintEvent *event ) override;
    bool event( QEvent *event ) override;

  private:
    QPointF place( const LonLat &at ) const;

    QList<QList<LonLat>> mRings;
    QList<Mark> mMarks;
    QRectF mBounds; //!< degrees
};

} // namespace jinguan
