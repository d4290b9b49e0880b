#pragma once

#include "base/Progress.h"
#include "monitoring/Station.h"
#include "store/ReadingStore.h"
#include "store/SamplingStore.h"

namespace jinguan
{

/** One sample that a plan asks for, and how far it has come. */
struct SamplingTask
{
    enum class State
    {
      Upcoming,      //!< its window has not begun
      Due,           //!< within its window, no sample yet
      Overdue,       //!< the window is over, no sample
      Sampled,       //!< taken, by somebody's word
      InAnalysis,    //!< with the laboratory, or some of the results are there
      ResultOverdue, //!< the laboratory has had more days than the plan gives it
      Done,          //!< every result is there, or somebody closed it
      Cancelled
    };

    qint64 plan = 0;
    QString planName;
    QString station;
    QString element;
    QStringList indicators;
    QString sampler;
    QString lab;
    int labDays = 0;
    QDate period;    //!< first day of the period
    QDate periodEnd; //!< last day
    QDate from;      //!< window, both days included
    QDate to;
    std::optional<SamplingMark> mark; //!< the last one
    State state = State::Upcoming;
    QStringList arrived; //!< indicators with a valid manual reading
    QStringList missing; //!< the others
    QDate sampledOn;     //!< by the mark, else the day of the first result; null: unknown
    int days = 0; //!< Overdue, ResultOverdue: since when; Due: days left; else: how far outside the window it was sampled, negative before
    bool isDemo = false;

    bool isOpen() const { return state != State::Done && state != State::Cancelled; }
    bool isLate() const { return state == State::Overdue || state == State::ResultOverdue; }
};

QString samplingStateId(
  SamplingTask::State state ); //!< `upcoming`, `due`, `overdue`, `sampled`, `in-analysis`, `result-overdue`, `done`, `cancelled`
/** In the language of the interface. */
QString samplingStateText( SamplingTask::State state );

/**
 * Makes tasks out of sampling plans, and says how far each has come by what people marked and by the manual readings that are there.
 *
 * Days are local (Asia/Shanghai). A result belongs to a task when its station and indicator do and its sample was taken within the period, or on the
 * marked day of sampling where that lies outside; a day that was marked for another period of the same plan and station belongs to that one. Only valid readings count.
 */
class SamplingCalendar
{
  public:
    /**
   * Tasks whose window touches \a from … \a to, by window and station. A station of \a stations that does not run on the last day of a window is not sampled;
   * one that is not listed is.
   */
    static QList<SamplingTask> expand( const QList<SamplingPlan> &plans, const QList<SamplingMark> &marks, const QList<Station> &stations,
      const QDate &from, const QDate &to );

    /** Fills state, results and days of \a tasks as of the end of \a today. \a marks are all marks of their plans. */
    static Result<void> judge(
      QList<SamplingTask> &tasks, const QList<SamplingMark> &marks, const ReadingStore &store, const QDate &today, Progress &progress );
};

} // namespace jinguan
