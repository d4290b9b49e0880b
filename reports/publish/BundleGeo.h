#pragma once

#include "reports/publish/BundleContent.h"
#include "reports/publish/BundleFiles.h"

namespace jinguan
{

/**
 * The places of a bundle for maps: `data/publication.gpkg` (EPSG:4490; per item a point layer `<code>_places` and a table `<code>_values`) and per item
 * `data/<code>.geojson` with the newest values. GeoJSON knows WGS 84 only (RFC 7946); CGCS2000 differs from it by less than a decimetre, so the same
 * degrees stand in both. A place of which only the district is told has no geometry.
 */
class BundleGeo
{
  public:
    BundleGeo( const ReportServices &services, const BundleContent &content ) : mServices( services ), mContent( content ) {}

    Result<void> write( BundleFiles &files ) const;

    static QString geoJsonFile( const PublicationItem &item ) { return QStringLiteral( "data/%1.geojson" ).arg( item.code ); }
    static QString geoPackageFile() { return QStringLiteral( "data/publication.gpkg" ); }
    /** The name of a table of \a item: hyphens become underscores. */
    static QString table( const PublicationItem &item, const QString &what );

  private:
    QByteArray geoJson( const Release &release ) const;
    Result<void> writeGeoPackage( const QString &path ) const;
    Result<void> writePlaces( const QString &path, const Release &release, bool isFirst ) const;
    Result<void> writeValues( const QString &path, const Release &release ) const;

    const ReportServices mServices;
    const BundleContent &mContent;
};

} // namespace jinguan
