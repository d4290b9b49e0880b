#pragma once

#include "IncidentNotifier.h"
#include "IncidentWatch.h"
#include "MailService.h"
#include "layers/MapFilter.h"
#include "widgets/incidents/IncidentDock.h"

#include <QPointer>

namespace jinguan
{

class RuleDialog;

/** Warnings in the window: the list, the watch that looks for them, the messages about new ones, and the dialog of the rules. */
class IncidentCentre : public QObject
{
    Q_OBJECT

  public:
    /** The dock belongs to \a window, which places it. */
    IncidentCentre( const Services &services, QWidget *window );

    /** The workspace shown; nullptr before it is closed, which waits for what still runs. */
    void setSession( WorkspaceSession *session );
    void setElement( const QString &element ) { mDock->setElement( element ); }
    void setArea( const MapFilter &area ) { mDock->setArea( area ); }
    /** The user of the settings. */
    void updateUser();
    void showRules();

    IncidentDock *dock() const { return mDock; }
    IncidentWatch &watch() { return mWatch; }
    IncidentNotifier &notifier() { return mNotifier; }
    MailService &mail() { return mMail; }
    RuleDialog *ruleDialog() const;

  Q_SIGNALS:
    void stationPicked( const QString &code );
    /** News for a place in the window, where the desktop has none. */
    void banner( const QString &text );
    void failed( const QString &message );

  private:
    void setContext();
    void announce( const QList<Incident> &incidents );
    void saveRules( RuleDialog *dialog, const QByteArray &changes );

    const Services &mServices;
    WorkspaceSession *mSession = nullptr;
    std::shared_ptr<const WarningRules> mRules;
    QPointer<IncidentDock> mDock;
    QPointer<RuleDialog> mRuleDialog;
    IncidentNotifier mNotifier;
    IncidentWatch mWatch;
    MailService mMail;
};

} // namespace jinguan
