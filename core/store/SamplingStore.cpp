#include "store/SamplingStore.h"

#include "store/SamplingChecks.h"

#include <QCoreApplication>

#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SamplingStore )
};

template<typename T> struct Word
{
    T value;
    const char *id;
};

constexpr Word<Rhythm> sRhythms[] { { Rhythm::Monthly, "monthly" }, { Rhythm::Bimonthly, "bimonthly" }, { Rhythm::Quarterly, "quarterly" },
  { Rhythm::HalfYearly, "half-yearly" }, { Rhythm::Yearly, "yearly" } };
constexpr Word<SamplingStep> sSteps[] { { SamplingStep::Planned, "planned" }, { SamplingStep::Sampled, "sampled" },
  { SamplingStep::InAnalysis, "in-analysis" }, { SamplingStep::Done, "done" }, { SamplingStep::Cancelled, "cancelled" } };
constexpr Word<TargetMeasure> sMeasures[] { { TargetMeasure::AnnualMean, "annual-mean" }, { TargetMeasure::GoodDayShare, "good-day-share" },
  { TargetMeasure::GoodDays, "good-days" }, { TargetMeasure::DaysAbove, "days-above" } };

template<typename T, size_t N> QString idOf( const Word<T> ( &words )[N], T value )
{
  for ( const Word<T> &word : words )
    if ( word.value == value )
      return QString::fromLatin1( word.id );
  return {};
}

template<typename T, size_t N> T valueOf( const Word<T> ( &words )[N], const QString &id, bool *ok )
{
  for ( const Word<T> &word : words )
  {
    if ( id == QLatin1String( word.id ) )
    {
      if ( ok )
        *ok = true;
      return word.value;
    }
  }
  if ( ok )
    *ok = false;
  return words[0].value;
}

Error wrong( const QString &message, const QString &remedy )
{
  return Error { message, remedy, {}, 0 };
}

Result<void> checkSpan( const QDate &from, const QDate &to )
{
  if ( !from.isValid() )
    return wrong( Text::tr( "The first day is missing." ), Text::tr( "Write it as 2026-01-01." ) );
  if ( to.isValid() && to < from )
    return wrong( Text::tr( "The last day %1 lies before the first, %2." ).arg( to.toString( Qt::ISODate ), from.toString( Qt::ISODate ) ),
      Text::tr( "Exchange them, or leave the last day empty." ) );
  return {};
}
} // namespace

QString rhythmId( Rhythm rhythm )
{
  return idOf( sRhythms, rhythm );
}

Rhythm rhythmFromId( const QString &id, bool *ok )
{
  return valueOf( sRhythms, id, ok );
}

QString rhythmText( Rhythm rhythm )
{
  switch ( rhythm )
  {
    case Rhythm::Monthly:
      return Text::tr( "monthly" );
    case Rhythm::Bimonthly:
      return Text::tr( "every two months" );
    case Rhythm::Quarterly:
      return Text::tr( "quarterly" );
    case Rhythm::HalfYearly:
      return Text::tr( "half-yearly" );
    case Rhythm::Yearly:
      break;
  }
  return Text::tr( "yearly" );
}

QString samplingStepId( SamplingStep step )
{
  return idOf( sSteps, step );
}

SamplingStep samplingStepFromId( const QString &id, bool *ok )
{
  return valueOf( sSteps, id, ok );
}

QString samplingStepText( SamplingStep step )
{
  switch ( step )
  {
    case SamplingStep::Planned:
      return Text::tr( "planned" );
    case SamplingStep::Sampled:
      return Text::tr( "sampled" );
    case SamplingStep::InAnalysis:
      return Text::tr( "in analysis" );
    case SamplingStep::Done:
      return Text::tr( "done" );
    case SamplingStep::Cancelled:
      break;
  }
  return Text::tr( "cancelled" );
}

QString targetMeasureId( TargetMeasure measure )
{
  return idOf( sMeasures, measure );
}

TargetMeasure targetMeasureFromId( const QString &id, bool *ok )
{
  return valueOf( sMeasures, id, ok );
}

QString targetMeasureText( TargetMeasure measure )
{
  switch ( measure )
  {
    case TargetMeasure::AnnualMean:
      return Text::tr( "annual mean" );
    case TargetMeasure::GoodDayShare:
      return Text::tr( "share of good days" );
    case TargetMeasure::GoodDays:
      return Text::tr( "number of good days" );
    case TargetMeasure::DaysAbove:
      break;
  }
  return Text::tr( "days above an index" );
}

bool YearTarget::isSameAim( const YearTarget &other ) const
{
  const YearTarget a = normalised( *this );
  const YearTarget b = normalised( other );
  return a.place == b.place && a.year == b.year && a.measure == b.measure && a.indicator == b.indicator && a.level == b.level
    && a.withoutDustDays == b.withoutDustDays;
}

YearTarget normalised( const YearTarget &target )
{
  YearTarget result = target;
  if ( target.measure != TargetMeasure::AnnualMean )
    result.indicator.clear();
  if ( target.measure != TargetMeasure::DaysAbove )
    result.level = 0;
  return result;
}

QDate periodBegin( const QDate &day, Rhythm rhythm )
{
  const int months = static_cast<int>( rhythm );
  return QDate( day.year(), ( day.month() - 1 ) / months * months + 1, 1 );
}

namespace samplingcheck
{

Result<void> plan( const SamplingPlan &plan )
{
  if ( plan.name.trimmed().isEmpty() )
    return wrong( Text::tr( "The plan has no name." ), Text::tr( "Give it one of its own." ) );
  if ( plan.element.isEmpty() )
    return wrong( Text::tr( "The plan “%1” names no element." ).arg( plan.name ), Text::tr( "Name one, such as surface_water." ) );
  if ( plan.stations.isEmpty() )
    return wrong( Text::tr( "The plan “%1” names no station." ).arg( plan.name ), Text::tr( "Name at least one by its code." ) );
  if ( plan.indicators.isEmpty() )
    return wrong(
      Text::tr( "The plan “%1” names no indicator." ).arg( plan.name ), Text::tr( "Name what the laboratory has to deliver." ) );
  if ( plan.sampler.isEmpty() )
    return wrong(
      Text::tr( "The plan “%1” does not say who samples." ).arg( plan.name ), Text::tr( "Name a body or a responsible unit." ) );
  const int months = static_cast<int>( plan.rhythm );
  if ( plan.month < 1 || plan.month > months )
    return wrong( Text::tr( "Month %1 does not lie within the period of the plan “%2”." ).arg( plan.month ).arg( plan.name ),
      Text::tr( "Give 1 to %1." ).arg( months ) );
  if ( plan.dayFrom < 1 || plan.dayTo > 31 || plan.dayTo < plan.dayFrom )
    return wrong( Text::tr( "Days %1 to %2 are no window." ).arg( plan.dayFrom ).arg( plan.dayTo ),
      Text::tr( "Give days of the month from 1 to 31, the first before the last." ) );
  if ( plan.labDays < 0 || plan.labDays > 366 )
    return wrong( Text::tr( "%1 days for the laboratory cannot be." ).arg( plan.labDays ), Text::tr( "Give 0 to 366." ) );
  return checkSpan( plan.validFrom, plan.validTo );
}

Result<void> mark( const SamplingMark &mark, const SamplingPlan &plan )
{
  if ( !plan.stations.contains( mark.station ) )
    return wrong( Text::tr( "The plan “%1” does not sample at %2." ).arg( plan.name, mark.station ),
      Text::tr( "Its stations are %1." ).arg( plan.stations.join( QStringLiteral( ", " ) ) ) );
  if ( !mark.period.isValid() || periodBegin( mark.period, plan.rhythm ) != mark.period )
    return wrong( Text::tr( "No period of the plan “%1” begins on %2." ).arg( plan.name, mark.period.toString( Qt::ISODate ) ),
      Text::tr( "Name the first day of a period, such as %1." )
        .arg( periodBegin( mark.period.isValid() ? mark.period : plan.validFrom, plan.rhythm ).toString( Qt::ISODate ) ) );
  const QDate last = mark.period.addMonths( static_cast<int>( plan.rhythm ) ).addDays( -1 );
  if ( last < plan.validFrom || ( plan.validTo.isValid() && mark.period > plan.validTo ) )
    return wrong(
      Text::tr( "The plan “%1” does not hold in the period from %2." ).arg( plan.name, mark.period.toString( Qt::ISODate ) ), {} );
  const bool isTaken = mark.step == SamplingStep::Sampled || mark.step == SamplingStep::InAnalysis
    || ( mark.step == SamplingStep::Done && mark.delivery == 0 );
  if ( isTaken && !mark.sampledOn.isValid() )
    return wrong( Text::tr( "The day of sampling is missing." ), Text::tr( "Write it as 2026-01-01." ) );
  if ( mark.step == SamplingStep::Cancelled && mark.note.trimmed().isEmpty() )
    return wrong( Text::tr( "A task is cancelled with a reason only." ), Text::tr( "Say why the sample was not taken." ) );
  return {};
}

Result<void> change( const SamplingPlan &before, const SamplingPlan &after, const QList<SamplingMark> &marks )
{
  if ( !marks.isEmpty() && before.rhythm != after.rhythm )
    return wrong( Text::tr( "The plan “%1” has recorded samples; its rhythm cannot change." ).arg( before.name ),
      Text::tr( "End it with a last day and make a new plan." ) );
  for ( const SamplingMark &each : marks )
  {
    if ( const Result<void> kept = mark( each, after ); !kept )
      return wrong( Text::tr( "A recorded sample would be lost: %1" ).arg( kept.error().message ),
        Text::tr( "End the plan with a last day and make a new plan." ) );
  }
  return {};
}

Result<void> promise( const DeliveryPromise &promise )
{
  if ( promise.name.trimmed().isEmpty() )
    return wrong( Text::tr( "The promise has no name." ), Text::tr( "Say what is handed over." ) );
  if ( promise.body.isEmpty() )
    return wrong( Text::tr( "“%1” does not say who hands over." ).arg( promise.name ), Text::tr( "Name a body or a responsible unit." ) );
  if ( promise.dueDays < 0 || promise.dueDays > 366 )
    return wrong( Text::tr( "%1 days cannot be." ).arg( promise.dueDays ), Text::tr( "Give 0 to 366 days after the end of the period." ) );
  if ( promise.senders.isEmpty() && promise.sourcePattern.isEmpty() )
    return wrong( Text::tr( "“%1” does not say how its deliveries are recognised." ).arg( promise.name ),
      Text::tr( "Name the senders, a pattern of the file name, or both." ) );
  return checkSpan( promise.validFrom, promise.validTo );
}

Result<void> target( const YearTarget &target )
{
  if ( target.year < 1990 || target.year > 2100 )
    return wrong( Text::tr( "%1 is no year of a target." ).arg( target.year ), Text::tr( "Write it as 2026." ) );
  if ( target.measure == TargetMeasure::AnnualMean && target.indicator.isEmpty() )
    return wrong( Text::tr( "An annual mean needs its indicator." ), Text::tr( "Name one, such as PM2.5." ) );
  if ( target.measure == TargetMeasure::DaysAbove && ( target.level < 50 || target.level > 500 ) )
    return wrong(
      Text::tr( "%1 is no index that days are counted above." ).arg( target.level ), Text::tr( "Give 50 to 500, such as 200." ) );
  const double most = target.measure == TargetMeasure::GoodDayShare ? 100 : target.measure == TargetMeasure::AnnualMean ? 1e6 : 366;
  if ( !std::isfinite( target.target ) || target.target < 0 || target.target > most )
    return wrong( Text::tr( "%1 cannot be a target." ).arg( target.target ), Text::tr( "Give 0 to %1." ).arg( most ) );
  const bool isCount = target.measure == TargetMeasure::GoodDays || target.measure == TargetMeasure::DaysAbove;
  if ( isCount && target.target != std::floor( target.target ) )
    return wrong( Text::tr( "%1 is no number of days." ).arg( target.target ), Text::tr( "Give a whole number." ) );
  return {};
}

Result<void> dustDay( const DustDay &day )
{
  if ( !day.day.isValid() )
    return wrong( Text::tr( "The day is missing." ), Text::tr( "Write it as 2026-01-01." ) );
  if ( day.source.trimmed().isEmpty() )
    return wrong( Text::tr( "Nobody is named who found sand or dust on %1." ).arg( day.day.toString( Qt::ISODate ) ),
      Text::tr( "Name the document or the body." ) );
  return {};
}

} // namespace samplingcheck

} // namespace jinguan
