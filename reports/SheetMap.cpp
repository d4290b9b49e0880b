#include "reports/SheetMap.h"

#include "base/Resources.h"
#include "layers/MapCrs.h"
#include "layers/MapText.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <cmath>

#include <qgsbasicnumericformat.h>
#include <qgsfillsymbol.h>
#include <qgslayertree.h>
#include <qgslayertreelayer.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitemmapgrid.h>
#include <qgslayoutitemmapoverview.h>
#include <qgslayoutitempicture.h>
#include <qgslayoutitemscalebar.h>
#include <qgslegendstyle.h>
#include <qgsmaphittest.h>
#include <qgsmaplayerlegend.h>
#include <qgsrenderer.h>

namespace jinguan
{

namespace
{

constexpr double sFrameWidth = 0.2;
constexpr double sNeatWidth = 0.6;
constexpr double sArrowAspect = 28.0 / 20;

/** Minutes between the lines of a grid that shows about \a wanted of them over \a degrees. */
double gridMinutes( double degrees, int wanted )
{
  for ( const double minutes : { 1.0, 2.0, 5.0, 10.0, 15.0, 20.0, 30.0, 60.0 } )
    if ( degrees * 60 / minutes <= wanted + 0.5 )
      return minutes;
  return 120;
}

/** A whole number with a blank between thousands. */
QString grouped( double number )
{
  QString digits = QString::number( number, 'f', 0 );
  for ( qsizetype at = digits.size() - 3; at > 0; at -= 3 )
    digits.insert( at, QLatin1Char( ' ' ) );
  return digits;
}

/** Paints \a item once to nowhere: a legend knows its size only after it has been painted. */
void paintOnce( QgsLayoutItem &item )
{
  QImage nowhere( 8, 8, QImage::Format_ARGB32_Premultiplied );
  nowhere.setDotsPerMeterX( qRound( 300 / 0.0254 ) );
  nowhere.setDotsPerMeterY( qRound( 300 / 0.0254 ) );
  QPainter painter( &nowhere );
  const QStyleOptionGraphicsItem option;
  item.paint( &painter, &option, nullptr );
}

/** The rectangle \a part (millimetres in \a inner) of a map that shows \a extent. */
QgsRectangle toMap( const QRectF &part, const QRectF &inner, const QgsRectangle &extent )
{
  const double perMm = extent.width() / inner.width();
  return QgsRectangle( extent.xMinimum() + ( part.left() - inner.left() ) * perMm,
    extent.yMaximum() - ( part.bottom() - inner.top() ) * perMm, extent.xMinimum() + ( part.right() - inner.left() ) * perMm,
    extent.yMaximum() - ( part.top() - inner.top() ) * perMm );
}

/** An extent of \a size around \a region: 0 leaves the region at the left or lower edge, 1 at the right or upper. */
QgsRectangle around( const QgsRectangle &region, const QSizeF &size, double alongX, double alongY )
{
  const double x = region.xMinimum() - ( size.width() - region.width() ) * alongX;
  const double y = region.yMinimum() - ( size.height() - region.height() ) * alongY;
  return QgsRectangle( x, y, x + size.width(), y + size.height() );
}

/** Corners of a map that a legend may stand in, the customary one first; the north arrow has the upper right one. */
constexpr Qt::Corner sLegendCorners[] = { Qt::BottomLeftCorner, Qt::BottomRightCorner, Qt::TopLeftCorner };

bool isLeft( Qt::Corner corner )
{
  return corner == Qt::BottomLeftCorner || corner == Qt::TopLeftCorner;
}

bool isTop( Qt::Corner corner )
{
  return corner == Qt::TopLeftCorner || corner == Qt::TopRightCorner;
}

/** A rectangle of \a size in the \a corner of \a inner. */
QRectF inCorner( const QRectF &inner, const QSizeF &size, Qt::Corner corner )
{
  return QRectF( QPointF( isLeft( corner ) ? inner.left() : inner.right() - size.width(),
                   isTop( corner ) ? inner.top() : inner.bottom() - size.height() ),
    size );
}

/** An extent of \a size in which no part of \a covered (millimetres in \a inner) lies on the area, the most central one. */
std::optional<QgsRectangle> freeExtent(
  const QRectF &inner, const SheetMap::View &view, const QSizeF &size, const QList<QRectF> &covered, Qt::Corner legend )
{
  constexpr int steps = 5;
  for ( int shift = 0; shift <= 2 * steps; ++shift )
    for ( int right = qMax( 0, shift - steps ); right <= qMin( shift, steps ); ++right )
    {
      // The region goes away from the legend.
      const double alongX = 0.5 * right / steps, alongY = 0.5 * ( shift - right ) / steps;
      const QgsRectangle extent =
        around( view.region, size, isLeft( legend ) ? 0.5 + alongX : 0.5 - alongX, isTop( legend ) ? 0.5 - alongY : 0.5 + alongY );
      const bool isFree = std::none_of(
        covered.cbegin(), covered.cend(), [&]( const QRectF &part ) { return view.area.intersects( toMap( part, inner, extent ) ); } );
      if ( isFree )
        return extent;
    }
  return std::nullopt;
}

} // namespace

SheetMap::SheetMap( PrintedDocument &document, const PageWriter &page, const SheetText &text )
  : mDocument( document ), mPage( page ), mText( text )
{}

double SheetMap::gridRoom() const
{
  return mPage.paper().gridPoints * 0.3528 * 1.3 + 1.6;
}

double SheetMap::scale() const
{
  return mMap->scale();
}

QList<double> SheetMap::roundScales()
{
  QList<double> scales;
  for ( double decade = 1000; decade < 1e8; decade *= 10 )
    for ( const double step : { 1.0, 1.1, 1.2, 1.25, 1.3, 1.4, 1.5, 1.6, 1.75, 2.0, 2.25, 2.5, 2.75, 3.0, 3.5, 4.0, 4.5, 5.0, 5.5, 6.0, 6.5,
            7.0, 7.5, 8.0, 8.5, 9.0 } )
      scales << decade * step;
  return scales;
}

void SheetMap::adopt( QgsLayoutItemMap *map, QgsLayoutItemLegend *legend, const View &view )
{
  mMap = map;
  mLegend = legend;
  mMap->setCrs( mapcrs::drawn() );
  mMap->setLayers( mDocument.scene->visibleLayers() );
  mMap->setKeepLayerSet( true );
  mMap->setBackgroundColor( mDocument.project->backgroundColor() );
  const QRectF inner( mMap->pagePos(), mMap->rect().size() );
  frameView( inner, view, {}, Qt::BottomLeftCorner );
  if ( !mLegend )
    return;
  fillLegend( { mMap } );
  mLegend->adjustBoxSize();
  mMap->addLabelBlockingItem( mLegend );
}

void SheetMap::addMap( const QRectF &rect, const View &view )
{
  const double room = gridRoom();
  const QRectF inner = rect.adjusted( room, room, -room, -room );
  mPage.frame( QStringLiteral( "neat-line" ), rect, sNeatWidth );

  mMap = new QgsLayoutItemMap( &mPage.layout() );
  mMap->setId( QStringLiteral( "map" ) );
  mMap->setCrs( mapcrs::drawn() );
  QList<QgsMapLayer *> layers = view.overlays;
  for ( QgsMapLayer *layer : mDocument.scene->visibleLayers() )
    if ( !view.without.contains( layer ) )
      layers << layer;
  mMap->setLayers( layers );
  mMap->setKeepLayerSet( true );
  mMap->setBackgroundColor( mDocument.project->backgroundColor() );
  mMap->setFrameEnabled( true );
  mMap->setFrameStrokeWidth( QgsLayoutMeasurement( sFrameWidth, Qgis::LayoutUnit::Millimeters ) );
  mPage.place( mMap, inner );
  frameView( inner, view, {}, Qt::BottomLeftCorner );

  const double arrow = mPage.paper().arrowWidth;
  const QRectF arrowRect( inner.right() - arrow - 2, inner.top() + 2, arrow, arrow * sArrowAspect );
  if ( view.hasLegend )
  {
    addLegendItem( inner.topLeft() );
    fitLegend( inner, view, arrowRect );
    // A name under the legend would be cut off at its edge.
    mMap->addLabelBlockingItem( mLegend );
  }
  mMap->addLabelBlockingItem( addArrow( arrowRect ) );
  addGrid();
}

void SheetMap::addLegendItem( const QPointF &at )
{
  mLegend = new QgsLayoutItemLegend( &mPage.layout() );
  mLegend->setId( QStringLiteral( "legend" ) );
  mPage.layout().addLayoutItem( mLegend );
  mLegend->attemptMove( QgsLayoutPoint( at.x(), at.y(), Qgis::LayoutUnit::Millimeters ), true, false, mPage.page() );
}

QSizeF SheetMap::addLegend( const QRectF &rect, const QList<QgsLayoutItemMap *> &maps )
{
  constexpr int mostColumns = 12;
  addLegendItem( rect.topLeft() );
  fillLegend( maps );
  mLegend->setFrameEnabled( false );
  mLegend->setTitle( {} );
  paintOnce( *mLegend );
  int columns = 1;
  while ( columns < mostColumns && legendSize( columns + 1 ).width() <= rect.width() )
    ++columns;
  return legendSize( columns );
}

void SheetMap::fitLegend( const QRectF &inner, const View &view, const QRectF &arrow ) const
{
  const auto frame = [&]( const QSizeF &size, Qt::Corner corner ) {
    frameView( inner, view, { inCorner( inner, size, corner ), arrow }, corner );
  };
  // The legend depends on what the extent shows, and the extent on how large the legend is: done when it needs no more room
  // than it was given. Of the numbers of columns and the corners those are taken that leave the region largest; another
  // corner than the customary one only where it gains much.
  constexpr int mostRounds = 6;
  constexpr double worthwhile = 0.93;
  Qt::Corner corner = sLegendCorners[0];
  fillLegend( { mMap } );
  paintOnce( *mLegend );
  constexpr int mostColumns = 5;
  for ( int round = 0; round < mostRounds; ++round )
  {
    int best = 1;
    double largest = 0;
    QList<QSizeF> sizes;
    for ( int columns = 1; columns <= mostColumns; ++columns )
      sizes << legendSize( columns );
    for ( const Qt::Corner candidate : sLegendCorners )
      for ( int columns = 1; columns <= mostColumns; ++columns )
      {
        const QSizeF size = sizes.at( columns - 1 );
        if ( size.height() > inner.height() * 0.97 || size.width() > inner.width() * 0.97 )
          continue;
        frame( size, candidate );
        const double better = candidate == corner || largest == 0 ? 0.999 : worthwhile;
        if ( largest == 0 || mMap->scale() < largest * better )
        {
          largest = mMap->scale();
          best = columns;
          corner = candidate;
        }
      }
    const QSizeF given = legendSize( best );
    frame( given, corner );
    fillLegend( { mMap } );
    const QSizeF needed = legendSize( best );
    if ( needed.width() <= given.width() + 0.05 && needed.height() <= given.height() + 0.05 )
      break;
    if ( round + 1 == mostRounds )
      frame( needed.expandedTo( given ), corner );
  }
  const QPointF at = inCorner( inner, mLegend->rect().size(), corner ).topLeft();
  mLegend->attemptMove( QgsLayoutPoint( at.x(), at.y(), Qgis::LayoutUnit::Millimeters ), true, false, mPage.page() );
  // Drawn anew it may be a little larger or smaller: it grows into the map.
  mLegend->setReferencePoint( isTop( corner ) ? QgsLayoutItem::UpperLeft
      : isLeft( corner )                      ? QgsLayoutItem::LowerLeft
                                              : QgsLayoutItem::LowerRight );
}

void SheetMap::frameView( const QRectF &inner, const View &view, const QList<QRectF> &covered, Qt::Corner legend ) const
{
  const auto sizeAt = [&inner]( double scale ) { return QSizeF( inner.width() * scale / 1000, inner.height() * scale / 1000 ); };
  if ( view.scale > 0 )
  {
    mMap->setExtent( around( view.region, sizeAt( view.scale ), 0.5, 0.5 ) );
    return;
  }
  constexpr double mostReduced = 2.6; // rather cover a corner than show the region very small
  double first = 0;
  for ( const double scale : roundScales() )
  {
    const QSizeF size = sizeAt( scale );
    if ( size.width() < view.region.width() || size.height() < view.region.height() )
      continue;
    if ( first == 0 )
    {
      first = scale;
      mMap->setExtent( around( view.region, size, 0.5, 0.5 ) );
    }
    if ( covered.isEmpty() || view.area.isEmpty() || scale > first * mostReduced )
      return;
    if ( const std::optional<QgsRectangle> extent = freeExtent( inner, view, size, covered, legend ) )
    {
      mMap->setExtent( *extent );
      return;
    }
  }
}

void SheetMap::fillLegend( const QList<QgsLayoutItemMap *> &maps ) const
{
  const Paper &paper = mPage.paper();
  mLegend->setLinkedMap( maps.constFirst() );
  mLegend->setAutoUpdateModel( false ); // exactly what is drawn
  mLegend->setTitle( mText( QStringLiteral( "legend" ) ) );
  mLegend->setTitleAlignment( Qt::AlignHCenter );
  mLegend->setBackgroundEnabled( true );
  mLegend->setBackgroundColor( Qt::white );
  mLegend->setFrameEnabled( true );
  mLegend->setFrameStrokeWidth( QgsLayoutMeasurement( sFrameWidth, Qgis::LayoutUnit::Millimeters ) );
  mLegend->setBoxSpace( 1.6 );
  mLegend->setColumnSpace( 3 );
  mLegend->setSplitLayer( false );
  mLegend->setSymbolWidth( paper.legendPoints * 0.85 );
  mLegend->setSymbolHeight( paper.legendPoints * 0.45 );
  mLegend->setMaximumSymbolSize( paper.legendPoints * 0.6 );
  const std::pair<QgsLegendStyle::Style, double> styles[] = { { QgsLegendStyle::Title, 1.5 }, { QgsLegendStyle::Group, 1.0 },
    { QgsLegendStyle::Subgroup, 1.0 }, { QgsLegendStyle::SymbolLabel, 1.0 } };
  for ( const auto &[style, factor] : styles )
  {
    QgsTextFormat format = mapTextFormat(
      mDocument.scene->palette(), paper.legendPoints * factor, QStringLiteral( "text" ), 0, style != QgsLegendStyle::SymbolLabel );
    mLegend->rstyle( style ).setTextFormat( format );
  }
  mLegend->rstyle( QgsLegendStyle::Subgroup ).setIndent( paper.legendPoints * 0.35 );
  mLegend->setStyleMargin( QgsLegendStyle::Title, QgsLegendStyle::Bottom, 1.0 );
  mLegend->setStyleMargin( QgsLegendStyle::Subgroup, QgsLegendStyle::Top, 1.2 );
  mLegend->setStyleMargin( QgsLegendStyle::Symbol, QgsLegendStyle::Top, 0.9 );
  mLegend->setStyleMargin( QgsLegendStyle::SymbolLabel, QgsLegendStyle::Left, 1.2 );

  QgsLayerTree *root = mLegend->model()->rootGroup();
  root->clear();
  QList<QgsMapLayer *> layers; // of all maps, each once
  for ( const QgsLayoutItemMap *map : maps )
    for ( QgsMapLayer *layer : map->layers() )
      if ( !layers.contains( layer ) )
        layers << layer;
  QHash<QgsMapLayer *, QSet<int>> drawn; // places in the symbols of the layer
  for ( const QgsLayoutItemMap *map : maps )
  {
    const QSizeF size( map->rect().width(), map->rect().height() );
    QgsMapHitTest hits( map->mapSettings( map->extent(), size * 96 / 25.4, 96, true ) );
    hits.run();
    for ( QgsMapLayer *layer : map->layers() )
    {
      auto *vector = qobject_cast<QgsVectorLayer *>( layer );
      if ( !vector || !vector->renderer() || layer == mDocument.scene->veil().layer() )
        continue;
      const QgsLegendSymbolList items = vector->renderer()->legendSymbolItems();
      for ( int i = 0; i < items.size(); ++i )
        if ( items.at( i ).symbol() && hits.legendKeyVisible( items.at( i ).ruleKey(), vector ) )
          drawn[layer].insert( i );
    }
  }
  QStringList looks;
  for ( QgsMapLayer *layer : std::as_const( layers ) )
  {
    QList<int> order = drawn.value( layer ).values();
    if ( order.isEmpty() )
      continue;
    std::sort( order.begin(), order.end() );
    auto *vector = qobject_cast<QgsVectorLayer *>( layer );
    const QgsLegendSymbolList symbols = vector->renderer()->legendSymbolItems();
    // Maps side by side have layers of their own that look alike: they stand in the legend once.
    QString look = vector->name();
    for ( const int place : std::as_const( order ) )
      look += QLatin1Char( '\n' ) + symbols.at( place ).label();
    if ( looks.contains( look ) )
      continue;
    looks << look;
    QgsLayerTreeLayer *node = root->addLayer( vector );
    if ( order.size() < symbols.size() )
      QgsMapLayerLegendUtils::setLegendNodeOrder( node, order );
    mLegend->model()->refreshLayerLegend( node );
  }
}

QSizeF SheetMap::legendSize( int columns ) const
{
  mLegend->setColumnCount( columns );
  mLegend->adjustBoxSize();
  return mLegend->rect().size();
}

QgsLayoutItem *SheetMap::addArrow( const QRectF &rect ) const
{
  auto *arrow = new QgsLayoutItemPicture( &mPage.layout() );
  arrow->setId( QStringLiteral( "north-arrow" ) );
  arrow->setPicturePath( Resources::path( QStringLiteral( "layouts/north_arrow.svg" ) ), Qgis::PictureFormat::SVG );
  arrow->setLinkedMap( mMap );
  arrow->setNorthMode( QgsLayoutItemPicture::TrueNorth );
  mPage.place( arrow, rect );
  return arrow;
}

void SheetMap::addGrid() const
{
  const Paper &paper = mPage.paper();
  QgsCoordinateTransform toDegrees( mapcrs::drawn(), mapcrs::stored(), mDocument.project->transformContext() );
  const QgsRectangle degrees = toDegrees.transformBoundingBox( mMap->extent() );
  const double interval = gridMinutes( qMax( degrees.width(), degrees.height() ), paper.gridLines ) / 60;

  auto *grid = new QgsLayoutItemMapGrid( QStringLiteral( "CGCS2000" ), mMap );
  grid->setCrs( mapcrs::stored() );
  grid->setIntervalX( interval );
  grid->setIntervalY( interval );
  grid->setStyle( QgsLayoutItemMapGrid::Cross );
  grid->setCrossLength( 1.6 );
  grid->setGridLineWidth( 0.1 );
  grid->setGridLineColor( mDocument.scene->palette().colour( QStringLiteral( "text.soft" ) ) );
  grid->setFrameStyle( QgsLayoutItemMapGrid::ExteriorTicks );
  grid->setFrameWidth( 1.0 );
  grid->setFramePenSize( 0.2 );
  grid->setFrameFillColor1( Qt::black );
  grid->setAnnotationEnabled( true );
  grid->setAnnotationFormat( QgsLayoutItemMapGrid::DegreeMinutePadded );
  grid->setAnnotationPrecision( 0 );
  grid->setAnnotationTextFormat( mapTextFormat( mDocument.scene->palette(), paper.gridPoints, QStringLiteral( "text" ), 0 ) );
  grid->setAnnotationFrameDistance( 0.4 );
  for ( const auto side : { QgsLayoutItemMapGrid::Left, QgsLayoutItemMapGrid::Right } )
  {
    grid->setAnnotationDisplay( QgsLayoutItemMapGrid::LatitudeOnly, side );
    grid->setFrameDivisions( QgsLayoutItemMapGrid::LatitudeOnly, side );
    grid->setAnnotationDirection(
      side == QgsLayoutItemMapGrid::Left ? QgsLayoutItemMapGrid::Vertical : QgsLayoutItemMapGrid::VerticalDescending, side );
  }
  for ( const auto side : { QgsLayoutItemMapGrid::Top, QgsLayoutItemMapGrid::Bottom } )
  {
    grid->setAnnotationDisplay( QgsLayoutItemMapGrid::LongitudeOnly, side );
    grid->setFrameDivisions( QgsLayoutItemMapGrid::LongitudeOnly, side );
    grid->setAnnotationDirection( QgsLayoutItemMapGrid::Horizontal, side );
  }
  mMap->grids()->addGrid( grid );
  mMap->updateBoundingRect();
}

void SheetMap::addScale( const QRectF &rect ) const
{
  const Paper &paper = mPage.paper();
  const double number = paper.textPoints * 6.0;
  const double shown = std::round( mMap->scale() / 50 ) * 50;
  mPage.label( QStringLiteral( "scale-number" ), QRectF( rect.left(), rect.top(), number, rect.height() ),
    mText( QStringLiteral( "scale.number" ), { grouped( shown ) } ), { paper.textPoints + 1, true, Qt::AlignLeft, Qt::black } );

  auto *bar = new QgsLayoutItemScaleBar( &mPage.layout() );
  bar->setId( QStringLiteral( "scale-bar" ) );
  bar->setStyle( QStringLiteral( "Single Box" ) );
  bar->setLinkedMap( mMap );
  bar->setMethod( Qgis::ScaleCalculationMethod::HorizontalMiddle );
  bar->setUnits( Qgis::DistanceUnit::Kilometers );
  bar->setUnitLabel( mText( QStringLiteral( "scale.unit" ) ) );
  bar->setNumberOfSegments( 4 );
  bar->setNumberOfSegmentsLeft( 0 );
  const double wanted = mMap->scale() * ( rect.width() - number ) * 0.8 / 4 / 1e6; // kilometres in a segment
  double segment = 0.1;
  for ( const double candidate : { 0.1, 0.2, 0.25, 0.5, 1.0, 2.0, 2.5, 5.0, 10.0, 20.0, 25.0, 50.0 } )
    if ( candidate <= wanted )
      segment = candidate;
  bar->setUnitsPerSegment( segment );
  bar->setHeight( 1.4 );
  bar->setLabelBarSpace( 0.8 );
  bar->setBoxContentSpace( 0.4 );
  bar->setTextFormat( mapTextFormat( mDocument.scene->palette(), paper.gridPoints, QStringLiteral( "text" ), 0 ) );
  mPage.place( bar, QRectF( rect.left() + number, rect.top(), rect.width() - number, rect.height() ) );
}

bool SheetMap::needsOverview( const QgsRectangle &whole ) const
{
  // The margin around the city may lie on the very edge of the map.
  return !mMap->extent().buffered( 0.02 * qMax( whole.width(), whole.height() ) ).contains( whole );
}

void SheetMap::addOverview( const QRectF &rect, const QgsRectangle &whole ) const
{
  auto *overview = new QgsLayoutItemMap( &mPage.layout() );
  overview->setId( QStringLiteral( "overview" ) );
  overview->setCrs( mapcrs::drawn() );
  // Borders and waters only: what makes the shape of the city known.
  QList<QgsMapLayer *> layers;
  for ( QgsMapLayer *layer : mMap->layers() )
  {
    QgsLayerTreeLayer *node = mDocument.project->layerTreeRoot()->findLayer( layer );
    const QString theme =
      node && node->parent() ? node->parent()->customProperty( QStringLiteral( "jinguan/theme" ) ).toString() : QString();
    const auto *vector = qobject_cast<QgsVectorLayer *>( layer );
    const bool isShape = vector && vector->renderer() && vector->renderer()->type() != QLatin1String( "nullSymbol" )
      && layer != mDocument.scene->veil().layer();
    if ( isShape && ( theme == QLatin1String( "districts" ) || theme == QLatin1String( "rivers" ) ) )
      layers << layer;
  }
  overview->setLayers( layers );
  overview->setKeepLayerSet( true );
  overview->setMapFlags( QgsLayoutItemMap::MapItemFlags() );
  overview->setBackgroundColor( mDocument.project->backgroundColor() );
  overview->setFrameEnabled( true );
  overview->setFrameStrokeWidth( QgsLayoutMeasurement( sFrameWidth, Qgis::LayoutUnit::Millimeters ) );
  mPage.place( overview, rect );
  const QSizeF size( rect.width(), rect.height() );
  // A map may reach beyond the city: its frame is to be seen whole.
  QgsRectangle shown = whole;
  shown.combineExtentWith( mMap->extent() );
  const double perMm = qMax( shown.width() / size.width(), shown.height() / size.height() ) * 1.04;
  overview->setExtent( around( shown, size * perMm, 0.5, 0.5 ) );

  auto *frame = new QgsLayoutItemMapOverview( QStringLiteral( "extent" ), overview );
  frame->setLinkedMap( mMap );
  QColor accent = mDocument.scene->palette().colour( QStringLiteral( "error" ) );
  const QVariantMap style { { QStringLiteral( "color" ), QStringLiteral( "0,0,0,0" ) },
    { QStringLiteral( "style" ), QStringLiteral( "no" ) }, { QStringLiteral( "outline_color" ), accent.name() },
    { QStringLiteral( "outline_width" ), QStringLiteral( "0.5" ) } };
  frame->setFrameSymbol( QgsFillSymbol::createSimple( style ) );
  overview->overviews()->addOverview( frame );
}

} // namespace jinguan
