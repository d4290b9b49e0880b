#include "layers/VeilLayer.h"

#include "layers/MapCrs.h"
#include "layers/SymbolFactory.h"

#include <qgsfillsymbol.h>
#include <qgsinvertedpolygonrenderer.h>
#include <qgsmemoryproviderutils.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

namespace jinguan
{

VeilLayer::VeilLayer( const MapPalette &palette )
  : mLayer(
    QgsMemoryProviderUtils::createMemoryLayer( tr( "Outside the chosen area" ), {}, Qgis::WkbType::MultiPolygon, mapcrs::stored(), false ) )
{
  mLayer->setReadOnly( true );
  QgsFillSymbol *symbol = symbols::fillSymbol( { symbols::fill( palette.colour( QStringLiteral( "map.veil" ) ) ).release(),
    symbols::line( palette.colour( QStringLiteral( "unit.border" ) ), palette.width( QStringLiteral( "unit.border" ) ) ).release() } );
  mLayer->setRenderer( new QgsInvertedPolygonRenderer( new QgsSingleSymbolRenderer( symbol ) ) );
}

void VeilLayer::setClear( const QgsGeometry &clear )
{
  mLayer->dataProvider()->truncate();
  if ( !clear.isEmpty() )
  {
    QgsGeometry area = clear;
    area.convertToMultiType();
    QgsFeature feature;
    feature.setGeometry( area );
    mLayer->dataProvider()->addFeature( feature );
  }
  mLayer->updateExtents();
  mLayer->triggerRepaint();
}

bool VeilLayer::isEmpty() const
{
  return mLayer->featureCount() == 0;
}

} // namespace jinguan
