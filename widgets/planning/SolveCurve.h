#pragma once

#include "planning/PlanProgress.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace jinguan
{

class StatChartView;

/** Value of the best plan and proved bound over the seconds of a solving, drawn while it goes on; the sentence above tells where it stands. */
class SolveCurve : public QWidget
{
    Q_OBJECT

  public:
    explicit SolveCurve( QWidget *parent = nullptr );

    /** Begins anew: values in \a unit (may be empty) with so many \a decimals. */
    void begin( const QString &unit, int decimals );
    /** A point of a running solving; drawn a moment later, together with those that follow at once. */
    void add( const PlanPoint &point );
    /** The course of a finished solving, in the place of what was added. */
    void setPoints( const QList<SolvePoint> &points );

    int pointCount() const { return static_cast<int>( mPoints.size() ); }
    /** What the sentence says: seconds, value, bound, gap. */
    QString state() const;

  private:
    void draw();

    QLabel *mState = nullptr;
    StatChartView *mChart = nullptr;
    QTimer mSoon;
    QList<SolvePoint> mPoints;
    QString mUnit;
    int mDecimals = 1;
};

} // namespace jinguan
