#include "widgets/planning/PlanningPage.h"

namespace jinguan
{

PlanningPage::PlanningPage( PlanningSession &session, QWidget *parent ) : QWidget( parent ), mSession( session )
{
  connect( &mSession, &PlanningSession::questionChanged, this, &PlanningPage::refill );
}

void PlanningPage::setServices( const PlanningServices &services )
{
  mServices = services;
  mFilling = true;
  servicesChanged();
  mFilling = false;
  refill();
}

void PlanningPage::refill()
{
  mFilling = true;
  showQuestion( mSession.question() );
  mFilling = false;
  Q_EMIT summaryChanged();
}

void PlanningPage::edit( const QString &what, const std::function<void( PlanningRequest & )> &change )
{
  if ( mFilling )
    return;
  PlanningRequest question = mSession.question();
  change( question );
  mSession.setQuestion( question, what );
}

} // namespace jinguan
