#include "QgisTestMain.h"
#include "TestSupport.h"
#include "base/Resources.h"
#include "demo/DemoBuilder.h"

#include <QTemporaryDir>

using namespace jinguan;

/** Cancels after so many reports of progress. */
class CancelAfter : public Progress
{
  public:
    explicit CancelAfter( int reports ) : mLeft( reports ) {}
    void report( double, const QString & ) override { --mLeft; }
    bool isCancelled() const override { return mLeft <= 0; }

  private:
    int mLeft = 0;
};

class TestDemoBuilder : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void build_hasEveryRoleOfTheDemo();
    void build_layersAreSchematicAndSaySo();
    void build_everyStationHasDistrictUnitAndKind();
    void build_everyElementHasStations();
    void build_realStationsAreNotDemo();
    void build_publishedSeriesAreWhole_data();
    void build_publishedSeriesAreWhole();
    void build_inventedSeriesAreMarked();
    void build_passesItsOwnCheck();
    void build_refusesFullFolder();
    void build_leavesNothingWhenCancelled();

  private:
    QTemporaryDir mFolder;
    QString mDemo;
    Catalogue mCatalogue;
    Responsibility mResponsibility;
    std::unique_ptr<Workspace> mWorkspace;
};

void TestDemoBuilder::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
  Result<Responsibility> responsibility = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) );
  VERIFY_OK( responsibility );
  mResponsibility = responsibility.take();

  mDemo = mFolder.filePath( QStringLiteral( "演示 工作区" ) );
  Progress progress;
  const Result<void> built = DemoBuilder( mCatalogue, mResponsibility ).build( mDemo, progress );
  VERIFY_OK( built );
  Result<std::unique_ptr<Workspace>> opened = Workspace::open( mDemo, OpenMode::ReadOnly );
  VERIFY_OK( opened );
  mWorkspace = opened.take();
}

void TestDemoBuilder::build_hasEveryRoleOfTheDemo()
{
  const Result<QList<LayerSource>> layers = mWorkspace->network().layers();
  VERIFY_OK( layers );
  QMap<QString, qint64> counts;
  for ( const LayerSource &layer : *layers )
    counts.insert( layer.role.id, layer.featureCount );
  QCOMPARE( counts.value( QStringLiteral( "district" ) ), 20 );
  QCOMPARE( counts.value( QStringLiteral( "unit" ) ), 23 );
  QCOMPARE( counts.value( QStringLiteral( "city" ) ), 1 );
  QCOMPARE( counts.value( QStringLiteral( "ecobelt" ) ), 1 );
  for ( const char *role : { "river", "lake", "road", "greenway", "reserve", "scenic", "wetland", "drinking-zone", "functional-zone", "built-up", "population", "sensitive" } )
    QVERIFY2( counts.value( QString::fromLatin1( role ) ) > 3, role );
}

void TestDemoBuilder::build_layersAreSchematicAndSaySo()
{
  const Result<QList<LayerSource>> layers = mWorkspace->network().layers();
  VERIFY_OK( layers );
  for ( const LayerSource &layer : *layers )
  {
    QVERIFY2( layer.provenance.schematic, qPrintable( layer.role.id ) );
    QVERIFY2( !layer.provenance.source.isEmpty() && !layer.provenance.licence.isEmpty(), qPrintable( layer.role.id ) );
  }
}

void TestDemoBuilder::build_everyStationHasDistrictUnitAndKind()
{
  const Result<QList<Station>> stations = mWorkspace->network().stations();
  VERIFY_OK( stations );
  QVERIFY( stations->size() > 200 );
  for ( const Station &station : *stations )
  {
    QVERIFY2( mCatalogue.stationKind( station.kind ), qPrintable( station.code ) );
    QVERIFY2( station.sitingClass.isEmpty() || mCatalogue.sitingClass( station.sitingClass ), qPrintable( station.code + station.sitingClass ) );
    QVERIFY2( mResponsibility.district( station.district ), qPrintable( station.code ) );
    QVERIFY2( mResponsibility.unit( station.unit ), qPrintable( station.code ) );
    QVERIFY2( !station.positions.isEmpty(), qPrintable( station.code ) );
    QVERIFY2( !station.provenance.isEmpty(), qPrintable( station.code ) );
  }
}

void TestDemoBuilder::build_everyElementHasStations()
{
  const Result<QList<Station>> stations = mWorkspace->network().stations();
  VERIFY_OK( stations );
  for ( const Element &element : mCatalogue.elements() )
    QVERIFY2( std::any_of( stations->cbegin(), stations->cend(), [&element]( const Station &station ) { return station.elements.contains( element.id ); } ), qPrintable( element.id ) );
}

void TestDemoBuilder::build_realStationsAreNotDemo()
{
  const Result<QList<Station>> stations = mWorkspace->network().stations();
  VERIFY_OK( stations );
  int national = 0;
  for ( const Station &station : *stations )
  {
    QCOMPARE( station.isDemo, station.code.startsWith( QStringLiteral( "DEMO-" ) ) );
    if ( station.kind == QLatin1String( "air_standard" ) && station.countsInEvaluation )
      ++national;
  }
  QVERIFY( national >= 7 ); // the eight of the snapshots, of which one is a control point
}

void TestDemoBuilder::build_publishedSeriesAreWhole_data()
{
  QTest::addColumn<QString>( "station" );
  QTest::addColumn<qint64>( "valid" );
  // counted with a spreadsheet in the rows from 2013 on of the published file
  QTest::newRow( "Caotang Temple" ) << "1436A" << qint64( 24420 );
  QTest::newRow( "Shahepu" ) << "1434A" << qint64( 24594 + 2 ); // and the two snapshot hours
  QTest::newRow( "US consulate" ) << "US-CTU" << qint64( 24491 );
}

void TestDemoBuilder::build_publishedSeriesAreWhole()
{
  QFETCH( QString, station );
  QFETCH( qint64, valid );
  const Result<QList<Series>> series = mWorkspace->readings().series( station );
  VERIFY_OK( series );
  qint64 count = 0;
  for ( const Series &one : *series )
  {
    if ( one.key.indicator == QLatin1String( "PM2.5" ) )
      count += mWorkspace->readings().count( one.id, Period::Hour ).value();
  }
  QCOMPARE( count, valid );
}

void TestDemoBuilder::build_inventedSeriesAreMarked()
{
  const Result<QList<Series>> series = mWorkspace->readings().series();
  VERIFY_OK( series );
  for ( const Series &one : *series )
    QCOMPARE( one.isDemo, one.key.station.startsWith( QStringLiteral( "DEMO-" ) ) );
}

void TestDemoBuilder::build_passesItsOwnCheck()
{
  Progress progress;
  for ( const CheckFinding &finding : mWorkspace->check( progress ) )
    QVERIFY2( finding.severity != CheckFinding::Severity::Failure, qPrintable( finding.check + finding.text ) );
}

void TestDemoBuilder::build_refusesFullFolder()
{
  Progress progress;
  const Result<void> again = DemoBuilder( mCatalogue, mResponsibility ).build( mDemo, progress );
  QVERIFY( !again.ok() );
  QVERIFY( !again.error().remedy.isEmpty() );
}

void TestDemoBuilder::build_leavesNothingWhenCancelled()
{
  const QString folder = mFolder.filePath( QStringLiteral( "cancelled" ) );
  CancelAfter progress( 1 );
  QVERIFY( !DemoBuilder( mCatalogue, mResponsibility ).build( folder, progress ).ok() );
  QVERIFY( !QFileInfo::exists( folder ) );
  QVERIFY( !QFileInfo::exists( folder + QStringLiteral( ".building" ) ) );
}

JINGUAN_QGIS_TEST_MAIN( TestDemoBuilder )
#include "test_demobuilder.moc"
