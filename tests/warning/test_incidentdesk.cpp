#include "TestSupport.h"

#include "base/Resources.h"
#include "store/Workspace.h"
#include "warning/IncidentDesk.h"

#include <QTemporaryDir>

using namespace jinguan;

/** What people may do with an incident, and the figures of alarm load. */
class TestIncidentDesk : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void steps_areWrittenIntoTheStory();
    void close_needsAReasonWhileTheConditionLasts();
    void closed_takesNotesOnly();
    void assign_needsSomebody();
    void warningLoad_countsSlotsAndChatter();
    void incidentText_saysWhatHappened();

  private:
    static constexpr UtcSeconds sNoon = 1772424000;
    Incident make( UtcSeconds ended = 0 );

    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<Workspace> mWorkspace;
};

void TestIncidentDesk::init()
{
  mFolder = std::make_unique<QTemporaryDir>();
  Result<std::unique_ptr<Workspace>> made = Workspace::create( mFolder->path() + QStringLiteral( "/w" ), QStringLiteral( "w" ) );
  VERIFY_OK( made );
  mWorkspace = made.take();
}

void TestIncidentDesk::cleanup()
{
  mWorkspace.reset();
  mFolder.reset();
}

Incident TestIncidentDesk::make( UtcSeconds ended )
{
  Incident incident;
  incident.rule = QStringLiteral( "air.heavy" );
  incident.kind = QStringLiteral( "grade" );
  incident.station = QStringLiteral( "1431A" );
  incident.since = incident.opened = incident.lastAt = sNoon;
  incident.ended = ended;
  return mWorkspace->incidents().save( incident ).value();
}

void TestIncidentDesk::steps_areWrittenIntoTheStory()
{
  const qint64 id = make( sNoon + 3600 ).id;
  IncidentDesk desk( mWorkspace->incidents(), QStringLiteral( "李工" ) );
  QVERIFY( desk.acknowledge( id, {}, sNoon + 60 )->state == IncidentState::Acknowledged );
  const Result<Incident> assigned = desk.assign( id, QStringLiteral( "高新区" ), QStringLiteral( "现场核查" ), sNoon + 120 );
  VERIFY_OK( assigned );
  QCOMPARE( assigned->assignee, QStringLiteral( "高新区" ) );
  // Acknowledging later does not take it back.
  QVERIFY( desk.acknowledge( id, {}, sNoon + 180 )->state == IncidentState::Assigned );
  VERIFY_OK( desk.addNote( id, QStringLiteral( "工地扬尘" ), sNoon + 240 ) );
  const Result<Incident> closed = desk.close( id, {}, sNoon + 7200 );
  VERIFY_OK( closed );
  QCOMPARE( closed->closed, sNoon + 7200 );
  const Result<QList<IncidentEvent>> story = mWorkspace->incidents().story( id );
  VERIFY_OK( story );
  QStringList kinds;
  for ( const IncidentEvent &event : *story )
  {
    kinds.append( event.kind );
    QCOMPARE( event.by, QStringLiteral( "李工" ) );
  }
  QCOMPARE( kinds.join( QLatin1Char( ' ' ) ), QStringLiteral( "acknowledged assigned acknowledged note closed" ) );
  QCOMPARE( story->at( 1 ).text, QStringLiteral( "高新区: 现场核查" ) );
}

void TestIncidentDesk::close_needsAReasonWhileTheConditionLasts()
{
  const qint64 id = make().id;
  IncidentDesk desk( mWorkspace->incidents(), QStringLiteral( "李工" ) );
  QVERIFY( !desk.close( id, QStringLiteral( "  " ), sNoon ) );
  QVERIFY( mWorkspace->incidents().incident( id )->state == IncidentState::Open );
  VERIFY_OK( desk.close( id, QStringLiteral( "仪器故障" ), sNoon ) );
}

void TestIncidentDesk::closed_takesNotesOnly()
{
  const qint64 id = make( sNoon ).id;
  IncidentDesk desk( mWorkspace->incidents(), QStringLiteral( "李工" ) );
  VERIFY_OK( desk.close( id, {}, sNoon ) );
  QVERIFY( !desk.acknowledge( id, {}, sNoon ) );
  QVERIFY( !desk.assign( id, QStringLiteral( "王" ), {}, sNoon ) );
  QVERIFY( !desk.close( id, {}, sNoon ) );
  VERIFY_OK( desk.addNote( id, QStringLiteral( "复核" ), sNoon ) );
  QVERIFY( !desk.addNote( 4711, QStringLiteral( "?" ), sNoon ) );
}

void TestIncidentDesk::assign_needsSomebody()
{
  const qint64 id = make().id;
  IncidentDesk desk( mWorkspace->incidents(), QStringLiteral( "李工" ) );
  QVERIFY( !desk.assign( id, QStringLiteral( " " ), {}, sNoon ) );
  QVERIFY( !desk.addNote( id, QString(), sNoon ) );
}

void TestIncidentDesk::warningLoad_countsSlotsAndChatter()
{
  QList<Incident> incidents;
  const auto add = [&]( const QString &station, UtcSeconds opened ) {
    Incident incident;
    incident.rule = QStringLiteral( "r" );
    incident.station = station;
    incident.opened = opened;
    incidents.append( incident );
  };
  for ( int i = 0; i < 11; ++i ) // a flood: eleven within ten minutes
    add( QStringLiteral( "F%1" ).arg( i ), sNoon + 600 + i );
  for ( int i = 0; i < 4; ++i ) // chatter: every three hours
    add( QStringLiteral( "C" ), sNoon + 3600 + i * 3 * 3600 );
  for ( int i = 0; i < 3; ++i ) // the same three, but over days
    add( QStringLiteral( "D" ), sNoon + 7200 + i * 20 * 3600 );
  add( QStringLiteral( "before" ), sNoon - 1 );
  const WarningLoad load = warningLoad( incidents, { sNoon, sNoon + 48 * 3600 } );
  QCOMPARE( load.opened, 18 );
  QCOMPARE( load.worstTenMinutes, 11 );
  QCOMPARE( load.worstAt, sNoon + 600 );
  QCOMPARE( load.perTenMinutes, 18.0 / 288 );
  QCOMPARE( load.floodShare, 1.0 / 288 );
  QCOMPARE( load.chattering.size(), 1 );
  QCOMPARE( load.chattering.first().station, QStringLiteral( "C" ) );
  QCOMPARE( load.chattering.first().opened, 4 );
}

void TestIncidentDesk::incidentText_saysWhatHappened()
{
  const Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  const Result<WarningRules> rules = WarningRules::load( Resources::path( QStringLiteral( "warning" ) ), *catalogue );
  VERIFY_OK( rules );
  const Result<Evaluator> evaluator = Evaluator::load( Resources::path( QString() ), *catalogue );
  VERIFY_OK( evaluator );
  Incident incident;
  incident.element = QStringLiteral( "air" );
  incident.rule = QStringLiteral( "air.micro.high" );
  incident.kind = QStringLiteral( "threshold" );
  incident.indicator = QStringLiteral( "PM2.5" );
  incident.peak = 187.6;
  incident.threshold = 150;
  QCOMPARE( incidentText( incident, *rules, *catalogue, *evaluator ),
    QStringLiteral( "微站细颗粒物持续偏高: PM₂.₅ 188 µg/m³ (threshold 150 µg/m³)" ) );
  incident.rule = QStringLiteral( "air.heavy" );
  incident.kind = QStringLiteral( "grade" );
  incident.indicator.clear();
  incident.peak = 5;
  incident.peakAt = sNoon;
  QCOMPARE( incidentText( incident, *rules, *catalogue, *evaluator ), QStringLiteral( "空气重度污染: 重度污染" ) );
  incident.indicator = QStringLiteral( "PM2.5" );
  incident.rule = QStringLiteral( "air.silent" );
  incident.kind = QStringLiteral( "no_data" );
  incident.peak = 5 * 3600;
  QVERIFY( incidentText( incident, *rules, *catalogue, *evaluator ).contains( QLatin1String( "5 h" ) ) );
}

QTEST_GUILESS_MAIN( TestIncidentDesk )
#include "test_incidentdesk.moc"
