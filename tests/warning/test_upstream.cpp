#include "WarningFixture.h"

#include "warning/IncidentBrief.h"
#include "warning/WkbLines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace jinguan;

/** Events up the river: whom they warn, when the water is expected, and when it is over. */
class TestUpstream : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void wkb_linesAreRead_data();
    void wkb_linesAreRead();
    void wkb_brokenIsNoLine_data();
    void wkb_brokenIsNoLine();
    void book_keepsWhatTheWorkspaceChanges();
    void book_refuses_data();
    void book_refuses();
    void book_namesTheChiefOfTheReach();
    void demo_stationsAreInOrder_data();
    void demo_stationsAreInOrder();
    void demo_speedsShip();
    void event_warnsBelowOnly();
    void event_warnsTheMomentItIsKnown();
    void event_isOverWhenTheWaterHasPassed();
    void event_pieceByPieceFindsTheSame();
    void event_ofTheInstrumentWarnsNobody();
    void event_underTheSeverityWarnsTheIntakeOnly();
    void event_withdrawnWithdrawsBelow();
    void event_twoAtOnceAreOneIncident();
    void classJump_isAnEvent();
    void outlet_warnsTheSectionBelow();

  private:
    static LonLat at( double south ) { return { 104, 30.6 - south / 100 }; } //!< 1.1086 km each
    static LayerFeature river( const QString &name, const std::vector<LonLat> &line, const QVariantMap &more = {} )
    {
      QVariantMap attributes = more;
      attributes.insert( QStringLiteral( "name" ), name );
      return { test::wkbLine( line ), attributes };
    }
    void makeRivers();
    /** Oxygen at \a code, hourly steps of four: too low for \a bad steps from \a first on. */
    void oxygen( const QString &code, int first, int bad, int steps = 24 );

    test::WarningFixture mFixture;
};

void TestUpstream::initTestCase()
{
  VERIFY_OK( mFixture.load() );
}

void TestUpstream::init()
{
  VERIFY_OK( mFixture.renew() );
  mFixture.add( QStringLiteral( "upper" ), QStringLiteral( "water_section" ), QStringLiteral( "surface_water" ), at( 1 ) ).river =
    QStringLiteral( "甲河" );
  Station &lower =
    mFixture.add( QStringLiteral( "lower" ), QStringLiteral( "water_section" ), QStringLiteral( "surface_water" ), at( 11 ) );
  lower.river = QStringLiteral( "甲河" );
  lower.district = lower.unit = QStringLiteral( "510116" );
  mFixture.add( QStringLiteral( "top" ), QStringLiteral( "water_section" ), QStringLiteral( "surface_water" ), at( 0.2 ) ).river =
    QStringLiteral( "甲河" );
  mFixture.add( QStringLiteral( "intake" ), QStringLiteral( "drinking_source" ), QStringLiteral( "surface_water" ), at( 21 ) ).river =
    QStringLiteral( "甲河" );
  mFixture.add( QStringLiteral( "far" ), QStringLiteral( "water_section" ), QStringLiteral( "surface_water" ), at( 58 ) ).river =
    QStringLiteral( "甲河" );
  mFixture.add( QStringLiteral( "other" ), QStringLiteral( "water_section" ), QStringLiteral( "surface_water" ), at( 12 ) ).river =
    QStringLiteral( "乙河" );
  for ( const char *rule : { "water.oxygen", "water.upstream", "source.upstream" } )
    VERIFY_OK( mFixture.use( QString::fromLatin1( rule ) ) );
  makeRivers();
}

void TestUpstream::cleanup()
{
  mFixture.clear();
}

void TestUpstream::makeRivers()
{
  RiverBook book;
  VERIFY_OK( book.set( { QStringLiteral( "甲河" ), {}, {}, {}, 0.5, QStringLiteral( "test" ), false, false } ) );
  VERIFY_OK( book.set( { QStringLiteral( "甲河" ), QStringLiteral( "510116" ), QStringLiteral( "河长乙" ), QStringLiteral( "区级" ), {}, {},
    false, false } ) );
  mFixture.rivers = std::make_unique<RiverSystem>( QList<LayerFeature> { river( QStringLiteral( "甲河" ), { at( 0 ), at( 70 ) } ),
                                                     river( QStringLiteral( "乙河" ), { { 104.05, 30.6 }, { 104.01, 30.4 } } ) },
    book, mFixture.stations );
}

void TestUpstream::oxygen( const QString &code, int first, int bad, int steps )
{
  QList<double> values( steps, 7 );
  for ( int i = first; i < first + bad; ++i )
    values[i] = 2;
  VERIFY_OK( mFixture.write( code, QStringLiteral( "DO" ), values, Period::FourHours ) );
}

void TestUpstream::wkb_linesAreRead_data()
{
  QTest::addColumn<QByteArray>( "wkb" );
  QTest::addColumn<int>( "lines" );
  // Written out by hand after OGC 06-103r4: byte order, type, count, then coordinates; 1 is 3FF0…, 2 is 4000….
  const QByteArray one = "3FF0000000000000";
  const QByteArray two = "4000000000000000";
  const QByteArray line = "00000000020000000 2" + one + two + two + one;
  QTest::newRow( "big-endian" ) << QByteArray::fromHex( line ) << 1;
  QTest::newRow( "with height, ISO" ) << QByteArray::fromHex( "00000003EA00000002" + one + two + two + two + one + two ) << 1;
  QTest::newRow( "with height, flag" ) << QByteArray::fromHex( "008000000200000002" + one + two + two + two + one + two ) << 1;
  QTest::newRow( "several" ) << QByteArray::fromHex( "000000000500000002" + line + line ) << 2;
  QTest::newRow( "little-endian" ) << test::wkbLine( { { 1, 2 }, { 2, 1 } } ) << 1;
}

void TestUpstream::wkb_linesAreRead()
{
  QFETCH( QByteArray, wkb );
  QFETCH( int, lines );
  const std::vector<std::vector<LonLat>> read = linesOfWkb( wkb );
  QCOMPARE( static_cast<int>( read.size() ), lines );
  for ( const std::vector<LonLat> &line : read )
  {
    QCOMPARE( line.size(), size_t { 2 } );
    QVERIFY( ( line[0] == LonLat { 1, 2 } && line[1] == LonLat { 2, 1 } ) );
  }
}

void TestUpstream::wkb_brokenIsNoLine_data()
{
  QTest::addColumn<QByteArray>( "wkb" );
  QTest::newRow( "empty" ) << QByteArray();
  QTest::newRow( "cut off" ) << test::wkbLine( { { 1, 2 }, { 2, 1 } } ).chopped( 3 );
  QTest::newRow( "a point" ) << QByteArray::fromHex( "00000000013FF00000000000004000000000000000" );
  QTest::newRow( "four billion points" ) << QByteArray::fromHex( "0000000002FFFFFFFF" );
}

void TestUpstream::wkb_brokenIsNoLine()
{
  QFETCH( QByteArray, wkb );
  QVERIFY( linesOfWkb( wkb ).empty() );
}

void TestUpstream::book_keepsWhatTheWorkspaceChanges()
{
  const Result<RiverBook> shipped = RiverBook::load( Resources::path( QStringLiteral( "warning" ) ) );
  VERIFY_OK( shipped );
  RiverBook own = *shipped;
  VERIFY_OK( own.set(
    { QStringLiteral( "锦江" ), {}, QStringLiteral( "张三" ), QStringLiteral( "市级" ), 0.7, QStringLiteral( "水务局" ), true, false } ) );
  own.remove( QStringLiteral( "沱江" ), QString() );
  RiverBook read = *shipped;
  VERIFY_OK( read.apply( own.changesFrom( *shipped ) ) );
  QCOMPARE( read.entries(), own.entries() );
  QCOMPARE( *read.speed( QStringLiteral( "锦江" ) )->speed, 0.7 );
  QCOMPARE( read.speed( QStringLiteral( "沱江" ) )->river, QStringLiteral( "*" ) ); // back to what holds for any
  QCOMPARE( shipped->changesFrom( *shipped ), QByteArrayLiteral( "[]" ) );
  QVERIFY( !read.apply( "{}" ) );
}

void TestUpstream::book_refuses_data()
{
  QTest::addColumn<QString>( "river" );
  QTest::addColumn<double>( "speed" );
  QTest::newRow( "no river" ) << QString() << 1.0;
  QTest::newRow( "still water" ) << QStringLiteral( "甲河" ) << 0.0;
  QTest::newRow( "a flood wave in kilometres per hour" ) << QStringLiteral( "甲河" ) << 18.0;
  QTest::newRow( "no number" ) << QStringLiteral( "甲河" ) << std::nan( "" );
}

void TestUpstream::book_refuses()
{
  QFETCH( QString, river );
  QFETCH( double, speed );
  RiverBook book;
  QVERIFY( !book.set( { river, {}, {}, {}, speed, {}, false, false } ) );
  QVERIFY( book.entries().isEmpty() );
}

void TestUpstream::book_namesTheChiefOfTheReach()
{
  RiverBook book;
  VERIFY_OK( book.set( { QStringLiteral( "锦江" ), {}, QStringLiteral( "市级河长" ), {}, {}, {}, false, false } ) );
  VERIFY_OK( book.set( { QStringLiteral( "锦江" ), QStringLiteral( "CDGX" ), QStringLiteral( "高新河长" ), {}, {}, {}, false, false } ) );
  QCOMPARE( book.chief( QStringLiteral( "锦江" ), QStringLiteral( "CDGX" ) )->chief, QStringLiteral( "高新河长" ) );
  QCOMPARE( book.chief( QStringLiteral( "锦江" ), QStringLiteral( "510104" ) )->chief, QStringLiteral( "市级河长" ) );
  QCOMPARE( book.chief( QStringLiteral( "锦江干流" ), QStringLiteral( "CDGX" ) )->chief, QStringLiteral( "高新河长" ) );
  QVERIFY( !book.chief( QStringLiteral( "沱江" ), QStringLiteral( "CDGX" ) ) );
}

namespace
{
/** River lines of the demo as layer features. */
QList<LayerFeature> demoRivers()
{
  QFile file( Resources::path( QStringLiteral( "demo/rivers.geojson" ) ) );
  if ( !file.open( QIODevice::ReadOnly ) )
    return {};
  QList<LayerFeature> features;
  const QJsonArray all = QJsonDocument::fromJson( file.readAll() ).object().value( QLatin1String( "features" ) ).toArray();
  for ( const auto &one : all )
  {
    const QJsonObject feature = one.toObject();
    const QJsonObject geometry = feature.value( QLatin1String( "geometry" ) ).toObject();
    const QJsonArray coordinates = geometry.value( QLatin1String( "coordinates" ) ).toArray();
    const QString name = feature.value( QLatin1String( "properties" ) ).toObject().value( QLatin1String( "name_zh" ) ).toString();
    const bool multi = geometry.value( QLatin1String( "type" ) ).toString() == QLatin1String( "MultiLineString" );
    for ( const auto &part : multi ? coordinates : QJsonArray { coordinates } )
    {
      std::vector<LonLat> line;
      for ( const auto &point : part.toArray() )
        line.push_back( { point.toArray().at( 0 ).toDouble(), point.toArray().at( 1 ).toDouble() } );
      features.append( { test::wkbLine( line ), { { QStringLiteral( "name" ), name } } } );
    }
  }
  return features;
}

Station place( const QString &code, const QString &river, double lon, double lat )
{
  Station station;
  station.code = code;
  station.river = river;
  station.positions = { { { lon, lat }, {}, {}, {} } };
  return station;
}
} // namespace

void TestUpstream::demo_stationsAreInOrder_data()
{
  QTest::addColumn<QString>( "from" );
  QTest::addColumn<QStringList>( "below" );
  QTest::addColumn<QStringList>( "notBelow" );
  const auto list = []( const char *names ) { return QString::fromUtf8( names ).split( QLatin1Char( ' ' ), Qt::SkipEmptyParts ); };
  // From the map of the city's waters: Dujiangyan parts the Min; the canals meet again as Jinjiang, which joins it at Jiangkou; three rivers make the Tuo.
  QTest::newRow( "Zipingpu" ) << "紫坪铺" << list( "徐堰入郫 柏条 清水 合江亭 黄龙溪 岳店子 五凤" ) << list( "百花大桥 青衣" );
  QTest::newRow( "Xuyan" ) << "徐堰入郫" << list( "六厂 府河出郫 合江亭 黄龙溪 五凤" ) << list( "柏条 清水 岳店子 紫坪铺" );
  QTest::newRow( "Qingshui" ) << "清水" << list( "百花潭 合江亭 黄龙溪" ) << list( "府河出郫 徐堰入郫 五凤 岳店子" );
  QTest::newRow( "Huanglongxi" ) << "黄龙溪" << QStringList() << list( "岳店子 合江亭 五凤" ); // they join further down
  QTest::newRow( "Pi" ) << "毗河" << list( "五凤" ) << list( "府河出郫 合江亭" );
  QTest::newRow( "Nanhe of Qionglai" ) << "石河堰" << list( "百花大桥 岳店子" ) << list( "百花潭 合江亭" ); // not the Nanhe in the city
}

void TestUpstream::demo_stationsAreInOrder()
{
  QFETCH( QString, from );
  QFETCH( QStringList, below );
  QFETCH( QStringList, notBelow );
  const QList<Station> stations { place( "紫坪铺", "岷江", 103.59037, 31.01941 ), place( "徐堰入郫", "徐堰河", 103.78995, 30.88593 ),
    place( "六厂", "徐堰河", 103.872, 30.87 ), place( "柏条", "柏条河", 103.832, 30.918 ), place( "清水", "清水河", 103.95269, 30.70244 ),
    place( "百花潭", "南河", 104.0453, 30.65229 ), place( "府河出郫", "府河", 104.01204, 30.76402 ),
    place( "合江亭", "锦江", 104.08318, 30.64514 ), place( "黄龙溪", "锦江", 103.984, 30.34 ),
    place( "岳店子", "岷江(新津以下)", 103.853, 30.368 ), place( "毗河", "毗河", 104.25402, 30.81491 ),
    place( "五凤", "沱江", 104.50721, 30.61673 ), place( "石河堰", "南河(邛崃)", 103.43502, 30.3973 ),
    place( "百花大桥", "南河(邛崃)", 103.73709, 30.4069 ) };
  const Result<RiverBook> book = RiverBook::load( Resources::path( QStringLiteral( "warning" ) ) );
  VERIFY_OK( book );
  const RiverSystem rivers( demoRivers(), *book, stations );
  QHash<QString, RiverWay> found;
  for ( const RiverNeighbour &neighbour : rivers.below( from, 200000 ) )
    found.insert( neighbour.station, neighbour.way );
  for ( const QString &station : below )
    QVERIFY2( found.contains( station ), qPrintable( station ) );
  for ( const QString &station : notBelow )
    QVERIFY2( !found.contains( station ), qPrintable( station ) );
  for ( auto one = found.cbegin(); one != found.cend(); ++one )
  {
    // Water is never shorter on its way than the crow, and the way up is the same way.
    const auto end = std::find_if( stations.begin(), stations.end(), [&]( const Station &station ) { return station.code == one.key(); } );
    const auto begin = std::find_if( stations.begin(), stations.end(), [&]( const Station &station ) { return station.code == from; } );
    QVERIFY( one->metres > 0.98 * ellipsoidalDistance( begin->positions.first().at, end->positions.first().at ) - 400 );
    QVERIFY( one->seconds > 0 );
    const QList<RiverNeighbour> above = rivers.above( one.key(), 200000 );
    const auto back =
      std::find_if( above.begin(), above.end(), [&]( const RiverNeighbour &neighbour ) { return neighbour.station == from; } );
    QVERIFY( back != above.end() );
    QCOMPARE( back->way.metres, one->metres );
  }
}

void TestUpstream::demo_speedsShip()
{
  const Result<RiverBook> book = RiverBook::load( Resources::path( QStringLiteral( "warning" ) ) );
  VERIFY_OK( book );
  for ( const LayerFeature &feature : demoRivers() )
  {
    const RiverEntry *entry = book->speed( feature.attributes.value( QStringLiteral( "name" ) ).toString() );
    QVERIFY( entry );
    QVERIFY( !entry->source.isEmpty() );
    QVERIFY( !entry->confirmed );      // until somebody has measured
    QVERIFY( entry->chief.isEmpty() ); // people are no knowledge of the program
  }
}

void TestUpstream::event_warnsBelowOnly()
{
  oxygen( QStringLiteral( "upper" ), 6, 3 ); // 24:00 to 36:00
  const Result<ScanOutcome> outcome = mFixture.scan( 0, 32 );
  VERIFY_OK( outcome );
  const QList<Incident> events = mFixture.incidents( QStringLiteral( "water.oxygen" ) );
  QCOMPARE( events.size(), 1 );
  const QList<Incident> below = mFixture.incidents( QStringLiteral( "water.upstream" ) );
  QCOMPARE( below.size(), 1 ); // not at the top, nor on the other river, nor 63 km on
  const Incident &warned = below.first();
  QCOMPARE( warned.station, QStringLiteral( "lower" ) );
  QCOMPARE( warned.unit, QStringLiteral( "510116" ) );
  QCOMPARE( warned.cause, events.first().id );
  QCOMPARE( warned.origin, QStringLiteral( "upper" ) );
  QCOMPARE( warned.since, events.first().since );
  QCOMPARE( warned.opened, events.first().opened );
  QCOMPARE( warned.ended, 0 );
  QCOMPARE( warned.peak, 3.0 );
  QCOMPARE( warned.river, QStringLiteral( "甲河" ) );
  QCOMPARE( warned.chief, QStringLiteral( "河长乙 (区级)" ) );
  // A tenth of a degree of the meridian at 30.5° N is 11 086 m.
  QVERIFY2( std::abs( warned.distance - 11086 ) < 5, qPrintable( QString::number( warned.distance ) ) );
  QVERIFY( std::abs( warned.travel - 22172 ) < 10 ); // at half a metre a second
  const QList<Incident> intake = mFixture.incidents( QStringLiteral( "source.upstream" ) );
  QCOMPARE( intake.size(), 1 );
  QCOMPARE( intake.first().station, QStringLiteral( "intake" ) );
  QCOMPARE( intake.first().severity, 4 );
  QVERIFY( std::abs( intake.first().distance - 22172 ) < 10 );
  const IncidentBrief brief = incidentBrief( warned,
    { mFixture.rules, mFixture.catalogue, *mFixture.evaluator, mFixture.responsibility,
      []( const QString &code ) { return QStringLiteral( "站" ) + code; } } );
  const QString lines = brief.lines().join( QLatin1Char( '\n' ) );
  QVERIFY2( lines.contains( QStringLiteral( "站upper" ) ) && lines.contains( QStringLiteral( "11.1 km" ) )
      && lines.contains( QStringLiteral( "河长乙" ) ),
    qPrintable( lines ) );
  QVERIFY2( lines.contains( QStringLiteral( "2026-03-03 06:09" ) ), qPrintable( lines ) ); // 24:00 plus 6 h 9 min
}

void TestUpstream::event_warnsTheMomentItIsKnown()
{
  oxygen( QStringLiteral( "upper" ), 6, 3 );
  VERIFY_OK( mFixture.scan( 0, 28 ) ); // the first bad reading is complete at 28:00
  QCOMPARE( mFixture.incidents( QStringLiteral( "water.oxygen" ) ).first().opened, test::WarningFixture::start + 28 * 3600 );
  QCOMPARE( mFixture.incidents( QStringLiteral( "water.upstream" ) ).size(), 1 );
  const Result<ScanOutcome> later = mFixture.scan( 24, 32 );
  VERIFY_OK( later );
  QCOMPARE( later->opened.size(), 0 );
}

void TestUpstream::event_isOverWhenTheWaterHasPassed()
{
  oxygen( QStringLiteral( "upper" ), 6, 3 );
  // The reading that ends the event begins at 36:00 and is complete at 40:00; its water is at the lower station 6 h 9 min later.
  VERIFY_OK( mFixture.scan( 0, 46 ) );
  QCOMPARE( mFixture.incidents( QStringLiteral( "water.oxygen" ) ).first().ended, test::WarningFixture::start + 40 * 3600 );
  QCOMPARE( mFixture.incidents( QStringLiteral( "water.upstream" ) ).first().ended, 0 );
  VERIFY_OK( mFixture.scan( 0, 47 ) );
  const Incident over = mFixture.incidents( QStringLiteral( "water.upstream" ) ).first();
  QCOMPARE( over.ended, test::WarningFixture::start + 40 * 3600 + over.travel );
  QCOMPARE( over.state, IncidentState::Closed ); // it closes by itself
  const Incident intake = mFixture.incidents( QStringLiteral( "source.upstream" ) ).first();
  QCOMPARE( intake.ended, 0 ); // twice as far
  VERIFY_OK( mFixture.scan( 0, 60 ) );
  const Incident passed = mFixture.incidents( QStringLiteral( "source.upstream" ) ).first();
  QVERIFY( passed.ended > 0 );
  QCOMPARE( passed.state, IncidentState::Open ); // somebody has to look at an intake
}

void TestUpstream::event_pieceByPieceFindsTheSame()
{
  oxygen( QStringLiteral( "upper" ), 6, 3 );
  for ( int hour = 4; hour <= 72; hour += 4 )
    VERIFY_OK( mFixture.scan( hour - 4, hour ) );
  const QList<Incident> pieces = mFixture.incidents( QStringLiteral( "water.upstream" ) );
  QCOMPARE( pieces.size(), 1 );
  QCOMPARE( pieces.first().since, test::WarningFixture::start + 24 * 3600 );
  QCOMPARE( pieces.first().ended, test::WarningFixture::start + 40 * 3600 + pieces.first().travel );
  const Result<ScanOutcome> again = mFixture.scan( 0, 72 );
  VERIFY_OK( again );
  QCOMPARE( again->opened.size(), 0 );
  QCOMPARE( again->updated, 0 );
  QCOMPARE( again->withdrawn, 0 );
}

void TestUpstream::event_ofTheInstrumentWarnsNobody()
{
  VERIFY_OK( mFixture.use( QStringLiteral( "water.stuck" ) ) );
  WarningRule grave = *mFixture.rules.rule( QStringLiteral( "water.stuck" ) );
  grave.severity = 4;
  VERIFY_OK( mFixture.rules.setRule( grave, mFixture.catalogue ) );
  VERIFY_OK( mFixture.write( QStringLiteral( "upper" ), QStringLiteral( "pH" ), QList<double>( 20, 7.3 ), Period::FourHours ) );
  VERIFY_OK( mFixture.scan( 0, 80 ) );
  QCOMPARE( mFixture.incidents( QStringLiteral( "water.stuck" ) ).size(), 1 );
  QVERIFY( mFixture.incidents( QStringLiteral( "water.upstream" ) ).isEmpty() );
}

void TestUpstream::event_underTheSeverityWarnsTheIntakeOnly()
{
  WarningRule mild = *mFixture.rules.rule( QStringLiteral( "water.oxygen" ) );
  mild.severity = 2;
  VERIFY_OK( mFixture.rules.setRule( mild, mFixture.catalogue ) );
  oxygen( QStringLiteral( "upper" ), 6, 3 );
  VERIFY_OK( mFixture.scan( 0, 32 ) );
  QVERIFY( mFixture.incidents( QStringLiteral( "water.upstream" ) ).isEmpty() );
  QCOMPARE( mFixture.incidents( QStringLiteral( "source.upstream" ) ).size(), 1 );
}

void TestUpstream::event_withdrawnWithdrawsBelow()
{
  oxygen( QStringLiteral( "upper" ), 6, 3 );
  VERIFY_OK( mFixture.scan( 0, 32 ) );
  QCOMPARE( mFixture.incidents( QStringLiteral( "water.upstream" ) ).first().state, IncidentState::Open );
  oxygen( QStringLiteral( "upper" ), 6, 0 ); // corrected: there was nothing
  const Result<ScanOutcome> outcome = mFixture.scan( 0, 32 );
  VERIFY_OK( outcome );
  QCOMPARE( outcome->withdrawn, 3 );
  const Incident below = mFixture.incidents( QStringLiteral( "water.upstream" ) ).first();
  QCOMPARE( below.state, IncidentState::Closed );
  QCOMPARE( mFixture.workspace().incidents().story( below.id )->last().kind, QStringLiteral( "withdrawn" ) );
}

void TestUpstream::event_twoAtOnceAreOneIncident()
{
  oxygen( QStringLiteral( "upper" ), 6, 3 );
  oxygen( QStringLiteral( "top" ), 5, 3 );
  VERIFY_OK( mFixture.scan( 0, 40 ) );
  QCOMPARE( mFixture.incidents( QStringLiteral( "water.oxygen" ) ).size(), 2 );
  IncidentQuery query;
  query.station = QStringLiteral( "lower" );
  const QList<Incident> lower = mFixture.workspace().incidents().incidents( query ).value();
  QCOMPARE( lower.size(), 1 );
  QCOMPARE( lower.first().since, test::WarningFixture::start + 20 * 3600 );
}

void TestUpstream::classJump_isAnEvent()
{
  VERIFY_OK( mFixture.use( QStringLiteral( "water.jump" ) ) );
  // Ammonia of GB 3838-2002 table 1: class II up to 0.5, III 1.0, IV 1.5, V 2.0 mg/L.
  VERIFY_OK( mFixture.write(
    QStringLiteral( "upper" ), QStringLiteral( "NH3-N" ), { 0.3, 0.3, 0.9, 0.3, 0.3, 1.4, 1.4, 1.4, 1.4, 1.4 }, Period::FourHours ) );
  VERIFY_OK( mFixture.scan( 0, 40 ) );
  const QList<Incident> jumps = mFixture.incidents( QStringLiteral( "water.jump" ) );
  QCOMPARE( jumps.size(), 1 ); // from II to III is no jump, from II to IV is
  QCOMPARE( jumps.first().since, test::WarningFixture::start + 20 * 3600 );
  QCOMPARE( jumps.first().peak, 2.0 );
  QCOMPARE( jumps.first().ended, test::WarningFixture::start + 36 * 3600 ); // twelve hours on, IV is what was before
  QCOMPARE( mFixture.incidents( QStringLiteral( "water.upstream" ) ).size(), 1 );
}

void TestUpstream::outlet_warnsTheSectionBelow()
{
  Station &outlet = mFixture.add( QStringLiteral( "outlet" ), QStringLiteral( "source_fixed" ), QStringLiteral( "sources" ), at( 5 ) );
  outlet.attributes = { { QStringLiteral( "receiving_water" ), QStringLiteral( "甲河" ) },
    { QStringLiteral( "permit" ), QStringLiteral( "91510100" ) }, { QStringLiteral( "permit_holder" ), QStringLiteral( "某厂" ) },
    { QStringLiteral( "outlet" ), QStringLiteral( "DW001" ) },
    { QStringLiteral( "permit_limits" ), QStringLiteral( "COD=30;NH3-N=1.5" ) } };
  VERIFY_OK( mFixture.use( QStringLiteral( "sources.permit" ) ) );
  makeRivers();
  VERIFY_OK( mFixture.write( QStringLiteral( "outlet" ), QStringLiteral( "COD" ), { 20, 31, 45, 29, 20 } ) );
  VERIFY_OK( mFixture.write( QStringLiteral( "outlet" ), QStringLiteral( "NH3-N" ), { 1.4, 1.4, 1.4, 1.4, 1.4 } ) );
  VERIFY_OK( mFixture.scan( 0, 5 ) );
  const QList<Incident> above = mFixture.incidents( QStringLiteral( "sources.permit" ) );
  QCOMPARE( above.size(), 1 );
  QCOMPARE( above.first().threshold, 30.0 ); // the limit of the permit
  QCOMPARE( above.first().permitHolder, QStringLiteral( "某厂" ) );
  QCOMPARE( above.first().permit, QStringLiteral( "91510100" ) );
  QCOMPARE( above.first().outlet, QStringLiteral( "DW001" ) );
  QCOMPARE( above.first().river, QStringLiteral( "甲河" ) );
  const QList<Incident> below = mFixture.incidents( QStringLiteral( "water.upstream" ) );
  QCOMPARE( below.size(), 1 );
  QCOMPARE( below.first().station, QStringLiteral( "lower" ) );
  QVERIFY( std::abs( below.first().distance - 6 * 1108.6 ) < 5 );
}

QTEST_GUILESS_MAIN( TestUpstream )
#include "test_upstream.moc"
