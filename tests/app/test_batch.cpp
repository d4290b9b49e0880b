#include "app/DemoFixture.h"
#include "app/ProgramRun.h"
#include "dialogs/BatchDialog.h"
#include "Pictures.h"
#include "print/BatchPlan.h"
#include "print/BatchSummary.h"
#include "QgisTestMain.h"
#include "reports/PdfDocument.h"
#include "Settings.h"
#include "store/Workspace.h"
#include "TestSupport.h"
#include "Translation.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <csignal>

using namespace jinguan;

/** Many reports in one run: what is printed, going on after a kill, what is told. */
class TestBatch : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void kinds_areThoseOfTheCommandLine();
    void jobs_areEveryCombination();
    void jobs_refuse_data();
    void jobs_refuse();
    void run_namesWhatFailed();
    void run_goesOnAfterKill();
    void run_printsAnewWhatWasChanged();
    void run_stopsOnCancel();
    void command_joinsWithABookmarkEach();
    void command_tellsWhatIsWrong();
    void dialog_printsWhatIsChosen();

  private:
    BatchRequest request( const QString &folder ) const;
    Result<QList<BatchJob>> jobs( const BatchRequest &request ) const;
    static QStringList filesIn( const QString &folder, const QString &pattern );
    test::DemoFixture mFixture;
    std::unique_ptr<Workspace> mWorkspace;
};

void TestBatch::initTestCase()
{
  qputenv( "JINGUAN_PROGRAM", JINGUAN_PROGRAM );
  qputenv( "JINGUAN_CONFIG", QFile::encodeName( mFixture.folder.path() ) );
  Settings::initialise();
  QVERIFY( installLanguage( test::pictureLanguage() ) );
  VERIFY_OK( mFixture.build() );
  Result<std::unique_ptr<Workspace>> opened = Workspace::open( mFixture.demo, OpenMode::ReadOnly );
  VERIFY_OK( opened );
  mWorkspace = opened.take();
}

BatchRequest TestBatch::request( const QString &folder ) const
{
  BatchRequest request;
  request.workspace = mFixture.demo;
  request.kinds = QStringList { QStringLiteral( "district" ) };
  request.districts = QStringList { QStringLiteral( "510104" ), QStringLiteral( "510106" ) };
  request.pattern = QStringLiteral( "{unit}-{period}.pdf" );
  request.folder = folder;
  return request;
}

Result<QList<BatchJob>> TestBatch::jobs( const BatchRequest &request ) const
{
  return BatchPlan::jobs( request, batchKinds(), *mFixture.services, *mWorkspace );
}

QStringList TestBatch::filesIn( const QString &folder, const QString &pattern )
{
  return QDir( folder ).entryList( { pattern }, QDir::Files );
}

void TestBatch::kinds_areThoseOfTheCommandLine()
{
  QHash<QString, BatchKind> kinds;
  for ( const BatchKind &kind : batchKinds() )
    kinds.insert( kind.command, kind );
  QVERIFY( kinds.contains( QStringLiteral( "sheet" ) ) );
  QVERIFY( kinds.contains( QStringLiteral( "district" ) ) );
  QVERIFY( !kinds.contains( QStringLiteral( "batch" ) ) );
  QVERIFY( kinds.value( QStringLiteral( "sheet" ) ).takes( "--element" ) );
  QCOMPARE( kinds.value( QStringLiteral( "sheet" ) ).missing(), QStringList() );
}

void TestBatch::jobs_areEveryCombination()
{
  BatchRequest asked = request( QStringLiteral( "/tmp/x" ) );
  asked.kinds = QStringList { QStringLiteral( "sheet" ), QStringLiteral( "district" ) };
  asked.elements = QStringList { QStringLiteral( "air" ), QStringLiteral( "noise" ) };
  asked.districts = QStringList { QStringLiteral( "all" ) };
  asked.periods = QStringList { QStringLiteral( "2026-10" ), QStringLiteral( "2026-10-03" ) };
  asked.pattern = QStringLiteral( "{kind}/{unit}-{element}-{period}.pdf" );
  asked.common = QStringList { QStringLiteral( "--paper" ), QStringLiteral( "A3" ) };
  const Result<QList<BatchJob>> made = jobs( asked );
  VERIFY_OK( made );
  const qsizetype units = mFixture.services->responsibility.units().size();
  QCOMPARE( made->size(), 2 * 2 * units * 2 );
  QSet<QString> files;
  for ( const BatchJob &job : *made )
  {
    files << job.file;
    QVERIFY( job.arguments.contains( QStringLiteral( "A3" ) ) );
    QVERIFY( job.arguments.contains( QStringLiteral( "unit:" ) + job.unit ) ); // not the district of that code
  }
  QCOMPARE( files.size(), made->size() );
  // A month ends with its last second.
  QVERIFY( made->first().arguments.contains( QStringLiteral( "2026-10-31T23:59:59+08:00" ) ) );
  QVERIFY2( made->first().file.endsWith( QStringLiteral( "-2026-10.pdf" ) ), qPrintable( made->first().file ) );
}

void TestBatch::jobs_refuse_data()
{
  QTest::addColumn<QString>( "field" );
  QTest::addColumn<QString>( "value" );
  QTest::addColumn<QString>( "told" );
  QTest::newRow( "unknown place" ) << QStringLiteral( "pattern" ) << QStringLiteral( "{area}-{unit}.pdf" ) << QStringLiteral( "{area}" );
  QTest::newRow( "open place" ) << QStringLiteral( "pattern" ) << QStringLiteral( "{unit}-{period.pdf" ) << QStringLiteral( "{period.pdf" );
  QTest::newRow( "no ending" ) << QStringLiteral( "pattern" ) << QStringLiteral( "{unit}" ) << QStringLiteral( ".pdf" );
  QTest::newRow( "outside" ) << QStringLiteral( "pattern" ) << QStringLiteral( "../{unit}.pdf" ) << QStringLiteral( ".." );
  QTest::newRow( "one name for two" ) << QStringLiteral( "pattern" ) << QStringLiteral( "report-{period}.pdf" )
                                      << QStringLiteral( "{unit}" );
  QTest::newRow( "unknown kind" ) << QStringLiteral( "kind" ) << QStringLiteral( "poster" ) << QStringLiteral( "district" );
  QTest::newRow( "unknown element" ) << QStringLiteral( "element" ) << QStringLiteral( "aether" ) << QStringLiteral( "aether" );
  QTest::newRow( "unknown unit" ) << QStringLiteral( "unit" ) << QStringLiteral( "999999" ) << QStringLiteral( "999999" );
  QTest::newRow( "no month" ) << QStringLiteral( "period" ) << QStringLiteral( "2026-13" ) << QStringLiteral( "2026-13" );
  QTest::newRow( "no period" ) << QStringLiteral( "period" ) << QStringLiteral( "October" ) << QStringLiteral( "October" );
}

void TestBatch::jobs_refuse()
{
  QFETCH( QString, field );
  QFETCH( QString, value );
  QFETCH( QString, told );
  BatchRequest asked = request( QStringLiteral( "/tmp/x" ) );
  if ( field == QLatin1String( "pattern" ) )
    asked.pattern = value;
  else if ( field == QLatin1String( "kind" ) )
    asked.kinds = QStringList { value };
  else if ( field == QLatin1String( "element" ) )
    asked.elements = QStringList { value };
  else if ( field == QLatin1String( "unit" ) )
    asked.districts = QStringList { value };
  else
    asked.periods = QStringList { value };
  const Result<QList<BatchJob>> made = jobs( asked );
  QVERIFY( !made );
  QVERIFY2( made.error().text().contains( told ), qPrintable( made.error().text() ) );
}

void TestBatch::run_namesWhatFailed()
{
  const QString folder = mFixture.folder.filePath( QStringLiteral( "failing" ) );
  Result<QList<BatchJob>> made = jobs( request( folder ) );
  VERIFY_OK( made );
  QList<BatchJob> some = *made;
  some.first().arguments << QStringLiteral( "--paper" ) << QStringLiteral( "B5" );
  BatchRunner runner( folder, some );
  QSignalSpy finished( &runner, &BatchRunner::finished );
  VERIFY_OK( runner.start( 2, false ) );
  QVERIFY( finished.wait( 120000 ) );
  QVERIFY( runner.results().at( 0 ).state == BatchResult::State::Failed );
  QVERIFY2( runner.results().at( 0 ).message.contains( QStringLiteral( "B5" ) ), qPrintable( runner.results().at( 0 ).message ) );
  QVERIFY2( runner.results().at( 1 ).state == BatchResult::State::Done, qPrintable( runner.results().at( 1 ).message ) );
  QVERIFY( runner.results().at( 1 ).files.pages >= 2 );
  QCOMPARE( filesIn( folder, QStringLiteral( "*.pdf" ) ).size(), 1 );

  const BatchSummary summary( folder, runner.jobs(), runner.results(), 1 );
  VERIFY_OK( summary.write() );
  QFile csv( QDir( folder ).filePath( QStringLiteral( "batch-summary.csv" ) ) );
  QVERIFY( csv.open( QIODevice::ReadOnly ) );
  const QStringList lines = QString::fromUtf8( csv.readAll() ).split( QStringLiteral( "\r\n" ), Qt::SkipEmptyParts );
  QCOMPARE( lines.size(), 3 );
  QVERIFY( lines.at( 1 ).contains( QStringLiteral( "failed" ) ) && lines.at( 1 ).contains( QStringLiteral( "B5" ) ) );
  QFile json( QDir( folder ).filePath( QStringLiteral( "batch-summary.json" ) ) );
  QVERIFY( json.open( QIODevice::ReadOnly ) );
  QCOMPARE( QJsonDocument::fromJson( json.readAll() ).object().value( QStringLiteral( "failed" ) ).toInt(), 1 );
}

void TestBatch::run_goesOnAfterKill()
{
  const QString folder = mFixture.folder.filePath( QStringLiteral( "killed" ) );
  const QStringList command { QStringLiteral( "report" ), QStringLiteral( "batch" ), QStringLiteral( "--workspace" ), mFixture.demo,
    QStringLiteral( "--kinds" ), QStringLiteral( "district" ), QStringLiteral( "--districts" ), QStringLiteral( "510104,510106,510107" ),
    QStringLiteral( "--pattern" ), QStringLiteral( "{code}.pdf" ), QStringLiteral( "--out" ), folder, QStringLiteral( "--jobs" ),
    QStringLiteral( "1" ) };
  const QString journal = QDir( folder ).filePath( QStringLiteral( "batch.journal" ) );
  {
    QProcess process;
    process.start( QStringLiteral( JINGUAN_PROGRAM ), command );
    QTRY_VERIFY_WITH_TIMEOUT( QFileInfo( journal ).size() > 0, 90000 );
    ::kill( static_cast<pid_t>( process.processId() ), SIGKILL );
    QVERIFY( process.waitForFinished() );
  }
  const qsizetype before = filesIn( folder, QStringLiteral( "*.pdf" ) ).size();
  QVERIFY( before >= 1 && before < 3 );
  for ( const QString &file : filesIn( folder, QStringLiteral( "*.pdf" ) ) )
    VERIFY_OK( PdfDocument::open( QDir( folder ).filePath( file ) ) ); // no half files
  {
    QFile torn( journal );
    QVERIFY( torn.open( QIODevice::Append ) );
    torn.write( "{\"key\":\"abc\",\"fi" ); // as a power cut leaves it
  }
  const QDateTime first = QFileInfo( QDir( folder ).filePath( QStringLiteral( "510104.pdf" ) ) ).lastModified();

  const test::ProgramAnswer again =
    test::runProgram( mFixture.folder.path(), command + QStringList { QStringLiteral( "--resume" ), QStringLiteral( "--json" ) } );
  QVERIFY2( again.code == 0, qPrintable( again.err ) );
  const QJsonObject told = QJsonDocument::fromJson( again.out ).object();
  QVERIFY2( told.value( QStringLiteral( "kept" ) ).toInt() >= 1, again.out.constData() );
  QCOMPARE( told.value( QStringLiteral( "kept" ) ).toInt() + told.value( QStringLiteral( "done" ) ).toInt(), 3 );
  QCOMPARE( filesIn( folder, QStringLiteral( "*.pdf" ) ).size(), 3 );
  QCOMPARE( QFileInfo( QDir( folder ).filePath( QStringLiteral( "510104.pdf" ) ) ).lastModified(), first );

  // Once more, nothing is made.
  const test::ProgramAnswer third =
    test::runProgram( mFixture.folder.path(), command + QStringList { QStringLiteral( "--resume" ), QStringLiteral( "--json" ) } );
  QCOMPARE( QJsonDocument::fromJson( third.out ).object().value( QStringLiteral( "kept" ) ).toInt(), 3 );
}

void TestBatch::run_printsAnewWhatWasChanged()
{
  const QString folder = mFixture.folder.filePath( QStringLiteral( "changed" ) );
  BatchRequest asked = request( folder );
  const auto run = [&]( bool resume ) {
    Result<QList<BatchJob>> made = jobs( asked );
    BatchRunner runner( folder, *made );
    QSignalSpy finished( &runner, &BatchRunner::finished );
    return runner.start( 2, resume ) && finished.wait( 120000 ) ? runner.results() : QList<BatchResult>();
  };
  QCOMPARE( run( false ).size(), 2 );
  const QString file = QDir( folder ).filePath( filesIn( folder, QStringLiteral( "*.pdf" ) ).first() );
  QFile cut( file );
  QVERIFY( cut.open( QIODevice::ReadWrite ) );
  cut.resize( 1000 );
  cut.close();
  const QList<BatchResult> second = run( true );
  QCOMPARE( second.size(), 2 );
  QVERIFY( second.at( 0 ).state != second.at( 1 ).state ); // one is kept, the damaged one made again
  VERIFY_OK( PdfDocument::open( file ) );
  asked.common = QStringList { QStringLiteral( "--secrecy" ), QStringLiteral( "内部" ) };
  for ( const BatchResult &result : run( true ) )
    QVERIFY( result.state == BatchResult::State::Done ); // something else was asked for
}

void TestBatch::run_stopsOnCancel()
{
  const QString folder = mFixture.folder.filePath( QStringLiteral( "cancelled" ) );
  BatchRequest asked = request( folder );
  asked.districts = QStringList { QStringLiteral( "all" ) };
  const Result<QList<BatchJob>> made = jobs( asked );
  VERIFY_OK( made );
  BatchRunner runner( folder, *made );
  QSignalSpy finished( &runner, &BatchRunner::finished );
  connect( &runner, &BatchRunner::changed, &runner, [&]( int job ) {
    if ( runner.results().at( job ).state == BatchResult::State::Done )
      runner.cancel();
  } );
  VERIFY_OK( runner.start( 2, false ) );
  QVERIFY( finished.wait( 120000 ) );
  QVERIFY( runner.wasCancelled() );
  QVERIFY( runner.count( BatchResult::State::Done ) < made->size() / 2 );
  QCOMPARE( runner.count( BatchResult::State::Failed ), 0 );
  QCOMPARE( filesIn( folder, QStringLiteral( "*.pdf" ) ).size(), runner.count( BatchResult::State::Done ) );
  QCOMPARE( QDir( folder ).entryList( QDir::Files ).size(), runner.count( BatchResult::State::Done ) + 1 ); // the journal
}

void TestBatch::command_joinsWithABookmarkEach()
{
  const QString folder = mFixture.folder.filePath( QStringLiteral( "joined" ) );
  const test::ProgramAnswer answer = test::runProgram( mFixture.folder.path(),
    { QStringLiteral( "report" ), QStringLiteral( "batch" ), QStringLiteral( "--workspace" ), mFixture.demo, QStringLiteral( "--kinds" ),
      QStringLiteral( "district" ), QStringLiteral( "--districts" ), QStringLiteral( "510104,510106" ), QStringLiteral( "--pattern" ),
      QStringLiteral( "{number}-{code}.pdf" ), QStringLiteral( "--join" ), QStringLiteral( "all.pdf" ), QStringLiteral( "--out" ), folder,
      QStringLiteral( "--json" ) } );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  const QJsonObject told = QJsonDocument::fromJson( answer.out ).object();
  int pages = 0;
  for ( const QJsonValue &report : told.value( QStringLiteral( "reports" ) ).toArray() )
    pages += report.toObject().value( QStringLiteral( "pages" ) ).toInt();
  const Result<PdfDocument> whole = PdfDocument::open( told.value( QStringLiteral( "joined" ) ).toString() );
  VERIFY_OK( whole );
  QCOMPARE( whole->pageCount(), pages );
  QVERIFY( QFile::exists( QDir( folder ).filePath( QStringLiteral( "001-510104.pdf" ) ) ) );
}

void TestBatch::command_tellsWhatIsWrong()
{
  const QString folder = mFixture.folder.filePath( QStringLiteral( "wrong" ) );
  const test::ProgramAnswer answer = test::runProgram( mFixture.folder.path(),
    { QStringLiteral( "report" ), QStringLiteral( "batch" ), QStringLiteral( "--workspace" ), mFixture.demo, QStringLiteral( "--kinds" ),
      QStringLiteral( "district" ), QStringLiteral( "--pattern" ), QStringLiteral( "{what}.pdf" ), QStringLiteral( "--out" ), folder } );
  QCOMPARE( answer.code, 2 );
  QVERIFY2(
    answer.err.contains( QStringLiteral( "{what}" ) ) && answer.err.contains( QStringLiteral( "{unit}" ) ), qPrintable( answer.err ) );
  QVERIFY( !QDir( folder ).exists() );
}

void TestBatch::dialog_printsWhatIsChosen()
{
  PrintContext context;
  context.workspace = mFixture.demo;
  context.open = mWorkspace.get();
  context.element = QStringLiteral( "air" );
  BatchDialog dialog( context, *mFixture.services );
  dialog.show();
  const QString folder = mFixture.folder.filePath( QStringLiteral( "窗口" ) );
  dialog.findChild<QLineEdit *>( QStringLiteral( "batchFolder" ) )->setText( folder );
  auto *units = dialog.findChild<QListWidget *>( QStringLiteral( "batchUnits" ) );
  for ( int i = 0; i < units->count(); ++i )
    units->item( i )->setCheckState(
      units->item( i )->data( Qt::UserRole ).toString() == QLatin1String( "510106" ) ? Qt::Checked : Qt::Unchecked );
  const auto *kinds = dialog.findChild<QListWidget *>( QStringLiteral( "batchKinds" ) );
  QVERIFY( kinds->count() > 5 );
  for ( int i = 0; i < kinds->count(); ++i ) // each has a name for people
    QVERIFY2( kinds->item( i )->text() != kinds->item( i )->data( Qt::UserRole ).toString(), qPrintable( kinds->item( i )->text() ) );
  auto *table = dialog.findChild<QTableView *>( QStringLiteral( "batchTable" ) );
  QCOMPARE( table->model()->rowCount(), 1 );
  auto *pattern = dialog.findChild<QLineEdit *>( QStringLiteral( "batchPattern" ) );
  pattern->setText( QStringLiteral( "{nothing}.pdf" ) );
  auto *start = dialog.findChild<QPushButton *>( QStringLiteral( "batchStart" ) );
  QVERIFY( !start->isEnabled() );
  QVERIFY( dialog.findChild<QLabel *>( QStringLiteral( "batchState" ) )->text().contains( QStringLiteral( "{nothing}" ) ) );
  pattern->setText( QStringLiteral( "{unit}.pdf" ) );
  QVERIFY( start->isEnabled() );
  QSignalSpy finished( &dialog, &BatchDialog::finished );
  start->click();
  QVERIFY( dialog.findChild<QPushButton *>( QStringLiteral( "batchCancel" ) )->isEnabled() );
  QVERIFY( finished.wait( 90000 ) );
  QVERIFY2( finished.first().first().toBool(), qPrintable( dialog.findChild<QLabel *>( QStringLiteral( "batchState" ) )->text() ) );
  QCOMPARE( filesIn( folder, QStringLiteral( "*.pdf" ) ).size(), 1 );
  QVERIFY( QFile::exists( QDir( folder ).filePath( QStringLiteral( "batch-summary.csv" ) ) ) );
  QVERIFY( test::keepPicture( dialog, QStringLiteral( "batch_dialog" ) ) );
}

JINGUAN_QGIS_TEST_MAIN( TestBatch )
#include "test_batch.moc"
