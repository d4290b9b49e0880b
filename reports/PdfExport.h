#pragma once

#include "base/Progress.h"
#include "base/Result.h"

#include <QImage>
#include <QString>

namespace jinguan
{

struct PrintedDocument;
struct PrintOutput;

/** Writes laid out documents to files, and pages to images for a preview. */
class PdfExport
{
  public:
    /**
     * Writes \a document as a vector PDF with embedded fonts, selectable Chinese text, properties and bookmarks to \a path, which
     * appears when the file is whole and every page of it has content. Returns the path. \a output says whether it carries map coordinates, and whether
     * it is for black-and-white copies.
     */
    static Result<QString> write( PrintedDocument &document, const QString &path, Progress &progress, const PrintOutput &output );
    static Result<QString> write( PrintedDocument &document, const QString &path, Progress &progress );

    /** Page \a page (from 0) at \a dpi; a null image when there is no such page. */
    static QImage pageImage( PrintedDocument &document, int page, double dpi );
};

} // namespace jinguan
