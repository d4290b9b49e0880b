#include "monitoring/WaterLoad.h"

#include "base/CsvTable.h"
#include "monitoring/Standards.h"
#include "monitoring/TrailText.h"

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::WaterLoad )
};

constexpr qint64 sHour = 3600;

QList<Reading> sortedValid( const QList<Reading> &readings )
{
  QList<Reading> result;
  for ( const Reading &reading : readings )
  {
    if ( isValid( reading.flag ) && std::isfinite( reading.value ) && reading.value >= 0 )
      result.append( reading );
  }
  std::stable_sort( result.begin(), result.end(), []( const Reading &a, const Reading &b ) { return a.begin < b.begin; } );
  return result;
}

/** The reading whose period covers the hour that begins at \a hour; nullptr when none does. A sample covers its hour. */
const Reading *covering( const QList<Reading> &sorted, Period period, UtcSeconds hour )
{
  const qint64 length = std::max( sHour, static_cast<qint64>( period ) );
  const auto after = std::upper_bound(
    sorted.cbegin(), sorted.cend(), hour + sHour - 1, []( UtcSeconds time, const Reading &r ) { return time < r.begin; } );
  if ( after == sorted.cbegin() )
    return nullptr;
  const Reading &candidate = *std::prev( after );
  return candidate.begin + length > hour ? &candidate : nullptr;
}

QString key( const QString &a, const QString &b, const QString &c )
{
  return a + QLatin1Char( '|' ) + b + QLatin1Char( '|' ) + c;
}
} // namespace

LoadResult WaterLoad::load( const QList<Reading> &concentrations, Period concentrationPeriod, const QList<Reading> &flows,
  Period flowPeriod, UtcSeconds from, UtcSeconds to, int share, Trail *trail )
{
  const QList<Reading> sortedConcentrations = sortedValid( concentrations );
  const QList<Reading> sortedFlows = sortedValid( flows );
  double grams = 0;
  double cubicMetres = 0;
  int covered = 0;
  const int hours = static_cast<int>( std::max<qint64>( 0, ( to - from ) / sHour ) );
  for ( int i = 0; i < hours; ++i )
  {
    const Reading *concentration = covering( sortedConcentrations, concentrationPeriod, from + i * sHour );
    const Reading *flow = covering( sortedFlows, flowPeriod, from + i * sHour );
    if ( !concentration || !flow )
      continue;
    ++covered;
    const double water = flow->value * sHour;
    cubicMetres += water;
    // 1 mg/L is 1 g/m³.
    grams += ( concentration->belowDetection ? concentration->value / 2 : concentration->value ) * water;
  }
  const int required = ( hours * share + 99 ) / 100;
  const Basis basis { Text::tr( "load = concentration × flow × time" ), {}, {}, true };
  const auto figure = [&]( const QString &id, const QString &unit, double value, int decimals ) {
    Figure result { id, {}, Figure::State::NoData, {}, unit, covered, required, basis };
    if ( covered > 0 )
    {
      result.value = Decimal::fromDouble( value ).value_or( Decimal( 0, -1 ) ).rounded( decimals );
      result.state = covered >= required ? Figure::State::Valid : Figure::State::TooFew;
    }
    return result;
  };
  LoadResult result;
  result.load = figure( QStringLiteral( "load" ), QStringLiteral( "t" ), grams / 1e6, 3 );
  result.volume = figure( QStringLiteral( "volume" ), QStringLiteral( "10^4 m3" ), cubicMetres / 1e4, 2 );
  result.mean = figure( QStringLiteral( "mean" ), QStringLiteral( "mg/L" ), cubicMetres > 0 ? grams / cubicMetres : 0, 3 );
  if ( result.load.isValid() )
    result.scaled = Decimal::fromDouble( grams / 1e6 * hours / covered )->rounded( 3 );
  if ( trail && covered > 0 )
  {
    trail->add( Text::tr( "Hours with both concentration and flow" ), trailtext::atLeast( covered, required ),
      trailtext::yesNo( covered >= required ), basis.text() );
    trail->add( Text::tr( "Load: flow-weighted mean × volume" ),
      QStringLiteral( "%1 mg/L × %2 × 10⁴ m³ / 100" ).arg( result.mean.value->toString(), result.volume.value->toString() ),
      trailtext::withUnit( *result.load.value, QStringLiteral( "t" ) ), basis.text() );
  }
  return result;
}

Result<EcoDeduction> EcoDeduction::load( const Standards &standards )
{
  EcoDeduction result;
  const QString formulasName = QStringLiteral( "deduction_formulas" );
  const QString parametersName = QStringLiteral( "deduction_parameters" );
  const CsvTable *formulas = standards.table( formulasName );
  const CsvTable *parameters = standards.table( parametersName );
  if ( !formulas || !parameters )
    return Error { Text::tr( "The standards table “%1” is missing." ).arg( formulas ? parametersName : formulasName ),
      Text::tr( "Reinstall the program's resources." ), {}, 0 };
  for ( int row = 0; row < formulas->rowCount(); ++row )
  {
    Result<Formula> formula = Formula::parse( formulas->text( row, QStringLiteral( "formula" ) ) );
    if ( !formula )
      return formulas->errorAt( row, formula.error().message, formula.error().remedy );
    DeductionRule rule;
    rule.id = formulas->text( row, QStringLiteral( "id" ) );
    rule.name = LocalText { formulas->text( row, QStringLiteral( "name_zh" ) ), formulas->text( row, QStringLiteral( "name_en" ) ) };
    rule.formula = formula.take();
    rule.unit = formulas->text( row, QStringLiteral( "unit" ) );
    rule.isDemo = formulas->text( row, QStringLiteral( "demo" ) ) == QLatin1String( "1" );
    if ( const Edition *edition = standards.edition( formulas->text( row, QStringLiteral( "edition" ) ) ) )
      rule.basis = Basis::of( *edition, formulas->text( row, QStringLiteral( "clause" ) ), !rule.isDemo );
    result.mRules.append( rule );
  }
  for ( int row = 0; row < parameters->rowCount(); ++row )
  {
    const QString rule = parameters->text( row, QStringLiteral( "rule" ) );
    const double value = parameters->number( row, QStringLiteral( "value" ), std::nan( "" ) );
    if ( !result.rule( rule ) || std::isnan( value ) )
      return parameters->errorAt(
        row, Text::tr( "The parameter has no number, or its formula “%1” is not known." ).arg( rule ), Text::tr( "Correct the row." ) );
    result.mParameters.insert(
      key( rule, parameters->text( row, QStringLiteral( "indicator" ) ), parameters->text( row, QStringLiteral( "name" ) ) ), value );
  }
  return result;
}

const DeductionRule *EcoDeduction::rule( const QString &id ) const
{
  const auto found = std::find_if( mRules.cbegin(), mRules.cend(), [&]( const DeductionRule &r ) { return r.id == id; } );
  return found == mRules.cend() ? nullptr : &*found;
}

Result<DeductionResult> EcoDeduction::amount(
  const QString &id, const QString &indicator, const QHash<QString, double> &values, Trail *trail ) const
{
  const DeductionRule *found = rule( id );
  if ( !found )
    return Error { Text::tr( "There is no deduction formula “%1”." ).arg( id ), Text::tr( "Add it to deduction_formulas.csv." ), {}, 0 };
  DeductionResult result;
  result.values = values;
  for ( const QString &name : found->formula.names() )
  {
    const auto parameter = mParameters.constFind( key( id, indicator, name ) );
    if ( !result.values.contains( name ) && parameter != mParameters.constEnd() )
      result.values.insert( name, *parameter );
  }
  const Result<double> amount = found->formula.evaluate( result.values );
  if ( !amount )
    return amount.error();
  const std::optional<Decimal> exact = Decimal::fromDouble( *amount );
  if ( !exact )
    return Error { Text::tr( "The amount by “%1” is too large to be meant." ).arg( id ), Text::tr( "Look at units and prices." ), {}, 0 };
  result.amount = Figure { QStringLiteral( "deduction" ), indicator, Figure::State::Valid, exact->rounded( 2 ), found->unit,
    static_cast<int>( found->formula.names().size() ), static_cast<int>( found->formula.names().size() ), found->basis };
  if ( trail )
  {
    trail->add( found->name.text(), found->formula.text(), QString( QStringLiteral( "→" ) ), found->basis.text() );
    trail->add( Text::tr( "With its numbers" ), found->formula.withNumbers( result.values ),
      trailtext::withUnit( *result.amount.value, found->unit ), found->basis.text() );
  }
  return result;
}

} // namespace jinguan
