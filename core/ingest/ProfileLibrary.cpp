#include "ingest/MappingProfile.h"

#include "base/Resources.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
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
  QStringList folders;
  if ( !workspaceFolder.isEmpty() )
    folders.append( workspaceFolder + QStringLiteral( "/profiles" ) );
  folders.append( Resources::path( QStringLiteral( "profiles" ) ) );
  QStringList seen;
  for ( const QString &folder : std::as_const( folders ) )
  {
    const QStringList files = QDir( folder ).entryList( { QStringLiteral( "*.json" ) }, QDir::Files, QDir::Name );
    for ( const QString &file : files )
    {
      const Result<MappingProfile> profile = MappingProfile::read( folder + QLatin1Char( '/' ) + file );
      if ( !profile )
        mDefects.append( profile.error() );
      else if ( !seen.contains( profile->name ) )
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
  return Error { Text::tr( "There is no mapping profile “%1”." ).arg( name ), Text::tr( "There are: %1." ).arg( names.join( QStringLiteral( ", " ) ) ), {}, 0 };
}

Result<QString> ProfileLibrary::save( const MappingProfile &profile ) const
{
  if ( mWorkspaceFolder.isEmpty() )
    return Error { Text::tr( "A profile is saved in a workspace, and none is open." ), {}, {}, 0 };
  const QString folder = mWorkspaceFolder + QStringLiteral( "/profiles" );
  if ( !QDir().mkpath( folder ) )
    return Error { Text::tr( "The folder cannot be made." ), Text::tr( "Check that the workspace can be written." ), folder, 0 };
  QString fileName = profile.name;
  fileName.replace( QLatin1Char( '/' ), QLatin1Char( '-' ) );
  QSaveFile file( folder + QLatin1Char( '/' ) + fileName + QStringLiteral( ".json" ) );
  if ( !file.open( QIODevice::WriteOnly ) || file.write( QJsonDocument( profile.toJson() ).toJson() ) < 0 || !file.commit() )
    return Error { Text::tr( "The profile cannot be written: %1." ).arg( file.errorString() ), {}, file.fileName(), 0 };
  return file.fileName();
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
  return Error { Text::tr( "No mapping profile fits the columns of this file: %1." ).arg( header.mid( 0, 12 ).join( QStringLiteral( ", " ) ) ),
                 Text::tr( "Choose a profile with --profile, or make one in the import dialog." ), path, 0 };
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
  return Error { Text::tr( "No mapping profile fits this XML file." ), Text::tr( "Choose a profile with --profile, or make one that names its record element." ), path, 0 };
}

} // namespace jinguan
