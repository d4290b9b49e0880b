#include "planning/rules/RuleCheck.h"

#include "planning/rules/RuleMeasures.h"

#include <cmath>

namespace jinguan
{

namespace
{
constexpr double sTolerance = 1e-9; //!< relative: what floating point makes of an equal figure

ClauseCheck begun( const SitingRule &rule )
{
  ClauseCheck check;
  check.rule = rule;
  check.unverified = !rule.checked;
  check.limit = rule.limitText();
  return check;
}

/** Whether a figure that is only known to be at least so much decides. */
std::optional<bool> boundDecides( RuleOperator op, double atLeast, double value, double valueMax )
{
  switch ( op )
  {
    case RuleOperator::AtLeast:
    case RuleOperator::Above:
      return RuleCheck::compares( op, atLeast, value, valueMax ) ? std::optional<bool>( true ) : std::nullopt;
    case RuleOperator::AtMost:
    case RuleOperator::Below:
      return RuleCheck::compares( op, atLeast, value, valueMax ) ? std::nullopt : std::optional<bool>( false );
    case RuleOperator::Between:
      return atLeast > valueMax ? std::optional<bool>( false ) : std::nullopt;
    case RuleOperator::Equal:
      return atLeast > value ? std::optional<bool>( false ) : std::nullopt;
  }
  return std::nullopt;
}
} // namespace

bool RuleCheck::compares( RuleOperator op, double measured, double value, double valueMax )
{
  const double slack = sTolerance * std::max( 1.0, std::abs( value ) );
  switch ( op )
  {
    case RuleOperator::AtLeast:
      return measured >= value - slack;
    case RuleOperator::Above:
      return measured > value + slack;
    case RuleOperator::AtMost:
      return measured <= value + slack;
    case RuleOperator::Below:
      return measured < value - slack;
    case RuleOperator::Between:
      return measured >= value - slack && measured <= valueMax + sTolerance * std::max( 1.0, std::abs( valueMax ) );
    case RuleOperator::Equal:
      return std::abs( measured - value ) <= slack;
  }
  return false;
}

ClauseCheck RuleCheck::judge( const SitingRule &rule, const Measurement &found, const LayerUse &use )
{
  ClauseCheck check = begun( rule );
  check.layers = use.names();
  check.restsOnSchematic = use.schematic();
  check.geometry = found.geometry;
  check.unverified = check.unverified || !found.limitChecked;
  if ( !found.notApplicable.isEmpty() )
  {
    check.verdict = ClauseVerdict::NotApplicable;
    check.text = found.notApplicable;
    return check;
  }
  if ( !found.missing.isEmpty() || !found.value || !std::isfinite( *found.value ) )
  {
    check.verdict = ClauseVerdict::DataMissing;
    check.missingAttribute = found.missingAttribute;
    check.text = found.missing.isEmpty() ? tr( "It could not be measured." ) : found.missing;
    return check;
  }
  const double value = found.limit.value_or( rule.value );
  if ( found.limit )
    check.limit = SitingRule::limitText( rule.op, value, rule.valueMax, rule.unit );
  check.measured = found.value;
  check.isBound = found.isBound;
  const std::optional<bool> met =
    found.isBound ? boundDecides( rule.op, *found.value, value, rule.valueMax ) : compares( rule.op, *found.value, value, rule.valueMax );
  check.verdict = !met ? ClauseVerdict::DataMissing : *met ? ClauseVerdict::Meets : ClauseVerdict::Fails;
  check.text = met ? tr( "%1; required: %2" ).arg( found.finding, check.limit )
                   : tr( "%1, but what is drawn does not reach far enough to tell; required: %2" ).arg( found.finding, check.limit );
  if ( use.broken() > 0 )
    check.text += tr( " (%n feature(s) without a usable shape were left out)", nullptr, use.broken() );
  return check;
}

QString RuleCheck::conditionText( const SiteToCheck::Condition &condition, const SitingTerms &terms )
{
  const QString name = terms.attributeName( QStringLiteral( "site" ), condition.attribute );
  const QString wanted = QString( condition.wanted ).replace( QLatin1Char( '|' ), QStringLiteral( ", " ) );
  if ( condition.wanted == QLatin1String( "*" ) )
    return tr( "“%1” is given" ).arg( name );
  return condition.negated ? tr( "“%1” is not %2" ).arg( name, wanted ) : tr( "“%1” is %2" ).arg( name, wanted );
}

ClauseCheck RuleCheck::check(
  const SiteToCheck &site, const SitingRule &rule, const SitingRules &rules, const SiteSurroundings &surroundings )
{
  SiteMemo memo;
  return check( site, rule, rules, surroundings, memo );
}

ClauseCheck RuleCheck::check(
  const SiteToCheck &site, const SitingRule &rule, const SitingRules &rules, const SiteSurroundings &surroundings, SiteMemo &memo )
{
  const MeasureInfo *measure = RuleMeasures::info( rule.parameter );
  ClauseCheck check = begun( rule );
  if ( !measure || !measure->site )
  {
    check.text = tr( "Nothing is known that is called “%1”." ).arg( rule.parameter );
    return check;
  }
  const SiteToCheck::Condition condition = site.holds( rule.appliesWhen, surroundings.terms() );
  if ( condition.holds == SiteToCheck::Holds::No )
  {
    check.verdict = ClauseVerdict::NotApplicable;
    check.text = tr( "The clause holds where %1." ).arg( conditionText( condition, surroundings.terms() ) );
    return check;
  }
  if ( condition.holds == SiteToCheck::Holds::Unknown )
  {
    check.missingAttribute = condition.attribute;
    check.text = tr( "The clause holds where %1, which is not known." ).arg( conditionText( condition, surroundings.terms() ) )
      + QLatin1Char( ' ' ) + surroundings.terms().missingAttribute( QStringLiteral( "site" ), condition.attribute );
    return check;
  }
  if ( !site.hasPlace || !std::isfinite( site.at.lon ) || !std::isfinite( site.at.lat ) )
  {
    check.text = tr( "The station has no position. Give it one in the list of stations." );
    return check;
  }
  MeasureContext context( site, rule, rules, surroundings, memo );
  check = judge( rule, measure->site( context ), context.use );
  // One clause may stand in for another: `unless` names it.
  const SitingRule *other = rules.rule( rule.arguments.value( QStringLiteral( "unless" ) ) );
  if ( check.verdict != ClauseVerdict::Fails || !other || !other->enabled )
    return check;
  const SiteToCheck::Condition alsoHolds = site.holds( other->appliesWhen, surroundings.terms() );
  const MeasureInfo *otherMeasure = RuleMeasures::info( other->parameter );
  if ( alsoHolds.holds != SiteToCheck::Holds::Yes || !otherMeasure || !otherMeasure->site )
    return check;
  MeasureContext otherContext( site, *other, rules, surroundings, memo );
  const ClauseCheck instead = judge( *other, otherMeasure->site( otherContext ), otherContext.use );
  if ( instead.verdict == ClauseVerdict::Meets )
  {
    check.verdict = ClauseVerdict::NotApplicable;
    check.text = tr( "%1, but “%2” is met in its place." ).arg( check.text, other->name.text() );
  }
  else if ( instead.verdict == ClauseVerdict::DataMissing && other->hasValue() && check.measured
    && compares( other->op, *check.measured, other->value, other->valueMax ) )
  {
    check.verdict = ClauseVerdict::DataMissing;
    check.text = tr( "%1; whether “%2” stands in for it cannot be told: %3" ).arg( check.text, other->name.text(), instead.text );
    check.measured.reset();
  }
  return check;
}

QList<ClauseCheck> RuleCheck::check(
  const SiteToCheck &site, const SitingRules &rules, const SiteSurroundings &surroundings, const QDate &day )
{
  QList<ClauseCheck> checks;
  SiteMemo memo;
  for ( const SitingRule *rule : rules.rulesFor( site.kind, site.sitingClass, day ) )
    checks.append( check( site, *rule, rules, surroundings, memo ) );
  return checks;
}

ClauseCheck RuleCheck::checkNetwork(
  const NetworkToCheck &network, const SitingRule &rule, const SitingRules &rules, const SiteSurroundings &surroundings )
{
  const MeasureInfo *measure = RuleMeasures::info( rule.parameter );
  if ( !measure || !measure->set )
  {
    ClauseCheck check = begun( rule );
    check.text = tr( "Nothing is known that is called “%1”." ).arg( rule.parameter );
    return check;
  }
  NetworkContext context( network, rule, rules, surroundings );
  return judge( rule, measure->set( context ), context.use );
}

QList<ClauseCheck> RuleCheck::checkNetwork(
  const NetworkToCheck &network, const SitingRules &rules, const SiteSurroundings &surroundings, const QDate &day )
{
  QList<ClauseCheck> checks;
  for ( const SitingRule *rule : rules.networkRulesFor( network.kind, day ) )
    checks.append( checkNetwork( network, *rule, rules, surroundings ) );
  return checks;
}

} // namespace jinguan
