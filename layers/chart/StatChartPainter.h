#pragma once

#include "layers/chart/StatChart.h"

#include <QCoreApplication>
#include <QImage>

namespace jinguan
{

/**
 * Frames a StatChart and paints it: title, demo mark, legend, body, foot with the number of valid values, definitions, source and edition. Vectors
 * only. Without values the body is a sentence that says what to do.
 */
class StatChartPainter
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::StatChartPainter )

  public:
    explicit StatChartPainter( const ChartTheme &theme = ChartTheme::standard( ChartTheme::Mode::Light ) ) : mTheme( theme ) {}

    /** Paints into \a rect (painter units); \a hits takes what can be read out, nullptr when nobody asks. */
    void paint( QPainter &painter, const StatChart &chart, const QRectF &rect, const ChartOptions &options = {},
      QList<ChartHit> *hits = nullptr ) const;

    /** An image of \a size pixels at \a options.scale times 96 dpi. */
    QImage image( const StatChart &chart, const QSize &size, const ChartOptions &options = {} ) const;

    const ChartTheme &theme() const { return mTheme; }

    /** Lines of the foot. */
    static QStringList footLines( const StatChart &chart );

  private:
    double paintTitle( const ChartCanvas &canvas, const StatChart &chart, const QRectF &rect ) const;
    double legendHeight( const ChartCanvas &canvas, const QList<ChartKey> &entries, const QRectF &rect, bool paint ) const;
    static void paintMark( const ChartCanvas &canvas, const ChartKey &entry, const QRectF &swatch );
    static QStringList wrapped( const ChartCanvas &canvas, const QStringList &lines, double width );

    ChartTheme mTheme;
};

} // namespace jinguan
