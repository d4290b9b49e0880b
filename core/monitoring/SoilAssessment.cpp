#include "monitoring/SoilAssessment.h"

#include "base/CsvTable.h"
#include "monitoring/LimitTables.h"
#include "monitoring/Standards.h"
#include "monitoring/TrailText.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SoilAssessment )
};

bool isConstruction( const QString &landUse )
{
  return landUse.startsWith( QLatin1String( "type" ) );
}

/** Items whose natural background annex A of GB 36600 takes into account. */
bool hasBackground( const QString &indicator )
{
  return indicator == QLatin1String( "SOIL_As" ) || indicator == QLatin1String( "SOIL_Co" ) || indicator == QLatin1String( "SOIL_V" );
}
} // namespace

SoilResult SoilAssessment::sample( const QList<SoilInput> &inputs, const QString &landUse, std::optional<double> ph, const QDate &day,
  const QHash<QString, double> &background, Trail *trail ) const
{
  SoilResult result;
  const QString standard = isConstruction( landUse ) ? QStringLiteral( "GB 36600" ) : QStringLiteral( "GB 15618" );
  const Edition *edition = mStandards.inForce( standard, day, defaultRegion() );
  result.basis = edition ? Basis::of( *edition, QString() ) : Basis { standard, {}, {}, true };
  if ( !edition || landUse.isEmpty() || ( !ph && !isConstruction( landUse ) ) )
  {
    result.state = !edition ? Figure::State::NoEdition : Figure::State::NotRated;
    return result;
  }
  for ( const SoilInput &input : inputs )
  {
    const std::optional<SoilLimit> limit = mLimits.soilLimit( input.indicator, landUse, ph.value_or( 7 ) );
    const std::optional<Decimal> content = Decimal::fromDouble( input.belowDetection ? input.value / 2 : input.value );
    const std::optional<Decimal> screening = limit ? Decimal::fromDouble( limit->screening ) : std::nullopt;
    if ( !content || !screening || content->mantissa() < 0 )
      continue;
    SoilItemResult item { input.indicator, *content, *screening, limit->control ? Decimal::fromDouble( *limit->control ) : std::nullopt, {},
      1 };
    result.basis.clause = limit->clause;
    item.index = Figure { QStringLiteral( "index" ), input.indicator, Figure::State::Valid, Decimal::quotient( *content, *screening, 2 ),
      QStringLiteral( "1" ), 1, 1, result.basis };
    // A content below detection is no exceedance, whatever half of a coarse detection limit would say.
    if ( !input.belowDetection && *content > *screening )
      item.level = !item.control || *content <= *item.control ? 2 : 3;
    const auto natural = background.constFind( input.indicator );
    if ( item.level > 1 && isConstruction( landUse ) && hasBackground( input.indicator ) && natural != background.constEnd()
      && *content <= Decimal::fromDouble( *natural ).value_or( Decimal() ) )
    {
      item.level = 1;
      result.background.append( input.indicator );
    }
    if ( trail )
      trail->add( Text::tr( "%1 against screening and control value" ).arg( input.indicator ),
        QStringLiteral( "%1 / %2" ).arg( content->toString(), screening->toString() )
          + ( item.control ? QStringLiteral( "; " ) + item.control->toString() : QString() ),
        QStringLiteral( "P = %1" ).arg( item.index.value->toString() ), result.basis.text() );
    result.items.append( item );
    result.level = std::max( result.level, item.level );
  }
  if ( result.items.isEmpty() )
    return result;
  result.state = Figure::State::Valid;
  QList<SoilItemResult> worst = result.items;
  std::stable_sort( worst.begin(), worst.end(), []( const SoilItemResult &a, const SoilItemResult &b ) {
    return a.level != b.level ? a.level > b.level : *a.index.value > *b.index.value;
  } );
  for ( const SoilItemResult &item : std::as_const( worst ) )
  {
    if ( item.level > 1 )
      result.above.append( item.indicator );
  }
  nemerow( result, day, trail );
  return result;
}

void SoilAssessment::nemerow( SoilResult &result, const QDate &day, Trail *trail ) const
{
  const QString standard = QStringLiteral( "HJ/T 166" );
  const Edition *edition = mStandards.inForce( standard, day, defaultRegion() );
  Figure &figure = result.nemerow;
  figure.id = QStringLiteral( "nemerow" );
  figure.unit = QStringLiteral( "1" );
  figure.validInputs = static_cast<int>( result.items.size() );
  figure.requiredInputs = 2;
  figure.basis = edition ? Basis::of( *edition, QStringLiteral( "12.2" ) ) : Basis { standard, {}, {}, true };
  figure.state = edition ? Figure::State::TooFew : Figure::State::NoEdition;
  if ( !edition || figure.validInputs < 2 )
    return;
  double sum = 0;
  double largest = 0;
  for ( const SoilItemResult &item : std::as_const( result.items ) )
  {
    const double index = item.content.toDouble() / item.screening.toDouble();
    sum += index;
    largest = std::max( largest, index );
  }
  const double mean = sum / figure.validInputs;
  figure.value = Decimal::fromDouble( std::sqrt( ( mean * mean + largest * largest ) / 2 ) )->rounded( 2 );
  figure.state = Figure::State::Valid;
  const CsvTable *levels = mStandards.table( QStringLiteral( "soil_nemerow" ) );
  for ( int row = 0; levels && row < levels->rowCount(); ++row )
  {
    if ( figure.value->toDouble() <= levels->number( row, QStringLiteral( "upto" ), std::numeric_limits<double>::infinity() ) )
    {
      result.nemerowLevel = levels->text( row, QStringLiteral( "level" ) ).toInt();
      result.nemerowName = LocalText { levels->text( row, QStringLiteral( "name_zh" ) ), levels->text( row, QStringLiteral( "name_en" ) ) };
      break;
    }
  }
  if ( trail )
    trail->add( Text::tr( "Nemerow index from mean and largest P" ),
      QStringLiteral( "√[(%1² + %2²) / 2]" ).arg( trailtext::number( mean, 3 ), trailtext::number( largest, 3 ) ), figure.value->toString(),
      figure.basis.text() );
}

} // namespace jinguan
