#pragma once

#include "base/Progress.h"
#include "base/Result.h"

#include <QImage>
#include <QList>
#include <QSizeF>

#include <memory>

class QPrinter;

namespace jinguan
{

/**
 * The pages of a finished PDF, to be looked at and to be sent to a printer: what is seen and printed is the very file that is handed over.
 *
 * Drawn by Poppler. Pages are counted from 0. An object is used by one thread at a time; several of the same file may be open.
 */
class PdfPages
{
  public:
    /** Opens \a path; an error when it is no whole PDF, or asks for a password. */
    static Result<PdfPages> open( const QString &path );

    PdfPages( PdfPages && ) noexcept;
    PdfPages &operator=( PdfPages && ) noexcept;
    ~PdfPages();

    int count() const;
    /** Width and height of \a page in millimetres as it is looked at; empty when there is no such page. */
    QSizeF size( int page ) const;
    /** \a page at \a dpi; a null image when there is no such page or no room for it. */
    QImage image( int page, double dpi ) const;

    /**
     * Sends \a pages to \a printer as vectors, text as outlines. A page larger than the paper is made smaller to fit, and laid as the paper lies;
     * none is enlarged. What was sent before a cancel is printed.
     */
    Result<void> print( QPrinter &printer, const QList<int> &pages, Progress &progress ) const;

  private:
    PdfPages();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace jinguan
