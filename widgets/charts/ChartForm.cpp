#include "widgets/charts/ChartForm.h"

#include "layers/chart/ReadingText.h"
#include "widgets/charts/CheckedList.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
constexpr int sAny = -1;

const QList<ChartKind> sRoses { ChartKind::WindRose, ChartKind::PollutionRose, ChartKind::Polar };

QDateEdit *dayEdit( const char *name )
{
  auto *edit = new QDateEdit( QDate::currentDate() );
  edit->setObjectName( QString::fromLatin1( name ) );
  edit->setCalendarPopup( true );
  edit->setDisplayFormat( QStringLiteral( "yyyy-MM-dd" ) );
  return edit;
}

UtcSeconds startOf( const QDate &date )
{
  return QDateTime( date, QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch();
}

void choose( QComboBox *box, const QVariant &data )
{
  if ( const int index = box->findData( data ); index >= 0 )
    box->setCurrentIndex( index );
}
} // namespace

ChartForm::ChartForm( QWidget *parent ) : QWidget( parent )
{
  setObjectName( QStringLiteral( "chartForm" ) );
  mKind = choice( "chartKind" );
  for ( const ChartKind kind : ChartRequest::kinds() )
    mKind->addItem( ChartRequest::kindName( kind ), static_cast<int>( kind ) );
  connect( mKind, &QComboBox::currentIndexChanged, this, &ChartForm::showOptions );
  mStations = new CheckedList( tr( "Search stations" ), this );
  mStations->setObjectName( QStringLiteral( "chartStations" ) );
  mIndicators = new CheckedList( tr( "Search indicators" ), this );
  mIndicators->setObjectName( QStringLiteral( "chartIndicators" ) );
  connect( mStations, &CheckedList::changed, this, [this] {
    fillIndicators();
    tell();
  } );
  connect( mIndicators, &CheckedList::changed, this, &ChartForm::tell );
  auto *kindRow = new QFormLayout;
  kindRow->addRow( tr( "Kind" ), mKind );
  mForm = new QFormLayout;
  mForm->setFieldGrowthPolicy( QFormLayout::AllNonFixedFieldsGrow );
  makeOptions();
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 8, 8, 8, 8 );
  column->setSpacing( 6 );
  column->addLayout( kindRow );
  column->addWidget( new QLabel( tr( "Stations" ) ) );
  column->addWidget( mStations, 3 );
  column->addWidget( new QLabel( tr( "Indicators" ) ) );
  column->addWidget( mIndicators, 2 );
  column->addLayout( mForm );
  showOptions();
}

QComboBox *ChartForm::choice( const char *name )
{
  auto *box = new QComboBox( this );
  box->setObjectName( QString::fromLatin1( name ) );
  box->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  box->setMinimumContentsLength( 8 );
  connect( box, &QComboBox::currentIndexChanged, this, &ChartForm::tell );
  return box;
}

QCheckBox *ChartForm::check( const char *name, const QString &text )
{
  auto *box = new QCheckBox( text, this );
  box->setObjectName( QString::fromLatin1( name ) );
  connect( box, &QCheckBox::toggled, this, &ChartForm::tell );
  return box;
}

void ChartForm::addOption( const QString &text, QWidget *field, const QList<ChartKind> &kinds )
{
  if ( text.isEmpty() )
    mForm->addRow( field );
  else
    mForm->addRow( text, field );
  mOptions << Option { field, kinds };
}

void ChartForm::makeOptions()
{
  mFrom = dayEdit( "chartFrom" );
  mTo = dayEdit( "chartTo" );
  for ( QDateEdit *edit : { mFrom, mTo } )
    connect( edit, &QDateEdit::dateChanged, this, &ChartForm::tell );
  mPeriod = choice( "chartPeriod" );
  mPeriod->addItem( tr( "as measured" ), sAny );
  for ( const Period period : { Period::Minute, Period::Hour, Period::FourHours, Period::Day, Period::Month, Period::Sample } )
    mPeriod->addItem( periodText( period ), static_cast<int>( period ) );
  mMethod = choice( "chartMethod" );
  mMethod->addItem( tr( "measured" ), sAny );
  for ( const Method method : { Method::Automatic, Method::Manual, Method::Model } )
    mMethod->addItem( methodText( method ), static_cast<int>( method ) );
  addOption( tr( "From" ), mFrom, {} );
  addOption( tr( "To" ), mTo, {} );
  addOption( tr( "Values" ), mPeriod, {} );
  addOption( tr( "Method" ), mMethod, {} );

  mLayout = choice( "chartLayout" );
  mLayout->addItem( tr( "calendar" ), static_cast<int>( ChartRequest::Layout::Calendar ) );
  mLayout->addItem( tr( "day by hour" ), static_cast<int>( ChartRequest::Layout::Hours ) );
  mLayout->addItem( tr( "weekday by hour" ), static_cast<int>( ChartRequest::Layout::Week ) );
  addOption( tr( "Layout" ), mLayout, { ChartKind::Calendar } );
  mSplit = choice( "chartSplit" );
  mSplit->addItem( tr( "all days" ), static_cast<int>( timegroups::Split::None ) );
  mSplit->addItem( tr( "weekday, weekend" ), static_cast<int>( timegroups::Split::Weekend ) );
  mSplit->addItem( tr( "seasons" ), static_cast<int>( timegroups::Split::Season ) );
  addOption( tr( "Apart" ), mSplit, { ChartKind::Diurnal } );
  mGroup = choice( "chartGroup" );
  for ( const auto &[text, group] : { std::pair( tr( "month" ), timegroups::Grouping::Month ),
          std::pair( tr( "hour" ), timegroups::Grouping::Hour ), std::pair( tr( "weekday" ), timegroups::Grouping::Weekday ),
          std::pair( tr( "season" ), timegroups::Grouping::Season ), std::pair( tr( "year" ), timegroups::Grouping::Year ) } )
    mGroup->addItem( text, static_cast<int>( group ) );
  addOption( tr( "Boxes by" ), mGroup, { ChartKind::Box } );
  makeRelationOptions();
  makePlaceOptions();
}

void ChartForm::makeRelationOptions()
{
  mAgainst = choice( "chartAgainst" );
  mAgainst->addItem( tr( "the year before" ), static_cast<int>( ChartRequest::Against::Year ) );
  mAgainst->addItem( tr( "the month before" ), static_cast<int>( ChartRequest::Against::Month ) );
  mAgainst->addItem( tr( "the period before" ), static_cast<int>( ChartRequest::Against::Before ) );
  addOption( tr( "Over" ), mAgainst, { ChartKind::Compare } );
  mBack = new QSpinBox( this );
  mBack->setObjectName( QStringLiteral( "chartBack" ) );
  mBack->setRange( 1, 10 );
  connect( mBack, &QSpinBox::valueChanged, this, &ChartForm::tell );
  addOption( tr( "How many" ), mBack, { ChartKind::Compare } );
  mByWeek = check( "chartByWeek", tr( "weekday over weekday" ) );
  addOption( {}, mByWeek, { ChartKind::Compare } );
  mDaily = check( "chartDaily", tr( "days instead of single values" ) );
  addOption( {}, mDaily, { ChartKind::Compare, ChartKind::Scatter, ChartKind::Matrix } );
  mRank = check( "chartRank", tr( "rank correlation (Spearman)" ) );
  addOption( {}, mRank, { ChartKind::Matrix } );
  mLag = new QSpinBox( this );
  mLag->setObjectName( QStringLiteral( "chartLag" ) );
  mLag->setRange( -240, 240 );
  mLag->setSuffix( tr( " h" ) );
  mLag->setToolTip( tr( "The second series is read so many hours later" ) );
  connect( mLag, &QSpinBox::valueChanged, this, &ChartForm::tell );
  addOption( tr( "Lag" ), mLag, { ChartKind::Scatter } );
  mSectors = choice( "chartSectors" );
  mSectors->addItem( QStringLiteral( "16" ), 16 );
  mSectors->addItem( QStringLiteral( "8" ), 8 );
  addOption( tr( "Sectors" ), mSectors, sRoses );
  mCalm = new QDoubleSpinBox( this );
  mCalm->setObjectName( QStringLiteral( "chartCalm" ) );
  mCalm->setRange( 0, 5 );
  mCalm->setSingleStep( 0.1 );
  mCalm->setDecimals( 1 );
  mCalm->setValue( 0.2 );
  mCalm->setSuffix( QStringLiteral( " m/s" ) );
  connect( mCalm, &QDoubleSpinBox::valueChanged, this, &ChartForm::tell );
  addOption( tr( "Calm up to" ), mCalm, sRoses );
  mProbability = check( "chartProbability", tr( "share of high values" ) );
  addOption( {}, mProbability, { ChartKind::Polar } );
  mPercentile = new QSpinBox( this );
  mPercentile->setObjectName( QStringLiteral( "chartPercentile" ) );
  mPercentile->setRange( 50, 99 );
  mPercentile->setValue( 90 );
  connect( mPercentile, &QSpinBox::valueChanged, this, &ChartForm::tell );
  addOption( tr( "High from percentile" ), mPercentile, { ChartKind::Polar } );
}

void ChartForm::makePlaceOptions()
{
  mWeighted = check( "chartWeighted", tr( "A-weighted levels too" ) );
  mWeighted->setChecked( true );
  addOption( {}, mWeighted, { ChartKind::Spectrum } );
  mLow = check( "chartLow", tr( "low frequencies only (to 500 Hz)" ) );
  addOption( {}, mLow, { ChartKind::Spectrum } );
  mRoom = choice( "chartRoom" );
  mRoom->addItem( tr( "no limits" ), QString() );
  mRoom->addItem( tr( "room A (sleep)" ), QStringLiteral( "A" ) );
  mRoom->addItem( tr( "room B (day use)" ), QStringLiteral( "B" ) );
  addOption( tr( "GB 22337" ), mRoom, { ChartKind::Spectrum } );
  mNight = check( "chartNight", tr( "night" ) );
  addOption( {}, mNight, { ChartKind::Spectrum } );
  mChain = choice( "chartChain" );
  addOption( tr( "Chain" ), mChain, { ChartKind::Chain } );
  mEditChains = new QPushButton( tr( "Edit the chains…" ), this );
  mEditChains->setObjectName( QStringLiteral( "chartEditChains" ) );
  connect( mEditChains, &QPushButton::clicked, this, &ChartForm::chainsWanted );
  addOption( {}, mEditChains, { ChartKind::Chain } );
}

void ChartForm::showOptions()
{
  const auto kind = static_cast<ChartKind>( mKind->currentData().toInt() );
  for ( const Option &option : std::as_const( mOptions ) )
    mForm->setRowVisible( option.field, option.kinds.isEmpty() || option.kinds.contains( kind ) );
  fillIndicators();
}

void ChartForm::setContext( const ChartContext *context )
{
  mQuiet = true;
  mContext = context;
  mAvailable.clear();
  fillStations();
  fillIndicators();
  fillChains();
  mQuiet = false;
}

void ChartForm::updateChains()
{
  mQuiet = true;
  fillChains();
  fillIndicators();
  mQuiet = false;
}

void ChartForm::setAvailable( const QHash<QString, QSet<QString>> &available )
{
  mQuiet = true;
  mAvailable = available;
  fillStations();
  fillIndicators();
  mQuiet = false;
}

void ChartForm::fillStations()
{
  QList<CheckedList::Entry> entries;
  for ( const Station &station : mContext ? mContext->stations : QList<Station>() )
  {
    // Where nothing was ever measured there is nothing to draw.
    if ( !mAvailable.isEmpty() && !mAvailable.contains( station.code ) )
      continue;
    const StationKind *kind = mContext->catalogue->stationKind( station.kind );
    entries << CheckedList::Entry { station.code, station.name.text(),
      QStringLiteral( "%1 %2 %3 %4" ).arg( station.name.zh, station.name.en, kind ? kind->name.text() : QString(), station.river ) };
  }
  mStations->setEntries( entries );
}

void ChartForm::fillIndicators()
{
  if ( !mContext )
  {
    mIndicators->setEntries( {} );
    return;
  }
  QSet<QString> known;
  QStringList stations = mStations->checked();
  if ( static_cast<ChartKind>( mKind->currentData().toInt() ) == ChartKind::Chain )
  {
    for ( const StationChain &chain : mContext->chains )
      stations << ( chain.id == mChain->currentData() ? chain.stations : QStringList() );
  }
  for ( const QString &station : std::as_const( stations ) )
    known.unite( mAvailable.value( station ) );
  QList<CheckedList::Entry> entries;
  for ( const Indicator &indicator : mContext->catalogue->indicators() )
  {
    if ( !stations.isEmpty() && !mAvailable.isEmpty() && !known.contains( indicator.id ) )
      continue;
    const QString symbol =
      indicator.symbol.isEmpty() || indicator.symbol == indicator.name.text() ? QString() : QStringLiteral( " %1" ).arg( indicator.symbol );
    entries << CheckedList::Entry { indicator.id, indicator.name.text() + symbol, indicator.name.zh + indicator.name.en };
  }
  // What was ticked and is not measured here is kept, so that another station may show it again.
  mIndicators->setEntries( entries );
}

void ChartForm::fillChains()
{
  const QVariant before = mChain->currentData();
  mChain->clear();
  mChain->addItem( tr( "the ticked stations, in order" ), QString() );
  for ( const StationChain &chain : mContext ? mContext->chains : QList<StationChain>() )
    mChain->addItem( chain.name.text(), chain.id );
  choose( mChain, before );
}

void ChartForm::tell()
{
  if ( mQuiet )
    return;
  if ( sender() == mChain )
    fillIndicators();
  Q_EMIT changed();
}

ChartRequest ChartForm::request() const
{
  ChartRequest request;
  request.kind = static_cast<ChartKind>( mKind->currentData().toInt() );
  request.stations = mStations->checked();
  request.indicators = mIndicators->checked();
  request.range = { startOf( mFrom->date() ), startOf( mTo->date().addDays( 1 ) ) };
  if ( mPeriod->currentData().toInt() != sAny )
    request.period = static_cast<Period>( mPeriod->currentData().toInt() );
  if ( mMethod->currentData().toInt() != sAny )
    request.method = static_cast<Method>( mMethod->currentData().toInt() );
  request.layout = static_cast<ChartRequest::Layout>( mLayout->currentData().toInt() );
  request.split = static_cast<timegroups::Split>( mSplit->currentData().toInt() );
  request.grouping = static_cast<timegroups::Grouping>( mGroup->currentData().toInt() );
  request.against = static_cast<ChartRequest::Against>( mAgainst->currentData().toInt() );
  request.back = mBack->value();
  request.byWeek = mByWeek->isChecked();
  request.daily = mDaily->isChecked();
  request.rank = mRank->isChecked();
  request.lagHours = mLag->value();
  request.sectors = mSectors->currentData().toInt();
  request.calm = mCalm->value();
  request.probability = mProbability->isChecked();
  request.percentile = mPercentile->value();
  request.weighted = mWeighted->isChecked();
  request.lowFrequency = mLow->isChecked();
  request.room = mRoom->currentData().toString();
  request.night = mNight->isChecked();
  request.chain = mChain->currentData().toString();
  return request;
}

void ChartForm::setRequest( const ChartRequest &request )
{
  mQuiet = true;
  choose( mKind, static_cast<int>( request.kind ) );
  choose( mChain, request.chain );
  mStations->setChecked( request.stations );
  fillIndicators();
  mIndicators->setChecked( request.indicators );
  if ( request.range.to > request.range.from )
  {
    mFrom->setDate( local( request.range.from ).date() );
    mTo->setDate( local( request.range.to - 1 ).date() );
  }
  choose( mPeriod, request.period ? static_cast<int>( *request.period ) : sAny );
  choose( mMethod, request.method ? static_cast<int>( *request.method ) : sAny );
  choose( mLayout, static_cast<int>( request.layout ) );
  choose( mSplit, static_cast<int>( request.split ) );
  choose( mGroup, static_cast<int>( request.grouping ) );
  choose( mAgainst, static_cast<int>( request.against ) );
  mBack->setValue( request.back );
  mByWeek->setChecked( request.byWeek );
  mDaily->setChecked( request.daily );
  mRank->setChecked( request.rank );
  mLag->setValue( request.lagHours );
  choose( mSectors, request.sectors );
  mCalm->setValue( request.calm );
  mProbability->setChecked( request.probability );
  mPercentile->setValue( qRound( request.percentile ) );
  mWeighted->setChecked( request.weighted );
  mLow->setChecked( request.lowFrequency );
  choose( mRoom, request.room );
  mNight->setChecked( request.night );
  mQuiet = false;
}

void ChartForm::setDays( const TimeRange &extent, int days )
{
  if ( extent.to <= 0 )
    return;
  mQuiet = true;
  mTo->setDate( local( extent.to ).date() );
  mFrom->setDate( mTo->date().addDays( 1 - days ) );
  mQuiet = false;
}

} // namespace jinguan
