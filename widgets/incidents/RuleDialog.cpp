#include "widgets/incidents/RuleDialog.h"

#include "base/Durations.h"
#include "monitoring/Catalogue.h"
#include "warning/ScanPlan.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr int sIdRole = Qt::UserRole + 1;
constexpr int sDays = 30;
constexpr int sMostDays = 365;
const QString sOwnPrefix = QStringLiteral( "own." );

/** Lets the dialog end a count. */
class CountProgress : public Progress
{
  public:
    explicit CountProgress( const std::atomic_bool &cancelled ) : mCancelled( cancelled ) {}
    bool isCancelled() const override { return mCancelled.load(); }

  private:
    const std::atomic_bool &mCancelled;
};

Result<int> count(
  const RuleDialogContext &context, const WarningRules &rules, const QString &rule, int days, const std::atomic_bool &cancelled )
{
  const Result<std::unique_ptr<ReadingStore>> readings = context.workspace->openReadings();
  if ( !readings )
    return readings.error();
  Result<ScanPlan> plan = ScanPlan::make( context.stations, **readings, 0, context.clock );
  if ( !plan )
    return plan.error();
  plan->range.from = plan->now - days * secondsPerDay;
  CountProgress progress( cancelled );
  return countOpenings(
    rules, rule, *context.catalogue, *context.evaluator, *context.responsibility, context.rivers.get(), *plan, **readings, progress );
}
} // namespace

RuleDialog::RuleDialog( const RuleDialogContext &context, QWidget *parent )
  : QDialog( parent ), mContext( context ), mRules( context.rules )
{
  setObjectName( QStringLiteral( "ruleDialog" ) );
  setWindowTitle( tr( "Warning rules" ) );
  build();
  fillTree();
  if ( !mRules.rules().isEmpty() )
    select( mRules.rules().first().id );
  resize( 980, 640 );
}

void RuleDialog::build()
{
  mTree = new QTreeWidget( this );
  mTree->setObjectName( QStringLiteral( "ruleTree" ) );
  mTree->setHeaderHidden( true );
  mTree->setMinimumWidth( 250 );
  connect( mTree, &QTreeWidget::currentItemChanged, this, [this]( QTreeWidgetItem *now ) {
    if ( !mFilling && now && !now->data( 0, sIdRole ).toString().isEmpty() )
      show( now->data( 0, sIdRole ).toString() );
  } );
  auto *add = new QPushButton( tr( "&Add a rule" ), this );
  add->setObjectName( QStringLiteral( "ruleAdd" ) );
  add->setAutoDefault( false );
  connect( add, &QPushButton::clicked, this, &RuleDialog::addRule );
  mReset = new QPushButton( tr( "&Back to what ships" ), this );
  mReset->setObjectName( QStringLiteral( "ruleReset" ) );
  mReset->setAutoDefault( false );
  connect( mReset, &QPushButton::clicked, this, &RuleDialog::reset );
  auto *left = new QVBoxLayout;
  left->addWidget( mTree, 1 );
  auto *leftButtons = new QHBoxLayout;
  leftButtons->addWidget( add );
  leftButtons->addWidget( mReset );
  left->addLayout( leftButtons );

  mForm = new RuleForm( { mContext.catalogue, mContext.responsibility, &mContext.stations }, this );
  connect( mForm, &RuleForm::edited, this, [this] {
    mCounting.cancel();
    mCount->clear();
    mMessage->clear();
  } );
  auto *right = new QVBoxLayout;
  right->addWidget( mForm, 1 );
  right->addLayout( makePreview() );
  auto *halves = new QHBoxLayout;
  halves->addLayout( left );
  halves->addLayout( right, 1 );

  mMessage = new QLabel( this );
  mMessage->setObjectName( QStringLiteral( "ruleMessage" ) );
  mMessage->setWordWrap( true );
  auto *buttons = new QDialogButtonBox( QDialogButtonBox::Save | QDialogButtonBox::Cancel, this );
  buttons->button( QDialogButtonBox::Save )->setText( tr( "Save" ) );
  buttons->button( QDialogButtonBox::Save )->setObjectName( QStringLiteral( "ruleSave" ) );
  buttons->button( QDialogButtonBox::Cancel )->setText( tr( "Cancel" ) );
  connect( buttons, &QDialogButtonBox::accepted, this, &RuleDialog::save );
  connect( buttons, &QDialogButtonBox::rejected, this, &QDialog::reject );
  auto *column = new QVBoxLayout( this );
  column->addLayout( halves, 1 );
  column->addWidget( mMessage );
  column->addWidget( buttons );
}

QLayout *RuleDialog::makePreview()
{
  mDays = new QSpinBox( this );
  mDays->setObjectName( QStringLiteral( "ruleDays" ) );
  mDays->setRange( 1, sMostDays );
  mDays->setValue( sDays );
  mDays->setPrefix( tr( "last " ) );
  mDays->setSuffix( tr( " days" ) );
  auto *button = new QPushButton( tr( "&Try the rule" ), this );
  button->setObjectName( QStringLiteral( "rulePreview" ) );
  button->setAutoDefault( false );
  connect( button, &QPushButton::clicked, this, &RuleDialog::preview );
  mCount = new QLabel( this );
  mCount->setObjectName( QStringLiteral( "ruleCount" ) );
  mCount->setWordWrap( true );
  auto *row = new QHBoxLayout;
  row->addWidget( mDays );
  row->addWidget( button );
  row->addWidget( mCount, 1 );
  return row;
}

void RuleDialog::fillTree()
{
  mFilling = true;
  mTree->clear();
  for ( const Element &element : mContext.catalogue->elements() )
  {
    auto *group = new QTreeWidgetItem( { element.name.text() } );
    group->setFlags( Qt::ItemIsEnabled );
    for ( const WarningRule &rule : mRules.rules() )
    {
      if ( rule.element != element.id )
        continue;
      auto *entry = new QTreeWidgetItem( group, { rule.name.text() } );
      entry->setData( 0, sIdRole, rule.id );
      mark( entry );
    }
    if ( group->childCount() == 0 )
    {
      delete group;
      continue;
    }
    mTree->addTopLevelItem( group );
    group->setExpanded( true );
  }
  mFilling = false;
}

void RuleDialog::mark( QTreeWidgetItem *item ) const
{
  const QString id = item->data( 0, sIdRole ).toString();
  const WarningRule *rule = mRules.rule( id );
  const WarningRule *shipped = mContext.shipped.rule( id );
  if ( !rule )
    return;
  const bool changed = !shipped || !( *shipped == *rule ) || thresholdsOf( mRules, id ) != thresholdsOf( mContext.shipped, id );
  QFont font = mTree->font();
  font.setBold( changed );
  item->setFont( 0, font );
  item->setText( 0, rule->enabled ? rule->name.text() : tr( "%1 (off)" ).arg( rule->name.text() ) );
  item->setToolTip( 0, changed ? tr( "Changed in this workspace" ) : QString() );
}

QTreeWidgetItem *RuleDialog::item( const QString &id ) const
{
  for ( int group = 0; group < mTree->topLevelItemCount(); ++group )
  {
    for ( int i = 0; i < mTree->topLevelItem( group )->childCount(); ++i )
    {
      if ( mTree->topLevelItem( group )->child( i )->data( 0, sIdRole ).toString() == id )
        return mTree->topLevelItem( group )->child( i );
    }
  }
  return nullptr;
}

QList<WarningThreshold> RuleDialog::thresholdsOf( const WarningRules &rules, const QString &id ) const
{
  QList<WarningThreshold> list = rules.thresholds();
  list.removeIf( [&id]( const WarningThreshold &threshold ) { return threshold.rule != id; } );
  return list;
}

bool RuleDialog::select( const QString &id )
{
  QTreeWidgetItem *wanted = item( id );
  if ( !wanted )
    return false;
  mTree->setCurrentItem( wanted );
  return mCurrent == id;
}

void RuleDialog::show( const QString &id )
{
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
  const WarningRule *rule = mRules.rule( id );
  if ( !rule )
    return;
  mCurrent = id;
  mCounting.cancel();
  mCount->clear();
  mMessage->clear();
  const bool isOwn = !mContext.shipped.rule( id );
  mForm->setRule( *rule, thresholdsOf( mRules, id ), isOwn );
  mReset->setText( isOwn ? tr( "&Remove the rule" ) : tr( "&Back to what ships" ) );
}

Result<void> RuleDialog::keepForm()
{
  if ( mCurrent.isEmpty() || !mRules.rule( mCurrent ) )
    return {};
  const Result<QList<WarningThreshold>> thresholds = mForm->thresholds();
  if ( !thresholds )
    return thresholds.error();
  const WarningRule rule = mForm->rule();
  const bool compares = WarningRules::needsThreshold( rule.kind );
  if ( compares && thresholds->isEmpty() && !mContext.shipped.rule( rule.id ) )
    return Error { tr( "The rule “%1” has no number to compare with." ).arg( rule.name.text() ),
      tr( "Add a threshold, or remove the rule." ), {}, 0 };
  if ( const Result<void> set = mRules.setRule( rule, *mContext.catalogue ); !set )
    return set;
  if ( const Result<void> set = mRules.setThresholds( mCurrent, *thresholds ); !set )
    return set;
  if ( QTreeWidgetItem *shown = item( mCurrent ) )
    mark( shown );
  return {};
}

void RuleDialog::addRule()
{
  const WarningRule *current = mRules.rule( mCurrent );
  WarningRule rule;
  int number = 1;
  while ( mRules.rule( sOwnPrefix + QString::number( number ) ) )
    ++number;
  rule.id = sOwnPrefix + QString::number( number );
  rule.name = { tr( "Own rule %1" ).arg( number ), tr( "Own rule %1" ).arg( number ) };
  rule.element = current ? current->element : mContext.catalogue->elements().first().id;
  rule.period = current ? current->period : Period::Hour;
  const Element *element = mContext.catalogue->element( rule.element );
  if ( element && !element->primaryIndicator.isEmpty() )
    rule.indicators = QStringList { element->primaryIndicator };
  if ( const Result<void> kept = keepForm(); !kept )
    return showError( kept.error().text() );
  if ( const Result<void> set = mRules.setRule( rule, *mContext.catalogue ); !set )
    return showError( set.error().text() );
  fillTree();
  select( rule.id );
}

void RuleDialog::reset()
{
  const WarningRule *shipped = mContext.shipped.rule( mCurrent );
  const QString id = mCurrent;
  if ( shipped )
  {
    const Result<void> set = mRules.setRule( *shipped, *mContext.catalogue );
    const Result<void> numbers = mRules.setThresholds( id, thresholdsOf( mContext.shipped, id ) );
    if ( !set || !numbers )
      return showError( ( set ? numbers : set ).error().text() );
    mCurrent.clear();
    mark( item( id ) );
    show( id );
    return;
  }
  // Rules are set, never taken away: what stays is put on what ships.
  WarningRules left = mContext.shipped;
  for ( const WarningRule &rule : mRules.rules() )
  {
    if ( rule.id == id )
      continue;
    const Result<void> set = left.setRule( rule, *mContext.catalogue );
    const Result<void> numbers = left.setThresholds( rule.id, thresholdsOf( mRules, rule.id ) );
    if ( !set || !numbers )
      return showError( ( set ? numbers : set ).error().text() );
  }
  mRules = left;
  mCurrent.clear();
  fillTree();
  if ( !mRules.rules().isEmpty() )
    select( mRules.rules().first().id );
}

void RuleDialog::preview()
{
  if ( const Result<void> kept = keepForm(); !kept )
    return showError( kept.error().text() );
  mMessage->clear();
  mCount->setText( tr( "Counting …" ) );
  mCounting.start( [context = mContext, rules = mRules, rule = mCurrent, days = mDays->value()](
                     const std::atomic_bool &cancelled ) { return count( context, rules, rule, days, cancelled ); },
    [this]( const Result<int> &openings ) {
      mCount->setText( openings ? tr( "It would have opened %n incident(s).", nullptr, *openings ) : QString() );
      if ( !openings )
        showError( openings.error().text() );
      Q_EMIT counted( openings ? *openings : -1 );
    } );
}

void RuleDialog::save()
{
  if ( const Result<void> kept = keepForm(); !kept )
    return showError( kept.error().text() );
  Q_EMIT saved( mRules.changesFrom( mContext.shipped ) );
}

void RuleDialog::showError( const QString &text )
{
  mMessage->setText( QStringLiteral( "<span style='color:#B3261E'>%1</span>" ).arg( text.toHtmlEscaped() ) );
}

} // namespace jinguan
