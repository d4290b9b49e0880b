#pragma once

#include "base/Progress.h"
#include "reports/PrintedDocument.h"
#include "reports/ReportServices.h"
#include "reports/SheetRequest.h"

#include <QImage>

#include <functional>

namespace jinguan
{

/** Lays out something to be printed. */
using DocumentBuilder = std::function<Result<std::unique_ptr<PrintedDocument>>()>;

/** Prints what \a build lays out in \a language to the PDF \a out; returns its path. Needs QgisRuntime, no window. */
Result<QString> writeDocument( const DocumentBuilder &build, Language language, const QString &out, Progress &progress );

/**
 * Prints \a request as a map sheet to the PDF \a out; returns its path. Needs QgisRuntime, no window, and belongs to the thread
 * that made the workspace.
 */
Result<QString> writeSheet( const ReportServices &services, const SheetRequest &request, const QString &out, Progress &progress );

/** Prints the report of a district or responsible unit to the PDF \a out; returns its path. */
Result<QString> writeDistrictReport(
  const ReportServices &services, const DistrictRequest &request, const QString &out, Progress &progress );

/** Joins the PDFs \a parts to one with a bookmark \a titles each, and writes it to \a out; returns its path. */
Result<QString> joinReports( const QStringList &parts, const QStringList &titles, const PdfProperties &properties, const QString &out );

/** Page \a page (from 0) of \a document at \a dpi as an image, for a preview. */
QImage previewPage( PrintedDocument &document, int page, double dpi );

} // namespace jinguan
