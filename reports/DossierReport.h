#pragma once

#include "reports/PrintedDocument.h"
#include "reports/ReportServices.h"
#include "reports/SheetRequest.h"

namespace jinguan
{

/** Which sites are argued for on paper. */
struct DossierRequest : PageSetup
{
    QString scenario; //!< name
    int site = 0;     //!< 1-based place in the scenario; 0: all
};

/**
 * Lays out the siting dossier, a part of its own for each proposed site: the surroundings with what the rules were measured on, the rules clause by clause with what was measured, what the
 * site adds and costs, its neighbours and alternatives, the reason, and room for a photo. Needs QgisRuntime; runs without a window.
 */
class DossierReport
{
  public:
    static Result<std::unique_ptr<PrintedDocument>> build( const ReportServices &services, const DossierRequest &request );
};

} // namespace jinguan
