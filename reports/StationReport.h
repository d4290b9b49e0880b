#pragma once

#include "reports/PrintedDocument.h"
#include "reports/ReportServices.h"
#include "reports/SheetRequest.h"

namespace jinguan
{

/** What is to be printed about a station. */
struct StationRequest : PageSetup
{
    QString station;       //!< code
    UtcSeconds moment = 0; //!< of map and readings; 0: the newest reading of the station's element
    QDate day;             //!< on which due days are counted; null: fieldToday()
};

/**
 * The field sheet of a station on paper: identity, photos with what their positions say, map of the surroundings, position history, instruments with the state of their
 * calibration, calibrations, visits, surroundings check with its clauses, siting rules, latest readings.
 */
class StationReport
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::StationReport )

  public:
    /** Errors: an unknown station, records or layers that cannot be read. */
    static Result<std::unique_ptr<PrintedDocument>> build( const ReportServices &services, const StationRequest &request );
};

} // namespace jinguan
