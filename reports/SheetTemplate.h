#pragma once

#include "reports/PrintedDocument.h"
#include "reports/ReportServices.h"
#include "reports/SheetRequest.h"

namespace jinguan
{

/**
 * Layout templates of QGIS (.qpt) and our sheets: ours written as a template that plain QGIS opens, edits and prints on the project of the workspace; and one that was edited there, filled with our content.
 *
 * Places are found by the ids of the items. A template needs a `map` and a label `title`; `legend`, `subtitle`, `secrecy`, `demo`, `review`, `notes`, `table`, `chart`, `foot`, `scale-number` and `overview` are
 * filled where they are there. Table, chart and foot are drawn by ourselves where a label holds their place. Anything else stays as it is.
 */
class SheetTemplate
{
  public:
    /** Writes the laid out \a document as a template to \a path: what only this program can draw becomes a label that names it. */
    static Result<void> write( PrintedDocument &document, const QString &path );

    /** A sheet of \a request in its templateFile; the error names what the template lacks. */
    static Result<std::unique_ptr<PrintedDocument>> build( const ReportServices &services, const SheetRequest &request );

    /** Ids without which a template is none. */
    static QStringList required();
};

} // namespace jinguan
