#include "widgets/publication/PublicationForm.h"

#include "publication/PublicationCatalogue.h"
#include "widgets/charts/CheckedList.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace jinguan
{

namespace
{
QLineEdit *line( QWidget *parent, const char *name, const QString &hint = {} )
{
  auto *edit = new QLineEdit( parent );
  edit->setObjectName( QString::fromLatin1( name ) );
  edit->setPlaceholderText( hint );
  return edit;
}

QComboBox *box( QWidget *parent, const char *name )
{
  auto *combo = new QComboBox( parent );
  combo->setObjectName( QString::fromLatin1( name ) );
  combo->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  combo->setMinimumContentsLength( 10 );
  return combo;
}

QSpinBox *spin( QWidget *parent, const char *name, int least, int most, const QString &suffix )
{
  auto *made = new QSpinBox( parent );
  made->setObjectName( QString::fromLatin1( name ) );
  made->setRange( least, most );
  made->setSuffix( suffix );
  return made;
}

void choose( QComboBox *combo, const QString &id )
{
  combo->setCurrentIndex( std::max( 0, combo->findData( id ) ) );
}

QString controlText( const QString &id )
{
  if ( id == QLatin1String( "national" ) )
    return PublicationForm::tr( "National" );
  if ( id == QLatin1String( "provincial" ) )
    return PublicationForm::tr( "Provincial" );
  return id == QLatin1String( "municipal" ) ? PublicationForm::tr( "Municipal" ) : PublicationForm::tr( "District's" );
}
} // namespace

PublicationForm::PublicationForm( const Catalogue &catalogue, const Responsibility &responsibility, QWidget *parent )
  : QWidget( parent ), mCatalogue( catalogue ), mResponsibility( responsibility )
{
  auto *layout = new QHBoxLayout( this );
  layout->setContentsMargins( 8, 8, 8, 8 );
  layout->setSpacing( 16 );
  layout->addWidget( makeWhat(), 1 );
  layout->addWidget( makeHow(), 1 );
  const auto tell = [this] {
    if ( !mFilling )
      Q_EMIT edited();
  };
  connect( mElement, &QComboBox::currentIndexChanged, this, [this] {
    if ( !mFilling )
      fillLists();
  } );
  for ( QLineEdit *edit : findChildren<QLineEdit *>() )
    connect( edit, &QLineEdit::textEdited, this, tell );
  for ( QComboBox *combo : findChildren<QComboBox *>() )
    connect( combo, &QComboBox::currentIndexChanged, this, tell );
  for ( QSpinBox *number : findChildren<QSpinBox *>() )
    connect( number, &QSpinBox::valueChanged, this, tell );
  for ( CheckedList *list : { mIndicators, mKinds, mControl } )
    connect( list, &CheckedList::changed, this, tell );
  connect( mRolling, &QCheckBox::toggled, this, tell );
  connect( mRolling, &QCheckBox::toggled, mRhythm, &QWidget::setEnabled );
  setItem( {} );
}

QWidget *PublicationForm::makeWhat()
{
  auto *side = new QWidget( this );
  auto *form = new QFormLayout( side );
  form->setContentsMargins( 0, 0, 0, 0 );
  mCode = line( side, "publicationCode", tr( "small letters, digits, hyphens" ) );
  form->addRow( tr( "Code" ), mCode );
  mTitleZh = line( side, "publicationTitleZh" );
  form->addRow( tr( "Title (Chinese)" ), mTitleZh );
  mTitleEn = line( side, "publicationTitleEn" );
  form->addRow( tr( "Title (English)" ), mTitleEn );
  mElement = box( side, "publicationElement" );
  for ( const Element &element : mCatalogue.elements() )
    mElement->addItem( element.name.text(), element.id );
  form->addRow( tr( "Element" ), mElement );
  mIndicators = new CheckedList( tr( "Find an indicator …" ), side );
  mIndicators->setObjectName( QStringLiteral( "publicationIndicators" ) );
  form->addRow( tr( "Indicators" ), mIndicators );
  mKinds = new CheckedList( tr( "Find a kind …" ), side );
  mKinds->setObjectName( QStringLiteral( "publicationKinds" ) );
  mKinds->setToolTip( tr( "None ticked: all kinds of the element" ) );
  form->addRow( tr( "Kinds of stations" ), mKinds );
  mControl = new CheckedList( tr( "Find a level …" ), side );
  mControl->setObjectName( QStringLiteral( "publicationControl" ) );
  mControl->setToolTip( tr( "None ticked: all levels" ) );
  QList<CheckedList::Entry> levels;
  for ( const char *id : { "national", "provincial", "municipal", "district" } )
    levels.append( { QString::fromLatin1( id ), controlText( QString::fromLatin1( id ) ), {} } );
  mControl->setEntries( levels );
  form->addRow( tr( "Control level" ), mControl );
  for ( CheckedList *list : { mIndicators, mKinds, mControl } )
    list->setMaximumHeight( 7 * fontMetrics().height() );
  mStations = line( side, "publicationStations", tr( "codes with semicolons; empty: all" ) );
  form->addRow( tr( "Stations" ), mStations );
  mUnit = box( side, "publicationUnit" );
  mUnit->addItem( tr( "The whole city" ), QString() );
  for ( const ResponsibleUnit &unit : mResponsibility.units() )
    mUnit->addItem( unit.name.text(), unit.code );
  form->addRow( tr( "Responsible unit" ), mUnit );
  return side;
}

QWidget *PublicationForm::makeHow()
{
  auto *side = new QWidget( this );
  auto *form = new QFormLayout( side );
  form->setContentsMargins( 0, 0, 0, 0 );
  mLevel = box( side, "publicationLevel" );
  for ( const ReleaseLevel level : { ReleaseLevel::Station, ReleaseLevel::District, ReleaseLevel::City } )
    mLevel->addItem( releaseLevelText( level ), releaseLevelId( level ) );
  form->addRow( tr( "Releases" ), mLevel );
  mPeriod = box( side, "publicationPeriod" );
  mPeriod->addItem( tr( "Hourly values" ), periodId( Period::Hour ) );
  mPeriod->addItem( tr( "Values of four hours" ), periodId( Period::FourHours ) );
  mPeriod->addItem( tr( "Daily values" ), periodId( Period::Day ) );
  mPeriod->addItem( tr( "Monthly values" ), periodId( Period::Month ) );
  mPeriod->addItem( tr( "Samples" ), periodId( Period::Sample ) );
  form->addRow( tr( "As" ), mPeriod );
  mLeast = spin( side, "publicationLeast", 1, 999, {} );
  mLeast->setToolTip( tr( "A mean over fewer stations is not released" ) );
  form->addRow( tr( "Stations of a mean, at least" ), mLeast );
  mPlace = box( side, "publicationPlace" );
  for ( const PlaceDetail place : { PlaceDetail::Exact, PlaceDetail::Generalised, PlaceDetail::DistrictOnly } )
    mPlace->addItem( placeDetailText( place ), placeDetailId( place ) );
  form->addRow( tr( "Places" ), mPlace );
  mDelay = spin( side, "publicationDelay", 0, 24 * 366, tr( " h" ) );
  form->addRow( tr( "Delay" ), mDelay );
  mHistory = spin( side, "publicationHistory", 1, 20 * 366, tr( " days" ) );
  form->addRow( tr( "History" ), mHistory );
  mPermission = box( side, "publicationPermission" );
  for ( const ReleasePermission permission : { ReleasePermission::Public, ReleasePermission::OnRequest, ReleasePermission::Internal } )
    mPermission->addItem( releasePermissionText( permission ), releasePermissionId( permission ) );
  form->addRow( tr( "Permission" ), mPermission );
  mChannel = line( side, "publicationChannel", tr( "e.g. portal" ) );
  form->addRow( tr( "Channel" ), mChannel );
  mApprover = line( side, "publicationApprover", tr( "empty: anybody with the role" ) );
  form->addRow( tr( "Approver" ), mApprover );
  mBasis = line( side, "publicationBasis", tr( "law and clause" ) );
  form->addRow( tr( "Basis" ), mBasis );
  mConfidence = box( side, "publicationConfidence" );
  mConfidence->addItem( tr( "from memory, to be confirmed" ), QStringLiteral( "memory" ) );
  mConfidence->addItem( tr( "checked against the text" ), QStringLiteral( "checked" ) );
  form->addRow( tr( "Basis is" ), mConfidence );
  mReview = line( side, "publicationReview", tr( "without one no boundary is drawn" ) );
  form->addRow( tr( "Map review number" ), mReview );
  mRolling = new QCheckBox( tr( "Refreshed without a new approval" ), side );
  mRolling->setObjectName( QStringLiteral( "publicationRolling" ) );
  form->addRow( tr( "Rolling" ), mRolling );
  mRhythm = box( side, "publicationRhythm" );
  mRhythm->addItem( tr( "every hour" ), periodId( Period::Hour ) );
  mRhythm->addItem( tr( "every day" ), periodId( Period::Day ) );
  form->addRow( tr( "Rhythm" ), mRhythm );
  mNote = line( side, "publicationNote" );
  form->addRow( tr( "Note" ), mNote );
  return side;
}

void PublicationForm::fillLists()
{
  const QString element = mElement->currentData().toString();
  QList<CheckedList::Entry> indicators;
  for ( const Indicator *indicator : mCatalogue.indicatorsOf( element ) )
    indicators.append( { indicator->id, indicator->name.text(), indicator->id + QLatin1Char( ' ' ) + indicator->name.en } );
  mIndicators->setEntries( indicators );
  QList<CheckedList::Entry> kinds;
  for ( const StationKind *kind : mCatalogue.stationKindsOf( element ) )
    kinds.append( { kind->id, kind->name.text(), kind->id } );
  mKinds->setEntries( kinds );
}

void PublicationForm::setItem( const PublicationItem &item )
{
  mFilling = true;
  mItem = item;
  if ( mItem.historyDays < 1 )
    mItem.historyDays = 7;
  if ( mItem.element.isEmpty() )
    mItem.element = mCatalogue.elements().constFirst().id;
  if ( mItem.basisConfidence.isEmpty() )
    mItem.basisConfidence = QStringLiteral( "memory" );
  mCode->setText( mItem.code );
  mCode->setReadOnly( mItem.id != 0 );
  mTitleZh->setText( mItem.title.zh );
  mTitleEn->setText( mItem.title.en );
  choose( mElement, mItem.element );
  fillLists();
  mIndicators->setChecked( mItem.indicators );
  mKinds->setChecked( mItem.kinds );
  mControl->setChecked( mItem.controlLevels );
  mStations->setText( mItem.stations.join( QLatin1Char( ';' ) ) );
  choose( mUnit, mItem.unit );
  choose( mLevel, releaseLevelId( mItem.level ) );
  choose( mPeriod, periodId( mItem.period ) );
  mLeast->setValue( mItem.leastStations );
  choose( mPlace, placeDetailId( mItem.place ) );
  mDelay->setValue( mItem.delayHours );
  mHistory->setValue( mItem.historyDays );
  mChannel->setText( mItem.channel );
  choose( mPermission, releasePermissionId( mItem.permission ) );
  mApprover->setText( mItem.approver );
  mBasis->setText( mItem.basis );
  choose( mConfidence, mItem.basisConfidence );
  mReview->setText( mItem.reviewNumber );
  mRolling->setChecked( mItem.isRolling );
  mRhythm->setEnabled( mItem.isRolling );
  choose( mRhythm, periodId( mItem.rhythm ) );
  mNote->setText( mItem.note );
  for ( QLineEdit *edit : findChildren<QLineEdit *>() )
    edit->setCursorPosition( 0 );
  mFilling = false;
}

PublicationItem PublicationForm::item() const
{
  PublicationItem item = mItem;
  item.code = mCode->text().trimmed();
  item.title = { mTitleZh->text().trimmed(), mTitleEn->text().trimmed() };
  item.element = mElement->currentData().toString();
  item.indicators = mIndicators->checked();
  item.kinds = mKinds->checked();
  item.controlLevels = mControl->checked();
  item.stations.clear();
  for ( const QString &code : mStations->text().split( QLatin1Char( ';' ), Qt::SkipEmptyParts ) )
    item.stations.append( code.trimmed() );
  item.unit = mUnit->currentData().toString();
  item.level = releaseLevelFromId( mLevel->currentData().toString() );
  item.period = periodFromId( mPeriod->currentData().toString() );
  item.leastStations = mLeast->value();
  item.place = placeDetailFromId( mPlace->currentData().toString() );
  item.delayHours = mDelay->value();
  item.historyDays = mHistory->value();
  item.channel = mChannel->text().trimmed();
  item.permission = releasePermissionFromId( mPermission->currentData().toString() );
  item.approver = mApprover->text().simplified();
  item.basis = mBasis->text().trimmed();
  item.basisConfidence = mConfidence->currentData().toString();
  item.reviewNumber = mReview->text().trimmed();
  item.isRolling = mRolling->isChecked();
  item.rhythm = periodFromId( mRhythm->currentData().toString() );
  item.note = mNote->text().trimmed();
  return item;
}

bool PublicationForm::isChanged() const
{
  return PublicationCatalogue::toJson( item() ) != PublicationCatalogue::toJson( mItem );
}

void PublicationForm::setReadOnly( bool readOnly )
{
  setEnabled( !readOnly );
}

} // namespace jinguan
