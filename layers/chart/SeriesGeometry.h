#pragma once

#include "layers/chart/ChartLayout.h"

#include <QList>
#include <QPointF>
#include <QPolygonF>

namespace jinguan
{

/**
 * What of a curve is drawn, in painter units: lines that break at gaps and at values that are not valid, and points. Where several points
 * fall into one column, the first, lowest, highest and last of them stand for all, so that a million points paint as fast as a thousand
 * and no peak is lost.
 */
struct SeriesGeometry
{
    QList<QPolygonF> lines;
    QList<QPointF> points;         //!< valid values to be marked: those that stand alone, or all where there is room
    QList<QPointF> hollow;         //!< values that are not valid
    QList<QPointF> belowDetection; //!< valid values given as a detection limit

    /** \a column is the width in painter units within which points are drawn together. */
    static SeriesGeometry make( const ChartSeries &series, const ChartLayout &layout, double column );

    /** Vertices of all lines. */
    qsizetype vertexCount() const;
};

} // namespace jinguan
