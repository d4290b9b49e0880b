#include "reports/IncidentReport.h"

#include "base/Resources.h"
#include "layers/PlaceLayer.h"
#include "monitoring/StationName.h"
#include "reports/FlowReport.h"
#include "reports/IncidentCourse.h"
#include "reports/MapBlock.h"
#include "reports/SheetScene.h"
#include "reports/Stationery.h"
#include "warning/IncidentBrief.h"
#include "warning/IncidentDeadlines.h"
#include "warning/IncidentDesk.h"
#include "warning/WorkspaceWarnings.h"

#include <qgsvectorlayer.h>

#include <cmath>

namespace jinguan
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::IncidentReport )
};

constexpr double sAround = 3000;      //!< metres of surroundings shown around a place
constexpr double sDownstream = 40000; //!< metres along the river that are told
constexpr qsizetype sMostDownstream = 6;

/** What both reports are made with. */
struct Desk
{
    WarningRules rules;
    IncidentDeadlines deadlines;
    QList<Station> stations;

    static Result<Desk> open( const ReportServices &services )
    {
      Result<WarningRules> rules = workspaceRules( services.catalogue, services.workspace.network() );
      Result<IncidentDeadlines> deadlines = IncidentDeadlines::load( Resources::path( QStringLiteral( "warning" ) ) );
      Result<QList<Station>> stations = services.workspace.network().stations();
      if ( !rules || !deadlines || !stations )
        return !rules ? rules.error() : !deadlines ? deadlines.error() : stations.error();
      return Desk { rules.take(), deadlines.take(), stations.take() };
    }
    const Station *station( const QString &code ) const
    {
      const auto found = std::find_if( stations.cbegin(), stations.cend(), [&code]( const Station &one ) { return one.code == code; } );
      return found == stations.cend() ? nullptr : &*found;
    }
    QString name( const QString &code, const SheetText &text ) const
    {
      const Station *found = station( code );
      return found ? text.name( shownName( *found ) ) : code;
    }
};

QColor severityColour( int severity )
{
  static const MapPalette sPalette = MapPalette::loadDefault();
  return sPalette.colour( severity >= 3 ? QStringLiteral( "error" ) : QStringLiteral( "warn" ) );
}

/** Until when, and what; in words where nothing is laid down. */
QString dueText( const IncidentDue &due, UtcSeconds now, const SheetText &text )
{
  if ( due.step.isEmpty() || due.at == 0 )
    return text( id( "incident.due.none" ) );
  return text( due.isOverdue( now ) ? id( "incident.due.over" ) : id( "incident.due" ),
    { text.dateTime( due.at ), IncidentDeadlines::stepText( due.step ) } );
}

/** Builds the sheet of one incident; its functions follow one another. */
class Builder
{
  public:
    Builder( const ReportServices &services, const IncidentRequest &request, const SheetText &text, const Paper &paper, const Desk &desk,
      const Incident &incident, const QList<IncidentEvent> &story, const Figures &figures )
      : mServices( services ),
        mRequest( request ),
        mText( text ),
        mPaper( paper ),
        mDesk( desk ),
        mIncident( incident ),
        mStory( story ),
        mFigures( figures ),
        mFurniture( services, text, request.signatures, request.secrecy )
    {}

    Result<std::unique_ptr<PrintedDocument>> build();

  private:
    QString what() const { return incidentText( mIncident, mDesk.rules, mServices.catalogue, mServices.evaluator ); }
    UtcSeconds now() const { return mFigures.moment(); }
    Result<void> findRiver();
    void addSummary( FlowReport &report );
    void addPlace( FlowReport &report );
    void addRiver( FlowReport &report );
    Result<void> addRule( FlowReport &report );
    void addDuty( FlowReport &report );
    void addStory( FlowReport &report );
    void addNotes( FlowReport &report );
    TableContent pairs( const QString &title, const QList<std::pair<QString, QString>> &rows, double width ) const;

    ReportServices mServices;
    IncidentRequest mRequest;
    const SheetText &mText;
    Paper mPaper;
    const Desk &mDesk;
    const Incident &mIncident;
    const QList<IncidentEvent> &mStory;
    const Figures &mFigures;
    SheetFurniture mFurniture;
    std::unique_ptr<PrintedDocument> mDocument = std::make_unique<PrintedDocument>();
    const Station *mStation = nullptr;
    QList<RiverNeighbour> mBelow;
};

Result<std::unique_ptr<PrintedDocument>> Builder::build()
{
  mStation = mDesk.station( mIncident.station );
  if ( Result<void> made = makeScene( *mDocument, mServices, mFigures, {}, mIncident.element ); !made )
    return made.error();
  if ( const Result<void> found = findRiver(); !found )
    return found.error();
  const QString title = mText( id( "title.incident" ), { mDesk.name( mIncident.station, mText ), QString::number( mIncident.id ) } );
  const bool isDemo = mIncident.isDemo || SheetFurniture::isDemo( mServices, mFigures );
  FlowReport report( *mDocument, mPaper, mFurniture,
    { title, mText( id( "report.subtitle" ), { mFurniture.bureau(), mText.dateTime( now() ) } ), mRequest.landscape, isDemo, now() } );
  addSummary( report );
  addPlace( report );
  addRiver( report );
  if ( const Result<void> added = addRule( report ); !added )
    return added.error();
  addDuty( report );
  addStory( report );
  addNotes( report );
  report.finish();
  mDocument->properties = { title, mFurniture.bureau(), what(), mIncident.rule, QDateTime::currentDateTime() };
  return std::move( mDocument );
}

Result<void> Builder::findRiver()
{
  if ( mIncident.river.isEmpty() || !mStation )
    return {};
  const Result<RiverSystem> rivers = riverSystem( mServices.workspace.network(), mDesk.stations );
  if ( !rivers )
    return rivers.error();
  const QList<RiverNeighbour> below = rivers->below( mIncident.station, sDownstream );
  for ( const RiverNeighbour &one : below )
    if ( const Station *station = mDesk.station( one.station );
         station && station->statusOn( local( now() ).date() ) == StationStatus::Running )
      mBelow << one;
  mBelow = mBelow.mid( 0, sMostDownstream );
  return {};
}

void Builder::addSummary( FlowReport &report )
{
  const Element *element = mServices.catalogue.element( mIncident.element );
  const auto time = [this]( UtcSeconds at ) { return at > 0 ? mText.dateTime( at ) : QStringLiteral( "—" ); };
  const IncidentDue due = mDesk.deadlines.next( mIncident );
  report.heading( mText( id( "incident.what" ) ) );
  report.paragraph( mText( id( "incident.sentence" ),
    { mDesk.name( mIncident.station, mText ), mIncident.station, mText.dateTime( mIncident.since ), what(),
      mIncident.ended > 0 ? mText( id( "incident.over" ), { mText.dateTime( mIncident.ended ) } ) : mText( id( "incident.lasts" ) ) } ) );
  const QString colon = mText( id( "colon" ) );
  report.facts( { { mText( id( "incident.number" ) ) + colon, QString::number( mIncident.id ) },
                  { mText( id( "incident.severity" ) ) + colon, severityText( mIncident.severity ) },
                  { mText( id( "incident.state" ) ) + colon, incidentStateText( mIncident.state ) },
                  { mText( id( "incident.element" ) ) + colon, element ? mText.name( element->name ) : mIncident.element },
                  { mText( id( "incident.opened" ) ) + colon, time( mIncident.opened ) },
                  { mText( id( "incident.peak" ) ) + colon, time( mIncident.peakAt ) },
                  { mText( id( "incident.ended" ) ) + colon, time( mIncident.ended ) },
                  { mText( id( "incident.closed" ) ) + colon, time( mIncident.closed ) } },
    mRequest.landscape ? 4 : 2 );
  if ( mIncident.state != IncidentState::Closed )
    report.paragraph( mText( id( "incident.due.line" ), { dueText( due, now(), mText ) } )
      + ( due.at > 0 && !due.confirmed ? mText( id( "incident.due.working" ) ) : QString() ) );
}

void Builder::addPlace( FlowReport &report )
{
  const StationPosition *position = mStation ? mStation->positionOn( local( mIncident.since ).date() ) : nullptr;
  if ( !position )
  {
    report.heading( mText( id( "incident.where" ) ) );
    report.paragraph( mText( id( "incident.noplace" ) ) );
    return;
  }
  QList<LonLat> seen { position->at };
  QList<PlaceLayer::Place> places { { position->at, mDesk.name( mIncident.station, mText ), PlaceLayer::Kind::Event } };
  const auto add = [&]( const QString &code, PlaceLayer::Kind kind ) {
    const Station *station = mDesk.station( code );
    const StationPosition *at = station ? station->positionOn( local( mIncident.since ).date() ) : nullptr;
    if ( !at )
      return;
    seen << at->at;
    places << PlaceLayer::Place { at->at, mDesk.name( code, mText ), kind };
  };
  if ( !mIncident.origin.isEmpty() )
    add( mIncident.origin, PlaceLayer::Kind::Upstream );
  for ( const RiverNeighbour &one : std::as_const( mBelow ) )
    add( one.station, PlaceLayer::Kind::Downstream );
  PlaceLayer marks( mDocument->scene->palette() );
  marks.show( places );
  mDocument->project->addMapLayer( marks.layer(), false );
  report.heading( mText( id( "incident.where" ) ) );
  report.paragraph( mText( id( "incident.place" ),
    { QString::number( position->at.lon, 'f', 5 ), QString::number( position->at.lat, 'f', 5 ),
      incidentUnitText( mIncident, mServices.responsibility ) } ) );
  const double height = mRequest.landscape ? report.pageHeight() * 0.62 : report.width() * 0.62;
  report.drawing( height, [&]( PageWriter &page, const QRectF &rect ) {
    SheetMap::View view = mapblock::around( *mDocument, seen, sAround );
    view.overlays = { marks.layer() };
    mapblock::add( *mDocument, page, mText, mRequest.reviewNumber, rect, view );
  } );
}

void Builder::addRiver( FlowReport &report )
{
  if ( mIncident.origin.isEmpty() && mBelow.isEmpty() )
    return;
  TableContent table;
  table.points = mPaper.tablePoints;
  table.title = mText( id( "incident.river" ), { mIncident.river } );
  table.columns = { { mText( id( "incident.river.role" ) ), 1.2, Qt::AlignLeft }, { mText( id( "table.station" ) ), 2.2, Qt::AlignLeft },
    { mText( id( "table.unit" ) ), 1.4, Qt::AlignLeft }, { mText( id( "incident.river.km" ) ), 1, Qt::AlignRight },
    { mText( id( "incident.river.hours" ) ), 1, Qt::AlignRight }, { mText( id( "incident.river.at" ) ), 1.8, Qt::AlignLeft } };
  const auto row = [&]( const QString &role, const QString &code, double metres, double seconds, UtcSeconds at ) {
    const Station *station = mDesk.station( code );
    const ResponsibleUnit *unit = station ? mServices.responsibility.unit( station->unit ) : nullptr;
    table.rows << QList<TableCell> { { role, {} }, { mDesk.name( code, mText ), {} }, { unit ? mText.name( unit->name ) : QString(), {} },
      { QString::number( metres / 1000, 'f', 1 ), {} }, { QString::number( seconds / 3600, 'f', 1 ), {} }, { mText.dateTime( at ), {} } };
  };
  if ( !mIncident.origin.isEmpty() )
    row( mText( id( "incident.river.from" ) ), mIncident.origin, mIncident.distance, static_cast<double>( mIncident.travel ),
      mIncident.since );
  const UtcSeconds here = mIncident.since + ( mIncident.origin.isEmpty() ? 0 : mIncident.travel );
  row( mText( id( "incident.river.here" ) ), mIncident.station, 0, 0, here );
  for ( const RiverNeighbour &one : std::as_const( mBelow ) )
    row(
      mText( id( "incident.river.to" ) ), one.station, one.way.metres, one.way.seconds, here + static_cast<UtcSeconds>( one.way.seconds ) );
  report.table( table.fitted( report.width() ) );
  report.note( mText( id( "incident.river.note" ) ) );
}

TableContent Builder::pairs( const QString &title, const QList<std::pair<QString, QString>> &rows, double width ) const
{
  TableContent table;
  table.points = mPaper.tablePoints;
  table.title = title;
  table.columns = { { mText( id( "scenario.item" ) ), 1, Qt::AlignLeft }, { mText( id( "scenario.content" ) ), 4, Qt::AlignLeft } };
  for ( const auto &[name, value] : rows )
    if ( !value.isEmpty() )
      table.rows << QList<TableCell> { { name, {} }, { value, {} } };
  return table.fitted( width );
}

Result<void> Builder::addRule( FlowReport &report )
{
  report.heading( mText( id( "incident.rule" ) ) );
  const WarningRule *rule = mDesk.rules.rule( mIncident.rule );
  const IncidentCourse course( mServices, mDesk.rules, mText );
  const QString source = !rule || rule->standard.isEmpty() ? mText( id( "incident.rule.own" ) )
                                                           : QStringLiteral( "%1 %2" ).arg( rule->standard, rule->clause ).trimmed();
  report.table( pairs( {},
    { { mText( id( "incident.rule.name" ) ), rule ? rule->name.text( mText.language() ) : mIncident.rule },
      { mText( id( "incident.rule.kind" ) ), warningKindText( warningKindFromId( mIncident.kind ).value_or( WarningKind::Threshold ) ) },
      { mText( id( "incident.rule.threshold" ) ), mStation ? course.thresholdText( mIncident, *mStation ) : QString() },
      { mText( id( "incident.rule.minimum" ) ),
        rule && rule->minimum > 0 ? mText( id( "incident.hours" ), { QString::number( rule->minimum / 3600.0, 'g', 3 ) } ) : QString() },
      { mText( id( "incident.rule.source" ) ), source },
      { mText( id( "incident.rule.note" ) ), rule && !rule->confirmed ? mText( id( "incident.rule.unconfirmed" ) ) : QString() } },
    report.width() ) );
  if ( !mStation )
    return {};
  const Result<QList<TimeSeriesChart>> charts = course.charts( mIncident, *mStation, now() );
  if ( !charts )
    return charts.error();
  for ( const TimeSeriesChart &chart : *charts )
    report.chart( chart, mPaper.chartHeight * 1.4 );
  if ( charts->isEmpty() )
    report.paragraph( mText( id( "incident.nocourse" ) ) );
  return {};
}

void Builder::addDuty( FlowReport &report )
{
  const Duty duty = mServices.responsibility.dutyFor( mIncident.element );
  const ResponsibleUnit *unit = mServices.responsibility.unit( mIncident.unit );
  const auto join = [this]( const QStringList &ids ) { return mText.list( bodyNames( ids, mIncident, mServices.responsibility ) ); };
  QStringList permit { mIncident.permitHolder };
  if ( !mIncident.permit.isEmpty() )
    permit << mText( id( "incident.permit" ), { mIncident.permit } );
  if ( !mIncident.outlet.isEmpty() )
    permit << mText( id( "incident.outlet" ), { mIncident.outlet } );
  permit.removeAll( QString() );
  report.heading( mText( id( "incident.duty" ) ) );
  report.table( pairs( {},
    { { mText( id( "incident.duty.unit" ) ), incidentUnitText( mIncident, mServices.responsibility ) },
      { mText( id( "incident.duty.body" ) ), unit ? mText.name( unit->body ) : QString() },
      { mText( id( "incident.duty.lead" ) ), join( mIncident.lead ) },
      { mText( id( "incident.duty.cooperating" ) ), join( mIncident.cooperating ) },
      { mText( id( "incident.duty.clause" ) ),
        duty.clause ? mText( id( "duty.clause" ), { duty.clause->number, mText.name( duty.clause->title ) } ) : QString() },
      { mText( id( "incident.duty.chief" ) ),
        mIncident.chief.isEmpty() ? QString() : QStringLiteral( "%1 · %2" ).arg( mIncident.river, mIncident.chief ) },
      { mText( id( "incident.duty.permit" ) ), mText.list( permit ) },
      { mText( id( "incident.duty.assignee" ) ),
        mIncident.assignee.isEmpty() && mIncident.state != IncidentState::Closed ? mText( id( "incident.unassigned" ) )
                                                                                 : mIncident.assignee } },
    report.width() ) );
}

void Builder::addStory( FlowReport &report )
{
  report.heading( mText( id( "incident.story" ) ) );
  TableContent table;
  table.points = mPaper.tablePoints;
  table.columns = { { mText( id( "incident.story.at" ) ), 1.6, Qt::AlignLeft }, { mText( id( "incident.story.what" ) ), 4, Qt::AlignLeft },
    { mText( id( "incident.story.by" ) ), 1.2, Qt::AlignLeft } };
  for ( const IncidentEvent &event : mStory )
    table.rows << QList<TableCell> { { mText.dateTime( event.at ), {} }, { incidentEventText( event ), {} },
      { event.by.isEmpty() ? mText( id( "incident.story.program" ) ) : event.by, {} } };
  report.table( table.fitted( report.width() ) );
}

void Builder::addNotes( FlowReport &report )
{
  report.note( mFurniture.notes( mFigures, mIncident.element, *mDocument->scene ).join( QLatin1Char( '\n' ) ) );
}

/** The list of incidents as a table. */
TableContent listTable( const QList<Incident> &incidents, const Desk &desk, const ReportServices &services, const SheetText &text,
  const Paper &paper, UtcSeconds now, double width )
{
  TableContent table;
  table.points = paper.tablePoints;
  table.title = text( id( "incidents.table" ), { QString::number( incidents.size() ) } );
  table.columns = { { text( id( "incident.number" ) ), 0.5, Qt::AlignRight }, { text( id( "incident.severity" ) ), 0.7, Qt::AlignHCenter },
    { text( id( "table.station" ) ), 1.8, Qt::AlignLeft }, { text( id( "incident.what" ) ), 2.6, Qt::AlignLeft },
    { text( id( "incident.since" ) ), 1.4, Qt::AlignLeft }, { text( id( "incident.state" ) ), 0.7, Qt::AlignLeft },
    { text( id( "incident.duty.unit" ) ), 1.3, Qt::AlignLeft }, { text( id( "incident.duty.lead" ) ), 1.4, Qt::AlignLeft },
    { text( id( "incident.due.column" ) ), 1.9, Qt::AlignLeft } };
  for ( const Incident &incident : incidents )
    table.rows << QList<TableCell> { { QString::number( incident.id ), {} },
      { severityText( incident.severity ), severityColour( incident.severity ) }, { desk.name( incident.station, text ), {} },
      { incidentText( incident, desk.rules, services.catalogue, services.evaluator ), {} }, { text.dateTime( incident.since ), {} },
      { incidentStateText( incident.state ), {} }, { incidentUnitText( incident, services.responsibility ), {} },
      { text.list( bodyNames( incident.lead, incident, services.responsibility ) ), {} },
      { incident.state == IncidentState::Closed ? QString() : dueText( desk.deadlines.next( incident ), now, text ), {} } };
  return table.fitted( width );
}

} // namespace

Result<std::unique_ptr<PrintedDocument>> IncidentReport::build( const ReportServices &services, const IncidentRequest &request )
{
  const LanguageScope language( request.language );
  const Result<Stationery> stationery = Stationery::open( request );
  if ( !stationery )
    return stationery.error();
  const Result<Incident> incident = services.workspace.incidents().incident( request.incident );
  if ( !incident )
    return incident.error();
  const Result<QList<IncidentEvent>> story = services.workspace.incidents().story( request.incident );
  if ( !story )
    return story.error();
  const Result<Desk> desk = Desk::open( services );
  if ( !desk )
    return desk.error();
  const Result<Figures> figures = Figures::collect( services, {}, request.moment, incident->element );
  if ( !figures )
    return figures.error();
  return Builder( services, request, stationery->text, stationery->paper, *desk, *incident, *story, *figures ).build();
}

Result<std::unique_ptr<PrintedDocument>> IncidentListReport::build( const ReportServices &services, const IncidentListRequest &request )
{
  const LanguageScope language( request.language );
  const Result<Stationery> stationery = Stationery::open( request );
  if ( !stationery )
    return stationery.error();
  const SheetText &text = stationery->text;
  const Paper &paper = stationery->paper;
  if ( !request.unit.isEmpty() && !services.responsibility.unit( request.unit ) )
    return Error { Text::tr( "“%1” is no code of a responsible unit." ).arg( request.unit ),
      Text::tr( "Use a code such as 510104 or CDTF." ), {}, 0 };
  const Result<Desk> desk = Desk::open( services );
  if ( !desk )
    return desk.error();
  IncidentQuery query;
  query.openOnly = !request.withClosed;
  query.unit = request.unit;
  const Result<QList<Incident>> incidents = services.workspace.incidents().incidents( query );
  if ( !incidents )
    return incidents.error();
  const MapFilter filter = request.unit.isEmpty() ? MapFilter() : MapFilter { MapFilter::Kind::Unit, request.unit };
  const Result<Figures> figures = Figures::collect( services, filter, request.moment, {} );
  if ( !figures )
    return figures.error();
  const UtcSeconds now = figures->moment();

  auto document = std::make_unique<PrintedDocument>();
  if ( Result<void> made = makeScene( *document, services, *figures, filter, services.catalogue.elements().constFirst().id ); !made )
    return made.error();
  const SheetFurniture furniture( services, text, request.signatures, request.secrecy );
  const QString title = text( id( "title.incidents" ), { furniture.areaName( filter ) } );
  FlowReport report( *document, paper, furniture,
    { title, text( id( "report.subtitle" ), { furniture.bureau(), text.dateTime( now ) } ), request.landscape,
      SheetFurniture::isDemo( services, *figures ), now } );
  report.heading( text( id( "incidents.where" ) ) );
  PlaceLayer marks( document->scene->palette() );
  QList<PlaceLayer::Place> places;
  QSet<QString> marked;
  for ( const Incident &incident : *incidents )
    if ( const Station *station = desk->station( incident.station ); station && !marked.contains( incident.station ) )
      if ( const StationPosition *position = station->positionOn( local( now ).date() ) )
      {
        marked << incident.station;
        places << PlaceLayer::Place { position->at, text.name( shownName( *station ) ), PlaceLayer::Kind::Event };
      }
  marks.show( places );
  document->project->addMapLayer( marks.layer(), false );
  for ( const auto &stations : document->scene->stationLayers() )
    document->scene->setVisible( stations->layer(), false ); // of one element only: the places of all are what counts
  report.drawing( request.landscape ? report.pageHeight() * 0.55 : report.width() * 0.66, [&]( PageWriter &page, const QRectF &rect ) {
    SheetMap::View view;
    view.region = document->scene->extentOf( filter );
    view.overlays = { marks.layer() };
    mapblock::add( *document, page, text, request.reviewNumber, rect, view );
  } );
  if ( incidents->isEmpty() )
    report.paragraph( text( id( "report.text.noincidents" ) ) );
  else
    report.table( listTable( *incidents, *desk, services, text, paper, now, report.width() ) );
  report.note( text( id( "incident.due.working" ) ) );
  report.finish();
  document->properties = { title, furniture.bureau(), title, request.unit, QDateTime::currentDateTime() };
  return document;
}

} // namespace jinguan
