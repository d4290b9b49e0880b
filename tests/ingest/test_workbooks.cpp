#include "IngestFixture.h"

#include "ingest/ColumnWords.h"
#include "ingest/DraftCheck.h"
#include "ingest/ProfileGuess.h"
#include "ingest/TableSample.h"

using namespace jinguan;
using namespace jinguan::test;

/**
 * The same invented sheet as XLS, ODS and XLSX (written by LibreOffice 7.4): three sheets, the table in the second below a merged title, a header of
 * two merged rows, dates as dates and one as text, a number as text, empty cells, an empty row, a value below detection.
 */
class TestWorkbooks : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void sheet_isReadAsTable_data() { kinds(); }
    void sheet_isReadAsTable();
    void profile_importsEveryKind_data() { kinds(); }
    void profile_importsEveryKind();
    void guess_findsHeaderAndColumns_data() { kinds(); }
    void guess_findsHeaderAndColumns();
    void unknownSheet_isNamed_data() { kinds(); }
    void unknownSheet_isNamed();
    void firstSheet_isThatWithRows();
    void broken_isRefused_data();
    void broken_isRefused();

  private:
    static void kinds()
    {
      QTest::addColumn<QString>( "kind" );
      for ( const char *kind : { "xls", "ods", "xlsx" } )
        QTest::newRow( kind ) << QString::fromLatin1( kind );
    }
    static QString path( const QString &kind ) { return dataPath( QStringLiteral( "workbooks/sheets." ) + kind ); }
    static TableOptions options()
    {
      TableOptions options;
      options.sheet = QStringLiteral( "监测数据" );
      options.headerRow = 2;
      options.headerRows = 2;
      return options;
    }
};

void TestWorkbooks::sheet_isReadAsTable()
{
  QFETCH( QString, kind );
  Result<OpenedTable> table = openTable( path( kind ), options() );
  VERIFY_OK( table );
  QCOMPARE( table->source->header(),
    QStringList( { QStringLiteral( "采样时间" ), QStringLiteral( "断面名称" ), QStringLiteral( "氨氮 浓度(mg/L)" ),
      QStringLiteral( "氨氮 标记" ), QStringLiteral( "总磷 浓度(mg/L)" ), QStringLiteral( "总磷 标记" ) } ) );
  QList<TableRecord> records;
  TableRecord record;
  while ( table->source->next( record ) == TableSource::Status::Record )
    records.append( record );
  QCOMPARE( records.size(), 4 );
  QCOMPARE( records.at( 0 ).row, 4 );
  QCOMPARE( records.at( 3 ).row, 8 );                                   // the row number of the sheet, the empty row counted
  QCOMPARE( records.at( 1 ).fields.at( 2 ), QStringLiteral( "0.42" ) ); // stands as text in the sheet
  QCOMPARE( records.at( 2 ).fields.at( 4 ), QString() );
  QCOMPARE( records.at( 3 ).fields.at( 2 ), QStringLiteral( "0.025L" ) );
}

void TestWorkbooks::profile_importsEveryKind()
{
  QFETCH( QString, kind );
  IngestFixture fixture;
  MappingProfile profile;
  profile.name = QStringLiteral( "demo" );
  profile.table = options();
  profile.time.column = QStringLiteral( "采样时间" );
  profile.time.formats = QStringList { QStringLiteral( "yyyy-MM-dd HH:mm" ) }; // as the sheet shows them
  profile.time.period = Period::Sample;
  profile.station.column = QStringLiteral( "断面名称" );
  for ( const auto &[column, indicator] : { std::pair { QStringLiteral( "氨氮 浓度(mg/L)" ), QStringLiteral( "NH3-N" ) },
          std::pair { QStringLiteral( "总磷 浓度(mg/L)" ), QStringLiteral( "TP" ) } } )
  {
    ValueMapping value;
    value.column = column;
    value.indicator = indicator;
    value.method = Method::Manual;
    profile.values.append( value );
  }
  ProfileLibrary library( fixture.workspace().folder() );
  VERIFY_OK( library.save( profile ) );
  ReadingImportOptions how = IngestFixture::creating();
  how.profile = QStringLiteral( "demo" );
  Progress progress;
  const Result<ImportReport> report =
    ReadingImporter( fixture.catalogue(), library, fixture.network(), fixture.readings() ).run( path( kind ), how, progress );
  VERIFY_OK( report );
  QVERIFY2( report->rejected == 0, qPrintable( reportText( *report ) ) );
  const QList<Reading> ammonia = fixture.values( QStringLiteral( "S1" ), QStringLiteral( "NH3-N" ), Period::Sample );
  QCOMPARE( ammonia.size(), 4 );
  QCOMPARE( isoLocal( ammonia.at( 0 ).begin ), QStringLiteral( "2024-01-01T08:00:00+08:00" ) );
  QCOMPARE( isoLocal( ammonia.at( 1 ).begin ), QStringLiteral( "2024-01-02T08:30:00+08:00" ) );
  QCOMPARE( isoLocal( ammonia.at( 3 ).begin ), QStringLiteral( "2024-01-05T08:00:00+08:00" ) );
  QCOMPARE( ammonia.at( 0 ).value, 0.35 );
  QCOMPARE( ammonia.at( 1 ).value, 0.42 );
  QCOMPARE( ammonia.at( 3 ).value, 0.025 );
  QVERIFY( ammonia.at( 3 ).belowDetection );
  const QList<Reading> phosphorus = fixture.values( QStringLiteral( "S1" ), QStringLiteral( "TP" ), Period::Sample );
  QCOMPARE( phosphorus.size(), 3 ); // one cell is empty
  QCOMPARE( phosphorus.last().value, 0.09 );
}

void TestWorkbooks::guess_findsHeaderAndColumns()
{
  QFETCH( QString, kind );
  IngestFixture fixture;
  const Result<ColumnWords> words = ColumnWords::load();
  VERIFY_OK( words );
  TableOptions sheet;
  sheet.sheet = QStringLiteral( "监测数据" );
  const Result<TableSample> sample = TableSample::read( path( kind ), sheet, 100 );
  VERIFY_OK( sample );
  QCOMPARE( sample->sheets, QStringList( { QStringLiteral( "说明" ), QStringLiteral( "监测数据" ) } ) ); // an empty sheet is none for GDAL
  const QSet<QString> stations { QStringLiteral( "S1" ) };
  ProfileDraft draft = ProfileGuess( fixture.catalogue(), *words, stations ).draft( *sample, path( kind ) );
  QCOMPARE( draft.rest.table.headerRow, 2 );
  QCOMPARE( draft.rest.table.headerRows, 2 );
  QVERIFY( draft.guesses.contains( QStringLiteral( "headerRow" ) ) );
  QCOMPARE( draft.columns.size(), 6 );
  using Role = ProfileDraft::Role;
  QCOMPARE( draft.columns.at( 0 ).role, Role::Time );
  QCOMPARE( draft.columns.at( 1 ).role, Role::Station );
  QCOMPARE( draft.columns.at( 2 ).role, Role::Value );
  QCOMPARE( draft.columns.at( 2 ).value.indicator, QStringLiteral( "NH3-N" ) );
  QCOMPARE( draft.columns.at( 2 ).value.unit, QStringLiteral( "mg/L" ) );
  QCOMPARE( draft.columns.at( 4 ).value.indicator, QStringLiteral( "TP" ) );
  draft.rest.name = QStringLiteral( "guess" );
  const Result<MappingProfile> profile = draft.profile();
  VERIFY_OK( profile );
  const Result<DraftCheck> check = DraftCheck::run(
    *profile, fixture.catalogue(), sample->header( profile->table ), sample->records( profile->table ), path( kind ), true, nullptr );
  VERIFY_OK( check );
  QVERIFY2( check->rejected == 0, check->reasons.isEmpty() ? "" : qPrintable( check->reasons.first().first ) );
  QCOMPARE( check->readings, 7 );
}

void TestWorkbooks::unknownSheet_isNamed()
{
  QFETCH( QString, kind );
  TableOptions other;
  other.sheet = QStringLiteral( "一月" );
  const Result<OpenedTable> table = openTable( path( kind ), other );
  QVERIFY( !table );
  QVERIFY2( table.error().text().contains( QStringLiteral( "no sheet “一月”" ) )
      && table.error().text().contains( QStringLiteral( "说明, 监测数据" ) ),
    qPrintable( table.error().text() ) );
}

void TestWorkbooks::firstSheet_isThatWithRows()
{
  const Result<OpenedTable> table = openTable( path( QStringLiteral( "ods" ) ) );
  VERIFY_OK( table );
  QCOMPARE( table->source->header(), QStringList { QStringLiteral( "演示数据，数值为虚构" ) } );
}

void TestWorkbooks::broken_isRefused_data()
{
  QTest::addColumn<QString>( "source" );
  QTest::addColumn<QString>( "name" );
  QTest::addColumn<double>( "part" );
  QTest::addColumn<QString>( "message" );
  QTest::newRow( "ODS with password" ) << "password.ods"
                                       << "a.ods" << 1.0 << "protected by a password";
  QTest::newRow( "XLS with password" ) << "password.xls"
                                       << "a.xls" << 1.0 << "protected by a password";
  QTest::newRow( "ODS cut" ) << "sheets.ods"
                             << "b.ods" << 0.6 << "The workbook cannot be read";
  QTest::newRow( "XLS cut" ) << "sheets.xls"
                             << "b.xls" << 0.3 << "The workbook cannot be read";
  QTest::newRow( "ODS called XLS" ) << "sheets.ods"
                                    << "c.xls" << 1.0 << "The workbook cannot be read";
  QTest::newRow( "ODS without bytes" ) << "sheets.ods"
                                       << "d.ods" << 0.0 << "The file is empty";
}

void TestWorkbooks::broken_isRefused()
{
  QFETCH( QString, source );
  QFETCH( QString, name );
  QFETCH( double, part );
  QFETCH( QString, message );
  QTemporaryDir folder;
  QFile in( dataPath( QStringLiteral( "workbooks/" ) + source ) );
  QVERIFY( in.open( QIODevice::ReadOnly ) );
  const QByteArray content = in.readAll();
  QFile out( folder.filePath( name ) );
  QVERIFY( out.open( QIODevice::WriteOnly ) );
  QCOMPARE( out.write( content.left( qsizetype( double( content.size() ) * part ) ) ), qsizetype( double( content.size() ) * part ) );
  out.close();
  const Result<OpenedTable> table = openTable( out.fileName(), options() );
  const Result<TableSample> sample = TableSample::read( out.fileName(), options(), 10 );
  QCOMPARE( sample.ok(), table.ok() );
  QVERIFY( !table );
  QVERIFY2( table.error().text().contains( message ), qPrintable( table.error().text() ) );
  QVERIFY( !table.error().remedy.isEmpty() );
  QCOMPARE( sample.error().text(), table.error().text() ); // the editor says what the import says
}

QTEST_GUILESS_MAIN( TestWorkbooks )
#include "test_workbooks.moc"
