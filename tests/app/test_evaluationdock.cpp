#include "DemoFixture.h"
#include "Pictures.h"
#include "QgisTestMain.h"
#include "Translation.h"
#include "widgets/evaluation/EvaluationDock.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>

using namespace jinguan;

/** Evaluation in the window, over the demo workspace. */
class TestEvaluationDock : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void day_showsVerdictsWithColours();
    void allFigures_areShownOnDemand();
    void click_showsTheArithmeticWithItsClause();
    void month_namesTheSumOfItsDays();
    void element_offersItsPeriods();
    void cancel_leavesTheTable();
    void services_maybeTakenAwayWhileItWorks();
    void csv_isTheTable();
    void error_isSaid();
    void small_fitsBesideTheMap();

  private:
    void ask(
      const char *element, Period period, const QDate &from, const QDate &to, EvaluationRequest::By by = EvaluationRequest::By::Station );
    void evaluate();
    QString cell( int row, int column ) const { return table()->model()->index( row, column ).data().toString(); }
    QTableView *table() const { return mDock->findChild<QTableView *>( QStringLiteral( "evaluationTable" ) ); }
    int lineOf( const QString &place, const QString &figure = {} ) const;
    QString explained( int line );

    test::DemoFixture mFixture;
    std::unique_ptr<Workspace> mWorkspace;
    std::unique_ptr<EvaluationDock> mDock;
};

void TestEvaluationDock::initTestCase()
{
  VERIFY_OK( mFixture.build() );
  QVERIFY( installLanguage( Language::Chinese ) );
  Result<std::unique_ptr<Workspace>> opened = Workspace::open( mFixture.demo, OpenMode::ReadOnly );
  VERIFY_OK( opened );
  mWorkspace = opened.take();
}

void TestEvaluationDock::init()
{
  mDock = std::make_unique<EvaluationDock>();
  const Services &services = *mFixture.services;
  mDock->setServices( { mWorkspace.get(), &services.catalogue, &services.responsibility, services.evaluator.get() } );
}

void TestEvaluationDock::cleanup()
{
  mDock.reset();
}

void TestEvaluationDock::ask( const char *element, Period period, const QDate &from, const QDate &to, EvaluationRequest::By by )
{
  EvaluationRequest request;
  request.element = QString::fromLatin1( element );
  request.period = period;
  request.from = from;
  request.to = to;
  request.by = by;
  mDock->setRequest( request );
  QCOMPARE( mDock->request().element, request.element );
  QCOMPARE( mDock->request().period, period );
}

void TestEvaluationDock::evaluate()
{
  QSignalSpy done( mDock.get(), &EvaluationDock::evaluated );
  mDock->findChild<QPushButton *>( QStringLiteral( "evaluationStart" ) )->click();
  QVERIFY( done.wait( 60000 ) );
}

int TestEvaluationDock::lineOf( const QString &place, const QString &figure ) const
{
  for ( int row = 0; row < table()->model()->rowCount(); ++row )
  {
    if ( cell( row, EvaluationModel::Place ) == place
      && ( figure.isEmpty() || cell( row, EvaluationModel::FigureName ).contains( figure ) ) )
      return row;
  }
  return -1;
}

QString TestEvaluationDock::explained( int line )
{
  QSignalSpy done( mDock.get(), &EvaluationDock::explained );
  table()->setCurrentIndex( table()->model()->index( line, EvaluationModel::Value ) );
  return done.wait( 60000 ) ? mDock->findChild<QTextBrowser *>( QStringLiteral( "evaluationTrail" ) )->toPlainText() : QString();
}

void TestEvaluationDock::day_showsVerdictsWithColours()
{
  ask( "air", Period::Day, { 2014, 1, 26 }, { 2014, 1, 26 } );
  evaluate();
  const int line = lineOf( QStringLiteral( "草堂寺" ) );
  QVERIFY( line >= 0 );
  QCOMPARE( cell( line, EvaluationModel::Value ), QStringLiteral( "288" ) ); // by hand: 200 + (238 − 150)
  const QModelIndex verdict = table()->model()->index( line, EvaluationModel::Verdict );
  QCOMPARE( verdict.data().toString(), QStringLiteral( "重度污染" ) );
  QCOMPARE( verdict.data( Qt::BackgroundRole ).value<QColor>(), QColor( 153, 0, 76 ) ); // HJ 633 table of colours
  QVERIFY( lineOf( QStringLiteral( "君平街" ) ) < 0 );                                  // no data that day
}

void TestEvaluationDock::allFigures_areShownOnDemand()
{
  ask( "air", Period::Day, { 2014, 1, 26 }, { 2014, 1, 26 } );
  evaluate();
  const int verdicts = table()->model()->rowCount();
  mDock->findChild<QCheckBox *>( QStringLiteral( "evaluationAll" ) )->setChecked( true );
  QVERIFY( table()->model()->rowCount() > verdicts );
  const int line = lineOf( QStringLiteral( "草堂寺" ), QStringLiteral( "24 小时平均" ) );
  QVERIFY( line >= 0 );
  QCOMPARE( cell( line, EvaluationModel::Value ), QStringLiteral( "238 µg/m³" ) );
  QCOMPARE( cell( line, EvaluationModel::Inputs ), QStringLiteral( "24/20" ) );
}

void TestEvaluationDock::click_showsTheArithmeticWithItsClause()
{
  ask( "air", Period::Day, { 2014, 1, 26 }, { 2014, 1, 26 } );
  evaluate();
  mDock->findChild<QCheckBox *>( QStringLiteral( "evaluationAll" ) )->setChecked( true );
  const QString trail = explained( lineOf( QStringLiteral( "草堂寺" ), QStringLiteral( "24 小时平均" ) ) );
  QVERIFY2( trail.contains( QStringLiteral( "24 ≥ 20" ) ) && trail.contains( QStringLiteral( "/ 24" ) ), qPrintable( trail ) );
  QVERIFY2( trail.contains( QStringLiteral( "数据统计的有效性规定" ) ), qPrintable( trail ) );
  QVERIFY2( !trail.contains( QStringLiteral( "breakpoint table" ) ), qPrintable( trail ) );
}

void TestEvaluationDock::month_namesTheSumOfItsDays()
{
  ask( "air", Period::Month, { 2014, 2, 1 }, { 2014, 2, 28 } );
  evaluate();
  mDock->findChild<QCheckBox *>( QStringLiteral( "evaluationAll" ) )->setChecked( true );
  const QString trail = explained( lineOf( QStringLiteral( "草堂寺" ), QStringLiteral( "平均值" ) ) );
  QVERIFY2( trail.contains( QStringLiteral( "/ 25" ) ) && trail.contains( QStringLiteral( "评价时段平均值" ) ), qPrintable( trail ) );
}

void TestEvaluationDock::element_offersItsPeriods()
{
  auto *periods = mDock->findChild<QComboBox *>( QStringLiteral( "evaluationPeriod" ) );
  mDock->setElement( QStringLiteral( "air" ) );
  QCOMPARE( periods->count(), 4 );
  mDock->setElement( QStringLiteral( "noise" ) );
  QCOMPARE( periods->count(), 3 );
  mDock->setElement( QStringLiteral( "ecology" ) ); // has no limits: the one before stays
  QCOMPARE( mDock->request().element, QStringLiteral( "noise" ) );
}

void TestEvaluationDock::cancel_leavesTheTable()
{
  ask( "air", Period::Day, { 2014, 1, 26 }, { 2014, 1, 26 } );
  evaluate();
  const int lines = table()->model()->rowCount();
  QSignalSpy done( mDock.get(), &EvaluationDock::evaluated );
  ask( "air", Period::Hour, { 2013, 1, 1 }, { 2015, 12, 31 } );
  mDock->evaluate();
  QVERIFY( !mDock->findChild<QPushButton *>( QStringLiteral( "evaluationStart" ) )->isEnabled() );
  mDock->findChild<QPushButton *>( QStringLiteral( "evaluationCancel" ) )->click();
  QVERIFY( mDock->findChild<QPushButton *>( QStringLiteral( "evaluationStart" ) )->isEnabled() );
  ask( "air", Period::Day, { 2014, 1, 27 }, { 2014, 1, 27 } );
  QCOMPARE( table()->model()->rowCount(), lines );
  mDock->evaluate();
  QVERIFY( done.wait( 60000 ) );
  QCOMPARE( done.size(), 1 ); // the cancelled one never came
  QCOMPARE( cell( 0, EvaluationModel::Time ), QStringLiteral( "2014-01-27" ) );
}

void TestEvaluationDock::services_maybeTakenAwayWhileItWorks()
{
  ask( "air", Period::Day, { 2013, 1, 1 }, { 2013, 12, 31 } );
  mDock->evaluate();
  mDock->setServices( {} );
  QCOMPARE( table()->model()->rowCount(), 0 );
  QVERIFY( !mDock->findChild<QPushButton *>( QStringLiteral( "evaluationStart" ) )->isEnabled() );
}

void TestEvaluationDock::csv_isTheTable()
{
  ask( "surface_water", Period::Day, { 2019, 7, 20 }, { 2019, 7, 20 } );
  evaluate();
  const QString path = mFixture.folder.filePath( QStringLiteral( "评价.csv" ) );
  VERIFY_OK( mDock->exportCsv( path ) );
  QFile file( path );
  QVERIFY( file.open( QIODevice::ReadOnly ) );
  const QString text = QString::fromUtf8( file.readAll() );
  QCOMPARE( text.count( QStringLiteral( "\r\n" ) ), table()->model()->rowCount() + 1 );
  QVERIFY( text.contains( cell( 0, EvaluationModel::Place ) ) && text.contains( QStringLiteral( "GB 3838-2002" ) ) );
  QVERIFY( !mDock->exportCsv( QStringLiteral( "/nowhere/at/all.csv" ) ).ok() );
}

void TestEvaluationDock::error_isSaid()
{
  QSignalSpy failed( mDock.get(), &EvaluationDock::failed );
  ask( "air", Period::Day, { 2014, 2, 1 }, { 2014, 1, 1 } );
  mDock->evaluate();
  QVERIFY( failed.wait( 60000 ) );
  QVERIFY( !mDock->findChild<QLabel *>( QStringLiteral( "evaluationStatus" ) )->text().isEmpty() );
}

void TestEvaluationDock::small_fitsBesideTheMap()
{
  ask( "air", Period::Month, { 2014, 1, 1 }, { 2014, 3, 31 } );
  evaluate();
  mDock->findChild<QCheckBox *>( QStringLiteral( "evaluationAll" ) )->setChecked( true );
  explained( lineOf( QStringLiteral( "草堂寺" ) ) );
  mDock->resize( 360, 560 ); // what a screen of 1366 × 768 leaves
  mDock->show();
  QVERIFY2( mDock->minimumSizeHint().width() <= 360, qPrintable( QString::number( mDock->minimumSizeHint().width() ) ) );
  QVERIFY2( mDock->minimumSizeHint().height() <= 560, qPrintable( QString::number( mDock->minimumSizeHint().height() ) ) );
  QVERIFY( test::keepPicture( *mDock, QStringLiteral( "evaluationdock" ) ) );
}

JINGUAN_QGIS_TEST_MAIN( TestEvaluationDock )
#include "test_evaluationdock.moc"
