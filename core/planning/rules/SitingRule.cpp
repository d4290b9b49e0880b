#include "planning/rules/SitingRule.h"

#include "planning/rules/RuleMeasures.h"

#include <QJsonArray>

#include <cmath>

namespace jinguan
{

namespace
{
struct OperatorName
{
    RuleOperator op;
    const char *id;
};
constexpr OperatorName sOperators[] = { { RuleOperator::AtLeast, ">=" }, { RuleOperator::Above, ">" }, { RuleOperator::AtMost, "<=" },
  { RuleOperator::Below, "<" }, { RuleOperator::Between, "between" }, { RuleOperator::Equal, "=" } };

QString plain( double value )
{
  const int decimals = std::abs( value ) >= 100 ? 0 : std::abs( value ) >= 10 ? 1 : 2;
  QString text = QString::number( value, 'f', decimals );
  if ( text.contains( QLatin1Char( '.' ) ) )
  {
    while ( text.endsWith( QLatin1Char( '0' ) ) )
      text.chop( 1 );
    if ( text.endsWith( QLatin1Char( '.' ) ) )
      text.chop( 1 );
  }
  return text == QLatin1String( "-0" ) ? QStringLiteral( "0" ) : text;
}

QJsonArray array( const QStringList &list )
{
  return QJsonArray::fromStringList( list );
}

QStringList list( const QJsonValue &value )
{
  QStringList list;
  const QJsonArray entries = value.toArray();
  for ( const QJsonValue &entry : entries )
    list.append( entry.toString() );
  return list;
}
} // namespace

QString ruleOperatorId( RuleOperator op )
{
  for ( const OperatorName &known : sOperators )
    if ( known.op == op )
      return QString::fromLatin1( known.id );
  return {};
}

std::optional<RuleOperator> ruleOperatorFromId( const QString &id )
{
  for ( const OperatorName &known : sOperators )
    if ( id == QLatin1String( known.id ) )
      return known.op;
  return std::nullopt;
}

QString ruleFigureText( double value, const QString &unit )
{
  if ( unit == QLatin1String( "m" ) && std::abs( value ) >= 10000 )
    return plain( value / 1000 ) + QStringLiteral( " km" );
  if ( unit == QLatin1String( "bool" ) )
    return value > 0 ? SitingRule::tr( "yes" ) : SitingRule::tr( "no" );
  if ( unit == QLatin1String( "deg" ) )
    return plain( value ) + QStringLiteral( "°" );
  if ( unit.isEmpty() || unit == QLatin1String( "1" ) || unit == QLatin1String( "ratio" ) )
    return plain( value );
  if ( unit == QLatin1String( "1/d" ) )
    return SitingRule::tr( "%1 vehicles/day" ).arg( plain( value ) );
  return plain( value ) + QLatin1Char( ' ' ) + unit;
}

bool SitingRule::hasValue() const
{
  return std::isfinite( value ) && ( op != RuleOperator::Between || std::isfinite( valueMax ) );
}

bool SitingRule::holdsOn( const QDate &day ) const
{
  const QDate on = day.isValid() ? day : QDate::currentDate();
  return enabled && ( !validFrom.isValid() || validFrom <= on ) && ( !validTo.isValid() || on <= validTo );
}

bool SitingRule::isFor( const QString &kind, const QString &sitingClass ) const
{
  return stationKinds.contains( kind ) && ( sitingClasses.isEmpty() || sitingClasses.contains( sitingClass ) );
}

double SitingRule::argument( const QString &name, double missing ) const
{
  bool ok = false;
  const double value = arguments.value( name ).toDouble( &ok );
  return ok ? value : missing;
}

QString SitingRule::limitText() const
{
  return hasValue() ? limitText( op, value, valueMax, unit ) : QString();
}

QString SitingRule::limitText( RuleOperator op, double value, double valueMax, const QString &unit )
{
  switch ( op )
  {
    case RuleOperator::AtLeast:
      return QStringLiteral( "≥ " ) + ruleFigureText( value, unit );
    case RuleOperator::Above:
      return QStringLiteral( "> " ) + ruleFigureText( value, unit );
    case RuleOperator::AtMost:
      return QStringLiteral( "≤ " ) + ruleFigureText( value, unit );
    case RuleOperator::Below:
      return QStringLiteral( "< " ) + ruleFigureText( value, unit );
    case RuleOperator::Between:
      return plain( value ) + QStringLiteral( "–" ) + ruleFigureText( valueMax, unit );
    case RuleOperator::Equal:
      return unit == QLatin1String( "bool" ) ? ruleFigureText( value, unit ) : QStringLiteral( "= " ) + ruleFigureText( value, unit );
  }
  return {};
}

QString SitingRule::sourceText() const
{
  if ( bureau )
    return tr( "rule of the bureau" );
  return clause.isEmpty() ? editionLabel : editionLabel + QStringLiteral( ", " ) + clause;
}

QJsonObject SitingRule::toJson() const
{
  QJsonObject json { { QStringLiteral( "id" ), id }, { QStringLiteral( "kinds" ), array( stationKinds ) },
    { QStringLiteral( "classes" ), array( sitingClasses ) }, { QStringLiteral( "name_zh" ), name.zh },
    { QStringLiteral( "name_en" ), name.en }, { QStringLiteral( "parameter" ), parameter }, { QStringLiteral( "subject" ), subject },
    { QStringLiteral( "applies_when" ), appliesWhen },
    { QStringLiteral( "scope" ), scope == RuleScope::Site ? QStringLiteral( "site" ) : QStringLiteral( "network" ) },
    { QStringLiteral( "operator" ), ruleOperatorId( op ) }, { QStringLiteral( "unit" ), unit },
    { QStringLiteral( "valid_from" ), validFrom.toString( Qt::ISODate ) },
    { QStringLiteral( "valid_to" ), validTo.toString( Qt::ISODate ) }, { QStringLiteral( "confirmed" ), checked },
    { QStringLiteral( "note" ), note }, { QStringLiteral( "enabled" ), enabled },
    { QStringLiteral( "value" ), std::isfinite( value ) ? QJsonValue( value ) : QJsonValue() },
    { QStringLiteral( "value_max" ), std::isfinite( valueMax ) ? QJsonValue( valueMax ) : QJsonValue() } };
  QJsonObject further;
  for ( auto argument = arguments.cbegin(); argument != arguments.cend(); ++argument )
    further.insert( argument.key(), argument.value() );
  json.insert( QStringLiteral( "arguments" ), further );
  return json;
}

Result<void> SitingRule::applyJson( const QJsonObject &json )
{
  const auto wrong = [this]( const char *field ) {
    return Error { tr( "The field “%1” of the siting rule “%2” cannot be read." ).arg( QLatin1String( field ), id ),
      tr( "Correct it in the dialog of siting rules, or set the rule back to what ships." ), {}, 0 };
  };
  const auto text = [&json]( const char *field, QString &to ) {
    if ( const QJsonValue value = json.value( QLatin1String( field ) ); value.isString() )
      to = value.toString();
  };
  const auto number = [&json]( const char *field, double &to ) {
    if ( json.contains( QLatin1String( field ) ) )
      to = json.value( QLatin1String( field ) ).toDouble( std::numeric_limits<double>::quiet_NaN() );
  };
  if ( json.contains( QLatin1String( "kinds" ) ) )
    stationKinds = list( json.value( QLatin1String( "kinds" ) ) );
  if ( json.contains( QLatin1String( "classes" ) ) )
    sitingClasses = list( json.value( QLatin1String( "classes" ) ) );
  text( "name_zh", name.zh );
  text( "name_en", name.en );
  text( "parameter", parameter );
  text( "subject", subject );
  text( "applies_when", appliesWhen );
  text( "unit", unit );
  text( "note", note );
  number( "value", value );
  number( "value_max", valueMax );
  if ( json.contains( QLatin1String( "scope" ) ) )
    scope = json.value( QLatin1String( "scope" ) ) == QLatin1String( "network" ) ? RuleScope::Network : RuleScope::Site;
  if ( json.contains( QLatin1String( "operator" ) ) )
  {
    const std::optional<RuleOperator> known = ruleOperatorFromId( json.value( QLatin1String( "operator" ) ).toString() );
    if ( !known )
      return wrong( "operator" );
    op = *known;
  }
  for ( const auto &[field, day] : { std::pair<const char *, QDate *> { "valid_from", &validFrom }, { "valid_to", &validTo } } )
    if ( json.contains( QLatin1String( field ) ) )
    {
      const QString written = json.value( QLatin1String( field ) ).toString();
      *day = QDate::fromString( written, Qt::ISODate );
      if ( !written.isEmpty() && !day->isValid() )
        return wrong( field );
    }
  checked = json.value( QLatin1String( "confirmed" ) ).toBool( checked );
  enabled = json.value( QLatin1String( "enabled" ) ).toBool( enabled );
  if ( json.contains( QLatin1String( "arguments" ) ) )
  {
    arguments.clear();
    const QJsonObject further = json.value( QLatin1String( "arguments" ) ).toObject();
    for ( auto argument = further.begin(); argument != further.end(); ++argument )
      arguments.insert( argument.key(), argument.value().toVariant().toString() );
  }
  return {};
}

Result<void> SitingRule::validate() const
{
  const auto wrong = [this]( const QString &what, const QString &remedy = {} ) {
    return Error { tr( "The siting rule “%1”: %2" ).arg( name.text().isEmpty() ? id : name.text(), what ), remedy, {}, 0 };
  };
  if ( id.isEmpty() || name.text().isEmpty() )
    return wrong( tr( "it has no id or no name." ) );
  if ( stationKinds.isEmpty() )
    return wrong( tr( "no kind of station is chosen." ), tr( "Choose at least one." ) );
  const MeasureInfo *measure = RuleMeasures::info( parameter );
  if ( !measure )
    return wrong( tr( "nothing is known that is called “%1”." ).arg( parameter ),
      tr( "Use one of: %1." ).arg( RuleMeasures::ids().join( QStringLiteral( ", " ) ) ) );
  if ( measure->network != ( scope == RuleScope::Network ) )
    return wrong( measure->network ? tr( "“%1” is a figure of the whole network." ).arg( parameter )
                                   : tr( "“%1” is a figure of a single site." ).arg( parameter ) );
  if ( measure->needsSubject && subject.isEmpty() )
    return wrong( tr( "it does not say on which layer, attribute or kind it measures." ) );
  if ( !hasValue() && !measure->hasTable )
    return wrong( tr( "it has no value to compare with." ), tr( "Give a number; two of them with “between”." ) );
  if ( hasValue() && op == RuleOperator::Between && value > valueMax )
    return wrong( tr( "the lower value is above the upper one." ) );
  if ( validFrom.isValid() && validTo.isValid() && validTo < validFrom )
    return wrong( tr( "it ends before it begins." ) );
  return {};
}

} // namespace jinguan
