#include "planning/SiteVerdicts.h"

namespace jinguan
{

Result<SiteVerdicts> SiteVerdicts::read( const NetworkStore &store, const QList<Scenario> &scenarios )
{
  QStringList kinds;
  for ( const Scenario &scenario : scenarios )
    for ( const ScenarioSite &site : scenario.sites )
      if ( !kinds.contains( site.kind ) )
        kinds.append( site.kind );
  const Result<SitingRules> rules = SitingRules::of( store );
  if ( !rules )
    return rules.error();
  const auto surroundings = SiteSurroundings::read( store, *rules, kinds );
  if ( !surroundings )
    return surroundings.error();
  return SiteVerdicts( *rules, *surroundings );
}

QList<ClauseCheck> SiteVerdicts::check( const ScenarioSite &site ) const
{
  QList<ClauseCheck> checks = RuleCheck::check( SiteToCheck::of( site ), mRules, *mSurroundings );
  checks.removeIf( []( const ClauseCheck &clause ) { return clause.verdict == ClauseVerdict::NotApplicable; } );
  return checks;
}

QVariantList SiteVerdicts::list( const ScenarioSite &site ) const
{
  QVariantList list;
  const QList<ClauseCheck> checks = check( site );
  for ( const ClauseCheck &clause : checks )
    list.append( clause.toMap() );
  return list;
}

QMap<QString, int> SiteVerdicts::count( const ScenarioSite &site ) const
{
  // All three are there, so that a table has a row for each and a nought is seen.
  QMap<QString, int> words;
  for ( const ClauseVerdict verdict : { ClauseVerdict::Meets, ClauseVerdict::Fails, ClauseVerdict::DataMissing } )
    words.insert( clauseVerdictId( verdict ), 0 );
  const QList<ClauseCheck> checks = check( site );
  for ( const ClauseCheck &clause : checks )
    ++words[clauseVerdictId( clause.verdict )];
  return words;
}

} // namespace jinguan
