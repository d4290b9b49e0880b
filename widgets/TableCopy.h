#pragma once

#include <QString>

class QAbstractItemView;

namespace jinguan
{

/** The selected rows of \a view (all rows without a selection) with their headings, as tab-separated text for a spreadsheet. */
QString tableText( const QAbstractItemView &view );

/** Gives \a view Ctrl+C and a context menu that copy tableText(). */
void makeCopyable( QAbstractItemView *view );

} // namespace jinguan
