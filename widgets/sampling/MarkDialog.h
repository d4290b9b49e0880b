#pragma once

#include "sampling/SamplingCalendar.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace jinguan
{

struct SamplingContext;

/** The form in which somebody says how far a sampling task has come. It keeps nothing itself: marked() hands the mark over, and accept() closes it. */
class MarkDialog : public QDialog
{
    Q_OBJECT

  public:
    MarkDialog( const SamplingTask &task, const SamplingContext &context, QWidget *parent = nullptr );

    SamplingMark mark() const;
    void setStep( SamplingStep step );
    /** Says why the mark could not be kept; the form stays. */
    void showError( const QString &text );

  Q_SIGNALS:
    void marked( const jinguan::SamplingMark &mark );

  private:
    void enableFields();

    SamplingTask mTask;
    QComboBox *mStep = nullptr;
    QDateEdit *mSampledOn = nullptr;
    QLineEdit *mCode = nullptr;
    QLineEdit *mBy = nullptr;
    QSpinBox *mDelivery = nullptr;
    QLineEdit *mNote = nullptr;
    QLabel *mMessage = nullptr;
};

} // namespace jinguan
