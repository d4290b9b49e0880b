#include "layers/surface/SurfaceLayer.h"

#include "layers/MapCrs.h"
#include "layers/SymbolFactory.h"

#include <QMap>

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgsmaplayerserverproperties.h>
#include <qgsmemoryproviderutils.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

namespace jinguan
{

namespace
{
const QString sUncertain = QStringLiteral( "uncertain" );
const QString sLimit = QStringLiteral( "limit" );

QgsFields fields()
{
  QgsFields fields;
  fields.append( QgsField( QStringLiteral( "class" ), QMetaType::Type::QString ) );
  fields.append( QgsField( QStringLiteral( "name" ), QMetaType::Type::QString ) );
  fields.append( QgsField( QStringLiteral( "from" ), QMetaType::Type::Double ) );
  fields.append( QgsField( QStringLiteral( "to" ), QMetaType::Type::Double ) );
  return fields;
}

QgsFeature featureOf(
  const QgsFields &fields, const QString &key, const QString &label, const QVariant &from, const QVariant &to, const QgsGeometry &area )
{
  QgsFeature feature( fields );
  feature.setAttributes( QgsAttributes( { key, label, from, to } ) );
  QgsGeometry multi = area;
  multi.convertToMultiType();
  feature.setGeometry( multi );
  return feature;
}
} // namespace

SurfaceLayer::SurfaceLayer( const Catalogue &catalogue, const MapPalette &palette )
  : mCatalogue( catalogue ),
    mPalette( palette ),
    mLayer( QgsMemoryProviderUtils::createMemoryLayer(
      tr( "Interpolated surface" ), fields(), Qgis::WkbType::MultiPolygon, mapcrs::stored(), false ) )
{
  mLayer->setReadOnly( true );
  mLayer->setRenderer( new QgsCategorizedSymbolRenderer( QStringLiteral( "class" ) ) );
}

bool SurfaceLayer::isEmpty() const
{
  return mLayer->featureCount() == 0;
}

void SurfaceLayer::clear()
{
  if ( isEmpty() )
    return;
  mLayer->dataProvider()->truncate();
  mLayer->setRenderer( new QgsCategorizedSymbolRenderer( QStringLiteral( "class" ) ) );
  mLayer->setName( tr( "Interpolated surface" ) );
  mLayer->updateExtents();
  mLayer->triggerRepaint();
}

void SurfaceLayer::show( const SurfacePicture &picture, SurfaceView view )
{
  if ( !picture.refusal.isEmpty() )
  {
    clear();
    mLayer->setName( tr( "Interpolated surface (none)" ) );
    mLayer->serverProperties()->setAbstract( picture.refusal );
    return;
  }
  const QList<SurfaceArea> &areas = view == SurfaceView::Value ? picture.values : picture.deviations;
  QgsFeatureList features;
  QMap<QString, QgsRendererCategory> classes;
  const int alpha = mPalette.colour( QStringLiteral( "surface.fill" ) ).alpha();
  const QgsFields layout = mLayer->fields();
  for ( const SurfaceArea &area : areas )
  {
    features << featureOf( layout, area.key, area.label, area.from, area.to, area.area );
    QColor fill = area.colour;
    QColor line = area.colour.darker( 135 );
    fill.setAlpha( alpha );
    line.setAlpha( alpha );
    if ( !classes.contains( area.key ) )
      classes.insert( area.key,
        QgsRendererCategory( area.key,
          symbols::fillSymbol(
            { symbols::fill( fill ).release(), symbols::line( line, mPalette.width( QStringLiteral( "surface.fill" ) ) ).release() } ),
          area.label ) );
  }
  QgsCategoryList categories = classes.values();
  const Indicator *indicator = mCatalogue.indicator( picture.rule.indicator );
  const Unit *unit = indicator ? mCatalogue.unit( indicator->unit ) : nullptr;
  if ( view == SurfaceView::Value && !picture.uncertain.isEmpty() )
  {
    const QString label = tr( "uncertain: standard deviation above %1 %2" )
                            .arg( QString::number( picture.uncertainAbove, 'g', 2 ), unit ? unit->symbol : QString() );
    features << featureOf( layout, sUncertain, label, picture.uncertainAbove, {}, picture.uncertain );
    categories << QgsRendererCategory( sUncertain,
      symbols::fillSymbol( { symbols::fill( mPalette.colour( QStringLiteral( "surface.fade" ) ) ).release(),
        symbols::hatch( mPalette.colour( QStringLiteral( "surface.hatch" ) ), mPalette.width( QStringLiteral( "surface.hatch" ) ), 45, 2 )
          .release() } ),
      label );
  }
  // The border of what is said, and what the whole rests on.
  const QString facts = picture.factsText + tr( ", up to %1 km from a station" ).arg( picture.rule.farthest / 1000 );
  features << featureOf( layout, sLimit, facts, {}, {}, picture.limit );
  categories << QgsRendererCategory( sLimit,
    symbols::fillSymbol( { symbols::brokenLine(
      mPalette.colour( QStringLiteral( "surface.limit" ) ), mPalette.width( QStringLiteral( "surface.limit" ) ), { 2, 1.2 } )
                             .release() } ),
    facts );
  mLayer->dataProvider()->truncate();
  mLayer->dataProvider()->addFeatures( features );
  mLayer->setRenderer( new QgsCategorizedSymbolRenderer( QStringLiteral( "class" ), categories ) );
  const QString name = indicator && !indicator->symbol.isEmpty() ? indicator->symbol : picture.rule.indicator;
  QString title = view == SurfaceView::Value ? tr( "%1: %2" ).arg( name, picture.methodText )
                                             : tr( "%1, standard deviation: %2" ).arg( name, picture.methodText );
  if ( picture.schematic )
    title += tr( " (schematic)" );
  mLayer->setName( title );
  mLayer->serverProperties()->setAbstract( tr( "Interpolated from station values, no measurement. %1; %2. Lines of equal value every %3." )
                                             .arg( picture.methodText, facts )
                                             .arg( picture.isoStep ) );
  mLayer->updateExtents();
  mLayer->triggerRepaint();
}

} // namespace jinguan
