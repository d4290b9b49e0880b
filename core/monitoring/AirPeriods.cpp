#include "monitoring/AirPeriods.h"

#include "monitoring/Standards.h"
#include "monitoring/TrailText.h"

#include <algorithm>
#include <map>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::AirPeriods )
};

const QString sIndexStandard = QStringLiteral( "HJ 633" );
const QString sAssessmentStandard = QStringLiteral( "HJ 663" );
const QString sOzone = QStringLiteral( "O3" );

/** The value of \a day in an ordered list; nullptr when the list does not hold it. */
const AirDayValue *valueOn( const QList<AirDayValue> &days, const QDate &day )
{
  const auto found =
    std::lower_bound( days.cbegin(), days.cend(), day, []( const AirDayValue &value, const QDate &wanted ) { return value.day < wanted; } );
  return found != days.cend() && found->day == day ? &*found : nullptr;
}

bool isWholeYear( const QDate &from, const QDate &to )
{
  return from == QDate( from.year(), 1, 1 ) && to == QDate( from.year(), 12, 31 );
}

/** The figure a composite item is computed from. */
const Figure &inputOf( const AirPollutantResult &result, const CompositeItem &item )
{
  return item.statistic == QLatin1String( "mean" ) ? result.mean : result.percentile;
}
} // namespace

AirDay AirPeriods::day( const AirPlace &place, const QDate &day, const AirOptions &options, Trail *trail ) const
{
  AirDay result;
  result.day = day;
  const Edition *edition = mStatistics.edition( sIndexStandard, day, options );
  if ( !edition )
  {
    result.basis.standard = sIndexStandard;
    return result;
  }
  result.basis = Basis::of( *edition, QStringLiteral( "breakpoint table" ) );
  QList<AqiInput> inputs;
  QList<AqiInput> all;
  for ( auto pollutant = place.days.constBegin(); pollutant != place.days.constEnd(); ++pollutant )
  {
    const AirDayValue *value = valueOn( *pollutant, day );
    if ( !value || !value->valid )
      continue;
    const bool ozone = pollutant.key() == sOzone;
    QList<AqiInput> own { AqiInput {
      pollutant.key(), ozone ? QStringLiteral( "8h_max" ) : QStringLiteral( "24h" ), value->value->toDouble() } };
    if ( ozone && value->maxHour )
      own.append( AqiInput { sOzone, QStringLiteral( "1h_max" ), value->maxHour->toDouble() } );
    all += own;
    result.sandDust = result.sandDust || value->sandDust;
    if ( !value->sandDust )
      inputs += own;
  }
  const AqiResult index = mAir.aqi( *edition, AirQuality::Report::Daily, inputs );
  result.aqi = index.aqi;
  result.primary = index.primary;
  result.parts = index.parts;
  result.valid =
    index.aqi && ( index.publishable || ( result.sandDust && mAir.aqi( *edition, AirQuality::Report::Daily, all ).publishable ) );
  if ( index.aqi )
  {
    if ( const std::optional<AqiLevel> level = mAir.levelOf( *edition, *index.aqi ) )
      result.level = level->level;
  }
  if ( trail )
  {
    for ( const Iaqi &part : std::as_const( index.parts ) )
    {
      const auto input = std::find_if( inputs.cbegin(), inputs.cend(),
        [&]( const AqiInput &i ) { return i.pollutant == part.pollutant && i.statistic == part.statistic; } );
      trail->add( Text::tr( "Sub-index of %1 (%2), rounded up" ).arg( part.pollutant, part.statistic ),
        Decimal::fromDouble( input->value ).value_or( Decimal() ).toString(), QString::number( part.index ), result.basis.text() );
    }
    if ( index.aqi )
      trail->add( Text::tr( "Index: the largest sub-index" ),
        index.primary.isEmpty() ? QString() : Text::tr( "primary: %1" ).arg( index.primary.join( QStringLiteral( ", " ) ) ),
        QString::number( *index.aqi ), result.basis.text() );
  }
  return result;
}

QList<AirDay> AirPeriods::daily( const AirPlace &place, const QDate &from, const QDate &to, const AirOptions &options ) const
{
  QList<AirDay> result;
  for ( QDate current = from; current <= to; current = current.addDays( 1 ) )
    result.append( day( place, current, options ) );
  return result;
}

AirPlace AirPeriods::average( const QString &code, const LocalText &name, const QList<AirPlace> &stations, const AirOptions &options ) const
{
  AirPlace result { code, name, {}, true };
  const qsizetype counting = std::count_if( stations.cbegin(), stations.cend(), []( const AirPlace &s ) { return s.counts; } );
  for ( const QString &pollutant : AirRules::pollutants() )
  {
    std::map<QDate, QList<const AirDayValue *>> byDay;
    for ( const AirPlace &station : stations )
    {
      if ( !station.counts )
        continue;
      const auto days = station.days.constFind( pollutant );
      if ( days == station.days.constEnd() )
        continue;
      for ( const AirDayValue &value : *days )
        byDay[value.day].append( &value );
    }
    for ( const auto &[day, values] : byDay )
    {
      const Edition *edition = mStatistics.edition( sAssessmentStandard, day, options );
      const QString id = edition ? edition->id : QString();
      const int share = mStatistics.rules().rule( id, QStringLiteral( "city_station_share" ), 75 );
      AirDayValue mean;
      mean.day = day;
      Decimal total;
      for ( const AirDayValue *value : values )
      {
        mean.sandDust = mean.sandDust || value->sandDust;
        if ( !value->valid )
          continue;
        total = total + *value->value;
        ++mean.validInputs;
      }
      mean.requiredInputs = static_cast<int>( ( counting * share + 99 ) / 100 );
      if ( mean.validInputs > 0 && edition )
        mean.value = Decimal::quotient(
          total, Decimal( mean.validInputs, 0 ), mStatistics.rules().decimals( id, pollutant, QStringLiteral( "day" ) ) );
      mean.valid = mean.value && mean.validInputs >= mean.requiredInputs;
      result.days[pollutant].append( mean );
    }
  }
  return result;
}

QList<Reading> AirPeriods::averageHours( const QList<QList<Reading>> &stations, int share )
{
  struct Sum
  {
      Decimal total;
      int count = 0;
  };
  std::map<UtcSeconds, Sum> sums;
  for ( const QList<Reading> &station : stations )
  {
    for ( const Reading &reading : station )
    {
      const std::optional<Decimal> value = isValid( reading.flag ) ? Decimal::fromDouble( reading.value ) : std::nullopt;
      if ( !value )
        continue;
      Sum &sum = sums[reading.begin];
      sum.total = sum.total + *value;
      ++sum.count;
    }
  }
  QList<Reading> result;
  for ( const auto &[begin, sum] : sums )
  {
    if ( sum.count * 100 >= stations.size() * share )
      result.append( Reading { begin, Decimal::quotient( sum.total, Decimal( sum.count, 0 ), 6 ).toDouble(), QualityFlag::Valid, false } );
  }
  return result;
}

AirPollutantResult AirPeriods::pollutant(
  const QString &id, const QList<AirDayValue> &days, const QDate &from, const QDate &to, const AirOptions &options, Trail *trail ) const
{
  AirPollutantResult result;
  result.pollutant = id;
  Trail own;
  Trail *steps = trail ? &own : nullptr;
  result.mean = mStatistics.mean( id, days, from, to, options, steps );
  result.percentile = mStatistics.percentile( id, days, from, to, options, steps );
  result.attainedDays = mStatistics.attainedDays( id, days, from, to, options, steps );
  if ( isWholeYear( from, to ) )
    judgeYear( result, to, options, steps );
  if ( trail )
    trail->addAll( own, id );
  return result;
}

void AirPeriods::judgeYear( AirPollutantResult &result, const QDate &to, const AirOptions &options, Trail *trail ) const
{
  result.multiple = result.mean;
  result.multiple.id = QStringLiteral( "multiple" );
  result.multiple.unit = QStringLiteral( "1" );
  result.multiple.value.reset();
  result.multiple.basis.clause = QStringLiteral( "exceedance multiple" );
  const QString daily = result.pollutant == sOzone ? QStringLiteral( "8h_max" ) : QStringLiteral( "24h" );
  const int decimals = mStatistics.rules().rule( result.mean.basis.edition, QStringLiteral( "decimals_multiple" ), 2 );
  int applicable = 0;
  bool valid = true;
  bool attained = true;
  for ( const auto &[figure, period] : { std::pair( &result.mean, QStringLiteral( "year" ) ), std::pair( &result.percentile, daily ) } )
  {
    const std::optional<Decimal> limit = mStatistics.limit( result.pollutant, period, to, options );
    if ( !limit )
      continue;
    ++applicable;
    valid = valid && figure->isValid();
    if ( !figure->value )
      continue;
    const bool meets = *figure->value <= *limit;
    attained = attained && meets;
    if ( trail )
      trail->add( Text::tr( "%1 of %2 against its limit" ).arg( figure->id, result.pollutant ),
        figure->value->toString() + ( meets ? QStringLiteral( " ≤ " ) : QStringLiteral( " > " ) ) + limit->toString(),
        trailtext::yesNo( meets ), QStringLiteral( "GB 3095" ) );
    if ( meets )
      continue;
    const Decimal multiple = Decimal::quotient( *figure->value - *limit, *limit, decimals );
    if ( !result.multiple.value || multiple > *result.multiple.value )
      result.multiple.value = multiple;
  }
  if ( applicable > 0 && valid )
    result.attained = attained;
}

void AirPeriods::composite( AirPeriodResult &result, const AirOptions &options, Trail *trail ) const
{
  result.composite.id = QStringLiteral( "composite" );
  result.composite.unit = QStringLiteral( "1" );
  const Edition *edition = mStatistics.edition( sAssessmentStandard, result.to, options );
  if ( !edition )
  {
    result.composite.state = Figure::State::NoEdition;
    result.composite.basis.standard = sAssessmentStandard;
    return;
  }
  const QList<CompositeItem> items = mStatistics.rules().composite( edition->id );
  const int decimals = mStatistics.rules().rule( edition->id, QStringLiteral( "decimals_index" ), 2 );
  bool checked = true;
  bool allValid = true;
  QList<Decimal::Term> terms;
  Decimal largest;
  QStringList parts;
  for ( const CompositeItem &item : items )
  {
    checked = checked && item.checked;
    const auto found = std::find_if(
      result.pollutants.begin(), result.pollutants.end(), [&]( const AirPollutantResult &p ) { return p.pollutant == item.pollutant; } );
    if ( found == result.pollutants.end() || !inputOf( *found, item ).value )
    {
      allValid = false;
      continue;
    }
    const Figure &input = inputOf( *found, item );
    found->singleIndex = input;
    found->singleIndex.id = QStringLiteral( "index" );
    found->singleIndex.unit = QStringLiteral( "1" );
    found->singleIndex.value = Decimal::quotient( *input.value, item.reference, decimals );
    found->singleIndex.basis = Basis::of( *edition, QStringLiteral( "composite index" ), item.checked );
    allValid = allValid && input.isValid();
    terms.append( Decimal::term( *input.value, item.reference, item.weight ) );
    const Decimal share = Decimal::sum( { terms.last() }, 6 );
    if ( share > largest || result.primary.isEmpty() )
      result.primary = QStringList { item.pollutant };
    else if ( share == largest )
      result.primary.append( item.pollutant );
    largest = std::max( largest, share );
    ++result.composite.validInputs;
    const QString part = ( item.weight == 1 ? QString() : QString::number( item.weight ) + QStringLiteral( " × " ) )
      + input.value->toString() + QStringLiteral( " / " ) + item.reference.toString();
    parts.append( part );
    if ( trail )
      trail->add( Text::tr( "Single index of %1" ).arg( item.pollutant ), part, Decimal::sum( { terms.last() }, decimals + 1 ).toString(),
        found->singleIndex.basis.text() );
  }
  result.composite.requiredInputs = static_cast<int>( items.size() );
  result.composite.basis = Basis::of( *edition, QStringLiteral( "composite index" ), checked );
  if ( result.composite.validInputs == 0 )
    return;
  result.composite.state = allValid ? Figure::State::Valid : Figure::State::TooFew;
  result.composite.value = Decimal::sum( terms, decimals );
  if ( trail )
    trail->add( Text::tr( "Composite index: their sum, rounded once" ), parts.join( QStringLiteral( " + " ) ),
      result.composite.value->toString(), result.composite.basis.text() );
}

void AirPeriods::goodDays( AirPeriodResult &result, const AirPlace &place, const AirOptions &options, Trail *trail ) const
{
  Figure &figure = result.goodDays;
  figure.id = QStringLiteral( "good_days" );
  figure.unit = QStringLiteral( "%" );
  const Edition *edition = mStatistics.edition( sIndexStandard, result.to, options );
  figure.state = edition ? Figure::State::NoData : Figure::State::NoEdition;
  figure.basis = edition ? Basis::of( *edition, QStringLiteral( "annex A" ) ) : Basis { sIndexStandard, {}, {}, true };
  for ( const AirDay &day : daily( place, result.from, result.to, options ) )
    ++result.daysByLevel[static_cast<size_t>( day.valid ? day.level : 0 )];
  const int good = result.daysByLevel[1] + result.daysByLevel[2];
  figure.validInputs = static_cast<int>( result.from.daysTo( result.to ) ) + 1 - result.daysByLevel[0];
  if ( !edition || figure.validInputs == 0 )
    return;
  const Edition *assessment = mStatistics.edition( sAssessmentStandard, result.to, options );
  figure.value = Decimal::quotient( Decimal( good * 100LL, 0 ), Decimal( figure.validInputs, 0 ),
    mStatistics.rules().rule( assessment ? assessment->id : QString(), QStringLiteral( "decimals_share" ), 1 ) );
  for ( const AirPollutantResult &pollutant : std::as_const( result.pollutants ) )
    figure.requiredInputs = std::max( figure.requiredInputs, pollutant.mean.requiredInputs );
  figure.state = figure.validInputs >= figure.requiredInputs ? Figure::State::Valid : Figure::State::TooFew;
  if ( trail )
    trail->add( Text::tr( "Days with an index up to 100 of all valid days" ),
      QStringLiteral( "%1 / %2 × 100 %" ).arg( good ).arg( figure.validInputs ), trailtext::withUnit( *figure.value, figure.unit ),
      figure.basis.text() );
}

AirPeriodResult AirPeriods::period(
  const AirPlace &place, const QDate &from, const QDate &to, const AirOptions &options, Trail *trail ) const
{
  AirPeriodResult result;
  result.code = place.code;
  result.name = place.name;
  result.from = from;
  result.to = to;
  result.spansEditions =
    mStatistics.edition( sAssessmentStandard, from, options ) != mStatistics.edition( sAssessmentStandard, to, options );
  bool judged = isWholeYear( from, to );
  bool attained = true;
  for ( const QString &id : AirRules::pollutants() )
  {
    const auto days = place.days.constFind( id );
    if ( days == place.days.constEnd() )
    {
      judged = false;
      continue;
    }
    result.pollutants.append( pollutant( id, *days, from, to, options, trail ) );
    const std::optional<bool> own = result.pollutants.last().attained;
    judged = judged && own;
    attained = attained && own.value_or( true );
  }
  composite( result, options, trail );
  goodDays( result, place, options, trail );
  if ( judged )
    result.attained = attained;
  return result;
}

void AirPeriods::rank( QList<AirPeriodResult> &results )
{
  std::stable_sort( results.begin(), results.end(), []( const AirPeriodResult &a, const AirPeriodResult &b ) {
    if ( a.composite.isValid() != b.composite.isValid() )
      return a.composite.isValid();
    return a.composite.isValid() && *a.composite.value < *b.composite.value;
  } );
  for ( qsizetype i = 0; i < results.size(); ++i )
  {
    AirPeriodResult &result = results[i];
    if ( !result.composite.isValid() )
      result.rank = 0;
    else if ( i > 0 && *result.composite.value == *results.at( i - 1 ).composite.value )
      result.rank = results.at( i - 1 ).rank;
    else
      result.rank = static_cast<int>( i ) + 1;
  }
}

} // namespace jinguan
