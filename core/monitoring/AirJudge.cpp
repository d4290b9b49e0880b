#include "monitoring/AirJudge.h"

#include <limits>

namespace jinguan
{

namespace
{
const QString sIndexStandard = QStringLiteral( "HJ 633" );
const QString sLimitStandard = QStringLiteral( "GB 3095" );

QString pollutantOf( const QString &indicator )
{
  return indicator == QLatin1String( "O3_8H" ) ? QStringLiteral( "O3" ) : indicator;
}

/** The statistic of a value in the words of `aqi_reports.csv`; empty when the reports know none such. */
QString statisticOf( const QString &indicator, Period period, AirQuality::Report report )
{
  const bool daily = report == AirQuality::Report::Daily;
  if ( indicator == QLatin1String( "O3_8H" ) || ( indicator == QLatin1String( "O3" ) && period == Period::EightHours ) )
    return daily ? QStringLiteral( "8h_max" ) : QStringLiteral( "8h_sliding" );
  switch ( period )
  {
    case Period::Hour:
      return daily ? ( indicator == QLatin1String( "O3" ) ? QStringLiteral( "1h_max" ) : QString() ) : QStringLiteral( "1h" );
    case Period::Day:
      return daily ? QStringLiteral( "24h" ) : QStringLiteral( "24h_sliding" );
    default:
      return QString();
  }
}

/** A day's report when there is a daily value and nothing hourly but ozone. */
AirQuality::Report reportOf( const QList<Evaluator::Value> &values )
{
  bool daily = false;
  for ( const Evaluator::Value &value : values )
  {
    if ( value.period == Period::Hour && value.indicator != QLatin1String( "O3" ) && value.indicator != QLatin1String( "O3_8H" ) )
      return AirQuality::Report::Hourly;
    daily = daily || value.period == Period::Day;
  }
  return daily ? AirQuality::Report::Daily : AirQuality::Report::Hourly;
}
} // namespace

const Edition *AirJudge::practiceBeside( const Edition &edition, UtcSeconds at ) const
{
  for ( const Edition &candidate : mData.standards.editions() )
  {
    if ( candidate.isVariant() && candidate.basedOn == edition.id && candidate.holds( local( at ).date(), defaultRegion() ) )
      return &candidate;
  }
  return nullptr;
}

const Edition *AirJudge::editionForInputs( const Edition *edition, const QList<AqiInput> &inputs, UtcSeconds at ) const
{
  const Edition *practice = edition ? practiceBeside( *edition, at ) : nullptr;
  if ( !practice )
    return edition;
  constexpr AirQuality::Report sReport = AirQuality::Report::Hourly;
  for ( const AqiInput &input : inputs )
  {
    const bool onlyInPractice = mData.air.column( *edition, sReport, input.pollutant, input.statistic ).isEmpty()
      && !mData.air.column( *practice, sReport, input.pollutant, input.statistic ).isEmpty();
    const bool judgedOtherwise = std::any_of( inputs.cbegin(), inputs.cend(), [&]( const AqiInput &other ) {
      return other.pollutant == input.pollutant && !mData.air.column( *edition, sReport, other.pollutant, other.statistic ).isEmpty();
    } );
    if ( onlyInPractice && !judgedOtherwise )
      return practice;
  }
  return edition;
}

Grade AirJudge::levelGrade( const Edition &edition, int index ) const
{
  const std::optional<AqiLevel> level = mData.air.levelOf( edition, index );
  if ( !level )
    return unrated( Grade::State::NotRated );
  Grade grade;
  grade.state = Grade::State::Graded;
  grade.level = level->level;
  grade.name = level->name;
  grade.colour = level->hex;
  grade.index = index;
  grade.standard = edition.label;
  grade.edition = edition.id;
  grade.clause = QStringLiteral( "breakpoint table" );
  grade.validInputs = 1;
  grade.confirmed = edition.checked;
  return grade;
}

Grade AirJudge::value( const Evaluator::Value &value, const Station &station, const QString &asked ) const
{
  const Edition *edition = editionFor( sIndexStandard, value.begin, station, asked );
  if ( value.indicator == QLatin1String( "AQI" ) )
    return edition ? levelGrade( *edition, qRound( value.value ) ) : unrated( Grade::State::NoEdition, sIndexStandard );

  const AirQuality::Report report = value.period == Period::Day ? AirQuality::Report::Daily : AirQuality::Report::Hourly;
  const AqiInput input { pollutantOf( value.indicator ), statisticOf( value.indicator, value.period, report ), value.value };
  const Edition *used =
    asked.isEmpty() && report == AirQuality::Report::Hourly ? editionForInputs( edition, { input }, value.begin ) : edition;
  if ( used )
  {
    const QString column = mData.air.column( *used, report, input.pollutant, input.statistic );
    if ( !column.isEmpty() )
    {
      const std::optional<int> index = mData.air.iaqi( *used, input.pollutant, column, value.value );
      if ( !index )
        return unrated( Grade::State::NotRated, used->label );
      Grade grade = levelGrade( *used, *index );
      if ( *index > 50 )
        grade.drivers = QStringList { input.pollutant };
      return grade;
    }
  }
  else if ( mData.air.isIndexed( input.pollutant ) )
    return unrated( Grade::State::NoEdition, sIndexStandard );
  return limitGrade( value, station );
}

Grade AirJudge::limitGrade( const Evaluator::Value &value, const Station &station ) const
{
  const Edition *edition = editionFor( sLimitStandard, value.begin, station );
  const QString period = value.period == Period::Hour ? QStringLiteral( "1h" )
    : value.period == Period::Day                     ? QStringLiteral( "24h" )
    : value.period == Period::Year                    ? QStringLiteral( "year" )
                                                      : QString();
  const AirLimit *limit = edition ? mData.limits.airLimit( edition->id, value.indicator, period ) : nullptr;
  if ( !limit )
    return unrated( Grade::State::NotRated );
  const Millionths measured = toMillionths( value.value );
  const int level = measured <= toMillionths( limit->level1 ) ? 1 : measured <= toMillionths( limit->level2 ) ? 2 : 3;
  Grade grade = graded( QStringLiteral( "gb3095.%1" ).arg( level ), *edition, limit->clause );
  if ( level == 3 )
    grade.drivers = QStringList { value.indicator };
  return grade;
}

Grade AirJudge::station( const QList<Evaluator::Value> &values, const Station &station, UtcSeconds at, const QString &asked ) const
{
  if ( values.isEmpty() )
    return unrated( Grade::State::NoData );
  const AirQuality::Report report = reportOf( values );
  QList<AqiInput> inputs;
  for ( const Evaluator::Value &value : values )
  {
    const AqiInput input { pollutantOf( value.indicator ), statisticOf( value.indicator, value.period, report ), value.value };
    if ( mData.air.isIndexed( input.pollutant ) && !input.statistic.isEmpty() )
      inputs.append( input );
  }
  if ( inputs.isEmpty() )
    return ElementJudge::station( values, station, at, asked );
  const Edition *edition = editionFor( sIndexStandard, at, station, asked );
  if ( asked.isEmpty() && report == AirQuality::Report::Hourly )
    edition = editionForInputs( edition, inputs, at );
  if ( !edition )
    return unrated( Grade::State::NoEdition, sIndexStandard );
  const AqiResult result = mData.air.aqi( *edition, report, inputs );
  if ( !result.aqi )
    return unrated( Grade::State::NotRated, edition->label );
  Grade grade = levelGrade( *edition, *result.aqi );
  grade.drivers = result.primary;
  grade.validInputs = static_cast<int>( result.parts.size() );
  grade.publishable = result.publishable;
  return grade;
}

const AirLimit *AirJudge::airLimit( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const
{
  const Edition *edition = editionFor( sLimitStandard, at, station );
  if ( !edition )
    return nullptr;
  const QString pollutant = pollutantOf( indicator );
  if ( indicator == QLatin1String( "O3_8H" ) || ( indicator == QLatin1String( "O3" ) && period == Period::EightHours ) )
    return mData.limits.airLimit( edition->id, pollutant, QStringLiteral( "8h_max" ) );
  if ( period == Period::Year )
    return mData.limits.airLimit( edition->id, pollutant, QStringLiteral( "year" ) );
  const AirLimit *hourly = period == Period::Hour ? mData.limits.airLimit( edition->id, pollutant, QStringLiteral( "1h" ) ) : nullptr;
  // Particles have no 1-hour limit: the 24-hour one is drawn, and its label says so.
  return hourly ? hourly : mData.limits.airLimit( edition->id, pollutant, QStringLiteral( "24h" ) );
}

QList<LimitLine> AirJudge::limits( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const
{
  const AirLimit *limit = airLimit( indicator, period, at, station );
  const Edition *edition = limit ? mData.standards.edition( limit->edition ) : nullptr;
  if ( !edition )
    return {};
  const LocalText periodName = phrase( QStringLiteral( "period." ) + limit->period, {} );
  QList<LimitLine> lines;
  for ( const auto &[id, value] :
    { std::pair( QStringLiteral( "limit.gb3095.1" ), limit->level1 ), std::pair( QStringLiteral( "limit.gb3095.2" ), limit->level2 ) } )
  {
    const LimitLine line { value, phrase( id, { edition->name, periodName, numberText( value ) } ), edition->id, limit->clause, false };
    if ( !lines.isEmpty() && lines.last().value == value )
      lines.last() = line;
    else
      lines.append( line );
  }
  return lines;
}

QList<GradeBand> AirJudge::bands( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const
{
  const AirQuality::Report report = period == Period::Day ? AirQuality::Report::Daily : AirQuality::Report::Hourly;
  const AqiInput input { pollutantOf( indicator ), statisticOf( indicator, period, report ), 0 };
  const Edition *edition = editionFor( sIndexStandard, at, station );
  if ( report == AirQuality::Report::Hourly )
    edition = editionForInputs( edition, { input }, at );
  QList<GradeBand> bands;
  if ( !edition )
    return bands;
  const QList<AqiLevel> levels = mData.air.levels( *edition );
  QList<double> bounds = indicator == QLatin1String( "AQI" )
    ? QList<double>()
    : mData.air.levelBounds( *edition, input.pollutant, mData.air.column( *edition, report, input.pollutant, input.statistic ) );
  if ( indicator == QLatin1String( "AQI" ) )
  {
    for ( const AqiLevel &level : levels )
      bounds.append( level.to );
  }
  double from = 0;
  for ( qsizetype i = 0; i < bounds.size() && i < levels.size(); ++i )
  {
    const bool last = i + 1 == levels.size();
    bands.append(
      GradeBand { from, last ? std::numeric_limits<double>::infinity() : bounds.at( i ), levelGrade( *edition, levels.at( i ).to ) } );
    from = bounds.at( i );
  }
  return bands;
}

QList<Grade> AirJudge::legend( UtcSeconds at ) const
{
  const Edition *edition = editionFor( sIndexStandard, at, Station() );
  if ( !edition )
    return { unrated( Grade::State::NoEdition, sIndexStandard ) };
  QList<Grade> grades;
  for ( const AqiLevel &level : mData.air.levels( *edition ) )
    grades.append( levelGrade( *edition, level.to ) );
  return grades;
}

} // namespace jinguan
