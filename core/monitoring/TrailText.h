#pragma once

#include "monitoring/Decimal.h"

#include <QList>

/** Pieces of text that the arithmetic of all elements is written with. */
namespace jinguan::trailtext
{

/** `(a + b + … + z) / n = sum / n`; long rows keep their ends. */
QString meanOf( const QList<Decimal> &values );

/** `22 ≥ 20`, or `18 < 20`. */
QString atLeast( int count, int required );

/** Yes or no, translated. */
QString yesNo( bool yes );

/** A number with the symbol of its unit. */
QString withUnit( const Decimal &value, const QString &unit );

/** A number of ordinary arithmetic (levels, logarithms) with \a decimals. */
QString number( double value, int decimals );

} // namespace jinguan::trailtext
