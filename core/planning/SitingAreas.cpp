#include "planning/SitingAreas.h"

#include "base/CsvTable.h"
#include "base/Resources.h"
#include "planning/LocalPlane.h"

#include <qgsgeometryengine.h>
#include <qgsgeos.h>

#include <mutex>
#include <optional>

namespace jinguan
{

using Shape = SitingArea::Shape;

namespace
{


Shape shapeOf( const QgsGeometry &geometry )
{
  switch ( geometry.type() )
  {
    case Qgis::GeometryType::Point:
      return Shape::Points;
    case Qgis::GeometryType::Line:
      return Shape::Lines;
    case Qgis::GeometryType::Polygon:
      return Shape::Areas;
    default:
      return Shape::None;
  }
}

/** The parts of \a geometry that have the shape; cutting areas leaves lines and points behind. */
QgsGeometry onlyShape( const QgsGeometry &geometry, Shape shape )
{
  if ( geometry.isEmpty() || shapeOf( geometry ) == shape )
    return geometry;
  QVector<QgsGeometry> parts;
  for ( const QgsGeometry &part : geometry.asGeometryCollection() )
    if ( shapeOf( part ) == shape )
      parts.append( part );
  return parts.isEmpty() ? QgsGeometry() : QgsGeometry::collectGeometry( parts );
}

QgsGeometry valid( const QgsGeometry &geometry )
{
  return shapeOf( geometry ) == Shape::Areas && !geometry.isGeosValid() ? geometry.makeValid() : geometry;
}

QgsGeometry joined( const QList<PlanningFeature> &features, Shape shape )
{
  QVector<QgsGeometry> parts;
  for ( const PlanningFeature &feature : features )
    parts.append( feature.geometry );
  if ( parts.isEmpty() )
    return {};
  return shape == Shape::Points ? QgsGeometry::collectGeometry( parts ) : QgsGeometry::unaryUnion( parts );
}

} // namespace

struct SitingLayers::Data
{
    /** A feature with its attributes, for filters. */
    struct Feature
    {
        PlanningFeature feature;
        QVariantMap attributes;
    };
    struct Layer
    {
        PlanningLayer layer;
        QList<Feature> features;
    };
    const Catalogue *catalogue = nullptr;
    QString element;
    CsvTable table;
    QList<int> rows; //!< of the element
    QHash<QString, QString> names;
    QMap<QString, Layer> layers; //!< by role, those that the workspace has

    /** nullptr where the workspace has none. */
    const Layer *layer( const QString &role ) const
    {
      const auto found = layers.constFind( role );
      return found == layers.cend() ? nullptr : &*found;
    }
    QString nameOf( const QString &role ) const { return names.value( role, role ); }
};

namespace
{

using RawFeature = SitingLayers::Data::Feature;
using RawLayer = SitingLayers::Data::Layer;

RawFeature rawFeature( const LayerFeature &feature )
{
  RawFeature raw;
  raw.attributes = feature.attributes;
  raw.feature.geometry.fromWkb( feature.wkb );
  raw.feature.code = feature.attributes.value( QStringLiteral( "code" ) ).toString();
  raw.feature.name = LocalText { feature.attributes.value( QStringLiteral( "name" ) ).toString(),
    feature.attributes.value( QStringLiteral( "name_en" ) ).toString() }
                       .text();
  return raw;
}

/** The layer of \a role; none where the workspace has no such layer, or it is empty. */
Result<std::optional<RawLayer>> readLayer( const NetworkStore &store, const QList<LayerSource> &sources, const QString &role )
{
  const auto source = std::find_if( sources.cbegin(), sources.cend(), [&role]( const LayerSource &one ) { return one.role.id == role; } );
  if ( source == sources.cend() || source->featureCount == 0 )
    return std::optional<RawLayer>();
  const Result<QList<LayerFeature>> features = store.features( role );
  if ( !features )
    return features.error();
  RawLayer layer;
  layer.layer = { role, source->name.text().isEmpty() ? source->role.name.text() : source->name.text(), source->provenance.source,
    source->provenance.schematic };
  for ( const LayerFeature &feature : *features )
    layer.features.append( rawFeature( feature ) );
  return std::optional<RawLayer>( layer );
}

/** Rows of the table for \a element, in order; an error names the first that cannot be. */
Result<QList<int>> checkedRows( const CsvTable &table, const Catalogue &catalogue, const QString &element )
{
  QList<int> rows;
  QStringList seen;
  for ( int row = 0; row < table.rowCount(); ++row )
  {
    const QString id = table.text( row, QStringLiteral( "siting_class" ) );
    const SitingClass *sitingClass = catalogue.sitingClass( id );
    if ( !sitingClass )
      return table.errorAt( row, SitingAreas::tr( "The siting class “%1” is not in the catalogue." ).arg( id ) );
    const QString relation = table.text( row, QStringLiteral( "relation" ) );
    if ( !QStringList { QString(), QStringLiteral( "within" ), QStringLiteral( "outside" ), QStringLiteral( "crossing" ) }.contains(
           relation ) )
      return table.errorAt(
        row, SitingAreas::tr( "“%1” is no relation." ).arg( relation ), SitingAreas::tr( "Write within, outside or crossing." ) );
    if ( seen.isEmpty() || seen.constLast() != id )
    {
      if ( seen.contains( id ) )
        return table.errorAt( row, SitingAreas::tr( "Rows of “%1” stand apart." ).arg( id ), SitingAreas::tr( "Put them together." ) );
      seen.append( id );
    }
    if ( element.isEmpty() || sitingClass->element == element )
      rows.append( row );
  }
  for ( const SitingClass &one : catalogue.sitingClasses() )
    if ( !seen.contains( one.id ) )
      return Error { SitingAreas::tr( "The siting class “%1” has no row." ).arg( one.id ),
        SitingAreas::tr( "Add one; without a role when no layer tells it." ), table.path(), 0 };
  return rows;
}

/** `a;b`, `~part`, `!a`: whether \a value is one of them. */
bool accepts( const QStringList &wanted, const QString &value )
{
  for ( const QString &text : wanted )
  {
    const bool contrary = text.startsWith( QLatin1Char( '!' ) );
    const QString rest = contrary ? text.mid( 1 ) : text;
    const bool matches = rest.startsWith( QLatin1Char( '~' ) ) ? value.contains( rest.mid( 1 ), Qt::CaseInsensitive )
                                                               : value.compare( rest, Qt::CaseInsensitive ) == 0;
    if ( matches != contrary )
      return true;
  }
  return false;
}

} // namespace

/** Answers whether a place lies in a polygon; prepared once, asked from one thread at a time. */
struct SitingAreas::Zone
{
    explicit Zone( const QgsGeometry &polygon ) : geometry( polygon ), bounds( polygon.boundingBox() ), engine( geometry.constGet() )
    {
      engine.prepareGeometry();
    }
    bool contains( const LonLat &at ) const
    {
      if ( !bounds.contains( at.lon, at.lat ) )
        return false;
      const std::lock_guard lock( mutex );
      return engine.contains( at.lon, at.lat );
    }

    QgsGeometry geometry;
    QgsRectangle bounds;
    QgsGeos engine;
    mutable std::mutex mutex;
};

namespace
{

/** Works the rows of the table off, one after the other. */
class Builder
{
  public:
    explicit Builder( const SitingLayers::Data &data ) : mData( data ), mTable( data.table ) {}

    Result<void> addRow( int row, SitingArea &area )
    {
      const QString role = mTable.text( row, QStringLiteral( "role" ) );
      const bool otherwise = mTable.number( row, QStringLiteral( "otherwise" ), 0 ) > 0;
      if ( otherwise && !area.isMissing() )
        return {};
      const QString note =
        LocalText { mTable.text( row, QStringLiteral( "note_zh" ) ), mTable.text( row, QStringLiteral( "note_en" ) ) }.text();
      if ( role.isEmpty() )
      {
        area.missing = note;
        return {};
      }
      const RawLayer *layer = mData.layer( role );
      if ( !layer )
      {
        tellMissing( area, SitingAreas::tr( "The workspace has no layer “%1”." ).arg( mData.nameOf( role ) ) );
        return {};
      }
      bool filtered = true;
      QList<PlanningFeature> features = filter( row, *layer, filtered );
      QList<PlanningLayer> used { layer->layer };
      if ( const Result<void> related = relate( row, area, features, used ); !related )
        return related;
      take( row, area, features, used );
      if ( features.isEmpty() )
        tellMissing( area, SitingAreas::tr( "The layer “%1” has nothing of this class." ).arg( layer->layer.name ) );
      else
      {
        area.isProxy = area.isProxy || otherwise || mTable.text( row, QStringLiteral( "source" ) ).startsWith( QLatin1String( "proxy" ) );
        area.confirmed = mTable.text( row, QStringLiteral( "confidence" ) ) == QLatin1String( "checked" );
        append( area.note, note );
        if ( !filtered )
          append( area.note,
            SitingAreas::tr( "the layer does not tell “%1” and was taken whole" )
              .arg( mTable.text( row, QStringLiteral( "attribute" ) ) ) );
      }
      return {};
    }

    /** Joins what the rows found. */
    void finish( SitingArea &area )
    {
      area.geometry = joined( area.features, area.shape );
      area.zone = area.isMissing() ? QgsGeometry() : LocalPlane::buffer( area.geometry, area.buffer );
      if ( !area.isMissing() )
        area.missing.clear();
      mDone.insert( area.classId, &area );
    }

  private:
    static void append( QString &text, const QString &more )
    {
      if ( !more.isEmpty() && !text.contains( more ) )
        text += text.isEmpty() ? more : SitingAreas::tr( "; ", "between notes" ) + more;
    }

    static void tellMissing( SitingArea &area, const QString &text )
    {
      if ( area.isMissing() )
        append( area.missing, text );
    }

    QList<PlanningFeature> filter( int row, const RawLayer &layer, bool &filtered ) const
    {
      const QString attribute = mTable.text( row, QStringLiteral( "attribute" ) );
      const QStringList wanted = mTable.list( row, QStringLiteral( "values" ) );
      filtered = attribute.isEmpty() || std::any_of( layer.features.cbegin(), layer.features.cend(), [&]( const RawFeature &raw ) {
        return !raw.attributes.value( attribute ).toString().isEmpty();
      } );
      QList<PlanningFeature> features;
      for ( const RawFeature &raw : layer.features )
        if ( !raw.feature.geometry.isEmpty()
          && ( attribute.isEmpty() || !filtered || accepts( wanted, raw.attributes.value( attribute ).toString() ) ) )
          features.append( { valid( raw.feature.geometry ), raw.feature.code, raw.feature.name } );
      return features;
    }

    /** The polygon of the other side of a relation; empty when its layer is missing. */
    Result<QgsGeometry> otherOf( int row, QList<PlanningLayer> &used )
    {
      const QString other = mTable.text( row, QStringLiteral( "other" ) );
      if ( other.startsWith( QLatin1String( "class:" ) ) )
      {
        const SitingArea *before = mDone.value( other.mid( 6 ) );
        if ( !before )
          return mTable.errorAt( row, SitingAreas::tr( "The class “%1” stands further down." ).arg( other.mid( 6 ) ),
            SitingAreas::tr( "Put its rows before this one." ) );
        return before->zone;
      }
      const RawLayer *layer = mData.layer( other );
      if ( !layer )
        return QgsGeometry();
      const QString attribute = mTable.text( row, QStringLiteral( "other_attribute" ) );
      const QStringList wanted = mTable.list( row, QStringLiteral( "other_values" ) );
      QVector<QgsGeometry> parts;
      for ( const RawFeature &raw : layer->features )
        if ( attribute.isEmpty() || accepts( wanted, raw.attributes.value( attribute ).toString() ) )
          parts.append( valid( raw.feature.geometry ) );
      if ( !used.isEmpty() && used.constFirst().role != other )
        used.append( layer->layer );
      if ( parts.isEmpty() )
        return QgsGeometry();
      const bool crossing = mTable.text( row, QStringLiteral( "relation" ) ) == QLatin1String( "crossing" );
      if ( crossing )
        for ( QgsGeometry &part : parts )
          part = QgsGeometry( part.constGet()->boundary() );
      const QgsGeometry all = QgsGeometry::unaryUnion( parts );
      return crossing ? all : LocalPlane::buffer( all, mTable.number( row, QStringLiteral( "other_buffer_m" ), 0 ) );
    }

    Result<void> relate( int row, SitingArea &area, QList<PlanningFeature> &features, QList<PlanningLayer> &used )
    {
      const QString relation = mTable.text( row, QStringLiteral( "relation" ) );
      if ( relation.isEmpty() || features.isEmpty() )
        return {};
      const Result<QgsGeometry> other = otherOf( row, used );
      if ( !other )
        return other.error();
      const bool outside = relation == QLatin1String( "outside" );
      if ( other->isEmpty() )
      {
        if ( !outside )
        {
          features.clear();
          tellMissing( area,
            SitingAreas::tr( "The workspace has no layer “%1” that tells it apart." )
              .arg( mData.nameOf( mTable.text( row, QStringLiteral( "other" ) ) ) ) );
        }
        return {};
      }
      const Shape shape = relation == QLatin1String( "crossing" ) ? Shape::Points : shapeOf( features.constFirst().geometry );
      for ( PlanningFeature &feature : features )
      {
        const bool meets = feature.geometry.boundingBox().intersects( other->boundingBox() );
        if ( outside && meets )
          feature.geometry = onlyShape( feature.geometry.difference( *other ), shape );
        else if ( !outside )
          feature.geometry = meets ? onlyShape( feature.geometry.intersection( *other ), shape ) : QgsGeometry();
      }
      features.removeIf( []( const PlanningFeature &feature ) { return feature.geometry.isEmpty(); } );
      return {};
    }

    /** Adds features of the shape that the class has; the first row that finds something sets it. */
    void take( int row, SitingArea &area, QList<PlanningFeature> &features, const QList<PlanningLayer> &used )
    {
      if ( area.isMissing() && !features.isEmpty() )
      {
        area.shape = shapeOf( features.constFirst().geometry );
        area.buffer = mTable.number( row, QStringLiteral( "buffer_m" ), 0 );
      }
      features.removeIf( [&area]( const PlanningFeature &feature ) { return shapeOf( feature.geometry ) != area.shape; } );
      area.features.append( features );
      if ( features.isEmpty() )
        return;
      for ( const PlanningLayer &layer : used )
        if ( std::none_of(
               area.layers.cbegin(), area.layers.cend(), [&layer]( const PlanningLayer &known ) { return known.role == layer.role; } ) )
          area.layers.append( layer );
    }

    const SitingLayers::Data &mData;
    const CsvTable &mTable;
    QHash<QString, const SitingArea *> mDone;
};

} // namespace

double SitingArea::sizeOf( const QgsGeometry &geometry, Shape shape )
{
  if ( geometry.isEmpty() )
    return 0;
  switch ( shape )
  {
    case Shape::Areas:
      return Geodesy::areaKm2( geometry );
    case Shape::Lines:
      return Geodesy::measure().measureLength( geometry ) / 1000.0;
    case Shape::Points:
      return geometry.constGet()->partCount();
    case Shape::None:
      break;
  }
  return 0;
}

double SitingArea::size() const
{
  return sizeOf( geometry, shape );
}

QString SitingArea::unitId() const
{
  return shape == Shape::Areas ? QStringLiteral( "km2" )
    : shape == Shape::Lines    ? QStringLiteral( "km" )
    : shape == Shape::Points   ? QStringLiteral( "places" )
                               : QString();
}

QString SitingArea::unitText() const
{
  return shape == Shape::Areas ? QStringLiteral( "km²" )
    : shape == Shape::Lines    ? QStringLiteral( "km" )
    : shape == Shape::Points   ? SitingAreas::tr( "places", "unit of a siting class" )
                               : QString();
}

Result<SitingLayers> SitingLayers::read( const NetworkStore &store, const Catalogue &catalogue, const QString &element )
{
  Result<CsvTable> table = CsvTable::read( Resources::path( QStringLiteral( "catalogue/siting_areas.csv" ) ),
    { QStringLiteral( "siting_class" ), QStringLiteral( "role" ), QStringLiteral( "attribute" ), QStringLiteral( "values" ),
      QStringLiteral( "relation" ), QStringLiteral( "other" ), QStringLiteral( "buffer_m" ), QStringLiteral( "otherwise" ),
      QStringLiteral( "confidence" ) } );
  if ( !table )
    return table.error();
  Result<QList<int>> rows = checkedRows( *table, catalogue, element );
  if ( !rows )
    return rows.error();
  const Result<QList<LayerSource>> sources = store.layers();
  if ( !sources )
    return sources.error();
  auto data = std::make_shared<Data>();
  data->catalogue = &catalogue;
  data->element = element;
  data->table = table.take();
  data->rows = rows.take();
  for ( const LayerRole &role : store.roles() )
    data->names.insert( role.id, role.name.text() );
  for ( const int row : std::as_const( data->rows ) )
    for ( const QString &column : { QStringLiteral( "role" ), QStringLiteral( "other" ) } )
    {
      const QString role = data->table.text( row, column );
      if ( role.isEmpty() || role.contains( QLatin1Char( ':' ) ) || data->layers.contains( role ) )
        continue;
      const Result<std::optional<RawLayer>> layer = readLayer( store, *sources, role );
      if ( !layer )
        return layer.error();
      if ( *layer )
        data->layers.insert( role, **layer );
    }
  SitingLayers layers;
  layers.mData = std::move( data );
  return layers;
}

Result<SitingAreas> SitingAreas::read( const NetworkStore &store, const Catalogue &catalogue, const QString &element )
{
  const Result<SitingLayers> layers = SitingLayers::read( store, catalogue, element );
  if ( !layers )
    return layers.error();
  return build( *layers );
}

Result<SitingAreas> SitingAreas::build( const SitingLayers &layers )
{
  const SitingLayers::Data &data = layers.data();
  QList<SitingArea> found;
  found.reserve( data.rows.size() ); // the builder remembers where they are
  Builder builder( data );
  for ( const int row : data.rows )
  {
    const QString id = data.table.text( row, QStringLiteral( "siting_class" ) );
    if ( found.isEmpty() || found.constLast().classId != id )
    {
      if ( !found.isEmpty() )
        builder.finish( found.last() );
      found.append( SitingArea() );
      found.last().classId = id;
    }
    if ( const Result<void> added = builder.addRow( row, found.last() ); !added )
      return added.error();
  }
  if ( !found.isEmpty() )
    builder.finish( found.last() );

  SitingAreas areas;
  for ( const SitingArea &area : std::as_const( found ) )
  {
    areas.mPrecedence.append( area.classId );
    if ( !area.zone.isEmpty() )
      areas.mZones.insert( area.classId, std::make_shared<Zone>( area.zone ) );
  }
  for ( const SitingClass &one : data.catalogue->sitingClasses() )
    for ( const SitingArea &area : std::as_const( found ) )
      if ( area.classId == one.id )
        areas.mAreas.append( area );
  return areas;
}

const SitingArea *SitingAreas::area( const QString &classId ) const
{
  for ( const SitingArea &area : mAreas )
    if ( area.classId == classId )
      return &area;
  return nullptr;
}

bool SitingAreas::isIn( const QString &classId, const LonLat &at ) const
{
  const auto zone = mZones.constFind( classId );
  return zone != mZones.cend() && ( *zone )->contains( at );
}

QStringList SitingAreas::classesAt( const LonLat &at ) const
{
  QStringList classes;
  for ( const QString &id : mPrecedence )
    if ( isIn( id, at ) )
      classes.append( id );
  return classes;
}

QStringList SitingAreas::notes( const Catalogue &catalogue ) const
{
  QStringList notes;
  for ( const SitingArea &area : mAreas )
  {
    const SitingClass *sitingClass = catalogue.sitingClass( area.classId );
    const QString name = sitingClass ? sitingClass->name.text() : area.classId;
    if ( area.isMissing() )
      notes.append( tr( "%1: %2" ).arg( name, area.missing ) );
    else if ( area.isProxy )
      notes.append( tr( "%1 stands on a proxy: %2." ).arg( name, area.note ) );
  }
  return notes;
}

} // namespace jinguan
