#pragma once

#include "layers/chart/AxisTicks.h"

#include <QWidget>

namespace jinguan
{

/** A line of time with marks of days, months or years on which a moment is chosen by mouse or arrow keys. */
class TimeSlider : public QWidget
{
    Q_OBJECT

  public:
    explicit TimeSlider( QWidget *parent = nullptr );

    void setExtent( const TimeRange &extent );
    const TimeRange &extent() const { return mExtent; }
    /** Moves the handle; emits nothing. */
    void setMoment( UtcSeconds moment );
    UtcSeconds moment() const { return mMoment; }
    /** Seconds of one press of an arrow key. */
    void setStep( qint64 seconds ) { mStep = seconds; }

    double xOf( UtcSeconds time ) const;

    QSize sizeHint() const override { return { 400, 32 }; }
    QSize minimumSizeHint() const override { return { 120, 32 }; }

  Q_SIGNALS:
    /** The person chose a moment. */
    void momentChosen( qint64 moment );

  protected:
    void paintEvent( QPaintEvent *event ) override;
    void mousePressEvent( QMouseEvent *event ) override;
    void mouseMoveEvent( QMouseEvent *event ) override;
    void keyPressEvent( QKeyEvent *event ) override;

  private:
    void choose( UtcSeconds moment );
    UtcSeconds timeAt( double x ) const;
    QRectF groove() const;

    TimeRange mExtent;
    UtcSeconds mMoment = 0;
    qint64 mStep = 3600;
};

} // namespace jinguan
