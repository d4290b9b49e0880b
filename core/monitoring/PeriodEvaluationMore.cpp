// What single stations of some kinds, and places of several stations, are judged by beside the general rule of their element.

#include "monitoring/PeriodEvaluationPrivate.h"
#include "monitoring/TrailText.h"

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PeriodEvaluation )
};

constexpr qint64 sHour = 3600;

Figure countFigure( const QString &id, int value, const Basis &basis )
{
  return Figure { id, {}, Figure::State::Valid, Decimal( value, 0 ), QStringLiteral( "1" ), 1, 1, basis };
}

QList<Reading> usable( const QList<Reading> &readings )
{
  QList<Reading> valid = readings;
  valid.removeIf( []( const Reading &reading ) { return !jinguan::isValid( reading.flag ) || !std::isfinite( reading.value ); } );
  return valid;
}

/** Whether an hour of China lies in 06:00 – 22:00. */
bool isDaytime( UtcSeconds begin )
{
  const int hour = local( begin ).time().hour();
  return hour >= 6 && hour < 22;
}

double ofDetection( const Reading &reading )
{
  return reading.belowDetection ? reading.value / 2 : reading.value;
}
} // namespace

Result<void> PeriodEvaluation::Private::addTrophicState(
  const Run &run, const Station &station, const Span &span, EvaluationRow &row, Trail *trail ) const
{
  if ( station.attributes.value( QStringLiteral( "water_body" ) ).toString() != QLatin1String( "lake" ) )
    return {};
  QList<WaterInput> means;
  for ( const char *id : { "CHLA", "TP", "TN", "SD", "CODMn" } )
  {
    const QString indicator = QString::fromLatin1( id );
    const Result<EvaluationSeries> series = run.input.series( station, indicator, beginOf( span.from ), beginOf( span.to.addDays( 1 ) ) );
    if ( !series )
      return series.error();
    const QList<Reading> valid = usable( series->readings );
    double sum = 0;
    for ( const Reading &reading : valid )
      sum += ofDetection( reading );
    if ( !valid.isEmpty() )
      means.append( WaterInput { indicator, sum / static_cast<double>( valid.size() ), false } );
  }
  if ( means.isEmpty() )
    return {};
  const TrophicState state = water.trophic( means, span.to, trail );
  row.figures.append( state.index );
  if ( state.level.order > 0 )
    row.figures.append( countFigure( QStringLiteral( "tli_level" ), state.level.order, state.index.basis ) );
  return {};
}

Result<void> PeriodEvaluation::Private::addWaterChanges( const Run &run, const Station &station, WaterAssessment::Kind kind,
  const Span &span, const WaterSectionResult &here, EvaluationRow &row, Trail *trail ) const
{
  const auto compare = [&]( const QString &id, const WaterSectionResult &other, const QString &label ) {
    if ( here.number == 0 || other.number == 0 )
      return;
    const WaterChange change = water.change( other, here );
    row.figures.append( countFigure( id, change.classes, here.figure.basis ) );
    if ( trail )
      trail->add( label.arg( other.name.text() ), QStringLiteral( "%1 − %2" ).arg( here.number ).arg( other.number ),
        change.worsened.isEmpty()
          ? change.verdict.text()
          : QStringLiteral( "%1 (%2)" ).arg( change.verdict.text(), change.worsened.join( QStringLiteral( ", " ) ) ),
        here.figure.basis.text() );
  };
  if ( const QString code = station.attributes.value( QStringLiteral( "upstream" ) ).toString(); !code.isEmpty() )
  {
    for ( const Group &group : run.groups )
      for ( const Station *other : group.stations )
      {
        if ( other->code != code )
          continue;
        const Result<WaterSectionResult> upstream = section( run, *other, kind, span, nullptr );
        if ( !upstream )
          return upstream.error();
        compare( QStringLiteral( "change_upstream" ), *upstream, Text::tr( "Class here less class at the section upstream, %1" ) );
      }
  }
  if ( run.request.period == Period::Day )
    return {};
  const int months = run.request.period == Period::Year ? 12 : 1;
  const Span earlier { span.from.addMonths( -months ), span.from.addDays( -1 ) };
  const Result<WaterSectionResult> before = section( run, station, kind, earlier, nullptr );
  if ( !before )
    return before.error();
  compare( QStringLiteral( "change_before" ), *before, Text::tr( "Class now less class of the period before, %1" ) );
  return {};
}

Result<QList<WaterSample>> PeriodEvaluation::Private::samplesOf( const Run &run, const Station &station, const Span &span ) const
{
  QMap<UtcSeconds, WaterSample> samples;
  for ( const Indicator *indicator : data.catalogue->indicatorsOf( run.request.element ) )
  {
    const Result<EvaluationSeries> series =
      run.input.series( station, indicator->id, beginOf( span.from ), beginOf( span.to.addDays( 1 ) ) );
    if ( !series )
      return series.error();
    for ( const Reading &reading : usable( series->readings ) )
    {
      WaterSample &sample = samples[reading.begin];
      sample.day = local( reading.begin ).date();
      sample.items.append( WaterInput { indicator->id, reading.value, reading.belowDetection } );
    }
  }
  return samples.values();
}

Result<std::optional<DrinkingSource>> PeriodEvaluation::Private::drinkingSource(
  const Run &run, const Station &station, WaterAssessment::Kind kind, const Span &span ) const
{
  if ( station.kind != QLatin1String( "drinking_source" ) )
    return std::optional<DrinkingSource>();
  Result<QList<WaterSample>> samples = samplesOf( run, station, span );
  if ( !samples )
    return samples.error();
  if ( samples->isEmpty() )
    return std::optional<DrinkingSource>();
  DrinkingSource source;
  source.code = station.code;
  source.name = station.name;
  source.kind = kind;
  source.options = waterOptions( station );
  source.waterAmount = station.attributes.value( QStringLiteral( "water_amount" ) ).toDouble();
  source.samples = samples.take();
  return std::optional<DrinkingSource>( source );
}

Result<void> PeriodEvaluation::Private::addDrinkingSource(
  const Run &run, const Station &station, WaterAssessment::Kind kind, const Span &span, EvaluationRow &row, Trail *trail ) const
{
  const Result<std::optional<DrinkingSource>> found = drinkingSource( run, station, kind, span );
  if ( !found )
    return found.error();
  if ( !found->has_value() )
    return {};
  const DrinkingResult result = drinking.source( **found, span.from, span.to, trail );
  row.attained = result.attained;
  row.drivers = result.exceeding;
  for ( const DrinkingItem &item : result.items )
    row.figures.append( item.mean );
  return {};
}

Result<void> PeriodEvaluation::Private::addDrinkingSources(
  const Run &run, const Group &group, WaterAssessment::Kind kind, const Span &span, EvaluationRow &row, Trail *trail ) const
{
  QList<DrinkingSource> sources;
  for ( const Station *station : group.stations )
  {
    const Result<std::optional<DrinkingSource>> found = drinkingSource( run, *station, kind, span );
    if ( !found )
      return found.error();
    if ( found->has_value() )
      sources.append( **found );
  }
  if ( sources.isEmpty() )
    return {};
  const DrinkingSummary summary = drinking.all( sources, span.from, span.to, trail );
  row.figures.append( summary.sourcesAttained );
  row.figures.append( summary.waterAttained );
  return {};
}

WaterOptions PeriodEvaluation::Private::waterOptions( const Station &station )
{
  WaterOptions options;
  if ( const QString body = station.attributes.value( QStringLiteral( "water_body" ) ).toString(); !body.isEmpty() )
    options.waterBody = body;
  if ( const int target = station.attributes.value( QStringLiteral( "target_class" ) ).toInt(); target >= 1 && target <= 5 )
    options.targetClass = target;
  return options;
}

void PeriodEvaluation::Private::addNoiseSurveys(
  const Group &group, const QList<NoisePointResult> &points, const Span &span, EvaluationRow &row, Trail *trail ) const
{
  for ( const char *kind : { "region", "traffic" } )
  {
    const QString survey = QString::fromLatin1( kind );
    for ( const bool night : { false, true } )
    {
      QList<NoiseSurveyPoint> measured;
      for ( qsizetype i = 0; i < points.size(); ++i )
      {
        const Station &station = *group.stations.at( i );
        const Figure &level = night ? points.at( i ).ln : points.at( i ).ld;
        if ( station.kind == QStringLiteral( "noise_" ) + survey && level.isValid() )
          measured.append(
            NoiseSurveyPoint { station.code, level.value->toDouble(), station.attributes.value( QStringLiteral( "length" ) ).toDouble() } );
      }
      if ( measured.isEmpty() )
        continue;
      const NoiseSurveyResult result = noise->survey( survey, night, measured, span.to, trail );
      Figure mean = result.mean;
      mean.id = QStringLiteral( "%1_%2" ).arg( survey, night ? QStringLiteral( "night" ) : QStringLiteral( "day" ) );
      mean.indicator.clear();
      row.figures.append( mean );
      if ( result.grade > 0 )
        row.figures.append( countFigure( mean.id + QStringLiteral( "_grade" ), result.grade, result.mean.basis ) );
      if ( result.above70.value )
        row.figures.append( result.above70 );
    }
  }
}

Result<void> PeriodEvaluation::Private::addRoom(
  const Run &run, const Station &station, const Span &span, const NoisePointResult &point, EvaluationRow &row, Trail *trail ) const
{
  const QString room = station.attributes.value( QStringLiteral( "room" ) ).toString();
  if ( room.isEmpty() )
    return {};
  QHash<bool, QMap<double, QList<double>>> bands; // by day?, then by middle frequency
  for ( const bool thirds : { false, true } )
    for ( const Indicator *indicator : data.catalogue->indicatorsOf( run.request.element ) )
    {
      const QString prefix = thirds ? QStringLiteral( "TOB_" ) : QStringLiteral( "OCT_" );
      if ( !indicator->id.startsWith( prefix ) )
        continue;
      const Result<EvaluationSeries> series =
        run.input.series( station, indicator->id, beginOf( span.from ), beginOf( span.to.addDays( 1 ) ) + 6 * sHour );
      if ( !series )
        return series.error();
      for ( const Reading &reading : usable( series->readings ) )
      {
        const bool daytime = isDaytime( reading.begin );
        // The first six hours belong to the night before, those after the last day to its night.
        const bool own = daytime ? reading.begin < beginOf( span.to.addDays( 1 ) ) : reading.begin >= beginOf( span.from ) + 6 * sHour;
        if ( own )
          bands[daytime][( thirds ? -1 : 1 ) * indicator->id.mid( prefix.size() ).toDouble()].append( reading.value );
      }
    }
  for ( const bool daytime : { true, false } )
  {
    QMap<double, double> octaves;
    QMap<double, double> thirds;
    const QMap<double, QList<double>> levels = bands.value( daytime );
    for ( auto it = levels.constBegin(); it != levels.constEnd(); ++it )
      ( it.key() < 0 ? thirds : octaves ).insert( std::abs( it.key() ), noise::energyMean( it.value() ).value_or( 0 ) );
    const QMap<double, double> made = noise::octavesFromThirds( thirds );
    for ( auto it = made.constBegin(); it != made.constEnd(); ++it )
      if ( !octaves.contains( it.key() ) )
        octaves.insert( it.key(), it.value() );
    const Figure &whole = daytime ? point.ld : point.ln;
    const std::optional<double> levelA = whole.isValid() ? std::optional( whole.value->toDouble() ) : std::nullopt;
    const IndoorNoiseResult result = noise->indoor( point.noiseClass, room, !daytime, octaves, levelA, span.to, trail );
    if ( result.state != Figure::State::Valid )
      continue;
    for ( const IndoorNoiseResult::Band &band : result.bands )
    {
      const QString indicator = band.frequency > 0 ? QStringLiteral( "OCT_" ) + QString::number( band.frequency )
        : daytime                                  ? QStringLiteral( "Ld" )
                                                   : QStringLiteral( "Ln" );
      row.figures.append( Figure { daytime ? QStringLiteral( "room_day" ) : QStringLiteral( "room_night" ), indicator, Figure::State::Valid,
        Decimal::fromDouble( band.level ).value_or( Decimal() ).rounded( 1 ),
        band.frequency > 0 ? QStringLiteral( "dB" ) : QStringLiteral( "dB(A)" ), 1, 1, result.basis } );
      if ( !band.meets )
        row.drivers.append( indicator );
    }
    row.attained = result.meets && row.attained.value_or( true );
  }
  row.drivers.removeDuplicates();
  return {};
}

Result<bool> PeriodEvaluation::Private::judgeField(
  const Run &run, const Station &station, const Span &span, EvaluationRow &row, Trail *trail ) const
{
  const double frequency = station.attributes.value( QStringLiteral( "frequency" ) ).toDouble();
  std::optional<ExposureResult> worst;
  double ratio = 0;
  for ( const char *id : { "EM_E", "EM_H", "EM_B", "EM_S" } )
  {
    const QString indicator = QString::fromLatin1( id );
    const Result<EvaluationSeries> series = run.input.series( station, indicator, beginOf( span.from ), beginOf( span.to.addDays( 1 ) ) );
    if ( !series )
      return series.error();
    const QList<Reading> valid = usable( series->readings );
    if ( valid.isEmpty() )
      continue;
    const double highest =
      std::max_element( valid.cbegin(), valid.cend(), []( const Reading &a, const Reading &b ) { return a.value < b.value; } )->value;
    const ExposureResult result = radiation->exposure( indicator, { ExposureInput { frequency, highest } }, span.to, trail );
    const double own = result.sums.isEmpty() ? 0 : result.sums.constFirst().ratio;
    Figure figure { QStringLiteral( "exposure" ), indicator, result.state, {}, QStringLiteral( "1" ), static_cast<int>( valid.size() ), 1,
      result.basis };
    if ( result.state == Figure::State::Valid )
    {
      figure.value = Decimal::fromDouble( own ).value_or( Decimal() ).rounded( 4 );
      if ( !result.meets )
        row.drivers.append( indicator );
    }
    row.figures.append( figure );
    if ( !worst || own > ratio )
    {
      worst = result;
      ratio = own;
      row.main = figure;
    }
  }
  if ( !worst )
    return false;
  if ( row.main.isValid() )
    row.attained = row.drivers.isEmpty();
  return true;
}

Result<bool> PeriodEvaluation::Private::judgeActivity(
  const Run &run, const Station &station, const Span &span, EvaluationRow &row, Trail *trail ) const
{
  bool any = false;
  for ( const char *id : { "ALPHA", "BETA" } )
  {
    const QString indicator = QString::fromLatin1( id );
    const Result<EvaluationSeries> series = run.input.series( station, indicator, beginOf( span.from ), beginOf( span.to.addDays( 1 ) ) );
    if ( !series )
      return series.error();
    const QList<Reading> valid = usable( series->readings );
    if ( valid.isEmpty() )
      continue;
    const Reading highest = *std::max_element( valid.cbegin(), valid.cend(),
      []( const Reading &a, const Reading &b ) { return a.belowDetection != b.belowDetection ? a.belowDetection : a.value < b.value; } );
    Figure figure = radiation->waterActivity( indicator, highest.value, highest.belowDetection, span.to, trail );
    figure.validInputs = static_cast<int>( valid.size() );
    if ( figure.isValid() && figure.value && *figure.value > Decimal( 1, 0 ) && !highest.belowDetection )
      row.drivers.append( indicator );
    if ( !any || ( figure.value && ( !row.main.value || *figure.value > *row.main.value ) ) )
      row.main = figure;
    row.figures.append( figure );
    any = true;
  }
  if ( any && row.main.isValid() )
    row.attained = row.drivers.isEmpty();
  return any;
}

Result<bool> PeriodEvaluation::Private::judgeOtherRadiation(
  const Run &run, const Station &station, const Span &span, EvaluationRow &row, Trail *trail ) const
{
  Result<bool> judged = judgeField( run, station, span, row, trail );
  if ( judged && !*judged )
    judged = judgeActivity( run, station, span, row, trail );
  if ( judged && *judged && row.attained )
  {
    row.level = *row.attained ? 1 : 2;
    row.grade = data.verdicts.value( QStringLiteral( "limit.%1" ).arg( row.level ) ).name;
  }
  return judged;
}

} // namespace jinguan
