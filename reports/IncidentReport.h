#pragma once

#include "reports/PrintedDocument.h"
#include "reports/ReportServices.h"
#include "reports/SheetRequest.h"

namespace jinguan
{

/** Which incident is printed. */
struct IncidentRequest : PageSetup
{
    qint64 incident = 0;   //!< Incident::id
    UtcSeconds moment = 0; //!< up to which readings and deadlines are looked at; 0: the newest reading of its element
};

/** Which incidents are listed. */
struct IncidentListRequest : PageSetup
{
    QString unit;            //!< ResponsibleUnit::code; empty: the whole city
    bool withClosed = false; //!< those that are closed too
    UtcSeconds moment = 0;   //!< of the deadlines; 0: the newest reading
};

/**
 * Lays out the sheet of an incident: what happened and where, the rule with its threshold and clause, the course of the reading, where the water comes from and whom it
 * reaches next, whose it is and until when, and who did what. Needs QgisRuntime; runs without a window.
 */
class IncidentReport
{
  public:
    static Result<std::unique_ptr<PrintedDocument>> build( const ReportServices &services, const IncidentRequest &request );
};

/** Lays out the list of incidents of a unit or the city: what, where, whose, until when; and where they are. */
class IncidentListReport
{
  public:
    static Result<std::unique_ptr<PrintedDocument>> build( const ReportServices &services, const IncidentListRequest &request );
};

} // namespace jinguan
