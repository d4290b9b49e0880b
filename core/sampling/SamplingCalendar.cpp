#include "sampling/SamplingCalendar.h"

#include "base/LocalDay.h"
#include "store/SamplingChecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SamplingCalendar )
};

using State = SamplingTask::State;

QString taskKey( qint64 plan, const QString &station, const QDate &period )
{
  return QStringLiteral( "%1|%2|%3" ).arg( plan ).arg( station, period.toString( Qt::ISODate ) );
}

/** Day \a day of the month of \a first, cut to its length. */
QDate dayOfMonth( const QDate &first, int day )
{
  return QDate( first.year(), first.month(), std::min( day, first.daysInMonth() ) );
}

bool runsOn( const QHash<QString, const Station *> &stations, const QString &code, const QDate &day )
{
  const Station *station = stations.value( code );
  return !station || station->statusOn( day ) == StationStatus::Running;
}

SamplingTask taskOf( const SamplingPlan &plan, const QString &station, const QDate &period )
{
  SamplingTask task;
  task.plan = plan.id;
  task.planName = plan.name;
  task.station = station;
  task.element = plan.element;
  task.indicators = plan.indicators;
  task.sampler = plan.sampler;
  task.lab = plan.lab;
  task.labDays = plan.labDays;
  task.period = period;
  task.periodEnd = period.addMonths( static_cast<int>( plan.rhythm ) ).addDays( -1 );
  const QDate month = period.addMonths( plan.month - 1 );
  task.from = dayOfMonth( month, plan.dayFrom );
  task.to = dayOfMonth( month, plan.dayTo );
  task.missing = plan.indicators;
  task.isDemo = plan.isDemo;
  return task;
}

/** Days on which manual results of a series were sampled. */
class ManualResults
{
  public:
    explicit ManualResults( const ReadingStore &store ) : mStore( store ) {}

    Result<void> open()
    {
      const Result<QList<Series>> all = mStore.series();
      if ( !all )
        return all.error();
      for ( const Series &one : *all )
        if ( one.key.method == Method::Manual )
          mSeries[one.key.station + QLatin1Char( '\n' ) + one.key.indicator].append( one.id );
      return {};
    }

    /** Sampling days of valid results of \a indicator at \a station from \a from to \a to, in order. */
    Result<QList<QDate>> days( const QString &station, const QString &indicator, const QDate &from, const QDate &to ) const
    {
      QList<QDate> found;
      for ( const SeriesId id : mSeries.value( station + QLatin1Char( '\n' ) + indicator ) )
      {
        const Result<QList<Period>> periods = mStore.periods( id );
        if ( !periods )
          return periods.error();
        for ( const Period period : *periods )
        {
          const Result<QList<Reading>> readings =
            mStore.readings( id, period, { localday::beginOf( from ), localday::beginOf( to.addDays( 1 ) ) } );
          if ( !readings )
            return readings.error();
          for ( const Reading &reading : *readings )
            if ( isValid( reading.flag ) )
              found.append( localday::dateOf( reading.begin ) );
        }
      }
      std::sort( found.begin(), found.end() );
      return found;
    }

  private:
    const ReadingStore &mStore;
    QHash<QString, QList<SeriesId>> mSeries;
};

/** How many days \a day lies outside the window of \a task: negative before it, 0 within. */
int outside( const SamplingTask &task, const QDate &day )
{
  if ( day < task.from )
    return static_cast<int>( task.from.daysTo( day ) );
  return day > task.to ? static_cast<int>( task.to.daysTo( day ) ) : 0;
}

/** The one of \a days that belongs to \a task: the marked day, else nearest to the window; null when none does. */
QDate dayFor( const SamplingTask &task, const QList<QDate> &days, const QSet<QDate> &ofOthers )
{
  QDate best;
  const QDate marked = task.mark && task.mark->step != SamplingStep::Planned ? task.mark->sampledOn : QDate();
  for ( const QDate &day : days )
  {
    if ( marked.isValid() && day == marked )
      return day;
    if ( day < task.period || day > task.periodEnd || ofOthers.contains( day ) )
      continue;
    if ( !best.isValid() || std::abs( outside( task, day ) ) < std::abs( outside( task, best ) ) )
      best = day;
  }
  return best;
}

Result<void> findResults( SamplingTask &task, const ManualResults &results, const QSet<QDate> &ofOthers )
{
  const QDate marked = task.mark && task.mark->step != SamplingStep::Planned ? task.mark->sampledOn : QDate();
  const QDate from = marked.isValid() ? std::min( task.period, marked ) : task.period;
  const QDate to = marked.isValid() ? std::max( task.periodEnd, marked ) : task.periodEnd;
  task.arrived.clear();
  task.missing.clear();
  QDate first;
  for ( const QString &indicator : std::as_const( task.indicators ) )
  {
    const Result<QList<QDate>> days = results.days( task.station, indicator, from, to );
    if ( !days )
      return days.error();
    const QDate day = dayFor( task, *days, ofOthers );
    ( day.isValid() ? task.arrived : task.missing ).append( indicator );
    if ( day.isValid() && ( !first.isValid() || day < first ) )
      first = day;
  }
  task.sampledOn = marked.isValid() ? marked : first;
  return {};
}

void setState( SamplingTask &task, const QDate &today )
{
  const SamplingStep step = task.mark ? task.mark->step : SamplingStep::Planned;
  const auto sinceSampling = [&] { return static_cast<int>( task.sampledOn.daysTo( today ) ) - task.labDays; };
  task.days = task.sampledOn.isValid() ? outside( task, task.sampledOn ) : 0;
  if ( step == SamplingStep::Cancelled )
    task.state = State::Cancelled;
  else if ( step == SamplingStep::Done || task.missing.isEmpty() )
    task.state = State::Done;
  else if ( task.sampledOn.isValid() )
  {
    task.state = step == SamplingStep::InAnalysis || !task.arrived.isEmpty() ? State::InAnalysis : State::Sampled;
    if ( sinceSampling() > 0 )
    {
      task.state = State::ResultOverdue;
      task.days = sinceSampling();
    }
  }
  else if ( today < task.from )
    task.state = State::Upcoming;
  else if ( today <= task.to )
  {
    task.state = State::Due;
    task.days = static_cast<int>( today.daysTo( task.to ) );
  }
  else
  {
    task.state = State::Overdue;
    task.days = static_cast<int>( task.to.daysTo( today ) );
  }
}
} // namespace

QString samplingStateId( SamplingTask::State state )
{
  switch ( state )
  {
    case State::Upcoming:
      return QStringLiteral( "upcoming" );
    case State::Due:
      return QStringLiteral( "due" );
    case State::Overdue:
      return QStringLiteral( "overdue" );
    case State::Sampled:
      return QStringLiteral( "sampled" );
    case State::InAnalysis:
      return QStringLiteral( "in-analysis" );
    case State::ResultOverdue:
      return QStringLiteral( "result-overdue" );
    case State::Done:
      return QStringLiteral( "done" );
    case State::Cancelled:
      break;
  }
  return QStringLiteral( "cancelled" );
}

QString samplingStateText( SamplingTask::State state )
{
  switch ( state )
  {
    case State::Upcoming:
      return Text::tr( "not yet due" );
    case State::Due:
      return Text::tr( "due" );
    case State::Overdue:
      return Text::tr( "overdue" );
    case State::Sampled:
      return Text::tr( "sampled" );
    case State::InAnalysis:
      return Text::tr( "in analysis" );
    case State::ResultOverdue:
      return Text::tr( "result overdue" );
    case State::Done:
      return Text::tr( "done" );
    case State::Cancelled:
      break;
  }
  return Text::tr( "cancelled" );
}

QList<SamplingTask> SamplingCalendar::expand(
  const QList<SamplingPlan> &plans, const QList<SamplingMark> &marks, const QList<Station> &stations, const QDate &from, const QDate &to )
{
  QHash<QString, SamplingMark> lastMarks;
  for ( const SamplingMark &mark : marks )
    lastMarks.insert( taskKey( mark.plan, mark.station, mark.period ), mark );
  QHash<QString, const Station *> known;
  for ( const Station &station : stations )
    known.insert( station.code, &station );
  QList<SamplingTask> tasks;
  for ( const SamplingPlan &plan : plans )
  {
    const int months = static_cast<int>( plan.rhythm );
    for ( QDate period = periodBegin( std::max( from, plan.validFrom ), plan.rhythm );
          period <= to && ( !plan.validTo.isValid() || period <= plan.validTo ); period = period.addMonths( months ) )
    {
      for ( const QString &station : plan.stations )
      {
        SamplingTask task = taskOf( plan, station, period );
        const QString key = taskKey( plan.id, station, period );
        const bool isMarked = lastMarks.contains( key );
        const bool holds = task.to >= plan.validFrom && ( !plan.validTo.isValid() || task.from <= plan.validTo );
        if ( task.to < from || task.from > to || ( !isMarked && ( !holds || !runsOn( known, station, task.to ) ) ) )
          continue;
        if ( isMarked )
          task.mark = lastMarks.value( key );
        tasks.append( task );
      }
    }
  }
  std::stable_sort( tasks.begin(), tasks.end(),
    []( const SamplingTask &a, const SamplingTask &b ) { return a.to != b.to ? a.to < b.to : a.station < b.station; } );
  return tasks;
}

Result<void> SamplingCalendar::judge(
  QList<SamplingTask> &tasks, const QList<SamplingMark> &marks, const ReadingStore &store, const QDate &today, Progress &progress )
{
  ManualResults results( store );
  if ( const Result<void> opened = results.open(); !opened )
    return opened;
  QHash<QString, SamplingMark> lastMarks;
  for ( const SamplingMark &mark : marks )
    lastMarks.insert( taskKey( mark.plan, mark.station, mark.period ), mark );
  for ( qsizetype i = 0; i < tasks.size(); ++i )
  {
    SamplingTask &task = tasks[i];
    QSet<QDate> ofOthers;
    for ( const SamplingMark &mark : std::as_const( lastMarks ) )
    {
      const bool isOther = mark.plan == task.plan && mark.station == task.station && mark.period != task.period;
      if ( isOther && mark.step != SamplingStep::Planned && mark.step != SamplingStep::Cancelled && mark.sampledOn.isValid() )
        ofOthers.insert( mark.sampledOn );
    }
    if ( const Result<void> found = findResults( task, results, ofOthers ); !found )
      return found;
    setState( task, today );
    progress.report( static_cast<double>( i + 1 ) / static_cast<double>( tasks.size() ), Text::tr( "Looking for results" ) );
    if ( progress.isCancelled() )
      return Error { Text::tr( "Cancelled." ), {}, {}, 0 };
  }
  return {};
}

} // namespace jinguan
