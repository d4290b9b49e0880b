#include "ReadingStoreContractHistory.h"
#include "ReadingStoreContractSlots.h"
#include "store/sqlite/SqliteDatabase.h"
#include "store/Workspace.h"

#include <cmath>

#include <QTemporaryDir>
#include <QThread>

using namespace jinguan;
using namespace jinguan::test;

/** The contract over SQLite, and what only a file can do. */
class TestSqliteReadingStore : public ReadingStoreContract
{
    Q_OBJECT

  protected:
    ReadingStore &makeStore() override;
    void dropStore() override;

  private Q_SLOTS:
    void verifyChain_tamperingIsFound_data();
    void verifyChain_tamperingIsFound();
    void verdicts_historyCannotBeRewritten_data();
    void verdicts_historyCannotBeRewritten();
    void write_twoThreadsAtOnceLoseNothing();
    void latestAt_seeksInsteadOfScanning();
    void incidents_areSavedAndListed();
    void incidents_areFoundByPlaceAndTime();
    void crossings_areReplacedWithinTheirRange();
    void devices_comeBackAsSaved();
    void devices_badSettingsAreRefused_data();
    void devices_badSettingsAreRefused();
    void deviceStates_addUp();
    void openReadings_seesWritesOfOthers();

  private:
    QString databasePath() const { return mFolder->path() + QStringLiteral( "/成都/readings.db" ); }

    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<Workspace> mWorkspace;
};

ReadingStore &TestSqliteReadingStore::makeStore()
{
  mFolder = std::make_unique<QTemporaryDir>();
  Result<std::unique_ptr<Workspace>> workspace = Workspace::create( mFolder->path() + QStringLiteral( "/成都" ), QStringLiteral( "成都" ) );
  if ( !workspace )
    qFatal( "%s", qPrintable( workspace.error().text() ) );
  mWorkspace = workspace.take();
  return mWorkspace->readings();
}

void TestSqliteReadingStore::dropStore()
{
  mWorkspace.reset();
  mFolder.reset();
}

void TestSqliteReadingStore::verifyChain_tamperingIsFound_data()
{
  QTest::addColumn<QByteArray>( "sql" );
  QTest::newRow( "value" ) << QByteArray( "UPDATE reading SET value = 21 WHERE value = 20" );
  QTest::newRow( "value in the last digit" ) << QByteArray( "UPDATE reading SET value = 20.000000000000004 WHERE value = 20" );
  QTest::newRow( "flag" ) << QByteArray( "UPDATE reading SET flag = 9 WHERE value = 20" );
  QTest::newRow( "mark" ) << QByteArray( "UPDATE reading SET below = 1 WHERE value = 20" );
  QTest::newRow( "time" ) << QByteArray( "UPDATE reading SET begin = begin + 1 WHERE value = 20" );
  QTest::newRow( "series" ) << QByteArray( "UPDATE reading SET series = 2 WHERE value = 20" );
  QTest::newRow( "deleted" ) << QByteArray( "DELETE FROM reading WHERE value = 20" );
  QTest::newRow( "all deleted" ) << QByteArray( "DELETE FROM reading" );
  QTest::newRow( "added" ) << QByteArray( "INSERT INTO reading VALUES (1, 3600, 0, 5, 0, 0, 1)" );
  QTest::newRow( "added without link" ) << QByteArray( "PRAGMA foreign_keys = OFF; INSERT INTO reading VALUES (1, 3600, 0, 5, 0, 0, 99)" );
  QTest::newRow( "replaced value" ) << QByteArray( "UPDATE audit SET value = 1" );
  QTest::newRow( "history removed" ) << QByteArray( "DELETE FROM audit" );
  QTest::newRow( "link removed" ) << QByteArray( "PRAGMA foreign_keys = OFF; DELETE FROM chain WHERE id = 2" );
  QTest::newRow( "last write removed" ) << QByteArray( "DELETE FROM reading WHERE value = 40; DELETE FROM chain WHERE id = 3" );
  QTest::newRow( "link rewritten" ) << QByteArray( "UPDATE chain SET hash = zeroblob(32) WHERE id = 2" );
  QTest::newRow( "time of the write" ) << QByteArray( "UPDATE chain SET at = at + 1 WHERE id = 1" );
  QTest::newRow( "other delivery" ) << QByteArray(
    "INSERT INTO delivery (source, at) VALUES ('x', 1); UPDATE chain SET delivery = 2 WHERE id = 1" );
}

void TestSqliteReadingStore::verifyChain_tamperingIsFound()
{
  QFETCH( QByteArray, sql );
  VERIFY_OK( store().ensureSeries( key( QStringLiteral( "B" ) ), QStringLiteral( "ug/m3" ) ) );
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 10, 20, 30 } ) ) );
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 11 } ) ) );
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon + 86400, { 40 } ) ) );
  Progress silent;
  VERIFY_OK( store().verifyChain( silent ) );
  {
    const Result<SqliteDatabase> other = SqliteDatabase::open( databasePath(), SqliteDatabase::Access::ReadWrite );
    VERIFY_OK( other );
    VERIFY_OK( other->execute( sql ) );
  }
  const Result<void> verified = store().verifyChain( silent );
  QVERIFY( !verified );
  QVERIFY( !verified.error().remedy.isEmpty() );
}

void TestSqliteReadingStore::verdicts_historyCannotBeRewritten_data()
{
  QTest::addColumn<QByteArray>( "sql" );
  QTest::newRow( "removed" ) << QByteArray( "PRAGMA foreign_keys = OFF; DELETE FROM verdict" );
  QTest::newRow( "flag" ) << QByteArray( "UPDATE verdict SET flag = 0" );
  QTest::newRow( "reason" ) << QByteArray( "UPDATE verdict SET reason = 'other'" );
}

void TestSqliteReadingStore::verdicts_historyCannotBeRewritten()
{
  QFETCH( QByteArray, sql );
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 10, 20 } ) ) );
  VERIFY_OK( store().judge( { review( pm25(), noon, QualityFlag::Invalid ) } ) );
  const Result<SqliteDatabase> other = SqliteDatabase::open( databasePath(), SqliteDatabase::Access::ReadWrite );
  VERIFY_OK( other );
  QVERIFY( !other->execute( sql ) );
  QCOMPARE( store().verdictHistory( pm25(), Period::Hour, noon )->first().flag, QualityFlag::Invalid );
}

void TestSqliteReadingStore::write_twoThreadsAtOnceLoseNothing()
{
  constexpr int batches = 40;
  const auto writer = [this]( UtcSeconds start ) {
    Result<std::unique_ptr<ReadingStore>> own = mWorkspace->openReadings();
    if ( !own )
      return own.error().text();
    for ( int batch = 0; batch < batches; ++batch )
    {
      const Result<WriteSummary> written =
        ( *own )->write( delivery(), hourly( pm25(), start + batch * 36000, QList<double>( 10, batch ) ) );
      if ( !written )
        return written.error().text();
    }
    return QString();
  };
  QString first;
  QString second;
  const std::unique_ptr<QThread> other( QThread::create( [&] { first = writer( noon ); } ) );
  other->start();
  second = writer( noon + Q_INT64_C( 1000000000 ) );
  other->wait();
  QCOMPARE( first, QString() );
  QCOMPARE( second, QString() );
  QCOMPARE( *store().count( pm25(), Period::Hour ), 2 * batches * 10 );
  Progress silent;
  VERIFY_OK( store().verifyChain( silent ) );
}

void TestSqliteReadingStore::latestAt_seeksInsteadOfScanning()
{
  const Result<SqliteDatabase> database = SqliteDatabase::openForReading( databasePath() );
  VERIFY_OK( database );
  Result<SqliteStatement> plan =
    database->prepare( "EXPLAIN QUERY PLAN SELECT begin, value, flag, below FROM reading WHERE series = 1 AND period = 3600 "
                       "AND begin <= 5 AND begin > 1 ORDER BY begin DESC LIMIT 1" );
  VERIFY_OK( plan );
  QVERIFY( plan->step() );
  QVERIFY2( plan->text( 3 ).contains( QLatin1String( "SEARCH reading USING PRIMARY KEY (series=? AND period=? AND begin>? AND begin<?)" ) ),
    qPrintable( plan->text( 3 ) ) );
  QVERIFY( !plan->step() );
}

void TestSqliteReadingStore::incidents_areSavedAndListed()
{
  IncidentStore &incidents = mWorkspace->incidents();
  Incident incident;
  incident.rule = QStringLiteral( "air.heavy" );
  incident.kind = QStringLiteral( "grade" );
  incident.station = QStringLiteral( "A" );
  incident.unit = QStringLiteral( "510104" );
  incident.lead = QStringList { QStringLiteral( "epb" ), QStringLiteral( "water" ) };
  incident.since = noon - 3600;
  incident.opened = incident.lastAt = noon;
  incident.peak = 312.5;
  const Result<Incident> saved = incidents.save( incident, { { 0, 0, noon, QStringLiteral( "opened" ), {}, {} } } );
  VERIFY_OK( saved );
  QVERIFY( saved->id > 0 );
  QVERIFY2( !incidents.save( incident ), "the same run twice" );
  incident = *saved;
  incident.closed = noon + 7200;
  incident.state = IncidentState::Closed;
  VERIFY_OK( incidents.save(
    incident, { { 0, 0, noon + 7200, QStringLiteral( "closed" ), QStringLiteral( "李工" ), QStringLiteral( "已处置" ) } } ) );
  IncidentQuery open;
  open.openOnly = true;
  QVERIFY( incidents.incidents( open )->isEmpty() );
  const Incident back = incidents.incidents()->first();
  QCOMPARE( back.closed, noon + 7200 );
  QCOMPARE( back.peak, 312.5 );
  QVERIFY( std::isnan( back.threshold ) );
  QCOMPARE( back.lead, incident.lead );
  const Result<QList<IncidentEvent>> story = incidents.story( back.id );
  VERIFY_OK( story );
  QCOMPARE( story->size(), 2 );
  QCOMPARE( story->last().by, QStringLiteral( "李工" ) );
  incident.id = 4711;
  QVERIFY( !incidents.save( incident ) );
  QVERIFY( !incidents.incident( 4711 ) );
}

void TestSqliteReadingStore::incidents_areFoundByPlaceAndTime()
{
  IncidentStore &incidents = mWorkspace->incidents();
  for ( int i = 0; i < 4; ++i )
  {
    Incident incident;
    incident.rule = QStringLiteral( "r" );
    incident.element = i < 2 ? QStringLiteral( "air" ) : QStringLiteral( "noise" );
    incident.station = QStringLiteral( "S%1" ).arg( i );
    incident.unit = i % 2 == 0 ? QStringLiteral( "510104" ) : QStringLiteral( "CDGX" );
    incident.since = incident.opened = noon + i * 3600;
    incident.lastAt = incident.opened + 600;
    incident.closed = i == 0 ? noon + 1200 : 0;
    VERIFY_OK( incidents.save( incident ) );
  }
  const auto stations = [&]( const IncidentQuery &query ) {
    QStringList codes;
    const Result<QList<Incident>> found = incidents.incidents( query );
    if ( !found )
      return QStringList { found.error().text() };
    for ( const Incident &incident : *found )
      codes.append( incident.station );
    return codes;
  };
  IncidentQuery query;
  query.element = QStringLiteral( "air" );
  QCOMPARE( stations( query ), QStringList( { QStringLiteral( "S1" ), QStringLiteral( "S0" ) } ) );
  query = {};
  query.unit = QStringLiteral( "CDGX" );
  QCOMPARE( stations( query ), QStringList( { QStringLiteral( "S3" ), QStringLiteral( "S1" ) } ) );
  query = {};
  query.from = noon + 1800; // S0 is closed and was over before
  query.to = noon + 7200;
  QCOMPARE( stations( query ), QStringList( { QStringLiteral( "S1" ) } ) );
}

void TestSqliteReadingStore::crossings_areReplacedWithinTheirRange()
{
  IncidentStore &incidents = mWorkspace->incidents();
  const QString rule = QStringLiteral( "r" );
  const QString station = QStringLiteral( "A" );
  const QString indicator = QStringLiteral( "PM2.5" );
  const QList<StoredCrossing> first { { rule, station, indicator, noon, true, 80, 75 },
    { rule, station, indicator, noon + 7200, false, 60, 75 } };
  VERIFY_OK( incidents.replaceCrossings( rule, station, indicator, { noon, noon + 86400 }, first ) );
  VERIFY_OK( incidents.replaceCrossings( rule, station, indicator, { noon + 3600, noon + 86400 }, {} ) );
  const Result<QList<StoredCrossing>> left = incidents.crossings( {}, {}, { noon, noon + 86400 } );
  VERIFY_OK( left );
  QCOMPARE( left->size(), 1 );
  QVERIFY( left->first() == first.first() );
}

void TestSqliteReadingStore::devices_comeBackAsSaved()
{
  DeviceStore &devices = mWorkspace->devices();
  Device device;
  device.mn = QStringLiteral( "Y80110010000010" );
  device.station = QStringLiteral( "1431A" );
  device.password = QStringLiteral( "123456" );
  device.modbusCrc = true;
  device.lengthTolerance = 6;
  device.addresses = QStringList { QStringLiteral( "10.0.0.7" ), QStringLiteral( "10.0.0.8" ) };
  device.factors = { { QStringLiteral( "PM25" ), QStringLiteral( "PM2.5" ), QStringLiteral( "mg/m3" ), 1 },
    { QStringLiteral( "a34004" ), QStringLiteral( "PM2.5" ), QStringLiteral( "ug/m3" ), 0.5 } };
  VERIFY_OK( devices.save( device ) );
  QVERIFY( devices.devices()->first() == device );
  device.factors.removeFirst();
  device.enabled = false;
  VERIFY_OK( devices.save( device ) );
  QCOMPARE( devices.devices()->size(), 1 );
  QVERIFY( devices.devices()->first() == device );
  VERIFY_OK( devices.remove( device.mn ) );
  QVERIFY( devices.devices()->isEmpty() );
  QVERIFY( !devices.remove( device.mn ) );
}

void TestSqliteReadingStore::devices_badSettingsAreRefused_data()
{
  QTest::addColumn<QString>( "mn" );
  QTest::addColumn<QString>( "station" );
  QTest::addColumn<int>( "tolerance" );
  QTest::addColumn<double>( "scale" );
  QTest::newRow( "no mn" ) << " "
                           << "A" << 0 << 1.0;
  QTest::newRow( "no station" ) << "M"
                                << "" << 0 << 1.0;
  QTest::newRow( "tolerance hides faults" ) << "M"
                                            << "A" << 13 << 1.0;
  QTest::newRow( "negative tolerance" ) << "M"
                                        << "A" << -1 << 1.0;
  QTest::newRow( "scale of nothing" ) << "M"
                                      << "A" << 0 << 0.0;
}

void TestSqliteReadingStore::devices_badSettingsAreRefused()
{
  QFETCH( QString, mn );
  QFETCH( QString, station );
  QFETCH( int, tolerance );
  QFETCH( double, scale );
  Device device;
  device.mn = mn;
  device.station = station;
  device.lengthTolerance = tolerance;
  device.factors = { { QStringLiteral( "a" ), QStringLiteral( "PM2.5" ), QStringLiteral( "ug/m3" ), scale } };
  QVERIFY( !mWorkspace->devices().save( device ) );
  QVERIFY( mWorkspace->devices().devices()->isEmpty() );
}

void TestSqliteReadingStore::deviceStates_addUp()
{
  DeviceStore &devices = mWorkspace->devices();
  DeviceState first { QStringLiteral( "M" ), QStringLiteral( "2017" ), QStringLiteral( "10.0.0.7" ), noon, noon, 10, 1, 60,
    QStringLiteral( "CRC" ), noon, 3, noon };
  VERIFY_OK( devices.add( { first } ) );
  DeviceState second { QStringLiteral( "M" ), QString(), QString(), noon + 60, noon + 60, 5, 0, 30, QString(), 0, {}, 0 };
  VERIFY_OK( devices.add( { second } ) );
  const DeviceState sum = devices.states()->first();
  QCOMPARE( sum.edition, QStringLiteral( "2017" ) );
  QCOMPARE( sum.firstSeen, noon );
  QCOMPARE( sum.lastSeen, noon + 60 );
  QCOMPARE( sum.packets, 15 );
  QCOMPARE( sum.rejected, 1 );
  QCOMPARE( sum.readings, 90 );
  QCOMPARE( sum.lastReason, QStringLiteral( "CRC" ) );
}

void TestSqliteReadingStore::openReadings_seesWritesOfOthers()
{
  const Result<std::unique_ptr<ReadingStore>> other = mWorkspace->openReadings();
  VERIFY_OK( other );
  const qint64 before = *( *other )->changeCounter();
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 10 } ) ) );
  QVERIFY( *( *other )->changeCounter() > before );
  QCOMPARE( *( *other )->count( pm25(), Period::Hour ), 1 );
}

QTEST_GUILESS_MAIN( TestSqliteReadingStore )
#include "moc_ReadingStoreContract.cpp"
#include "test_sqlitereadingstore.moc"
