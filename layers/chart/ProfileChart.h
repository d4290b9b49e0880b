#pragma once

#include "layers/chart/StatChart.h"
#include "layers/chart/TimeSeriesChart.h"
#include "monitoring/TimeGroups.h"

#include <QCoreApplication>

namespace jinguan
{

class PlotFrame;

/** The course of a day: median of each hour with the band between its quartiles. */
struct ProfileChart : public StatChart
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ProfileChart )

  public:
    struct Curve
    {
        QString label;
        int colour = 1;
        std::array<timegroups::HourBin, 24> bins {};
    };
    QList<Curve> curves;
    QList<ChartLimit> limits;
    int decimals = 0;

    bool isEmpty() const override;
    QList<ChartKey> legend( const ChartTheme &theme ) const override;
    void draw( ChartCanvas &canvas, const QRectF &body ) const override;
    QList<QStringList> table() const override;

  private:
    QStringList readOut( int hour ) const;
    static void drawCurve( const ChartCanvas &canvas, const PlotFrame &frame, const Curve &curve );
};

/** Boxes by month, hour, weekday or season; several series stand beside each other. */
struct BoxChart : public StatChart
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::BoxChart )

  public:
    struct Column
    {
        QString label;
        int colour = 1;
        QList<timegroups::GroupBox> boxes;
    };
    QStringList groups;  //!< names by place
    QList<int> groupIds; //!< GroupBox::group by place
    QList<Column> columns;
    QList<ChartLimit> limits;
    int decimals = 0;

    bool isEmpty() const override;
    QList<ChartKey> legend( const ChartTheme &theme ) const override;
    void draw( ChartCanvas &canvas, const QRectF &body ) const override;
    QList<QStringList> table() const override;

  private:
    QStringList readOut( const Column &column, const timegroups::GroupBox &box, const QString &group ) const;
};

} // namespace jinguan
