#pragma once

#include "layers/chart/StatChart.h"
#include "monitoring/SampleStatistics.h"

#include <QCoreApplication>

namespace jinguan
{

class PlotFrame;

/** Two series against each other, coloured by season, with the least-squares line and the 95 % band of its mean. */
struct ScatterChart : public StatChart
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ScatterChart )

  public:
    struct Point
    {
        double x = 0;
        double y = 0;
        UtcSeconds time = 0;
        int group = 0;
    };
    QString xName; //!< with unit
    QString yName;
    int xDecimals = 0;
    int yDecimals = 0;
    QList<Point> points;
    QStringList groups; //!< names of Point::group; one or none: no legend
    std::optional<double> pearson;
    std::optional<double> spearman;
    std::optional<sample::Line> line;

    /** `r = 0.82 · ρ = 0.79 · n = 8,016`, and the equation. */
    QStringList figures() const;

    bool isEmpty() const override { return points.isEmpty(); }
    QList<ChartKey> legend( const ChartTheme &theme ) const override;
    void draw( ChartCanvas &canvas, const QRectF &body ) const override;
    QList<QStringList> table() const override;

  private:
    void drawLine( const ChartCanvas &canvas, const PlotFrame &frame, double from, double to ) const;
};

/** Correlation of every pair of several series. */
struct MatrixChart : public StatChart
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::MatrixChart )

  public:
    struct Cell
    {
        std::optional<double> pearson;
        std::optional<double> spearman;
        int count = 0;
    };
    QStringList names;
    QList<QList<Cell>> cells; //!< [row][column]
    bool rank = false;        //!< shows Spearman's rather than Pearson's

    bool isEmpty() const override;
    QList<ChartKey> legend( const ChartTheme &theme ) const override;
    void draw( ChartCanvas &canvas, const QRectF &body ) const override;
    QList<QStringList> table() const override;

  private:
    std::optional<double> shown( const Cell &cell ) const { return rank ? cell.spearman : cell.pearson; }
    QStringList readOut( int row, int column ) const;
};

} // namespace jinguan
