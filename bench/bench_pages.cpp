// Complete A3 sheets (map with legend and grid, chart, tables) as finished PDFs at 300 dpi, against QGIS's own atlas export of a layout that holds the map alone, of the same layers and
// extents and in the same run. Then many pages one after the other: memory must stay flat.
//
// usage: bench_pages WORKSPACE [PAGES [ELEMENT]]

#include "Bench.h"
#include "layers/MapCrs.h"
#include "layers/QgisRuntime.h"
#include "reports/PrintOutput.h"
#include "reports/SceneStore.h"
#include "reports/SheetLayout.h"
#include "Services.h"

#include <qgslayoutatlas.h>
#include <qgslayoutexporter.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutpagecollection.h>
#include <qgslayoutrendercontext.h>
#include <qgsmemoryproviderutils.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <QFile>
#include <QTemporaryDir>

#include <malloc.h>

using namespace jinguan;

namespace
{

/** Where one of our sheets has its map. */
struct MapPlace
{
    QgsRectangle extent;
    QRectF rect; //!< millimetres on the page
};

double residentMb()
{
  QFile file( QStringLiteral( "/proc/self/statm" ) );
  if ( !file.open( QIODevice::ReadOnly ) )
    return 0;
  return file.readAll().split( ' ' ).value( 1 ).toDouble() * 4096 / 1e6;
}

QgsLayoutItemMap *mapOf( const PrintedDocument &document )
{
  QList<QgsLayoutItemMap *> maps;
  document.layout->layoutItems( maps );
  for ( QgsLayoutItemMap *map : std::as_const( maps ) )
    if ( map->id() == QLatin1String( "map" ) )
      return map;
  return nullptr;
}

/** One run of our sheets and of the peer. */
class PageBench
{
  public:
    PageBench( const ReportServices &with, const QString &element ) : mWith( with ), mElement( element ) {}

    /** Pages of the sheet of \a unit, written to \a path; 0 when it failed. */
    int writeSheet( const ResponsibleUnit &unit, const QString &path )
    {
      SheetRequest request;
      request.element = mElement;
      request.filter = { MapFilter::Kind::Unit, unit.code };
      const Result<std::unique_ptr<PrintedDocument>> document = SheetLayout::build( mWith, request );
      if ( !document )
      {
        std::fprintf( stderr, "%s\n", qPrintable( document.error().text() ) );
        return 0;
      }
      Progress progress;
      const Result<QStringList> written = writeOutput( **document, {}, path, progress );
      if ( !written )
      {
        std::fprintf( stderr, "%s\n", qPrintable( written.error().text() ) );
        return 0;
      }
      const QgsLayoutItemMap *map = mapOf( **document );
      if ( map )
        places.insert( unit.code, { map->extent(), QRectF( map->pagePos(), map->rect().size() ) } );
      return ( *document )->pageCount();
    }

    /** Seconds that QGIS needs for an atlas of the map alone over all places. */
    double peer( const QString &path ) const
    {
      Result<SceneStore::Map> made = SceneStore::build( mWith.workspace.network(), mWith.catalogue, mWith.responsibility );
      if ( !made )
        return 0;
      SceneStore::Map map = made.take();
      map.scene->setElement( mElement );
      auto *coverage = QgsMemoryProviderUtils::createMemoryLayer( QStringLiteral( "places" ), QgsFields(), Qgis::WkbType::Polygon, mapcrs::drawn() );
      QgsFeatureList features;
      for ( const MapPlace &place : places )
      {
        QgsFeature feature;
        feature.setGeometry( QgsGeometry::fromRect( place.extent ) );
        features << feature;
      }
      coverage->dataProvider()->addFeatures( features );
      const QList<QgsMapLayer *> layers = map.scene->visibleLayers();
      map.project->addMapLayer( coverage, false );

      QgsPrintLayout layout( map.project.get() );
      layout.initializeDefaults();
      layout.pageCollection()->page( 0 )->setPageSize( QgsLayoutSize( 420, 297 ) );
      layout.renderContext().setDpi( 300 );
      auto *item = new QgsLayoutItemMap( &layout );
      layout.addLayoutItem( item );
      const QRectF rect = places.cbegin()->rect;
      item->attemptSetSceneRect( rect );
      item->setCrs( mapcrs::drawn() );
      item->setLayers( layers );
      item->setKeepLayerSet( true );
      item->setExtent( places.cbegin()->extent );
      item->setAtlasDriven( true );
      item->setAtlasScalingMode( QgsLayoutItemMap::Auto );
      item->setAtlasMargin( 0 );
      layout.atlas()->setCoverageLayer( coverage );
      layout.atlas()->setEnabled( true );
      QgsLayoutExporter::PdfExportSettings settings;
      settings.dpi = 300;
      settings.forceVectorOutput = true;
      settings.textRenderFormat = Qgis::TextRenderFormat::AlwaysText;
      settings.appendGeoreference = false;
      QString error;
      return bench::seconds( [&] { QgsLayoutExporter::exportToPdf( layout.atlas(), path, settings, error ); } );
    }

    QMap<QString, MapPlace> places; //!< by unit

  private:
    ReportServices mWith;
    QString mElement;
};

} // namespace

int main( int argc, char **argv )
{
  qputenv( "QT_QPA_PLATFORM", "offscreen" );
  QgisRuntime runtime( argc, argv );
  if ( argc < 2 )
  {
    std::fprintf( stderr, "usage: bench_pages WORKSPACE [PAGES [ELEMENT]]\n" );
    return 2;
  }
  const int most = argc > 2 ? atoi( argv[2] ) : 500;
  const QString element = argc > 3 ? QString::fromLocal8Bit( argv[3] ) : QStringLiteral( "air" );
  const Result<std::unique_ptr<Services>> services = Services::load();
  const Result<std::unique_ptr<Workspace>> workspace = Workspace::open( QString::fromLocal8Bit( argv[1] ), OpenMode::ReadOnly );
  if ( !services || !workspace )
  {
    std::fprintf( stderr, "%s\n", qPrintable( services ? workspace.error().text() : services.error().text() ) );
    return 2;
  }
  const Services &known = **services;
  SceneStore scenes;
  PrintRules rules;
  rules.scenes = &scenes;
  PageBench pages( { **workspace, known.catalogue, *known.evaluator, known.responsibility, rules }, element );
  const QTemporaryDir folder;

  QList<double> ours;
  int written = 0;
  for ( const ResponsibleUnit &unit : known.responsibility.units() )
    ours << bench::seconds( [&] { written += pages.writeSheet( unit, folder.filePath( unit.code + QStringLiteral( ".pdf" ) ) ); } );
  if ( pages.places.size() != known.responsibility.units().size() )
    return 2;
  double sum = 0;
  for ( const double one : ours )
    sum += one;
  const auto count = static_cast<double>( ours.size() );
  const double peer = pages.peer( folder.filePath( QStringLiteral( "peer.pdf" ) ) );
  std::printf( "%d sheets, %d pages; slowest sheet %.2f s\n", static_cast<int>( ours.size() ), written, *std::max_element( ours.cbegin(), ours.cend() ) );
  bench::printPair( "page_a3", sum / count, peer / count, "s", sum / peer, "ours/peer" );

  int done = 0;
  QList<double> memory;
  while ( done < most )
    for ( const ResponsibleUnit &unit : known.responsibility.units() )
    {
      const int before = done;
      const int more = pages.writeSheet( unit, folder.filePath( QStringLiteral( "again.pdf" ) ) );
      if ( more == 0 )
        return 2;
      done += more;
      if ( done / 50 > before / 50 )
      {
        malloc_trim( 0 );
        memory << residentMb();
        std::printf( "pages %4d  resident %.0f MB\n", done, memory.constLast() );
        std::fflush( stdout );
      }
      if ( done >= most )
        break;
    }
  if ( memory.size() > 1 )
    std::printf( "memory: from %.0f to %.0f MB over %d pages\n", memory.constFirst(), memory.constLast(), done );
  std::printf( "maps built: %d\n", scenes.built() );
  return 0;
}
