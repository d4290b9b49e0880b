#pragma once

#include "reports/bulletin/BulletinDraft.h"
#include "reports/bulletin/BulletinTables.h"
#include "reports/FlowReport.h"
#include "reports/ReportServices.h"
#include "reports/SheetRequest.h"

namespace jinguan
{

/** What is to be printed about an element over a day, month, quarter or year. */
struct BulletinRequest : PageSetup
{
    BulletinQuestion question;
    std::optional<BulletinDraft> draft; //!< text edited by people
};

/** The bulletin of an element: key figures, text, calendar, charts, tables, notes. */
class BulletinReport
{
  public:
    /** Collects the figures and lays the bulletin out. */
    static Result<std::unique_ptr<PrintedDocument>> build( const ReportServices &services, const BulletinRequest &request );

    /** What figures are collected from, of an open workspace; in the thread of the workspace, cheap. */
    static Result<BulletinSource> sourceOf(
      Workspace &workspace, const Catalogue &catalogue, const Evaluator &evaluator, const Responsibility &responsibility );

    /** The bulletin as content, for word processors and spreadsheets; \a bureau compiled it. Thread-safe. */
    static DocumentContent content( const BulletinFigures &figures, const BulletinText &text, const Evaluator &evaluator,
      const BulletinDraft &draft, const PageSetup &setup, const QString &bureau );
};

} // namespace jinguan
