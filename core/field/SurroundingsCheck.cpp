#include "field/SurroundingsCheck.h"

namespace jinguan
{

Result<SurroundingsInput> SurroundingsCheck::fetch( const NetworkStore &store, const Station &station, const QDate &day )
{
  const Result<SitingRules> rules = SitingRules::of( store );
  if ( !rules )
    return rules.error();
  const Result<SurroundingsData> data = SiteSurroundings::fetch( store, *rules, { station.kind }, day );
  if ( !data )
    return data.error();
  return SurroundingsInput { station, day, *rules, *data };
}

SurroundingsCheck SurroundingsCheck::make( const SurroundingsInput &input, const FieldChecks &checks )
{
  SurroundingsCheck check;
  const SiteToCheck site = SiteToCheck::of( input.station, input.day );
  if ( site.hasPlace )
  {
    const std::shared_ptr<const SiteSurroundings> around = SiteSurroundings::build( input.data );
    for ( const ClauseCheck &clause : RuleCheck::check( site, input.rules, *around, input.day ) )
      if ( clause.verdict != ClauseVerdict::NotApplicable )
        check.clauses.append( clause );
  }
  check.items = checks.items( input.station, check.clauses, input.data.terms );
  return check;
}

} // namespace jinguan
