#include "widgets/planning/SitingRulesDialog.h"

#include "widgets/planning/RuleVerdictView.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
constexpr int sIdRole = Qt::UserRole + 1;
} // namespace

SitingRulesDialog::SitingRulesDialog( const SitingRulesContext &context, QWidget *parent )
  : QDialog( parent ), mContext( context ), mRules( context.rules ), mBefore( context.rules )
{
  setObjectName( QStringLiteral( "sitingRulesDialog" ) );
  setWindowTitle( tr( "Siting rules" ) );
  build();
  fillTree();
  if ( !mRules.rules().isEmpty() )
    select( mRules.rules().constFirst().id );
  resize( 1080, 660 );
}

void SitingRulesDialog::build()
{
  mTree = new QTreeWidget( this );
  mTree->setObjectName( QStringLiteral( "sitingRuleTree" ) );
  mTree->setHeaderHidden( true );
  mTree->setMinimumWidth( 330 );
  connect( mTree, &QTreeWidget::currentItemChanged, this, [this]( QTreeWidgetItem *now ) {
    if ( !mFilling && now && !now->data( 0, sIdRole ).toString().isEmpty() )
      showRule( now->data( 0, sIdRole ).toString() );
  } );
  const auto button = [this]( const QString &text, const char *name, void ( SitingRulesDialog::*slot )() ) {
    auto *one = new QPushButton( text, this );
    one->setObjectName( QLatin1String( name ) );
    one->setAutoDefault( false );
    connect( one, &QPushButton::clicked, this, slot );
    return one;
  };
  QPushButton *add = button( tr( "&Add a rule of the bureau" ), "sitingRuleAdd", &SitingRulesDialog::addRule );
  mReset = button( tr( "&Back to what ships" ), "sitingRuleReset", &SitingRulesDialog::reset );
  auto *left = new QVBoxLayout;
  left->addWidget( mTree, 1 );
  auto *leftButtons = new QHBoxLayout;
  leftButtons->addWidget( add );
  leftButtons->addWidget( mReset );
  left->addLayout( leftButtons );

  mForm = new SitingRuleForm( *mContext.catalogue, mRules.terms(), this );
  mForm->setReadOnly( mContext.readOnly );
  connect( mForm, &SitingRuleForm::edited, this, [this] {
    mPreview.cancel();
    mEffect->clear();
    mMessage->clear();
  } );
  QPushButton *preview = button( tr( "What &changes?" ), "sitingRulePreview", &SitingRulesDialog::preview );
  mEffect = new QLabel( this );
  mEffect->setObjectName( QStringLiteral( "sitingRuleEffect" ) );
  mEffect->setWordWrap( true );
  auto *effect = new QHBoxLayout;
  effect->addWidget( preview );
  effect->addWidget( mEffect, 1 );
  auto *right = new QVBoxLayout;
  right->addWidget( mForm, 1 );
  right->addLayout( effect );
  auto *halves = new QHBoxLayout;
  halves->addLayout( left );
  halves->addLayout( right, 1 );

  mMessage = new QLabel( this );
  mMessage->setObjectName( QStringLiteral( "sitingRuleMessage" ) );
  mMessage->setWordWrap( true );
  auto *buttons = new QDialogButtonBox( QDialogButtonBox::Save | QDialogButtonBox::Cancel, this );
  buttons->button( QDialogButtonBox::Save )->setText( tr( "Save" ) );
  buttons->button( QDialogButtonBox::Save )->setObjectName( QStringLiteral( "sitingRuleSave" ) );
  buttons->button( QDialogButtonBox::Cancel )->setText( tr( "Cancel" ) );
  for ( QPushButton *one : { add, mReset, buttons->button( QDialogButtonBox::Save ) } )
    one->setEnabled( !mContext.readOnly );
  connect( buttons, &QDialogButtonBox::accepted, this, &SitingRulesDialog::save );
  connect( buttons, &QDialogButtonBox::rejected, this, &QDialog::reject );
  auto *column = new QVBoxLayout( this );
  column->addLayout( halves, 1 );
  column->addWidget( mMessage );
  column->addWidget( buttons );
}

void SitingRulesDialog::fillTree()
{
  mFilling = true;
  mTree->clear();
  QMap<QString, QTreeWidgetItem *> groups;
  const auto group = [this, &groups]( const SitingRule &rule ) {
    const QString name = rule.bureau ? tr( "Rules of the bureau" ) : rule.editionLabel;
    if ( !groups.contains( name ) )
    {
      auto *one = new QTreeWidgetItem( mTree, { name } );
      one->setFlags( Qt::ItemIsEnabled );
      one->setExpanded( true );
      groups.insert( name, one );
    }
    return groups.value( name );
  };
  for ( const SitingRule &rule : mRules.rules() )
  {
    auto *entry = new QTreeWidgetItem( group( rule ) );
    entry->setData( 0, sIdRole, rule.id );
    mark( entry );
  }
  mFilling = false;
}

void SitingRulesDialog::mark( QTreeWidgetItem *item ) const
{
  const SitingRule *rule = mRules.rule( item->data( 0, sIdRole ).toString() );
  if ( !rule )
    return;
  QFont font = mTree->font();
  font.setBold( rule->changed );
  item->setFont( 0, font );
  QString text = rule->name.text();
  if ( !rule->enabled )
    text = tr( "%1 (off)" ).arg( text );
  if ( const QString limit = rule->limitText(); !limit.isEmpty() )
    text += QStringLiteral( "  " ) + limit;
  item->setText( 0, text );
  item->setIcon( 0, rule->checked ? QIcon() : RuleVerdictView::icon( ClauseVerdict::DataMissing ) );
  QStringList tips;
  if ( !rule->checked )
    tips << tr( "Unverified, to be confirmed" );
  if ( rule->changed )
    tips << tr( "Changed in this workspace" );
  item->setToolTip( 0, tips.join( QLatin1Char( '\n' ) ) );
}

QTreeWidgetItem *SitingRulesDialog::item( const QString &id ) const
{
  for ( int group = 0; group < mTree->topLevelItemCount(); ++group )
    for ( int i = 0; i < mTree->topLevelItem( group )->childCount(); ++i )
      if ( mTree->topLevelItem( group )->child( i )->data( 0, sIdRole ).toString() == id )
        return mTree->topLevelItem( group )->child( i );
  return nullptr;
}

bool SitingRulesDialog::select( const QString &id )
{
  QTreeWidgetItem *wanted = item( id );
  if ( !wanted )
    return false;
  mTree->setCurrentItem( wanted );
  return mCurrent == id;
}

void SitingRulesDialog::showRule( const QString &id )
{
  if ( id == mCurrent )
    return;
  if ( const Result<void> kept = keepForm(); !kept )
  {
    // What is wrong has to be mended, or taken back, before another rule is shown.
    showError( kept.error().text() );
    QMetaObject::invokeMethod(
      this,
      [this] {
        mFilling = true;
        mTree->setCurrentItem( item( mCurrent ) );
        mFilling = false;
      },
      Qt::QueuedConnection ); // after the click that wanted the other rule
    return;
  }
  const SitingRule *rule = mRules.rule( id );
  if ( !rule )
    return;
  mCurrent = id;
  mPreview.cancel();
  mEffect->clear();
  mMessage->clear();
  const bool isOwn = !mRules.isShipped( id );
  mForm->setRule( *rule, rule->bureau );
  mReset->setText( isOwn ? tr( "&Remove the rule" ) : tr( "&Back to what ships" ) );
}

Result<void> SitingRulesDialog::keepForm()
{
  if ( mCurrent.isEmpty() || !mRules.rule( mCurrent ) || mContext.readOnly )
    return {};
  const Result<SitingRule> rule = mForm->rule();
  if ( !rule )
    return rule.error();
  if ( const Result<void> set = mRules.setRule( *rule ); !set )
    return set;
  if ( QTreeWidgetItem *shown = item( mCurrent ) )
    mark( shown );
  return {};
}

void SitingRulesDialog::addRule()
{
  if ( const Result<void> kept = keepForm(); !kept )
    return showError( kept.error().text() );
  const SitingRule *current = mRules.rule( mCurrent );
  SitingRule rule;
  rule.id = mRules.freeId();
  const QString number = rule.id.section( QLatin1Char( '.' ), 1 );
  rule.name = { tr( "Rule of the bureau %1" ).arg( number ), tr( "Rule of the bureau %1" ).arg( number ) };
  rule.stationKinds = current ? current->stationKinds : QStringList { mContext.catalogue->stationKinds().constFirst().id };
  rule.sitingClasses = current ? current->sitingClasses : QStringList();
  rule.parameter = QStringLiteral( "distance" );
  rule.subject = QStringLiteral( "road" );
  rule.op = RuleOperator::AtLeast;
  rule.value = 50;
  rule.unit = QStringLiteral( "m" );
  rule.checked = true; // the bureau makes it
  if ( const Result<void> set = mRules.setRule( rule ); !set )
    return showError( set.error().text() );
  mCurrent.clear();
  fillTree();
  select( rule.id );
}

void SitingRulesDialog::reset()
{
  const QString id = mCurrent;
  mRules.resetRule( id );
  mCurrent.clear();
  fillTree();
  select( mRules.rule( id ) ? id : mRules.rules().constFirst().id );
}

void SitingRulesDialog::preview()
{
  if ( const Result<void> kept = keepForm(); !kept )
    return showError( kept.error().text() );
  const SitingRule *rule = mRules.rule( mCurrent );
  if ( !rule || !mContext.store )
    return;
  const SitingRule *old = mBefore.rule( mCurrent );
  const QStringList kinds = rule->stationKinds + ( old ? old->stationKinds : QStringList() );
  const Result<SurroundingsData> data = SiteSurroundings::fetch( *mContext.store, mRules, kinds );
  if ( !data )
    return showError( data.error().text() );
  QList<SiteToCheck> sites;
  for ( const Station &station : data->stations )
    if ( kinds.contains( station.kind ) && station.statusOn( {} ) != StationStatus::Retired )
      sites.append( SiteToCheck::of( station ) );
  mMessage->clear();
  mEffect->setText( tr( "Counting …" ) );
  mPreview.start( [id = mCurrent, before = mBefore, after = mRules, sites, data = *data](
                    const std::atomic_bool &cancelled ) { return ruleEffect( id, before, after, sites, data, {}, cancelled ); },
    [this]( const RuleEffect &effect ) {
      mEffect->setText( effect.changed == 0
          ? tr( "Nothing changes for the %n place(s) it is about.", nullptr, effect.sites )
          : tr( "%1 of %2 places change: %3 now fail, %4 are now met, for %5 data are missing, for %6 it no longer applies." )
              .arg( effect.changed )
              .arg( effect.sites )
              .arg( effect.fail )
              .arg( effect.meet )
              .arg( effect.missing )
              .arg( effect.aside ) );
      Q_EMIT previewed( effect );
    } );
}

void SitingRulesDialog::save()
{
  if ( const Result<void> kept = keepForm(); !kept )
    return showError( kept.error().text() );
  Q_EMIT saved( mRules.changes() );
}

void SitingRulesDialog::showError( const QString &text )
{
  mMessage->setText( QStringLiteral( "<span style='color:%1'>%2</span>" )
                       .arg( RuleVerdictView::colour( ClauseVerdict::Fails ).name(), text.toHtmlEscaped() ) );
}

} // namespace jinguan
