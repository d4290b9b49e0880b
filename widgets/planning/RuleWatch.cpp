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
    if ( !isReady() )
      return;
    for ( ScenarioSite site : mSession.scenario().sites )
      if ( site.id == id )
      {
        site.at = at;
        mChecked.insert( id, site );
        mVerdicts.insert( id, check( site ) );
        Q_EMIT siteChanged( id );
      }
  } );
}

RuleWatch::~RuleWatch()
{
  mReading.cancelAndWait();
}

void RuleWatch::setWorkspace( const Workspace *workspace )
{
  mReading.cancelAndWait();
  mWorkspace = workspace;
  mKinds.clear();
  reload();
}

void RuleWatch::reload()
{
  mGround.reset();
  mVerdicts.clear();
  mChecked.clear();
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
  if ( !mWorkspace || !mSession.hasProblem() )
  {
    mVerdicts.clear();
    mChecked.clear();
  }
  else if ( mKinds != mSession.request().existingKinds() )
  {
    read();
    mVerdicts.clear();
    mChecked.clear();
  }
  else if ( mGround )
  {
    const QHash<qint64, ScenarioSite> before = std::exchange( mChecked, {} );
    QHash<qint64, QList<ClauseCheck>> kept = std::exchange( mVerdicts, {} );
    for ( const ScenarioSite &site : mSession.scenario().sites )
    {
      const auto known = before.constFind( site.id );
      const bool same = known != before.cend() && sameSite( *known, site );
      mVerdicts.insert( site.id, same ? kept.take( site.id ) : check( site ) );
      mChecked.insert( site.id, site );
    }
  }
  Q_EMIT changed();
}

QList<ClauseCheck> RuleWatch::check( const ScenarioSite &site ) const
{
  QList<ClauseCheck> checks = RuleCheck::check( SiteToCheck::of( site ), mGround->rules, *mGround->surroundings, mSession.request().day );
  checks.removeIf( []( const ClauseCheck &clause ) { return clause.verdict == ClauseVerdict::NotApplicable; } );
  return checks;
}

QVariantList RuleWatch::record( qint64 site ) const
{
  QVariantList record;
  for ( const ClauseCheck &clause : verdicts( site ) )
    record.append( clause.toMap() );
  return record;
}

} // namespace jinguan
