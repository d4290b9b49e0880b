#include "widgets/sampling/MarkDialog.h"

#include "widgets/sampling/SamplingContext.h"
#include "widgets/sampling/SamplingTable.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <limits>

namespace jinguan
{

MarkDialog::MarkDialog( const SamplingTask &task, const SamplingContext &context, QWidget *parent ) : QDialog( parent ), mTask( task )
{
  setObjectName( QStringLiteral( "markDialog" ) );
  setWindowTitle( tr( "Sample: %1" ).arg( context.stationName( task.station ) ) );
  mStep = new QComboBox( this );
  mStep->setObjectName( QStringLiteral( "markStep" ) );
  for ( const SamplingStep step :
    { SamplingStep::Sampled, SamplingStep::InAnalysis, SamplingStep::Done, SamplingStep::Cancelled, SamplingStep::Planned } )
    mStep->addItem( step == SamplingStep::Planned ? tr( "not sampled after all" ) : samplingStepText( step ), static_cast<int>( step ) );
  const QDate day = task.sampledOn.isValid() ? task.sampledOn : std::clamp( context.today, task.from, task.to );
  mSampledOn = samplingview::makeDay( "markSampledOn", day, this );
  mCode = new QLineEdit( task.mark ? task.mark->sampleCode : QString(), this );
  mCode->setObjectName( QStringLiteral( "markCode" ) );
  mBy = new QLineEdit( task.mark ? task.mark->sampledBy : QString(), this );
  mBy->setObjectName( QStringLiteral( "markBy" ) );
  mBy->setPlaceholderText( context.names().nameOf( task.sampler ) );
  mDelivery = new QSpinBox( this );
  mDelivery->setObjectName( QStringLiteral( "markDelivery" ) );
  mDelivery->setRange( 0, std::numeric_limits<int>::max() );
  mDelivery->setSpecialValueText( tr( "found by themselves" ) );
  mDelivery->setValue( task.mark ? static_cast<int>( task.mark->delivery ) : 0 );
  mNote = new QLineEdit( task.mark ? task.mark->note : QString(), this );
  mNote->setObjectName( QStringLiteral( "markNote" ) );
  mMessage = new QLabel( this );
  mMessage->setObjectName( QStringLiteral( "markMessage" ) );
  mMessage->setWordWrap( true );
  auto *buttons = new QDialogButtonBox( QDialogButtonBox::Save | QDialogButtonBox::Cancel, this );
  buttons->button( QDialogButtonBox::Save )->setText( tr( "Save" ) );
  buttons->button( QDialogButtonBox::Save )->setObjectName( QStringLiteral( "markSave" ) );
  buttons->button( QDialogButtonBox::Cancel )->setText( tr( "Cancel" ) );
  auto *form = new QFormLayout( this );
  form->addRow( tr( "Plan" ), new QLabel( task.planName, this ) );
  form->addRow( tr( "Window" ),
    new QLabel( QStringLiteral( "%1 – %2" ).arg( task.from.toString( Qt::ISODate ), task.to.toString( Qt::ISODate ) ), this ) );
  form->addRow( tr( "Results missing" ), new QLabel( samplingview::indicatorNames( context, task.missing ), this ) );
  form->addRow( tr( "State" ), mStep );
  form->addRow( tr( "Sampled on" ), mSampledOn );
  form->addRow( tr( "Number of the sample" ), mCode );
  form->addRow( tr( "Who sampled" ), mBy );
  form->addRow( tr( "Delivery of the results" ), mDelivery );
  form->addRow( tr( "Note, reason" ), mNote );
  form->addRow( mMessage );
  form->addRow( buttons );
  setMinimumWidth( 420 );
  connect( buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT marked( mark() ); } );
  connect( buttons, &QDialogButtonBox::rejected, this, &QDialog::reject );
  connect( mStep, &QComboBox::currentIndexChanged, this, &MarkDialog::enableFields );
  if ( task.mark )
    setStep( task.mark->step );
  enableFields();
}

void MarkDialog::setStep( SamplingStep step )
{
  mStep->setCurrentIndex( mStep->findData( static_cast<int>( step ) ) );
}

void MarkDialog::enableFields()
{
  const auto step = static_cast<SamplingStep>( mStep->currentData().toInt() );
  const bool isTaken = step != SamplingStep::Planned && step != SamplingStep::Cancelled;
  for ( QWidget *field : std::initializer_list<QWidget *> { mSampledOn, mCode, mBy } )
    field->setEnabled( isTaken );
  mDelivery->setEnabled( step == SamplingStep::Done );
  mNote->setPlaceholderText( step == SamplingStep::Cancelled ? tr( "why the sample was not taken" ) : QString() );
}

SamplingMark MarkDialog::mark() const
{
  SamplingMark mark;
  mark.plan = mTask.plan;
  mark.station = mTask.station;
  mark.period = mTask.period;
  mark.step = static_cast<SamplingStep>( mStep->currentData().toInt() );
  mark.note = mNote->text().trimmed();
  mark.isDemo = false;
  if ( mSampledOn->isEnabled() )
  {
    mark.sampledOn = mSampledOn->date();
    mark.sampleCode = mCode->text().trimmed();
    mark.sampledBy = mBy->text().trimmed();
  }
  if ( mDelivery->isEnabled() )
    mark.delivery = mDelivery->value();
  return mark;
}

void MarkDialog::showError( const QString &text )
{
  mMessage->setText( QStringLiteral( "<span style='color:#B3261E'>%1</span>" ).arg( text.toHtmlEscaped() ) );
}

} // namespace jinguan
