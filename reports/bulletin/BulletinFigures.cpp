#include "reports/bulletin/BulletinFigures.h"

#include "base/LocalDay.h"
#include "base/PartProgress.h"
#include "base/Resources.h"
#include "evaluation/StoreEvaluationInput.h"
#include "layers/chart/StatChartBuilder.h"
#include "monitoring/AirQuality.h"
#include "monitoring/Palette.h"
#include "monitoring/Standards.h"

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
constexpr int sMostChartStations = 8;
/** Shares of the work, for progress. */
constexpr double sAreaShare = 0.4, sPlacesShare = 0.7, sDaysShare = 0.85;

/** Remembers what was read: area, district and station verdicts ask for the same readings one after the other. */
class CachedInput : public EvaluationInput
{
  public:
    explicit CachedInput( const EvaluationInput &input ) : mInput( input ) {}

    Result<EvaluationSeries> series( const Station &station, const QString &indicator, UtcSeconds from, UtcSeconds to ) const override
    {
      const QString key = QStringLiteral( "%1|%2|%3|%4" ).arg( station.code, indicator ).arg( from ).arg( to );
      if ( const auto known = mKnown.constFind( key ); known != mKnown.constEnd() )
        return *known;
      Result<EvaluationSeries> read = mInput.series( station, indicator, from, to );
      if ( read )
        mKnown.insert( key, *read );
      return read;
    }
    /** Another period begins. */
    void forget() { mKnown.clear(); }

  private:
    const EvaluationInput &mInput;
    mutable QHash<QString, EvaluationSeries> mKnown;
};

bool hasAnything( const EvaluationRow &row )
{
  return row.main.value || row.level > 0
    || std::any_of( row.figures.cbegin(), row.figures.cend(), []( const Figure &figure ) { return figure.value.has_value(); } );
}

/** Stations of \a element that can have measured in the period. */
QList<Station> measuring( const QList<Station> &all, const QString &element, const BulletinPeriod &period )
{
  QList<Station> found;
  for ( const Station &station : all )
    if ( station.elements.contains( element ) && station.statusOn( period.to() ) != StationStatus::Planned
      && station.statusOn( period.from ) != StationStatus::Retired )
      found << station;
  return found;
}
} // namespace

QString bulletinColour( const Evaluator &evaluator, const QString &element, const EvaluationRow &row )
{
  if ( row.index )
  {
    const Edition *edition = evaluator.standards().edition( row.main.basis.edition );
    const std::optional<AqiLevel> level = edition ? evaluator.airQuality().levelOf( *edition, *row.index ) : std::nullopt;
    return level ? level->hex : QString();
  }
  if ( row.level < 1 || row.grade == LocalText() )
    return {};
  const QString kind = element == QLatin1String( "noise" ) ? QStringLiteral( "limit" )
    : element == QLatin1String( "surface_water" )          ? QStringLiteral( "water" )
                                                           : element;
  return evaluator.palette().hex( QStringLiteral( "grade.%1.%2" ).arg( kind ).arg( row.level ) );
}

const Figure *BulletinFigures::figureOf( const EvaluationRow &row, const BulletinItem &item )
{
  if ( item.matches( row.main.id, row.main.indicator ) )
    return &row.main;
  for ( const Figure &figure : row.figures )
    if ( item.matches( figure.id, figure.indicator ) )
      return &figure;
  return nullptr;
}

void BulletinFigures::rank( QList<BulletinPlace> &places, int order )
{
  const auto ranked = [&]( const BulletinPlace &place ) {
    return order != 0 && place.counts && place.row.main.isValid() && place.row.main.value.has_value();
  };
  std::stable_sort( places.begin(), places.end(), [&]( const BulletinPlace &a, const BulletinPlace &b ) {
    if ( ranked( a ) != ranked( b ) )
      return ranked( a );
    if ( !ranked( a ) )
      return hasAnything( a.row ) && !hasAnything( b.row );
    const int compared = Decimal::compare( *a.row.main.value, *b.row.main.value ) * order;
    return compared < 0;
  } );
  for ( qsizetype i = 0; i < places.size(); ++i )
  {
    BulletinPlace &place = places[i];
    place.rank = 0;
    if ( !ranked( place ) )
      continue;
    const bool tie = i > 0 && places.at( i - 1 ).rank > 0 && *places.at( i - 1 ).row.main.value == *place.row.main.value;
    place.rank = tie ? places.at( i - 1 ).rank : static_cast<int>( i ) + 1;
  }
}

int BulletinFigures::stationsWithData() const
{
  return static_cast<int>(
    std::count_if( stations.cbegin(), stations.cend(), []( const BulletinPlace &place ) { return hasAnything( place.row ); } ) );
}

int BulletinFigures::stationsJudged() const
{
  return static_cast<int>( std::count_if( stations.cbegin(), stations.cend(),
    []( const BulletinPlace &place ) { return place.row.main.isValid() && place.row.main.value.has_value(); } ) );
}

bool BulletinFigures::hasData() const
{
  return hasAnything( now ) || stationsWithData() > 0 || !statistics.isEmpty();
}

namespace
{
/** One collecting. */
class Collector
{
  public:
    Collector( BulletinFigures &figures, const BulletinSource &source, const ReadingStore &store, Progress &progress )
      : mFigures( figures ), mSource( source ), mStore( store ), mProgress( progress )
    {}

    Result<void> collect();

  private:
    Result<void> name();
    /** The area and its stations in the period asked for. */
    Result<void> evaluateNow( const PeriodEvaluation &evaluation, CachedInput &input );
    /** The period before and a year before. */
    Result<void> evaluateBefore( const PeriodEvaluation &evaluation, CachedInput &input );
    Result<void> evaluatePlaces( const PeriodEvaluation &evaluation, CachedInput &input );
    Result<void> evaluateDays( const PeriodEvaluation &evaluation, CachedInput &input );
    Result<void> describe( const StoreEvaluationInput &input );
    Result<void> draw();
    Result<QList<EvaluationRow>> rows( const PeriodEvaluation &evaluation, CachedInput &input, const BulletinPeriod &period,
      EvaluationRequest::By by, const QList<Station> &stations, double from, double to );
    BulletinDay dayOf( const EvaluationRow &row ) const;
    EvaluationRequest::By placesBy() const
    {
      const MapFilter::Kind kind = mFigures.question.area.kind;
      return kind == MapFilter::Kind::Unit || ( kind == MapFilter::Kind::City && mFigures.question.byUnit )
        ? EvaluationRequest::By::Unit
        : EvaluationRequest::By::District;
    }

    BulletinFigures &mFigures;
    const BulletinSource &mSource;
    const ReadingStore &mStore;
    Progress &mProgress;
    QList<Station> mStations; //!< of the area
    QList<Station> mCounted;  //!< of them those that make its figures
};

Result<void> Collector::name()
{
  const MapFilter &area = mFigures.question.area;
  const Element *element = mSource.catalogue->element( mFigures.question.element );
  if ( !element )
    return Error { BulletinFigures::tr( "The element “%1” is not in the catalogue." ).arg( mFigures.question.element ), {}, {}, 0 };
  mFigures.elementName = element->name;
  const District *district = area.kind == MapFilter::Kind::District ? mSource.responsibility->district( area.code ) : nullptr;
  const ResponsibleUnit *unit = area.kind == MapFilter::Kind::Unit ? mSource.responsibility->unit( area.code ) : nullptr;
  mFigures.isCity = area.kind == MapFilter::Kind::City;
  if ( !mFigures.isCity && !district && !unit )
    return Error { BulletinFigures::tr( "There is no district or unit with the code “%1”." ).arg( area.code ),
      BulletinFigures::tr( "Use a code such as 510104." ), {}, 0 };
  mFigures.areaName = district ? district->name : unit ? unit->name : LocalText { QStringLiteral( "成都市" ), QStringLiteral( "Chengdu" ) };
  for ( const District &one : mSource.responsibility->districts() )
    mFigures.districtNames.insert( one.code, one.name );
  mFigures.ownPlace = mFigures.isCity ? QString() : area.code;
  for ( const Station &station : measuring( mSource.stations, mFigures.question.element, mFigures.question.period ) )
    if ( area.accepts( station ) )
      mStations << station;
  mFigures.isDemo =
    mSource.isDemo || std::any_of( mStations.cbegin(), mStations.cend(), []( const Station &station ) { return station.isDemo; } );
  return {};
}

Result<QList<EvaluationRow>> Collector::rows( const PeriodEvaluation &evaluation, CachedInput &input, const BulletinPeriod &period,
  EvaluationRequest::By by, const QList<Station> &stations, double from, double to )
{
  if ( !period.isValid() || stations.isEmpty() )
    return QList<EvaluationRow>();
  EvaluationRequest request;
  request.element = mFigures.question.element;
  request.period = period.evaluated();
  request.from = period.from;
  request.to = period.to();
  request.by = by;
  PartProgress part( mProgress, from, to );
  return evaluation.evaluate( request, stations, input, &part );
}

bool hasVerdict( const EvaluationRow &row )
{
  return ( row.main.isValid() && row.main.value ) || std::any_of( row.figures.cbegin(), row.figures.cend(), []( const Figure &figure ) {
    return figure.isValid() && figure.value.has_value();
  } );
}

Result<void> Collector::evaluateNow( const PeriodEvaluation &evaluation, CachedInput &input )
{
  const BulletinPeriod &period = mFigures.question.period;
  mCounted = mStations;
  const Result<QList<EvaluationRow>> stations =
    rows( evaluation, input, period, EvaluationRequest::By::Station, mStations, 0, sAreaShare * 0.4 );
  if ( !stations )
    return stations.error();
  QSet<QString> withData;
  for ( const EvaluationRow &row : *stations )
    if ( hasAnything( row ) )
      withData << row.place;
  for ( const bool reference : { false, true } )
  {
    if ( reference && ( hasVerdict( mFigures.now ) || withData.isEmpty() ) )
      break;
    if ( reference )
    {
      mFigures.isReference = true;
      mCounted.removeIf( [&]( const Station &station ) { return !withData.contains( station.code ); } );
      for ( Station &station : mCounted )
      {
        station.countsInEvaluation = true;
        station.isControlPoint = false;
      }
    }
    const Result<QList<EvaluationRow>> area =
      rows( evaluation, input, period, EvaluationRequest::By::City, mCounted, sAreaShare * 0.4, sAreaShare * 0.5 );
    if ( !area )
      return area.error();
    mFigures.now = area->isEmpty() ? EvaluationRow() : area->constFirst();
  }
  QHash<QString, const Station *> byCode;
  for ( const Station &station : std::as_const( mStations ) )
    byCode.insert( station.code, &station );
  for ( const EvaluationRow &row : *stations )
  {
    const Station *station = byCode.value( row.place );
    mFigures.stations << BulletinPlace { row.place, row.name, station->district,
      mFigures.isReference || ( station->countsInEvaluation && !station->isControlPoint ), row, {}, 0 };
  }
  BulletinFigures::rank( mFigures.stations, mFigures.profile.stationOrder );
  return {};
}

Result<void> Collector::evaluateBefore( const PeriodEvaluation &evaluation, CachedInput &input )
{
  for ( const bool year : { false, true } )
  {
    const BulletinPeriod asked = year ? mFigures.question.period.yearBefore() : mFigures.question.period.previous();
    input.forget();
    if ( !asked.isValid() )
      continue;
    const double from = sAreaShare * ( year ? 0.7 : 0.5 );
    const QString &element = mFigures.question.element;
    const Result<QList<EvaluationRow>> area =
      rows( evaluation, input, asked, EvaluationRequest::By::City, measuring( mCounted, element, asked ), from, from + sAreaShare * 0.15 );
    if ( !area )
      return area.error();
    if ( !area->isEmpty() )
      ( year ? mFigures.yearBefore : mFigures.previous ) = area->constFirst();
    if ( !year )
      continue;
    const Result<QList<EvaluationRow>> stations = rows( evaluation, input, asked, EvaluationRequest::By::Station,
      measuring( mStations, element, asked ), from + sAreaShare * 0.15, sAreaShare );
    if ( !stations )
      return stations.error();
    for ( const EvaluationRow &row : *stations )
      for ( BulletinPlace &place : mFigures.stations )
        if ( place.code == row.place )
          place.yearBefore = row;
  }
  return {};
}

Result<void> Collector::evaluatePlaces( const PeriodEvaluation &evaluation, CachedInput &input )
{
  // For information only, a part of the city is not ranked among the others.
  if ( mFigures.profile.placeOrder == 0 || ( mFigures.isReference && !mFigures.isCity ) )
    return {};
  const QList<Station> &counted = mFigures.isReference ? mCounted : mSource.stations;
  const BulletinPeriod &period = mFigures.question.period;
  QHash<QString, EvaluationRow> before;
  for ( const bool now : { true, false } )
  {
    const BulletinPeriod asked = now ? period : period.yearBefore();
    if ( !now )
      input.forget();
    const QList<Station> then = asked.isValid() ? measuring( counted, mFigures.question.element, asked ) : QList<Station>();
    const double from = now ? sAreaShare : ( sAreaShare + sPlacesShare ) / 2;
    const Result<QList<EvaluationRow>> found =
      rows( evaluation, input, asked, placesBy(), then, from, from + ( sPlacesShare - sAreaShare ) / 2 );
    if ( !found )
      return found.error();
    for ( const EvaluationRow &row : *found )
    {
      if ( !now )
      {
        before.insert( row.place, row );
        continue;
      }
      const District *district = mSource.responsibility->district( row.place );
      const ResponsibleUnit *unit = mSource.responsibility->unit( row.place );
      const LocalText name = placesBy() == EvaluationRequest::By::Unit && unit ? unit->name
        : district                                                             ? district->name
                                                                               : LocalText { row.place, row.place };
      mFigures.places << BulletinPlace { row.place, name, {}, true, row, {}, 0 };
    }
  }
  for ( BulletinPlace &place : mFigures.places )
    if ( before.contains( place.code ) )
      place.yearBefore = before.value( place.code );
  BulletinFigures::rank( mFigures.places, mFigures.profile.placeOrder );
  return {};
}

BulletinDay Collector::dayOf( const EvaluationRow &row ) const
{
  BulletinDay day;
  day.day = row.from;
  day.value = row.main.value;
  if ( mFigures.profile.calendar == QLatin1String( "index" ) )
  {
    day.isValid = row.attained.has_value();
    day.level = row.level;
    day.grade = row.grade;
    day.drivers = row.drivers;
    day.colour = bulletinColour( *mSource.evaluator, mFigures.question.element, row );
    return day;
  }
  day.isValid = row.main.isValid() && row.main.value;
  if ( !day.isValid )
    return day;
  day.level = *row.main.value == Decimal( 100, 0 ) ? 1 : 2;
  day.colour = mSource.evaluator->palette().hex( QStringLiteral( "grade.limit.%1" ).arg( day.level ) );
  return day;
}

Result<void> Collector::evaluateDays( const PeriodEvaluation &evaluation, CachedInput &input )
{
  const BulletinPeriod &period = mFigures.question.period;
  if ( mFigures.profile.calendar.isEmpty() || period.kind == BulletinPeriod::Kind::Day || mStations.isEmpty() )
    return {};
  input.forget();
  EvaluationRequest request;
  request.element = mFigures.question.element;
  request.period = Period::Day;
  request.from = period.from;
  request.to = period.to();
  request.by = EvaluationRequest::By::City;
  PartProgress part( mProgress, sPlacesShare, sDaysShare );
  const Result<QList<EvaluationRow>> found = evaluation.evaluate( request, mCounted, input, &part );
  if ( !found )
    return found.error();
  for ( const EvaluationRow &row : *found )
    mFigures.days << dayOf( row );
  return {};
}

Result<void> Collector::describe( const StoreEvaluationInput &input )
{
  const BulletinPeriod &period = mFigures.question.period;
  for ( const Indicator *indicator : mSource.catalogue->indicatorsOf( mFigures.question.element ) )
    for ( const Station &station : std::as_const( mStations ) )
    {
      const Result<EvaluationSeries> series =
        input.series( station, indicator->id, localday::beginOf( period.from ), localday::beginOf( period.to().addDays( 1 ) ) );
      if ( !series )
        return series.error();
      if ( mProgress.isCancelled() )
        return Error { BulletinFigures::tr( "Cancelled." ), {}, {}, 0 };
      QList<Decimal> values;
      for ( const Reading &reading : series->readings )
        if ( isValid( reading.flag ) && std::isfinite( reading.value ) )
          if ( const std::optional<Decimal> value = Decimal::fromDouble( reading.belowDetection ? reading.value / 2 : reading.value ) )
            values << *value;
      if ( values.isEmpty() )
        continue;
      Decimal sum;
      for ( const Decimal &value : std::as_const( values ) )
        sum = sum + value;
      mFigures.statistics << BulletinStatistic { indicator->id, station.code, station.name, static_cast<int>( values.size() ),
        Decimal::quotient( sum, Decimal( values.size(), 0 ), indicator->decimals ),
        std::min_element( values.cbegin(), values.cend() )->rounded( indicator->decimals ),
        std::max_element( values.cbegin(), values.cend() )->rounded( indicator->decimals ) };
    }
  return {};
}

Result<void> Collector::draw()
{
  const BulletinPeriod &period = mFigures.question.period;
  const ChartContext context { mSource.catalogue, mSource.evaluator, mSource.stations, {} };
  for ( qsizetype i = 0; i < mFigures.profile.charts.size(); ++i )
  {
    const QString kind = mFigures.profile.charts.at( i ).section( QLatin1Char( ':' ), 0, 0 );
    const QString indicator = mFigures.profile.charts.at( i ).section( QLatin1Char( ':' ), 1 );
    const Result<ChartKind> known = ChartRequest::kindOf( kind );
    if ( !known )
      return known.error();
    ChartRequest request;
    request.kind = *known;
    request.indicators = QStringList { indicator };
    request.range = { localday::beginOf( period.from ), localday::beginOf( period.to().addDays( 1 ) ) };
    if ( period.kind != BulletinPeriod::Kind::Year )
      request.grouping = timegroups::Grouping::Weekday;
    for ( const BulletinPlace &place : std::as_const( mFigures.stations ) )
      if ( request.stations.size() < sMostChartStations && hasAnything( place.row ) )
        request.stations << place.code;
    for ( const BulletinStatistic &statistic : std::as_const( mFigures.statistics ) )
      if ( request.stations.size() < sMostChartStations && statistic.indicator == indicator )
        request.stations << statistic.station;
    if ( request.stations.isEmpty() )
      continue;
    PartProgress part(
      mProgress, sDaysShare + ( 1 - sDaysShare ) * static_cast<double>( i ) / static_cast<double>( mFigures.profile.charts.size() ), 1 );
    const Result<StatChartPtr> chart = StatChartBuilder::build( request, context, mStore, part );
    if ( !chart )
      return chart.error();
    if ( !( *chart )->isEmpty() )
      mFigures.charts << *chart;
  }
  return {};
}

Result<void> Collector::collect()
{
  if ( const Result<void> named = name(); !named )
    return named;
  const Result<StoreEvaluationInput> input = StoreEvaluationInput::open( mStore, *mSource.catalogue, mFigures.question.element );
  if ( !input )
    return input.error();
  Result<void> done;
  if ( mFigures.profile.isEvaluated )
  {
    const Result<PeriodEvaluation> evaluation = PeriodEvaluation::load( Resources::folder(), *mSource.catalogue );
    if ( !evaluation )
      return evaluation.error();
    CachedInput cached( *input );
    done = evaluateNow( *evaluation, cached );
    if ( done )
      done = evaluatePlaces( *evaluation, cached );
    if ( done )
      done = evaluateBefore( *evaluation, cached );
    if ( done )
      done = evaluateDays( *evaluation, cached );
  }
  else
    done = describe( *input );
  return done ? draw() : done;
}
} // namespace

Result<BulletinFigures> BulletinFigures::collect(
  const BulletinQuestion &question, const BulletinSource &source, const ReadingStore &store, Progress &progress )
{
  BulletinFigures figures;
  figures.question = question;
  const Result<BulletinProfiles> profiles = BulletinProfiles::load();
  if ( !profiles )
    return profiles.error();
  const BulletinProfile *profile = profiles->find( question.element, question.period.kind );
  if ( !profile )
    return Error { tr( "There is no bulletin of “%1”." ).arg( question.element ),
      tr( "Ask for one of these elements: %1." ).arg( profiles->elements().join( QStringLiteral( ", " ) ) ), {}, 0 };
  figures.profile = *profile;
  if ( !question.period.isValid() )
    return Error { tr( "The period of the bulletin is not given." ), tr( "Name its begin, for example 2014-03." ), {}, 0 };
  if ( const Result<void> collected = Collector( figures, source, store, progress ).collect(); !collected )
    return collected.error();
  return figures;
}

} // namespace jinguan
