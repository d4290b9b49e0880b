#include "dialogs/profile/ValueForm.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDoubleValidator>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <cmath>

namespace jinguan
{

namespace
{
QLineEdit *numberField( QWidget *parent, const char *name )
{
  auto *field = new QLineEdit( parent );
  field->setObjectName( QString::fromLatin1( name ) );
  auto *validator = new QDoubleValidator( field );
  validator->setLocale( QLocale::c() );
  field->setValidator( validator );
  return field;
}

QString numberText( double number )
{
  return std::isnan( number ) ? QString() : QString::number( number, 'g', 12 );
}

double numberOf( const QLineEdit *field, double fallback )
{
  bool ok = false;
  const double number = field->text().trimmed().toDouble( &ok );
  return ok ? number : fallback;
}
} // namespace

ValueForm::ValueForm( const Catalogue &catalogue, QWidget *parent ) : QWidget( parent ), mCatalogue( catalogue )
{
  mIndicator = new QComboBox( this );
  mIndicator->setObjectName( QStringLiteral( "profileIndicator" ) );
  mIndicator->setEditable( true );
  mIndicator->setInsertPolicy( QComboBox::NoInsert );
  mIndicator->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  mIndicator->setMinimumContentsLength( 16 );
  mIndicator->completer()->setCompletionMode( QCompleter::PopupCompletion );
  mIndicator->completer()->setFilterMode( Qt::MatchContains );
  mIndicator->addItem( tr( "(choose)" ), QString() );
  for ( const Indicator &indicator : catalogue.indicators() )
    mIndicator->addItem(
      indicator.name.text() == indicator.id ? indicator.id : tr( "%1 (%2)" ).arg( indicator.name.text(), indicator.id ), indicator.id );
  mUnit = new QComboBox( this );
  mUnit->setObjectName( QStringLiteral( "profileUnit" ) );
  mFactor = numberField( this, "profileFactor" );
  mFactor->setToolTip( tr( "The number of the file times this is in the unit" ) );
  mDecimals = new QSpinBox( this );
  mDecimals->setObjectName( QStringLiteral( "profileDecimals" ) );
  mDecimals->setRange( -1, 9 );
  mDecimals->setSpecialValueText( tr( "all" ) );
  mMethod = new QComboBox( this );
  mMethod->setObjectName( QStringLiteral( "profileMethod" ) );
  mMethod->addItem( tr( "automatic (online)" ), int( Method::Automatic ) );
  mMethod->addItem( tr( "manual (laboratory)" ), int( Method::Manual ) );
  mMethod->addItem( tr( "model or forecast" ), int( Method::Model ) );
  mPosition = new QLineEdit( this );
  mPosition->setObjectName( QStringLiteral( "profilePosition" ) );
  mPosition->setPlaceholderText( tr( "e.g. left bank, 0.5 m" ) );
  mStation = new QLineEdit( this );
  mStation->setObjectName( QStringLiteral( "profileColumnStation" ) );
  mStation->setPlaceholderText( tr( "only where each station has a column of its own" ) );
  mMin = numberField( this, "profileMin" );
  mMax = numberField( this, "profileMax" );
  mCompass = new QCheckBox( tr( "The column holds compass points (NE, 东北), not numbers" ), this );
  mCompass->setObjectName( QStringLiteral( "profileCompass" ) );

  auto *grid = new QGridLayout( this );
  grid->setContentsMargins( 0, 0, 0, 0 );
  const auto put = [grid, this]( int row, int column, const QString &text, QWidget *widget ) {
    auto *label = new QLabel( text, this );
    label->setBuddy( widget );
    grid->addWidget( label, row, column );
    grid->addWidget( widget, row, column + 1 );
  };
  put( 0, 0, tr( "Indicator" ), mIndicator );
  put( 0, 2, tr( "Unit in the file" ), mUnit );
  put( 1, 0, tr( "Multiply by" ), mFactor );
  put( 1, 2, tr( "Decimals kept" ), mDecimals );
  put( 2, 0, tr( "Method" ), mMethod );
  put( 2, 2, tr( "Position or depth" ), mPosition );
  put( 3, 0, tr( "Plausible from" ), mMin );
  put( 3, 2, tr( "to" ), mMax );
  put( 4, 0, tr( "Station" ), mStation );
  grid->addWidget( mCompass, 4, 2, 1, 2 );
  grid->setColumnStretch( 1, 1 );
  grid->setColumnStretch( 3, 1 );

  const auto tell = [this] {
    if ( !mSetting )
      Q_EMIT changed();
  };
  connect( mIndicator, &QComboBox::currentIndexChanged, this, [this, tell] {
    fillUnits( mIndicator->currentData().toString(), QString() );
    tell();
  } );
  for ( QComboBox *box : { mUnit, mMethod } )
    connect( box, &QComboBox::currentIndexChanged, this, tell );
  for ( QLineEdit *field : { mFactor, mPosition, mStation, mMin, mMax } )
    connect( field, &QLineEdit::textChanged, this, tell );
  connect( mDecimals, &QSpinBox::valueChanged, this, tell );
  connect( mCompass, &QCheckBox::toggled, this, tell );
}

void ValueForm::fillUnits( const QString &id, const QString &wanted )
{
  const QSignalBlocker quiet( mUnit );
  mUnit->clear();
  const Indicator *indicator = mCatalogue.indicator( id );
  const Unit *own = indicator ? mCatalogue.unit( indicator->unit ) : nullptr;
  mUnit->setEnabled( own );
  if ( !own )
    return;
  for ( const Unit &unit : mCatalogue.units() )
  {
    if ( unit.quantity == own->quantity )
      mUnit->addItem(
        unit.symbol.isEmpty() || unit.symbol == unit.name.text() ? unit.name.text() : tr( "%1 %2" ).arg( unit.symbol, unit.name.text() ),
        unit.id );
  }
  mUnit->setCurrentIndex( std::max( 0, mUnit->findData( wanted.isEmpty() ? own->id : wanted ) ) );
}

void ValueForm::setValue( const ValueMapping &value )
{
  mSetting = true;
  mIndicator->setCurrentIndex( std::max( 0, mIndicator->findData( value.indicator ) ) );
  fillUnits( value.indicator, value.unit );
  mFactor->setText( numberText( value.factor ) );
  mDecimals->setValue( value.decimals );
  mMethod->setCurrentIndex( mMethod->findData( int( value.method ) ) );
  mPosition->setText( value.position );
  mStation->setText( value.station );
  mMin->setText( numberText( value.min ) );
  mMax->setText( numberText( value.max ) );
  mCompass->setChecked( value.compass );
  mSetting = false;
}

ValueMapping ValueForm::value( ValueMapping value ) const
{
  const double none = std::numeric_limits<double>::quiet_NaN();
  value.indicator = mIndicator->currentData().toString();
  value.unit = mUnit->currentData().toString();
  value.factor = numberOf( mFactor, 1 );
  value.decimals = mDecimals->value();
  value.method = static_cast<Method>( mMethod->currentData().toInt() );
  value.position = mPosition->text().trimmed();
  value.station = mStation->text().trimmed();
  value.min = numberOf( mMin, none );
  value.max = numberOf( mMax, none );
  value.compass = mCompass->isChecked();
  return value;
}

} // namespace jinguan
