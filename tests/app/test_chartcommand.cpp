#include "DemoFixture.h"
#include "QgisTestMain.h"

#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace jinguan;

/**
 * `jinguan chart` as scripts call it, over the demo workspace. Figures of the published PM2.5 of Shahepu (UCI data set 394) were worked out from the
 * file itself by another program (quartiles by linear interpolation between ranks).
 */
class TestChartCommand : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void kinds_writeFiles_data();
    void kinds_writeFiles();
    void diurnal_hasThePublishedQuartiles();
    void box_hasThePublishedMonth();
    void matrix_hasThePublishedCorrelation();
    void calendar_isGradedAndMarked();
    void series_ofOneStationStaysAsItWas();
    void empty_isExitCode1();
    void refuses_data();
    void refuses();

  private:
    struct Answer
    {
        int code = -1;
        QByteArray out;
        QString err;
    };
    Answer run( const QStringList &arguments ) const;
    QStringList table( const QStringList &arguments );

    test::DemoFixture mFixture;
};

TestChartCommand::Answer TestChartCommand::run( const QStringList &arguments ) const
{
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert( QStringLiteral( "JINGUAN_CONFIG" ), mFixture.folder.path() );
  environment.insert( QStringLiteral( "JINGUAN_LANG" ), QStringLiteral( "en" ) );
  process.setProcessEnvironment( environment );
  process.start( QStringLiteral( JINGUAN_PROGRAM ), QStringList { "chart", "--workspace", mFixture.demo } + arguments );
  process.waitForFinished( 120000 );
  return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
    QString::fromUtf8( process.readAllStandardError() ) };
}

QStringList TestChartCommand::table( const QStringList &arguments )
{
  const QString path = mFixture.folder.filePath( QStringLiteral( "表.csv" ) );
  QFile::remove( path );
  const Answer answer = run( arguments + QStringList { "--out", path } );
  QFile file( path );
  if ( answer.code != 0 || !file.open( QIODevice::ReadOnly ) )
    return { answer.err };
  return QString::fromUtf8( file.readAll() ).split( QLatin1Char( '\n' ), Qt::SkipEmptyParts );
}

void TestChartCommand::initTestCase()
{
  VERIFY_OK( mFixture.build() );
}

void TestChartCommand::kinds_writeFiles_data()
{
  QTest::addColumn<QStringList>( "arguments" );
  QTest::addColumn<QString>( "ending" );
  const QStringList year { "--from", "2014-01-01", "--to", "2015-01-01" };
  const QStringList pm { "--stations", "1434A,1436A", "--indicators", "PM2.5" };
  QTest::newRow( "series" ) << QStringList { "--kind", "series" } + pm + year << "svg";
  QTest::newRow( "compare" ) << QStringList { "--kind", "compare", "--against", "year" } + pm + year << "pdf";
  QTest::newRow( "calendar" ) << QStringList { "--kind", "calendar" } + pm + year << "png";
  QTest::newRow( "day by hour" ) << QStringList { "--kind", "calendar", "--layout", "hours" } + pm + year << "png";
  QTest::newRow( "diurnal" ) << QStringList { "--kind", "diurnal", "--split", "season" } + pm + year << "svg";
  QTest::newRow( "box" ) << QStringList { "--kind", "box", "--group", "season" } + pm + year << "pdf";
  QTest::newRow( "scatter" ) << QStringList { "--kind", "scatter", "--daily" } + pm + year << "png";
  QTest::newRow( "matrix" ) << QStringList { "--kind", "matrix", "--rank" } + pm + year << "png";
}

void TestChartCommand::kinds_writeFiles()
{
  QFETCH( QStringList, arguments );
  QFETCH( QString, ending );
  const QString path = mFixture.folder.filePath( QStringLiteral( "图.%1" ).arg( ending ) );
  QFile::remove( path );
  const Answer answer = run( arguments + QStringList { "--size", "900x600", "--out", path, "--json" } );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  QVERIFY( QFileInfo( path ).size() > 3000 );
  if ( ending == QLatin1String( "png" ) )
    QCOMPARE( QImage( path ).size(), QSize( 900, 600 ) );
  const QJsonObject told = QJsonDocument::fromJson( answer.out ).object();
  QCOMPARE( told.value( QStringLiteral( "file" ) ).toString(), path );
  QVERIFY( told.value( QStringLiteral( "points" ) ).toInt() > 300 );
}

void TestChartCommand::diurnal_hasThePublishedQuartiles()
{
  const QStringList lines =
    table( { "--kind", "diurnal", "--stations", "1434A", "--indicators", "PM2.5", "--from", "2014-01-01", "--to", "2015-01-01" } );
  QStringList nine;
  for ( const QString &line : lines )
  {
    if ( line.section( QLatin1Char( ',' ), 1, 1 ) == QLatin1String( "9" ) )
      nine = line.split( QLatin1Char( ',' ) ).mid( 2, 5 );
  }
  QCOMPARE( nine.mid( 0, 4 ), ( QStringList { "357", "40", "65", "114" } ) );
  QVERIFY( std::abs( nine.value( 4 ).toDouble() - 87.23249299719888 ) < 1e-6 );
}

void TestChartCommand::box_hasThePublishedMonth()
{
  const QStringList lines =
    table( { "--kind", "box", "--stations", "1434A", "--indicators", "PM2.5", "--from", "2014-01-01", "--to", "2015-01-01" } );
  QStringList january;
  for ( const QString &line : lines )
  {
    if ( line.section( QLatin1Char( ',' ), 1, 1 ) == QLatin1String( "Jan" ) )
      january = line.split( QLatin1Char( ',' ) ).mid( 2, 8 );
  }
  // values, minimum, lower whisker, quartile, median, quartile, upper whisker, maximum
  QCOMPARE( january, ( QStringList { "729", "26", "26", "105", "189", "262", "495", "573" } ) );
}

void TestChartCommand::matrix_hasThePublishedCorrelation()
{
  const QStringList lines =
    table( { "--kind", "matrix", "--stations", "1434A,1436A", "--indicators", "PM2.5", "--from", "2014-01-01", "--to", "2015-01-01" } );
  const QStringList pair = lines.last().split( QLatin1Char( ',' ) );
  QCOMPARE( pair.value( 2 ), QStringLiteral( "8276" ) );
  QVERIFY2( std::abs( pair.value( 3 ).toDouble() - 0.9353540671401592 ) < 1e-8, qPrintable( lines.last() ) );
}

void TestChartCommand::calendar_isGradedAndMarked()
{
  const QStringList lines =
    table( { "--kind", "calendar", "--stations", "1434A", "--indicators", "PM2.5", "--from", "2014-01-01", "--to", "2015-01-01" } );
  const QStringList found = lines.filter( QStringLiteral( "2014-01-26" ) );
  QVERIFY( !found.isEmpty() );
  QVERIFY2( std::abs( found.first().section( QLatin1Char( ',' ), 1, 1 ).toDouble() - 244.333333333 ) < 1e-6, qPrintable( found.first() ) );
  QVERIFY( !found.first().section( QLatin1Char( ',' ), 3, 3 ).isEmpty() );
  QVERIFY( !lines.first().contains( QStringLiteral( "Demo" ) ) ); // published, not invented
  const QStringList chain =
    table( { "--kind", "chain", "--chain", "tap-6", "--indicators", "CODMn,TURB", "--from", "2026-10-01", "--to", "2027-01-01" } );
  if ( chain.size() > 1 )
    QVERIFY2( chain.first().contains( QStringLiteral( "Demo" ) ), qPrintable( chain.first() ) );
}

void TestChartCommand::series_ofOneStationStaysAsItWas()
{
  const QString path = mFixture.folder.filePath( QStringLiteral( "一站.png" ) );
  const Answer answer =
    run( { "--station", "1434A", "--indicator", "PM2.5", "--from", "2014-01-20", "--to", "2014-01-30", "--out", path, "--json" } );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  QCOMPARE( QImage( path ).size(), QSize( 1200, 500 ) );
  QVERIFY( !QJsonDocument::fromJson( answer.out ).object().contains( QStringLiteral( "kind" ) ) );
}

void TestChartCommand::empty_isExitCode1()
{
  const QString path = mFixture.folder.filePath( QStringLiteral( "空.png" ) );
  const Answer answer =
    run( { "--kind", "box", "--stations", "1434A", "--indicators", "PM2.5", "--from", "2001-01-01", "--to", "2001-02-01", "--out", path } );
  QCOMPARE( answer.code, 1 );
  QVERIFY( QFileInfo::exists( path ) );
}

void TestChartCommand::refuses_data()
{
  QTest::addColumn<QStringList>( "arguments" );
  const QStringList january { "--from", "2014-01-01", "--to", "2014-02-01", "--out", "x.png" };
  const QStringList box { "--kind", "box", "--stations", "1434A", "--indicators", "PM2.5" };
  QTest::newRow( "unknown kind" ) << QStringList { "--kind", "pie", "--stations", "1434A", "--indicators", "PM2.5" } + january;
  QTest::newRow( "unknown period" ) << box + QStringList { "--period", "fortnight" } + january;
  QTest::newRow( "unknown split" ) << box + QStringList { "--split", "moon" } + january;
  QTest::newRow( "no station" ) << QStringList { "--indicator", "PM2.5" } + january;
  QTest::newRow( "unknown station" ) << QStringList { "--kind", "box", "--stations", "X", "--indicators", "PM2.5" } + january;
  QTest::newRow( "unknown chain" ) << QStringList { "--kind", "chain", "--chain", "x", "--indicators", "TURB" } + january;
  QTest::newRow( "no wind" ) << QStringList { "--kind", "windrose", "--stations", "1434A" } + january;
  QTest::newRow( "a word file" ) << box + QStringList { "--from", "2014-01-01", "--to", "2014-02-01", "--out", "x.doc" };
}

void TestChartCommand::refuses()
{
  QFETCH( QStringList, arguments );
  const Answer answer = run( arguments );
  QCOMPARE( answer.code, 2 );
  QVERIFY( !answer.err.trimmed().isEmpty() );
}

JINGUAN_QGIS_TEST_MAIN( TestChartCommand )
#include "test_chartcommand.moc"
