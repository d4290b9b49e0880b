#include "monitoring/AirStatistics.h"

#include "monitoring/LimitTables.h"
#include "monitoring/Standards.h"
#include "monitoring/TrailText.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <map>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::AirStatistics )
};

const QString sLimitStandard = QStringLiteral( "GB 3095" );
const QString sAssessmentStandard = QStringLiteral( "HJ 663" );
const QString sOzone = QStringLiteral( "O3" );
constexpr qint64 sZoneOffset = 8 * 3600;

/** The hours of one local day. */
using DayHours = std::array<std::optional<Decimal>, 24>;

QDate dayOf( UtcSeconds begin )
{
  const qint64 shifted = begin + sZoneOffset;
  return QDate( 1970, 1, 1 ).addDays( shifted / 86400 - ( shifted % 86400 < 0 ? 1 : 0 ) );
}

int hourOf( UtcSeconds begin )
{
  return static_cast<int>( ( ( begin + sZoneOffset ) % 86400 + 86400 ) % 86400 / 3600 );
}

/** What a reading enters statistics with; none for invalid ones. */
std::optional<Decimal> countingValue( const Reading &reading )
{
  if ( !isValid( reading.flag ) || !( reading.value >= 0 ) )
    return std::nullopt;
  return Decimal::fromDouble( reading.belowDetection ? reading.value / 2 : reading.value );
}

struct Sum
{
    Decimal total;
    int count = 0;
};

Sum sumOf( const DayHours &hours, int from, int to )
{
  Sum sum;
  for ( int i = from; i < to; ++i )
  {
    if ( const std::optional<Decimal> &value = hours[static_cast<size_t>( i )] )
    {
      sum.total = sum.total + *value;
      ++sum.count;
    }
  }
  return sum;
}

/** Whether the mean \a a is above the mean \a b; without dividing. */
bool isAbove( const Sum &a, const Sum &b )
{
  return a.total * Decimal( b.count, 0 ) > b.total * Decimal( a.count, 0 );
}

QList<Decimal> present( const DayHours &hours, int from, int to )
{
  QList<Decimal> values;
  for ( int i = from; i < to; ++i )
  {
    if ( hours[static_cast<size_t>( i )] )
      values.append( *hours[static_cast<size_t>( i )] );
  }
  return values;
}

QString percentText( int percent )
{
  return QStringLiteral( "p%1" ).arg( percent );
}
} // namespace

/** What the editions in force say about a day of one pollutant. */
struct AirStatistics::DayRule
{
    const Edition *limits = nullptr; //!< edition of GB 3095; none: no day value
    const Edition *assessment = nullptr;
    int minimum = 20;
    int minimumOfEight = 6;
    int decimals = 0;
    std::optional<Decimal> limit; //!< of the largest 8-hour mean
};

/** The valid days of a period with what the standards ask for. */
struct AirStatistics::Selection
{
    const Edition *edition = nullptr;
    const Edition *validity = nullptr;
    QList<Decimal> values;
    int required = 0;
    bool monthsValid = true;
    int decimals = 0;
};

const Edition *AirStatistics::edition( const QString &standard, const QDate &day, const AirOptions &options ) const
{
  const QString region = options.region.isEmpty() ? defaultRegion() : options.region;
  for ( const QString &asked : options.editions )
  {
    const Edition *named = mStandards.edition( asked );
    if ( named && named->standard == standard )
      return named;
  }
  return mStandards.inForce( standard, day, region );
}

std::optional<Decimal> AirStatistics::limit(
  const QString &pollutant, const QString &period, const QDate &day, const AirOptions &options ) const
{
  const Edition *found = edition( sLimitStandard, day, options );
  const AirLimit *row = found ? mLimits.airLimit( found->id, pollutant, period ) : nullptr;
  return row ? Decimal::fromDouble( options.airZone == 1 ? row->level1 : row->level2 ) : std::nullopt;
}

AirStatistics::DayRule AirStatistics::ruleFor( const QString &pollutant, const QDate &day, const AirOptions &options ) const
{
  DayRule rule;
  rule.limits = edition( sLimitStandard, day, options );
  rule.assessment = edition( sAssessmentStandard, day, options );
  if ( !rule.limits )
    return rule;
  const bool ozone = pollutant == sOzone;
  rule.minimum =
    mRules.minimum( rule.limits->id, pollutant, ozone ? QStringLiteral( "day_max_8h" ) : QStringLiteral( "day" ) ).value_or( 0 );
  rule.minimumOfEight = mRules.minimum( rule.limits->id, pollutant, QStringLiteral( "8h" ) ).value_or( 6 );
  rule.decimals = mRules.decimals( rule.assessment ? rule.assessment->id : QString(), pollutant, QStringLiteral( "day" ) );
  if ( !rule.assessment && pollutant == QLatin1String( "CO" ) )
    rule.decimals = 1; // HJ 633 reports CO to 0.1 mg/m³ before HJ 663 was there, too
  if ( ozone )
    rule.limit = limit( pollutant, QStringLiteral( "8h_max" ), day, options );
  return rule;
}

static AirDayValue meanDay( const DayHours &hours, int minimum, int decimals )
{
  AirDayValue value;
  const Sum sum = sumOf( hours, 0, 24 );
  value.validInputs = sum.count;
  value.requiredInputs = minimum;
  if ( sum.count > 0 )
    value.value = Decimal::quotient( sum.total, Decimal( sum.count, 0 ), decimals );
  value.valid = sum.count > 0 && sum.count >= minimum;
  return value;
}

/** Largest 8-hour mean among those ending 08:00 … 24:00; \a endOfLargest is the hour it ends at. */
static AirDayValue ozoneDay(
  const DayHours &hours, int minimum, int minimumOfEight, int decimals, const std::optional<Decimal> &limit, int *endOfLargest )
{
  AirDayValue value;
  value.requiredInputs = minimum;
  Sum largest;
  for ( int end = 8; end <= 24; ++end )
  {
    const Sum sum = sumOf( hours, end - 8, end );
    if ( sum.count < minimumOfEight )
      continue;
    ++value.validInputs;
    if ( largest.count == 0 || isAbove( sum, largest ) )
    {
      largest = sum;
      *endOfLargest = end;
    }
  }
  for ( const std::optional<Decimal> &hour : hours )
  {
    if ( hour && ( !value.maxHour || *hour > *value.maxHour ) )
      value.maxHour = hour;
  }
  if ( value.maxHour )
    value.maxHour = value.maxHour->rounded( decimals );
  if ( largest.count > 0 )
    value.value = Decimal::quotient( largest.total, Decimal( largest.count, 0 ), decimals );
  // With fewer than 14 the day still counts where the result exceeds the limit.
  value.valid = value.value && ( value.validInputs >= minimum || ( limit && *value.value > *limit ) );
  return value;
}

static std::map<QDate, DayHours> hoursByDay( const QList<Reading> &readings, const QDate &from, const QDate &to )
{
  std::map<QDate, DayHours> result;
  for ( const Reading &reading : readings )
  {
    const QDate day = dayOf( reading.begin );
    if ( day < from || day > to )
      continue;
    if ( const std::optional<Decimal> value = countingValue( reading ) )
      result[day][static_cast<size_t>( hourOf( reading.begin ) )] = value;
  }
  return result;
}

QList<AirDayValue> AirStatistics::days(
  const QString &pollutant, const QList<Reading> &hours, const QDate &from, const QDate &to, const AirOptions &options ) const
{
  const std::map<QDate, DayHours> byDay = hoursByDay( hours, from, to );
  const QString region = options.region.isEmpty() ? defaultRegion() : options.region;
  QList<AirDayValue> result;
  DayRule rule;
  bool ruled = false;
  for ( QDate day = from; day <= to; day = day.addDays( 1 ) )
  {
    if ( !ruled || !rule.limits || !rule.limits->holds( day, region ) || ( !rule.assessment || !rule.assessment->holds( day, region ) ) )
      rule = ruleFor( pollutant, day, options );
    ruled = true;
    AirDayValue value;
    const auto found = byDay.find( day );
    int end = 0;
    if ( found != byDay.end() && rule.limits )
      value = pollutant == sOzone ? ozoneDay( found->second, rule.minimum, rule.minimumOfEight, rule.decimals, rule.limit, &end )
                                  : meanDay( found->second, rule.minimum, rule.decimals );
    value.requiredInputs = rule.limits ? rule.minimum : 0;
    value.day = day;
    value.sandDust = options.excludeSandDust && options.sandDustDays.contains( day ) && pollutant.startsWith( QLatin1String( "PM" ) );
    result.append( value );
  }
  return result;
}

Figure AirStatistics::day(
  const QString &pollutant, const QList<Reading> &hours, const QDate &day, const AirOptions &options, Trail *trail ) const
{
  Figure figure;
  figure.id = pollutant == sOzone ? QStringLiteral( "8h_max" ) : QStringLiteral( "24h" );
  figure.indicator = pollutant;
  figure.unit = pollutant == QLatin1String( "CO" ) ? QStringLiteral( "mg/m3" ) : QStringLiteral( "ug/m3" );
  const DayRule rule = ruleFor( pollutant, day, options );
  if ( !rule.limits )
  {
    figure.state = Figure::State::NoEdition;
    figure.basis.standard = sLimitStandard;
    return figure;
  }
  figure.basis = Basis::of( *rule.limits, QStringLiteral( "table 4" ) );
  const std::map<QDate, DayHours> byDay = hoursByDay( hours, day, day );
  if ( byDay.empty() )
    return figure;
  const DayHours &values = byDay.begin()->second;
  int end = 24;
  const AirDayValue result = pollutant == sOzone ? ozoneDay( values, rule.minimum, rule.minimumOfEight, rule.decimals, rule.limit, &end )
                                                 : meanDay( values, rule.minimum, rule.decimals );
  figure.value = result.value;
  figure.validInputs = result.validInputs;
  figure.requiredInputs = rule.minimum;
  figure.state = !result.value ? Figure::State::NoData : result.valid ? Figure::State::Valid : Figure::State::TooFew;
  if ( trail && result.value )
  {
    const QString clause = figure.basis.text();
    const bool ozone = pollutant == sOzone;
    trail->add( ozone ? Text::tr( "Valid 8-hour means ending 08:00 to 24:00" ) : Text::tr( "Valid hours of the day" ),
      trailtext::atLeast( result.validInputs, rule.minimum ), trailtext::yesNo( result.validInputs >= rule.minimum ), clause );
    if ( ozone && result.validInputs < rule.minimum && rule.limit )
      trail->add( Text::tr( "With fewer, the day counts where the result exceeds the limit" ),
        result.value->toString() + QStringLiteral( " > " ) + rule.limit->toString(), trailtext::yesNo( *result.value > *rule.limit ),
        clause );
    const QList<Decimal> parts = present( values, ozone ? end - 8 : 0, end );
    trail->add( ozone ? Text::tr( "Largest 8-hour mean, hours %1:00 to %2:00" ).arg( end - 8 ).arg( end ) : Text::tr( "Mean of the day" ),
      trailtext::meanOf( parts ), trailtext::withUnit( *result.value, figure.unit ), clause );
  }
  return figure;
}

QList<Reading> AirStatistics::sliding( const QList<Reading> &hours, int length, int minimum )
{
  std::map<UtcSeconds, Decimal> values;
  for ( const Reading &reading : hours )
  {
    if ( const std::optional<Decimal> value = countingValue( reading ) )
      values[reading.begin] = *value;
  }
  QList<Reading> result;
  for ( const auto &[begin, unused] : values )
  {
    Decimal total;
    int count = 0;
    for ( auto it = values.lower_bound( begin - ( length - 1 ) * 3600LL ); it != values.end() && it->first <= begin; ++it )
    {
      total = total + it->second;
      ++count;
    }
    if ( count >= minimum )
      result.append( Reading { begin, Decimal::quotient( total, Decimal( count, 0 ), 6 ).toDouble(), QualityFlag::Valid, false } );
  }
  return result;
}

QList<Reading> AirStatistics::hours( const QList<Reading> &readings, int stepMinutes, int minimum )
{
  std::map<UtcSeconds, Sum> sums;
  for ( const Reading &reading : readings )
  {
    if ( const std::optional<Decimal> value = countingValue( reading ) )
    {
      Sum &sum = sums[reading.begin - ( reading.begin % 3600 + 3600 ) % 3600];
      sum.total = sum.total + *value;
      ++sum.count;
    }
  }
  QList<Reading> result;
  for ( const auto &[begin, sum] : sums )
  {
    if ( sum.count * stepMinutes >= minimum )
      result.append( Reading { begin, Decimal::quotient( sum.total, Decimal( sum.count, 0 ), 6 ).toDouble(), QualityFlag::Valid, false } );
  }
  return result;
}

AirStatistics::Selection AirStatistics::select(
  const QString &pollutant, const QList<AirDayValue> &days, const QDate &from, const QDate &to, const AirOptions &options ) const
{
  Selection selection;
  selection.edition = edition( sAssessmentStandard, to, options );
  selection.validity = edition( sLimitStandard, to, options );
  if ( !selection.edition || !selection.validity )
    return selection;
  selection.decimals = mRules.decimals( selection.edition->id, pollutant, QStringLiteral( "period" ) );
  QHash<int, int> valid;    // by month since the year 0
  QHash<int, int> excluded; // sand-dust days neither count nor are asked for
  const auto month = []( const QDate &day ) { return day.year() * 12 + day.month() - 1; };
  for ( const AirDayValue &value : days )
  {
    if ( value.day < from || value.day > to || !value.valid )
      continue;
    if ( value.sandDust )
    {
      ++excluded[month( value.day )];
      continue;
    }
    ++valid[month( value.day )];
    selection.values.append( *value.value );
  }
  int ofMonths = 0;
  int excludedDays = 0;
  for ( int m = month( from ); m <= month( to ); ++m )
  {
    const QDate first( m / 12, m % 12 + 1, 1 );
    const bool whole = first >= from && first.addMonths( 1 ).addDays( -1 ) <= to;
    const bool february = first.month() == 2;
    const int missing = first.daysInMonth()
      - mRules.minimum( selection.validity->id, pollutant, february ? QStringLiteral( "month_february" ) : QStringLiteral( "month" ) )
          .value_or( first.daysInMonth() );
    // A part of a month may lack as many days as the month, but no more than a tenth of its own.
    const qint64 daysHere = std::max( first, from ).daysTo( std::min( first.addMonths( 1 ), to.addDays( 1 ) ) );
    const int mayLack = whole ? missing : static_cast<int>( std::min<qint64>( missing, daysHere / 10 ) );
    const int required = std::max( 1, static_cast<int>( daysHere ) - mayLack - excluded.value( m ) );
    selection.monthsValid = selection.monthsValid && valid.value( m ) >= required;
    ofMonths += required;
    excludedDays += excluded.value( m );
  }
  const bool year = from.month() == 1 && from.day() == 1 && to == QDate( from.year(), 12, 31 );
  selection.required =
    year ? mRules.minimum( selection.validity->id, pollutant, QStringLiteral( "year" ) ).value_or( ofMonths ) - excludedDays : ofMonths;
  return selection;
}

Figure AirStatistics::figureOf( const QString &id, const QString &pollutant, const Selection &selection, const QString &clause ) const
{
  Figure figure;
  figure.id = id;
  figure.indicator = pollutant;
  figure.unit = pollutant == QLatin1String( "CO" ) ? QStringLiteral( "mg/m3" ) : QStringLiteral( "ug/m3" );
  if ( !selection.edition || !selection.validity )
  {
    figure.state = Figure::State::NoEdition;
    figure.basis.standard = selection.validity ? sAssessmentStandard : sLimitStandard;
    return figure;
  }
  figure.basis = Basis::of( *selection.edition, clause );
  figure.validInputs = static_cast<int>( selection.values.size() );
  figure.requiredInputs = selection.required;
  if ( figure.validInputs > 0 )
    figure.state = figure.validInputs >= selection.required && selection.monthsValid ? Figure::State::Valid : Figure::State::TooFew;
  return figure;
}

/** The step that says whether enough days are there. */
static void addValidity( Trail &trail, const Figure &figure, bool monthsValid, const Edition &validity )
{
  trail.add( Text::tr( "Valid days" ), trailtext::atLeast( figure.validInputs, figure.requiredInputs ),
    trailtext::yesNo( figure.validInputs >= figure.requiredInputs ), Basis::of( validity, QStringLiteral( "table 4" ) ).text() );
  trail.add( Text::tr( "Every month has its days (27, February 25)" ), QString(), trailtext::yesNo( monthsValid ),
    Basis::of( validity, QStringLiteral( "table 4" ) ).text() );
}

Figure AirStatistics::mean( const QString &pollutant, const QList<AirDayValue> &days, const QDate &from, const QDate &to,
  const AirOptions &options, Trail *trail ) const
{
  const Selection selection = select( pollutant, days, from, to, options );
  Figure figure = figureOf( QStringLiteral( "mean" ), pollutant, selection, QStringLiteral( "mean of the period" ) );
  if ( figure.validInputs == 0 )
    return figure;
  Decimal total;
  for ( const Decimal &value : selection.values )
    total = total + value;
  figure.value = Decimal::quotient( total, Decimal( figure.validInputs, 0 ), selection.decimals );
  if ( trail )
  {
    addValidity( *trail, figure, selection.monthsValid, *selection.validity );
    trail->add( Text::tr( "Mean of the daily values" ), trailtext::meanOf( selection.values ),
      trailtext::withUnit( *figure.value, figure.unit ), figure.basis.text() );
  }
  return figure;
}

Decimal AirStatistics::percentileOf( const QList<Decimal> &sorted, int percent )
{
  const qint64 hundredths = ( sorted.size() - 1 ) * percent; // position − 1, in hundredths
  const qsizetype rank = hundredths / 100;
  const qint64 rest = hundredths % 100;
  const Decimal lower = sorted.at( rank );
  if ( rest == 0 )
    return lower;
  return lower + ( sorted.at( rank + 1 ) - lower ) * Decimal( rest, 2 );
}

Figure AirStatistics::percentile( const QString &pollutant, const QList<AirDayValue> &days, const QDate &from, const QDate &to,
  const AirOptions &options, Trail *trail ) const
{
  Selection selection = select( pollutant, days, from, to, options );
  const int percent = selection.edition ? mRules.percentile( selection.edition->id, pollutant ).value_or( 0 ) : 0;
  Figure figure = figureOf( percentText( percent ), pollutant, selection, QStringLiteral( "percentiles of daily values" ) );
  figure.basis.confirmed = false; // the position formula is from memory
  if ( selection.edition && percent == 0 )
    figure.state = Figure::State::NotRated;
  if ( figure.validInputs == 0 || percent == 0 )
    return figure;
  std::sort( selection.values.begin(), selection.values.end() );
  const Decimal exact = percentileOf( selection.values, percent );
  figure.value = exact.rounded( selection.decimals );
  if ( trail )
  {
    const qint64 hundredths = ( selection.values.size() - 1 ) * percent;
    const qsizetype rank = hundredths / 100;
    const Decimal position( hundredths + 100, 2 );
    addValidity( *trail, figure, selection.monthsValid, *selection.validity );
    trail->add( Text::tr( "Position of the percentile in the ascending order" ),
      QStringLiteral( "1 + (%1 − 1) × %2 / 100" ).arg( selection.values.size() ).arg( percent ), position.trimmed().toString(),
      figure.basis.text() );
    const Decimal lower = selection.values.at( rank );
    const Decimal upper = selection.values.at( std::min<qsizetype>( rank + 1, selection.values.size() - 1 ) );
    trail->add( Text::tr( "Between ranks %1 and %2" ).arg( rank + 1 ).arg( std::min<qsizetype>( rank + 2, selection.values.size() ) ),
      QStringLiteral( "%1 + (%2 − %1) × %3" )
        .arg( lower.toString(), upper.toString(), Decimal( hundredths % 100, 2 ).trimmed().toString() ),
      exact.trimmed().toString(), figure.basis.text() );
    trail->add( Text::tr( "Rounded, a half to the even digit" ), exact.trimmed().toString(),
      trailtext::withUnit( *figure.value, figure.unit ), QStringLiteral( "GB/T 8170" ) );
  }
  return figure;
}

Figure AirStatistics::attainedDays( const QString &pollutant, const QList<AirDayValue> &days, const QDate &from, const QDate &to,
  const AirOptions &options, Trail *trail ) const
{
  const Selection selection = select( pollutant, days, from, to, options );
  Figure figure = figureOf( QStringLiteral( "attained_days" ), pollutant, selection, QStringLiteral( "attainment rate" ) );
  figure.unit = QStringLiteral( "%" );
  if ( figure.validInputs == 0 )
    return figure;
  const QString period = pollutant == sOzone ? QStringLiteral( "8h_max" ) : QStringLiteral( "24h" );
  int attained = 0;
  for ( const AirDayValue &value : days )
  {
    if ( value.day < from || value.day > to || !value.valid || value.sandDust )
      continue;
    const std::optional<Decimal> limitOfDay = limit( pollutant, period, value.day, options );
    if ( !limitOfDay )
      return Figure { figure.id, pollutant, Figure::State::NotRated, {}, figure.unit, 0, 0, figure.basis };
    attained += *value.value <= *limitOfDay ? 1 : 0;
  }
  const int decimals = mRules.rule( selection.edition->id, QStringLiteral( "decimals_share" ), 1 );
  figure.value = Decimal::quotient( Decimal( attained * 100LL, 0 ), Decimal( figure.validInputs, 0 ), decimals );
  if ( trail )
    trail->add( Text::tr( "Days that meet the daily limit of all valid days" ),
      QStringLiteral( "%1 / %2 × 100 %" ).arg( attained ).arg( figure.validInputs ), trailtext::withUnit( *figure.value, figure.unit ),
      figure.basis.text() );
  return figure;
}

} // namespace jinguan
