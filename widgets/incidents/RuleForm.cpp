#include "widgets/incidents/RuleForm.h"

#include "monitoring/Catalogue.h"
#include "warning/IncidentDesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace jinguan
{

namespace
{
constexpr double sHour = 3600;
constexpr double sKilometre = 1000;
constexpr int sMostSeverity = 4;
constexpr std::array sPeriods { Period::Minute, Period::Hour, Period::FourHours, Period::Day };
constexpr std::array sKinds { WarningKind::Threshold, WarningKind::Grade, WarningKind::Rise, WarningKind::Climb, WarningKind::NoData,
  WarningKind::Stuck, WarningKind::Neighbours, WarningKind::Forecast, WarningKind::Upstream };

void choose( QComboBox *box, const QVariant &data )
{
  box->setCurrentIndex( box->findData( data ) );
}
} // namespace

RuleForm::RuleForm( const ThresholdNames &names, QWidget *parent ) : QWidget( parent ), mNames( names )
{
  makeFields();
  auto *grid = new QGridLayout( this );
  grid->setContentsMargins( 0, 0, 0, 0 );
  int row = 0;
  const auto add = [&]( const QString &label, QWidget *field, int column, int span = 1 ) {
    auto *text = new QLabel( label, this );
    text->setBuddy( field );
    grid->addWidget( text, row, column );
    grid->addWidget( field, row, column + 1, 1, span );
  };
  add( tr( "Name" ), mName, 0, 3 );
  ++row;
  grid->addWidget( mEnabled, row, 1 );
  grid->addWidget( mClosesItself, row, 2, 1, 2 );
  ++row;
  add( tr( "Kind" ), mKind, 0 );
  add( tr( "Severity" ), mSeverity, 2 );
  ++row;
  add( tr( "Watches" ), mIndicator, 0 );
  add( tr( "Values of" ), mPeriod, 2 );
  ++row;
  add( tr( "Has to hold for" ), mMinimum, 0 );
  add( tr( "Bad are values" ), mSide, 2 );
  ++row;
  add( tr( "Looks back" ), mWindow, 0 );
  add( tr( "Steps or neighbours" ), mCount, 2 );
  ++row;
  add( tr( "Radius, or length of river" ), mRadius, 0 );
  ++row;
  add( tr( "Rests on" ), mBasis, 0, 3 );
  ++row;
  grid->addWidget( mConfirmed, row, 1, 1, 3 );
  ++row;
  mThresholds = new ThresholdTable( mNames, this );
  grid->addWidget( mThresholds, row, 0, 1, 4 );
  grid->setRowStretch( row, 1 );
  grid->setColumnStretch( 1, 1 );
  grid->setColumnStretch( 3, 1 );
  connect( mThresholds, &ThresholdTable::edited, this, &RuleForm::edited );
}

void RuleForm::makeFields()
{
  const auto told = [this] {
    if ( !mFilling )
      Q_EMIT edited();
  };
  const auto named = []( QWidget *widget, const char *name ) { widget->setObjectName( QString::fromLatin1( name ) ); };
  mName = new QLineEdit( this );
  named( mName, "ruleName" );
  connect( mName, &QLineEdit::textChanged, this, told );
  const auto check = [&]( const QString &text, const char *name ) {
    auto *box = new QCheckBox( text, this );
    named( box, name );
    connect( box, &QCheckBox::toggled, this, told );
    return box;
  };
  mEnabled = check( tr( "Is watched" ), "ruleEnabled" );
  mClosesItself = check( tr( "Closes by itself when the condition is over" ), "ruleClosesItself" );
  mConfirmed = check( tr( "Confirmed by the bureau" ), "ruleConfirmed" );
  const auto list = [&]( const char *name ) {
    auto *box = new QComboBox( this );
    named( box, name );
    return box;
  };
  mKind = list( "ruleKind" );
  for ( const WarningKind kind : sKinds )
    mKind->addItem( warningKindText( kind ), static_cast<int>( kind ) );
  mSeverity = list( "ruleSeverity" );
  for ( int severity = 1; severity <= sMostSeverity; ++severity )
    mSeverity->addItem( severityText( severity ), severity );
  mIndicator = list( "ruleIndicator" );
  mPeriod = list( "rulePeriod" );
  const std::array<QString, sPeriods.size()> periods { tr( "a minute" ), tr( "an hour" ), tr( "four hours" ), tr( "a day" ) };
  for ( size_t i = 0; i < sPeriods.size(); ++i )
    mPeriod->addItem( periods[i], static_cast<int>( sPeriods[i] ) );
  mSide = list( "ruleSide" );
  mSide->addItem( tr( "above the number" ), false );
  mSide->addItem( tr( "below the number" ), true );
  for ( QComboBox *box : { mSeverity, mPeriod, mSide } )
    connect( box, &QComboBox::currentIndexChanged, this, told );
  for ( QComboBox *box : { mKind, mIndicator } )
    connect( box, &QComboBox::currentIndexChanged, this, &RuleForm::redoTable );
  const auto spin = [&]( const QString &suffix, double most, const char *name ) {
    auto *box = new QDoubleSpinBox( this );
    box->setRange( 0, most );
    box->setDecimals( 1 );
    box->setSuffix( suffix );
    named( box, name );
    connect( box, &QDoubleSpinBox::valueChanged, this, told );
    return box;
  };
  mMinimum = spin( tr( " h" ), 24 * 30, "ruleMinimum" );
  mWindow = spin( tr( " h" ), 24 * 30, "ruleWindow" );
  mRadius = spin( tr( " km" ), 200, "ruleRadius" );
  mCount = new QSpinBox( this );
  mCount->setRange( 0, 100 );
  named( mCount, "ruleCount" );
  connect( mCount, &QSpinBox::valueChanged, this, told );
  mBasis = new QLabel( this );
  mBasis->setWordWrap( true );
  named( mBasis, "ruleBasis" );
}

void RuleForm::fillIndicators( const WarningRule &rule )
{
  mIndicator->clear();
  mIndicator->addItem( tr( "the verdict on the station" ), QStringList() );
  for ( const Indicator *indicator : mNames.catalogue->indicatorsOf( rule.element ) )
    mIndicator->addItem( indicator->symbol.isEmpty() ? indicator->name.text() : indicator->symbol, QStringList { indicator->id } );
  if ( mIndicator->findData( rule.indicators ) < 0 )
  {
    QStringList names;
    for ( const QString &id : rule.indicators )
    {
      const Indicator *indicator = mNames.catalogue->indicator( id );
      names.append( indicator && !indicator->symbol.isEmpty() ? indicator->symbol : id );
    }
    mIndicator->addItem( names.join( tr( ", " ) ), rule.indicators );
  }
  choose( mIndicator, rule.indicators );
}

void RuleForm::setRule( const WarningRule &rule, const QList<WarningThreshold> &thresholds, bool isOwn )
{
  mFilling = true;
  mRule = rule;
  mOwn = isOwn;
  mName->setText( rule.name.text() );
  mEnabled->setChecked( rule.enabled );
  choose( mKind, static_cast<int>( rule.kind ) );
  choose( mSeverity, rule.severity );
  fillIndicators( rule );
  choose( mPeriod, static_cast<int>( rule.period ) );
  choose( mSide, rule.below );
  mMinimum->setValue( static_cast<double>( rule.minimum ) / sHour );
  mWindow->setValue( static_cast<double>( rule.window ) / sHour );
  mRadius->setValue( rule.radius / sKilometre );
  mCount->setValue( rule.count );
  mClosesItself->setChecked( rule.closesItself );
  mConfirmed->setChecked( rule.confirmed );
  const QString basis = rule.standard.isEmpty() ? tr( "Working value, to be confirmed" )
                                                : QStringLiteral( "%1 %2" ).arg( rule.standard, rule.clause ).trimmed();
  mBasis->setText( rule.confirmed || rule.standard.isEmpty() ? basis : tr( "%1 (to be confirmed)" ).arg( basis ) );
  mThresholds->setRule( rule, thresholds );
  showFields();
  mFilling = false;
}

void RuleForm::showFields()
{
  for ( QWidget *field : { static_cast<QWidget *>( mName ), static_cast<QWidget *>( mKind ), static_cast<QWidget *>( mIndicator ),
          static_cast<QWidget *>( mPeriod ), static_cast<QWidget *>( mSide ) } )
    field->setEnabled( mOwn );
  const auto kind = static_cast<WarningKind>( mKind->currentData().toInt() );
  mWindow->setEnabled( kind == WarningKind::Rise || kind == WarningKind::NoData || kind == WarningKind::Stuck );
  mCount->setEnabled( kind == WarningKind::Climb || kind == WarningKind::Neighbours );
  mRadius->setEnabled( kind == WarningKind::Neighbours || kind == WarningKind::Upstream );
}

void RuleForm::redoTable()
{
  if ( mFilling )
    return;
  showFields();
  const Result<QList<WarningThreshold>> kept = mThresholds->thresholds();
  mThresholds->setRule( rule(), kept ? *kept : QList<WarningThreshold>() );
  Q_EMIT edited();
}

WarningRule RuleForm::rule() const
{
  WarningRule rule = mRule;
  if ( mOwn )
    rule.name = { mName->text().trimmed(), mName->text().trimmed() };
  rule.enabled = mEnabled->isChecked();
  rule.kind = static_cast<WarningKind>( mKind->currentData().toInt() );
  rule.severity = mSeverity->currentData().toInt();
  rule.indicators = mIndicator->currentData().toStringList();
  rule.below = mSide->currentData().toBool();
  if ( mPeriod->currentIndex() >= 0 )
    rule.period = static_cast<Period>( mPeriod->currentData().toInt() );
  rule.minimum = qRound64( mMinimum->value() * sHour );
  rule.window = qRound64( mWindow->value() * sHour );
  rule.radius = mRadius->value() * sKilometre;
  rule.count = mCount->value();
  rule.closesItself = mClosesItself->isChecked();
  rule.confirmed = mConfirmed->isChecked();
  return rule;
}

} // namespace jinguan
