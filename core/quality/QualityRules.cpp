#include "quality/QualityRules.h"

#include "base/CsvTable.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::QualityRules )
};

struct KindName
{
    QualityRuleKind kind;
    const char *id;
    QStringList needed;  //!< parameters without which the kind means nothing
    QStringList allowed; //!< further ones
};

const QList<KindName> &kinds()
{
  static const QList<KindName> sKinds {
    { QualityRuleKind::Range, "range", {}, { "min", "max" } },
    { QualityRuleKind::Step, "step", { "step" }, { "ratio", "radius_m", "share" } },
    { QualityRuleKind::Stuck, "stuck", { "count" }, { "above", "tolerance" } },
    { QualityRuleKind::Spike, "spike", { "floor" }, { "half_width", "factor", "relative", "count", "radius_m", "share" } },
    { QualityRuleKind::Neighbour, "neighbour", { "radius_m", "floor" }, { "factor", "relative", "count", "run" } },
    { QualityRuleKind::State, "state", {}, { "after" } },
    { QualityRuleKind::Relation, "relation", {}, { "factor", "margin", "min", "max" } },
  };
  return sKinds;
}

const QHash<QChar, QualityFlag> sStates { { u'C', QualityFlag::Calibration }, { u'M', QualityFlag::Maintenance },
  { u'D', QualityFlag::Fault }, { u'F', QualityFlag::Stopped }, { u'B', QualityFlag::LinkBroken }, { u'T', QualityFlag::OverRange } };

/** Reads one `name=value` of the parameters; a sentence about what is wrong, empty when nothing is. */
QString takeParameter( QualityRule &rule, const KindName &kind, const QString &text )
{
  const qsizetype equals = text.indexOf( QLatin1Char( '=' ) );
  const QString name = text.left( equals ).trimmed();
  const QString value = text.mid( equals + 1 ).trimmed();
  if ( equals < 1 || value.isEmpty() )
    return Text::tr( "“%1” is no parameter; they are written name=value." ).arg( text );
  if ( rule.kind == QualityRuleKind::Relation && name == QLatin1String( "left" ) )
    rule.left = value.split( QLatin1Char( '+' ) );
  else if ( rule.kind == QualityRuleKind::Relation && name == QLatin1String( "right" ) )
    rule.right = value;
  else if ( rule.kind == QualityRuleKind::State && name == QLatin1String( "flags" ) )
  {
    for ( const QChar letter : value )
    {
      if ( !sStates.contains( letter ) )
        return Text::tr( "“%1” is no state of an instrument (C, M, D, F, B or T)." ).arg( letter );
      rule.states.append( sStates.value( letter ) );
    }
  }
  else if ( kind.needed.contains( name ) || kind.allowed.contains( name ) )
  {
    bool ok = false;
    rule.numbers.insert( name, value.toDouble( &ok ) );
    if ( !ok )
      return Text::tr( "“%1” is no number." ).arg( value );
  }
  else
    return Text::tr( "A rule of the kind “%1” has no parameter “%2”." ).arg( QString::fromLatin1( kind.id ), name );
  return {};
}

/** A sentence about what the rule lacks; empty when nothing. */
QString lacking( const QualityRule &rule, const KindName &kind, const Catalogue &catalogue )
{
  for ( const QString &needed : kind.needed )
  {
    if ( !rule.numbers.contains( needed ) )
      return Text::tr( "The parameter “%1” is missing." ).arg( needed );
  }
  if ( !catalogue.element( rule.element ) )
    return Text::tr( "The element “%1” is not in the catalogue." ).arg( rule.element );
  QStringList indicators = rule.indicators + rule.left;
  if ( !rule.right.isEmpty() )
    indicators.append( rule.right );
  for ( const QString &indicator : std::as_const( indicators ) )
  {
    if ( !catalogue.indicator( indicator ) )
      return Text::tr( "The indicator “%1” is not in the catalogue." ).arg( indicator );
  }
  for ( const QString &stationKind : rule.stationKinds )
  {
    if ( !catalogue.stationKind( stationKind ) )
      return Text::tr( "The station kind “%1” is not in the catalogue." ).arg( stationKind );
  }
  if ( rule.kind == QualityRuleKind::State && rule.states.isEmpty() )
    return Text::tr( "The parameter “%1” is missing." ).arg( QStringLiteral( "flags" ) );
  const bool hasLimit = rule.numbers.contains( QStringLiteral( "min" ) ) || rule.numbers.contains( QStringLiteral( "max" ) );
  if ( rule.kind == QualityRuleKind::Relation && ( rule.left.isEmpty() || rule.indicators.isEmpty() || rule.right.isEmpty() != hasLimit ) )
    return Text::tr( "A relation needs the indicators it finds, “left”, and either “right” or “min” or “max”." );
  return {};
}

Result<QualityRule> ruleOf( const CsvTable &table, int row, const Catalogue &catalogue )
{
  QualityRule rule;
  rule.id = table.text( row, QStringLiteral( "id" ) );
  rule.name = { table.text( row, QStringLiteral( "name_zh" ) ), table.text( row, QStringLiteral( "name_en" ) ) };
  const QString kindId = table.text( row, QStringLiteral( "kind" ) );
  const auto kind =
    std::find_if( kinds().begin(), kinds().end(), [&]( const KindName &one ) { return kindId == QLatin1String( one.id ); } );
  if ( rule.id.isEmpty() || kind == kinds().end() )
    return table.errorAt( row, Text::tr( "“%1” is no kind of rule." ).arg( kindId ) );
  rule.kind = kind->kind;
  rule.element = table.text( row, QStringLiteral( "element" ) );
  rule.indicators = table.list( row, QStringLiteral( "indicators" ) );
  rule.stationKinds = table.list( row, QStringLiteral( "station_kinds" ) );
  rule.source = table.text( row, QStringLiteral( "source" ) );
  rule.confidence = table.text( row, QStringLiteral( "confidence" ) );
  for ( const QString &id : table.list( row, QStringLiteral( "periods" ) ) )
  {
    bool ok = false;
    rule.periods.append( periodFromId( id, &ok ) );
    if ( !ok )
      return table.errorAt( row, Text::tr( "“%1” is no period." ).arg( id ) );
  }
  for ( const QString &text : table.list( row, QStringLiteral( "parameters" ) ) )
  {
    if ( const QString wrong = takeParameter( rule, *kind, text ); !wrong.isEmpty() )
      return table.errorAt( row, wrong );
  }
  if ( const QString wrong = lacking( rule, *kind, catalogue ); !wrong.isEmpty() )
    return table.errorAt( row, wrong );
  if ( rule.indicators.isEmpty() )
  {
    for ( const Indicator *indicator : catalogue.indicatorsOf( rule.element ) )
      rule.indicators.append( indicator->id );
  }
  return rule;
}
} // namespace

QString qualityRuleKindId( QualityRuleKind kind )
{
  const auto found = std::find_if( kinds().begin(), kinds().end(), [kind]( const KindName &one ) { return one.kind == kind; } );
  return QString::fromLatin1( found->id );
}

QString qualityRuleKindText( QualityRuleKind kind )
{
  switch ( kind )
  {
    case QualityRuleKind::Range:
      return Text::tr( "range" );
    case QualityRuleKind::Step:
      return Text::tr( "step" );
    case QualityRuleKind::Stuck:
      return Text::tr( "stuck" );
    case QualityRuleKind::Spike:
      return Text::tr( "spike" );
    case QualityRuleKind::Neighbour:
      return Text::tr( "neighbours" );
    case QualityRuleKind::State:
      return Text::tr( "instrument state" );
    case QualityRuleKind::Relation:
      return Text::tr( "consistency" );
  }
  return {};
}

bool QualityRule::concerns( const QString &indicator, const QString &stationKind, Period period ) const
{
  return indicators.contains( indicator ) && ( stationKinds.isEmpty() || stationKinds.contains( stationKind ) )
    && ( periods.isEmpty() || periods.contains( period ) );
}

int QualityRule::reach() const
{
  switch ( kind )
  {
    case QualityRuleKind::Stuck:
      return static_cast<int>( number( QStringLiteral( "count" ) ) );
    case QualityRuleKind::Step:
      return 4; // the witnesses look around
    case QualityRuleKind::Spike:
      return static_cast<int>( number( QStringLiteral( "half_width" ), 4 ) );
    case QualityRuleKind::Neighbour:
      return static_cast<int>( number( QStringLiteral( "run" ), 1 ) );
    case QualityRuleKind::State:
      return 1 + static_cast<int>( number( QStringLiteral( "after" ), 0 ) );
    default:
      return 0;
  }
}

Result<QualityRules> QualityRules::load( const QString &path, const Catalogue &catalogue )
{
  const Result<CsvTable> table = CsvTable::read( path,
    { "id", "name_zh", "name_en", "kind", "element", "indicators", "station_kinds", "periods", "parameters", "source", "confidence" } );
  if ( !table )
    return table.error();
  QualityRules rules;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    Result<QualityRule> rule = ruleOf( *table, row, catalogue );
    if ( !rule )
      return rule.error();
    if ( rules.rule( rule->id ) )
      return table->errorAt( row, Text::tr( "The rule “%1” is there twice." ).arg( rule->id ) );
    rules.mRules.append( rule.take() );
  }
  QFile file( path );
  QCryptographicHash hash( QCryptographicHash::Sha256 );
  if ( file.open( QIODevice::ReadOnly ) )
    hash.addData( file.readAll() );
  rules.mChecksum = QString::fromLatin1( hash.result().toHex().left( 16 ) );
  return rules;
}

const QualityRule *QualityRules::rule( const QString &id ) const
{
  const auto found = std::find_if( mRules.begin(), mRules.end(), [&id]( const QualityRule &rule ) { return rule.id == id; } );
  return found == mRules.end() ? nullptr : &*found;
}

int QualityRules::reach() const
{
  int longest = 1;
  for ( const QualityRule &rule : mRules )
    longest = std::max( longest, rule.reach() );
  return longest;
}

double QualityRules::radius() const
{
  double largest = 0;
  for ( const QualityRule &rule : mRules )
    largest = std::max( largest, rule.number( QStringLiteral( "radius_m" ), 0 ) );
  return largest;
}

} // namespace jinguan
