#include "TestSupport.h"

#include "base/Resources.h"
#include "monitoring/Responsibility.h"

#include <QFile>
#include <QRegularExpression>

using namespace jinguan;

/** The responsibility matrix against the wording of the plan itself. */
class TestResponsibility : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void matrix_saysWhatThePlanSays_data();
    void matrix_saysWhatThePlanSays();
    void members_areTheLeadingGroup();
    void bodies_keepBothNamesToBeConfirmed();
    void duty_isTheMostParticularClause();
    void districts_areTwentyAndFoundByOldCodes();
    void units_areTwentyThree();

  private:
    QStringList namesThen( const QStringList &ids ) const;
    Responsibility mPlan;
};

void TestResponsibility::initTestCase()
{
  Result<Responsibility> plan = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) );
  VERIFY_OK( plan );
  mPlan = plan.take();
}

QStringList TestResponsibility::namesThen( const QStringList &ids ) const
{
  QStringList names;
  for ( const QString &id : ids )
    names.append( mPlan.body( id )->nameThen.zh );
  names.sort();
  return names;
}

void TestResponsibility::matrix_saysWhatThePlanSays_data()
{
  QTest::addColumn<QString>( "clause" );
  QTest::addColumn<QString>( "anchor" ); // words with which the paragraph begins
  QTest::newRow( "2.general" ) << QStringLiteral( "2.general" ) << QStringLiteral( "2.建立完善的环境质量监测网络" );
  QTest::newRow( "2.air" ) << QStringLiteral( "2.air" ) << QStringLiteral( "完善环境空气质量监测网。" );
  QTest::newRow( "2.water" ) << QStringLiteral( "2.water" ) << QStringLiteral( "完善水环境质量监测网。" );
  QTest::newRow( "2.soil" ) << QStringLiteral( "2.soil" ) << QStringLiteral( "建立土壤环境质量监测网。" );
  QTest::newRow( "2.noise" ) << QStringLiteral( "2.noise" ) << QStringLiteral( "完善声环境质量监测网。" );
  QTest::newRow( "2.radiation" ) << QStringLiteral( "2.radiation" ) << QStringLiteral( "完善辐射环境质量监测网。" );
  QTest::newRow( "3" ) << QStringLiteral( "3" ) << QStringLiteral( "3.健全污染源监测体系" );
  QTest::newRow( "4" ) << QStringLiteral( "4" ) << QStringLiteral( "4.统筹生态环境监测体系" );
  QTest::newRow( "5" ) << QStringLiteral( "5" ) << QStringLiteral( "5.实现生态环境监测数据联网" );
  QTest::newRow( "6" ) << QStringLiteral( "6" ) << QStringLiteral( "6.建立生态环境监测数据汇聚共享机制" );
  QTest::newRow( "7" ) << QStringLiteral( "7" ) << QStringLiteral( "7.统一发布生态环境监测信息" );
}

/** The text of the plan; empty where it is not here. */
static QString planText( const QString &folder )
{
  QFile file( folder + QStringLiteral( "chengdu-monitoring-network-plan.zh.txt" ) );
  return file.open( QIODevice::ReadOnly ) ? QString::fromUtf8( file.readAll() ) : QString();
}

/** Bodies of a list such as 市水务局、市国土局,各区(市)县政府,市兴蓉集团. */
static QStringList bodyNames( QString list )
{
  QStringList names = list.replace( QLatin1Char( ',' ), QStringLiteral( "、" ) ).split( QStringLiteral( "、" ), Qt::SkipEmptyParts );
  names.sort();
  return names;
}

void TestResponsibility::matrix_saysWhatThePlanSays()
{
  QFETCH( QString, clause );
  QFETCH( QString, anchor );
  SHARED_OR_SKIP( folder, "seed/" );
  const QString plan = planText( folder );
  const qsizetype begin = plan.indexOf( anchor );
  QVERIFY( begin > 0 );
  const QString paragraph = plan.mid( begin, plan.indexOf( QLatin1Char( '\n' ), begin ) - begin ).trimmed();
  // The paragraph ends with ( or [ lead 牵头, cooperating 配合 ) or ].
  static const QRegularExpression sDuty( QStringLiteral( "[\\(\\[]([^\\[]*)牵头,(.*)配合[\\)\\]]$" ) );
  const qsizetype square = paragraph.lastIndexOf( QLatin1Char( '[' ) );
  const QString bracket = paragraph.mid( square > 0 ? square : paragraph.lastIndexOf( QLatin1Char( '(' ) ) );
  const QRegularExpressionMatch match = sDuty.match( bracket );
  QVERIFY2( match.hasMatch(), qPrintable( bracket ) );
  const Clause *ours = mPlan.clause( clause );
  QVERIFY( ours );
  QCOMPARE( namesThen( ours->lead ), bodyNames( match.captured( 1 ) ) );
  QCOMPARE( namesThen( ours->cooperating ), bodyNames( match.captured( 2 ) ) );
}

void TestResponsibility::members_areTheLeadingGroup()
{
  const Clause *first = mPlan.clause( QStringLiteral( "1" ) );
  QVERIFY( first );
  QCOMPARE( first->members.size(), 23 ); // 21 bureaus, the company, and the district governments as one
  int members = 0;
  for ( const Body &body : mPlan.bodies() )
    members += body.isMember ? 1 : 0;
  QCOMPARE( members, 23 );
  SHARED_OR_SKIP( folder, "seed/" );
  const QString plan = planText( folder );
  const QString from = QStringLiteral( "建设工作领导小组由" );
  const qsizetype begin = plan.indexOf( from ) + from.size();
  const QString list = plan.mid( begin, plan.indexOf( QStringLiteral( "(含成都高新区" ), begin ) - begin );
  QCOMPARE( namesThen( first->members ), bodyNames( list ) );
  QCOMPARE( mPlan.clause( QStringLiteral( "8" ) )->byOwnDuty, QStringList( QStringLiteral( "all_members" ) ) );
}

void TestResponsibility::bodies_keepBothNamesToBeConfirmed()
{
  for ( const Body &body : mPlan.bodies() )
    QVERIFY2( !body.confirmed && !body.nameThen.zh.isEmpty() && !body.nameNow.en.isEmpty(), qPrintable( body.id ) );
  const Body *land = mPlan.body( QStringLiteral( "gtj" ) );
  const Body *planning = mPlan.body( QStringLiteral( "ghj" ) );
  QVERIFY( land && planning );
  QCOMPARE( land->nameThen.zh, QStringLiteral( "市国土局" ) );
  QCOMPARE( planning->nameThen.zh, QStringLiteral( "市规划局" ) );
  QCOMPARE( land->nameNow.zh, planning->nameNow.zh );
  QCOMPARE( land->successorFrom, QDate( 2019, 1, 1 ) );
}

void TestResponsibility::duty_isTheMostParticularClause()
{
  QCOMPARE( mPlan.dutyFor( QStringLiteral( "air" ) ).clause->id, QStringLiteral( "2.air" ) );
  QCOMPARE( mPlan.dutyFor( QStringLiteral( "groundwater" ) ).clause->id, QStringLiteral( "2.water" ) );
  QCOMPARE( mPlan.dutyFor( QStringLiteral( "wetland" ) ).clause->id, QStringLiteral( "4" ) );
  QCOMPARE( mPlan.dutyFor( QStringLiteral( "sources" ) ).clause->id, QStringLiteral( "3" ) );
  QVERIFY( !mPlan.dutyFor( QStringLiteral( "sea" ) ).clause );
}

void TestResponsibility::districts_areTwentyAndFoundByOldCodes()
{
  QCOMPARE( mPlan.districts().size(), 20 );
  QCOMPARE( mPlan.district( QStringLiteral( "512081" ) )->name.zh, QStringLiteral( "简阳市" ) );
  QCOMPARE( mPlan.district( QStringLiteral( "510122" ) )->code, QStringLiteral( "510116" ) );
  QVERIFY( !mPlan.district( QStringLiteral( "510100" ) ) );
}

void TestResponsibility::units_areTwentyThree()
{
  QCOMPARE( mPlan.units().size(), 23 );
  int zones = 0;
  for ( const ResponsibleUnit &unit : mPlan.units() )
  {
    zones += unit.isDistrict ? 0 : 1;
    QVERIFY2( !unit.body.zh.isEmpty() && !unit.body.en.isEmpty() && !unit.districts.isEmpty(), qPrintable( unit.code ) );
    QCOMPARE( unit.isDistrict, mPlan.district( unit.code ) != nullptr );
  }
  QCOMPARE( zones, 3 );
  QCOMPARE( mPlan.unit( QStringLiteral( "510109" ) )->code, QStringLiteral( "CDGX" ) );
}

QTEST_APPLESS_MAIN( TestResponsibility )
#include "test_responsibility.moc"
