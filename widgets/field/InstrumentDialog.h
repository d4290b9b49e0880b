#pragma once

#include "widgets/field/FieldContext.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace jinguan
{

/** The form of an instrument, new or changed; what is wrong stands below it and it is not kept before. */
class InstrumentDialog : public QDialog
{
    Q_OBJECT

  public:
    /** \a instrument with id 0: a new one of its station. */
    InstrumentDialog( const FieldContext &context, const Instrument &instrument, QWidget *parent = nullptr );

    Instrument instrument() const;

  public Q_SLOTS:
    void save();

  private:
    void check();
    QStringList unknownIndicators() const;

    FieldContext mContext;
    Instrument mInstrument;
    QLineEdit *mName = nullptr;
    QLineEdit *mMaker = nullptr;
    QLineEdit *mModel = nullptr;
    QLineEdit *mSerial = nullptr;
    QLineEdit *mMethod = nullptr;
    QLineEdit *mIndicators = nullptr;
    QLineEdit *mNote = nullptr;
    QCheckBox *mHasInstalled = nullptr;
    QDateEdit *mInstalled = nullptr;
    QCheckBox *mHasRemoved = nullptr;
    QDateEdit *mRemoved = nullptr;
    QSpinBox *mInterval = nullptr;
    QLabel *mProblem = nullptr;
    QPushButton *mSave = nullptr;
};

/** The form of a calibration of one of \a instruments. */
class CalibrationDialog : public QDialog
{
    Q_OBJECT

  public:
    CalibrationDialog( const FieldContext &context, const QList<Instrument> &instruments, qint64 chosen, QWidget *parent = nullptr );

    Calibration calibration() const;

  public Q_SLOTS:
    void save();

  private:
    void check();

    FieldContext mContext;
    QComboBox *mInstrument = nullptr;
    QDateEdit *mDay = nullptr;
    QLineEdit *mBy = nullptr;
    QComboBox *mKind = nullptr;
    QLineEdit *mExpected = nullptr;
    QLineEdit *mFound = nullptr;
    QLineEdit *mUnit = nullptr;
    QComboBox *mResult = nullptr;
    QCheckBox *mHasValidTo = nullptr;
    QDateEdit *mValidTo = nullptr;
    QLineEdit *mNote = nullptr;
    QLabel *mProblem = nullptr;
    QPushButton *mSave = nullptr;
};

} // namespace jinguan
