#include "widgets/planning/RuleWatch.h"

#include "planning/rules/SiteSurroundings.h"
#include "planning/rules/SitingRules.h"
#include "store/Workspace.h"
#include "widgets/planning/PlanningSession.h"

namespace jinguan
{

namespace
{

bool sameSite( const ScenarioSite &a, const ScenarioSite &b )
{
  return a.at == b.at && a.kind == b.kind && a.sitingClass == b.sitingClass && a.attributes == b.attributes;
}

} // namespace

RuleWatch::RuleWatch( PlanningSession &session, QObject *parent ) : QObject( parent ), mSession( session )
{
  connect( &mSession, &PlanningSession::scenarioChanged, this, &RuleWatch::checkAll );
  connect( &mSession, &PlanningSession::sitePreviewed, this, [this]( qint64 id, const LonLat &at ) {
    if ( !mGround )
      return;
    for ( ScenarioSite site : mSession.scenario().sites )
      if ( site.id == id )
      {
        site.at = at;
        preview( site );
      }
  } );
}

RuleWatch::~RuleWatch()
{
  mReading.cancelAndWait();
  mChecking.cancelAndWait();
  mPreviewing.cancelAndWait();
}

void RuleWatch::setWorkspace( const Workspace *workspace )
{
  mReading.cancelAndWait();
  mWorkspace = workspace;
  mKinds.clear();
  reload();
}

void RuleWatch::drop()
{
  mChecking.cancel();
  mPreviewing.cancel();
  mToPreview.reset();
  mVerdicts.clear();
  mChecked.clear();
  mIsReady = false;
}

void RuleWatch::reload()
{
  mGround.reset();
  drop();
  Q_EMIT changed();
  if ( mWorkspace && mSession.hasProblem() )
    read();
}

void RuleWatch::read()
{
  const QStringList kinds = mSession.request().existingKinds();
  mKinds = kinds;
  mGround.reset();
  mReading.start(
    [folder = mWorkspace->folder(), kinds]( const std::atomic_bool & ) -> Reading {
      const auto failed = []( const Error &error ) { return std::make_shared<Result<std::shared_ptr<const Ground>>>( error ); };
      const Result<std::unique_ptr<Workspace>> workspace = Workspace::open( folder, OpenMode::ReadOnly );
      if ( !workspace )
        return failed( workspace.error() );
      const NetworkStore &store = workspace.value()->network();
      const Result<SitingRules> rules = SitingRules::of( store );
      if ( !rules )
        return failed( rules.error() );
      const auto surroundings = SiteSurroundings::read( store, *rules, kinds );
      if ( !surroundings )
        return failed( surroundings.error() );
      return std::make_shared<Result<std::shared_ptr<const Ground>>>( std::make_shared<const Ground>( Ground { *rules, *surroundings } ) );
    },
    [this]( const Reading &reading ) {
      if ( *reading )
      {
        mGround = reading->value();
        checkAll();
      }
      else
        Q_EMIT failed( reading->error() );
    } );
}

void RuleWatch::checkAll()
{
  mToPreview.reset(); // a drag is over
  mPreviewing.cancel();
  if ( !mWorkspace || !mSession.hasProblem() )
    drop();
  else if ( mKinds != mSession.request().existingKinds() )
  {
    read();
    drop();
  }
  else if ( mGround )
  {
    const QHash<qint64, ScenarioSite> before = std::exchange( mChecked, {} );
    QHash<qint64, QList<ClauseCheck>> kept = std::exchange( mVerdicts, {} );
    QList<ScenarioSite> open;
    for ( const ScenarioSite &site : mSession.scenario().sites )
    {
      const auto known = before.constFind( site.id );
      if ( known != before.cend() )
        take( { *known, kept.take( site.id ) } ); // what was last known stays until it is checked anew
      if ( known == before.cend() || !sameSite( *known, site ) )
        open.append( site );
    }
    mChecking.start(
      [open, ground = mGround, day = mSession.request().day]( const std::atomic_bool &cancelled ) {
        QList<Checked> checked;
        for ( const ScenarioSite &site : open )
          if ( !cancelled )
            checked.append( check( site, *ground, day ) );
        return checked;
      },
      [this]( const QList<Checked> &checked ) {
        for ( const Checked &one : checked )
          take( one );
        mIsReady = true;
        Q_EMIT changed();
      } );
  }
  Q_EMIT changed();
}

void RuleWatch::preview( const ScenarioSite &site )
{
  mToPreview = site;
  if ( !mPreviewing.isRunning() ) // what runs is finished first, so that verdicts come while a site is dragged on and on
    previewNext();
}

void RuleWatch::previewNext()
{
  if ( !mToPreview || !mGround )
    return;
  mPreviewing.start( [site = *std::exchange( mToPreview, std::nullopt ), ground = mGround, day = mSession.request().day](
                       const std::atomic_bool & ) { return check( site, *ground, day ); },
    [this]( const Checked &checked ) {
      take( checked );
      Q_EMIT siteChanged( checked.site.id );
      previewNext();
    } );
}

void RuleWatch::take( const Checked &checked )
{
  mChecked.insert( checked.site.id, checked.site );
  mVerdicts.insert( checked.site.id, checked.verdicts );
}

RuleWatch::Checked RuleWatch::check( const ScenarioSite &site, const Ground &ground, const QDate &day )
{
  QList<ClauseCheck> checks = RuleCheck::check( SiteToCheck::of( site ), ground.rules, *ground.surroundings, day );
  checks.removeIf( []( const ClauseCheck &clause ) { return clause.verdict == ClauseVerdict::NotApplicable; } );
  return { site, checks };
}

QVariantList RuleWatch::record( qint64 id )
{
  for ( const ScenarioSite &site : mSession.scenario().sites )
    if ( site.id == id && mGround && !( mChecked.contains( id ) && sameSite( mChecked.value( id ), site ) ) )
      take( check( site, *mGround, mSession.request().day ) );
  QVariantList record;
  for ( const ClauseCheck &clause : verdicts( id ) )
    record.append( clause.toMap() );
  return record;
}

} // namespace jinguan
