#include "widgets/planning/PlanningForm.h"

#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSpinBox>

namespace jinguan
{

namespace
{

QDoubleSpinBox *metres( const QString &name, double minimum, double maximum, double step )
{
  auto *box = new QDoubleSpinBox;
  box->setObjectName( name );
  box->setDecimals( 0 );
  box->setRange( minimum, maximum );
  box->setSingleStep( step );
  box->setGroupSeparatorShown( true );
  box->setSuffix( QStringLiteral( " m" ) );
  box->setAlignment( Qt::AlignRight );
  return box;
}

/** A list short enough to fit a narrow dock; the popup shows whole texts. */
QComboBox *choice( const QString &name )
{
  auto *box = new QComboBox;
  box->setObjectName( name );
  box->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  box->setMinimumContentsLength( 12 );
  return box;
}

void choose( QComboBox *box, const QVariant &data )
{
  box->setCurrentIndex( std::max( 0, box->findData( data ) ) );
}

} // namespace

PlanningForm::PlanningForm( QWidget *parent ) : QWidget( parent )
{
  mKind = choice( QStringLiteral( "planningKind" ) );
  mRegion = choice( QStringLiteral( "planningRegion" ) );
  mRegion->setEditable( true ); // to find a district by typing
  mRegion->setInsertPolicy( QComboBox::NoInsert );
  mRegion->completer()->setFilterMode( Qt::MatchContains );
  mRegion->completer()->setCompletionMode( QCompleter::PopupCompletion );
  mRadius = metres( QStringLiteral( "planningRadius" ), 1, Geodesy::maxDistance, 100 );
  mRadius->setToolTip( tr( "Distance on the ellipsoid up to which a station stands for its surroundings" ) );
  mCount = new QSpinBox;
  mCount->setObjectName( QStringLiteral( "planningCount" ) );
  mCount->setRange( 1, 500 );
  mCount->setValue( 5 );
  mCount->setAlignment( Qt::AlignRight );
  mDemand = choice( QStringLiteral( "planningDemand" ) );
  mDemand->addItem( tr( "Area" ), demandKindId( DemandKind::Area ) );
  mDemand->addItem( tr( "Population" ), demandKindId( DemandKind::Population ) );
  mCandidates = choice( QStringLiteral( "planningCandidates" ) );
  mCandidates->addItem( tr( "Anywhere (grid)" ), QStringLiteral( "grid" ) );
  mCandidates->addItem( tr( "Along the greenway" ), QStringLiteral( "greenway" ) );
  mCandidates->addItem( tr( "In the ecological belt" ), QStringLiteral( "ecobelt" ) );
  mCandidates->addItem( tr( "Along main roads" ), QStringLiteral( "road" ) );
  mCandidates->addItem( tr( "At townships" ), QStringLiteral( "township" ) );
  mCandidates->addItem( tr( "In the built-up area" ), QStringLiteral( "built-up" ) );
  mSpacing = metres( QStringLiteral( "planningSpacing" ), 0, 50000, 100 );
  mSpacing->setSpecialValueText( tr( "none" ) );
  mSpacing->setToolTip( tr( "Smallest distance between two new sites, and to existing stations" ) );

  auto *form = new QFormLayout( this );
  form->setContentsMargins( 0, 0, 0, 0 );
  form->setVerticalSpacing( 4 );
  form->setFieldGrowthPolicy( QFormLayout::AllNonFixedFieldsGrow );
  form->addRow( tr( "Station kind" ), mKind );
  form->addRow( tr( "Region" ), mRegion );
  form->addRow( tr( "Radius" ), mRadius );
  form->addRow( tr( "New sites" ), mCount );
  form->addRow( tr( "Demand" ), mDemand );
  form->addRow( tr( "Candidates" ), mCandidates );
  form->addRow( tr( "Spacing" ), mSpacing );

  connect( mKind, &QComboBox::currentIndexChanged, this, &PlanningForm::takeKindRadius );
  for ( QComboBox *box : { mKind, mRegion, mDemand, mCandidates } )
    connect( box, &QComboBox::currentIndexChanged, this, &PlanningForm::changed );
  for ( QDoubleSpinBox *box : { mRadius, mSpacing } )
    connect( box, &QDoubleSpinBox::valueChanged, this, &PlanningForm::changed );
  connect( mCount, &QSpinBox::valueChanged, this, &PlanningForm::changed );
}

void PlanningForm::setTables( const Catalogue *catalogue, const Responsibility *responsibility )
{
  mCatalogue = catalogue;
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
  setElement( mElement );
}

void PlanningForm::setElement( const QString &element )
{
  mElement = element;
  const QSignalBlocker blocker( mKind );
  mKind->clear();
  if ( mCatalogue )
    for ( const StationKind *kind : mCatalogue->stationKindsOf( element ) )
      mKind->addItem( kind->name.text(), kind->id );
  takeKindRadius();
  Q_EMIT changed();
}

void PlanningForm::setRegion( const QString &code )
{
  choose( mRegion, code );
}

void PlanningForm::takeKindRadius()
{
  const StationKind *kind = mCatalogue ? mCatalogue->stationKind( mKind->currentData().toString() ) : nullptr;
  if ( kind && kind->representativeRadius > 0 )
  {
    mRadius->setValue( kind->representativeRadius );
    mRadius->setSingleStep( kind->representativeRadius >= 2000 ? 500 : 100 );
  }
  mKind->setToolTip( kind ? kind->radiusSource : QString() );
}

PlanningRequest PlanningForm::request() const
{
  PlanningRequest request;
  request.element = mElement;
  request.kind = mKind->currentData().toString();
  // The text counts: somebody may have typed a name and not left the box.
  const int typed = mRegion->findText( mRegion->currentText().trimmed() );
  request.region = mRegion->itemData( typed >= 0 ? typed : mRegion->currentIndex() ).toString();
  request.radius = mRadius->value();
  request.count = mCount->value();
  request.demand = demandKindFromId( mDemand->currentData().toString() );
  request.candidateSources = QStringList { mCandidates->currentData().toString() };
  request.minSpacing = mSpacing->value();
  return request;
}

void PlanningForm::setRequest( const PlanningRequest &request )
{
  if ( request.element != mElement )
    setElement( request.element );
  choose( mKind, request.kind );
  choose( mRegion, request.region );
  mRadius->setValue( request.radius );
  mCount->setValue( request.count );
  choose( mDemand, demandKindId( request.demand ) );
  choose( mCandidates, request.candidateSources.value( 0 ) );
  mSpacing->setValue( request.minSpacing );
}

} // namespace jinguan
