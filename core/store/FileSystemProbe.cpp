#include "store/Workspace.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace jinguan
{

namespace
{
/** The folder itself, or the nearest one above it that exists. */
QString existingFolder( const QString &folder )
{
  QString path = QDir( folder ).absolutePath();
  while ( !QFileInfo::exists( path ) && path != QFileInfo( path ).path() )
    path = QFileInfo( path ).path();
  return path;
}
} // namespace

QString FileSystemProbe::typeName( const QString &folder ) const
{
  return QString::fromLatin1( QStorageInfo( existingFolder( folder ) ).fileSystemType() );
}

bool FileSystemProbe::isNetworkShare( const QString &folder ) const
{
  static const QStringList types { QStringLiteral( "nfs" ), QStringLiteral( "nfs3" ), QStringLiteral( "nfs4" ), QStringLiteral( "cifs" ),
    QStringLiteral( "smb" ), QStringLiteral( "smbfs" ), QStringLiteral( "smb2" ), QStringLiteral( "smb3" ), QStringLiteral( "afs" ),
    QStringLiteral( "ncpfs" ), QStringLiteral( "ceph" ), QStringLiteral( "lustre" ), QStringLiteral( "gpfs" ), QStringLiteral( "beegfs" ),
    QStringLiteral( "davfs" ), QStringLiteral( "webdav" ), QStringLiteral( "afpfs" ), QStringLiteral( "vboxsf" ),
    QStringLiteral( "prl_fs" ), QStringLiteral( "fuse.sshfs" ), QStringLiteral( "fuse.davfs" ), QStringLiteral( "fuse.davfs2" ),
    QStringLiteral( "fuse.glusterfs" ), QStringLiteral( "fuse.rclone" ), QStringLiteral( "fuse.gvfsd-fuse" ),
    QStringLiteral( "fuse.smbnetfs" ), QStringLiteral( "fuse.vmhgfs-fuse" ) };
  return types.contains( typeName( folder ).toLower() );
}

} // namespace jinguan
