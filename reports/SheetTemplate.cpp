#include "reports/SheetTemplate.h"

#include "layers/MapCrs.h"
#include "reports/FlowReport.h"
#include "reports/items/ChartItem.h"
#include "reports/items/PaperItem.h"
#include "reports/SheetFurniture.h"
#include "reports/SheetLayout.h"
#include "reports/SheetMap.h"
#include "reports/SheetScene.h"
#include "reports/SitingClassPlan.h"
#include "reports/Stationery.h"
#include "reports/StationTable.h"

#include <QDomDocument>
#include <QFile>
#include <QSaveFile>

#include <qgscoordinatetransform.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitempicture.h>
#include <qgslayoutpagecollection.h>
#include <qgsreadwritecontext.h>

#include <cmath>

namespace jinguan
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SheetTemplate )
};

/** A place of an item on its page, in millimetres. */
struct Place
{
    int page = 0;
    QRectF rect;
};

Place placeOf( const QgsLayoutItem &item )
{
  return { item.page(), QRectF( item.pagePos(), item.rect().size() ) };
}

/** Fills one template; its functions follow one another. */
class Filler
{
  public:
    Filler( const ReportServices &services, const SheetRequest &request, const SheetText &text, const Paper &paper, const Figures &figures )
      : mServices( services ),
        mRequest( request ),
        mText( text ),
        mPaper( paper ),
        mFigures( figures ),
        mFurniture( services, text, request.signatures, request.secrecy )
    {}

    Result<std::unique_ptr<PrintedDocument>> fill();

  private:
    Result<void> load();
    template<typename Item> Item *item( const char *name ) const
    {
      return dynamic_cast<Item *>( mDocument->layout->itemById( id( name ) ) );
    }
    void setLabel( const char *name, const QString &text ) const;
    /** Takes the label \a name away; its place, where it was there. */
    std::optional<Place> takePlace( const char *name ) const;
    void fillMap();
    void fillTexts( const QString &title ) const;
    Result<void> fillFigures( PageWriter &page ) const;

    ReportServices mServices;
    SheetRequest mRequest;
    const SheetText &mText;
    Paper mPaper;
    const Figures &mFigures;
    SheetFurniture mFurniture;
    std::unique_ptr<PrintedDocument> mDocument = std::make_unique<PrintedDocument>();
    std::unique_ptr<SitingClassPlan> mPlan;
};

Result<void> Filler::load()
{
  QFile file( mRequest.templateFile );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { Text::tr( "The template cannot be opened: %1." ).arg( file.errorString() ), Text::tr( "Choose a .qpt file." ),
      file.fileName(), 0 };
  QDomDocument xml;
  QString problem;
  int line = 0;
  if ( !xml.setContent( &file, &problem, &line ) || xml.documentElement().tagName() != QLatin1String( "Layout" ) )
    return Error { problem.isEmpty() ? Text::tr( "The file is no layout template." )
                                     : Text::tr( "The file is no layout template (%1)." ).arg( problem ),
      Text::tr( "Save the layout in QGIS with “Save as Template”." ), file.fileName(), line };
  bool ok = false;
  mDocument->layout->loadFromTemplate( xml, QgsReadWriteContext(), true, &ok );
  if ( !ok || mDocument->layout->pageCollection()->pageCount() == 0 )
    return Error { Text::tr( "QGIS cannot read the template." ), Text::tr( "Save the layout in QGIS with “Save as Template”." ),
      file.fileName(), 0 };
  QStringList missing;
  if ( !item<QgsLayoutItemMap>( "map" ) )
    missing << id( "map" );
  if ( !item<QgsLayoutItemLabel>( "title" ) )
    missing << id( "title" );
  if ( !missing.isEmpty() )
    return Error { Text::tr( "The template has nothing called %1." ).arg( missing.join( QStringLiteral( ", " ) ) ),
      Text::tr( "Give the map the id “map” and the label of the title the id “title” in QGIS (Item Properties ▸ Rendering ▸ Item ID)." ),
      file.fileName(), 0 };
  return {};
}

void Filler::setLabel( const char *name, const QString &text ) const
{
  auto *label = item<QgsLayoutItemLabel>( name );
  if ( !label )
    return;
  const double points = label->textFormat().size();
  label->setText( PageWriter::wrapped( text, points, label->rect().width() ).join( QLatin1Char( '\n' ) ) );
}

std::optional<Place> Filler::takePlace( const char *name ) const
{
  QgsLayoutItem *label = mDocument->layout->itemById( id( name ) );
  if ( !label )
    return std::nullopt;
  const Place place = placeOf( *label );
  mDocument->layout->removeLayoutItem( label );
  return place;
}

void Filler::fillMap()
{
  const QgsCoordinateTransform transform( mapcrs::stored(), mapcrs::drawn(), mDocument->project->transformContext() );
  SheetMap::View view;
  view.scale = mRequest.scale;
  view.region =
    mRequest.extent.isEmpty() ? mDocument->scene->extentOf( mRequest.filter ) : transform.transformBoundingBox( mRequest.extent );
  const PageWriter page( *mDocument->layout, mPaper );
  SheetMap map( *mDocument, page, mText );
  map.adopt( item<QgsLayoutItemMap>( "map" ), item<QgsLayoutItemLegend>( "legend" ), view );
  setLabel( "scale-number", mText( id( "scale.number" ), { QString::number( std::round( map.scale() / 50 ) * 50, 'f', 0 ) } ) );
  if ( auto *overview = item<QgsLayoutItemMap>( "overview" ) )
  {
    overview->setCrs( mapcrs::drawn() );
    overview->setLayers( item<QgsLayoutItemMap>( "map" )->layers() );
    overview->setKeepLayerSet( true );
    overview->zoomToExtent( mDocument->scene->extentOf( {} ) );
  }
}

void Filler::fillTexts( const QString &title ) const
{
  setLabel( "title", title );
  setLabel( "subtitle",
    mPlan ? mText( id( "subtitle.siting" ), { mText.date( mFigures.moment() ) } ) : mFurniture.timeText( mFigures, mRequest.element ) );
  setLabel( "secrecy", mRequest.secrecy );
  setLabel( "demo", SheetFurniture::isDemo( mServices, mFigures ) ? mText( id( "demo.mark" ) ) : QString() );
  setLabel( "review", mFurniture.reviewText( mRequest.reviewNumber ) );
  const QStringList notes { mText( id( "note.title" ) ),
    mFurniture.notes( mFigures, mRequest.element, *mDocument->scene ).join( QLatin1Char( '\n' ) ) };
  setLabel( "notes", notes.join( QLatin1Char( '\n' ) ) );
}

Result<void> Filler::fillFigures( PageWriter &page ) const
{
  if ( const std::optional<Place> place = takePlace( "table" ) )
  {
    page.setPage( place->page );
    TableContent table = mPlan ? mPlan->stations( false ) : StationTable( mServices, mText, mPaper ).brief( mFigures, mRequest.element );
    const int all = static_cast<int>( table.rows.size() );
    const int fitting = table.rowsIn( place->rect.height() );
    if ( fitting < all )
      table.foot = mText( id( "atlas.more" ), { QString::number( fitting ), QString::number( all ) } );
    page.table( id( "table" ), place->rect, StationTable::part( table, 0, qMin( all, qMax( 1, table.rowsIn( place->rect.height() ) ) ) ) );
  }
  if ( const std::optional<Place> place = takePlace( "chart" ) )
  {
    page.setPage( place->page );
    Result<TimeSeriesChart> trend = mFigures.trend( mRequest.element, mText );
    if ( !trend )
      return trend.error();
    trend->place = mFurniture.areaName( mRequest.filter );
    if ( !trend->isEmpty() )
      page.chart( id( "chart" ), place->rect, *trend, mPaper.notePoints );
  }
  if ( const std::optional<Place> place = takePlace( "foot" ) )
  {
    page.setPage( place->page );
    page.strip( id( "foot" ), place->rect,
      { { mText( id( "foot.bureau" ) ), mFurniture.bureau() }, { mText( id( "foot.compiled" ) ), mRequest.signatures.compiledBy },
        { mText( id( "foot.checked" ) ), mRequest.signatures.checkedBy },
        { mText( id( "foot.approved" ) ), mRequest.signatures.approvedBy },
        { mText( id( "foot.date" ) ), mText.date( mFigures.moment() ) } },
      mPaper.textPoints );
  }
  return {};
}

Result<std::unique_ptr<PrintedDocument>> Filler::fill()
{
  if ( Result<void> made = makeScene( *mDocument, mServices, mFigures, mRequest.filter, mRequest.element ); !made )
    return made.error();
  if ( Result<void> loaded = load(); !loaded )
    return loaded.error();
  if ( mRequest.bySitingClass )
  {
    mPlan = std::make_unique<SitingClassPlan>( mServices, mText, mPaper, mFigures, mRequest.element );
    mPlan->draw( *mDocument->scene );
    mDocument->lender = nullptr;
  }
  const Result<QString> made = SheetLayout::defaultTitle( mServices, mRequest );
  if ( !made )
    return made.error();
  const QString title = mRequest.title.isEmpty() ? *made : mRequest.title;
  fillMap();
  fillTexts( title );
  PageWriter page( *mDocument->layout, mPaper );
  if ( Result<void> filled = fillFigures( page ); !filled )
    return filled.error();
  mDocument->properties = { title, mFurniture.bureau(), mFurniture.timeText( mFigures, mRequest.element ), {},
    QDateTime::currentDateTime() };
  mDocument->bookmarks << PrintedBookmark { title, 0 };
  return std::move( mDocument );
}

/** A label that names what the program draws in the place of \a item. */
void leaveName( QgsLayout &layout, const QgsLayoutItem &item )
{
  const Place place = placeOf( item );
  const Paper paper;
  PageWriter page( layout, paper );
  page.setPage( place.page );
  page.label( item.id(), place.rect, QStringLiteral( "〔%1〕" ).arg( item.id() ), { 8, false, Qt::AlignHCenter, Qt::gray } );
  if ( auto *label = dynamic_cast<QgsLayoutItemLabel *>( layout.itemById( item.id() ) ) )
    label->setFrameEnabled( true );
}

/** The file of \a picture becomes a part of the template, which may be opened on another machine. */
void embed( QgsLayoutItemPicture &picture )
{
  QFile file( picture.picturePath() );
  if ( file.open( QIODevice::ReadOnly ) )
    picture.setPicturePath( QStringLiteral( "base64:" ) + QString::fromLatin1( file.readAll().toBase64() ), Qgis::PictureFormat::SVG );
}

} // namespace

QStringList SheetTemplate::required()
{
  return { id( "map" ), id( "title" ) };
}

Result<void> SheetTemplate::write( PrintedDocument &document, const QString &path )
{
  QList<QgsLayoutItem *> items;
  document.layout->layoutItems( items );
  for ( QgsLayoutItem *item : std::as_const( items ) )
  {
    if ( auto *map = dynamic_cast<QgsLayoutItemMap *>( item ) )
    {
      // The layers are those of the project it is opened in.
      map->setKeepLayerSet( false );
      map->setLayers( {} );
    }
    else if ( auto *legend = dynamic_cast<QgsLayoutItemLegend *>( item ) )
    {
      legend->setAutoUpdateModel( true );
      legend->setLegendFilterByMapEnabled( true );
    }
    else if ( auto *picture = dynamic_cast<QgsLayoutItemPicture *>( item ) )
      embed( *picture );
    else if ( dynamic_cast<PaperItem *>( item ) )
    {
      // The first gives its name, so that there is one of each.
      const Place place = placeOf( *item );
      if ( place.page == 0 )
        leaveName( *document.layout, *item );
      document.layout->removeLayoutItem( item );
    }
  }
  while ( document.layout->pageCollection()->pageCount() > 1 )
    document.layout->pageCollection()->deletePage( 1 );
  QDomDocument xml;
  xml.appendChild( document.layout->writeXml( xml, QgsReadWriteContext() ) );
  QSaveFile file( path );
  const QByteArray content = xml.toByteArray( 1 );
  if ( !file.open( QIODevice::WriteOnly ) || file.write( content ) != content.size() || !file.commit() )
    return Error { Text::tr( "The template cannot be written: %1." ).arg( file.errorString() ),
      Text::tr( "Choose a folder you may write to." ), path, 0 };
  return {};
}

Result<std::unique_ptr<PrintedDocument>> SheetTemplate::build( const ReportServices &services, const SheetRequest &request )
{
  const LanguageScope language( request.language );
  const Result<Stationery> stationery = Stationery::open( request );
  if ( !stationery )
    return stationery.error();
  const Result<Figures> figures = Figures::collect( services, request.filter, request.moment, request.element );
  if ( !figures )
    return figures.error();
  return Filler( services, request, stationery->text, stationery->paper, *figures ).fill();
}

} // namespace jinguan
