#include "WarningFixture.h"

#include "warning/IncidentBrief.h"
#include "warning/IncidentDesk.h"

using namespace jinguan;

/** An incident in words, and whose it is. */
class TestIncidentBrief : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void brief_saysWhatAndWhose();
    void brief_leavesOutWhatIsNot();
    void brief_saysThatItIsInvented();
    void mine_isWhatTheUserAnswersFor_data();
    void mine_isWhatTheUserAnswersFor();

  private:
    BriefSources sources() const
    {
      return { mFixture.shipped, mFixture.catalogue, *mFixture.evaluator, mFixture.responsibility,
        []( const QString &code ) { return code == QLatin1String( "PS1" ) ? QStringLiteral( "某厂排口" ) : QString(); } };
    }
    static Incident discharge()
    {
      Incident incident;
      incident.rule = QStringLiteral( "sources.permit" );
      incident.kind = QStringLiteral( "threshold" );
      incident.severity = 3;
      incident.element = QStringLiteral( "sources" );
      incident.station = QStringLiteral( "PS1" );
      incident.indicator = QStringLiteral( "COD" );
      incident.sitingClass = QStringLiteral( "source_permit" );
      incident.district = QStringLiteral( "510107" );
      incident.unit = QStringLiteral( "CDGX" );
      incident.lead = QStringList { QStringLiteral( "hbj" ) };
      incident.cooperating = QStringList { QStringLiteral( "fgw" ), QStringLiteral( "districts" ) };
      incident.since = incident.peakAt = test::WarningFixture::start;
      incident.threshold = 30;
      incident.peak = 45;
      incident.river = QStringLiteral( "锦江" );
      incident.chief = QStringLiteral( "河长甲 (区级)" );
      incident.permitHolder = QStringLiteral( "某厂" );
      incident.permit = QStringLiteral( "91510100" );
      incident.outlet = QStringLiteral( "DW001" );
      return incident;
    }

    test::WarningFixture mFixture;
};

void TestIncidentBrief::initTestCase()
{
  VERIFY_OK( mFixture.load() );
}

void TestIncidentBrief::brief_saysWhatAndWhose()
{
  const Incident incident = discharge();
  const IncidentBrief brief = incidentBrief( incident, sources() );
  QVERIFY2(
    brief.subject.contains( QStringLiteral( "某厂排口" ) ) && brief.subject.contains( severityText( 3 ) ), qPrintable( brief.subject ) );
  QVERIFY( !brief.subject.contains( QLatin1Char( '\n' ) ) );
  const QString lines = brief.lines().join( QLatin1Char( '\n' ) );
  for ( const QString &wanted : { QStringLiteral( "45" ), QStringLiteral( "30" ), QStringLiteral( "某厂, permit 91510100, outlet DW001" ),
          QStringLiteral( "河长甲" ), QStringLiteral( "锦江" ), QStringLiteral( "2026-03-02 00:00" ),
          mFixture.responsibility.body( QStringLiteral( "hbj" ) )->nameNow.text(),
          mFixture.responsibility.unit( QStringLiteral( "CDGX" ) )->body.text(),
          mFixture.responsibility.district( QStringLiteral( "510107" ) )->name.text(),
          mFixture.catalogue.sitingClass( QStringLiteral( "source_permit" ) )->name.text() } )
    QVERIFY2( lines.contains( wanted ), qPrintable( wanted + QStringLiteral( " in " ) + lines ) );
  QCOMPARE( brief.lines().size(), brief.facts.size() );
}

void TestIncidentBrief::brief_leavesOutWhatIsNot()
{
  Incident incident = discharge();
  incident.river.clear();
  incident.chief.clear();
  incident.permitHolder.clear();
  incident.permit.clear();
  incident.outlet.clear();
  const qsizetype all = incidentBrief( discharge(), sources() ).facts.size();
  const IncidentBrief brief = incidentBrief( incident, sources() );
  QCOMPARE( brief.facts.size(), all - 3 );
  for ( const auto &[label, text] : brief.facts )
    QVERIFY2( !text.isEmpty() && !label.isEmpty(), qPrintable( label ) );
}

void TestIncidentBrief::brief_saysThatItIsInvented()
{
  Incident incident = discharge();
  QVERIFY( incidentBrief( incident, sources() ).demo.isEmpty() );
  incident.isDemo = true;
  const IncidentBrief brief = incidentBrief( incident, sources() );
  QVERIFY( !brief.demo.isEmpty() );
  QCOMPARE( brief.lines().last(), brief.demo );
}

void TestIncidentBrief::mine_isWhatTheUserAnswersFor_data()
{
  QTest::addColumn<QString>( "name" );
  QTest::addColumn<QString>( "unit" );
  QTest::addColumn<QString>( "role" );
  QTest::addColumn<QString>( "district" );
  QTest::addColumn<bool>( "mine" );
  const QString nobody;
  QTest::newRow( "officer of the high-tech zone" ) << "李工"
                                                   << "CDGX"
                                                   << "officer" << nobody << true;
  // The place lies in Wuhou, but the zone answers for it.
  QTest::newRow( "officer of the district around it" ) << "李工"
                                                       << "510107"
                                                       << "officer"
                                                       << "510107" << false;
  QTest::newRow( "of the district, without a unit" ) << "李工" << nobody << "officer"
                                                     << "510107" << true;
  QTest::newRow( "of another district, without a unit" ) << "李工" << nobody << "officer"
                                                         << "510104" << false;
  QTest::newRow( "the whole city" ) << "王工" << nobody << "planner" << nobody << true;
  QTest::newRow( "the chief of the reach" ) << "河长甲" << nobody << "chief" << nobody << true;
  QTest::newRow( "the chief of another reach" ) << "河长乙" << nobody << "chief" << nobody << false;
  QTest::newRow( "a chief whose unit it is" ) << "河长乙"
                                              << "CDGX"
                                              << "chief" << nobody << false;
  QTest::newRow( "who was given it" ) << "赵工"
                                      << "510104"
                                      << "officer"
                                      << "510104" << true;
}

void TestIncidentBrief::mine_isWhatTheUserAnswersFor()
{
  QFETCH( QString, name );
  QFETCH( QString, unit );
  QFETCH( QString, role );
  QFETCH( QString, district );
  QFETCH( bool, mine );
  Incident incident = discharge();
  incident.assignee = QStringLiteral( "赵工" );
  QCOMPARE( isMine( incident, { name, unit, role, district } ), mine );
}

QTEST_GUILESS_MAIN( TestIncidentBrief )
#include "test_incidentbrief.moc"
