#pragma once

#include "layers/MapScene.h"
#include "reports/document/DocumentContent.h"
#include "reports/PdfDocument.h"

#include <qgsprintlayout.h>
#include <qgsproject.h>

namespace jinguan
{

/** A bookmark of a printed document; pages are counted from 0. */
struct PrintedBookmark
{
    QString title;
    int page = 0;
};

/** A sheet or report laid out and ready to be written: the layout with the map it shows, and what the file says of itself. */
struct PrintedDocument
{
    std::unique_ptr<QgsProject> project;
    std::unique_ptr<MapScene> scene;
    std::unique_ptr<QgsPrintLayout> layout; //!< goes first, then scene, then project
    PdfProperties properties;
    QList<PrintedBookmark> bookmarks;
    DocumentContent content; //!< what word processors and spreadsheets get; empty for a sheet that is a map
    bool edited = false;     //!< its text was edited by people
    bool outOfDate = false;  //!< and figures changed since

    int pageCount() const;
};

} // namespace jinguan
