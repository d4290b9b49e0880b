#include "monitoring/Catalogue.h"

#include "base/CsvTable.h"

#include <cmath>
#include <limits>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::Catalogue )
};

constexpr double sOpen = std::numeric_limits<double>::quiet_NaN();

LocalText nameOf( const CsvTable &table, int row )
{
  return LocalText { table.text( row, QStringLiteral( "name_zh" ) ), table.text( row, QStringLiteral( "name_en" ) ) };
}

/** Reads \a path with its columns; every row must have a unique id and, where there are names, both of them. */
Result<CsvTable> readTable( const QString &path, const QStringList &columns, QHash<QString, int> &index )
{
  Result<CsvTable> table = CsvTable::read( path, columns );
  if ( !table )
    return table;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const QString id = table->text( row, QStringLiteral( "id" ) );
    if ( id.isEmpty() )
      return table->errorAt( row, Text::tr( "The id is empty." ), Text::tr( "Give the row an id of its own." ) );
    if ( index.contains( id ) )
      return table->errorAt(
        row, Text::tr( "The id “%1” stands in the table twice." ).arg( id ), Text::tr( "Remove or rename one of the two rows." ) );
    if ( columns.contains( QStringLiteral( "name_en" ) )
      && ( table->text( row, QStringLiteral( "name_zh" ) ).isEmpty() || table->text( row, QStringLiteral( "name_en" ) ).isEmpty() ) )
      return table->errorAt( row, Text::tr( "“%1” lacks a Chinese or an English name." ).arg( id ) );
    index.insert( id, row );
  }
  return table;
}

/** The unknown id as an error of its row. */
Error unknownId( const CsvTable &table, int row, const QString &column, const QString &id )
{
  return table.errorAt( row, Text::tr( "The column “%1” names “%2”, which the catalogue does not know." ).arg( column, id ),
    Text::tr( "Correct the id or add it to its table." ) );
}

template<typename T> const T *lookUp( const QList<T> &list, const QHash<QString, int> &index, const QString &id )
{
  const auto found = index.constFind( id );
  return found == index.constEnd() ? nullptr : &list.at( *found );
}

Result<QList<Element>> loadElements( const QString &path, QHash<QString, int> &index )
{
  const Result<CsvTable> table = readTable( path,
    { QStringLiteral( "id" ), QStringLiteral( "order" ), QStringLiteral( "name_zh" ), QStringLiteral( "name_en" ),
      QStringLiteral( "shape" ), QStringLiteral( "primary_indicator" ), QStringLiteral( "clause" ) },
    index );
  if ( !table )
    return table.error();
  QList<Element> elements;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    Element element;
    element.id = table->text( row, QStringLiteral( "id" ) );
    element.order = static_cast<int>( table->number( row, QStringLiteral( "order" ), 0 ) );
    element.name = nameOf( *table, row );
    element.shape = table->text( row, QStringLiteral( "shape" ) );
    element.primaryIndicator = table->text( row, QStringLiteral( "primary_indicator" ) );
    element.clause = table->text( row, QStringLiteral( "clause" ) );
    elements.append( element );
  }
  return elements;
}

Result<QList<Unit>> loadUnits( const QString &path, QHash<QString, int> &index )
{
  const Result<CsvTable> table = readTable( path,
    { QStringLiteral( "id" ), QStringLiteral( "name_zh" ), QStringLiteral( "symbol" ), QStringLiteral( "quantity" ),
      QStringLiteral( "factor_to_base" ) },
    index );
  if ( !table )
    return table.error();
  QList<Unit> units;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    Unit unit;
    unit.id = table->text( row, QStringLiteral( "id" ) );
    unit.symbol = table->text( row, QStringLiteral( "symbol" ) );
    unit.name = LocalText { table->text( row, QStringLiteral( "name_zh" ) ), unit.id };
    unit.quantity = table->text( row, QStringLiteral( "quantity" ) );
    unit.factorToBase = table->number( row, QStringLiteral( "factor_to_base" ), 0 );
    if ( unit.quantity.isEmpty() || !( unit.factorToBase > 0 ) )
      return table->errorAt( row, Text::tr( "The unit “%1” needs a quantity and a factor above zero." ).arg( unit.id ) );
    units.append( unit );
  }
  return units;
}

Result<QList<Indicator>> loadIndicators(
  const QString &path, const QHash<QString, int> &elements, const QHash<QString, int> &units, QHash<QString, int> &index )
{
  const Result<CsvTable> table = readTable( path,
    { QStringLiteral( "id" ), QStringLiteral( "element" ), QStringLiteral( "name_zh" ), QStringLiteral( "name_en" ),
      QStringLiteral( "symbol" ), QStringLiteral( "unit" ), QStringLiteral( "decimals" ), QStringLiteral( "hj212_code" ),
      QStringLiteral( "plausible_min" ), QStringLiteral( "plausible_max" ), QStringLiteral( "default_period" ) },
    index );
  if ( !table )
    return table.error();
  QList<Indicator> indicators;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    Indicator indicator;
    indicator.id = table->text( row, QStringLiteral( "id" ) );
    indicator.elements = table->list( row, QStringLiteral( "element" ) );
    indicator.name = nameOf( *table, row );
    indicator.symbol = table->text( row, QStringLiteral( "symbol" ) );
    indicator.unit = table->text( row, QStringLiteral( "unit" ) );
    indicator.decimals = static_cast<int>( table->number( row, QStringLiteral( "decimals" ), 0 ) );
    indicator.hj212Code = table->text( row, QStringLiteral( "hj212_code" ) );
    indicator.plausibleMin = table->number( row, QStringLiteral( "plausible_min" ), sOpen );
    indicator.plausibleMax = table->number( row, QStringLiteral( "plausible_max" ), sOpen );
    indicator.defaultPeriod = table->text( row, QStringLiteral( "default_period" ) );
    if ( indicator.elements.isEmpty() )
      return table->errorAt( row, Text::tr( "The indicator “%1” belongs to no element." ).arg( indicator.id ) );
    for ( const QString &element : std::as_const( indicator.elements ) )
    {
      if ( !elements.contains( element ) )
        return unknownId( *table, row, QStringLiteral( "element" ), element );
    }
    if ( !units.contains( indicator.unit ) )
      return unknownId( *table, row, QStringLiteral( "unit" ), indicator.unit );
    if ( indicator.plausibleMin >= indicator.plausibleMax )
      return table->errorAt( row, Text::tr( "The plausible range of “%1” is empty." ).arg( indicator.id ) );
    indicators.append( indicator );
  }
  return indicators;
}

Result<QList<StationKind>> loadStationKinds( const QString &path, const QHash<QString, int> &elements, QHash<QString, int> &index )
{
  const Result<CsvTable> table = readTable( path,
    { QStringLiteral( "id" ), QStringLiteral( "element" ), QStringLiteral( "name_zh" ), QStringLiteral( "name_en" ),
      QStringLiteral( "shape" ), QStringLiteral( "size_mm" ), QStringLiteral( "order" ), QStringLiteral( "automatic" ),
      QStringLiteral( "representative_radius_m" ), QStringLiteral( "radius_source" ) },
    index );
  if ( !table )
    return table.error();
  QList<StationKind> kinds;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    StationKind kind;
    kind.id = table->text( row, QStringLiteral( "id" ) );
    kind.element = table->text( row, QStringLiteral( "element" ) );
    kind.name = nameOf( *table, row );
    kind.shape = table->text( row, QStringLiteral( "shape" ) );
    kind.glyph = table->text( row, QStringLiteral( "glyph" ) );
    kind.sizeMm = table->number( row, QStringLiteral( "size_mm" ), 4 );
    kind.order = static_cast<int>( table->number( row, QStringLiteral( "order" ), 0 ) );
    kind.automatic = table->text( row, QStringLiteral( "automatic" ) ) == QLatin1String( "1" );
    kind.representativeRadius = table->number( row, QStringLiteral( "representative_radius_m" ), 0 );
    kind.radiusSource = table->text( row, QStringLiteral( "radius_source" ) );
    kind.clause = table->text( row, QStringLiteral( "lead_clause" ) );
    if ( !elements.contains( kind.element ) )
      return unknownId( *table, row, QStringLiteral( "element" ), kind.element );
    kinds.append( kind );
  }
  return kinds;
}

Result<QList<SitingClass>> loadSitingClasses( const QString &path, const QHash<QString, int> &elements, QHash<QString, int> &index )
{
  const Result<CsvTable> table = readTable( path,
    { QStringLiteral( "id" ), QStringLiteral( "element" ), QStringLiteral( "name_zh" ), QStringLiteral( "name_en" ),
      QStringLiteral( "clause" ), QStringLiteral( "order" ) },
    index );
  if ( !table )
    return table.error();
  QList<SitingClass> classes;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    SitingClass siting;
    siting.id = table->text( row, QStringLiteral( "id" ) );
    siting.element = table->text( row, QStringLiteral( "element" ) );
    siting.name = nameOf( *table, row );
    siting.clause = table->text( row, QStringLiteral( "clause" ) );
    siting.order = static_cast<int>( table->number( row, QStringLiteral( "order" ), 0 ) );
    if ( !elements.contains( siting.element ) )
      return unknownId( *table, row, QStringLiteral( "element" ), siting.element );
    classes.append( siting );
  }
  return classes;
}
} // namespace

Result<Catalogue> Catalogue::load( const QString &folder )
{
  Catalogue catalogue;
  const QString base = folder + QLatin1Char( '/' );

  Result<QList<Element>> elements = loadElements( base + QStringLiteral( "elements.csv" ), catalogue.mElementIndex );
  if ( !elements )
    return elements.error();
  catalogue.mElements = elements.take();

  Result<QList<Unit>> units = loadUnits( base + QStringLiteral( "units.csv" ), catalogue.mUnitIndex );
  if ( !units )
    return units.error();
  catalogue.mUnits = units.take();

  Result<QList<Indicator>> indicators =
    loadIndicators( base + QStringLiteral( "indicators.csv" ), catalogue.mElementIndex, catalogue.mUnitIndex, catalogue.mIndicatorIndex );
  if ( !indicators )
    return indicators.error();
  catalogue.mIndicators = indicators.take();

  Result<QList<StationKind>> kinds =
    loadStationKinds( base + QStringLiteral( "station_kinds.csv" ), catalogue.mElementIndex, catalogue.mKindIndex );
  if ( !kinds )
    return kinds.error();
  catalogue.mStationKinds = kinds.take();

  Result<QList<SitingClass>> classes =
    loadSitingClasses( base + QStringLiteral( "siting_classes.csv" ), catalogue.mElementIndex, catalogue.mClassIndex );
  if ( !classes )
    return classes.error();
  catalogue.mSitingClasses = classes.take();

  for ( const Element &element : std::as_const( catalogue.mElements ) )
  {
    const Indicator *primary = catalogue.indicator( element.primaryIndicator );
    if ( !primary || !primary->elements.contains( element.id ) )
      return Error { Text::tr( "The element “%1” shows the indicator “%2” first, which is not one of its indicators." )
                       .arg( element.id, element.primaryIndicator ),
        Text::tr( "Correct the column “primary_indicator”." ), base + QStringLiteral( "elements.csv" ), 0 };
  }
  return catalogue;
}

const Element *Catalogue::element( const QString &id ) const
{
  return lookUp( mElements, mElementIndex, id );
}

const Indicator *Catalogue::indicator( const QString &id ) const
{
  return lookUp( mIndicators, mIndicatorIndex, id );
}

const Unit *Catalogue::unit( const QString &id ) const
{
  return lookUp( mUnits, mUnitIndex, id );
}

const StationKind *Catalogue::stationKind( const QString &id ) const
{
  return lookUp( mStationKinds, mKindIndex, id );
}

const SitingClass *Catalogue::sitingClass( const QString &id ) const
{
  return lookUp( mSitingClasses, mClassIndex, id );
}

QList<const Indicator *> Catalogue::indicatorsOf( const QString &element ) const
{
  QList<const Indicator *> found;
  for ( const Indicator &indicator : mIndicators )
  {
    if ( indicator.elements.contains( element ) )
      found.append( &indicator );
  }
  return found;
}

QList<const StationKind *> Catalogue::stationKindsOf( const QString &element ) const
{
  QList<const StationKind *> found;
  for ( const StationKind &kind : mStationKinds )
  {
    if ( kind.element == element )
      found.append( &kind );
  }
  return found;
}

QList<const SitingClass *> Catalogue::sitingClassesOf( const QString &element ) const
{
  QList<const SitingClass *> found;
  for ( const SitingClass &siting : mSitingClasses )
  {
    if ( siting.element == element )
      found.append( &siting );
  }
  return found;
}

Result<double> Catalogue::convert( double value, const QString &fromUnit, const QString &toUnit ) const
{
  if ( fromUnit == toUnit )
    return value;
  const Unit *from = unit( fromUnit );
  const Unit *to = unit( toUnit );
  if ( !from || !to )
    return Error { Text::tr( "The unit “%1” is not known." ).arg( from ? toUnit : fromUnit ),
      Text::tr( "Choose one of the units of the catalogue." ), {}, 0 };
  if ( from->quantity != to->quantity )
    return Error { Text::tr( "“%1” cannot be converted into “%2”: they measure different things." ).arg( fromUnit, toUnit ),
      Text::tr( "Check the unit of the column." ), {}, 0 };
  return value * from->factorToBase / to->factorToBase;
}

} // namespace jinguan
