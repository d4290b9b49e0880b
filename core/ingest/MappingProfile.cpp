#include "ingest/MappingProfile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::MappingProfile )
};

QString text( const QJsonObject &object, const char *key )
{
  return object.value( QLatin1String( key ) ).toString();
}

QStringList texts( const QJsonValue &value )
{
  QStringList list;
  if ( value.isString() )
    return { value.toString() };
  for ( const QJsonValue &item : value.toArray() )
    list.append( item.toString() );
  return list;
}

/** \a over on top of \a base, objects merged key by key. */
QJsonObject merged( QJsonObject base, const QJsonObject &over )
{
  for ( auto it = over.begin(); it != over.end(); ++it )
  {
    const QJsonValue below = base.value( it.key() );
    base.insert( it.key(), below.isObject() && it->isObject() ? QJsonValue( merged( below.toObject(), it->toObject() ) ) : *it );
  }
  return base;
}

bool anyFits( const QStringList &patterns, const QString &path )
{
  const QString fileName = QFileInfo( path ).fileName();
  for ( const QString &pattern : patterns )
  {
    const QRegularExpression expression(
      QRegularExpression::wildcardToRegularExpression( pattern ), QRegularExpression::CaseInsensitiveOption );
    if ( expression.match( fileName ).hasMatch() )
      return true;
  }
  return false;
}

const QHash<QString, QualityFlag> &flagIds()
{
  static const QHash<QString, QualityFlag> sFlags { { QStringLiteral( "valid" ), QualityFlag::Valid },
    { QStringLiteral( "manual" ), QualityFlag::ManualValue }, { QStringLiteral( "calibration" ), QualityFlag::Calibration },
    { QStringLiteral( "maintenance" ), QualityFlag::Maintenance }, { QStringLiteral( "fault" ), QualityFlag::Fault },
    { QStringLiteral( "over-range" ), QualityFlag::OverRange }, { QStringLiteral( "stopped" ), QualityFlag::Stopped },
    { QStringLiteral( "link-broken" ), QualityFlag::LinkBroken }, { QStringLiteral( "suspect" ), QualityFlag::Suspect },
    { QStringLiteral( "invalid" ), QualityFlag::Invalid } };
  return sFlags;
}

void put( QJsonObject &object, const char *key, const QString &text )
{
  if ( !text.isEmpty() )
    object.insert( QLatin1String( key ), text );
}

void put( QJsonObject &object, const char *key, const QJsonObject &part )
{
  if ( !part.isEmpty() )
    object.insert( QLatin1String( key ), part );
}

void put( QJsonObject &object, const char *key, const QStringList &list )
{
  if ( !list.isEmpty() )
    object.insert( QLatin1String( key ), QJsonArray::fromStringList( list ) );
}

QJsonObject textsJson( const QHash<QString, QString> &texts )
{
  QJsonObject json;
  for ( auto it = texts.begin(); it != texts.end(); ++it )
    json.insert( it.key(), it.value() );
  return json;
}

QJsonObject timeJson( const TimeMapping &time )
{
  QJsonObject json;
  put( json, "column", time.column );
  put( json, "columns", textsJson( time.parts ) );
  put( json, "formats", time.formats );
  put( json, "zone", time.zone );
  json.insert( QStringLiteral( "label" ),
    time.label == TimeLabel::End        ? QStringLiteral( "end" )
      : time.label == TimeLabel::Middle ? QStringLiteral( "middle" )
                                        : QStringLiteral( "begin" ) );
  json.insert( QStringLiteral( "period" ), periodId( time.period ) );
  if ( time.repeatStep != 0 )
    json.insert( QStringLiteral( "repeatStep" ), time.repeatStep );
  put( json, "yearFromPath", time.yearFromPath );
  return json;
}

QJsonObject stationJson( const StationMapping &station )
{
  QJsonObject json;
  put( json, "column", station.column );
  put( json, "qualifier", station.qualifier );
  put( json, "fixed", station.fixed );
  put( json, "fileName", station.fileNamePattern );
  put( json, "nameColumn", station.nameColumn );
  put( json, "kind", station.kind );
  put( json, "codes", textsJson( station.codes ) );
  return json;
}

QJsonObject valueJson( const ValueMapping &value )
{
  QJsonObject json;
  put( json, "column", value.column );
  put( json, "indicator", value.indicator );
  put( json, "unit", value.unit );
  if ( value.factor != 1 )
    json.insert( QStringLiteral( "factor" ), value.factor );
  if ( value.decimals >= 0 )
    json.insert( QStringLiteral( "decimals" ), value.decimals );
  if ( value.method != Method::Automatic )
    json.insert( QStringLiteral( "method" ), value.method == Method::Manual ? QStringLiteral( "manual" ) : QStringLiteral( "model" ) );
  put( json, "station", value.station );
  put( json, "position", value.position );
  if ( value.compass )
    json.insert( QStringLiteral( "convert" ), QStringLiteral( "compass" ) );
  if ( !std::isnan( value.min ) )
    json.insert( QStringLiteral( "min" ), value.min );
  if ( !std::isnan( value.max ) )
    json.insert( QStringLiteral( "max" ), value.max );
  return json;
}

void putTable( QJsonObject &json, const TableOptions &table )
{
  using Format = TableOptions::Format;
  if ( table.format != Format::Auto )
    json.insert( QStringLiteral( "format" ),
      table.format == Format::Xml             ? QStringLiteral( "xml" )
        : table.format == Format::Spreadsheet ? QStringLiteral( "spreadsheet" )
                                              : QStringLiteral( "delimited" ) );
  put( json, "record", table.record );
  put( json, "encoding", QString::fromLatin1( table.encoding ) );
  if ( !table.separator.isNull() )
    json.insert(
      QStringLiteral( "separator" ), table.separator == QLatin1Char( '\t' ) ? QStringLiteral( "tab" ) : QString( table.separator ) );
  if ( table.headerRow != 1 )
    json.insert( QStringLiteral( "headerRow" ), table.headerRow );
  if ( table.headerRows != 1 )
    json.insert( QStringLiteral( "headerRows" ), table.headerRows );
  put( json, "sheet", table.sheet );
}
} // namespace

std::optional<QualityFlag> qualityFlagFromId( const QString &id )
{
  const auto it = flagIds().constFind( id );
  return it == flagIds().constEnd() ? std::nullopt : std::optional<QualityFlag>( *it );
}

QString qualityFlagId( QualityFlag flag )
{
  return flagIds().key( flag );
}

Error MappingProfile::wrong( const QString &message ) const
{
  return Error { Text::tr( "The mapping profile is wrong: %1" ).arg( message ),
    Text::tr( "Mend it in the import dialog or by the description in importing.md." ), mOrigin, 0 };
}

Result<MappingProfile> MappingProfile::read( const QString &path )
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { Text::tr( "The mapping profile cannot be opened: %1." ).arg( file.errorString() ), {}, path, 0 };
  QJsonParseError problem;
  const QJsonDocument document = QJsonDocument::fromJson( file.readAll(), &problem );
  if ( !document.isObject() )
    return Error { Text::tr( "The mapping profile is no JSON object: %1." ).arg( problem.errorString() ),
      Text::tr( "Mend it in the import dialog or by the description in importing.md." ), path, 0 };
  return fromJson( document.object(), path );
}

Result<MappingProfile> MappingProfile::fromJson( const QJsonObject &json, const QString &origin )
{
  MappingProfile profile;
  profile.mJson = json;
  profile.mOrigin = origin;
  if ( const Result<void> parsed = profile.parse(); !parsed )
    return parsed.error();
  return profile;
}

Result<void> MappingProfile::parse()
{
  name = text( mJson, "name" );
  if ( name.isEmpty() )
    return wrong( Text::tr( "it has no name." ) );
  const QJsonObject labels = mJson.value( QStringLiteral( "label" ) ).toObject();
  label = { text( labels, "zh" ), text( labels, "en" ) };
  note = text( mJson, "note" );
  filePatterns = texts( mJson.value( QStringLiteral( "files" ) ) );
  // A profile with variants need not be whole itself.
  if ( hasVariants() )
    return {};
  for ( const auto step : { &MappingProfile::parseTable, &MappingProfile::parseTime, &MappingProfile::parseStation,
          &MappingProfile::parseValues, &MappingProfile::parseRest } )
  {
    if ( const Result<void> done = ( this->*step )(); !done )
      return done.error();
  }
  return {};
}

Result<void> MappingProfile::parseTable()
{
  const QString format = text( mJson, "format" );
  if ( format == QLatin1String( "xml" ) )
    table.format = TableOptions::Format::Xml;
  else if ( format == QLatin1String( "spreadsheet" ) )
    table.format = TableOptions::Format::Spreadsheet;
  else if ( format == QLatin1String( "delimited" ) )
    table.format = TableOptions::Format::Delimited;
  else if ( !format.isEmpty() && format != QLatin1String( "auto" ) )
    return wrong( Text::tr( "format “%1” is none of auto, delimited, spreadsheet, xml." ).arg( format ) );
  table.record = text( mJson, "record" );
  const QString encoding = text( mJson, "encoding" );
  if ( encoding != QLatin1String( "auto" ) )
    table.encoding = encoding.toLatin1();
  const QString separator = text( mJson, "separator" );
  if ( separator == QLatin1String( "tab" ) )
    table.separator = QLatin1Char( '\t' );
  else if ( separator.size() == 1 )
    table.separator = separator.front();
  table.headerRow = mJson.value( QStringLiteral( "headerRow" ) ).toInt( 1 );
  if ( table.headerRow < 1 )
    return wrong( Text::tr( "headerRow counts from 1." ) );
  table.headerRows = mJson.value( QStringLiteral( "headerRows" ) ).toInt( 1 );
  if ( table.headerRows < 1 || table.headerRows > 5 )
    return wrong( Text::tr( "headerRows is 1 to 5." ) );
  table.sheet = text( mJson, "sheet" );
  return {};
}

Result<void> MappingProfile::parseTime()
{
  const QJsonObject json = mJson.value( QStringLiteral( "time" ) ).toObject();
  time.column = text( json, "column" );
  const QJsonObject columns = json.value( QStringLiteral( "columns" ) ).toObject();
  for ( auto it = columns.begin(); it != columns.end(); ++it )
    time.parts.insert( it.key(), it->toString() );
  if ( time.column.isEmpty() && ( !time.parts.contains( QStringLiteral( "month" ) ) || !time.parts.contains( QStringLiteral( "day" ) ) ) )
    return wrong( Text::tr( "it names no column of the time." ) );
  time.formats = texts( json.value( QStringLiteral( "formats" ) ) );
  if ( !time.column.isEmpty() && time.formats.isEmpty() )
    time.formats = { QStringLiteral( "yyyy-MM-dd HH:mm:ss" ), QStringLiteral( "yyyy-MM-dd HH:mm" ), QStringLiteral( "yyyy/MM/dd HH:mm:ss" ),
      QStringLiteral( "yyyy/MM/dd HH:mm" ), QStringLiteral( "yyyy-MM-ddTHH:mm:ss" ), QStringLiteral( "yyyy-MM-ddTHH:mm" ),
      QStringLiteral( "yyyy-MM-dd" ), QStringLiteral( "yyyy/MM/dd" ), QStringLiteral( "yyyyMMddHHmmss" ), QStringLiteral( "yyyyMMddHHmm" ),
      QStringLiteral( "yyyyMMddHH" ) };
  time.zone = text( json, "zone" );
  const QString labelText = text( json, "label" );
  if ( labelText == QLatin1String( "end" ) )
    time.label = TimeLabel::End;
  else if ( labelText == QLatin1String( "middle" ) )
    time.label = TimeLabel::Middle;
  else if ( !labelText.isEmpty() && labelText != QLatin1String( "begin" ) )
    return wrong( Text::tr( "time.label “%1” is none of begin, middle, end." ).arg( labelText ) );
  const QString period = text( json, "period" );
  bool known = false;
  time.period = periodFromId( period.isEmpty() ? QStringLiteral( "hour" ) : period, &known );
  if ( !known )
    return wrong( Text::tr( "time.period “%1” is not known." ).arg( period ) );
  time.repeatStep = json.value( QStringLiteral( "repeatStep" ) ).toInt();
  time.yearFromPath = text( json, "yearFromPath" );
  return {};
}

Result<void> MappingProfile::parseStation()
{
  const QJsonObject json = mJson.value( QStringLiteral( "station" ) ).toObject();
  station.column = text( json, "column" );
  station.qualifier = text( json, "qualifier" );
  station.fixed = text( json, "fixed" );
  station.fileNamePattern = text( json, "fileName" );
  station.nameColumn = text( json, "nameColumn" );
  station.kind = text( json, "kind" );
  const QJsonObject codes = json.value( QStringLiteral( "codes" ) ).toObject();
  for ( auto it = codes.begin(); it != codes.end(); ++it )
    station.codes.insert( it.key(), it->toString() );
  if ( !station.fileNamePattern.isEmpty() && !QRegularExpression( station.fileNamePattern ).isValid() )
    return wrong( Text::tr( "station.fileName is no regular expression." ) );
  return {};
}

Result<void> MappingProfile::parseValues()
{
  const QJsonObject layout = mJson.value( QStringLiteral( "long" ) ).toObject();
  longLayout = { text( layout, "indicator" ), text( layout, "value" ), text( layout, "unit" ) };
  for ( const QJsonValue &item : mJson.value( QStringLiteral( "values" ) ).toArray() )
  {
    const QJsonObject json = item.toObject();
    ValueMapping value;
    value.column = text( json, "column" );
    value.indicator = text( json, "indicator" );
    value.unit = text( json, "unit" );
    value.factor = json.value( QStringLiteral( "factor" ) ).toDouble( 1 );
    value.decimals = json.value( QStringLiteral( "decimals" ) ).toInt( -1 );
    value.station = text( json, "station" );
    value.position = text( json, "position" );
    value.compass = text( json, "convert" ) == QLatin1String( "compass" );
    const QString method = text( json, "method" );
    if ( method == QLatin1String( "manual" ) )
      value.method = Method::Manual;
    else if ( method == QLatin1String( "model" ) )
      value.method = Method::Model;
    value.min = json.value( QStringLiteral( "min" ) ).toDouble( value.min );
    value.max = json.value( QStringLiteral( "max" ) ).toDouble( value.max );
    if ( value.column.isEmpty() || value.indicator.isEmpty() )
      return wrong( Text::tr( "an entry of values lacks column or indicator." ) );
    values.append( value );
  }
  if ( values.isEmpty() && !longLayout.isSet() )
    return wrong( Text::tr( "it names no column with values." ) );
  const bool stationInColumns =
    std::all_of( values.cbegin(), values.cend(), []( const ValueMapping &value ) { return !value.station.isEmpty(); } );
  if ( !stationInColumns && station.column.isEmpty() && station.fixed.isEmpty() && station.fileNamePattern.isEmpty() )
    return wrong( Text::tr( "it does not say where the station is." ) );
  return {};
}

Result<void> MappingProfile::parseRest()
{
  missing = texts( mJson.value( QStringLiteral( "missing" ) ) );
  const QJsonObject numbers = mJson.value( QStringLiteral( "number" ) ).toObject();
  if ( text( numbers, "decimal" ).size() == 1 )
    number.decimal = text( numbers, "decimal" ).front();
  if ( text( numbers, "group" ).size() == 1 )
    number.group = text( numbers, "group" ).front();
  const QJsonObject flag = mJson.value( QStringLiteral( "flag" ) ).toObject();
  flagColumn = text( flag, "column" );
  const QJsonObject map = flag.value( QStringLiteral( "map" ) ).toObject();
  for ( auto it = map.begin(); it != map.end(); ++it )
  {
    const std::optional<QualityFlag> id = qualityFlagFromId( it->toString() );
    if ( !id )
      return wrong( Text::tr( "the quality flag “%1” is not known." ).arg( it->toString() ) );
    flags.insert( it.key(), *id );
  }
  source = text( mJson, "source" );
  if ( source.isEmpty() )
    source = name;
  ignored = texts( mJson.value( QStringLiteral( "ignore" ) ) );
  outOfRange = text( mJson, "outOfRange" ) == QLatin1String( "flag" ) ? OutOfRange::Flag : OutOfRange::Reject;
  conflicts = text( mJson, "duplicates" ) == QLatin1String( "last" ) ? Conflicts::Last : Conflicts::Reject;
  return {};
}

QJsonObject MappingProfile::toJson() const
{
  if ( hasVariants() )
    return mJson;
  QJsonObject json { { QStringLiteral( "name" ), name } };
  QJsonObject labels;
  put( labels, "zh", label.zh );
  put( labels, "en", label.en );
  put( json, "label", labels );
  put( json, "note", note );
  put( json, "files", filePatterns );
  putTable( json, table );
  put( json, "time", timeJson( time ) );
  put( json, "station", stationJson( station ) );
  QJsonArray list;
  for ( const ValueMapping &value : values )
    list.append( valueJson( value ) );
  if ( !list.isEmpty() )
    json.insert( QStringLiteral( "values" ), list );
  QJsonObject layout;
  put( layout, "indicator", longLayout.indicatorColumn );
  put( layout, "value", longLayout.valueColumn );
  put( layout, "unit", longLayout.unitColumn );
  put( json, "long", layout );
  put( json, "missing", missing );
  QJsonObject numbers;
  if ( number.decimal != QLatin1Char( '.' ) )
    numbers.insert( QStringLiteral( "decimal" ), QString( number.decimal ) );
  if ( !number.group.isNull() )
    numbers.insert( QStringLiteral( "group" ), QString( number.group ) );
  put( json, "number", numbers );
  QJsonObject flag;
  put( flag, "column", flagColumn );
  QJsonObject map;
  for ( auto it = flags.begin(); it != flags.end(); ++it )
    map.insert( it.key(), qualityFlagId( it.value() ) );
  put( flag, "map", map );
  put( json, "flag", flag );
  put( json, "source", source );
  put( json, "ignore", ignored );
  if ( outOfRange == OutOfRange::Flag )
    json.insert( QStringLiteral( "outOfRange" ), QStringLiteral( "flag" ) );
  if ( conflicts == Conflicts::Last )
    json.insert( QStringLiteral( "duplicates" ), QStringLiteral( "last" ) );
  return json;
}

bool MappingProfile::fileNameFits( const QString &path ) const
{
  return anyFits( filePatterns, path );
}

QStringList MappingProfile::variantNames() const
{
  QStringList names;
  for ( const QJsonValue &variant : mJson.value( QStringLiteral( "variants" ) ).toArray() )
    names.append( text( variant.toObject(), "name" ) );
  return names;
}

Result<MappingProfile> MappingProfile::forFile( const QString &path ) const
{
  if ( !hasVariants() )
    return *this;
  QJsonObject base = mJson;
  base.remove( QStringLiteral( "variants" ) );
  for ( const QJsonValue &item : mJson.value( QStringLiteral( "variants" ) ).toArray() )
  {
    QJsonObject variant = item.toObject();
    // A variant is chosen by the file's name, or asked for by its own.
    if ( !anyFits( texts( variant.value( QStringLiteral( "files" ) ) ), path ) && path != text( variant, "name" ) )
      continue;
    const QString variantName = text( variant, "name" );
    variant.insert( QStringLiteral( "name" ), name + QLatin1Char( '/' ) + variantName );
    return fromJson( merged( base, variant ), mOrigin );
  }
  return Error { Text::tr( "The profile “%1” cannot tell from the file's name which of its variants applies." ).arg( name ),
    Text::tr( "Choose one of: %1." ).arg( [&] {
      QStringList names;
      for ( const QString &variant : variantNames() )
        names.append( name + QLatin1Char( '/' ) + variant );
      return names.join( QStringLiteral( ", " ) );
    }() ),
    path, 0 };
}

} // namespace jinguan
