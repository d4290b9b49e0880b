#include "layers/surface/SurfaceRule.h"

#include "base/CsvTable.h"
#include "base/Resources.h"

#include <QHash>

#include <cmath>

namespace jinguan
{

Result<SurfaceRules> SurfaceRules::load( const Catalogue &catalogue )
{
  return load( Resources::path( QStringLiteral( "catalogue/surfaces.csv" ) ), catalogue );
}

Result<SurfaceRules> SurfaceRules::load( const QString &path, const Catalogue &catalogue )
{
  const Result<CsvTable> table = CsvTable::read( path,
    { QStringLiteral( "element" ), QStringLiteral( "indicator" ), QStringLiteral( "kinds" ), QStringLiteral( "fewest" ),
      QStringLiteral( "farthest_km" ), QStringLiteral( "max_age_h" ), QStringLiteral( "uncertain_share" ) } );
  if ( !table )
    return table.error();
  SurfaceRules rules;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    SurfaceRule rule;
    rule.element = table->text( row, QStringLiteral( "element" ) );
    rule.indicator = table->text( row, QStringLiteral( "indicator" ) );
    rule.kinds = table->list( row, QStringLiteral( "kinds" ) );
    rule.fewest = static_cast<int>( table->number( row, QStringLiteral( "fewest" ), 0 ) );
    rule.farthest = 1000 * table->number( row, QStringLiteral( "farthest_km" ), 0 );
    rule.maxAge = static_cast<qint64>( 3600 * table->number( row, QStringLiteral( "max_age_h" ), 0 ) );
    rule.uncertainShare = table->number( row, QStringLiteral( "uncertain_share" ), 0 );
    const Indicator *indicator = catalogue.indicator( rule.indicator );
    bool known = indicator && indicator->elements.contains( rule.element ) && !rule.kinds.isEmpty();
    for ( const QString &kind : std::as_const( rule.kinds ) )
      known = known && catalogue.stationKind( kind );
    if ( !known )
      return table->errorAt( row, tr( "Element, indicator or kinds of station are not in the catalogue." ) );
    if ( rule.fewest < 3 || rule.farthest <= 0 || rule.maxAge <= 0 || rule.uncertainShare <= 0 )
      return table->errorAt( row, tr( "A number is missing, or is too small to be meant." ) );
    rules.mRules.append( rule );
  }
  return rules;
}

QList<SurfaceRule> SurfaceRules::of( const QString &element ) const
{
  QList<SurfaceRule> rules = mRules;
  rules.removeIf( [&element]( const SurfaceRule &rule ) { return rule.element != element; } );
  return rules;
}

Result<SurfaceRule> SurfaceRules::rule( const QString &element, const QString &indicator ) const
{
  QStringList known;
  for ( const SurfaceRule &rule : of( element ) )
  {
    if ( rule.indicator == indicator )
      return rule;
    known << rule.indicator;
  }
  return Error { tr( "“%1” of this element is not interpolated." ).arg( indicator ),
    known.isEmpty() ? tr( "No indicator of this element is." ) : tr( "Choose one of %1." ).arg( known.join( tr( ", " ) ) ), {}, 0 };
}

QList<SurfaceValue> surfaceValues(
  const SurfaceRule &rule, const Catalogue &catalogue, const QList<Station> &stations, const QList<LatestReading> &latest, UtcSeconds at )
{
  QHash<QString, const LatestReading *> best;
  for ( const LatestReading &one : latest )
  {
    const UtcSeconds end = endOf( one.reading.begin, one.period );
    if ( one.series.key.indicator != rule.indicator || one.series.key.method == Method::Model || one.series.key.issued != 0
      || !isValid( one.reading.flag ) || !std::isfinite( one.reading.value ) || end > at || at - end > rule.maxAge )
      continue;
    const LatestReading *&place = best[one.series.key.station];
    if ( !place || one.series.key.method < place->series.key.method
      || ( one.series.key.method == place->series.key.method && end > endOf( place->reading.begin, place->period ) ) )
      place = &one;
  }
  QList<SurfaceValue> values;
  const Indicator *indicator = catalogue.indicator( rule.indicator );
  const QDate day = local( at ).date();
  for ( const Station &station : stations )
  {
    const LatestReading *one = best.value( station.code );
    const StationPosition *position = one && indicator && rule.kinds.contains( station.kind ) ? station.positionOn( day ) : nullptr;
    if ( !position || station.statusOn( day ) != StationStatus::Running )
      continue;
    const Result<double> value = catalogue.convert( one->reading.value, one->series.unit, indicator->unit );
    if ( value )
      values.append( { station.code, position->at, one->reading.belowDetection ? *value / 2 : *value, one->period } );
  }
  return values;
}

} // namespace jinguan
