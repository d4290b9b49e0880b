#pragma once

#include "planning/rules/RuleCheck.h"

namespace jinguan
{

/** A row of a check: a site, or all stations of a kind together. */
struct CheckedRow
{
    SiteToCheck site;     //!< of the network: its kind alone
    bool network = false; //!< rules about all stations of the kind
    QList<ClauseCheck> checks;
};

/** What a check answered, with what it was measured on. */
struct SitingCheckAnswer
{
    QList<CheckedRow> rows;
    std::shared_ptr<const SiteSurroundings> surroundings;
};

/** Holds \a sites, and with \a withNetworks the networks of their kinds with the \a facts known of them, against \a rules; stops early when \a cancelled. In any thread. */
SitingCheckAnswer checkSites( const QList<SiteToCheck> &sites, bool withNetworks, const QMap<QString, QVariantMap> &facts,
  const SitingRules &rules, const SurroundingsData &data, const QDate &day, const std::atomic_bool &cancelled );

/** How the verdicts of two sets of rules differ over the same sites: pairs of verdicts with their number, unequal ones only. */
struct RuleEffect
{
    int sites = 0;   //!< to which the rule applies before or after
    int changed = 0; //!< other verdict than before
    int fail = 0;    //!< of them: fail now
    int meet = 0;    //!< of them: met now
    int missing = 0; //!< of them: data are missing now
    int aside = 0;   //!< of them: no longer apply
};

/** What it changes for \a sites that the rule \a id is as in \a after instead of as in \a before. In any thread. */
RuleEffect ruleEffect( const QString &id, const SitingRules &before, const SitingRules &after, const QList<SiteToCheck> &sites,
  const SurroundingsData &data, const QDate &day, const std::atomic_bool &cancelled );

} // namespace jinguan
