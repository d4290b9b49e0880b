#include "DemoFixture.h"
#include "QgisTestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace jinguan;

/** `jinguan evaluate` over the published hours of Chengdu, against figures worked out without this program. */
class TestEvaluateCommand : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void days_equalFiguresWorkedOutApart_data();
    void days_equalFiguresWorkedOutApart();
    void months_equalFiguresWorkedOutApart_data();
    void months_equalFiguresWorkedOutApart();
    void text_namesFiguresAndClausesInChinese();
    void trail_givesTheArithmetic();
    void places_areDistrictsUnitsAndCity();
    void elements_allAnswer_data();
    void elements_allAnswer();
    void rank_isByCompositeIndex();
    void edition_changesTheIndex();
    void refuses_withASentence_data();
    void refuses_withASentence();

  private:
    struct Answer
    {
        int code = -1;
        QByteArray out;
        QString err;
        QJsonArray rows() const { return QJsonDocument::fromJson( out ).array(); }
    };
    Answer run( const QStringList &arguments, const QString &language = QStringLiteral( "en" ) ) const;
    Answer ask( const char *element, const char *period, const char *from, const char *to, const QStringList &more = {} ) const;
    static QJsonObject find( const QJsonArray &rows, const QString &station, const QString &figure, const QString &indicator = {} );

    test::DemoFixture mFixture;
};

TestEvaluateCommand::Answer TestEvaluateCommand::run( const QStringList &arguments, const QString &language ) const
{
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert( QStringLiteral( "JINGUAN_CONFIG" ), mFixture.folder.path() );
  environment.insert( QStringLiteral( "JINGUAN_LANG" ), language );
  process.setProcessEnvironment( environment );
  process.start( QStringLiteral( JINGUAN_PROGRAM ), arguments );
  process.waitForFinished( 120000 );
  return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
    QString::fromUtf8( process.readAllStandardError() ) };
}

TestEvaluateCommand::Answer TestEvaluateCommand::ask(
  const char *element, const char *period, const char *from, const char *to, const QStringList &more ) const
{
  return run(
    QStringList { "evaluate", "--workspace", mFixture.demo, "--element", element, "--period", period, "--from", from, "--to", to, "--json" }
    + more );
}

QJsonObject TestEvaluateCommand::find( const QJsonArray &rows, const QString &station, const QString &figure, const QString &indicator )
{
  for ( const QJsonValue &value : rows )
  {
    const QJsonObject row = value.toObject();
    if ( row.value( QStringLiteral( "station" ) ).toString() == station && row.value( QStringLiteral( "figure" ) ).toString() == figure
      && ( indicator.isEmpty() || row.value( QStringLiteral( "indicator" ) ).toString() == indicator ) )
      return row;
  }
  return {};
}

void TestEvaluateCommand::initTestCase()
{
  VERIFY_OK( mFixture.build() );
}

// The figures of the next two were made from the published file, apart from this program, by
//   python3 - <<'E'
//   import csv, collections, fractions
//   F = fractions.Fraction                # round() of a fraction takes a half to the even digit
//   hours = collections.defaultdict( lambda: collections.defaultdict( list ) )
//   for r in csv.DictReader( open( 'resources/demo/readings/uci_chengdu_pm25.csv' ) ):
//       for c in ( 'PM_Caotangsi', 'PM_Shahepu' ):
//           if r['year'] == '2014' and r[c] not in ( '', 'NA' ): hours[c][( int( r['month'] ), int( r['day'] ) )].append( int( r[c] ) )
//   for c in hours:
//       day = { k: round( F( sum( v ), len( v ) ) ) for k, v in hours[c].items() if len( v ) >= 20 }
//       for k in ( ( 1, 1 ), ( 1, 2 ), ( 1, 26 ), ( 6, 10 ) ): print( c, k, day.get( k ), len( hours[c][k] ) )
//       for m in ( 1, 2, 7 ):
//           v = [ x for ( month, _ ), x in day.items() if month == m ]; print( c, m, len( v ), round( F( sum( v ), len( v ) ) ) )
//   E
// The index follows by hand from the breakpoints of HJ 633-2012: 150 … 250 µg/m³ is 200 … 300.
void TestEvaluateCommand::days_equalFiguresWorkedOutApart_data()
{
  QTest::addColumn<QString>( "station" );
  QTest::addColumn<QString>( "day" );
  QTest::addColumn<int>( "hours" );
  QTest::addColumn<int>( "mean" );
  QTest::addColumn<int>( "aqi" ); // 0: the day does not count
  const QString caotangsi = QStringLiteral( "1436A" );
  const QString shahepu = QStringLiteral( "1434A" );
  QTest::newRow( "Caotangsi 20 hours" ) << caotangsi << "2014-01-01" << 20 << 176 << 226;
  QTest::newRow( "Caotangsi 23 hours" ) << caotangsi << "2014-01-02" << 23 << 198 << 248;
  QTest::newRow( "Caotangsi 24 hours" ) << caotangsi << "2014-01-26" << 24 << 238 << 288;
  QTest::newRow( "Shahepu 18 hours" ) << shahepu << "2014-01-01" << 18 << 0 << 0;
  QTest::newRow( "Shahepu 24 hours" ) << shahepu << "2014-01-26" << 24 << 244 << 294;
}

void TestEvaluateCommand::days_equalFiguresWorkedOutApart()
{
  QFETCH( QString, station );
  QFETCH( QString, day );
  QFETCH( int, hours );
  QFETCH( int, mean );
  QFETCH( int, aqi );
  const Answer answer =
    run( { "evaluate", "--workspace", mFixture.demo, "--element", "air", "--period", "day", "--from", day, "--to", day, "--json" } );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  const QJsonArray rows = answer.rows();
  const QJsonObject value = find( rows, station, QStringLiteral( "24h" ), QStringLiteral( "PM2.5" ) );
  QCOMPARE( value.value( QStringLiteral( "valid_inputs" ) ).toInt(), hours );
  QCOMPARE( value.value( QStringLiteral( "required_inputs" ) ).toInt(), 20 );
  QCOMPARE( value.value( QStringLiteral( "valid" ) ).toBool(), aqi > 0 );
  QCOMPARE( value.value( QStringLiteral( "unit" ) ).toString(), QStringLiteral( "ug/m3" ) );
  QCOMPARE( value.value( QStringLiteral( "time" ) ).toString(), day + QStringLiteral( "T00:00:00+08:00" ) );
  if ( mean > 0 )
    QCOMPARE( value.value( QStringLiteral( "value" ) ).toInt(), mean );
  const QJsonObject index = find( rows, station, QStringLiteral( "AQI" ) );
  QCOMPARE( index.value( QStringLiteral( "aqi" ) ).toInt(), aqi );
  QCOMPARE( index.value( QStringLiteral( "edition" ) ).toString(), QStringLiteral( "HJ633-2012" ) );
  QCOMPARE( index.value( QStringLiteral( "clause" ) ).toString(), QStringLiteral( "breakpoint table" ) );
}

void TestEvaluateCommand::months_equalFiguresWorkedOutApart_data()
{
  QTest::addColumn<QString>( "station" );
  QTest::addColumn<QString>( "month" );
  QTest::addColumn<int>( "days" );
  QTest::addColumn<int>( "required" );
  QTest::addColumn<int>( "mean" );
  const QString caotangsi = QStringLiteral( "1436A" );
  const QString shahepu = QStringLiteral( "1434A" );
  QTest::newRow( "Caotangsi January" ) << caotangsi << "2014-01" << 31 << 27 << 188;
  QTest::newRow( "Caotangsi February" ) << caotangsi << "2014-02" << 25 << 25 << 112;
  QTest::newRow( "Caotangsi July" ) << caotangsi << "2014-07" << 27 << 27 << 40;
  QTest::newRow( "Shahepu January" ) << shahepu << "2014-01" << 30 << 27 << 190;
  QTest::newRow( "Shahepu February" ) << shahepu << "2014-02" << 27 << 25 << 112;
  QTest::newRow( "Shahepu July" ) << shahepu << "2014-07" << 28 << 27 << 46;
}

void TestEvaluateCommand::months_equalFiguresWorkedOutApart()
{
  QFETCH( QString, station );
  QFETCH( QString, month );
  QFETCH( int, days );
  QFETCH( int, required );
  QFETCH( int, mean );
  const QDate first = QDate::fromString( month + QStringLiteral( "-01" ), Qt::ISODate );
  const Answer answer = run( { "evaluate", "--workspace", mFixture.demo, "--element", "air", "--period", "month", "--from",
    first.toString( Qt::ISODate ), "--to", first.addMonths( 1 ).addDays( -1 ).toString( Qt::ISODate ), "--json" } );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  const QJsonObject value = find( answer.rows(), station, QStringLiteral( "mean" ), QStringLiteral( "PM2.5" ) );
  QCOMPARE( value.value( QStringLiteral( "value" ) ).toInt(), mean );
  QCOMPARE( value.value( QStringLiteral( "valid_inputs" ) ).toInt(), days );
  QCOMPARE( value.value( QStringLiteral( "required_inputs" ) ).toInt(), required );
  QVERIFY( value.value( QStringLiteral( "valid" ) ).toBool() );
  QCOMPARE( value.value( QStringLiteral( "edition" ) ).toString(), QStringLiteral( "HJ663-2013" ) );
}

void TestEvaluateCommand::text_namesFiguresAndClausesInChinese()
{
  const Answer answer = run(
    { "evaluate", "--workspace", mFixture.demo, "--element", "air", "--period", "month", "--from", "2014-01-01", "--to", "2014-01-31" },
    QStringLiteral( "zh_CN" ) );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  const QString text = QString::fromUtf8( answer.out );
  for ( const char *said : { "草堂寺", "沙河铺", "综合指数", "优良天数比例", "评价时段平均值", "188" } )
    QVERIFY2( text.contains( QString::fromUtf8( said ) ), said );
  for ( const char *english : { "mean of the period", "composite index", "annex A" } )
    QVERIFY2( !text.contains( QString::fromUtf8( english ) ), english );
}

void TestEvaluateCommand::trail_givesTheArithmetic()
{
  const Answer answer = ask( "air", "month", "2014-02-01", "2014-02-28", { "--trail" } );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  const QJsonArray trail =
    find( answer.rows(), QStringLiteral( "1436A" ), QStringLiteral( "composite" ) ).value( QStringLiteral( "trail" ) ).toArray();
  bool mean = false;
  for ( const QJsonValue &step : trail )
    mean = mean || step.toObject().value( QStringLiteral( "expression" ) ).toString().contains( QStringLiteral( "/ 25" ) );
  QVERIFY( mean ); // the sum of 25 days over 25
  QVERIFY( !find( ask( "air", "month", "2014-02-01", "2014-02-28" ).rows(), QStringLiteral( "1436A" ), QStringLiteral( "composite" ) )
              .contains( QStringLiteral( "trail" ) ) );
}

void TestEvaluateCommand::places_areDistrictsUnitsAndCity()
{
  const Answer district = ask( "air", "day", "2014-01-26", "2014-01-26", { "--by", "district" } );
  QVERIFY2( district.code == 0, qPrintable( district.err ) );
  bool found = false;
  for ( const QJsonValue &value : district.rows() )
  {
    const QJsonObject row = value.toObject();
    QVERIFY( !row.contains( QStringLiteral( "station" ) ) );
    found = found
      || ( row.value( QStringLiteral( "area" ) ).toString() == QLatin1String( "510105" )
        && row.value( QStringLiteral( "name" ) ).toString() == QLatin1String( "Qingyang District" ) );
  }
  QVERIFY2( found, district.out.left( 2000 ).constData() );
  const Answer city = ask( "air", "day", "2014-01-26", "2014-01-26", { "--by", "city" } );
  QCOMPARE( city.rows().first().toObject().value( QStringLiteral( "area" ) ).toString(), QStringLiteral( "510100" ) );
  QCOMPARE( city.rows().first().toObject().value( QStringLiteral( "name" ) ).toString(), QStringLiteral( "Chengdu" ) );
  QCOMPARE( ask( "air", "day", "2014-01-26", "2014-01-26", { "--by", "unit" } ).code, 0 );
}

void TestEvaluateCommand::elements_allAnswer_data()
{
  QTest::addColumn<QString>( "element" );
  QTest::addColumn<QString>( "standard" );
  QTest::newRow( "surface water" ) << "surface_water"
                                   << "GB 3838-2002";
  QTest::newRow( "groundwater" ) << "groundwater"
                                 << "GB/T 14848-2017";
  QTest::newRow( "noise" ) << "noise"
                           << "GB 3096-2008";
}

void TestEvaluateCommand::elements_allAnswer()
{
  QFETCH( QString, element );
  QFETCH( QString, standard );
  const Answer answer = ask( element.toUtf8().constData(), "day", "2019-07-20", "2019-07-20" );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  bool judged = false;
  for ( const QJsonValue &value : answer.rows() )
  {
    const QJsonObject row = value.toObject();
    judged = judged
      || ( row.value( QStringLiteral( "valid" ) ).toBool() && !row.value( QStringLiteral( "grade" ) ).toString().isEmpty()
        && row.value( QStringLiteral( "standard" ) ).toString() == standard );
  }
  QVERIFY2( judged, answer.out.left( 2000 ).constData() );
}

void TestEvaluateCommand::rank_isByCompositeIndex()
{
  const Answer answer = ask( "air", "month", "2014-01-01", "2014-01-31", { "--rank" } );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  for ( const QJsonValue &value : answer.rows() ) // one pollutant of six makes no valid index, and so no rank
  {
    QCOMPARE( value.toObject().value( QStringLiteral( "figure" ) ).toString(), QStringLiteral( "composite" ) );
    QVERIFY( value.toObject().value( QStringLiteral( "rank" ) ).isNull() );
  }
}

void TestEvaluateCommand::edition_changesTheIndex()
{
  const Answer answer = ask( "air", "day", "2014-01-26", "2014-01-26", { "--edition", "HJ633-2026" } );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  QCOMPARE( find( answer.rows(), QStringLiteral( "1436A" ), QStringLiteral( "AQI" ) ).value( QStringLiteral( "edition" ) ).toString(),
    QStringLiteral( "HJ633-2026" ) );
}

void TestEvaluateCommand::refuses_withASentence_data()
{
  QTest::addColumn<QStringList>( "changed" );
  QTest::addColumn<QString>( "said" );
  QTest::newRow( "edition of noise" ) << QStringList { "--element", "noise", "--edition", "GB3096-2008" } << "for air only";
  QTest::newRow( "edition of another element" ) << QStringList { "--element", "air", "--edition", "GB3096-2008" } << "no effect on air";
  QTest::newRow( "unknown edition" ) << QStringList { "--element", "air", "--edition", "HJ1-1900" } << "HJ1-1900";
  QTest::newRow( "hour of noise" ) << QStringList { "--element", "noise", "--period", "hour" } << "by the hour";
  QTest::newRow( "element without limits" ) << QStringList { "--element", "ecology" } << "no limits";
  QTest::newRow( "rank of water" ) << QStringList { "--element", "surface_water", "--rank" } << "composite index";
  QTest::newRow( "no day" ) << QStringList { "--element", "air", "--from", "2014-02-30" } << "2014-02-30";
  QTest::newRow( "to before from" ) << QStringList { "--element", "air", "--from", "2015-01-01" } << "empty";
}

void TestEvaluateCommand::refuses_withASentence()
{
  QFETCH( QStringList, changed );
  QFETCH( QString, said );
  QStringList arguments { "evaluate", "--workspace", mFixture.demo };
  for ( const QString &option :
    { QStringLiteral( "--period=day" ), QStringLiteral( "--from=2014-01-01" ), QStringLiteral( "--to=2014-01-02" ) } )
  {
    if ( !changed.contains( option.section( QLatin1Char( '=' ), 0, 0 ) ) )
      arguments << option;
  }
  const Answer answer = run( arguments + changed );
  QCOMPARE( answer.code, 2 );
  QVERIFY( answer.out.isEmpty() );
  QVERIFY2( answer.err.contains( said ), qPrintable( answer.err ) );
}

JINGUAN_QGIS_TEST_MAIN( TestEvaluateCommand )
#include "test_evaluatecommand.moc"
