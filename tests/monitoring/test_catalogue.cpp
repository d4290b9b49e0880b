#include "TestSupport.h"

#include "base/CsvTable.h"
#include "base/Resources.h"
#include "monitoring/Catalogue.h"
#include "monitoring/Palette.h"
#include "monitoring/Reading.h"
#include "monitoring/Responsibility.h"
#include "monitoring/Standards.h"

#include <QDir>
#include <QTemporaryDir>

#include <cmath>

using namespace jinguan;

/** The catalogue: every element of the plan with indicators, units, station kinds and siting classes that fit together. */
class TestCatalogue : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void elements_areTheWindowsTen();
    void elements_haveKindsClassesIndicatorsAndADuty();
    void indicators_ofTheMissionAreThere_data();
    void indicators_ofTheMissionAreThere();
    void indicators_haveKnownPeriodsAndCodes();
    void stationKinds_ofThePlanAreThere();
    void sitingClasses_countAsThePlanDoes();
    void standards_nameKnownIndicatorsAndKinds();
    void convert_followsTheQuantity();
    void palette_hasEveryColourOfTheCatalogue();
    void load_namesTheRowOfADefect_data();
    void load_namesTheRowOfADefect();

  private:
    Catalogue mCatalogue;
};

void TestCatalogue::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
}

void TestCatalogue::elements_areTheWindowsTen()
{
  QStringList ids;
  for ( const Element &element : mCatalogue.elements() )
  {
    ids.append( element.id );
    QCOMPARE( element.order, static_cast<int>( ids.size() ) );
  }
  QCOMPARE(
    ids.join( QLatin1Char( ' ' ) ), QStringLiteral( "air surface_water groundwater soil noise radiation ecology forest wetland sources" ) );
}

void TestCatalogue::elements_haveKindsClassesIndicatorsAndADuty()
{
  const Result<Responsibility> plan = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) );
  VERIFY_OK( plan );
  for ( const Element &element : mCatalogue.elements() )
  {
    QVERIFY2( !mCatalogue.stationKindsOf( element.id ).isEmpty(), qPrintable( element.id ) );
    QVERIFY2( !mCatalogue.sitingClassesOf( element.id ).isEmpty(), qPrintable( element.id ) );
    QVERIFY2( mCatalogue.indicatorsOf( element.id ).size() >= 5, qPrintable( element.id ) );
    const Duty duty = plan->dutyFor( element.id );
    QVERIFY2( duty.clause && duty.clause->id == element.clause, qPrintable( element.id ) );
    QCOMPARE( duty.lead.size(), 1 );
    QCOMPARE( duty.lead.first()->nameNow.zh, QStringLiteral( "市生态环境局" ) );
  }
  for ( const StationKind &kind : mCatalogue.stationKinds() )
    QVERIFY2( plan->clause( kind.clause ) && kind.representativeRadius > 0 && !kind.radiusSource.isEmpty(), qPrintable( kind.id ) );
  for ( const SitingClass &siting : mCatalogue.sitingClasses() )
    QVERIFY2( plan->clause( siting.clause ), qPrintable( siting.id ) );
}

void TestCatalogue::indicators_ofTheMissionAreThere_data()
{
  QTest::addColumn<QString>( "element" );
  QTest::addColumn<QString>( "ids" );
  QTest::newRow( "air" ) << QStringLiteral( "air" ) << QStringLiteral( "PM2.5 PM10 SO2 NO2 CO O3 NO NOx TSP TEMP RH PRES WS WD RAIN DEWP" );
  QTest::newRow( "water" ) << QStringLiteral( "surface_water" )
                           << QStringLiteral( "WT pH DO EC TURB CODMn NH3-N TP TN CHLA ALGAE COD BOD5 LEVEL FLOW LOAD" );
  QTest::newRow( "groundwater" ) << QStringLiteral( "groundwater" ) << QStringLiteral( "pH HARDNESS TDS NO3-N NO2-N ALPHA BETA LEVEL" );
  QTest::newRow( "soil" ) << QStringLiteral( "soil" )
                          << QStringLiteral( "SOIL_pH SOIL_Cd SOIL_Hg SOIL_As SOIL_Pb SOIL_Cr SOIL_Cu SOIL_Ni SOIL_Zn SOIL_BaP SOIL_TPH" );
  QTest::newRow( "noise" ) << QStringLiteral( "noise" )
                           << QStringLiteral( "Leq Ld Ln Ldn L5 L10 L50 L90 L95 Lmax Lmin OCT_31.5 OCT_16000 TOB_20 TOB_20000" );
  QTest::newRow( "radiation" ) << QStringLiteral( "radiation" ) << QStringLiteral( "GAMMA ALPHA BETA EM_E EM_H EM_B EM_S" );
  QTest::newRow( "ecology" ) << QStringLiteral( "ecology" ) << QStringLiteral( "NDVI FVC NPP LAI SPECIES_BIRD" );
  QTest::newRow( "forest" ) << QStringLiteral( "forest" ) << QStringLiteral( "STOCK CANOPY PEST_AREA" );
  QTest::newRow( "wetland" ) << QStringLiteral( "wetland" ) << QStringLiteral( "LEVEL WET_AREA BIRDS" );
  QTest::newRow( "sources" ) << QStringLiteral( "sources" )
                             << QStringLiteral( "FLOW COD NH3-N SO2_EMISSION NOX_EMISSION PM_EMISSION VOC O2" );
}

void TestCatalogue::indicators_ofTheMissionAreThere()
{
  QFETCH( QString, element );
  QFETCH( QString, ids );
  const QStringList list = ids.split( QLatin1Char( ' ' ) );
  for ( const QString &id : list )
  {
    const Indicator *indicator = mCatalogue.indicator( id );
    QVERIFY2( indicator && indicator->elements.contains( element ), qPrintable( id ) );
  }
}

void TestCatalogue::indicators_haveKnownPeriodsAndCodes()
{
  const Result<CsvTable> codes = CsvTable::read( Resources::path( QStringLiteral( "standards/hj212_codes.csv" ) ) );
  VERIFY_OK( codes );
  QSet<QString> known;
  for ( int row = 0; row < codes->rowCount(); ++row )
    known.insert( codes->text( row, QStringLiteral( "code" ) ) );
  for ( const Indicator &indicator : mCatalogue.indicators() )
  {
    bool ok = false;
    periodFromId( indicator.defaultPeriod, &ok );
    QVERIFY2( ok, qPrintable( indicator.id + QLatin1Char( ' ' ) + indicator.defaultPeriod ) );
    const QStringList own = indicator.hj212Code.split( QLatin1Char( ';' ), Qt::SkipEmptyParts );
    for ( const QString &code : own )
      QVERIFY2( known.contains( code ), qPrintable( indicator.id + QLatin1Char( ' ' ) + code ) );
  }
}

void TestCatalogue::stationKinds_ofThePlanAreThere()
{
  const QString ids = QStringLiteral( "air_standard air_micro weather water_section water_quantity drinking_source plant_outlet tap "
                                      "groundwater_well soil_base soil_risk noise_region noise_zone noise_traffic noise_sensitive "
                                      "noise_hub noise_rail noise_expressway noise_motorway_entry radiation_gamma radiation_water "
                                      "radiation_em eco_plot forest_plot wetland_site source_fixed source_area source_mobile" );
  for ( const QString &id : ids.split( QLatin1Char( ' ' ) ) )
    QVERIFY2( mCatalogue.stationKind( id ), qPrintable( id ) );
  QVERIFY( !mCatalogue.stationKind( QStringLiteral( "air_station" ) ) );
}

void TestCatalogue::sitingClasses_countAsThePlanDoes()
{
  QCOMPARE( mCatalogue.sitingClassesOf( QStringLiteral( "air" ) ).size(), 9 );
  QCOMPARE( mCatalogue.sitingClassesOf( QStringLiteral( "ecology" ) ).size(), 13 );
  // seven kinds of land use, the sensitive areas, and the sites under remediation
  QCOMPARE( mCatalogue.sitingClassesOf( QStringLiteral( "soil" ) ).size(), 9 );
}

void TestCatalogue::standards_nameKnownIndicatorsAndKinds()
{
  const Result<Standards> standards = Standards::load( Resources::path( QStringLiteral( "standards" ) ) );
  VERIFY_OK( standards );
  for ( const QString &name : standards->tableNames() )
  {
    const CsvTable &table = *standards->table( name );
    for ( int row = 0; row < table.rowCount(); ++row )
    {
      const QString where = QStringLiteral( "%1 line %2" ).arg( name ).arg( table.line( row ) );
      QStringList ids = table.list( row, QStringLiteral( "pollutants" ) );
      ids += table.text( row, QStringLiteral( "pollutant" ) );
      ids += table.text( row, QStringLiteral( "indicator" ) );
      ids.removeAll( QString() );
      for ( const QString &id : std::as_const( ids ) )
        QVERIFY2( mCatalogue.indicator( id ), qPrintable( where + QLatin1Char( ' ' ) + id ) );
      for ( const QString &kind : table.list( row, QStringLiteral( "station_kinds" ) ) )
        QVERIFY2( mCatalogue.stationKind( kind ), qPrintable( where + QLatin1Char( ' ' ) + kind ) );
    }
  }
}

void TestCatalogue::convert_followsTheQuantity()
{
  const auto converted = [this]( double value, const char *from, const char *to ) {
    const Result<double> result = mCatalogue.convert( value, QString::fromLatin1( from ), QString::fromLatin1( to ) );
    return result ? *result : std::nan( "" );
  };
  QVERIFY( qFuzzyCompare( converted( 1.2, "mg/m3", "ug/m3" ), 1200.0 ) );
  QVERIFY( qFuzzyCompare( converted( 60, "ug/L", "mg/L" ), 0.06 ) );
  QVERIFY( qFuzzyCompare( converted( 95.6, "kPa", "hPa" ), 956.0 ) );
  QVERIFY( qFuzzyCompare( converted( 36, "km/h", "m/s" ), 10.0 ) );
  QVERIFY( qFuzzyCompare( converted( 1, "m3/s", "m3/d" ), 86400.0 ) );
  QVERIFY( qFuzzyCompare( converted( 1, "kg/s", "t/d" ), 86.4 ) );
  QVERIFY( qFuzzyCompare( converted( 400, "uW/cm2", "W/m2" ), 4.0 ) );
  const Result<double> wrong = mCatalogue.convert( 1, QStringLiteral( "nGy/h" ), QStringLiteral( "nSv/h" ) );
  QVERIFY( !wrong && !wrong.error().remedy.isEmpty() );
  QVERIFY( !mCatalogue.convert( 1, QStringLiteral( "furlong" ), QStringLiteral( "m" ) ) );
}

void TestCatalogue::palette_hasEveryColourOfTheCatalogue()
{
  const Result<Palette> palette = Palette::load( Resources::path( QStringLiteral( "palette.csv" ) ) );
  VERIFY_OK( palette );
  const Result<CsvTable> verdicts = CsvTable::read( Resources::path( QStringLiteral( "catalogue/verdicts.csv" ) ) );
  VERIFY_OK( verdicts );
  QSet<QString> grades;
  for ( int row = 0; row < verdicts->rowCount(); ++row )
  {
    const QString colour = palette->hex( verdicts->text( row, QStringLiteral( "palette_key" ) ) );
    QVERIFY( !colour.isEmpty() );
    grades.insert( colour );
  }
  for ( int i = 1; i <= 10; ++i )
  {
    const QString series = palette->hex( QStringLiteral( "series.%1" ).arg( i ) );
    QVERIFY2( !series.isEmpty() && !grades.contains( series ), qPrintable( series ) );
  }
  QCOMPARE( palette->hex( QStringLiteral( "accent" ) ), QStringLiteral( "#2E8B3D" ) );
  QCOMPARE( palette->entry( QStringLiteral( "ecobelt.fill" ) )->alphaPercent, 22 );
}

void TestCatalogue::load_namesTheRowOfADefect_data()
{
  QTest::addColumn<QString>( "file" );
  QTest::addColumn<QString>( "from" );
  QTest::addColumn<QString>( "to" );
  QTest::addColumn<qint64>( "row" );
  QTest::newRow( "twice" ) << QStringLiteral( "indicators.csv" ) << QStringLiteral( "\nPM10,air" ) << QStringLiteral( "\nPM2.5,air" )
                           << qint64( 3 );
  QTest::newRow( "unknown unit" ) << QStringLiteral( "indicators.csv" ) << QStringLiteral( ",ug/m3," ) << QStringLiteral( ",ug/m4," )
                                  << qint64( 2 );
  QTest::newRow( "unknown element" ) << QStringLiteral( "station_kinds.csv" ) << QStringLiteral( "air_micro,air," )
                                     << QStringLiteral( "air_micro,aer," ) << qint64( 3 );
  QTest::newRow( "empty id" ) << QStringLiteral( "siting_classes.csv" ) << QStringLiteral( "\ncentral_city," ) << QStringLiteral( "\n," )
                              << qint64( 2 );
  QTest::newRow( "factor zero" ) << QStringLiteral( "units.csv" ) << QStringLiteral( ",ratio,1," ) << QStringLiteral( ",ratio,0," )
                                 << qint64( 2 );
  QTest::newRow( "no English name" ) << QStringLiteral( "elements.csv" ) << QStringLiteral( ",Air," ) << QStringLiteral( ",," )
                                     << qint64( 2 );
}

void TestCatalogue::load_namesTheRowOfADefect()
{
  QFETCH( QString, file );
  QFETCH( QString, from );
  QFETCH( QString, to );
  QFETCH( qint64, row );
  QTemporaryDir folder;
  QVERIFY( folder.isValid() );
  const QDir source( Resources::path( QStringLiteral( "catalogue" ) ) );
  for ( const QString &name : source.entryList( { QStringLiteral( "*.csv" ) } ) )
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
  const Result<Catalogue> catalogue = Catalogue::load( folder.path() );
  QVERIFY( !catalogue.ok() );
  QVERIFY2( catalogue.error().file.endsWith( file ), qPrintable( catalogue.error().text() ) );
  QCOMPARE( catalogue.error().row, row );
}

QTEST_APPLESS_MAIN( TestCatalogue )
#include "test_catalogue.moc"
