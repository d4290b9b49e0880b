#include "store/sqlite/GeoPackageFile.h"

#include <QFile>

#include <cpl_error.h>
#include <gdal_priv.h>
#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

#include <mutex>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::GeoPackageFile )
};

constexpr int sCgcs2000 = 4490;

/** Keeps GDAL from printing; its last message stays readable. */
class QuietErrors
{
  public:
    QuietErrors()
    {
      CPLErrorReset();
      CPLPushErrorHandler( CPLQuietErrorHandler );
    }
    ~QuietErrors() { CPLPopErrorHandler(); }
    QuietErrors( const QuietErrors & ) = delete;
    QuietErrors &operator=( const QuietErrors & ) = delete;
};

OGRwkbGeometryType tableType( const QString &geometry )
{
  if ( geometry == QLatin1String( "point" ) )
    return wkbPoint;
  return geometry == QLatin1String( "line" ) ? wkbMultiLineString : wkbMultiPolygon;
}

int dimensionOf( OGRwkbGeometryType type )
{
  return type == wkbPoint ? 0 : ( type == wkbMultiLineString ? 1 : 2 );
}

/** The parts of a mixed \a collection (as the repair of a polygon may leave it) that fit a table of \a type. */
std::unique_ptr<OGRGeometry> partsOf( const OGRGeometryCollection &collection, OGRwkbGeometryType type )
{
  auto fitting = std::make_unique<OGRGeometryCollection>();
  for ( const OGRGeometry *part : collection )
  {
    if ( part->getDimension() == dimensionOf( type ) )
      fitting->addGeometry( part );
  }
  return fitting;
}

OGRFieldType fieldType( FeatureColumn::Type type )
{
  if ( type == FeatureColumn::Type::Real )
    return OFTReal;
  return type == FeatureColumn::Type::Integer ? OFTInteger64 : OFTString;
}
} // namespace

void GeoPackageFile::DatasetCloser::operator()( GDALDataset *dataset ) const
{
  const QuietErrors quiet;
  GDALClose( dataset );
}

void GeoPackageFile::registerDrivers()
{
  static std::once_flag once;
  std::call_once( once, GDALAllRegister );
}

Result<std::unique_ptr<GeoPackageFile>> GeoPackageFile::wrap( GDALDataset *dataset, const QString &path )
{
  std::unique_ptr<GeoPackageFile> file( new GeoPackageFile );
  file->mPath = path;
  file->mDataset.reset( dataset );
  auto *handle = dataset ? static_cast<sqlite3 *>( dataset->GetInternalHandle( "SQLITE_HANDLE" ) ) : nullptr;
  if ( !handle )
    return file->lastError();
  file->mSql = SqliteDatabase::borrow( handle, path );
  sqlite3_busy_timeout( handle, 30000 );
  // No foreign keys here: the driver registers a geometry column before its table.
  if ( const Result<void> set = file->mSql.execute( "PRAGMA synchronous = FULL" ); !set )
    return set.error();
  return file;
}

Result<std::unique_ptr<GeoPackageFile>> GeoPackageFile::create( const QString &path )
{
  registerDrivers();
  const QuietErrors quiet;
  GDALDriver *driver = GetGDALDriverManager()->GetDriverByName( "GPKG" );
  if ( !driver )
    return Error { Text::tr( "This installation of GDAL cannot write GeoPackages." ), {}, path };
  return wrap( driver->Create( path.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr ), path );
}

Result<std::unique_ptr<GeoPackageFile>> GeoPackageFile::open( const QString &path )
{
  registerDrivers();
  const QuietErrors quiet;
  const char *const drivers[] = { "GPKG", nullptr };
  return wrap( GDALDataset::Open( path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, drivers ), path );
}

GeoPackageFile::~GeoPackageFile()
{
  if ( !mInTransaction )
    return;
  const QuietErrors quiet;
  mDataset->RollbackTransaction();
}

Result<void> GeoPackageFile::begin()
{
  const QuietErrors quiet;
  if ( mDataset->StartTransaction() != OGRERR_NONE )
    return lastError();
  mInTransaction = true;
  return {};
}

Result<void> GeoPackageFile::flush()
{
  const QuietErrors quiet;
  mDataset->FlushCache( false );
  return CPLGetLastErrorType() >= CE_Failure ? Result<void>( lastError() ) : Result<void>();
}

Result<void> GeoPackageFile::commit()
{
  if ( const Result<void> flushed = flush(); !flushed )
    return flushed;
  const QuietErrors quiet;
  if ( mDataset->CommitTransaction() != OGRERR_NONE )
    return lastError();
  mInTransaction = false;
  return {};
}

Result<OGRLayer *> GeoPackageFile::createLayer(
  const QString &table, const QString &geometry, const QString &title, const QList<FeatureColumn> &columns )
{
  const QuietErrors quiet;
  OGRSpatialReference crs;
  crs.SetAxisMappingStrategy( OAMS_TRADITIONAL_GIS_ORDER );
  if ( crs.importFromEPSG( sCgcs2000 ) != OGRERR_NONE )
    return lastError();
  CPLStringList options;
  options.SetNameValue( "FID", "fid" );
  options.SetNameValue( "GEOMETRY_NAME", "geom" );
  options.SetNameValue( "SPATIAL_INDEX", "YES" );
  options.SetNameValue( "IDENTIFIER", table.toUtf8().constData() );
  options.SetNameValue( "DESCRIPTION", title.toUtf8().constData() );
  OGRLayer *layer = mDataset->CreateLayer( table.toUtf8().constData(), &crs, tableType( geometry ), options.List() );
  if ( !layer )
    return lastError();
  for ( const FeatureColumn &column : columns )
  {
    OGRFieldDefn field( column.name.toUtf8().constData(), fieldType( column.type ) );
    if ( layer->CreateField( &field ) != OGRERR_NONE )
      return lastError();
  }
  return layer;
}

Result<OGRLayer *> GeoPackageFile::layer( const QString &table )
{
  const QuietErrors quiet;
  OGRLayer *layer = mDataset->GetLayerByName( table.toUtf8().constData() );
  if ( !layer )
    return Error { Text::tr( "The table “%1” is missing." ).arg( table ), Text::tr( "Run a check of the workspace." ), mPath };
  return layer;
}

Result<void> GeoPackageFile::clear( const QString &table )
{
  const QuietErrors quiet;
  const QByteArray sql = "DELETE FROM \"" + table.toUtf8() + '"';
  if ( OGRLayer *answer = mDataset->ExecuteSQL( sql.constData(), nullptr, nullptr ) )
    mDataset->ReleaseResultSet( answer );
  if ( CPLGetLastErrorType() >= CE_Failure )
    return lastError();
  return {};
}

Result<void> GeoPackageFile::recomputeExtent( const QString &table )
{
  const QuietErrors quiet;
  const QByteArray sql = "RECOMPUTE EXTENT ON " + table.toUtf8();
  if ( OGRLayer *answer = mDataset->ExecuteSQL( sql.constData(), nullptr, nullptr ) )
    mDataset->ReleaseResultSet( answer );
  if ( CPLGetLastErrorType() >= CE_Failure )
    return lastError();
  return {};
}

Error GeoPackageFile::lastError() const
{
  if ( mSql.isOpen() && ( sqlite3_errcode( mSql.handle() ) & 0xff ) != SQLITE_OK && sqlite3_errcode( mSql.handle() ) < SQLITE_ROW )
    return mSql.lastError();
  if ( !QFile::exists( mPath ) )
    return SqliteDatabase::describe( mPath, SQLITE_CANTOPEN, 0, {} );
  return { Text::tr( "The GeoPackage did not take the data (%1)." ).arg( QString::fromUtf8( CPLGetLastErrorMsg() ) ), {}, mPath };
}

Result<QString> GeoPackageFile::driverSourceId()
{
  registerDrivers();
  const QuietErrors quiet;
  GDALDriver *driver = GetGDALDriverManager()->GetDriverByName( "GPKG" );
  const char *path = "/vsimem/jinguan-source-id.gpkg";
  const std::unique_ptr<GDALDataset, DatasetCloser> dataset( driver ? driver->Create( path, 0, 0, 0, GDT_Unknown, nullptr ) : nullptr );
  if ( !dataset )
    return Error { Text::tr( "This installation of GDAL cannot write GeoPackages." ), {}, {} };
  OGRLayer *answer = dataset->ExecuteSQL( "SELECT sqlite_source_id()", nullptr, nullptr );
  if ( !answer )
    return Error { QString::fromUtf8( CPLGetLastErrorMsg() ), {}, {} };
  const std::unique_ptr<OGRFeature> row( answer->GetNextFeature() );
  const QString id = row ? QString::fromUtf8( row->GetFieldAsString( 0 ) ) : QString();
  dataset->ReleaseResultSet( answer );
  VSIUnlink( path );
  return id;
}

Result<std::unique_ptr<OGRGeometry>> GeoPackageFile::fitGeometry( const QByteArray &wkb, const QString &geometry )
{
  const QuietErrors quiet;
  OGRGeometry *raw = nullptr;
  if ( wkb.isEmpty()
    || OGRGeometryFactory::createFromWkb( wkb.constData(), nullptr, &raw, static_cast<size_t>( wkb.size() ) ) != OGRERR_NONE || !raw )
    return Error { Text::tr( "The geometry cannot be read." ), Text::tr( "Repair or remove it in the source." ), {} };
  std::unique_ptr<OGRGeometry> shape( raw );
  shape->flattenTo2D();
  if ( shape->hasCurveGeometry() )
    shape.reset( shape->getLinearGeometry() );
  const OGRwkbGeometryType wanted = tableType( geometry );
  if ( wkbFlatten( shape->getGeometryType() ) == wkbGeometryCollection )
    shape = partsOf( *shape->toGeometryCollection(), wanted );
  if ( shape->getDimension() == dimensionOf( wanted ) )
    shape.reset( OGRGeometryFactory::forceTo( shape.release(), wanted ) );
  if ( !shape || shape->getGeometryType() != wanted || shape->IsEmpty() )
    return Error { Text::tr( "The geometry is not of the kind this layer takes (%1)." ).arg( geometry ),
      Text::tr( "Choose another role, or convert the geometry in the source." ), {} };
  return shape;
}

QByteArray GeoPackageFile::wkbOfBlob( const QByteArray &blob )
{
  constexpr int fixedHeader = 8;
  constexpr int envelopeBytes[] = { 0, 32, 48, 48, 64 };
  if ( blob.size() < fixedHeader || !blob.startsWith( "GP" ) )
    return {};
  const int envelope = ( blob.at( 3 ) >> 1 ) & 7;
  return envelope < 5 ? blob.mid( fixedHeader + envelopeBytes[envelope] ) : QByteArray();
}

} // namespace jinguan
