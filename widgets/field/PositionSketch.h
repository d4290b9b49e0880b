#pragma once

#include "field/FieldSheet.h"
#include "layers/MapPalette.h"

#include <QWidget>

namespace jinguan
{

/** The positions of a station with the photos taken, true to scale in a small drawing: the newest filled, older ones hollow, lines with the distance moved. */
class PositionSketch : public QWidget
{
    Q_OBJECT

  public:
    explicit PositionSketch( QWidget *parent = nullptr );

    void setSheet( const FieldSheet &sheet, const MapPalette &palette );

    QSize sizeHint() const override { return { 300, 170 }; }
    QSize minimumSizeHint() const override { return { 200, 130 }; }

    /** Metres across the drawing; 0 when there is nothing to draw. */
    double shownMetres() const;

  protected:
    void paintEvent( QPaintEvent *event ) override;

  private:
    struct Mark
    {
        QPointF metres; //!< east and south of the newest position
        bool isPhoto = false;
        bool isNewest = false;
        bool isOff = false;
        QString text {};
    };
    double scale() const;
    QPointF onWidget( const QPointF &metres ) const;
    void paintScaleBar( QPainter &painter ) const;

    QList<Mark> mMarks;
    QRectF mExtent; //!< metres
    MapPalette mPalette;
};

} // namespace jinguan
