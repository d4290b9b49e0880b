#include "reports/DossierReport.h"

#include "layers/CoverageLayer.h"
#include "layers/VerdictLayer.h"
#include "planning/SiteDossier.h"
#include "reports/FlowReport.h"
#include "reports/MapBlock.h"
#include "reports/SheetScene.h"
#include "reports/Stationery.h"

#include <qgsvectorlayer.h>

namespace jinguan
{

namespace
{

constexpr double sPhotoAspect = 4.0 / 3;
constexpr double sLeastAround = 600; //!< metres of surroundings around a site whose radius is small

/** Builds the dossiers; its functions follow one another. */
class Builder
{
  public:
    Builder( const ReportServices &services, const DossierRequest &request, const SheetText &text, const Paper &paper,
      const Figures &figures, const DossierInputs &inputs, const QList<SiteDossier> &dossiers )
      : mServices( services ),
        mRequest( request ),
        mText( text ),
        mPaper( paper ),
        mFigures( figures ),
        mInputs( inputs ),
        mDossiers( dossiers ),
        mFurniture( services, text, request.signatures, request.secrecy )
    {}

    Result<std::unique_ptr<PrintedDocument>> build();

  private:
    QString title() const;
    void addSite( FlowReport &report, const SiteDossier &dossier );
    void addPicture( FlowReport &report, const SiteDossier &dossier, const QList<ClauseCheck> &checks );
    TableContent figures( const SiteDossier &dossier, double width ) const;
    void addRules( FlowReport &report, const QList<ClauseCheck> &checks ) const;
    void addNeighbours( FlowReport &report, const SiteDossier &dossier ) const;
    void addNotes( FlowReport &report, const SiteDossier &dossier ) const;
    TableContent table( const QString &title ) const;
    QString demandUnit( DemandKind demand ) const;

    ReportServices mServices;
    DossierRequest mRequest;
    const SheetText &mText;
    Paper mPaper;
    const Figures &mFigures;
    const DossierInputs &mInputs;
    const QList<SiteDossier> &mDossiers;
    SheetFurniture mFurniture;
    std::unique_ptr<PrintedDocument> mDocument = std::make_unique<PrintedDocument>();
    std::vector<std::unique_ptr<VerdictLayer>> mVerdicts;
};

QString Builder::title() const
{
  return mText( id( "title.dossier" ), { mInputs.scenario.name } );
}

Result<std::unique_ptr<PrintedDocument>> Builder::build()
{
  const Scenario &scenario = mInputs.scenario;
  if ( Result<void> made = makeScene( *mDocument, mServices, mFigures, {}, scenario.element ); !made )
    return made.error();
  MapScene &scene = *mDocument->scene;
  scene.setNetworkOnly( true );
  scene.showScenario( &scenario );
  FlowReport report( *mDocument, mPaper, mFurniture,
    { title(), mText( id( "subtitle.compare" ), { mFurniture.bureau(), mText.date( mFigures.moment() ) } ), mRequest.landscape,
      SheetFurniture::isDemo( mServices, mFigures ), mFigures.moment() } );
  for ( const SiteDossier &dossier : mDossiers )
  {
    if ( &dossier != &mDossiers.constFirst() )
      report.pageBreak();
    addSite( report, dossier );
  }
  report.finish();
  mDocument->properties = { title(), mFurniture.bureau(), scenario.name, scenario.element, QDateTime::currentDateTime() };
  return std::move( mDocument );
}

void Builder::addSite( FlowReport &report, const SiteDossier &dossier )
{
  const ScenarioSite &site = mInputs.scenario.sites.at( dossier.number - 1 );
  QList<ClauseCheck> checks = mInputs.verdicts ? mInputs.verdicts->check( site ) : QList<ClauseCheck>();
  // What is not met first, then what cannot be told.
  const auto rank = []( ClauseVerdict verdict ) {
    return verdict == ClauseVerdict::Fails ? 0 : verdict == ClauseVerdict::DataMissing ? 1 : 2;
  };
  std::stable_sort(
    checks.begin(), checks.end(), [&rank]( const ClauseCheck &a, const ClauseCheck &b ) { return rank( a.verdict ) < rank( b.verdict ); } );
  const QString dash = QStringLiteral( "—" );
  const auto orDash = [&dash]( const QString &text ) { return text.isEmpty() ? dash : text; };
  report.heading( mText( id( "dossier.site" ), { QString::number( dossier.number ), dossier.name } ) );
  report.facts(
    { { mText( id( "dossier.kind" ) ), dossier.kindName }, { mText( id( "dossier.class" ) ), orDash( dossier.sitingClassName ) },
      { mText( id( "dossier.district" ) ), orDash( dossier.districtName ) }, { mText( id( "dossier.unit" ) ), orDash( dossier.unitName ) },
      { mText( id( "dossier.lon" ) ), QString::number( dossier.at.lon, 'f', 5 ) + QStringLiteral( "°" ) },
      { mText( id( "dossier.lat" ) ), QString::number( dossier.at.lat, 'f', 5 ) + QStringLiteral( "°" ) },
      { mText( id( "dossier.rank" ) ), dossier.rank > 0 ? QString::number( dossier.rank ) : mText( id( "dossier.byhand" ) ) },
      { mText( id( "dossier.station" ) ), dossier.station.isEmpty() ? mText( id( "dossier.notaccepted" ) ) : dossier.station } },
    mRequest.landscape ? 4 : 2 );
  if ( !dossier.reason.isEmpty() )
    report.paragraph( mText( id( "dossier.reason" ), { dossier.reason } ) );
  if ( !dossier.movedFrom.isEmpty() )
    report.paragraph( mText( id( "dossier.moved" ), { dossier.movedFrom } ) );
  addPicture( report, dossier, checks );
  addRules( report, checks );
  addNeighbours( report, dossier );
  addNotes( report, dossier );
}

void Builder::addPicture( FlowReport &report, const SiteDossier &dossier, const QList<ClauseCheck> &checks )
{
  mVerdicts.push_back( std::make_unique<VerdictLayer>( mDocument->scene->palette() ) );
  VerdictLayer &drawn = *mVerdicts.back();
  QStringList names;
  QList<ClauseCheck> shown; // what is not met, and what was measured and met
  for ( const ClauseCheck &check : checks )
  {
    shown << check;
    names << ( check.verdict == ClauseVerdict::Fails ? check.rule.name.text( mText.language() ) : QString() );
  }
  drawn.show( shown, names );
  SheetMap::View view = mapblock::around( *mDocument, { dossier.at }, qMax( sLeastAround, dossier.radius * 1.05 ) );
  view.area = QgsGeometry();
  for ( QgsVectorLayer *layer : drawn.layers() )
  {
    mDocument->project->addMapLayer( layer, false );
    view.overlays << layer;
  }
  const double side = report.width() * ( mRequest.landscape ? 0.32 : 0.36 );
  const TableContent numbers = figures( dossier, side );
  const double photo = side / sPhotoAspect;
  const double needed = photo + mPaper.gap + numbers.height( static_cast<int>( numbers.rows.size() ) );
  const double height = qMax( needed, mRequest.landscape ? report.pageHeight() * 0.6 : report.width() * 0.62 );
  report.drawing( height, [&]( PageWriter &page, const QRectF &rect ) {
    const double left = rect.width() - side - mPaper.gap;
    mapblock::add( *mDocument, page, mText, mRequest.reviewNumber, QRectF( rect.left(), rect.top(), left, rect.height() ), view );
    const QRectF place( rect.right() - side, rect.top(), side, photo );
    page.frame( id( "photo-place" ), place, 0.2 );
    const double line = PageWriter::labelHeight( 2, mPaper.textPoints );
    page.label( id( "photo" ), QRectF( place.left() + 2, place.center().y() - line / 2, place.width() - 4, line ),
      PageWriter::wrapped( mText( id( "dossier.photo" ) ), mPaper.textPoints, place.width() - 4 ).join( QLatin1Char( '\n' ) ),
      { mPaper.textPoints, false, Qt::AlignHCenter, Qt::gray } );
    page.table( id( "site-figures" ),
      QRectF( place.left(), place.bottom() + mPaper.gap, side, numbers.height( static_cast<int>( numbers.rows.size() ) ) ), numbers );
  } );
}

TableContent Builder::table( const QString &title ) const
{
  TableContent content;
  content.title = title;
  content.points = mPaper.tablePoints;
  return content;
}

QString Builder::demandUnit( DemandKind demand ) const
{
  return mText( demand == DemandKind::Population ? id( "dossier.demand.people" )
      : demand == DemandKind::Area               ? id( "dossier.demand.area" )
                                                 : id( "dossier.demand.layer" ) );
}

TableContent Builder::figures( const SiteDossier &dossier, double width ) const
{
  TableContent content = table( mText( id( "dossier.figures" ) ) );
  content.columns = { { mText( id( "scenario.item" ) ), 1.8, Qt::AlignLeft }, { QStringLiteral( "km²" ), 1, Qt::AlignRight },
    { mText( id( "dossier.people" ) ), 1, Qt::AlignRight } };
  const auto row = [&]( const char *name, const CoveredDemand &sum ) {
    content.rows << QList<TableCell> { { mText( id( name ) ), {} }, { QString::number( sum.areaKm2, 'f', 1 ), {} },
      { sum.people > 0 ? QString::number( sum.people, 'f', 0 ) : QStringLiteral( "—" ), {} } };
  };
  row( "dossier.covers", dossier.covers );
  row( "dossier.newly", dossier.newly );
  row( "dossier.alone", dossier.alone );
  content.rows << QList<TableCell> { { mText( id( "dossier.radius" ) ), {} }, { QString::number( dossier.radius / 1000, 'g', 4 ), {} }, {} }
               << QList<TableCell> { { mText( id( "dossier.cost" ) ), {} }, { QString::number( dossier.cost, 'f', 1 ), {} }, {} };
  if ( dossier.demand == DemandKind::Layer )
    content.rows << QList<TableCell> { { mText( id( "dossier.gain" ), { demandUnit( dossier.demand ) } ), {} },
      { QString::number( dossier.newly.demand, 'f', 1 ), {} }, {} };
  return content.fitted( width );
}

void Builder::addRules( FlowReport &report, const QList<ClauseCheck> &checks ) const
{
  const ClauseCounts counts = ClauseCounts::of( checks );
  report.heading( mText( id( "dossier.rules" ) ), 2 );
  report.paragraph( mText( id( "dossier.rules.sum" ),
    { QString::number( checks.size() ), QString::number( counts.meets ), QString::number( counts.fails ),
      QString::number( counts.missing ) } ) );
  TableContent content = table( {} );
  content.columns = { { mText( id( "dossier.verdict" ) ), 0.9, Qt::AlignHCenter }, { mText( id( "dossier.rule" ) ), 2, Qt::AlignLeft },
    { mText( id( "dossier.clause" ) ), 1.8, Qt::AlignLeft }, { mText( id( "dossier.required" ) ), 1, Qt::AlignRight },
    { mText( id( "dossier.measured" ) ), 1, Qt::AlignRight }, { mText( id( "dossier.finding" ) ), 4, Qt::AlignLeft } };
  const MapPalette &palette = mDocument->scene->palette();
  bool anySchematic = false, anyUnverified = false;
  for ( const ClauseCheck &check : checks )
  {
    anySchematic = anySchematic || check.restsOnSchematic;
    anyUnverified = anyUnverified || check.unverified;
    const char *colour = check.verdict == ClauseVerdict::Meets ? "verdict.meets"
      : check.verdict == ClauseVerdict::Fails                  ? "verdict.fails"
                                                               : "verdict.missing";
    content.rows << QList<TableCell> { { clauseVerdictText( check.verdict ), palette.colour( id( colour ) ) },
      { check.rule.name.text( mText.language() ) + ( check.unverified ? QStringLiteral( " △" ) : QString() ), {} },
      { check.rule.bureau ? mText( id( "dossier.bureau" ) ) : check.rule.sourceText(), {} }, { check.limit, {} },
      { check.measuredText() + ( check.restsOnSchematic ? QStringLiteral( " *" ) : QString() ), {} }, { check.text, {} } };
  }
  if ( checks.isEmpty() )
    report.paragraph( mText( id( "dossier.rules.none" ) ) );
  else
    report.table( content.fitted( report.width() ) );
  QStringList marks;
  if ( anySchematic )
    marks << mText( id( "dossier.mark.schematic" ) );
  if ( anyUnverified )
    marks << mText( id( "dossier.mark.unverified" ) );
  if ( !marks.isEmpty() )
    report.note( marks.join( QLatin1Char( '\n' ) ) );
}

void Builder::addNeighbours( FlowReport &report, const SiteDossier &dossier ) const
{
  if ( !dossier.neighbours.isEmpty() )
  {
    TableContent content = table( mText( id( "dossier.neighbours" ) ) );
    content.columns = { { mText( id( "table.station" ) ), 3, Qt::AlignLeft }, { mText( id( "table.code" ) ), 1.5, Qt::AlignLeft },
      { mText( id( "dossier.distance" ) ), 1, Qt::AlignRight }, { mText( id( "dossier.shared" ) ), 1.2, Qt::AlignRight } };
    for ( const SiteDossier::Neighbour &one : dossier.neighbours )
      content.rows << QList<TableCell> { { one.name, {} },
        { one.number > 0 ? mText( id( "dossier.othersite" ), { QString::number( one.number ) } ) : one.code, {} },
        { QString::number( one.distance / 1000, 'f', 2 ), {} }, { QString::number( one.sharedKm2, 'f', 1 ), {} } };
    report.table( content.fitted( report.width() ) );
  }
  if ( dossier.alternatives.isEmpty() )
    return;
  TableContent content = table( mText( id( "dossier.alternatives" ) ) );
  content.columns = { { mText( id( "scenario.place" ) ), 3, Qt::AlignLeft }, { mText( id( "scenario.lon" ) ), 1.2, Qt::AlignRight },
    { mText( id( "scenario.lat" ) ), 1.2, Qt::AlignRight }, { mText( id( "dossier.distance" ) ), 1, Qt::AlignRight },
    { mText( id( "dossier.loss" ), { demandUnit( dossier.demand ) } ), 1.6, Qt::AlignRight } };
  for ( const SiteDossier::Alternative &one : dossier.alternatives )
    content.rows << QList<TableCell> { { one.name, {} }, { QString::number( one.at.lon, 'f', 5 ) + QStringLiteral( "°" ), {} },
      { QString::number( one.at.lat, 'f', 5 ) + QStringLiteral( "°" ), {} }, { QString::number( one.distance / 1000, 'f', 2 ), {} },
      { QString::number( one.loss, 'f', dossier.demand == DemandKind::Population ? 0 : 1 ), {} } };
  report.table( content.fitted( report.width() ) );
}

void Builder::addNotes( FlowReport &report, const SiteDossier &dossier ) const
{
  QStringList notes = dossier.notes;
  notes << mFurniture.notes( mFigures, mInputs.scenario, mInputs.planning.stations.size(), *mDocument->scene );
  notes.removeDuplicates();
  report.note( notes.join( QLatin1Char( '\n' ) ) );
}

} // namespace

Result<std::unique_ptr<PrintedDocument>> DossierReport::build( const ReportServices &services, const DossierRequest &request )
{
  const LanguageScope language( request.language );
  const Result<Stationery> stationery = Stationery::open( request );
  if ( !stationery )
    return stationery.error();
  const Result<DossierInputs> inputs = DossierInputs::read( services.workspace.network(), request.scenario, services.responsibility );
  if ( !inputs )
    return inputs.error();
  Progress progress;
  const Result<QList<SiteDossier>> dossiers = DossierMaker::make( *inputs, request.site, services.catalogue, progress );
  if ( !dossiers )
    return dossiers.error();
  const UtcSeconds moment =
    inputs->scenario.created.isValid() ? static_cast<UtcSeconds>( inputs->scenario.created.toSecsSinceEpoch() ) : UtcSeconds( 0 );
  const Result<Figures> figures = Figures::collect( services, {}, moment, inputs->scenario.element );
  if ( !figures )
    return figures.error();
  return Builder( services, request, stationery->text, stationery->paper, *figures, *inputs, *dossiers ).build();
}

} // namespace jinguan
