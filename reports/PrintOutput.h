#pragma once

#include "base/Progress.h"
#include "base/Result.h"

#include <QString>
#include <QStringList>

namespace jinguan
{

struct PrintedDocument;

/** What kind of file a print becomes. */
struct PrintOutput
{
    enum class Kind
    {
      Pdf,
      Png,    //!< each page, `NAME-01.png`, …
      Svg,    //!< each page, `NAME-01.svg`, …
      Preview, //!< the first page, at the resolution of a screen
      Document //!< text, tables and charts for word processors, see DocumentExport
    };

    Kind kind = Kind::Pdf;
    double dpi = 300;      //!< of pictures
    bool isGeoreferenced = false; //!< PDF: the maps carry their coordinates (ISO 32000 geospatial features, as in a GeoPDF)
    bool isGrey = false;   //!< for black-and-white copies, see GreyScale

    /** The kind that the ending of \a path names; the error names those there are. */
    static Result<Kind> kindOf( const QString &path );
};

/**
 * Writes \a document to \a path, and tells the files that were written, one a page but for PDF. They appear when all are whole: number of pages and marks on each of them are verified on
 * the PDF, from which pictures are made.
 */
Result<QStringList> writeOutput( PrintedDocument &document, const PrintOutput &output, const QString &path, Progress &progress );

/** `NAME-01.png` for page 0 of \a count of `NAME.png`. */
QString pageFile( const QString &path, int page, int count );

} // namespace jinguan
