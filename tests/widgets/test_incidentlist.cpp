#include "TestSupport.h"
#include "warning/IncidentDesk.h"
#include "widgets/incidents/IncidentFilter.h"
#include "widgets/incidents/IncidentModel.h"
#include "widgets/incidents/IncidentStepDialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace jinguan;

/** The list of incidents: what is shown of them, in which order, which of them. */
class TestIncidentList : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void model_keepsItsPromises();
    void model_updatesInPlace();
    void lasting_countsToNow_data();
    void lasting_countsToNow();
    void filter_keeps_data();
    void filter_keeps();
    void sort_goesByWhatIsMeant();
    void thousand_areSortedAndSearched();
    void stepDialog_asksForWhatIsNeeded();

  private:
    static constexpr UtcSeconds sNow = 1'700'000'000;
    static IncidentRow row(
      qint64 id, const QString &element, const QString &district, const QString &unit, IncidentState state, int severity, UtcSeconds since )
    {
      IncidentRow row;
      row.incident.id = id;
      row.incident.element = element;
      row.incident.district = district;
      row.incident.unit = unit;
      row.incident.state = state;
      row.incident.severity = severity;
      row.incident.since = since;
      row.station = QStringLiteral( "站%1" ).arg( id );
      return row;
    }
    static QList<IncidentRow> rows()
    {
      return { row( 1, QStringLiteral( "air" ), QStringLiteral( "510104" ), QStringLiteral( "510104" ), IncidentState::Open, 4,
                 sNow - 9 * 3600 ),
        row(
          2, QStringLiteral( "air" ), QStringLiteral( "510107" ), QStringLiteral( "CDGX" ), IncidentState::Assigned, 1, sNow - 100 * 3600 ),
        row( 3, QStringLiteral( "noise" ), QStringLiteral( "510104" ), QStringLiteral( "510104" ), IncidentState::Acknowledged, 2,
          sNow - 3600 ),
        row( 4, QStringLiteral( "air" ), QStringLiteral( "510104" ), QStringLiteral( "510104" ), IncidentState::Closed, 3, sNow - 7200 ) };
    }
};

void TestIncidentList::model_keepsItsPromises()
{
  IncidentModel model;
  const QAbstractItemModelTester tester( &model, QAbstractItemModelTester::FailureReportingMode::QtTest );
  model.setRows( rows(), sNow );
  QCOMPARE( model.rowCount(), 4 );
  QCOMPARE( model.index( 0, IncidentModel::Severity ).data().toString(), severityText( 4 ) );
  QCOMPARE( model.find( 3 )->incident.element, QStringLiteral( "noise" ) );
  QVERIFY( !model.find( 9 ) );
}

void TestIncidentList::model_updatesInPlace()
{
  IncidentModel model;
  model.setRows( rows(), sNow );
  QSignalSpy reset( &model, &QAbstractItemModel::modelReset );
  QSignalSpy changed( &model, &QAbstractItemModel::dataChanged );
  QList<IncidentRow> later = rows();
  later[0].incident.state = IncidentState::Acknowledged;
  model.setRows( later, sNow );
  QCOMPARE( reset.size(), 0 );
  QCOMPARE( changed.size(), 1 );
  later.removeFirst();
  model.setRows( later, sNow );
  QCOMPARE( reset.size(), 1 );
}

void TestIncidentList::lasting_countsToNow_data()
{
  QTest::addColumn<qint64>( "since" );
  QTest::addColumn<qint64>( "ended" );
  QTest::addColumn<QString>( "expected" );
  QTest::newRow( "lasts" ) << sNow - 9 * 3600 << qint64( 0 ) << QStringLiteral( "9 h so far" );
  QTest::newRow( "over" ) << sNow - 9 * 3600 << sNow - 3600 << QStringLiteral( "8 h" );
  QTest::newRow( "days" ) << sNow - 60 * 3600 << sNow << QStringLiteral( "2.5 d" );
  QTest::newRow( "in the future" ) << sNow + 7200 << qint64( 0 ) << QStringLiteral( "0 h so far" );
}

void TestIncidentList::lasting_countsToNow()
{
  QFETCH( qint64, since );
  QFETCH( qint64, ended );
  QFETCH( QString, expected );
  Incident incident;
  incident.since = since;
  incident.ended = ended;
  QCOMPARE( IncidentModel::lastingText( incident, sNow ), expected );
}

void TestIncidentList::filter_keeps_data()
{
  QTest::addColumn<QString>( "element" );
  QTest::addColumn<MapFilter>( "area" );
  QTest::addColumn<int>( "choice" );
  QTest::addColumn<QString>( "words" );
  QTest::addColumn<QList<qint64>>( "expected" );
  QTest::addColumn<int>( "open" );
  const MapFilter district { MapFilter::Kind::District, QStringLiteral( "510104" ) };
  const MapFilter unit { MapFilter::Kind::Unit, QStringLiteral( "CDGX" ) };
  const auto choice = []( IncidentFilter::Choice choice ) { return static_cast<int>( choice ); };
  QTest::newRow( "not closed" ) << QString() << MapFilter() << choice( IncidentFilter::Choice::NotClosed ) << QString()
                                << QList<qint64> { 1, 2, 3 } << 3;
  QTest::newRow( "all" ) << QString() << MapFilter() << choice( IncidentFilter::Choice::All ) << QString() << QList<qint64> { 1, 2, 3, 4 }
                         << 3;
  QTest::newRow( "element" ) << QStringLiteral( "air" ) << MapFilter() << choice( IncidentFilter::Choice::All ) << QString()
                             << QList<qint64> { 1, 2, 4 } << 2;
  QTest::newRow( "district" ) << QString() << district << choice( IncidentFilter::Choice::NotClosed ) << QString() << QList<qint64> { 1, 3 }
                              << 2;
  QTest::newRow( "unit" ) << QString() << unit << choice( IncidentFilter::Choice::All ) << QString() << QList<qint64> { 2 } << 1;
  QTest::newRow( "new" ) << QString() << MapFilter() << choice( IncidentFilter::Choice::New ) << QString() << QList<qint64> { 1 } << 3;
  QTest::newRow( "mine" ) << QString() << MapFilter() << choice( IncidentFilter::Choice::Mine ) << QString() << QList<qint64> { 2 } << 3;
  QTest::newRow( "closed" ) << QString() << MapFilter() << choice( IncidentFilter::Choice::Closed ) << QString() << QList<qint64> { 4 }
                            << 3;
  QTest::newRow( "words" ) << QString() << MapFilter() << choice( IncidentFilter::Choice::All ) << QStringLiteral( "站3 " )
                           << QList<qint64> { 3 } << 3;
}

void TestIncidentList::filter_keeps()
{
  QFETCH( QString, element );
  QFETCH( MapFilter, area );
  QFETCH( int, choice );
  QFETCH( QString, words );
  QFETCH( QList<qint64>, expected );
  QFETCH( int, open );
  IncidentModel model;
  model.setRows( rows(), sNow );
  IncidentFilter filter;
  filter.setSourceModel( &model );
  filter.setUser( { {}, QStringLiteral( "CDGX" ), {}, {} } );
  filter.setElement( element );
  filter.setArea( area );
  filter.setChoice( static_cast<IncidentFilter::Choice>( choice ) );
  filter.setWords( words );
  QList<qint64> ids;
  for ( int row = 0; row < filter.rowCount(); ++row )
    ids.append( filter.index( row, 0 ).data( IncidentModel::idRole ).toLongLong() );
  QCOMPARE( ids, expected );
  QCOMPARE( filter.openCount(), open );
}

void TestIncidentList::sort_goesByWhatIsMeant()
{
  IncidentModel model;
  model.setRows( rows(), sNow );
  IncidentFilter filter;
  filter.setSourceModel( &model );
  filter.setChoice( IncidentFilter::Choice::All );
  const auto first = [&filter]( int column ) {
    filter.sort( column, Qt::DescendingOrder );
    return filter.index( 0, 0 ).data( IncidentModel::idRole ).toLongLong();
  };
  QCOMPARE( first( IncidentModel::Severity ), 1 ); // the gravest, not the last of the alphabet
  QCOMPARE( first( IncidentModel::Lasting ), 2 );  // 4.2 d before 9 h
  QCOMPARE( first( IncidentModel::Since ), 3 );
}

void TestIncidentList::thousand_areSortedAndSearched()
{
  QList<IncidentRow> many;
  for ( int i = 0; i < 1000; ++i )
  {
    many.append(
      row( i + 1, i % 3 == 0 ? QStringLiteral( "noise" ) : QStringLiteral( "air" ), QStringLiteral( "510104" ), QStringLiteral( "510104" ),
        i % 10 == 0 ? IncidentState::Closed : IncidentState::Open, 1 + ( i * 7 ) % 4, sNow - ( ( i * 379 ) % 1000 ) * 3600 ) );
    many.last().what = QStringLiteral( "第%1件" ).arg( i );
    many.last().holder = i % 100 == 5 ? QStringLiteral( "河长甲" ) : QString();
  }
  IncidentModel model;
  IncidentFilter filter;
  filter.setSourceModel( &model );
  QElapsedTimer timer;
  timer.start();
  model.setRows( many, sNow );
  QCOMPARE( filter.rowCount(), 900 );
  for ( int column = 0; column < IncidentModel::ColumnCount; ++column )
  {
    filter.sort( column, Qt::DescendingOrder );
    for ( int i = 1; i < filter.rowCount(); ++i )
    {
      const QVariant above = filter.index( i - 1, column ).data( IncidentModel::sortRole );
      const QVariant below = filter.index( i, column ).data( IncidentModel::sortRole );
      const bool ordered = above.metaType().id() == QMetaType::QString
        ? QString::localeAwareCompare( above.toString(), below.toString() ) >= 0
        : above.toLongLong() >= below.toLongLong();
      QVERIFY2( ordered, qPrintable( QStringLiteral( "column %1, row %2" ).arg( column ).arg( i ) ) );
    }
  }
  filter.setWords( QStringLiteral( "河长甲" ) );
  QCOMPARE( filter.rowCount(), 10 );
  filter.setWords( QStringLiteral( "第77件" ) );
  QCOMPARE( filter.rowCount(), 1 );
  filter.setWords( QString() );
  filter.setChoice( IncidentFilter::Choice::All );
  QCOMPARE( filter.rowCount(), 1000 );
  qInfo( "a thousand incidents: %lld ms for 11 sorts with their checks and 4 searches", timer.elapsed() );
  QVERIFY2( timer.elapsed() < 5000,
    qPrintable( QString::number( timer.elapsed() ) ) ); // hundreds of times what it takes; a list that hangs is found
}

void TestIncidentList::stepDialog_asksForWhatIsNeeded()
{
  IncidentStepDialog dialog( { QStringLiteral( "t" ), QStringLiteral( "p" ), { QStringLiteral( "甲" ) }, true, true } );
  QPushButton *ok = dialog.findChild<QDialogButtonBox *>()->button( QDialogButtonBox::Ok );
  QVERIFY( !ok->isEnabled() );
  dialog.findChild<QPlainTextEdit *>( QStringLiteral( "incidentText" ) )->setPlainText( QStringLiteral( "  " ) );
  QVERIFY( !ok->isEnabled() );
  dialog.findChild<QPlainTextEdit *>( QStringLiteral( "incidentText" ) )->setPlainText( QStringLiteral( "缘由" ) );
  QVERIFY( ok->isEnabled() );
  dialog.findChild<QComboBox *>( QStringLiteral( "incidentAssignee" ) )->setEditText( QString() );
  QVERIFY( !ok->isEnabled() );
}

QTEST_MAIN( TestIncidentList )
#include "test_incidentlist.moc"
