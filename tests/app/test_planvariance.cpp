#include "DemoFixture.h"
#include "ProgramRun.h"
#include "QgisTestMain.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace jinguan;

/** Stations placed by kriging variance from the command line, over the demo workspace. */
class TestPlanVariance : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { VERIFY_OK( mFixture.build() ); }

    void propose_placesByVariance_data()
    {
      QTest::addColumn<QString>( "model" );
      QTest::addColumn<QString>( "figure" );
      QTest::newRow( "mean" ) << "mean_variance"
                              << "mean";
      QTest::newRow( "greatest, trend" ) << "max_variance"
                                         << "greatest";
      QTest::newRow( "information" ) << "mutual_information" << QString();
    }

    void propose_placesByVariance()
    {
      QFETCH( QString, model );
      QFETCH( QString, figure );
      const QString map = mFixture.folder.filePath( QStringLiteral( "方差-%1.tif" ).arg( model ) );
      QStringList arguments { "plan", "propose", "-w", mFixture.demo, "--kind", "air_micro", "--region", "510104", "--count", "3",
        "--model", model, "--variogram", "spherical:0.1:1:4000", "--cell", "500", "--candidate-step", "1500", "--variance-map", map,
        "--json" };
      if ( model == QLatin1String( "max_variance" ) )
        arguments << QStringLiteral( "--trend" );
      const Answer answer = run( arguments );
      QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
      const QJsonObject scenario = QJsonDocument::fromJson( answer.out ).object();
      const QJsonArray sites = scenario.value( QStringLiteral( "sites" ) ).toArray();
      QCOMPARE( sites.size(), 3 );
      for ( const QJsonValue &site : sites )
      {
        const QString reason = site.toObject().value( QStringLiteral( "reason" ) ).toString();
        QVERIFY2( reason.contains( figure.isEmpty() ? QStringLiteral( "nats" ) : figure + QStringLiteral( " kriging variance" ) ),
          qPrintable( reason ) );
      }
      const QJsonObject figures = scenario.value( QStringLiteral( "figures" ) ).toObject();
      const double value = figures.value( QStringLiteral( "value" ) ).toDouble(),
                   bound = figures.value( QStringLiteral( "bound" ) ).toDouble();
      const auto side = [&](
                          const char *name ) { return figures.value( QString::fromLatin1( name ) ).toObject().value( figure ).toDouble(); };
      if ( figure.isEmpty() )
        QVERIFY( value > 0 && value <= bound * ( 1 + 1e-9 ) && value > figures.value( QStringLiteral( "value_before" ) ).toDouble() );
      else
      {
        QVERIFY( bound > 0 && bound <= value * ( 1 + 1e-9 ) );
        QVERIFY( std::abs( side( "variance_after" ) - value ) < 1e-9 );
        QVERIFY( side( "variance_before" ) > value );
      }
      QCOMPARE( figures.value( QStringLiteral( "variogram" ) ).toObject().value( QStringLiteral( "partial_sill" ) ).toDouble(), 0.9 );
      QVERIFY( QFileInfo( map ).size() > 1000 );
      const Answer table = run( arguments.mid( 0, arguments.indexOf( QStringLiteral( "--variance-map" ) ) ) );
      QVERIFY2( table.code == 0, qPrintable( table.err ) );
      QVERIFY( QString::fromUtf8( table.out ).contains( QStringLiteral( "4 km" ) ) );
    }

    void propose_saysWhyNoVariogramCanBeFitted()
    {
      // The demo's standard stations with readings of it are too few.
      const Answer answer =
        run( { "plan", "propose", "-w", mFixture.demo, "--kind", "air_standard", "--model", "mean_variance", "--indicator", "PM2.5" } );
      QVERIFY( answer.code != 0 );
      QVERIFY2( answer.err.contains( "ariogram" ), qPrintable( answer.err ) );
      const Answer nothing = run( { "plan", "propose", "-w", mFixture.demo, "--kind", "air_standard", "--model", "mean_variance" } );
      QVERIFY( nothing.code != 0 );
    }

  private:
    using Answer = test::ProgramAnswer;

    /** Runs the program itself, in English. */
    Answer run( const QStringList &arguments ) const { return test::runProgram( mFixture.folder.path(), arguments ); }

    test::DemoFixture mFixture;
};

JINGUAN_QGIS_TEST_MAIN( TestPlanVariance )
#include "test_planvariance.moc"
