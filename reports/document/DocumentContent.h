#pragma once

#include "layers/chart/StatChart.h"
#include "layers/chart/TimeSeriesChart.h"
#include "reports/items/StripItem.h"
#include "reports/items/TableItem.h"
#include "reports/PdfDocument.h"

#include <memory>

namespace jinguan
{

/** One block of a report as people edit it in a word processor; which members are set depends on the kind. */
struct DocumentBlock
{
    enum class Kind
    {
      Heading,
      Paragraph,
      Note, //!< smaller text
      Facts,
      Table,
      Chart,  //!< `chart`
      Series, //!< `series`
      PageBreak
    };
    Kind kind = Kind::Paragraph;
    QString text;
    int level = 1; //!< of a heading: 1 or 2
    QList<StripItem::Field> facts;
    TableContent table;
    StatChartPtr chart;
    std::shared_ptr<const TimeSeriesChart> series;
};

/** The content of a report in its order, apart from how it is laid out on pages; what word processors and spreadsheets get. */
struct DocumentContent
{
    QString title;
    QString subtitle;
    QString secrecy;    //!< 密级, empty: none
    QString demoMark;   //!< printed where values are invented, else empty
    QString foot;       //!< at the foot of each page, before the number: who compiled it
    QString pageNumber; //!< how pages are numbered, with %1 for the page and %2 for their number
    QStringList notes;  //!< source, edition, demo data: what must go along with the tables
    QList<DocumentBlock> blocks;
    QList<TableContent> spreadsheet; //!< what spreadsheets get instead of the tables among the blocks, when not empty
    QString notesName;               //!< name of the sheet with the notes
    PdfProperties properties;
    QSizeF page { 210, 297 }; //!< millimetres
    double margin = 20;       //!< millimetres
    double points = 10.5;     //!< size of running text
    Language language = Language::Chinese;

    bool isEmpty() const { return blocks.isEmpty(); }
    QList<TableContent> tables() const
    {
      QList<TableContent> found = spreadsheet;
      if ( !found.isEmpty() )
        return found;
      for ( const DocumentBlock &block : blocks )
        if ( block.kind == DocumentBlock::Kind::Table )
          found << block.table;
      return found;
    }
};

} // namespace jinguan
