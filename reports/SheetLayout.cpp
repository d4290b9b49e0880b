#include "reports/SheetLayout.h"

#include "layers/MapCrs.h"
#include "layers/surface/SurfaceQuery.h"
#include "planning/PlanningInputs.h"
#include "reports/items/PaperText.h"
#include "reports/ScenarioTables.h"
#include "reports/SheetFurniture.h"
#include "reports/SheetMap.h"
#include "reports/SheetScene.h"
#include "reports/SitingClassPlan.h"
#include "reports/Stationery.h"
#include "reports/StationTable.h"

#include <qgscoordinatetransform.h>
#include <qgslayoutitemmap.h>
#include <qgsvectorlayer.h>

#include <cmath>

namespace jinguan
{

namespace
{

/** The title of \a request in the words of \a text. */
QString titleOf( const ReportServices &services, const SheetRequest &request, const SheetText &text )
{
  const QString area = SheetFurniture( services, text, request.signatures, request.secrecy ).areaName( request.filter );
  const Element *element = services.catalogue.element( request.element );
  const QString elementName = element ? text.name( element->name ) : request.element;
  if ( !request.scenario.isEmpty() )
    return text( id( "title.scenario" ), { area, elementName, request.scenario } );
  if ( request.bySitingClass )
    return text( id( "title.siting" ), { area, elementName } );
  const QString key = id( "title." ) + request.element;
  return text.contains( key ) ? text( key, { area } ) : text( id( "title.other" ), { area, elementName } );
}

/** Builds one sheet; its functions follow one another. */
class Builder
{
  public:
    Builder( const ReportServices &services, const SheetRequest &request, const SheetText &text, const Paper &paper, const Figures &figures,
      const std::optional<Scenario> &scenario )
      : mServices( services ),
        mRequest( request ),
        mText( text ),
        mPaper( paper ),
        mFigures( figures ),
        mScenario( scenario ),
        mFurniture( services, text, request.signatures, request.secrecy ),
        mTables( services, text, paper )
    {}

    Result<std::unique_ptr<PrintedDocument>> build();

  private:
    Result<void> collect();
    void showSitingClasses();
    void showScenario();
    QString districtAt( const LonLat &at ) const;
    QString subtitle() const;
    QStringList notes() const;
    SheetMap::View view() const;
    void arrange( PageWriter &page );
    void arrangeLying( PageWriter &page, const QRectF &rect );
    void arrangeStanding( PageWriter &page, const QRectF &rect );
    void addMapBlock( PageWriter &page, const QRectF &rect );
    void addScaleStrip( PageWriter &page, const QRectF &rect );
    double addLeading( PageWriter &page, const QRectF &rect );
    double addTable( PageWriter &page, const QRectF &rect );
    void addDistricts( PageWriter &page, const QRectF &rect );
    void addChart( PageWriter &page, const QRectF &rect );
    double notesHeight( double width ) const;
    void addNotes( PageWriter &page, const QRectF &rect );
    void addOverview( PageWriter &page, const QRectF &rect );
    int rowsPerFullPage() const;
    void addFullTables( PageWriter &page );
    QString title() const { return mRequest.title.isEmpty() ? titleOf( mServices, mRequest, mText ) : mRequest.title; }

    ReportServices mServices;
    SheetRequest mRequest;
    const SheetText &mText;
    Paper mPaper;
    const Figures &mFigures;
    const std::optional<Scenario> &mScenario;
    SheetFurniture mFurniture;
    StationTable mTables;
    std::unique_ptr<PrintedDocument> mDocument = std::make_unique<PrintedDocument>();
    std::unique_ptr<SheetMap> mMap;
    qsizetype mExisting = 0; //!< stations that the scenario counts as existing
    TimeSeriesChart mTrend;
    QList<TableContent> mLeading; //!< small tables before the large one
    TableContent mTable;          //!< the large one, as much of it as there is room beside the map
    TableContent mFull;           //!< the same for pages of its own
    TableContent mDistricts;      //!< where there is room left
    bool mNeedsFull = false;
    int mPageCount = 1;
};

Result<std::unique_ptr<PrintedDocument>> Builder::build()
{
  if ( Result<void> made = makeScene( *mDocument, mServices, mFigures, mRequest.filter, mRequest.element ); !made )
    return made.error();
  if ( !mRequest.surface.isEmpty() )
  {
    const Result<SurfacePicture> surface =
      surfaceOf( *mDocument->scene, mServices.evaluator, mServices.workspace.readings(), mRequest.surface, mFigures.moment() );
    if ( !surface )
      return surface.error();
    mDocument->scene->showSurface( &*surface, mRequest.surfaceDeviation ? SurfaceView::Deviation : SurfaceView::Value );
  }
  if ( mScenario )
    showScenario();
  else if ( mRequest.bySitingClass )
    showSitingClasses();
  else if ( Result<void> collected = collect(); !collected )
    return collected.error();

  PageWriter page( *mDocument->layout, mPaper );
  page.addPage( mRequest.landscape );
  arrange( page );
  mDocument->properties = { title(), mFurniture.bureau(), subtitle(), mText.list( mFigures.editions( mRequest.element, mText ) ),
    QDateTime::currentDateTime() };
  mDocument->bookmarks << PrintedBookmark { title(), 0 };
  if ( mNeedsFull )
  {
    mDocument->bookmarks << PrintedBookmark { mText( id( "bookmark.table" ) ), 1 };
    addFullTables( page );
  }
  return std::move( mDocument );
}

Result<void> Builder::collect()
{
  Result<TimeSeriesChart> trend = mFigures.trend( mRequest.element, mText );
  if ( !trend )
    return trend.error();
  mTrend = trend.take();
  mTrend.place = mFurniture.areaName( mRequest.filter );
  mTable = mTables.brief( mFigures, mRequest.element );
  mFull = mTables.full( mFigures, mRequest.element );
  if ( mRequest.filter.kind == MapFilter::Kind::City )
    mDistricts = mTables.byDistrict( mFigures, mRequest.element );
  return {};
}

void Builder::showSitingClasses()
{
  const SitingClassPlan plan( mServices, mText, mPaper, mFigures, mRequest.element );
  plan.draw( *mDocument->scene );
  mDocument->lender = nullptr; // its layers keep what was made of them
  mLeading = { plan.classes() };
  mTable = plan.stations( false );
  mFull = plan.stations( true );
}

void Builder::showScenario()
{
  MapScene &scene = *mDocument->scene;
  QList<LonLat> existing;
  PlanningInputs inputs;
  PlanningRequest &asked = inputs.request;
  asked = PlanningRequest::fromMap( mScenario->parameters );
  asked.kind = mScenario->kind;
  if ( !asked.day.isValid() )
    asked.day = local( mFigures.moment() ).date();
  inputs.selectStations( scene.stations() );
  qsizetype inRegion = 0;
  for ( const Station &station : std::as_const( inputs.stations ) )
  {
    existing << station.positionOn( asked.day )->at;
    inRegion += mRequest.filter.accepts( station ) ? 1 : 0;
  }
  mExisting = existing.size();
  // A sheet about the network: the stations of the kind alike, without what they measure.
  scene.setNetworkOnly( true );
  for ( const auto &stations : scene.stationLayers() )
    scene.setVisible( stations->layer(), stations->kind().id == mScenario->kind );
  scene.showScenario( &*mScenario, {}, existing );

  const ScenarioTables tables( mServices, mText, mPaper, *mScenario );
  mLeading = { tables.facts( mFurniture.areaName( mRequest.filter ) ), tables.figures( inRegion ) };
  mTable = tables.sites( [this]( const LonLat &at ) { return districtAt( at ); } );
  mFull = mTable;
  mFull.title = mText( id( "scenario.table.full" ) );
  mDistricts = tables.districts();
}

QString Builder::districtAt( const LonLat &at ) const
{
  const auto *districts = qobject_cast<const QgsVectorLayer *>( mDocument->scene->layer( id( "district" ) ) );
  if ( !districts )
    return {};
  const QgsGeometry place = QgsGeometry::fromPointXY( { at.lon, at.lat } );
  QgsFeatureIterator features = districts->getFeatures( QgsFeatureRequest( place.boundingBox() ) );
  QgsFeature feature;
  while ( features.nextFeature( feature ) )
    if ( feature.geometry().intersects( place ) )
      return feature.attribute( id( "code" ) ).toString();
  return {};
}

QString Builder::subtitle() const
{
  if ( mRequest.bySitingClass && !mScenario )
    return mText( id( "subtitle.siting" ), { mText.date( mFigures.moment() ) } );
  return mScenario ? mText( id( "subtitle.scenario" ), { mText.date( mFigures.moment() ) } )
                   : mFurniture.timeText( mFigures, mRequest.element );
}

QStringList Builder::notes() const
{
  return mScenario ? mFurniture.notes( mFigures, *mScenario, mExisting, *mDocument->scene )
                   : mFurniture.notes( mFigures, mRequest.element, *mDocument->scene );
}

SheetMap::View Builder::view() const
{
  const QgsCoordinateTransform transform( mapcrs::stored(), mapcrs::drawn(), mDocument->project->transformContext() );
  SheetMap::View view;
  view.scale = mRequest.scale;
  if ( !mRequest.extent.isEmpty() )
  {
    view.region = transform.transformBoundingBox( mRequest.extent );
    return view;
  }
  view.region = mDocument->scene->extentOf( mRequest.filter );
  view.area = mDocument->scene->areaOf( mRequest.filter );
  if ( !view.area.isNull() )
    view.area.transform( transform );
  return view;
}

void Builder::arrange( PageWriter &page )
{
  const QSizeF size = mPaper.size( mRequest.landscape );
  const double top =
    mPaper.margin + mFurniture.addTitle( page, mRequest.landscape, title(), subtitle(), SheetFurniture::isDemo( mServices, mFigures ) );
  const double bottom = size.height() - mPaper.margin - mPaper.footHeight - mPaper.gap;
  const QRectF rect( mPaper.margin, top, size.width() - 2 * mPaper.margin, bottom - top );
  mRequest.landscape ? arrangeLying( page, rect ) : arrangeStanding( page, rect );
  mFurniture.addFoot( page, mRequest.landscape, mFigures.moment(), mPageCount );
}

void Builder::arrangeLying( PageWriter &page, const QRectF &rect )
{
  const double left = rect.width() - mPaper.panelWidth - mPaper.gap;
  addMapBlock( page, QRectF( rect.left(), rect.top(), left, rect.height() ) );

  QRectF panel( rect.right() - mPaper.panelWidth, rect.top(), mPaper.panelWidth, rect.height() );
  const double notes = notesHeight( panel.width() );
  // The sites of a scenario are worth more than where the map lies.
  double needed = notes + mPaper.gap + mPaper.overviewHeight + mPaper.gap;
  for ( const TableContent &table : std::as_const( mLeading ) )
    needed += table.height( static_cast<int>( table.rows.size() ) ) + mPaper.gap;
  const bool fits = mLeading.isEmpty() || needed + mTable.height( static_cast<int>( mTable.rows.size() ) ) <= panel.height();
  if ( fits && mMap->needsOverview( mDocument->scene->extentOf( {} ) ) )
  {
    addOverview( page, QRectF( panel.left(), panel.top(), panel.width(), mPaper.overviewHeight ) );
    panel.setTop( panel.top() + mPaper.overviewHeight + mPaper.gap );
  }
  panel.setTop( panel.top() + addLeading( page, panel ) );
  addNotes( page, QRectF( panel.left(), panel.bottom() - notes, panel.width(), notes ) );
  panel.setBottom( panel.bottom() - notes - mPaper.gap );
  if ( !mTrend.isEmpty() )
  {
    // What the table leaves goes to the chart.
    const double wanted = mTable.height( static_cast<int>( mTable.rows.size() ) );
    const double chart = qBound( mPaper.chartHeight, panel.height() - wanted - mPaper.gap, mPaper.chartHeight * 1.6 );
    addChart( page, QRectF( panel.left(), panel.bottom() - chart, panel.width(), chart ) );
    panel.setBottom( panel.bottom() - chart - mPaper.gap );
  }
  panel.setTop( panel.top() + addTable( page, panel ) + mPaper.gap );
  addDistricts( page, panel );
}

void Builder::arrangeStanding( PageWriter &page, const QRectF &rect )
{
  const double below = rect.height() * mPaper.panelShare;
  addMapBlock( page, QRectF( rect.left(), rect.top(), rect.width(), rect.height() - below - mPaper.gap ) );

  const QRectF panel( rect.left(), rect.bottom() - below, rect.width(), below );
  const double left = ( panel.width() - mPaper.gap ) / 2;
  const double right = panel.width() - left - mPaper.gap;
  const bool placed = mMap->needsOverview( mDocument->scene->extentOf( {} ) );
  const double overview = placed ? right * 0.36 : 0;
  const double noteWidth = placed ? right - overview - mPaper.gap : right;
  const double notes = qMin( notesHeight( noteWidth ), panel.height() * 0.6 );
  const double lower = qMax( notes, overview * 0.85 );
  const QRectF corner( panel.right() - right, panel.bottom() - lower, right, lower );
  if ( placed )
    addOverview( page, QRectF( corner.left(), corner.top(), overview, lower ) );
  addNotes( page, QRectF( corner.right() - noteWidth, corner.top(), noteWidth, lower ) );

  QRectF leftSide( panel.left(), panel.top(), left, panel.height() );
  QRectF rightSide( corner.left(), panel.top(), right, corner.top() - panel.top() - mPaper.gap );
  leftSide.setTop( leftSide.top() + addLeading( page, leftSide ) );
  QRectF &tableSide = mLeading.isEmpty() ? leftSide : rightSide;
  tableSide.setTop( tableSide.top() + addTable( page, tableSide ) + mPaper.gap );
  if ( !mTrend.isEmpty() )
    addChart( page, rightSide );
  else
    addDistricts( page, rightSide );
}

void Builder::addMapBlock( PageWriter &page, const QRectF &rect )
{
  const double strip = mPaper.textPoints * 0.3528 * 3.2;
  mMap = std::make_unique<SheetMap>( *mDocument, page, mText );
  mMap->addMap( QRectF( rect.left(), rect.top(), rect.width(), rect.height() - strip - 1 ), view() );
  addScaleStrip( page, QRectF( rect.left(), rect.bottom() - strip, rect.width(), strip ) );
}

void Builder::addScaleStrip( PageWriter &page, const QRectF &rect )
{
  const QString review = mFurniture.reviewText( mRequest.reviewNumber );
  const double width = qMin( rect.width() * 0.45, papertext::width( review, mPaper.textPoints ) / 100 * 1.1 );
  mMap->addScale( QRectF( rect.left(), rect.top(), rect.width() - width - mPaper.gap, rect.height() ) );
  page.label( id( "review" ), QRectF( rect.right() - width, rect.top(), width, rect.height() ),
    PageWriter::wrapped( review, mPaper.textPoints, width * 1.05 ).join( QLatin1Char( '\n' ) ),
    { mPaper.textPoints, false, Qt::AlignRight, Qt::black } );
}

double Builder::addLeading( PageWriter &page, const QRectF &rect )
{
  double height = 0;
  for ( qsizetype i = 0; i < mLeading.size(); ++i )
  {
    const TableContent &table = mLeading.at( i );
    const double own = table.height( static_cast<int>( table.rows.size() ) );
    page.table( id( "leading-%1" ).arg( i + 1 ), QRectF( rect.left(), rect.top() + height, rect.width(), own ), table );
    height += own + mPaper.gap;
  }
  return height;
}

void Builder::addDistricts( PageWriter &page, const QRectF &rect )
{
  const int rows = static_cast<int>( mDistricts.rows.size() );
  if ( rows > 0 && mDistricts.rowsIn( rect.height() ) >= rows )
    page.table( id( "districts" ), QRectF( rect.left(), rect.top(), rect.width(), mDistricts.height( rows ) ), mDistricts );
}

double Builder::addTable( PageWriter &page, const QRectF &rect )
{
  TableContent table = mTable;
  const int all = static_cast<int>( table.rows.size() );
  if ( table.rowsIn( rect.height() ) < all )
  {
    mNeedsFull = true;
    table.foot = mText( mScenario ? id( "scenario.more" ) : id( "table.more" ), { QString::number( all ), QString::number( 2 ) } );
    mPageCount = 1 + ( all + rowsPerFullPage() - 1 ) / rowsPerFullPage();
    table = StationTable::part( table, 0, table.rowsIn( rect.height() ) );
  }
  const double height = table.height( static_cast<int>( table.rows.size() ) );
  page.table( id( "table" ), QRectF( rect.left(), rect.top(), rect.width(), height ), table );
  return height;
}

void Builder::addChart( PageWriter &page, const QRectF &rect )
{
  page.chart( id( "chart" ), rect, mTrend, mPaper.notePoints );
}

double Builder::notesHeight( double width ) const
{
  qsizetype lines = 1;
  for ( const QString &note : notes() )
    lines += PageWriter::wrapped( note, mPaper.notePoints, width ).size();
  return PageWriter::labelHeight( lines, mPaper.notePoints );
}

void Builder::addNotes( PageWriter &page, const QRectF &rect )
{
  double points = mPaper.notePoints;
  QStringList lines;
  do
  {
    lines = { mText( id( "note.title" ) ) };
    for ( const QString &note : notes() )
      lines += PageWriter::wrapped( note, points, rect.width() );
    points -= 0.25;
  } while ( PageWriter::labelHeight( lines.size(), points + 0.25 ) > rect.height() + 0.01 && points > 3.5 );
  page.label( id( "notes" ), rect, lines.join( QLatin1Char( '\n' ) ), { points + 0.25, false, Qt::AlignLeft | Qt::AlignTop, Qt::black } );
}

void Builder::addOverview( PageWriter &page, const QRectF &rect )
{
  const double head = PageWriter::labelHeight( 1, mPaper.textPoints );
  page.label( id( "overview-title" ), QRectF( rect.left(), rect.top(), rect.width(), head ), mText( id( "overview" ) ),
    { mPaper.textPoints, true, Qt::AlignHCenter, Qt::black } );
  mMap->addOverview( rect.adjusted( 0, head, 0, 0 ), mDocument->scene->extentOf( {} ) );
}

int Builder::rowsPerFullPage() const
{
  const QSizeF size = mPaper.size( mRequest.landscape );
  const double room = size.height() - 2 * mPaper.margin - mPaper.footHeight - mPaper.gap * 2
    - PageWriter::labelHeight( 2, mPaper.titlePoints ) - PageWriter::labelHeight( 1, mPaper.textPoints );
  return qMax( 1, mFull.rowsIn( room ) );
}

void Builder::addFullTables( PageWriter &page )
{
  const QSizeF size = mPaper.size( mRequest.landscape );
  for ( int first = 0; first < mFull.rows.size(); first += rowsPerFullPage() )
  {
    page.addPage( mRequest.landscape );
    const double top =
      mPaper.margin + mFurniture.addTitle( page, mRequest.landscape, title(), subtitle(), SheetFurniture::isDemo( mServices, mFigures ) );
    const TableContent some = StationTable::part( mFull, first, rowsPerFullPage() );
    page.table( id( "table" ),
      QRectF( mPaper.margin, top, size.width() - 2 * mPaper.margin, some.height( static_cast<int>( some.rows.size() ) ) ), some );
    mFurniture.addFoot( page, mRequest.landscape, mFigures.moment(), mPageCount );
  }
}

/** The scenario that \a request names, if it names one. */
Result<std::optional<Scenario>> scenarioOf( const ReportServices &services, const SheetRequest &request )
{
  if ( request.scenario.isEmpty() )
    return std::optional<Scenario>();
  Result<Scenario> scenario = services.workspace.network().scenario( request.scenario );
  if ( !scenario )
    return scenario.error();
  return std::optional<Scenario>( scenario.take() );
}

/** \a request as \a scenario answers it: of its element, over its region, of the day it was made, unless asked otherwise. */
SheetRequest requestFor( const ReportServices &services, SheetRequest request, const std::optional<Scenario> &scenario )
{
  if ( !scenario )
    return request;
  request.element = scenario->element;
  if ( request.filter.kind == MapFilter::Kind::City && !scenario->region.isEmpty() )
    request.filter = { services.responsibility.district( scenario->region ) ? MapFilter::Kind::District : MapFilter::Kind::Unit,
      scenario->region };
  if ( request.moment == 0 && scenario->created.isValid() )
    request.moment = scenario->created.toSecsSinceEpoch();
  return request;
}

/** Whether the request names things that exist. */
Result<void> checkRequest( const ReportServices &services, const SheetRequest &request )
{
  if ( !services.catalogue.element( request.element ) )
    return Error { QCoreApplication::translate( "jinguan::SheetLayout", "There is no element “%1”." ).arg( request.element ),
      QCoreApplication::translate( "jinguan::SheetLayout", "Use one of the catalogue, e.g. air or surface_water." ), {}, 0 };
  const bool known = request.filter.kind == MapFilter::Kind::City
    || ( request.filter.kind == MapFilter::Kind::District ? services.responsibility.district( request.filter.code ) != nullptr
                                                          : services.responsibility.unit( request.filter.code ) != nullptr );
  if ( !known )
    return Error {
      QCoreApplication::translate( "jinguan::SheetLayout", "There is no district or unit with the code “%1”." ).arg( request.filter.code ),
      QCoreApplication::translate( "jinguan::SheetLayout", "Use a code such as 510104." ), {}, 0
    };
  return {};
}

} // namespace

Result<QString> SheetLayout::defaultTitle( const ReportServices &services, const SheetRequest &request )
{
  const Result<SheetText> text = SheetText::load( request.language );
  if ( !text )
    return text.error();
  const Result<std::optional<Scenario>> scenario = scenarioOf( services, request );
  if ( !scenario )
    return scenario.error();
  return titleOf( services, requestFor( services, request, *scenario ), *text );
}

Result<std::unique_ptr<PrintedDocument>> SheetLayout::build( const ReportServices &services, const SheetRequest &asked )
{
  const Result<std::optional<Scenario>> scenario = scenarioOf( services, asked );
  if ( !scenario )
    return scenario.error();
  const SheetRequest request = requestFor( services, asked, *scenario );
  if ( const Result<void> checked = checkRequest( services, request ); !checked )
    return checked.error();
  const LanguageScope language( request.language );
  const Result<Stationery> stationery = Stationery::open( request );
  if ( !stationery )
    return stationery.error();
  const Result<Figures> figures = Figures::collect( services, request.filter, request.moment, request.element );
  if ( !figures )
    return figures.error();
  std::optional<Scenario> shown = *scenario;
  if ( shown && services.rules.isPublic() )
    for ( ScenarioSite &site : shown->sites )
      site.at = services.rules.places->place( shown->kind, site.at );
  return Builder( services, request, stationery->text, stationery->paper, *figures, shown ).build();
}

} // namespace jinguan
