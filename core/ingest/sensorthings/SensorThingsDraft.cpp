#include "ingest/sensorthings/SensorThingsDraft.h"

#include "base/CsvTable.h"
#include "base/Resources.h"
#include "ingest/sensorthings/SensorThingsTime.h"
#include "ingest/UnitText.h"

#include <QRegularExpression>

#include <algorithm>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SensorThingsDraft )
};

constexpr int sStreamsAsked = 2000;
const QString sName = QStringLiteral( "name" );

QString textOf( const QJsonObject &object, const QString &key )
{
  return object.value( key ).toString().trimmed();
}

/** UCUM code → unit of the catalogue (`resources/profiles/ucum_units.csv`). */
const QHash<QString, QString> &ucumUnits()
{
  static const QHash<QString, QString> sUnits = [] {
    QHash<QString, QString> units;
    const Result<CsvTable> table = CsvTable::read(
      Resources::path( QStringLiteral( "profiles/ucum_units.csv" ) ), { QStringLiteral( "ucum" ), QStringLiteral( "unit" ) } );
    for ( int row = 0; table && row < table->rowCount(); ++row )
      units.insert( table->text( row, QStringLiteral( "ucum" ) ), table->text( row, QStringLiteral( "unit" ) ) );
    return units;
  }();
  return sUnits;
}

/** `GGA01_01 Water Temperature` of the thing `GGA01` without what names the place: the words after the first one with a digit. */
QString withoutPlace( const QString &name, const QString &thing )
{
  QString bare = name;
  if ( !thing.isEmpty() )
    bare.remove( thing, Qt::CaseInsensitive );
  static const QRegularExpression sCode( QStringLiteral( "^\\s*[\\w-]*\\d[\\w-]*\\s+(?=\\S)" ) );
  return bare.remove( sCode ).trimmed().remove( QRegularExpression( QStringLiteral( "^[\\s:;,_/–-]+|[\\s:;,_/–-]+$" ) ) );
}

/** The period that \a seconds between two observations speak for. */
Period periodOf( qint64 seconds )
{
  for ( const Period period : { Period::Minute, Period::Hour, Period::FourHours, Period::EightHours, Period::Day } )
  {
    if ( std::llabs( seconds - static_cast<qint64>( period ) ) <= 1 )
      return period;
  }
  return Period::Sample;
}
} // namespace

SensorThingsDraft::SensorThingsDraft(
  const Catalogue &catalogue, const ColumnWords &words, NetworkStore &network, const SensorThingsLimits &limits )
  : mCatalogue( catalogue ),
    mWords( words ),
    mStations( network, catalogue, StationResolver::Unknown::Reject, true ),
    mGuess( catalogue, words, mNoStations ),
    mLimits( limits )
{}

QString SensorThingsDraft::unitOf( const QJsonObject &unit ) const
{
  for ( const QString &key : { QStringLiteral( "symbol" ), sName } )
  {
    if ( const QString known = unitFromText( mCatalogue, textOf( unit, key ) ); !known.isEmpty() )
      return known;
  }
  // `ucum:Cel`, `http://unitsofmeasure.org/ucum.html#para-30`, `http://www.qudt.org/…#DegreeCelsius`
  const QString code = textOf( unit, QStringLiteral( "definition" ) ).section( QRegularExpression( QStringLiteral( "[:/#]" ) ), -1 );
  for ( const QString &word : { code, textOf( unit, QStringLiteral( "symbol" ) ) } )
  {
    const QString known = ucumUnits().value( word );
    if ( mCatalogue.unit( known ) )
      return known;
  }
  return {};
}

QString SensorThingsDraft::indicatorOf( const QStringList &names, const QString &unit, QString &why ) const
{
  for ( const QString &name : names )
  {
    QString told;
    for ( const QString &id : mGuess.indicatorsOf( name, told ) )
    {
      const Indicator *indicator = mCatalogue.indicator( id );
      if ( !unit.isEmpty() && !mCatalogue.convert( 1, unit, indicator->unit ) )
        continue;
      why = Text::tr( "indicator by “%1”" ).arg( name );
      return id;
    }
  }
  why = Text::tr( "no indicator of the catalogue has one of these names" );
  return {};
}

QString SensorThingsDraft::stationOf( const QJsonObject &datastream ) const
{
  QStringList names;
  for ( const QString &key : { QStringLiteral( "Thing" ), QStringLiteral( "FeatureOfInterest" ) } )
  {
    const QJsonObject place = datastream.value( key ).toObject();
    const QJsonObject properties = place.value( QStringLiteral( "properties" ) ).toObject();
    for ( auto it = properties.begin(); it != properties.end(); ++it )
    {
      if ( it->isString() && mWords.is( QStringLiteral( "station-code" ), it.key() ) )
        names.prepend( it->toString() );
    }
    names << textOf( place, sName ) << textOf( place, sName ).section( QLatin1Char( ' ' ), -1 )
          << textOf( place, QStringLiteral( "description" ) );
  }
  names << textOf( datastream, sName ).section( QRegularExpression( QStringLiteral( "[ _]" ) ), 0, 0 );
  for ( const QString &name : std::as_const( names ) )
  {
    const Result<QString> code = mStations.resolve( name, {}, {}, {}, {} );
    if ( code )
      return *code;
  }
  return {};
}

StreamMapping SensorThingsDraft::streamOf( const QJsonObject &datastream ) const
{
  StreamMapping stream;
  stream.stream = SensorThingsService::keyOf( datastream );
  stream.name = textOf( datastream, sName );
  const QJsonObject thing = datastream.value( QStringLiteral( "Thing" ) ).toObject();
  const QJsonObject property = datastream.value( QStringLiteral( "ObservedProperty" ) ).toObject();
  const QJsonObject unit = datastream.value( QStringLiteral( "unitOfMeasurement" ) ).toObject();
  stream.thing = textOf( thing, sName );
  if ( stream.thing.isEmpty() )
    stream.thing = textOf( datastream.value( QStringLiteral( "FeatureOfInterest" ) ).toObject(), sName );
  stream.property = textOf( property, sName );
  stream.unitSaid =
    textOf( unit, QStringLiteral( "symbol" ) ).isEmpty() ? textOf( unit, sName ) : textOf( unit, QStringLiteral( "symbol" ) );
  const QString understood = unitOf( unit );
  const QString definition =
    textOf( property, QStringLiteral( "definition" ) ).section( QRegularExpression( QStringLiteral( "[:/#]" ) ), -1 );
  QStringList notes;
  QString why;
  stream.indicator =
    indicatorOf( { stream.property, definition, withoutPlace( stream.name, stream.thing ), stream.name }, understood, why );
  notes << why;
  const Indicator *indicator = mCatalogue.indicator( stream.indicator );
  stream.unit = understood.isEmpty() && indicator ? indicator->unit : understood;
  if ( understood.isEmpty() )
    notes << ( stream.unitSaid.isEmpty() ? Text::tr( "the service names no unit" )
                                         : Text::tr( "the unit “%1” is not known" ).arg( stream.unitSaid ) );
  stream.station = stationOf( datastream );
  notes << ( stream.station.isEmpty() ? Text::tr( "no station of the workspace is called so" )
                                      : Text::tr( "station by the thing's name or code" ) );
  stream.use = !stream.indicator.isEmpty() && !stream.station.isEmpty();
  stream.note = notes.join( QStringLiteral( "; " ) );
  return stream;
}

void SensorThingsDraft::learn( const QJsonArray &observations, StreamMapping &stream, SensorThingsMapping &mapping ) const
{
  QList<UtcSeconds> times;
  qint64 interval = 0;
  for ( const QJsonValue &value : observations )
  {
    const QJsonObject observation = value.toObject();
    const PhenomenonTime time = readPhenomenonTime(
      observation.value( QStringLiteral( "phenomenonTime" ) ).toString(), mapping.zone.isEmpty() ? QStringLiteral( "UTC" ) : mapping.zone );
    if ( time.ok() )
      times.append( time.from );
    if ( time.ok() && time.to && *time.to > time.from )
      interval = *time.to - time.from;
    const QJsonValue quality = observation.value( QStringLiteral( "resultQuality" ) );
    const QString word = quality.isString() ? quality.toString() : quality.toObject().value( QStringLiteral( "quality" ) ).toString();
    const QString flag = mWords.meaningOf( QStringLiteral( "flag:" ), word );
    if ( word.isEmpty() || flag.isEmpty() )
      continue;
    mapping.flagPath = quality.isString() ? QStringLiteral( "resultQuality" ) : QStringLiteral( "resultQuality.quality" );
    mapping.flags.insert( word, *qualityFlagFromId( flag ) );
  }
  std::sort( times.begin(), times.end() );
  QHash<qint64, int> steps;
  for ( qsizetype i = 1; i < times.size(); ++i )
    ++steps[times.at( i ) - times.at( i - 1 )];
  const auto commonest = std::max_element( steps.cbegin(), steps.cend() );
  const qint64 step = commonest == steps.cend() ? 0 : commonest.key();
  stream.period = interval > 0 ? periodOf( interval ) : periodOf( step );
  if ( interval > 0 )
    stream.note += QStringLiteral( "; " ) + Text::tr( "period by its intervals of %1 s" ).arg( interval );
  else if ( step > 0 )
    stream.note += QStringLiteral( "; " )
      + Text::tr( "instants every %1 s: check whether they are samples, or label the begin or the end of a period" ).arg( step );
  else
    stream.note += QStringLiteral( "; " ) + Text::tr( "too few observations to tell the period" );
}

Result<SensorThingsMapping> SensorThingsDraft::make( const QString &url, const SensorThingsMapping &known, Progress &progress )
{
  if ( const Result<void> loaded = loadStations(); !loaded )
    return loaded.error();
  SensorThingsService service( SensorThingsMapping::serviceUrl( url ), mLimits );
  SensorThingsMapping mapping = known;
  mapping.url = url;
  QList<StreamMapping> fresh;
  const auto take = [&]( const QJsonArray &page ) -> Result<SensorThingsService::Go> {
    for ( const QJsonValue &value : page )
      fresh.append( streamOf( value.toObject() ) );
    return fresh.size() >= sStreamsAsked ? SensorThingsService::Go::Enough : SensorThingsService::Go::On;
  };
  const QPair<QString, QString> top( QStringLiteral( "$top" ), QStringLiteral( "100" ) );
  Result<bool> whole = service.pages(
    QStringLiteral( "Datastreams" ), { top, { QStringLiteral( "$expand" ), QStringLiteral( "Thing,ObservedProperty" ) } }, take, progress );
  if ( !whole && !service.wasCancelled() && fresh.isEmpty() )
    whole = service.pages( QStringLiteral( "Datastreams" ), { top }, take, progress ); // some know no $expand
  if ( !whole )
    return whole.error();
  if ( !*whole )
    mWarnings.append( Text::tr( "The service has more than %1 datastreams; the draft has the first ones." ).arg( sStreamsAsked ) );
  for ( StreamMapping &stream : fresh )
  {
    const auto same = [&stream]( const StreamMapping &other ) { return other.stream == stream.stream; };
    if ( stream.stream.isEmpty() || std::any_of( mapping.streams.cbegin(), mapping.streams.cend(), same ) )
      continue;
    if ( stream.use )
    {
      const auto learned = [&]( const QJsonArray &page ) -> Result<SensorThingsService::Go> {
        learn( page, stream, mapping );
        return SensorThingsService::Go::Enough;
      };
      progress.report( -1, Text::tr( "Looking at %1" ).arg( stream.name ) );
      const Result<bool> looked = service.pages( QStringLiteral( "Datastreams(%1)/Observations" ).arg( stream.stream ),
        { { QStringLiteral( "$orderby" ), QStringLiteral( "phenomenonTime desc" ) }, { QStringLiteral( "$top" ), QStringLiteral( "20" ) } },
        learned, progress );
      if ( !looked && service.wasCancelled() )
        return looked.error();
      if ( !looked )
        mWarnings.append( Text::tr( "%1: %2" ).arg( stream.name, looked.error().message ) );
    }
    mapping.streams.append( stream );
  }
  mWarnings.append( service.warnings() );
  return mapping;
}

} // namespace jinguan
