#pragma once

#include "reports/SheetMap.h"

namespace jinguan
{

/** A map with its scale, and its review number below, as a block of a page. */
namespace mapblock
{

/** Height of the strip below the map, in millimetres. */
double stripHeight( const Paper &paper );

/**
 * Puts a map of \a view into \a rect with scale and \a reviewNumber (empty: not for publication) below it. \a rect is in millimetres on the page of \a page; the map that was made
 * is returned, for a legend of several.
 */
QgsLayoutItemMap *add( PrintedDocument &document, const PageWriter &page, const SheetText &text, const QString &reviewNumber,
  const QRectF &rect, const SheetMap::View &view );

/** What holds \a places with \a metres around each, as region and as area that is not to be covered. */
SheetMap::View around( const PrintedDocument &document, const QList<LonLat> &places, double metres );

} // namespace mapblock

} // namespace jinguan
