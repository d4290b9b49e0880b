#include "planning/rules/SitingRules.h"

#include "base/Resources.h"
#include "monitoring/Standards.h"
#include "planning/rules/RuleMeasures.h"
#include "store/NetworkStore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace jinguan
{

namespace
{
/** `a=1;b=2` of a table. */
QMap<QString, QString> argumentsOf( const QStringList &list )
{
  QMap<QString, QString> arguments;
  for ( const QString &one : list )
    if ( const qsizetype equal = one.indexOf( QLatin1Char( '=' ) ); equal > 0 )
      arguments.insert( one.left( equal ).trimmed(), one.mid( equal + 1 ).trimmed() );
  return arguments;
}

SitingRule ruleOf( const CsvTable &table, int row )
{
  SitingRule rule;
  rule.id = table.text( row, "id" );
  rule.stationKinds = table.list( row, "station_kinds" );
  rule.sitingClasses = table.list( row, "siting_classes" );
  rule.name = { table.text( row, "name_zh" ), table.text( row, "name_en" ) };
  rule.parameter = table.text( row, "parameter" );
  rule.subject = table.text( row, "subject" );
  rule.appliesWhen = table.text( row, "applies_when" );
  rule.arguments = argumentsOf( table.list( row, "arguments" ) );
  rule.scope = table.text( row, "scope" ) == QLatin1String( "network" ) ? RuleScope::Network : RuleScope::Site;
  rule.value = table.number( row, "value", rule.value );
  rule.valueMax = table.number( row, "value_max", rule.valueMax );
  rule.unit = table.text( row, "unit" );
  rule.standard = table.text( row, "standard" );
  rule.edition = table.text( row, "edition" );
  rule.clause = LocalText { table.text( row, "clause_zh" ), table.text( row, "clause" ) }.text();
  rule.validFrom = QDate::fromString( table.text( row, "valid_from" ), Qt::ISODate );
  rule.validTo = QDate::fromString( table.text( row, "valid_to" ), Qt::ISODate );
  rule.region = table.text( row, "region" );
  rule.checked = table.text( row, "confidence" ) == QLatin1String( "checked" );
  rule.note = LocalText { table.text( row, "note_zh" ), table.text( row, "note" ) }.text();
  return rule;
}

/** The rules of a table, each checked. */
Result<void> readRules( const CsvTable &table, const Standards &standards, bool bureau, QList<SitingRule> &rules )
{
  for ( int row = 0; row < table.rowCount(); ++row )
  {
    SitingRule rule = ruleOf( table, row );
    const QString op = table.text( row, "operator" );
    const std::optional<RuleOperator> known = ruleOperatorFromId( op );
    if ( !known )
      return table.errorAt(
        row, SitingRule::tr( "The operator “%1” is not known." ).arg( op ), SitingRule::tr( "Use >=, >, <=, <, = or between." ) );
    rule.op = *known;
    rule.bureau = bureau;
    rule.editionLabel = bureau ? QString() : standards.nameOf( rule.edition ).text();
    if ( const Result<void> valid = rule.validate(); !valid )
      return table.errorAt( row, valid.error().message, valid.error().remedy );
    const bool twice = std::any_of( rules.cbegin(), rules.cend(), [&rule]( const SitingRule &other ) { return other.id == rule.id; } );
    if ( twice )
      return table.errorAt( row, SitingRule::tr( "The rule “%1” is listed twice." ).arg( rule.id ) );
    rules.append( rule );
  }
  return {};
}

template<typename Rules> auto find( Rules &rules, const QString &id )
{
  const auto found = std::find_if( rules.begin(), rules.end(), [&id]( const SitingRule &rule ) { return rule.id == id; } );
  return found == rules.end() ? nullptr : &*found;
}
} // namespace

Result<SitingRules> SitingRules::load( const QString &resources )
{
  SitingRules result;
  const Result<Standards> standards = Standards::load( resources + QStringLiteral( "/standards" ) );
  if ( !standards )
    return standards.error();
  Result<SitingTables> tables = SitingTables::load( *standards );
  if ( !tables )
    return tables.error();
  result.mTables = std::make_shared<const SitingTables>( tables.take() );
  Result<SitingTerms> terms = SitingTerms::load( resources + QStringLiteral( "/catalogue" ) );
  if ( !terms )
    return terms.error();
  result.mTerms = std::make_shared<const SitingTerms>( terms.take() );
  const CsvTable *rules = standards->table( QStringLiteral( "siting_rules" ) );
  if ( !rules )
    return Error { tr( "The table “%1” of the standards is missing." ).arg( QStringLiteral( "siting_rules" ) ), {}, {}, 0 };
  if ( const Result<void> read = readRules( *rules, *standards, false, result.mRules ); !read )
    return read.error();
  const Result<CsvTable> bureau = CsvTable::read(
    resources + QStringLiteral( "/catalogue/siting_bureau.csv" ), { "id", "station_kinds", "siting_classes", "parameter" } );
  if ( !bureau )
    return bureau.error();
  if ( const Result<void> read = readRules( *bureau, *standards, true, result.mRules ); !read )
    return read.error();
  result.mShipped = result.mRules;
  return result;
}

Result<SitingRules> SitingRules::of( const NetworkStore &store )
{
  Result<SitingRules> rules = load( Resources::folder() );
  if ( !rules )
    return rules;
  if ( const Result<void> applied = rules->apply( store.property( sitingRulesProperty ).toUtf8() ); !applied )
    return applied.error();
  return rules;
}

const SitingRule *SitingRules::rule( const QString &id ) const
{
  return find( mRules, id );
}

const SitingRule *SitingRules::shippedRule( const QString &id ) const
{
  return find( mShipped, id );
}

QList<const SitingRule *> SitingRules::rulesFor( const QString &kind, const QString &sitingClass, const QDate &day ) const
{
  QList<const SitingRule *> found;
  for ( const SitingRule &rule : mRules )
    if ( rule.scope == RuleScope::Site && rule.isFor( kind, sitingClass ) && rule.holdsOn( day ) )
      found.append( &rule );
  return found;
}

QList<const SitingRule *> SitingRules::networkRulesFor( const QString &kind, const QDate &day ) const
{
  QList<const SitingRule *> found;
  for ( const SitingRule &rule : mRules )
    if ( rule.scope == RuleScope::Network && rule.stationKinds.contains( kind ) && rule.holdsOn( day ) )
      found.append( &rule );
  return found;
}

QStringList SitingRules::layersFor( const QStringList &kinds ) const
{
  QStringList layers;
  for ( const SitingRule &rule : mRules )
  {
    const bool wanted = kinds.isEmpty()
      || std::any_of( kinds.cbegin(), kinds.cend(), [&rule]( const QString &kind ) { return rule.stationKinds.contains( kind ); } );
    const MeasureInfo *measure = wanted && rule.enabled ? RuleMeasures::info( rule.parameter ) : nullptr;
    if ( !measure )
      continue;
    QStringList needed = measure->layers;
    if ( measure->subject == MeasureInfo::Subject::Layer && !rule.subject.isEmpty() )
      needed.append( rule.subject );
    for ( const QString &layer : std::as_const( needed ) )
      if ( !layers.contains( layer ) )
        layers.append( layer );
  }
  return layers;
}

Result<void> SitingRules::setRule( const SitingRule &rule )
{
  if ( const Result<void> valid = rule.validate(); !valid )
    return valid;
  SitingRule kept = rule;
  const SitingRule *shipped = shippedRule( rule.id );
  kept.bureau = shipped ? shipped->bureau : true;
  kept.changed = !shipped || shipped->toJson() != kept.toJson(); // in JSON no value equals no value, a NaN does not
  if ( SitingRule *known = find( mRules, rule.id ) )
    *known = kept;
  else
    mRules.append( kept );
  return {};
}

void SitingRules::resetRule( const QString &id )
{
  if ( const SitingRule *shipped = shippedRule( id ) )
    *find( mRules, id ) = *shipped;
  else
    mRules.removeIf( [&id]( const SitingRule &rule ) { return rule.id == id; } );
}

QByteArray SitingRules::changes() const
{
  QJsonArray rules;
  for ( const SitingRule &rule : mRules )
  {
    const SitingRule *shipped = shippedRule( rule.id );
    QJsonObject json = rule.toJson();
    if ( shipped )
    {
      const QJsonObject before = shipped->toJson();
      for ( const QString &field : before.keys() )
        if ( field != QLatin1String( "id" ) && json.value( field ) == before.value( field ) )
          json.remove( field );
      if ( json.size() <= 1 )
        continue;
    }
    rules.append( json );
  }
  return rules.isEmpty() ? QByteArray()
                         : QJsonDocument( QJsonObject { { QStringLiteral( "rules" ), rules } } ).toJson( QJsonDocument::Compact );
}

Result<void> SitingRules::apply( const QByteArray &json )
{
  if ( json.trimmed().isEmpty() )
    return {};
  QJsonParseError parsed;
  const QJsonDocument document = QJsonDocument::fromJson( json, &parsed );
  if ( parsed.error != QJsonParseError::NoError || !document.isObject() )
    return Error { tr( "The siting rules of the workspace cannot be read: %1." ).arg( parsed.errorString() ),
      tr( "Restore the workspace from its last backup, or remove its property “siting_rules”." ), {}, 0 };
  const QJsonArray rules = document.object().value( QStringLiteral( "rules" ) ).toArray();
  for ( const QJsonValue &value : rules )
  {
    const QJsonObject object = value.toObject();
    const QString id = object.value( QStringLiteral( "id" ) ).toString();
    const SitingRule *known = rule( id );
    SitingRule changed = known ? *known : SitingRule();
    changed.id = id;
    if ( const Result<void> applied = changed.applyJson( object ); !applied )
      return applied;
    if ( const Result<void> set = setRule( changed ); !set )
      return set;
  }
  return {};
}

QString SitingRules::freeId() const
{
  int number = 1;
  while ( rule( QStringLiteral( "own.%1" ).arg( number ) ) )
    ++number;
  return QStringLiteral( "own.%1" ).arg( number );
}

} // namespace jinguan
