#include "widgets/planning/SitingRuleForm.h"

#include "planning/rules/RuleMeasures.h"
#include "widgets/charts/CheckedList.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <cmath>

namespace jinguan
{

namespace
{
QString numberText( double value )
{
  return std::isfinite( value ) ? QString::number( value, 'g', 10 ) : QString();
}

QHBoxLayout *beside( const QList<QWidget *> &widgets )
{
  auto *row = new QHBoxLayout;
  for ( QWidget *widget : widgets )
    row->addWidget( widget );
  return row;
}
} // namespace

SitingRuleForm::SitingRuleForm( const Catalogue &catalogue, const SitingTerms &terms, QWidget *parent )
  : QWidget( parent ), mCatalogue( catalogue ), mTerms( terms )
{
  setObjectName( QStringLiteral( "sitingRuleForm" ) );
  build();
}

QLineEdit *SitingRuleForm::line( const char *name )
{
  auto *edit = new QLineEdit( this );
  edit->setObjectName( QLatin1String( name ) );
  connect( edit, &QLineEdit::textEdited, this, [this] {
    if ( !mFilling )
      Q_EMIT edited();
  } );
  return edit;
}

void SitingRuleForm::build()
{
  mNameZh = line( "ruleNameZh" );
  mNameEn = line( "ruleNameEn" );
  mParameter = new QComboBox( this );
  mParameter->setObjectName( QStringLiteral( "ruleParameter" ) );
  for ( const MeasureInfo &measure : RuleMeasures::all() )
    mParameter->addItem( RuleMeasures::text( measure ), measure.id );
  mSubject = new QComboBox( this );
  mSubject->setObjectName( QStringLiteral( "ruleSubject" ) );
  mSubject->setEditable( true );
  mOperator = new QComboBox( this );
  mOperator->setObjectName( QStringLiteral( "ruleOperator" ) );
  for ( const auto &[op, text] :
    { std::pair { RuleOperator::AtLeast, QStringLiteral( "≥" ) }, { RuleOperator::Above, QStringLiteral( ">" ) },
      { RuleOperator::AtMost, QStringLiteral( "≤" ) }, { RuleOperator::Below, QStringLiteral( "<" ) },
      { RuleOperator::Between, tr( "between" ) }, { RuleOperator::Equal, QStringLiteral( "=" ) } } )
    mOperator->addItem( text, ruleOperatorId( op ) );
  mValue = line( "ruleValue" );
  mValueMax = line( "ruleValueMax" );
  mUnit = line( "ruleUnit" );
  mUnit->setMaximumWidth( 70 );
  mAppliesWhen = line( "ruleAppliesWhen" );
  mAppliesWhen->setPlaceholderText( QStringLiteral( "point_type=roadside;sampling!manual" ) );
  mFrom = line( "ruleFrom" );
  mTo = line( "ruleTo" );
  mFrom->setPlaceholderText( tr( "from, 2026-01-01" ) );
  mTo->setPlaceholderText( tr( "to, open" ) );
  mNote = line( "ruleNote" );
  mEnabled = new QCheckBox( tr( "In &use" ), this );
  mEnabled->setObjectName( QStringLiteral( "ruleEnabled" ) );
  mConfirmed = new QCheckBox( tr( "&Confirmed by the bureau" ), this );
  mConfirmed->setObjectName( QStringLiteral( "ruleConfirmed" ) );
  mKinds = new CheckedList( tr( "Kinds of station" ), this );
  mKinds->setObjectName( QStringLiteral( "ruleKinds" ) );
  mClasses = new CheckedList( tr( "Siting classes; none ticked: all" ), this );
  mClasses->setObjectName( QStringLiteral( "ruleClasses" ) );
  QList<CheckedList::Entry> kinds;
  for ( const StationKind &kind : mCatalogue.stationKinds() )
    kinds.append( { kind.id, kind.name.text(), kind.id } );
  mKinds->setEntries( kinds );
  QList<CheckedList::Entry> classes;
  for ( const SitingClass &one : mCatalogue.sitingClasses() )
    classes.append( { one.id, one.name.text(), one.id } );
  mClasses->setEntries( classes );
  mSource = new QLabel( this );
  mSource->setObjectName( QStringLiteral( "ruleSource" ) );
  mSource->setWordWrap( true );

  auto *form = new QFormLayout( this );
  form->setContentsMargins( 0, 0, 0, 0 );
  form->addRow( mSource );
  form->addRow( tr( "Name" ), beside( { mNameZh, mNameEn } ) );
  form->addRow( tr( "Measure" ), mParameter );
  form->addRow( tr( "On" ), mSubject );
  form->addRow( tr( "Required" ), beside( { mOperator, mValue, mValueMax, mUnit } ) );
  form->addRow( tr( "Holds where" ), mAppliesWhen );
  form->addRow( tr( "In force" ), beside( { mFrom, mTo } ) );
  form->addRow( QString(), beside( { mEnabled, mConfirmed } ) );
  form->addRow( tr( "For" ), beside( { mKinds, mClasses } ) );
  form->addRow( tr( "Note" ), mNote );

  const auto tell = [this] {
    if ( !mFilling )
      Q_EMIT edited();
  };
  connect( mParameter, &QComboBox::currentIndexChanged, this, [this, tell] {
    offerSubjects();
    enableFields();
    tell();
  } );
  connect( mOperator, &QComboBox::currentIndexChanged, this, [this, tell] {
    enableFields();
    tell();
  } );
  connect( mSubject, &QComboBox::currentTextChanged, this, tell );
  connect( mEnabled, &QCheckBox::toggled, this, tell );
  connect( mConfirmed, &QCheckBox::toggled, this, tell );
  connect( mKinds, &CheckedList::changed, this, tell );
  connect( mClasses, &CheckedList::changed, this, tell );
}

void SitingRuleForm::offerSubjects()
{
  const MeasureInfo *measure = RuleMeasures::info( mParameter->currentData().toString() );
  const QString before = mSubject->currentData().isValid() ? mSubject->currentData().toString() : mSubject->currentText();
  const bool filling = mFilling;
  mFilling = true;
  mSubject->clear();
  if ( measure && measure->subject == MeasureInfo::Subject::Layer )
    for ( const SitingLayerTerm &layer : mTerms.layers() )
      mSubject->addItem( layer.name.text(), layer.id );
  if ( measure && measure->subject == MeasureInfo::Subject::Attribute )
    for ( const SitingAttributeTerm &attribute : mTerms.attributes() )
      if ( attribute.of == ( measure->network ? QLatin1String( "network" ) : QLatin1String( "site" ) ) )
        mSubject->addItem( attribute.name.text(), attribute.id );
  if ( measure && measure->subject == MeasureInfo::Subject::Kind )
    for ( const StationKind &kind : mCatalogue.stationKinds() )
      mSubject->addItem( kind.name.text(), kind.id );
  const int index = mSubject->findData( before );
  if ( index >= 0 )
    mSubject->setCurrentIndex( index );
  else if ( measure && measure->needsSubject && mSubject->count() > 0 && mTerms.attribute( QStringLiteral( "site" ), before ) == nullptr
    && before.isEmpty() )
    mSubject->setCurrentIndex( 0 );
  else
    mSubject->setEditText( before );
  if ( measure && mOwn && !measure->unit.isEmpty() )
    mUnit->setText( measure->unit );
  mFilling = filling;
}

void SitingRuleForm::enableFields()
{
  const MeasureInfo *measure = RuleMeasures::info( mParameter->currentData().toString() );
  const bool own = mOwn && !mReadOnly;
  for ( QWidget *widget : QList<QWidget *> { mNameZh, mNameEn, mParameter, mOperator, mUnit, mAppliesWhen, mKinds, mClasses } )
    widget->setEnabled( own );
  mSubject->setEnabled( own && measure && measure->needsSubject );
  for ( QWidget *widget : QList<QWidget *> { mValue, mValueMax, mFrom, mTo, mNote, mEnabled, mConfirmed } )
    widget->setEnabled( !mReadOnly );
  mValueMax->setVisible( mOperator->currentData().toString() == QLatin1String( "between" ) );
  mValue->setPlaceholderText( measure && measure->hasTable ? tr( "from the table of the standard" ) : QString() );
}

void SitingRuleForm::setReadOnly( bool readOnly )
{
  mReadOnly = readOnly;
  enableFields();
}

void SitingRuleForm::setRule( const SitingRule &rule, bool isOwn )
{
  mFilling = true;
  mRule = rule;
  mOwn = isOwn;
  QString source = rule.sourceText();
  if ( !rule.checked )
    source += QStringLiteral( " · " ) + tr( "unverified, to be confirmed" );
  mSource->setText( source );
  mNameZh->setText( rule.name.zh );
  mNameEn->setText( rule.name.en );
  mParameter->setCurrentIndex( mParameter->findData( rule.parameter ) );
  mSubject->clear();
  mSubject->setEditText( rule.subject );
  offerSubjects();
  mOperator->setCurrentIndex( mOperator->findData( ruleOperatorId( rule.op ) ) );
  mValue->setText( numberText( rule.value ) );
  mValueMax->setText( numberText( rule.valueMax ) );
  mUnit->setText( rule.unit );
  mAppliesWhen->setText( rule.appliesWhen );
  mFrom->setText( rule.validFrom.toString( Qt::ISODate ) );
  mTo->setText( rule.validTo.toString( Qt::ISODate ) );
  mNote->setText( rule.note );
  mEnabled->setChecked( rule.enabled );
  mConfirmed->setChecked( rule.checked );
  mKinds->setChecked( rule.stationKinds );
  mClasses->setChecked( rule.sitingClasses );
  enableFields();
  mFilling = false;
}

Result<SitingRule> SitingRuleForm::rule() const
{
  SitingRule rule = mRule;
  const auto number = []( const QLineEdit *edit, double &value ) {
    bool ok = true;
    value = edit->text().trimmed().isEmpty() ? std::numeric_limits<double>::quiet_NaN() : edit->text().trimmed().toDouble( &ok );
    return ok;
  };
  if ( !number( mValue, rule.value ) || !number( mValueMax, rule.valueMax ) )
    return Error { tr( "The required value of “%1” is no number." ).arg( rule.name.text() ), tr( "Write it with a point, like 2.5." ), {},
      0 };
  const auto day = []( const QLineEdit *edit, QDate &date ) {
    date = QDate::fromString( edit->text().trimmed(), Qt::ISODate );
    return edit->text().trimmed().isEmpty() || date.isValid();
  };
  if ( !day( mFrom, rule.validFrom ) || !day( mTo, rule.validTo ) )
    return Error { tr( "The days of “%1” cannot be read." ).arg( rule.name.text() ), tr( "Write them like 2026-01-01." ), {}, 0 };
  rule.enabled = mEnabled->isChecked();
  rule.checked = mConfirmed->isChecked();
  rule.note = mNote->text().trimmed();
  if ( mOwn )
  {
    rule.name = { mNameZh->text().trimmed(), mNameEn->text().trimmed() };
    rule.parameter = mParameter->currentData().toString();
    const MeasureInfo *measure = RuleMeasures::info( rule.parameter );
    const int index = mSubject->findText( mSubject->currentText() );
    rule.subject = !measure || !measure->needsSubject ? QString()
      : index >= 0                                    ? mSubject->itemData( index ).toString()
                                                      : mSubject->currentText().trimmed();
    rule.scope = measure && measure->network ? RuleScope::Network : RuleScope::Site;
    rule.op = ruleOperatorFromId( mOperator->currentData().toString() ).value_or( RuleOperator::AtLeast );
    rule.unit = mUnit->text().trimmed();
    rule.appliesWhen = mAppliesWhen->text().trimmed();
    rule.stationKinds = mKinds->checked();
    rule.sitingClasses = mClasses->checked();
  }
  if ( const Result<void> valid = rule.validate(); !valid )
    return valid.error();
  return rule;
}

} // namespace jinguan
