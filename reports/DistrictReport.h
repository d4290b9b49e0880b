#pragma once

#include "briefing/DistrictBriefing.h"
#include "reports/PrintedDocument.h"
#include "reports/ReportServices.h"
#include "reports/SheetRequest.h"

namespace jinguan
{

/** What the reports of several districts share: read once in the thread of the workspace. */
struct DistrictSources
{
    std::shared_ptr<const BriefingKnowledge> knowledge;
    BriefingInput input;

    static Result<DistrictSources> read( const ReportServices &services );
};

/**
 * Lays out the report of a district or responsible unit: facts and map with the rest of the city veiled; how the stations stand and what changed since yesterday; open incidents with their
 * deadlines; what flows in; the rank in the city; the rates of the network; the days above the limit; the month of its main indicator as chart and text and beside other months; the goals of
 * the plan; who answers; the stations of every element with latest values, grades and the lead bureau.
 *
 * Every page names data time and signatures, and is marked where data are for demonstration. Needs QgisRuntime; runs without a window.
 */
class DistrictReport
{
  public:
    static Result<std::unique_ptr<PrintedDocument>> build( const ReportServices &services, const DistrictRequest &request );
    /** Likewise, one of several. */
    static Result<std::unique_ptr<PrintedDocument>> build(
      const ReportServices &services, const DistrictRequest &request, const DistrictSources &sources );
};

} // namespace jinguan
