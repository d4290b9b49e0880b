#pragma once

#include "reports/document/TableExport.h"

namespace jinguan
{

/** Writes \a set as XLSX (ECMA-376), in one piece; returns the path. */
Result<QString> writeXlsx( const TableSet &set, const QString &path );

/** Writes \a set as ODS (OpenDocument 1.2), in one piece; returns the path. */
Result<QString> writeOds( const TableSet &set, const QString &path );

/** Width of a column of \a table in characters of the western half width: of its longest text, within bounds. */
double columnCharacters( const TableContent &table, qsizetype column );

} // namespace jinguan
