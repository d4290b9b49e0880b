#include "DemoFixture.h"
#include "Pictures.h"
#include "ProgramRun.h"
#include "QgisTestMain.h"
#include "reports/document/ZipArchive.h"
#include "Translation.h"
#include "widgets/reports/BulletinDialog.h"
#include "widgets/TableClipboard.h"
#include "widgets/TableCopy.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTabWidget>
#include <QToolButton>

using namespace jinguan;
using test::runProgram;

/** Bulletins by command and in their window, on the demo. */
class TestBulletins : public QObject
{
    Q_OBJECT

  private:
    test::DemoFixture mFixture;
    std::unique_ptr<Workspace> mWorkspace;

    test::ProgramAnswer report( const QStringList &more ) const
    {
      return runProgram( mFixture.folder.path(),
        QStringList {
          QStringLiteral( "report" ), QStringLiteral( "element" ), QStringLiteral( "--json" ), QStringLiteral( "-w" ), mFixture.demo }
          + more );
    }
    QString file( const char *name ) const { return mFixture.folder.filePath( QString::fromUtf8( name ) ); }

    std::unique_ptr<BulletinDialog> dialog() const
    {
      return std::make_unique<BulletinDialog>( BulletinServices { mWorkspace.get(), &mFixture.services->catalogue,
        mFixture.services->evaluator.get(), &mFixture.services->responsibility, QStringLiteral( "air" ), {}, QDate( 2014, 3, 9 ),
        QStringLiteral( "王工" ), QStringLiteral( "成都市生态环境局" ) } );
    }
    static void generate( BulletinDialog &dialog )
    {
      QSignalSpy answered( &dialog, &BulletinDialog::answered );
      QTest::mouseClick( dialog.findChild<QPushButton *>( QStringLiteral( "bulletinStart" ) ), Qt::LeftButton );
      QVERIFY( !answered.isEmpty() || answered.wait( 120000 ) );
    }

  private Q_SLOTS:
    void initTestCase()
    {
      setUiLanguage( Language::English ); // as runProgram() runs the program
      VERIFY_OK( mFixture.build() );
      Result<std::unique_ptr<Workspace>> workspace = Workspace::open( mFixture.demo, OpenMode::ReadOnly );
      VERIFY_OK( workspace );
      mWorkspace = workspace.take();
    }

    void command_writesEveryKindOfFile()
    {
      const QStringList march { QStringLiteral( "--element" ), QStringLiteral( "air" ), QStringLiteral( "--period" ),
        QStringLiteral( "month" ), QStringLiteral( "--from" ), QStringLiteral( "2014-03" ), QStringLiteral( "--out" ) };
      for ( const char *name : { "月报.pdf", "月报.docx", "月报.odt", "月报.png" } )
      {
        const test::ProgramAnswer answer = report( march + QStringList { file( name ), QStringLiteral( "--preview" ) } );
        QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
        QVERIFY2( QFileInfo( file( name ) ).size() > 4000, name );
      }
      const test::ProgramAnswer tables = report( march + QStringList { file( "b.pdf" ), QStringLiteral( "--tables" ), file( "b.xlsx" ) } );
      QCOMPARE( tables.code, 0 );
      QVERIFY( tables.out.contains( "b.xlsx" ) );
      const Result<QByteArray> sheet = ZipArchive::read( file( "b.xlsx" ), QStringLiteral( "xl/worksheets/sheet1.xml" ) );
      VERIFY_OK( sheet );
      QVERIFY( sheet->contains( "<v>" ) );
    }

    void command_refusesWithAReason_data()
    {
      QTest::addColumn<QStringList>( "options" );
      QTest::addColumn<QString>( "said" );
      const auto row = []( const char *name, const QString &options, const char *said ) {
        QTest::newRow( name ) << options.split( QLatin1Char( ' ' ), Qt::SkipEmptyParts ) << QString::fromLatin1( said );
      };
      row( "element", QStringLiteral( "--element weather --from 2014-03" ), "weather" );
      row( "begin", QStringLiteral( "--element air --from 2014-3-1" ), "2014-3-1" );
      row( "no such month", QStringLiteral( "--element air --from 2014-13" ), "2014-13" );
      row( "district", QStringLiteral( "--element air --from 2014-03 --district 1" ), "1" );
      row( "draft", QStringLiteral( "--element air --from 2014-03 --draft nothing.json" ), "nothing.json" );
    }
    void command_refusesWithAReason()
    {
      QFETCH( QStringList, options );
      QFETCH( QString, said );
      const test::ProgramAnswer answer = report( options + QStringList { QStringLiteral( "--out" ), file( "no.pdf" ) } );
      QCOMPARE( answer.code, 2 );
      QVERIFY2( answer.err.contains( said ), qPrintable( answer.err ) );
      QVERIFY( !QFile::exists( file( "no.pdf" ) ) );
    }

    void dialog_beginsWithWhatToDo()
    {
      const auto window = dialog();
      QVERIFY( window->findChild<QLabel *>( QStringLiteral( "bulletinEmpty" ) ) );
      QVERIFY( !window->findChild<QPushButton *>( QStringLiteral( "bulletinPrint" ) )->isEnabled() );
      QCOMPARE( window->question().period.id(), QStringLiteral( "2014-03" ) );
      QCOMPARE( window->question().element, QStringLiteral( "air" ) );
      QTest::mouseClick( window->findChild<QToolButton *>( QStringLiteral( "bulletinBefore" ) ), Qt::LeftButton );
      QCOMPARE( window->question().period.id(), QStringLiteral( "2014-02" ) );
      window->findChild<QComboBox *>( QStringLiteral( "bulletinKind" ) )->setCurrentIndex( 2 );
      QCOMPARE( window->question().period.id(), QStringLiteral( "2014-Q1" ) );
    }

    void dialog_keepsEditsAndPrintsThem()
    {
      QString draftFile;
      QVERIFY( installLanguage( test::pictureLanguage() ) );
      const auto back = qScopeGuard( [] { installLanguage( Language::English ); } );
      {
        const auto window = dialog();
        window->show();
        generate( *window );
        QVERIFY2( window->draft().has_value(), qPrintable( window->findChild<QLabel *>( QStringLiteral( "bulletinStatus" ) )->text() ) );
        QVERIFY( window->findChild<QTabWidget *>( QStringLiteral( "bulletinTabs" ) )->count() >= 3 );
        QVERIFY( test::keepPicture( *window, QStringLiteral( "bulletin-dialog" ) ) );
        auto *text = window->findChild<QPlainTextEdit *>( QStringLiteral( "bulletinText-items" ) );
        QVERIFY( text );
        QVERIFY2( text->toPlainText().contains( QStringLiteral( "PM₂.₅" ) ), qPrintable( text->toPlainText() ) );
        text->setPlainText( QStringLiteral( "三月污染较重。" ) );
        QVERIFY( window->draft()->isEdited() );
        QSignalSpy asked( window.get(), &BulletinDialog::printAsked );
        QTest::mouseClick( window->findChild<QPushButton *>( QStringLiteral( "bulletinPrint" ) ), Qt::LeftButton );
        QVERIFY( !asked.isEmpty() || asked.wait( 10000 ) );
        QCOMPARE( asked.constFirst().at( 0 ).toString(), QStringLiteral( "element" ) );
        const QStringList options = asked.constFirst().at( 1 ).toStringList();
        draftFile = options.value( options.indexOf( QStringLiteral( "--draft" ) ) + 1 );
        QVERIFY( QFile::exists( draftFile ) );
        // What was asked is a whole command: the program prints it.
        const test::ProgramAnswer printed = runProgram( mFixture.folder.path(),
          QStringList { QStringLiteral( "report" ), QStringLiteral( "element" ), QStringLiteral( "--json" ), QStringLiteral( "-w" ),
            mFixture.demo, QStringLiteral( "--out" ), file( "edited.docx" ) }
            + options,
          { test::pictureLanguage() == Language::English ? QStringLiteral( "en" ) : QStringLiteral( "zh" ) } );
        QVERIFY2( printed.code == 0, qPrintable( printed.err ) );
        QVERIFY( QJsonDocument::fromJson( printed.out ).object().value( QStringLiteral( "edited" ) ).toBool() );
        const Result<QByteArray> body = ZipArchive::read( file( "edited.docx" ), QStringLiteral( "word/document.xml" ) );
        VERIFY_OK( body );
        QVERIFY( QString::fromUtf8( *body ).contains( QStringLiteral( "三月污染较重。" ) ) );
      }
      const auto again = dialog();
      generate( *again );
      QVERIFY( again->draft()->isEdited() );
      QCOMPARE(
        again->findChild<QPlainTextEdit *>( QStringLiteral( "bulletinText-items" ) )->toPlainText(), QStringLiteral( "三月污染较重。" ) );
      QTest::mouseClick( again->findChild<QToolButton *>( QStringLiteral( "bulletinRegenerate-items" ) ), Qt::LeftButton );
      QTRY_VERIFY( !again->draft()->isEdited() );
      QTRY_VERIFY(
        again->findChild<QPlainTextEdit *>( QStringLiteral( "bulletinText-items" ) )->toPlainText().contains( QStringLiteral( "PM₂.₅" ) ) );
      again->done( 0 );
      QTRY_VERIFY( !again->isBusy() );
      const Result<BulletinDraft> kept = BulletinDraft::read( draftFile );
      VERIFY_OK( kept );
      QVERIFY( !kept->isEdited() );
    }

    void dialog_showsABrokenDraftInsteadOfLosingIt()
    {
      const auto window = dialog();
      BulletinQuestion question = window->question();
      question.period = question.period.previous();
      window->setQuestion( question );
      const QString path =
        QDir( mFixture.demo ).filePath( QStringLiteral( "drafts/" ) + BulletinDraft::fileName( question, uiLanguage() ) );
      QVERIFY( QDir().mkpath( QFileInfo( path ).path() ) );
      QFile broken( path );
      QVERIFY( broken.open( QIODevice::WriteOnly ) && broken.write( "{ half" ) > 0 );
      broken.close();
      generate( *window );
      QVERIFY( !window->draft() );
      QVERIFY2( window->findChild<QLabel *>( QStringLiteral( "bulletinStatus" ) )->text().contains( QStringLiteral( ".json" ) ),
        qPrintable( window->findChild<QLabel *>( QStringLiteral( "bulletinStatus" ) )->text() ) );
      QCOMPARE( QFileInfo( path ).size(), 6 );
    }

    void dialog_exportsAndCopies()
    {
      const auto window = dialog();
      window->resize( 1180, 700 );
      generate( *window );
      for ( const char *name : { "e.docx", "e.odt", "e.xlsx", "e.ods", "e.csv" } )
      {
        QSignalSpy written( window.get(), &BulletinDialog::written );
        window->exportTo( file( name ) );
        QVERIFY( !written.isEmpty() || written.wait( 60000 ) );
        const QStringList files = written.constFirst().at( 0 ).toStringList();
        QVERIFY2( !files.isEmpty() && QFileInfo( files.constFirst() ).size() > 100, name );
      }
      QSignalSpy written( window.get(), &BulletinDialog::written );
      window->exportTo( file( "no/such/e.docx" ) );
      QVERIFY( !written.isEmpty() || written.wait( 60000 ) );
      QVERIFY( written.constFirst().at( 0 ).toStringList().isEmpty() );

      auto *table = window->findChild<QTableWidget *>( QStringLiteral( "bulletinTable-0" ) );
      QVERIFY( table && table->rowCount() > 0 );
      copyTable( *table );
      const QMimeData *data = QApplication::clipboard()->mimeData();
      QVERIFY( data->hasHtml() && data->hasText() );
      QCOMPARE( data->text(), tableText( *table ) );
    }

    void copiedHtml_keepsColoursNumbersAndCodes()
    {
      QTableWidget table( 2, 3 );
      table.setHorizontalHeaderLabels( { QStringLiteral( "编号" ), QStringLiteral( "值" ), QStringLiteral( "级别" ) } );
      for ( int row = 0; row < 2; ++row )
      {
        table.setItem( row, 0, new QTableWidgetItem( QStringLiteral( "00%1<&" ).arg( row ) ) );
        table.setItem( row, 1, new QTableWidgetItem( QStringLiteral( "45.%1" ).arg( row ) ) );
        table.item( row, 1 )->setTextAlignment( Qt::AlignRight );
        table.setItem( row, 2, new QTableWidgetItem( QStringLiteral( "良" ) ) );
        table.item( row, 2 )->setBackground( QColor( QStringLiteral( "#ffff00" ) ) );
        table.item( row, 2 )->setTextAlignment( Qt::AlignHCenter );
      }
      const QString html = tableHtml( table );
      QVERIFY2( html.contains( QStringLiteral( "<th>编号</th>" ) ), qPrintable( html ) );
      QVERIFY( html.contains( QStringLiteral( "mso-number-format:'\\@'\">000&lt;&amp;</td>" ) ) );
      QVERIFY( html.contains( QStringLiteral( "<td style=\"text-align:right\">45.0</td>" ) ) );
      QVERIFY( html.contains( QStringLiteral( "background:#ffff00" ) ) );
      table.selectRow( 1 );
      QCOMPARE( tableHtml( table ).count( QStringLiteral( "<tr>" ) ), 2 );
    }
};

JINGUAN_QGIS_TEST_MAIN( TestBulletins )
#include "test_bulletins.moc"
