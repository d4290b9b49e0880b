#include "base/Time.h"
#include "TestSupport.h"

using namespace jinguan;

class TestTime : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void parseTime_readsWhatPeopleType_data();
    void parseTime_readsWhatPeopleType();
    void parseTime_refuses_data();
    void parseTime_refuses();
    void isoLocal_isInChina();
};

void TestTime::parseTime_readsWhatPeopleType_data()
{
  QTest::addColumn<QString>( "text" );
  QTest::addColumn<QString>( "utc" );
  QTest::newRow( "date" ) << "2026-11-23"
                          << "2026-11-22T16:00:00Z";
  QTest::newRow( "date and time" ) << "2026-11-23 15:00"
                                   << "2026-11-23T07:00:00Z";
  QTest::newRow( "iso without offset" ) << "2026-11-23T15:00:30"
                                        << "2026-11-23T07:00:30Z";
  QTest::newRow( "iso with offset" ) << "2026-11-23T15:00+08:00"
                                     << "2026-11-23T07:00:00Z";
  QTest::newRow( "other offset" ) << "2026-11-23T15:00-0330"
                                  << "2026-11-23T18:30:00Z";
  QTest::newRow( "utc" ) << "2026-11-23T15:00:00Z"
                         << "2026-11-23T15:00:00Z";
  QTest::newRow( "single digits" ) << "2026-1-2 3:04"
                                   << "2026-01-01T19:04:00Z";
  QTest::newRow( "leap day" ) << "2024-02-29"
                              << "2024-02-28T16:00:00Z";
}

void TestTime::parseTime_readsWhatPeopleType()
{
  QFETCH( QString, text );
  QFETCH( QString, utc );
  QCOMPARE( parseTime( text ).toUTC().toString( Qt::ISODate ), utc );
}

void TestTime::parseTime_refuses_data()
{
  QTest::addColumn<QString>( "text" );
  for ( const char *text :
    { "", "today", "2026-02-29", "2026-13-01", "2026-11-23 24:00", "2026-11-23 15:60", "23.11.2026", "2026-11-23T15" } )
    QTest::newRow( text ) << QString::fromLatin1( text );
}

void TestTime::parseTime_refuses()
{
  QFETCH( QString, text );
  QVERIFY( !parseTime( text ).isValid() );
}

void TestTime::isoLocal_isInChina()
{
  QCOMPARE( isoLocal( 0 ), QStringLiteral( "1970-01-01T08:00:00+08:00" ) );
}

QTEST_GUILESS_MAIN( TestTime )
#include "test_time.moc"
