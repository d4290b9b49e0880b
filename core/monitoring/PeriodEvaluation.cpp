#include "monitoring/PeriodEvaluation.h"

#include "monitoring/PeriodEvaluationPrivate.h"

#include <algorithm>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PeriodEvaluation )
};

QString placeOf( const Station &station, EvaluationRequest::By by )
{
  switch ( by )
  {
    case EvaluationRequest::By::Station:
      return station.code;
    case EvaluationRequest::By::District:
      return station.district;
    case EvaluationRequest::By::Unit:
      return station.unit;
    case EvaluationRequest::By::City:
      break;
  }
  return defaultRegion();
}

Error unknownEdition( const QString &edition )
{
  return Error { Text::tr( "There is no edition “%1”." ).arg( edition ),
    Text::tr( "Write its id or label as in editions.csv, e.g. HJ633-2026." ), {}, 0 };
}
} // namespace

PeriodEvaluation::PeriodEvaluation() : d( std::make_unique<Private>() ) {}
PeriodEvaluation::PeriodEvaluation( PeriodEvaluation && ) noexcept = default;
PeriodEvaluation &PeriodEvaluation::operator=( PeriodEvaluation && ) noexcept = default;
PeriodEvaluation::~PeriodEvaluation() = default;

Result<PeriodEvaluation> PeriodEvaluation::load( const QString &folder, const Catalogue &catalogue )
{
  PeriodEvaluation evaluation;
  Private &d = *evaluation.d;
  Result<JudgeData> data = JudgeData::load( folder, catalogue );
  if ( !data )
    return data.error();
  d.data = data.take();
  Result<AirRules> rules = AirRules::load( d.data.standards );
  if ( !rules )
    return rules.error();
  d.airRules = rules.take();
  Result<WaterAssessment> water = WaterAssessment::load( d.data.standards, d.data.water, catalogue );
  if ( !water )
    return water.error();
  d.water = water.take();
  Result<DrinkingSources> drinking = DrinkingSources::load( d.data.standards, d.water, catalogue );
  if ( !drinking )
    return drinking.error();
  d.drinking = drinking.take();
  d.airStatistics = std::make_unique<AirStatistics>( d.data.standards, d.airRules, d.data.limits );
  d.airPeriods = std::make_unique<AirPeriods>( *d.airStatistics, d.data.air );
  d.noise = std::make_unique<NoiseAssessment>( d.data.standards, d.data.limits );
  d.soil = std::make_unique<SoilAssessment>( d.data.standards, d.data.limits );
  d.radiation = std::make_unique<RadiationAssessment>( d.data.standards, d.data.limits );
  return evaluation;
}

UtcSeconds PeriodEvaluation::Private::beginOf( const QDate &day )
{
  return QDateTime( day, QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch();
}

QList<PeriodEvaluation::Private::Group> PeriodEvaluation::Private::groupsOf(
  const EvaluationRequest &request, const QList<Station> &stations )
{
  QMap<QString, Group> groups;
  const bool single = request.by == EvaluationRequest::By::Station;
  for ( const Station &station : stations )
  {
    const QString place = placeOf( station, request.by );
    const bool counts = station.countsInEvaluation && !station.isControlPoint;
    if ( !station.elements.contains( request.element ) || place.isEmpty() || ( !single && !counts ) )
      continue;
    Group &group = groups[place];
    group.code = place;
    group.single = single;
    group.name = single ? station.name : LocalText {};
    group.stations.append( &station );
  }
  return groups.values();
}

QList<PeriodEvaluation::Private::Span> PeriodEvaluation::Private::spansOf( const EvaluationRequest &request )
{
  QList<Span> spans;
  for ( QDate day = request.from; day <= request.to; )
  {
    QDate next = day.addDays( 1 );
    if ( request.period == Period::Month )
      next = QDate( day.year(), day.month(), 1 ).addMonths( 1 );
    else if ( request.period == Period::Year )
      next = QDate( day.year() + 1, 1, 1 );
    spans.append( Span { day, std::min( next.addDays( -1 ), request.to ) } );
    day = next;
  }
  return spans;
}

EvaluationRow PeriodEvaluation::Private::rowOf( const Group &group, const Span &span )
{
  EvaluationRow row;
  row.place = group.code;
  row.name = group.name;
  row.begin = beginOf( span.from );
  row.from = span.from;
  row.to = span.to;
  return row;
}

Result<void> PeriodEvaluation::Private::step( Run &run )
{
  ++run.done;
  run.progress.report(
    static_cast<double>( run.done ) / static_cast<double>( std::max<qsizetype>( 1, run.groups.size() ) ), Text::tr( "Evaluating" ) );
  if ( run.progress.isCancelled() )
    return Error { Text::tr( "The evaluation was cancelled." ), {}, {}, 0 };
  return {};
}

Result<QList<EvaluationRow>> PeriodEvaluation::evaluate(
  const EvaluationRequest &request, const QList<Station> &stations, const EvaluationInput &input, Progress *progress ) const
{
  if ( !request.from.isValid() || !request.to.isValid() || request.from > request.to || request.from.daysTo( request.to ) > 366 * 50 )
    return Error { Text::tr( "The time to evaluate is empty or longer than 50 years." ), Text::tr( "Give a first and a last day." ), {},
      0 };
  for ( const QString &edition : request.editions )
  {
    if ( !d->data.standards.edition( edition ) )
      return unknownEdition( edition );
  }
  const QList<Period> periods { Period::Hour, Period::Day, Period::Month, Period::Year };
  if ( !periods.contains( request.period ) )
    return Error { Text::tr( "“%1” is no period of an evaluation." ).arg( periodId( request.period ) ),
      Text::tr( "Ask for hour, day, month or year." ), {}, 0 };
  Progress silent;
  Private::Run run { request, input, Private::groupsOf( request, stations ), progress ? *progress : silent, 0 };
  if ( request.element == QLatin1String( "air" ) )
    return request.period == Period::Hour ? d->airHours( run )
      : request.period == Period::Day     ? d->airDays( run )
                                          : d->airPeriodRows( run );
  if ( request.period == Period::Hour )
    return Error { Text::tr( "Only air is evaluated by the hour." ), Text::tr( "Ask for day, month or year." ), {}, 0 };
  if ( request.element == QLatin1String( "surface_water" ) )
    return d->waterRows( run, WaterAssessment::Kind::Surface );
  if ( request.element == QLatin1String( "groundwater" ) )
    return d->waterRows( run, WaterAssessment::Kind::Ground );
  if ( request.element == QLatin1String( "noise" ) )
    return d->noiseRows( run );
  if ( request.element == QLatin1String( "soil" ) )
    return d->soilRows( run );
  if ( request.element == QLatin1String( "radiation" ) )
    return d->radiationRows( run );
  return Error { Text::tr( "“%1” has no limits to evaluate by." ).arg( request.element ),
    Text::tr( "Ask for air, surface_water, groundwater, noise, soil or radiation." ), {}, 0 };
}

} // namespace jinguan
