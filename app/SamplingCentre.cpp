#include "SamplingCentre.h"

#include "base/Resources.h"
#include "widgets/sampling/DeliveryDialog.h"
#include "widgets/sampling/SamplingDialog.h"
#include "widgets/sampling/TargetDialog.h"

#include <QMainWindow>
#include <QMenu>

namespace jinguan
{

SamplingCentre::SamplingCentre( const Services &services, QMainWindow *window )
  : QObject( window ), mServices( services ), mWindow( window )
{}

SamplingCentre::~SamplingCentre()
{
  closeDialogs();
}

void SamplingCentre::addTo( QMenu *menu )
{
  menu->addAction( tr( "&Manual sampling …" ), this, &SamplingCentre::showSampling )->setObjectName( QStringLiteral( "actionSampling" ) );
  menu->addAction( tr( "Ledger of de&liveries …" ), this, &SamplingCentre::showDeliveries )
    ->setObjectName( QStringLiteral( "actionDeliveries" ) );
  menu->addAction( tr( "Targets of the &year …" ), this, &SamplingCentre::showTargets )->setObjectName( QStringLiteral( "actionTargets" ) );
}

void SamplingCentre::closeDialogs()
{
  delete mSampling; // each waits for work that reads the workspace
  delete mDeliveries;
  delete mTargets;
}

void SamplingCentre::setSession( WorkspaceSession *session )
{
  closeDialogs();
  if ( mSession )
    mSession->disconnect( this );
  mSession = session;
  if ( !mSession )
    return;
  connect( mSession, &WorkspaceSession::readingsArrived, this, [this] {
    if ( mSampling )
      mSampling->reload();
    if ( mDeliveries )
      mDeliveries->reload();
  } );
  connect( mSession, &WorkspaceSession::networkChanged, this, &SamplingCentre::updateDialogs );
}

void SamplingCentre::setArea( const MapFilter &area )
{
  mArea = area;
  updateDialogs();
}

SamplingContext SamplingCentre::context() const
{
  SamplingContext context;
  context.catalogue = &mServices.catalogue;
  context.responsibility = &mServices.responsibility;
  context.workspace = &mSession->workspace();
  context.isReadOnly = mSession->isReadOnly();
  context.stations = mSession->stations();
  context.area = mArea;
  context.today = local( mSession->moment() ).date();
  return context;
}

void SamplingCentre::updateDialogs()
{
  if ( !mSession )
    return;
  if ( mSampling )
    mSampling->setContext( context() );
  if ( mDeliveries )
    mDeliveries->setContext( context() );
  if ( mTargets )
    mTargets->setContext( context() );
}

SamplingDialog *SamplingCentre::showSampling()
{
  if ( !mSession )
    return nullptr;
  if ( !mSampling )
  {
    mSampling = new SamplingDialog( context(), mWindow );
    mSampling->setAttribute( Qt::WA_DeleteOnClose );
    connect( mSampling, &SamplingDialog::stationPicked, this, &SamplingCentre::stationPicked );
    connect( mSampling, &SamplingDialog::printAsked, this, &SamplingCentre::printAsked );
  }
  mSampling->show();
  mSampling->raise();
  return mSampling;
}

DeliveryDialog *SamplingCentre::showDeliveries()
{
  if ( !mSession )
    return nullptr;
  if ( !mDeliveries )
  {
    mDeliveries = new DeliveryDialog( context(), mWindow );
    mDeliveries->setAttribute( Qt::WA_DeleteOnClose );
    connect( mDeliveries, &DeliveryDialog::printAsked, this, &SamplingCentre::printAsked );
  }
  mDeliveries->show();
  mDeliveries->raise();
  return mDeliveries;
}

TargetDialog *SamplingCentre::showTargets()
{
  if ( !mSession )
    return nullptr;
  if ( !mEvaluation )
  {
    Result<PeriodEvaluation> loaded = PeriodEvaluation::load( Resources::folder(), mServices.catalogue );
    if ( !loaded )
    {
      Q_EMIT failed( loaded.error().text() );
      return nullptr;
    }
    mEvaluation = std::make_shared<const PeriodEvaluation>( loaded.take() );
  }
  if ( !mTargets )
  {
    mTargets = new TargetDialog( context(), mEvaluation, mWindow );
    mTargets->setAttribute( Qt::WA_DeleteOnClose );
    connect( mTargets, &TargetDialog::printAsked, this, &SamplingCentre::printAsked );
  }
  mTargets->show();
  mTargets->raise();
  return mTargets;
}

} // namespace jinguan
