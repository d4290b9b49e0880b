#pragma once

#include "base/Time.h"
#include "layers/chart/ChartLayout.h"
#include "layers/chart/ChartTheme.h"

#include <QColor>
#include <QList>
#include <QPolygonF>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QPainter;

namespace jinguan
{

/** The words around a chart, and what it rests on. */
struct ChartHead
{
    QString title;          //!< what is shown, `PM₂.₅`
    QString place;          //!< where
    QString period;         //!< when, `2014-01-01 – 2014-12-31`
    QString unit;           //!< symbol of the values
    QString source;         //!< foot: who delivered the values
    QString edition;        //!< foot: editions of the standards behind limits and grades
    QStringList notes;      //!< foot: how the figures are defined
    QString emptyText;      //!< what to do when there is nothing to show
    qint64 validInputs = 0; //!< valid values that went in
    bool isDemo = false;    //!< values are invented; chart and exports say so
};

/** An entry of a legend. */
struct ChartKey
{
    enum class Mark
    {
      Box,
      Line,
      Dashed,
      Dot,
      Hollow //!< no value
    };
    Mark mark = Mark::Box;
    QColor colour;
    QString label;
};

/** A place of a painted chart that can be read out. */
struct ChartHit
{
    QPolygonF area;                    //!< in painter units
    std::function<QStringList()> read; //!< lines of the read-out; valid as long as the chart
    std::optional<UtcSeconds> moment;  //!< chosen by a click, UTC
};

/** A painter with the theme, sizes and texts of charts; gathers what can be read out. */
class ChartCanvas
{
  public:
    struct Style
    {
        double size = 1; //!< against ordinary text
        bool bold = false;
        QColor colour; //!< that of text when invalid
    };

    ChartCanvas( QPainter &painter, const ChartTheme &theme, const ChartOptions &options, QList<ChartHit> *hits );

    QPainter &painter() const { return mPainter; }
    const ChartTheme &theme() const { return mTheme; }
    const ChartOptions &options() const { return mOptions; }
    /** \a pixels of 1/96 inch in painter units. */
    double px( double pixels ) const { return pixels * mOptions.scale; }
    double lineHeight( double size = 1 ) const;
    double width( const QString &text, double size = 1, bool bold = false ) const;
    QString elided( const QString &text, double width, double size = 1, bool bold = false ) const;

    void text( const QRectF &rect, int alignment, const QString &text, const Style &style ) const;
    void text( const QRectF &rect, int alignment, const QString &text ) const;
    /** Text on a patch of paper, so that it is read over lines. */
    void haloText( const QRectF &rect, int alignment, const QString &text, const Style &style ) const;

    QPen pen( const QColor &colour, double pixels = 1, bool dashed = false ) const;
    static QColor faded( QColor colour, double alpha );
    /** Black or white, whichever is read on \a ground. */
    static QColor inkOn( const QColor &ground );

    bool wantsHits() const { return mHits; }
    void hit( const QPolygonF &area, std::function<QStringList()> read, std::optional<UtcSeconds> moment = std::nullopt ) const;
    void hit( const QRectF &area, std::function<QStringList()> read, std::optional<UtcSeconds> moment = std::nullopt ) const;

  private:
    QPainter &mPainter;
    const ChartTheme &mTheme;
    ChartOptions mOptions;
    QList<ChartHit> *mHits = nullptr;
};

/**
 * A finished chart of a kind other than the plain time series: plain data that knows how it is drawn and which table it stands for. Made by
 * StatChartBuilder, framed by StatChartPainter. Values are in the unit of ChartHead.
 */
class StatChart
{
  public:
    virtual ~StatChart() = default;

    ChartHead head;

    virtual bool isEmpty() const = 0;
    virtual QList<ChartKey> legend( const ChartTheme &theme ) const;
    /** Draws into \a body; never called when empty. */
    virtual void draw( ChartCanvas &canvas, const QRectF &body ) const = 0;
    /** The table behind the picture, headings first. */
    virtual QList<QStringList> table() const = 0;

  protected:
    /** \a value with \a decimals, for tables and read-outs. */
    static QString number( double value, int decimals ) { return QString::number( value, 'f', decimals ); }
};

using StatChartPtr = std::shared_ptr<const StatChart>;

/** The table of \a chart as CSV (UTF-8, RFC 4180) behind lines beginning with `#` that tell what it is, source, edition, and whether it is invented. */
QString statChartCsv( const StatChart &chart );

} // namespace jinguan
