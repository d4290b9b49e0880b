#pragma once

#include "planning/CoverageFigures.h"
#include "reports/items/TableItem.h"
#include "reports/Paper.h"
#include "reports/ReportServices.h"
#include "reports/SheetText.h"

#include <functional>

namespace jinguan
{

/**
 * The tables of a sheet about a planning scenario: what was asked, coverage before and after, and the proposed sites. All numbers are
 * those kept with the scenario.
 */
class ScenarioTables
{
  public:
    /** Tells the code of the district that a place lies in; empty outside all. */
    using DistrictAt = std::function<QString( const LonLat & )>;

    /** \a paper gives the size of type; the scenario outlives the tables. */
    ScenarioTables( const ReportServices &services, const SheetText &text, const Paper &paper, const Scenario &scenario );

    /** Element, kind, region, radius, number of sites, aim, author and date. */
    TableContent facts( const QString &region ) const;

    /** Stations (\a existing ones in the region), area and people covered: before, after, and the change. */
    TableContent figures( qsizetype existing ) const;

    /** Number, place, district, coordinates in degrees and gain of each proposed site. */
    TableContent sites( const DistrictAt &districtAt ) const;

    /** Coverage of the districts that gain, before and after. */
    TableContent districts() const;

  private:
    TableContent empty( const QString &title ) const;
    /** What is to be covered, as the texts name it: `area`, `population`, `lines`, `points`, `raster`, `suitability`. */
    QString aim() const;
    /** A row of figures() from numbers with \a decimals digits. */
    QList<TableCell> figureRow( const char *name, double before, double after, int decimals ) const;

    ReportServices mServices;
    const SheetText &mText;
    Paper mPaper;
    const Scenario &mScenario;
    CoverageFigures mBefore;
    CoverageFigures mAfter;
};

} // namespace jinguan
