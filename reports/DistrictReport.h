#pragma once

#include "reports/PrintedDocument.h"
#include "reports/ReportServices.h"
#include "reports/SheetRequest.h"

namespace jinguan
{

/**
 * Lays out the report of a district or responsible unit: facts and map with the rest of the city veiled; the month of its main
 * indicator as chart and text; the stations of every element with latest values, grades and the lead bureau.
 *
 * Every page names data time and signatures, and is marked where data are for demonstration. Needs QgisRuntime; runs
 * without a window.
 */
class DistrictReport
{
  public:
    static Result<std::unique_ptr<PrintedDocument>> build( const ReportServices &services, const DistrictRequest &request );
};

} // namespace jinguan
