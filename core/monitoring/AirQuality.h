#pragma once

#include "base/LocalText.h"
#include "base/Result.h"
#include "monitoring/Rounding.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace jinguan
{

class Standards;
struct Edition;

/** A level of the air quality index with its colour (HJ 633, annex A). */
struct AqiLevel
{
    int level = 0; //!< 1 excellent … 6 heavily polluted
    int from = 0;
    int to = 0;
    LocalText name;
    LocalText advice;
    QString hex; //!< RGB of the standard
};

/** Concentration of one pollutant for an AQI report, µg/m³ (CO mg/m³). */
struct AqiInput
{
    QString pollutant; //!< `PM2.5`, `PM10`, `SO2`, `NO2`, `CO`, `O3`
    QString statistic; //!< `1h`, `24h`, `8h_sliding`, `24h_sliding`, `1h_max`, `8h_max` as in `aqi_reports.csv`
    double value = 0;
};

/** Sub-index of one input. */
struct Iaqi
{
    QString pollutant;
    QString statistic;
    int index = 0;
};

/** An air quality index with what it came from. */
struct AqiResult
{
    std::optional<int> aqi;   //!< none when no input counts
    QList<Iaqi> parts;        //!< sub-indices of the inputs that count
    QStringList primary;      //!< primary pollutants: largest sub-index where the AQI is above 50, all of them on a tie
    bool complete = false;    //!< every pollutant of the report is there
    bool publishable = false; //!< HJ 633-2026: incomplete indices are published above 100 only
};

/**
 * Sub-indices and index of air quality by HJ 633, every edition.
 *
 * Concentrations are rounded by GB/T 8170 first (CO to 0.1 mg/m³, the rest to 1 µg/m³), the sub-index is computed in whole
 * numbers and rounded up. Immutable after loading.
 */
class AirQuality
{
  public:
    enum class Report
    {
      Hourly, //!< real-time report
      Daily
    };

    /** Takes breakpoints, levels and reports out of \a standards. */
    static Result<AirQuality> load( const Standards &standards );

    /**
     * Sub-index of \a value on the \a column (`1h`, `8h`, `24h`) of \a edition; none where the edition gives none
     * (negative value, unknown pollutant, above a column that ends early).
     */
    std::optional<int> iaqi( const Edition &edition, const QString &pollutant, const QString &column, double value ) const;

    /** Index of \a inputs; those the \a report of \a edition does not use are left out. */
    AqiResult aqi( const Edition &edition, Report report, const QList<AqiInput> &inputs ) const;

    /** The column that the \a report of \a edition judges \a statistic of \a pollutant on; empty when it does not use it. */
    QString column( const Edition &edition, Report report, const QString &pollutant, const QString &statistic ) const;

    /** True when HJ 633 has breakpoints for \a pollutant in any edition. */
    bool isIndexed( const QString &pollutant ) const { return mIndexed.contains( pollutant ); }

    /** Levels of \a edition, best first. */
    QList<AqiLevel> levels( const Edition &edition ) const;

    /** The level \a aqi falls into; values above the scale belong to the last. */
    std::optional<AqiLevel> levelOf( const Edition &edition, int aqi ) const;

    /** Concentrations at the upper end of each level on a column; shorter than the levels where the column ends early. */
    QList<double> levelBounds( const Edition &edition, const QString &pollutant, const QString &column ) const;

  private:
    struct Column
    {
        QList<Millionths> breakpoints; //!< for IAQI 0, 50, 100, 150, 200, 300, 400, 500
        Millionths step = 1000000;     //!< rounding of the concentration
        std::optional<int> above;      //!< sub-index above the last breakpoint; none: not judged on this column
    };
    struct ReportItem
    {
        QString pollutant;
        QString statistic;
        QString column;
    };

    const Column *find( const Edition &edition, const QString &pollutant, const QString &column ) const;
    const QList<ReportItem> *items( const Edition &edition, Report report ) const;
    Result<void> loadBreakpoints( const Standards &standards );
    Result<void> loadLevels( const Standards &standards );
    Result<void> loadReports( const Standards &standards );

    QHash<QString, Column> mColumns;            //!< by edition|pollutant|column
    QSet<QString> mIndexed;                     //!< pollutants that have breakpoints
    QHash<QString, QList<AqiLevel>> mLevels;    //!< by edition
    QHash<QString, QList<ReportItem>> mReports; //!< by edition|report
};

} // namespace jinguan
