#include "layers/VerdictLayer.h"

#include "layers/LayerStyle.h"
#include "layers/MapCrs.h"
#include "layers/MapText.h"
#include "layers/SymbolFactory.h"

#include <qgsfillsymbol.h>
#include <qgslinesymbol.h>
#include <qgsmemoryproviderutils.h>
#include <qgspallabeling.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

namespace jinguan
{

namespace
{

QgsVectorLayer *memoryLayer( const QString &name, Qgis::WkbType type )
{
  QgsFields fields;
  fields.append( QgsField( QStringLiteral( "name" ), QMetaType::Type::QString ) );
  fields.append( QgsField( QStringLiteral( "verdict" ), QMetaType::Type::QString ) );
  QgsVectorLayer *layer = QgsMemoryProviderUtils::createMemoryLayer( name, fields, type, mapcrs::stored(), false );
  layer->setReadOnly( true );
  return layer;
}

/** Palette key of a verdict. */
QString keyOf( ClauseVerdict verdict )
{
  return verdict == ClauseVerdict::Meets ? QStringLiteral( "verdict.meets" )
    : verdict == ClauseVerdict::Fails    ? QStringLiteral( "verdict.fails" )
                                         : QStringLiteral( "verdict.missing" );
}

/** The parts of \a geometry of one type, as one multi-part geometry; null without any. */
QgsGeometry partsOf( const QgsGeometry &geometry, Qgis::GeometryType type )
{
  QVector<QgsGeometry> parts;
  for ( const QgsGeometry &part : geometry.asGeometryCollection() )
    if ( part.type() == type )
      parts << part;
  QgsGeometry joined = parts.isEmpty() ? QgsGeometry() : QgsGeometry::collectGeometry( parts );
  if ( !joined.isNull() )
    joined.convertToMultiType();
  return joined;
}

} // namespace

VerdictLayer::VerdictLayer( const MapPalette &palette )
  : mPalette( palette ),
    mLines( memoryLayer( tr( "Measured for the siting rules" ), Qgis::WkbType::MultiLineString ) ),
    mAreas( memoryLayer( tr( "Areas of the siting rules" ), Qgis::WkbType::MultiPolygon ) )
{
  QgsPalLayerSettings label = layerstyle::alongLine(
    QStringLiteral( "name" ), mapTextFormat( mPalette, 7, QStringLiteral( "text" ), 0.8, false ), 9, 0 );
  layerstyle::setLabels( *mLines, label );
}

void VerdictLayer::show( const QList<ClauseCheck> &checks, const QStringList &names )
{
  QgsFeatureList lines, areas;
  for ( qsizetype i = 0; i < checks.size(); ++i )
  {
    const ClauseCheck &check = checks.at( i );
    if ( check.geometry.isNull() || check.geometry.isEmpty() )
      continue;
    const auto add = [&]( QgsFeatureList &features, Qgis::GeometryType type, const QgsVectorLayer *layer ) {
      const QgsGeometry part = partsOf( check.geometry, type );
      if ( part.isNull() )
        return;
      QgsFeature feature( layer->fields() );
      feature.setGeometry( part );
      feature.setAttribute( 0, names.value( i ) );
      feature.setAttribute( 1, clauseVerdictId( check.verdict ) );
      features << feature;
    };
    add( lines, Qgis::GeometryType::Line, mLines );
    add( areas, Qgis::GeometryType::Polygon, mAreas );
  }
  const auto replace = []( QgsVectorLayer *layer, QgsFeatureList &features ) {
    layer->dataProvider()->truncate();
    layer->dataProvider()->addFeatures( features );
    layer->updateExtents();
    layer->triggerRepaint();
  };
  replace( mLines, lines );
  replace( mAreas, areas );
  QList<StyleClass> ofLines, ofAreas;
  for ( const ClauseVerdict verdict : { ClauseVerdict::Meets, ClauseVerdict::DataMissing, ClauseVerdict::Fails } )
  {
    const QString key = keyOf( verdict );
    const QColor colour = mPalette.colour( key );
    QColor soft = colour;
    soft.setAlphaF( 0.12F );
    const Qt::PenStyle pen = verdict == ClauseVerdict::DataMissing ? Qt::DashLine : Qt::SolidLine;
    ofLines << StyleClass { clauseVerdictId( verdict ), clauseVerdictText( verdict ),
      symbols::lineSymbol( { symbols::line( colour, mPalette.width( key ), pen ).release() } ) };
    ofAreas << StyleClass { clauseVerdictId( verdict ), clauseVerdictText( verdict ),
      symbols::fillSymbol( { symbols::fill( soft ).release(), symbols::line( colour, mPalette.width( key ) * 0.7, pen ).release() } ) };
  }
  layerstyle::setClassified( *mLines, QStringLiteral( "verdict" ), ofLines );
  layerstyle::setClassified( *mAreas, QStringLiteral( "verdict" ), ofAreas );
}

} // namespace jinguan
