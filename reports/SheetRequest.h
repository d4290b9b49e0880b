#pragma once

#include "base/LocalText.h"
#include "base/Time.h"
#include "layers/MapFilter.h"

#include <qgsrectangle.h>

namespace jinguan
{

/** Who answers for a sheet; what is empty leaves room to sign. */
struct SheetSignatures
{
    QString bureau;     //!< 编制单位; empty: the bureau of ecology and environment
    QString compiledBy; //!< 编制
    QString checkedBy;  //!< 审核
    QString approvedBy; //!< 批准
};

/** What every printed thing is asked for: paper, marks, signatures, language. */
struct PageSetup
{
    QString paper = QStringLiteral( "A4" ); //!< Paper::id
    bool landscape = false;
    QString secrecy;      //!< 密级, printed top right
    QString reviewNumber; //!< 审图号; a map without one is marked as internal
    SheetSignatures signatures;
    Language language = uiLanguage();
};

/** What is to be printed on a map sheet. */
struct SheetRequest : PageSetup
{
    SheetRequest()
    {
      paper = QStringLiteral( "A3" );
      landscape = true;
    }

    QString element = QStringLiteral( "air" );
    MapFilter filter;
    UtcSeconds moment = 0;         //!< 0: the end of the newest reading of the element's first indicator
    QString title;                 //!< empty: made from area and element
    QString scenario;              //!< name of a planning scenario to show
    QString surface;               //!< indicator to show as an interpolated surface below the stations
    bool surfaceDeviation = false; //!< its standard deviation instead of its values
    QgsRectangle extent;           //!< EPSG:4490; empty: the chosen part of the city
    double scale = 0;              //!< 1:scale, 0: the largest round scale that holds the extent
    bool bySitingClass = false;    //!< a plan of the layout: symbols and legend by siting class instead of grade
    QString templateFile;          //!< layout template (.qpt) whose places are filled; empty: the program's own layout
};

/** What is to be printed about a district or a responsible unit. */
struct DistrictRequest : PageSetup
{
    MapFilter filter;      //!< a district or a unit
    UtcSeconds moment = 0; //!< 0: the newest reading
    QString element;       //!< of map and month chart; empty: the first with readings
};

} // namespace jinguan
