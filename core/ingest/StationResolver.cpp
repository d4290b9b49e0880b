#include "ingest/StationResolver.h"

#include <QFileInfo>

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::StationResolver )
};
const QString sQualifier = QStringLiteral( "province" );
} // namespace

StationResolver::StationResolver( NetworkStore &network, const Catalogue &catalogue, Unknown policy, bool dryRun )
  : mNetwork( network ), mCatalogue( catalogue ), mPolicy( policy ), mDryRun( dryRun )
{}

Result<void> StationResolver::load()
{
  const Result<QList<Station>> stations = mNetwork.stations();
  if ( !stations )
    return stations.error();
  for ( const Station &station : *stations )
    index( station );
  return {};
}

void StationResolver::index( const Station &station )
{
  const int at = int( mStations.size() );
  mStations.append( station );
  mByCode.insert( station.code, at );
  if ( !station.nationalCode.isEmpty() && !mByCode.contains( station.nationalCode ) )
    mByCode.insert( station.nationalCode, at );
  if ( !station.mn.isEmpty() )
    mByDevice.insert( station.mn, at );
  if ( !station.name.zh.isEmpty() )
    mByName.insert( station.name.zh, at );
  if ( !station.name.en.isEmpty() && station.name.en != station.name.zh )
    mByName.insert( station.name.en, at );
}

QString StationResolver::byDevice( const QString &mn ) const
{
  const auto device = mByDevice.constFind( mn );
  if ( device != mByDevice.constEnd() )
    return mStations.at( *device ).code;
  const auto code = mByCode.constFind( mn );
  return code == mByCode.constEnd() ? QString() : mStations.at( *code ).code;
}

Result<QString> StationResolver::find( const QString &text, const QString &qualifier ) const
{
  const auto code = mByCode.constFind( text );
  if ( code != mByCode.constEnd() )
    return mStations.at( *code ).code;
  QString found;
  for ( const int at : mByName.values( text ) )
  {
    const Station &station = mStations.at( at );
    const QString province = station.attributes.value( sQualifier ).toString();
    if ( !qualifier.isEmpty() && !province.isEmpty() && province != qualifier )
      continue;
    if ( !found.isEmpty() && found != station.code )
      return Error { Text::tr( "two stations are called “%1” (%2 and %3); use codes" ).arg( text, found, station.code ), {}, {}, 0 };
    found = station.code;
  }
  return found;
}

Result<QString> StationResolver::resolve(
  const QString &text, const QString &qualifier, const QString &name, const StationMapping &mapping, const QString &file )
{
  if ( text.isEmpty() )
    return Error { Text::tr( "the row names no station" ), {}, {}, 0 };
  if ( text == mLastText && qualifier == mLastQualifier && !mLastCode.isEmpty() )
    return mLastCode; // rows of one station follow each other
  const QString key = qualifier + QLatin1Char( '/' ) + text;
  const auto cached = mCache.constFind( key );
  if ( cached != mCache.constEnd() )
  {
    mLastText = text;
    mLastQualifier = qualifier;
    return mLastCode = *cached;
  }
  const QString wanted = mapping.codes.value( text, text );
  const Result<QString> found = find( wanted, qualifier );
  if ( !found )
    return found;
  QString code = *found;
  if ( code.isEmpty() && !qualifier.isEmpty() )
  {
    const auto own = mByCode.constFind( key );
    if ( own != mByCode.constEnd() )
      code = mStations.at( *own ).code;
  }
  if ( code.isEmpty() && mPolicy == Unknown::Create )
  {
    const Result<QString> made = create( wanted, qualifier, name.isEmpty() ? text : name, mapping, file );
    if ( !made )
      return made;
    code = *made;
  }
  if ( code.isEmpty() )
    return Error {
      Text::tr( "the station “%1” is not in the workspace; import the stations first, or let the import create them" ).arg( wanted ), {},
      {}, 0
    };
  mCache.insert( key, code );
  return code;
}

Result<QString> StationResolver::create(
  const QString &text, const QString &qualifier, const QString &name, const StationMapping &mapping, const QString &file )
{
  Station station;
  station.code = qualifier.isEmpty() ? text : qualifier + QLatin1Char( '/' ) + text;
  station.name = { name, {} };
  station.kind = mapping.kind;
  if ( const StationKind *kind = mCatalogue.stationKind( mapping.kind ) )
    station.elements = QStringList { kind->element };
  station.countsInEvaluation = false;
  station.provenance =
    Text::tr( "Created by the import of %1; position and class are to be completed." ).arg( QFileInfo( file ).fileName() );
  station.states = { StationStateChange { StationStatus::Running, {}, {} } };
  if ( !qualifier.isEmpty() )
    station.attributes.insert( sQualifier, qualifier );
  if ( mNetwork.isReadOnly() && !mDryRun )
    return Error { Text::tr( "the station “%1” is not in the workspace, which cannot be changed now; close the program that has it open" )
                     .arg( station.code ),
      {}, {}, 0 };
  index( station );
  mPending.append( station );
  mCreated.append( station.code );
  return station.code;
}

Result<void> StationResolver::savePending()
{
  if ( mPending.isEmpty() || mDryRun )
    return {};
  const Result<QList<Station>> saved = mNetwork.saveStations( mPending );
  if ( !saved )
    return saved.error();
  mPending.clear();
  return {};
}

} // namespace jinguan
