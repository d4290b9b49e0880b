#pragma once

#include "widgets/briefing/GoalBoardPage.h"

#include <QDialog>

class QComboBox;

namespace jinguan
{

/** Goal tracking: the goals of the plan for the city or one of its units, with their degree of fulfilment and what is missing. */
class GoalDialog : public QDialog
{
    Q_OBJECT

  public:
    GoalDialog( const BriefContext &context, const BriefArea &area, UtcSeconds moment, QWidget *parent = nullptr );

    GoalBoardPage *page() const { return mPage; }
    QComboBox *area() const { return mArea; }

  private:
    void ask();

    BriefContext mContext;
    UtcSeconds mMoment = 0;
    QComboBox *mArea = nullptr;
    GoalBoardPage *mPage = nullptr;
};

} // namespace jinguan
