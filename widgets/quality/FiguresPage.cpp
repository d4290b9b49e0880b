#include "widgets/quality/FiguresPage.h"

#include "widgets/quality/QualityTable.h"

#include "widgets/quality/WorkBar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace jinguan
{

namespace
{

QDateEdit *dayEdit( const char *name, QWidget *parent )
{
  auto *edit = new QDateEdit( QDate::currentDate(), parent );
  edit->setObjectName( QString::fromLatin1( name ) );
  edit->setCalendarPopup( true );
  edit->setDisplayFormat( QStringLiteral( "yyyy-MM-dd" ) );
  return edit;
}

QStandardItem *textItem( const QString &text )
{
  auto *item = new QStandardItem( text );
  item->setData( text, qualitySortRole );
  item->setEditable( false );
  return item;
}

QStandardItem *numberItem( const QString &text, double value )
{
  auto *item = new QStandardItem( text );
  item->setData( value, qualitySortRole );
  item->setTextAlignment( Qt::AlignRight | Qt::AlignVCenter );
  item->setEditable( false );
  return item;
}

UtcSeconds midnight( const QDate &day )
{
  return QDateTime( day, QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch();
}
} // namespace

FiguresPage::FiguresPage( QWidget *parent ) : QWidget( parent ), mModel( new QStandardItemModel( this ) )
{
  setObjectName( QStringLiteral( "figuresPage" ) );
  mElement = new QComboBox( this );
  mElement->setObjectName( QStringLiteral( "figuresElement" ) );
  mBy = new QComboBox( this );
  mBy->setObjectName( QStringLiteral( "figuresBy" ) );
  for ( const auto &[text, by] : { std::pair( tr( "Stations" ), NetworkFigures::By::Station ),
          { tr( "Districts" ), NetworkFigures::By::District }, { tr( "Responsible units" ), NetworkFigures::By::Unit },
          { tr( "Lead bureaus" ), NetworkFigures::By::Bureau }, { tr( "City" ), NetworkFigures::By::City } } )
    mBy->addItem( text, static_cast<int>( by ) );
  mFrom = dayEdit( "figuresFrom", this );
  mTo = dayEdit( "figuresTo", this );
  mIndicators = new QCheckBox( tr( "Indicators apart" ), this );
  mIndicators->setObjectName( QStringLiteral( "figuresIndicators" ) );
  mStart = new QPushButton( tr( "&Count" ), this );
  mStart->setObjectName( QStringLiteral( "figuresStart" ) );
  mStart->setAutoDefault( false );
  mWork = new WorkBar( this );
  connect( mStart, &QPushButton::clicked, this, &FiguresPage::count );
  connect( mWork, &WorkBar::cancelled, this, [this] {
    mTask.cancel();
    mWork->end( tr( "Cancelled." ) );
    mStart->setEnabled( true );
  } );
  makeTable();
  auto *bar = new QHBoxLayout;
  for ( QWidget *widget :
    std::initializer_list<QWidget *> { mElement, mBy, mFrom, new QLabel( QStringLiteral( "–" ), this ), mTo, mIndicators, mStart } )
    bar->addWidget( widget );
  bar->addWidget( mWork, 1 );
  auto *note = new QLabel(
    tr( "Each rate is a convention of this program, to be confirmed by the bureau; the heading of a column says how it is made up." ),
    this );
  note->setWordWrap( true );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 8, 8, 8, 8 );
  column->setSpacing( 6 );
  column->addLayout( bar );
  column->addWidget( note );
  column->addWidget( mView, 1 );
}

FiguresPage::~FiguresPage()
{
  mTask.cancelAndWait();
}

void FiguresPage::makeTable()
{
  mView = makeQualityTable( mModel, "figuresView", this );
}

void FiguresPage::setContext( const QualityContext &context )
{
  mTask.cancelAndWait();
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
  mStart->setEnabled( context.workspace && context.figures );
  if ( !otherWorkspace )
    return;
  mModel->clear();
  if ( context.now > 0 )
    setDays( local( context.now ).date().addDays( -29 ), local( context.now ).date() );
}

void FiguresPage::setElement( const QString &element )
{
  if ( const int index = mElement->findData( element ); index >= 0 )
    mElement->setCurrentIndex( index );
}

void FiguresPage::setDays( const QDate &from, const QDate &to )
{
  mFrom->setDate( from );
  mTo->setDate( to );
}

void FiguresPage::setBy( NetworkFigures::By by )
{
  mBy->setCurrentIndex( mBy->findData( static_cast<int>( by ) ) );
}

void FiguresPage::count()
{
  if ( !mContext.workspace || !mContext.figures )
    return;
  const TimeRange range { midnight( mFrom->date() ), std::min( midnight( mTo->date().addDays( 1 ) ), mContext.now ) };
  if ( range.to <= range.from )
  {
    Q_EMIT failed( tr( "The last day lies before the first, or all of it is yet to come." ) );
    return;
  }
  const std::shared_ptr<std::atomic_int> percent = mWork->begin();
  mStart->setEnabled( false );
  QList<Station> stations = mContext.stations;
  stations.removeIf( [this]( const Station &station ) { return !mArea.accepts( station ); } );
  mTask.start(
    [context = mContext, stations, element = mElement->currentData().toString(), range, percent](
      const std::atomic_bool &cancelled ) -> Result<QList<SeriesCounts>> {
      const Result<std::unique_ptr<ReadingStore>> store = context.workspace->openReadings();
      if ( !store )
        return store.error();
      WorkProgress progress( *percent, cancelled );
      return NetworkFigures::count( stations, **store, *context.catalogue, element, range, progress );
    },
    [this, by = static_cast<NetworkFigures::By>( mBy->currentData().toInt() ), byIndicator = mIndicators->isChecked()](
      const Result<QList<SeriesCounts>> &counts ) {
      mStart->setEnabled( true );
      if ( !counts )
      {
        mWork->end( {} );
        Q_EMIT failed( counts.error().text() );
        return;
      }
      const QList<FigureRow> rows = NetworkFigures::group( *counts, mContext.stations, by, byIndicator, *mContext.responsibility );
      show( rows, by, byIndicator );
      mWork->end( tr( "%n row(s)", nullptr, static_cast<int>( rows.size() ) ) );
      Q_EMIT counted();
    } );
}

QString FiguresPage::placeName( const FigureRow &row, NetworkFigures::By by ) const
{
  const Responsibility &responsibility = *mContext.responsibility;
  const Station *station = by == NetworkFigures::By::Station ? mContext.station( row.place ) : nullptr;
  const District *district = by == NetworkFigures::By::District ? responsibility.district( row.place ) : nullptr;
  const ResponsibleUnit *unit = by == NetworkFigures::By::Unit ? responsibility.unit( row.place ) : nullptr;
  const Body *body = by == NetworkFigures::By::Bureau ? responsibility.body( row.place ) : nullptr;
  if ( by == NetworkFigures::By::City )
    return tr( "Whole city" );
  return station ? station->name.text()
    : district   ? district->name.text()
    : unit       ? unit->name.text()
    : body       ? body->nameNow.text()
                 : row.place;
}

void FiguresPage::show( const QList<FigureRow> &rows, NetworkFigures::By by, bool byIndicator )
{
  mModel->clear();
  QStringList headings { tr( "Place" ), tr( "Element" ) };
  if ( byIndicator )
    headings << tr( "Indicator" );
  headings << tr( "Stations" ) << tr( "Due" ) << tr( "Received" );
  const int firstRate = static_cast<int>( headings.size() );
  for ( const NetworkFigure &figure : mContext.figures->figures() )
    headings << figure.name.text() + QStringLiteral( " (%)" );
  headings << tr( "Origin" );
  for ( const FigureRow &row : rows )
  {
    const Element *element = mContext.catalogue->element( row.element );
    const Indicator *indicator = mContext.catalogue->indicator( row.indicator );
    QList<QStandardItem *> items { textItem( placeName( row, by ) ), textItem( element ? element->name.text() : row.element ) };
    if ( byIndicator )
      items << textItem( row.indicator.isEmpty() ? tr( "no series" ) : indicator ? indicator->name.text() : row.indicator );
    items << numberItem( QString::number( row.stations ), row.stations )
          << numberItem( QString::number( row.counts.due ), static_cast<double>( row.counts.due ) )
          << numberItem( QString::number( row.counts.received ), static_cast<double>( row.counts.received ) );
    for ( const NetworkFigure &figure : mContext.figures->figures() )
    {
      const std::optional<double> rate = figure.rate( row.counts );
      items << numberItem( rate ? QString::number( *rate * 100, 'f', 1 ) : QStringLiteral( "–" ), rate.value_or( -1 ) );
    }
    items << textItem( row.isDemo ? tr( "Demo" ) : QString() );
    mModel->appendRow( items );
  }
  mModel->setHorizontalHeaderLabels( headings );
  for ( int column = 0; column < mModel->columnCount(); ++column )
  {
    QStandardItem *heading = mModel->horizontalHeaderItem( column );
    const bool isNumber = column >= firstRate - 3 && column < mModel->columnCount() - 1;
    heading->setTextAlignment( ( isNumber ? Qt::AlignRight : Qt::AlignLeft ) | Qt::AlignVCenter );
    if ( column >= firstRate && column < mModel->columnCount() - 1 )
    {
      const NetworkFigure &figure = mContext.figures->figures().at( column - firstRate );
      heading->setToolTip(
        tr( "%1 / %2\n%3" )
          .arg( figure.numerator.join( QLatin1Char( ' ' ) ), figure.denominator.join( QLatin1Char( ' ' ) ), figure.source ) );
    }
  }
  mView->resizeColumnsToContents();
}

} // namespace jinguan
