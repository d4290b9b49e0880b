#include "QgisTestMain.h"
#include "reports/DistrictAtlas.h"
#include "reports/Figures.h"
#include "reports/items/PaperItem.h"
#include "reports/items/TableItem.h"
#include "reports/PrintOutput.h"
#include "reports/ReportsFixture.h"
#include "reports/SheetLayout.h"
#include "reports/SheetTemplate.h"
#include "TestSupport.h"

#include <QDomDocument>

#include <qgslayoutatlas.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutpagecollection.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsreadwritecontext.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>

using namespace jinguan;

/** Templates that plain QGIS opens, plans by siting class, the atlas of the districts. */
class TestSheetTemplate : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void write_opensInPlainQgis();
    void build_fillsItsPlaces();
    void build_namesWhatIsMissing();
    void build_refusesWhatIsNoTemplate();
    void shipped_areComplete();
    void sitingClasses_areInLegendAndTable();
    void atlas_hasAPageForEachUnit();
    void atlas_needsItsReviewNumberForThePublic();

  private:
    QString writeTemplate( const QString &name );
    static QString compact( QString text ) { return text.remove( QRegularExpression( QStringLiteral( "\\s" ) ) ); }
    test::ReportsFixture mFixture;
};

void TestSheetTemplate::initTestCase()
{
  const QString failure = mFixture.open();
  if ( !failure.isEmpty() )
    QFAIL( qPrintable( failure ) );
}

QString TestSheetTemplate::writeTemplate( const QString &name )
{
  const Result<std::unique_ptr<PrintedDocument>> document = SheetLayout::build( mFixture.services(), {} );
  const QString path = mFixture.file( name );
  return document && SheetTemplate::write( **document, path ) ? path : QString();
}

void TestSheetTemplate::write_opensInPlainQgis()
{
  const QString path = writeTemplate( QStringLiteral( "plain.qpt" ) );
  QFile file( path );
  QVERIFY( file.open( QIODevice::ReadOnly ) );
  const QByteArray content = file.readAll();
  QVERIFY( !content.contains( JINGUAN_SOURCE_DIR ) ); // nothing of this machine
  QDomDocument xml;
  QVERIFY( xml.setContent( content ) );
  QgsProject project;
  QgsPrintLayout layout( &project );
  bool ok = false;
  layout.loadFromTemplate( xml, QgsReadWriteContext(), true, &ok );
  QVERIFY( ok );
  QCOMPARE( layout.pageCollection()->pageCount(), 1 );
  QVERIFY( dynamic_cast<QgsLayoutItemMap *>( layout.itemById( QStringLiteral( "map" ) ) ) );
  const auto *legend = dynamic_cast<QgsLayoutItemLegend *>( layout.itemById( QStringLiteral( "legend" ) ) );
  QVERIFY( legend && legend->autoUpdateModel() );
  for ( const char *id : { "title", "table", "chart", "foot", "notes" } )
    QVERIFY2( dynamic_cast<QgsLayoutItemLabel *>( layout.itemById( QString::fromLatin1( id ) ) ), id );
}

void TestSheetTemplate::build_fillsItsPlaces()
{
  const QString path = writeTemplate( QStringLiteral( "filled.qpt" ) );
  QVERIFY( !path.isEmpty() );
  SheetRequest request;
  request.element = QStringLiteral( "noise" );
  request.filter = { MapFilter::Kind::Unit, QStringLiteral( "510106" ) };
  request.templateFile = path;
  request.secrecy = QStringLiteral( "内部资料" );
  const Result<std::unique_ptr<PrintedDocument>> document = SheetTemplate::build( mFixture.services(), request );
  VERIFY_OK( document );
  const QgsLayout &layout = *( *document )->layout;
  QVERIFY( dynamic_cast<const TableItem *>( layout.itemById( QStringLiteral( "table" ) ) ) );
  const auto *map = dynamic_cast<const QgsLayoutItemMap *>( layout.itemById( QStringLiteral( "map" ) ) );
  QVERIFY( map && !map->layers().isEmpty() );
  QVERIFY( map->extent().contains( ( *document )->scene->extentOf( request.filter ) ) );
  Progress progress;
  const Result<QStringList> written = writeOutput( **document, {}, mFixture.file( QStringLiteral( "filled.pdf" ) ), progress );
  VERIFY_OK( written );
  const QString text = compact( test::outputOf( QStringLiteral( "pdftotext" ), { written->first(), QStringLiteral( "-" ) } ) );
  for ( const char *words : { "成都市金牛区声环境监测点位及噪声现状图", "内部资料", "说明", "图例" } )
    QVERIFY2( text.contains( QString::fromUtf8( words ) ), words );
  QVERIFY( !text.contains( QStringLiteral( "〔table〕" ) ) );
}

void TestSheetTemplate::build_namesWhatIsMissing()
{
  const QString path = writeTemplate( QStringLiteral( "lacking.qpt" ) );
  QFile file( path );
  QVERIFY( file.open( QIODevice::ReadOnly ) );
  QByteArray content = file.readAll();
  file.close();
  content.replace( "id=\"map\"", "id=\"karte\"" );
  QVERIFY( file.open( QIODevice::WriteOnly ) );
  file.write( content );
  file.close();
  SheetRequest request;
  request.templateFile = path;
  const Result<std::unique_ptr<PrintedDocument>> document = SheetTemplate::build( mFixture.services(), request );
  QVERIFY( !document );
  QVERIFY2( document.error().message.contains( QStringLiteral( "map" ) ), qPrintable( document.error().text() ) );
  QVERIFY2( !document.error().message.contains( QStringLiteral( "title" ) ), qPrintable( document.error().text() ) );
  QCOMPARE( document.error().file, path );
}

void TestSheetTemplate::build_refusesWhatIsNoTemplate()
{
  SheetRequest request;
  request.templateFile = mFixture.file( QStringLiteral( "no.qpt" ) );
  QVERIFY( !SheetTemplate::build( mFixture.services(), request ) ); // is not there
  for ( const char *content : { "", "<qgis/>", "<Layout", "plain text" } )
  {
    QFile file( request.templateFile );
    QVERIFY( file.open( QIODevice::WriteOnly ) );
    file.write( content );
    file.close();
    const Result<std::unique_ptr<PrintedDocument>> document = SheetTemplate::build( mFixture.services(), request );
    QVERIFY2( !document, content );
    QVERIFY2( !document.error().remedy.isEmpty(), content );
  }
}

void TestSheetTemplate::shipped_areComplete()
{
  for ( const char *name : { "network", "siting", "district" } )
  {
    SheetRequest request;
    request.templateFile = Resources::path( QStringLiteral( "layouts/templates/%1.qpt" ).arg( QString::fromLatin1( name ) ) );
    const Result<std::unique_ptr<PrintedDocument>> document = SheetTemplate::build( mFixture.services(), request );
    VERIFY_OK( document );
  }
}

void TestSheetTemplate::sitingClasses_areInLegendAndTable()
{
  SheetRequest request;
  request.bySitingClass = true;
  const Result<std::unique_ptr<PrintedDocument>> document = SheetLayout::build( mFixture.services(), request );
  VERIFY_OK( document );
  const auto *classes = dynamic_cast<const TableItem *>( ( *document )->layout->itemById( QStringLiteral( "leading-1" ) ) );
  QVERIFY( classes );
  int counted = 0;
  for ( const QList<TableCell> &row : classes->content().rows )
    counted += row.at( 1 ).text.toInt();
  const Result<QList<Station>> stations = mFixture.services().workspace.network().stations();
  VERIFY_OK( stations );
  // As of the day of the newest reading.
  const Result<Figures> figures = Figures::collect( mFixture.services(), {}, 0, QStringLiteral( "air" ) );
  VERIFY_OK( figures );
  const QDate moment = local( figures->moment() ).date();
  const auto air = std::count_if( stations->cbegin(), stations->cend(), [&]( const Station &station ) {
    return station.elements.contains( QStringLiteral( "air" ) ) && station.statusOn( moment ) != StationStatus::Retired;
  } );
  QCOMPARE( counted, static_cast<int>( air ) );
  QSet<QString> labels;
  for ( const auto &layer : ( *document )->scene->stationLayers() )
    if ( ( *document )->scene->isVisible( layer->layer() ) )
      for ( const QgsLegendSymbolItem &item : layer->layer()->renderer()->legendSymbolItems() )
        labels << item.label();
  for ( const QList<TableCell> &row : classes->content().rows )
    QVERIFY2( labels.contains( row.at( 0 ).text ), qPrintable( row.at( 0 ).text ) );
  Progress progress;
  const Result<QStringList> written = writeOutput( **document, {}, mFixture.file( QStringLiteral( "布设图.pdf" ) ), progress );
  VERIFY_OK( written );
  const QString text = compact( test::outputOf( QStringLiteral( "pdftotext" ), { written->first(), QStringLiteral( "-" ) } ) );
  QVERIFY( text.contains( QStringLiteral( "成都市大气监测点位布设图" ) ) || text.contains( QStringLiteral( "监测点位布设图" ) ) );
}

void TestSheetTemplate::atlas_hasAPageForEachUnit()
{
  AtlasRequest request;
  request.paper = QStringLiteral( "A4" );
  const Result<std::unique_ptr<PrintedDocument>> document = DistrictAtlas::build( mFixture.services(), request );
  VERIFY_OK( document );
  const QList<ResponsibleUnit> &units = mFixture.responsibility().units();
  QCOMPARE( ( *document )->layout->atlas()->count(), static_cast<int>( units.size() ) );
  QCOMPARE( ( *document )->pageCount(), static_cast<int>( units.size() ) );
  QCOMPARE( ( *document )->bookmarks.size(), units.size() );
  Progress progress;
  const Result<QStringList> written = writeOutput( **document, {}, mFixture.file( QStringLiteral( "atlas.pdf" ) ), progress );
  VERIFY_OK( written );
  for ( qsizetype i = 0; i < units.size(); ++i )
  {
    const QString number = QString::number( i + 1 );
    const QString text = compact( test::outputOf(
      QStringLiteral( "pdftotext" ), { QStringLiteral( "-f" ), number, QStringLiteral( "-l" ), number, written->first(), QStringLiteral( "-" ) } ) );
    QVERIFY2( text.contains( compact( units.at( i ).name.zh ) ), qPrintable( units.at( i ).name.zh ) );
    QVERIFY2( text.contains( QStringLiteral( "第%1页共%2页" ).arg( number ).arg( units.size() ) ), qPrintable( number ) );
    QCOMPARE( ( *document )->bookmarks.at( i ).title, units.at( i ).name.zh );
  }
  const auto *map = dynamic_cast<QgsLayoutItemMap *>( ( *document )->layout->itemById( QStringLiteral( "map" ) ) );
  QVERIFY( map && map->keepLayerSet() );
}

void TestSheetTemplate::atlas_needsItsReviewNumberForThePublic()
{
  ReportServices services = mFixture.services();
  Result<PlaceGeneralisation> places = PlaceGeneralisation::load();
  VERIFY_OK( places );
  services.rules.places = places.take();
  QVERIFY( !DistrictAtlas::build( services, {} ) );
  services.rules.hasReviewNumber = true;
  VERIFY_OK( DistrictAtlas::build( services, {} ) );
}

JINGUAN_QGIS_TEST_MAIN( TestSheetTemplate )
#include "test_sheettemplate.moc"
