#include "layers/FunctionalZoneLayer.h"

#include "layers/SymbolFactory.h"

#include <qgsfillsymbol.h>
#include <qgssymbollayer.h>
#include <qgsvectorlayer.h>

namespace jinguan
{

void FunctionalZoneLayer::style( QgsVectorLayer &layer, const StyleContext &context )
{
  const MapPalette &palette = context.palette;
  const QString given = layerstyle::firstOf(
    layer, { QStringLiteral( "level" ), QStringLiteral( "class" ), QStringLiteral( "zone_class" ), QStringLiteral( "kind" ) } );
  const QString zoneClass = QStringLiteral( "lower(replace(%1,'类',''))" ).arg( given );
  const auto symbol = [&palette]( const QString &key ) {
    QColor edge = palette.colour( key ).darker( 130 );
    edge.setAlphaF( 0.8f );
    return symbols::fillSymbol( { symbols::fill( palette.colour( key ) ).release(), symbols::line( edge, 0.15 ).release() } );
  };
  QList<StyleClass> classes;
  for ( const char *name : { "0", "1", "2", "3", "4a", "4b" } )
  {
    const QString id = QString::fromLatin1( name );
    classes << StyleClass { id, tr( "Class %1" ).arg( id ), symbol( QStringLiteral( "zone.noise." ) + id ) };
  }
  layerstyle::setClassified( layer, zoneClass, classes );
}

} // namespace jinguan
