#pragma once

#include "planning/rules/RuleCheck.h"
#include "store/NetworkStore.h"

#include <QMap>

namespace jinguan
{

/** What the siting rules say of the sites of scenarios: read once in the thread of the store, asked from any thread. */
class SiteVerdicts
{
  public:
    /** \a scenarios tell the kinds whose surroundings are read. Errors: rules or layers that cannot be read. */
    static Result<SiteVerdicts> read( const NetworkStore &store, const QList<Scenario> &scenarios );

    /** Clause by clause, without those that are not about the site. */
    QList<ClauseCheck> check( const ScenarioSite &site ) const;
    /** Likewise as plain keys, for files and for what is kept with a decision. */
    QVariantList list( const ScenarioSite &site ) const;
    /** Number of clauses by verdict: `meets`, `fails`, `data_missing`. */
    QMap<QString, int> count( const ScenarioSite &site ) const;

  private:
    SiteVerdicts( SitingRules rules, std::shared_ptr<const SiteSurroundings> surroundings )
      : mRules( std::move( rules ) ), mSurroundings( std::move( surroundings ) )
    {}

    SitingRules mRules;
    std::shared_ptr<const SiteSurroundings> mSurroundings;
};

} // namespace jinguan
