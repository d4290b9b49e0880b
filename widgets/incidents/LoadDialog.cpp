#include "widgets/incidents/LoadDialog.h"

#include "base/Durations.h"
#include "layers/chart/AxisTicks.h"
#include "widgets/TableCopy.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr int sCodeRole = Qt::UserRole + 1;
constexpr int sMostSeverity = 4;

/** A cell that sorts by its number. */
class NumberItem : public QTableWidgetItem
{
  public:
    NumberItem( double value, const QString &text ) : QTableWidgetItem( text ), mValue( value )
    {
      setTextAlignment( Qt::AlignRight | Qt::AlignVCenter );
    }
    bool operator<( const QTableWidgetItem &other ) const override { return mValue < static_cast<const NumberItem &>( other ).mValue; }

  private:
    double mValue;
};

NumberItem *hoursItem( qint64 seconds )
{
  return new NumberItem( static_cast<double>( seconds ), QString::number( static_cast<double>( seconds ) / 3600, 'f', 1 ) );
}
} // namespace

LoadDialog::LoadDialog( const IncidentContext &context, UtcSeconds now, QWidget *parent )
  : QDialog( parent ), mContext( context ), mNow( now )
{
  setObjectName( QStringLiteral( "loadDialog" ) );
  setWindowTitle( tr( "Load of warnings" ) );
  build();
  resize( 900, 620 );
  reload();
}

QTableWidget *LoadDialog::makeTable( const QString &name, const QStringList &header )
{
  auto *table = new QTableWidget( this );
  table->setObjectName( name );
  table->setColumnCount( static_cast<int>( header.size() ) );
  table->setHorizontalHeaderLabels( header );
  table->setEditTriggers( QAbstractItemView::NoEditTriggers );
  table->setSelectionBehavior( QAbstractItemView::SelectRows );
  table->setAlternatingRowColors( true );
  table->setShowGrid( false );
  table->verticalHeader()->hide();
  table->verticalHeader()->setDefaultSectionSize( fontMetrics().height() + 8 );
  table->horizontalHeader()->setSectionResizeMode( QHeaderView::ResizeToContents );
  table->horizontalHeader()->setSectionResizeMode( 0, QHeaderView::Stretch );
  table->horizontalHeader()->setHighlightSections( false );
  makeCopyable( table );
  connect( table, &QTableWidget::cellActivated, this,
    [this, table]( int row, int ) { Q_EMIT stationPicked( table->item( row, 0 )->data( sCodeRole ).toString() ); } );
  return table;
}

void LoadDialog::build()
{
  mSpan = new QComboBox( this );
  mSpan->setObjectName( QStringLiteral( "loadSpan" ) );
  mSpan->addItem( tr( "Last 7 days" ), static_cast<int>( Span::Week ) );
  mSpan->addItem( tr( "Last 30 days" ), static_cast<int>( Span::Days30 ) );
  mSpan->addItem( tr( "Last month" ), static_cast<int>( Span::LastMonth ) );
  mSpan->addItem( tr( "All" ), static_cast<int>( Span::All ) );
  mSpan->setCurrentIndex( 1 );
  mLevel = new QComboBox( this );
  mLevel->setObjectName( QStringLiteral( "loadLevel" ) );
  for ( int severity = 1; severity <= sMostSeverity; ++severity )
    mLevel->addItem( severity < sMostSeverity ? tr( "%1 and above" ).arg( severityText( severity ) ) : severityText( severity ), severity );
  mLevel->setCurrentIndex( 1 );
  for ( QComboBox *box : { mSpan, mLevel } )
    connect( box, &QComboBox::currentIndexChanged, this, &LoadDialog::reload );
  auto *bar = new QHBoxLayout;
  bar->addWidget( new QLabel( tr( "Time" ), this ) );
  bar->addWidget( mSpan );
  bar->addSpacing( 16 );
  bar->addWidget( new QLabel( tr( "Hours above the level" ), this ) );
  bar->addWidget( mLevel );
  bar->addStretch( 1 );

  mFigures = new QLabel( this );
  mFigures->setObjectName( QStringLiteral( "loadFigures" ) );
  mFigures->setWordWrap( true );
  mFigures->setTextInteractionFlags( Qt::TextSelectableByMouse );
  mChatter = makeTable( QStringLiteral( "loadChatter" ), { tr( "Station" ), tr( "Rule" ), tr( "Indicator" ), tr( "Opened" ) } );
  mChatter->horizontalHeader()->setSectionResizeMode( 1, QHeaderView::Stretch );
  mAbove = makeTable( QStringLiteral( "loadAbove" ), { tr( "Station" ), tr( "Hours" ), tr( "Share" ), tr( "Times" ), tr( "Longest, h" ) } );
  auto *chatter = new QVBoxLayout;
  auto *chatterTitle = new QLabel( tr( "Chattering: opened three times or more within a day" ), this );
  chatterTitle->setWordWrap( true );
  chatter->addWidget( chatterTitle );
  chatter->addWidget( mChatter, 1 );
  auto *above = new QVBoxLayout;
  auto *aboveTitle = new QLabel( tr( "Time above the level, by station; overlapping conditions count once" ), this );
  aboveTitle->setWordWrap( true );
  above->addWidget( aboveTitle );
  above->addWidget( mAbove, 1 );
  auto *halves = new QHBoxLayout;
  halves->addLayout( chatter, 1 );
  halves->addLayout( above, 1 );
  auto *buttons = new QDialogButtonBox( this );
  buttons->addButton( tr( "Close" ), QDialogButtonBox::RejectRole );
  connect( buttons, &QDialogButtonBox::rejected, this, &QDialog::reject );
  auto *column = new QVBoxLayout( this );
  column->addLayout( bar );
  column->addWidget( mFigures );
  column->addLayout( halves, 1 );
  column->addWidget( buttons );
}

void LoadDialog::setSpan( Span span )
{
  mSpan->setCurrentIndex( mSpan->findData( static_cast<int>( span ) ) );
}

void LoadDialog::setLevel( int severity )
{
  mLevel->setCurrentIndex( mLevel->findData( severity ) );
}

TimeRange LoadDialog::range() const
{
  const QDate today = local( mNow ).date();
  const QDate month( today.year(), today.month(), 1 );
  switch ( static_cast<Span>( mSpan->currentData().toInt() ) )
  {
    case Span::Week:
      return { mNow - 7 * secondsPerDay, mNow };
    case Span::Days30:
      return { mNow - 30 * secondsPerDay, mNow };
    case Span::LastMonth:
      return { month.addMonths( -1 ).startOfDay( displayZone() ).toSecsSinceEpoch(), month.startOfDay( displayZone() ).toSecsSinceEpoch() };
    case Span::All:
      break;
  }
  return { 0, mNow };
}

Result<LoadDialog::Answer> LoadDialog::read( const IncidentContext &context, const TimeRange &range, int severity )
{
  const Result<std::unique_ptr<IncidentStore>> incidents = context.workspace->openIncidents();
  const Result<std::unique_ptr<ReadingStore>> readings = context.workspace->openReadings();
  if ( !incidents || !readings )
    return incidents ? readings.error() : incidents.error();
  const Result<QList<Incident>> all = incidents.value()->incidents();
  const Result<QList<StoredCrossing>> crossings = incidents.value()->crossings( {}, {}, { 0, range.to } );
  const Result<QList<LatestReading>> latest = readings.value()->latest();
  if ( !all || !crossings || !latest )
    return !all ? all.error() : !crossings ? crossings.error() : latest.error();
  QHash<QString, UtcSeconds> newest;
  for ( const LatestReading &one : *latest )
  {
    if ( one.series.key.issued == 0 )
      newest[one.series.key.station] = std::max( newest.value( one.series.key.station ), endOf( one.reading.begin, one.period ) );
  }
  TimeRange counted = range;
  if ( counted.from == 0 )
  {
    counted.from = range.to;
    for ( const Incident &incident : *all )
      counted.from = std::min( counted.from, incident.opened );
  }
  return Answer { warningLoad( *all, counted ),
    timesBySeverity(
      *crossings, *context.rules, severity, range, [&newest]( const QString &station ) { return newest.value( station ); } ) };
}

void LoadDialog::reload()
{
  if ( !mContext.workspace || !mContext.rules )
    return;
  const TimeRange asked = range();
  mFigures->setText( tr( "Reading …" ) );
  mTask.start( [context = mContext, asked, severity = mLevel->currentData().toInt()](
                 const std::atomic_bool & ) { return read( context, asked, severity ); },
    [this, asked]( const Result<Answer> &answer ) {
      if ( answer )
        fill( *answer, asked );
      else
        mFigures->setText( answer.error().text() );
      Q_EMIT shown();
    } );
}

void LoadDialog::fill( const Answer &answer, const TimeRange &range )
{
  mLoad = answer.load;
  mTimes = answer.times;
  QStringList figures { tr( "%n incident(s) opened", nullptr, mLoad.opened ),
    tr( "%1 per ten minutes on average" ).arg( mLoad.perTenMinutes, 0, 'f', 2 ) };
  if ( mLoad.worstTenMinutes > 0 )
    figures.append( tr( "%1 in the worst ten minutes, at %2" ).arg( mLoad.worstTenMinutes ).arg( TimeAxis::timeText( mLoad.worstAt ) ) );
  figures.append( tr( "floods (more than ten in ten minutes) in %1 % of the time" ).arg( 100 * mLoad.floodShare, 0, 'f', 2 ) );
  mFigures->setText( figures.join( tr( "; " ) ) );
  const auto stationItem = [this]( const QString &code ) {
    auto *item = new QTableWidgetItem( mContext.stationNames.value( code, code ) );
    item->setData( sCodeRole, code );
    item->setToolTip( code );
    return item;
  };
  mChatter->setSortingEnabled( false );
  mChatter->setRowCount( static_cast<int>( mLoad.chattering.size() ) );
  for ( int row = 0; row < mChatter->rowCount(); ++row )
  {
    const WarningLoad::Chatter &source = mLoad.chattering.at( row );
    const WarningRule *rule = mContext.rules->rule( source.rule );
    const Indicator *indicator = mContext.catalogue->indicator( source.indicator );
    mChatter->setItem( row, 0, stationItem( source.station ) );
    mChatter->setItem( row, 1, new QTableWidgetItem( rule ? rule->name.text() : source.rule ) );
    mChatter->setItem( row, 2, new QTableWidgetItem( indicator && !indicator->symbol.isEmpty() ? indicator->symbol : source.indicator ) );
    mChatter->setItem( row, 3, new NumberItem( source.opened, QString::number( source.opened ) ) );
  }
  mAbove->setSortingEnabled( false );
  mAbove->setRowCount( static_cast<int>( mTimes.size() ) );
  for ( int row = 0; row < mAbove->rowCount(); ++row )
  {
    const CrossingTime &time = mTimes.at( row );
    const double share = range.from > 0 ? 100.0 * static_cast<double>( time.seconds ) / static_cast<double>( range.to - range.from ) : 0;
    mAbove->setItem( row, 0, stationItem( time.station ) );
    mAbove->setItem( row, 1, hoursItem( time.seconds ) );
    mAbove->setItem( row, 2, new NumberItem( share, range.from > 0 ? tr( "%1 %" ).arg( share, 0, 'f', 1 ) : QStringLiteral( "–" ) ) );
    mAbove->setItem( row, 3, new NumberItem( time.times, QString::number( time.times ) ) );
    mAbove->setItem( row, 4, hoursItem( time.longest ) );
  }
  mAbove->setSortingEnabled( true );
  mAbove->sortByColumn( 1, Qt::DescendingOrder );
}

} // namespace jinguan
