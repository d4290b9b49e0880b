#pragma once

#include "reports/Figures.h"
#include "reports/PrintedDocument.h"

namespace jinguan
{

/** Fills \a document with a project of its own that shows \a element over \a filter with the grades of \a figures, and an empty layout. */
Result<void> makeScene(
  PrintedDocument &document, const ReportServices &services, const Figures &figures, const MapFilter &filter, const QString &element );

} // namespace jinguan
