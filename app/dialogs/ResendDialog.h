#pragma once

#include "monitoring/Reading.h"
#include "store/ReadingStore.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QPushButton;

namespace jinguan
{

/** Which data a device shall send again: averaging period and span of time. */
class ResendDialog : public QDialog
{
    Q_OBJECT

  public:
    explicit ResendDialog( QWidget *parent = nullptr );

    Period period() const;
    TimeRange span() const;

  private:
    void check();

    QComboBox *mPeriod = nullptr;
    QDateTimeEdit *mFrom = nullptr;
    QDateTimeEdit *mTo = nullptr;
    QPushButton *mOk = nullptr;
};

} // namespace jinguan
