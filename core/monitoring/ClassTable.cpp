#include "monitoring/ClassTable.h"

#include "base/CsvTable.h"
#include "monitoring/Catalogue.h"

#include <cmath>
#include <limits>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ClassTable )
};

constexpr double sInfinity = std::numeric_limits<double>::infinity();

/** Comparison of measured values with limits: alike when they agree to a part in 10⁹. */
bool atMost( double value, double limit )
{
  return value <= limit || std::abs( value - limit ) <= 1e-9 * std::abs( limit );
}

/** `6.5-8.5` or `5.5-6.5|8.5-9.0`; empty when it is neither. */
QList<QPair<double, double>> parseRanges( const QString &text )
{
  QList<QPair<double, double>> ranges;
  const QStringList parts = text.split( QLatin1Char( '|' ) );
  for ( const QString &part : parts )
  {
    const QStringList ends = part.split( QLatin1Char( '-' ) );
    bool fromOk = false;
    bool toOk = false;
    const double from = ends.value( 0 ).toDouble( &fromOk );
    const double to = ends.value( 1 ).toDouble( &toOk );
    if ( ends.size() != 2 || !fromOk || !toOk || to < from )
      return {};
    ranges.append( { from, to } );
  }
  return ranges;
}

std::optional<ClassItem::Bound> parseBound( const QString &text )
{
  if ( text == QLatin1String( "upper" ) )
    return ClassItem::Bound::Upper;
  if ( text == QLatin1String( "lower" ) )
    return ClassItem::Bound::Lower;
  if ( text == QLatin1String( "range" ) )
    return ClassItem::Bound::Range;
  if ( text == QLatin1String( "absent" ) )
    return ClassItem::Bound::Absent;
  return std::nullopt;
}

/** A limit: a number, `ND` (must not be detected) or `>x` (open). */
std::optional<double> parseLimit( const QString &text, double factor )
{
  if ( text == QLatin1String( "ND" ) )
    return -sInfinity;
  if ( text.startsWith( QLatin1Char( '>' ) ) )
    return sInfinity;
  bool ok = false;
  const double limit = text.toDouble( &ok );
  return ok ? std::optional<double>( limit * factor ) : std::nullopt;
}

/** Limits of all \a classes of a row into \a item. */
Result<void> readLimits( const CsvTable &table, int row, const QStringList &classes, double factor, ClassItem &item )
{
  for ( const QString &column : classes )
  {
    const QString text = table.text( row, column );
    if ( item.bound == ClassItem::Bound::Range )
    {
      item.ranges.append( parseRanges( text ) );
      if ( item.ranges.last().isEmpty() )
        return table.errorAt( row, Text::tr( "“%1” is no range." ).arg( text ), Text::tr( "Write it as 6-9 or 5.5-6.5|8.5-9.0." ) );
    }
    else if ( item.bound != ClassItem::Bound::Absent )
    {
      const std::optional<double> limit = parseLimit( text, factor );
      if ( !limit )
        return table.errorAt( row, Text::tr( "“%1” is no limit." ).arg( text ), Text::tr( "Write a number, ND or >number." ) );
      item.limits.append( *limit );
    }
  }
  return {};
}
} // namespace

Result<ClassTable> ClassTable::load( const CsvTable &table, const QStringList &classes, const Catalogue &catalogue )
{
  ClassTable result;
  result.mClassCount = static_cast<int>( classes.size() );
  for ( int row = 0; row < table.rowCount(); ++row )
  {
    const std::optional<ClassItem::Bound> bound = parseBound( table.text( row, QStringLiteral( "bound" ) ) );
    if ( !bound )
      continue; // water temperature: a change caused by man, no class
    ClassItem item;
    item.bound = *bound;
    item.indicator = table.text( row, QStringLiteral( "indicator" ) );
    item.name = LocalText { table.text( row, QStringLiteral( "item_zh" ) ), table.text( row, QStringLiteral( "item_en" ) ) };
    item.clause = table.text( row, QStringLiteral( "clause" ) );
    item.edition = table.text( row, QStringLiteral( "edition" ) );
    item.waterBody =
      table.hasColumn( QStringLiteral( "water_body" ) ) ? table.text( row, QStringLiteral( "water_body" ) ) : QStringLiteral( "all" );
    item.inEvaluation = table.text( row, QStringLiteral( "in_21_item_evaluation" ) ) != QLatin1String( "0" );
    const Indicator *indicator = catalogue.indicator( item.indicator );
    if ( !indicator )
      return table.errorAt(
        row, Text::tr( "The indicator “%1” is not known." ).arg( item.indicator ), Text::tr( "Correct it or add it to the catalogue." ) );
    double factor = 1;
    if ( const QString unit = table.text( row, QStringLiteral( "unit" ) ); unit != QLatin1String( "-" ) )
    {
      const Result<double> converted = catalogue.convert( 1, unit, indicator->unit );
      if ( !converted )
        return table.errorAt( row, converted.error().message, converted.error().remedy );
      factor = *converted;
    }
    const Result<void> limits = readLimits( table, row, classes, factor, item );
    if ( !limits )
      return limits.error();
    result.mIndex[item.indicator].append( static_cast<int>( result.mItems.size() ) );
    result.mItems.append( item );
  }
  return result;
}

const ClassItem *ClassTable::item( const QString &indicator, const QString &waterBody ) const
{
  for ( const int i : mIndex.value( indicator ) )
  {
    const ClassItem &candidate = mItems.at( i );
    if ( candidate.waterBody == QLatin1String( "all" ) || candidate.waterBody == waterBody )
      return &candidate;
  }
  return nullptr;
}

int ClassTable::classOf( const ClassItem &item, double value, bool belowDetection ) const
{
  // A value below detection enters with half the detection limit, as monitoring reports do.
  const double judged = belowDetection ? value / 2 : value;
  for ( int c = 0; c < mClassCount; ++c )
  {
    bool meets = false;
    switch ( item.bound )
    {
      case ClassItem::Bound::Upper:
        meets = item.limits.at( c ) == -sInfinity ? belowDetection : atMost( judged, item.limits.at( c ) );
        break;
      case ClassItem::Bound::Lower:
        meets = atMost( item.limits.at( c ), judged );
        break;
      case ClassItem::Bound::Range:
        for ( const QPair<double, double> &range : item.ranges.at( c ) )
          meets = meets || ( atMost( range.first, judged ) && atMost( judged, range.second ) );
        break;
      case ClassItem::Bound::Absent:
        meets = belowDetection || value == 0;
        break;
    }
    if ( meets )
      return c + 1;
  }
  return mClassCount + 1;
}

std::optional<double> ClassTable::multiple( const ClassItem &item, double value, int target ) const
{
  if ( item.bound != ClassItem::Bound::Upper || target < 1 || target > mClassCount )
    return std::nullopt;
  const double limit = item.limits.at( target - 1 );
  if ( !std::isfinite( limit ) || limit <= 0 )
    return std::nullopt;
  return value / limit - 1;
}

} // namespace jinguan
