#include "reports/PageWriter.h"

#include "layers/MapText.h"
#include "reports/items/ChartItem.h"
#include "reports/items/PaperText.h"
#include "reports/items/StatChartItem.h"
#include "reports/PrintedDocument.h"

#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgslayoutatlas.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitempage.h>
#include <qgslayoutitemshape.h>
#include <qgslayoutpagecollection.h>
#include <qgstextformat.h>

namespace jinguan
{

PrintedDocument::~PrintedDocument()
{
  layout.reset();
  if ( lender && scene )
    lender->give( { std::move( project ), std::move( scene ) } );
}

int PrintedDocument::pageCount() const
{
  if ( !layout )
    return 0;
  const int pages = layout->pageCollection()->pageCount();
  return layout->atlas()->enabled() ? pages * layout->atlas()->count() : pages;
}

PageWriter::PageWriter( QgsLayout &layout, const Paper &paper ) : mLayout( layout ), mPaper( paper ) {}

int PageWriter::addPage( bool landscape )
{
  auto *page = new QgsLayoutItemPage( &mLayout );
  page->setPageSize( QgsLayoutSize( mPaper.size( landscape ).width(), mPaper.size( landscape ).height(), Qgis::LayoutUnit::Millimeters ) );
  mLayout.pageCollection()->addPage( page );
  mPage = mLayout.pageCollection()->pageCount() - 1;
  return mPage;
}

void PageWriter::place( QgsLayoutItem *item, const QRectF &rect ) const
{
  mLayout.addLayoutItem( item );
  item->attemptResize( QgsLayoutSize( rect.width(), rect.height(), Qgis::LayoutUnit::Millimeters ) );
  item->attemptMove( QgsLayoutPoint( rect.x(), rect.y(), Qgis::LayoutUnit::Millimeters ), true, false, mPage );
}

void PageWriter::label( const QString &id, const QRectF &rect, const QString &text, const Type &type ) const
{
  QgsTextFormat format;
  format.setFont( mapFont( type.points, type.bold ) );
  format.setForcedBold( type.bold );
  format.setSize( type.points );
  format.setSizeUnit( Qgis::RenderUnit::Points );
  format.setColor( type.colour );
  auto *item = new QgsLayoutItemLabel( &mLayout );
  item->setId( id );
  item->setTextFormat( format );
  item->setText( text );
  item->setHAlign( static_cast<Qt::AlignmentFlag>( ( type.alignment & Qt::AlignHorizontal_Mask ).toInt() ) );
  item->setVAlign( type.alignment & Qt::AlignTop ? Qt::AlignTop : Qt::AlignVCenter );
  item->setMargin( 0 );
  item->setFrameEnabled( false );
  item->setBackgroundEnabled( false );
  place( item, rect );
}

void PageWriter::table( const QString &id, const QRectF &rect, const TableContent &content ) const
{
  place( new TableItem( &mLayout, id, content ), rect );
}

void PageWriter::chart( const QString &id, const QRectF &rect, const TimeSeriesChart &chart, double points ) const
{
  place( new ChartItem( &mLayout, id, chart, points ), rect );
}

void PageWriter::chart( const QString &id, const QRectF &rect, const StatChartPtr &chart, double points ) const
{
  place( new StatChartItem( &mLayout, id, chart, points ), rect );
}

void PageWriter::strip(
  const QString &id, const QRectF &rect, const QList<StripItem::Field> &fields, double points, bool equalWidths ) const
{
  place( new StripItem( &mLayout, id, fields, points, equalWidths ), rect );
}

void PageWriter::frame( const QString &id, const QRectF &rect, double lineWidth ) const
{
  auto *line = new QgsSimpleFillSymbolLayer( Qt::transparent, Qt::NoBrush, Qt::black, Qt::SolidLine, lineWidth );
  auto *item = new QgsLayoutItemShape( &mLayout );
  item->setId( id );
  item->setShapeType( QgsLayoutItemShape::Rectangle );
  item->setSymbol( new QgsFillSymbol( { line } ) );
  place( item, rect );
}

double PageWriter::labelHeight( qsizetype lines, double points )
{
  return static_cast<double>( lines ) * points * 0.3528 * 1.5 + 0.6;
}

QStringList PageWriter::wrapped( const QString &text, double points, double width, bool bold )
{
  // A twentieth is kept free: the label's own metrics differ a little from device to device.
  return papertext::wrapped( text, points, width * 95, bold );
}

} // namespace jinguan
