#pragma once

#include "notify/MailDesk.h"
#include "Services.h"
#include "widgets/LatestTask.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace jinguan
{

class WorkspaceSession;

/**
 * Sends mail about incidents while the window is open: after each scan that found something, and every half minute for digests and retries.
 *
 * Works off the thread of the window with a workspace of its own. Only the window that may write the workspace sends, as only it looks for
 * warnings; a command beside it takes turns with it through the outbox.
 */
class MailService : public QObject
{
    Q_OBJECT

  public:
    explicit MailService( const Services &services, QObject *parent = nullptr );
    ~MailService() override;

    /** nullptr before the workspace is closed; waits for what runs. */
    void setSession( WorkspaceSession *session, const std::shared_ptr<const WarningRules> &rules );
    void setRules( const std::shared_ptr<const WarningRules> &rules ) { mRules = rules; }
    /** Looks soon whether somebody is to be told. */
    void request();

  Q_SIGNALS:
    void flushed( const jinguan::MailSummary &summary );
    /** Something keeps mail from going out that did not before. */
    void failed( const QString &message );

  private:
    void flush();
    void take( const Result<MailSummary> &summary );

    const Services &mServices;
    WorkspaceSession *mSession = nullptr;
    std::shared_ptr<const WarningRules> mRules;
    QTimer mTimer;
    QString mTold; //!< last failure told
    LatestTask<Result<MailSummary>> mTask;
};

/** Opens \a folder and brings its mail forward; for worker threads. Does nothing when mail is turned off, unless \a always. */
Result<MailSummary> flushMail(
  const Services &services, const WarningRules &rules, const QString &folder, bool always, Progress &progress );

} // namespace jinguan
