#pragma once

#include "reports/PrintedDocument.h"
#include "reports/ReportServices.h"
#include "reports/SheetRequest.h"

namespace jinguan
{

/** What is to be printed as an atlas of the responsible units. */
struct AtlasRequest : PageSetup
{
    AtlasRequest()
    {
      paper = QStringLiteral( "A3" );
      landscape = true;
    }

    QString element = QStringLiteral( "air" );
    UtcSeconds moment = 0; //!< 0: the end of the newest reading of the element
};

/**
 * Lays out an atlas: a page for each responsible unit with the rest of the city veiled, by QGIS's own atlas (QgsLayoutAtlas) over the units as coverage. Each page is laid out when the atlas comes to it: map with legend
 * and grid at a round scale, place in the city, stations of the unit, notes.
 *
 * The layers of the map are locked. Pages are named after their units, which are also the bookmarks. A public atlas needs its review number, since borders are what it shows.
 */
class DistrictAtlas
{
  public:
    static Result<std::unique_ptr<PrintedDocument>> build( const ReportServices &services, const AtlasRequest &request );
};

} // namespace jinguan
