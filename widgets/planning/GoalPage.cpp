#include "widgets/planning/GoalPage.h"

#include "widgets/planning/KindTable.h"
#include "widgets/planning/PlanningFields.h"
#include "widgets/planning/PlanningQuestion.h"
#include "widgets/planning/VariogramFields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

namespace jinguan
{

using namespace planningfields;

GoalPage::GoalPage( PlanningSession &session, QWidget *parent ) : PlanningPage( session, parent )
{
  setObjectName( QStringLiteral( "planningGoal" ) );
  makeFields();
  mForm = form();
  mForm->addRow( tr( "Element" ), mElement );
  mForm->addRow( tr( "Station kind" ), mKind );
  mForm->addRow( tr( "Region" ), mRegion );
  mForm->addRow( tr( "Model" ), mModel );
  mForm->addRow( mExplanation );
  mForm->addRow( tr( "Radius" ), mRadius );
  mForm->addRow( tr( "New sites" ), mCount );
  mForm->addRow( tr( "Share to cover" ), mShare );
  mForm->addRow( tr( "Budget" ), mBudget );
  mForm->addRow( tr( "Covered by" ), mFolds );
  mForm->addRow( tr( "Indicator" ), mIndicator );
  mForm->addRow( mVariogram );
  mForm->addRow( mTrend );
  mForm->addRow( mDayRow );
  mForm->addRow( mPlanned );
  mForm->addRow( mMixed );
  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->addLayout( mForm );
  layout->addWidget( mKinds );
  layout->addStretch( 1 );
  connectFields();
}

void GoalPage::makeFields()
{
  mElement = text( QStringLiteral( "planningElement" ) );
  mKind = choice( QStringLiteral( "planningKind" ) );
  mRegion = choice( QStringLiteral( "planningRegion" ) );
  mRegion->setEditable( true ); // to find a district by typing
  mRegion->setInsertPolicy( QComboBox::NoInsert );
  mRegion->completer()->setFilterMode( Qt::MatchContains );
  mRegion->completer()->setCompletionMode( QCompleter::PopupCompletion );
  mModel = choice( QStringLiteral( "planningModel" ) );
  for ( const PlanningModel model : planningModels() )
    mModel->addItem( planningModelText( model ), planningModelId( model ) );
  mExplanation = hint( QStringLiteral( "planningModelText" ) );
  mRadius = metres( QStringLiteral( "planningRadius" ), 1, Geodesy::maxDistance, 100 );
  mRadius->setToolTip( tr( "Distance on the ellipsoid up to which a station stands for its surroundings" ) );
  mCount = number( QStringLiteral( "planningCount" ), 1, 500, 5 );
  mShare = new QDoubleSpinBox;
  mShare->setObjectName( QStringLiteral( "planningShare" ) );
  mShare->setRange( 1, 100 );
  mShare->setDecimals( 1 );
  mShare->setSuffix( QStringLiteral( " %" ) );
  mShare->setAlignment( Qt::AlignRight );
  mBudget = new QDoubleSpinBox;
  mBudget->setObjectName( QStringLiteral( "planningBudget" ) );
  mBudget->setRange( 0, 10000000 );
  mBudget->setDecimals( 1 );
  mBudget->setGroupSeparatorShown( true );
  mBudget->setAlignment( Qt::AlignRight );
  mBudget->setSpecialValueText( tr( "no limit" ) );
  mBudget->setToolTip( tr( "All new sites together cost at most this, in the unit of the costs below (10,000 yuan by custom)" ) );
  mFolds = number( QStringLiteral( "planningFolds" ), 1, 9, 1 );
  mFolds->setToolTip( tr( "So many stations must have a place in their radius for it to count as covered" ) );
  mIndicator = choice( QStringLiteral( "planningIndicator" ) );
  makeKrigingAndDay();
  mPlanned = new QCheckBox( tr( "Planned stations count as existing" ) );
  mPlanned->setObjectName( QStringLiteral( "planningIncludePlanned" ) );
  mMixed = new QCheckBox( tr( "Several kinds, or costs and numbers per kind" ) );
  mMixed->setObjectName( QStringLiteral( "planningMixed" ) );
  mKinds = new KindTable;
}

void GoalPage::makeKrigingAndDay()
{
  mVariogram = new VariogramFields;
  mVariogram->setObjectName( QStringLiteral( "planningVariogram" ) );
  mTrend = new QCheckBox( tr( "A plane as trend (universal kriging)" ) );
  mTrend->setObjectName( QStringLiteral( "planningTrend" ) );
  mOnDay = new QCheckBox( tr( "Network of the day" ) );
  mOnDay->setObjectName( QStringLiteral( "planningOnDay" ) );
  mOnDay->setToolTip( tr( "Stations that run on that day count; otherwise the newest state" ) );
  mDay = new QDateEdit( QDate::currentDate() );
  mDay->setObjectName( QStringLiteral( "planningDay" ) );
  mDay->setCalendarPopup( true );
  mDay->setDisplayFormat( QStringLiteral( "yyyy-MM-dd" ) );
  mDay->setEnabled( false );
  mDayRow = new QWidget;
  auto *day = new QHBoxLayout( mDayRow );
  day->setContentsMargins( 0, 0, 0, 0 );
  day->addWidget( mOnDay );
  day->addWidget( mDay, 1 );
}

void GoalPage::connectFields()
{
  connect( mKind, &QComboBox::currentIndexChanged, this, &GoalPage::takeKind );
  connect( mRegion, &QComboBox::currentIndexChanged, this,
    [this] { edit( tr( "Region" ), [this]( PlanningRequest &question ) { question.region = regionChosen(); } ); } );
  connect( mRegion->lineEdit(), &QLineEdit::editingFinished, this,
    [this] { edit( tr( "Region" ), [this]( PlanningRequest &question ) { question.region = regionChosen(); } ); } );
  connect( mModel, &QComboBox::currentIndexChanged, this, [this] {
    edit( tr( "Model" ), [this]( PlanningRequest &question ) {
      question.model = planningModelFromId( mModel->currentData().toString() ).value_or( question.model );
      if ( PlanningQuestion::isKriging( question.model ) )
        question.indicator = mIndicator->currentData().toString();
    } );
  } );
  connect( mRadius, &QDoubleSpinBox::valueChanged, this, [this]( double value ) {
    edit( tr( "Radius" ), [value]( PlanningRequest &question ) {
      question.radius = value;
      for ( SiteKind &kind : question.kinds )
        if ( kind.kind == question.kind )
          kind.radius = value;
    } );
  } );
  connect( mCount, &QSpinBox::valueChanged, this,
    [this]( int value ) { edit( tr( "Number of sites" ), [value]( PlanningRequest &question ) { question.count = value; } ); } );
  connect( mShare, &QDoubleSpinBox::valueChanged, this,
    [this]( double value ) { edit( tr( "Share to cover" ), [value]( PlanningRequest &question ) { question.share = value / 100; } ); } );
  connect( mBudget, &QDoubleSpinBox::valueChanged, this,
    [this]( double value ) { edit( tr( "Budget" ), [value]( PlanningRequest &question ) { question.budget = value; } ); } );
  connect( mFolds, &QSpinBox::valueChanged, this,
    [this]( int value ) { edit( tr( "Stations per place" ), [value]( PlanningRequest &question ) { question.folds = value; } ); } );
  connectKriging();
  connectDay();
  connect( mPlanned, &QCheckBox::toggled, this,
    [this]( bool on ) { edit( tr( "Planned stations" ), [on]( PlanningRequest &question ) { question.includePlanned = on; } ); } );
  connect( mMixed, &QCheckBox::toggled, this, [this]( bool on ) {
    edit( tr( "Kinds" ), [on]( PlanningRequest &question ) { question.kinds = on ? question.siteKinds() : QList<SiteKind>(); } );
  } );
  connect( mKinds, &KindTable::changed, this, [this]( const QList<SiteKind> &kinds ) {
    edit( tr( "Kinds" ), [&kinds]( PlanningRequest &question ) {
      question.kinds = kinds;
      for ( const SiteKind &kind : kinds )
        if ( kind.kind == question.kind )
          question.radius = kind.radius;
    } );
  } );
}

void GoalPage::connectKriging()
{
  connect( mIndicator, &QComboBox::currentIndexChanged, this, [this] {
    edit( tr( "Indicator" ), [this]( PlanningRequest &question ) { question.indicator = mIndicator->currentData().toString(); } );
  } );
  connect( mVariogram, &VariogramFields::changed, this, [this]( const std::optional<VariogramModel> &variogram ) {
    edit( tr( "Variogram" ), [&variogram]( PlanningRequest &question ) { question.variogram = variogram; } );
  } );
  connect( mTrend, &QCheckBox::toggled, this,
    [this]( bool on ) { edit( tr( "Trend" ), [on]( PlanningRequest &question ) { question.trend = on; } ); } );
  connect( &session(), &PlanningSession::answered, this, [this] { // what was fitted last is where a planner begins
    if ( const std::optional<VariogramModel> known = PlanningRequest::fromMap( session().scenario().parameters ).variogram )
      mVariogram->setSuggestion( *known );
  } );
}

void GoalPage::connectDay()
{
  const auto takeDay = [this] {
    const QDate day = mOnDay->isChecked() ? mDay->date() : QDate();
    edit( tr( "Day of the network" ), [day]( PlanningRequest &question ) { question.day = day; } );
  };
  connect( mOnDay, &QCheckBox::toggled, this, takeDay );
  connect( mDay, &QDateEdit::dateChanged, this, takeDay );
}

void GoalPage::servicesChanged()
{
  const Responsibility *responsibility = services().responsibility;
  mRegion->clear();
  mRegion->addItem( tr( "Whole city" ), QString() );
  if ( responsibility )
  {
    for ( const District &district : responsibility->districts() )
      mRegion->addItem( district.name.text(), district.code );
    mRegion->insertSeparator( mRegion->count() );
    for ( const ResponsibleUnit &unit : responsibility->units() )
      if ( !unit.isDistrict )
        mRegion->addItem( unit.name.text(), unit.code );
  }
  mShownElement.clear();
  mKinds->setCatalogue( services().catalogue );
}

PlanningRequest GoalPage::forElement( const PlanningRequest &question, const QString &element ) const
{
  PlanningRequest result = question;
  const bool same = element == question.element && !question.kind.isEmpty();
  if ( same )
    return result;
  result.element = element;
  result.kind.clear();
  result.kinds.clear();
  result.mayMove.clear();
  result.indicator.clear();
  result.candidateSources.removeIf( []( const QString &source ) { return source.startsWith( QLatin1String( "class:" ) ); } );
  if ( result.candidateSources.isEmpty() )
    result.candidateSources = PlanningRequest().candidateSources;
  if ( const Catalogue *catalogue = services().catalogue )
  {
    if ( const QList<const StationKind *> kinds = catalogue->stationKindsOf( element ); !kinds.isEmpty() )
    {
      result.kind = kinds.constFirst()->id;
      if ( kinds.constFirst()->representativeRadius > 0 )
        result.radius = kinds.constFirst()->representativeRadius;
    }
    if ( const Element *found = catalogue->element( element ) )
      result.indicator = found->primaryIndicator;
  }
  return result;
}

void GoalPage::takeKind()
{
  const StationKind *kind = services().catalogue ? services().catalogue->stationKind( mKind->currentData().toString() ) : nullptr;
  if ( !kind )
    return;
  edit( tr( "Station kind" ), [kind]( PlanningRequest &question ) {
    question.kind = kind->id;
    if ( kind->representativeRadius > 0 )
      question.radius = kind->representativeRadius;
    question.mayMove.clear();
    if ( !question.kinds.isEmpty() )
      question.kinds = { SiteKind { kind->id, question.radius } };
  } );
}

QString GoalPage::regionChosen() const
{
  // The text counts: somebody may have typed a name and not left the box.
  const int typed = mRegion->findText( mRegion->currentText().trimmed() );
  return mRegion->itemData( typed >= 0 ? typed : mRegion->currentIndex() ).toString();
}

void GoalPage::showQuestion( const PlanningRequest &question )
{
  const Catalogue *catalogue = services().catalogue;
  const Element *element = catalogue ? catalogue->element( question.element ) : nullptr;
  mElement->setText( element ? element->name.text() : question.element );
  if ( mShownElement != question.element && catalogue )
  {
    mShownElement = question.element;
    mKind->clear();
    for ( const StationKind *kind : catalogue->stationKindsOf( question.element ) )
      mKind->addItem( kind->name.text(), kind->id );
    mIndicator->clear();
    for ( const Indicator *indicator : catalogue->indicatorsOf( question.element ) )
      mIndicator->addItem( indicator->symbol.isEmpty() ? indicator->name.text() : indicator->symbol, indicator->id );
  }
  choose( mKind, question.kind );
  const StationKind *kind = catalogue ? catalogue->stationKind( question.kind ) : nullptr;
  mKind->setToolTip( kind ? kind->radiusSource : QString() );
  mRadius->setSingleStep( kind && kind->representativeRadius >= 2000 ? 500 : 100 );
  choose( mRegion, question.region );
  choose( mModel, planningModelId( question.model ) );
  mExplanation->setText( PlanningQuestion::explanation( question.model ) );
  if ( question.radius > 0 )
    mRadius->setValue( question.radius );
  mCount->setValue( question.count );
  mShare->setValue( question.share * 100 );
  mBudget->setValue( question.budget );
  mFolds->setValue( question.folds );
  choose( mIndicator, question.indicator );
  mVariogram->setVariogram( question.variogram );
  mTrend->setChecked( question.trend );
  mOnDay->setChecked( question.day.isValid() );
  mDay->setEnabled( question.day.isValid() );
  if ( question.day.isValid() )
    mDay->setDate( question.day );
  mPlanned->setChecked( question.includePlanned );
  mMixed->setChecked( !question.kinds.isEmpty() );
  mKinds->setVisible( !question.kinds.isEmpty() );
  mKinds->setKinds( question.element, question.kinds );

  const bool fewest = question.model == PlanningModel::SetCover;
  showRow( mForm, mCount, !fewest );
  showRow( mForm, mShare, fewest );
  showRow( mForm, mFolds, PlanningQuestion::isCovering( question.model ) );
  for ( QWidget *ofKriging :
    { static_cast<QWidget *>( mIndicator ), static_cast<QWidget *>( mVariogram ), static_cast<QWidget *>( mTrend ) } )
    showRow( mForm, ofKriging, PlanningQuestion::isKriging( question.model ) );
}

QString GoalPage::summary() const
{
  const PlanningRequest &question = session().question();
  if ( !isDone() )
    return {};
  const QString kind = mMixed->isChecked() && question.kinds.size() > 1
    ? tr( "%n kinds", nullptr, static_cast<int>( question.kinds.size() ) )
    : mKind->currentText();
  const QString aim = question.model == PlanningModel::SetCover ? tr( "%1 % covered" ).arg( question.share * 100, 0, 'g', 4 )
                                                                : tr( "%n site(s)", nullptr, question.count );
  return tr( "%1 · %2 · %3", "kind, number, region" ).arg( kind, aim, mRegion->currentText() );
}

bool GoalPage::isDone() const
{
  const PlanningRequest &question = session().question();
  return !question.kind.isEmpty() && question.radius > 0 && ( question.count > 0 || question.budget > 0 );
}

} // namespace jinguan
