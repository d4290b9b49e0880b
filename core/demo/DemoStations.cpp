#include "demo/DemoStations.h"

#include "base/CsvTable.h"

#include <QHash>

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DemoStations )
};

QDate dateOf( const QString &text )
{
  return QDate::fromString( text, Qt::ISODate );
}

/** A text of the table in the language of the interface. */
QString inBoth( const CsvTable &table, int row, const QString &column )
{
  return LocalText { table.text( row, column + QStringLiteral( "_zh" ) ), table.text( row, column ) }.text();
}

QString controlLevelId( const QString &text )
{
  static const QHash<QString, QString> sIds { { QStringLiteral( "国控" ), QStringLiteral( "national" ) },
    { QStringLiteral( "省控" ), QStringLiteral( "provincial" ) }, { QStringLiteral( "市控" ), QStringLiteral( "municipal" ) },
    { QStringLiteral( "区控" ), QStringLiteral( "district" ) } };
  return sIds.value( text );
}

/** What the evaluation has to know of a station that the table does not say: acoustic class, river or lake, land use. */
QVariantMap evaluationContext( const QString &kind, const QString &sitingClass, const QString &river )
{
  QVariantMap context;
  if ( kind == QLatin1String( "water_section" ) || kind == QLatin1String( "drinking_source" ) )
    context.insert( QStringLiteral( "water_body" ),
      river.contains( QStringLiteral( "湖" ) ) || river.contains( QStringLiteral( "水库" ) ) ? QStringLiteral( "lake" )
                                                                                             : QStringLiteral( "river" ) );
  if ( kind.startsWith( QLatin1String( "noise_" ) ) )
  {
    const bool traffic = kind == QLatin1String( "noise_traffic" ) || kind == QLatin1String( "noise_expressway" )
      || kind == QLatin1String( "noise_motorway_entry" ) || kind == QLatin1String( "noise_rail" );
    QString noiseClass = traffic ? QStringLiteral( "4a" ) : QStringLiteral( "2" );
    for ( const QString &candidate : { QStringLiteral( "0" ), QStringLiteral( "1" ), QStringLiteral( "2" ), QStringLiteral( "3" ),
            QStringLiteral( "4a" ), QStringLiteral( "4b" ) } )
    {
      if ( sitingClass.endsWith( QLatin1Char( '_' ) + candidate ) )
        noiseClass = candidate;
    }
    context.insert( QStringLiteral( "noise_class" ), noiseClass );
  }
  return context;
}
} // namespace

DemoStations::DemoStations( const QString &source, const Catalogue &catalogue, const Responsibility &responsibility )
  : mSource( source ), mCatalogue( catalogue ), mResponsibility( responsibility )
{}

Result<void> DemoStations::readInto( const QString &file, const Changes &changes, QList<Station> &stations ) const
{
  const Result<CsvTable> table = CsvTable::read(
    mSource + QLatin1Char( '/' ) + file, { "code", "name_zh", "kind", "lon", "lat", "district_code", "unit_code", "demo" } );
  if ( !table )
    return table.error();
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const QString code = table->text( row, "code" );
    const StationKind *kind = mCatalogue.stationKind( table->text( row, "kind" ) );
    if ( !kind )
      return table->errorAt( row, Text::tr( "The station kind “%1” is unknown." ).arg( table->text( row, "kind" ) ) );
    if ( !mResponsibility.district( table->text( row, "district_code" ) ) || !mResponsibility.unit( table->text( row, "unit_code" ) ) )
      return table->errorAt( row, Text::tr( "The district or responsible unit of station %1 is unknown." ).arg( code ) );

    const bool real = table->text( row, "demo" ) != QLatin1String( "1" );
    const StationPosition position { { table->number( row, "lon", 0 ), table->number( row, "lat", 0 ) },
      dateOf( table->text( row, "valid_from" ) ), dateOf( table->text( row, "valid_to" ) ),
      real ? inBoth( *table, row, "position_source" ) : Text::tr( "invented for demonstration" ) };
    const auto known = std::find_if( stations.begin(), stations.end(), [&code]( const Station &station ) { return station.code == code; } );
    if ( known != stations.end() )
    {
      known->positions.append( position ); // a further position of the same station
      continue;
    }

    Station station;
    station.code = code;
    if ( real && kind->id == QLatin1String( "air_standard" ) && table->text( row, "official" ) == QLatin1String( "1" ) )
      station.nationalCode = code;
    else if ( !real )
      station.mn = QStringLiteral( "JGDEMO" )
        + QString( code ).remove( QStringLiteral( "DEMO-" ) ).remove( QLatin1Char( '-' ) ).rightJustified( 8, QLatin1Char( '0' ) );
    station.name = { table->text( row, "name_zh" ), table->text( row, "name_en" ) };
    station.kind = kind->id;
    station.elements = QStringList { kind->element };
    station.sitingClass = table->text( row, "siting_class" );
    station.controlLevel = controlLevelId( table->text( row, "control_level" ) );
    station.countsInEvaluation = real && table->text( row, "counts" ) == QLatin1String( "1" );
    station.isControlPoint = table->text( row, "is_control_point" ) == QLatin1String( "1" );
    station.owner = real ? table->text( row, "owner" ) : table->text( row, "owner_body" );
    station.district = mResponsibility.district( table->text( row, "district_code" ) )->code;
    station.unit = table->text( row, "unit_code" );
    station.river = table->text( row, "river" );
    station.isDemo = !real;
    station.provenance = real ? inBoth( *table, row, "provenance" ) : Text::tr( "Invented for demonstration: place, name and readings." );
    station.attributes = evaluationContext( kind->id, station.sitingClass, station.river );
    station.positions.append( position );
    if ( const QDate since = dateOf( table->text( row, "running_since" ) ); since.isValid() || real )
      station.states.append( { StationStatus::Running, since, {} } );
    station.states += changes.value( code );
    if ( station.states.isEmpty() )
      return table->errorAt(
        row, Text::tr( "The station %1 has no state: neither since when it runs nor a row in station_states.csv." ).arg( code ) );
    stations.append( station );
  }
  return {};
}

Result<DemoStations::Changes> DemoStations::changes() const
{
  const Result<CsvTable> table =
    CsvTable::read( mSource + QStringLiteral( "/station_states.csv" ), { "code", "state", "from", "reason", "reason_zh" } );
  if ( !table )
    return table.error();
  Changes changes;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    bool isKnown = false;
    const StationStatus status = stationStatusFromId( table->text( row, "state" ), &isKnown );
    const QDate from = dateOf( table->text( row, "from" ) );
    if ( !isKnown || !from.isValid() )
      return table->errorAt(
        row, Text::tr( "The state “%1” or its day “%2” is unknown." ).arg( table->text( row, "state" ), table->text( row, "from" ) ) );
    changes[table->text( row, "code" )].append( { status, from, inBoth( *table, row, QStringLiteral( "reason" ) ) } );
  }
  return changes;
}

Result<void> DemoStations::addUpstream( QList<Station> &stations ) const
{
  const Result<CsvTable> table = CsvTable::read( mSource + QStringLiteral( "/upstream.csv" ), { "section", "upstream" } );
  if ( !table )
    return table.error();
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const auto find = [&stations]( const QString &code ) {
      return std::find_if( stations.begin(), stations.end(), [&code]( const Station &station ) { return station.code == code; } );
    };
    const auto section = find( table->text( row, "section" ) );
    if ( section == stations.end() || find( table->text( row, "upstream" ) ) == stations.end() )
      return table->errorAt( row, Text::tr( "The section or the one upstream of it is unknown." ) );
    section->attributes.insert( QStringLiteral( "upstream" ), table->text( row, "upstream" ) );
  }
  return {};
}

Result<void> DemoStations::addPermits( QList<Station> &stations ) const
{
  const Result<CsvTable> table =
    CsvTable::read( mSource + QStringLiteral( "/permits.csv" ), { "code", "permit", "holder", "outlet", "receiving_water", "limits" } );
  if ( !table )
    return table.error();
  static const QList<std::pair<QString, QString>> sAttributes { { QStringLiteral( "permit" ), QStringLiteral( "permit" ) },
    { QStringLiteral( "holder" ), QStringLiteral( "permit_holder" ) }, { QStringLiteral( "outlet" ), QStringLiteral( "outlet" ) },
    { QStringLiteral( "receiving_water" ), QStringLiteral( "receiving_water" ) },
    { QStringLiteral( "limits" ), QStringLiteral( "permit_limits" ) } };
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const QString code = table->text( row, "code" );
    const auto station = std::find_if( stations.begin(), stations.end(), [&code]( const Station &one ) { return one.code == code; } );
    if ( station == stations.end() )
      return table->errorAt( row, Text::tr( "The station “%1” of the permit is unknown." ).arg( code ) );
    for ( const auto &[column, attribute] : sAttributes )
    {
      if ( const QString text = table->text( row, column ); !text.isEmpty() )
        station->attributes.insert( attribute, text );
    }
  }
  return {};
}

Result<QList<Station>> DemoStations::write( NetworkStore &store ) const
{
  const Result<Changes> known = changes();
  if ( !known )
    return known.error();
  QList<Station> stations;
  for ( const QString &file : { QStringLiteral( "stations_air.csv" ), QStringLiteral( "stations_other.csv" ) } )
  {
    if ( Result<void> read = readInto( file, *known, stations ); !read )
      return read.error();
  }
  if ( const Result<void> added = addUpstream( stations ); !added )
    return added.error();
  if ( const Result<void> added = addPermits( stations ); !added )
    return added.error();
  return store.saveStations( stations );
}

} // namespace jinguan
