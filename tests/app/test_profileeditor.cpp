#include "DemoFixture.h"
#include "dialogs/ImportWizard.h"
#include "dialogs/LayerPreviewMap.h"
#include "dialogs/profile/ProfileBox.h"
#include "dialogs/profile/ProfileEditor.h"
#include "ingest/Gcj02.h"
#include "QgisTestMain.h"

#include <qgsmapcanvas.h>
#include <qgsrectangle.h>

#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStringEncoder>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

using namespace jinguan;

namespace
{
constexpr int sWait = 20000;
}

/** A bureau officer with a strange file: sees what is guessed, mends it, saves it, imports with it. */
class TestProfileEditor : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void opened_showsGuessesAndVerdict();
    void role_changesVerdictAtOnce();
    void encoding_isReadAgainAtOnce();
    void headerRow_isChosen();
    void sheet_isGuessedAnew();
    void time_showsAnExample();
    void save_refusesBadNames();
    void wrongFile_getsTheImportersSentence();
    void longTable_mapsItsWords();
    void wholeFile_isTried();
    void bigFile_doesNotFreeze();
    void wizard_newProfileImports();
    void wizard_copiesRenamesAndDeletes();
    void wizard_offersNothingForReadyOnes();
    void layerPreview_showsWhereItLies();

  private:
    using Pointer = std::unique_ptr<ProfileEditor>;
    /** An editor whose file was read and checked; null when that did not come. */
    Pointer open( const QString &file );
    /** Waits for the verdict on what \a act changed. */
    template<typename Act> bool checkedAfter( ProfileEditor &editor, Act act )
    {
      QSignalSpy checked( &editor, &ProfileEditor::checked );
      act();
      return !checked.isEmpty() || checked.wait( sWait );
    }
    static QString verdict( const ProfileEditor &editor )
    {
      return editor.findChild<QTextBrowser *>( QStringLiteral( "profileVerdict" ) )->toPlainText();
    }
    static QString headerText( const ProfileEditor &editor, int column )
    {
      return editor.findChild<QTableView *>( QStringLiteral( "profileTable" ) )->model()->headerData( column, Qt::Horizontal ).toString();
    }
    static void chooseColumn( ProfileEditor &editor, int column )
    {
      Q_EMIT editor.findChild<QTableView *>( QStringLiteral( "profileTable" ) )->horizontalHeader()->sectionClicked( column );
    }
    static void choose( QWidget &dialog, const char *name, const QVariant &data )
    {
      auto *box = dialog.findChild<QComboBox *>( QString::fromLatin1( name ) );
      QVERIFY2( box && box->findData( data ) >= 0, name );
      box->setCurrentIndex( box->findData( data ) );
    }
    /** The page of the chosen column: the one of long tables has fields of the same names. */
    static QWidget &page( ProfileEditor &editor ) { return *editor.findChild<QWidget *>( QStringLiteral( "profileColumnPage" ) ); }
    static void write( QWidget &dialog, const char *name, const QString &text )
    {
      dialog.findChild<QLineEdit *>( QString::fromLatin1( name ) )->setText( text );
    }
    QString strangeFile( const QString &name, const char *encoding ) const;

    test::DemoFixture mFixture;
    QTemporaryDir mConfig;
    std::unique_ptr<Workspace> mWorkspace;
    QString mStation;
};

void TestProfileEditor::initTestCase()
{
  qputenv( "JINGUAN_CONFIG", mConfig.path().toUtf8() );
  VERIFY_OK( mFixture.build() );
  Result<std::unique_ptr<Workspace>> opened = Workspace::open( mFixture.demo, OpenMode::ReadWrite );
  VERIFY_OK( opened );
  mWorkspace = opened.take();
  const Result<QList<Station>> stations = mWorkspace->network().stations();
  VERIFY_OK( stations );
  for ( const Station &station : *stations )
    mStation = mStation.isEmpty() && station.elements.contains( QStringLiteral( "air" ) ) ? station.code : mStation;
  QVERIFY( !mStation.isEmpty() );
}

void TestProfileEditor::cleanupTestCase()
{
  mWorkspace.reset();
}

QString TestProfileEditor::strangeFile( const QString &name, const char *encoding ) const
{
  const QString text = QStringLiteral( "某区演示站逐时数据（虚构）;;;;;\n"
                                       "站点编码;监测时间;PM2.5(μg/m3);第二项;备注;数据标识\n"
                                       "%1;2024年3月1日 01时;35;0.6;;N\n"
                                       "%1;2024年3月1日 02时;—;0.7;;N\n"
                                       "%1;2024年3月1日 03时;41;0.65;;M\n"
                                       "%1;2024年3月1日 04时;高;0.7;;N\n"
                                       "无此站;2024年3月1日 05时;44;0.8;;N\n" )
                         .arg( mStation );
  QStringEncoder encoder( encoding );
  return mFixture.write( name, encoder( text ) );
}

TestProfileEditor::Pointer TestProfileEditor::open( const QString &file )
{
  auto editor = std::make_unique<ProfileEditor>( *mWorkspace, *mFixture.services, file );
  QSignalSpy checked( editor.get(), &ProfileEditor::checked );
  editor->load();
  return checked.wait( sWait ) ? std::move( editor ) : nullptr;
}

void TestProfileEditor::opened_showsGuessesAndVerdict()
{
  const Pointer editor = open( strangeFile( QStringLiteral( "奇怪.csv" ), "UTF-8" ) );
  QVERIFY( editor );
  QVERIFY2(
    headerText( *editor, 2 ).contains( QStringLiteral( "guessed" ) ) && headerText( *editor, 2 ).contains( QStringLiteral( "µg/m³" ) ),
    qPrintable( headerText( *editor, 2 ) ) );
  QVERIFY( !headerText( *editor, 3 ).contains( QStringLiteral( "guessed" ) ) );
  QCOMPARE( editor->findChild<QSpinBox *>( QStringLiteral( "profileHeaderRow" ) )->value(), 2 );
  QVERIFY2( editor->findChild<QComboBox *>( QStringLiteral( "profileSeparator" ) )->currentText().contains( QLatin1Char( ';' ) ),
    "the delimiter found is named" );
  QVERIFY2( verdict( *editor ).contains(
              QStringLiteral( "Of the first 5 rows: 2 good, 2 with something rejected, 1 without any value. 2 readings" ) ),
    qPrintable( verdict( *editor ) ) );
  QVERIFY( verdict( *editor ).contains( QStringLiteral( "“高” is no number" ) ) );
  QVERIFY( verdict( *editor ).contains( QStringLiteral( "无此站" ) ) );
  // the cell itself is marked, its neighbour is not
  const QAbstractItemModel *model = editor->findChild<QTableView *>( QStringLiteral( "profileTable" ) )->model();
  QCOMPARE( model->rowCount(), 7 );
  QVERIFY( model->index( 5, 2 ).data( Qt::BackgroundRole ).isValid() );
  QVERIFY( model->index( 5, 2 ).data( Qt::ToolTipRole ).toString().contains( QStringLiteral( "高" ) ) );
  QVERIFY( !model->index( 4, 2 ).data( Qt::BackgroundRole ).isValid() );
  QVERIFY( model->index( 6, 0 ).data( Qt::BackgroundRole ).isValid() );
  chooseColumn( *editor, 1 );
  QVERIFY( !editor->findChild<QLabel *>( QStringLiteral( "guess_column" ) )->text().isEmpty() );
  QVERIFY( editor->findChild<QLabel *>( QStringLiteral( "guess_period" ) )->text().contains( QStringLiteral( "3600" ) ) );
}

void TestProfileEditor::role_changesVerdictAtOnce()
{
  const Pointer editor = open( strangeFile( QStringLiteral( "奇怪.csv" ), "UTF-8" ) );
  QVERIFY( editor );
  chooseColumn( *editor, 3 );
  QVERIFY( checkedAfter( *editor, [&] { choose( page( *editor ), "profileRole", int( ProfileDraft::Role::Value ) ); } ) );
  QVERIFY2( verdict( *editor ).contains( QStringLiteral( "of no indicator yet" ) ), qPrintable( verdict( *editor ) ) );
  QVERIFY( checkedAfter( *editor, [&] { choose( page( *editor ), "profileIndicator", QStringLiteral( "CO" ) ); } ) );
  // only units that measure the same are offered, the catalogue's own is chosen
  auto *unit = page( *editor ).findChild<QComboBox *>( QStringLiteral( "profileUnit" ) );
  QCOMPARE( unit->currentData().toString(), QStringLiteral( "mg/m3" ) );
  QVERIFY( unit->findData( QStringLiteral( "ug/m3" ) ) >= 0 );
  QCOMPARE( unit->findData( QStringLiteral( "degC" ) ), -1 );
  QVERIFY2( verdict( *editor ).contains( QStringLiteral( "3 good, 2 with something rejected, 0 without any value. 6 readings" ) ),
    qPrintable( verdict( *editor ) ) );
  // a plausible range of one's own is at work at once
  QVERIFY( checkedAfter( *editor, [&] { write( page( *editor ), "profileMax", QStringLiteral( "0.65" ) ); } ) );
  QVERIFY2( verdict( *editor ).contains( QStringLiteral( "2 good, 3 with something rejected, 0 without any value. 4 readings" ) ),
    qPrintable( verdict( *editor ) ) );
  QVERIFY( checkedAfter( *editor, [&] { choose( page( *editor ), "profileRole", int( ProfileDraft::Role::Ignored ) ); } ) );
  QVERIFY( verdict( *editor ).contains( QStringLiteral( "2 good" ) ) );
}

void TestProfileEditor::encoding_isReadAgainAtOnce()
{
  const Pointer editor = open( strangeFile( QStringLiteral( "国标.csv" ), "GB18030" ) );
  QVERIFY( editor );
  auto *encoding = editor->findChild<QComboBox *>( QStringLiteral( "profileEncoding" ) );
  QVERIFY2( encoding->currentText().contains( QStringLiteral( "GB18030" ) ), qPrintable( encoding->currentText() ) );
  QVERIFY( headerText( *editor, 1 ).startsWith( QStringLiteral( "监测时间" ) ) );
  QVERIFY( checkedAfter( *editor, [&] { choose( *editor, "profileEncoding", QStringLiteral( "UTF-8" ) ); } ) );
  QVERIFY( headerText( *editor, 1 ).contains( QChar( QChar::ReplacementCharacter ) ) );
  QVERIFY( editor->findChild<QLabel *>( QStringLiteral( "profileFacts" ) )
             ->text()
             .contains( QStringLiteral( "GB18030" ) ) ); // what was found is still named
  QVERIFY( checkedAfter( *editor, [&] { choose( *editor, "profileEncoding", QStringLiteral( "GB18030" ) ); } ) );
  QVERIFY( headerText( *editor, 1 ).startsWith( QStringLiteral( "监测时间" ) ) );
  QVERIFY( checkedAfter( *editor, [&] { choose( *editor, "profileSeparator", QStringLiteral( "," ) ); } ) );
  QCOMPARE( editor->draft().columns.size(), 1 );
  const Pointer utf16 = open( strangeFile( QStringLiteral( "十六.csv" ), "UTF-16LE" ) );
  QVERIFY( utf16 );
  QVERIFY( headerText( *utf16, 1 ).startsWith( QStringLiteral( "监测时间" ) ) );
}

void TestProfileEditor::headerRow_isChosen()
{
  const Pointer editor = open( strangeFile( QStringLiteral( "奇怪.csv" ), "UTF-8" ) );
  QVERIFY( editor );
  QVERIFY( checkedAfter( *editor, [&] { editor->findChild<QSpinBox *>( QStringLiteral( "profileHeaderRow" ) )->setValue( 1 ); } ) );
  QVERIFY( headerText( *editor, 0 ).startsWith( QStringLiteral( "某区演示站" ) ) );
  QVERIFY( headerText( *editor, 1 ).startsWith( QStringLiteral( "(no name)" ) ) );
  chooseColumn( *editor, 1 );
  QVERIFY( !editor->findChild<QComboBox *>( QStringLiteral( "profileRole" ) )->isEnabled() );
  // two rows: what stands below is joined
  QVERIFY( checkedAfter( *editor, [&] { editor->findChild<QSpinBox *>( QStringLiteral( "profileHeaderRows" ) )->setValue( 2 ); } ) );
  QVERIFY2( headerText( *editor, 1 ).contains( QStringLiteral( "监测时间" ) ), qPrintable( headerText( *editor, 1 ) ) );
}

void TestProfileEditor::sheet_isGuessedAnew()
{
  for ( const char *name : { "sheets.ods", "sheets.xls" } )
  {
    const Pointer editor = open( test::dataPath( QStringLiteral( "workbooks/" ) + QString::fromLatin1( name ) ) );
    QVERIFY( editor );
    QCOMPARE( editor->draft().columns.size(), 1 ); // the sheet of notes
    QVERIFY( checkedAfter( *editor, [&] { choose( *editor, "profileSheet", QStringLiteral( "监测数据" ) ); } ) );
    QCOMPARE( editor->draft().columns.size(), 6 );
    QCOMPARE( editor->findChild<QSpinBox *>( QStringLiteral( "profileHeaderRow" ) )->value(), 2 );
    QCOMPARE( editor->findChild<QSpinBox *>( QStringLiteral( "profileHeaderRows" ) )->value(), 2 );
    QVERIFY2( headerText( *editor, 4 ).contains( QStringLiteral( "mg/L" ) ), qPrintable( headerText( *editor, 4 ) ) );
    // what a person decided is not guessed again
    chooseColumn( *editor, 4 );
    QVERIFY( checkedAfter( *editor, [&] { choose( page( *editor ), "profileRole", int( ProfileDraft::Role::Ignored ) ); } ) );
    QVERIFY( checkedAfter( *editor, [&] { choose( *editor, "profileSheet", QString() ); } ) );
    QVERIFY( checkedAfter( *editor, [&] { choose( *editor, "profileSheet", QStringLiteral( "监测数据" ) ); } ) );
    QCOMPARE( editor->draft().columns.at( 4 ).role, ProfileDraft::Role::Ignored );
  }
}

void TestProfileEditor::time_showsAnExample()
{
  const Pointer editor = open( strangeFile( QStringLiteral( "奇怪.csv" ), "UTF-8" ) );
  QVERIFY( editor );
  const auto *example = editor->findChild<QLabel *>( QStringLiteral( "profileTimeExample" ) );
  QCOMPARE( example->text(),
    QStringLiteral(
      "“2024年3月1日 01时” begins 2024-03-01 01:00:00 in China, 2024-02-29 17:00:00 in UTC, and ends 2024-03-01 02:00:00 in China" ) );
  QVERIFY( !editor->findChild<QLabel *>( QStringLiteral( "guess_label" ) )->isHidden() );
  QVERIFY( checkedAfter( *editor, [&] { choose( *editor, "profileLabel", int( TimeLabel::End ) ); } ) );
  QVERIFY2( example->text().contains( QStringLiteral( "begins 2024-03-01 00:00:00" ) ), qPrintable( example->text() ) );
  QVERIFY( !editor->draft().guesses.contains( QStringLiteral( "label" ) ) ); // decided by a person now
  QVERIFY( checkedAfter(
    *editor, [&] { editor->findChild<QComboBox *>( QStringLiteral( "profileZone" ) )->setEditText( QStringLiteral( "UTC" ) ); } ) );
  QVERIFY2( example->text().contains( QStringLiteral( "2024-03-01 00:00:00 in UTC" ) ), qPrintable( example->text() ) );
  QVERIFY( checkedAfter( *editor,
    [&] { editor->findChild<QComboBox *>( QStringLiteral( "profileTimeFormat" ) )->setEditText( QStringLiteral( "yyyy-MM-dd" ) ); } ) );
  QVERIFY2( example->text().contains( QStringLiteral( "is no time of the form" ) ), qPrintable( example->text() ) );
  QVERIFY( checkedAfter(
    *editor, [&] { editor->findChild<QComboBox *>( QStringLiteral( "profileZone" ) )->setEditText( QStringLiteral( "Mars" ) ); } ) );
  QVERIFY2( verdict( *editor ).contains( QStringLiteral( "The time zone “Mars” is not known" ) ), qPrintable( verdict( *editor ) ) );
}

void TestProfileEditor::save_refusesBadNames()
{
  const Pointer editor = open( strangeFile( QStringLiteral( "奇怪.csv" ), "UTF-8" ) );
  QVERIFY( editor );
  const auto *message = editor->findChild<QLabel *>( QStringLiteral( "profileMessage" ) );
  auto *save = editor->findChild<QPushButton *>( QStringLiteral( "profileSave" ) );
  for ( const auto &[name, why] : { std::pair { QString(), QStringLiteral( "has no name" ) },
          std::pair { QStringLiteral( "a b" ), QStringLiteral( "cannot be the name" ) },
          std::pair { QStringLiteral( "uci-pm25" ), QStringLiteral( "name of a ready profile" ) } } )
  {
    if ( !name.isEmpty() )
      QVERIFY( checkedAfter( *editor, [&, &name = name] { write( *editor, "profileName", name ); } ) );
    save->click();
    QVERIFY2( message->text().contains( why ), qPrintable( message->text() ) );
    QVERIFY( editor->savedName().isEmpty() );
  }
  QVERIFY( !QFileInfo::exists( mFixture.demo + QStringLiteral( "/profiles/a b.json" ) ) );
}

void TestProfileEditor::wrongFile_getsTheImportersSentence()
{
  for ( const auto &[file, sentence] :
    { std::pair { "empty.csv", "The file is empty" }, std::pair { "password.xlsx", "protected by a password" },
      std::pair { "binary_renamed.csv", "The file is not text" }, std::pair { "nowhere.csv", "There is no such file" } } )
  {
    ProfileEditor editor( *mWorkspace, *mFixture.services, test::dataPath( QStringLiteral( "broken/" ) + QString::fromLatin1( file ) ) );
    QSignalSpy loaded( &editor, &ProfileEditor::loaded );
    editor.load();
    QVERIFY( loaded.wait( sWait ) );
    QVERIFY2( verdict( editor ).contains( QString::fromLatin1( sentence ) ), qPrintable( verdict( editor ) ) );
    QVERIFY( !editor.findChild<QPushButton *>( QStringLiteral( "profileSave" ) )->isEnabled() );
  }
}

void TestProfileEditor::longTable_mapsItsWords()
{
  const QString file = mFixture.write( QStringLiteral( "长表.csv" ),
    QStringLiteral( "站点编码,时间,监测项目,监测值\n%1,2024-03-01 01:00,细颗粒物,30\n%1,2024-03-01 01:00,臭氧一小时,80\n" )
      .arg( mStation )
      .toUtf8() );
  const Pointer editor = open( file );
  QVERIFY( editor );
  QVERIFY2( verdict( *editor ).contains( QStringLiteral( "“臭氧一小时” is not in the catalogue" ) ), qPrintable( verdict( *editor ) ) );
  auto *words = editor->findChild<QListWidget *>( QStringLiteral( "profileWords" ) );
  QCOMPARE( words->count(), 2 );
  words->setCurrentRow( 1 );
  auto *indicator =
    editor->findChild<QWidget *>( QStringLiteral( "profileWordsPage" ) )->findChild<QComboBox *>( QStringLiteral( "profileIndicator" ) );
  QVERIFY( checkedAfter( *editor, [&] { indicator->setCurrentIndex( indicator->findData( QStringLiteral( "O3" ) ) ); } ) );
  QVERIFY2( verdict( *editor ).contains( QStringLiteral( "2 good, 0 with something rejected" ) ), qPrintable( verdict( *editor ) ) );
  QCOMPARE( editor->draft().words.size(), 2 );
}

void TestProfileEditor::wholeFile_isTried()
{
  QByteArray content = "station,time,PM2.5\n";
  for ( int i = 0; i < 1000; ++i )
    content += QStringLiteral( "%1,2024-%2-%3 %4:00,%5\n" )
                 .arg( mStation )
                 .arg( 1 + i / 240, 2, 10, QLatin1Char( '0' ) )
                 .arg( 1 + i / 24 % 10, 2, 10, QLatin1Char( '0' ) )
                 .arg( i % 24, 2, 10, QLatin1Char( '0' ) )
                 .arg( i == 900 ? QStringLiteral( "bad" ) : QStringLiteral( "12" ) )
                 .toUtf8();
  const Pointer editor = open( mFixture.write( QStringLiteral( "千行.csv" ), content ) );
  QVERIFY( editor );
  QVERIFY2( verdict( *editor ).contains( QStringLiteral( "Of the first 499 rows: 499 good" ) ), qPrintable( verdict( *editor ) ) );
  QSignalSpy whole( editor.get(), &ProfileEditor::wholeChecked );
  editor->findChild<QPushButton *>( QStringLiteral( "profileWhole" ) )->click();
  QVERIFY( whole.wait( sWait ) );
  QVERIFY2( verdict( *editor ).contains( QStringLiteral( "Whole file: 1000 rows, 999 readings would be taken, 1 rows" ) ),
    qPrintable( verdict( *editor ) ) );
  QVERIFY( verdict( *editor ).contains( QStringLiteral( "Row 902" ) ) );
}

void TestProfileEditor::bigFile_doesNotFreeze()
{
  const QString path = mFixture.folder.filePath( QStringLiteral( "大.csv" ) );
  QFile file( path );
  QVERIFY( file.open( QIODevice::WriteOnly ) );
  QVERIFY( file.write( "station,time,PM2.5\n" ) > 0 );
  const QByteArray block = QByteArray( "S1,2024-03-01 01:00,35\n" ).repeated( 40000 );
  for ( int i = 0; i < 220; ++i )
    QCOMPARE( file.write( block ), block.size() );
  file.close();
  QVERIFY( file.size() > 200 * 1000 * 1000 );
  ProfileEditor editor( *mWorkspace, *mFixture.services, path );
  QSignalSpy checked( &editor, &ProfileEditor::checked );
  // the longest time in which the window could not answer
  qint64 longest = 0;
  QElapsedTimer since;
  QTimer pulse;
  connect( &pulse, &QTimer::timeout, this, [&] { longest = std::max( longest, since.restart() ); } );
  since.start();
  pulse.start( 5 );
  editor.load();
  QVERIFY( checked.wait( 60000 ) );
  choose( editor, "profileEncoding", QStringLiteral( "UTF-8" ) );
  QVERIFY( checked.wait( sWait ) );
  qInfo( "longest pause of the window: %lld ms", static_cast<long long>( longest ) );
  QVERIFY2( longest < 1000, qPrintable( QString::number( longest ) ) );
  QFile::remove( path );
}

void TestProfileEditor::wizard_newProfileImports()
{
  ImportWizard wizard( *mWorkspace, *mFixture.services );
  wizard.setFile( strangeFile( QStringLiteral( "交付.csv" ), "GB18030" ) );
  // the editor is modal: what a person does in it runs from here
  bool done = false;
  QTimer::singleShot( 0, &wizard, [&] {
    auto *editor = wizard.findChild<ProfileEditor *>( QStringLiteral( "profileEditor" ) );
    const auto finish = [&]( bool ok ) {
      done = ok;
      if ( !ok )
        editor->reject();
    };
    QSignalSpy checked( editor, &ProfileEditor::checked );
    if ( !checked.wait( sWait ) )
      return finish( false );
    chooseColumn( *editor, 3 );
    if ( !checkedAfter( *editor, [&] { choose( page( *editor ), "profileRole", int( ProfileDraft::Role::Value ) ); } )
      || !checkedAfter( *editor, [&] { choose( page( *editor ), "profileIndicator", QStringLiteral( "CO" ) ); } )
      || !checkedAfter( *editor, [&] { choose( *editor, "profileLabel", int( TimeLabel::End ) ); } )
      || !checkedAfter( *editor, [&] { write( *editor, "profileName", QStringLiteral( "锦江-逐时" ) ); } )
      || !checkedAfter( *editor, [&] { write( *editor, "profileLabelZh", QStringLiteral( "锦江逐时表" ) ); } ) )
      return finish( false );
    finish( true );
    editor->findChild<QPushButton *>( QStringLiteral( "profileSave" ) )->click();
  } );
  QSignalSpy previewed( &wizard, &ImportWizard::previewed );
  wizard.findChild<QToolButton *>( QStringLiteral( "profileNew" ) )->click();
  QVERIFY( done );
  auto *box = wizard.findChild<QComboBox *>( QStringLiteral( "importProfile" ) );
  QCOMPARE( box->currentData().toString(), QStringLiteral( "锦江-逐时" ) ); // selected at once
  QVERIFY( box->currentText().contains( QStringLiteral( "锦江逐时表" ) ) );
  QVERIFY( !previewed.isEmpty() || previewed.wait( sWait ) );
  QSignalSpy imported( &wizard, &ImportWizard::imported );
  wizard.startImport();
  QVERIFY( imported.wait( sWait ) );
  QCOMPARE( wizard.report().rowsRead, 5 );
  QCOMPARE( wizard.report().rejected, 2 );
  QCOMPARE( wizard.report().written, 6 );

  const Result<QList<Series>> series = mWorkspace->readings().series( mStation );
  VERIFY_OK( series );
  QHash<QString, QList<Reading>> values;
  for ( const Series &one : *series )
  {
    if ( one.key.source != QStringLiteral( "锦江-逐时" ) )
      continue;
    const Result<QList<Reading>> readings = mWorkspace->readings().readings( one.id, Period::Hour, { 0, 9999999999 } );
    VERIFY_OK( readings );
    values.insert( one.key.indicator, *readings );
  }
  QCOMPARE( values.size(), 2 );
  const QList<Reading> pm = values.value( QStringLiteral( "PM2.5" ) );
  QCOMPARE( pm.size(), 2 );
  QCOMPARE( isoLocal( pm.first().begin ), QStringLiteral( "2024-03-01T00:00:00+08:00" ) ); // 01时 is the end
  QCOMPARE( pm.first().value, 35.0 );
  QCOMPARE( pm.last().flag, QualityFlag::Maintenance );
  QCOMPARE( values.value( QStringLiteral( "CO" ) ).size(), 4 );

  // and by the command line
  QProcess process;
  process.start( QStringLiteral( JINGUAN_PROGRAM ),
    { QStringLiteral( "import" ), QStringLiteral( "readings" ), mFixture.folder.filePath( QStringLiteral( "交付.csv" ) ),
      QStringLiteral( "--workspace" ), mFixture.demo, QStringLiteral( "--profile" ), QStringLiteral( "锦江-逐时" ),
      QStringLiteral( "--dry-run" ), QStringLiteral( "--json" ) } );
  QVERIFY( process.waitForFinished( 60000 ) );
  const QByteArray out = process.readAllStandardOutput();
  QVERIFY2( process.exitCode() == 0 || process.exitCode() == 1, process.readAllStandardError().constData() );
  QVERIFY2( out.contains( QStringLiteral( "锦江-逐时" ).toUtf8() ), out.constData() );
}

void TestProfileEditor::wizard_copiesRenamesAndDeletes()
{
  ImportWizard wizard( *mWorkspace, *mFixture.services );
  wizard.setFile( mFixture.write(
    QStringLiteral( "chengdu.csv" ), "No,year,month,day,hour,season,PM_Caotangsi,PM_Shahepu,PM_US Post\n1,2016,1,1,0,4,50,60,NA\n" ) );
  auto *profiles = wizard.findChild<ProfileBox *>();
  auto *box = wizard.findChild<QComboBox *>( QStringLiteral( "importProfile" ) );
  box->setCurrentIndex( box->findData( QStringLiteral( "uci-pm25" ) ) );
  bool done = false;
  QTimer::singleShot( 0, &wizard, [&] {
    auto *editor = wizard.findChild<ProfileEditor *>( QStringLiteral( "profileEditor" ) );
    QSignalSpy checked( editor, &ProfileEditor::checked );
    done = checked.wait( sWait );
    if ( !done )
      return editor->reject();
    done = editor->draft().columns.at( 1 ).role == ProfileDraft::Role::Year
      && editor->draft().columns.at( 6 ).value.indicator == QLatin1String( "PM2.5" )
      && !editor->draft().columns.at( 6 ).value.station.isEmpty();
    editor->findChild<QPushButton *>( QStringLiteral( "profileSave" ) )->click();
  } );
  wizard.findChild<QToolButton *>( QStringLiteral( "profileCopy" ) )->click();
  QVERIFY( done );
  const QString copy = box->currentData().toString();
  QVERIFY2( copy.startsWith( QStringLiteral( "uci-pm25-" ) ) && copy.endsWith( QStringLiteral( "-copy" ) ), qPrintable( copy ) );
  QSignalSpy failed( profiles, &ProfileBox::failed );
  profiles->rename( QStringLiteral( "cnemc-water" ) );
  QCOMPARE( failed.size(), 1 );
  QCOMPARE( box->currentData().toString(), copy );
  profiles->rename( QStringLiteral( "抄本" ) );
  QCOMPARE( box->currentData().toString(), QStringLiteral( "抄本" ) );
  QCOMPARE( box->findData( copy ), -1 );
  profiles->removeCurrent();
  QCOMPARE( box->findData( QStringLiteral( "抄本" ) ), -1 );
  QVERIFY( !ProfileLibrary( mFixture.demo ).isOwn( QStringLiteral( "抄本" ) ) );
  // the preview that the saved profile asked for may still run
  QSignalSpy previewed( &wizard, &ImportWizard::previewed );
  if ( wizard.findChild<QPushButton *>( QStringLiteral( "importPreviewButton" ) )->isEnabled() )
    wizard.preview();
  QVERIFY( previewed.wait( sWait ) );
}

void TestProfileEditor::wizard_offersNothingForReadyOnes()
{
  ImportWizard wizard( *mWorkspace, *mFixture.services );
  auto *box = wizard.findChild<QComboBox *>( QStringLiteral( "importProfile" ) );
  QVERIFY( !wizard.findChild<QToolButton *>( QStringLiteral( "profileCopy" ) )->isEnabled() );
  box->setCurrentIndex( box->findData( QStringLiteral( "uci-pm25" ) ) );
  QVERIFY( wizard.findChild<QToolButton *>( QStringLiteral( "profileCopy" ) )->isEnabled() );
  QVERIFY( !wizard.findChild<QToolButton *>( QStringLiteral( "profileMore" ) )->isEnabled() );
  // without a file there is nothing to look at
  wizard.findChild<QToolButton *>( QStringLiteral( "profileNew" ) )->click();
  QVERIFY(
    wizard.findChild<QTextBrowser *>( QStringLiteral( "importText" ) )->toPlainText().contains( QStringLiteral( "Choose a file first" ) ) );
}

void TestProfileEditor::layerPreview_showsWhereItLies()
{
  const LonLat centre { 104.065, 30.657 };
  const LonLat shifted = gcj02FromWgs84( centre );
  const auto geoJson = [&]( const QString &name, double x, double y ) {
    return mFixture.write( name,
      QStringLiteral(
        R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"演示"},"geometry":{"type":"Polygon","coordinates":[[[%1,%2],[%3,%2],[%3,%4],[%1,%4],[%1,%2]]]}}]})" )
        .arg( x, 0, 'f', 8 )
        .arg( y, 0, 'f', 8 )
        .arg( x + 0.01, 0, 'f', 8 )
        .arg( y + 0.01, 0, 'f', 8 )
        .toUtf8() );
  };
  ImportWizard wizard( *mWorkspace, *mFixture.services );
  QSignalSpy previewed( &wizard, &ImportWizard::previewed );
  wizard.setFile( geoJson( QStringLiteral( "区.geojson" ), shifted.lon, shifted.lat ) );
  wizard.preview();
  QVERIFY( previewed.wait( sWait ) );
  auto *map = wizard.findChild<LayerPreviewMap *>( QStringLiteral( "importMap" ) );
  const auto *facts = wizard.findChild<QLabel *>( QStringLiteral( "importMapFacts" ) );
  QCOMPARE( map->drawn(), 1 );
  QCOMPARE( map->inside(), 1 );
  QVERIFY( std::abs( map->extent().xMinimum() - shifted.lon ) < 1e-7 );
  QVERIFY( map->findChild<QgsMapCanvas *>()->layerCount() == 2 );
  // GCJ-02 chosen: the picture moves to the true place
  previewed.clear();
  choose( wizard, "importLayerCrs", QStringLiteral( "GCJ-02" ) );
  QVERIFY( previewed.wait( sWait ) );
  QVERIFY2( std::abs( map->extent().xMinimum() - centre.lon ) < 1e-6, qPrintable( QString::number( map->extent().xMinimum(), 'f', 8 ) ) );
  // exchanged axes are told and drawn by their bare numbers
  previewed.clear();
  choose( wizard, "importLayerCrs", QString() );
  QVERIFY( previewed.wait( sWait ) );
  previewed.clear();
  wizard.setFile( geoJson( QStringLiteral( "反.geojson" ), centre.lat, centre.lon ) );
  wizard.preview();
  QVERIFY( previewed.wait( sWait ) );
  QCOMPARE( map->inside(), 0 );
  QCOMPARE( map->drawn(), 1 );
  QVERIFY2( facts->text().contains( QStringLiteral( "exchanged" ) ), qPrintable( facts->text() ) );
  // in China but not here
  previewed.clear();
  wizard.setFile( geoJson( QStringLiteral( "远.geojson" ), 116.3, 39.9 ) );
  wizard.preview();
  QVERIFY( previewed.wait( sWait ) );
  QVERIFY2( facts->text().contains( QStringLiteral( "1 of 1 features drawn do not touch the city" ) ), qPrintable( facts->text() ) );
}

JINGUAN_QGIS_TEST_MAIN( TestProfileEditor )
#include "test_profileeditor.moc"
