#pragma once

#include "base/Result.h"

#include <QString>

class QAbstractItemModel;
class QAbstractItemView;

namespace jinguan
{

/** The selected rows of \a view (all rows without a selection) with their headings, as tab-separated text for a spreadsheet. */
QString tableText( const QAbstractItemView &view );

/** Gives \a view Ctrl+C and a context menu that copy tableText(). */
void makeCopyable( QAbstractItemView *view );

/** Writes \a model with its headings as CSV (UTF-8 with its mark for spreadsheets, every cell quoted), in one piece. */
Result<void> writeTableCsv( const QAbstractItemModel &model, const QString &path );

} // namespace jinguan
