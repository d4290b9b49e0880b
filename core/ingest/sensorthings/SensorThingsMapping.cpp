#include "ingest/sensorthings/SensorThingsMapping.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SensorThingsMapping )
};

constexpr int sLongestPage = 10000;
constexpr qint64 sLongestLookBack = qint64( 31 ) * 86400;

QString labelId( TimeLabel label )
{
  return label == TimeLabel::End ? QStringLiteral( "end" )
    : label == TimeLabel::Middle ? QStringLiteral( "middle" )
                                 : QStringLiteral( "begin" );
}

QString methodId( Method method )
{
  return method == Method::Manual ? QStringLiteral( "manual" )
    : method == Method::Model     ? QStringLiteral( "model" )
                                  : QStringLiteral( "automatic" );
}

void put( QJsonObject &object, const char *key, const QString &text )
{
  if ( !text.isEmpty() )
    object.insert( QLatin1String( key ), text );
}

QJsonObject toJson( const StreamMapping &stream )
{
  QJsonObject json { { QStringLiteral( "stream" ), stream.stream }, { QStringLiteral( "station" ), stream.station },
    { QStringLiteral( "indicator" ), stream.indicator }, { QStringLiteral( "unit" ), stream.unit },
    { QStringLiteral( "period" ), periodId( stream.period ) }, { QStringLiteral( "label" ), labelId( stream.label ) },
    { QStringLiteral( "use" ), stream.use }, { QStringLiteral( "confirmed" ), stream.confirmed } };
  put( json, "name", stream.name );
  put( json, "thing", stream.thing );
  put( json, "property", stream.property );
  put( json, "unitSaid", stream.unitSaid );
  put( json, "position", stream.position );
  put( json, "note", stream.note );
  if ( stream.factor != 1 )
    json.insert( QStringLiteral( "factor" ), stream.factor );
  if ( stream.method != Method::Automatic )
    json.insert( QStringLiteral( "method" ), methodId( stream.method ) );
  return json;
}

/** Reads one stream; the error's message says what is wrong, without where. */
Result<StreamMapping> streamOf( const QJsonObject &json )
{
  const auto text = [&json]( const char *key ) { return json.value( QLatin1String( key ) ).toString().trimmed(); };
  StreamMapping stream;
  const QJsonValue key = json.value( QStringLiteral( "stream" ) );
  stream.stream = key.isDouble() ? QString::number( key.toInteger() ) : key.toString().trimmed();
  stream.name = text( "name" );
  stream.thing = text( "thing" );
  stream.property = text( "property" );
  stream.unitSaid = text( "unitSaid" );
  stream.station = text( "station" );
  stream.position = text( "position" );
  stream.indicator = text( "indicator" );
  stream.unit = text( "unit" );
  stream.note = text( "note" );
  stream.factor = json.value( QStringLiteral( "factor" ) ).toDouble( 1 );
  stream.use = json.value( QStringLiteral( "use" ) ).toBool( true );
  stream.confirmed = json.value( QStringLiteral( "confirmed" ) ).toBool( false );
  if ( stream.stream.isEmpty() )
    return Error { Text::tr( "a stream has no key (stream)" ), {}, {}, 0 };
  if ( !std::isfinite( stream.factor ) || stream.factor == 0 )
    return Error { Text::tr( "the factor of the stream %1 is no number, or zero" ).arg( stream.stream ), {}, {}, 0 };
  bool ok = true;
  if ( json.contains( QStringLiteral( "period" ) ) )
    stream.period = periodFromId( text( "period" ), &ok );
  if ( !ok )
    return Error { Text::tr( "the period “%1” of the stream %2 is none of sample, second, minute, hour, 4h, 8h, day, month, year" )
                     .arg( text( "period" ), stream.stream ),
      {}, {}, 0 };
  const QString label = text( "label" );
  if ( !QStringList { QString(), QStringLiteral( "begin" ), QStringLiteral( "middle" ), QStringLiteral( "end" ) }.contains( label ) )
    return Error { Text::tr( "the label “%1” of the stream %2 is none of begin, middle, end" ).arg( label, stream.stream ), {}, {}, 0 };
  stream.label = label == QLatin1String( "end" ) ? TimeLabel::End
    : label == QLatin1String( "middle" )         ? TimeLabel::Middle
                                                 : TimeLabel::Begin;
  const QString method = text( "method" );
  if ( !QStringList { QString(), QStringLiteral( "automatic" ), QStringLiteral( "manual" ), QStringLiteral( "model" ) }.contains( method ) )
    return Error { Text::tr( "the method “%1” of the stream %2 is none of automatic, manual, model" ).arg( method, stream.stream ), {}, {},
      0 };
  stream.method = method == QLatin1String( "manual" ) ? Method::Manual
    : method == QLatin1String( "model" )              ? Method::Model
                                                      : Method::Automatic;
  return stream;
}

Error wrong( const QString &what, const QString &origin )
{
  return Error { Text::tr( "The mapping cannot be used: %1." ).arg( what ), Text::tr( "Mend the file, or make a new draft of it." ), origin,
    0 };
}

Result<void> readFlags( const QJsonObject &flag, SensorThingsMapping &mapping )
{
  mapping.flagPath = flag.value( QStringLiteral( "path" ) ).toString();
  const QJsonObject words = flag.value( QStringLiteral( "map" ) ).toObject();
  for ( auto it = words.begin(); it != words.end(); ++it )
  {
    const std::optional<QualityFlag> meaning = qualityFlagFromId( it->toString() );
    if ( !meaning )
      return Error { Text::tr( "“%1” is no quality flag" ).arg( it->toString() ), {}, {}, 0 };
    mapping.flags.insert( it.key(), *meaning );
  }
  return {};
}
} // namespace

Result<SensorThingsMapping> SensorThingsMapping::fromJson( const QByteArray &bytes, const QString &origin )
{
  QJsonParseError parsed;
  const QJsonDocument document = QJsonDocument::fromJson( bytes, &parsed );
  if ( !document.isObject() )
    return wrong( Text::tr( "it is no JSON object (%1, at byte %2)" ).arg( parsed.errorString() ).arg( parsed.offset ), origin );
  const QJsonObject json = document.object();
  SensorThingsMapping mapping;
  mapping.url = json.value( QStringLiteral( "url" ) ).toString();
  mapping.source = json.value( QStringLiteral( "source" ) ).toString();
  mapping.zone = json.value( QStringLiteral( "zone" ) ).toString();
  mapping.lookBack = json.value( QStringLiteral( "lookBack" ) ).toInteger( mapping.lookBack );
  mapping.page = json.value( QStringLiteral( "page" ) ).toInt( mapping.page );
  if ( mapping.lookBack < 0 || mapping.lookBack > sLongestLookBack )
    return wrong( Text::tr( "lookBack is not between 0 and %1 seconds" ).arg( sLongestLookBack ), origin );
  if ( mapping.page < 1 || mapping.page > sLongestPage )
    return wrong( Text::tr( "page is not between 1 and %1" ).arg( sLongestPage ), origin );
  if ( const QString from = json.value( QStringLiteral( "from" ) ).toString(); !from.isEmpty() )
  {
    const QDateTime begin = parseTime( from );
    if ( !begin.isValid() )
      return wrong( Text::tr( "“%1” is no time to begin from" ).arg( from ), origin );
    mapping.from = begin.toSecsSinceEpoch();
  }
  for ( const QJsonValue &mark : json.value( QStringLiteral( "missing" ) ).toArray() )
    mapping.missing.append( mark.isDouble() ? QString::number( mark.toDouble() ) : mark.toString() );
  if ( const Result<void> read = readFlags( json.value( QStringLiteral( "flag" ) ).toObject(), mapping ); !read )
    return wrong( read.error().message, origin );
  if ( json.value( QStringLiteral( "outOfRange" ) ).toString() == QLatin1String( "flag" ) )
    mapping.outOfRange = MappingProfile::OutOfRange::Flag;
  for ( const QJsonValue &value : json.value( QStringLiteral( "streams" ) ).toArray() )
  {
    const Result<StreamMapping> stream = streamOf( value.toObject() );
    if ( !stream )
      return wrong( stream.error().message, origin );
    mapping.streams.append( *stream );
  }
  return mapping;
}

Result<SensorThingsMapping> SensorThingsMapping::read( const QString &path )
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { Text::tr( "The mapping cannot be read: %1." ).arg( file.errorString() ), Text::tr( "Make a draft of it with --draft." ),
      path, 0 };
  return fromJson( file.readAll(), path );
}

QByteArray SensorThingsMapping::toJson() const
{
  QJsonObject json { { QStringLiteral( "url" ), url }, { QStringLiteral( "source" ), source }, { QStringLiteral( "lookBack" ), lookBack },
    { QStringLiteral( "page" ), page },
    { QStringLiteral( "outOfRange" ),
      outOfRange == MappingProfile::OutOfRange::Flag ? QStringLiteral( "flag" ) : QStringLiteral( "reject" ) } };
  put( json, "zone", zone );
  if ( from > 0 )
    json.insert( QStringLiteral( "from" ), isoLocal( from ) );
  if ( !missing.isEmpty() )
    json.insert( QStringLiteral( "missing" ), QJsonArray::fromStringList( missing ) );
  if ( !flagPath.isEmpty() )
  {
    QJsonObject words;
    for ( auto it = flags.begin(); it != flags.end(); ++it )
      words.insert( it.key(), qualityFlagId( it.value() ) );
    json.insert( QStringLiteral( "flag" ), QJsonObject { { QStringLiteral( "path" ), flagPath }, { QStringLiteral( "map" ), words } } );
  }
  QJsonArray list;
  for ( const StreamMapping &stream : streams )
    list.append( jinguan::toJson( stream ) );
  json.insert( QStringLiteral( "streams" ), list );
  return QJsonDocument( json ).toJson();
}

Result<void> SensorThingsMapping::write( const QString &path ) const
{
  QSaveFile file( path );
  const QByteArray json = toJson();
  if ( !file.open( QIODevice::WriteOnly ) || file.write( json ) != json.size() || !file.commit() )
    return Error { Text::tr( "The mapping cannot be written: %1." ).arg( file.errorString() ),
      Text::tr( "Choose a folder that may be written." ), path, 0 };
  return {};
}

Result<void> SensorThingsMapping::check( const Catalogue &catalogue ) const
{
  if ( !zone.isEmpty() )
  {
    if ( const Result<QTimeZone> known = TimeReader::zoneFromText( zone ); !known )
      return known.error();
  }
  QSet<QString> keys;
  QSet<QString> series;
  for ( const StreamMapping &stream : streams )
  {
    if ( !stream.use || !stream.confirmed )
      continue;
    const QString what = stream.name.isEmpty() ? stream.stream : QStringLiteral( "%1 (%2)" ).arg( stream.stream, stream.name );
    const Indicator *indicator = catalogue.indicator( stream.indicator );
    if ( !indicator )
      return wrong( Text::tr( "the indicator “%1” of the stream %2 is not in the catalogue" ).arg( stream.indicator, what ), url );
    if ( !stream.unit.isEmpty() && !catalogue.convert( 1, stream.unit, indicator->unit ) )
      return wrong(
        Text::tr( "the unit “%1” of the stream %2 does not measure %3" ).arg( stream.unit, what, indicator->name.text() ), url );
    if ( stream.station.isEmpty() )
      return wrong( Text::tr( "the stream %1 names no station" ).arg( what ), url );
    const QString id =
      QStringList { stream.station, stream.position, stream.indicator, methodId( stream.method ) }.join( QLatin1Char( '|' ) );
    if ( keys.contains( stream.stream ) || series.contains( id ) )
      return wrong(
        Text::tr( "the stream %1 writes what another one writes; tell them apart by position, or leave one out" ).arg( what ), url );
    keys.insert( stream.stream );
    series.insert( id );
  }
  return {};
}

MappingProfile SensorThingsMapping::profileOf( const StreamMapping &stream ) const
{
  MappingProfile profile;
  profile.name = QStringLiteral( "sensorthings" );
  profile.source = source;
  profile.time.column = QStringLiteral( "time" );
  profile.time.formats = QStringList { QStringLiteral( "epoch" ) };
  profile.time.zone = QStringLiteral( "UTC" );
  profile.time.period = stream.period;
  profile.station.fixed = stream.station;
  ValueMapping value;
  value.column = QStringLiteral( "result" );
  value.indicator = stream.indicator;
  value.unit = stream.unit;
  value.factor = stream.factor;
  value.method = stream.method;
  value.position = stream.position;
  profile.values = { value };
  profile.missing = missing;
  profile.flagColumn = QStringLiteral( "flag" );
  profile.flags = flags;
  profile.outOfRange = outOfRange;
  return profile;
}

int SensorThingsMapping::confirmedStreams() const
{
  return static_cast<int>(
    std::count_if( streams.cbegin(), streams.cend(), []( const StreamMapping &stream ) { return stream.use && stream.confirmed; } ) );
}

QUrl SensorThingsMapping::serviceUrl( const QString &text )
{
  QUrl service( text.trimmed(), QUrl::StrictMode );
  QString path = service.path();
  while ( path.endsWith( QLatin1Char( '/' ) ) )
    path.chop( 1 );
  service.setPath( path );
  service.setQuery( QString() );
  service.setFragment( QString() );
  return service;
}

} // namespace jinguan
