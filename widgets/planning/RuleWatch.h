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
 * The siting rules' verdicts on the sites of a session, kept up to date: every edit and every step of a drag is checked in another thread, the newest last.
 *
 * Rules and surroundings are read in another thread too, from a connection of its own, when the session has its first answer for a kind of station. Until then, and where
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

    bool isReady() const { return mIsReady; }
    bool isReading() const { return mReading.isRunning(); }
    /** Verdicts are still those of places before; changed() or siteChanged() tells when not. */
    bool isChecking() const { return mChecking.isRunning() || mPreviewing.isRunning(); }
    /** Of a site of the session, where it stood when it was checked last; empty for an unknown one and while isReady() is false. */
    QList<ClauseCheck> verdicts( qint64 site ) const { return mVerdicts.value( site ); }
    ClauseCounts counts( qint64 site ) const { return ClauseCounts::of( verdicts( site ) ); }
    /** The verdicts as a decision keeps them, of where the site stands now: one that is not checked yet is checked at once. */
    QVariantList record( qint64 site );

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
    struct Checked
    {
        ScenarioSite site;
        QList<ClauseCheck> verdicts;
    };

    void read();
    void checkAll();
    void preview( const ScenarioSite &site );
    void previewNext();
    void take( const Checked &checked );
    void drop();
    static Checked check( const ScenarioSite &site, const Ground &ground, const QDate &day );

    PlanningSession &mSession;
    const Workspace *mWorkspace = nullptr;
    QStringList mKinds; //!< of which mGround knows the surroundings
    std::shared_ptr<const Ground> mGround;
    QHash<qint64, QList<ClauseCheck>> mVerdicts;
    QHash<qint64, ScenarioSite> mChecked; //!< as it was checked
    bool mIsReady = false;                //!< the sites were checked once
    LatestTask<Reading> mReading;
    LatestTask<QList<Checked>> mChecking;
    LatestTask<Checked> mPreviewing;
    std::optional<ScenarioSite> mToPreview; //!< when the step of the drag before is checked
};

} // namespace jinguan
