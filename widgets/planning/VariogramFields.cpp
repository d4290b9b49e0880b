#include "widgets/planning/VariogramFields.h"

#include "widgets/planning/PlanningFields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace jinguan
{

using namespace planningfields;

namespace
{

QDoubleSpinBox *semivariance( const QString &name )
{
  auto *box = new QDoubleSpinBox;
  box->setObjectName( name );
  box->setRange( 0, 1e9 );
  box->setDecimals( 4 );
  box->setAlignment( Qt::AlignRight );
  return box;
}

} // namespace

VariogramFields::VariogramFields( QWidget *parent ) : QWidget( parent )
{
  mGiven = new QCheckBox( tr( "Give the variogram (else fitted to readings)" ) );
  mGiven->setObjectName( QStringLiteral( "planningVariogramGiven" ) );
  mShape = choice( QStringLiteral( "planningVariogramShape" ) );
  mShape->addItem( tr( "Spherical" ), variogramShapeId( VariogramShape::Spherical ) );
  mShape->addItem( tr( "Exponential" ), variogramShapeId( VariogramShape::Exponential ) );
  mShape->addItem( tr( "Gaussian" ), variogramShapeId( VariogramShape::Gaussian ) );
  mShape->addItem( tr( "Matérn 3/2" ), variogramShapeId( VariogramShape::Matern ) );
  mNugget = semivariance( QStringLiteral( "planningVariogramNugget" ) );
  mNugget->setToolTip( tr( "Semivariance of neighbours, in the square of the indicator's unit" ) );
  mSill = semivariance( QStringLiteral( "planningVariogramSill" ) );
  mSill->setToolTip( tr( "Semivariance of places far apart, the nugget in it" ) );
  mRange = metres( QStringLiteral( "planningVariogramRange" ), 1, 1000000, 1000 );
  mRange->setToolTip(
    tr( "Parameter of the shape; a third of the distance at which 95 % of the sill is reached for the exponential one" ) );

  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->addWidget( mGiven );
  mFields = new QWidget;
  auto *fields = new QFormLayout( mFields );
  fields->setContentsMargins( 16, 0, 0, 0 );
  fields->setFieldGrowthPolicy( QFormLayout::AllNonFixedFieldsGrow );
  fields->addRow( tr( "Shape" ), mShape );
  fields->addRow( tr( "Nugget" ), mNugget );
  fields->addRow( tr( "Sill" ), mSill );
  fields->addRow( tr( "Range" ), mRange );
  layout->addWidget( mFields );
  mFields->hide();

  connect( mGiven, &QCheckBox::toggled, this, [this]( bool on ) {
    if ( on && !mFilling )
      setVariogram( mSuggestion );
    mFields->setVisible( on );
    tell();
  } );
  connect( mShape, &QComboBox::currentIndexChanged, this, &VariogramFields::tell );
  for ( QDoubleSpinBox *box : { mNugget, mSill, mRange } )
    connect( box, &QDoubleSpinBox::valueChanged, this, &VariogramFields::tell );
}

void VariogramFields::setVariogram( const std::optional<VariogramModel> &variogram )
{
  mFilling = true;
  mGiven->setChecked( variogram.has_value() );
  if ( variogram )
  {
    choose( mShape, variogramShapeId( variogram->shape ) );
    mNugget->setValue( variogram->nugget );
    mSill->setValue( variogram->sill() );
    mRange->setValue( variogram->range );
  }
  mFields->setVisible( variogram.has_value() );
  mFilling = false;
}

std::optional<VariogramModel> VariogramFields::variogram() const
{
  if ( !mGiven->isChecked() )
    return {};
  VariogramModel model;
  model.shape = variogramShapeFromId( mShape->currentData().toString() ).value_or( VariogramShape::Spherical );
  model.nugget = mNugget->value();
  model.partialSill = std::max( 0.0, mSill->value() - mNugget->value() );
  model.range = mRange->value();
  return model;
}

void VariogramFields::tell()
{
  if ( !mFilling )
    Q_EMIT changed( variogram() );
}

} // namespace jinguan
