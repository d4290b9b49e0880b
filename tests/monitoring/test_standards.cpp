#include "TestSupport.h"

#include "base/Resources.h"
#include "monitoring/Standards.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace jinguan;

/** The tables of resources/standards: complete rows, editions by date and region, defects named by row. */
class TestStandards : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void rows_lackNothing();
    void rows_lieInTheValidityOfTheirEdition();
    void rows_keepTheValuesOfTheirSources();
    void editions_haveNamesOfEachLanguage();
    void inForce_followsDateAndRegion_data();
    void inForce_followsDateAndRegion();
    void choose_takesTheNamedEditionOfTheStandardOnly();
    void load_namesTheRowOfADefect_data();
    void load_namesTheRowOfADefect();

  private:
    Standards mStandards;
};

void TestStandards::initTestCase()
{
  Result<Standards> standards = Standards::load( Resources::path( QStringLiteral( "standards" ) ) );
  VERIFY_OK( standards );
  mStandards = standards.take();
}

void TestStandards::rows_lackNothing()
{
  // Read apart from Standards, so that a check it forgets is still made.
  const QStringList files = QDir( Resources::path( QStringLiteral( "standards" ) ) ).entryList( { QStringLiteral( "*.csv" ) } );
  QVERIFY( files.size() >= 36 );
  static const QRegularExpression sDay( QStringLiteral( "^\\d{4}-\\d{2}-\\d{2}$" ) );
  int rows = 0;
  for ( const QString &file : files )
  {
    const Result<CsvTable> table = CsvTable::read( Resources::path( QStringLiteral( "standards/" ) + file ) );
    VERIFY_OK( table );
    for ( const char *column : { "standard", "edition", "clause", "valid_from", "valid_to", "region", "confidence" } )
      QVERIFY2(
        table->hasColumn( QString::fromLatin1( column ) ), qPrintable( file + QLatin1Char( ' ' ) + QString::fromLatin1( column ) ) );
    for ( int row = 0; row < table->rowCount(); ++row, ++rows )
    {
      const QByteArray where = QStringLiteral( "%1 line %2" ).arg( file ).arg( table->line( row ) ).toUtf8();
      for ( const char *column : { "standard", "edition", "clause" } )
        QVERIFY2( !table->text( row, QString::fromLatin1( column ) ).isEmpty(), where.constData() );
      QVERIFY2( sDay.match( table->text( row, QStringLiteral( "valid_from" ) ) ).hasMatch(), where.constData() );
      const QString to = table->text( row, QStringLiteral( "valid_to" ) );
      QVERIFY2( to.isEmpty() || sDay.match( to ).hasMatch(), where.constData() );
      const QString confidence = table->text( row, QStringLiteral( "confidence" ) );
      QVERIFY2( confidence == QLatin1String( "checked" ) || confidence == QLatin1String( "memory" ), where.constData() );
    }
  }
  QVERIFY( rows > 800 );
}

void TestStandards::rows_lieInTheValidityOfTheirEdition()
{
  const QStringList names = mStandards.tableNames();
  for ( const QString &name : names )
  {
    if ( name.startsWith( QLatin1String( "hj212" ) ) || name == QLatin1String( "editions" ) )
      continue; // devices in the field go on sending the codes of old editions
    const CsvTable &table = *mStandards.table( name );
    for ( int row = 0; row < table.rowCount(); ++row )
    {
      const Edition *edition = mStandards.edition( table.text( row, QStringLiteral( "edition" ) ) );
      QVERIFY( edition );
      const QDate from = QDate::fromString( table.text( row, QStringLiteral( "valid_from" ) ), Qt::ISODate );
      const QDate to = QDate::fromString( table.text( row, QStringLiteral( "valid_to" ) ), Qt::ISODate );
      QVERIFY2( from >= edition->validFrom && ( edition->validTo.isNull() || ( to.isValid() && to <= edition->validTo ) ),
        qPrintable( QStringLiteral( "%1 line %2" ).arg( name ).arg( table.line( row ) ) ) );
    }
  }
}

void TestStandards::rows_keepTheValuesOfTheirSources()
{
  SHARED_OR_SKIP( folder, "standards/" );
  const QList<QPair<QString, QStringList>> tables { { QStringLiteral( "aqi_breakpoints" ),
                                                      { QStringLiteral( "bp_50" ), QStringLiteral( "bp_100" ), QStringLiteral( "bp_150" ),
                                                        QStringLiteral( "bp_200" ), QStringLiteral( "bp_300" ), QStringLiteral( "bp_400" ),
                                                        QStringLiteral( "bp_500" ) } },
    { QStringLiteral( "gb3838" ),
      { QStringLiteral( "hj212_code" ), QStringLiteral( "I" ), QStringLiteral( "II" ), QStringLiteral( "III" ), QStringLiteral( "IV" ),
        QStringLiteral( "V" ) } },
    { QStringLiteral( "gbt14848" ), { QStringLiteral( "I" ), QStringLiteral( "II" ), QStringLiteral( "III" ), QStringLiteral( "IV" ) } },
    { QStringLiteral( "gb36600" ),
      { QStringLiteral( "cas" ), QStringLiteral( "screen_type1" ), QStringLiteral( "screen_type2" ), QStringLiteral( "control_type1" ),
        QStringLiteral( "control_type2" ) } },
    { QStringLiteral( "gb15618" ),
      { QStringLiteral( "land_use" ), QStringLiteral( "screen_pH_le5_5" ), QStringLiteral( "screen_pH_gt7_5" ),
        QStringLiteral( "control_pH_6_5_7_5" ) } },
    { QStringLiteral( "noise_limits" ), { QStringLiteral( "class" ), QStringLiteral( "day" ), QStringLiteral( "night" ) } },
    { QStringLiteral( "hj640_grades" ), { QStringLiteral( "kind" ), QStringLiteral( "upper_limit_dBA" ) } },
    { QStringLiteral( "gb8702" ),
      { QStringLiteral( "E_V_per_m" ), QStringLiteral( "H_A_per_m" ), QStringLiteral( "B_uT" ), QStringLiteral( "S_W_per_m2" ) } },
    { QStringLiteral( "hj212_codes" ), { QStringLiteral( "code" ), QStringLiteral( "old_code_2005" ), QStringLiteral( "default_unit" ) } },
    { QStringLiteral( "hj212_cn" ), { QStringLiteral( "cn" ) } }, { QStringLiteral( "hj212_st" ), { QStringLiteral( "st" ) } } };
  for ( const auto &[name, columns] : tables )
  {
    const Result<CsvTable> source = CsvTable::read( folder + name + QStringLiteral( ".csv" ) );
    VERIFY_OK( source );
    const CsvTable *ours = mStandards.table( name );
    QVERIFY( ours );
    QCOMPARE( ours->rowCount(), source->rowCount() );
    for ( int row = 0; row < source->rowCount(); ++row )
    {
      for ( const QString &column : columns )
        QCOMPARE( ours->text( row, column ), source->text( row, column ) );
    }
  }
  const Result<CsvTable> limits = CsvTable::read( folder + QStringLiteral( "gb3095_limits.csv" ) );
  VERIFY_OK( limits );
  for ( int row = 0; row < limits->rowCount(); ++row )
  {
    QCOMPARE( mStandards.table( QStringLiteral( "gb3095_limits" ) )->text( row, QStringLiteral( "level1" ) ),
      limits->text( row, QStringLiteral( "level1" ) ) );
    QCOMPARE( mStandards.table( QStringLiteral( "gb3095_limits" ) )->text( row, QStringLiteral( "level2" ) ),
      limits->text( row, QStringLiteral( "level2" ) ) );
  }
}

void TestStandards::editions_haveNamesOfEachLanguage()
{
  // A code such as GB 3095-2026 or CNEMC is the same in both; words are not.
  static const QRegularExpression sEnglishWord( QStringLiteral( "[a-z]{3,}" ) );
  static const QRegularExpression sChinese( QStringLiteral( "\\p{Han}" ) );
  for ( const Edition &edition : mStandards.editions() )
  {
    QVERIFY2( !edition.name.zh.isEmpty() && !edition.name.zh.contains( sEnglishWord ), qPrintable( edition.name.zh ) );
    QVERIFY2( !edition.name.en.isEmpty() && !edition.name.en.contains( sChinese ), qPrintable( edition.name.en ) );
  }
  QCOMPARE( mStandards.edition( QStringLiteral( "HJ633-2012/CNEMC" ) )->name.zh, QStringLiteral( "HJ 633-2012（总站实时发布口径）" ) );
  QCOMPARE( mStandards.edition( QStringLiteral( "HJ633-2026" ) )->name.zh, QStringLiteral( "HJ 633-2026" ) );
}

void TestStandards::inForce_followsDateAndRegion_data()
{
  QTest::addColumn<QString>( "standard" );
  QTest::addColumn<QDate>( "day" );
  QTest::addColumn<QString>( "region" );
  QTest::addColumn<QString>( "expected" );
  const QString aqi = QStringLiteral( "HJ 633" );
  const QString limits = QStringLiteral( "GB 3095" );
  const QString chengdu = QStringLiteral( "510100" );
  QTest::newRow( "last day of 2012 edition" ) << aqi << QDate( 2026, 2, 28 ) << chengdu << QStringLiteral( "HJ633-2012" );
  QTest::newRow( "first day of 2026 edition" ) << aqi << QDate( 2026, 3, 1 ) << chengdu << QStringLiteral( "HJ633-2026" );
  QTest::newRow( "Chengdu before its start" ) << aqi << QDate( 2012, 12, 31 ) << chengdu << QString();
  QTest::newRow( "Chengdu first day" ) << aqi << QDate( 2013, 1, 1 ) << chengdu << QStringLiteral( "HJ633-2012" );
  QTest::newRow( "district of Chengdu" ) << aqi << QDate( 2013, 1, 1 ) << QStringLiteral( "510104" ) << QStringLiteral( "HJ633-2012" );
  QTest::newRow( "another city of Sichuan, 2015" ) << aqi << QDate( 2015, 12, 31 ) << QStringLiteral( "511100" ) << QString();
  QTest::newRow( "another city of Sichuan, 2016" )
    << aqi << QDate( 2016, 1, 1 ) << QStringLiteral( "511100" ) << QStringLiteral( "HJ633-2012" );
  QTest::newRow( "district of Beijing" ) << aqi << QDate( 2013, 3, 1 ) << QStringLiteral( "110105" ) << QStringLiteral( "HJ633-2012" );
  QTest::newRow( "transition ends" ) << limits << QDate( 2030, 12, 31 ) << chengdu << QStringLiteral( "GB3095-2026/transition" );
  QTest::newRow( "final limits" ) << limits << QDate( 2031, 1, 1 ) << chengdu << QStringLiteral( "GB3095-2026/final" );
  QTest::newRow( "soil before its standard" ) << QStringLiteral( "GB 15618" ) << QDate( 2018, 7, 31 ) << chengdu << QString();
  QTest::newRow( "unknown standard" ) << QStringLiteral( "GB 0" ) << QDate( 2026, 3, 1 ) << chengdu << QString();
}

void TestStandards::inForce_followsDateAndRegion()
{
  QFETCH( QString, standard );
  QFETCH( QDate, day );
  QFETCH( QString, region );
  QFETCH( QString, expected );
  const Edition *edition = mStandards.inForce( standard, day, region );
  QCOMPARE( edition ? edition->id : QString(), expected );
}

void TestStandards::choose_takesTheNamedEditionOfTheStandardOnly()
{
  const QString aqi = QStringLiteral( "HJ 633" );
  const QDate day( 2019, 7, 18 );
  QCOMPARE( mStandards.choose( aqi, day, defaultRegion(), QStringLiteral( "HJ633-2026" ) )->id, QStringLiteral( "HJ633-2026" ) );
  QCOMPARE( mStandards.choose( aqi, day, defaultRegion(), QStringLiteral( "HJ 633-2026" ) )->id, QStringLiteral( "HJ633-2026" ) );
  QCOMPARE(
    mStandards.choose( aqi, day, defaultRegion(), QStringLiteral( "HJ633-2012/CNEMC" ) )->id, QStringLiteral( "HJ633-2012/CNEMC" ) );
  QCOMPARE( mStandards.choose( aqi, day, defaultRegion(), QStringLiteral( "GB3838-2002" ) )->id, QStringLiteral( "HJ633-2012" ) );
}

void TestStandards::load_namesTheRowOfADefect_data()
{
  QTest::addColumn<QString>( "file" );
  QTest::addColumn<QString>( "from" );
  QTest::addColumn<QString>( "to" );
  QTest::addColumn<qint64>( "row" );
  const QString breakpoints = QStringLiteral( "aqi_breakpoints.csv" );
  QTest::newRow( "no confidence" ) << breakpoints << QStringLiteral( ",,checked,\n" ) << QStringLiteral( ",,,\n" ) << qint64( 2 );
  QTest::newRow( "no clause" ) << breakpoints << QStringLiteral( "breakpoint table" ) << QString() << qint64( 2 );
  QTest::newRow( "impossible date" ) << breakpoints << QStringLiteral( "2016-01-01" ) << QStringLiteral( "2016-02-30" ) << qint64( 2 );
  QTest::newRow( "unknown edition" ) << breakpoints << QStringLiteral( ",HJ633-2012," ) << QStringLiteral( ",HJ633-2011," ) << qint64( 2 );
  QTest::newRow( "overlapping editions" ) << QStringLiteral( "editions.csv" ) << QStringLiteral( "2026-03-01" )
                                          << QStringLiteral( "2026-02-28" ) << qint64( 8 );
}

void TestStandards::load_namesTheRowOfADefect()
{
  QFETCH( QString, file );
  QFETCH( QString, from );
  QFETCH( QString, to );
  QFETCH( qint64, row );
  QTemporaryDir folder;
  QVERIFY( folder.isValid() );
  const QDir source( Resources::path( QStringLiteral( "standards" ) ) );
  for ( const QString &name : { QStringLiteral( "editions.csv" ), QStringLiteral( "aqi_breakpoints.csv" ) } )
  {
    QFile original( source.filePath( name ) );
    QVERIFY( original.open( QIODevice::ReadOnly ) );
    QString text = QString::fromUtf8( original.readAll() );
    if ( name == file )
    {
      const qsizetype at = text.indexOf( from );
      QVERIFY( at > 0 );
      text.replace( at, from.size(), to );
    }
    QFile copy( folder.filePath( name ) );
    QVERIFY( copy.open( QIODevice::WriteOnly ) );
    copy.write( text.toUtf8() );
  }
  const Result<Standards> standards = Standards::load( folder.path() );
  QVERIFY( !standards.ok() );
  QCOMPARE( standards.error().row, row );
  QVERIFY( standards.error().file.endsWith( file ) );
  QVERIFY( !standards.error().remedy.isEmpty() );
}

QTEST_APPLESS_MAIN( TestStandards )
#include "test_standards.moc"
