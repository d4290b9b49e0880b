#include "widgets/sampling/PlanForm.h"

#include "widgets/charts/CheckedList.h"
#include "widgets/sampling/SamplingTable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace jinguan
{

namespace
{
QSpinBox *spinBox( const char *name, int least, int most, QWidget *parent )
{
  auto *box = new QSpinBox( parent );
  box->setObjectName( QString::fromLatin1( name ) );
  box->setRange( least, most );
  return box;
}

QWidget *beside( const QList<QWidget *> &widgets, QWidget *parent )
{
  auto *together = new QWidget( parent );
  auto *row = new QHBoxLayout( together );
  row->setContentsMargins( 0, 0, 0, 0 );
  row->setSpacing( 8 );
  for ( QWidget *widget : widgets )
    row->addWidget( widget );
  row->addStretch( 1 );
  return together;
}
} // namespace

PlanForm::PlanForm( const SamplingPlan &plan, const SamplingContext &context, QWidget *parent )
  : QDialog( parent ), mContext( context ), mPlan( plan )
{
  setObjectName( QStringLiteral( "planForm" ) );
  setWindowTitle( plan.id == 0 ? tr( "New sampling plan" ) : tr( "Sampling plan" ) );
  mStations = new CheckedList( tr( "Search stations" ), this );
  mStations->setObjectName( QStringLiteral( "planStations" ) );
  mIndicators = new CheckedList( tr( "Search indicators" ), this );
  mIndicators->setObjectName( QStringLiteral( "planIndicators" ) );
  mMessage = new QLabel( this );
  mMessage->setObjectName( QStringLiteral( "planMessage" ) );
  mMessage->setWordWrap( true );
  auto *buttons = new QDialogButtonBox( QDialogButtonBox::Save | QDialogButtonBox::Cancel, this );
  buttons->button( QDialogButtonBox::Save )->setText( tr( "Save" ) );
  buttons->button( QDialogButtonBox::Save )->setObjectName( QStringLiteral( "planSave" ) );
  buttons->button( QDialogButtonBox::Cancel )->setText( tr( "Cancel" ) );
  auto *lists = new QVBoxLayout;
  for ( const auto &[title, list] : { std::pair( tr( "Stations" ), mStations ), { tr( "Indicators" ), mIndicators } } )
  {
    auto *group = new QGroupBox( title, this );
    auto *inside = new QVBoxLayout( group );
    inside->addWidget( list );
    lists->addWidget( group, 1 );
  }
  auto *columns = new QHBoxLayout;
  columns->addWidget( makeFields() );
  columns->addLayout( lists, 1 );
  auto *rows = new QVBoxLayout( this );
  rows->addLayout( columns, 1 );
  rows->addWidget( mMessage );
  rows->addWidget( buttons );
  showPlan( plan );
  connect( mElement, &QComboBox::currentIndexChanged, this, &PlanForm::fillLists );
  connect( buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT saved( this->plan() ); } );
  connect( buttons, &QDialogButtonBox::rejected, this, &QDialog::reject );
  resize( 860, 600 );
}

QWidget *PlanForm::makeFields()
{
  auto *fields = new QWidget( this );
  mName = new QLineEdit( fields );
  mName->setObjectName( QStringLiteral( "planName" ) );
  mElement = new QComboBox( fields );
  mElement->setObjectName( QStringLiteral( "planElement" ) );
  for ( const Element &element : mContext.catalogue->elements() )
    mElement->addItem( element.name.text(), element.id );
  mRhythm = new QComboBox( fields );
  mRhythm->setObjectName( QStringLiteral( "planRhythm" ) );
  for ( const Rhythm rhythm : { Rhythm::Monthly, Rhythm::Bimonthly, Rhythm::Quarterly, Rhythm::HalfYearly, Rhythm::Yearly } )
    mRhythm->addItem( rhythmText( rhythm ), static_cast<int>( rhythm ) );
  mMonth = spinBox( "planMonth", 1, 12, fields );
  mDayFrom = spinBox( "planDayFrom", 1, 31, fields );
  mDayTo = spinBox( "planDayTo", 1, 31, fields );
  mSampler = new QComboBox( fields );
  mSampler->setObjectName( QStringLiteral( "planSampler" ) );
  samplingview::fillBodies( mSampler, mContext );
  mLab = new QLineEdit( fields );
  mLab->setObjectName( QStringLiteral( "planLab" ) );
  mLabDays = spinBox( "planLabDays", 0, 366, fields );
  mFrom = samplingview::makeDay( "planFrom", mContext.today, fields );
  mTo = samplingview::makeDay( "planTo", mContext.today, fields );
  mEnds = new QCheckBox( tr( "ends on" ), fields );
  mEnds->setObjectName( QStringLiteral( "planEnds" ) );
  mNote = new QLineEdit( fields );
  mNote->setObjectName( QStringLiteral( "planNote" ) );
  connect( mEnds, &QCheckBox::toggled, mTo, &QWidget::setEnabled );
  connect(
    mRhythm, &QComboBox::currentIndexChanged, this, [this] { mMonth->setMaximum( std::max( 1, mRhythm->currentData().toInt() ) ); } );
  auto *form = new QFormLayout( fields );
  form->setContentsMargins( 0, 0, 0, 0 );
  form->addRow( tr( "Name" ), mName );
  form->addRow( tr( "Element" ), mElement );
  form->addRow( tr( "Rhythm" ), mRhythm );
  form->addRow( tr( "Month of the period" ), mMonth );
  form->addRow( tr( "Days of the month" ), beside( { mDayFrom, new QLabel( QStringLiteral( "–" ), fields ), mDayTo }, fields ) );
  form->addRow( tr( "Who samples" ), mSampler );
  form->addRow( tr( "Laboratory" ), mLab );
  form->addRow( tr( "Days for the laboratory" ), mLabDays );
  form->addRow( tr( "In force from" ), mFrom );
  form->addRow( QString(), beside( { mEnds, mTo }, fields ) );
  form->addRow( tr( "Note" ), mNote );
  return fields;
}

void PlanForm::showPlan( const SamplingPlan &plan )
{
  mName->setText( plan.name );
  mElement->setCurrentIndex( std::max( 0, mElement->findData( plan.element ) ) );
  mRhythm->setCurrentIndex( mRhythm->findData( static_cast<int>( plan.rhythm ) ) );
  mMonth->setMaximum( static_cast<int>( plan.rhythm ) );
  mMonth->setValue( plan.month );
  mDayFrom->setValue( plan.dayFrom );
  mDayTo->setValue( plan.dayTo );
  mSampler->setCurrentIndex( std::max( 0, mSampler->findData( plan.sampler ) ) );
  mLab->setText( mContext.names().nameOf( plan.lab ) );
  mLabDays->setValue( plan.labDays );
  if ( plan.validFrom.isValid() )
    mFrom->setDate( plan.validFrom );
  mEnds->setChecked( plan.validTo.isValid() );
  mTo->setEnabled( plan.validTo.isValid() );
  if ( plan.validTo.isValid() )
    mTo->setDate( plan.validTo );
  mNote->setText( plan.note );
  fillLists();
  mStations->setChecked( plan.stations );
  mIndicators->setChecked( plan.indicators );
}

void PlanForm::fillLists()
{
  const QString element = mElement->currentData().toString();
  QList<CheckedList::Entry> stations;
  for ( const Station &station : std::as_const( mContext.stations ) )
    if ( station.elements.contains( element ) || mPlan.stations.contains( station.code ) )
      stations.append( { station.code, station.name.text(), station.code + QLatin1Char( ' ' ) + station.name.zh } );
  mStations->setEntries( stations );
  QList<CheckedList::Entry> indicators;
  for ( const Indicator *indicator : mContext.catalogue->indicatorsOf( element ) )
    indicators.append( { indicator->id, indicator->name.text(), indicator->id } );
  mIndicators->setEntries( indicators );
}

SamplingPlan PlanForm::plan() const
{
  SamplingPlan plan = mPlan;
  plan.name = mName->text().trimmed();
  plan.element = mElement->currentData().toString();
  plan.stations = mStations->checked();
  plan.indicators = mIndicators->checked();
  plan.rhythm = static_cast<Rhythm>( mRhythm->currentData().toInt() );
  plan.month = mMonth->value();
  plan.dayFrom = mDayFrom->value();
  plan.dayTo = mDayTo->value();
  plan.sampler = mSampler->currentData().toString();
  const QString lab = mLab->text().trimmed();
  const QString known = mContext.names().bodyOrUnit( lab );
  plan.lab = known.isEmpty() ? lab : known;
  plan.labDays = mLabDays->value();
  plan.validFrom = mFrom->date();
  plan.validTo = mEnds->isChecked() ? mTo->date() : QDate();
  plan.note = mNote->text().trimmed();
  return plan;
}

void PlanForm::showError( const QString &text )
{
  mMessage->setText( QStringLiteral( "<span style='color:#B3261E'>%1</span>" ).arg( text.toHtmlEscaped() ) );
}

} // namespace jinguan
