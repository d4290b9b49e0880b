#pragma once

#include "layers/chart/StatChart.h"
#include "monitoring/WindStatistics.h"

#include <QCoreApplication>

namespace jinguan
{

/** Wind rose or pollution rose: spokes towards where the wind comes from, as long as its share, divided by class; calms in the middle. */
struct RoseChart : public StatChart
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::RoseChart )

  public:
    wind::Rose rose;
    QStringList classes;   //!< names with unit
    QList<QColor> colours; //!< by class; empty: from the ramp
    int decimals = 1;      //!< of the mean

    bool isEmpty() const override { return rose.hours == 0; }
    QList<ChartKey> legend( const ChartTheme &theme ) const override;
    void draw( ChartCanvas &canvas, const QRectF &body ) const override;
    QList<QStringList> table() const override;

    /** `N`, `NNE`, … of 8 or 16 sectors, else degrees. */
    static QString sectorName( int sector, int count );

  private:
    QColor classColour( int index, const ChartTheme &theme ) const;
    QStringList readOut( int sector ) const;
};

/** Mean or conditional probability by wind direction and speed. */
struct PolarChart : public StatChart
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PolarChart )

  public:
    wind::Polar polar;
    bool probability = false; //!< conditional probability instead of the mean
    int decimals = 0;
    double low = 0;
    double high = 1;

    void fitRamp();
    bool isEmpty() const override;
    QList<ChartKey> legend( const ChartTheme &theme ) const override;
    void draw( ChartCanvas &canvas, const QRectF &body ) const override;
    QList<QStringList> table() const override;

  private:
    std::optional<double> shown( const wind::PolarCell &cell ) const { return probability ? cell.probability : cell.mean; }
    QStringList readOut( int sector, int ring ) const;
};

} // namespace jinguan
