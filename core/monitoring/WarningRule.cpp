#include "monitoring/WarningRule.h"

#include "base/CsvTable.h"
#include "monitoring/Catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::WarningRules )
};

constexpr std::array<std::pair<WarningKind, const char *>, 9> sKinds { {
  { WarningKind::Threshold, "threshold" },
  { WarningKind::Grade, "grade" },
  { WarningKind::Rise, "rise" },
  { WarningKind::Climb, "climb" },
  { WarningKind::NoData, "no_data" },
  { WarningKind::Stuck, "stuck" },
  { WarningKind::Neighbours, "neighbours" },
  { WarningKind::Forecast, "forecast" },
  { WarningKind::Upstream, "upstream" },
} };

bool needsWindow( WarningKind kind )
{
  return kind == WarningKind::NoData || kind == WarningKind::Stuck || kind == WarningKind::Rise;
}

const QString sPermit = QStringLiteral( "permit" );

/** The limit of \a indicator in the permit of \a station (attribute `permit_limits`, `COD=30;NH3-N=1.5`, in the unit of the indicator). */
std::optional<double> permitLimit( const Station &station, const QString &indicator )
{
  const QStringList limits =
    station.attributes.value( QStringLiteral( "permit_limits" ) ).toString().split( QLatin1Char( ';' ), Qt::SkipEmptyParts );
  for ( const QString &limit : limits )
  {
    bool ok = false;
    const double number = limit.section( QLatin1Char( '=' ), 1 ).trimmed().toDouble( &ok );
    if ( ok && limit.section( QLatin1Char( '=' ), 0, 0 ).trimmed() == indicator )
      return number;
  }
  return std::nullopt;
}

/** Scopes from the most special to the most general, as they apply to \a station. */
QStringList scopesOf( const Station &station )
{
  return { QStringLiteral( "station:" ) + station.code, sPermit, QStringLiteral( "class:" ) + station.sitingClass,
    QStringLiteral( "kind:" ) + station.kind, QStringLiteral( "unit:" ) + station.unit, QStringLiteral( "district:" ) + station.district,
    QStringLiteral( "all" ) };
}

bool isScope( const QString &scope )
{
  static const QStringList sPrefixes { QStringLiteral( "station:" ), QStringLiteral( "class:" ), QStringLiteral( "kind:" ),
    QStringLiteral( "unit:" ), QStringLiteral( "district:" ) };
  return scope == QLatin1String( "all" ) || scope == sPermit
    || std::any_of( sPrefixes.begin(), sPrefixes.end(),
      [&]( const QString &prefix ) { return scope.startsWith( prefix ) && scope.size() > prefix.size(); } );
}

WarningRule ruleOf( const CsvTable &table, int row, bool &kindKnown, bool &periodKnown )
{
  WarningRule rule;
  rule.id = table.text( row, QStringLiteral( "id" ) );
  rule.name = { table.text( row, QStringLiteral( "name_zh" ) ), table.text( row, QStringLiteral( "name_en" ) ) };
  const std::optional<WarningKind> kind = warningKindFromId( table.text( row, QStringLiteral( "kind" ) ) );
  kindKnown = kind.has_value();
  rule.kind = kind.value_or( WarningKind::Threshold );
  rule.element = table.text( row, QStringLiteral( "element" ) );
  rule.indicators = table.list( row, QStringLiteral( "indicators" ) );
  rule.stationKinds = table.list( row, QStringLiteral( "station_kinds" ) );
  rule.period = periodFromId( table.text( row, QStringLiteral( "period" ) ), &periodKnown );
  rule.below = table.text( row, QStringLiteral( "side" ) ) == QLatin1String( "below" );
  rule.window = static_cast<qint64>( table.number( row, QStringLiteral( "window_s" ), 0 ) );
  rule.radius = table.number( row, QStringLiteral( "radius_m" ), 0 );
  rule.count = static_cast<int>( table.number( row, QStringLiteral( "count" ), 0 ) );
  rule.minimum = static_cast<qint64>( table.number( row, QStringLiteral( "minimum_s" ), 0 ) );
  rule.closeRatio = table.number( row, QStringLiteral( "close_ratio" ), 1 );
  rule.severity = static_cast<int>( table.number( row, QStringLiteral( "severity" ), 0 ) );
  rule.closesItself = table.text( row, QStringLiteral( "closes_itself" ) ) == QLatin1String( "1" );
  rule.enabled = table.text( row, QStringLiteral( "enabled" ) ) == QLatin1String( "1" );
  rule.standard = table.text( row, QStringLiteral( "standard" ) );
  rule.clause = table.text( row, QStringLiteral( "clause" ) );
  rule.confirmed = table.text( row, QStringLiteral( "confidence" ) ) == QLatin1String( "checked" );
  rule.note = table.text( row, QStringLiteral( "note" ) );
  return rule;
}

QJsonObject toJson( const WarningRule &rule )
{
  return { { QStringLiteral( "id" ), rule.id }, { QStringLiteral( "name_zh" ), rule.name.zh },
    { QStringLiteral( "name_en" ), rule.name.en }, { QStringLiteral( "kind" ), warningKindId( rule.kind ) },
    { QStringLiteral( "element" ), rule.element }, { QStringLiteral( "indicators" ), QJsonArray::fromStringList( rule.indicators ) },
    { QStringLiteral( "station_kinds" ), QJsonArray::fromStringList( rule.stationKinds ) },
    { QStringLiteral( "period" ), periodId( rule.period ) }, { QStringLiteral( "below" ), rule.below },
    { QStringLiteral( "window_s" ), rule.window }, { QStringLiteral( "radius_m" ), rule.radius }, { QStringLiteral( "count" ), rule.count },
    { QStringLiteral( "minimum_s" ), rule.minimum }, { QStringLiteral( "close_ratio" ), rule.closeRatio },
    { QStringLiteral( "severity" ), rule.severity }, { QStringLiteral( "closes_itself" ), rule.closesItself },
    { QStringLiteral( "enabled" ), rule.enabled }, { QStringLiteral( "standard" ), rule.standard },
    { QStringLiteral( "clause" ), rule.clause }, { QStringLiteral( "confirmed" ), rule.confirmed },
    { QStringLiteral( "note" ), rule.note } };
}

QStringList strings( const QJsonValue &value )
{
  QStringList list;
  for ( const auto &entry : value.toArray() )
    list.append( entry.toString() );
  return list;
}

Result<WarningRule> ruleOf( const QJsonObject &object )
{
  WarningRule rule;
  rule.id = object.value( QLatin1String( "id" ) ).toString();
  rule.name = { object.value( QLatin1String( "name_zh" ) ).toString(), object.value( QLatin1String( "name_en" ) ).toString() };
  const std::optional<WarningKind> kind = warningKindFromId( object.value( QLatin1String( "kind" ) ).toString() );
  bool periodKnown = false;
  rule.period = periodFromId( object.value( QLatin1String( "period" ) ).toString(), &periodKnown );
  if ( !kind || !periodKnown )
    return Error { Text::tr( "The kind or the period of the warning rule “%1” is not known." ).arg( rule.id ), {}, {}, 0 };
  rule.kind = *kind;
  rule.element = object.value( QLatin1String( "element" ) ).toString();
  rule.indicators = strings( object.value( QLatin1String( "indicators" ) ) );
  rule.stationKinds = strings( object.value( QLatin1String( "station_kinds" ) ) );
  rule.below = object.value( QLatin1String( "below" ) ).toBool();
  rule.window = object.value( QLatin1String( "window_s" ) ).toInteger();
  rule.radius = object.value( QLatin1String( "radius_m" ) ).toDouble();
  rule.count = object.value( QLatin1String( "count" ) ).toInt();
  rule.minimum = object.value( QLatin1String( "minimum_s" ) ).toInteger();
  rule.closeRatio = object.value( QLatin1String( "close_ratio" ) ).toDouble( 1 );
  rule.severity = object.value( QLatin1String( "severity" ) ).toInt();
  rule.closesItself = object.value( QLatin1String( "closes_itself" ) ).toBool();
  rule.enabled = object.value( QLatin1String( "enabled" ) ).toBool();
  rule.standard = object.value( QLatin1String( "standard" ) ).toString();
  rule.clause = object.value( QLatin1String( "clause" ) ).toString();
  rule.confirmed = object.value( QLatin1String( "confirmed" ) ).toBool();
  rule.note = object.value( QLatin1String( "note" ) ).toString();
  return rule;
}
} // namespace

QString warningKindId( WarningKind kind )
{
  for ( const auto &[known, id] : sKinds )
  {
    if ( known == kind )
      return QLatin1String( id );
  }
  return {};
}

std::optional<WarningKind> warningKindFromId( const QString &id )
{
  for ( const auto &[kind, known] : sKinds )
  {
    if ( id == QLatin1String( known ) )
      return kind;
  }
  return std::nullopt;
}

QString warningKindText( WarningKind kind )
{
  switch ( kind )
  {
    case WarningKind::Threshold:
      return Text::tr( "Threshold" );
    case WarningKind::Grade:
      return Text::tr( "Grade" );
    case WarningKind::Rise:
      return Text::tr( "Quick rise" );
    case WarningKind::Climb:
      return Text::tr( "Sustained rise" );
    case WarningKind::NoData:
      return Text::tr( "No data" );
    case WarningKind::Stuck:
      return Text::tr( "Stuck value" );
    case WarningKind::Neighbours:
      return Text::tr( "Neighbours disagree" );
    case WarningKind::Forecast:
      return Text::tr( "Forecast exceedance" );
    case WarningKind::Upstream:
      return Text::tr( "Upstream event" );
  }
  return {};
}

Result<WarningRules> WarningRules::load( const QString &folder, const Catalogue &catalogue )
{
  const Result<CsvTable> rules = CsvTable::read( folder + QStringLiteral( "/rules.csv" ),
    { QStringLiteral( "id" ), QStringLiteral( "name_zh" ), QStringLiteral( "kind" ), QStringLiteral( "element" ),
      QStringLiteral( "period" ), QStringLiteral( "severity" ), QStringLiteral( "confidence" ) } );
  if ( !rules )
    return rules.error();
  WarningRules loaded;
  for ( int row = 0; row < rules->rowCount(); ++row )
  {
    bool kindKnown = false;
    bool periodKnown = false;
    const WarningRule rule = ruleOf( *rules, row, kindKnown, periodKnown );
    if ( !kindKnown || !periodKnown )
      return rules->errorAt( row, Text::tr( "The kind or the period of the warning rule “%1” is not known." ).arg( rule.id ) );
    if ( loaded.rule( rule.id ) )
      return rules->errorAt( row, Text::tr( "The warning rule “%1” stands in the table twice." ).arg( rule.id ) );
    if ( const Result<void> checked = check( rule, catalogue ); !checked )
      return rules->errorAt( row, checked.error().message );
    loaded.mRules.append( rule );
  }
  const Result<CsvTable> thresholds = CsvTable::read(
    folder + QStringLiteral( "/thresholds.csv" ), { QStringLiteral( "rule" ), QStringLiteral( "scope" ), QStringLiteral( "open" ) } );
  if ( !thresholds )
    return thresholds.error();
  for ( int row = 0; row < thresholds->rowCount(); ++row )
  {
    WarningThreshold threshold;
    threshold.rule = thresholds->text( row, QStringLiteral( "rule" ) );
    threshold.scope = thresholds->text( row, QStringLiteral( "scope" ) );
    threshold.indicator = thresholds->text( row, QStringLiteral( "indicator" ) );
    threshold.open = thresholds->number( row, QStringLiteral( "open" ), std::nan( "" ) );
    const double close = thresholds->number( row, QStringLiteral( "close" ), std::nan( "" ) );
    if ( !std::isnan( close ) )
      threshold.close = close;
    if ( !loaded.rule( threshold.rule ) || !isScope( threshold.scope ) || std::isnan( threshold.open ) )
      return thresholds->errorAt( row, Text::tr( "A threshold needs a known rule, a scope and a number to open at." ) );
    loaded.mThresholds.append( threshold );
  }
  return loaded;
}

Result<void> WarningRules::check( const WarningRule &rule, const Catalogue &catalogue )
{
  const auto refuse = [&]( const QString &why ) {
    return Error { Text::tr( "The warning rule “%1” cannot be used: %2" ).arg( rule.id, why ), {}, {}, 0 };
  };
  if ( rule.id.isEmpty() || rule.name.text().isEmpty() )
    return refuse( Text::tr( "it has no id or no name." ) );
  if ( !catalogue.element( rule.element ) )
    return refuse( Text::tr( "the element “%1” is not in the catalogue." ).arg( rule.element ) );
  for ( const QString &indicator : rule.indicators )
  {
    if ( !catalogue.indicator( indicator ) )
      return refuse( Text::tr( "the indicator “%1” is not in the catalogue." ).arg( indicator ) );
  }
  for ( const QString &kind : rule.stationKinds )
  {
    if ( !catalogue.stationKind( kind ) )
      return refuse( Text::tr( "the station kind “%1” is not in the catalogue." ).arg( kind ) );
  }
  if ( needsWindow( rule.kind ) && rule.window <= 0 )
    return refuse( Text::tr( "it needs a window of time." ) );
  if ( rule.kind == WarningKind::Climb && rule.count < 2 )
    return refuse( Text::tr( "a sustained rise needs at least two steps." ) );
  if ( rule.kind == WarningKind::Neighbours && ( rule.radius <= 0 || rule.count < 1 ) )
    return refuse( Text::tr( "neighbours need a radius and a number." ) );
  if ( rule.kind == WarningKind::Upstream && rule.radius <= 0 )
    return refuse( Text::tr( "it needs a distance along the river." ) );
  if ( rule.severity < 1 || rule.severity > 4 )
    return refuse( Text::tr( "the severity goes from 1 to 4." ) );
  if ( rule.minimum < 0 || rule.closeRatio <= 0 )
    return refuse( Text::tr( "durations and ratios must not be negative." ) );
  return {};
}

const WarningRule *WarningRules::rule( const QString &id ) const
{
  const auto found = std::find_if( mRules.begin(), mRules.end(), [&]( const WarningRule &rule ) { return rule.id == id; } );
  return found == mRules.end() ? nullptr : &*found;
}

bool WarningRules::needsThreshold( WarningKind kind )
{
  return kind != WarningKind::NoData && kind != WarningKind::Stuck;
}

bool WarningRules::isOfVerdict( const WarningRule &rule )
{
  return ( rule.kind == WarningKind::Grade || rule.kind == WarningKind::Rise ) && rule.indicators.isEmpty();
}

bool WarningRules::concerns( const WarningRule &rule, const Station &station )
{
  return station.elements.contains( rule.element ) && ( rule.stationKinds.isEmpty() || rule.stationKinds.contains( station.kind ) );
}

std::optional<WarningThreshold> WarningRules::threshold( const WarningRule &rule, const Station &station, const QString &indicator ) const
{
  if ( !needsThreshold( rule.kind ) )
    return WarningThreshold { rule.id, QStringLiteral( "all" ), {}, static_cast<double>( rule.window ), {} };
  for ( const QString &scope : scopesOf( station ) )
  {
    // A number for this very indicator goes before one for any.
    for ( const QString &wanted : { indicator, QString() } )
    {
      for ( const WarningThreshold &threshold : mThresholds )
      {
        if ( threshold.rule != rule.id || threshold.scope != scope || threshold.indicator != wanted )
          continue;
        if ( scope != sPermit )
          return threshold;
        const std::optional<double> limit = permitLimit( station, indicator );
        if ( !limit )
          continue;
        WarningThreshold ofPermit = threshold;
        ofPermit.open *= *limit;
        if ( ofPermit.close )
          *ofPermit.close *= *limit;
        return ofPermit;
      }
    }
  }
  return std::nullopt;
}

Result<void> WarningRules::setRule( const WarningRule &rule, const Catalogue &catalogue )
{
  if ( const Result<void> checked = check( rule, catalogue ); !checked )
    return checked;
  for ( WarningRule &known : mRules )
  {
    if ( known.id == rule.id )
    {
      known = rule;
      return {};
    }
  }
  mRules.append( rule );
  return {};
}

Result<void> WarningRules::setThresholds( const QString &rule, const QList<WarningThreshold> &thresholds )
{
  for ( const WarningThreshold &threshold : thresholds )
  {
    if ( threshold.rule != rule || !isScope( threshold.scope ) || !std::isfinite( threshold.open ) )
      return Error { Text::tr( "A threshold needs a known rule, a scope and a number to open at." ), {}, {}, 0 };
  }
  mThresholds.removeIf( [&]( const WarningThreshold &threshold ) { return threshold.rule == rule; } );
  mThresholds.append( thresholds );
  return {};
}

QByteArray WarningRules::changesFrom( const WarningRules &base ) const
{
  QJsonArray changed;
  for ( const WarningRule &rule : mRules )
  {
    const auto ofRule = [&]( const QList<WarningThreshold> &all ) {
      QList<WarningThreshold> own;
      std::copy_if(
        all.begin(), all.end(), std::back_inserter( own ), [&]( const WarningThreshold &threshold ) { return threshold.rule == rule.id; } );
      return own;
    };
    const QList<WarningThreshold> own = ofRule( mThresholds );
    const WarningRule *before = base.rule( rule.id );
    if ( before && *before == rule && ofRule( base.mThresholds ) == own )
      continue;
    QJsonArray numbers;
    for ( const WarningThreshold &threshold : own )
    {
      QJsonObject number { { QStringLiteral( "scope" ), threshold.scope }, { QStringLiteral( "indicator" ), threshold.indicator },
        { QStringLiteral( "open" ), threshold.open } };
      if ( threshold.close )
        number.insert( QStringLiteral( "close" ), *threshold.close );
      numbers.append( number );
    }
    QJsonObject object = toJson( rule );
    object.insert( QStringLiteral( "thresholds" ), numbers );
    changed.append( object );
  }
  return QJsonDocument( changed ).toJson( QJsonDocument::Compact );
}

Result<void> WarningRules::apply( const QByteArray &changes, const Catalogue &catalogue )
{
  if ( changes.isEmpty() )
    return {};
  const QJsonDocument document = QJsonDocument::fromJson( changes );
  if ( !document.isArray() )
    return Error { Text::tr( "The warning rules of the workspace cannot be read." ),
      Text::tr( "The rules of the program are used; save yours anew." ), {}, 0 };
  WarningRules changed = *this;
  for ( const auto &entry : document.array() )
  {
    const Result<WarningRule> rule = ruleOf( entry.toObject() );
    if ( !rule )
      return rule.error();
    if ( const Result<void> set = changed.setRule( *rule, catalogue ); !set )
      return set;
    QList<WarningThreshold> thresholds;
    for ( const auto &value : entry.toObject().value( QLatin1String( "thresholds" ) ).toArray() )
    {
      const QJsonObject number = value.toObject();
      WarningThreshold threshold { rule->id, number.value( QLatin1String( "scope" ) ).toString(),
        number.value( QLatin1String( "indicator" ) ).toString(), number.value( QLatin1String( "open" ) ).toDouble( std::nan( "" ) ), {} };
      if ( number.contains( QLatin1String( "close" ) ) )
        threshold.close = number.value( QLatin1String( "close" ) ).toDouble();
      thresholds.append( threshold );
    }
    if ( const Result<void> set = changed.setThresholds( rule->id, thresholds ); !set )
      return set;
  }
  *this = changed;
  return {};
}

} // namespace jinguan
