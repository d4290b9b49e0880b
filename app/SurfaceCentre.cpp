#include "SurfaceCentre.h"

#include "base/FlagProgress.h"
#include "layers/surface/SurfaceQuery.h"

#include <QActionGroup>
#include <QMenu>

namespace jinguan
{

namespace
{
constexpr int sKept = 240; //!< ten days of hours
constexpr int sStepsAhead = 4;
} // namespace

SurfaceCentre::SurfaceCentre( const Services &services, QWidget *window )
  : QObject( window ), mServices( services ), mMenu( new QMenu( tr( "&Interpolated surface" ), window ) ), mCache( sKept )
{
  mMenu->setObjectName( QStringLiteral( "surfaceMenu" ) );
  mIndicators = new QActionGroup( this );
  mViews = new QActionGroup( this );
  connect( mIndicators, &QActionGroup::triggered, this, [this]( QAction *action ) { setIndicator( action->data().toString() ); } );
  connect(
    mViews, &QActionGroup::triggered, this, [this]( QAction *action ) { setView( static_cast<SurfaceView>( action->data().toInt() ) ); } );
  if ( Result<SurfaceRules> rules = SurfaceRules::load( services.catalogue ) )
    mRules = rules.take();
  fillMenu();
}

SurfaceCentre::~SurfaceCentre()
{
  setSession( nullptr );
}

void SurfaceCentre::fillMenu()
{
  for ( QActionGroup *group : { mIndicators, mViews } )
    for ( QAction *action : group->actions() )
      delete action;
  mMenu->clear();
  const auto add = [this]( QActionGroup *group, const QString &name, const QString &text, const QVariant &data, bool on ) {
    QAction *action = mMenu->addAction( text );
    action->setObjectName( name );
    action->setData( data );
    action->setCheckable( true );
    action->setChecked( on );
    group->addAction( action );
  };
  add( mIndicators, QStringLiteral( "surfaceNone" ), tr( "&None" ), QString(), mIndicator.isEmpty() );
  const QList<SurfaceRule> rules = mRules ? mRules->of( mElement ) : QList<SurfaceRule>();
  for ( const SurfaceRule &rule : rules )
  {
    const Indicator *indicator = mServices.catalogue.indicator( rule.indicator );
    const QString name = indicator->symbol.isEmpty() ? indicator->name.text() : indicator->symbol;
    add( mIndicators, QStringLiteral( "surface-" ) + rule.indicator, name, rule.indicator, mIndicator == rule.indicator );
  }
  mMenu->addSeparator();
  add(
    mViews, QStringLiteral( "surfaceValue" ), tr( "Show &values" ), static_cast<int>( SurfaceView::Value ), mView == SurfaceView::Value );
  add( mViews, QStringLiteral( "surfaceDeviation" ), tr( "Show standard &deviation" ), static_cast<int>( SurfaceView::Deviation ),
    mView == SurfaceView::Deviation );
  mMenu->setEnabled( !rules.isEmpty() );
}

void SurfaceCentre::setSession( WorkspaceSession *session )
{
  mTask.cancelAndWait();
  mAhead.cancelAndWait();
  if ( mSession )
    mSession->disconnect( this );
  mSession = session;
  mShown.reset();
  forget();
  if ( !mSession )
    return;
  mMoment = mSession->moment();
  connect( mSession, &WorkspaceSession::networkChanged, this, [this] {
    forget();
    update();
  } );
  connect( mSession, &WorkspaceSession::readingsArrived, this, [this] {
    mCache.clear(); // late values change the past
    update();
  } );
  update();
}

void SurfaceCentre::forget()
{
  mCache.clear();
  mCity = mSession ? surfaceCity( mSession->scene() ) : QgsGeometry();
}

void SurfaceCentre::setElement( const QString &element )
{
  if ( element == mElement )
    return;
  mElement = element;
  mCache.clear();
  mIndicator.clear();
  fillMenu();
  update();
}

void SurfaceCentre::setMoment( UtcSeconds at, bool live )
{
  mMoment = live ? QDateTime::currentSecsSinceEpoch() / 60 * 60 : at;
  update();
}

void SurfaceCentre::setIndicator( const QString &indicator )
{
  if ( indicator == mIndicator )
    return;
  mIndicator = indicator;
  mJustChosen = true;
  fillMenu();
  update();
}

void SurfaceCentre::setView( SurfaceView view )
{
  if ( view == mView )
    return;
  mView = view;
  fillMenu();
  if ( mShown )
    show( mShown );
}

LatestTask<SurfaceCentre::Answer>::Work SurfaceCentre::work( UtcSeconds at ) const
{
  const Result<SurfaceRule> rule = mRules->rule( mElement, mIndicator );
  return [rule, at, city = mCity, workspace = &mSession->workspace(), stations = mSession->stations(), catalogue = &mServices.catalogue,
           builder = SurfaceBuilder( mServices.catalogue, *mServices.evaluator, mServices.palette )](
           const std::atomic_bool &cancelled ) -> Answer {
    const auto answer = []( Result<SurfacePicture> result ) { return std::make_shared<Result<SurfacePicture>>( std::move( result ) ); };
    if ( !rule )
      return answer( rule.error() );
    const Result<std::unique_ptr<ReadingStore>> store = workspace->openReadings();
    if ( !store )
      return answer( store.error() );
    const Result<QList<LatestReading>> latest = store.value()->latestAt( at, rule->maxAge + static_cast<qint64>( Period::Day ) );
    if ( !latest )
      return answer( latest.error() );
    FlagProgress stopper( cancelled );
    return answer( builder.build( *rule, at, surfaceValues( *rule, *catalogue, stations, *latest, at ), city, &stopper ) );
  };
}

void SurfaceCentre::update()
{
  mTask.cancel();
  if ( !mSession || !mRules || mIndicator.isEmpty() )
  {
    mAhead.cancel();
    if ( mSession )
      show( nullptr );
    return;
  }
  if ( const auto *kept = mCache.object( keyOf( mMoment ) ) )
  {
    show( *kept );
    makeAhead();
    return;
  }
  mAhead.cancel(); // this moment first
  mTask.start( work( mMoment ), [this, at = mMoment]( const Answer &answer ) {
    if ( !*answer )
    {
      show( nullptr );
      Q_EMIT failed( answer->error().text() );
      return;
    }
    auto picture = std::make_shared<const SurfacePicture>( answer->value() );
    mCache.insert( keyOf( at ), new std::shared_ptr<const SurfacePicture>( picture ) );
    show( picture );
    makeAhead();
  } );
}

void SurfaceCentre::makeAhead()
{
  if ( mAhead.isRunning() )
    return;
  const UtcSeconds end = mSession->dataExtent().to;
  for ( int step = 1; step <= sStepsAhead; ++step )
  {
    const UtcSeconds at = mMoment + step * mStep;
    if ( at > end || mCache.contains( keyOf( at ) ) )
      continue;
    mAhead.start( work( at ), [this, at, indicator = mIndicator]( const Answer &answer ) {
      if ( indicator != mIndicator )
        return;
      if ( *answer )
      {
        mCache.insert(
          keyOf( at ), new std::shared_ptr<const SurfacePicture>( std::make_shared<const SurfacePicture>( answer->value() ) ) );
        makeAhead();
      }
    } );
    return;
  }
}

void SurfaceCentre::show( std::shared_ptr<const SurfacePicture> picture )
{
  const bool was = mShown != nullptr;
  mShown = std::move( picture );
  if ( mSession )
    mSession->scene().showSurface( mShown.get(), mView );
  if ( mShown && mJustChosen && !mShown->refusal.isEmpty() )
    Q_EMIT told( mShown->refusal );
  mJustChosen = mJustChosen && !mShown;
  if ( was || mShown )
    Q_EMIT changed();
}

} // namespace jinguan
