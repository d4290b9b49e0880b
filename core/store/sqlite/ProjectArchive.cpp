#include "store/sqlite/ProjectArchive.h"

#include "store/sqlite/GeoPackageFile.h"

#include <QUuid>

#include <cpl_vsi.h>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ProjectArchive )
};
} // namespace

Result<QByteArray> projectArchive( const QByteArray &project )
{
  if ( project.startsWith( "PK\x03\x04" ) )
    return project;
  if ( !project.trimmed().startsWith( '<' ) )
    return Error { Text::tr( "This is no QGIS project." ), Text::tr( "Hand over the content of a .qgs or .qgz file." ), {} };
  GeoPackageFile::registerDrivers();
  const QByteArray memory = "/vsimem/jinguan-" + QUuid::createUuid().toByteArray( QUuid::Id128 ) + ".zip";
  const QByteArray entry = "/vsizip/" + memory + "/project.qgs";
  VSILFILE *file = VSIFOpenL( entry.constData(), "wb" );
  const bool written =
    file && VSIFWriteL( project.constData(), 1, static_cast<size_t>( project.size() ), file ) == static_cast<size_t>( project.size() );
  const bool closed = file && VSIFCloseL( file ) == 0;
  vsi_l_offset length = 0;
  const GByte *bytes = VSIGetMemFileBuffer( memory.constData(), &length, FALSE );
  const QByteArray archive( reinterpret_cast<const char *>( bytes ), bytes ? static_cast<qsizetype>( length ) : 0 );
  VSIUnlink( memory.constData() );
  if ( !written || !closed || archive.isEmpty() )
    return Error { Text::tr( "The QGIS project could not be packed." ), {}, {} };
  return archive;
}

} // namespace jinguan
