#include "base/Resources.h"
#include "demo/DemoBuilder.h"
#include "QgisTestMain.h"
#include "TestSupport.h"

#include <qgsvectorlayer.h>

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
    void build_stationsLieWhereTheySay();
    void build_riversRunOnBelowTheCity_data();
    void build_riversRunOnBelowTheCity();
    void build_demoStationsHaveDatedStates();
    void build_onlyRunningStationsReport();
    void build_publishedSeriesAreWhole_data();
    void build_publishedSeriesAreWhole();
    void build_inventedSeriesAreMarked();
    void build_passesItsOwnCheck();
    void build_refusesFullFolder();
    void build_leavesNothingWhenCancelled();

  private:
    /** The features of a layer by the value of an attribute, those of equal value together. */
    QMap<QString, QgsGeometry> geometries( const QString &role, const QString &attribute ) const;

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
  for ( const char *role : { "river", "lake", "road", "greenway", "reserve", "scenic", "wetland", "drinking-zone", "functional-zone",
          "built-up", "population", "sensitive" } )
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
    QVERIFY2(
      station.sitingClass.isEmpty() || mCatalogue.sitingClass( station.sitingClass ), qPrintable( station.code + station.sitingClass ) );
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
    QVERIFY2( std::any_of( stations->cbegin(), stations->cend(),
                [&element]( const Station &station ) { return station.elements.contains( element.id ); } ),
      qPrintable( element.id ) );
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

QMap<QString, QgsGeometry> TestDemoBuilder::geometries( const QString &role, const QString &attribute ) const
{
  QMap<QString, QVector<QgsGeometry>> parts;
  const Result<QList<LayerSource>> layers = mWorkspace->network().layers();
  for ( const LayerSource &source : *layers )
  {
    if ( source.role.id != role )
      continue;
    const QgsVectorLayer layer( source.uri, role, source.provider );
    QgsFeatureIterator features = layer.getFeatures();
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
      parts[feature.attribute( attribute ).toString()].append( feature.geometry() );
  }
  QMap<QString, QgsGeometry> united;
  for ( auto it = parts.cbegin(); it != parts.cend(); ++it )
    united.insert( it.key(), QgsGeometry::unaryUnion( it.value() ) );
  return united;
}

void TestDemoBuilder::build_stationsLieWhereTheySay()
{
  constexpr double aMetre = 1.0 / 111000; // coordinates have five decimals
  const QMap<QString, QgsGeometry> districts = geometries( QStringLiteral( "district" ), QStringLiteral( "code" ) );
  const QMap<QString, QgsGeometry> units = geometries( QStringLiteral( "unit" ), QStringLiteral( "code" ) );
  const QMap<QString, QgsGeometry> rivers = geometries( QStringLiteral( "river" ), QStringLiteral( "name" ) );
  QCOMPARE( districts.size(), 20 );
  const Result<QList<Station>> stations = mWorkspace->network().stations();
  VERIFY_OK( stations );
  int onRivers = 0;
  for ( const Station &station : *stations )
  {
    const LonLat at = station.positionOn( {} )->at;
    const QgsGeometry point = QgsGeometry::fromPointXY( { at.lon, at.lat } );
    QVERIFY2( districts.value( station.district ).contains( point ), qPrintable( station.code ) );
    QVERIFY2( units.value( station.unit ).contains( point ), qPrintable( station.code + QLatin1Char( ' ' ) + station.unit ) );
    if ( station.river.isEmpty() )
      continue;
    QVERIFY2( rivers.contains( station.river ), qPrintable( station.code + station.river ) );
    QVERIFY2( rivers.value( station.river ).distance( point ) < aMetre, qPrintable( station.code ) );
    ++onRivers;
  }
  QVERIFY( onRivers > 40 );
}

void TestDemoBuilder::build_riversRunOnBelowTheCity_data()
{
  QTest::addColumn<double>( "lon" );
  QTest::addColumn<double>( "lat" );
  // stations of a public Min River file, as it states them, and towns on the river
  QTest::newRow( "Yuedianzi" ) << 103.869644 << 30.381788;
  QTest::newRow( "Huanglongxi" ) << 103.970525 << 30.317805;
  QTest::newRow( "Pengshan, Jiangkou" ) << 103.884 << 30.226;
  QTest::newRow( "Meishan" ) << 103.866 << 30.06;
  QTest::newRow( "Leshan" ) << 103.765 << 29.557;
  QTest::newRow( "Yuebo" ) << 104.164944 << 29.040938;
}

void TestDemoBuilder::build_riversRunOnBelowTheCity()
{
  QFETCH( double, lon );
  QFETCH( double, lat );
  const QMap<QString, QgsGeometry> rivers = geometries( QStringLiteral( "river" ), QStringLiteral( "name" ) );
  double nearest = 180;
  for ( auto it = rivers.cbegin(); it != rivers.cend(); ++it )
  {
    if ( it.key().startsWith( QStringLiteral( "岷江" ) ) || it.key() == QStringLiteral( "锦江" ) )
      nearest = std::min( nearest, it.value().distance( QgsGeometry::fromPointXY( { lon, lat } ) ) );
  }
  QVERIFY2( nearest < 0.035, qPrintable( QString::number( nearest ) ) ); // the lines are good to 1 to 3 km
}

void TestDemoBuilder::build_demoStationsHaveDatedStates()
{
  const QDate shown( 2019, 7, 23 ); // the newest day of the readings
  const Result<QList<Station>> stations = mWorkspace->network().stations();
  VERIFY_OK( stations );
  QMap<StationStatus, int> now;
  QMap<StationStatus, int> later;
  for ( const Station &station : *stations )
  {
    if ( !station.isDemo )
      continue;
    for ( const StationStateChange &state : station.states )
    {
      QVERIFY2( state.from.isValid(), qPrintable( station.code ) );
      QVERIFY2( state.status == StationStatus::Running || !state.reason.isEmpty(), qPrintable( station.code ) );
    }
    ++now[station.statusOn( shown )];
    ++later[station.statusOn( {} )];
  }
  QCOMPARE( now.value( StationStatus::Planned ), 5 );
  QCOMPARE( now.value( StationStatus::Suspended ), 1 );
  QCOMPARE( now.value( StationStatus::Retired ), 1 );
  QCOMPARE( now.value( StationStatus::Running ), 202 );
  QCOMPARE( later.value( StationStatus::Planned ), 2 ); // three of them have been built since
}

void TestDemoBuilder::build_onlyRunningStationsReport()
{
  const Result<QList<Station>> stations = mWorkspace->network().stations();
  VERIFY_OK( stations );
  const TimeRange year { parseTime( QStringLiteral( "2019-01-01T00:00+08:00" ) ).toSecsSinceEpoch(),
    parseTime( QStringLiteral( "2020-01-01T00:00+08:00" ) ).toSecsSinceEpoch() };
  int stopped = 0;
  for ( const Station &station : *stations )
  {
    const Result<QList<Series>> series = mWorkspace->readings().series( station.code );
    VERIFY_OK( series );
    for ( const Series &one : *series )
    {
      for ( const Period period : { Period::Hour, Period::FourHours, Period::Day } )
      {
        const Result<QList<Reading>> readings = mWorkspace->readings().readings( one.id, period, year );
        VERIFY_OK( readings );
        for ( const Reading &reading : *readings )
          QVERIFY2( station.statusOn( local( reading.begin ).date() ) == StationStatus::Running, qPrintable( station.code ) );
      }
    }
    if ( station.isDemo && station.statusOn( QDate( 2019, 7, 23 ) ) != StationStatus::Running && !series->isEmpty() )
      ++stopped;
  }
  QCOMPARE( stopped, 2 ); // the suspended and the retired one reported until their day
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
