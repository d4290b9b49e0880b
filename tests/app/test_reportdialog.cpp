#include "app/DemoFixture.h"
#include "dialogs/ReportDialog.h"
#include "Pictures.h"
#include "QgisTestMain.h"
#include "reports/PdfPages.h"
#include "Settings.h"
#include "TestSupport.h"
#include "Translation.h"
#include "widgets/print/PagePreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace jinguan;

/** The dialog of all prints: pages before they are printed, files, the printer. */
class TestReportDialog : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void arguments_handOnWhatTheCallerAsks();
    void preview_turnsPagesAndZooms();
    void write_copiesWhatIsShown();
    void write_makesPicturesOfEveryPage();
    void print_sendsWhatIsShown();
    void values_areRememberedBetweenOpenings();
    void cancel_leavesNothing();
    void failure_isToldInWords();
    void form_isNotCut();

  private:
    PrintContext context() const;
    QString stateOf( const ReportDialog &dialog ) const { return dialog.findChild<QLabel *>( QStringLiteral( "reportState" ) )->text(); }
    void keepPicture( QWidget &widget, const char *name ) const;
    test::DemoFixture mFixture;
};

void TestReportDialog::initTestCase()
{
  qputenv( "JINGUAN_PROGRAM", JINGUAN_PROGRAM );
  qputenv( "JINGUAN_CONFIG", QFile::encodeName( mFixture.folder.path() ) );
  Settings::initialise();
  QVERIFY( installLanguage( test::pictureLanguage() ) );
  VERIFY_OK( mFixture.build() );
}

PrintContext TestReportDialog::context() const
{
  PrintContext context;
  context.workspace = mFixture.demo;
  context.element = QStringLiteral( "air" );
  context.filter = { MapFilter::Kind::Unit, QStringLiteral( "510106" ) };
  return context;
}

void TestReportDialog::keepPicture( QWidget &widget, const char *name ) const
{
  QVERIFY( test::keepPicture( widget, QString::fromLatin1( name ) ) );
}

void TestReportDialog::arguments_handOnWhatTheCallerAsks()
{
  ReportDialog dialog(
    QStringLiteral( "incident" ), { QStringLiteral( "--incident" ), QStringLiteral( "17" ) }, context(), *mFixture.services );
  dialog.findChild<QCheckBox *>( QStringLiteral( "reportPublic" ) )->setChecked( true );
  dialog.findChild<QLineEdit *>( QStringLiteral( "reportReviewNumber" ) )->setText( QStringLiteral( "川S（2026）1号" ) );
  const QStringList arguments = dialog.arguments( QStringLiteral( "x.pdf" ) );
  QCOMPARE( arguments.mid( 0, 2 ), ( QStringList { QStringLiteral( "report" ), QStringLiteral( "incident" ) } ) );
  QCOMPARE( arguments.value( arguments.indexOf( QStringLiteral( "--incident" ) ) + 1 ), QStringLiteral( "17" ) );
  QCOMPARE( arguments.value( arguments.indexOf( QStringLiteral( "--review-number" ) ) + 1 ), QStringLiteral( "川S（2026）1号" ) );
  QVERIFY( arguments.contains( QStringLiteral( "--public" ) ) );
  QVERIFY( !arguments.contains( QStringLiteral( "--district" ) ) ); // the incident says where
  QCOMPARE( arguments.last(), QStringLiteral( "x.pdf" ) );
  // What the caller gives is not given twice.
  ReportDialog given( QStringLiteral( "district" ),
    { QStringLiteral( "--district" ), QStringLiteral( "510104" ), QStringLiteral( "--paper" ), QStringLiteral( "A3" ) }, context(),
    *mFixture.services );
  QCOMPARE( given.arguments( {} ).count( QStringLiteral( "--district" ) ), 1 );
  QCOMPARE( given.arguments( {} ).count( QStringLiteral( "--paper" ) ), 1 );
}

void TestReportDialog::preview_turnsPagesAndZooms()
{
  ReportDialog dialog( QStringLiteral( "district" ), {}, context(), *mFixture.services );
  dialog.show();
  QSignalSpy shown( dialog.preview(), &PagePreview::shown );
  dialog.makePreview();
  QVERIFY( dialog.isBusy() );
  QVERIFY( shown.wait( 90000 ) );
  QVERIFY( dialog.preview()->pageCount() >= 2 );
  QCOMPARE( dialog.preview()->page(), 0 );
  const auto *picture = dialog.findChild<QLabel *>( QStringLiteral( "reportPage" ) );
  const int fitting = picture->pixmap().height();
  QVERIFY( fitting > 300 && fitting <= dialog.height() );
  keepPicture( dialog, "report_dialog" );

  shown.clear();
  QTest::keyClick( dialog.preview(), Qt::Key_PageDown );
  QVERIFY( shown.wait( 20000 ) );
  QCOMPARE( dialog.preview()->page(), 1 );
  QCOMPARE( dialog.findChild<QSpinBox *>( QStringLiteral( "previewNumber" ) )->value(), 2 );
  shown.clear();
  QTest::keyClick( dialog.preview(), Qt::Key_Plus, Qt::ControlModifier );
  QVERIFY( shown.wait( 20000 ) );
  QVERIFY( picture->pixmap().height() > fitting * 1.15 );
  keepPicture( dialog, "report_dialog_zoomed" );
  QTest::keyClick( dialog.preview(), Qt::Key_PageUp );
  QCOMPARE( dialog.preview()->page(), 0 );
  QTest::keyClick( dialog.preview(), Qt::Key_PageUp );
  QCOMPARE( dialog.preview()->page(), 0 );
}

void TestReportDialog::write_copiesWhatIsShown()
{
  ReportDialog dialog( QStringLiteral( "district" ), {}, context(), *mFixture.services );
  QSignalSpy finished( &dialog, &ReportDialog::finished );
  dialog.makePreview();
  QVERIFY( finished.wait( 90000 ) );
  QVERIFY2( finished.first().first().toBool(), qPrintable( stateOf( dialog ) ) );
  finished.clear();
  const QString out = mFixture.folder.filePath( QStringLiteral( "金牛.pdf" ) );
  QElapsedTimer clock;
  clock.start();
  dialog.writeTo( out );
  QVERIFY( finished.wait( 20000 ) );
  QVERIFY( finished.first().first().toBool() );
  QVERIFY( clock.elapsed() < 1500 ); // no child ran
  QCOMPARE( dialog.written(), QStringList { out } );
  VERIFY_OK( PdfPages::open( out ) );
  // Something else is chosen: the pages are made anew.
  finished.clear();
  dialog.findChild<QLineEdit *>( QStringLiteral( "reportBureau" ) )->setText( QStringLiteral( "金牛生态环境局" ) );
  QVERIFY( !stateOf( dialog ).isEmpty() );
  dialog.writeTo( out );
  QVERIFY( dialog.isBusy() );
  QVERIFY( finished.wait( 90000 ) );
  QProcess text;
  text.start( QStringLiteral( "pdftotext" ), { out, QStringLiteral( "-" ) } );
  QVERIFY( text.waitForFinished() );
  QVERIFY( QString::fromUtf8( text.readAllStandardOutput() ).contains( QStringLiteral( "金牛生态环境局" ) ) );
}

void TestReportDialog::write_makesPicturesOfEveryPage()
{
  ReportDialog dialog( QStringLiteral( "district" ), {}, context(), *mFixture.services );
  auto *output = dialog.findChild<QComboBox *>( QStringLiteral( "reportOutput" ) );
  output->setCurrentIndex( 2 );
  dialog.findChild<QSpinBox *>( QStringLiteral( "reportDpi" ) )->setValue( 72 );
  QSignalSpy finished( &dialog, &ReportDialog::finished );
  dialog.writeTo( mFixture.folder.filePath( QStringLiteral( "图.png" ) ) );
  QVERIFY( finished.wait( 90000 ) );
  QVERIFY2( finished.first().first().toBool(), qPrintable( stateOf( dialog ) ) );
  QVERIFY( dialog.written().size() >= 2 );
  for ( const QString &file : dialog.written() )
    QVERIFY2( !QImage( file ).isNull(), qPrintable( file ) );
}

void TestReportDialog::print_sendsWhatIsShown()
{
  ReportDialog dialog( QStringLiteral( "district" ), {}, context(), *mFixture.services );
  QSignalSpy finished( &dialog, &ReportDialog::finished );
  const QString out = mFixture.folder.filePath( QStringLiteral( "drucker.pdf" ) );
  auto printer = std::make_shared<QPrinter>( QPrinter::HighResolution );
  printer->setOutputFormat( QPrinter::PdfFormat );
  printer->setOutputFileName( out );
  printer->setPrintRange( QPrinter::PageRange );
  printer->setFromTo( 2, 2 );
  dialog.printTo( printer ); // makes the pages first
  printer.reset();
  QVERIFY( finished.wait( 90000 ) );
  QVERIFY2( finished.first().first().toBool(), qPrintable( stateOf( dialog ) ) );
  const Result<PdfPages> printed = PdfPages::open( out );
  VERIFY_OK( printed );
  QCOMPARE( printed->count(), 1 );
}

void TestReportDialog::values_areRememberedBetweenOpenings()
{
  {
    ReportDialog dialog( QStringLiteral( "district" ), {}, context(), *mFixture.services );
    dialog.findChild<QComboBox *>( QStringLiteral( "reportPaper" ) )->setCurrentText( QStringLiteral( "A3" ) );
    dialog.findChild<QComboBox *>( QStringLiteral( "reportSecrecy" ) )->setCurrentText( QStringLiteral( "内部" ) );
    dialog.findChild<QLineEdit *>( QStringLiteral( "reportCheckedBy" ) )->setText( QStringLiteral( "李四" ) );
    dialog.findChild<QLineEdit *>( QStringLiteral( "reportReviewNumber" ) )->setText( QStringLiteral( "川S1" ) );
    QSignalSpy finished( &dialog, &ReportDialog::finished );
    dialog.writeTo( mFixture.folder.filePath( QStringLiteral( "gemerkt.pdf" ) ) );
    QVERIFY( finished.wait( 90000 ) );
  }
  ReportDialog again( QStringLiteral( "district" ), {}, context(), *mFixture.services );
  QCOMPARE( again.findChild<QComboBox *>( QStringLiteral( "reportPaper" ) )->currentText(), QStringLiteral( "A3" ) );
  QCOMPARE( again.findChild<QComboBox *>( QStringLiteral( "reportSecrecy" ) )->currentText(), QStringLiteral( "内部" ) );
  QCOMPARE( again.findChild<QLineEdit *>( QStringLiteral( "reportCheckedBy" ) )->text(), QStringLiteral( "李四" ) );
  // A review number belongs to one map.
  QCOMPARE( again.findChild<QLineEdit *>( QStringLiteral( "reportReviewNumber" ) )->text(), QString() );
  // The paper is that of the kind.
  ReportDialog other( QStringLiteral( "incident" ), {}, context(), *mFixture.services );
  QCOMPARE( other.findChild<QComboBox *>( QStringLiteral( "reportPaper" ) )->currentText(), QStringLiteral( "A4" ) );
}

void TestReportDialog::cancel_leavesNothing()
{
  ReportDialog dialog( QStringLiteral( "district" ), {}, context(), *mFixture.services );
  QSignalSpy finished( &dialog, &ReportDialog::finished );
  const QString out = mFixture.folder.filePath( QStringLiteral( "abgebrochen.pdf" ) );
  dialog.writeTo( out );
  QVERIFY( dialog.findChild<QPushButton *>( QStringLiteral( "reportCancel" ) )->isEnabled() );
  dialog.cancel();
  QVERIFY( finished.wait( 20000 ) );
  QVERIFY( !finished.first().first().toBool() );
  QVERIFY( !dialog.isBusy() );
  QVERIFY( !QFileInfo::exists( out ) );
  QVERIFY( dialog.findChild<QPushButton *>( QStringLiteral( "reportWrite" ) )->isEnabled() );
}

void TestReportDialog::failure_isToldInWords()
{
  ReportDialog dialog( QStringLiteral( "nonsense" ), {}, context(), *mFixture.services );
  QSignalSpy finished( &dialog, &ReportDialog::finished );
  dialog.makePreview();
  QVERIFY( finished.wait( 30000 ) );
  QVERIFY( !finished.first().first().toBool() );
  QVERIFY2( !stateOf( dialog ).isEmpty(), "says nothing" );
}

void TestReportDialog::form_isNotCut()
{
  ReportDialog dialog( QStringLiteral( "sheet" ), {}, context(), *mFixture.services );
  dialog.resize( 1180, 680 );
  dialog.show();
  for ( const QLabel *label : dialog.findChildren<QLabel *>() )
    if ( label->isVisible() && !label->wordWrap() && !label->text().isEmpty() && label->objectName() != QLatin1String( "reportPage" ) )
      QVERIFY2( label->width() >= label->minimumSizeHint().width(), qPrintable( label->text() ) );
  for ( const QPushButton *button : dialog.findChildren<QPushButton *>() )
    if ( button->isVisible() )
      QVERIFY2( button->width() >= button->minimumSizeHint().width(), qPrintable( button->text() ) );
  keepPicture( dialog, "sheet_dialog" );
}

JINGUAN_QGIS_TEST_MAIN( TestReportDialog )
#include "test_reportdialog.moc"
