#pragma once

#include "layers/chart/StatChart.h"

#include <QSize>
#include <QString>

namespace jinguan
{

/** Writes charts to files: pictures (PNG), vectors with text that can be selected (SVG, PDF), and the table behind them (CSV). */
class ChartExport
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ChartExport )

  public:
    /**
     * Writes \a chart to \a path, the kind of file by its ending. \a size is in pixels of 1/96 inch times \a scale; \a mode chooses light or dark paper. An older file stays whole when
     * writing fails.
     */
    static Result<void> write(
      const StatChart &chart, const QString &path, const QSize &size, double scale = 1, ChartTheme::Mode mode = ChartTheme::Mode::Light );

    /** Endings that write() knows, without the point. */
    static QStringList endings();

  private:
    static Result<void> writePdf( const StatChart &chart, const QString &path, const QSizeF &size, ChartTheme::Mode mode );
    static QByteArray svg( const StatChart &chart, const QSizeF &size, ChartTheme::Mode mode );
};

} // namespace jinguan
