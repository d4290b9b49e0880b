#pragma once

#include "planning/rules/RuleCheck.h"
#include "planning/rules/SitingRules.h"
#include "widgets/LatestTask.h"

#include <QHash>
#include <QObject>

namespace jinguan
{

class PlanningSession;
class Workspace;

/**
 * The siting rules' verdicts on the sites of a session, kept up to date: every edit and every step of a drag is checked at once.
 *
 * Rules and surroundings are read in another thread, from a connection of its own, when the session has its first answer for a kind of station. Until then, and where
 * a read failed, there are no verdicts: isReady() tells.
 */
class RuleWatch : public QObject
{
    Q_OBJECT

  public:
    explicit RuleWatch( PlanningSession &session, QObject *parent = nullptr );
    ~RuleWatch() override;

    /** nullptr before it is closed, which waits for what still runs. */
    void setWorkspace( const Workspace *workspace );
    /** Layers, stations or rules of the workspace are others. */
    void reload();

    bool isReady() const { return mGround != nullptr; }
    bool isReading() const { return mReading.isRunning(); }
    /** Of a site of the session, where it stands for the moment; empty for an unknown one and while isReady() is false. */
    QList<ClauseCheck> verdicts( qint64 site ) const { return mVerdicts.value( site ); }
    ClauseCounts counts( qint64 site ) const { return ClauseCounts::of( verdicts( site ) ); }
    /** The verdicts as a decision keeps them. */
    QVariantList record( qint64 site ) const;

  Q_SIGNALS:
    /** Verdicts of several sites, or isReady(). */
    void changed();
    /** Verdicts of one site, which is being dragged. */
    void siteChanged( qint64 site );
    void failed( const jinguan::Error &error );

  private:
    /** What sites are held against; immutable. */
    struct Ground
    {
        SitingRules rules;
        std::shared_ptr<const SiteSurroundings> surroundings;
    };
    using Reading = std::shared_ptr<Result<std::shared_ptr<const Ground>>>;

    void read();
    void checkAll();
    QList<ClauseCheck> check( const ScenarioSite &site ) const;

    PlanningSession &mSession;
    const Workspace *mWorkspace = nullptr;
    QStringList mKinds; //!< of which mGround knows the surroundings
    std::shared_ptr<const Ground> mGround;
    QHash<qint64, QList<ClauseCheck>> mVerdicts;
    QHash<qint64, ScenarioSite> mChecked; //!< as it was checked
    LatestTask<Reading> mReading;
};

} // namespace jinguan
