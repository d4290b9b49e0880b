#include "DemoFixture.h"
#include "ProgramRun.h"
#include "QgisTestMain.h"

#include "commands/PlanArguments.h"
#include "planning/PlanningRequestFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace jinguan;

/** The planning question on the command line: each option alone, then through the program over the demo workspace. */
class TestPlanQuestion : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { VERIFY_OK( mFixture.build() ); }

    void demand_isRead_data()
    {
      QTest::addColumn<QString>( "text" );
      QTest::addColumn<QString>( "kind" );
      QTest::addColumn<QString>( "source" );
      QTest::addColumn<QString>( "field" );
      QTest::newRow( "area" ) << "area" << QString() << QString() << QString();
      QTest::newRow( "people" ) << "population" << QString() << QString() << QString();
      QTest::newRow( "lines" ) << "lines:greenway"
                               << "lines"
                               << "greenway" << QString();
      QTest::newRow( "points" ) << "points:sensitive"
                                << "points"
                                << "sensitive" << QString();
      QTest::newRow( "points by field" ) << "points:sensitive:beds"
                                         << "points"
                                         << "sensitive"
                                         << "beds";
      QTest::newRow( "raster with a colon" ) << "raster:/data/a:b.tif"
                                             << "raster"
                                             << "/data/a:b.tif" << QString();
    }

    void demand_isRead()
    {
      QFETCH( QString, text );
      QFETCH( QString, kind );
      QFETCH( QString, source );
      QFETCH( QString, field );
      PlanningRequest request;
      VERIFY_OK( PlanArguments::readDemand( text, request ) );
      const QVariantMap layer = request.toMap().value( QStringLiteral( "demand_layer" ) ).toMap();
      QCOMPARE( layer.value( QStringLiteral( "kind" ) ).toString(), kind );
      QCOMPARE( layer.value( QStringLiteral( "source" ) ).toString(), source );
      QCOMPARE( layer.value( QStringLiteral( "field" ) ).toString(), field );
      QCOMPARE( demandKindId( request.demand ), kind.isEmpty() ? text : QStringLiteral( "layer" ) );
    }

    void siteKind_isRead()
    {
      const Catalogue &catalogue = mFixture.services->catalogue;
      const Result<SiteKind> full = PlanArguments::readSiteKind( QStringLiteral( "air_micro:1000:8.5:2:20" ), catalogue );
      VERIFY_OK( full );
      const SiteKind expected { QStringLiteral( "air_micro" ), 1000, 8.5, 2, 20 };
      QCOMPARE( *full, expected );
      const Result<SiteKind> brief = PlanArguments::readSiteKind( QStringLiteral( "air_standard" ), catalogue );
      VERIFY_OK( brief );
      QCOMPARE( brief->radius, catalogue.stationKind( QStringLiteral( "air_standard" ) )->representativeRadius );
      QCOMPARE( brief->cost, 1.0 );
      QCOMPARE( brief->most, -1 );
    }

    void quota_isRead()
    {
      const Result<SiteQuota> district = PlanArguments::readQuota( QStringLiteral( "district:510104:1:2" ) );
      VERIFY_OK( district );
      const SiteQuota expected { SiteQuota::Scope::District, QStringLiteral( "510104" ), 1, 2 };
      QCOMPARE( *district, expected );
      const Result<SiteQuota> sitingClass = PlanArguments::readQuota( QStringLiteral( "class:greenway:2" ) );
      VERIFY_OK( sitingClass );
      const SiteQuota atLeast { SiteQuota::Scope::SitingClass, QStringLiteral( "greenway" ), 2, -1 };
      QCOMPARE( *sitingClass, atLeast );
    }

    void variogram_isReadWithTheNuggetInItsSill()
    {
      const Result<VariogramModel> model = PlanArguments::readVariogram( QStringLiteral( "exponential:20:150:12000" ) );
      VERIFY_OK( model );
      QVERIFY( model->shape == VariogramShape::Exponential );
      QCOMPARE( model->nugget, 20.0 );
      QCOMPARE( model->sill(), 150.0 );
      QCOMPARE( model->range, 12000.0 );
    }

    void parts_refuseWhatTheyCannotRead_data()
    {
      QTest::addColumn<QString>( "option" );
      QTest::addColumn<QString>( "text" );
      for ( const char *text : { "trees", "lines", "lines:", "points:", "raster:", "suitability", "layer", "", "lines greenway" } )
        QTest::addRow( "demand %s", text ) << "demand" << text;
      for ( const char *text :
        { "", "moon", "air_micro:far", "air_micro:1:2:3:4:5", "air_micro:1:x", "air_micro:1:2:1.5", "air_micro:nan" } )
        QTest::addRow( "kind %s", text ) << "kind" << text;
      for ( const char *text : { "", "district", "district:510104", "street:1:1", "class::1", "class:greenway:x", "class:greenway:1:2:3" } )
        QTest::addRow( "quota %s", text ) << "quota" << text;
      for ( const char *text : { "", "cubic:1:2:3", "spherical:1:2", "spherical:5:2:1000", "spherical:0:0:1000", "spherical:0:1:0",
              "spherical:inf:1:1", "spherical:-1:1:1" } )
        QTest::addRow( "variogram %s", text ) << "variogram" << text;
    }

    void parts_refuseWhatTheyCannotRead()
    {
      QFETCH( QString, option );
      QFETCH( QString, text );
      PlanningRequest request;
      const Error error = option == QLatin1String( "demand" ) ? errorOf( PlanArguments::readDemand( text, request ) )
        : option == QLatin1String( "kind" )                   ? errorOf( PlanArguments::readSiteKind( text, mFixture.services->catalogue ) )
        : option == QLatin1String( "quota" )                  ? errorOf( PlanArguments::readQuota( text ) )
                                                              : errorOf( PlanArguments::readVariogram( text ) );
      QVERIFY( !error.message.isEmpty() );
      QVERIFY( !error.remedy.isEmpty() );
    }

    void options_overrideTheFile()
    {
      PlanningRequest written;
      written.element = QStringLiteral( "air" );
      written.kind = QStringLiteral( "air_micro" );
      written.radius = 700;
      written.count = 9;
      written.folds = 2;
      written.mayMove = QStringList { QStringLiteral( "A" ) };
      const QString path = mFixture.folder.filePath( QStringLiteral( "q.json" ) );
      VERIFY_OK( PlanningRequestFile::write( written, path ) );
      PlanArguments arguments;
      arguments.request = path.toStdString();
      const Result<PlanningRequest> same = arguments.toRequest( *mFixture.services );
      VERIFY_OK( same );
      QCOMPARE( same->toMap(), written.toMap() );
      arguments.count = 4;
      arguments.folds = 1;
      arguments.mayMove = { "B", "C" };
      arguments.model = "p_median";
      const Result<PlanningRequest> changed = arguments.toRequest( *mFixture.services );
      VERIFY_OK( changed );
      QCOMPARE( changed->count, 4 );
      QCOMPARE( changed->folds, 1 );
      QCOMPARE( changed->radius, 700.0 );
      const QStringList codes { QStringLiteral( "B" ), QStringLiteral( "C" ) };
      QCOMPARE( changed->mayMove, codes );
      QVERIFY( changed->model == PlanningModel::PMedian );
      arguments.share = 3;
      const Result<PlanningRequest> wrong = arguments.toRequest( *mFixture.services );
      QVERIFY( !wrong.ok() );
      QVERIFY( wrong.error().file == path );
    }

    void kind_isTheFirstThatMayBePlaced()
    {
      PlanArguments arguments;
      arguments.siteKinds = { "noise_traffic:300:5", "air_micro:500:8" };
      const Result<PlanningRequest> request = arguments.toRequest( *mFixture.services );
      VERIFY_OK( request );
      QCOMPARE( request->kind, QStringLiteral( "noise_traffic" ) );
      QCOMPARE( request->element, QStringLiteral( "noise" ) );
      PlanArguments plain;
      const Result<PlanningRequest> air = plain.toRequest( *mFixture.services );
      VERIFY_OK( air );
      QCOMPARE( air->element, QStringLiteral( "air" ) );
      QVERIFY( air->radius > 0 );
    }

    void program_answersTheFileItWrote()
    {
      const QString path = mFixture.folder.filePath( QStringLiteral( "问题.json" ) );
      const QStringList question { "plan", "propose", "-w", mFixture.demo, "--kind", "air_micro", "--region", "510104", "--count", "3",
        "--demand", "lines:greenway", "--step", "50", "--candidates", "greenway,class:greenway", "--spacing", "600", "--exclude", "lake",
        "--seed", "7" };
      const Answer direct = run( question + QStringList { "--json" } );
      QVERIFY2( direct.code == 0, qPrintable( direct.err ) );
      const Answer wrote = run( question + QStringList { "--write-request", path } );
      QVERIFY2( wrote.code == 0 && wrote.err.contains( path ), qPrintable( wrote.err ) );
      QVERIFY( wrote.out.trimmed().isEmpty() );
      const Answer again = run( { "plan", "propose", "-w", mFixture.demo, "--request", path, "--json" } );
      QVERIFY2( again.code == 0, qPrintable( again.err ) );
      const QJsonObject one = QJsonDocument::fromJson( direct.out ).object();
      const QJsonObject other = QJsonDocument::fromJson( again.out ).object();
      QCOMPARE( other.value( QStringLiteral( "sites" ) ), one.value( QStringLiteral( "sites" ) ) );
      QCOMPARE( other.value( QStringLiteral( "parameters" ) ), one.value( QStringLiteral( "parameters" ) ) );
      QVERIFY( !one.value( QStringLiteral( "sites" ) ).toArray().isEmpty() );
      const QJsonObject figures = one.value( QStringLiteral( "figures" ) ).toObject();
      QCOMPARE( figures.value( QStringLiteral( "demand" ) ).toString(), QStringLiteral( "layer" ) );
      QVERIFY( figures.value( QStringLiteral( "after" ) ).toObject().value( QStringLiteral( "covered_weight" ) ).toDouble() > 0 );
    }

    void program_tellsDemandInTheTable()
    {
      const Answer answer = run( { "plan", "gaps", "-w", mFixture.demo, "--kind", "air_micro", "--demand", "lines:greenway" } );
      QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
      QVERIFY2( answer.out.contains( "km of line" ) && answer.out.contains( "Covered demand %" ), answer.out.constData() );
    }

    void program_tellsKindsCostAndBound()
    {
      const QStringList question { "plan", "propose", "-w", mFixture.demo, "--region", "510104", "--site-kind", "air_standard:3000:100:1:1",
        "--site-kind", "air_micro:800:8", "--count", "4", "--budget", "130", "--seconds", "20" };
      const Answer text = run( question );
      QVERIFY2( text.code == 0, qPrintable( text.err ) );
      for ( const char *said : { "Bound", "Gap to the bound", "of 130.0", "Gridded micro-station", "Maximal covering" } )
        QVERIFY2( text.out.contains( said ), text.out.constData() );
      const Answer json = run( question + QStringList { "--json" } );
      QVERIFY2( json.code == 0, qPrintable( json.err ) );
      const QJsonObject plan = QJsonDocument::fromJson( json.out ).object();
      int standard = 0;
      double cost = 0;
      for ( const QJsonValue &site : plan.value( QStringLiteral( "sites" ) ).toArray() )
      {
        const bool isStandard = site.toObject().value( QStringLiteral( "kind" ) ).toString() == QLatin1String( "air_standard" );
        standard += isStandard ? 1 : 0;
        cost += isStandard ? 100 : 8;
      }
      QCOMPARE( standard, 1 );
      QVERIFY( cost <= 130 );
      QCOMPARE( plan.value( QStringLiteral( "figures" ) ).toObject().value( QStringLiteral( "cost_total" ) ).toDouble(), cost );
    }

    void program_laysSurveySquares()
    {
      const QString out = mFixture.folder.filePath( QStringLiteral( "网格.geojson" ) );
      const Answer answer = run( { "plan", "grid", "-w", mFixture.demo, "--region", "510104", "--cell", "500", "--out", out, "--json" } );
      QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
      const QJsonObject counts = QJsonDocument::fromJson( answer.out ).object();
      const int valid = counts.value( QStringLiteral( "valid" ) ).toInt();
      QVERIFY( valid > 0 );
      QFile file( out );
      QVERIFY( file.open( QIODevice::ReadOnly ) );
      const QJsonArray squares = QJsonDocument::fromJson( file.readAll() ).object().value( QStringLiteral( "features" ) ).toArray();
      QCOMPARE( squares.size(), counts.value( QStringLiteral( "squares" ) ).toInt() );
      int found = 0;
      for ( const QJsonValue &square : squares )
        found += square.toObject().value( QStringLiteral( "properties" ) ).toObject().value( QStringLiteral( "void" ) ).toBool() ? 0 : 1;
      QCOMPARE( found, valid );
      const Answer text = run( { "plan", "grid", "-w", mFixture.demo } );
      QVERIFY2( text.code == 0 && text.out.contains( "HJ 640" ), qPrintable( text.err ) );
      QCOMPARE( run( { "plan", "grid", "-w", mFixture.demo, "--cell", "0" } ).code, 2 );
      QCOMPARE( run( { "plan", "grid", "-w", mFixture.demo, "--rule", "rain" } ).code, 2 );
    }

    void program_refusesWithExitCode2_data()
    {
      QTest::addColumn<QStringList>( "options" );
      QTest::addColumn<QString>( "named" );
      QTest::newRow( "demand" ) << QStringList { "--demand", "trees" } << "trees";
      QTest::newRow( "model" ) << QStringList { "--model", "best" } << "best";
      QTest::newRow( "quota" ) << QStringList { "--quota", "district:1" } << "district:1";
      QTest::newRow( "quota of no class" ) << QStringList { "--quota", "class:moon:1" } << "moon";
      QTest::newRow( "candidates of no class" ) << QStringList { "--candidates", "class:moon" } << "moon";
      QTest::newRow( "class of another element" ) << QStringList { "--candidates", "class:noise_class_hub" } << "noise_class_hub";
      QTest::newRow( "moves" ) << QStringList { "--may-move", "X1" } << "X1";
      QTest::newRow( "raster" ) << QStringList { "--demand", "raster:/nowhere.tif" } << "/nowhere.tif";
      QTest::newRow( "budget" ) << QStringList { "--budget=-1" } << "-1";
      QTest::newRow( "no file" ) << QStringList { "--request", "/nowhere/q.json" } << "/nowhere/q.json";
      QTest::newRow( "nowhere to write" ) << QStringList { "--write-request", "/nowhere/q.json" } << "/nowhere/q.json";
    }

    void program_refusesWithExitCode2()
    {
      QFETCH( QStringList, options );
      QFETCH( QString, named );
      const Answer answer = run( QStringList { "plan", "propose", "-w", mFixture.demo, "--region", "510104" } + options );
      QCOMPARE( answer.code, 2 );
      QVERIFY2( answer.err.contains( named ), qPrintable( answer.err ) );
    }

  private:
    using Answer = test::ProgramAnswer;

    template<typename Value> static Error errorOf( const Result<Value> &result ) { return result.ok() ? Error {} : result.error(); }

    Answer run( const QStringList &arguments ) const { return test::runProgram( mFixture.folder.path(), arguments ); }

    test::DemoFixture mFixture;
};

JINGUAN_QGIS_TEST_MAIN( TestPlanQuestion )
#include "test_planquestion.moc"
