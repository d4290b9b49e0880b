#include "widgets/planning/DecidePage.h"

#include "layers/MapPalette.h"
#include "widgets/planning/FigureTable.h"
#include "widgets/planning/PlanningFields.h"
#include "widgets/planning/RuleVerdictView.h"
#include "widgets/planning/RuleWatch.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jinguan
{

using namespace planningfields;

namespace
{

enum Column
{
  Site,
  Rank,
  Gain,
  Rules,
  Cost,
  Class
};

} // namespace

DecidePage::DecidePage( PlanningSession &session, RuleWatch &rules, QWidget *parent ) : PlanningPage( session, parent ), mRules( rules )
{
  setObjectName( QStringLiteral( "planningDecidePage" ) );
  mOutcome = text( QStringLiteral( "planningOutcome" ) );
  mSites = new FigureTable;
  mSites->setObjectName( QStringLiteral( "planningSites" ) );
  mSites->setMinimumHeight( 110 );
  mSites->setSizePolicy( QSizePolicy::Expanding, QSizePolicy::Ignored ); // takes what is left, so that the decision stays in view
  mReason = hint( QStringLiteral( "planningReason" ) );
  mClauses = new RuleVerdictView;
  mClauses->setObjectName( QStringLiteral( "planningClauses" ) );
  mClauses->setCompact();
  mClauses->setMinimumHeight( 150 );
  mClauses->setSizePolicy( QSizePolicy::Expanding, QSizePolicy::Ignored );
  const MapPalette colours = MapPalette::loadDefault();
  mGood = colours.colour( QStringLiteral( "ok" ) );
  mBad = colours.colour( QStringLiteral( "error" ) );
  makeActions();
  makeDecision();

  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->addWidget( mOutcome );
  layout->addWidget( mSites, 3 );
  auto *row = new QHBoxLayout;
  row->addWidget( toolButton( QStringLiteral( "planningRemoveSite" ), mRemove ) );
  row->addWidget( mReason, 1 );
  layout->addLayout( row );
  layout->addWidget( mClauses, 3 );
  auto *decision = new QHBoxLayout;
  decision->addWidget( mWhy, 1 );
  decision->addWidget( mAccept );
  decision->addWidget( mPrint );
  layout->addLayout( decision );
  connectPage();
}

void DecidePage::makeDecision()
{
  mWhy = new QLineEdit;
  mWhy->setObjectName( QStringLiteral( "planningWhy" ) );
  mWhy->setPlaceholderText( tr( "Reasons of the decision" ) );
  mAccept = button( QStringLiteral( "planningAccept" ), tr( "Accept" ) );
  mAccept->setToolTip( tr( "The ticked sites become planned stations; undo withdraws them" ) );
  mPrint = new QToolButton;
  mPrint->setObjectName( QStringLiteral( "planningPrint" ) );
  mPrint->setText( tr( "Dossier …" ) );
  mPrint->setToolTip( tr( "The siting dossier of the chosen site on paper, or of all sites when none is chosen; the scenario has to be saved" ) );
}

void DecidePage::connectPage()
{
  connect( mSites, &QTableWidget::currentCellChanged, this, &DecidePage::chooseSite );
  connect( mSites, &QTableWidget::itemChanged, this, [this]( const QTableWidgetItem *item ) {
    if ( !mShowing && item->column() == Site )
      session().tickSite( item->data( Qt::UserRole ).toLongLong(), item->checkState() == Qt::Checked );
  } );
  connect( mAccept, &QPushButton::clicked, this, &DecidePage::accept );
  connect( mPrint, &QToolButton::clicked, this, &DecidePage::print );
  connect( &session(), &PlanningSession::scenarioChanged, this, &DecidePage::showSites );
  connect( &session(), &PlanningSession::ticksChanged, this, &DecidePage::showTicks );
  connect( &session(), &PlanningSession::sitePreviewed, this, [this] {
    mDragging = true; // the exact gap follows when the site is put down
    showOutcome();
    mDragging = false;
  } );
  connect( &session(), &PlanningSession::figuresChanged, this, &DecidePage::showOutcome );
  connect( mClauses, &RuleVerdictView::clauseSelected, this, &DecidePage::drawBreach );
  connect( mClauses, &RuleVerdictView::selectionCleared, this, &DecidePage::drawBreach );
  connect( &mRules, &RuleWatch::changed, this, &DecidePage::showVerdicts );
  connect( &mRules, &RuleWatch::siteChanged, this, [this]( qint64 site ) {
    mShowing = true; // the one in the hand is the one looked at, but the map stays where it is
    mSites->selectKey( site );
    mShowing = false;
    showVerdict( site );
    showReason();
  } );
}

void DecidePage::makeActions()
{
  mEdit = new QAction( tr( "Edit on map" ), this );
  mEdit->setCheckable( true );
  mEdit->setToolTip( tr( "Drag sites on the map, click to add one, Delete to remove it" ) );
  mRemove = new QAction( tr( "Remove" ), this );
  mRemove->setShortcut( QKeySequence::Delete );
  mRemove->setShortcutContext( Qt::WidgetShortcut );
  mSites->addAction( mRemove );
  connect( mRemove, &QAction::triggered, this, [this] { session().removeSite( mSites->currentKey().toLongLong() ); } );
}

void DecidePage::setReady( bool ready )
{
  mReady = ready;
  mEdit->setEnabled( ready && session().hasProblem() );
  mRemove->setEnabled( ready && mSites->currentKey().isValid() );
  const bool writable = services().workspace && !services().workspace->network().isReadOnly();
  mAccept->setEnabled( ready && writable && !session().sitesToAccept().isEmpty() );
  mPrint->setEnabled( ready && session().scenario().id > 0 && !session().scenario().sites.isEmpty() );
}

qint64 DecidePage::chosenSite() const
{
  return mSites->currentKey().isValid() ? mSites->currentKey().toLongLong() : 0;
}

void DecidePage::showVerdict( qint64 site )
{
  const ClauseCounts counts = mRules.counts( site );
  QString text = QStringLiteral( "–" );
  QColor colour = palette().color( QPalette::PlaceholderText );
  if ( mRules.isReady() && counts.fails > 0 )
  {
    text = tr( "%n fail(s)", nullptr, counts.fails );
    colour = mBad;
  }
  else if ( mRules.isReady() && counts.missing > 0 )
    text = tr( "%n missing", nullptr, counts.missing );
  else if ( mRules.isReady() && counts.meets > 0 )
  {
    text = tr( "ok", "rules" );
    colour = mGood;
  }
  mShowing = true;
  for ( int row = 0; row < mSites->rowCount(); ++row )
    if ( mSites->item( row, Site )->data( Qt::UserRole ).toLongLong() == site )
    {
      QTableWidgetItem *cell = mSites->item( row, Rules );
      cell->setText( text );
      cell->setForeground( colour );
      cell->setToolTip( mRules.isReady()
          ? tr( "%1 met, %2 broken, %3 without the data to tell" ).arg( counts.meets ).arg( counts.fails ).arg( counts.missing )
          : tr( "The rules are being read." ) );
    }
  mShowing = false;
}

void DecidePage::showVerdicts()
{
  for ( const ScenarioSite &site : session().scenario().sites )
    showVerdict( site.id );
  showBreach();
}

void DecidePage::showBreach()
{
  const qint64 chosen = chosenSite();
  const QList<ScenarioSite> &sites = session().scenario().sites;
  const auto site = std::find_if( sites.cbegin(), sites.cend(), [chosen]( const ScenarioSite &one ) { return one.id == chosen; } );
  mClauses->setChecks( site == sites.cend() ? QString() : site->name, mRules.verdicts( chosen ) );
  drawBreach();
}

void DecidePage::drawBreach()
{
  QVector<QgsGeometry> drawn;
  const ClauseCheck *current = mClauses->current();
  for ( const ClauseCheck &clause : mClauses->checks() )
    if ( !clause.geometry.isNull() && ( current ? clause.rule.id == current->rule.id : clause.failed() ) )
      drawn.append( clause.geometry );
  Q_EMIT breachChanged( drawn.isEmpty() ? QgsGeometry() : QgsGeometry::collectGeometry( drawn ) );
}

void DecidePage::accept()
{
  if ( !services().workspace || !services().catalogue || !services().responsibility )
    return;
  QHash<qint64, QVariantList> verdicts;
  int broken = 0;
  const QList<qint64> sites = session().sitesToAccept();
  for ( const qint64 site : sites )
  {
    verdicts.insert( site, mRules.record( site ) );
    broken += mRules.counts( site ).fails > 0 ? 1 : 0;
  }
  if ( broken > 0 && mWhy->text().trimmed().isEmpty() )
  {
    Q_EMIT failed( Error { tr( "%n of the ticked sites break(s) a rule.", nullptr, broken ),
      tr( "Give the reasons for accepting them all the same, or untick them." ), {}, 0 } );
    mWhy->setFocus();
    return;
  }
  const Result<void> done =
    session().accept( PlanAcceptance( services().workspace->network(), *services().catalogue, *services().responsibility ), mWhy->text(),
      services().user, verdicts );
  if ( !done )
    Q_EMIT failed( done.error() );
  else
    Q_EMIT accepted( static_cast<int>( sites.size() ) );
}

void DecidePage::print()
{
  const Scenario &scenario = session().scenario();
  QStringList options { QStringLiteral( "--scenario" ), scenario.name };
  const qint64 chosen = chosenSite();
  const auto site = std::find_if(
    scenario.sites.cbegin(), scenario.sites.cend(), [chosen]( const ScenarioSite &one ) { return one.id == chosen; } );
  if ( site == scenario.sites.cend() )
    options << QStringLiteral( "--all-sites" );
  else
    options << QStringLiteral( "--site" ) << QString::number( std::distance( scenario.sites.cbegin(), site ) + 1 );
  Q_EMIT printAsked( QStringLiteral( "dossier" ), options );
}

void DecidePage::chooseSite()
{
  if ( mShowing )
    return;
  showReason();
  for ( const ScenarioSite &site : session().scenario().sites )
    if ( site.id == chosenSite() )
      Q_EMIT siteSelected( site.at );
}

void DecidePage::showReason()
{
  mReason->clear();
  for ( const ScenarioSite &site : session().scenario().sites )
    if ( site.id == chosenSite() )
      mReason->setText( session().acceptedAs( site.id ).isEmpty()
          ? site.reason
          : tr( "Accepted as station %1. %2" ).arg( session().acceptedAs( site.id ), site.reason ) );
  showBreach();
  setReady( mReady );
}

void DecidePage::showSites()
{
  const Scenario &scenario = session().scenario();
  const PlanningRequest asked = session().request();
  const bool people = asked.demand == DemandKind::Population;
  const QString gain = tr( "Gain, %1" ).arg( asked.demandUnit() );
  mShowing = true;
  mSites->setHeaders( { tr( "Site" ), tr( "Rank" ), gain, tr( "Rules" ), tr( "Cost" ), tr( "Class" ) } );
  QList<QStringList> rows;
  QVariantList keys;
  for ( const ScenarioSite &site : scenario.sites )
  {
    const SitingClass *siting = services().catalogue ? services().catalogue->sitingClass( site.sitingClass ) : nullptr;
    rows.append( { site.name, site.rank > 0 ? QLocale().toString( site.rank ) : tr( "by hand" ), figure( site.gain, people ? 0 : 2 ),
      QString(), QLocale().toString( asked.costOf( site.kind ), 'g', 6 ), siting ? siting->name.text() : site.sitingClass } );
    keys.append( site.id );
  }
  mSites->setRows( rows, keys );
  mSites->setColumnHidden( Cost, asked.kinds.isEmpty() && !( asked.budget > 0 ) );
  mSites->setColumnHidden( Class,
    std::all_of( scenario.sites.cbegin(), scenario.sites.cend(), []( const ScenarioSite &site ) { return site.sitingClass.isEmpty(); } ) );
  mShowing = false;
  showTicks();
  showVerdicts();
}

void DecidePage::showTicks()
{
  mShowing = true;
  for ( int row = 0; row < mSites->rowCount(); ++row )
  {
    QTableWidgetItem *item = mSites->item( row, Site );
    const qint64 id = item->data( Qt::UserRole ).toLongLong();
    const bool free = session().acceptedAs( id ).isEmpty();
    item->setFlags( Qt::ItemIsEnabled | Qt::ItemIsSelectable | ( free ? Qt::ItemIsUserCheckable : Qt::NoItemFlags ) );
    item->setCheckState( !free || session().isTicked( id ) ? Qt::Checked : Qt::Unchecked );
    QFont font = mSites->font();
    font.setBold( !free );
    item->setFont( font );
    if ( !free )
      item->setToolTip( tr( "%1: station %2" ).arg( item->text(), session().acceptedAs( id ) ) );
  }
  mShowing = false;
  showReason();
  Q_EMIT summaryChanged();
}

void DecidePage::showOutcome()
{
  if ( !session().hasProblem() )
  {
    mOutcome->setText( tr( "No sites yet: have them proposed in step 5, or show the gaps there and click sites on the map." ) );
    return;
  }
  const CoverageFigures &before = session().before();
  const CoverageFigures &after = session().after();
  const DemandKind demand = session().request().demand;
  const auto share = [demand]( const CoverageFigures &figures ) {
    return figure( figures.total( demand ) > 0 ? figures.covered( demand ) / figures.total( demand ) * 100 : 0, 1 );
  };
  QStringList parts;
  parts << ( demand == DemandKind::Population ? tr( "People covered: %1 % → %2 %" )
      : demand == DemandKind::Area            ? tr( "Area covered: %1 % → %2 %" )
                                              : tr( "Demand covered: %1 % → %2 %" ) )
             .arg( share( before ), share( after ) );
  const QVariant exact = session().scenario().figures.value( QStringLiteral( "exact_gap_after_km2" ) );
  parts << tr( "gap %1 km²" ).arg( figure( exact.isValid() && !mDragging ? exact.toDouble() : after.gapArea(), 1 ) );
  const PlanningRequest asked = session().request();
  if ( asked.budget > 0 )
    parts << ( session().cost() > asked.budget ? tr( "cost %1, over the budget of %2" ) : tr( "cost %1 of %2" ) )
               .arg( figure( session().cost(), 1 ), figure( asked.budget, 1 ) );
  else if ( !asked.kinds.isEmpty() )
    parts << tr( "cost %1" ).arg( figure( session().cost(), 1 ) );
  mOutcome->setText( parts.join( tr( "; ", "between figures" ) ) );
}

QString DecidePage::summary() const
{
  const QList<ScenarioSite> &sites = session().scenario().sites;
  if ( sites.isEmpty() )
    return {};
  const auto ticked =
    std::count_if( sites.cbegin(), sites.cend(), [this]( const ScenarioSite &site ) { return session().isTicked( site.id ); } );
  if ( session().acceptedCount() > 0 )
    return tr( "%n site(s) accepted", nullptr, session().acceptedCount() );
  return tr( "%1 of %n site(s) chosen", nullptr, static_cast<int>( sites.size() ) ).arg( ticked );
}

bool DecidePage::isDone() const
{
  return session().acceptedCount() > 0;
}

} // namespace jinguan
