#include "TestSupport.h"

#include "monitoring/RiverNetwork.h"

using namespace jinguan;

/** Where water goes: confluences, bifurcations, lengths and times. Distances are checked against the published length of a degree. */
class TestRiverNetwork : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void distance_isThatOfTheEllipsoid();
    void ways_followTheLineDownstream();
    void ways_passAConfluence();
    void ways_passABifurcation();
    void ways_takeTheArmThatIsFaster_data();
    void ways_takeTheArmThatIsFaster();
    void ways_nameOnlyWhatIsPassed();
    void ways_bridgeAGapOfOneRiver();
    void ways_riversThatOnlyComeNearStayApart();
    void ways_ringEnds();
    void place_prefersTheExactName();
    void place_tooFarIsNone();

  private:
    // A hundredth of a degree along the meridian at 30.5° N.
    static constexpr double sNorth = 1108.6;
    static LonLat at( double east, double south ) { return { 104 + east / 100, 30.6 - south / 100 }; }
    static RiverPlace on( const RiverNetwork &network, const QString &river, double east, double south )
    {
      return network.place( river, at( east, south ) ).value();
    }
    static std::optional<RiverWay> way( const RiverNetwork &network, const RiverPlace &from, const RiverPlace &to )
    {
      return network.ways( from, { to } ).first();
    }
};

void TestRiverNetwork::distance_isThatOfTheEllipsoid()
{
  // Lengths of one degree at 30° as published for WGS 84: 110 852 m along the meridian, 96 486 m along the parallel.
  QVERIFY( std::abs( ellipsoidalDistance( { 104, 29.5 }, { 104, 30.5 } ) - 110852 ) < 3 );
  QVERIFY( std::abs( ellipsoidalDistance( { 103.5, 30 }, { 104.5, 30 } ) - 96486 ) < 3 );
}

void TestRiverNetwork::ways_followTheLineDownstream()
{
  RiverNetwork network;
  network.addReach( QStringLiteral( "甲河" ), { at( 0, 0 ), at( 0, 1 ), at( 0, 4 ) }, 0.5 );
  network.join();
  QCOMPARE( network.jointCount(), 0 );
  const RiverPlace upper = on( network, QStringLiteral( "甲河" ), 0.1, 0.5 );
  const RiverPlace lower = on( network, QStringLiteral( "甲河" ), 0, 3.5 );
  const std::optional<RiverWay> down = way( network, upper, lower );
  QVERIFY( down );
  QVERIFY2( std::abs( down->metres - 3 * sNorth ) < 3, qPrintable( QString::number( down->metres ) ) );
  QCOMPARE( down->seconds, down->metres / 0.5 );
  QCOMPARE( down->rivers, QStringList { QStringLiteral( "甲河" ) } );
  QVERIFY( !way( network, lower, upper ) ); // water does not go up
  QVERIFY( !way( network, upper, upper ) );
}

void TestRiverNetwork::ways_passAConfluence()
{
  RiverNetwork network;
  network.addReach( QStringLiteral( "干流" ), { at( 0, 0 ), at( 0, 10 ) }, 1 );
  network.addReach( QStringLiteral( "支流" ), { at( 5, 5 ), at( 0, 5 ) }, 0.5 );
  network.join();
  QCOMPARE( network.jointCount(), 1 );
  const RiverPlace onTributary = on( network, QStringLiteral( "支流" ), 2, 5 );
  const RiverPlace above = on( network, QStringLiteral( "干流" ), 0, 4.9 );
  const RiverPlace below = on( network, QStringLiteral( "干流" ), 0, 7 );
  QVERIFY( !way( network, onTributary, above ) );
  const std::optional<RiverWay> joined = way( network, onTributary, below );
  QVERIFY( joined );
  const double aside = ellipsoidalDistance( at( 2, 5 ), at( 0, 5 ) );
  QVERIFY2( std::abs( joined->metres - ( aside + 2 * sNorth ) ) < 3, qPrintable( QString::number( joined->metres ) ) );
  QVERIFY( std::abs( joined->seconds - ( aside / 0.5 + 2 * sNorth ) ) < 6 );
  QCOMPARE( joined->rivers, QStringList( { QStringLiteral( "支流" ), QStringLiteral( "干流" ) } ) );
  QVERIFY( !way( network, above, onTributary ) );
  QVERIFY( way( network, above, below ) );
}

void TestRiverNetwork::ways_passABifurcation()
{
  RiverNetwork network;
  network.addReach( QStringLiteral( "干流" ), { at( 0, 0 ), at( 0, 10 ) }, 1 );
  network.addReach( QStringLiteral( "渠" ), { at( 0.1, 4 ), at( 5, 4 ) }, 1 ); // its head lies 95 m aside
  network.join();
  const RiverPlace canal = on( network, QStringLiteral( "渠" ), 3, 4 );
  QVERIFY( way( network, on( network, QStringLiteral( "干流" ), 0, 2 ), canal ) );
  QVERIFY( !way( network, on( network, QStringLiteral( "干流" ), 0, 6 ), canal ) );
  QVERIFY( !way( network, canal, on( network, QStringLiteral( "干流" ), 0, 6 ) ) );
}

void TestRiverNetwork::ways_takeTheArmThatIsFaster_data()
{
  QTest::addColumn<double>( "speedOfTheShortArm" );
  QTest::addColumn<QString>( "arm" );
  QTest::newRow( "both as fast" ) << 1.0 << QStringLiteral( "短支" );
  QTest::newRow( "the short one stands nearly still" ) << 0.1 << QStringLiteral( "长支" );
}

void TestRiverNetwork::ways_takeTheArmThatIsFaster()
{
  QFETCH( double, speedOfTheShortArm );
  QFETCH( QString, arm );
  RiverNetwork network;
  network.addReach( QStringLiteral( "上游" ), { at( 0, 0 ), at( 0, 2 ) }, 1 );
  network.addReach( QStringLiteral( "短支" ), { at( 0, 2 ), at( 0, 6 ) }, speedOfTheShortArm );
  network.addReach( QStringLiteral( "长支" ), { at( 0, 2 ), at( 3, 4 ), at( 0, 6 ) }, 1 );
  network.addReach( QStringLiteral( "下游" ), { at( 0, 6 ), at( 0, 9 ) }, 1 );
  network.join();
  const std::optional<RiverWay> down =
    way( network, on( network, QStringLiteral( "上游" ), 0, 1 ), on( network, QStringLiteral( "下游" ), 0, 8 ) );
  QVERIFY( down );
  QCOMPARE( down->rivers, QStringList( { QStringLiteral( "上游" ), arm, QStringLiteral( "下游" ) } ) );
}

void TestRiverNetwork::ways_nameOnlyWhatIsPassed()
{
  // Three canals that begin at one place beside the river, as below the fish mouth of Dujiangyan.
  RiverNetwork network;
  network.addReach( QStringLiteral( "岷江" ), { at( 0, 0 ), at( 0, 2 ) }, 1 );
  network.addReach( QStringLiteral( "柏条河" ), { at( 0, 2 ), at( 1, 4 ) }, 2 );
  network.addReach( QStringLiteral( "走马河" ), { at( 0, 2 ), at( 0, 4 ) }, 1 );
  network.addReach( QStringLiteral( "江安河" ), { at( 0, 2 ), at( -1, 4 ) }, 2 );
  network.join();
  const std::optional<RiverWay> down =
    way( network, on( network, QStringLiteral( "岷江" ), 0, 1 ), on( network, QStringLiteral( "走马河" ), 0, 3 ) );
  QVERIFY( down );
  QCOMPARE( down->rivers, QStringList( { QStringLiteral( "岷江" ), QStringLiteral( "走马河" ) } ) );
}

void TestRiverNetwork::ways_bridgeAGapOfOneRiver()
{
  RiverNetwork network;
  network.addReach( QStringLiteral( "青白江" ), { at( 0, 0 ), at( 0, 2 ) }, 1 );
  network.addReach( QStringLiteral( "青白江" ), { at( 0, 3 ), at( 0, 5 ) }, 1 ); // drawn 1.1 km further on
  network.join();
  const std::optional<RiverWay> down =
    way( network, on( network, QStringLiteral( "青白江" ), 0, 1 ), on( network, QStringLiteral( "青白江" ), 0, 4 ) );
  QVERIFY( down );
  QVERIFY( std::abs( down->metres - 3 * sNorth ) < 3 );
  QCOMPARE( down->rivers.size(), 1 );
}

void TestRiverNetwork::ways_riversThatOnlyComeNearStayApart()
{
  RiverNetwork network;
  network.addReach( QStringLiteral( "甲河" ), { at( 0, 0 ), at( 0, 9 ) }, 1 );
  network.addReach( QStringLiteral( "乙河" ), { at( 1, 1 ), at( 0.05, 5 ), at( 1, 9 ) }, 1 ); // passes at 48 m, neither end does
  network.addReach( QStringLiteral( "丙河" ), { at( 3, 5 ), at( 0.3, 5 ) }, 1 );              // ends 290 m from both
  network.join();
  QCOMPARE( network.jointCount(), 0 );
  QVERIFY( !way( network, on( network, QStringLiteral( "甲河" ), 0, 1 ), on( network, QStringLiteral( "乙河" ), 1, 9 ) ) );
}

void TestRiverNetwork::ways_ringEnds()
{
  RiverNetwork network;
  network.addReach( QStringLiteral( "甲渠" ), { at( 0, 0 ), at( 0, 5 ) }, 1 );
  network.addReach( QStringLiteral( "乙渠" ), { at( 0, 5 ), at( 3, 2 ), at( 0, 0 ) }, 1 );
  network.join();
  QCOMPARE( network.jointCount(), 2 );
  // From one to the other and round to what lies above: once.
  const std::optional<RiverWay> round =
    way( network, on( network, QStringLiteral( "甲渠" ), 0, 4 ), on( network, QStringLiteral( "甲渠" ), 0, 1 ) );
  QVERIFY( round );
  QCOMPARE( round->rivers, QStringList( { QStringLiteral( "甲渠" ), QStringLiteral( "乙渠" ), QStringLiteral( "甲渠" ) } ) );
}

void TestRiverNetwork::place_prefersTheExactName()
{
  RiverNetwork network;
  network.addReach( QStringLiteral( "南河" ), { at( 0, 0 ), at( 0, 5 ) }, 1 );
  network.addReach( QStringLiteral( "南河(邛崃)" ), { at( 0.5, 0 ), at( 0.5, 5 ) }, 1 );
  network.join();
  QCOMPARE( network.riverOf( network.place( QStringLiteral( "南河(邛崃)" ), at( 0.1, 2 ) ).value() ), QStringLiteral( "南河(邛崃)" ) );
  QCOMPARE( network.riverOf( network.place( QStringLiteral( "南河" ), at( 0.4, 2 ) ).value() ), QStringLiteral( "南河" ) );
  QCOMPARE( network.riverOf( network.place( QStringLiteral( "南河干流" ), at( 0.1, 2 ) ).value() ), QStringLiteral( "南河" ) );
}

void TestRiverNetwork::place_tooFarIsNone()
{
  RiverNetwork network;
  network.addReach( QStringLiteral( "甲河" ), { at( 0, 0 ), at( 0, 5 ) }, 1 );
  network.join();
  QVERIFY( network.place( QStringLiteral( "甲河" ), at( 1.9, 2 ) ) );  // 1.8 km
  QVERIFY( !network.place( QStringLiteral( "甲河" ), at( 2.3, 2 ) ) ); // 2.2 km
  QVERIFY( !network.place( QStringLiteral( "乙河" ), at( 0, 2 ) ) );
  QVERIFY( !network.place( QString(), at( 0, 2 ) ) );
}

QTEST_GUILESS_MAIN( TestRiverNetwork )
#include "test_rivernetwork.moc"
