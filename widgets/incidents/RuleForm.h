#pragma once

#include "widgets/incidents/ThresholdTable.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace jinguan
{

/**
 * One warning rule, to be edited. Of a rule that ships with the program name, kind and what it watches are fixed; whether it is
 * watched, how grave it is, how long it has to hold and its numbers are the workspace's own.
 */
class RuleForm : public QWidget
{
    Q_OBJECT

  public:
    explicit RuleForm( const ThresholdNames &names, QWidget *parent = nullptr );

    void setRule( const WarningRule &rule, const QList<WarningThreshold> &thresholds, bool isOwn );
    /** The rule as it stands in the form. */
    WarningRule rule() const;
    Result<QList<WarningThreshold>> thresholds() const { return mThresholds->thresholds(); }
    ThresholdTable *table() const { return mThresholds; }

  Q_SIGNALS:
    void edited();

  private:
    void makeFields();
    void fillIndicators( const WarningRule &rule );
    void showFields();
    void redoTable();

    ThresholdNames mNames;
    WarningRule mRule;
    bool mOwn = false;
    bool mFilling = false;
    QLineEdit *mName = nullptr;
    QCheckBox *mEnabled = nullptr;
    QComboBox *mKind = nullptr;
    QComboBox *mIndicator = nullptr;
    QComboBox *mPeriod = nullptr;
    QComboBox *mSide = nullptr;
    QComboBox *mSeverity = nullptr;
    QDoubleSpinBox *mMinimum = nullptr; //!< hours
    QDoubleSpinBox *mWindow = nullptr;  //!< hours
    QDoubleSpinBox *mRadius = nullptr;  //!< kilometres
    QSpinBox *mCount = nullptr;
    QCheckBox *mClosesItself = nullptr;
    QCheckBox *mConfirmed = nullptr;
    QLabel *mBasis = nullptr;
    ThresholdTable *mThresholds = nullptr;
};

} // namespace jinguan
