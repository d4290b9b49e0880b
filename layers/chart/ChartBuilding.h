#pragma once

#include "layers/chart/ChartSource.h"
#include "layers/chart/StatChart.h"

#include <QSet>

namespace jinguan
{

/** Parts of StatChartBuilder: one function a kind, and what they share. */
class ChartBuilding
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ChartBuilding )

  public:
    static Result<StatChartPtr> series( ChartSource &source );
    static Result<StatChartPtr> compare( ChartSource &source );
    static Result<StatChartPtr> calendar( ChartSource &source );
    static Result<StatChartPtr> diurnal( ChartSource &source );
    static Result<StatChartPtr> box( ChartSource &source );
    static Result<StatChartPtr> scatter( ChartSource &source );
    static Result<StatChartPtr> matrix( ChartSource &source );
    static Result<StatChartPtr> windRose( ChartSource &source );
    static Result<StatChartPtr> pollutionRose( ChartSource &source );
    static Result<StatChartPtr> polar( ChartSource &source );
    static Result<StatChartPtr> spectrum( ChartSource &source );
    static Result<StatChartPtr> chain( ChartSource &source );

    /** Title, place, period, source, demo mark and count of \a data. */
    static ChartHead headOf( const QList<ChartSeriesData> &data, const ChartSource &source );
    static QString periodOf( const TimeRange &range );
    /** Place and indicator as far as they tell \a one of \a all apart. */
    static QString labelOf( const ChartSeriesData &one, const QList<ChartSeriesData> &all );
    /** Those that have values and the unit of the first one; a note names what stands elsewhere. */
    static QList<ChartSeriesData> sameUnit( const QList<ChartSeriesData> &data, ChartHead &head );
    /** Directions have no mean and no order. */
    static Result<void> refuseDirections( const ChartSource &source );

    /** Limits of the first of \a data, where all are about one indicator; names the editions in \a head. */
    static QList<ChartLimit> limitsOf( const QList<ChartSeriesData> &data, const ChartSource &source, ChartHead &head );
    static void addEdition( ChartHead &head, const QString &edition, const ChartSource &source );
    static QList<ChartBand> bandsOf( const ChartSeriesData &data, const ChartSource &source, ChartHead &head );
};

/** Grades values of one indicator at a station by the edition in force in their month. */
class CellGrader
{
  public:
    CellGrader( const ChartSource &source, const ChartSeriesData &data, bool daily ) : mSource( source ), mData( data ), mDaily( daily ) {}

    /** The band of \a value at \a time; nullptr without one. */
    const GradeBand *bandOf( double value, UtcSeconds time );
    /** Whether any month asked about has grades. */
    bool grades() const { return mGrades; }
    const QList<GradeBand> &bands( UtcSeconds time );
    /** Bands that were used, best first, by name. */
    QList<ChartKey> legend() const;
    const QStringList &editions() const { return mEditions; }

  private:
    const ChartSource &mSource;
    const ChartSeriesData &mData;
    bool mDaily = false;
    bool mGrades = false;
    QHash<int, QList<GradeBand>> mByMonth;
    QMap<int, QPair<QString, QColor>> mUsed; //!< by level
    QStringList mEditions;
};

} // namespace jinguan
