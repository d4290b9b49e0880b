#pragma once

#include "layers/MapScene.h"
#include "reports/document/DocumentContent.h"
#include "reports/PdfDocument.h"
#include "reports/SceneStore.h"

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

/**
 * A sheet or report laid out and ready to be written: the layout with the map it shows, and what the file says of itself. A map that was lent goes back to its store in the end.
 */
struct PrintedDocument
{
    PrintedDocument() = default;
    ~PrintedDocument();
    PrintedDocument( const PrintedDocument & ) = delete;
    PrintedDocument &operator=( const PrintedDocument & ) = delete;

    std::unique_ptr<QgsProject> project;
    std::unique_ptr<MapScene> scene;
    std::unique_ptr<QgsPrintLayout> layout; //!< goes first, then scene, then project
    SceneStore *lender = nullptr;           //!< of project and scene
    PdfProperties properties;
    QList<PrintedBookmark> bookmarks;
    DocumentContent content; //!< what word processors and spreadsheets get; empty for a sheet that is a map
    bool edited = false;     //!< its text was edited by people
    bool outOfDate = false;  //!< and figures changed since

    int pageCount() const;
};

} // namespace jinguan
