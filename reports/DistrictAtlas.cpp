#include "reports/DistrictAtlas.h"

#include "layers/MapCrs.h"
#include "reports/items/PaperText.h"
#include "reports/SheetFurniture.h"
#include "reports/SheetLayout.h"
#include "reports/SheetMap.h"
#include "reports/SheetScene.h"
#include "reports/Stationery.h"
#include "reports/StationTable.h"

#include <qgscoordinatetransform.h>
#include <qgslayoutatlas.h>
#include <qgslayoutitempage.h>
#include <qgslayoutpagecollection.h>
#include <qgslayoutreportcontext.h>
#include <qgsmemoryproviderutils.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

namespace jinguan
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DistrictAtlas )
};

/** Lays out the page of one unit after the other; kept by the layout that it serves. */
class AtlasPages : public QObject
{
  public:
    AtlasPages(
      const ReportServices &services, const AtlasRequest &request, const SheetText &text, const Paper &paper, PrintedDocument &document )
      : mServices( services ),
        mRequest( request ),
        mText( text ),
        mPaper( paper ),
        mDocument( document ),
        mFurniture( mServices, mText, mRequest.signatures, mRequest.secrecy ),
        mTables( mServices, mText, mPaper )
    {}

    /** Lays out the page of the unit \a code, the \a number-th of \a count. */
    void lay( const QString &code, int number, int count );

  private:
    void showUnit( const MapFilter &filter, const Figures &figures );
    void addMap( PageWriter &page, const QRectF &rect, const MapFilter &filter );
    void addPanel( PageWriter &page, QRectF panel, const Figures &figures );
    void clearPage();

    ReportServices mServices;
    AtlasRequest mRequest;
    SheetText mText;
    Paper mPaper;
    PrintedDocument &mDocument;
    SheetFurniture mFurniture;
    StationTable mTables;
    std::unique_ptr<SheetMap> mMap;
    int mLaid = 0;
};

void AtlasPages::clearPage()
{
  QList<QgsLayoutItem *> items;
  mDocument.layout->layoutItems( items );
  for ( QgsLayoutItem *item : std::as_const( items ) )
    if ( item->type() != QgsLayoutItemRegistry::LayoutPage )
      mDocument.layout->removeLayoutItem( item );
}

void AtlasPages::showUnit( const MapFilter &filter, const Figures &figures )
{
  mDocument.scene->setFilter( filter );
  QHash<QString, StationStatusSymbol> statuses;
  for ( const StationFigure &figure : figures.of( mRequest.element ) )
    statuses.insert( figure.station->code, figure.status );
  mDocument.scene->setStatuses( statuses );
}

void AtlasPages::lay( const QString &code, int number, int count )
{
  if ( mLaid == number )
    return; // the atlas may come to a page more than once
  mLaid = number;
  const LanguageScope language( mRequest.language );
  const MapFilter filter { MapFilter::Kind::Unit, code };
  const Result<Figures> figures = Figures::collect( mServices, filter, mRequest.moment, mRequest.element );
  if ( !figures )
    return; // an empty page, which is found when the file is verified
  mMap.reset();
  clearPage();
  showUnit( filter, *figures );

  PageWriter page( *mDocument.layout, mPaper );
  page.setPage( 0 );
  SheetRequest sheet;
  sheet.element = mRequest.element;
  sheet.filter = filter;
  sheet.language = mRequest.language;
  const Result<QString> title = SheetLayout::defaultTitle( mServices, sheet );
  const QSizeF size = mPaper.size( mRequest.landscape );
  const double top = mPaper.margin
    + mFurniture.addTitle( page, mRequest.landscape, title ? *title : code, mFurniture.timeText( *figures, mRequest.element ),
      SheetFurniture::isDemo( mServices, *figures ) );
  const double bottom = size.height() - mPaper.margin - mPaper.footHeight - mPaper.gap;
  const QRectF rect( mPaper.margin, top, size.width() - 2 * mPaper.margin, bottom - top );
  const bool lies = mRequest.landscape;
  const QRectF panel = lies
    ? QRectF( rect.right() - mPaper.panelWidth, rect.top(), mPaper.panelWidth, rect.height() )
    : QRectF( rect.left(), rect.bottom() - rect.height() * mPaper.panelShare, rect.width(), rect.height() * mPaper.panelShare );
  addMap( page, lies ? rect.adjusted( 0, 0, -mPaper.panelWidth - mPaper.gap, 0 ) : rect.adjusted( 0, 0, 0, -panel.height() - mPaper.gap ),
    filter );
  addPanel( page, panel, *figures );
  mFurniture.addFoot( page, mRequest.landscape, figures->moment(), count, number );
}

void AtlasPages::addMap( PageWriter &page, const QRectF &rect, const MapFilter &filter )
{
  const QgsCoordinateTransform transform( mapcrs::stored(), mapcrs::drawn(), mDocument.project->transformContext() );
  SheetMap::View view;
  view.region = mDocument.scene->extentOf( filter );
  view.area = mDocument.scene->areaOf( filter );
  if ( !view.area.isNull() )
    view.area.transform( transform );
  const double strip = mPaper.textPoints * 0.3528 * 3.2;
  mMap = std::make_unique<SheetMap>( mDocument, page, mText );
  mMap->addMap( rect.adjusted( 0, 0, 0, -strip - 1 ), view );
  const QString review = mFurniture.reviewText( mRequest.reviewNumber );
  const double width = qMin( rect.width() * 0.45, papertext::width( review, mPaper.textPoints ) / 100 * 1.1 );
  mMap->addScale( QRectF( rect.left(), rect.bottom() - strip, rect.width() - width - mPaper.gap, strip ) );
  page.label( id( "review" ), QRectF( rect.right() - width, rect.bottom() - strip, width, strip ),
    PageWriter::wrapped( review, mPaper.textPoints, width * 1.05 ).join( QLatin1Char( '\n' ) ),
    { mPaper.textPoints, false, Qt::AlignRight, Qt::black } );
}

void AtlasPages::addPanel( PageWriter &page, QRectF panel, const Figures &figures )
{
  const bool lies = mRequest.landscape;
  const double overview = lies ? mPaper.overviewHeight : panel.width() * 0.3;
  const QRectF corner( panel.topLeft(), lies ? QSizeF( panel.width(), overview ) : QSizeF( overview, panel.height() ) );
  mMap->addOverview( corner, mDocument.scene->extentOf( {} ) );
  lies ? panel.setTop( corner.bottom() + mPaper.gap ) : panel.setLeft( corner.right() + mPaper.gap );

  QStringList lines { mText( id( "note.title" ) ) };
  for ( const QString &note : mFurniture.notes( figures, mRequest.element, *mDocument.scene ) )
    lines += PageWriter::wrapped( note, mPaper.notePoints, panel.width() );
  const double notes = PageWriter::labelHeight( lines.size(), mPaper.notePoints );
  page.label( id( "notes" ), QRectF( panel.left(), panel.bottom() - notes, panel.width(), notes ), lines.join( QLatin1Char( '\n' ) ),
    { mPaper.notePoints, false, Qt::AlignLeft | Qt::AlignTop, Qt::black } );
  panel.setBottom( panel.bottom() - notes - mPaper.gap );

  TableContent table = mTables.brief( figures, mRequest.element );
  const int all = static_cast<int>( table.rows.size() );
  const int rows = qMin( all, qMax( 1, table.rowsIn( panel.height() ) ) );
  if ( rows < all )
    table.foot = mText( id( "atlas.more" ), { QString::number( rows ), QString::number( all ) } );
  const TableContent part = StationTable::part( table, 0, qMin( rows, qMax( 1, table.rowsIn( panel.height() ) ) ) );
  page.table(
    id( "table" ), QRectF( panel.left(), panel.top(), panel.width(), part.height( static_cast<int>( part.rows.size() ) ) ), part );
}

/** The units as a layer of their own, in the order of the matrix. */
QgsVectorLayer *coverageOf( const ReportServices &services, const SheetText &text, const MapScene &scene )
{
  QgsFields fields;
  for ( const char *name : { "code", "name" } )
    fields.append( QgsField( id( name ), QMetaType::Type::QString ) );
  fields.append( QgsField( id( "number" ), QMetaType::Type::Int ) );
  auto *layer = QgsMemoryProviderUtils::createMemoryLayer( id( "units" ), fields, Qgis::WkbType::MultiPolygon, mapcrs::stored(), false );
  QgsFeatureList features;
  for ( const ResponsibleUnit &unit : services.responsibility.units() )
  {
    const QgsGeometry area = scene.areaOf( { MapFilter::Kind::Unit, unit.code } );
    if ( area.isEmpty() )
      continue;
    QgsFeature feature( fields );
    feature.setAttribute( 0, unit.code );
    feature.setAttribute( 1, text.name( unit.name ) );
    feature.setAttribute( 2, static_cast<int>( features.size() ) + 1 );
    QgsGeometry multi = area;
    multi.convertToMultiType();
    feature.setGeometry( multi );
    features << feature;
  }
  layer->dataProvider()->addFeatures( features );
  return layer;
}

} // namespace

Result<std::unique_ptr<PrintedDocument>> DistrictAtlas::build( const ReportServices &services, const AtlasRequest &request )
{
  if ( !services.catalogue.element( request.element ) )
    return Error { Text::tr( "There is no element “%1”." ).arg( request.element ), {}, {}, 0 };
  if ( !services.rules.drawsBorders() )
    return Error { Text::tr( "An atlas of the districts is about their borders, which a public map without a review number may not show." ),
      Text::tr( "Give the review number." ), {}, 0 };
  const LanguageScope language( request.language );
  const Result<Stationery> stationery = Stationery::open( request );
  if ( !stationery )
    return stationery.error();
  const Result<Figures> figures = Figures::collect( services, {}, request.moment, request.element );
  if ( !figures )
    return figures.error();
  auto document = std::make_unique<PrintedDocument>();
  if ( Result<void> made = makeScene( *document, services, *figures, {}, request.element ); !made )
    return made.error();
  document->lender = nullptr; // its project has one layer more
  QgsVectorLayer *coverage = coverageOf( services, stationery->text, *document->scene );
  document->project->addMapLayer( coverage, false );
  if ( coverage->featureCount() == 0 )
    return Error { Text::tr( "The workspace has no areas of responsible units." ), Text::tr( "Import them (role unit) first." ), {}, 0 };

  AtlasRequest asked = request;
  asked.moment = figures->moment(); // the same on all pages
  PageWriter( *document->layout, stationery->paper ).addPage( request.landscape );
  QgsLayoutAtlas *atlas = document->layout->atlas();
  atlas->setCoverageLayer( coverage );
  atlas->setHideCoverage( true );
  atlas->setPageNameExpression( id( "\"name\"" ) );
  atlas->setSortFeatures( true );
  atlas->setSortExpression( id( "\"number\"" ) );
  QString problem;
  atlas->setFilenameExpression( id( "'%1-' || \"code\"" ).arg( request.element ), problem );
  atlas->setEnabled( true );
  const int count = atlas->updateFeatures();

  auto *pages = new AtlasPages( services, asked, stationery->text, stationery->paper, *document );
  pages->setParent( document->layout.get() );
  QObject::connect( atlas, &QgsLayoutAtlas::featureChanged, pages, [pages, count]( const QgsFeature &feature ) {
    if ( feature.isValid() )
      pages->lay( feature.attribute( id( "code" ) ).toString(), feature.attribute( id( "number" ) ).toInt(), count );
  } );
  const Element *element = services.catalogue.element( request.element );
  const SheetFurniture furniture( services, stationery->text, request.signatures, request.secrecy );
  document->properties = { ( stationery->text )( id( "title.atlas" ), { stationery->text.name( element->name ) } ), furniture.bureau(),
    furniture.timeText( *figures, request.element ), stationery->text.list( figures->editions( request.element, stationery->text ) ),
    QDateTime::currentDateTime() };
  for ( int number = 0; number < count; ++number )
    document->bookmarks << PrintedBookmark { atlas->nameForPage( number ), number };
  return document;
}

} // namespace jinguan
