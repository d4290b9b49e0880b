#include "WorkspaceFixture.h"

#include "base/Progress.h"

using namespace jinguan;
using namespace jinguan::test;

/** What a stream writes: readings of many series and refused rows in one transaction, at once where all are new. */
class TestStreamWrites : public WorkspaceFixture
{
    Q_OBJECT

  private Q_SLOTS:
    void ensureAll_keepsTheOrderAndTheSeriesThatAreThere();
    void ensureAll_makesNoneWhereOneFails();
    void write_isTheSameInOneStatementAndRowByRow_data();
    void write_isTheSameInOneStatementAndRowByRow();
    void write_fallsBackWhereNotAllAreNew();
    void write_unknownSeriesLeavesNothing();
    void refusedRows_stayWhereNoReadingIsNew();
    void latest_isTheNewestOfAGroup();

  private:
    /** Fifty series and a delivery. */
    struct Store
    {
        std::unique_ptr<Workspace> workspace;
        QList<SeriesId> series;
        qint64 delivery = 0;
        ReadingStore &readings() { return workspace->readings(); }
    };
    Store makeStore() const
    {
      Store store { make( QStringLiteral( "x" ) ), {}, 0 };
      QList<WantedSeries> wanted;
      for ( int i = 0; i < 50; ++i )
        wanted.append( { seriesKey( QString::number( i ) ), QStringLiteral( "ug/m3" ), false } );
      store.series = store.readings().ensureAll( wanted ).take();
      store.delivery = *store.readings().beginDelivery( {} );
      return store;
    }
    /** One reading of each series. */
    static QList<IncomingReading> groupOf( const Store &store, int hour )
    {
      QList<IncomingReading> readings;
      for ( const SeriesId series : store.series )
        readings.prepend( { series, Period::Hour,
          { sBegin + hour * 3600, double( series + hour ), QualityFlag::Valid, false } } ); // not in the order of the table
      return readings;
    }
    static void verify( Store &store, qint64 count )
    {
      Progress progress;
      VERIFY_OK( store.readings().verifyChain( progress ) );
      QCOMPARE( store.workspace->info()->readingCount, count );
    }
};

void TestStreamWrites::ensureAll_keepsTheOrderAndTheSeriesThatAreThere()
{
  const std::unique_ptr<Workspace> workspace = make( QStringLiteral( "x" ) );
  const Result<SeriesId> b = workspace->readings().ensureSeries( seriesKey( QStringLiteral( "b" ) ), QStringLiteral( "ug/m3" ) );
  VERIFY_OK( b );
  const auto wanted = []( const char *station ) {
    return WantedSeries { seriesKey( QString::fromLatin1( station ) ), QStringLiteral( "ug/m3" ), false };
  };
  const Result<QList<SeriesId>> all = workspace->readings().ensureAll( { wanted( "c" ), wanted( "b" ), wanted( "a" ), wanted( "c" ) } );
  VERIFY_OK( all );
  QCOMPARE( all->size(), 4 );
  QCOMPARE( all->at( 1 ), *b );
  QCOMPARE( all->at( 0 ), all->at( 3 ) );
  const Result<QList<Series>> series = workspace->readings().series( QStringLiteral( "a" ) );
  VERIFY_OK( series );
  QCOMPARE( series->first().id, all->at( 2 ) );
}

void TestStreamWrites::ensureAll_makesNoneWhereOneFails()
{
  const std::unique_ptr<Workspace> workspace = make( QStringLiteral( "x" ) );
  VERIFY_OK( workspace->readings().ensureSeries( seriesKey( QStringLiteral( "b" ) ), QStringLiteral( "ug/m3" ) ) );
  const Result<QList<SeriesId>> all =
    workspace->readings().ensureAll( { { seriesKey( QStringLiteral( "a" ) ), QStringLiteral( "ug/m3" ), false },
      { seriesKey( QStringLiteral( "b" ) ), QStringLiteral( "mg/m3" ), false } } );
  QVERIFY( !all );
  QVERIFY( workspace->readings().series( QStringLiteral( "a" ) )->isEmpty() );
}

void TestStreamWrites::write_isTheSameInOneStatementAndRowByRow_data()
{
  QTest::addColumn<int>( "piece" );
  QTest::newRow( "all at once" ) << 50;
  QTest::newRow( "too few for a table" ) << 10;
}

void TestStreamWrites::write_isTheSameInOneStatementAndRowByRow()
{
  QFETCH( int, piece );
  Store store = makeStore();
  for ( int hour = 0; hour < 4; ++hour )
  {
    const QList<IncomingReading> group = groupOf( store, hour );
    for ( int at = 0; at < group.size(); at += piece )
    {
      const Result<WriteSummary> summary = store.readings().writeStream( store.delivery, group.mid( at, piece ), {} );
      VERIFY_OK( summary );
      QCOMPARE( summary->written, piece );
    }
  }
  for ( const SeriesId series : store.series )
  {
    const Result<QList<Reading>> readings = store.readings().readings( series, Period::Hour, { 0, 9999999999 } );
    VERIFY_OK( readings );
    QCOMPARE( readings->size(), 4 );
    QCOMPARE( readings->last().value, double( series + 3 ) );
  }
  verify( store, 200 );
}

void TestStreamWrites::write_fallsBackWhereNotAllAreNew()
{
  Store store = makeStore();
  VERIFY_OK( store.readings().writeStream( store.delivery, groupOf( store, 0 ), {} ) );
  QList<IncomingReading> mixed = groupOf( store, 1 ) + groupOf( store, 0 );
  mixed.last().reading.value = 777; // of the first series, at hour 0
  mixed.append( mixed.first() );    // twice in one group
  const Result<WriteSummary> summary = store.readings().writeStream( store.delivery, mixed, {} );
  VERIFY_OK( summary );
  QCOMPARE( summary->written, 50 );
  QCOMPARE( summary->changed, 1 );
  QCOMPARE( summary->unchanged, 50 );
  QCOMPARE( store.readings().readings( store.series.first(), Period::Hour, { 0, 9999999999 } )->first().value, 777.0 );
  verify( store, 100 );
}

void TestStreamWrites::write_unknownSeriesLeavesNothing()
{
  Store store = makeStore();
  QList<IncomingReading> group = groupOf( store, 0 );
  group.append( { 999999, Period::Hour, { sBegin, 1, QualityFlag::Valid, false } } );
  const Result<WriteSummary> summary = store.readings().writeStream(
    store.delivery, group, { { 0, QStringLiteral( "because" ), QStringLiteral( "crc" ), QStringLiteral( "##" ) } } );
  QVERIFY( !summary );
  QVERIFY2( summary.error().message.contains( QLatin1String( "999" ) ), qPrintable( summary.error().message ) );
  QVERIFY( store.readings().rejected( store.delivery )->isEmpty() );
  verify( store, 0 );
}

void TestStreamWrites::refusedRows_stayWhereNoReadingIsNew()
{
  Store store = makeStore();
  VERIFY_OK( store.readings().writeStream( store.delivery, groupOf( store, 0 ), {} ) );
  const qint64 before = *store.readings().changeCounter();
  const Result<WriteSummary> summary = store.readings().writeStream(
    store.delivery, groupOf( store, 0 ), { { 0, QStringLiteral( "because" ), QStringLiteral( "crc" ), QStringLiteral( "##" ) } } );
  VERIFY_OK( summary );
  QCOMPARE( summary->unchanged, 50 );
  const Result<QList<RejectedRow>> rows = store.readings().rejected( store.delivery );
  VERIFY_OK( rows );
  QCOMPARE( rows->size(), 1 );
  QVERIFY( rows->first().at > sBegin );
  QCOMPARE( *store.readings().changeCounter(), before + 1 );
  VERIFY_OK( store.readings().writeStream( store.delivery, groupOf( store, 1 ), {} ) );
  verify( store, 100 ); // no link of nothing is left in the chain
}

void TestStreamWrites::latest_isTheNewestOfAGroup()
{
  Store store = makeStore();
  VERIFY_OK( store.readings().writeStream( store.delivery, groupOf( store, 1 ) + groupOf( store, 5 ) + groupOf( store, 3 ), {} ) );
  VERIFY_OK( store.readings().writeStream( store.delivery, groupOf( store, 2 ), {} ) ); // late
  const Result<QList<LatestReading>> latest = store.readings().latest();
  VERIFY_OK( latest );
  QCOMPARE( latest->size(), 50 );
  for ( const LatestReading &each : *latest )
    QCOMPARE( each.reading.begin, sBegin + 5 * 3600 );
  verify( store, 200 );
}

QTEST_GUILESS_MAIN( TestStreamWrites )
#include "moc_WorkspaceFixture.cpp"
#include "test_streamwrites.moc"
