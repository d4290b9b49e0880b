#pragma once

#include "planning/rules/ClauseCheck.h"
#include "planning/rules/Measurement.h"

namespace jinguan
{

/**
 * Holds a site, or the network, against the siting rules, clause by clause.
 *
 * A clause is met only with a measured figure. Where a layer or an attribute is missing, or does not tell enough, the verdict is DataMissing and the text says
 * which one and how to supply it. A single site takes milliseconds, so that it can be asked while a site is dragged. All functions are
 * reentrant; the surroundings are only read.
 *
 * \code
 * const Result<SitingRules> rules = SitingRules::of( store );
 * const auto surroundings = SiteSurroundings::read( store, *rules, { "air_standard" } );
 * for ( const ClauseCheck &clause : RuleCheck::check( SiteToCheck::of( station ), *rules, **surroundings ) ) …
 * \endcode
 */
class RuleCheck
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::RuleCheck )

  public:
    /** Each rule for the site's kind and class in force on \a day (null: today), in the order of the tables. */
    static QList<ClauseCheck> check(
      const SiteToCheck &site, const SitingRules &rules, const SiteSurroundings &surroundings, const QDate &day = {} );

    /** One rule. */
    static ClauseCheck check(
      const SiteToCheck &site, const SitingRule &rule, const SitingRules &rules, const SiteSurroundings &surroundings );

    /** Rules about all stations of the kind together. */
    static QList<ClauseCheck> checkNetwork(
      const NetworkToCheck &network, const SitingRules &rules, const SiteSurroundings &surroundings, const QDate &day = {} );
    static ClauseCheck checkNetwork(
      const NetworkToCheck &network, const SitingRule &rule, const SitingRules &rules, const SiteSurroundings &surroundings );

    /** Holds a figure against a limit. */
    static bool compares( RuleOperator op, double measured, double value, double valueMax );

  private:
    static ClauseCheck check(
      const SiteToCheck &site, const SitingRule &rule, const SitingRules &rules, const SiteSurroundings &surroundings, SiteMemo &memo );
    static ClauseCheck judge( const SitingRule &rule, const Measurement &found, const LayerUse &use );
    static QString conditionText( const SiteToCheck::Condition &condition, const SitingTerms &terms );
};

} // namespace jinguan
