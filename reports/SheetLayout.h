#pragma once

#include "reports/PrintedDocument.h"
#include "reports/ReportServices.h"
#include "reports/SheetRequest.h"

namespace jinguan
{

/**
 * Lays out a map sheet by the conventions of Chinese thematic maps: title on top, secrecy at the upper right, neat line with
 * a labelled grid, legend at the lower left, scale, overview, notes, and the foot with who answers for it.
 *
 * A sheet of another size is arranged anew by the rules of its paper, not scaled. Stations that find no room in the table
 * beside the map are listed in full on further pages. Needs QgisRuntime; runs without a window.
 */
class SheetLayout
{
  public:
    static Result<std::unique_ptr<PrintedDocument>> build( const ReportServices &services, const SheetRequest &request );

    /** The title that a sheet of \a request has when none is given. */
    static Result<QString> defaultTitle( const ReportServices &services, const SheetRequest &request );
};

} // namespace jinguan
