#pragma once

#include "layers/MapPalette.h"
#include "monitoring/Catalogue.h"
#include "reports/items/TableItem.h"
#include "reports/SheetText.h"
#include "sampling/YearTargets.h"

#include <functional>

namespace jinguan
{

/** Where targets of the year stand, as a table on paper: the same columns on the sheet of the targets and in the report of a district. */
class TargetTable
{
  public:
    TargetTable( const Catalogue &catalogue, const SheetText &text, const MapPalette &palette )
      : mCatalogue( catalogue ), mText( text ), mPalette( palette )
    {}

    /** A row each; \a placeName tells the name of a place, without it there is no column of places. */
    TableContent content( const QList<TargetStatus> &statuses, const std::function<QString( const QString & )> &placeName ) const;

    /** Symbol of the unit that \a target is given in. */
    QString unitSymbol( const YearTarget &target ) const;

  private:
    TableCell verdict( TargetStatus::Verdict verdict ) const;
    QString nameOf( const YearTarget &target ) const;

    const Catalogue &mCatalogue;
    const SheetText &mText;
    const MapPalette &mPalette;
};

} // namespace jinguan
