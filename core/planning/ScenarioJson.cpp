#include "planning/ScenarioJson.h"

#include "planning/PlanningRequest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cmath>

namespace jinguan
{

namespace
{

const QString sFormat = QStringLiteral( "jinguan-scenario" );

/** Reads values of an object by key and remembers the first defect. */
class Reader
{
  public:
    Reader( const QJsonObject &object, const QString &path, std::optional<Error> &error )
      : mObject( object ), mPath( path ), mError( error )
    {}

    QString text( const char *name, bool needed = false ) const
    {
      const QJsonValue value = valueOf( name, QJsonValue::String, needed, ScenarioJson::tr( "text" ) );
      return value.toString();
    }

    double number( const char *name, double least, double most, bool needed, double missing = 0 ) const
    {
      const QJsonValue value = valueOf( name, QJsonValue::Double, needed, ScenarioJson::tr( "a number" ) );
      if ( !value.isDouble() )
        return missing;
      const double read = value.toDouble();
      if ( !( read >= least && read <= most ) ) // a value that is no number fails too
        fail( name,
          ScenarioJson::tr( "%1 is not between %2 and %3." )
            .arg( QString::number( read ), QString::number( least ), QString::number( most ) ) );
      return read;
    }

    int whole( const char *name, int least, int most, int missing ) const
    {
      const double read = number( name, least, most, false, missing );
      if ( read != std::floor( read ) )
        fail( name, ScenarioJson::tr( "%1 is not a whole number." ).arg( read ) );
      return static_cast<int>( read );
    }

    QVariantMap map( const char *name, bool needed = false ) const
    {
      return valueOf( name, QJsonValue::Object, needed, ScenarioJson::tr( "an object" ) ).toObject().toVariantMap();
    }

    QJsonArray array( const char *name ) const { return valueOf( name, QJsonValue::Array, true, ScenarioJson::tr( "a list" ) ).toArray(); }

    void fail( const char *name, const QString &what ) const
    {
      if ( !mError )
        mError = Error { ScenarioJson::tr( "%1: %2", "place in the file, what is wrong" ).arg( mPath + QString::fromLatin1( name ), what ),
          ScenarioJson::tr( "Correct the file, or export the scenario anew." ), {}, 0 };
    }

  private:
    QJsonValue valueOf( const char *name, QJsonValue::Type type, bool needed, const QString &wanted ) const
    {
      const QJsonValue value = mObject.value( QLatin1String( name ) );
      if ( value.isUndefined() || value.isNull() )
      {
        if ( needed )
          fail( name, ScenarioJson::tr( "is missing; %1 is wanted." ).arg( wanted ) );
      }
      else if ( value.type() != type )
        fail( name, ScenarioJson::tr( "is not %1." ).arg( wanted ) );
      return value;
    }

    const QJsonObject mObject;
    QString mPath;
    std::optional<Error> &mError;
};

QJsonObject siteObject( const ScenarioSite &site )
{
  QJsonObject object { { QStringLiteral( "rank" ), site.rank }, { QStringLiteral( "name" ), site.name },
    { QStringLiteral( "kind" ), site.kind }, { QStringLiteral( "lon" ), site.at.lon }, { QStringLiteral( "lat" ), site.at.lat },
    { QStringLiteral( "gain" ), site.gain }, { QStringLiteral( "reason" ), site.reason } };
  if ( !site.sitingClass.isEmpty() )
    object.insert( QStringLiteral( "siting_class" ), site.sitingClass );
  if ( !site.movedFrom.isEmpty() )
    object.insert( QStringLiteral( "moved_from" ), site.movedFrom );
  if ( !site.attributes.isEmpty() )
    object.insert( QStringLiteral( "attributes" ), QJsonObject::fromVariantMap( site.attributes ) );
  return object;
}

ScenarioSite siteOf( const QJsonValue &value, qsizetype index, const Catalogue &catalogue, std::optional<Error> &error )
{
  const QString path = QStringLiteral( "sites[%1]." ).arg( index + 1 );
  const Reader reader( value.toObject(), path, error );
  if ( !value.isObject() )
    reader.fail( "", ScenarioJson::tr( "is not %1." ).arg( ScenarioJson::tr( "an object" ) ) );
  ScenarioSite site;
  site.at = { reader.number( "lon", -180, 180, true ), reader.number( "lat", -90, 90, true ) };
  site.kind = reader.text( "kind", true );
  site.name = reader.text( "name" );
  site.reason = reader.text( "reason" );
  site.gain = reader.number( "gain", 0, 1e12, false );
  site.rank = reader.whole( "rank", 0, 1000000, 0 );
  site.sitingClass = reader.text( "siting_class" );
  site.movedFrom = reader.text( "moved_from" );
  site.attributes = reader.map( "attributes" );
  if ( !catalogue.stationKind( site.kind ) )
    reader.fail( "kind", ScenarioJson::tr( "“%1” is not in the catalogue." ).arg( site.kind ) );
  if ( !site.sitingClass.isEmpty() && !catalogue.sitingClass( site.sitingClass ) )
    reader.fail( "siting_class", ScenarioJson::tr( "“%1” is not in the catalogue." ).arg( site.sitingClass ) );
  return site;
}

/** The question must be one that can be asked: what PlanningRequest would take as by default where it is nonsense is refused here. */
void checkParameters( const Scenario &scenario, const Catalogue &catalogue, const Reader &reader, std::optional<Error> &error )
{
  if ( error )
    return;
  const QVariantMap &map = scenario.parameters;
  const Reader parameters( QJsonObject::fromVariantMap( map ), QStringLiteral( "parameters." ), error );
  parameters.number( "radius_m", 1, Geodesy::maxDistance, true );
  parameters.whole( "count", 0, 1000000, 0 );
  for ( const char *name : { "cell_size_m", "candidate_step_m", "min_spacing_m", "budget", "town_density_per_km2" } )
    parameters.number( name, 0, 1e9, false );
  bool known = true;
  demandKindFromId( parameters.text( "demand", true ), &known );
  if ( !known )
    parameters.fail( "demand", ScenarioJson::tr( "“%1” is not known." ).arg( map.value( QStringLiteral( "demand" ) ).toString() ) );
  const QString model = parameters.text( "model" );
  if ( !model.isEmpty() && !planningModelFromId( model ) )
    parameters.fail( "model", ScenarioJson::tr( "“%1” is not known." ).arg( model ) );
  const QString day = parameters.text( "day" );
  if ( !day.isEmpty() && !QDate::fromString( day, Qt::ISODate ).isValid() )
    parameters.fail( "day", ScenarioJson::tr( "“%1” is not a day." ).arg( day ) );
  if ( error )
    return;
  const PlanningRequest request = PlanningRequest::fromMap( map );
  for ( const SiteKind &kind : request.siteKinds() )
    if ( !catalogue.stationKind( kind.kind ) )
      parameters.fail( "kinds", ScenarioJson::tr( "“%1” is not in the catalogue." ).arg( kind.kind ) );
  if ( const Result<void> valid = request.validate(); !valid )
    reader.fail( "parameters", valid.error().message );
}

} // namespace

QJsonObject ScenarioJson::toJson( const Scenario &scenario )
{
  QJsonArray sites;
  for ( const ScenarioSite &site : scenario.sites )
    sites.append( siteObject( site ) );
  return { { QStringLiteral( "format" ), sFormat }, { QStringLiteral( "version" ), version }, { QStringLiteral( "name" ), scenario.name },
    { QStringLiteral( "element" ), scenario.element }, { QStringLiteral( "kind" ), scenario.kind },
    { QStringLiteral( "region" ), scenario.region }, { QStringLiteral( "radius" ), scenario.radius },
    { QStringLiteral( "author" ), scenario.author },
    { QStringLiteral( "created" ), scenario.created.isValid() ? scenario.created.toUTC().toString( Qt::ISODate ) : QString() },
    { QStringLiteral( "note" ), scenario.note }, { QStringLiteral( "parameters" ), QJsonObject::fromVariantMap( scenario.parameters ) },
    { QStringLiteral( "figures" ), QJsonObject::fromVariantMap( scenario.figures ) }, { QStringLiteral( "sites" ), sites } };
}

Result<Scenario> ScenarioJson::fromJson( const QByteArray &json, const Catalogue &catalogue )
{
  QJsonParseError parse;
  const QJsonDocument document = QJsonDocument::fromJson( json, &parse );
  if ( !document.isObject() )
    return Error { parse.error == QJsonParseError::NoError
        ? tr( "This is JSON, but not one scenario." )
        : tr( "This is not JSON: %1 at byte %2." ).arg( parse.errorString() ).arg( parse.offset ),
      tr( "Give a file that “plan export” or “plan propose --json” has written." ), {}, 0 };
  const QJsonObject object = document.object();
  std::optional<Error> error;
  const Reader reader( object, {}, error );
  const QString format = reader.text( "format" );
  if ( !format.isEmpty() && format != sFormat )
    reader.fail( "format", tr( "“%1” is not “%2”." ).arg( format, sFormat ) );
  if ( const int written = reader.whole( "version", 1, 1000000, version ); !error && written > version )
    reader.fail( "version", tr( "%1 is newer than this program reads (%2)." ).arg( written ).arg( version ) );
  Scenario scenario;
  scenario.name = reader.text( "name", true ).trimmed();
  if ( scenario.name.isEmpty() )
    reader.fail( "name", tr( "is empty." ) );
  scenario.element = reader.text( "element", true );
  if ( !catalogue.element( scenario.element ) )
    reader.fail( "element", tr( "“%1” is not in the catalogue." ).arg( scenario.element ) );
  scenario.kind = reader.text( "kind", true );
  if ( !catalogue.stationKind( scenario.kind ) )
    reader.fail( "kind", tr( "“%1” is not in the catalogue." ).arg( scenario.kind ) );
  scenario.region = reader.text( "region" );
  scenario.radius = reader.number( "radius", 1, Geodesy::maxDistance, true );
  scenario.author = reader.text( "author" );
  scenario.note = reader.text( "note" );
  if ( const QString created = reader.text( "created" ); !created.isEmpty() )
  {
    scenario.created = QDateTime::fromString( created, Qt::ISODate ).toUTC();
    if ( !scenario.created.isValid() )
      reader.fail( "created", tr( "“%1” is not a moment." ).arg( created ) );
  }
  scenario.parameters = reader.map( "parameters", true );
  // What was accepted in another workspace is not accepted here.
  scenario.parameters.remove( QStringLiteral( "accepted" ) );
  scenario.figures = reader.map( "figures" );
  checkParameters( scenario, catalogue, reader, error );
  const QJsonArray sites = reader.array( "sites" );
  if ( sites.size() > mostSites )
    reader.fail( "sites", tr( "%1 sites are more than %2." ).arg( sites.size() ).arg( mostSites ) );
  for ( qsizetype i = 0; i < sites.size() && !error; ++i )
    scenario.sites.append( siteOf( sites.at( i ), i, catalogue, error ) );
  if ( error )
    return *error;
  return scenario;
}

Result<void> ScenarioJson::write( const Scenario &scenario, const QString &path )
{
  QSaveFile file( path );
  const QByteArray json = QJsonDocument( toJson( scenario ) ).toJson();
  if ( !file.open( QIODevice::WriteOnly ) || file.write( json ) != json.size() || !file.commit() )
    return Error { tr( "The file cannot be written: %1." ).arg( file.errorString() ), tr( "Choose another folder." ), path, 0 };
  return {};
}

Result<Scenario> ScenarioJson::read( const QString &path, const Catalogue &catalogue )
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { tr( "The file cannot be read: %1." ).arg( file.errorString() ), {}, path, 0 };
  if ( file.size() > largestFile )
    return Error { tr( "The file is too large for a scenario (%1 MB)." ).arg( file.size() / ( 1024 * 1024 ) ), {}, path, 0 };
  Result<Scenario> scenario = fromJson( file.readAll(), catalogue );
  if ( !scenario )
  {
    Error error = scenario.error();
    error.file = path;
    return error;
  }
  return scenario;
}

} // namespace jinguan
