#include "monitoring/DrinkingSources.h"

#include "base/CsvTable.h"
#include "monitoring/Catalogue.h"
#include "monitoring/Standards.h"
#include "monitoring/TrailText.h"

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DrinkingSources )
};

const QString sTable = QStringLiteral( "gb3838_drinking" );
} // namespace

Result<DrinkingSources> DrinkingSources::load( const Standards &standards, const WaterAssessment &water, const Catalogue &catalogue )
{
  DrinkingSources result;
  result.mStandards = &standards;
  result.mWater = &water;
  const CsvTable *table = standards.table( sTable );
  if ( !table )
    return Error { Text::tr( "The standards table “%1” is missing." ).arg( sTable ), Text::tr( "Reinstall the program's resources." ),
      sTable + QStringLiteral( ".csv" ), 0 };
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const QString id = table->text( row, QStringLiteral( "indicator" ) );
    const Indicator *indicator = catalogue.indicator( id );
    if ( !indicator )
      return table->errorAt(
        row, Text::tr( "The indicator “%1” is not known." ).arg( id ), Text::tr( "Correct it or add it to the catalogue." ) );
    const Result<double> limit = catalogue.convert(
      table->number( row, QStringLiteral( "limit" ), 0 ), table->text( row, QStringLiteral( "unit" ) ), indicator->unit );
    if ( !limit )
      return table->errorAt( row, limit.error().message, limit.error().remedy );
    const std::optional<Decimal> exact = Decimal::fromDouble( *limit );
    if ( !exact || exact->mantissa() <= 0 )
      return table->errorAt( row, Text::tr( "The row lacks a limit." ), Text::tr( "Every limit is a number." ) );
    result.mItems.append( Row { id, table->text( row, QStringLiteral( "clause" ) ), indicator->unit, *exact,
      table->text( row, QStringLiteral( "confidence" ) ) == QLatin1String( "checked" ) } );
  }
  return result;
}

DrinkingResult DrinkingSources::source( const DrinkingSource &source, const QDate &from, const QDate &to, Trail *trail ) const
{
  DrinkingResult result;
  result.code = source.code;
  result.name = source.name;
  result.waterAmount = source.waterAmount;
  result.basic = mWater->section( source.code, source.name, source.kind, source.samples, from, to, source.options, trail );
  for ( const WaterItemResult &item : std::as_const( result.basic.items ) )
  {
    if ( item.exceeds )
      ( item.inClass ? result.exceeding : result.reportedApart ).append( item.indicator );
  }
  const Edition *edition = mStandards->inForce( QStringLiteral( "GB 3838" ), to, defaultRegion() );
  if ( source.kind == WaterAssessment::Kind::Surface && edition )
  {
    for ( const Row &row : mItems )
    {
      DrinkingItem item { row.indicator, row.clause, {}, row.limit, false, {} };
      Decimal total;
      int below = 0;
      QList<Decimal> values;
      for ( const WaterSample &sample : source.samples )
      {
        for ( const WaterInput &input : sample.items )
        {
          const std::optional<Decimal> value = Decimal::fromDouble( input.belowDetection ? input.value / 2 : input.value );
          if ( input.indicator != row.indicator || sample.day < from || sample.day > to || !value )
            continue;
          values.append( *value );
          total = total + *value;
          below += input.belowDetection ? 1 : 0;
        }
      }
      if ( values.isEmpty() )
        continue;
      // Two decimals more than the limit has: enough to see on which side a mean lies.
      item.mean = Figure { QStringLiteral( "mean" ), row.indicator, Figure::State::Valid,
        values.size() == 1 ? values.first() : Decimal::quotient( total, Decimal( values.size(), 0 ), row.limit.decimals() + 2 ), row.unit,
        static_cast<int>( values.size() ), 1, Basis::of( *edition, row.clause, row.checked ) };
      item.exceeds = *item.mean.value > row.limit && below < values.size();
      if ( item.exceeds )
      {
        item.multiple = Decimal::quotient( *item.mean.value - row.limit, row.limit, 2 );
        result.exceeding.append( row.indicator );
      }
      if ( trail )
        trail->add( Text::tr( "%1 against the limit of its table" ).arg( row.indicator ),
          trailtext::meanOf( values ) + ( item.exceeds ? QStringLiteral( " > " ) : QStringLiteral( " ≤ " ) ) + row.limit.toString(),
          trailtext::yesNo( !item.exceeds ), item.mean.basis.text() );
      result.items.append( item );
    }
  }
  result.attained = result.basic.number > 0 && result.exceeding.isEmpty();
  return result;
}

DrinkingSummary DrinkingSources::all( const QList<DrinkingSource> &sources, const QDate &from, const QDate &to, Trail *trail ) const
{
  DrinkingSummary summary;
  int judged = 0;
  int attained = 0;
  Decimal amount;
  Decimal attainedAmount;
  bool amountsKnown = true;
  Basis basis;
  for ( const DrinkingSource &source : sources )
  {
    const DrinkingResult result = this->source( source, from, to );
    summary.sources.append( result );
    if ( result.basic.number == 0 )
      continue;
    basis = result.basic.figure.basis;
    ++judged;
    attained += result.attained ? 1 : 0;
    const std::optional<Decimal> own = Decimal::fromDouble( source.waterAmount );
    amountsKnown = amountsKnown && own && own->mantissa() > 0;
    amount = amount + own.value_or( Decimal() );
    attainedAmount = attainedAmount + ( result.attained ? own.value_or( Decimal() ) : Decimal() );
  }
  const auto share = [&]( const QString &id, const Decimal &part, const Decimal &whole, bool known ) {
    Figure figure { id, {}, Figure::State::NoData, {}, QStringLiteral( "%" ), judged, static_cast<int>( sources.size() ), basis };
    if ( judged > 0 && known && whole.mantissa() > 0 )
    {
      figure.value = Decimal::quotient( part * Decimal( 100, 0 ), whole, 1 );
      figure.state = judged == sources.size() ? Figure::State::Valid : Figure::State::TooFew;
    }
    return figure;
  };
  summary.sourcesAttained = share( QStringLiteral( "sources_attained" ), Decimal( attained, 0 ), Decimal( judged, 0 ), true );
  summary.waterAttained = share( QStringLiteral( "water_attained" ), attainedAmount, amount, amountsKnown );
  if ( trail && judged > 0 )
  {
    trail->add( Text::tr( "Sources that meet all tables" ), QStringLiteral( "%1 / %2 × 100 %" ).arg( attained ).arg( judged ),
      trailtext::withUnit( *summary.sourcesAttained.value, QStringLiteral( "%" ) ), basis.text() );
    if ( summary.waterAttained.value )
      trail->add( Text::tr( "Water of those sources" ),
        QStringLiteral( "%1 / %2 × 100 %" ).arg( attainedAmount.toString(), amount.toString() ),
        trailtext::withUnit( *summary.waterAttained.value, QStringLiteral( "%" ) ), basis.text() );
  }
  return summary;
}

} // namespace jinguan
