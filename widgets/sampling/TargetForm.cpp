#include "widgets/sampling/TargetForm.h"

#include "widgets/sampling/SamplingTable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace jinguan
{

TargetForm::TargetForm( const YearTarget &target, const SamplingContext &context, QWidget *parent ) : QDialog( parent ), mTarget( target )
{
  setObjectName( QStringLiteral( "targetForm" ) );
  setWindowTitle( tr( "Target of the year" ) );
  makeFields( context );
  auto *buttons = new QDialogButtonBox( QDialogButtonBox::Save | QDialogButtonBox::Cancel, this );
  buttons->button( QDialogButtonBox::Save )->setText( tr( "Save" ) );
  buttons->button( QDialogButtonBox::Save )->setObjectName( QStringLiteral( "targetSave" ) );
  buttons->button( QDialogButtonBox::Cancel )->setText( tr( "Cancel" ) );
  auto *form = new QFormLayout( this );
  form->addRow( tr( "Unit" ), mPlace );
  form->addRow( tr( "Year" ), mYear );
  form->addRow( tr( "Measure" ), mMeasure );
  form->addRow( tr( "Indicator" ), mIndicator );
  form->addRow( tr( "Index above" ), mLevel );
  form->addRow( QString(), mWithoutDust );
  form->addRow( tr( "Target" ), mValue );
  form->addRow( tr( "Source" ), mSource );
  form->addRow( QString(), mWithdrawn );
  form->addRow( mMessage );
  form->addRow( buttons );
  setMinimumWidth( 420 );
  mPlace->setCurrentIndex( std::max( 0, mPlace->findData( target.place ) ) );
  mYear->setValue( target.year );
  mMeasure->setCurrentIndex( mMeasure->findData( static_cast<int>( target.measure ) ) );
  mIndicator->setCurrentIndex( std::max( 0, mIndicator->findData( target.indicator ) ) );
  mLevel->setValue( target.level > 0 ? target.level : 200 );
  mWithoutDust->setChecked( target.withoutDustDays );
  mWithdrawn->setChecked( target.withdrawn );
  mWithdrawn->setEnabled( target.id != 0 );
  fitMeasure();
  mValue->setValue( target.target );
  connect( mMeasure, &QComboBox::currentIndexChanged, this, &TargetForm::fitMeasure );
  connect( buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT saved( this->target() ); } );
  connect( buttons, &QDialogButtonBox::rejected, this, &QDialog::reject );
}

void TargetForm::makeFields( const SamplingContext &context )
{
  mPlace = new QComboBox( this );
  mPlace->setObjectName( QStringLiteral( "targetPlace" ) );
  mPlace->addItem( samplingview::placeName( context, {} ), QString() );
  for ( const ResponsibleUnit &unit : context.responsibility->units() )
    mPlace->addItem( unit.name.text(), unit.code );
  mYear = new QSpinBox( this );
  mYear->setObjectName( QStringLiteral( "targetYear" ) );
  mYear->setRange( 1990, 2100 );
  mMeasure = new QComboBox( this );
  mMeasure->setObjectName( QStringLiteral( "targetMeasure" ) );
  for ( const TargetMeasure measure :
    { TargetMeasure::AnnualMean, TargetMeasure::GoodDayShare, TargetMeasure::GoodDays, TargetMeasure::DaysAbove } )
    mMeasure->addItem( targetMeasureText( measure ), static_cast<int>( measure ) );
  mIndicator = new QComboBox( this );
  mIndicator->setObjectName( QStringLiteral( "targetIndicator" ) );
  for ( const char *id : { "PM2.5", "PM10", "NO2", "SO2", "CO" } )
    mIndicator->addItem( samplingview::indicatorNames( context, { QString::fromLatin1( id ) } ), QString::fromLatin1( id ) );
  mLevel = new QSpinBox( this );
  mLevel->setObjectName( QStringLiteral( "targetLevel" ) );
  mLevel->setRange( 50, 500 );
  mLevel->setSingleStep( 50 );
  mWithoutDust = new QCheckBox( tr( "Days under sand or dust are left out" ), this );
  mWithoutDust->setObjectName( QStringLiteral( "targetWithoutDust" ) );
  mValue = new QDoubleSpinBox( this );
  mValue->setObjectName( QStringLiteral( "targetValue" ) );
  mValue->setRange( 0, 1e6 );
  mSource = new QLineEdit( mTarget.source, this );
  mSource->setObjectName( QStringLiteral( "targetSource" ) );
  mSource->setPlaceholderText( tr( "document and clause" ) );
  mWithdrawn = new QCheckBox( tr( "no longer in force" ), this );
  mWithdrawn->setObjectName( QStringLiteral( "targetWithdrawn" ) );
  mMessage = new QLabel( this );
  mMessage->setObjectName( QStringLiteral( "targetMessage" ) );
  mMessage->setWordWrap( true );
}

void TargetForm::fitMeasure()
{
  const auto measure = static_cast<TargetMeasure>( mMeasure->currentData().toInt() );
  const bool isCount = measure == TargetMeasure::GoodDays || measure == TargetMeasure::DaysAbove;
  mIndicator->setEnabled( measure == TargetMeasure::AnnualMean );
  mLevel->setEnabled( measure == TargetMeasure::DaysAbove );
  mValue->setDecimals( isCount ? 0 : 1 );
  mValue->setMaximum( isCount ? 366 : measure == TargetMeasure::GoodDayShare ? 100 : 1e6 );
  mValue->setSuffix( isCount ? QString() : measure == TargetMeasure::GoodDayShare ? QStringLiteral( " %" ) : QStringLiteral( " µg/m³" ) );
}

YearTarget TargetForm::target() const
{
  YearTarget target = mTarget;
  target.place = mPlace->currentData().toString();
  target.year = mYear->value();
  target.measure = static_cast<TargetMeasure>( mMeasure->currentData().toInt() );
  target.indicator = mIndicator->currentData().toString();
  target.level = mLevel->value();
  target.withoutDustDays = mWithoutDust->isChecked();
  target.target = mValue->value();
  target.source = mSource->text().trimmed();
  target.withdrawn = mWithdrawn->isChecked();
  return target;
}

void TargetForm::showError( const QString &text )
{
  mMessage->setText( QStringLiteral( "<span style='color:#B3261E'>%1</span>" ).arg( text.toHtmlEscaped() ) );
}

} // namespace jinguan
