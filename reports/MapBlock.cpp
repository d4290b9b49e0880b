#include "reports/MapBlock.h"

#include "layers/MapCrs.h"
#include "reports/items/PaperText.h"

#include <qgscoordinatetransform.h>

namespace jinguan::mapblock
{

double stripHeight( const Paper &paper )
{
  return paper.textPoints * 0.3528 * 3.2;
}

QgsLayoutItemMap *add( PrintedDocument &document, const PageWriter &page, const SheetText &text, const QString &reviewNumber,
  const QRectF &rect, const SheetMap::View &view )
{
  const Paper &paper = page.paper();
  const double strip = stripHeight( paper );
  SheetMap map( document, page, text );
  map.addMap( QRectF( rect.left(), rect.top(), rect.width(), rect.height() - strip - 1 ), view );
  const QString review =
    reviewNumber.isEmpty() ? text( QStringLiteral( "review.none" ) ) : text( QStringLiteral( "review" ), { reviewNumber } );
  const double width = qMin( rect.width() * 0.45, papertext::width( review, paper.textPoints ) / 100 * 1.1 );
  map.addScale( QRectF( rect.left(), rect.bottom() - strip, rect.width() - width - paper.gap, strip ) );
  page.label( QStringLiteral( "review" ), QRectF( rect.right() - width, rect.bottom() - strip, width, strip ),
    PageWriter::wrapped( review, paper.textPoints, width * 1.05 ).join( QLatin1Char( '\n' ) ),
    { paper.textPoints, false, Qt::AlignRight, Qt::black } );
  return map.map();
}

SheetMap::View around( const PrintedDocument &document, const QList<LonLat> &places, double metres )
{
  QVector<QgsGeometry> circles;
  for ( const LonLat &place : places )
    circles << mapcrs::ellipsoidalCircle( QgsPointXY( place.lon, place.lat ), metres );
  SheetMap::View view;
  view.area = QgsGeometry::unaryUnion( circles );
  view.area.transform( QgsCoordinateTransform( mapcrs::stored(), mapcrs::drawn(), document.project->transformContext() ) );
  view.region = view.area.boundingBox();
  return view;
}

} // namespace jinguan::mapblock
