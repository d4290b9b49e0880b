#include "ingest/MappingProfile.h"

#include "base/Resources.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ProfileLibrary )
};

/** Number of mapped columns that \a header has; -1 when one that is needed is missing. */
int score( const MappingProfile &profile, const QStringList &header )
{
  const auto has = [&header]( const QString &column ) { return column.isEmpty() || header.contains( column, Qt::CaseInsensitive ); };
  if ( !has( profile.time.column ) || !has( profile.station.column ) || !has( profile.longLayout.valueColumn ) )
    return -1;
  for ( const QString &column : profile.time.parts )
  {
    if ( !has( column ) )
      return -1;
  }
  int found = profile.longLayout.isSet() ? 1 : 0;
  for ( const ValueMapping &value : profile.values )
    found += !profile.longLayout.isSet() && has( value.column );
  return found == 0 ? -1 : found;
}
} // namespace

ProfileLibrary::ProfileLibrary( const QString &workspaceFolder ) : mWorkspaceFolder( workspaceFolder )
{
  load();
}

QString ProfileLibrary::ownFolder() const
{
  return mWorkspaceFolder.isEmpty() ? QString() : mWorkspaceFolder + QStringLiteral( "/profiles" );
}

void ProfileLibrary::load()
{
  mProfiles.clear();
  mReadyNames.clear();
  mDefects.clear();
  QStringList seen;
  for ( const QString &folder : { ownFolder(), Resources::path( QStringLiteral( "profiles" ) ) } )
  {
    if ( folder.isEmpty() )
      continue;
    const QStringList files = QDir( folder ).entryList( { QStringLiteral( "*.json" ) }, QDir::Files, QDir::Name );
    for ( const QString &file : files )
    {
      const Result<MappingProfile> profile = MappingProfile::read( folder + QLatin1Char( '/' ) + file );
      if ( !profile )
      {
        mDefects.append( profile.error() );
        continue;
      }
      if ( folder != ownFolder() )
        mReadyNames.append( profile->name );
      if ( !seen.contains( profile->name ) )
      {
        seen.append( profile->name );
        mProfiles.append( *profile );
      }
    }
  }
}

Result<MappingProfile> ProfileLibrary::find( const QString &name ) const
{
  const QString base = name.section( QLatin1Char( '/' ), 0, 0 );
  QStringList names;
  for ( const MappingProfile &profile : mProfiles )
  {
    names.append( profile.name );
    if ( profile.name != base )
      continue;
    if ( base == name )
      return profile;
    return profile.forFile( name.section( QLatin1Char( '/' ), 1 ) );
  }
  return Error { Text::tr( "There is no mapping profile “%1”." ).arg( name ),
    Text::tr( "There are: %1." ).arg( names.join( QStringLiteral( ", " ) ) ), {}, 0 };
}

Result<MappingProfile> ProfileLibrary::own( const QString &name ) const
{
  for ( const MappingProfile &profile : mProfiles )
  {
    if ( profile.name == name && !ownFolder().isEmpty()
      && QFileInfo( profile.origin() ).absolutePath() == QFileInfo( ownFolder() ).absoluteFilePath() )
      return profile;
  }
  if ( mReadyNames.contains( name ) )
    return Error { Text::tr( "“%1” is a ready profile, which stays as it is." ).arg( name ),
      Text::tr( "Make a copy of it under another name and change that." ), {}, 0 };
  return Error { Text::tr( "The workspace has no mapping profile “%1”." ).arg( name ), {}, {}, 0 };
}

bool ProfileLibrary::isOwn( const QString &name ) const
{
  return own( name ).ok();
}

Result<void> ProfileLibrary::checkName( const QString &name )
{
  static const QRegularExpression sName( QStringLiteral( "^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,59}\\z" ) );
  // names of devices, which a file on Windows cannot have
  static const QRegularExpression sDevice(
    QStringLiteral( "^(con|prn|aux|nul|com\\d|lpt\\d)(\\.|$)" ), QRegularExpression::CaseInsensitiveOption );
  if ( sName.match( name ).hasMatch() && !name.endsWith( QLatin1Char( '.' ) ) && !sDevice.match( name ).hasMatch() )
    return {};
  return Error { name.isEmpty() ? Text::tr( "The profile has no name." ) : Text::tr( "“%1” cannot be the name of a profile." ).arg( name ),
    Text::tr( "Write up to 60 letters (Chinese ones too) and digits, with - _ or . between them and no blanks." ), {}, 0 };
}

Result<QString> ProfileLibrary::save( const MappingProfile &profile, Save mode )
{
  if ( ownFolder().isEmpty() )
    return Error { Text::tr( "A profile is saved in a workspace, and none is open." ), {}, {}, 0 };
  if ( const Result<void> good = checkName( profile.name ); !good )
    return good.error();
  if ( mReadyNames.contains( profile.name, Qt::CaseInsensitive ) )
    return Error { Text::tr( "“%1” is the name of a ready profile." ).arg( profile.name ), Text::tr( "Choose another name." ), {}, 0 };
  const Result<MappingProfile> there = own( profile.name );
  const QString path = there ? there->origin() : ownFolder() + QLatin1Char( '/' ) + profile.name + QStringLiteral( ".json" );
  // a stick or a share may not tell upper from lower case
  const bool fileThere = !QDir( ownFolder() )
                            .entryList( QDir::Files )
                            .filter( QRegularExpression( QStringLiteral( "^%1\\.json$" ).arg( QRegularExpression::escape( profile.name ) ),
                              QRegularExpression::CaseInsensitiveOption ) )
                            .isEmpty();
  if ( ( there || fileThere ) && ( mode == Save::New || !there ) )
    return Error { Text::tr( "There is a profile “%1” already." ).arg( profile.name ), Text::tr( "Choose another name, or edit that one." ),
      {}, 0 };
  if ( !QDir().mkpath( ownFolder() ) )
    return Error { Text::tr( "The folder cannot be made." ), Text::tr( "Check that the workspace can be written." ), ownFolder(), 0 };
  QSaveFile file( path );
  const QByteArray json = QJsonDocument( profile.toJson() ).toJson();
  if ( !file.open( QIODevice::WriteOnly ) || file.write( json ) != json.size() || !file.commit() )
    return Error { Text::tr( "The profile cannot be written: %1." ).arg( file.errorString() ),
      Text::tr( "Check that the workspace can be written." ), path, 0 };
  load();
  return path;
}

Result<void> ProfileLibrary::remove( const QString &name )
{
  const Result<MappingProfile> there = own( name );
  if ( !there )
    return there.error();
  QFile file( there->origin() );
  if ( !file.remove() )
    return Error { Text::tr( "The profile cannot be removed: %1." ).arg( file.errorString() ),
      Text::tr( "Check that the workspace can be written." ), there->origin(), 0 };
  load();
  return {};
}

Result<void> ProfileLibrary::rename( const QString &name, const QString &newName )
{
  const Result<MappingProfile> there = own( name );
  if ( !there )
    return there.error();
  QJsonObject json = there->toJson();
  json.insert( QStringLiteral( "name" ), newName );
  if ( !json.contains( QStringLiteral( "source" ) ) )
    json.insert( QStringLiteral( "source" ), there->source.isEmpty() ? name : there->source ); // part of the series' keys
  const Result<MappingProfile> renamed = MappingProfile::fromJson( json, there->origin() );
  if ( !renamed )
    return renamed.error();
  if ( const Result<QString> saved = save( *renamed ); !saved )
    return saved.error();
  return remove( name );
}

Result<MappingProfile> ProfileLibrary::guess( const QString &path, const QStringList &header ) const
{
  const MappingProfile *best = nullptr;
  MappingProfile bestVariant;
  int bestScore = 0;
  for ( const MappingProfile &profile : mProfiles )
  {
    const Result<MappingProfile> variant = profile.forFile( path );
    if ( !variant )
      continue;
    const int found = score( *variant, header );
    // A file that is called as the profile expects wins over one that merely has such columns.
    const int total = found < 0 ? -1 : found + ( variant->fileNameFits( path ) ? 1000 : 0 );
    if ( total > bestScore )
    {
      bestScore = total;
      best = &profile;
      bestVariant = *variant;
    }
  }
  if ( best )
    return bestVariant;
  return Error {
    Text::tr( "No mapping profile fits the columns of this file: %1." ).arg( header.mid( 0, 12 ).join( QStringLiteral( ", " ) ) ),
    Text::tr( "Choose a profile with --profile, or make one in the import dialog." ), path, 0
  };
}

Result<MappingProfile> ProfileLibrary::guessXml( const QString &path ) const
{
  QFile file( path );
  QByteArray head;
  if ( file.open( QIODevice::ReadOnly ) )
    head = file.read( 1 << 16 );
  for ( const MappingProfile &profile : mProfiles )
  {
    const QByteArray record = profile.table.record.toUtf8();
    if ( !record.isEmpty() && ( head.contains( '<' + record ) || head.contains( ':' + record ) ) )
      return profile;
  }
  return Error { Text::tr( "No mapping profile fits this XML file." ),
    Text::tr( "Choose a profile with --profile, or make one that names its record element." ), path, 0 };
}

} // namespace jinguan
