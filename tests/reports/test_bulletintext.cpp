#include "BulletinExamples.h"

#include <QTest>

using namespace jinguan;
using test::BulletinExamples;

/** Sentences of bulletins from hand-made figures, word by word. */
class TestBulletinText : public QObject
{
    Q_OBJECT

  private:
    BulletinExamples mExamples;

    QString said( const BulletinFigures &figures, const QString &id, Language language = Language::Chinese ) const
    {
      return BulletinExamples::paragraph( mExamples.text( language ).paragraphs( figures ), id );
    }
    BulletinFigures march() const
    {
      return mExamples.figures( QStringLiteral( "air" ), QStringLiteral( "month" ), QStringLiteral( "2014-03" ) );
    }

  private Q_SLOTS:
    void initTestCase() { QCOMPARE( mExamples.load(), QString() ); }

    void period_isReadAndComparedRightly()
    {
      const BulletinPeriod quarter = BulletinPeriod::parse( QStringLiteral( "quarter" ), QStringLiteral( "2014-05" ) ).value();
      QCOMPARE( quarter.id(), QStringLiteral( "2014-Q2" ) );
      QCOMPARE( quarter.to(), QDate( 2014, 6, 30 ) );
      QCOMPARE( quarter.previous().id(), QStringLiteral( "2014-Q1" ) );
      QCOMPARE( BulletinPeriod::parse( QStringLiteral( "quarter" ), QStringLiteral( "2014-Q1" ) ).value().previous().id(),
        QStringLiteral( "2013-Q4" ) );
      QCOMPARE( BulletinPeriod::parse( QStringLiteral( "month" ), QStringLiteral( "2014-02" ) ).value().days(), 28 );
      QVERIFY( !BulletinPeriod::parse( QStringLiteral( "day" ), QStringLiteral( "2016-02-29" ) ).value().yearBefore().isValid() );
      for ( const char *wrong : { "2014-13", "March", "", "2014-02-30" } )
        QVERIFY2( !BulletinPeriod::parse( QStringLiteral( "month" ), QString::fromLatin1( wrong ) ), wrong );
      QVERIFY( !BulletinPeriod::parse( QStringLiteral( "day" ), QStringLiteral( "2014-03" ) ) );
      QVERIFY( !BulletinPeriod::parse( QStringLiteral( "week" ), QStringLiteral( "2014-03" ) ) );
    }

    void items_areComparedByPercentAndByPoints()
    {
      BulletinFigures figures = march();
      figures.now = BulletinExamples::air( QStringLiteral( "91" ), QStringLiteral( "48.4" ) );
      figures.yearBefore = BulletinExamples::air( QStringLiteral( "104" ), QStringLiteral( "41.9" ) );
      figures.previous = BulletinExamples::air( QStringLiteral( "114" ), QStringLiteral( "51.0" ) );
      // 13/104 = 12.5 %, 23/114 = 20.175… %.
      QCOMPARE( said( figures, QStringLiteral( "items" ) ),
        QStringLiteral( "2014年3月，全市优良天数比例为48.4%，同比上升6.5个百分点，环比下降2.6个百分点；"
                        "PM₂.₅平均浓度为91微克/立方米，同比下降12.5%，环比下降20.2%。"
                        "综合指数、PM₁₀、SO₂、NO₂、CO-95%、O₃-8h-90%没有监测数据。" ) );
      QCOMPARE( said( figures, QStringLiteral( "items" ), Language::English ),
        QStringLiteral( "In March 2014, the share of good days in the city was 48.4%, up 6.5 percentage points compared with March 2013, "
                        "down 2.6 percentage points compared with February 2014; the mean of PM₂.₅ was 91 µg/m³, down 12.5% compared with "
                        "March 2013, down 20.2% compared with February 2014. "
                        "There are no data of Composite index, PM₁₀, SO₂, NO₂, CO-95%, O₃-8h-90%." ) );
    }

    void change_roundsHalfToEven_data()
    {
      QTest::addColumn<QString>( "now" );
      QTest::addColumn<QString>( "before" );
      QTest::addColumn<QString>( "words" );
      QTest::newRow( "2.25 % goes to the even 2.2" ) << QStringLiteral( "409" ) << QStringLiteral( "400" ) << QStringLiteral( "上升2.2%" );
      QTest::newRow( "2.75 % goes to the even 2.8" ) << QStringLiteral( "411" ) << QStringLiteral( "400" ) << QStringLiteral( "上升2.8%" );
      QTest::newRow( "fall" ) << QStringLiteral( "391" ) << QStringLiteral( "400" ) << QStringLiteral( "下降2.2%" );
      QTest::newRow( "the same" ) << QStringLiteral( "45" ) << QStringLiteral( "45.0" ) << QStringLiteral( "持平" );
      QTest::newRow( "less than a twentieth" ) << QStringLiteral( "4001" ) << QStringLiteral( "4000" ) << QStringLiteral( "基本持平" );
      QTest::newRow( "nothing before" ) << QStringLiteral( "45" ) << QString() << QString();
      QTest::newRow( "nothing now" ) << QString() << QStringLiteral( "45" ) << QString();
      QTest::newRow( "against nought" ) << QStringLiteral( "45" ) << QStringLiteral( "0" ) << QString();
      QTest::newRow( "both nought" ) << QStringLiteral( "0" ) << QStringLiteral( "0" ) << QStringLiteral( "持平" );
    }
    void change_roundsHalfToEven()
    {
      QFETCH( QString, now );
      QFETCH( QString, before );
      QFETCH( QString, words );
      const BulletinFigures figures = march();
      const EvaluationRow a = BulletinExamples::air( now, {} ), b = BulletinExamples::air( before, {} );
      for ( const BulletinItem &item : figures.profile.items )
        if ( item.indicator == QLatin1String( "PM2.5" ) )
        {
          const BulletinChange change = BulletinChange::of( item, a, &b );
          QCOMPARE( mExamples.text( Language::Chinese ).changeText( item, change, QStringLiteral( "ug/m3" ) ), words );
          QCOMPARE( change.state == BulletinChange::State::Zero, before == QLatin1String( "0" ) && now != QLatin1String( "0" ) );
        }
    }

    void missingYear_isSaidOnce()
    {
      BulletinFigures figures = march();
      figures.now = BulletinExamples::air( QStringLiteral( "91" ), QStringLiteral( "48.4" ) );
      figures.previous = BulletinExamples::air( QStringLiteral( "91" ), {} );
      const QString text = said( figures, QStringLiteral( "items" ) );
      QVERIFY2( text.contains( QStringLiteral( "上年同期（2013年3月）没有可比的有效数据，不作比较。" ) ), qPrintable( text ) );
      QVERIFY2( text.contains( QStringLiteral( "优良天数比例在上月（2014年2月）没有可比的有效数据，不作比较。" ) ), qPrintable( text ) );
      QVERIFY2( text.contains( QStringLiteral( "91微克/立方米，环比持平" ) ), qPrintable( text ) );
      QVERIFY( !text.contains( QStringLiteral( "同比" ) ) );
    }

    void yearBulletin_hasOneComparison()
    {
      BulletinFigures figures = mExamples.figures( QStringLiteral( "air" ), QStringLiteral( "year" ), QStringLiteral( "2014" ) );
      figures.now = BulletinExamples::air( QStringLiteral( "77" ), {} );
      figures.yearBefore = figures.previous = BulletinExamples::air( QStringLiteral( "97" ), {} );
      const QString text = said( figures, QStringLiteral( "items" ) );
      QVERIFY2( text.startsWith( QStringLiteral( "2014年，全市PM₂.₅平均浓度为77微克/立方米，同比下降20.6%。" ) ), qPrintable( text ) );
      QVERIFY( !text.contains( QStringLiteral( "环比" ) ) );
    }

    void otherEdition_isNotComparedWhereTheStandardDecides()
    {
      BulletinFigures figures = march();
      figures.now = BulletinExamples::air( QStringLiteral( "91" ), QStringLiteral( "48.4" ), QStringLiteral( "HJ663-2026" ) );
      figures.yearBefore = BulletinExamples::air( QStringLiteral( "104" ), QStringLiteral( "41.9" ) );
      figures.previous = figures.now;
      const QString text = said( figures, QStringLiteral( "items" ) );
      QVERIFY2(
        text.contains( QStringLiteral( "优良天数比例与上年同期（2013年3月）执行的标准版本不同，不作比较。" ) ), qPrintable( text ) );
      QVERIFY2( text.contains( QStringLiteral( "91微克/立方米，同比下降12.5%" ) ), qPrintable( text ) );
    }

    void tooFew_isNeitherToldNorCompared()
    {
      BulletinFigures figures = march();
      figures.now = BulletinExamples::air( QStringLiteral( "91" ), QStringLiteral( "48.4" ) );
      figures.now.figures[1].state = Figure::State::TooFew;
      const QString text = said( figures, QStringLiteral( "items" ) );
      QVERIFY2( text.contains( QStringLiteral( "PM₂.₅的有效数据不足，不作评价。" ) ), qPrintable( text ) );
      QVERIFY( !text.contains( QStringLiteral( "91" ) ) );
    }

    void noData_isOneSentence()
    {
      const BulletinFigures figures = march();
      const QList<BulletinParagraph> all = mExamples.text( Language::Chinese ).paragraphs( figures );
      QCOMPARE( all.size(), 1 );
      QCOMPARE( all.constFirst().text, QStringLiteral( "2014年3月，全市没有大气的监测数据，不作评价。" ) );
      QCOMPARE( mExamples.text( Language::English ).paragraphs( figures ).constFirst().text,
        QStringLiteral( "In March 2014 there were no air data in the city, and nothing is evaluated." ) );
    }

    void days_areCountedByLevel()
    {
      BulletinFigures figures = march();
      figures.now = BulletinExamples::air( QStringLiteral( "91" ), {} );
      figures.days = BulletinExamples::days( QDate( 2014, 3, 1 ), { 45, 80, 120, 160, 160, 0 }, { QStringLiteral( "PM2.5" ) } );
      QCOMPARE( said( figures, QStringLiteral( "days" ) ),
        QStringLiteral( "有效监测5天：优1天、良1天、轻度污染1天、中度污染2天；优良2天，超标3天。另有1天因有效数据不足未参与统计。"
                        "AQI最高为160（中度污染），出现在3月4日、3月5日。" ) );
      QCOMPARE( said( figures, QStringLiteral( "drivers" ) ), QStringLiteral( "超标的3天中，首要污染物为PM₂.₅的3天。" ) );
      QCOMPARE( said( figures, QStringLiteral( "days" ), Language::English ),
        QStringLiteral(
          "Of 5 valid days: Excellent 1, Good 1, Lightly polluted 1, Moderately polluted 2. Good days: 2, days above level 2: "
          "3. One further day had too few valid data and is left out. The highest index was 160 (Moderately polluted), on 4 "
          "March, 5 March." ) );
    }

    void days_withoutOneAboveSaySo()
    {
      BulletinFigures figures = march();
      figures.now = BulletinExamples::air( QStringLiteral( "30" ), {} );
      figures.days = BulletinExamples::days( QDate( 2014, 3, 1 ), { 45, 80 }, { QStringLiteral( "O3" ) } );
      const QString text = said( figures, QStringLiteral( "days" ) );
      QVERIFY2( text.startsWith( QStringLiteral( "有效监测2天：优1天、良1天；优良2天，没有超标天。" ) ), qPrintable( text ) );
      QCOMPARE( said( figures, QStringLiteral( "drivers" ) ), QString() );
      figures.days = BulletinExamples::days( QDate( 2014, 3, 1 ), { 0, 0 }, {} );
      QCOMPARE( said( figures, QStringLiteral( "days" ) ), QStringLiteral( "没有满足有效性要求的监测日，不统计优良天数。" ) );
    }

    void drivers_countEachOfSeveral()
    {
      BulletinFigures figures = march();
      figures.now = BulletinExamples::air( QStringLiteral( "30" ), {} );
      figures.days = BulletinExamples::days( QDate( 2014, 3, 1 ), { 120, 130 }, { QStringLiteral( "PM2.5" ), QStringLiteral( "PM10" ) } );
      QCOMPARE( said( figures, QStringLiteral( "drivers" ) ),
        QStringLiteral( "超标的2天中，首要污染物为PM₁₀的2天、PM₂.₅的2天。同日有多种首要污染物的分别计数。" ) );
    }

    void ranking_tellsTiesAndEnds()
    {
      BulletinFigures figures = march();
      figures.now = BulletinExamples::air( QStringLiteral( "30" ), {} );
      figures.places = { BulletinExamples::place(
                           QStringLiteral( "1" ), QStringLiteral( "甲区" ), QStringLiteral( "A" ), QStringLiteral( "5.10" ) ),
        BulletinExamples::place( QStringLiteral( "2" ), QStringLiteral( "乙区" ), QStringLiteral( "B" ), QStringLiteral( "4.20" ) ),
        BulletinExamples::place( QStringLiteral( "3" ), QStringLiteral( "丙区" ), QStringLiteral( "C" ), QStringLiteral( "5.1" ) ),
        BulletinExamples::place( QStringLiteral( "4" ), QStringLiteral( "丁区" ), QStringLiteral( "D" ), QString() ) };
      BulletinFigures::rank( figures.places, 1 );
      QCOMPARE( figures.places.at( 0 ).rank, 1 );
      QCOMPARE( figures.places.at( 1 ).rank, 2 );
      QCOMPARE( figures.places.at( 2 ).rank, 2 );
      QCOMPARE( figures.places.at( 3 ).rank, 0 );
      QCOMPARE( said( figures, QStringLiteral( "ranking" ) ),
        QStringLiteral( "参评的3个区（市）县按环境空气质量综合指数由好到差依次为：乙区（4.20）、甲区、丙区（并列，5.10）。" ) );
      figures.isCity = false;
      figures.question.area = { MapFilter::Kind::District, QStringLiteral( "3" ) };
      figures.areaName = { QStringLiteral( "丙区" ), QStringLiteral( "C" ) };
      figures.ownPlace = QStringLiteral( "3" );
      QVERIFY( said( figures, QStringLiteral( "ranking" ) ).startsWith( QStringLiteral( "丙区在全市参评的3个区（市）县中并列第2位。" ) ) );
    }

    void ranking_ofOneOrNoneIsNone()
    {
      BulletinFigures figures = march();
      figures.now = BulletinExamples::air( QStringLiteral( "30" ), {} );
      figures.places = { BulletinExamples::place(
        QStringLiteral( "1" ), QStringLiteral( "甲区" ), QStringLiteral( "A" ), QStringLiteral( "5.10" ) ) };
      BulletinFigures::rank( figures.places, 1 );
      QCOMPARE( said( figures, QStringLiteral( "ranking" ) ),
        QStringLiteral( "仅甲区有满足有效性要求的评价结果（环境空气质量综合指数为5.10），不作排名。" ) );
      figures.places.clear();
      QCOMPARE( said( figures, QStringLiteral( "ranking" ) ), QStringLiteral( "各区（市）县均没有满足有效性要求的评价结果，不作排名。" ) );
    }

    void ranking_ofManyNamesBothEnds()
    {
      BulletinFigures figures = march();
      figures.now = BulletinExamples::air( QStringLiteral( "30" ), {} );
      for ( int i = 1; i <= 8; ++i )
        figures.places << BulletinExamples::place(
          QString::number( i ), QStringLiteral( "区%1" ).arg( i ), QStringLiteral( "D%1" ).arg( i ), QStringLiteral( "%1.0" ).arg( i ) );
      BulletinFigures::rank( figures.places, 1 );
      QCOMPARE( said( figures, QStringLiteral( "ranking" ), Language::English ),
        QStringLiteral( "Of 8 districts with valid figures, by composite index, the best are D1 (1.0), D2 (2.0), D3 (3.0) and the last D6 "
                        "(6.0), D7 (7.0), D8 (8.0)." ) );
    }

    void ranking_neverTearsEqualPlacesApart()
    {
      BulletinFigures figures = march();
      figures.now = BulletinExamples::air( QStringLiteral( "30" ), {} );
      for ( int i = 1; i <= 8; ++i )
        figures.places << BulletinExamples::place( QString::number( i ), QStringLiteral( "区%1" ).arg( i ),
          QStringLiteral( "D%1" ).arg( i ), i < 8 ? QStringLiteral( "1.0" ) : QStringLiteral( "2.0" ) );
      BulletinFigures::rank( figures.places, 1 );
      QCOMPARE( said( figures, QStringLiteral( "ranking" ) ),
        QStringLiteral( "参评的8个区（市）县按环境空气质量综合指数由好到差依次为：区1、区2、区3等7个（并列，1.0）、区8（2.0）。" ) );
    }

    void dayOfAir_namesIndexAndPrimary()
    {
      BulletinFigures figures = mExamples.figures( QStringLiteral( "air" ), QStringLiteral( "day" ), QStringLiteral( "2014-03-05" ) );
      figures.now.main =
        BulletinExamples::figure( QStringLiteral( "AQI" ), QStringLiteral( "AQI" ), QStringLiteral( "118" ), QStringLiteral( "1" ) );
      figures.now.index = 118;
      figures.now.level = 3;
      figures.now.attained = false;
      figures.now.grade = { QStringLiteral( "轻度污染" ), QStringLiteral( "Lightly polluted" ) };
      figures.now.drivers = { QStringLiteral( "PM2.5" ) };
      QCOMPARE( said( figures, QStringLiteral( "index" ) ),
        QStringLiteral( "2014年3月5日，全市空气质量指数（AQI）为118，空气质量级别为“轻度污染”，首要污染物为PM₂.₅。" ) );
      QCOMPARE( said( figures, QStringLiteral( "index" ), Language::English ),
        QStringLiteral(
          "On 5 March 2014 the air quality index of the city was 118 (Lightly polluted), with PM₂.₅ as primary pollutant." ) );
      figures.previous = figures.now;
      figures.previous->main.value = Decimal( 100, 0 );
      QVERIFY2( said( figures, QStringLiteral( "items" ) ).startsWith( QStringLiteral( "2014年3月5日，全市AQI为118，较前一日上升18" ) ),
        qPrintable( said( figures, QStringLiteral( "items" ) ) ) );
    }

    void grades_ofOneStationHaveTheirOwnSentence()
    {
      BulletinFigures figures =
        mExamples.figures( QStringLiteral( "surface_water" ), QStringLiteral( "month" ), QStringLiteral( "2014-03" ) );
      BulletinPlace section = BulletinExamples::place(
        QStringLiteral( "S1" ), QStringLiteral( "黄龙溪" ), QStringLiteral( "Huanglongxi" ), QStringLiteral( "4" ) );
      section.row.level = 4;
      section.row.grade = { QStringLiteral( "Ⅳ类" ), QStringLiteral( "Class IV" ) };
      section.row.attained = false;
      section.row.drivers = { QStringLiteral( "NH3-N" ), QStringLiteral( "TP" ) };
      figures.stations = { section };
      QCOMPARE( said( figures, QStringLiteral( "grades" ) ), QStringLiteral( "参评的1个点位（黄龙溪）为Ⅳ类。" ) );
      QCOMPARE( said( figures, QStringLiteral( "overview" ) ),
        QStringLiteral( "2014年3月，全市有1个地表水监测点位，有监测数据1个，数据满足评价的有效性要求1个。" ) );
      const QString failed = said( figures, QStringLiteral( "exceeding" ) );
      QVERIFY2( failed.startsWith( QStringLiteral( "未达标点位1个：黄龙溪（Ⅳ类，" ) ), qPrintable( failed ) );
      BulletinPlace good = section;
      good.row.level = 2;
      good.row.grade = { QStringLiteral( "Ⅱ类" ), QStringLiteral( "Class II" ) };
      good.row.attained = true;
      figures.stations << good << good;
      QCOMPARE( said( figures, QStringLiteral( "grades" ) ), QStringLiteral( "参评的3个点位中，Ⅱ类2个、Ⅳ类1个。" ) );
      figures.stations.removeFirst();
      QCOMPARE( said( figures, QStringLiteral( "exceeding" ) ), QStringLiteral( "参评点位全部达标。" ) );
    }

    void statistics_tellValuesWithoutAStandard()
    {
      BulletinFigures figures = mExamples.figures( QStringLiteral( "wetland" ), QStringLiteral( "month" ), QStringLiteral( "2019-07" ) );
      figures.statistics = { BulletinStatistic { QStringLiteral( "LEVEL" ), QStringLiteral( "W1" ),
        { QStringLiteral( "青龙湖" ), QStringLiteral( "Qinglong" ) }, 31, *Decimal::parse( QStringLiteral( "1.30" ) ),
        *Decimal::parse( QStringLiteral( "1.10" ) ), *Decimal::parse( QStringLiteral( "1.52" ) ) } };
      const QString text = said( figures, QStringLiteral( "statistics" ) );
      QVERIFY2( text.contains( QStringLiteral( "青龙湖均值为1.30米，最低1.10米，最高1.52米，共31个有效数据。" ) ), qPrintable( text ) );
    }

    void paragraphs_leaveNoPlaceOpen()
    {
      BulletinFigures figures = march();
      figures.now = BulletinExamples::air( QStringLiteral( "91" ), QStringLiteral( "48.4" ) );
      figures.days = BulletinExamples::days( QDate( 2014, 3, 1 ), { 45, 120 }, { QStringLiteral( "PM2.5" ) } );
      for ( const Language language : { Language::Chinese, Language::English } )
        for ( const BulletinParagraph &paragraph : mExamples.text( language ).paragraphs( figures ) )
        {
          QVERIFY2( !paragraph.text.contains( QRegularExpression( QStringLiteral( "%[0-9]" ) ) ), qPrintable( paragraph.text ) );
          QVERIFY2(
            !paragraph.text.contains( QRegularExpression( QStringLiteral( "[a-z]+\\.[a-z]+\\." ) ) ), qPrintable( paragraph.text ) );
        }
    }
};

QTEST_GUILESS_MAIN( TestBulletinText )
#include "test_bulletintext.moc"
