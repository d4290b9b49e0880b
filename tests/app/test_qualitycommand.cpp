#include "QgisTestMain.h"
#include "store/Workspace.h"
#include "TestSupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cmath>

using namespace jinguan;

/** `jinguan quality` as scripts call it. */
class TestQualityCommand : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void scan_listReviewHistory();
    void figures_byPlace();
    void verify_wholeAndTouched();
    void authenticity_findingsGiveOne();
    void colocation_tellsTheLine();
    void refuses_withASentence_data();
    void refuses_withASentence();

  private:
    struct Answer
    {
        int code = -1;
        QByteArray out;
        QString err;
        QJsonArray rows() const { return QJsonDocument::fromJson( out ).array(); }
        QJsonObject object() const { return QJsonDocument::fromJson( out ).object(); }
    };
    Answer run( const QStringList &arguments ) const;
    QString workspace() const { return mFolder.filePath( QStringLiteral( "库" ) ); }

    static constexpr UtcSeconds sFirst = 1388505600; //!< 2014-01-01T00:00+08:00
    QTemporaryDir mFolder;
};

TestQualityCommand::Answer TestQualityCommand::run( const QStringList &arguments ) const
{
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert( QStringLiteral( "JINGUAN_CONFIG" ), mFolder.path() );
  environment.insert( QStringLiteral( "JINGUAN_LANG" ), QStringLiteral( "en" ) );
  process.setProcessEnvironment( environment );
  process.start( QStringLiteral( JINGUAN_PROGRAM ), QStringList( QStringLiteral( "quality" ) ) + arguments );
  process.waitForFinished( 120000 );
  return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
    QString::fromUtf8( process.readAllStandardError() ) };
}

void TestQualityCommand::initTestCase()
{
  const Result<std::unique_ptr<Workspace>> made = Workspace::create( workspace(), QStringLiteral( "质控" ) );
  VERIFY_OK( made );
  Workspace &store = **made;
  QList<Station> stations;
  for ( const auto &[code, kind, lon] : { std::tuple( "N1", "air_standard", 104.06 ), { "M1", "air_micro", 104.065 } } )
  {
    Station one;
    one.code = QString::fromLatin1( code );
    one.name = { one.code, one.code };
    one.kind = QString::fromLatin1( kind );
    one.elements = { QStringLiteral( "air" ) };
    one.district = one.unit = QStringLiteral( "510105" );
    one.positions = { { { lon, 30.67 }, {}, {}, {} } };
    stations.append( one );
  }
  VERIFY_OK( store.network().saveStations( stations ) );
  const Result<qint64> delivery = store.readings().beginDelivery( Delivery() );
  VERIFY_OK( delivery );
  QList<IncomingReading> batch;
  for ( const Station &station : stations )
  {
    SeriesKey key;
    key.station = station.code;
    key.indicator = QStringLiteral( "PM2.5" );
    key.source = QStringLiteral( "test" );
    const Result<SeriesId> series = store.readings().ensureSeries( key, QStringLiteral( "ug/m3" ) );
    VERIFY_OK( series );
    for ( int hour = 0; hour < 480; ++hour )
    {
      if ( station.code == QLatin1String( "N1" ) && hour >= 432 )
        break; // the last two days did not come
      const double level = std::round( 70 + 25 * std::sin( hour * M_PI / 12 ) + ( hour * 13 + hour * hour * 7 ) % 23 - 11 );
      const double value = station.code == QLatin1String( "M1" ) ? std::round( 1.5 * level + 6 ) : hour == 200 ? 900 : level;
      batch.append( { *series, Period::Hour, { sFirst + hour * 3600, value, QualityFlag::Valid, false } } );
    }
  }
  VERIFY_OK( store.readings().write( *delivery, batch ) );
}

void TestQualityCommand::scan_listReviewHistory()
{
  const Answer scan = run( { "scan", "-w", workspace(), "--json" } );
  QVERIFY2( scan.code == 0, qPrintable( scan.err ) );
  QCOMPARE( scan.object().value( QStringLiteral( "checked" ) ).toInt(), 480 + 432 );
  QCOMPARE( scan.object().value( QStringLiteral( "new" ) ).toInt(), 1 );
  QCOMPARE( scan.object().value( QStringLiteral( "by_rule" ) ).toObject().value( QStringLiteral( "air.pm25.spike" ) ).toInt(), 1 );
  QCOMPARE( run( { "scan", "-w", workspace(), "--json" } ).object().value( QStringLiteral( "checked" ) ).toInt(), 0 );
  const QJsonArray list = run( { "list", "-w", workspace(), "--json" } ).rows();
  QCOMPARE( list.size(), 1 );
  const QJsonObject suspect = list.first().toObject();
  QCOMPARE( suspect.value( QStringLiteral( "station" ) ).toString(), QStringLiteral( "N1" ) );
  QCOMPARE( suspect.value( QStringLiteral( "time" ) ).toString(), QStringLiteral( "2014-01-09T08:00:00+08:00" ) ); // hour 200
  QCOMPARE( suspect.value( QStringLiteral( "value" ) ).toDouble(), 900.0 );
  const QStringList reading { "-w", workspace(), "--station", "N1", "--indicator", "PM2.5", "--at", "2014-01-09 08:00" };
  const Answer review = run( QStringList { "review", "--verdict", "invalid", "--reason", "采样管脱落", "--json" } + reading );
  QVERIFY2( review.code == 0, qPrintable( review.err ) );
  QVERIFY( run( { "list", "-w", workspace(), "--json" } ).rows().isEmpty() );
  QCOMPARE( run( { "list", "-w", workspace(), "--all", "--json" } ).rows().size(), 1 );
  const QJsonArray history = run( QStringList { "history", "--json" } + reading ).rows();
  QCOMPARE( history.size(), 2 );
  QCOMPARE( history.last().toObject().value( QStringLiteral( "reason" ) ).toString(), QStringLiteral( "采样管脱落" ) );
  QVERIFY( run( QStringList { "review", "--verdict", "valid", "--reason", " " } + reading ).code == 2 );
}

void TestQualityCommand::figures_byPlace()
{
  const QStringList time { "-w", workspace(), "--from", "2014-01-01", "--to", "2014-01-21", "--json" };
  const QJsonArray stations = run( QStringList { "figures", "--by", "station" } + time ).rows();
  QCOMPARE( stations.size(), 2 );
  const QJsonObject near = stations.last().toObject();
  QCOMPARE( near.value( QStringLiteral( "station" ) ).toString(), QStringLiteral( "N1" ) );
  QCOMPARE( near.value( QStringLiteral( "due" ) ).toInt(), 480 );
  QCOMPARE( near.value( QStringLiteral( "transmission" ) ).toDouble(), 432 / 480.0 );
  QCOMPARE( near.value( QStringLiteral( "capture" ) ).toDouble(), 432 / 480.0 );
  QCOMPARE( near.value( QStringLiteral( "validity" ) ).toDouble(), 431 / 432.0 );
  const QJsonArray units = run( QStringList { "figures", "--by", "unit" } + time ).rows();
  QCOMPARE( units.size(), 1 );
  QCOMPARE( units.first().toObject().value( QStringLiteral( "received" ) ).toInt(), 432 + 480 );
  QVERIFY( !run( QStringList { "figures", "--by", "bureau" } + time )
              .rows()
              .first()
              .toObject()
              .value( QStringLiteral( "name" ) )
              .toString()
              .isEmpty() );
}

void TestQualityCommand::verify_wholeAndTouched()
{
  const Answer whole = run( { "verify", "-w", workspace(), "--json" } );
  QVERIFY2( whole.code == 0, qPrintable( whole.err ) );
  QVERIFY( whole.object().value( QStringLiteral( "whole" ) ).toBool() );
}

void TestQualityCommand::authenticity_findingsGiveOne()
{
  const Answer none = run( { "authenticity", "-w", workspace(), "--from", "2014-01-01", "--to", "2014-01-03", "--json" } );
  QVERIFY2( none.code == 0, qPrintable( none.err + QString::fromUtf8( none.out ) ) );
  QVERIFY( none.rows().isEmpty() );
  // The micro-station shows what the standard station shows, rounded after a line: its last digits cannot all occur equally, and by the numbers of this
  // workspace nothing is judged on fewer than 500 of them.
  const Answer all = run( { "authenticity", "-w", workspace(), "--json" } );
  QCOMPARE( all.code, all.rows().isEmpty() ? 0 : 1 );
}

void TestQualityCommand::colocation_tellsTheLine()
{
  const Answer answer = run( { "colocation", "-w", workspace(), "--json" } );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  QCOMPARE( answer.rows().size(), 1 );
  const QJsonObject one = answer.rows().first().toObject();
  QCOMPARE( one.value( QStringLiteral( "standard" ) ).toString(), QStringLiteral( "N1" ) );
  QCOMPARE( one.value( QStringLiteral( "hours" ) ).toInt(), 431 ); // without the invalid one
  QVERIFY(
    std::abs( one.value( QStringLiteral( "theil_sen" ) ).toObject().value( QStringLiteral( "slope" ) ).toDouble() - 1 / 1.5 ) < 0.01 );
  QVERIFY( run( { "colocation", "-w", workspace(), "--radius", "100", "--json" } ).rows().isEmpty() );
}

void TestQualityCommand::refuses_withASentence_data()
{
  QTest::addColumn<QStringList>( "arguments" );
  QTest::addColumn<QString>( "said" );
  QTest::newRow( "element" ) << QStringList { "list", "--element", "fire" } << "fire";
  QTest::newRow( "rule" ) << QStringList { "list", "--rule", "guess" } << "guess";
  QTest::newRow( "no reading" ) << QStringList { "review", "--station", "N1", "--indicator", "O3", "--at", "2014-01-09", "--verdict",
    "valid", "--reason", "x" } << "no such reading";
  QTest::newRow( "which reading" ) << QStringList { "review", "--station", "N1", "--indicator", "PM2.5", "--verdict", "valid", "--reason",
    "x" } << "--at";
  QTest::newRow( "period" ) << QStringList { "history", "--station", "N1", "--indicator", "PM2.5", "--period", "moment", "--at",
    "2014-01-09" } << "moment";
  QTest::newRow( "time reversed" ) << QStringList { "list", "--from", "2014-02-01", "--to", "2014-01-01" } << "after its begin";
  QTest::newRow( "partner" ) << QStringList { "colocation", "--standard", "nowhere" } << "nowhere";
}

void TestQualityCommand::refuses_withASentence()
{
  QFETCH( QStringList, arguments );
  QFETCH( QString, said );
  const Answer answer = run( arguments + QStringList { "-w", workspace() } );
  QCOMPARE( answer.code, 2 );
  QVERIFY2( answer.err.contains( said ), qPrintable( answer.err ) );
}

JINGUAN_QGIS_TEST_MAIN( TestQualityCommand )
#include "test_qualitycommand.moc"
