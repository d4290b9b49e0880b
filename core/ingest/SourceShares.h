#pragma once

#include "base/Progress.h"
#include "ingest/ImportReport.h"
#include "monitoring/Catalogue.h"
#include "monitoring/Station.h"

#include <QDate>

#include <optional>

namespace jinguan
{

/** A category of sources (`profiles/apportionment_categories.csv`). */
struct SourceCategory
{
    QString id;
    LocalText name;
    QStringList words; //!< by which files call it
};

/** What one category contributed at a place in a period, by one method. */
struct SourceShare
{
    QString place; //!< code of a station, district or unit; 510100 the city
    QDate from;    //!< local days, both included
    QDate to;
    QString pollutant;                   //!< indicator id
    QString category;                    //!< SourceCategory::id
    QString method;                      //!< `PMF`, `CMB`, `model`
    double share = 0;                    //!< percent
    std::optional<double> concentration; //!< µg/m³
    bool demo = false;
};

/** How results of source apportionment are imported. */
struct SourceShareOptions
{
    QString sheet;                                 //!< of a workbook; empty: the first
    QString pollutant = QStringLiteral( "PM2.5" ); //!< for files without a column for it
    QString deliveredBy;
    bool isDemo = false; //!< the figures are invented
    bool dryRun = false;
};

/**
 * Results of source apportionment (源解析) on their way in and out.
 *
 * A file (CSV, XLSX …) has a row per place, period, method and category. Strict: places must be known, categories and methods those of the table, shares numbers from
 * 0 to 100, each category once, and the shares of a place, period, method and pollutant together 100 ± 1 – else all their rows are rejected, each with its number.
 * Kept as model readings of the indicators SA_SHARE and SA_CONC, so that delivery, rejected rows and hash chain are those of every other reading.
 */
class SourceShares
{
  public:
    static Result<QList<SourceCategory>> categories();

    /** Imports \a path into \a store. \a places are the codes that are no stations (districts, units, the city). */
    static Result<ImportReport> import( const QString &path, const SourceShareOptions &options, const Catalogue &catalogue,
      const QList<Station> &stations, const QStringList &places, ReadingStore &store );

    /** Everything in \a store, by place, period, method, then in the order of the categories. */
    static Result<QList<SourceShare>> read( const ReadingStore &store );

    /** `2014`, `2014-03`, `2014-03-05`, `2014Q1`, `2013-11-15/2014-03-15`; null days where \a text is none of these. */
    static std::pair<QDate, QDate> periodOf( const QString &text );
};

} // namespace jinguan
