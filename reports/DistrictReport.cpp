#include "reports/DistrictReport.h"

#include "layers/MapCrs.h"
#include "reports/items/PaperText.h"
#include "reports/Narrative.h"
#include "reports/SheetFurniture.h"
#include "reports/SheetMap.h"
#include "reports/SheetScene.h"
#include "reports/StationTable.h"

#include <qgscoordinatetransform.h>
#include <qgsdistancearea.h>

namespace jinguan
{

namespace
{

QString id( const char *text )
{
  return QString::fromLatin1( text );
}

/** A table and where it stands on its page. */
struct PlacedTable
{
    TableContent content;
    QRectF rect;
    int page = 0; //!< of the pages of tables, from 0
};

/** Builds one report; its functions follow one another. */
class Builder
{
  public:
    Builder(
      const ReportServices &services, const DistrictRequest &request, const SheetText &text, const Paper &paper, const Figures &figures )
      : mServices( services ),
        mRequest( request ),
        mText( text ),
        mPaper( paper ),
        mFigures( figures ),
        mFurniture( services, text, request.signatures, request.secrecy ),
        mTables( services, text, paper )
    {}

    Result<std::unique_ptr<PrintedDocument>> build();

  private:
    QString mainElement() const;
    QRectF beginPage( PageWriter &page );
    Result<void> chooseMonth();
    void addFirstPage( PageWriter &page );
    double addFacts( PageWriter &page, const QRectF &rect );
    double addText( PageWriter &page, const QString &name, const QString &text, const QRectF &rect );
    void addMap( PageWriter &page, const QRectF &whole );
    double monthHeight( double width ) const;
    void addMonth( PageWriter &page, const QRectF &rect );
    QString names( const QList<const Body *> &bodies ) const;
    QString tableTitle( const Element &element, qsizetype count ) const;
    QString cooperation( const Element &element ) const;
    QList<PlacedTable> placeTables( const QRectF &first, const QRectF &others ) const;
    QString title() const { return mText( id( "title.district" ), { mFurniture.areaName( mRequest.filter ) } ); }

    ReportServices mServices;
    DistrictRequest mRequest;
    const SheetText &mText;
    Paper mPaper;
    const Figures &mFigures;
    SheetFurniture mFurniture;
    StationTable mTables;
    std::unique_ptr<PrintedDocument> mDocument = std::make_unique<PrintedDocument>();
    QString mElement;
    MonthFigures mMonth;
    int mPageCount = 2;
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

  const QSizeF size = mPaper.size( mRequest.landscape );
  // Rooms of the pages of tables: title and foot are the same on all of them.
  const double titleHeight =
    PageWriter::labelHeight( 1, mPaper.titlePoints ) + PageWriter::labelHeight( 1, mPaper.textPoints ) + mPaper.gap * 0.5;
  const QRectF whole( mPaper.margin, mPaper.margin + titleHeight + mPaper.gap, size.width() - 2 * mPaper.margin,
    size.height() - 2 * mPaper.margin - titleHeight - mPaper.footHeight - 2 * mPaper.gap );
  const double month2 = monthHeight( whole.width() );
  const QList<PlacedTable> tables = placeTables( whole.adjusted( 0, month2 + mPaper.gap, 0, 0 ), whole );
  mPageCount = 2 + ( tables.isEmpty() ? 0 : tables.constLast().page );

  PageWriter page( *mDocument->layout, mPaper );
  addFirstPage( page );
  int current = -1;
  for ( int number = 0; number + 1 < mPageCount; ++number )
  {
    const QRectF rect = beginPage( page );
    current = number;
    if ( number == 0 )
      addMonth( page, QRectF( rect.left(), whole.top(), rect.width(), month2 ) );
    int count = 0;
    for ( const PlacedTable &table : tables )
      if ( table.page == current )
        page.table( id( "table-%1" ).arg( ++count ), table.rect, table.content );
  }
  mDocument->properties = { title(), mFurniture.bureau(), mText( id( "subtitle" ), { mText.dateTime( mFigures.moment() ) } ),
    mFurniture.areaName( mRequest.filter ), QDateTime::currentDateTime() };
  mDocument->bookmarks = { { mText( id( "bookmark.facts" ) ), 0 }, { mText( id( "bookmark.month" ) ), 1 } };
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

QRectF Builder::beginPage( PageWriter &page )
{
  page.addPage( mRequest.landscape );
  const QSizeF size = mPaper.size( mRequest.landscape );
  const QString subtitle = mText( id( "report.subtitle" ), { mFurniture.bureau(), mText.dateTime( mFigures.moment() ) } );
  const double top = mPaper.margin
    + mFurniture.addTitle( page, mRequest.landscape, title(), subtitle, SheetFurniture::isDemo( mServices, mFigures ) ) + mPaper.gap;
  mFurniture.addFoot( page, mRequest.landscape, mFigures.moment(), mPageCount );
  const double bottom = size.height() - mPaper.margin - mPaper.footHeight - mPaper.gap;
  return QRectF( mPaper.margin, top, size.width() - 2 * mPaper.margin, bottom - top );
}

void Builder::addFirstPage( PageWriter &page )
{
  QRectF rect = beginPage( page );
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

double Builder::monthHeight( double width ) const
{
  const qsizetype lines = PageWriter::wrapped( Narrative( mServices, mText ).month( mMonth ), mPaper.textPoints + 1, width ).size();
  const double text = PageWriter::labelHeight( lines, mPaper.textPoints + 1 );
  return mMonth.days == 0 ? text : text + mPaper.gap + mPaper.chartHeight * 1.7;
}

void Builder::addMonth( PageWriter &page, const QRectF &rect )
{
  if ( mMonth.chart.place.isEmpty() )
    mMonth.chart.place = mText.format( mFigures.moment(), id( "report.month" ) );
  const double text = addText( page, id( "month-text" ), Narrative( mServices, mText ).month( mMonth ), rect );
  if ( mMonth.days > 0 )
    page.chart( id( "chart" ), rect.adjusted( 0, text + mPaper.gap, 0, 0 ), mMonth.chart, mPaper.tablePoints );
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

QList<PlacedTable> Builder::placeTables( const QRectF &first, const QRectF &others ) const
{
  QList<PlacedTable> placed;
  QRectF room = first;
  int page = 0;
  for ( const Element *element : mFigures.elements() )
  {
    TableContent whole = mTables.full( mFigures, element->id );
    whole.title = tableTitle( *element, whole.rows.size() );
    whole.foot = cooperation( *element );
    constexpr int fewest = 2; // a table is not begun for less
    for ( int done = 0; done < whole.rows.size(); )
    {
      const int left = static_cast<int>( whole.rows.size() ) - done;
      int count = qMin( left, whole.rowsIn( room.height() ) );
      if ( count < qMin( left, fewest ) )
      {
        room = others;
        ++page;
        count = qMin( left, qMax( 1, whole.rowsIn( room.height() ) ) );
      }
      PlacedTable table;
      table.content = StationTable::part( whole, done, count );
      table.rect = QRectF( room.left(), room.top(), room.width(), table.content.height( count ) );
      table.page = page;
      placed << table;
      room.setTop( table.rect.bottom() + mPaper.gap );
      done += count;
    }
  }
  return placed;
}

} // namespace

Result<std::unique_ptr<PrintedDocument>> DistrictReport::build( const ReportServices &services, const DistrictRequest &request )
{
  const bool known = request.filter.kind == MapFilter::Kind::District
    ? services.responsibility.district( request.filter.code ) != nullptr
    : request.filter.kind == MapFilter::Kind::Unit && services.responsibility.unit( request.filter.code );
  if ( !known )
    return Error { QCoreApplication::translate( "jinguan::DistrictReport", "There is no district or unit with the code “%1”." )
                     .arg( request.filter.code ),
      QCoreApplication::translate( "jinguan::DistrictReport", "Use a code such as 510104." ), {}, 0 };
  const LanguageScope language( request.language );
  const Result<SheetText> text = SheetText::load( request.language );
  if ( !text )
    return text.error();
  const Result<Paper> paper = Paper::load( request.paper );
  if ( !paper )
    return paper.error();
  const Result<Figures> figures = Figures::collect( services, request.filter, request.moment, request.element );
  if ( !figures )
    return figures.error();
  return Builder( services, request, *text, *paper, *figures ).build();
}

} // namespace jinguan
