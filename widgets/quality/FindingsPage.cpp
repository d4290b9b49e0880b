#include "widgets/quality/FindingsPage.h"

#include "widgets/quality/QualityTable.h"

#include "layers/chart/AxisTicks.h"
#include "widgets/quality/WorkBar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr int sPlaceRole = Qt::UserRole + 1; //!< of the finding in the list
constexpr int sWidestColumn = 320;
constexpr qint64 sDay = 86400;

QStandardItem *cell( const QString &text, const QVariant &sortKey, bool isNumber )
{
  auto *item = new QStandardItem( text );
  item->setData( sortKey, qualitySortRole );
  item->setTextAlignment( ( isNumber ? Qt::AlignRight : Qt::AlignLeft ) | Qt::AlignVCenter );
  item->setEditable( false );
  item->setToolTip( text );
  return item;
}

QString chanceText( const AuthenticityFinding &finding )
{
  return finding.chance < 1e-99 ? QStringLiteral( "<1e-99" ) : QString::number( finding.chance, 'g', 2 );
}
} // namespace

FindingsPage::FindingsPage( QWidget *parent ) : QWidget( parent ), mModel( new QStandardItemModel( this ) )
{
  setObjectName( QStringLiteral( "findingsPage" ) );
  mElement = new QComboBox( this );
  mElement->setObjectName( QStringLiteral( "findingsElement" ) );
  mTime = new QComboBox( this );
  mTime->setObjectName( QStringLiteral( "findingsTime" ) );
  for ( const auto &[text, days] : { std::pair( tr( "Last month" ), 31 ), { tr( "Last year" ), 366 }, { tr( "Any time" ), 0 } } )
    mTime->addItem( text, days );
  mTime->setCurrentIndex( 1 );
  mLook = new QPushButton( tr( "&Look" ), this );
  mLook->setObjectName( QStringLiteral( "findingsLook" ) );
  mVerify = new QPushButton( tr( "Check the hash &chain" ), this );
  mVerify->setObjectName( QStringLiteral( "findingsVerify" ) );
  mVerify->setToolTip( tr( "Whether the stored readings are still as they were received" ) );
  mWork = new WorkBar( this );
  for ( QPushButton *button : { mLook, mVerify } )
    button->setAutoDefault( false );
  connect( mLook, &QPushButton::clicked, this, &FindingsPage::look );
  connect( mVerify, &QPushButton::clicked, this, &FindingsPage::verify );
  connect( mWork, &WorkBar::cancelled, this, [this] {
    mLooking.cancel();
    mVerifying.cancel();
    mWork->end( tr( "Cancelled." ) );
    showButtons();
  } );
  auto *bar = new QHBoxLayout;
  for ( QWidget *widget : std::initializer_list<QWidget *> { mElement, mTime, mLook, mVerify } )
    bar->addWidget( widget );
  bar->addWidget( mWork, 1 );
  auto *caution = new QLabel( Authenticity::caution(), this );
  caution->setObjectName( QStringLiteral( "findingsCaution" ) );
  caution->setWordWrap( true );
  makeTable();
  mEvidence = new QTextBrowser( this );
  mEvidence->setObjectName( QStringLiteral( "findingsEvidence" ) );
  mEvidence->setMinimumWidth( 180 );
  mEvidence->setPlaceholderText( tr( "Choose a line to read its evidence." ) );
  auto *parts = new QSplitter( Qt::Horizontal, this );
  parts->addWidget( mView );
  parts->addWidget( mEvidence );
  parts->setStretchFactor( 0, 2 );
  parts->setStretchFactor( 1, 1 );
  parts->setChildrenCollapsible( false );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 8, 8, 8, 8 );
  column->setSpacing( 6 );
  column->addLayout( bar );
  column->addWidget( caution );
  column->addWidget( parts, 1 );
  showButtons();
}

FindingsPage::~FindingsPage()
{
  mLooking.cancelAndWait();
  mVerifying.cancelAndWait();
}

void FindingsPage::makeTable()
{
  mView = makeQualityTable( mModel, "findingsView", this );
  mView->setWordWrap( false );
  mView->setMinimumWidth( 240 );
  connect( mView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FindingsPage::showEvidence );
}

void FindingsPage::setContext( const QualityContext &context )
{
  mLooking.cancelAndWait();
  mVerifying.cancelAndWait();
  mWork->end( {} );
  const bool otherWorkspace = context.workspace != mContext.workspace;
  mContext = context;
  const QVariant element = mElement->currentData();
  mElement->clear();
  mElement->addItem( tr( "All elements" ), QString() );
  if ( context.catalogue )
  {
    for ( const Element &one : context.catalogue->elements() )
      mElement->addItem( one.name.text(), one.id );
  }
  mElement->setCurrentIndex( std::max( 0, mElement->findData( element ) ) );
  if ( otherWorkspace )
    show( {} );
  showButtons();
}

void FindingsPage::setElement( const QString &element )
{
  if ( const int index = mElement->findData( element ); index >= 0 )
    mElement->setCurrentIndex( index );
}

QString FindingsPage::said() const
{
  return mWork->text();
}

void FindingsPage::showButtons()
{
  const bool idle = mContext.workspace && !mLooking.isRunning() && !mVerifying.isRunning();
  mLook->setEnabled( idle && mContext.authenticity );
  mVerify->setEnabled( idle );
}

void FindingsPage::look()
{
  if ( !mContext.workspace || !mContext.authenticity )
    return;
  const int days = mTime->currentData().toInt();
  const TimeRange range { days > 0 ? mContext.now - days * sDay : 0, mContext.now };
  QList<Station> stations = mContext.stations;
  stations.removeIf( [this]( const Station &station ) { return !mArea.accepts( station ); } );
  const std::shared_ptr<std::atomic_int> percent = mWork->begin();
  mLooking.start(
    [context = mContext, stations, element = mElement->currentData().toString(), range, percent](
      const std::atomic_bool &cancelled ) -> Result<QList<AuthenticityFinding>> {
      const Result<std::unique_ptr<ReadingStore>> store = context.workspace->openReadings();
      if ( !store )
        return store.error();
      WorkProgress progress( *percent, cancelled );
      return context.authenticity->run( stations, **store, element, range, progress );
    },
    [this]( const Result<QList<AuthenticityFinding>> &findings ) {
      if ( !findings )
      {
        mWork->end( {} );
        Q_EMIT failed( findings.error().text() );
      }
      else
      {
        show( *findings );
        mWork->end(
          findings->isEmpty() ? tr( "Nothing was found." ) : tr( "%n indication(s)", nullptr, static_cast<int>( findings->size() ) ) );
      }
      showButtons();
      Q_EMIT looked();
    } );
  showButtons();
}

void FindingsPage::verify()
{
  if ( !mContext.workspace )
    return;
  const std::shared_ptr<std::atomic_int> percent = mWork->begin();
  mVerifying.start(
    [workspace = mContext.workspace, percent]( const std::atomic_bool &cancelled ) -> std::optional<Error> {
      const Result<std::unique_ptr<ReadingStore>> store = workspace->openReadings();
      if ( !store )
        return store.error();
      WorkProgress progress( *percent, cancelled );
      const Result<void> verified = store.value()->verifyChain( progress );
      return verified ? std::nullopt : std::optional<Error>( verified.error() );
    },
    [this]( const std::optional<Error> &error ) {
      mWork->end( error ? error->text() : tr( "All readings are as they were received." ) );
      if ( error )
        Q_EMIT failed( error->text() );
      showButtons();
      Q_EMIT verified( !error );
    } );
  showButtons();
}

void FindingsPage::show( const QList<AuthenticityFinding> &findings )
{
  mFindings = findings;
  mModel->clear();
  mEvidence->clear();
  mModel->setHorizontalHeaderLabels( { tr( "Check" ), tr( "Station" ), tr( "Indicator" ), tr( "From" ), tr( "Readings" ), tr( "By chance" ),
    tr( "Evidence" ), tr( "Origin" ) } );
  for ( const int column : { 4, 5 } )
    mModel->horizontalHeaderItem( column )->setTextAlignment( Qt::AlignRight | Qt::AlignVCenter );
  for ( const int column : { 0, 1, 2, 3, 6, 7 } )
    mModel->horizontalHeaderItem( column )->setTextAlignment( Qt::AlignLeft | Qt::AlignVCenter );
  mModel->horizontalHeaderItem( 5 )->setToolTip( tr( "How often chance would bring it about, or with which probability" ) );
  for ( qsizetype i = 0; i < findings.size(); ++i )
  {
    const AuthenticityFinding &finding = findings.at( i );
    const Station *station = mContext.station( finding.station );
    const Indicator *indicator = mContext.catalogue->indicator( finding.indicator );
    const QString name = mContext.authenticity->name( finding.check );
    const QString place = station ? station->name.text() : finding.station;
    const QString what = indicator ? ( indicator->symbol.isEmpty() ? indicator->name.text() : indicator->symbol ) : finding.indicator;
    const QList<QStandardItem *> items { cell( name, name, false ), cell( place, place, false ), cell( what, what, false ),
      cell( TimeAxis::timeText( finding.from ), finding.from, false ), cell( QString::number( finding.count ), finding.count, true ),
      cell( chanceText( finding ), finding.chance, true ), cell( finding.evidence, finding.evidence, false ),
      cell( finding.isDemo ? tr( "Demo" ) : QString(), finding.isDemo, false ) };
    items.first()->setData( static_cast<int>( i ), sPlaceRole );
    mModel->appendRow( items );
  }
  mView->resizeColumnsToContents();
  for ( int column = 0; column < mModel->columnCount(); ++column )
    mView->setColumnWidth( column, std::min( mView->columnWidth( column ), sWidestColumn ) );
}

void FindingsPage::showEvidence()
{
  const QModelIndex current = mView->currentIndex();
  const int place = current.isValid() ? current.siblingAtColumn( 0 ).data( sPlaceRole ).toInt() : -1;
  if ( place < 0 || place >= mFindings.size() )
    return;
  const AuthenticityFinding &finding = mFindings.at( place );
  mEvidence->setHtml( QStringLiteral( "<p><b>%1</b></p><p>%2</p><p><i>%3</i></p>" )
                        .arg( mContext.authenticity->name( finding.check ).toHtmlEscaped(), finding.evidence.toHtmlEscaped(),
                          Authenticity::caution().toHtmlEscaped() ) );
  Q_EMIT stationPicked( finding.station );
}

} // namespace jinguan
