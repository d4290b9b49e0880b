#include "ingest/LayerImporter.h"

#include "ingest/GeometryReader.h"
#include "ingest/OgrFile.h"
#include "ingest/StoredFeatures.h"

#include <cpl_error.h>
#include <ogrsf_frmts.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::LayerImporter )
};

constexpr int sMessages = 200; // one per mended feature, up to so many

/** Field names that bureaus use for our attributes, best first. */
const QList<std::pair<QString, QStringList>> &commonNames()
{
  static const QList<std::pair<QString, QStringList>> sNames {
    { QStringLiteral( "code" ),
      { QStringLiteral( "code" ), QStringLiteral( "adcode" ), QStringLiteral( "行政区划代码" ), QStringLiteral( "区划代码" ),
        QStringLiteral( "代码" ), QStringLiteral( "编码" ), QStringLiteral( "编号" ), QStringLiteral( "区县码" ), QStringLiteral( "xzqdm" ),
        QStringLiteral( "地级码" ), QStringLiteral( "dm" ), QStringLiteral( "id" ) } },
    { QStringLiteral( "name" ),
      { QStringLiteral( "name" ), QStringLiteral( "name_zh" ), QStringLiteral( "名称" ), QStringLiteral( "行政区名称" ),
        QStringLiteral( "xzqmc" ), QStringLiteral( "mc" ), QStringLiteral( "地名" ), QStringLiteral( "区县" ), QStringLiteral( "地级" ),
        QStringLiteral( "title" ) } },
    { QStringLiteral( "name_en" ),
      { QStringLiteral( "name_en" ), QStringLiteral( "nameen" ), QStringLiteral( "英文名" ), QStringLiteral( "ename" ) } },
    { QStringLiteral( "kind" ),
      { QStringLiteral( "kind" ), QStringLiteral( "type" ), QStringLiteral( "类型" ), QStringLiteral( "类别" ), QStringLiteral( "fclass" ),
        QStringLiteral( "featurecla" ) } },
    { QStringLiteral( "level" ),
      { QStringLiteral( "level" ), QStringLiteral( "级别" ), QStringLiteral( "等级" ), QStringLiteral( "class" ) } },
    { QStringLiteral( "note" ),
      { QStringLiteral( "note" ), QStringLiteral( "备注" ), QStringLiteral( "说明" ), QStringLiteral( "remark" ),
        QStringLiteral( "description" ) } },
  };
  return sNames;
}

QStringList fieldsOf( OGRLayer *layer )
{
  QStringList fields;
  const OGRFeatureDefn *definition = layer->GetLayerDefn();
  for ( int i = 0; i < definition->GetFieldCount(); ++i )
    fields.append( QString::fromUtf8( definition->GetFieldDefn( i )->GetNameRef() ) );
  return fields;
}

QHash<QString, QString> mappedAttributes( const QStringList &fields, const QHash<QString, QString> &wanted )
{
  QHash<QString, QString> mapping = wanted;
  for ( const auto &[attribute, names] : commonNames() )
  {
    if ( mapping.contains( attribute ) )
      continue;
    for ( const QString &name : names )
    {
      const auto it = std::find_if(
        fields.cbegin(), fields.cend(), [&]( const QString &field ) { return field.compare( name, Qt::CaseInsensitive ) == 0; } );
      if ( it != fields.cend() && !mapping.values().contains( *it ) )
      {
        mapping.insert( attribute, *it );
        break;
      }
    }
  }
  return mapping;
}

QVariantMap attributesOf( const OGRFeature &feature, const QStringList &fields, const QHash<QString, QString> &mapping )
{
  QVariantMap attributes;
  QStringList used;
  for ( auto it = mapping.begin(); it != mapping.end(); ++it )
  {
    const int index = int( fields.indexOf( it.value() ) );
    used.append( it.value() );
    if ( index >= 0 && feature.IsFieldSetAndNotNull( index ) )
      attributes.insert( it.key(), QString::fromUtf8( feature.GetFieldAsString( index ) ).trimmed() );
  }
  for ( int i = 0; i < fields.size(); ++i )
  {
    if ( used.contains( fields.at( i ) ) || !feature.IsFieldSetAndNotNull( i ) )
      continue;
    // A field of the file must not collide with the columns every layer has.
    QString name = fields.at( i ).toLower();
    if ( attributes.contains( name ) || name == QLatin1String( "fid" ) || name == QLatin1String( "geom" ) || name == QLatin1String( "code" )
      || name == QLatin1String( "name" ) )
      name = QStringLiteral( "source_" ) + name;
    attributes.insert( name, QString::fromUtf8( feature.GetFieldAsString( i ) ) );
  }
  return attributes;
}

/**
 * Some files called .json hold a bare GeometryCollection whose geometries carry "properties": OGR reads one feature without
 * attributes out of them, which is not what anybody means.
 */
Result<void> checkGeoJson( const OgrFile &file, const QString &path )
{
  if ( file.driver() != QLatin1String( "GeoJSON" ) )
    return {};
  QFile raw( path );
  if ( !raw.open( QIODevice::ReadOnly ) )
    return {};
  const QByteArray head = raw.read( 4096 ).simplified().replace( " ", "" );
  if ( head.contains( "\"GeometryCollection\"" ) && !head.contains( "\"Feature" ) )
    return Error {
      Text::tr(
        "The file is called GeoJSON but is none: it is a GeometryCollection without features, so no attribute belongs to any geometry." ),
      Text::tr( "Ask for an export as a FeatureCollection, or as GeoPackage or Shapefile." ), path, 0
    };
  return {};
}

QString shapeOf( OGRLayer *layer )
{
  switch ( wkbFlatten( layer->GetGeomType() ) )
  {
    case wkbPoint:
    case wkbMultiPoint:
      return QStringLiteral( "point" );
    case wkbLineString:
    case wkbMultiLineString:
    case wkbCompoundCurve:
    case wkbMultiCurve:
      return QStringLiteral( "line" );
    case wkbPolygon:
    case wkbMultiPolygon:
    case wkbCurvePolygon:
    case wkbMultiSurface:
      return QStringLiteral( "polygon" );
    default:
      return {};
  }
}

Result<LayerRole> roleOf( const NetworkStore &network, const QString &id )
{
  QStringList ids;
  for ( const LayerRole &role : network.roles() )
  {
    if ( role.id == id && role.geometry != QLatin1String( "raster" ) )
      return role;
    if ( role.geometry != QLatin1String( "raster" ) )
      ids.append( role.id );
  }
  return Error { Text::tr( "There is no layer role “%1” for vector data." ).arg( id ),
    Text::tr( "Roles are: %1." ).arg( ids.join( QStringLiteral( ", " ) ) ), {}, 0 };
}

Result<QList<OGRLayer *>> chosenLayers( const OgrFile &file, const QString &name, const QString &path )
{
  if ( !name.isEmpty() )
  {
    if ( OGRLayer *layer = file.layer( name ) )
      return QList<OGRLayer *> { layer };
    return Error { Text::tr( "The file has no layer “%1”." ).arg( name ),
      Text::tr( "Its layers are: %1." ).arg( file.layerNames().join( QStringLiteral( ", " ) ) ), path, 0 };
  }
  QList<OGRLayer *> all;
  for ( OGRLayer *layer : file.layers() )
  {
    if ( layer->GetGeomType() != wkbNone )
      all.append( layer );
  }
  if ( all.isEmpty() )
    return Error { Text::tr( "The file holds no map layer, only tables." ),
      Text::tr( "Stations in a table are imported with “import stations”." ), path, 0 };
  return all;
}
} // namespace

LayerImporter::LayerImporter( NetworkStore &network ) : mNetwork( network ) {}

Result<void> LayerImporter::readMapFile( const QString &path, LayerImportOptions &options )
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { Text::tr( "The map file cannot be opened: %1." ).arg( file.errorString() ), {}, path, 0 };
  QJsonParseError problem;
  const QJsonObject json = QJsonDocument::fromJson( file.readAll(), &problem ).object();
  if ( problem.error != QJsonParseError::NoError )
    return Error { Text::tr( "The map file is no JSON: %1." ).arg( problem.errorString() ), {}, path, 0 };
  const QJsonObject attributes = json.value( QStringLiteral( "attributes" ) ).toObject();
  for ( auto it = attributes.begin(); it != attributes.end(); ++it )
    options.attributes.insert( it.key(), it->toString() );
  if ( options.layer.isEmpty() )
    options.layer = json.value( QStringLiteral( "layer" ) ).toString();
  if ( options.crs.isEmpty() )
    options.crs = json.value( QStringLiteral( "crs" ) ).toString();
  return {};
}

Result<LayerPreview> LayerImporter::preview( const QString &path, const LayerImportOptions &options ) const
{
  const Result<OgrFile> file = OgrFile::open( path );
  if ( !file )
    return file.error();
  const Result<QList<OGRLayer *>> layers = chosenLayers( *file, options.layer, path );
  if ( !layers )
    return layers.error();
  LayerPreview preview;
  preview.layers = file->layerNames();
  OGRLayer *first = layers->first();
  preview.fields = fieldsOf( first );
  preview.attributes = mappedAttributes( preview.fields, options.attributes );
  preview.geometry = shapeOf( first );
  for ( OGRLayer *layer : *layers )
    preview.features += layer->GetFeatureCount();
  const Result<GeometryReader> reader = GeometryReader::create( first, options.crs, path );
  if ( !reader )
    preview.warnings.append( reader.error().message + QLatin1Char( ' ' ) + reader.error().remedy );
  else
  {
    preview.crs = reader->crsName();
    if ( !reader->note().isEmpty() )
      preview.warnings.append( reader->note() );
  }
  return preview;
}

namespace
{
/** Features of one layer of the file into \a features. */
Result<void> readLayer( OGRLayer *layer, const LayerRole &role, const LayerImportOptions &options, const QString &path,
  QList<LayerFeature> &features, ImportReport &report, Progress &progress )
{
  const QString shape = shapeOf( layer );
  if ( !shape.isEmpty() && shape != role.geometry )
    return Error { Text::tr( "The layer “%1” holds %2 features, the role “%3” takes %4 features." )
                     .arg( QString::fromUtf8( layer->GetName() ), shape, role.id, role.geometry ),
      Text::tr( "Choose another role, or the layer with the right geometry." ), path, 0 };
  const Result<GeometryReader> reader = GeometryReader::create( layer, options.crs, path );
  if ( !reader )
    return reader.error();
  report.messages.append( Text::tr( "Coordinate system: %1" ).arg( reader->crsName() ) );
  if ( !reader->note().isEmpty() )
    report.warnings.append( reader->note() );
  const QStringList fields = fieldsOf( layer );
  for ( const QString &field : options.attributes )
  {
    if ( !fields.contains( field ) )
      return Error { Text::tr( "The file has no field “%1”." ).arg( field ),
        Text::tr( "Its fields are: %1." ).arg( fields.join( QStringLiteral( ", " ) ) ), path, 0 };
  }
  const QHash<QString, QString> mapping = mappedAttributes( fields, options.attributes );
  if ( !mapping.contains( QStringLiteral( "name" ) ) )
    report.warnings.append( Text::tr( "No field looks like a name; labels will be missing. Map one with a map file." ) );
  const CPLErrorHandlerPusher quiet( CPLQuietErrorHandler ); // open rings and the like are reported per feature
  const qint64 total = layer->GetFeatureCount();
  layer->ResetReading();
  for ( OGRFeatureUniquePtr feature( layer->GetNextFeature() ); feature; feature.reset( layer->GetNextFeature() ) )
  {
    ++report.rowsRead;
    const GeometryReader::Outcome outcome = reader->read( feature->GetGeometryRef(), role.geometry );
    LayerFeature result { outcome.wkb, attributesOf( *feature, fields, mapping ) };
    const QString name = result.attributes.value( QStringLiteral( "name" ) ).toString();
    if ( outcome.wkb.isEmpty() )
    {
      report.reject( { report.rowsRead, outcome.reason, outcome.code, name } );
      continue;
    }
    if ( outcome.repaired )
    {
      if ( ++report.repaired <= sMessages )
        report.messages.append( Text::tr( "Feature %1 %2: %3" ).arg( report.rowsRead ).arg( name, outcome.reason ) );
    }
    features.append( result );
    if ( report.rowsRead % 256 == 0 )
    {
      progress.report( total > 0 ? double( report.rowsRead ) / double( total ) : -1, Text::tr( "Reading features" ) );
      if ( progress.isCancelled() )
      {
        report.cancelled = true;
        return {};
      }
    }
  }
  return {};
}

/** Takes the features that the role has already out of \a features; tells of those that share code or name with one of it. */
Result<void> leaveOutStored( const NetworkStore &network, const LayerRole &role, QList<LayerFeature> &features, ImportReport &report )
{
  constexpr qsizetype named = 10;
  const Result<StoredFeatures> stored = StoredFeatures::read( network, role );
  if ( !stored )
    return stored.error();
  QStringList namesakes;
  features.removeIf( [&]( const LayerFeature &feature ) {
    const StoredFeatures::Relation relation = stored->relation( feature );
    if ( relation == StoredFeatures::Relation::Namesake )
    {
      const QString name = feature.attributes.value( QStringLiteral( "name" ) ).toString();
      namesakes.append( name.isEmpty() ? feature.attributes.value( QStringLiteral( "code" ) ).toString() : name );
    }
    return relation == StoredFeatures::Relation::Same;
  } );
  report.unchanged = report.accepted - features.size();
  if ( report.unchanged > 0 )
    report.messages.append( Text::tr( "%n feature(s) are there already, with the same geometry and attributes; they are not added again.",
      nullptr, int( report.unchanged ) ) );
  if ( !namesakes.isEmpty() )
    report.warnings.append( Text::tr( "%n feature(s) have the code or name of one that is there, but another geometry or other attributes; "
                                      "they are added beside it: %1. To replace the layer, import it without adding.",
      nullptr, int( namesakes.size() ) )
                              .arg( namesakes.mid( 0, named ).join( QStringLiteral( ", " ) )
                                + ( namesakes.size() > named ? QStringLiteral( " …" ) : QString() ) ) );
  return {};
}
} // namespace

Result<ImportReport> LayerImporter::run( const QString &path, const LayerImportOptions &given, Progress &progress )
{
  LayerImportOptions options = given;
  if ( !options.mapFile.isEmpty() )
  {
    if ( const Result<void> read = readMapFile( options.mapFile, options ); !read )
      return read.error();
  }
  const Result<LayerRole> role = roleOf( mNetwork, options.role );
  if ( !role )
    return role.error();
  const Result<OgrFile> file = OgrFile::open( path );
  if ( !file )
    return file.error();
  if ( const Result<void> sound = checkGeoJson( *file, path ); !sound )
    return sound.error();
  const Result<QList<OGRLayer *>> layers = chosenLayers( *file, options.layer, path );
  if ( !layers )
    return layers.error();

  ImportReport report;
  report.dryRun = options.dryRun;
  report.files.append( path );
  QList<LayerFeature> features;
  for ( OGRLayer *layer : *layers )
  {
    if ( const Result<void> read = readLayer( layer, *role, options, path, features, report, progress ); !read )
      return read.error();
  }
  report.accepted = features.size();
  if ( features.isEmpty() && !report.cancelled )
    return Error { Text::tr( "No feature of the file can be used%1." )
                     .arg( report.rejectedRows.isEmpty() ? QString() : Text::tr( ": %1" ).arg( report.rejectedRows.first().reason ) ),
      Text::tr( "The layer of the workspace was left as it is." ), path, 0 };
  if ( options.append && !report.cancelled )
  {
    if ( const Result<void> done = leaveOutStored( mNetwork, *role, features, report ); !done )
      return done.error();
  }
  if ( options.dryRun || report.cancelled || features.isEmpty() )
    return report;

  LayerProvenance provenance;
  provenance.source = QFileInfo( path ).fileName();
  provenance.licence = options.licence;
  provenance.attribution = options.attribution;
  provenance.schematic = options.schematic;
  provenance.originalCrs = options.crs.isEmpty() ? report.messages.value( 0 ).section( QStringLiteral( ": " ), 1 ) : options.crs;
  provenance.importedBy = options.importedBy;
  provenance.importedAt = QDateTime::currentDateTimeUtc();
  const Result<qint64> there = mNetwork.writeLayer( options.role, features, provenance, options.append );
  if ( !there )
    return there.error();
  report.written = features.size();
  if ( report.repaired > 0 )
    report.messages.append( Text::tr( "%1 geometries were mended." ).arg( report.repaired ) );
  report.messages.append( Text::tr( "The layer “%1” has %2 features now." ).arg( role->name.text() ).arg( *there ) );
  return report;
}

} // namespace jinguan
