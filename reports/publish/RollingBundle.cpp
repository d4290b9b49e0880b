#include "reports/publish/RollingBundle.h"

#include "reports/publish/BundleFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <cstdio>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::RollingBundle )
};

constexpr int sKept = 2; //!< the one shown and the one before

} // namespace

RollingBundle::RollingBundle( const QString &name ) : mName( QDir::cleanPath( QFileInfo( name ).absoluteFilePath() ) ) {}

QString RollingBundle::prefix() const
{
  return QLatin1Char( '.' ) + QFileInfo( mName ).fileName() + QLatin1Char( '-' );
}

QString RollingBundle::current() const
{
  const QFileInfo link( mName );
  return link.isSymLink() && link.exists() ? QFileInfo( link.symLinkTarget() ).absoluteFilePath() : QString();
}

Result<void> RollingBundle::turn( const QString &folder ) const
{
  // A link of another name first: renaming it over the old one is a single step, which making a link is not.
  const QString next = QFileInfo( mName ).path() + QLatin1Char( '/' ) + prefix() + QStringLiteral( "next" );
  QFile::remove( next );
  const bool isMade = QFile::link( QFileInfo( folder ).fileName(), next );
  if ( isMade && std::rename( QFile::encodeName( next ).constData(), QFile::encodeName( mName ).constData() ) == 0 )
    return {};
  QFile::remove( next );
  return Error { Text::tr( "The new bundle cannot be shown under its name." ),
    Text::tr( "The folder has to lie on a file system with links; the name must not be taken by a folder." ), mName, 0 };
}

void RollingBundle::clean() const
{
  const QString shown = QFileInfo( current() ).fileName();
  const QDir parent( QFileInfo( mName ).path() );
  QStringList folders = parent.entryList( { prefix() + QLatin1Char( '*' ) }, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name );
  folders.removeAll( shown );
  // Names begin with the time: the newest whole ones stay.
  int kept = 1;
  for ( auto folder = folders.crbegin(); folder != folders.crend(); ++folder )
  {
    if ( QFileInfo( parent.filePath( *folder ) ).isSymLink() )
      continue;
    if ( !folder->contains( QLatin1String( ".building-" ) ) && *folder < shown && kept < sKept )
      ++kept;
    else
      QDir( parent.filePath( *folder ) ).removeRecursively();
  }
}

Result<PublicationBundle> RollingBundle::refresh( const BundleWriter &writer, BundleRequest request, Progress &progress )
{
  const QFileInfo place( mName );
  if ( place.exists() && !place.isSymLink() )
    return Error { Text::tr( "The name is taken by a folder or file that is no rolling bundle." ), Text::tr( "Name another one." ), mName,
      0 };
  if ( !QDir().mkpath( place.path() ) )
    return Error { Text::tr( "The folder cannot be made." ), Text::tr( "Check that its parent may be written to." ), place.path(), 0 };
  QLockFile lock( place.path() + QLatin1Char( '/' ) + prefix() + QStringLiteral( "lock" ) );
  lock.setStaleLockTime( 0 );
  if ( !lock.tryLock( 0 ) )
    return Error { Text::tr( "Another program is refreshing this bundle." ), Text::tr( "Let it do so, or stop it." ), mName, 0 };
  clean();
  request.rollingOnly = true;
  request.out =
    place.path() + QLatin1Char( '/' ) + prefix() + QDateTime::currentDateTimeUtc().toString( QStringLiteral( "yyyyMMdd'T'HHmmsszzz'Z'" ) );
  Result<PublicationBundle> bundle = writer.write( request, progress );
  if ( !bundle )
    return bundle;
  if ( const Result<void> turned = turn( bundle->folder ); !turned )
  {
    QDir( bundle->folder ).removeRecursively();
    return turned.error();
  }
  clean();
  bundle->isRolling = true;
  // The list of checksums stands for all files: a row a file and hour would fill the workspace.
  bundle->files.removeIf( []( const BundledFile &file ) { return file.path != QLatin1String( BundleFiles::checksumFile ); } );
  return bundle;
}

} // namespace jinguan
