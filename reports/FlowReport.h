#pragma once

#include "reports/PageWriter.h"
#include "reports/PrintedDocument.h"
#include "reports/SheetFurniture.h"

#include <QHash>

#include <functional>

namespace jinguan
{

/**
 * A report whose content flows over pages: blocks stand one below the other between title and foot, and go on where a page is full. No block
 * is split but a long text, between lines, and a table, between rows with its head repeated; a heading stays with what follows.
 *
 * Lengths are millimetres. Ends with finish(), which knows the number of pages. Items are named after their kind and count (`heading-1`, `table-3`), for
 * people and tests. What is added goes to PrintedDocument::content, too.
 *
 * \code
 * FlowReport report( document, paper, furniture, { title, subtitle, false, isDemo, moment } );
 * report.heading( text );
 * report.paragraph( summary );
 * report.table( content );
 * report.finish();
 * \endcode
 */
class FlowReport
{
  public:
    /** What all pages carry. */
    struct Head
    {
        QString title;
        QString subtitle;
        bool landscape = false;
        bool isDemo = false;
        UtcSeconds date = 0; //!< of the foot
    };
    /** Draws something of its own into a place. */
    using Drawing = std::function<void( PageWriter &page, const QRectF &rect )>;

    /** \a document has a layout (makeScene() or newLayout()); all outlive the report. */
    FlowReport( PrintedDocument &document, const Paper &paper, const SheetFurniture &furniture, const Head &head );

    /** A heading of \a level 1 or 2; one of level 1 becomes a bookmark. */
    void heading( const QString &text, int level = 1 );
    /** Running text; line breaks of its own are kept. */
    void paragraph( const QString &text );
    /** Smaller text, as for notes and sources. */
    void note( const QString &text );
    /** Framed fields, \a perRow beside each other. */
    void facts( const QList<StripItem::Field> &fields, int perRow = 4 );
    /** A table with its points set to the paper's where they are 0; goes on over pages. */
    void table( const TableContent &content );
    void chart( const TimeSeriesChart &chart, double height = 0 );
    void chart( const StatChartPtr &chart, double height = 0 );
    /** Two charts beside each other. */
    void charts( const StatChartPtr &left, const StatChartPtr &right, double height = 0 );
    /** \a height millimetres over the whole width for \a draw; what is higher than a page gets a page. */
    void drawing( double height, const Drawing &draw );
    /** What is left of the page for \a draw, on a new page when that is less than \a least. */
    void rest( double least, const Drawing &draw );
    /** What comes next begins a page. */
    void pageBreak();

    /** Writes feet and bookmarks; nothing may be added after it. */
    void finish();

    const Paper &paper() const { return mPage.paper(); }
    double width() const { return mRoom.width(); }
    double roomLeft() const { return mRoom.bottom() - mY; }
    /** Height of an empty page between title and foot. */
    double pageHeight() const { return mRoom.height(); }

  private:
    void beginPage();
    /** Makes room for \a height below a pending heading, and writes the heading. */
    void reserve( double height );
    QRectF take( double height );
    void text( const QString &kind, const QString &text, double points );
    void writeHeading();
    double headingHeight() const;
    QString nextId( const QString &kind );
    /** Keeps a block for word processors and spreadsheets (PrintedDocument::content). */
    DocumentBlock &record( DocumentBlock::Kind kind, const QString &text = {} );

    PrintedDocument &mDocument;
    PageWriter mPage;
    const SheetFurniture &mFurniture;
    Head mHead;
    QRectF mRoom;
    double mY = 0;
    bool mIsFresh = true; //!< nothing stands on the page yet
    struct Pending
    {
        QString text;
        int level = 1;
    };
    QList<Pending> mPending; //!< headings that wait for what follows
    QHash<QString, int> mCounts;
};

/** Gives \a document a layout without a map. */
void newLayout( PrintedDocument &document );

} // namespace jinguan
