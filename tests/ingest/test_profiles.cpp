#include "IngestFixture.h"

#include "ingest/ColumnWords.h"
#include "ingest/DraftCheck.h"
#include "ingest/ProfileGuess.h"
#include "ingest/TableSample.h"
#include "ingest/UnitText.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <csignal>
#include <sys/resource.h>

using namespace jinguan;
using namespace jinguan::test;

namespace
{
const QByteArray sStrange = QStringLiteral( "锦江演示站逐时数据（虚构）;;;;;\n"
                                            "导出：演示;;;;;\n"
                                            "站点名称;监测时间;PM2.5(μg/m³);CO（mg/m3）;备注;数据标识\n"
                                            "演示站;2024年3月1日 01时;35;0,6;;N\n"
                                            "演示站;2024年3月1日 02时;—;0,7;;N\n"
                                            "演示站;2024年3月1日 03时;41;0,65;;M\n"
                                            "演示站;2024年3月1日 04时;高;0,7;;N\n" )
                              .toUtf8();

MappingProfile demoProfile( const QString &name )
{
  MappingProfile profile;
  profile.name = name;
  profile.label = { QStringLiteral( "演示格式" ), QStringLiteral( "Demo format" ) };
  profile.time.column = QStringLiteral( "time" );
  profile.time.formats = QStringList { QStringLiteral( "yyyy-MM-dd HH:mm" ) };
  profile.station.column = QStringLiteral( "station" );
  ValueMapping value;
  value.column = QStringLiteral( "PM2.5" );
  value.indicator = QStringLiteral( "PM2.5" );
  profile.values.append( value );
  return profile;
}

QByteArray contentOf( const QString &path )
{
  QFile file( path );
  return file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
}
} // namespace

/** Mapping profiles as files: written, read, guessed, tried on the beginning of a file. */
class TestProfiles : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void readyProfiles_surviveARoundTrip();
    void everyField_survivesARoundTrip();
    void save_isFoundAndImports();
    void save_refusesBadNames_data();
    void save_refusesBadNames();
    void save_refusesWhatIsThere();
    void save_replacesAnOwnOne();
    void save_thatFails_leavesTheOldFile();
    void save_withoutWorkspace_isRefused();
    void rename_keepsTheSource();
    void remove_refusesReadyOnes();
    void guess_readsAStrangeFile();
    void guess_readsALongTable();
    void guess_findsPartsOfTheTime();
    void guess_takesTheElementThatFits();
    void timeFormats_areFound_data();
    void timeFormats_areFound();
    void units_areUnderstood_data();
    void units_areUnderstood();
    void headers_areJoined();
    void sample_readsOnlyTheBeginning();
    void sample_followsTheEncoding();
    void draft_keepsWhatTheFileLacks();
    void draft_givesUniqueRolesOnce();

  private:
    static Result<ProfileDraft> guess( IngestFixture &fixture, const QByteArray &content, TableSample &sample )
    {
      const Result<ColumnWords> words = ColumnWords::load();
      if ( !words )
        return words.error();
      const QString path = fixture.write( QStringLiteral( "guess.csv" ), content );
      const Result<TableSample> read = TableSample::read( path, {}, 200 );
      if ( !read )
        return read.error();
      sample = *read;
      static const QSet<QString> sNone;
      return ProfileGuess( fixture.catalogue(), *words, sNone ).draft( sample, path );
    }
};

void TestProfiles::readyProfiles_surviveARoundTrip()
{
  int seen = 0;
  const ProfileLibrary library;
  for ( const MappingProfile &ready : library.profiles() )
  {
    QList<MappingProfile> variants { ready };
    if ( ready.hasVariants() )
    {
      variants.clear();
      for ( const QString &name : ready.variantNames() )
      {
        const Result<MappingProfile> variant = ready.forFile( name );
        VERIFY_OK( variant );
        variants.append( *variant );
      }
    }
    for ( const MappingProfile &profile : std::as_const( variants ) )
    {
      const QJsonObject once = profile.toJson();
      const Result<MappingProfile> again = MappingProfile::fromJson( once, QStringLiteral( "again" ) );
      VERIFY_OK( again );
      QCOMPARE( QJsonDocument( again->toJson() ).toJson(), QJsonDocument( once ).toJson() );
      QCOMPARE( again->values.size(), profile.values.size() );
      QCOMPARE( again->time.formats, profile.time.formats );
      QCOMPARE( again->time.parts, profile.time.parts );
      QCOMPARE( again->time.label, profile.time.label );
      QCOMPARE( again->time.period, profile.time.period );
      QCOMPARE( again->station.fileNamePattern, profile.station.fileNamePattern );
      QCOMPARE( again->flags, profile.flags );
      QCOMPARE( again->missing, profile.missing );
      QCOMPARE( again->source, profile.source );
      QCOMPARE( again->ignored, profile.ignored );
      ++seen;
    }
  }
  QVERIFY( seen >= 8 );
}

void TestProfiles::everyField_survivesARoundTrip()
{
  // every key of docs/importing.md
  const QByteArray json =
    R"json({"name":"all","label":{"zh":"全部","en":"all"},"note":"n","files":["a*.csv"],"format":"delimited","record":"r","encoding":"GB18030",
    "separator":"tab","headerRow":3,"headerRows":2,"sheet":"s",
    "time":{"column":"t","formats":["yyyy"],"zone":"+08:00","label":"middle","period":"4h","repeatStep":30,"yearFromPath":"(\\d+)"},
    "station":{"column":"s","qualifier":"q","nameColumn":"n","kind":"air_standard","codes":{"a":"b"},"fixed":"f","fileName":"x(.*)"},
    "values":[{"column":"v","indicator":"PM2.5","unit":"mg/m3","factor":2,"decimals":1,"method":"manual","position":"p","min":1,"max":9,"convert":"compass","station":"z"}],
    "long":{"indicator":"i","value":"w","unit":"u"},"missing":["-"],"number":{"decimal":",","group":"."},"flag":{"column":"fl","map":{"M":"maintenance"}},
    "duplicates":"last","outOfRange":"flag","source":"src","ignore":["ig"]})json";
  const QJsonObject object = QJsonDocument::fromJson( json ).object();
  QVERIFY( !object.isEmpty() );
  const Result<MappingProfile> profile = MappingProfile::fromJson( object, {} );
  VERIFY_OK( profile );
  QCOMPARE( QJsonDocument( profile->toJson() ).toJson(), QJsonDocument( object ).toJson() );
}

void TestProfiles::save_isFoundAndImports()
{
  IngestFixture fixture;
  ProfileLibrary library( fixture.workspace().folder() );
  const Result<QString> path = library.save( demoProfile( QStringLiteral( "青羊-空气" ) ) );
  VERIFY_OK( path );
  QVERIFY( QFileInfo::exists( *path ) );
  QVERIFY( library.isOwn( QStringLiteral( "青羊-空气" ) ) );
  QCOMPARE( QDir( QFileInfo( *path ).absolutePath() ).entryList( QDir::Files ).size(), 1 ); // no left-over of writing

  const ProfileLibrary another( fixture.workspace().folder() ); // as the command line would
  VERIFY_OK( another.find( QStringLiteral( "青羊-空气" ) ) );
  QVERIFY( another.defects().isEmpty() );
  ReadingImportOptions options = IngestFixture::creating();
  options.profile = QStringLiteral( "青羊-空气" );
  Progress progress;
  const QString file = fixture.write( QStringLiteral( "a.csv" ), "station,time,PM2.5\nS1,2024-01-01 00:00,12\n" );
  const Result<ImportReport> report =
    ReadingImporter( fixture.catalogue(), another, fixture.network(), fixture.readings() ).run( file, options, progress );
  VERIFY_OK( report );
  QCOMPARE( fixture.values( QStringLiteral( "S1" ), QStringLiteral( "PM2.5" ), Period::Hour ).value( 0 ).value, 12.0 );
}

void TestProfiles::save_refusesBadNames_data()
{
  QTest::addColumn<QString>( "name" );
  QTest::newRow( "none" ) << QString();
  QTest::newRow( "blank" ) << " ";
  QTest::newRow( "blank inside" ) << "a b";
  QTest::newRow( "variant" ) << "a/b";
  QTest::newRow( "upwards" ) << "../x";
  QTest::newRow( "hidden" ) << ".x";
  QTest::newRow( "option" ) << "--force";
  QTest::newRow( "device" ) << "CON";
  QTest::newRow( "dot at the end" ) << "x.";
  QTest::newRow( "line break" ) << "a\nb";
  QTest::newRow( "line break at the end" ) << "a\n";
  QTest::newRow( "wildcard" ) << "a*";
  QTest::newRow( "too long" ) << QString( 61, QLatin1Char( 'x' ) );
}

void TestProfiles::save_refusesBadNames()
{
  QFETCH( QString, name );
  IngestFixture fixture;
  ProfileLibrary library( fixture.workspace().folder() );
  const Result<QString> saved = library.save( demoProfile( name ) );
  QVERIFY( !saved );
  QVERIFY( !saved.error().remedy.isEmpty() );
  QVERIFY( !QFileInfo::exists( fixture.workspace().folder() + QStringLiteral( "/profiles" ) ) );
}

void TestProfiles::save_refusesWhatIsThere()
{
  IngestFixture fixture;
  ProfileLibrary library( fixture.workspace().folder() );
  const Result<QString> ready = library.save( demoProfile( QStringLiteral( "uci-pm25" ) ), ProfileLibrary::Save::Replace );
  QVERIFY( !ready );
  QVERIFY2( ready.error().text().contains( QStringLiteral( "ready profile" ) ), qPrintable( ready.error().text() ) );
  QVERIFY( !library.save( demoProfile( QStringLiteral( "UCI-PM25" ) ) ) );
  VERIFY_OK( library.save( demoProfile( QStringLiteral( "mine" ) ) ) );
  const Result<QString> again = library.save( demoProfile( QStringLiteral( "mine" ) ) );
  QVERIFY( !again );
  QVERIFY2( again.error().text().contains( QStringLiteral( "already" ) ), qPrintable( again.error().text() ) );
  QVERIFY( !library.save( demoProfile( QStringLiteral( "Mine" ) ) ) ); // one file on a stick
}

void TestProfiles::save_replacesAnOwnOne()
{
  IngestFixture fixture;
  ProfileLibrary library( fixture.workspace().folder() );
  // a file somebody put there by hand, under another name than the profile's
  QVERIFY( QDir().mkpath( fixture.workspace().folder() + QStringLiteral( "/profiles" ) ) );
  const QString byHand =
    fixture.write( QStringLiteral( "w/profiles/hand.json" ), QJsonDocument( demoProfile( QStringLiteral( "mine" ) ).toJson() ).toJson() );
  library = ProfileLibrary( fixture.workspace().folder() );
  MappingProfile changed = demoProfile( QStringLiteral( "mine" ) );
  changed.note = QStringLiteral( "changed" );
  const Result<QString> path = library.save( changed, ProfileLibrary::Save::Replace );
  VERIFY_OK( path );
  QCOMPARE( QFileInfo( *path ).canonicalFilePath(), QFileInfo( byHand ).canonicalFilePath() );
  QCOMPARE( ProfileLibrary( fixture.workspace().folder() ).find( QStringLiteral( "mine" ) )->note, QStringLiteral( "changed" ) );
}

void TestProfiles::save_thatFails_leavesTheOldFile()
{
  IngestFixture fixture;
  ProfileLibrary library( fixture.workspace().folder() );
  const Result<QString> path = library.save( demoProfile( QStringLiteral( "mine" ) ) );
  VERIFY_OK( path );
  const QByteArray before = contentOf( *path );
  MappingProfile big = demoProfile( QStringLiteral( "mine" ) );
  big.note = QString( 100000, QLatin1Char( 'x' ) );
  // no file may grow beyond a few bytes: the disk is full
  rlimit old {};
  QVERIFY( getrlimit( RLIMIT_FSIZE, &old ) == 0 );
  const rlimit small { 4096, old.rlim_max };
  const auto handler = std::signal( SIGXFSZ, SIG_IGN );
  QVERIFY( setrlimit( RLIMIT_FSIZE, &small ) == 0 );
  const Result<QString> saved = library.save( big, ProfileLibrary::Save::Replace );
  QVERIFY( setrlimit( RLIMIT_FSIZE, &old ) == 0 );
  std::signal( SIGXFSZ, handler );
  QVERIFY( !saved );
  QVERIFY2( saved.error().text().contains( QStringLiteral( "cannot be written" ) ), qPrintable( saved.error().text() ) );
  QCOMPARE( contentOf( *path ), before );
  QCOMPARE( QDir( QFileInfo( *path ).absolutePath() ).entryList( QDir::Files ).size(), 1 );
}

void TestProfiles::save_withoutWorkspace_isRefused()
{
  ProfileLibrary library;
  const Result<QString> saved = library.save( demoProfile( QStringLiteral( "mine" ) ) );
  QVERIFY( !saved );
  QVERIFY( saved.error().text().contains( QStringLiteral( "none is open" ) ) );
}

void TestProfiles::rename_keepsTheSource()
{
  IngestFixture fixture;
  ProfileLibrary library( fixture.workspace().folder() );
  VERIFY_OK( library.save( demoProfile( QStringLiteral( "old" ) ) ) );
  VERIFY_OK( library.save( demoProfile( QStringLiteral( "other" ) ) ) );
  QVERIFY( !library.rename( QStringLiteral( "old" ), QStringLiteral( "other" ) ) );
  QVERIFY( !library.rename( QStringLiteral( "old" ), QStringLiteral( "a/b" ) ) );
  QVERIFY( library.isOwn( QStringLiteral( "old" ) ) );
  VERIFY_OK( library.rename( QStringLiteral( "old" ), QStringLiteral( "新名" ) ) );
  QVERIFY( !library.isOwn( QStringLiteral( "old" ) ) );
  const Result<MappingProfile> renamed = ProfileLibrary( fixture.workspace().folder() ).find( QStringLiteral( "新名" ) );
  VERIFY_OK( renamed );
  QCOMPARE( renamed->source, QStringLiteral( "old" ) ); // the series go on
  QVERIFY( !library.rename( QStringLiteral( "uci-pm25" ), QStringLiteral( "x" ) ) );
}

void TestProfiles::remove_refusesReadyOnes()
{
  IngestFixture fixture;
  ProfileLibrary library( fixture.workspace().folder() );
  const Result<void> ready = library.remove( QStringLiteral( "uci-pm25" ) );
  QVERIFY( !ready );
  QVERIFY( ready.error().text().contains( QStringLiteral( "stays as it is" ) ) );
  VERIFY_OK( library.find( QStringLiteral( "uci-pm25" ) ) );
  VERIFY_OK( library.save( demoProfile( QStringLiteral( "mine" ) ) ) );
  VERIFY_OK( library.remove( QStringLiteral( "mine" ) ) );
  QVERIFY( !ProfileLibrary( fixture.workspace().folder() ).find( QStringLiteral( "mine" ) ) );
}

void TestProfiles::guess_readsAStrangeFile()
{
  IngestFixture fixture;
  TableSample sample;
  Result<ProfileDraft> guessed = guess( fixture, sStrange, sample );
  VERIFY_OK( guessed );
  ProfileDraft &draft = *guessed;
  using Role = ProfileDraft::Role;
  QCOMPARE( sample.separator, QLatin1Char( ';' ) );
  QCOMPARE( draft.rest.table.headerRow, 3 );
  QCOMPARE( draft.columns.at( 0 ).role, Role::Station );
  QCOMPARE( draft.columns.at( 1 ).role, Role::Time );
  QCOMPARE( draft.rest.time.formats, QStringList { QStringLiteral( "yyyy年M月d日 H时" ) } );
  QCOMPARE( draft.rest.time.period, Period::Hour );
  QCOMPARE( draft.columns.at( 2 ).value.indicator, QStringLiteral( "PM2.5" ) );
  QCOMPARE( draft.columns.at( 2 ).value.unit, QStringLiteral( "ug/m3" ) );
  QCOMPARE( draft.columns.at( 3 ).value.unit, QStringLiteral( "mg/m3" ) );
  QCOMPARE( draft.columns.at( 4 ).role, Role::Ignored );
  QCOMPARE( draft.columns.at( 5 ).role, Role::Flag );
  QCOMPARE( draft.rest.flags.value( QStringLiteral( "M" ) ), QualityFlag::Maintenance );
  QCOMPARE( draft.rest.missing, QStringList { QStringLiteral( "—" ) } );
  QCOMPARE( draft.rest.number.decimal, QLatin1Char( ',' ) );
  for ( const qsizetype column : { 0, 1, 2, 3, 5 } )
    QVERIFY( !draft.columns.at( column ).guess.isEmpty() );

  draft.rest.name = QStringLiteral( "strange" );
  const Result<MappingProfile> profile = draft.profile();
  VERIFY_OK( profile );
  const Result<DraftCheck> check = DraftCheck::run( *profile, fixture.catalogue(), sample.header( profile->table ),
    sample.records( profile->table ), QStringLiteral( "guess.csv" ), false, nullptr );
  VERIFY_OK( check );
  QCOMPARE( check->rows.size(), 4 );
  QCOMPARE( check->rejected, 1 );
  QCOMPARE( check->accepted, 3 );
  QCOMPARE( check->readings, 6 ); // 2 of PM2.5, 4 of CO
  QCOMPARE( check->rows.at( 3 ).problems.first().column, 2 );
  QCOMPARE( isoLocal( *check->firstBegin ), QStringLiteral( "2024-03-01T01:00:00+08:00" ) );
}

void TestProfiles::guess_readsALongTable()
{
  IngestFixture fixture;
  TableSample sample;
  const QByteArray content =
    QStringLiteral( "断面名称,采样时间,监测项目,监测值,单位\n演示断面,2024-03-01 09:00,氨氮,0.3,mg/L\n演示断面,2024-03-01 "
                    "09:00,总磷,80,μg/L\n演示断面,2024-03-01 09:00,奇怪物,1,mg/L\n" )
      .toUtf8();
  Result<ProfileDraft> draft = guess( fixture, content, sample );
  VERIFY_OK( draft );
  QVERIFY( draft->isLong() );
  QCOMPARE( draft->words.size(), 2 );
  QCOMPARE( draft->words.at( 0 ).indicator, QStringLiteral( "NH3-N" ) );
  draft->rest.name = QStringLiteral( "lab" );
  const Result<MappingProfile> profile = draft->profile();
  VERIFY_OK( profile );
  ReadingImportOptions options = IngestFixture::creating();
  ProfileLibrary library( fixture.workspace().folder() );
  VERIFY_OK( library.save( *profile ) );
  options.profile = QStringLiteral( "lab" );
  Progress progress;
  const Result<ImportReport> report = ReadingImporter( fixture.catalogue(), library, fixture.network(), fixture.readings() )
                                        .run( fixture.file( QStringLiteral( "guess.csv" ) ), options, progress );
  VERIFY_OK( report );
  QVERIFY2( report->accepted == 2 && report->rejectedByCode.value( QStringLiteral( "unknown-indicator" ) ) == 1,
    qPrintable( reportText( *report ) ) );
}

void TestProfiles::guess_findsPartsOfTheTime()
{
  IngestFixture fixture;
  TableSample sample;
  Result<ProfileDraft> draft =
    guess( fixture, "year,month,day,hour,station,SO2\n2024,1,1,0,S1,5\n2024,1,1,1,S1,6\n2024,1,1,2,S1,7\n", sample );
  VERIFY_OK( draft );
  using Role = ProfileDraft::Role;
  QCOMPARE( draft->columns.at( 0 ).role, Role::Year );
  QCOMPARE( draft->columns.at( 3 ).role, Role::Hour );
  QCOMPARE( draft->columns.at( 5 ).value.indicator, QStringLiteral( "SO2" ) );
  draft->rest.name = QStringLiteral( "parts" );
  const Result<MappingProfile> profile = draft->profile();
  VERIFY_OK( profile );
  QCOMPARE( profile->time.parts.size(), 4 );
  QVERIFY( profile->time.column.isEmpty() );
}

void TestProfiles::guess_takesTheElementThatFits()
{
  IngestFixture fixture;
  TableSample sample;
  const Result<ProfileDraft> water =
    guess( fixture, QStringLiteral( "断面,时间,高锰酸盐指数,总磷,Pb\nA,2024-01-01,3,0.1,0.01\n" ).toUtf8(), sample );
  VERIFY_OK( water );
  QCOMPARE( water->columns.at( 4 ).value.indicator, QStringLiteral( "Pb" ) );
  const Result<ProfileDraft> none = guess( fixture, QStringLiteral( "编号甲,备注\n甲,乙\n丙,丁\n" ).toUtf8(), sample );
  VERIFY_OK( none );
  for ( const ProfileDraft::Column &column : none->columns )
    QCOMPARE( column.role, ProfileDraft::Role::Ignored );
}

void TestProfiles::timeFormats_areFound_data()
{
  QTest::addColumn<QStringList>( "texts" );
  QTest::addColumn<QStringList>( "formats" );
  QTest::newRow( "usual" ) << QStringList { "2024-01-01 01:00", "2024-01-01 02:00" } << QStringList { "yyyy-MM-dd HH:mm" };
  QTest::newRow( "slashes without zeros" ) << QStringList { "2024/1/1 1:00", "2024/1/13 12:00" } << QStringList { "yyyy/MM/dd HH:mm" };
  QTest::newRow( "dense" ) << QStringList { "20240101010000" } << QStringList { "yyyyMMddHHmmss" };
  QTest::newRow( "month first" ) << QStringList { "1/2/2024 1:00", "1/13/2024 1:00" } << QStringList { "M/d/yyyy H:mm" };
  QTest::newRow( "day first" ) << QStringList { "1/2/2024 1:00", "13/2/2024 1:00" } << QStringList { "d/M/yyyy H:mm" };
  QTest::newRow( "serial" ) << QStringList { "45292.5", "45293" } << QStringList { "excel" };
  QTest::newRow( "seconds" ) << QStringList { "1704067200" } << QStringList { "epoch" };
  QTest::newRow( "two forms" ) << QStringList { "2024-01-01T08:00:00", "2024-01-02T08:00:00", "2024-01-05 08:00" }
                               << QStringList { "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm" };
  QTest::newRow( "values" ) << QStringList { "12.5", "13" } << QStringList();
  QTest::newRow( "words" ) << QStringList { "yesterday" } << QStringList();
  QTest::newRow( "nothing" ) << QStringList() << QStringList();
}

void TestProfiles::timeFormats_areFound()
{
  QFETCH( QStringList, texts );
  QTEST( ProfileGuess::timeFormatsOf( texts ), "formats" );
}

void TestProfiles::units_areUnderstood_data()
{
  QTest::addColumn<QString>( "text" );
  QTest::addColumn<QString>( "unit" );
  QTest::newRow( "Greek mu, superscript" ) << QStringLiteral( "μg/m³" ) << "ug/m3";
  QTest::newRow( "micro sign" ) << QStringLiteral( "µg/m3" ) << "ug/m3";
  QTest::newRow( "full width" ) << QStringLiteral( "（ｍｇ／Ｌ）" ) << "mg/L";
  QTest::newRow( "degree" ) << QStringLiteral( "℃" ) << "degC";
  QTest::newRow( "Chinese" ) << QStringLiteral( "毫克每升" ) << "mg/L";
  QTest::newRow( "id" ) << "dB(A)"
                        << "dB(A)";
  QTest::newRow( "unknown" ) << "furlong"
                             << "";
  QTest::newRow( "empty" ) << ""
                           << "";
}

void TestProfiles::units_areUnderstood()
{
  QFETCH( QString, text );
  IngestFixture fixture;
  QTEST( unitFromText( fixture.catalogue(), text ), "unit" );
}

void TestProfiles::headers_areJoined()
{
  QCOMPARE( joinedHeader( { { QStringLiteral( " a " ), QStringLiteral( "b\nc" ) } } ),
    QStringList( { QStringLiteral( "a" ), QStringLiteral( "b\nc" ) } ) );
  // merged across, merged downwards, and a row of units
  QCOMPARE( joinedHeader( { { "t", "PM2.5", "", "SO2" }, { "", "value", "flag", "" } } ),
    QStringList( { "t", "PM2.5 value", "PM2.5 flag", "SO2" } ) );
  QCOMPARE( joinedHeader( { { "t", "s", "PM2.5" }, { "", "", "ug/m3" } } ), QStringList( { "t", "s", "PM2.5 ug/m3" } ) );
  QCOMPARE( joinedHeader( { { "t", "" }, { "", "x" } } ), QStringList( { "t", "x" } ) );
}

void TestProfiles::sample_readsOnlyTheBeginning()
{
  IngestFixture fixture;
  QByteArray content = "time,station,PM2.5\n";
  for ( int i = 0; i < 20000; ++i )
    content += "2024-01-01 00:00,S1,10\n";
  const QString path = fixture.write( QStringLiteral( "long.csv" ), content );
  const Result<TableSample> sample = TableSample::read( path, {}, 500 );
  VERIFY_OK( sample );
  QCOMPARE( sample->rows.size(), 500 );
  QCOMPARE( sample->header( {} ), QStringList( { "time", "station", "PM2.5" } ) );
  QCOMPARE( sample->records( {} ).size(), 499 );
  QCOMPARE( sample->records( {} ).first().row, 2 );
}

void TestProfiles::sample_followsTheEncoding()
{
  IngestFixture fixture;
  const QString path = dataPath( QStringLiteral( "broken/gbk.csv" ) );
  const Result<TableSample> found = TableSample::read( path, {}, 10 );
  VERIFY_OK( found );
  QCOMPARE( found->detected.name, QByteArray( "GB18030" ) );
  QVERIFY( !found->header( {} ).join( QString() ).contains( QChar( QChar::ReplacementCharacter ) ) );
  TableOptions wrong;
  wrong.encoding = "UTF-8";
  const Result<TableSample> forced = TableSample::read( path, wrong, 10, &found->detected );
  VERIFY_OK( forced );
  QCOMPARE( forced->detected.name, QByteArray( "GB18030" ) ); // what was found stays known
  QVERIFY( forced->header( {} ).join( QString() ).contains( QChar( QChar::ReplacementCharacter ) ) );
  for ( const char *file : { "empty.csv", "nowhere.csv", "binary_renamed.csv", "password.xlsx", "cut.xlsx" } )
  {
    const QString broken = dataPath( QStringLiteral( "broken/" ) + QString::fromLatin1( file ) );
    const Result<TableSample> sample = TableSample::read( broken, {}, 10 );
    QVERIFY2( !sample, file );
    QCOMPARE( sample.error().text(), openTable( broken ).error().text() );
  }
}

void TestProfiles::draft_keepsWhatTheFileLacks()
{
  const Result<MappingProfile> ready = ProfileLibrary().find( QStringLiteral( "cnemc-snapshot" ) );
  VERIFY_OK( ready );
  const ProfileDraft draft = ProfileDraft::fromProfile(
    *ready, { QStringLiteral( "TimePoint" ), QStringLiteral( "StationCode" ), QStringLiteral( "PM2_5" ), QStringLiteral( "Area" ) } );
  QCOMPARE( draft.columns.at( 2 ).role, ProfileDraft::Role::Value );
  QCOMPARE( draft.columns.at( 3 ).role, ProfileDraft::Role::Ignored );
  const Result<MappingProfile> made = draft.profile();
  VERIFY_OK( made );
  QCOMPARE( made->values.size(), ready->values.size() );
  QCOMPARE( made->ignored.size(), ready->ignored.size() );
}

void TestProfiles::draft_givesUniqueRolesOnce()
{
  using Role = ProfileDraft::Role;
  ProfileDraft draft;
  draft.setHeader( { QStringLiteral( "a" ), QStringLiteral( "b" ), QStringLiteral( "A" ), QString() } );
  draft.setRole( 0, Role::Time );
  draft.setRole( 1, Role::Time );
  QCOMPARE( draft.columns.at( 0 ).role, Role::Ignored );
  draft.setRole( 0, Role::Month );
  QCOMPARE( draft.columns.at( 1 ).role, Role::Ignored );
  draft.setRole( 2, Role::Value ); // the second of one name
  draft.setRole( 3, Role::Value ); // no name
  QCOMPARE( draft.columns.at( 2 ).role, Role::Ignored );
  QCOMPARE( draft.columns.at( 3 ).role, Role::Ignored );
  draft.rest.name = QStringLiteral( "x" );
  QVERIFY( !draft.profile() );
  draft.setRole( 1, Role::LongValue );
  const Result<MappingProfile> half = draft.profile();
  QVERIFY( !half );
  QVERIFY2( half.error().text().contains( QStringLiteral( "two columns" ) ), qPrintable( half.error().text() ) );
}

QTEST_GUILESS_MAIN( TestProfiles )
#include "test_profiles.moc"
