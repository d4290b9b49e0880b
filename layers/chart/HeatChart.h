#pragma once

#include "layers/chart/StatChart.h"

#include <QCoreApplication>

namespace jinguan
{

/** One square of a heat map. */
struct HeatCell
{
    int column = 0;
    int row = 0;
    int part = 0;                //!< squares of different parts (months) are set apart by a line
    std::optional<double> value; //!< none: hollow
    int count = 0;               //!< values behind it
    QColor colour;               //!< of its class; invalid: from the ramp
    QString grade;               //!< name of its class
    QString when;                //!< `2014-01-26`, `Monday 08:00`
    UtcSeconds moment = 0;       //!< 0: none
};

/** A grid of squares with its labels; a calendar has one for each year. */
struct HeatBlock
{
    QString title;
    int columns = 0;
    int rows = 0;
    QList<QPair<double, QString>> columnLabels; //!< by column, in order
    QStringList rowLabels;                      //!< by row, may be empty texts
    bool square = false;                        //!< squares rather than oblongs
    bool framed = true;                         //!< a line between parts
    QList<HeatCell> cells;                      //!< only places that exist
};

/** Day by hour, hour by weekday, or a calendar: values as colours of their grades, or from low to high where the standard grades nothing. */
struct HeatChart : public StatChart
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::HeatChart )

  public:
    QList<HeatBlock> blocks;
    QList<ChartKey> classes; //!< empty: a ramp
    double low = 0;          //!< ends of the ramp
    double high = 1;
    int decimals = 0;
    bool countsKnown = true;

    /** Sets the ends of the ramp to the 2nd and 98th percentile, so that single extremes leave the rest its colours. */
    void fitRamp();

    bool isEmpty() const override;
    QList<ChartKey> legend( const ChartTheme &theme ) const override;
    void draw( ChartCanvas &canvas, const QRectF &body ) const override;
    QList<QStringList> table() const override;

  private:
    QColor colourOf( const HeatCell &cell, const ChartTheme &theme ) const;
    QStringList readOut( const HeatCell &cell ) const;
    void drawBlock( ChartCanvas &canvas, const HeatBlock &block, const QRectF &rect ) const;
    static void drawParts( ChartCanvas &canvas, const HeatBlock &block, const QRectF &grid, const QSizeF &size );
    static void drawLabels( ChartCanvas &canvas, const HeatBlock &block, const QRectF &grid, const QSizeF &size, double left );
};

/** The colour of \a share (0 … 1) on a ramp of \a stops. */
QColor rampColour( const QList<QColor> &stops, double share );

} // namespace jinguan
