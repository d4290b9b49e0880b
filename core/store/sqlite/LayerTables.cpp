#include "store/sqlite/LayerTables.h"

#include "store/sqlite/GeoPackageFile.h"
#include "store/sqlite/SqliteDatabase.h"

#include <ogrsf_frmts.h>

#include <map>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::LayerTables )
};

constexpr const char *sStandardColumns[] = { "code", "name", "name_en", "kind", "level", "note" };

bool isNumber( const QVariant &value )
{
  switch ( value.typeId() )
  {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
    case QMetaType::Float:
      return true;
    default:
      return false;
  }
}

/** The column for an attribute: lower-case names that collide with `fid` and `geom` get a suffix. */
QString columnName( const QString &attribute )
{
  const QString name = attribute.trimmed().left( 60 ).replace( QLatin1Char( '"' ), QLatin1Char( '_' ) );
  const QString lower = name.toLower();
  return lower == QLatin1String( "fid" ) || lower == QLatin1String( "geom" ) ? name + QLatin1String( "_source" ) : name;
}

/** Adds the columns that \a features need and \a layer does not have; numbers in all features make a real column. */
bool addColumns( OGRLayer &layer, const QList<LayerFeature> &features )
{
  std::map<QString, bool> numeric;
  for ( const LayerFeature &feature : features )
  {
    for ( auto attribute = feature.attributes.begin(); attribute != feature.attributes.end(); ++attribute )
    {
      const QString name = columnName( attribute.key() );
      if ( name.isEmpty() || attribute->isNull() )
        continue;
      const auto known = numeric.try_emplace( name, true ).first;
      known->second = known->second && isNumber( *attribute );
    }
  }
  for ( const auto &[name, isReal] : numeric )
  {
    const int index = layer.GetLayerDefn()->GetFieldIndex( name.toUtf8().constData() );
    OGRFieldDefn field( name.toUtf8().constData(), isReal ? OFTReal : OFTString );
    if ( index < 0 && layer.CreateField( &field ) != OGRERR_NONE )
      return false;
    // Text in a column that held numbers so far: the column becomes text.
    if ( index >= 0 && !isReal && layer.GetLayerDefn()->GetFieldDefn( index )->GetType() == OFTReal
      && layer.AlterFieldDefn( index, &field, ALTER_TYPE_FLAG ) != OGRERR_NONE )
      return false;
  }
  return true;
}

bool isStandardColumn( const QString &name )
{
  return std::any_of( std::begin( sStandardColumns ), std::end( sStandardColumns ),
    [&name]( const char *column ) { return name == QLatin1String( column ); } );
}

/** Removes the columns an earlier import brought; the table is empty. */
bool dropFurtherColumns( OGRLayer &layer )
{
  for ( int index = layer.GetLayerDefn()->GetFieldCount() - 1; index >= 0; --index )
  {
    const QString name = QString::fromUtf8( layer.GetLayerDefn()->GetFieldDefn( index )->GetNameRef() );
    if ( !isStandardColumn( name ) && layer.DeleteField( index ) != OGRERR_NONE )
      return false;
  }
  return true;
}

Result<void> insert( GeoPackageFile &file, OGRLayer &layer, const LayerRole &role, const QList<LayerFeature> &features )
{
  for ( qsizetype position = 0; position < features.size(); ++position )
  {
    Result<std::unique_ptr<OGRGeometry>> shape = GeoPackageFile::fitGeometry( features.at( position ).wkb, role.geometry );
    if ( !shape )
      return Error { Text::tr( "Feature %1: %2" ).arg( position + 1 ).arg( shape.error().message ), shape.error().remedy, {} };
    OGRFeature feature( layer.GetLayerDefn() );
    feature.SetGeometryDirectly( shape->release() );
    const QVariantMap &attributes = features.at( position ).attributes;
    for ( auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute )
    {
      const int index = layer.GetLayerDefn()->GetFieldIndex( columnName( attribute.key() ).toUtf8().constData() );
      if ( index < 0 || attribute->isNull() )
        continue;
      if ( layer.GetLayerDefn()->GetFieldDefn( index )->GetType() == OFTReal )
        feature.SetField( index, attribute->toDouble() );
      else
        feature.SetField( index, attribute->toString().toUtf8().constData() );
    }
    if ( layer.CreateFeature( &feature ) != OGRERR_NONE )
      return file.lastError();
  }
  return {};
}
} // namespace

Result<const LayerRole *> LayerTables::require( const QString &role ) const
{
  if ( const LayerRole *known = mRoles.role( role ) )
    return known;
  QStringList ids;
  for ( const LayerRole &each : mRoles.roles() )
    ids.append( each.id );
  return Error { Text::tr( "The layer role “%1” is not known." ).arg( role ),
    Text::tr( "Use one of: %1." ).arg( ids.join( QLatin1String( ", " ) ) ), {} };
}

Result<QList<LayerSource>> LayerTables::read( const SqliteDatabase &database ) const
{
  Result<SqliteStatement> select = database.prepare(
    "SELECT m.role, m.source, m.licence, m.attribution, m.schematic, m.original_crs, m.imported_by, m.imported_at, o.feature_count "
    "FROM layer_meta m JOIN gpkg_contents c ON c.table_name = ?1 LEFT JOIN gpkg_ogr_contents o ON o.table_name = c.table_name WHERE m.role "
    "= ?2" );
  if ( !select )
    return select.error();
  QList<LayerSource> layers;
  for ( const LayerRole &role : mRoles.roles() )
  {
    const QString table = mRoles.table( role.id );
    if ( select->with( table, role.id ).step() )
    {
      LayerSource layer;
      layer.role = role;
      layer.name = role.name;
      layer.provenance = { select->text( 1 ), select->text( 2 ), select->text( 3 ), select->integer( 4 ) != 0, select->text( 5 ),
        select->text( 6 ), QDateTime::fromString( select->text( 7 ), Qt::ISODate ) };
      layer.featureCount =
        select->isNull( 8 ) ? database.integer( "SELECT count(*) FROM \"" + table.toUtf8() + '"' ).value() : select->integer( 8 );
      layers.append( layer );
    }
    if ( !select->ok() )
      return select->outcome().error();
    select->reset();
  }
  return layers;
}

Result<QList<LayerFeature>> LayerTables::features( const SqliteDatabase &database, const QString &role ) const
{
  const Result<const LayerRole *> known = require( role );
  if ( !known )
    return known.error();
  const QString table = mRoles.table( role );
  if ( !database.hasTable( table ) )
    return QList<LayerFeature>();
  Result<SqliteStatement> select = database.prepare( "SELECT * FROM \"" + table.toUtf8() + "\" ORDER BY fid" );
  if ( !select )
    return select.error();
  const QStringList columns = select->columnNames();
  QList<LayerFeature> features;
  while ( select->step() )
  {
    LayerFeature feature;
    for ( int column = 0; column < columns.size(); ++column )
    {
      if ( columns.at( column ) == QLatin1String( "geom" ) )
        feature.wkb = GeoPackageFile::wkbOfBlob( select->blob( column ) );
      else if ( columns.at( column ) != QLatin1String( "fid" ) && !select->isNull( column ) )
        feature.attributes.insert( columns.at( column ), select->value( column ) );
    }
    features.append( feature );
  }
  if ( !select->ok() )
    return select->outcome().error();
  return features;
}

Result<OGRLayer *> LayerTables::tableFor( GeoPackageFile &file, const LayerRole &role, bool append ) const
{
  const QString table = mRoles.table( role.id );
  if ( !file.sql().hasTable( table ) )
  {
    QList<FeatureColumn> columns;
    for ( const char *column : sStandardColumns )
      columns.append( { QString::fromLatin1( column ), FeatureColumn::Type::Text } );
    return file.createLayer( table, role.geometry, role.name.zh, columns );
  }
  const Result<OGRLayer *> layer = file.layer( table );
  if ( !layer || append )
    return layer;
  if ( const Result<void> cleared = file.clear( table ); !cleared )
    return cleared.error();
  if ( !dropFurtherColumns( **layer ) )
    return file.lastError();
  return layer;
}

Result<qint64> LayerTables::write(
  GeoPackageFile &file, const QString &role, const QList<LayerFeature> &features, const LayerProvenance &provenance, bool append ) const
{
  const Result<const LayerRole *> known = require( role );
  if ( !known )
    return known.error();
  if ( ( *known )->geometry == QLatin1String( "raster" ) )
    return Error { Text::tr( "Features cannot be written to the role “%1”." ).arg( role ), {}, {} };
  const Result<OGRLayer *> layer = tableFor( file, **known, append );
  if ( !layer )
    return layer.error();
  if ( !addColumns( **layer, features ) )
    return file.lastError();
  if ( const Result<void> inserted = insert( file, **layer, **known, features ); !inserted )
    return inserted.error();
  if ( ( *layer )->SyncToDisk() != OGRERR_NONE )
    return file.lastError();
  const QString table = mRoles.table( role );
  if ( !append )
  {
    if ( const Result<void> extent = file.recomputeExtent( table ); !extent )
      return extent.error();
  }
  if ( const Result<void> written = writeProvenance( file.sql(), role, provenance, append ); !written )
    return written.error();
  return file.sql().integer( "SELECT count(*) FROM \"" + table.toUtf8() + '"' );
}

Result<void> LayerTables::writeProvenance(
  const SqliteDatabase &database, const QString &role, const LayerProvenance &provenance, bool append ) const
{
  // Added features add their source; a layer is schematic as soon as a part of it is.
  Result<SqliteStatement> upsert = database.prepare( append
      ? "INSERT INTO layer_meta (role, source, licence, attribution, schematic, original_crs, imported_by, imported_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (role) DO UPDATE SET "
        "source = CASE WHEN instr(source, excluded.source) THEN source ELSE source || '; ' || excluded.source END, "
        "licence = CASE WHEN instr(licence, excluded.licence) THEN licence ELSE licence || '; ' || excluded.licence END, "
        "attribution = CASE WHEN instr(attribution, excluded.attribution) THEN attribution ELSE attribution || '; ' || "
        "excluded.attribution END, "
        "schematic = max(schematic, excluded.schematic), imported_by = excluded.imported_by, imported_at = excluded.imported_at"
      : "INSERT OR REPLACE INTO layer_meta (role, source, licence, attribution, schematic, original_crs, imported_by, imported_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)" );
  if ( !upsert )
    return upsert.error();
  const QDateTime at = provenance.importedAt.isValid() ? provenance.importedAt : QDateTime::currentDateTimeUtc();
  return upsert
    ->with( role, provenance.source, provenance.licence, provenance.attribution, provenance.schematic, provenance.originalCrs,
      provenance.importedBy, at.toUTC().toString( Qt::ISODate ) )
    .run();
}

} // namespace jinguan
