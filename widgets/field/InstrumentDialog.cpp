#include "widgets/field/InstrumentDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

#include <cmath>
#include <tuple>

namespace jinguan
{

namespace
{
QLineEdit *lineEdit( QDialog *dialog, const char *name, const QString &text )
{
  auto *edit = new QLineEdit( text, dialog );
  edit->setObjectName( QString::fromLatin1( name ) );
  return edit;
}

QDateEdit *dateEdit( QDialog *dialog, const char *name, const QDate &day )
{
  auto *edit = new QDateEdit( day, dialog );
  edit->setObjectName( QString::fromLatin1( name ) );
  edit->setDisplayFormat( QStringLiteral( "yyyy-MM-dd" ) );
  edit->setCalendarPopup( true );
  return edit;
}

/** A day that may be left out. */
QHBoxLayout *optional( QCheckBox *box, QDateEdit *edit, bool isGiven )
{
  box->setChecked( isGiven );
  edit->setEnabled( isGiven );
  QObject::connect( box, &QCheckBox::toggled, edit, &QWidget::setEnabled );
  auto *row = new QHBoxLayout;
  row->addWidget( box );
  row->addWidget( edit, 1 );
  return row;
}

/** A number somebody typed; NaN when nothing, infinite when it is none. */
double numberOf( const QLineEdit *edit )
{
  const QString text = edit->text().trimmed();
  if ( text.isEmpty() )
    return std::numeric_limits<double>::quiet_NaN();
  bool isNumber = false;
  const double value = text.toDouble( &isNumber );
  return isNumber && std::isfinite( value ) ? value : std::numeric_limits<double>::infinity();
}

/** Adds the line of problems and the buttons to \a form. */
std::pair<QLabel *, QPushButton *> addFoot( QDialog *dialog, QFormLayout *form, const char *name )
{
  auto *problem = new QLabel( dialog );
  problem->setObjectName( QString::fromLatin1( name ) + QStringLiteral( "Problem" ) );
  problem->setWordWrap( true );
  problem->setMinimumHeight( problem->fontMetrics().height() * 2 );
  auto *buttons = new QDialogButtonBox( QDialogButtonBox::Save | QDialogButtonBox::Cancel, dialog );
  QPushButton *save = buttons->button( QDialogButtonBox::Save );
  save->setObjectName( QString::fromLatin1( name ) + QStringLiteral( "Save" ) );
  form->addRow( problem );
  form->addRow( buttons );
  QObject::connect( buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject );
  return { problem, save };
}
} // namespace

InstrumentDialog::InstrumentDialog( const FieldContext &context, const Instrument &instrument, QWidget *parent )
  : QDialog( parent ), mContext( context ), mInstrument( instrument )
{
  setObjectName( QStringLiteral( "instrumentDialog" ) );
  setWindowTitle( instrument.id == 0 ? tr( "New instrument" ) : tr( "Instrument" ) );
  setMinimumWidth( 440 );
  mName = lineEdit( this, "instrumentName", instrument.name );
  mMaker = lineEdit( this, "instrumentMaker", instrument.maker );
  mModel = lineEdit( this, "instrumentModel", instrument.model );
  mSerial = lineEdit( this, "instrumentSerial", instrument.serial );
  mMethod = lineEdit( this, "instrumentMethod", instrument.method );
  mIndicators = lineEdit( this, "instrumentIndicators", instrument.indicators.join( QLatin1Char( ' ' ) ) );
  mIndicators->setPlaceholderText( tr( "e.g. PM2.5 PM10; empty for an auxiliary device" ) );
  mNote = lineEdit( this, "instrumentNote", instrument.note );
  mHasInstalled = new QCheckBox( this );
  mInstalled = dateEdit( this, "instrumentInstalled", instrument.installed.isValid() ? instrument.installed : context.day );
  mHasRemoved = new QCheckBox( this );
  mHasRemoved->setObjectName( QStringLiteral( "instrumentHasRemoved" ) );
  mRemoved = dateEdit( this, "instrumentRemoved", instrument.removed.isValid() ? instrument.removed : context.day );
  mInterval = new QSpinBox( this );
  mInterval->setObjectName( QStringLiteral( "instrumentInterval" ) );
  mInterval->setRange( 0, 3660 );
  mInterval->setSuffix( tr( " days" ) );
  mInterval->setSpecialValueText( tr( "none asked for" ) );
  mInterval->setValue( instrument.intervalDays );

  auto *form = new QFormLayout( this );
  form->setSpacing( 8 );
  form->addRow( tr( "Name" ), mName );
  form->addRow( tr( "Maker" ), mMaker );
  form->addRow( tr( "Model" ), mModel );
  form->addRow( tr( "Serial number" ), mSerial );
  form->addRow( tr( "Method" ), mMethod );
  form->addRow( tr( "Indicators" ), mIndicators );
  form->addRow( tr( "Installed" ), optional( mHasInstalled, mInstalled, instrument.installed.isValid() || instrument.id == 0 ) );
  form->addRow( tr( "Removed" ), optional( mHasRemoved, mRemoved, instrument.removed.isValid() ) );
  form->addRow( tr( "Calibration every" ), mInterval );
  form->addRow( tr( "Note" ), mNote );
  std::tie( mProblem, mSave ) = addFoot( this, form, "instrument" );
  connect( mSave, &QPushButton::clicked, this, &InstrumentDialog::save );
  for ( QLineEdit *edit : { mName, mIndicators } )
    connect( edit, &QLineEdit::textChanged, this, &InstrumentDialog::check );
  for ( QDateEdit *edit : { mInstalled, mRemoved } )
    connect( edit, &QDateEdit::dateChanged, this, &InstrumentDialog::check );
  for ( QCheckBox *box : { mHasInstalled, mHasRemoved } )
    connect( box, &QCheckBox::toggled, this, &InstrumentDialog::check );
  check();
}

Instrument InstrumentDialog::instrument() const
{
  Instrument instrument = mInstrument;
  instrument.name = mName->text().trimmed();
  instrument.maker = mMaker->text().trimmed();
  instrument.model = mModel->text().trimmed();
  instrument.serial = mSerial->text().trimmed();
  instrument.method = mMethod->text().trimmed();
  static const QRegularExpression sBetween( QStringLiteral( "[\\s,;，；、]+" ) );
  instrument.indicators = mIndicators->text().split( sBetween, Qt::SkipEmptyParts );
  instrument.installed = mHasInstalled->isChecked() ? mInstalled->date() : QDate();
  instrument.removed = mHasRemoved->isChecked() ? mRemoved->date() : QDate();
  instrument.intervalDays = mInterval->value();
  instrument.note = mNote->text().trimmed();
  return instrument;
}

QStringList InstrumentDialog::unknownIndicators() const
{
  QStringList unknown = instrument().indicators;
  unknown.removeIf( [this]( const QString &id ) { return mContext.catalogue->indicator( id ) != nullptr; } );
  return unknown;
}

void InstrumentDialog::check()
{
  Result<void> valid = FieldStore::validate( instrument() );
  if ( const QStringList unknown = unknownIndicators(); valid && !unknown.isEmpty() )
    valid = Error { tr( "These indicators are not in the catalogue: %1." ).arg( unknown.join( tr( ", " ) ) ),
      tr( "Write their ids, such as PM2.5 or NH3-N." ), {}, 0 };
  mProblem->setText( valid ? QString() : valid.error().text() );
  mSave->setEnabled( valid.ok() );
}

void InstrumentDialog::save()
{
  check();
  if ( !mSave->isEnabled() )
    return;
  if ( const Result<qint64> saved = mContext.workspace->field().saveInstrument( instrument() ); saved )
    accept();
  else
    mProblem->setText( saved.error().text() );
}

CalibrationDialog::CalibrationDialog( const FieldContext &context, const QList<Instrument> &instruments, qint64 chosen, QWidget *parent )
  : QDialog( parent ), mContext( context )
{
  setObjectName( QStringLiteral( "calibrationDialog" ) );
  setWindowTitle( tr( "New calibration" ) );
  setMinimumWidth( 440 );
  mInstrument = new QComboBox( this );
  mInstrument->setObjectName( QStringLiteral( "calibrationInstrument" ) );
  for ( const Instrument &one : instruments )
    mInstrument->addItem( one.serial.isEmpty() ? one.name : tr( "%1 (%2)", "instrument and serial number" ).arg( one.name, one.serial ), one.id );
  mInstrument->setCurrentIndex( std::max( 0, mInstrument->findData( chosen ) ) );
  mDay = dateEdit( this, "calibrationDay", context.day );
  mBy = lineEdit( this, "calibrationBy", context.user );
  mKind = new QComboBox( this );
  mKind->setObjectName( QStringLiteral( "calibrationKind" ) );
  for ( const CalibrationKind kind : calibrationKinds() )
    mKind->addItem( calibrationKindText( kind ), calibrationKindId( kind ) );
  mExpected = lineEdit( this, "calibrationExpected", {} );
  mFound = lineEdit( this, "calibrationFound", {} );
  mUnit = lineEdit( this, "calibrationUnit", {} );
  mResult = new QComboBox( this );
  mResult->setObjectName( QStringLiteral( "calibrationResult" ) );
  mResult->addItem( tr( "passed" ), true );
  mResult->addItem( tr( "not passed" ), false );
  mHasValidTo = new QCheckBox( this );
  mHasValidTo->setObjectName( QStringLiteral( "calibrationHasValidTo" ) );
  mHasValidTo->setToolTip( tr( "Without a day it is valid by the interval of the instrument." ) );
  mValidTo = dateEdit( this, "calibrationValidTo", context.day.addYears( 1 ) );
  mNote = lineEdit( this, "calibrationNote", {} );
  auto *form = new QFormLayout( this );
  form->setSpacing( 8 );
  form->addRow( tr( "Instrument" ), mInstrument );
  form->addRow( tr( "Day" ), mDay );
  form->addRow( tr( "By" ), mBy );
  form->addRow( tr( "Kind" ), mKind );
  form->addRow( tr( "Expected" ), mExpected );
  form->addRow( tr( "Found" ), mFound );
  form->addRow( tr( "Unit" ), mUnit );
  form->addRow( tr( "Result" ), mResult );
  form->addRow( tr( "Valid to" ), optional( mHasValidTo, mValidTo, false ) );
  form->addRow( tr( "Note" ), mNote );
  std::tie( mProblem, mSave ) = addFoot( this, form, "calibration" );
  connect( mSave, &QPushButton::clicked, this, &CalibrationDialog::save );
  for ( QLineEdit *edit : { mBy, mExpected, mFound } )
    connect( edit, &QLineEdit::textChanged, this, &CalibrationDialog::check );
  for ( QDateEdit *edit : { mDay, mValidTo } )
    connect( edit, &QDateEdit::dateChanged, this, &CalibrationDialog::check );
  connect( mHasValidTo, &QCheckBox::toggled, this, &CalibrationDialog::check );
  check();
}

Calibration CalibrationDialog::calibration() const
{
  Calibration calibration;
  calibration.instrument = mInstrument->currentData().toLongLong();
  calibration.day = mDay->date();
  calibration.by = mBy->text().trimmed();
  calibration.kind = calibrationKindFromId( mKind->currentData().toString() );
  calibration.expected = numberOf( mExpected );
  calibration.found = numberOf( mFound );
  calibration.unit = mUnit->text().trimmed();
  calibration.passed = mResult->currentData().toBool();
  calibration.validTo = mHasValidTo->isChecked() ? mValidTo->date() : QDate();
  calibration.note = mNote->text().trimmed();
  return calibration;
}

void CalibrationDialog::check()
{
  Result<void> valid = FieldStore::validate( calibration() );
  if ( valid && calibration().day > std::max( mContext.day, QDate::currentDate() ) )
    valid = Error { tr( "The calibration lies in the future." ), tr( "Correct the day." ), {}, 0 };
  mProblem->setText( valid ? QString() : valid.error().text() );
  mSave->setEnabled( valid.ok() );
}

void CalibrationDialog::save()
{
  check();
  if ( !mSave->isEnabled() )
    return;
  if ( const Result<qint64> saved = mContext.workspace->field().saveCalibration( calibration() ); saved )
    accept();
  else
    mProblem->setText( saved.error().text() );
}

} // namespace jinguan
