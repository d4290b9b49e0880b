#include "widgets/quality/ColocationPage.h"

#include "widgets/quality/QualityTable.h"

#include "widgets/quality/ColocationPlot.h"
#include "widgets/quality/WorkBar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
constexpr int sPlaceRole = Qt::UserRole + 1;
constexpr int sNumberColumns = 2; //!< from this column on numbers
constexpr qint64 sDay = 86400;
constexpr double sSurely = 0.01; //!< a change of level is told below this p

QString lineText( const Line &line )
{
  return QStringLiteral( "%1 x %2 %3" )
    .arg( QString::number( line.slope, 'f', 3 ), line.offset < 0 ? QStringLiteral( "−" ) : QStringLiteral( "+" ),
      QString::number( std::abs( line.offset ), 'f', 1 ) );
}

QString dayText( UtcSeconds at )
{
  return local( at ).toString( QStringLiteral( "yyyy-MM-dd" ) );
}
} // namespace

ColocationPage::ColocationPage( QWidget *parent ) : QWidget( parent ), mModel( new QStandardItemModel( this ) )
{
  setObjectName( QStringLiteral( "colocationPage" ) );
  mIndicator = new QComboBox( this );
  mIndicator->setObjectName( QStringLiteral( "colocationIndicator" ) );
  mTime = new QComboBox( this );
  mTime->setObjectName( QStringLiteral( "colocationTime" ) );
  for ( const auto &[text, days] : { std::pair( tr( "Last month" ), 31 ), { tr( "Last year" ), 366 }, { tr( "Any time" ), 0 } } )
    mTime->addItem( text, days );
  mTime->setCurrentIndex( 1 );
  mStandard = new QComboBox( this );
  mStandard->setObjectName( QStringLiteral( "colocationStandard" ) );
  mStandard->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  mStandard->setMinimumContentsLength( 8 );
  mRadius = new QSpinBox( this );
  mRadius->setObjectName( QStringLiteral( "colocationRadius" ) );
  mRadius->setRange( 50, 20000 );
  mRadius->setSingleStep( 250 );
  mRadius->setValue( 2000 );
  mRadius->setSuffix( tr( " m" ) );
  mRadius->setToolTip( tr( "How far the nearest standard station may be" ) );
  mStart = new QPushButton( tr( "&Compare" ), this );
  mStart->setObjectName( QStringLiteral( "colocationStart" ) );
  mStart->setAutoDefault( false );
  mWork = new WorkBar( this );
  connect( mStart, &QPushButton::clicked, this, &ColocationPage::compare );
  connect(
    mStandard, &QComboBox::currentIndexChanged, this, [this] { mRadius->setEnabled( mStandard->currentData().toString().isEmpty() ); } );
  connect( mWork, &WorkBar::cancelled, this, [this] {
    mTask.cancel();
    mWork->end( tr( "Cancelled." ) );
    mStart->setEnabled( true );
  } );
  auto *bar = new QHBoxLayout;
  for ( QWidget *widget : std::initializer_list<QWidget *> { mIndicator, mTime, mStandard, mRadius, mStart } )
    bar->addWidget( widget );
  bar->addWidget( mWork, 1 );
  makeTable();
  mPlot = new ColocationPlot( this );
  mText = new QTextBrowser( this );
  mText->setObjectName( QStringLiteral( "colocationText" ) );
  mText->setMinimumWidth( 150 );
  mText->setPlaceholderText( tr( "Micro-stations are never corrected here: the comparison tells what a calibration would give." ) );
  auto *parts = new QSplitter( Qt::Horizontal, this );
  parts->addWidget( mView );
  parts->addWidget( mPlot );
  parts->addWidget( mText );
  parts->setStretchFactor( 0, 4 );
  parts->setStretchFactor( 1, 3 );
  parts->setStretchFactor( 2, 2 );
  parts->setChildrenCollapsible( false );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 8, 8, 8, 8 );
  column->setSpacing( 6 );
  column->addLayout( bar );
  column->addWidget( parts, 1 );
}

ColocationPage::~ColocationPage()
{
  mTask.cancelAndWait();
}

void ColocationPage::makeTable()
{
  mView = makeQualityTable( mModel, "colocationView", this );
  mView->setWordWrap( false );
  mView->setMinimumWidth( 200 );
  connect( mView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showCurrent(); } );
}

void ColocationPage::setContext( const QualityContext &context )
{
  mTask.cancelAndWait();
  mWork->end( {} );
  const bool otherWorkspace = context.workspace != mContext.workspace;
  mContext = context;
  fillChoices();
  mStart->setEnabled( context.workspace );
  if ( otherWorkspace )
    show( {} );
}

void ColocationPage::fillChoices()
{
  const QVariant indicator = mIndicator->currentData();
  const QVariant standard = mStandard->currentData();
  mIndicator->clear();
  mStandard->clear();
  mStandard->addItem( tr( "Nearest standard station" ), QString() );
  if ( !mContext.catalogue )
    return;
  for ( const char *id : { "PM2.5", "PM10", "O3", "NO2", "SO2", "CO" } )
  {
    if ( const Indicator *one = mContext.catalogue->indicator( QString::fromLatin1( id ) ) )
      mIndicator->addItem( one->symbol, one->id );
  }
  for ( const Station &station : mContext.stations )
  {
    if ( station.kind == QLatin1String( "air_standard" ) )
      mStandard->addItem( station.name.text(), station.code );
  }
  mIndicator->setCurrentIndex( std::max( 0, mIndicator->findData( indicator ) ) );
  mStandard->setCurrentIndex( std::max( 0, mStandard->findData( standard ) ) );
}

void ColocationPage::setRadius( int metres )
{
  mRadius->setValue( metres );
}

QString ColocationPage::nameOf( const QString &code ) const
{
  const Station *station = mContext.station( code );
  return station ? station->name.text() : code;
}

void ColocationPage::compare()
{
  if ( !mContext.workspace )
    return;
  const int days = mTime->currentData().toInt();
  ColocationRequest request;
  request.indicator = mIndicator->currentData().toString();
  request.range = { days > 0 ? mContext.now - days * sDay : 0, mContext.now };
  request.radius = mRadius->value();
  request.standard = mStandard->currentData().toString();
  mStart->setEnabled( false );
  const std::shared_ptr<std::atomic_int> percent = mWork->begin();
  mTask.start(
    [context = mContext, request, percent]( const std::atomic_bool &cancelled ) -> Result<QList<ColocationResult>> {
      const Result<std::unique_ptr<ReadingStore>> store = context.workspace->openReadings();
      if ( !store )
        return store.error();
      WorkProgress progress( *percent, cancelled );
      return Colocation( *context.catalogue ).run( context.stations, **store, request, progress );
    },
    [this]( const Result<QList<ColocationResult>> &results ) {
      mStart->setEnabled( true );
      if ( !results )
      {
        mWork->end( {} );
        Q_EMIT failed( results.error().text() );
        return;
      }
      show( *results );
      mWork->end( results->isEmpty() ? tr( "No micro-station has a partner with a week of hours in common; try a larger radius." )
                                     : tr( "%n micro-station(s)", nullptr, static_cast<int>( results->size() ) ) );
      Q_EMIT compared();
    } );
}

void ColocationPage::show( const QList<ColocationResult> &results )
{
  mResults = results;
  mModel->clear();
  mPlot->clear();
  mText->clear();
  mModel->setHorizontalHeaderLabels(
    { tr( "Micro-station" ), tr( "Standard station" ), tr( "Distance (m)" ), tr( "Hours" ), QStringLiteral( "R²" ), tr( "Bias" ),
      QStringLiteral( "RMSE" ), tr( "Slope" ), tr( "Offset" ), tr( "RMSE, calibrated" ), tr( "Change" ) } );
  for ( int column = 0; column < mModel->columnCount(); ++column )
    mModel->horizontalHeaderItem( column )->setTextAlignment(
      ( column >= sNumberColumns ? Qt::AlignRight : Qt::AlignLeft ) | Qt::AlignVCenter );
  for ( qsizetype i = 0; i < results.size(); ++i )
  {
    const ColocationResult &one = results.at( i );
    QList<QStandardItem *> items;
    const auto add = [&items]( const QString &text, const QVariant &sortKey ) {
      auto *item = new QStandardItem( text );
      item->setData( sortKey, qualitySortRole );
      item->setEditable( false );
      item->setTextAlignment( ( items.size() >= sNumberColumns ? Qt::AlignRight : Qt::AlignLeft ) | Qt::AlignVCenter );
      items.append( item );
    };
    const auto number = [&add]( double value, int decimals ) { add( QString::number( value, 'f', decimals ), value ); };
    add( nameOf( one.micro ), nameOf( one.micro ) );
    add( nameOf( one.standard ), nameOf( one.standard ) );
    number( one.distance, 0 );
    number( static_cast<double>( one.agreement.count ), 0 );
    number( one.agreement.r2, 3 );
    number( one.agreement.bias, 1 );
    number( one.agreement.rmse, 1 );
    number( one.theilSen.slope, 3 );
    number( one.theilSen.offset, 1 );
    number( one.calibrated.rmse, 1 );
    add( one.change.p < sSurely ? dayText( one.change.at ) : QStringLiteral( "–" ), one.change.p < sSurely ? one.change.at : 0 );
    items.first()->setData( static_cast<int>( i ), sPlaceRole );
    mModel->appendRow( items );
  }
  mView->resizeColumnsToContents();
}

void ColocationPage::showCurrent()
{
  const QModelIndex current = mView->currentIndex();
  const int place = current.isValid() ? current.siblingAtColumn( 0 ).data( sPlaceRole ).toInt() : -1;
  if ( place < 0 || place >= mResults.size() )
    return;
  const ColocationResult &one = mResults.at( place );
  const Unit *unit = mContext.catalogue->unit( one.unit );
  const QString unitText = unit ? unit->symbol : one.unit;
  mPlot->setResult( one, nameOf( one.micro ), nameOf( one.standard ), unitText );
  const auto number = []( double value ) { return QString::number( value, 'f', 1 ); };
  QStringList lines;
  lines << tr( "standard = a × micro + b, %1 h" ).arg( one.agreement.count );
  lines << tr( "Theil–Sen: %1" ).arg( lineText( one.theilSen ) ) << tr( "Least squares: %1" ).arg( lineText( one.leastSquares ) )
        << tr( "Orthogonal: %1" ).arg( lineText( one.orthogonal ) );
  lines << ( one.calibrationHelps() ? tr( "With the line of the first half, the error of the second half falls from %1 to %2 %3." )
                                        .arg( number( one.uncalibrated.rmse ), number( one.calibrated.rmse ), unitText )
                                    : tr( "The line of the first half does not help in the second half: error %1, calibrated %2 %3." )
                                        .arg( number( one.uncalibrated.rmse ), number( one.calibrated.rmse ), unitText ) );
  if ( one.change.p < sSurely )
    lines << tr( "The difference changed its level on %1: from %2 to %3 %4 (p = %5)." )
               .arg( dayText( one.change.at ), number( one.change.before ), number( one.change.after ), unitText,
                 QString::number( one.change.p, 'g', 2 ) );
  else
    lines << tr( "No change of level is seen in %1 days (p = %2)." ).arg( one.change.days ).arg( QString::number( one.change.p, 'g', 2 ) );
  for ( const DriftWindow &window : one.drift )
    lines << tr( "%1 to %2: %3, difference %4" )
               .arg( dayText( window.from ), dayText( window.to ), lineText( window.line ), number( window.bias ) );
  lines << tr( "Nothing is applied: readings stay as received." );
  mText->setPlainText( lines.join( QLatin1Char( '\n' ) ) );
  Q_EMIT stationPicked( one.micro );
}

} // namespace jinguan
