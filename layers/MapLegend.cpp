#include "layers/MapLegend.h"

#include "layers/MapScene.h"
#include "layers/MapText.h"

#include <QFontMetricsF>
#include <QPainter>

#include <qgscoordinatetransform.h>
#include <qgsinvertedpolygonrenderer.h>
#include <qgslegendsymbolitem.h>
#include <qgsmapsettings.h>
#include <qgsnullsymbolrenderer.h>
#include <qgsrenderer.h>
#include <qgssymbol.h>
#include <qgsvectorlayer.h>

namespace jinguan
{

namespace
{

/** Measures of the legend in millimetres. */
constexpr double rowHeight = 4.4;
constexpr double patchWidth = 7;
constexpr double patchGap = 1.8;
constexpr double margin = 2.6;
constexpr double columnGap = 4;
constexpr double sectionGap = 1.1;
constexpr double textPt = 7.5;

QFont textFont( double dpi, bool title )
{
  QFont font = mapFont( textPt, title );
  font.setPixelSize( std::max( 6, qRound( textPt * dpi / 72.0 ) ) );
  return font;
}

/** Keys of the renderer's classes that occur inside the extent. */
QSet<QString> drawnKeys( const QgsVectorLayer &layer, const QgsMapSettings &settings )
{
  QgsRenderContext context = QgsRenderContext::fromMapSettings( settings );
  context.expressionContext().appendScope( layer.createExpressionContextScope() );
  std::unique_ptr<QgsFeatureRenderer> renderer( layer.renderer()->clone() );
  renderer->startRender( context, layer.fields() );
  QgsFeatureRequest request;
  request.setFilterRect( settings.mapToLayerCoordinates( &layer, settings.visibleExtent() ) );
  request.setFlags( Qgis::FeatureRequestFlag::ExactIntersect );
  QSet<QString> keys;
  QgsFeatureIterator features = layer.getFeatures( request );
  QgsFeature feature;
  while ( features.nextFeature( feature ) )
  {
    context.expressionContext().setFeature( feature );
    keys += renderer->legendKeysForFeature( feature, context );
  }
  renderer->stopRender( context );
  return keys;
}

LegendSection sectionOf( const QgsVectorLayer &layer, const QgsMapSettings &settings )
{
  LegendSection section { layer.id(), layer.name(), {} };
  const QSet<QString> keys = drawnKeys( layer, settings );
  for ( const QgsLegendSymbolItem &item : layer.renderer()->legendSymbolItems() )
    if ( item.symbol() && keys.contains( item.ruleKey() ) )
      section.entries.append( { std::shared_ptr<const QgsSymbol>( item.symbol()->clone() ), item.label() } );
  if ( section.entries.size() == 1 )
  {
    LegendEntry &only = section.entries.first();
    only.label = layer.renderer()->type() == QLatin1String( "singleSymbol" ) || only.label.isEmpty()
      ? layer.name()
      : layer.name() + QStringLiteral( " · " ) + only.label;
    section.title.clear();
  }
  return section;
}

} // namespace

/** One line of the legend: a title without symbol, or an entry. */
struct MapLegend::Row
{
    QString text;
    const QgsSymbol *symbol = nullptr;
    bool title = false;
    double gap = 0; //!< millimetres above
};

MapLegend::MapLegend( const MapScene &scene, const QgsMapSettings &settings )
{
  for ( QgsMapLayer *layer : scene.visibleLayers() )
  {
    const auto *vector = qobject_cast<QgsVectorLayer *>( layer );
    if ( !vector || !vector->renderer() || !vector->isInScaleRange( settings.scale() ) )
      continue;
    if ( dynamic_cast<const QgsInvertedPolygonRenderer *>( vector->renderer() )
      || dynamic_cast<const QgsNullSymbolRenderer *>( vector->renderer() ) )
      continue;
    LegendSection section = sectionOf( *vector, settings );
    if ( !section.entries.isEmpty() )
      mSections << section;
  }
}

QList<QList<MapLegend::Row>> MapLegend::columns( double dpi, double maxHeight ) const
{
  const int perColumn = std::max( 4, static_cast<int>( ( maxHeight * 25.4 / dpi - 2 * margin ) / ( rowHeight + 0.4 ) ) );
  QList<QList<Row>> columns { {} };
  bool grouped = false; // whether the section before stood under a title
  for ( const LegendSection &section : mSections )
  {
    QList<Row> rows;
    if ( !section.title.isEmpty() )
      rows.append( { section.title, nullptr, true } );
    for ( const LegendEntry &entry : section.entries )
      rows.append( { entry.label, entry.symbol.get(), false } );
    rows.first().gap = grouped || rows.constFirst().title ? sectionGap : 0;
    grouped = rows.constFirst().title;
    // A section is kept together unless it is longer than a column.
    if ( columns.constLast().size() + rows.size() > perColumn && !columns.constLast().isEmpty() )
      columns.append( QList<Row>() );
    for ( const Row &row : rows )
    {
      if ( columns.constLast().size() >= perColumn )
        columns.append( QList<Row>() );
      columns.last().append( row );
    }
  }
  return columns;
}

QSizeF MapLegend::size( double dpi, double maxHeight ) const
{
  const double mm = dpi / 25.4;
  double width = 2 * margin * mm;
  double height = 0;
  const QList<QList<Row>> all = columns( dpi, maxHeight );
  for ( const QList<Row> &column : all )
  {
    double widest = 0;
    for ( const Row &row : column )
    {
      const double text = QFontMetricsF( textFont( dpi, row.title ) ).horizontalAdvance( row.text );
      widest = std::max( widest, row.title ? text : ( patchWidth + patchGap ) * mm + text );
    }
    width += widest;
    double columnHeight = 0;
    for ( qsizetype i = 0; i < column.size(); ++i )
      columnHeight += ( rowHeight + ( i > 0 ? column.at( i ).gap : 0 ) ) * mm;
    height = std::max( height, columnHeight );
  }
  width += static_cast<double>( all.size() - 1 ) * columnGap * mm;
  return { width, 2 * margin * mm + height };
}

QRectF MapLegend::paint( QPainter &painter, const QPointF &bottomLeft, double dpi, double maxHeight, const MapPalette &palette ) const
{
  if ( mSections.isEmpty() )
    return {};
  const double mm = dpi / 25.4;
  const QSizeF whole = size( dpi, maxHeight );
  const QRectF panel( bottomLeft.x(), bottomLeft.y() - whole.height(), whole.width(), whole.height() );
  painter.save();
  painter.setRenderHint( QPainter::Antialiasing );
  QColor ground = palette.colour( QStringLiteral( "panel" ) );
  ground.setAlphaF( 0.93f );
  painter.setPen( QPen( palette.colour( QStringLiteral( "panel.edge" ) ), 0.25 * mm ) );
  painter.setBrush( ground );
  painter.drawRoundedRect( panel, 1.2 * mm, 1.2 * mm );

  double x = panel.left() + margin * mm;
  for ( const QList<Row> &column : columns( dpi, maxHeight ) )
  {
    double y = panel.top() + margin * mm;
    double widest = 0;
    for ( const Row &row : column )
    {
      if ( &row != &column.constFirst() )
        y += row.gap * mm;
      const QFont font = textFont( dpi, row.title );
      const double indent = row.title ? 0 : ( patchWidth + patchGap ) * mm;
      if ( row.symbol )
      {
        const QSize patch( qRound( patchWidth * mm ), qRound( ( rowHeight - 0.9 ) * mm ) );
        painter.save();
        painter.translate( x, y + 0.45 * mm );
        QgsRenderContext context = QgsRenderContext::fromQPainter( &painter );
        context.setFlag( Qgis::RenderContextFlag::Antialiasing );
        context.setScaleFactor( mm );
        std::unique_ptr<QgsSymbol>( row.symbol->clone() )->drawPreviewIcon( &painter, patch, &context );
        painter.restore();
      }
      painter.setFont( font );
      painter.setPen( palette.colour( QStringLiteral( "text" ) ) );
      const double width = QFontMetricsF( font ).horizontalAdvance( row.text );
      painter.drawText(
        QRectF( x + indent, y, width + 2, rowHeight * mm ), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, row.text );
      widest = std::max( widest, indent + width );
      y += rowHeight * mm;
    }
    x += widest + columnGap * mm;
  }
  painter.restore();
  return panel;
}

} // namespace jinguan
