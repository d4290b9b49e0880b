#pragma once

#include "widgets/sampling/SamplingContext.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace jinguan
{

class CheckedList;

/** The form of a sampling plan. It keeps nothing itself: saved() hands the plan over, and accept() closes it. */
class PlanForm : public QDialog
{
    Q_OBJECT

  public:
    PlanForm( const SamplingPlan &plan, const SamplingContext &context, QWidget *parent = nullptr );

    SamplingPlan plan() const;
    void showError( const QString &text );

  Q_SIGNALS:
    void saved( const jinguan::SamplingPlan &plan );

  private:
    QWidget *makeFields();
    void showPlan( const SamplingPlan &plan );
    /** Stations and indicators of the element chosen. */
    void fillLists();

    SamplingContext mContext;
    SamplingPlan mPlan;
    QLineEdit *mName = nullptr;
    QComboBox *mElement = nullptr;
    CheckedList *mStations = nullptr;
    CheckedList *mIndicators = nullptr;
    QComboBox *mRhythm = nullptr;
    QSpinBox *mMonth = nullptr;
    QSpinBox *mDayFrom = nullptr;
    QSpinBox *mDayTo = nullptr;
    QComboBox *mSampler = nullptr;
    QLineEdit *mLab = nullptr;
    QSpinBox *mLabDays = nullptr;
    QDateEdit *mFrom = nullptr;
    QDateEdit *mTo = nullptr;
    QCheckBox *mEnds = nullptr;
    QLineEdit *mNote = nullptr;
    QLabel *mMessage = nullptr;
};

} // namespace jinguan
