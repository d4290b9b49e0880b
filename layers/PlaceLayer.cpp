#include "layers/PlaceLayer.h"

#include "layers/LayerStyle.h"
#include "layers/MapCrs.h"
#include "layers/MapText.h"

#include <qgsmarkersymbol.h>
#include <qgsmarkersymbollayer.h>
#include <qgsmemoryproviderutils.h>
#include <qgspallabeling.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

namespace jinguan
{

namespace
{

constexpr double sRingMm = 8;

/** The word of a kind in the field `kind`. */
QString idOf( PlaceLayer::Kind kind )
{
  return kind == PlaceLayer::Kind::Event ? QStringLiteral( "event" )
    : kind == PlaceLayer::Kind::Upstream ? QStringLiteral( "upstream" )
                                         : QStringLiteral( "downstream" );
}

} // namespace

PlaceLayer::PlaceLayer( const MapPalette &palette ) : mPalette( palette )
{
  QgsFields fields;
  fields.append( QgsField( QStringLiteral( "name" ), QMetaType::Type::QString ) );
  fields.append( QgsField( QStringLiteral( "kind" ), QMetaType::Type::QString ) );
  mLayer = QgsMemoryProviderUtils::createMemoryLayer( tr( "What the sheet is about" ), fields, Qgis::WkbType::Point, mapcrs::stored(), false );
  mLayer->setReadOnly( true );
  QgsPalLayerSettings label =
    layerstyle::labelSettings( QStringLiteral( "name" ), mapTextFormat( mPalette, 8.5, QStringLiteral( "text" ), 0.9, true ), 10 );
  label.placement = Qgis::LabelPlacement::OrderedPositionsAroundPoint;
  label.offsetType = Qgis::LabelOffsetType::FromSymbolBounds;
  label.dist = 0.5;
  label.zIndex = 10;
  layerstyle::setLabels( *mLayer, label );
}

void PlaceLayer::show( const QList<Place> &places )
{
  QgsFeatureList features;
  for ( const Place &place : places )
  {
    QgsFeature feature( mLayer->fields() );
    feature.setGeometry( QgsGeometry::fromPointXY( { place.at.lon, place.at.lat } ) );
    feature.setAttribute( 0, place.name );
    feature.setAttribute( 1, idOf( place.kind ) );
    features << feature;
  }
  mLayer->dataProvider()->truncate();
  mLayer->dataProvider()->addFeatures( features );
  mLayer->updateExtents();
  const auto ring = [this]( const char *key, Qt::PenStyle style ) -> QgsSymbol * {
    const QString name = QString::fromLatin1( key );
    auto part = std::make_unique<QgsSimpleMarkerSymbolLayer>( Qgis::MarkerShape::Circle, sRingMm );
    part->setColor( Qt::transparent );
    part->setStrokeColor( mPalette.colour( name ) );
    part->setStrokeWidth( mPalette.width( name ) );
    part->setStrokeStyle( style );
    return new QgsMarkerSymbol( QgsSymbolLayerList { part.release() } );
  };
  layerstyle::setClassified( *mLayer, QStringLiteral( "kind" ),
    { { idOf( Kind::Downstream ), tr( "Downstream, reached later" ), ring( "place.downstream", Qt::DashLine ) },
      { idOf( Kind::Upstream ), tr( "Upstream, where it comes from" ), ring( "place.upstream", Qt::SolidLine ) },
      { idOf( Kind::Event ), tr( "Place of the event" ), ring( "place.event", Qt::SolidLine ) } } );
  mLayer->triggerRepaint();
}

} // namespace jinguan
