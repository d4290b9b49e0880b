// Siting rules clause by clause: every rule of the tables meets, fails and lacks data on an invented fixture. Expected figures of the fixture are worked out by
// hand in tests/data/siting/build_fixture.py; distances are checked against QgsDistanceArea.

#include "base/CsvTable.h"
#include "base/Resources.h"
#include "planning/rules/Horizon.h"
#include "planning/rules/RuleMeasures.h"
#include "PlanningTestMain.h"
#include "PlanningTestTools.h"
#include "SitingFixture.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

#include <limits>
#include <numbers>

using namespace jinguan;
using namespace jinguan::test;
using namespace Qt::StringLiterals;

class TestSitingRules : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();

    void everyRule_meetsFailsAndLacksData();
    void clause_followsHandCalculation_data();
    void clause_followsHandCalculation();
    void line_endsAtTheOffendingSource();
    void schematicLayer_isTold();
    void rulesFromMemory_areUnverified();
    void notes_areInTheLanguageOfTheWindow();
    void day_choosesRulesByValidity();
    void workspace_changesAddsAndSwitchesOff();
    void workspace_refusesWhatIsWrong_data();
    void workspace_refusesWhatIsWrong();
    void ownRule_isChecked();

    void horizon_equalsSampling_data();
    void horizon_equalsSampling();
    void brokenGeometries_areLeftOut();
    void station_withoutPosition_lacksData();
    void movedSite_isCheckedAsMoved();
    void controlPoint_isNoCityPoint();
    void threads_agree();
    void manyBuildings_areQuick();

  private:
    std::shared_ptr<const SiteSurroundings> surroundings( const QStringList &without );
    SiteToCheck siteOf( const QJsonObject &one, const SitingRule &rule ) const;

    SitingFixture mFixture;
    std::optional<SitingRules> mRules;
    QMap<QString, std::shared_ptr<const SiteSurroundings>> mSurroundings;
};

void TestSitingRules::initTestCase()
{
  Result<SitingRules> rules = SitingRules::load( Resources::folder() );
  VERIFY_OK( rules );
  mRules = rules.take();
}

std::shared_ptr<const SiteSurroundings> TestSitingRules::surroundings( const QStringList &without )
{
  const QString key = without.join( ',' );
  if ( !mSurroundings.contains( key ) )
  {
    SitingStore store;
    mFixture.fill( store, without );
    const auto read = SiteSurroundings::read( store, *mRules );
    if ( !read )
      qFatal( "%s", qPrintable( read.error().text() ) );
    mSurroundings.insert( key, *read );
  }
  return mSurroundings.value( key );
}

SiteToCheck TestSitingRules::siteOf( const QJsonObject &one, const SitingRule &rule ) const
{
  SiteToCheck site;
  site.at = SitingFixture::place( one["at"_L1] );
  site.kind = one["kind"_L1].toString( rule.stationKinds.constFirst() );
  site.sitingClass = one["siting_class"_L1].toString();
  site.attributes = one["attributes"_L1].toObject().toVariantMap();
  site.river = one["river"_L1].toString();
  return site;
}

void TestSitingRules::notes_areInTheLanguageOfTheWindow()
{
  const Language before = uiLanguage();
  int noted = 0;
  QMap<QString, QString> english;
  for ( const Language language : { Language::English, Language::Chinese } )
  {
    setUiLanguage( language );
    const Result<SitingRules> rules = SitingRules::load( Resources::folder() );
    setUiLanguage( before );
    VERIFY_OK( rules );
    for ( const SitingRule &rule : rules->rules() )
    {
      const bool isChinese = std::any_of( rule.note.cbegin(), rule.note.cend(), []( QChar c ) { return c.script() == QChar::Script_Han; } );
      if ( language == Language::English )
        english.insert( rule.id, rule.note );
      QVERIFY2( ( language == Language::Chinese || !isChinese ) && rule.note.isEmpty() == english.value( rule.id ).isEmpty(),
        qPrintable( rule.id ) );
      QVERIFY2(
        language == Language::English || isChinese || rule.note.isEmpty() || rule.note.startsWith( u"N = "_s ), qPrintable( rule.id ) );
      noted += isChinese ? 1 : 0;
    }
  }
  QVERIFY( noted > 20 );
}

void TestSitingRules::everyRule_meetsFailsAndLacksData()
{
  QMap<QString, QSet<QString>> verdicts;
  for ( const QJsonValue one : mFixture.cases() )
    verdicts[one["rule"_L1].toString()].insert( one["verdict"_L1].toString() );
  const QStringList neverMissing = mFixture.neverMissing();
  int count = 0;
  for ( const char *table : { "standards/siting_rules.csv", "catalogue/siting_bureau.csv" } )
  {
    const Result<CsvTable> rules = CsvTable::read( Resources::path( QString::fromLatin1( table ) ), { u"id"_s } );
    VERIFY_OK( rules );
    for ( int row = 0; row < rules->rowCount(); ++row, ++count )
    {
      const QString id = rules->text( row, u"id"_s );
      QVERIFY2( mRules->rule( id ), qPrintable( id ) );
      for ( const char *verdict : { "meets", "fails", "data_missing" } )
        QVERIFY2( verdicts.value( id ).contains( QLatin1String( verdict ) )
            || ( neverMissing.contains( id ) && QLatin1String( verdict ) == "data_missing"_L1 ),
          qPrintable( id + " has no case that "_L1 + QLatin1String( verdict ) ) );
    }
  }
  QCOMPARE( count, mRules->rules().size() );
  for ( auto known = verdicts.cbegin(); known != verdicts.cend(); ++known )
    QVERIFY2( mRules->rule( known.key() ), qPrintable( known.key() + " is no rule"_L1 ) );
}

void TestSitingRules::clause_followsHandCalculation_data()
{
  QTest::addColumn<QJsonObject>( "one" );
  int number = 0;
  for ( const QJsonValue value : mFixture.cases() )
  {
    const QJsonObject one = value.toObject();
    QTest::addRow( "%03d %s %s", ++number, qPrintable( one["rule"_L1].toString() ), qPrintable( one["verdict"_L1].toString() ) ) << one;
  }
}

void TestSitingRules::clause_followsHandCalculation()
{
  QFETCH( QJsonObject, one );
  const SitingRule *rule = mRules->rule( one["rule"_L1].toString() );
  QVERIFY( rule );
  const std::shared_ptr<const SiteSurroundings> around = surroundings( SitingFixture::strings( one["without"_L1] ) );
  ClauseCheck check;
  if ( one.contains( "sites"_L1 ) )
  {
    QCOMPARE( rule->scope, RuleScope::Network );
    NetworkToCheck network;
    network.kind = rule->stationKinds.constFirst();
    network.facts = one["facts"_L1].toObject().toVariantMap();
    for ( const QJsonValue site : one["sites"_L1].toArray() )
      network.sites.append( siteOf( site.toObject(), *rule ) );
    check = RuleCheck::checkNetwork( network, *rule, *mRules, *around );
  }
  else
  {
    const SiteToCheck site = siteOf( one, *rule );
    QVERIFY( rule->isFor( site.kind, site.sitingClass ) );
    check = RuleCheck::check( site, *rule, *mRules, *around );
  }
  const QString verdict = clauseVerdictId( check.verdict );
  QVERIFY2(
    verdict == one["verdict"_L1].toString(), qPrintable( verdict + u": "_s + check.text + u" ("_s + one["why"_L1].toString() + u")"_s ) );
  QVERIFY( !check.text.isEmpty() );
  const bool judged = check.verdict == ClauseVerdict::Meets || check.verdict == ClauseVerdict::Fails;
  QVERIFY( !judged || ( check.measured && !check.limit.isEmpty() && check.text.contains( check.limit ) ) );
  QCOMPARE( judged, one["measured"_L1].isDouble() );
  if ( judged )
  {
    const double expected = one["measured"_L1].toDouble();
    const double tolerance = 0.02 + 0.002 * std::abs( expected );
    QVERIFY2( std::abs( *check.measured - expected ) <= tolerance,
      qPrintable( u"%1 instead of %2: %3"_s.arg( *check.measured ).arg( expected ).arg( check.text ) ) );
  }
}

void TestSitingRules::line_endsAtTheOffendingSource()
{
  SiteToCheck site;
  site.kind = u"air_standard"_s;
  QgsGeometry kiln;
  kiln.fromWkb( SitingFixture::layer( u"source"_s ).constFirst().wkb );
  site.at = { kiln.asPoint().x() + 0.0003, kiln.asPoint().y() };
  const ClauseCheck check = RuleCheck::check( site, *mRules->rule( u"air.source_free"_s ), *mRules, *surroundings( {} ) );
  QCOMPARE( check.verdict, ClauseVerdict::Fails );
  const double metres = Geodesic().distance( site.at, { kiln.asPoint().x(), kiln.asPoint().y() } );
  QVERIFY( std::abs( *check.measured - metres ) < 0.01 );
  const QgsPolylineXY line = check.geometry.asPolyline();
  QCOMPARE( line.size(), 2 );
  QVERIFY( line.constFirst().compare( QgsPointXY( site.at.lon, site.at.lat ), 1e-9 ) );
  QVERIFY( line.constLast().compare( kiln.asPoint(), 1e-9 ) );
  QVERIFY2( check.text.contains( u"Kiln"_s ) && check.text.contains( u"50 m"_s ), qPrintable( check.text ) );
}

void TestSitingRules::schematicLayer_isTold()
{
  SiteToCheck site;
  site.at = { 104.0, 30.62 };
  site.kind = u"air_standard"_s;
  site.sitingClass = u"greenway"_s;
  const ClauseCheck greenway = RuleCheck::check( site, *mRules->rule( u"bureau.greenway_distance"_s ), *mRules, *surroundings( {} ) );
  QVERIFY( greenway.restsOnSchematic );
  QCOMPARE( greenway.layers.size(), 1 );
  const ClauseCheck source = RuleCheck::check( site, *mRules->rule( u"air.source_free"_s ), *mRules, *surroundings( {} ) );
  QVERIFY( !source.restsOnSchematic );
}

void TestSitingRules::rulesFromMemory_areUnverified()
{
  const Result<CsvTable> table = CsvTable::read( Resources::path( u"standards/siting_rules.csv"_s ), { u"id"_s, u"confidence"_s } );
  VERIFY_OK( table );
  SiteToCheck site;
  int memory = 0;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const SitingRule *rule = mRules->rule( table->text( row, u"id"_s ) );
    const bool fromMemory = table->text( row, u"confidence"_s ) == "memory"_L1;
    memory += fromMemory ? 1 : 0;
    QCOMPARE( RuleCheck::check( site, *rule, *mRules, *surroundings( {} ) ).unverified, fromMemory );
    QVERIFY( !rule->editionLabel.isEmpty() );
  }
  QVERIFY( memory > 10 );
}

void TestSitingRules::day_choosesRulesByValidity()
{
  const auto ids = []( const QList<const SitingRule *> &rules ) {
    QStringList ids;
    for ( const SitingRule *rule : rules )
      ids.append( rule->id );
    return ids;
  };
  // HJ 664-2013 is in force from 2013-10-01.
  QVERIFY( !ids( mRules->rulesFor( u"air_standard"_s, {}, QDate( 2013, 9, 30 ) ) ).contains( u"air.source_free"_s ) );
  QVERIFY( ids( mRules->rulesFor( u"air_standard"_s, {}, QDate( 2013, 10, 1 ) ) ).contains( u"air.source_free"_s ) );
  QVERIFY( !ids( mRules->rulesFor( u"air_standard"_s, {}, {} ) ).contains( u"bureau.greenway_distance"_s ) );
  QVERIFY( ids( mRules->rulesFor( u"air_standard"_s, u"greenway"_s, {} ) ).contains( u"bureau.greenway_distance"_s ) );
  QVERIFY( ids( mRules->networkRulesFor( u"air_standard"_s ) ).contains( u"air.min_points"_s ) );
  QVERIFY( mRules->rulesFor( u"eco_plot"_s, {}, {} ).isEmpty() );
}

void TestSitingRules::workspace_changesAddsAndSwitchesOff()
{
  SitingStore store;
  Result<SitingRules> rules = SitingRules::of( store );
  VERIFY_OK( rules );
  QVERIFY( rules->changes().isEmpty() );
  for ( const SitingRule &rule : QList<SitingRule>( rules->rules() ) )
    VERIFY_OK( rules->setRule( rule ) ); // as it is: no change, also where it has no value of its own
  QVERIFY( rules->changes().isEmpty() );
  QVERIFY( !rules->rule( u"air.road_distance_pm"_s )->changed );

  SitingRule source = *rules->rule( u"air.source_free"_s );
  source.value = 80;
  source.validTo = QDate( 2030, 12, 31 );
  VERIFY_OK( rules->setRule( source ) );
  SitingRule wall = *rules->rule( u"air.wall_distance"_s );
  wall.enabled = false;
  VERIFY_OK( rules->setRule( wall ) );
  SitingRule inlet = *rules->rule( u"air.inlet_height_auto"_s );
  inlet.valueMax = 20;
  inlet.checked = true; // the bureau has confirmed it
  VERIFY_OK( rules->setRule( inlet ) );
  SitingRule own;
  own.id = rules->freeId();
  own.name = { u"绿道站距道路"_s, u"Greenway station from roads"_s };
  own.stationKinds = QStringList { u"air_micro"_s };
  own.sitingClasses = QStringList { u"greenway"_s };
  own.parameter = u"distance"_s;
  own.subject = u"road"_s;
  own.op = RuleOperator::AtLeast;
  own.value = 30;
  own.unit = u"m"_s;
  VERIFY_OK( rules->setRule( own ) );
  VERIFY_OK( store.setProperty( sitingRulesProperty, QString::fromUtf8( rules->changes() ) ) );

  Result<SitingRules> again = SitingRules::of( store );
  VERIFY_OK( again );
  QCOMPARE( again->rule( u"air.source_free"_s )->value, 80.0 );
  QCOMPARE( again->rule( u"air.source_free"_s )->validTo, QDate( 2030, 12, 31 ) );
  QVERIFY( again->rule( u"air.source_free"_s )->changed );
  QVERIFY( !again->rule( u"air.source_free"_s )->bureau );
  QCOMPARE( again->shippedRule( u"air.source_free"_s )->value, 50.0 );
  QVERIFY( !again->rule( u"air.wall_distance"_s )->holdsOn( {} ) );
  QVERIFY( again->rule( u"air.inlet_height_auto"_s )->checked );
  QCOMPARE( again->rule( u"air.inlet_height_auto"_s )->valueMax, 20.0 );
  const SitingRule *kept = again->rule( own.id );
  QVERIFY( kept && kept->bureau );
  QCOMPARE( kept->name, own.name );
  QCOMPARE( kept->value, 30.0 );
  QCOMPARE( again->rules().size(), mRules->rules().size() + 1 );
  QCOMPARE( again->changes(), rules->changes() );
  for ( const SitingRule *rule : again->rulesFor( u"air_standard"_s, {}, {} ) )
    QVERIFY( rule->id != "air.wall_distance"_L1 );

  again->resetRule( u"air.source_free"_s );
  QCOMPARE( again->rule( u"air.source_free"_s )->value, 50.0 );
  again->resetRule( own.id );
  QVERIFY( !again->rule( own.id ) );
}

void TestSitingRules::workspace_refusesWhatIsWrong_data()
{
  QTest::addColumn<QByteArray>( "json" );
  QTest::addColumn<QString>( "names" );
  QTest::newRow( "no JSON" ) << QByteArray( "{rules" ) << u"siting_rules"_s;
  QTest::newRow( "operator" ) << QByteArray( R"({"rules":[{"id":"air.source_free","operator":"about"}]})" ) << u"operator"_s;
  QTest::newRow( "date" ) << QByteArray( R"({"rules":[{"id":"air.source_free","valid_to":"next year"}]})" ) << u"valid_to"_s;
  QTest::newRow( "no value" ) << QByteArray( R"({"rules":[{"id":"air.source_free","value":null}]})" ) << u"污染源"_s;
  QTest::newRow( "unknown measure" ) << QByteArray(
    R"({"rules":[{"id":"own.1","name_zh":"某","kinds":["air_micro"],"parameter":"colour","value":1}]})" )
                                     << u"colour"_s;
  QTest::newRow( "no kind" ) << QByteArray(
    R"({"rules":[{"id":"own.1","name_zh":"某规则","parameter":"distance","subject":"road","value":1}]})" )
                             << u"某规则"_s;
  QTest::newRow( "upside down" ) << QByteArray( R"({"rules":[{"id":"air.inlet_height_auto","value":30}]})" ) << u"采样口高度"_s;
}

void TestSitingRules::workspace_refusesWhatIsWrong()
{
  QFETCH( QByteArray, json );
  QFETCH( QString, names );
  SitingStore store;
  VERIFY_OK( store.setProperty( sitingRulesProperty, QString::fromUtf8( json ) ) );
  const Result<SitingRules> rules = SitingRules::of( store );
  QVERIFY( !rules );
  QVERIFY2( rules.error().text().contains( names ), qPrintable( rules.error().text() ) );
}

void TestSitingRules::ownRule_isChecked()
{
  SitingRules rules = *mRules;
  SitingRule own;
  own.id = rules.freeId();
  own.name = { u"电力"_s, u"Power"_s };
  own.stationKinds = QStringList { u"air_micro"_s };
  own.parameter = u"attribute"_s;
  own.subject = u"power_kw"_s;
  own.op = RuleOperator::Between;
  own.value = 2;
  own.valueMax = 5;
  own.unit = u"kW"_s;
  VERIFY_OK( rules.setRule( own ) );
  SiteToCheck site;
  site.kind = u"air_micro"_s;
  const auto verdict = [&] {
    for ( const ClauseCheck &check : RuleCheck::check( site, rules, *surroundings( {} ) ) )
      if ( check.rule.id == own.id )
        return check.verdict;
    return ClauseVerdict::NotApplicable;
  };
  QCOMPARE( verdict(), ClauseVerdict::DataMissing );
  site.attributes.insert( u"power_kw"_s, 3 );
  QCOMPARE( verdict(), ClauseVerdict::Meets );
  site.attributes.insert( u"power_kw"_s, u"6"_s );
  QCOMPARE( verdict(), ClauseVerdict::Fails );
}

void TestSitingRules::horizon_equalsSampling_data()
{
  QTest::addColumn<quint32>( "seed" );
  for ( quint32 seed = 1; seed <= 12; ++seed )
    QTest::addRow( "seed %u", seed ) << seed;
}

void TestSitingRules::horizon_equalsSampling()
{
  // Brute force: for each of 36,000 azimuths the nearest wall on the ray, by the formula for a ray and a segment.
  QFETCH( quint32, seed );
  QRandomGenerator random( seed );
  struct Wall
  {
      double x1, y1, x2, y2, reach;
  };
  QList<Wall> walls;
  Horizon horizon;
  const int count = 1 + static_cast<int>( random.bounded( 6 ) );
  for ( int i = 0; i < count; ++i )
  {
    const auto any = [&random] { return random.bounded( 120.0 ) - 60; };
    const Wall wall { any(), any(), any(), any(), 10 + random.bounded( 50.0 ) };
    walls.append( wall );
    horizon.addWall( wall.x1, wall.y1, wall.x2, wall.y2, wall.reach );
  }
  int free = 0;
  constexpr int rays = 36000;
  for ( int ray = 0; ray < rays; ++ray )
  {
    const double angle = ( ray + 0.5 ) * 2 * std::numbers::pi / rays;
    const double dx = std::sin( angle );
    const double dy = std::cos( angle );
    bool blocked = false;
    for ( const Wall &wall : std::as_const( walls ) )
    {
      const double ex = wall.x2 - wall.x1;
      const double ey = wall.y2 - wall.y1;
      const double cross = dx * ey - dy * ex;
      const double along = ( wall.x1 * ey - wall.y1 * ex ) / cross;
      const double share = ( wall.x1 * dy - wall.y1 * dx ) / cross;
      blocked = blocked || ( share >= 0 && share <= 1 && along >= 0 && along < wall.reach );
    }
    free += blocked ? 0 : 1;
  }
  QVERIFY2( std::abs( horizon.freeDegrees() - 360.0 * free / rays ) < 0.1,
    qPrintable( u"%1 %2"_s.arg( horizon.freeDegrees() ).arg( 360.0 * free / rays ) ) );
  double open = 0;
  for ( const HorizonArc &arc : horizon.free() )
    open += arc.width();
  QVERIFY( std::abs( open - horizon.freeDegrees() ) < 1e-6 );
}

void TestSitingRules::brokenGeometries_areLeftOut()
{
  const auto feature = []( const QString &wkt, const QString &name ) {
    LayerFeature one;
    one.wkb = QgsGeometry::fromWkt( wkt ).asWkb();
    one.attributes = { { u"name"_s, name }, { u"height"_s, 40 } };
    return one;
  };
  SitingStore store;
  LayerFeature endless = feature( u"POLYGON((104 30.6,104.001 30.6,104.001 30.601,104 30.6))"_s, u"endless"_s );
  // The first coordinate becomes NaN: bytes 13 to 20 of a polygon's WKB.
  const double nan = std::numeric_limits<double>::quiet_NaN();
  memcpy( endless.wkb.data() + 13, &nan, sizeof nan );
  LayerFeature cut = feature( u"POLYGON((104 30.6,104.001 30.6,104.001 30.601,104 30.6))"_s, u"cut"_s );
  cut.wkb.truncate( 20 );
  const QList<LayerFeature> buildings { feature( u"POLYGON((104 30.6,104.001 30.601,104.001 30.6,104 30.601,104 30.6))"_s, u"bow tie"_s ),
    endless, cut, LayerFeature { {}, { { u"name"_s, u"none"_s } } }, feature( u"POLYGON EMPTY"_s, u"empty"_s ),
    feature( u"CURVEPOLYGON(CIRCULARSTRING(104.002 30.6,104.003 30.601,104.004 30.6,104.003 30.599,104.002 30.6))"_s, u"round"_s ),
    feature( u"POINT(104.001 30.602)"_s, u"mast"_s ) };
  VERIFY_OK( store.writeLayer( u"building"_s, buildings, {}, false ) );
  VERIFY_OK( store.writeLayer( u"built-up"_s, buildings, {}, false ) );
  const auto read = SiteSurroundings::read( store, *mRules );
  VERIFY_OK( read );
  const SurroundingLayer *layer = ( *read )->layer( u"building"_s );
  QVERIFY( layer );
  QVERIFY( layer->broken >= 3 );
  QVERIFY( layer->size() >= 3 );
  for ( const double lon : { 104.0002, 104.0005, 104.003, 104.01 } )
    for ( const SitingRule &rule : mRules->rules() )
      if ( rule.scope == RuleScope::Site )
      {
        SiteToCheck site;
        site.at = { lon, 30.6003 };
        site.kind = rule.stationKinds.constFirst();
        site.attributes = { { u"inlet_height"_s, 5 }, { u"grid_cell"_s, 100 }, { u"beside_building"_s, 0 } };
        const ClauseCheck check = RuleCheck::check( site, rule, *mRules, **read );
        QVERIFY( check.verdict != ClauseVerdict::Meets || check.measured );
      }
  // The bow tie's two lobes are inside, what lies between their tips is not.
  const auto inside = [&]( double lon, double lat ) { return !layer->containing( SitePlane( { lon, lat } ) ).empty(); };
  QVERIFY( inside( 104.0001, 30.6005 ) );
  QVERIFY( !inside( 104.0005, 30.6001 ) );
  QVERIFY( inside( 104.003, 30.6005 ) ); // in the round one
}

void TestSitingRules::station_withoutPosition_lacksData()
{
  Station station;
  station.kind = u"air_standard"_s;
  station.code = u"S"_s;
  const SiteToCheck site = SiteToCheck::of( station );
  QVERIFY( !site.hasPlace );
  for ( const ClauseCheck &check : RuleCheck::check( site, *mRules, *surroundings( {} ) ) )
    QVERIFY( check.verdict == ClauseVerdict::DataMissing || check.verdict == ClauseVerdict::NotApplicable );
}

void TestSitingRules::movedSite_isCheckedAsMoved()
{
  ScenarioSite proposed;
  proposed.at = { 104, 30.6 };
  proposed.kind = u"air_standard"_s;
  proposed.movedFrom = u"1431A"_s;
  proposed.attributes = { { u"inlet_height"_s, 10 } };
  const ClauseCheck check =
    RuleCheck::check( SiteToCheck::of( proposed ), *mRules->rule( u"air.move_deviation"_s ), *mRules, *surroundings( {} ) );
  QCOMPARE( check.verdict, ClauseVerdict::DataMissing );
  proposed.movedFrom.clear();
  QCOMPARE( RuleCheck::check( SiteToCheck::of( proposed ), *mRules->rule( u"air.move_deviation"_s ), *mRules, *surroundings( {} ) ).verdict,
    ClauseVerdict::NotApplicable );
}

void TestSitingRules::controlPoint_isNoCityPoint()
{
  Station station;
  station.kind = u"air_standard"_s;
  station.positions = { { { 104, 31 }, {}, {}, {} } }; // far out of the town
  const SitingRule &rule = *mRules->rule( u"air.city_inside"_s );
  QCOMPARE( RuleCheck::check( SiteToCheck::of( station ), rule, *mRules, *surroundings( {} ) ).verdict, ClauseVerdict::Fails );
  station.isControlPoint = true;
  QCOMPARE( RuleCheck::check( SiteToCheck::of( station ), rule, *mRules, *surroundings( {} ) ).verdict, ClauseVerdict::NotApplicable );
  station.attributes.insert( u"point_type"_s, u"city"_s ); // what is told goes first
  QCOMPARE( RuleCheck::check( SiteToCheck::of( station ), rule, *mRules, *surroundings( {} ) ).verdict, ClauseVerdict::Fails );
}

void TestSitingRules::threads_agree()
{
  const std::shared_ptr<const SiteSurroundings> around = surroundings( {} );
  const auto all = [this, around] {
    QStringList texts;
    for ( int i = 0; i < 200; ++i )
    {
      SiteToCheck site;
      site.at = { 104.0 + i * 0.0001, 30.6 };
      site.kind = u"air_standard"_s;
      site.attributes = { { u"inlet_height"_s, 5 } };
      for ( const ClauseCheck &check : RuleCheck::check( site, *mRules, *around ) )
        texts.append( check.text );
    }
    return texts;
  };
  const QStringList expected = all();
  std::array<QStringList, 3> answers;
  std::vector<std::unique_ptr<QThread>> threads;
  for ( QStringList &answer : answers )
  {
    threads.emplace_back( QThread::create( [&answer, &all] { answer = all(); } ) );
    threads.back()->start();
  }
  for ( const auto &thread : threads )
    QVERIFY( thread->wait( 60000 ) );
  for ( const QStringList &answer : answers )
    QCOMPARE( answer, expected );
}

void TestSitingRules::manyBuildings_areQuick()
{
  // A dense city: 100,000 buildings of 20 × 20 m, 40 m apart, 10 to 60 m high, and streets between them.
  SitingStore store;
  QRandomGenerator random( 5 );
  QList<LayerFeature> buildings;
  constexpr int side = 316;
  for ( int i = 0; i < side * side; ++i )
  {
    const LonLat corner = Geodesy::offset( { 104.0, 30.6 }, ( i % side ) * 40.0, ( i / side ) * 40.0 );
    LayerFeature one;
    one.wkb = boxKm( corner, 0.02, 0.02 ).asWkb();
    one.attributes = { { u"height"_s, 10 + random.bounded( 50.0 ) } };
    buildings.append( one );
  }
  QList<LayerFeature> roads;
  for ( int i = 0; i < side; i += 4 )
  {
    const LonLat west = Geodesy::offset( { 104.0, 30.6 }, 0, i * 40.0 + 30 );
    const LonLat east = Geodesy::offset( { 104.0, 30.6 }, side * 40.0, i * 40.0 + 30 );
    LayerFeature one;
    one.wkb = QgsGeometry::fromPolylineXY( { { west.lon, west.lat }, { east.lon, east.lat } } ).asWkb();
    one.attributes = { { u"aadt"_s, 8000 } };
    roads.append( one );
  }
  VERIFY_OK( store.writeLayer( u"building"_s, buildings, {}, false ) );
  VERIFY_OK( store.writeLayer( u"road"_s, roads, {}, false ) );
  VERIFY_OK( store.writeLayer( u"source"_s, SitingFixture::layer( u"source"_s ), {}, false ) );
  QElapsedTimer clock;
  clock.start();
  const auto read = SiteSurroundings::read( store, *mRules, QStringList { u"air_standard"_s } );
  VERIFY_OK( read );
  const double readMs = static_cast<double>( clock.nsecsElapsed() ) / 1e6;
  QCOMPARE( ( *read )->layer( u"building"_s )->size(), side * side );
  double least = 1e9;
  double sum = 0;
  constexpr int runs = 50;
  for ( int i = 0; i < runs; ++i )
  {
    SiteToCheck site;
    site.at = Geodesy::offset( { 104.0, 30.6 }, 3000.0 + 13 * i, 3000.0 + 17 * i );
    site.kind = u"air_standard"_s;
    site.attributes = { { u"inlet_height"_s, 12 } };
    clock.restart();
    const QList<ClauseCheck> checks = RuleCheck::check( site, *mRules, **read );
    const double ms = static_cast<double>( clock.nsecsElapsed() ) / 1e6;
    QVERIFY( checks.size() > 10 );
    least = std::min( least, ms );
    sum += ms;
  }
  qInfo( "%d buildings: read %.0f ms, a check %.2f ms at best, %.2f ms mean", side * side, readMs, least, sum / runs );
  QVERIFY2( least < 5, qPrintable( QString::number( least ) ) );
}

JINGUAN_PLANNING_TEST_MAIN( TestSitingRules )
#include "test_sitingrules.moc"
