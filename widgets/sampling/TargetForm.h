#pragma once

#include "widgets/sampling/SamplingContext.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace jinguan
{

/** The form of a target of the year. It keeps nothing itself: saved() hands the target over, and accept() closes it. */
class TargetForm : public QDialog
{
    Q_OBJECT

  public:
    TargetForm( const YearTarget &target, const SamplingContext &context, QWidget *parent = nullptr );

    YearTarget target() const;
    void showError( const QString &text );

  Q_SIGNALS:
    void saved( const jinguan::YearTarget &target );

  private:
    void makeFields( const SamplingContext &context );
    void fitMeasure();

    YearTarget mTarget;
    QComboBox *mPlace = nullptr;
    QSpinBox *mYear = nullptr;
    QComboBox *mMeasure = nullptr;
    QComboBox *mIndicator = nullptr;
    QSpinBox *mLevel = nullptr;
    QCheckBox *mWithoutDust = nullptr;
    QDoubleSpinBox *mValue = nullptr;
    QLineEdit *mSource = nullptr;
    QCheckBox *mWithdrawn = nullptr;
    QLabel *mMessage = nullptr;
};

} // namespace jinguan
