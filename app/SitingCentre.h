#pragma once

#include "Services.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QMainWindow;
class QMenu;

namespace jinguan
{

class SitingCheckDialog;
class SitingRulesDialog;
class VerdictSketch;
class WorkspaceSession;

/** The siting rules of the window: the check of stations, the editor of rules, and what of a clause is drawn on the map. */
class SitingCentre : public QObject
{
    Q_OBJECT

  public:
    SitingCentre( const Services &services, QMainWindow *window );
    ~SitingCentre() override;

    /** Adds the check and the rules to the menu Analysis. */
    void fillMenu( QMenu *menu );
    /** The workspace shown; nullptr before it is closed, which closes the dialogs. */
    void setSession( WorkspaceSession *session );

    /** The check of the station shown in the panel, else of all of the element; one dialog, raised when it is open. */
    SitingCheckDialog *showCheck();
    /** The editor of rules; nullptr after telling why the rules cannot be read. */
    SitingRulesDialog *showRules();

  Q_SIGNALS:
    /** Rules were changed and stored. */
    void rulesChanged();
    void told( const QString &text );
    void failed( const QString &message );

  private:
    void storeRules( SitingRulesDialog *dialog, const QByteArray &changes );
    void storeFact( const QString &kind, const QString &fact, const QString &value );
    void storeAttribute( const QString &station, const QString &attribute, const QString &value );
    VerdictSketch *sketch();

    const Services &mServices;
    QMainWindow *mWindow = nullptr;
    WorkspaceSession *mSession = nullptr;
    QPointer<SitingCheckDialog> mCheck;
    QPointer<SitingRulesDialog> mRules;
    std::unique_ptr<VerdictSketch> mSketch;
};

} // namespace jinguan
