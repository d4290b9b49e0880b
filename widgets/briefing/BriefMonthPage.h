#pragma once

#include "widgets/briefing/BriefContext.h"
#include "widgets/briefing/BriefTable.h"

class QComboBox;
class QLabel;

namespace jinguan
{

class StatChartView;

/** The month to date: where the unit stands among the units, the days of the year as a calendar, and this month beside others. */
class BriefMonthPage : public QWidget
{
    Q_OBJECT

  public:
    explicit BriefMonthPage( QWidget *parent = nullptr );

    void show( const DistrictBrief &brief, const BriefContext &context );
    void clear();

    StatChartView *calendar() const { return mCalendar; }

  Q_SIGNALS:
    /** A day of the calendar was clicked; UTC seconds of its noon. */
    void momentPicked( qint64 moment );

  private:
    QWidget *makeRanking();
    QWidget *makeComparison();
    void showRanking();
    void showComparison( const DistrictBrief &brief, const BriefContext &context );

    BriefContext mContext;
    QList<BriefRanking> mRankings;
    BriefArea mArea;
    QComboBox *mChoice = nullptr;
    QLabel *mPlace = nullptr;
    QLabel *mHow = nullptr;
    BriefTable *mRanking = nullptr;
    StatChartView *mCalendar = nullptr;
    QLabel *mCompared = nullptr;
    BriefTable *mComparison = nullptr;
};

} // namespace jinguan
