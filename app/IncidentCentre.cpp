#include "IncidentCentre.h"

#include "Settings.h"
#include "warning/IncidentDesk.h"
#include "widgets/incidents/LoadDialog.h"
#include "widgets/incidents/RiverDialog.h"
#include "widgets/incidents/RuleDialog.h"
#include "WorkspaceSession.h"

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr int sToldAtOnce = 1; //!< the gravest; the rest is counted, so that the line is read at a glance
}

IncidentCentre::IncidentCentre( const Services &services, QWidget *window )
  : QObject( window ), mServices( services ), mDock( new IncidentDock( window ) ), mWatch( services ), mMail( services )
{
  updateUser();
  connect( mDock, &IncidentDock::stationPicked, this, &IncidentCentre::stationPicked );
  connect( mDock, &IncidentDock::failed, this, &IncidentCentre::failed );
  connect( mDock, &IncidentDock::printAsked, this, &IncidentCentre::printAsked );
  connect( mDock, &IncidentDock::rulesWanted, this, &IncidentCentre::showRules );
  connect( &mWatch, &IncidentWatch::failed, this, &IncidentCentre::failed );
  connect( &mWatch, &IncidentWatch::scanned, this, [this] {
    mDock->setNow( mWatch.now() );
    mDock->reload();
    mMail.request();
  } );
  connect( &mMail, &MailService::failed, this, &IncidentCentre::failed );
  connect( &mWatch, &IncidentWatch::opened, this, &IncidentCentre::announce );
  connect( &mNotifier, &IncidentNotifier::banner, this, &IncidentCentre::banner );
  connect( &mNotifier, &IncidentNotifier::picked, this, &IncidentCentre::stationPicked );
}

RuleDialog *IncidentCentre::ruleDialog() const
{
  return mRuleDialog;
}

RiverDialog *IncidentCentre::riverDialog() const
{
  return mRiverDialog;
}

LoadDialog *IncidentCentre::loadDialog() const
{
  return mLoadDialog;
}

void IncidentCentre::updateUser()
{
  mDock->setUser( Settings::userProfile() );
}

void IncidentCentre::setSession( WorkspaceSession *session )
{
  delete mRuleDialog;
  delete mRiverDialog;
  delete mLoadDialog;
  mWatch.setSession( nullptr, nullptr );
  mMail.setSession( nullptr, nullptr );
  if ( mSession )
    mSession->disconnect( this );
  mSession = session;
  mRules.reset();
  if ( mSession )
  {
    const NetworkStore &network = mSession->workspace().network();
    Result<WarningRules> rules = workspaceRules( mServices, network );
    if ( !rules )
    {
      // The list is still of use with the rules of the program.
      Q_EMIT failed( rules.error().text() );
      rules = shippedRules( mServices );
    }
    if ( rules )
      mRules = std::make_shared<const WarningRules>( rules.take() );
    const UtcSeconds scanned = network.property( warningsScannedProperty ).toLongLong();
    mDock->setNow( scanned > 0 ? scanned : mSession->dataExtent().to );
    connect( mSession, &WorkspaceSession::readingsArrived, this, [this] { mDock->reload(); } );
    connect( mSession, &WorkspaceSession::networkChanged, this, [this] {
      readRivers();
      setContext();
    } );
  }
  readRivers();
  setContext();
  mWatch.setSession( mSession, mRules );
  mMail.setSession( mSession, mRules );
}

void IncidentCentre::readRivers()
{
  mRivers.reset();
  if ( mSession )
  {
    Result<RiverSystem> rivers = riverSystem( mSession->workspace().network(), mSession->stations() );
    if ( rivers )
      mRivers = std::make_shared<const RiverSystem>( rivers.take() );
    else
      Q_EMIT failed( rivers.error().text() );
  }
  mWatch.setRivers( mRivers );
}

IncidentContext IncidentCentre::context() const
{
  IncidentContext context;
  if ( mSession && mRules )
  {
    context = { &mServices.catalogue, mServices.evaluator.get(), &mServices.responsibility, &mSession->workspace(), mRules, {} };
    for ( const Station &station : mSession->stations() )
      context.stationNames.insert( station.code, station.name.text() );
  }
  return context;
}

void IncidentCentre::setContext()
{
  mDock->setContext( context() );
}

void IncidentCentre::announce( const QList<Incident> &incidents )
{
  if ( !mSession )
    return;
  QList<Incident> gravest = incidents;
  std::stable_sort( gravest.begin(), gravest.end(), []( const Incident &a, const Incident &b ) { return a.severity > b.severity; } );
  QStringList lines;
  for ( const Incident &incident : gravest.mid( 0, sToldAtOnce ) )
  {
    const Station *station = mSession->station( incident.station );
    lines.append( tr( "%1 – %2" )
                    .arg( station ? station->name.text() : incident.station,
                      incidentText( incident, *mRules, mServices.catalogue, *mServices.evaluator ) ) );
  }
  if ( gravest.size() > sToldAtOnce )
    lines.append( tr( "and %n more", nullptr, static_cast<int>( gravest.size() ) - sToldAtOnce ) );
  mNotifier.notify( tr( "%n new incident(s)", nullptr, static_cast<int>( gravest.size() ) ), lines.join( tr( "; " ) ),
    gravest.first().station, gravest.first().severity );
}

void IncidentCentre::showRules()
{
  if ( !mSession || !mRules )
    return;
  Result<WarningRules> shipped = shippedRules( mServices );
  if ( !shipped )
  {
    Q_EMIT failed( shipped.error().text() );
    return;
  }
  delete mRuleDialog;
  RuleDialogContext context;
  context.catalogue = &mServices.catalogue;
  context.evaluator = mServices.evaluator.get();
  context.responsibility = &mServices.responsibility;
  context.workspace = &mSession->workspace();
  context.stations = mSession->stations();
  context.shipped = shipped.take();
  context.rules = *mRules;
  context.rivers = mRivers;
  context.clock = mSession->isDemo() ? 0 : QDateTime::currentSecsSinceEpoch();
  mRuleDialog = new RuleDialog( context, mDock->window() );
  mRuleDialog->setAttribute( Qt::WA_DeleteOnClose );
  connect( mRuleDialog, &RuleDialog::saved, this, [this]( const QByteArray &changes ) { saveRules( mRuleDialog, changes ); } );
  mRuleDialog->open();
}

void IncidentCentre::showRivers()
{
  if ( !mSession )
    return;
  const NetworkStore &network = mSession->workspace().network();
  const Result<RiverBook> shipped = shippedRivers();
  const Result<RiverBook> book = workspaceRivers( network );
  const Result<QList<LayerFeature>> features = network.features( QStringLiteral( "river" ) );
  if ( !shipped || !book || !features )
  {
    Q_EMIT failed( ( !shipped ? shipped.error() : !book ? book.error() : features.error() ).text() );
    return;
  }
  QStringList names;
  for ( const LayerFeature &river : *features )
    names.append( river.attributes.value( QStringLiteral( "name" ) ).toString() );
  names.removeDuplicates();
  delete mRiverDialog;
  mRiverDialog = new RiverDialog( *shipped, *book, names, mServices.responsibility, mDock->window() );
  mRiverDialog->setAttribute( Qt::WA_DeleteOnClose );
  connect( mRiverDialog, &RiverDialog::saved, this, [this]( const QByteArray &changes ) { saveRivers( mRiverDialog, changes ); } );
  mRiverDialog->open();
}

void IncidentCentre::saveRivers( RiverDialog *dialog, const QByteArray &changes )
{
  if ( const Result<void> kept = mSession->workspace().network().setProperty( riverBookProperty, QString::fromUtf8( changes ) ); !kept )
  {
    dialog->showError( kept.error().text() );
    return;
  }
  dialog->accept();
  readRivers();
}

void IncidentCentre::showLoad()
{
  if ( !mSession || !mRules )
    return;
  delete mLoadDialog;
  const UtcSeconds now = mWatch.now() > 0 ? mWatch.now() : mSession->dataExtent().to;
  mLoadDialog = new LoadDialog( context(), now, mDock->window() );
  mLoadDialog->setAttribute( Qt::WA_DeleteOnClose );
  connect( mLoadDialog, &LoadDialog::stationPicked, this, &IncidentCentre::stationPicked );
  mLoadDialog->show();
}

void IncidentCentre::saveRules( RuleDialog *dialog, const QByteArray &changes )
{
  NetworkStore &network = mSession->workspace().network();
  if ( const Result<void> kept = network.setProperty( warningRulesProperty, QString::fromUtf8( changes ) ); !kept )
  {
    dialog->showError( kept.error().text() );
    return;
  }
  mRules = std::make_shared<const WarningRules>( dialog->rules() );
  dialog->accept();
  setContext();
  mWatch.setRules( mRules );
  mMail.setRules( mRules );
}

} // namespace jinguan
