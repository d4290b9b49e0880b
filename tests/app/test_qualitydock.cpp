#include "base/Resources.h"
#include "DemoFixture.h"
#include "Pictures.h"
#include "QgisTestMain.h"
#include "QualityCentre.h"
#include "store/sqlite/SqliteDatabase.h"
#include "Translation.h"
#include "widgets/ChartView.h"
#include "widgets/incidents/IncidentStepDialog.h"
#include "widgets/quality/ColocationPage.h"
#include "widgets/quality/FiguresPage.h"
#include "widgets/quality/FindingsPage.h"
#include "widgets/quality/QualityDock.h"
#include "widgets/quality/ReviewPage.h"
#include "WorkspaceSession.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QtEndian>
#include <QTextBrowser>

#include <bit>
#include <cmath>

using namespace jinguan;

/** Quality of data in the window, over a workspace whose readings we know. */
class TestQualityDock : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void scan_fillsTheListOnce();
    void review_leavesTheListAndChangesTheFlag();
    void review_withoutReasonCannotBeGiven();
    void review_severalRowsAtOnceAndBack();
    void filters_narrowTheList();
    void current_showsCurveNeighboursAndHistory();
    void correctedReading_asksAgain();
    void figures_areRightAlignedAndSort();
    void findings_tellAndTheChainIsWhole();
    void chain_tamperingIsTold();
    void colocation_comparesWithoutChanging();
    void statuses_followTheReview();
    void small_fitsBelowTheMap();

  private:
    QualityDock &dock() const { return *mDock; }
    ReviewPage &review() const { return *mDock->review(); }
    void scan() const;
    void write( const QList<IncomingReading> &readings ) const;
    int rowOf( UtcSeconds begin ) const;
    void select( const QList<UtcSeconds> &begins ) const;
    QualityFlag flagOf( SeriesId series, UtcSeconds begin ) const;
    QualityContext context() const;
    void look( const char *name ) const;

    static constexpr UtcSeconds sFirst = 1388505600; //!< 2014-01-01T00:00+08:00
    static constexpr int sHours = 24 * 40;
    QTemporaryDir mFolder;
    std::unique_ptr<Services> mServices;
    std::unique_ptr<Workspace> mWorkspace;
    std::unique_ptr<QualityDock> mDock;
    SeriesId mNear = 0;
    SeriesId mMicro = 0;
    SeriesId mFar = 0;
    int mCount = 0;
};

void TestQualityDock::initTestCase()
{
  Result<std::unique_ptr<Services>> services = Services::load();
  VERIFY_OK( services );
  mServices = services.take();
  QVERIFY( installLanguage( Language::Chinese ) );
}

void TestQualityDock::init()
{
  Result<std::unique_ptr<Workspace>> made = Workspace::create( mFolder.filePath( QString::number( ++mCount ) ), QStringLiteral( "质控" ) );
  VERIFY_OK( made );
  mWorkspace = made.take();
  const auto station = [&]( const char *code, const char *name, const char *kind, double lon ) {
    Station one;
    one.code = QString::fromLatin1( code );
    one.name = { QString::fromUtf8( name ), QString::fromLatin1( code ) };
    one.kind = QString::fromLatin1( kind );
    one.elements = { QStringLiteral( "air" ) };
    one.district = one.unit = QStringLiteral( "510105" );
    one.positions = { { { lon, 30.67 }, {}, {}, QStringLiteral( "test" ) } };
    return one;
  };
  VERIFY_OK( mWorkspace->network().saveStations( { station( "N1", "近站", "air_standard", 104.06 ),
    station( "N2", "远站", "air_standard", 104.10 ), station( "M1", "微站", "air_micro", 104.065 ) } ) );
  const auto series = [&]( const char *code ) {
    SeriesKey key;
    key.station = QString::fromLatin1( code );
    key.indicator = QStringLiteral( "PM2.5" );
    key.source = QStringLiteral( "test" );
    return *mWorkspace->readings().ensureSeries( key, QStringLiteral( "ug/m3" ) );
  };
  mNear = series( "N1" );
  mFar = series( "N2" );
  mMicro = series( "M1" );
  QList<IncomingReading> batch;
  for ( int hour = 0; hour < sHours; ++hour )
  {
    // A day's course, and noise that does not repeat (a congruence of its own for each series).
    const auto noise = [hour]( int factor ) { return ( hour * factor + hour * hour * 7 ) % 23 - 11; };
    const double level = 70 + 25 * std::sin( hour * M_PI / 12 ) + ( hour / 24 % 9 ) * 3;
    batch.append( { mNear, Period::Hour, { sFirst + hour * 3600, std::round( level + noise( 13 ) ), QualityFlag::Valid, false } } );
    batch.append( { mFar, Period::Hour, { sFirst + hour * 3600, std::round( level + noise( 17 ) ), QualityFlag::Valid, false } } );
    batch.append( { mMicro, Period::Hour,
      { sFirst + hour * 3600, std::round( 1.3 * ( level + noise( 13 ) ) + 8 + noise( 19 ) / 4.0 ), QualityFlag::Valid, false } } );
  }
  batch[3 * 500].reading.value = 880; // a spike of the near station at hour 500 …
  batch[3 * 700].reading.value = 790; // … and at hour 700
  write( batch );
  mDock = std::make_unique<QualityDock>();
  mDock->setUser( QStringLiteral( "李工" ) );
  mDock->setContext( context() );
}

void TestQualityDock::cleanup()
{
  mDock.reset();
  mWorkspace.reset();
}

QualityContext TestQualityDock::context() const
{
  QualityContext context;
  context.catalogue = &mServices->catalogue;
  context.evaluator = mServices->evaluator.get();
  context.responsibility = &mServices->responsibility;
  context.workspace = mWorkspace.get();
  Result<QualityRules> rules = QualityRules::load( Resources::path( QStringLiteral( "quality/rules.csv" ) ), mServices->catalogue );
  Result<NetworkFigures> figures = NetworkFigures::load( Resources::path( QStringLiteral( "quality/figures.csv" ) ) );
  Result<Authenticity> authenticity =
    Authenticity::load( Resources::path( QStringLiteral( "quality" ) ), mServices->catalogue, *mServices->evaluator );
  context.rules = std::make_shared<const QualityRules>( rules.take() );
  context.figures = std::make_shared<const NetworkFigures>( figures.take() );
  context.authenticity = std::make_shared<const Authenticity>( authenticity.take() );
  context.stations = *mWorkspace->network().stations();
  context.now = sFirst + sHours * 3600;
  return context;
}

void TestQualityDock::write( const QList<IncomingReading> &readings ) const
{
  const Result<qint64> delivery = mWorkspace->readings().beginDelivery( Delivery() );
  VERIFY_OK( delivery );
  VERIFY_OK( mWorkspace->readings().write( *delivery, readings ) );
}

void TestQualityDock::scan() const
{
  QSignalSpy changed( &review(), &ReviewPage::changed );
  QSignalSpy shown( &review(), &ReviewPage::shown );
  review().scan();
  QVERIFY( changed.wait( 30000 ) );
  QTRY_VERIFY( !review().model()->rows().isEmpty() );
}

int TestQualityDock::rowOf( UtcSeconds begin ) const
{
  for ( int row = 0; row < review().filter()->rowCount(); ++row )
  {
    const int place = review().filter()->index( row, 0 ).data( ReviewModel::rowRole ).toInt();
    if ( review().model()->rows().at( place ).standing.verdict.begin == begin )
      return row;
  }
  return -1;
}

void TestQualityDock::select( const QList<UtcSeconds> &begins ) const
{
  QItemSelectionModel *selection = review().view()->selectionModel();
  selection->clear();
  for ( const UtcSeconds begin : begins )
  {
    const QModelIndex index = review().filter()->index( rowOf( begin ), 0 );
    QVERIFY( index.isValid() );
    selection->select( index, QItemSelectionModel::Select | QItemSelectionModel::Rows );
    selection->setCurrentIndex( index, QItemSelectionModel::NoUpdate );
  }
}

QualityFlag TestQualityDock::flagOf( SeriesId series, UtcSeconds begin ) const
{
  return mWorkspace->readings().readings( series, Period::Hour, { begin, begin + 1 } )->first().flag;
}

/** Keeps a picture for people where `JINGUAN_TEST_PICTURES` names a folder. */
void TestQualityDock::look( const char *name ) const
{
  if ( test::pictureFolder().isEmpty() )
    return;
  mDock->setFloating( true );
  mDock->resize( 1000, 330 );
  mDock->show();
  QTest::qWait( 300 );
  QVERIFY( test::keepPicture( *mDock, QString::fromLatin1( name ) ) );
}

void TestQualityDock::scan_fillsTheListOnce()
{
  scan();
  QCOMPARE( review().filter()->rowCount(), 2 );
  QVERIFY( rowOf( sFirst + 500 * 3600 ) >= 0 && rowOf( sFirst + 700 * 3600 ) >= 0 );
  QCOMPARE( flagOf( mNear, sFirst + 500 * 3600 ), QualityFlag::Suspect );
  QVERIFY2( dock().windowTitle().contains( QLatin1Char( '2' ) ), qPrintable( dock().windowTitle() ) );
  QSignalSpy changed( &review(), &ReviewPage::changed );
  QSignalSpy shown( &review(), &ReviewPage::shown );
  review().scan();
  QVERIFY( shown.wait( 30000 ) );
  QCOMPARE( changed.size(), 0 );
  QCOMPARE( review().model()->rows().size(), 2 );
}

void TestQualityDock::review_leavesTheListAndChangesTheFlag()
{
  scan();
  select( { sFirst + 500 * 3600 } );
  QSignalSpy changed( &review(), &ReviewPage::changed );
  review().findChild<QPushButton *>( QStringLiteral( "reviewInvalid" ) )->click();
  auto *dialog = review().findChild<IncidentStepDialog *>();
  QVERIFY( dialog );
  dialog->findChild<QPlainTextEdit *>()->setPlainText( QStringLiteral( "采样管脱落" ) );
  dialog->accept();
  QVERIFY( changed.wait( 10000 ) );
  QTRY_COMPARE( review().filter()->rowCount(), 1 );
  QCOMPARE( flagOf( mNear, sFirst + 500 * 3600 ), QualityFlag::Invalid );
  const Result<QList<Verdict>> history = mWorkspace->readings().verdictHistory( mNear, Period::Hour, sFirst + 500 * 3600 );
  VERIFY_OK( history );
  QCOMPARE( history->last().by, QStringLiteral( "李工" ) );
  QCOMPARE( history->last().reason, QStringLiteral( "采样管脱落" ) );
}

void TestQualityDock::review_withoutReasonCannotBeGiven()
{
  scan();
  select( { sFirst + 500 * 3600 } );
  review().findChild<QPushButton *>( QStringLiteral( "reviewValid" ) )->click();
  auto *dialog = review().findChild<IncidentStepDialog *>();
  QVERIFY( dialog );
  QPushButton *ok = dialog->findChild<QDialogButtonBox *>()->button( QDialogButtonBox::Ok );
  QVERIFY( !ok->isEnabled() );
  dialog->findChild<QPlainTextEdit *>()->setPlainText( QStringLiteral( "  " ) );
  QVERIFY( !ok->isEnabled() );
  dialog->reject();
  QSignalSpy failed( &review(), &ReviewPage::failed );
  review().judge( QualityFlag::Valid, QString() );
  QVERIFY( failed.wait( 10000 ) );
  QCOMPARE( flagOf( mNear, sFirst + 500 * 3600 ), QualityFlag::Suspect );
}

void TestQualityDock::review_severalRowsAtOnceAndBack()
{
  scan();
  const QList<UtcSeconds> both { sFirst + 500 * 3600, sFirst + 700 * 3600 };
  select( both );
  QCOMPARE( review().selected().size(), 2 );
  QSignalSpy changed( &review(), &ReviewPage::changed );
  review().judge( QualityFlag::Valid, QStringLiteral( "烟花燃放" ) );
  QVERIFY( changed.wait( 10000 ) );
  QCOMPARE( flagOf( mNear, both.at( 0 ) ), QualityFlag::Valid );
  QCOMPARE( flagOf( mNear, both.at( 1 ) ), QualityFlag::Valid );
  QTRY_COMPARE( review().filter()->rowCount(), 0 );
  auto *choice = review().findChild<QComboBox *>( QStringLiteral( "reviewChoice" ) );
  choice->setCurrentIndex( choice->findData( static_cast<int>( ReviewFilter::Choice::Reviewed ) ) );
  QCOMPARE( review().filter()->rowCount(), 2 );
  select( { both.at( 1 ) } );
  review().withdraw( QStringLiteral( "时间弄错" ) );
  QVERIFY( changed.wait( 10000 ) );
  QCOMPARE( flagOf( mNear, both.at( 1 ) ), QualityFlag::Suspect ); // what the rule had said counts again
}

void TestQualityDock::filters_narrowTheList()
{
  scan();
  auto *rule = review().findChild<QComboBox *>( QStringLiteral( "reviewRule" ) );
  rule->setCurrentIndex( rule->findData( QStringLiteral( "air.pm25.spike" ) ) );
  QCOMPARE( review().filter()->rowCount(), 2 );
  rule->setCurrentIndex( rule->findData( QStringLiteral( "air.range" ) ) );
  QCOMPARE( review().filter()->rowCount(), 0 );
  rule->setCurrentIndex( 0 );
  auto *words = review().findChild<QLineEdit *>( QStringLiteral( "reviewWords" ) );
  words->setText( QStringLiteral( "880" ) );
  QCOMPARE( review().filter()->rowCount(), 1 );
  words->clear();
  auto *since = review().findChild<QComboBox *>( QStringLiteral( "reviewSince" ) );
  since->setCurrentIndex( since->findData( 7 ) ); // hour 700 lies eleven days before the end
  QCOMPARE( review().filter()->rowCount(), 0 );
  since->setCurrentIndex( since->findData( 31 ) );
  QCOMPARE( review().filter()->rowCount(), 2 );
  dock().setArea( { MapFilter::Kind::District, QStringLiteral( "510104" ) } );
  QCOMPARE( review().filter()->rowCount(), 0 );
  dock().setArea( { MapFilter::Kind::District, QStringLiteral( "510105" ) } );
  QCOMPARE( review().filter()->rowCount(), 2 );
}

void TestQualityDock::current_showsCurveNeighboursAndHistory()
{
  scan();
  QSignalSpy history( &review(), &ReviewPage::historyShown );
  QSignalSpy picked( &dock(), &QualityDock::stationPicked );
  select( { sFirst + 500 * 3600 } );
  QTRY_VERIFY( !review().chart()->chart().isEmpty() );
  const TimeSeriesChart &chart = review().chart()->chart();
  QCOMPARE( chart.series.size(), 2 ); // its own and that of the other standard station, not the micro-station
  QCOMPARE( chart.series.at( 1 ).label, QStringLiteral( "远站" ) );
  QCOMPARE( *chart.moment, sFirst + 500 * 3600 );
  QVERIFY( chart.valueRange && chart.valueRange->second > 880 ); // the suspect value itself is seen
  QTRY_VERIFY( !history.isEmpty() );
  QCOMPARE( picked.last().first().toString(), QStringLiteral( "N1" ) );
  const QString text = review().findChild<QTextBrowser *>( QStringLiteral( "reviewHistory" ) )->toPlainText();
  QVERIFY2( text.contains( QLatin1String( "880" ) ), qPrintable( text ) );
  look( "quality_review" );
}

void TestQualityDock::correctedReading_asksAgain()
{
  scan();
  select( { sFirst + 500 * 3600 } );
  QSignalSpy changed( &review(), &ReviewPage::changed );
  review().judge( QualityFlag::Invalid, QStringLiteral( "采样管脱落" ) );
  QVERIFY( changed.wait( 10000 ) );
  QTRY_COMPARE( review().filter()->rowCount(), 1 );
  write( { { mNear, Period::Hour, { sFirst + 500 * 3600, 75, QualityFlag::Valid, false } } } );
  dock().reload();
  QTRY_COMPARE( review().filter()->rowCount(), 2 );
  QCOMPARE( flagOf( mNear, sFirst + 500 * 3600 ), QualityFlag::Valid );
}

void TestQualityDock::figures_areRightAlignedAndSort()
{
  QTabWidget *pages = dock().pages();
  pages->setCurrentWidget( dock().figures() );
  QSignalSpy counted( dock().figures(), &FiguresPage::counted );
  dock().figures()->setDays( QDate( 2014, 1, 1 ), QDate( 2014, 2, 28 ) ); // the end of the data ends what is due
  dock().figures()->count();
  QVERIFY( counted.wait( 30000 ) );
  const QAbstractItemModel *model = dock().figures()->view()->model();
  QCOMPARE( model->rowCount(), 3 );
  int due = -1;
  for ( int column = 0; column < model->columnCount(); ++column )
  {
    if ( model->index( 0, column ).data().toString() == QString::number( sHours ) )
      due = due < 0 ? column : due;
  }
  QVERIFY( due > 0 );
  QVERIFY( model->index( 0, due ).data( Qt::TextAlignmentRole ).toInt() & Qt::AlignRight );
  QCOMPARE( model->index( 0, due + 2 ).data().toString(), QStringLiteral( "100.0" ) );
  QVERIFY( model->headerData( due + 2, Qt::Horizontal ).toString().startsWith( QStringLiteral( "运行率" ) ) );
  QVERIFY( model->headerData( due + 2, Qt::Horizontal, Qt::ToolTipRole ).toString().contains( QLatin1String( "received" ) ) );
  look( "quality_figures" );
}

void TestQualityDock::findings_tellAndTheChainIsWhole()
{
  QList<IncomingReading> copied; // a day of the far station written over one of the near station
  const Result<QList<Reading>> far = mWorkspace->readings().received( mFar, Period::Hour, { sFirst + 100 * 3600, sFirst + 124 * 3600 } );
  VERIFY_OK( far );
  for ( const Reading &reading : *far )
    copied.append( { mNear, Period::Hour, { reading.begin + 200 * 3600, reading.value, QualityFlag::Valid, false } } );
  write( copied );
  dock().pages()->setCurrentWidget( dock().findings() );
  QSignalSpy looked( dock().findings(), &FindingsPage::looked );
  dock().findings()->look();
  QVERIFY( looked.wait( 30000 ) );
  const QAbstractItemModel *model = dock().findings()->view()->model();
  bool found = false;
  for ( int row = 0; row < model->rowCount(); ++row )
    found = found
      || ( model->index( row, 0 ).data().toString() == QStringLiteral( "重复数据段" ) && model->index( row, 4 ).data().toInt() >= 24 );
  QVERIFY( found );
  dock().findings()->view()->setCurrentIndex( model->index( 0, 0 ) );
  QVERIFY( !dock().findings()->findChild<QTextBrowser *>()->toPlainText().isEmpty() );
  look( "quality_findings" );
  QSignalSpy verified( dock().findings(), &FindingsPage::verified );
  dock().findings()->verify();
  QVERIFY( verified.wait( 30000 ) );
  QVERIFY( verified.first().first().toBool() );
}

void TestQualityDock::chain_tamperingIsTold()
{
  mDock->setContext( {} );
  const QString folder = mWorkspace->folder();
  mWorkspace.reset();
  {
    const Result<SqliteDatabase> other =
      SqliteDatabase::open( folder + QStringLiteral( "/readings.db" ), SqliteDatabase::Access::ReadWrite );
    VERIFY_OK( other );
    VERIFY_OK( other->execute( "UPDATE reading SET value = 80 WHERE value = 880" ) );
  }
  Result<std::unique_ptr<Workspace>> opened = Workspace::open( folder, OpenMode::ReadWrite );
  VERIFY_OK( opened );
  mWorkspace = opened.take();
  mDock->setContext( context() );
  QSignalSpy verified( dock().findings(), &FindingsPage::verified );
  dock().findings()->verify();
  QVERIFY( verified.wait( 30000 ) );
  QVERIFY( !verified.first().first().toBool() );
  QVERIFY( !dock().findings()->said().isEmpty() );
}

void TestQualityDock::colocation_comparesWithoutChanging()
{
  const qint64 counter = *mWorkspace->readings().changeCounter();
  dock().pages()->setCurrentWidget( dock().colocation() );
  QSignalSpy compared( dock().colocation(), &ColocationPage::compared );
  dock().colocation()->compare();
  QVERIFY( compared.wait( 30000 ) );
  QCOMPARE( dock().colocation()->results().size(), 1 );
  const ColocationResult &one = dock().colocation()->results().first();
  QCOMPARE( one.standard, QStringLiteral( "N1" ) );
  QCOMPARE( one.agreement.count, sHours );
  QVERIFY2( std::abs( one.theilSen.slope - 1 / 1.3 ) < 0.05, qPrintable( QString::number( one.theilSen.slope ) ) );
  QVERIFY( one.calibrationHelps() );
  dock().colocation()->view()->setCurrentIndex( dock().colocation()->view()->model()->index( 0, 0 ) );
  QVERIFY( dock().colocation()->findChild<QTextBrowser *>()->toPlainText().contains( QLatin1String( "0.7" ) ) );
  look( "quality_colocation" );
  QCOMPARE( *mWorkspace->readings().changeCounter(), counter );
}

void TestQualityDock::statuses_followTheReview()
{
  // The window's part: a verdict on the newest reading takes its grade off the map.
  mDock->setContext( {} );
  const QString folder = mWorkspace->folder();
  mWorkspace.reset();
  Result<std::unique_ptr<WorkspaceSession>> session = WorkspaceSession::open( folder, *mServices, {} );
  VERIFY_OK( session );
  const UtcSeconds last = sFirst + ( sHours - 1 ) * 3600;
  session.value()->setElement( QStringLiteral( "air" ) );
  session.value()->setMoment( last + 3600, false );
  session.value()->refreshStatuses();
  QTRY_VERIFY( !session.value()->isBusy() && session.value()->statuses().contains( QStringLiteral( "N1" ) ) );
  QMainWindow window;
  QualityCentre centre( *mServices, &window );
  centre.setSession( session.value().get() );
  const StationStatusSymbol before = session.value()->statuses().value( QStringLiteral( "N1" ) );
  Verdict verdict;
  verdict.series = mNear;
  verdict.begin = last;
  verdict.flag = QualityFlag::Invalid;
  verdict.reason = QStringLiteral( "停电" );
  VERIFY_OK( session.value()->workspace().readings().judge( { verdict } ) );
  QSignalSpy changed( session.value().get(), &WorkspaceSession::statusesChanged );
  Q_EMIT centre.dock()->changed();
  QVERIFY( changed.wait( 10000 ) );
  QTRY_VERIFY( session.value()->statuses().value( QStringLiteral( "N1" ) ).value != before.value );
  centre.setSession( nullptr );
}

void TestQualityDock::small_fitsBelowTheMap()
{
  // At 1366 × 768 about 740 × 260 are left between the side docks, below the map.
  const QSize least = dock().minimumSizeHint().expandedTo( dock().widget()->minimumSizeHint() );
  QVERIFY2(
    least.width() <= 740 && least.height() <= 280, qPrintable( QStringLiteral( "%1 x %2" ).arg( least.width() ).arg( least.height() ) ) );
}

JINGUAN_QGIS_TEST_MAIN( TestQualityDock )
#include "test_qualitydock.moc"
