#include "QualityCentre.h"

#include "base/Resources.h"
#include "Settings.h"
#include "WorkspaceSession.h"

namespace jinguan
{

QualityCentre::QualityCentre( const Services &services, QWidget *window )
  : QObject( window ), mServices( services ), mDock( new QualityDock( window ) )
{
  updateUser();
  connect( mDock, &QualityDock::stationPicked, this, &QualityCentre::stationPicked );
  connect( mDock, &QualityDock::failed, this, &QualityCentre::failed );
  connect( mDock, &QualityDock::changed, this, [this] {
    if ( mSession )
      mSession->refreshStatuses(); // also while a moment of the past is shown; charts and lists follow the counter of writes
  } );
}

void QualityCentre::updateUser()
{
  mDock->setUser( Settings::userProfile().name );
}

void QualityCentre::setElement( const QString &element )
{
  mDock->setElement( element );
}

void QualityCentre::setArea( const MapFilter &area )
{
  mDock->setArea( area );
}

void QualityCentre::setSession( WorkspaceSession *session )
{
  if ( mSession )
    mSession->disconnect( this );
  mSession = session;
  if ( mSession && !mRules )
  {
    Result<QualityRules> rules = QualityRules::load( Resources::path( QStringLiteral( "quality/rules.csv" ) ), mServices.catalogue );
    if ( rules )
      mRules = std::make_shared<const QualityRules>( rules.take() );
    else
      Q_EMIT failed( rules.error().text() );
    Result<NetworkFigures> figures = NetworkFigures::load( Resources::path( QStringLiteral( "quality/figures.csv" ) ) );
    if ( figures )
      mFigures = std::make_shared<const NetworkFigures>( figures.take() );
    else
      Q_EMIT failed( figures.error().text() );
    Result<Authenticity> authenticity =
      Authenticity::load( Resources::path( QStringLiteral( "quality" ) ), mServices.catalogue, *mServices.evaluator );
    if ( authenticity )
      mAuthenticity = std::make_shared<const Authenticity>( authenticity.take() );
    else
      Q_EMIT failed( authenticity.error().text() );
  }
  if ( mSession )
  {
    connect( mSession, &WorkspaceSession::readingsArrived, this, [this] { mDock->reload(); } );
    connect( mSession, &WorkspaceSession::networkChanged, this, &QualityCentre::setContext );
  }
  setContext();
}

void QualityCentre::setContext()
{
  if ( !mSession )
  {
    mDock->setContext( {} );
    return;
  }
  const UtcSeconds now = mSession->isDemo() ? mSession->dataExtent().to + 3600 : QDateTime::currentSecsSinceEpoch();
  mDock->setContext( { &mServices.catalogue, mServices.evaluator.get(), &mServices.responsibility, &mSession->workspace(), mRules, mFigures,
    mAuthenticity, mSession->stations(), now } );
}

} // namespace jinguan
