#pragma once

#include "widgets/planning/PlanningPage.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace jinguan
{

class KindTable;
class VariogramFields;

/** What is wanted: which stations, where, how many or for how much, and what makes a plan good. */
class GoalPage : public PlanningPage
{
    Q_OBJECT

  public:
    explicit GoalPage( PlanningSession &session, QWidget *parent = nullptr );

    QString summary() const override;
    bool isDone() const override;

    /** The question for the first station kind of \a element, with its representative radius. */
    PlanningRequest forElement( const PlanningRequest &question, const QString &element ) const;

  protected:
    void servicesChanged() override;
    void showQuestion( const PlanningRequest &question ) override;

  private:
    void makeFields();
    void makeKrigingAndDay();
    void connectFields();
    void connectKriging();
    void connectDay();
    void takeKind();
    QString regionChosen() const;

    QLabel *mElement = nullptr;
    QComboBox *mKind = nullptr;
    QComboBox *mRegion = nullptr;
    QComboBox *mModel = nullptr;
    QLabel *mExplanation = nullptr;
    QSpinBox *mCount = nullptr;
    QDoubleSpinBox *mShare = nullptr;
    QDoubleSpinBox *mBudget = nullptr;
    QDoubleSpinBox *mRadius = nullptr;
    QSpinBox *mFolds = nullptr;
    QComboBox *mIndicator = nullptr;
    VariogramFields *mVariogram = nullptr;
    QCheckBox *mTrend = nullptr;
    QWidget *mDayRow = nullptr;
    QCheckBox *mOnDay = nullptr;
    QDateEdit *mDay = nullptr;
    QCheckBox *mPlanned = nullptr;
    QCheckBox *mMixed = nullptr;
    KindTable *mKinds = nullptr;
    QFormLayout *mForm = nullptr;
    QString mShownElement;
};

} // namespace jinguan
