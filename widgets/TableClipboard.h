#pragma once

#include <QList>
#include <QString>

class QAbstractItemView;

namespace jinguan
{

/** The selected rows of \a view in order; all without a selection. */
QList<int> chosenTableRows( const QAbstractItemView &view );

/**
 * The chosen rows of \a view with their headings as an HTML table, which WPS and Excel paste with the colours of grades, numbers as numbers, and what
 * stands to the left (codes, `007`) as text.
 */
QString tableHtml( const QAbstractItemView &view );

/** Puts tableText() and tableHtml() on the clipboard; who pastes takes what it understands. */
void copyTable( const QAbstractItemView &view );

} // namespace jinguan
