#include "layers/LayerStyle.h"

#include "layers/BackgroundLayer.h"
#include "layers/CorridorLayer.h"
#include "layers/DistrictLayer.h"
#include "layers/EcoBeltLayer.h"
#include "layers/FunctionalZoneLayer.h"
#include "layers/GreenwayLayer.h"
#include "layers/ProtectedLayer.h"
#include "layers/RoadLayer.h"
#include "layers/WaterLayer.h"

#include <QSet>

#include <qgscategorizedsymbolrenderer.h>
#include <qgsexpression.h>
#include <qgsexpressioncontextutils.h>
#include <qgspallabeling.h>
#include <qgssinglesymbolrenderer.h>
#include <qgssymbol.h>
#include <qgssymbollayer.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

namespace jinguan
{

void applyLayerStyle( const QString &role, QgsVectorLayer &layer, const StyleContext &context )
{
  using Style = std::function<void( QgsVectorLayer &, const StyleContext & )>;
  static const QHash<QString, Style> styles {
    { QStringLiteral( "city" ), &DistrictLayer::styleCity },
    { QStringLiteral( "district" ), &DistrictLayer::styleDistricts },
    { QStringLiteral( "unit" ), &DistrictLayer::styleUnits },
    { QStringLiteral( "lake" ), &WaterLayer::styleLakes },
    { QStringLiteral( "river" ), &WaterLayer::styleRivers },
    { QStringLiteral( "corridor" ), &CorridorLayer::style },
    { QStringLiteral( "road" ), &RoadLayer::style },
    { QStringLiteral( "ecobelt" ), &EcoBeltLayer::styleBelt },
    { QStringLiteral( "wedge" ), &EcoBeltLayer::styleWedges },
    { QStringLiteral( "greenway" ), &GreenwayLayer::style },
    { QStringLiteral( "reserve" ), &ProtectedLayer::styleReserves },
    { QStringLiteral( "protected" ), &ProtectedLayer::styleReserves },
    { QStringLiteral( "scenic" ), &ProtectedLayer::styleScenicAreas },
    { QStringLiteral( "wetland" ), &ProtectedLayer::styleWetlands },
    { QStringLiteral( "drinking-zone" ), &ProtectedLayer::styleDrinkingZones },
    { QStringLiteral( "functional-zone" ), &FunctionalZoneLayer::style },
    { QStringLiteral( "built-up" ), &BackgroundLayer::styleBuiltUp },
  };
  styles.value( role, &BackgroundLayer::stylePlain )( layer, context );
}

namespace layerstyle
{

QString firstOf( const QgsVectorLayer &layer, const QStringList &fields )
{
  QStringList terms;
  for ( const QString &field : fields )
    if ( layer.fields().lookupField( field ) >= 0 )
      terms << QStringLiteral( "nullif(trim(to_string(%1)),'')" ).arg( QgsExpression::quotedColumnRef( field ) );
  if ( terms.isEmpty() )
    return QStringLiteral( "''" );
  return QStringLiteral( "coalesce(%1,'')" ).arg( terms.join( QLatin1Char( ',' ) ) );
}

QString nameOf( const QgsVectorLayer &layer, const StyleContext &context )
{
  const QStringList chinese { QStringLiteral( "name" ), QStringLiteral( "name_zh" ) };
  const QStringList english { QStringLiteral( "name_en" ) };
  return firstOf( layer, context.language == Language::Chinese ? chinese + english : english + chinese );
}

void setSingle( QgsVectorLayer &layer, QgsSymbol *symbol )
{
  layer.setRenderer( new QgsSingleSymbolRenderer( symbol ) );
}

namespace
{

/** The values that \a expression takes over the features. */
QSet<QString> valuesOf( const QgsVectorLayer &layer, const QString &expression )
{
  QgsExpression classes( expression );
  QgsExpressionContext context( QgsExpressionContextUtils::globalProjectLayerScopes( &layer ) );
  classes.prepare( &context );
  QgsFeatureRequest request;
  request.setFlags( Qgis::FeatureRequestFlag::NoGeometry );
  request.setSubsetOfAttributes( classes.referencedColumns(), layer.fields() );
  QSet<QString> values;
  QgsFeatureIterator features = layer.getFeatures( request );
  QgsFeature feature;
  while ( features.nextFeature( feature ) )
  {
    context.setFeature( feature );
    values << classes.evaluate( &context ).toString();
  }
  return values;
}

} // namespace

void setClassified( QgsVectorLayer &layer, const QString &expression, const QList<StyleClass> &classes, bool symbolLevels )
{
  QSet<QString> unnamed = valuesOf( layer, expression );
  const QSet<QString> present = unnamed;
  for ( const StyleClass &styleClass : classes )
    unnamed.remove( styleClass.value );
  if ( present.contains( QString() ) )
    unnamed << QString();

  QgsCategoryList categories;
  for ( const StyleClass &styleClass : classes )
  {
    std::unique_ptr<QgsSymbol> symbol( styleClass.symbol );
    const bool drawn = styleClass.value.isEmpty() ? !unnamed.isEmpty() : present.contains( styleClass.value );
    if ( !drawn )
      continue;
    for ( int pass = 0; symbolLevels && pass < symbol->symbolLayerCount(); ++pass )
      symbol->symbolLayer( pass )->setRenderingPass( pass );
    categories << QgsRendererCategory(
      styleClass.value.isEmpty() ? QVariant() : QVariant( styleClass.value ), symbol.release(), styleClass.label );
  }
  auto *renderer = new QgsCategorizedSymbolRenderer( expression, categories );
  renderer->setUsingSymbolLevels( symbolLevels );
  layer.setRenderer( renderer );
}

QgsPalLayerSettings labelSettings( const QString &text, const QgsTextFormat &format, int priority )
{
  QgsPalLayerSettings settings;
  settings.fieldName = text;
  settings.isExpression = true;
  settings.setFormat( format );
  settings.priority = priority;
  settings.placementSettings().setOverlapHandling( Qgis::LabelOverlapHandling::PreventOverlap );
  settings.placementSettings().setAllowDegradedPlacement( false );
  return settings;
}

void setLabels( QgsVectorLayer &layer, QgsPalLayerSettings settings, double smallest, double largest )
{
  settings.scaleVisibility = smallest > 0 || largest > 0;
  settings.minimumScale = smallest;
  settings.maximumScale = largest;
  layer.setLabeling( new QgsVectorLayerSimpleLabeling( settings ) );
  layer.setLabelsEnabled( true );
}

QgsPalLayerSettings alongLine( const QString &text, const QgsTextFormat &format, int priority, double repeatMm )
{
  QgsPalLayerSettings settings = labelSettings( text, format, priority );
  settings.placement = Qgis::LabelPlacement::Curved;
  settings.lineSettings().setPlacementFlags( Qgis::LabelLinePlacementFlag::OnLine | Qgis::LabelLinePlacementFlag::MapOrientation );
  settings.lineSettings().setMergeLines( true );
  settings.repeatDistance = repeatMm;
  settings.repeatDistanceUnit = Qgis::RenderUnit::Millimeters;
  settings.maxCurvedCharAngleIn = 30;
  settings.maxCurvedCharAngleOut = -30;
  settings.obstacleSettings().setIsObstacle( false );
  return settings;
}

QgsPalLayerSettings insidePolygon( const QString &text, const QgsTextFormat &format, int priority, bool onlyWhereFits )
{
  QgsPalLayerSettings settings = labelSettings( text, format, priority );
  settings.placement = Qgis::LabelPlacement::Horizontal;
  settings.fitInPolygonOnly = onlyWhereFits;
  settings.centroidWhole = false;
  settings.obstacleSettings().setIsObstacle( false );
  return settings;
}

} // namespace layerstyle

} // namespace jinguan
