#include "store/PublicationFlow.h"
#include "TestSupport.h"

#include <QObject>

using namespace jinguan;

namespace
{
PublicationItem itemIn( PublicationState state )
{
  PublicationItem item;
  item.code = QStringLiteral( "air-hourly" );
  item.version = 3;
  item.state = state;
  item.title = { QStringLiteral( "实时数据" ), QStringLiteral( "Hourly" ) };
  item.element = QStringLiteral( "air" );
  item.indicators = { QStringLiteral( "PM2.5" ) };
  item.historyDays = 7;
  item.author = QStringLiteral( "Wang" );
  return item;
}

PublicationStep stepOf( int version, PublicationAct act, PublicationState to, const QString &by )
{
  PublicationStep step;
  step.version = version;
  step.act = act;
  step.to = to;
  step.by = by;
  return step;
}

UserProfile user( const QString &name, const QString &role )
{
  return { name, {}, role, {} };
}
} // namespace

/** Who may do what in which state. */
class TestPublicationFlow : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void apply_onlyTheWayForward_data();
    void apply_onlyTheWayForward();
    void apply_authorNeitherReviewsNorApproves();
    void apply_reviewerDoesNotApprove();
    void apply_reviewOfAnEarlierVersionDoesNotCount();
    void apply_namedApproverAlone();
    void apply_internalIsNeverPublished();
    void apply_namelessUserIsRefused();
    void check_data();
    void check();
    void ids_comeBack();
};

void TestPublicationFlow::apply_onlyTheWayForward_data()
{
  QTest::addColumn<int>( "act" );
  QTest::addColumn<QString>( "allowed" ); // from>to
  QTest::newRow( "review" ) << int( PublicationAct::Review ) << "draft>reviewed";
  QTest::newRow( "approve" ) << int( PublicationAct::Approve ) << "reviewed>approved";
  QTest::newRow( "publish" ) << int( PublicationAct::Publish ) << "approved>published";
  QTest::newRow( "return" ) << int( PublicationAct::Return ) << "reviewed>draft,approved>draft";
  QTest::newRow( "withdraw" ) << int( PublicationAct::Withdraw ) << "approved>withdrawn,published>withdrawn";
}

void TestPublicationFlow::apply_onlyTheWayForward()
{
  QFETCH( int, act );
  QFETCH( QString, allowed );
  QStringList found;
  for ( int state = 0; state <= int( PublicationState::Withdrawn ); ++state )
  {
    const PublicationItem item = itemIn( PublicationState( state ) );
    const Result<PublicationState> to = PublicationFlow::apply(
      PublicationAct( act ), item, {}, user( QStringLiteral( "Li" ), QStringLiteral( "approver" ) ), QStringLiteral( "because" ) );
    if ( to )
      found << publicationStateId( item.state ) + QLatin1Char( '>' ) + publicationStateId( *to );
    else
      QVERIFY( !to.error().message.isEmpty() );
  }
  QCOMPARE( found.join( QLatin1Char( ',' ) ), allowed );
}

void TestPublicationFlow::apply_authorNeitherReviewsNorApproves()
{
  // However the name is written.
  const UserProfile author = user( QStringLiteral( "  WANG " ), QStringLiteral( "approver" ) );
  QVERIFY( !PublicationFlow::apply( PublicationAct::Review, itemIn( PublicationState::Draft ), {}, author, {} ) );
  QVERIFY( !PublicationFlow::apply( PublicationAct::Approve, itemIn( PublicationState::Reviewed ), {}, author, {} ) );
  // He may publish what others approved, and withdraw.
  QVERIFY( PublicationFlow::apply( PublicationAct::Publish, itemIn( PublicationState::Approved ), {}, author, {} ).ok() );
  QVERIFY( PublicationFlow::apply( PublicationAct::Withdraw, itemIn( PublicationState::Published ), {},
    user( QStringLiteral( "wang" ), QStringLiteral( "planner" ) ), QStringLiteral( "mistake" ) )
             .ok() );
  QVERIFY( !PublicationFlow::apply( PublicationAct::Withdraw, itemIn( PublicationState::Published ), {},
    user( QStringLiteral( "Zhao" ), QStringLiteral( "planner" ) ), QStringLiteral( "mistake" ) ) );
}

void TestPublicationFlow::apply_reviewerDoesNotApprove()
{
  const QList<PublicationStep> history { stepOf( 3, PublicationAct::Change, PublicationState::Draft, QStringLiteral( "Wang" ) ),
    stepOf( 3, PublicationAct::Review, PublicationState::Reviewed, QStringLiteral( "Li" ) ) };
  const PublicationItem item = itemIn( PublicationState::Reviewed );
  QCOMPARE( PublicationFlow::reviewer( item, history ), QStringLiteral( "Li" ) );
  QVERIFY(
    !PublicationFlow::apply( PublicationAct::Approve, item, history, user( QStringLiteral( "Li" ), QStringLiteral( "approver" ) ), {} ) );
  QVERIFY(
    PublicationFlow::apply( PublicationAct::Approve, item, history, user( QStringLiteral( "Zhao" ), QStringLiteral( "approver" ) ), {} )
      .ok() );
  QVERIFY(
    !PublicationFlow::apply( PublicationAct::Approve, item, history, user( QStringLiteral( "Zhao" ), QStringLiteral( "operator" ) ), {} ) );
}

void TestPublicationFlow::apply_reviewOfAnEarlierVersionDoesNotCount()
{
  QList<PublicationStep> history { stepOf( 2, PublicationAct::Review, PublicationState::Reviewed, QStringLiteral( "Li" ) ) };
  QCOMPARE( PublicationFlow::reviewer( itemIn( PublicationState::Draft ), history ), QString() );
  history << stepOf( 3, PublicationAct::Review, PublicationState::Reviewed, QStringLiteral( "Zhao" ) )
          << stepOf( 3, PublicationAct::Return, PublicationState::Draft, QStringLiteral( "Sun" ) );
  QCOMPARE( PublicationFlow::reviewer( itemIn( PublicationState::Draft ), history ), QString() );
}

void TestPublicationFlow::apply_namedApproverAlone()
{
  PublicationItem item = itemIn( PublicationState::Reviewed );
  item.approver = QStringLiteral( "Sun" );
  QVERIFY( !PublicationFlow::apply( PublicationAct::Approve, item, {}, user( QStringLiteral( "Li" ), QStringLiteral( "approver" ) ), {} ) );
  QVERIFY(
    PublicationFlow::apply( PublicationAct::Approve, item, {}, user( QStringLiteral( "sun" ), QStringLiteral( "approver" ) ), {} ).ok() );
}

void TestPublicationFlow::apply_internalIsNeverPublished()
{
  PublicationItem item = itemIn( PublicationState::Approved );
  item.permission = ReleasePermission::Internal;
  QVERIFY( !PublicationFlow::apply( PublicationAct::Publish, item, {}, user( QStringLiteral( "Li" ), QStringLiteral( "approver" ) ), {} ) );
}

void TestPublicationFlow::apply_namelessUserIsRefused()
{
  QVERIFY( !PublicationFlow::apply(
    PublicationAct::Review, itemIn( PublicationState::Draft ), {}, user( QStringLiteral( "  " ), QStringLiteral( "approver" ) ), {} ) );
}

void TestPublicationFlow::check_data()
{
  QTest::addColumn<std::function<void( PublicationItem & )>>( "spoil" );
  using Spoil = std::function<void( PublicationItem & )>;
  QTest::newRow( "code is a path" ) << Spoil( []( PublicationItem &item ) { item.code = QStringLiteral( "../etc" ); } );
  QTest::newRow( "no Chinese title" ) << Spoil( []( PublicationItem &item ) { item.title.zh.clear(); } );
  QTest::newRow( "no indicator" ) << Spoil( []( PublicationItem &item ) { item.indicators.clear(); } );
  QTest::newRow( "minutes" ) << Spoil( []( PublicationItem &item ) { item.period = Period::Minute; } );
  QTest::newRow( "mean of samples" ) << Spoil( []( PublicationItem &item ) {
    item.period = Period::Sample;
    item.level = ReleaseLevel::City;
  } );
  QTest::newRow( "no history" ) << Spoil( []( PublicationItem &item ) { item.historyDays = 0; } );
  QTest::newRow( "mean of nothing" ) << Spoil( []( PublicationItem &item ) { item.leastStations = 0; } );
  QTest::newRow( "rolling on request" ) << Spoil( []( PublicationItem &item ) {
    item.isRolling = true;
    item.permission = ReleasePermission::OnRequest;
  } );
  QTest::newRow( "rolling by month" ) << Spoil( []( PublicationItem &item ) {
    item.isRolling = true;
    item.rhythm = Period::Month;
  } );
}

void TestPublicationFlow::check()
{
  QFETCH( std::function<void( PublicationItem & )>, spoil );
  PublicationItem item = itemIn( PublicationState::Draft );
  VERIFY_OK( PublicationFlow::check( item ) );
  spoil( item );
  QVERIFY( !PublicationFlow::check( item ) );
}

void TestPublicationFlow::ids_comeBack()
{
  bool ok = false;
  for ( int i = 0; i <= int( PublicationState::Withdrawn ); ++i )
    QCOMPARE( int( publicationStateFromId( publicationStateId( PublicationState( i ) ), &ok ) ), i );
  QVERIFY( ok );
  for ( int i = 0; i <= int( PublicationAct::Withdraw ); ++i )
    QCOMPARE( int( publicationActFromId( publicationActId( PublicationAct( i ) ) ) ), i );
  publicationStateFromId( QStringLiteral( "secret" ), &ok );
  QVERIFY( !ok );
}

QTEST_GUILESS_MAIN( TestPublicationFlow )
#include "test_publicationflow.moc"
