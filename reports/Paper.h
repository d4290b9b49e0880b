#pragma once

#include "base/Result.h"

#include <QSizeF>
#include <QStringList>

namespace jinguan
{

/** The rules of one size of paper (`resources/layouts/papers.csv`); millimetres, sizes of type in points. */
struct Paper
{
    QString id; //!< `A4`, `A3`, `A2`, `A1`
    double longSide = 297;
    double shortSide = 210;
    double margin = 10;
    double titlePoints = 17;
    double textPoints = 7;
    double tablePoints = 6.5;
    double notePoints = 6;
    double legendPoints = 6.5;
    double gridPoints = 6;
    double panelWidth = 80;   //!< of the column beside the map
    double panelShare = 0.36; //!< of the height, below the map
    double gap = 2.5;
    double footHeight = 6.5;
    double arrowWidth = 12;
    double overviewHeight = 34;
    double chartHeight = 38;
    int gridLines = 4; //!< lines of the grid wanted along the longer side

    QSizeF size( bool landscape ) const { return landscape ? QSizeF( longSide, shortSide ) : QSizeF( shortSide, longSide ); }

    /** The rules of \a id; the error names the papers there are. */
    static Result<Paper> load( const QString &id );
};

} // namespace jinguan
