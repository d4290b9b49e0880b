#include "reports/ScenarioReport.h"

#include "layers/chart/PlanCharts.h"
#include "layers/CoverageLayer.h"
#include "layers/DifferenceLayer.h"
#include "layers/MapCrs.h"
#include "planning/Geodesy.h"
#include "planning/UnitFinder.h"
#include "reports/FlowReport.h"
#include "reports/items/PaperText.h"
#include "reports/MapBlock.h"
#include "reports/ScenarioTables.h"
#include "reports/SheetScene.h"
#include "reports/Stationery.h"

#include <qgscoordinatetransform.h>
#include <qgslayoutitemmap.h>
#include <qgsvectorlayer.h>

#include <cmath>

namespace jinguan
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ScenarioReport )
};

/** What the sheet is made from, counted before anything is laid out. */
struct Counted
{
    ScenarioComparison comparison;
    std::optional<CostCurve> curve;
    std::optional<Sensitivity> sensitivity;
    int studied = 0; //!< place of the scenario that curve and sensitivity are about
    UnitFinder units;
    QStringList notes; //!< why a study is not there
};

/** Builds one sheet; its functions follow one another. */
class Builder
{
  public:
    Builder( const ReportServices &services, const ScenarioRequest &request, const SheetText &text, const Paper &paper,
      const Figures &figures, const Counted &counted )
      : mServices( services ),
        mRequest( request ),
        mText( text ),
        mPaper( paper ),
        mFigures( figures ),
        mCounted( counted ),
        mFurniture( services, text, request.signatures, request.secrecy ),
        mIsDemo( SheetFurniture::isDemo( services, figures ) )
    {}

    Result<std::unique_ptr<PrintedDocument>> build();

  private:
    /** A map of the row: a scenario with its layers, or the network as it is. */
    struct Plan
    {
        int scenario = -1; //!< −1: the network
        std::unique_ptr<CoverageLayer> coverage;
        std::unique_ptr<DifferenceLayer> difference;
    };

    const ScenarioComparison &comparison() const { return mCounted.comparison; }
    QString title() const;
    void makePlans();
    void addMaps( FlowReport &report );
    void drawMaps( PageWriter &page, const QRectF &rect );
    SheetMap::View view( const QSizeF &inner ) const;
    void addFigures( FlowReport &report ) const;
    void addStudies( FlowReport &report ) const;
    void addSites( FlowReport &report ) const;
    void addNotes( FlowReport &report ) const;
    double legendRoom() const { return mPaper.legendPoints * ( mRequest.landscape ? 5.2 : 9 ); }

    ReportServices mServices;
    ScenarioRequest mRequest;
    const SheetText &mText;
    Paper mPaper;
    const Figures &mFigures;
    const Counted &mCounted;
    SheetFurniture mFurniture;
    bool mIsDemo = false;
    std::vector<Plan> mPlans;
    std::unique_ptr<PrintedDocument> mDocument = std::make_unique<PrintedDocument>();
};

QString Builder::title() const
{
  QStringList names;
  for ( const Scenario &scenario : comparison().scenarios() )
    names << scenario.name;
  const Element *element = mServices.catalogue.element( comparison().request().element );
  const QString region = comparison().problem()->inputs().regionName;
  return mText( names.size() > 1 ? id( "title.comparison" ) : id( "title.comparison.one" ),
    { region, element ? mText.name( element->name ) : QString(), mText.list( names ) } );
}

Result<std::unique_ptr<PrintedDocument>> Builder::build()
{
  const PlanningRequest &request = comparison().request();
  if ( Result<void> made = makeScene( *mDocument, mServices, mFigures, {}, request.element ); !made )
    return made.error();
  MapScene &scene = *mDocument->scene;
  scene.setNetworkOnly( true );
  QStringList kinds;
  for ( const SiteKind &kind : request.siteKinds() )
    kinds << kind.kind;
  for ( const auto &stations : scene.stationLayers() )
    scene.setVisible( stations->layer(), kinds.contains( stations->kind().id ) );
  makePlans();

  FlowReport report( *mDocument, mPaper, mFurniture,
    { title(), mText( id( "subtitle.compare" ), { mFurniture.bureau(), mText.date( mFigures.moment() ) } ), mRequest.landscape, mIsDemo,
      mFigures.moment() } );
  addMaps( report );
  addFigures( report );
  addStudies( report );
  addSites( report );
  addNotes( report );
  report.finish();
  mDocument->properties = { title(), mFurniture.bureau(), mText( id( "compare.subject" ) ), request.element, QDateTime::currentDateTime() };
  return std::move( mDocument );
}

void Builder::makePlans()
{
  const PlanningRequest &request = comparison().request();
  QList<LonLat> existing;
  for ( const CoveringSite &station : comparison().problem()->existing() )
    existing << station.at;
  const int scenarios = static_cast<int>( comparison().scenarios().size() );
  for ( int scenario = scenarios == 1 ? -1 : 0; scenario < scenarios; ++scenario )
  {
    const ScenarioFigures &figures = comparison().figures().at( scenario + 1 );
    Plan plan;
    plan.scenario = scenario;
    plan.coverage = std::make_unique<CoverageLayer>( mDocument->scene->palette() );
    plan.difference = std::make_unique<DifferenceLayer>( mDocument->scene->palette() );
    Scenario shown = scenario < 0 ? Scenario() : comparison().scenarios().at( scenario );
    shown.name = figures.name;
    shown.kind = scenario < 0 ? request.kind : shown.kind;
    shown.radius = request.radiusOf( shown.kind ); // as it is judged, not as it was made
    shown.parameters = request.toMap();
    plan.coverage->setScenario( shown, mServices.catalogue, existing );
    plan.coverage->setGaps( figures.gap.isEmpty() ? QList<QgsGeometry>() : QList<QgsGeometry> { figures.gap } );
    if ( scenario >= 0 )
      plan.difference->show( comparison(), scenario );
    for ( QgsVectorLayer *layer : plan.coverage->layers() + plan.difference->layers() )
      mDocument->project->addMapLayer( layer, false );
    mPlans.push_back( std::move( plan ) );
  }
}

SheetMap::View Builder::view( const QSizeF &inner ) const
{
  QgsRectangle stored;
  for ( const Scenario &scenario : comparison().scenarios() )
    for ( const ScenarioSite &site : scenario.sites )
      stored.combineExtentWith( Geodesy::circle( site.at, comparison().request().radiusOf( site.kind ) ).boundingBox() );
  if ( stored.isNull() || stored.isEmpty() || !comparison().request().region.isEmpty() )
    stored.combineExtentWith( comparison().problem()->grid()->region().boundingBox() );
  SheetMap::View view;
  view.region =
    QgsCoordinateTransform( mapcrs::stored(), mapcrs::drawn(), mDocument->project->transformContext() ).transformBoundingBox( stored );
  view.region.scale( 1.06 );
  view.hasLegend = false;
  for ( const double scale : SheetMap::roundScales() )
    if ( inner.width() * scale / 1000 >= view.region.width() && inner.height() * scale / 1000 >= view.region.height() )
    {
      view.scale = scale;
      break;
    }
  return view;
}

void Builder::addMaps( FlowReport &report )
{
  report.heading( mText( id( "compare.maps" ) ) );
  const double height = mRequest.landscape ? report.pageHeight() * 0.92 : report.pageHeight() * 0.7;
  report.drawing( height, [this]( PageWriter &page, const QRectF &rect ) { drawMaps( page, rect ); } );
}

void Builder::drawMaps( PageWriter &page, const QRectF &rect )
{
  const int count = static_cast<int>( mPlans.size() );
  const int columns = mRequest.landscape ? ( count == 4 ? 2 : count ) : qMin( 2, count );
  const int rows = ( count + columns - 1 ) / columns;
  const double strip = mapblock::stripHeight( mPaper );
  const double head = PageWriter::labelHeight( 1, mPaper.textPoints + 1 );
  const double below = strip + mPaper.gap + legendRoom();
  const QSizeF cell( ( rect.width() - ( columns - 1 ) * mPaper.gap ) / columns, ( rect.height() - below - rows * mPaper.gap ) / rows );
  std::vector<std::unique_ptr<SheetMap>> maps;
  QList<QgsLayoutItemMap *> items;
  for ( int i = 0; i < count; ++i )
  {
    const Plan &plan = mPlans.at( static_cast<size_t>( i ) );
    const ScenarioFigures &figures = comparison().figures().at( plan.scenario + 1 );
    const QRectF place( QPointF( rect.left() + ( i % columns ) * ( cell.width() + mPaper.gap ),
                          rect.top() + ( i / columns ) * ( cell.height() + mPaper.gap ) ),
      cell );
    const QString name = mText( id( "compare.map" ),
      { figures.name, QString::number( figures.sites ), QString::number( 100 * figures.coverage.areaShare(), 'f', 1 ) } );
    const double points = papertext::fittingSize( name, mPaper.textPoints + 1, mPaper.textPoints - 2, place.width() * 95, true );
    page.label( id( "map-title-%1" ).arg( i + 1 ), QRectF( place.left(), place.top(), place.width(), head ), name,
      { points, true, Qt::AlignLeft, Qt::black } );
    auto map = std::make_unique<SheetMap>( *mDocument, page, mText );
    const QRectF frame = place.adjusted( 0, head, 0, 0 );
    SheetMap::View shown = view( QSizeF( frame.width() - 2 * map->gridRoom(), frame.height() - 2 * map->gridRoom() ) );
    for ( QgsVectorLayer *layer : plan.difference->layers() + plan.coverage->layers() )
      shown.overlays << layer;
    map->addMap( frame, shown );
    items << map->map();
    maps.push_back( std::move( map ) );
  }
  const double under = rect.bottom() - below;
  const QString review =
    mRequest.reviewNumber.isEmpty() ? mText( id( "review.none" ) ) : mText( id( "review" ), { mRequest.reviewNumber } );
  maps.front()->addScale( QRectF( rect.left(), under, rect.width() * 0.5, strip ) );
  page.label( id( "review" ), QRectF( rect.left() + rect.width() * 0.55, under, rect.width() * 0.45, strip ), review,
    { mPaper.textPoints, false, Qt::AlignRight, Qt::black } );
  maps.front()->addLegend( QRectF( rect.left(), under + strip + mPaper.gap, rect.width(), legendRoom() ), items );
}

void Builder::addFigures( FlowReport &report ) const
{
  report.heading( mText( id( "compare.figures" ) ) );
  TableContent table;
  table.points = mPaper.tablePoints;
  table.columns = { { mText( id( "compare.figure" ) ), 3.2, Qt::AlignLeft } };
  for ( const QString &name : comparison().names() )
    table.columns << TableColumn { name, 1.4, Qt::AlignRight };
  const QColor best = mDocument->scene->palette().colour( QStringLiteral( "accent.soft" ) );
  for ( const ComparisonRow &row : comparison().rows( mServices.catalogue ) )
  {
    QList<TableCell> cells { { row.unit.isEmpty() ? row.name : mText( id( "compare.unit" ), { row.name, row.unit } ), {} } };
    const QSet<int> winners = row.best();
    for ( int plan = 0; plan < row.values.size(); ++plan )
      cells << TableCell { row.values.at( plan ) ? QString::number( *row.values.at( plan ), 'f', row.decimals ) : QStringLiteral( "—" ),
        winners.contains( plan ) ? best : QColor() };
    table.rows << cells;
  }
  report.table( table.fitted( report.width() ) );
  report.note( mText( id( "compare.best" ) ) );
}

void Builder::addStudies( FlowReport &report ) const
{
  if ( !mCounted.curve && !mCounted.sensitivity )
    return;
  const QString &studied = comparison().scenarios().at( mCounted.studied ).name;
  QList<StatChartPtr> charts;
  if ( mCounted.curve )
    charts << PlanCharts::costCurve( *mCounted.curve, comparison(), mCounted.studied, mIsDemo );
  if ( mCounted.sensitivity )
    for ( const SensitivityCase::Axis axis :
      { SensitivityCase::Axis::Radius, SensitivityCase::Axis::Spacing, SensitivityCase::Axis::Mix, SensitivityCase::Axis::Weights } )
      if ( !mCounted.sensitivity->cases( axis ).isEmpty() )
        charts << PlanCharts::sensitivity( *mCounted.sensitivity, axis, studied, mIsDemo );
  report.heading( mText( id( "compare.studies" ), { studied } ) );
  const double height = mPaper.chartHeight * ( mRequest.landscape ? 2.2 : 1.9 );
  for ( qsizetype i = 0; i < charts.size(); i += 2 )
    if ( mRequest.landscape && i + 1 < charts.size() )
      report.charts( charts.at( i ), charts.at( i + 1 ), height );
    else
      for ( const StatChartPtr &chart : charts.mid( i, 2 ) )
        report.chart( chart, height );
  if ( !mCounted.sensitivity )
    return;
  report.paragraph( mText( id( "compare.regret" ), { studied, QString::number( 100 * mCounted.sensitivity->greatestRegret(), 'f', 1 ) } ) );
  TableContent table;
  table.points = mPaper.tablePoints;
  table.title = mText( id( "compare.steady" ) );
  table.columns = { { mText( id( "table.number" ) ), 0.8, Qt::AlignHCenter }, { mText( id( "scenario.place" ) ), 4, Qt::AlignLeft },
    { mText( id( "compare.chosen" ) ), 1.2, Qt::AlignRight } };
  for ( const QList<SiteRobustness> &sites : { mCounted.sensitivity->sites(), mCounted.sensitivity->missed() } )
    for ( const SiteRobustness &site : sites )
      table.rows << QList<TableCell> { { site.number > 0 ? QString::number( site.number ) : mText( id( "compare.notinplan" ) ), {} },
        { site.name, {} }, { QStringLiteral( "%1/%2" ).arg( site.chosen ).arg( site.cases ), {} } };
  report.table( table.fitted( report.width() ) );
}

void Builder::addSites( FlowReport &report ) const
{
  report.heading( mText( id( "compare.sites" ) ) );
  for ( const Scenario &scenario : comparison().scenarios() )
  {
    const ScenarioTables tables( mServices, mText, mPaper, scenario );
    TableContent sites = tables.sites( [this]( const LonLat &at ) { return mCounted.units.district( at ); } );
    sites.title = mText( id( "compare.sitesof" ), { scenario.name, QString::number( scenario.sites.size() ) } );
    report.table( sites.fitted( report.width() ) );
  }
}

void Builder::addNotes( FlowReport &report ) const
{
  const PlanningRequest &request = comparison().request();
  QStringList radii;
  for ( const SiteKind &kind : request.siteKinds() )
  {
    const StationKind *known = mServices.catalogue.stationKind( kind.kind );
    radii << mText(
      id( "compare.radius" ), { known ? mText.name( known->name ) : kind.kind, QString::number( kind.radius / 1000, 'g', 4 ) } );
  }
  QStringList notes { mText( id( "compare.yardstick" ),
    { comparison().problem()->inputs().regionName, mText.list( radii ),
      mText( request.demand == DemandKind::Population ? id( "compare.demand.people" )
          : request.demand == DemandKind::Area        ? id( "compare.demand.area" )
                                                      : id( "compare.demand.layer" ) ),
      QString::number( request.cellSize, 'f', 0 ) } ) };
  notes += comparison().notes();
  notes += mCounted.notes;
  notes += mFurniture.notes( mFigures, comparison().scenarios().constFirst(),
    static_cast<qsizetype>( comparison().problem()->existing().size() ), *mDocument->scene );
  notes.removeDuplicates();
  report.heading( mText( id( "compare.notes" ) ), 2 );
  report.note( notes.join( QLatin1Char( '\n' ) ) );
}

/** Counts the comparison and, where asked for, the studies; a study that fails is told in a note. */
Result<Counted> count( const ReportServices &services, const ScenarioRequest &request )
{
  const NetworkStore &network = services.workspace.network();
  Progress progress;
  ComparisonOptions options;
  options.catalogue = &services.catalogue;
  const Result<ComparisonInputs> inputs = ComparisonInputs::read( network, request.scenarios, options );
  if ( !inputs )
    return inputs.error();
  Result<ScenarioComparison> comparison = ScenarioComparison::run( *inputs, progress );
  if ( !comparison )
    return comparison.error();
  const Result<UnitFinder> units = UnitFinder::read( network, services.responsibility );
  if ( !units )
    return units.error();
  const qsizetype studied = request.studied.isEmpty() ? 0 : request.scenarios.indexOf( request.studied );
  if ( studied < 0 )
    return Error { Text::tr( "“%1” is none of the scenarios compared." ).arg( request.studied ),
      Text::tr( "Name one of them as the one that is studied." ), {}, 0 };
  Counted counted { comparison.take(), {}, {}, static_cast<int>( studied ), *units, {} };
  if ( !request.withStudies )
    return counted;
  const Scenario &scenario = counted.comparison.scenarios().at( studied );
  const Result<PlanningInputs> question = PlanningInputs::read( network, counted.comparison.studyRequest( counted.studied ) );
  if ( !question )
  {
    counted.notes << question.error().text();
    return counted;
  }
  const auto problem = PlanningProblem::build( *question, progress );
  CostCurveOptions curveOptions;
  curveOptions.seconds = request.curveSeconds;
  const Result<CostCurve> curve = problem ? CostCurve::run( **problem, curveOptions, progress ) : Result<CostCurve>( problem.error() );
  if ( curve )
    counted.curve = *curve;
  else
    counted.notes << curve.error().text();
  SensitivityOptions caseOptions;
  caseOptions.secondsPerCase = request.caseSeconds;
  const Result<Sensitivity> sensitivity = Sensitivity::run( *question, scenario, caseOptions, progress );
  if ( sensitivity )
    counted.sensitivity = *sensitivity;
  else
    counted.notes << sensitivity.error().text();
  return counted;
}

} // namespace

Result<std::unique_ptr<PrintedDocument>> ScenarioReport::build( const ReportServices &services, const ScenarioRequest &request )
{
  if ( request.scenarios.size() > mostScenarios )
    return Error { Text::tr( "At most %1 scenarios stand side by side." ).arg( mostScenarios ), Text::tr( "Leave some out." ), {}, 0 };
  const LanguageScope language( request.language );
  const Result<Stationery> stationery = Stationery::open( request );
  if ( !stationery )
    return stationery.error();
  const Result<Counted> counted = count( services, request );
  if ( !counted )
    return counted.error();
  UtcSeconds moment = 0;
  for ( const Scenario &scenario : counted->comparison.scenarios() )
    if ( scenario.created.isValid() )
      moment = qMax( moment, static_cast<UtcSeconds>( scenario.created.toSecsSinceEpoch() ) );
  const Result<Figures> figures = Figures::collect( services, {}, moment, counted->comparison.request().element );
  if ( !figures )
    return figures.error();
  return Builder( services, request, stationery->text, stationery->paper, *figures, *counted ).build();
}

} // namespace jinguan
