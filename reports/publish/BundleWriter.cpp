#include "reports/publish/BundleWriter.h"

#include "base/PartProgress.h"
#include "reports/publish/BundleCatalogue.h"
#include "reports/publish/BundleGeo.h"
#include "reports/publish/BundleTables.h"
#include "reports/publish/BundleWeb.h"
#include "reports/Reports.h"

#include <QDir>
#include <QFileInfo>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::BundleWriter )
};

Error cancelled()
{
  return Error { Text::tr( "Cancelled; no bundle was made." ), {}, {}, 0 };
}
} // namespace

Result<PublicationBundle> BundleWriter::fill( const BundleContent &content, const QString &folder, Progress &progress ) const
{
  BundleFiles files( folder );
  const std::array<std::pair<QString, std::function<Result<void>()>>, 5> steps { {
    { Text::tr( "Writing the tables" ), [&] { return BundleTables( mServices, content ).write( files ); } },
    { Text::tr( "Writing the maps" ), [&] { return BundleGeo( mServices, content ).write( files ); } },
    { Text::tr( "Making the page" ), [&] { return BundleWeb( mServices, content ).write( files ); } },
    { Text::tr( "Printing the bulletin" ),
      [&]() -> Result<void> {
        const BundleBulletin own( mServices );
        const BulletinMaker &maker = mBulletin ? *mBulletin : own;
        Progress quiet;
        const Result<QString> written =
          writeDocument( [&] { return maker.build( content ); }, Language::Chinese, files.path( QStringLiteral( "bulletin.pdf" ) ), quiet );
        return written ? Result<void>() : written.error();
      } },
    { Text::tr( "Writing the catalogue" ), [&] { return BundleCatalogue( mServices, content ).write( files ); } },
  } };
  for ( size_t index = 0; index < steps.size(); ++index )
  {
    if ( progress.isCancelled() )
      return cancelled();
    progress.report( static_cast<double>( index ) / steps.size(), steps.at( index ).first );
    if ( const Result<void> done = steps.at( index ).second(); !done )
      return done.error();
  }
  PublicationBundle bundle;
  bundle.at = content.made;
  bundle.moment = content.moment;
  for ( const Release &release : content.releases )
    bundle.items.append( { release.item.code, release.item.version, release.values.size() } );
  Result<QList<BundledFile>> sealed = files.seal();
  if ( !sealed )
    return sealed.error();
  bundle.files = sealed.take();
  return bundle;
}

Result<PublicationBundle> BundleWriter::write( const BundleRequest &request, Progress &progress ) const
{
  const QString target = QDir( request.out ).absolutePath();
  const QFileInfo there( target );
  if ( request.out.isEmpty() || ( there.exists() && ( !there.isDir() || !QDir( target ).isEmpty() ) ) )
    return Error { Text::tr( "The folder of the bundle is not empty." ), Text::tr( "Name a new or an empty folder." ), target, 0 };
  PartProgress selecting( progress, 0, 0.4 );
  const Result<BundleContent> content = BundleCollector( mServices ).collect( request, selecting );
  if ( !content )
    return content.error();
  const QString building = QStringLiteral( "%1.building-%2" ).arg( target ).arg( QCoreApplication::applicationPid() );
  QDir( building ).removeRecursively();
  if ( !QDir().mkpath( building ) )
    return Error { Text::tr( "The folder cannot be made." ), Text::tr( "Check that its parent may be written to." ), building, 0 };
  PartProgress writing( progress, 0.4, 1 );
  Result<PublicationBundle> bundle = fill( *content, building, writing );
  if ( bundle && !progress.isCancelled() )
  {
    QDir().rmdir( target );
    if ( QDir().rename( building, target ) )
    {
      bundle->folder = target;
      progress.report( 1, Text::tr( "Done" ) );
      return bundle;
    }
    bundle =
      Error { Text::tr( "The bundle could not be moved to its place." ), Text::tr( "Check that the folder can be written." ), target, 0 };
  }
  QDir( building ).removeRecursively();
  return bundle ? Result<PublicationBundle>( cancelled() ) : bundle;
}

} // namespace jinguan
