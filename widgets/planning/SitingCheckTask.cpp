#include "widgets/planning/SitingCheckTask.h"

namespace jinguan
{

SitingCheckAnswer checkSites( const QList<SiteToCheck> &sites, bool withNetworks, const QMap<QString, QVariantMap> &facts,
  const SitingRules &rules, const SurroundingsData &data, const QDate &day, const std::atomic_bool &cancelled )
{
  SitingCheckAnswer answer;
  answer.surroundings = SiteSurroundings::build( data );
  QStringList kinds;
  for ( const SiteToCheck &site : sites )
  {
    if ( cancelled.load() )
      return answer;
    if ( !kinds.contains( site.kind ) )
      kinds.append( site.kind );
    answer.rows.append( { site, false, RuleCheck::check( site, rules, *answer.surroundings, day ) } );
  }
  for ( const QString &kind : std::as_const( kinds ) )
    if ( withNetworks && !cancelled.load() && !rules.networkRulesFor( kind, day ).isEmpty() )
    {
      SiteToCheck all;
      all.kind = kind;
      answer.rows.append( { all, true,
        RuleCheck::checkNetwork(
          NetworkToCheck::of( kind, *answer.surroundings, facts.value( kind ) ), rules, *answer.surroundings, day ) } );
    }
  return answer;
}

RuleEffect ruleEffect( const QString &id, const SitingRules &before, const SitingRules &after, const QList<SiteToCheck> &sites,
  const SurroundingsData &data, const QDate &day, const std::atomic_bool &cancelled )
{
  RuleEffect effect;
  const std::shared_ptr<const SiteSurroundings> around = SiteSurroundings::build( data );
  const auto holds = [&day]( const SitingRule *rule, const SiteToCheck &site ) {
    return rule && rule->holdsOn( day ) && rule->isFor( site.kind, site.sitingClass );
  };
  const auto verdict = [&]( const SitingRules &rules, const SiteToCheck &site ) {
    const SitingRule *rule = rules.rule( id );
    return holds( rule, site ) && rule->scope == RuleScope::Site ? RuleCheck::check( site, *rule, rules, *around ).verdict
                                                                 : ClauseVerdict::NotApplicable;
  };
  const auto count = [&effect]( ClauseVerdict was, ClauseVerdict is ) {
    if ( was != ClauseVerdict::NotApplicable || is != ClauseVerdict::NotApplicable )
      ++effect.sites;
    if ( was == is )
      return;
    ++effect.changed;
    ++( is == ClauseVerdict::Fails         ? effect.fail
        : is == ClauseVerdict::Meets       ? effect.meet
        : is == ClauseVerdict::DataMissing ? effect.missing
                                           : effect.aside );
  };
  const SitingRule *now = after.rule( id );
  if ( now && now->scope == RuleScope::Network )
  {
    for ( const QString &kind : now->stationKinds )
    {
      const NetworkToCheck network = NetworkToCheck::of( kind, *around );
      const auto ofNetwork = [&]( const SitingRules &rules ) {
        const SitingRule *rule = rules.rule( id );
        return rule && rule->holdsOn( day ) && rule->stationKinds.contains( kind )
          ? RuleCheck::checkNetwork( network, *rule, rules, *around ).verdict
          : ClauseVerdict::NotApplicable;
      };
      count( ofNetwork( before ), ofNetwork( after ) );
    }
    return effect;
  }
  for ( const SiteToCheck &site : sites )
  {
    if ( cancelled.load() )
      return effect;
    count( verdict( before, site ), verdict( after, site ) );
  }
  return effect;
}

} // namespace jinguan
