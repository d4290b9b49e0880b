#include "monitoring/StationChain.h"

#include "base/CsvTable.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace jinguan::chains
{

Result<QList<StationChain>> read( const QString &path )
{
  const Result<CsvTable> table = CsvTable::read( path,
    { QStringLiteral( "id" ), QStringLiteral( "name_zh" ), QStringLiteral( "name_en" ), QStringLiteral( "stations" ),
      QStringLiteral( "demo" ) } );
  if ( !table )
    return table.error();
  QList<StationChain> chains;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    StationChain chain;
    chain.id = table->text( row, QStringLiteral( "id" ) );
    chain.name = { table->text( row, QStringLiteral( "name_zh" ) ), table->text( row, QStringLiteral( "name_en" ) ) };
    chain.stations = table->list( row, QStringLiteral( "stations" ) );
    chain.isDemo = table->text( row, QStringLiteral( "demo" ) ) == QLatin1String( "1" );
    if ( chain.id.isEmpty() || chain.stations.size() < 2 )
      return table->errorAt(
        row, QCoreApplication::translate( "jinguan::StationChain", "A chain needs an id and at least two stations." ) );
    chains << chain;
  }
  return chains;
}

QByteArray toJson( const QList<StationChain> &chains )
{
  QJsonArray array;
  for ( const StationChain &chain : chains )
    array << QJsonObject { { QStringLiteral( "id" ), chain.id }, { QStringLiteral( "name_zh" ), chain.name.zh },
      { QStringLiteral( "name_en" ), chain.name.en }, { QStringLiteral( "demo" ), chain.isDemo },
      { QStringLiteral( "stations" ), QJsonArray::fromStringList( chain.stations ) } };
  return QJsonDocument( array ).toJson( QJsonDocument::Compact );
}

Result<QList<StationChain>> fromJson( const QByteArray &json )
{
  const QJsonDocument document = QJsonDocument::fromJson( json );
  if ( !document.isArray() )
    return Error { QCoreApplication::translate( "jinguan::StationChain", "The chains of stations noted in the workspace cannot be read." ),
      QCoreApplication::translate( "jinguan::StationChain", "Edit and save the list of chains again." ), {}, 0 };
  QList<StationChain> chains;
  for ( const QJsonValue &value : document.array() )
  {
    const QJsonObject object = value.toObject();
    StationChain chain;
    chain.id = object.value( QStringLiteral( "id" ) ).toString();
    chain.name = { object.value( QStringLiteral( "name_zh" ) ).toString(), object.value( QStringLiteral( "name_en" ) ).toString() };
    chain.isDemo = object.value( QStringLiteral( "demo" ) ).toBool();
    for ( const QJsonValue &station : object.value( QStringLiteral( "stations" ) ).toArray() )
      chain.stations << station.toString();
    chains << chain;
  }
  return chains;
}

QList<StationChain> fromAttributes( const QList<Station> &stations )
{
  QHash<QString, const Station *> byCode;
  QSet<QString> fed;
  for ( const Station &station : stations )
  {
    byCode.insert( station.code, &station );
    if ( const QString next = station.attributes.value( downstream ).toString(); !next.isEmpty() )
      fed.insert( next );
  }
  QList<StationChain> chains;
  for ( const Station &station : stations )
  {
    if ( fed.contains( station.code ) || station.attributes.value( downstream ).toString().isEmpty() )
      continue;
    StationChain chain;
    const Station *at = &station;
    while ( at && !chain.stations.contains( at->code ) )
    {
      chain.stations << at->code;
      chain.isDemo = chain.isDemo || at->isDemo;
      at = byCode.value( at->attributes.value( downstream ).toString() );
    }
    if ( chain.stations.size() < 2 )
      continue;
    const Station *last = byCode.value( chain.stations.last() );
    chain.id = QStringLiteral( "downstream-%1" ).arg( station.code );
    chain.name = { station.name.text( Language::Chinese ) + QStringLiteral( " → " ) + last->name.text( Language::Chinese ),
      station.name.text( Language::English ) + QStringLiteral( " → " ) + last->name.text( Language::English ) };
    chains << chain;
  }
  return chains;
}

Result<QList<StationChain>> of( const QString &path, const QByteArray &json, const QList<Station> &stations )
{
  Result<QList<StationChain>> noted = json.isEmpty() ? read( path ) : fromJson( json );
  if ( !noted )
    return noted;
  QSet<QString> codes;
  for ( const Station &station : stations )
    codes.insert( station.code );
  QList<StationChain> chains;
  for ( StationChain chain : noted.take() )
  {
    chain.stations.removeIf( [&]( const QString &code ) { return !codes.contains( code ); } );
    if ( chain.stations.size() >= 2 || !json.isEmpty() )
      chains << chain;
  }
  return chains + fromAttributes( stations );
}

} // namespace jinguan::chains
