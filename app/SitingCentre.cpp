#include "SitingCentre.h"

#include "planning/rules/SitingFacts.h"
#include "widgets/map/MapView.h"
#include "widgets/planning/PlanningDock.h"
#include "widgets/planning/RuleWatch.h"
#include "widgets/planning/SitingCheckDialog.h"
#include "widgets/planning/SitingRulesDialog.h"
#include "widgets/planning/VerdictSketch.h"
#include "widgets/StationPanel.h"
#include "WorkspaceSession.h"

#include <QMainWindow>
#include <QMenu>

namespace jinguan
{

SitingCentre::SitingCentre( const Services &services, QMainWindow *window ) : QObject( window ), mServices( services ), mWindow( window ) {}

SitingCentre::~SitingCentre() = default;

void SitingCentre::fillMenu( QMenu *menu )
{
  menu->addAction( tr( "&Check siting rules …" ), this, &SitingCentre::showCheck )->setObjectName( QStringLiteral( "actionSitingCheck" ) );
  menu->addAction( tr( "Siting &rules …" ), this, &SitingCentre::showRules )->setObjectName( QStringLiteral( "actionSitingRules" ) );
}

void SitingCentre::setSession( WorkspaceSession *session )
{
  delete mCheck; // waits for what still runs
  delete mRules;
  mSketch.reset();
  mSession = session;
}

VerdictSketch *SitingCentre::sketch()
{
  const MapView *map = mWindow->findChild<MapView *>();
  if ( !mSketch && map )
    mSketch = std::make_unique<VerdictSketch>( map->canvas() );
  return mSketch.get();
}

SitingCheckDialog *SitingCentre::showCheck()
{
  if ( !mSession )
  {
    Q_EMIT told( tr( "Open a workspace first." ) );
    return nullptr;
  }
  const StationPanel *panel = mWindow->findChild<StationPanel *>();
  const QString station = panel ? panel->stationCode() : QString();
  if ( !mCheck )
  {
    SitingCheckContext context { &mServices.catalogue, &mSession->workspace().network(), mSession->element(), station,
      mSession->isReadOnly() };
    mCheck = new SitingCheckDialog( context, mWindow );
    mCheck->setAttribute( Qt::WA_DeleteOnClose );
    connect( mCheck, &SitingCheckDialog::clauseSelected, this, [this]( const ClauseCheck &check ) {
      if ( VerdictSketch *drawn = sketch() )
        drawn->show( check );
    } );
    const auto wipe = [this] {
      if ( mSketch )
        mSketch->clear();
    };
    connect( mCheck, &SitingCheckDialog::selectionCleared, this, wipe );
    connect( mCheck, &QObject::destroyed, this, wipe );
    connect( mCheck, &SitingCheckDialog::siteSelected, this, [this]( const LonLat &at ) {
      if ( auto *map = mWindow->findChild<MapView *>() )
        map->showPlace( at, 10000 );
    } );
    connect( mCheck, &SitingCheckDialog::rulesWanted, this, &SitingCentre::showRules );
    connect( mCheck, &SitingCheckDialog::attributeGiven, this, &SitingCentre::storeAttribute );
    connect( mCheck, &SitingCheckDialog::factGiven, this, &SitingCentre::storeFact );
  }
  else
    mCheck->setStation( station );
  mCheck->show();
  mCheck->raise();
  return mCheck;
}

SitingRulesDialog *SitingCentre::showRules()
{
  if ( !mSession )
  {
    Q_EMIT told( tr( "Open a workspace first." ) );
    return nullptr;
  }
  if ( !mRules )
  {
    const NetworkStore &store = mSession->workspace().network();
    const Result<SitingRules> rules = SitingRules::of( store );
    if ( !rules )
    {
      Q_EMIT failed( rules.error().text() );
      return nullptr;
    }
    mRules = new SitingRulesDialog( { &mServices.catalogue, &store, *rules, mSession->isReadOnly() }, mWindow );
    mRules->setAttribute( Qt::WA_DeleteOnClose );
    connect( mRules, &SitingRulesDialog::saved, this, [this]( const QByteArray &changes ) { storeRules( mRules, changes ); } );
  }
  mRules->show();
  mRules->raise();
  return mRules;
}

void SitingCentre::storeRules( SitingRulesDialog *dialog, const QByteArray &changes )
{
  const Result<void> kept = mSession->workspace().network().setProperty( sitingRulesProperty, QString::fromUtf8( changes ) );
  if ( !kept )
  {
    dialog->showError( kept.error().text() );
    return;
  }
  dialog->accept();
  Q_EMIT rulesChanged();
  if ( auto *dock = mWindow->findChild<PlanningDock *>() )
    dock->rules().reload();
  if ( mCheck && !mCheck->rows().isEmpty() )
    mCheck->start();
}

void SitingCentre::storeFact( const QString &kind, const QString &fact, const QString &value )
{
  const Result<void> kept = SitingFacts::keep( mSession->workspace().network(), kind, fact, value );
  if ( !mCheck )
    return;
  if ( kept )
    mCheck->start();
  else
    mCheck->showError( kept.error().text() );
}

void SitingCentre::storeAttribute( const QString &station, const QString &attribute, const QString &value )
{
  NetworkStore &store = mSession->workspace().network();
  Result<Station> known = store.station( station );
  if ( known )
  {
    known->attributes.insert( attribute, value );
    if ( const Result<QList<Station>> saved = store.saveStations( { *known } ); !saved )
      known = saved.error();
  }
  if ( !mCheck )
    return;
  if ( known )
    mCheck->start();
  else
    mCheck->showError( known.error().text() );
}

} // namespace jinguan
