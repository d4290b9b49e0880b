#include "TestSupport.h"

#include "base/Resources.h"
#include "warning/IncidentDeadlines.h"

#include <QTemporaryDir>

using namespace jinguan;

/** Until when an incident is to be dealt with. */
class TestIncidentDeadlines : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void next_followsTheState_data();
    void next_followsTheState();
    void kind_goesBeforeAnyKind();
    void shipped_coverEverySeverityAndStep();
    void brokenTable_namesTheRow();

  private:
    static Result<IncidentDeadlines> from( const QByteArray &rows )
    {
      QTemporaryDir folder;
      QFile file( folder.filePath( QStringLiteral( "deadlines.csv" ) ) );
      if ( !file.open( QIODevice::WriteOnly ) )
        return Error { file.errorString(), {}, {}, 0 };
      file.write( "kind,severity,step,hours,source,confidence\n" + rows );
      file.close();
      return IncidentDeadlines::load( folder.path() );
    }
    static Incident incident( IncidentState state, int severity = 3, const QString &kind = QStringLiteral( "grade" ) )
    {
      Incident one;
      one.kind = kind;
      one.severity = severity;
      one.state = state;
      one.opened = 1000000;
      return one;
    }
};

void TestIncidentDeadlines::next_followsTheState_data()
{
  QTest::addColumn<IncidentState>( "state" );
  QTest::addColumn<QString>( "step" );
  QTest::addColumn<qint64>( "seconds" );
  QTest::newRow( "open" ) << IncidentState::Open << QStringLiteral( "acknowledge" ) << qint64( 1800 );
  QTest::newRow( "acknowledged" ) << IncidentState::Acknowledged << QStringLiteral( "assign" ) << qint64( 7200 );
  QTest::newRow( "assigned" ) << IncidentState::Assigned << QStringLiteral( "close" ) << qint64( 86400 );
  QTest::newRow( "closed" ) << IncidentState::Closed << QString() << qint64( -1000000 );
}

void TestIncidentDeadlines::next_followsTheState()
{
  QFETCH( IncidentState, state );
  QFETCH( QString, step );
  QFETCH( qint64, seconds );
  const Result<IncidentDeadlines> deadlines =
    from( "*,3,acknowledge,0.5,order 7,checked\n*,3,assign,2,order 7,checked\n*,3,close,24,order 7,checked\n" );
  VERIFY_OK( deadlines );
  const IncidentDue due = deadlines->next( incident( state ) );
  QCOMPARE( due.step, step );
  QCOMPARE( due.at, 1000000 + seconds );
  QCOMPARE( due.confirmed, state != IncidentState::Closed );
  QCOMPARE( IncidentDeadlines::stepText( due.step ).isEmpty(), step.isEmpty() );
  if ( state == IncidentState::Closed )
    return;
  QVERIFY( !due.isOverdue( due.at ) );
  QVERIFY( due.isOverdue( due.at + 1 ) );
}

void TestIncidentDeadlines::kind_goesBeforeAnyKind()
{
  const Result<IncidentDeadlines> deadlines = from( "no_data,1,acknowledge,4,,memory\n*,1,acknowledge,8,,memory\n" );
  VERIFY_OK( deadlines );
  QCOMPARE( deadlines->next( incident( IncidentState::Open, 1 ) ).at, 1000000 + 8 * 3600 );
  QCOMPARE( deadlines->next( incident( IncidentState::Open, 1, QStringLiteral( "no_data" ) ) ).at, 1000000 + 4 * 3600 );
  QCOMPARE( deadlines->next( incident( IncidentState::Open, 2 ) ).at, 0 ); // nothing is laid down
}

void TestIncidentDeadlines::shipped_coverEverySeverityAndStep()
{
  const Result<IncidentDeadlines> deadlines = IncidentDeadlines::load( Resources::path( QStringLiteral( "warning" ) ) );
  VERIFY_OK( deadlines );
  for ( const IncidentState state : { IncidentState::Open, IncidentState::Acknowledged, IncidentState::Assigned } )
  {
    UtcSeconds graver = 0;
    for ( int severity = 4; severity >= 1; --severity )
    {
      const IncidentDue due = deadlines->next( incident( state, severity ) );
      QVERIFY( due.at > graver ); // the graver, the sooner
      QVERIFY( !due.source.isEmpty() );
      graver = due.at;
    }
  }
}

void TestIncidentDeadlines::brokenTable_namesTheRow()
{
  for ( const QByteArray row :
    { "weather,1,close,4,,memory\n", "*,5,close,4,,memory\n", "*,1,forget,4,,memory\n", "*,1,close,,,memory\n" } )
  {
    const Result<IncidentDeadlines> deadlines = from( "*,1,close,8,,memory\n" + row );
    QVERIFY( !deadlines );
    QCOMPARE( deadlines.error().row, 3 );
  }
}

QTEST_GUILESS_MAIN( TestIncidentDeadlines )
#include "test_incidentdeadlines.moc"
