#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QFont>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <memory>

namespace jinguan
{

class GreyScale;

/** What a PDF says about itself. */
struct PdfProperties
{
    QString title;
    QString author; //!< the compiling bureau
    QString subject;
    QString keywords;
    QDateTime created;
};

/** Where on the earth a map on a page lies (ISO 32000-2, 12.10). */
struct PdfMapFrame
{
    int page = 0;
    QRectF rect;            //!< millimetres from the upper left corner of the page
    QList<QPointF> corners; //!< longitude and latitude: lower left, upper left, upper right, lower right
    QString wkt;            //!< of the projected coordinate system of the map, as ESRI writes it
    int epsg = 0;
};

/**
 * A PDF that is finished after the layout engine has written it: text that can be searched, properties, bookmarks, several
 * files joined to one. Pages are counted from 0.
 */
class PdfDocument
{
  public:
    /** Opens \a path; an error when it is no whole PDF. */
    static Result<PdfDocument> open( const QString &path );

    PdfDocument( PdfDocument && ) noexcept;
    PdfDocument &operator=( PdfDocument && ) noexcept;
    ~PdfDocument();

    int pageCount() const;

    /** Whether page \a page shows anything: text, lines, areas or pictures. */
    bool pageHasContent( int page ) const;

    /** Adds the pages of \a other, which may be gone afterwards. */
    Result<void> append( PdfDocument &other );

    /** Puts right what \a font made of Chinese characters (see PdfTextRepair); returns the number of fonts mended. */
    Result<int> mendText( const QFont &font );

    /** Names embedded fonts as the subsets they are, `ABCDEF+Name` (PDF 32000-1, 9.6.4), which Qt leaves out. */
    Result<void> markSubsets();

    Result<void> setProperties( const PdfProperties &properties );

    /** Lets readers of geospatial PDF know where \a frame lies; a page may have several. */
    Result<void> addMapFrame( const PdfMapFrame &frame );

    /** Turns all colours into the greys of \a scale. */
    Result<void> toGrey( const GreyScale &scale );

    /** Removes all bookmarks, as before joining files. */
    void removeBookmarks();

    /** Adds a bookmark that leads to the top of \a page; bookmarks stand in the order in which they are added. */
    Result<void> addBookmark( const QString &title, int page );

    /** Writes to \a path: to a file beside it first, which takes its place when it is whole. */
    Result<void> write( const QString &path ) const;

  private:
    PdfDocument();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace jinguan
