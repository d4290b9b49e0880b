#include "reports/DistrictReport.h"

#include "base/Resources.h"
#include "goals/GoalBoard.h"
#include "layers/MapCrs.h"
#include "reports/DistrictPages.h"
#include "reports/items/PaperText.h"
#include "reports/Narrative.h"
#include "reports/SheetFurniture.h"
#include "reports/SheetMap.h"
#include "reports/SheetScene.h"
#include "reports/Stationery.h"
#include "reports/StationTable.h"

#include <qgscoordinatetransform.h>
#include <qgsdistancearea.h>

namespace jinguan
{

namespace
{

/** Builds one report; its functions follow one another. */
class Builder
{
  public:
    Builder( const ReportServices &services, const DistrictRequest &request, const SheetText &text, const Paper &paper,
      const Figures &figures, const DistrictBrief &brief )
      : mServices( services ),
        mRequest( request ),
        mText( text ),
        mPaper( paper ),
        mFigures( figures ),
        mBrief( brief ),
        mFurniture( services, text, request.signatures, request.secrecy ),
        mTables( services, text, paper )
    {}

    Result<std::unique_ptr<PrintedDocument>> build();

  private:
    QString mainElement() const;
    Result<void> chooseMonth();
    void addFirstPage( PageWriter &page, QRectF rect );
    double addFacts( PageWriter &page, const QRectF &rect );
    double addText( PageWriter &page, const QString &name, const QString &text, const QRectF &rect );
    void addMap( PageWriter &page, const QRectF &whole );
    void addMonth( FlowReport &report );
    void addTables( FlowReport &report ) const;
    QString names( const QList<const Body *> &bodies ) const;
    QString tableTitle( const Element &element, qsizetype count ) const;
    QString cooperation( const Element &element ) const;
    QString title() const { return mText( id( "title.district" ), { mFurniture.areaName( mRequest.filter ) } ); }

    ReportServices mServices;
    DistrictRequest mRequest;
    const SheetText &mText;
    Paper mPaper;
    const Figures &mFigures;
    const DistrictBrief &mBrief;
    SheetFurniture mFurniture;
    StationTable mTables;
    std::unique_ptr<PrintedDocument> mDocument = std::make_unique<PrintedDocument>();
    QString mElement;
    MonthFigures mMonth;
};

QString Builder::mainElement() const
{
  if ( !mRequest.element.isEmpty() )
    return mRequest.element;
  const QList<const Element *> elements = mFigures.elements();
  for ( const Element *element : elements )
    if ( mFigures.hasReadings( element->id ) )
      return element->id;
  return elements.isEmpty() ? mServices.catalogue.elements().constFirst().id : elements.constFirst()->id;
}

Result<std::unique_ptr<PrintedDocument>> Builder::build()
{
  mElement = mainElement();
  if ( Result<void> made = makeScene( *mDocument, mServices, mFigures, mRequest.filter, mElement ); !made )
    return made.error();
  if ( Result<void> chosen = chooseMonth(); !chosen )
    return chosen.error();

  FlowReport report( *mDocument, mPaper, mFurniture,
    { title(), mText( id( "report.subtitle" ), { mFurniture.bureau(), mText.dateTime( mFigures.moment() ) } ), mRequest.landscape,
      SheetFurniture::isDemo( mServices, mFigures ), mFigures.moment() } );
  mDocument->bookmarks << PrintedBookmark { mText( id( "bookmark.facts" ) ), 0 };
  report.rest( report.pageHeight(), [this]( PageWriter &page, const QRectF &rect ) { addFirstPage( page, rect ); } );
  const DistrictPages pages( mServices, mText, mPaper, mBrief );
  pages.addStations( report );
  pages.addIncidents( report );
  pages.addInflow( report );
  addMonth( report );
  pages.addComparisons( report );
  pages.addCalendar( report );
  pages.addRankings( report );
  pages.addNetwork( report );
  pages.addNotes( report );
  pages.addGoals( report );
  pages.addDuties( report, mFigures.stations() );
  addTables( report );
  report.finish();
  mDocument->properties = { title(), mFurniture.bureau(), mText( id( "subtitle" ), { mText.dateTime( mFigures.moment() ) } ),
    mFurniture.areaName( mRequest.filter ), QDateTime::currentDateTime() };
  return std::move( mDocument );
}

Result<void> Builder::chooseMonth()
{
  // Of the element on the map; where that has too little for a month and none was asked for, of the first that has enough.
  QStringList candidates { mElement };
  if ( mRequest.element.isEmpty() )
    for ( const Element *element : mFigures.elements() )
      candidates << element->id;
  for ( const QString &candidate : std::as_const( candidates ) )
  {
    Result<MonthFigures> month = mFigures.month( candidate, mText );
    if ( !month )
      return month.error();
    if ( candidate == mElement || month->days > 0 )
      mMonth = month.take();
    if ( mMonth.days > 0 )
      break;
  }
  return {};
}

void Builder::addFirstPage( PageWriter &page, QRectF rect )
{
  const QString separator = mText.language() == Language::English ? QStringLiteral( " " ) : QString();
  const QString summary = Narrative( mServices, mText ).overview( mFigures, mFurniture.areaName( mRequest.filter ) ).join( separator );
  if ( mRequest.landscape )
  {
    // Facts and text beside the map.
    const QRectF side( rect.right() - mPaper.panelWidth, rect.top(), mPaper.panelWidth, rect.height() );
    const double facts = addFacts( page, side );
    addText( page, id( "summary" ), summary, side.adjusted( 0, facts + mPaper.gap, 0, 0 ) );
    rect.setRight( side.left() - mPaper.gap );
    addMap( page, rect );
    return;
  }
  rect.setTop( rect.top() + addFacts( page, rect ) + mPaper.gap );
  rect.setTop( rect.top() + addText( page, id( "summary" ), summary, rect ) + mPaper.gap );
  addMap( page, rect );
}

double Builder::addFacts( PageWriter &page, const QRectF &rect )
{
  const QList<Station> &stations = mFigures.stations();
  const QDate day = local( mFigures.moment() ).date();
  const auto inState = [&]( StationStatus status ) {
    return QString::number(
      std::count_if( stations.cbegin(), stations.cend(), [&]( const Station &s ) { return s.statusOn( day ) == status; } ) );
  };
  QString body;
  if ( const ResponsibleUnit *unit = mServices.responsibility.unit( mRequest.filter.code ) )
    body = mText.name( unit->body );
  const bool isUnit = mRequest.filter.kind == MapFilter::Kind::Unit;

  QList<StripItem::Field> fields { { mText( isUnit ? id( "report.unit" ) : id( "report.district" ) ), mRequest.filter.code },
    { mText( id( "report.body" ) ), body } };
  const QgsGeometry area = mDocument->scene->areaOf( mRequest.filter );
  if ( !area.isEmpty() )
  {
    bool schematic = false;
    for ( const SceneSource &source : mDocument->scene->visibleSources() )
      schematic =
        schematic || ( source.schematic && ( source.role == QLatin1String( "district" ) || source.role == QLatin1String( "unit" ) ) );
    const double km2 = mapcrs::distanceArea().measureArea( area ) / 1e6;
    fields << StripItem::Field { mText( schematic || isUnit ? id( "report.area" ) : id( "report.area.surveyed" ) ),
      QStringLiteral( "%1 km²" ).arg( km2, 0, 'f', 0 ) };
  }
  fields << StripItem::Field { mText( id( "report.stations" ) ), QString::number( stations.size() ) }
         << StripItem::Field { mText( id( "report.running" ) ), inState( StationStatus::Running ) }
         << StripItem::Field { mText( id( "report.planned" ) ), inState( StationStatus::Planned ) }
         << StripItem::Field { mText( id( "report.incidents" ) ), QString::number( mFigures.openIncidents() ) };

  const int perRow = rect.width() < mPaper.shortSide * 0.6 ? 1 : 4;
  const double height = mPaper.textPoints * 0.3528 * 2.2;
  double y = rect.top();
  for ( qsizetype first = 0; first < fields.size(); first += perRow )
  {
    page.strip( id( "facts-%1" ).arg( first / perRow + 1 ), QRectF( rect.left(), y, rect.width(), height ), fields.mid( first, perRow ),
      mPaper.textPoints, perRow == 1 );
    y += height;
  }
  return y - rect.top();
}

double Builder::addText( PageWriter &page, const QString &name, const QString &text, const QRectF &rect )
{
  const double points = mPaper.textPoints + 1;
  const QStringList lines = PageWriter::wrapped( text, points, rect.width() );
  const double height = PageWriter::labelHeight( lines.size(), points );
  page.label( name, QRectF( rect.left(), rect.top(), rect.width(), height ), lines.join( QLatin1Char( '\n' ) ),
    { points, false, Qt::AlignLeft | Qt::AlignTop, Qt::black } );
  return height;
}

void Builder::addMap( PageWriter &page, const QRectF &whole )
{
  // How many stations each element has, then which of them the map shows.
  QRectF rect = whole;
  const TableContent counts = mTables.byElement( mFigures );
  const double countsHeight = counts.height( static_cast<int>( counts.rows.size() ) );
  page.table( id( "counts" ), QRectF( rect.left(), rect.top(), rect.width(), countsHeight ), counts );
  const Element *element = mServices.catalogue.element( mElement );
  const QString title =
    mText( id( "report.map" ), { element ? mText.name( element->name ) : mElement, QString::number( mFigures.of( mElement ).size() ) } );
  const double titlePoints = papertext::fittingSize( title, mPaper.textPoints + 1, mPaper.textPoints - 2, rect.width() * 95, true );
  const double titleHeight = PageWriter::labelHeight( 1, mPaper.textPoints + 1 );
  page.label( id( "map-title" ), QRectF( rect.left(), rect.top() + countsHeight + mPaper.gap, rect.width(), titleHeight ), title,
    { titlePoints, true, Qt::AlignLeft, Qt::black } );
  rect.setTop( rect.top() + countsHeight + titleHeight + mPaper.gap );

  const QStringList notes = mFurniture.notes( mFigures, mElement, *mDocument->scene );
  const double overview = mPaper.overviewHeight * 1.1;
  const double noteWidth = rect.width() - overview - mPaper.gap;
  QStringList lines { mText( id( "note.title" ) ) };
  for ( const QString &note : notes )
    lines += PageWriter::wrapped( note, mPaper.notePoints, noteWidth );
  const double lower = qMax( PageWriter::labelHeight( lines.size(), mPaper.notePoints ), overview * 0.75 );
  const double strip = mPaper.textPoints * 0.3528 * 3.2;

  const QgsCoordinateTransform transform( mapcrs::stored(), mapcrs::drawn(), mDocument->project->transformContext() );
  SheetMap::View view;
  view.region = mDocument->scene->extentOf( mRequest.filter );
  view.area = mDocument->scene->areaOf( mRequest.filter );
  if ( !view.area.isNull() )
    view.area.transform( transform );
  SheetMap map( *mDocument, page, mText );
  const QRectF mapRect( rect.left(), rect.top(), rect.width(), rect.height() - lower - strip - 2 * mPaper.gap );
  map.addMap( mapRect, view );

  const QString review = mFurniture.reviewText( mRequest.reviewNumber );
  const double reviewWidth = qMin( rect.width() * 0.4, papertext::width( review, mPaper.textPoints ) / 100 * 1.1 );
  map.addScale( QRectF( rect.left(), mapRect.bottom() + 1, rect.width() - reviewWidth - mPaper.gap, strip ) );
  page.label( id( "review" ), QRectF( rect.right() - reviewWidth, mapRect.bottom() + 1, reviewWidth, strip ),
    PageWriter::wrapped( review, mPaper.textPoints, reviewWidth * 1.05 ).join( QLatin1Char( '\n' ) ),
    { mPaper.textPoints, false, Qt::AlignRight, Qt::black } );

  const QRectF corner( rect.left(), rect.bottom() - lower, overview, lower );
  map.addOverview( corner, mDocument->scene->extentOf( {} ) );
  page.label( id( "notes" ), QRectF( rect.left() + overview + mPaper.gap, corner.top(), noteWidth, lower ),
    lines.join( QLatin1Char( '\n' ) ), { mPaper.notePoints, false, Qt::AlignLeft | Qt::AlignTop, Qt::black } );
}

void Builder::addMonth( FlowReport &report )
{
  if ( mMonth.chart.place.isEmpty() )
    mMonth.chart.place = mText.format( mFigures.moment(), id( "report.month" ) );
  report.heading( mText( id( "bookmark.month" ) ) );
  report.paragraph( Narrative( mServices, mText ).month( mMonth ) );
  if ( mMonth.days > 0 )
    report.chart( mMonth.chart, mPaper.chartHeight * 1.7 );
}

QString Builder::names( const QList<const Body *> &bodies ) const
{
  QStringList names;
  for ( const Body *body : bodies )
    names << mText.name( body->nameNow );
  return mText.list( names );
}

QString Builder::tableTitle( const Element &element, qsizetype count ) const
{
  const Duty duty = mServices.responsibility.dutyFor( element.id );
  const QString lead = duty.lead.isEmpty() ? mText( id( "report.duty.none" ) ) : names( duty.lead );
  return mText( id( "report.duty" ), { mText.name( element.name ), QString::number( count ), lead } );
}

QString Builder::cooperation( const Element &element ) const
{
  const Duty duty = mServices.responsibility.dutyFor( element.id );
  return duty.cooperating.isEmpty() ? QString() : mText( id( "report.duty.cooperating" ), { names( duty.cooperating ) } );
}

void Builder::addTables( FlowReport &report ) const
{
  report.heading( mText( id( "report.table" ) ) );
  for ( const Element *element : mFigures.elements() )
  {
    TableContent whole = mTables.full( mFigures, element->id );
    whole.title = tableTitle( *element, whole.rows.size() );
    whole.foot = cooperation( *element );
    report.table( whole );
  }
}

/** The officer's brief for \a request, with the goals of the plan; as known at the moment of \a figures. */
Result<DistrictBrief> briefOf(
  const ReportServices &services, const DistrictRequest &request, const DistrictSources &sources, const Figures &figures )
{
  Progress progress;
  const BriefArea area =
    request.filter.kind == MapFilter::Kind::Unit ? BriefArea { request.filter.code, {} } : BriefArea { {}, request.filter.code };
  Result<DistrictBrief> brief =
    DistrictBriefing( *sources.knowledge, sources.input, services.workspace.readings(), services.workspace.incidents() )
      .read( area, figures.moment(), progress );
  if ( !brief )
    return brief;
  Result<QList<BriefGoal>> goals =
    GoalBoard::read( services.workspace, services.catalogue, services.responsibility, area, figures.moment(), progress );
  if ( goals )
    brief->goals = goals.take();
  else
    brief->notes << goals.error().text();
  return brief;
}

} // namespace

Result<DistrictSources> DistrictSources::read( const ReportServices &services )
{
  const Result<std::shared_ptr<const BriefingKnowledge>> knowledge =
    BriefingKnowledge::load( Resources::path( QString() ), services.catalogue, services.evaluator, services.responsibility );
  if ( !knowledge )
    return knowledge.error();
  Result<BriefingInput> input = BriefingInput::read( services.workspace.network(), services.workspace.sampling(), services.catalogue );
  if ( !input )
    return input.error();
  return DistrictSources { *knowledge, input.take() };
}

Result<std::unique_ptr<PrintedDocument>> DistrictReport::build( const ReportServices &services, const DistrictRequest &request )
{
  const Result<DistrictSources> sources = DistrictSources::read( services );
  if ( !sources )
    return sources.error();
  return build( services, request, *sources );
}

Result<std::unique_ptr<PrintedDocument>> DistrictReport::build(
  const ReportServices &services, const DistrictRequest &request, const DistrictSources &sources )
{
  const bool known = request.filter.kind == MapFilter::Kind::District
    ? services.responsibility.district( request.filter.code ) != nullptr
    : request.filter.kind == MapFilter::Kind::Unit && services.responsibility.unit( request.filter.code );
  if ( !known )
    return Error { QCoreApplication::translate( "jinguan::DistrictReport", "There is no district or unit with the code “%1”." )
                     .arg( request.filter.code ),
      QCoreApplication::translate( "jinguan::DistrictReport", "Use a code such as 510104." ), {}, 0 };
  const LanguageScope language( request.language );
  const Result<Stationery> stationery = Stationery::open( request );
  if ( !stationery )
    return stationery.error();
  const Result<Figures> figures = Figures::collect( services, request.filter, request.moment, request.element );
  if ( !figures )
    return figures.error();
  const Result<DistrictBrief> brief = briefOf( services, request, sources, *figures );
  if ( !brief )
    return brief.error();
  return Builder( services, request, stationery->text, stationery->paper, *figures, *brief ).build();
}

} // namespace jinguan
