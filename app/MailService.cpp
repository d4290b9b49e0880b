#include "MailService.h"

#include "base/FlagProgress.h"
#include "Settings.h"
#include "WorkspaceSession.h"

namespace jinguan
{

namespace
{
constexpr int sTickMs = 30000;
} // namespace

Result<MailSummary> flushMail( const Services &services, const WarningRules &rules, const QString &folder, bool always, Progress &progress )
{
  const Result<MailSettings> settings = MailSettings::read( Settings::mailFile() );
  if ( !settings )
    return settings.error();
  if ( !settings->enabled && !always )
    return MailSummary();
  const Result<std::unique_ptr<Workspace>> workspace = Workspace::open( folder, OpenMode::ReadingsOnly );
  if ( !workspace )
    return workspace.error();
  const Result<QList<Station>> stations = workspace.value()->network().stations();
  if ( !stations )
    return stations.error();
  const MailDesk desk( *settings, rules, services.catalogue, *services.evaluator, services.responsibility, *stations );
  return desk.run( workspace.value()->incidents(), workspace.value()->mails(), QDateTime::currentSecsSinceEpoch(), progress );
}

MailService::MailService( const Services &services, QObject *parent ) : QObject( parent ), mServices( services )
{
  mTimer.setInterval( sTickMs );
  connect( &mTimer, &QTimer::timeout, this, &MailService::flush );
}

MailService::~MailService()
{
  mTask.cancelAndWait();
}

void MailService::setSession( WorkspaceSession *session, const std::shared_ptr<const WarningRules> &rules )
{
  mTask.cancelAndWait();
  mTimer.stop();
  mTold.clear();
  mSession = session && !session->isReadOnly() ? session : nullptr;
  mRules = rules;
  if ( mSession )
    mTimer.start();
}

void MailService::request()
{
  if ( mSession )
    QTimer::singleShot( 0, this, &MailService::flush );
}

void MailService::flush()
{
  if ( !mSession || !mRules || mTask.isRunning() )
    return;
  mTask.start(
    [&services = mServices, rules = mRules, folder = mSession->workspace().folder()]( const std::atomic_bool &cancelled ) {
      FlagProgress progress( cancelled );
      return flushMail( services, *rules, folder, false, progress );
    },
    [this]( const Result<MailSummary> &summary ) { take( summary ); } );
}

void MailService::take( const Result<MailSummary> &summary )
{
  const QString problem = summary ? summary->lastError : summary.error().text();
  if ( !problem.isEmpty() && problem != mTold )
    Q_EMIT failed( tr( "Mail: %1" ).arg( problem ) );
  mTold = problem;
  if ( summary )
    Q_EMIT flushed( *summary );
}

} // namespace jinguan
