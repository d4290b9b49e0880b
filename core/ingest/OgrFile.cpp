#include "ingest/OgrFile.h"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_vsi.h>
#include <ogrsf_frmts.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <mutex>

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::OgrFile )
};

/** Options of the spreadsheet drivers for the calling thread while the object lives. */
class HeaderOption
{
  public:
    explicit HeaderOption( OgrFile::Headers headers )
    {
      for ( const char *name : sNames )
        CPLSetThreadLocalConfigOption( name, headers == OgrFile::Headers::AsRows ? "DISABLE" : nullptr );
    }
    ~HeaderOption()
    {
      for ( const char *name : sNames )
        CPLSetThreadLocalConfigOption( name, nullptr );
    }

  private:
    static constexpr const char *sNames[] = { "OGR_XLSX_HEADERS", "OGR_XLS_HEADERS", "OGR_ODS_HEADERS" };
};

Error unreadable( const QString &path )
{
  const QString detail = QString::fromUtf8( CPLGetLastErrorMsg() );
  const QString suffix = QFileInfo( path ).suffix().toLower();
  if ( suffix == QLatin1String( "json" ) || suffix == QLatin1String( "geojson" ) )
    return Error {
      Text::tr( "The file is called GeoJSON but is none%1." ).arg( detail.isEmpty() ? QString() : QStringLiteral( " (%1)" ).arg( detail ) ),
      Text::tr( "A GeoJSON file is a FeatureCollection whose features have geometry and properties; ask for an export in that form, or as "
                "GeoPackage or Shapefile." ),
      path, 0
    };
  if ( suffix == QLatin1String( "xlsx" ) || suffix == QLatin1String( "xls" ) || suffix == QLatin1String( "ods" ) )
    return Error { Text::tr( "The workbook cannot be read; it is damaged or not of the kind its name says." ),
      Text::tr( "Open it in a spreadsheet program and save it again, or export it as CSV." ), path, 0 };
  if ( suffix == QLatin1String( "shp" ) )
    return Error {
      Text::tr( "The shapefile cannot be read%1." ).arg( detail.isEmpty() ? QString() : QStringLiteral( " (%1)" ).arg( detail ) ),
      Text::tr( "A shapefile is several files with one name: .shp, .shx, .dbf and .prj must lie together." ), path, 0
    };
  return Error {
    Text::tr( "No reader knows this kind of file%1." ).arg( detail.isEmpty() ? QString() : QStringLiteral( " (%1)" ).arg( detail ) ),
    Text::tr( "Export it as GeoPackage, Shapefile, GeoJSON or KML (maps), as CSV or XLSX (tables)." ), path, 0
  };
}
} // namespace

Result<void> checkReadable( const QString &path )
{
  const QFileInfo info( path );
  if ( !info.exists() )
    return Error { Text::tr( "There is no such file." ), Text::tr( "Check the path." ), path, 0 };
  if ( info.isDir() )
    return Error { Text::tr( "This is a folder, not a file." ), Text::tr( "Choose a file in it." ), path, 0 };
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
  {
    if ( file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError )
      return Error { Text::tr( "The file cannot be opened: %1." ).arg( file.errorString() ),
        Text::tr( "Ask its owner for the right to read it, or copy it to a folder of yours." ), path, 0 };
    return Error { Text::tr( "The file cannot be opened: %1." ).arg( file.errorString() ), {}, path, 0 };
  }
  if ( info.size() == 0 && info.isFile() )
    return Error { Text::tr( "The file is empty." ), Text::tr( "It was cut in transfer or never written; ask its sender for it again." ),
      path, 0 };
  return {};
}

namespace
{
/** True when the workbook of an old Excel file (compound file) begins with the record FILEPASS: [MS-XLS] 2.4.117. */
bool hasFilePass( QFile &file )
{
  constexpr qint64 sBlock = 1 << 20;
  constexpr qint64 sSector = 64; // streams begin at a sector, small ones at a mini sector
  const auto word = []( const QByteArray &data, qsizetype at ) {
    return at + 1 < data.size() ? static_cast<unsigned char>( data.at( at ) ) | static_cast<unsigned char>( data.at( at + 1 ) ) << 8 : -1;
  };
  for ( qint64 start = 0; start < file.size(); start += sBlock )
  {
    file.seek( start );
    const QByteArray block = file.read( sBlock + 4 * sSector );
    for ( qsizetype at = 0; at < std::min<qsizetype>( sBlock, block.size() ); at += sSector )
    {
      // begin of file, then one or two records at most before the pass
      if ( word( block, at ) != 0x0809 || word( block, at + 2 ) > 32 )
        continue;
      qsizetype record = at;
      for ( int i = 0; i < 3 && word( block, record + 2 ) >= 0; ++i )
      {
        record += 4 + word( block, record + 2 );
        if ( word( block, record ) == 0x002F )
          return true;
      }
    }
  }
  return false;
}

/** True when the manifest of an OpenDocument file speaks of encryption. */
bool isEncryptedOpenDocument( const QString &path )
{
  const QByteArray inside = "/vsizip/{" + path.toUtf8() + "}/META-INF/manifest.xml";
  CPLPushErrorHandler( CPLQuietErrorHandler );
  VSILFILE *file = VSIFOpenL( inside.constData(), "rb" );
  CPLPopErrorHandler();
  if ( !file )
    return false;
  QByteArray text( 1 << 20, '\0' );
  text.resize( static_cast<qsizetype>( VSIFReadL( text.data(), 1, static_cast<size_t>( text.size() ), file ) ) );
  VSIFCloseL( file );
  return text.contains( "encryption-data" );
}
} // namespace

bool isEncryptedOffice( const QString &path )
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    return false;
  const QByteArray head = file.read( 8 );
  if ( head.startsWith( "PK\x03\x04" ) )
    return ( head.size() > 6 && ( head.at( 6 ) & 1 ) != 0 )
      || isEncryptedOpenDocument( path ); // general purpose flag, bit 0: the entry is encrypted
  if ( head != QByteArray::fromHex( "D0CF11E0A1B11AE1" ) )
    return false;
  // Office puts a protected workbook into a compound file with a stream of this name (UTF-16 in the directory).
  static const QByteArray sStream = [] {
    QByteArray name;
    for ( const char c : QByteArray( "EncryptedPackage" ) )
      name.append( c ).append( '\0' );
    return name;
  }();
  QByteArray tail;
  while ( !file.atEnd() )
  {
    const QByteArray block = tail + file.read( 1 << 20 );
    if ( block.contains( sStream ) )
      return true;
    tail = block.right( sStream.size() );
    if ( block.size() <= sStream.size() )
      break;
  }
  return hasFilePass( file );
}

void OgrFile::Closer::operator()( GDALDataset *dataset ) const
{
  GDALClose( dataset );
}

OgrFile::OgrFile() = default;
OgrFile::OgrFile( OgrFile && ) noexcept = default;
OgrFile &OgrFile::operator=( OgrFile && ) noexcept = default;
OgrFile::~OgrFile() = default;

Result<OgrFile> OgrFile::open( const QString &path, Headers headers )
{
  static std::once_flag sRegistered;
  std::call_once( sRegistered, [] { GDALAllRegister(); } );

  const bool folder = QFileInfo( path ).isDir(); // a folder may be a data set (file geodatabase)
  if ( !folder )
  {
    if ( const Result<void> readable = checkReadable( path ); !readable )
      return readable.error();
  }
  if ( !folder && isEncryptedOffice( path ) )
    return Error { Text::tr( "The workbook is protected by a password." ),
      Text::tr( "Open it in a spreadsheet program, remove the password (or save a copy without one) and import that." ), path, 0 };

  const HeaderOption option( headers );
  CPLErrorReset();
  CPLPushErrorHandler( CPLQuietErrorHandler );
  OgrFile file;
  file.mDataset.reset( GDALDataset::Open( path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY ) );
  CPLPopErrorHandler();
  if ( file.mDataset && headers == Headers::AsRows )
  {
    for ( OGRLayer *layer : file.layers() )
      layer->GetFeatureCount(); // sheets are parsed when first asked for, and must be while the option holds
  }
  if ( !file.mDataset && folder )
    return Error { Text::tr( "This is a folder, not a file." ), Text::tr( "Choose a file in it." ), path, 0 };
  if ( !file.mDataset )
    return unreadable( path );
  return file;
}

QList<OGRLayer *> OgrFile::layers() const
{
  QList<OGRLayer *> all;
  for ( OGRLayer *layer : mDataset->GetLayers() )
    all.append( layer );
  return all;
}

OGRLayer *OgrFile::layer( const QString &name ) const
{
  const QList<OGRLayer *> all = layers();
  for ( OGRLayer *layer : all )
  {
    if ( name.isEmpty() ? layer->GetFeatureCount() > 0 : QString::fromUtf8( layer->GetName() ) == name )
      return layer;
  }
  return name.isEmpty() && !all.isEmpty() ? all.first() : nullptr;
}

QStringList OgrFile::layerNames() const
{
  QStringList names;
  for ( OGRLayer *layer : layers() )
    names.append( QString::fromUtf8( layer->GetName() ) );
  return names;
}

QString OgrFile::driver() const
{
  return mDataset ? QString::fromUtf8( mDataset->GetDriverName() ) : QString();
}

bool OgrFile::isWorkbook() const
{
  const QString name = driver();
  return name == QLatin1String( "XLSX" ) || name == QLatin1String( "XLS" ) || name == QLatin1String( "ODS" );
}

} // namespace jinguan
