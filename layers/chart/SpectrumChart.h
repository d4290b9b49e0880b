#pragma once

#include "layers/chart/StatChart.h"
#include "monitoring/NoiseSpectrum.h"

#include <QCoreApplication>

namespace jinguan
{

class PlotFrame;

/** Levels of noise by octave or one-third octave, as received and A-weighted, against the limits inside of rooms where they apply. */
struct SpectrumChart : public StatChart
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SpectrumChart )

  public:
    struct Band
    {
        NoiseBand band;
        int count = 0;
        double level = 0;      //!< energy mean, dB
        double exceeded10 = 0; //!< level exceeded for 10 % of the time
        double exceeded90 = 0;
    };
    struct Curve
    {
        QString label;
        int colour = 1;
        QList<Band> bands;                 //!< by frequency
        std::optional<double> weightedSum; //!< A-weighted sum of the bands that are there
    };
    struct Limit
    {
        QString label;
        QList<QPair<double, double>> levels; //!< nominal frequency, dB
    };
    QList<NoiseBand> axis; //!< places from left to right
    QList<Curve> curves;
    QList<Limit> limits;
    bool weighted = true; //!< draws the A-weighted levels too

    bool isEmpty() const override;
    QList<ChartKey> legend( const ChartTheme &theme ) const override;
    void draw( ChartCanvas &canvas, const QRectF &body ) const override;
    QList<QStringList> table() const override;

    static QString frequencyText( double nominal );

  private:
    int placeOf( double nominal ) const;
    QStringList readOut( int place ) const;
    void drawCurve( const ChartCanvas &canvas, const PlotFrame &frame, qsizetype index, double room ) const;
};

} // namespace jinguan
