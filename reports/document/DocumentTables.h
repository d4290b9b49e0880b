#pragma once

#include "reports/document/TableExport.h"

namespace jinguan
{

struct PrintedDocument;

/**
 * The tables of a printed document for spreadsheets: those of its content, and those that stand elsewhere on its pages (beside a map); parts of one
 * table that goes on over pages are one table again.
 */
TableSet tablesOf( const PrintedDocument &document );

} // namespace jinguan
