#pragma once

#include "reports/PrintedDocument.h"
#include "reports/ReportServices.h"
#include "reports/SheetRequest.h"

namespace jinguan
{

/** Whose duties are printed; empty texts ask for nothing. */
struct ResponsibilityRequest : PageSetup
{
    ResponsibilityRequest() { landscape = true; }

    QString unit;          //!< ResponsibleUnit::code
    QString body;          //!< Body::id
    QString element;       //!< Element::id
    UtcSeconds moment = 0; //!< at which stations and incidents are looked at; 0: the newest reading
};

/**
 * Lays out the sheet of responsibility: the clauses of the plan with who leads and who cooperates (by the names of the plan and the present ones) and what stands behind each, the map by
 * bureau, the stations by kind, the bodies, the open incidents. Needs QgisRuntime; runs without a window.
 */
class ResponsibilityReport
{
  public:
    static Result<std::unique_ptr<PrintedDocument>> build( const ReportServices &services, const ResponsibilityRequest &request );
};

} // namespace jinguan
