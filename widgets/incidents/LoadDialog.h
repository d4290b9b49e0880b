#pragma once

#include "warning/CrossingTime.h"
#include "warning/IncidentDesk.h"
#include "widgets/incidents/IncidentRows.h"
#include "widgets/LatestTask.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTableWidget;

namespace jinguan
{

/**
 * What people have to bear of warnings, and how long stations were above a level: openings per ten minutes, the share of floods, the sources that chatter, and the hours of each
 * station within the condition of rules of a severity. Read off the thread of the window.
 */
class LoadDialog : public QDialog
{
    Q_OBJECT

  public:
    /** \a now is the moment up to which is counted, UTC. */
    LoadDialog( const IncidentContext &context, UtcSeconds now, QWidget *parent = nullptr );

    enum class Span
    {
      Week,
      Days30,
      LastMonth, //!< the calendar month before that of now
      All
    };
    void setSpan( Span span );
    void setLevel( int severity );
    /** Asked of [from, to). */
    TimeRange range() const;

    const WarningLoad &load() const { return mLoad; }
    const QList<CrossingTime> &times() const { return mTimes; }

  Q_SIGNALS:
    void shown();
    void stationPicked( const QString &code );

  private:
    struct Answer
    {
        WarningLoad load;
        QList<CrossingTime> times;
    };
    static Result<Answer> read( const IncidentContext &context, const TimeRange &range, int severity );
    void build();
    QTableWidget *makeTable( const QString &name, const QStringList &header );
    void reload();
    void fill( const Answer &answer, const TimeRange &range );

    IncidentContext mContext;
    UtcSeconds mNow = 0;
    WarningLoad mLoad;
    QList<CrossingTime> mTimes;
    QComboBox *mSpan = nullptr;
    QComboBox *mLevel = nullptr;
    QLabel *mFigures = nullptr;
    QTableWidget *mChatter = nullptr;
    QTableWidget *mAbove = nullptr;
    LatestTask<Result<Answer>> mTask;
};

} // namespace jinguan
