#include "TestSupport.h"

#include "base/CsvTable.h"
#include "base/Resources.h"
#include "monitoring/Catalogue.h"
#include "monitoring/PlaceGeneralisation.h"

using namespace jinguan;

/** Places as a map for the public may tell them. */
class TestPlaceGeneralisation : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void snapped_staysWithinItsCell();
    void snapped_tellsNothingButTheCell();
    void place_followsTheKind();
    void stations_leavesOutWhatMayNotBeShown();
    void load_namesOnlyKindsOfTheCatalogue();
};

void TestPlaceGeneralisation::snapped_staysWithinItsCell()
{
  for ( const double metres : { 50.0, 500.0, 2000.0 } )
    for ( int i = 0; i < 200; ++i )
    {
      const LonLat exact { 103.0 + i * 0.00987, 30.1 + i * 0.00611 };
      const double moved = roughDistance( exact, PlaceGeneralisation::snapped( exact, metres ) );
      QVERIFY2( moved <= metres * 0.7072 + 0.2, qPrintable( QString::number( moved ) ) );
    }
}

void TestPlaceGeneralisation::snapped_tellsNothingButTheCell()
{
  // A walk of five kilometres in steps of ten metres ends in few places, and each is told as itself.
  QSet<QPair<double, double>> told;
  for ( int step = 0; step < 500; ++step )
  {
    const LonLat at = PlaceGeneralisation::snapped( { 104.0 + step * 0.0001, 30.65 }, 2000 );
    told.insert( { at.lon, at.lat } );
    QCOMPARE( PlaceGeneralisation::snapped( at, 2000 ), at );
  }
  QVERIFY( told.size() >= 2 && told.size() <= 4 );
}

void TestPlaceGeneralisation::place_followsTheKind()
{
  const Result<PlaceGeneralisation> places = PlaceGeneralisation::load();
  VERIFY_OK( places );
  const LonLat exact { 103.91234, 30.81234 };
  const double intake = roughDistance( exact, places->place( QStringLiteral( "drinking_source" ), exact ) );
  const double air = roughDistance( exact, places->place( QStringLiteral( "air_standard" ), exact ) );
  QVERIFY( intake > 50 );
  QVERIFY( air < 50 );
  QVERIFY( places->isSensitive( QStringLiteral( "drinking_source" ) ) );
  QVERIFY( !places->isSensitive( QStringLiteral( "air_standard" ) ) );
}

void TestPlaceGeneralisation::stations_leavesOutWhatMayNotBeShown()
{
  const Result<PlaceGeneralisation> places = PlaceGeneralisation::load();
  VERIFY_OK( places );
  Station intake;
  intake.code = QStringLiteral( "SRC" );
  intake.kind = QStringLiteral( "drinking_source" );
  intake.positions = { { { 103.7, 30.9 }, QDate( 2010, 1, 1 ), QDate( 2015, 1, 1 ), {} },
    { { 103.8, 30.91 }, QDate( 2015, 1, 2 ), {}, {} } };
  Station hidden;
  hidden.kind = QStringLiteral( "radiation_source" );
  hidden.positions = { { { 104.0, 30.6 }, {}, {}, {} } };
  const QList<Station> told = places->stations( { intake, hidden } );
  QCOMPARE( told.size(), 1 );
  QCOMPARE( told.first().code, intake.code );
  for ( qsizetype i = 0; i < 2; ++i ) // where it was is told no better than where it is
    QVERIFY( roughDistance( told.first().positions.at( i ).at, intake.positions.at( i ).at ) > 20 );
  QVERIFY( !places->showsLayer( QStringLiteral( "drinking-zone" ) ) );
  QVERIFY( places->showsLayer( QStringLiteral( "river" ) ) );
}

void TestPlaceGeneralisation::load_namesOnlyKindsOfTheCatalogue()
{
  const Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  const Result<CsvTable> table = CsvTable::read( Resources::path( QStringLiteral( "layouts/sensitive_kinds.csv" ) ) );
  VERIFY_OK( table );
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const QString kind = table->text( row, QStringLiteral( "kind" ) );
    if ( table->text( row, QStringLiteral( "what" ) ) == QLatin1String( "station" ) && kind != QLatin1String( "*" ) )
      QVERIFY2( catalogue->stationKind( kind ), qPrintable( kind ) );
    QVERIFY2( !table->text( row, QStringLiteral( "source" ) ).isEmpty(), qPrintable( kind ) );
  }
}

QTEST_APPLESS_MAIN( TestPlaceGeneralisation )
#include "test_placegeneralisation.moc"
