#include "ingest/GeometryReader.h"

#include "ingest/CoordinateText.h"
#include "ingest/Gcj02.h"

#include <cpl_error.h>
#include <ogr_geometry.h>
#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::GeometryReader )
};

/** A shift of longitude and latitude by a formula, for OGR. */
class ShiftTransformation : public OGRCoordinateTransformation
{
  public:
    using Function = LonLat ( * )( const LonLat & );
    explicit ShiftTransformation( Function function ) : mFunction( function ) {}

    int Transform( int count, double *x, double *y, double *, double *, int *success ) override
    {
      for ( int i = 0; i < count; ++i )
      {
        const LonLat to = mFunction( { x[i], y[i] } );
        x[i] = to.lon;
        y[i] = to.lat;
        if ( success )
          success[i] = TRUE;
      }
      return TRUE;
    }
    OGRSpatialReference *GetSourceCS() override { return nullptr; }
    OGRSpatialReference *GetTargetCS() override { return nullptr; }
    OGRCoordinateTransformation *Clone() const override { return new ShiftTransformation( mFunction ); }
    OGRCoordinateTransformation *GetInverse() const override { return nullptr; }

  private:
    Function mFunction;
};

/** True for WGS 84 and CGCS2000, between which the shift is null by declaration. */
bool isModernDatum( const OGRSpatialReference &crs )
{
  const QString datum = QString::fromUtf8( crs.GetAttrValue( "DATUM" ) ? crs.GetAttrValue( "DATUM" ) : "" ).toUpper();
  return datum.contains( QLatin1String( "WGS_1984" ) ) || datum.contains( QLatin1String( "WORLD GEODETIC SYSTEM 1984" ) )
    || datum.contains( QLatin1String( "CHINA_2000" ) ) || datum.contains( QLatin1String( "CHINA 2000" ) )
    || datum.contains( QLatin1String( "CGCS2000" ) ) || datum.contains( QLatin1String( "CHINA_GEODETIC" ) );
}

OGRwkbGeometryType baseType( const QString &shape )
{
  if ( shape == QLatin1String( "polygon" ) )
    return wkbMultiPolygon;
  return shape == QLatin1String( "line" ) ? wkbMultiLineString : wkbMultiPoint;
}

int dimensionOf( const QString &shape )
{
  if ( shape == QLatin1String( "polygon" ) )
    return 2;
  return shape == QLatin1String( "line" ) ? 1 : 0;
}

/** Parts of \a geometry that have \a dimension, as one multi-geometry; null when there are none. */
std::unique_ptr<OGRGeometry> partsOf( std::unique_ptr<OGRGeometry> geometry, const QString &shape )
{
  if ( wkbFlatten( geometry->getGeometryType() ) != wkbGeometryCollection )
    return std::unique_ptr<OGRGeometry>( OGRGeometryFactory::forceTo( geometry.release(), baseType( shape ) ) );
  std::unique_ptr<OGRGeometryCollection> all( OGRGeometryFactory::createGeometry( baseType( shape ) )->toGeometryCollection() );
  for ( const OGRGeometry *part : *geometry->toGeometryCollection() )
  {
    if ( part->getDimension() != dimensionOf( shape ) )
      continue;
    std::unique_ptr<OGRGeometry> multi( OGRGeometryFactory::forceTo( part->clone(), baseType( shape ) ) );
    for ( const OGRGeometry *single : *multi->toGeometryCollection() )
      all->addGeometry( single );
  }
  return all->IsEmpty() ? nullptr : std::unique_ptr<OGRGeometry>( all.release() );
}

QByteArray wkbOf( const OGRGeometry &geometry )
{
  QByteArray wkb( static_cast<qsizetype>( geometry.WkbSize() ), Qt::Uninitialized );
  geometry.exportToWkb( wkbNDR, reinterpret_cast<unsigned char *>( wkb.data() ), wkbVariantIso );
  return wkb;
}
} // namespace

GeometryReader::GeometryReader() = default;
GeometryReader::GeometryReader( GeometryReader && ) noexcept = default;
GeometryReader::~GeometryReader() = default;

Result<void> GeometryReader::setCrs( OGRLayer *layer, const QString &wanted, const QString &path )
{
  const CPLErrorHandlerPusher quiet( CPLQuietErrorHandler );
  const QString crs = wanted.trimmed().toUpper();
  if ( crs == QLatin1String( "GCJ-02" ) || crs == QLatin1String( "GCJ02" ) || crs == QLatin1String( "BD-09" )
    || crs == QLatin1String( "BD09" ) )
  {
    const bool baidu = crs.startsWith( QLatin1Char( 'B' ) );
    mTransformation = std::make_unique<ShiftTransformation>( baidu ? wgs84FromBd09 : wgs84FromGcj02 );
    mCrsName = baidu ? QStringLiteral( "BD-09" ) : QStringLiteral( "GCJ-02" );
    return {};
  }
  OGRSpatialReference source;
  if ( !crs.isEmpty() )
  {
    if ( source.SetFromUserInput( crs.toUtf8().constData() ) != OGRERR_NONE )
      return Error { Text::tr( "The coordinate system “%1” is not known." ).arg( wanted ),
        Text::tr( "Write EPSG:4490, EPSG:4544, EPSG:32648, GCJ-02 or BD-09." ), path, 0 };
  }
  else if ( layer && layer->GetSpatialRef() )
    source = *layer->GetSpatialRef();
  else if ( layer )
  {
    OGREnvelope extent;
    const bool known = layer->GetExtent( &extent, TRUE ) == OGRERR_NONE;
    if ( !known || !isInChina( { extent.MinX, extent.MinY } ) || !isInChina( { extent.MaxX, extent.MaxY } ) )
    {
      if ( known && looksSwapped( { extent.MinX, extent.MinY } ) )
        return Error { Text::tr( "Longitude and latitude are exchanged: as they stand, the features lie outside China." ),
          Text::tr( "Exchange the two coordinates in the file and import it again." ), path, 0 };
      return Error { Text::tr( "The file does not say in which coordinate system it is." ),
        Text::tr( "Name it with --crs, for example EPSG:4544 (CGCS2000, 3-degree zone of Chengdu), EPSG:4490 or GCJ-02; a shapefile needs "
                  "its .prj." ),
        path, 0 };
    }
    source.importFromEPSG( 4490 );
    mNote = Text::tr( "The file names no coordinate system; its numbers are plainly degrees and were taken as CGCS2000." );
  }
  else
    source.importFromEPSG( 4490 );

  source.SetAxisMappingStrategy( OAMS_TRADITIONAL_GIS_ORDER );
  const char *authority = source.GetAuthorityCode( nullptr );
  mCrsName = authority ? QStringLiteral( "EPSG:%1" ).arg( QString::fromUtf8( authority ) )
                       : QString::fromUtf8( source.GetName() ? source.GetName() : "" );
  if ( source.IsGeographic() && isModernDatum( source ) )
    return {}; // the same numbers, by declaration
  std::unique_ptr<OGRSpatialReference> target( source.CloneGeogCS() );
  if ( !target || !isModernDatum( *target ) )
  {
    target = std::make_unique<OGRSpatialReference>();
    target->importFromEPSG( 4490 );
    mNote = Text::tr( "%1 has another datum than CGCS2000; the conversion may be off by metres or more." ).arg( mCrsName );
  }
  target->SetAxisMappingStrategy( OAMS_TRADITIONAL_GIS_ORDER );
  mTransformation.reset( OGRCreateCoordinateTransformation( &source, target.get() ) );
  if ( !mTransformation )
    return Error { Text::tr( "There is no way known from “%1” to CGCS2000." ).arg( mCrsName ),
      Text::tr( "Convert the file to EPSG:4490 first." ), path, 0 };
  return {};
}

Result<GeometryReader> GeometryReader::create( OGRLayer *layer, const QString &crs, const QString &path )
{
  GeometryReader reader;
  if ( const Result<void> done = reader.setCrs( layer, crs, path ); !done )
    return done.error();
  OGREnvelope extent;
  if ( layer->GetExtent( &extent, TRUE ) != OGRERR_NONE )
    return reader;
  const Result<LonLat> low = reader.readPoint( extent.MinX, extent.MinY );
  const Result<LonLat> high = reader.readPoint( extent.MaxX, extent.MaxY );
  if ( low && high && looksSwapped( *low ) && looksSwapped( *high ) )
    return Error { Text::tr( "Longitude and latitude are exchanged: as they stand, the features lie outside China." ),
      Text::tr( "Exchange the two coordinates in the file and import it again." ), path, 0 };
  const auto isDegrees = [](
                           const Result<LonLat> &point ) { return point && std::abs( point->lon ) <= 360 && std::abs( point->lat ) <= 90; };
  if ( !isDegrees( low ) || !isDegrees( high ) )
    return Error { Text::tr( "The coordinates are no degrees (%1, %2) and do not fit %3." )
                     .arg( extent.MinX, 0, 'f', 1 )
                     .arg( extent.MinY, 0, 'f', 1 )
                     .arg( reader.mCrsName ),
      Text::tr( "Name the right coordinate system with --crs, for example EPSG:4544." ), path, 0 };
  return reader;
}

Result<GeometryReader> GeometryReader::forTable( const QString &crs, const QString &path )
{
  GeometryReader reader;
  if ( const Result<void> done = reader.setCrs( nullptr, crs, path ); !done )
    return done.error();
  return reader;
}

Result<LonLat> GeometryReader::readPoint( double x, double y ) const
{
  if ( mTransformation && !mTransformation->Transform( 1, &x, &y ) )
    return Error { Text::tr( "the point %1, %2 cannot be converted from %3" ).arg( x ).arg( y ).arg( mCrsName ), {}, {}, 0 };
  return LonLat { x, y };
}

GeometryReader::Outcome GeometryReader::read( const OGRGeometry *original, const QString &shape ) const
{
  Outcome outcome;
  if ( !original || original->IsEmpty() )
  {
    outcome.code = QStringLiteral( "empty-geometry" );
    outcome.reason = Text::tr( "the feature has no geometry" );
    return outcome;
  }
  const CPLErrorHandlerPusher quiet( CPLQuietErrorHandler ); // what GEOS finds is told by the outcome
  std::unique_ptr<OGRGeometry> geometry( original->hasCurveGeometry() ? original->getLinearGeometry() : original->clone() );
  geometry->flattenTo2D();
  const auto sizeBefore = geometry->WkbSize();
  geometry->closeRings();
  if ( geometry->WkbSize() != sizeBefore )
  {
    outcome.repaired = true;
    outcome.reason = Text::tr( "a ring was not closed, and was" );
  }
  const bool mixed = wkbFlatten( geometry->getGeometryType() ) == wkbGeometryCollection;
  if ( !mixed && geometry->getDimension() != dimensionOf( shape ) )
  {
    outcome.code = QStringLiteral( "wrong-geometry" );
    outcome.reason =
      Text::tr( "the feature is a %1, the layer takes a %2" ).arg( QString::fromUtf8( geometry->getGeometryName() ).toLower(), shape );
    return outcome;
  }
  if ( !geometry->IsValid() )
  {
    std::unique_ptr<OGRGeometry> valid( geometry->MakeValid() );
    if ( valid && !valid->IsEmpty() )
    {
      geometry = std::move( valid );
      outcome.repaired = true;
      outcome.reason = Text::tr( "the geometry crossed itself, and was mended" );
    }
  }
  geometry = partsOf( std::move( geometry ), shape );
  if ( !geometry || geometry->IsEmpty() || !geometry->IsValid() )
  {
    outcome.code = QStringLiteral( "bad-geometry" );
    outcome.reason = Text::tr( "the geometry is not valid and cannot be mended" );
    return outcome;
  }
  if ( mTransformation && geometry->transform( mTransformation.get() ) != OGRERR_NONE )
  {
    outcome.code = QStringLiteral( "outside" );
    outcome.reason = Text::tr( "the geometry cannot be converted from %1" ).arg( mCrsName );
    return outcome;
  }
  outcome.wkb = wkbOf( *geometry );
  return outcome;
}

} // namespace jinguan
