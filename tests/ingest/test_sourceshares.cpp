#include "ingest/SourceShares.h"
#include "IngestFixture.h"

using namespace jinguan;

/** Results of source apportionment: strict on the way in, the same on the way out. */
class TestSourceShares : public QObject
{
    Q_OBJECT

  private:
    QTemporaryDir mFolder;
    std::unique_ptr<Workspace> mWorkspace;
    std::optional<Catalogue> mCatalogue;
    int mFiles = 0;

    QString write( const QByteArray &content )
    {
      QFile file( mFolder.filePath( QStringLiteral( "shares%1.csv" ).arg( ++mFiles ) ) );
      if ( !file.open( QIODevice::WriteOnly ) )
        return {};
      file.write( content );
      return file.fileName();
    }

    Result<ImportReport> import( const QByteArray &content, bool dryRun = false )
    {
      Station station;
      station.code = QStringLiteral( "1434A" );
      station.name = { QStringLiteral( "沙河铺" ), QStringLiteral( "Shahepu" ) };
      SourceShareOptions options;
      options.dryRun = dryRun;
      return SourceShares::import( write( content ), options, *mCatalogue, { station },
        { QStringLiteral( "510100" ), QStringLiteral( "510104" ) }, mWorkspace->readings() );
    }

  private Q_SLOTS:
    void init()
    {
      Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
      VERIFY_OK( catalogue );
      mCatalogue = catalogue.take();
      Result<std::unique_ptr<Workspace>> made =
        Workspace::create( mFolder.filePath( QStringLiteral( "w%1" ).arg( ++mFiles ) ), QStringLiteral( "w" ) );
      VERIFY_OK( made );
      mWorkspace = made.take();
    }

    void cleanup() { mWorkspace.reset(); }

    void file_isTakenWholeAndReadBack()
    {
      const Result<ImportReport> report = import( "点位,时段,源类,贡献率,贡献浓度,方法\n沙河铺,2019-01,机动车,35.5,24.9,PMF\n沙河铺,2019-"
                                                  "01,燃煤,20,14,pmf\n沙河铺,2019-01,扬尘,44,30.8,PMF\n510100,2019Q1,二次源,100.9,,CMB\n" );
      VERIFY_OK( report );
      QCOMPARE( report->rejected, 1 ); // 100.9 is no share of one category
      QCOMPARE( report->accepted, 3 ); // 99.5 is within 100 ± 1
      QCOMPARE( report->written, 6 );
      const Result<QList<SourceShare>> shares = SourceShares::read( mWorkspace->readings() );
      VERIFY_OK( shares );
      QCOMPARE( shares->size(), 3 );
      QCOMPARE( shares->at( 0 ).category, QStringLiteral( "vehicle" ) ); // in the order of the categories
      QCOMPARE( shares->at( 0 ).place, QStringLiteral( "1434A" ) );
      QCOMPARE( shares->at( 0 ).share, 35.5 );
      QCOMPARE( *shares->at( 0 ).concentration, 24.9 );
      QCOMPARE( shares->at( 0 ).method, QStringLiteral( "PMF" ) );
      QCOMPARE( shares->at( 0 ).pollutant, QStringLiteral( "PM2.5" ) );
      QCOMPARE( shares->at( 0 ).from, QDate( 2019, 1, 1 ) );
      QCOMPARE( shares->at( 0 ).to, QDate( 2019, 1, 31 ) );
      // The same file again changes nothing.
      const Result<ImportReport> again = import( "点位,时段,源类,贡献率,贡献浓度,方法\n沙河铺,2019-01,机动车,35.5,24.9,PMF\n沙河铺,2019-01,"
                                                 "燃煤,20,14,pmf\n沙河铺,2019-01,扬尘,44,30.8,PMF\n" );
      QCOMPARE( again->written, 0 );
      QCOMPARE( again->unchanged, 6 );
    }

    void rows_areRefusedWithTheirNumber_data()
    {
      QTest::addColumn<QByteArray>( "rows" );
      QTest::addColumn<QList<qint64>>( "numbers" );
      QTest::addColumn<QStringList>( "codes" );
      const QByteArray good = "1434A,2019-01,vehicle,60,,PMF\n1434A,2019-01,coal,40,,PMF\n";
      QTest::newRow( "sum 93" ) << QByteArray( "1434A,2019-01,vehicle,60,,PMF\n1434A,2019-01,coal,33,,PMF\n" ) << QList<qint64> { 2, 3 }
                                << QStringList { "sum", "sum" };
      QTest::newRow( "unknown place" ) << good + "nowhere,2019-01,coal,100,,PMF\n"
                                       << QList<qint64> { 4 } << QStringList { "unknown-station" };
      QTest::newRow( "unknown category spoils its place" ) << QByteArray( "1434A,2019-01,vehicle,60,,PMF\n1434A,2019-01,magic,40,,PMF\n" )
                                                           << QList<qint64> { 2, 3 } << QStringList { "sum", "unknown-category" };
      QTest::newRow( "category twice" ) << QByteArray( "1434A,2019-01,vehicle,60,,PMF\n1434A,2019-01,vehicle,40,,PMF\n" )
                                        << QList<qint64> { 2, 3 } << QStringList { "sum", "duplicate" };
      QTest::newRow( "unknown method" ) << good + "510104,2019-01,coal,100,,guess\n"
                                        << QList<qint64> { 4 } << QStringList { "unknown-method" };
      QTest::newRow( "no period" ) << good + "510104,January,coal,100,,PMF\n" << QList<qint64> { 4 } << QStringList { "bad-time" };
      QTest::newRow( "no number" ) << good + "510104,2019-01,coal,most,,PMF\n" << QList<qint64> { 4 } << QStringList { "bad-number" };
      QTest::newRow( "negative concentration" ) << good + "510104,2019-01,coal,100,-3,PMF\n"
                                                << QList<qint64> { 4 } << QStringList { "bad-number" };
    }

    void rows_areRefusedWithTheirNumber()
    {
      QFETCH( QByteArray, rows );
      QFETCH( QList<qint64>, numbers );
      QFETCH( QStringList, codes );
      const Result<ImportReport> report = import( "place,period,category,share,concentration,method\n" + rows );
      VERIFY_OK( report );
      QList<qint64> refused;
      QStringList reasons;
      for ( const RejectedRow &row : report->rejectedRows )
      {
        refused << row.row;
        reasons << row.code;
        QVERIFY( !row.reason.isEmpty() );
      }
      QCOMPARE( refused, numbers );
      QCOMPARE( reasons, codes );
      const Result<QList<RejectedRow>> kept = mWorkspace->readings().rejected( report->deliveries.first() );
      VERIFY_OK( kept );
      QCOMPARE( kept->size(), numbers.size() );
    }

    void missingColumn_isAnErrorThatNamesIt()
    {
      const Result<ImportReport> report = import( "place,period,category,concentration,method\n1434A,2019-01,coal,3,PMF\n" );
      QVERIFY( !report );
      QVERIFY( report.error().message.contains( QStringLiteral( "share" ) ) );
    }

    void dryRun_writesNothing()
    {
      const Result<ImportReport> report = import( "place,period,category,share,method\n510104,2019-01,coal,100,PMF\n", true );
      VERIFY_OK( report );
      QCOMPARE( report->accepted, 1 );
      QVERIFY( SourceShares::read( mWorkspace->readings() )->isEmpty() );
      QVERIFY( mWorkspace->readings().deliveries()->isEmpty() );
    }

    void periodOf_readsWhatPeopleWrite_data()
    {
      QTest::addColumn<QString>( "text" );
      QTest::addColumn<QDate>( "from" );
      QTest::addColumn<QDate>( "to" );
      QTest::newRow( "year" ) << "2019" << QDate( 2019, 1, 1 ) << QDate( 2019, 12, 31 );
      QTest::newRow( "month" ) << "2020-02" << QDate( 2020, 2, 1 ) << QDate( 2020, 2, 29 );
      QTest::newRow( "quarter" ) << "2019Q4" << QDate( 2019, 10, 1 ) << QDate( 2019, 12, 31 );
      QTest::newRow( "season" ) << "2013-11-15/2014-03-15" << QDate( 2013, 11, 15 ) << QDate( 2014, 3, 15 );
      QTest::newRow( "day" ) << "2019-01-05" << QDate( 2019, 1, 5 ) << QDate( 2019, 1, 5 );
      QTest::newRow( "backwards" ) << "2014-03-15/2013-11-15" << QDate() << QDate();
      QTest::newRow( "month 13" ) << "2019-13" << QDate() << QDate();
    }

    void periodOf_readsWhatPeopleWrite()
    {
      QFETCH( QString, text );
      const auto [from, to] = SourceShares::periodOf( text );
      QTEST( from, "from" );
      QTEST( to, "to" );
    }
};

QTEST_GUILESS_MAIN( TestSourceShares )
#include "test_sourceshares.moc"
