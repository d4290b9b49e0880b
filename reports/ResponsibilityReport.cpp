#include "reports/ResponsibilityReport.h"

#include "base/Resources.h"
#include "layers/BureauLayer.h"
#include "layers/MapCrs.h"
#include "planning/assess/ElementCoverage.h"
#include "reports/FlowReport.h"
#include "reports/MapBlock.h"
#include "reports/SheetScene.h"
#include "reports/Stationery.h"
#include "warning/IncidentBrief.h"
#include "warning/IncidentDeadlines.h"
#include "warning/IncidentDesk.h"
#include "warning/ResponsibilityFigures.h"
#include "warning/WorkspaceWarnings.h"

#include <qgscoordinatetransform.h>
#include <qgsvectorlayer.h>

namespace jinguan
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ResponsibilityReport )
};

constexpr qsizetype sFewElements = 3; //!< a clause about more of them is about the network as a whole

QString number( int count )
{
  return QString::number( count );
}

/** Builds the sheet; its functions follow one another. */
class Builder
{
  public:
    Builder( const ReportServices &services, const ResponsibilityRequest &request, const SheetText &text, const Paper &paper,
      const Figures &figures, const ResponsibilityFigures &duties )
      : mServices( services ),
        mRequest( request ),
        mText( text ),
        mPaper( paper ),
        mFigures( figures ),
        mDuties( duties ),
        mFurniture( services, text, request.signatures, request.secrecy )
    {}

    Result<std::unique_ptr<PrintedDocument>> build();

  private:
    MapFilter filter() const { return mRequest.unit.isEmpty() ? MapFilter() : MapFilter { MapFilter::Kind::Unit, mRequest.unit }; }
    QString title() const;
    QString bodies( const QList<DutyBody> &list ) const;
    QString answering( const DutyRow &row ) const;
    QString coverageText( const DutyRow &row ) const;
    void addClauses( FlowReport &report ) const;
    void addMap( FlowReport &report );
    void addKinds( FlowReport &report ) const;
    void addBodies( FlowReport &report ) const;
    Result<void> addIncidents( FlowReport &report ) const;
    TableContent table( const QString &title ) const;

    ReportServices mServices;
    ResponsibilityRequest mRequest;
    const SheetText &mText;
    Paper mPaper;
    const Figures &mFigures;
    const ResponsibilityFigures &mDuties;
    SheetFurniture mFurniture;
    QList<ElementCoverage> mCoverage;
    QString mNoCoverage;
    std::unique_ptr<PrintedDocument> mDocument = std::make_unique<PrintedDocument>();
};

QString Builder::title() const
{
  const Body *body = mServices.responsibility.body( mRequest.body );
  const QString area = mFurniture.areaName( filter() );
  return body ? mText( id( "title.responsibility.body" ), { mText.name( body->nameNow ) } )
              : mText( id( "title.responsibility" ), { area } );
}

TableContent Builder::table( const QString &title ) const
{
  TableContent content;
  content.title = title;
  content.points = mPaper.tablePoints;
  return content;
}

QString Builder::bodies( const QList<DutyBody> &list ) const
{
  QStringList names;
  for ( const DutyBody &body : list )
  {
    const QString now = mText.name( body.now ), then = mText.name( body.then );
    QString name = then == now ? now : mText( id( "duty.body" ), { then, now } );
    if ( !body.isConfirmed && then != now )
      name += mText( id( "duty.unconfirmed.mark" ) );
    names << name;
  }
  return mText.list( names );
}

QString Builder::answering( const DutyRow &row ) const
{
  if ( !row.lead.isEmpty() )
    return bodies( row.lead );
  return row.byOwnDuty.isEmpty() ? mText( id( "duty.nolead" ) ) : mText( id( "duty.own" ) );
}

QString Builder::coverageText( const DutyRow &row ) const
{
  if ( row.elements.isEmpty() )
    return QStringLiteral( "—" );
  if ( row.elements.size() > sFewElements )
    return mText( id( "duty.coverage.each" ) );
  QStringList parts;
  for ( const ElementCoverage &one : mCoverage )
    if ( const Element *element = row.elements.contains( one.element ) ? mServices.catalogue.element( one.element ) : nullptr )
      parts << mText( id( "duty.coverage.part" ), { mText.name( element->name ), QString::number( one.share() * 100, 'f', 1 ) } );
  return parts.isEmpty() ? mText( id( "duty.coverage.none" ) ) : mText.list( parts );
}

Result<std::unique_ptr<PrintedDocument>> Builder::build()
{
  const QDate day = local( mFigures.moment() ).date();
  const auto inputs = ElementCoverageInputs::read( mServices.workspace.network(), mServices.catalogue, mRequest.unit, day );
  Progress progress;
  if ( !inputs )
    mNoCoverage = inputs.error().text();
  else if ( Result<QList<ElementCoverage>> coverage = elementCoverage( *inputs, progress ); coverage )
    mCoverage = coverage.take();
  if ( Result<void> made = makeScene( *mDocument, mServices, mFigures, filter(), mServices.catalogue.elements().constFirst().id ); !made )
    return made.error();

  FlowReport report( *mDocument, mPaper, mFurniture,
    { title(), mText( id( "report.subtitle" ), { mFurniture.bureau(), mText.dateTime( mFigures.moment() ) } ), mRequest.landscape,
      SheetFurniture::isDemo( mServices, mFigures ), mFigures.moment() } );
  addClauses( report );
  addMap( report );
  addKinds( report );
  addBodies( report );
  if ( const Result<void> added = addIncidents( report ); !added )
    return added.error();
  report.note( mFurniture.notes( mFigures, mServices.catalogue.elements().constFirst().id, *mDocument->scene )
                 .mid( 0, 1 )
                 .join( QLatin1Char( '\n' ) ) );
  report.finish();
  mDocument->properties = { title(), mFurniture.bureau(), mText( id( "duty.plan" ) ), mRequest.unit, QDateTime::currentDateTime() };
  return std::move( mDocument );
}

void Builder::addClauses( FlowReport &report ) const
{
  report.heading( mText( id( "duty.clauses" ) ) );
  report.paragraph( mText( id( "duty.intro" ),
    { mText( id( "duty.plan" ) ), number( static_cast<int>( mDuties.rows().size() ) ),
      number( static_cast<int>( mDuties.incidents().size() ) ) } ) );
  TableContent content = table( {} );
  content.columns = { { mText( id( "duty.number" ) ), 0.5, Qt::AlignLeft }, { mText( id( "duty.title" ) ), 2.4, Qt::AlignLeft },
    { mText( id( "duty.lead" ) ), 2.2, Qt::AlignLeft }, { mText( id( "duty.cooperating" ) ), 4.2, Qt::AlignLeft },
    { mText( id( "count.running" ) ), 0.8, Qt::AlignRight }, { mText( id( "state.planned" ) ), 0.8, Qt::AlignRight },
    { mText( id( "duty.units" ) ), 1, Qt::AlignRight }, { mText( id( "duty.coverage" ) ), 2, Qt::AlignLeft },
    { mText( id( "duty.incidents" ) ), 0.9, Qt::AlignRight } };
  for ( const DutyRow &row : mDuties.rows() )
  {
    const bool none = row.elements.isEmpty();
    const QString dash = QStringLiteral( "—" );
    const QString others = row.cooperating.isEmpty() && !row.members.isEmpty() ? mText( id( "duty.members" ), { bodies( row.members ) } )
      : row.cooperating.isEmpty() && !row.byOwnDuty.isEmpty()                  ? bodies( row.byOwnDuty )
                                                                               : bodies( row.cooperating );
    content.rows << QList<TableCell> { { row.number, {} }, { mText.name( row.title ), {} }, { answering( row ), {} },
      { others.isEmpty() ? dash : others, {} }, { none ? dash : number( row.running ), {} }, { none ? dash : number( row.planned ), {} },
      { none ? dash : QStringLiteral( "%1/%2" ).arg( row.unitsServed ).arg( row.units ), {} }, { coverageText( row ), {} },
      { none ? dash : number( static_cast<int>( row.incidents.size() ) ), {} } };
  }
  report.table( content.fitted( report.width() ) );
  report.note( mText( id( "duty.note" ) ) + ( mNoCoverage.isEmpty() ? QString() : QLatin1Char( '\n' ) + mNoCoverage ) );
}

void Builder::addMap( FlowReport &report )
{
  BureauLayer bureaus( mServices.catalogue, mServices.responsibility, mDocument->scene->palette() );
  QList<Station> shown;
  for ( const Station &station : mFigures.stations() )
    if ( mRequest.element.isEmpty() || station.elements.contains( mRequest.element ) )
      shown << station;
  bureaus.show( shown, local( mFigures.moment() ).date(), mRequest.body );
  mDocument->project->addMapLayer( bureaus.layer(), false );
  MapScene &scene = *mDocument->scene;
  for ( const auto &stations : scene.stationLayers() )
    scene.setVisible( stations->layer(), false );

  report.heading( mText( mRequest.body.isEmpty() ? id( "duty.map" ) : id( "duty.map.body" ) ) );
  QStringList counts;
  for ( const BureauLayer::Class &one : bureaus.classes() )
    counts << mText( id( "duty.map.count" ), { one.label, number( one.running ), number( one.planned ) } );
  const double height = mRequest.landscape ? report.pageHeight() * 0.82 : report.width() * 0.8;
  report.drawing( height, [&]( PageWriter &page, const QRectF &rect ) {
    SheetMap::View view;
    view.region = scene.extentOf( filter() );
    view.area = scene.areaOf( filter() );
    if ( !view.area.isNull() )
      view.area.transform( QgsCoordinateTransform( mapcrs::stored(), mapcrs::drawn(), mDocument->project->transformContext() ) );
    view.overlays = { bureaus.layer() };
    mapblock::add( *mDocument, page, mText, mRequest.reviewNumber, rect, view );
  } );
  report.paragraph( counts.isEmpty() ? mText( id( "report.text.none" ), { mFurniture.areaName( filter() ) } ) : mText.list( counts ) );
}

void Builder::addKinds( FlowReport &report ) const
{
  TableContent content = table( {} );
  content.columns = { { mText( id( "duty.number" ) ), 0.5, Qt::AlignLeft }, { mText( id( "duty.title" ) ), 2.6, Qt::AlignLeft },
    { mText( id( "table.kind" ) ), 2.6, Qt::AlignLeft }, { mText( id( "count.running" ) ), 1, Qt::AlignRight },
    { mText( id( "state.planned" ) ), 1, Qt::AlignRight }, { mText( id( "state.suspended" ) ), 1, Qt::AlignRight } };
  for ( const DutyRow &row : mDuties.rows() )
    for ( const DutyKind &kind : row.elements.size() > sFewElements ? QList<DutyKind>() : row.kinds )
    {
      const StationKind *known = mServices.catalogue.stationKind( kind.kind );
      content.rows << QList<TableCell> { { row.number, {} }, { mText.name( row.title ), {} },
        { known ? mText.name( known->name ) : kind.kind, {} }, { number( kind.running ), {} }, { number( kind.planned ), {} },
        { number( kind.suspended ), {} } };
    }
  report.heading( mText( id( "duty.kinds" ) ) );
  if ( content.rows.isEmpty() )
    report.paragraph( mText( id( "duty.kinds.none" ) ) );
  else
    report.table( content.fitted( report.width() ) );
}

void Builder::addBodies( FlowReport &report ) const
{
  TableContent content = table( {} );
  content.columns = { { mText( id( "duty.then" ) ), 1.6, Qt::AlignLeft }, { mText( id( "duty.now" ) ), 2, Qt::AlignLeft },
    { mText( id( "duty.confirmed" ) ), 1, Qt::AlignLeft }, { mText( id( "duty.leads" ) ), 3, Qt::AlignLeft },
    { mText( id( "duty.cooperates" ) ), 3.6, Qt::AlignLeft } };
  for ( const DutyOfBody &duty : mDuties.bodies() )
  {
    const Body *body = mServices.responsibility.body( duty.body.id );
    const bool isSame = mText.name( duty.body.then ) == mText.name( duty.body.now );
    content.rows << QList<TableCell> { { mText.name( duty.body.then ), {} }, { mText.name( duty.body.now ), {} },
      { isSame || duty.body.isConfirmed           ? mText( isSame ? id( "duty.same" ) : id( "duty.isconfirmed" ) )
          : body && body->successorFrom.isValid() ? mText( id( "duty.since" ), { QString::number( body->successorFrom.year() ) } )
                                                  : mText( id( "duty.unconfirmed" ) ),
        {} },
      { duty.leads.join( mText( id( "list.join" ) ) ), {} }, { duty.cooperates.join( mText( id( "list.join" ) ) ), {} } };
  }
  report.heading( mText( id( "duty.bodies" ) ) );
  report.table( content.fitted( report.width() ) );
}

Result<void> Builder::addIncidents( FlowReport &report ) const
{
  report.heading( mText( id( "duty.open" ) ) );
  if ( mDuties.incidents().isEmpty() )
  {
    report.paragraph( mText( id( "report.text.noincidents" ) ) );
    return {};
  }
  const Result<WarningRules> rules = workspaceRules( mServices.catalogue, mServices.workspace.network() );
  const Result<IncidentDeadlines> deadlines = IncidentDeadlines::load( Resources::path( QStringLiteral( "warning" ) ) );
  if ( !rules || !deadlines )
    return rules ? deadlines.error() : rules.error();
  TableContent content = table( {} );
  content.columns = { { mText( id( "incident.number" ) ), 0.5, Qt::AlignRight },
    { mText( id( "incident.severity" ) ), 0.8, Qt::AlignHCenter }, { mText( id( "incident.what" ) ), 3.4, Qt::AlignLeft },
    { mText( id( "incident.duty.unit" ) ), 1.6, Qt::AlignLeft }, { mText( id( "incident.duty.lead" ) ), 1.8, Qt::AlignLeft },
    { mText( id( "incident.due.column" ) ), 2, Qt::AlignLeft } };
  const MapPalette palette = MapPalette::loadDefault();
  for ( const Incident &incident : mDuties.incidents() )
  {
    const IncidentDue due = deadlines->next( incident );
    content.rows << QList<TableCell> { { QString::number( incident.id ), {} },
      { severityText( incident.severity ), palette.colour( incident.severity >= 3 ? id( "error" ) : id( "warn" ) ) },
      { incidentText( incident, *rules, mServices.catalogue, mServices.evaluator ), {} },
      { incidentUnitText( incident, mServices.responsibility ), {} },
      { mText.list( bodyNames( incident.lead, incident, mServices.responsibility ) ), {} },
      { due.at > 0 ? mText( due.isOverdue( mFigures.moment() ) ? id( "incident.due.over" ) : id( "incident.due" ),
          { mText.dateTime( due.at ), IncidentDeadlines::stepText( due.step ) } )
                   : mText( id( "incident.due.none" ) ),
        {} } };
  }
  report.table( content.fitted( report.width() ) );
  return {};
}

} // namespace

Result<std::unique_ptr<PrintedDocument>> ResponsibilityReport::build( const ReportServices &services, const ResponsibilityRequest &request )
{
  const auto unknown = []( const QString &text, const QString &remedy ) { return Error { text, remedy, {}, 0 }; };
  if ( !request.unit.isEmpty() && !services.responsibility.unit( request.unit ) )
    return unknown(
      Text::tr( "“%1” is no code of a responsible unit." ).arg( request.unit ), Text::tr( "Use a code such as 510104 or CDTF." ) );
  if ( !request.element.isEmpty() && !services.catalogue.element( request.element ) )
    return unknown( Text::tr( "The element “%1” is not in the catalogue." ).arg( request.element ), {} );
  if ( !request.body.isEmpty() && !services.responsibility.body( request.body ) )
  {
    QStringList known;
    for ( const Body &body : services.responsibility.bodies() )
      known << QStringLiteral( "%1 (%2)" ).arg( body.id, body.nameNow.text() );
    return unknown( Text::tr( "The plan names no body “%1”." ).arg( request.body ),
      Text::tr( "Use one of: %1" ).arg( known.join( QStringLiteral( ", " ) ) ) );
  }
  const LanguageScope language( request.language );
  const Result<Stationery> stationery = Stationery::open( request );
  if ( !stationery )
    return stationery.error();
  const MapFilter filter = request.unit.isEmpty() ? MapFilter() : MapFilter { MapFilter::Kind::Unit, request.unit };
  const Result<Figures> figures = Figures::collect( services, filter, request.moment, {} );
  if ( !figures )
    return figures.error();
  IncidentQuery query;
  query.openOnly = true;
  const Result<QList<Incident>> incidents = services.workspace.incidents().incidents( query );
  if ( !incidents )
    return incidents.error();
  const ResponsibilityFigures duties = ResponsibilityFigures::count( services.responsibility, services.catalogue, figures->stations(),
    *incidents, { request.unit, request.body, request.element, local( figures->moment() ).date() } );
  return Builder( services, request, stationery->text, stationery->paper, *figures, duties ).build();
}

} // namespace jinguan
