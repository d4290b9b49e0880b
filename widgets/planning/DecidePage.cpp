#include "widgets/planning/DecidePage.h"

#include "widgets/planning/FigureTable.h"
#include "widgets/planning/PlanningFields.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
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
  Cost,
  Class
};

} // namespace

DecidePage::DecidePage( PlanningSession &session, QWidget *parent ) : PlanningPage( session, parent )
{
  setObjectName( QStringLiteral( "planningDecidePage" ) );
  mOutcome = text( QStringLiteral( "planningOutcome" ) );
  mSites = new FigureTable;
  mSites->setObjectName( QStringLiteral( "planningSites" ) );
  mSites->setMinimumHeight( 140 );
  mReason = hint( QStringLiteral( "planningReason" ) );
  makeActions();

  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->addWidget( mOutcome );
  layout->addWidget( mSites, 1 );
  auto *row = new QHBoxLayout;
  row->addWidget( toolButton( QStringLiteral( "planningRemoveSite" ), mRemove ) );
  row->addWidget( mReason, 1 );
  layout->addLayout( row );

  connect( mSites, &QTableWidget::currentCellChanged, this, &DecidePage::chooseSite );
  connect( mSites, &QTableWidget::itemChanged, this, [this]( const QTableWidgetItem *item ) {
    if ( !mShowing && item->column() == Site )
      this->session().tickSite( item->data( Qt::UserRole ).toLongLong(), item->checkState() == Qt::Checked );
  } );
  connect( &session, &PlanningSession::scenarioChanged, this, &DecidePage::showSites );
  connect( &session, &PlanningSession::ticksChanged, this, &DecidePage::showTicks );
  connect( &session, &PlanningSession::sitePreviewed, this, [this] {
    mDragging = true; // the exact gap follows when the site is put down
    showOutcome();
    mDragging = false;
  } );
  connect( &session, &PlanningSession::figuresChanged, this, &DecidePage::showOutcome );
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
}

void DecidePage::chooseSite()
{
  const QVariant key = mSites->currentKey();
  mReason->clear();
  for ( const ScenarioSite &site : session().scenario().sites )
    if ( key.isValid() && site.id == key.toLongLong() )
    {
      mReason->setText( site.reason );
      if ( !mShowing )
        Q_EMIT siteSelected( site.at );
    }
  setReady( mReady );
}

void DecidePage::showSites()
{
  const Scenario &scenario = session().scenario();
  const PlanningRequest asked = session().request();
  const bool people = asked.demand == DemandKind::Population;
  const QString gain = tr( "Gain, %1" ).arg( asked.demandUnit() );
  mShowing = true;
  mSites->setHeaders( { tr( "Site" ), tr( "Rank" ), gain, tr( "Cost" ), tr( "Class" ) } );
  QList<QStringList> rows;
  QVariantList keys;
  for ( const ScenarioSite &site : scenario.sites )
  {
    const SitingClass *siting = services().catalogue ? services().catalogue->sitingClass( site.sitingClass ) : nullptr;
    rows.append( { site.name, site.rank > 0 ? QLocale().toString( site.rank ) : tr( "by hand" ), figure( site.gain, people ? 0 : 2 ),
      QLocale().toString( asked.costOf( site.kind ), 'g', 6 ), siting ? siting->name.text() : site.sitingClass } );
    keys.append( site.id );
  }
  mSites->setRows( rows, keys );
  mSites->setColumnHidden( Cost, asked.kinds.isEmpty() && !( asked.budget > 0 ) );
  mSites->setColumnHidden( Class,
    std::all_of( scenario.sites.cbegin(), scenario.sites.cend(), []( const ScenarioSite &site ) { return site.sitingClass.isEmpty(); } ) );
  mShowing = false;
  showTicks();
  chooseSite();
}

void DecidePage::showTicks()
{
  mShowing = true;
  for ( int row = 0; row < mSites->rowCount(); ++row )
  {
    QTableWidgetItem *item = mSites->item( row, Site );
    item->setFlags( Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable );
    item->setCheckState( session().isTicked( item->data( Qt::UserRole ).toLongLong() ) ? Qt::Checked : Qt::Unchecked );
  }
  mShowing = false;
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
  return tr( "%1 of %n site(s) chosen", nullptr, static_cast<int>( sites.size() ) ).arg( ticked );
}

bool DecidePage::isDone() const
{
  return false;
}

} // namespace jinguan
