#include "monitoring/NoiseAssessment.h"

#include "base/CsvTable.h"
#include "monitoring/LimitTables.h"
#include "monitoring/Standards.h"
#include "monitoring/TrailText.h"

#include <array>
#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::NoiseAssessment )
};

const QString sZoneStandard = QStringLiteral( "GB 3096" );
const QString sSurveyStandard = QStringLiteral( "HJ 640" );
const QString sIndoorStandard = QStringLiteral( "GB 22337" );
const QString sDecibelA = QStringLiteral( "dB(A)" );

Decimal rounded( double level, int decimals )
{
  return Decimal::fromDouble( level ).value_or( Decimal( 0, -1 ) ).rounded( decimals );
}

Basis basisOf( const Standards &standards, const QString &standard, const QDate &day, const QString &clause )
{
  const Edition *edition = standards.inForce( standard, day, defaultRegion() );
  return edition ? Basis::of( *edition, clause ) : Basis { standard, {}, {}, true };
}

UtcSeconds startOf( const QDate &day, int hour )
{
  return QDateTime( day, QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch() + hour * 3600LL;
}

/** `0`, `1`, or `2-4` as the indoor table groups them. */
bool zoneMatches( const QString &rows, const QString &zoneClass )
{
  const QString number = zoneClass.left( 1 );
  const QStringList ends = rows.split( QLatin1Char( '-' ) );
  return number >= ends.first() && number <= ends.last();
}
} // namespace

Figure NoiseAssessment::level( const QString &id, std::optional<double> value, int valid, int required, const Basis &basis ) const
{
  Figure figure;
  figure.id = id;
  figure.indicator = id;
  figure.unit = sDecibelA;
  figure.validInputs = valid;
  figure.requiredInputs = required;
  figure.basis = basis;
  figure.state = basis.edition.isEmpty() ? Figure::State::NoEdition
    : !value                             ? Figure::State::NoData
    : valid < required                   ? Figure::State::TooFew
                                         : Figure::State::Valid;
  if ( value && figure.state != Figure::State::NoEdition )
    figure.value = rounded( *value, 1 );
  return figure;
}

/** The arithmetic of \a day from the levels of its valid hours. */
static void addLevels( Trail &trail, const NoiseDay &day, const QList<double> &dayLevels, const QList<double> &nightLevels, int dayHours )
{
  for ( const auto &[figure, levels] : { std::pair( &day.ld, &dayLevels ), std::pair( &day.ln, &nightLevels ) } )
  {
    if ( !figure->value )
      continue;
    QStringList terms;
    for ( const double hour : *levels )
      terms.append( QStringLiteral( "10^%1" ).arg( trailtext::number( hour / 10, 3 ) ) );
    trail.add( Text::tr( "Valid hours of %1" ).arg( figure->id ), trailtext::atLeast( figure->validInputs, figure->requiredInputs ),
      trailtext::yesNo( figure->isValid() ), day.ld.basis.text() );
    trail.add( Text::tr( "%1: energy mean of the hours" ).arg( figure->id ),
      QStringLiteral( "10 × lg[(%1) / %2]" ).arg( terms.join( QStringLiteral( " + " ) ) ).arg( levels->size() ),
      trailtext::withUnit( *figure->value, sDecibelA ), day.ld.basis.text() );
  }
  if ( day.ldn.value )
    trail.add( Text::tr( "Ldn: the night with 10 dB more" ),
      QStringLiteral( "10 × lg[(%1 × 10^%2 + %3 × 10^%4) / 24]" )
        .arg( dayHours )
        .arg( trailtext::number( day.ld.value->toDouble() / 10, 2 ) )
        .arg( 24 - dayHours )
        .arg( trailtext::number( day.ln.value->toDouble() / 10 + 1, 2 ) ),
      trailtext::withUnit( *day.ldn.value, sDecibelA ), day.ld.basis.text() );
}

NoiseDay NoiseAssessment::day(
  const QList<Reading> &samples, int stepSeconds, const QDate &day, const QString &noiseClass, Trail *trail ) const
{
  const int dayStart = static_cast<int>( mLimits.noiseRule( QStringLiteral( "day_start" ), 6 ) );
  const int nightStart = static_cast<int>( mLimits.noiseRule( QStringLiteral( "night_start" ), 22 ) );
  const double minutes = mLimits.noiseRule( QStringLiteral( "hour_valid_minutes" ), 45 );
  const int dayHours = nightStart - dayStart;
  NoiseDay result;
  result.day = day;
  std::array<QList<double>, 24> byHour;
  const UtcSeconds start = startOf( day, dayStart );
  for ( const Reading &sample : samples )
  {
    const qint64 after = sample.begin - start;
    if ( after >= 0 && after < 86400 && isValid( sample.flag ) && std::isfinite( sample.value ) )
      byHour[static_cast<size_t>( after / 3600 )].append( sample.value );
  }
  QList<double> dayLevels;
  QList<double> nightLevels;
  QList<double> dayAll;
  QList<double> nightAll;
  for ( int hour = 0; hour < 24; ++hour )
  {
    const QList<double> &levels = byHour[static_cast<size_t>( hour )];
    const bool valid = static_cast<double>( levels.size() ) * stepSeconds / 60.0 >= minutes;
    result.hours.append( valid ? noise::energyMean( levels ) : std::nullopt );
    ( hour < dayHours ? dayAll : nightAll ).append( levels );
    if ( valid )
      ( hour < dayHours ? dayLevels : nightLevels ).append( *result.hours.last() );
  }
  result.daytime = noise::statistics( dayAll );
  result.night = noise::statistics( nightAll );
  const Basis basis = basisOf( mStandards, sZoneStandard, day, QStringLiteral( "environmental noise limits" ) );
  result.ld = level( QStringLiteral( "Ld" ), noise::energyMean( dayLevels ), static_cast<int>( dayLevels.size() ),
    static_cast<int>( mLimits.noiseRule( QStringLiteral( "day_valid_hours" ), 12 ) ), basis );
  result.ln = level( QStringLiteral( "Ln" ), noise::energyMean( nightLevels ), static_cast<int>( nightLevels.size() ),
    static_cast<int>( mLimits.noiseRule( QStringLiteral( "night_valid_hours" ), 6 ) ), basis );
  const bool both = result.ld.isValid() && result.ln.isValid();
  result.ldn = level( QStringLiteral( "Ldn" ),
    both ? std::optional<double>(
      noise::dayNight( *noise::energyMean( dayLevels ), *noise::energyMean( nightLevels ), dayHours, 24 - dayHours ) )
         : std::nullopt,
    both ? 2 : 0, 2, basis );
  const NoiseLimit *limit = basis.edition.isEmpty() ? nullptr : mLimits.noiseLimit( basis.edition, noiseClass );
  if ( limit && result.ld.isValid() )
    result.dayMeets = *result.ld.value <= *Decimal::fromDouble( limit->day );
  if ( limit && result.ln.isValid() )
    result.nightMeets = *result.ln.value <= *Decimal::fromDouble( limit->night );
  if ( limit && result.night.maximum && result.ln.isValid() )
    result.nightPeaksMeet = rounded( *result.night.maximum, 1 )
      <= *Decimal::fromDouble( limit->night + mLimits.noiseRule( QStringLiteral( "night_sudden_max" ), 15 ) );
  if ( trail )
    addLevels( *trail, result, dayLevels, nightLevels, dayHours );
  return result;
}

NoisePointResult NoiseAssessment::point(
  const QString &code, const LocalText &name, const QString &noiseClass, const QList<NoiseDay> &days, Trail *trail ) const
{
  NoisePointResult result;
  result.code = code;
  result.name = name;
  result.noiseClass = noiseClass;
  QList<double> dayLevels;
  QList<double> nightLevels;
  std::array<int, 4> counts {}; // days judged, met, nights judged, met
  Basis basis { sZoneStandard, {}, {}, true };
  for ( const NoiseDay &day : days )
  {
    if ( !day.ld.basis.edition.isEmpty() )
      basis = day.ld.basis;
    if ( day.ld.isValid() )
      dayLevels.append( day.ld.value->toDouble() );
    if ( day.ln.isValid() )
      nightLevels.append( day.ln.value->toDouble() );
    counts[0] += day.dayMeets ? 1 : 0;
    counts[1] += day.dayMeets.value_or( false ) ? 1 : 0;
    counts[2] += day.nightMeets ? 1 : 0;
    counts[3] += day.nightMeets.value_or( false ) ? 1 : 0;
  }
  result.daysMet = counts[1];
  result.nightsMet = counts[3];
  result.ld = level( QStringLiteral( "Ld" ), noise::energyMean( dayLevels ), static_cast<int>( dayLevels.size() ), 1, basis );
  result.ln = level( QStringLiteral( "Ln" ), noise::energyMean( nightLevels ), static_cast<int>( nightLevels.size() ), 1, basis );
  for ( const auto &[figure, judged, met, id] : { std::tuple( &result.dayAttained, counts[0], counts[1], QStringLiteral( "day_attained" ) ),
          std::tuple( &result.nightAttained, counts[2], counts[3], QStringLiteral( "night_attained" ) ) } )
  {
    *figure = Figure { id, {}, basis.edition.isEmpty() ? Figure::State::NoEdition : Figure::State::NoData, {}, QStringLiteral( "%" ),
      judged, 1, basis };
    if ( judged == 0 )
      continue;
    figure->state = Figure::State::Valid;
    figure->value = Decimal::quotient( Decimal( met * 100LL, 0 ), Decimal( judged, 0 ), 1 );
    if ( trail )
      trail->add( id.startsWith( QLatin1Char( 'd' ) ) ? Text::tr( "Days that meet the limit" ) : Text::tr( "Nights that meet the limit" ),
        QStringLiteral( "%1 / %2 × 100 %" ).arg( met ).arg( judged ), trailtext::withUnit( *figure->value, QStringLiteral( "%" ) ),
        basis.text() );
  }
  return result;
}

Figure NoiseAssessment::attained( const QList<NoisePointResult> &points, bool night ) const
{
  Figure figure { night ? QStringLiteral( "night_attained" ) : QStringLiteral( "day_attained" ), {}, Figure::State::NoData, {},
    QStringLiteral( "%" ), 0, 1, {} };
  int met = 0;
  for ( const NoisePointResult &point : points )
  {
    const Figure &own = night ? point.nightAttained : point.dayAttained;
    if ( !own.value )
      continue;
    figure.basis = own.basis;
    figure.validInputs += own.validInputs;
    met += night ? point.nightsMet : point.daysMet;
  }
  if ( figure.validInputs == 0 )
    return figure;
  figure.state = Figure::State::Valid;
  figure.value = Decimal::quotient( Decimal( met * 100LL, 0 ), Decimal( figure.validInputs, 0 ), 1 );
  return figure;
}

NoiseSurveyResult NoiseAssessment::survey(
  const QString &kind, bool night, const QList<NoiseSurveyPoint> &points, const QDate &day, Trail *trail ) const
{
  NoiseSurveyResult result;
  const Basis basis = basisOf( mStandards, sSurveyStandard, day, QStringLiteral( "grade tables" ) );
  const bool roads = kind == QLatin1String( "traffic" );
  Decimal total;
  Decimal weights;
  Decimal above;
  for ( const NoiseSurveyPoint &point : points )
  {
    const std::optional<Decimal> level = Decimal::fromDouble( point.level );
    const std::optional<Decimal> weight = roads ? Decimal::fromDouble( point.length ) : Decimal( 1, 0 );
    if ( !level || !weight || weight->mantissa() <= 0 )
      continue;
    total = total + *level * *weight;
    weights = weights + *weight;
    if ( *level > Decimal( 70, 0 ) )
      above = above + *weight;
    ++result.mean.validInputs;
  }
  const int count = result.mean.validInputs;
  result.mean = level( QStringLiteral( "Leq" ), std::nullopt, count, 1, basis );
  if ( count == 0 || basis.edition.isEmpty() )
    return result;
  result.mean.value = Decimal::quotient( total, weights, 1 );
  result.mean.state = Figure::State::Valid;
  for ( const NoiseGradeLimit &grade : mLimits.noiseGrades( kind, night ? QStringLiteral( "night" ) : QStringLiteral( "day" ) ) )
  {
    if ( std::isinf( grade.upper ) || *result.mean.value <= *Decimal::fromDouble( grade.upper ) )
    {
      result.grade = grade.grade;
      result.gradeName = grade.name;
      break;
    }
  }
  if ( roads && !night )
    result.above70 = Figure { QStringLiteral( "above_70" ), {}, Figure::State::Valid,
      Decimal::quotient( above * Decimal( 100, 0 ), weights, 1 ), QStringLiteral( "%" ), count, 1, basis };
  if ( trail )
  {
    trail->add( roads ? Text::tr( "Mean weighted by the length of the sections" ) : Text::tr( "Arithmetic mean of the grid points" ),
      QStringLiteral( "%1 / %2" ).arg( total.trimmed().toString(), weights.trimmed().toString() ),
      trailtext::withUnit( *result.mean.value, sDecibelA ), basis.text() );
    trail->add( Text::tr( "Grade" ), QString(), result.gradeName.text(), basis.text() );
  }
  return result;
}

IndoorNoiseResult NoiseAssessment::indoor( const QString &zoneClass, const QString &room, bool night, const QMap<double, double> &octaves,
  std::optional<double> levelA, const QDate &day, Trail *trail ) const
{
  IndoorNoiseResult result;
  result.basis = basisOf( mStandards, sIndoorStandard, day, QStringLiteral( "indoor structure-borne noise table" ) );
  if ( result.basis.edition.isEmpty() )
  {
    result.state = Figure::State::NoEdition;
    return result;
  }
  const CsvTable *table = mStandards.table( QStringLiteral( "gb22337_octave" ) );
  int found = -1;
  for ( int row = 0; table && row < table->rowCount(); ++row )
  {
    if ( zoneMatches( table->text( row, QStringLiteral( "zone_class" ) ), zoneClass )
      && table->text( row, QStringLiteral( "room" ) ) == room
      && table->text( row, QStringLiteral( "period" ) ) == ( night ? QStringLiteral( "night" ) : QStringLiteral( "day" ) ) )
      found = row;
  }
  if ( found < 0 )
  {
    result.state = Figure::State::NotRated;
    return result;
  }
  const int decimals = static_cast<int>( mLimits.noiseRule( QStringLiteral( "limit_decimals" ), 0 ) );
  const auto judge = [&]( double frequency, double measured, const QString &column ) {
    const double limit = table->number( found, column, 0 );
    const Decimal compared = rounded( measured, decimals );
    const bool meets = compared <= *Decimal::fromDouble( limit );
    result.bands.append( IndoorNoiseResult::Band { frequency, measured, limit, meets } );
    if ( trail )
      trail->add( frequency > 0 ? Text::tr( "Octave band %1 Hz" ).arg( frequency ) : Text::tr( "A-weighted level" ),
        compared.toString() + ( meets ? QStringLiteral( " ≤ " ) : QStringLiteral( " > " ) ) + QString::number( limit ),
        trailtext::yesNo( meets ), result.basis.text() );
  };
  if ( levelA )
    judge( 0, *levelA, QStringLiteral( "Leq_dBA" ) );
  static const QList<QPair<double, QString>> sBands { { 31.5, QStringLiteral( "b31_5" ) }, { 63, QStringLiteral( "b63" ) },
    { 125, QStringLiteral( "b125" ) }, { 250, QStringLiteral( "b250" ) }, { 500, QStringLiteral( "b500" ) } };
  for ( const auto &[frequency, column] : sBands )
  {
    if ( octaves.contains( frequency ) )
      judge( frequency, octaves.value( frequency ), column );
  }
  result.state = result.bands.isEmpty() ? Figure::State::NoData : Figure::State::Valid;
  result.meets = !result.bands.isEmpty()
    && std::all_of( result.bands.cbegin(), result.bands.cend(), []( const IndoorNoiseResult::Band &band ) { return band.meets; } );
  return result;
}

} // namespace jinguan
