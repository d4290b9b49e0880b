#pragma once

#include "IncidentNotifier.h"
#include "IncidentWatch.h"
#include "layers/MapFilter.h"
#include "MailService.h"
#include "widgets/incidents/IncidentDock.h"

#include <QPointer>

namespace jinguan
{

class LoadDialog;
class RiverDialog;
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
    /** River chiefs and speeds. */
    void showRivers();
    /** Alarm load, and hours above a level. */
    void showLoad();

    IncidentDock *dock() const { return mDock; }
    IncidentWatch &watch() { return mWatch; }
    IncidentNotifier &notifier() { return mNotifier; }
    MailService &mail() { return mMail; }
    RuleDialog *ruleDialog() const;
    RiverDialog *riverDialog() const;
    LoadDialog *loadDialog() const;

  Q_SIGNALS:
    void stationPicked( const QString &code );
    /** News for a place in the window, where the desktop has none. */
    void banner( const QString &text );
    void printAsked( const QString &command, const QStringList &options );
    void failed( const QString &message );

  private:
    void setContext();
    /** Reads the rivers anew, with the stations as they are now. */
    void readRivers();
    void announce( const QList<Incident> &incidents );
    void saveRules( RuleDialog *dialog, const QByteArray &changes );
    void saveRivers( RiverDialog *dialog, const QByteArray &changes );
    IncidentContext context() const;

    const Services &mServices;
    WorkspaceSession *mSession = nullptr;
    std::shared_ptr<const WarningRules> mRules;
    std::shared_ptr<const RiverSystem> mRivers;
    QPointer<IncidentDock> mDock;
    QPointer<RuleDialog> mRuleDialog;
    QPointer<RiverDialog> mRiverDialog;
    QPointer<LoadDialog> mLoadDialog;
    IncidentNotifier mNotifier;
    IncidentWatch mWatch;
    MailService mMail;
};

} // namespace jinguan
