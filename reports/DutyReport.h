#pragma once

#include "reports/PrintedDocument.h"
#include "reports/ReportServices.h"
#include "reports/SheetRequest.h"

#include <QDate>

namespace jinguan
{

/** What of the duties of a unit or the city is printed. */
struct DutyRequest : PageSetup
{
    enum class Kind
    {
      Sampling,   //!< samples that are due, overdue or wait for results
      Deliveries, //!< promises of a year with what came of them
      Targets     //!< targets of a year
    };
    Kind kind = Kind::Sampling;
    MapFilter filter;
    QDate day;    //!< as of the end of which it is told; null: the last day with readings
    int year = 0; //!< of deliveries and targets; 0: that of the day
};

/** Lays out the list of manual samples, the ledger of deliveries, or the targets of the year with their charts. Without a map. Needs QgisRuntime; runs without a window. */
class DutyReport
{
  public:
    static Result<std::unique_ptr<PrintedDocument>> build( const ReportServices &services, const DutyRequest &request );
};

} // namespace jinguan
