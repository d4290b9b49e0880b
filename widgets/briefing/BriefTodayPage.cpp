#include "widgets/briefing/BriefTodayPage.h"

#include "warning/IncidentDesk.h"
#include "widgets/GradeChip.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
enum IncidentColumn
{
  Severity,
  Due,
  Station,
  What,
  State,
  Assignee
};

enum StationColumn
{
  Name,
  Now,
  Yesterday,
  Change,
  Value,
  ElementName
};

/** `03-10 08:00`. */
QString shortTime( UtcSeconds at )
{
  return local( at ).toString( QStringLiteral( "MM-dd HH:mm" ) );
}

QLabel *makeTile( const char *name, QWidget *parent )
{
  auto *tile = new QLabel( parent );
  tile->setObjectName( QString::fromLatin1( name ) );
  tile->setFrameShape( QFrame::StyledPanel );
  tile->setAlignment( Qt::AlignCenter );
  tile->setTextFormat( Qt::RichText );
  tile->setMinimumWidth( 96 );
  return tile;
}

QString tileText( const QString &figure, const QString &words )
{
  return QStringLiteral( "<span style=\"font-size:large; font-weight:600\">%1</span><br>%2" ).arg( figure, words );
}

QString linkText( StationStatusSymbol::Link link )
{
  switch ( link )
  {
    case StationStatusSymbol::Link::Late:
      return BriefTodayPage::tr( "late" );
    case StationStatusSymbol::Link::Offline:
      return BriefTodayPage::tr( "offline" );
    case StationStatusSymbol::Link::Never:
      return BriefTodayPage::tr( "never delivered" );
    case StationStatusSymbol::Link::OnTime:
      break;
  }
  return {};
}

/** Worse before new before better before unchanged. */
int changeOrder( BriefChange change )
{
  switch ( change )
  {
    case BriefChange::Worse:
      return 0;
    case BriefChange::Gone:
      return 1;
    case BriefChange::New:
      return 2;
    case BriefChange::Better:
      return 3;
    case BriefChange::Same:
      return 4;
    case BriefChange::NotGraded:
      break;
  }
  return 5;
}

QString changeMark( BriefChange change )
{
  return change == BriefChange::Worse ? QStringLiteral( "▲ " ) : change == BriefChange::Better ? QStringLiteral( "▼ " ) : QString();
}
} // namespace

BriefTodayPage::BriefTodayPage( QWidget *parent ) : QWidget( parent ), mPalette( MapPalette::loadDefault() )
{
  setObjectName( QStringLiteral( "briefToday" ) );
  auto *halves = new QSplitter( Qt::Vertical, this );
  halves->setChildrenCollapsible( false );
  halves->addWidget( makeIncidents() );
  halves->addWidget( makeStations() );
  halves->setStretchFactor( 0, 2 );
  halves->setStretchFactor( 1, 3 );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 8, 8, 8, 8 );
  column->setSpacing( 8 );
  column->addWidget( makeTiles() );
  column->addWidget( halves, 1 );
  clear();
}

QWidget *BriefTodayPage::makeTiles()
{
  auto *tiles = new QWidget( this );
  auto *row = new QHBoxLayout( tiles );
  row->setContentsMargins( 0, 0, 0, 0 );
  row->setSpacing( 8 );
  mReporting = makeTile( "briefReporting", tiles );
  mChanges = makeTile( "briefChanges", tiles );
  mOpen = makeTile( "briefOpen", tiles );
  for ( QLabel *tile : { mReporting, mChanges, mOpen } )
    row->addWidget( tile, 1 );
  return tiles;
}

QWidget *BriefTodayPage::makeIncidents()
{
  auto *box = new QWidget( this );
  mIncidents = new BriefTable( "briefIncidents",
    { tr( "Severity" ), tr( "Due" ), tr( "Station" ), tr( "What" ), tr( "State" ), tr( "Assigned to" ) }, { Severity }, box );
  mIncidents->setEmptyText( tr( "No open incident is yours." ) );
  const auto addButton = [this, box]( const QString &text, const char *name, auto signal ) {
    auto *button = new QPushButton( text, box );
    button->setObjectName( QString::fromLatin1( name ) );
    button->setAutoDefault( false );
    connect( button, &QPushButton::clicked, this, [this, signal] {
      if ( const qint64 id = mIncidents->currentKey().toLongLong(); id > 0 )
        Q_EMIT( this->*signal )( id );
    } );
    return button;
  };
  mAcknowledge = addButton( tr( "Ac&knowledge" ), "briefAcknowledge", &BriefTodayPage::acknowledgeAsked );
  mAssign = addButton( tr( "Assi&gn …" ), "briefAssign", &BriefTodayPage::assignAsked );
  mOpenList = addButton( tr( "In the &list" ), "briefOpenList", &BriefTodayPage::incidentPicked );
  mOpenList->setToolTip( tr( "Shows the incident with its story in the list of incidents." ) );
  auto *bar = new QHBoxLayout;
  bar->setSpacing( 4 );
  auto *title = new QLabel( QStringLiteral( "<b>%1</b>" ).arg( tr( "Incidents" ).toHtmlEscaped() ), box );
  bar->addWidget( title, 1 );
  for ( QPushButton *button : { mAcknowledge, mAssign, mOpenList } )
    bar->addWidget( button );
  auto *column = new QVBoxLayout( box );
  column->setContentsMargins( 0, 0, 0, 0 );
  column->setSpacing( 4 );
  column->addLayout( bar );
  column->addWidget( mIncidents, 1 );
  connect( mIncidents, &BriefTable::currentChanged, this, &BriefTodayPage::showButtons );
  connect( mIncidents, &BriefTable::picked, this, [this]( const QString &key ) { Q_EMIT incidentPicked( key.toLongLong() ); } );
  return box;
}

QWidget *BriefTodayPage::makeStations()
{
  auto *box = new QWidget( this );
  mStations = new BriefTable( "briefStations",
    { tr( "Station" ), tr( "Now" ), tr( "Yesterday" ), tr( "Change" ), tr( "Value" ), tr( "Element" ) }, { Now, Yesterday }, box );
  mStations->setEmptyText( tr( "No station stands in this area. Stations come in through File ▸ Import." ) );
  mWords = new QLineEdit( box );
  mWords->setObjectName( QStringLiteral( "briefWords" ) );
  mWords->setPlaceholderText( tr( "Filter by any column" ) );
  mWords->setClearButtonEnabled( true );
  connect( mWords, &QLineEdit::textChanged, mStations, &BriefTable::setWords );
  connect( mStations, &BriefTable::picked, this, &BriefTodayPage::stationPicked );
  auto *title = new QLabel( QStringLiteral( "<b>%1</b>" ).arg( tr( "Grades now and at this hour yesterday" ).toHtmlEscaped() ), box );
  auto *column = new QVBoxLayout( box );
  column->setContentsMargins( 0, 0, 0, 0 );
  column->setSpacing( 4 );
  column->addWidget( title );
  column->addWidget( mWords );
  column->addWidget( mStations, 1 );
  return box;
}

void BriefTodayPage::clear()
{
  const QString none = QStringLiteral( "–" );
  mReporting->setText( tileText( none, tr( "reporting" ) ) );
  mChanges->setText( tileText( none, tr( "worse / better" ) ) );
  mOpen->setText( tileText( none, tr( "open incidents" ) ) );
  mStates.clear();
  mIncidents->setRows( {} );
  mStations->setRows( {} );
  showButtons();
}

void BriefTodayPage::setCanWrite( bool canWrite )
{
  mCanWrite = canWrite;
  showButtons();
}

void BriefTodayPage::show( const DistrictBrief &brief, const BriefContext &context )
{
  const int running = brief.runningCount();
  const int silent = brief.notReportingCount();
  mReporting->setText( tileText( QStringLiteral( "%1 / %2" ).arg( running - silent ).arg( running ),
    silent > 0 ? tr( "%n not reporting", nullptr, silent ) : tr( "reporting" ) ) );
  mReporting->setToolTip( tr( "%n station(s) in all, with the planned and suspended", nullptr, brief.stationCount() ) );
  int worse = 0, better = 0;
  for ( const BriefElement &element : brief.elements )
  {
    worse += element.worse;
    better += element.better;
  }
  mChanges->setText( tileText( QStringLiteral( "▲ %1  ▼ %2" ).arg( worse ).arg( better ), tr( "worse / better" ) ) );
  mChanges->setToolTip( tr( "Grades against the same hour yesterday" ) );
  mOpen->setText( tileText( QString::number( brief.incidents.size() ),
    brief.overdue > 0 ? tr( "open, %n overdue", nullptr, brief.overdue ) : tr( "open incidents" ) ) );
  showIncidents( brief );
  showStations( brief, context );
}

void BriefTodayPage::showIncidents( const DistrictBrief &brief )
{
  QList<QList<QStandardItem *>> rows;
  QStringList keys;
  mStates.clear();
  for ( const BriefIncident &one : brief.incidents )
  {
    const Incident &incident = one.incident;
    const QString step = IncidentDeadlines::stepText( one.step );
    const QString due = one.due == 0 ? QStringLiteral( "–" )
      : one.overdue                  ? tr( "%1 overdue" ).arg( shortTime( one.due ) )
                                     : shortTime( one.due );
    QString tip = one.due == 0 ? QString() : tr( "To %1 until %2" ).arg( step, shortTime( one.due ) );
    if ( one.due > 0 && !one.confirmed )
      tip += QLatin1Char( '\n' ) + tr( "The deadline is a working value, to be replaced by the bureau's rule." );
    QStandardItem *dueItem = BriefTable::number( due, static_cast<double>( one.due ), tip );
    dueItem->setTextAlignment( Qt::AlignLeft | Qt::AlignVCenter );
    if ( one.overdue )
    {
      QFont font = dueItem->font();
      font.setBold( true );
      dueItem->setFont( font );
    }
    rows.append( { BriefTable::chip( severityText( incident.severity ),
                     mPalette.colour( QStringLiteral( "severity.%1" ).arg( incident.severity ) ), -incident.severity ),
      dueItem, BriefTable::words( one.station.text() ), BriefTable::words( one.what ),
      BriefTable::words( incidentStateText( incident.state ) ), BriefTable::words( incident.assignee ) } );
    keys.append( QString::number( incident.id ) );
    mStates.insert( keys.last(), incident.state );
  }
  mIncidents->setRows( rows, keys );
  showButtons();
}

void BriefTodayPage::showStations( const DistrictBrief &brief, const BriefContext &context )
{
  QList<QList<QStandardItem *>> rows;
  QStringList keys;
  for ( const BriefStation &one : brief.stations )
  {
    const QString state = !one.isRunning() ? stationStatusText( one.state ) : linkText( one.now.link );
    const QString edition = one.now.grade.edition;
    const auto chip = [&]( const Grade &grade ) {
      return grade.isGraded() ? BriefTable::chip( grade.name.text(), QColor( grade.colour ), -grade.level, grade.edition )
                              : BriefTable::words( QString() );
    };
    QStandardItem *now = one.now.grade.isGraded() ? chip( one.now.grade ) : BriefTable::words( state );
    now->setToolTip( one.now.newest > 0 ? tr( "%1, from %2" ).arg( edition, shortTime( one.now.newest ) ) : state );
    QStandardItem *change = BriefTable::number( changeMark( one.change ) + briefChangeText( one.change ), changeOrder( one.change ) );
    change->setTextAlignment( Qt::AlignLeft | Qt::AlignVCenter );
    rows.append(
      { BriefTable::words( one.name.text(), QStringLiteral( "%1 %2" ).arg( one.name.text(), one.code ) ), now, chip( one.yesterday.grade ),
        change, BriefTable::words( one.now.fullText() ), BriefTable::words( context.elementName( one.element ) ) } );
    keys.append( one.code );
  }
  mStations->setRows( rows, keys );
}

void BriefTodayPage::showButtons()
{
  const auto state = mStates.constFind( mIncidents->currentKey() );
  const bool chosen = state != mStates.constEnd();
  mAcknowledge->setEnabled( mCanWrite && chosen && *state == IncidentState::Open );
  mAssign->setEnabled( mCanWrite && chosen );
  mOpenList->setEnabled( chosen );
}

} // namespace jinguan
