#include "TestSupport.h"

#include "base/Resources.h"
#include "evaluation/EvaluationNames.h"
#include "evaluation/StoreEvaluationInput.h"
#include "monitoring/RollupRules.h"
#include "store/Workspace.h"

#include <QTemporaryDir>

using namespace jinguan;

/** Which readings of a workspace an evaluation gets. */
class TestStoreEvaluationInput : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void units_areThoseOfTheCatalogue();
    void automatic_comesBeforeManual();
    void fullerSource_answersAlone();
    void forecasts_stayOut();
    void days_onlyWhereTheStationRan();
    void belowDetection_isKept();
    void hours_comeBeforeDays();
    void noise_takesWhatCoversMost();
    void hours_areComputedFromMinutes();
    void names_coverEveryClauseOfTheTables();

  private:
    void write( const SeriesKey &key, const QString &unit, Period period, const QList<Reading> &readings );
    EvaluationSeries read( const char *element, const char *indicator, const Station &station = ours() ) const;
    static SeriesKey key( const char *indicator, const char *source = "a", Method method = Method::Automatic, UtcSeconds issued = 0 );
    static QList<Reading> hours( int count, double value );
    static Station ours()
    {
      Station station;
      station.code = QStringLiteral( "S" );
      return station;
    }
    static UtcSeconds begin() { return QDateTime( QDate( 2024, 5, 6 ), QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch(); }

    Catalogue mCatalogue;
    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<Workspace> mWorkspace;
};

void TestStoreEvaluationInput::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
}

void TestStoreEvaluationInput::init()
{
  mWorkspace.reset();
  mFolder = std::make_unique<QTemporaryDir>();
  Result<std::unique_ptr<Workspace>> made = Workspace::create( mFolder->filePath( QStringLiteral( "w" ) ), QStringLiteral( "w" ) );
  VERIFY_OK( made );
  mWorkspace = made.take();
}

SeriesKey TestStoreEvaluationInput::key( const char *indicator, const char *source, Method method, UtcSeconds issued )
{
  return SeriesKey { QStringLiteral( "S" ), {}, QString::fromLatin1( indicator ), method, QString::fromLatin1( source ), issued };
}

QList<Reading> TestStoreEvaluationInput::hours( int count, double value )
{
  QList<Reading> readings;
  for ( int i = 0; i < count; ++i )
    readings.append( Reading { begin() + i * 3600LL, value } );
  return readings;
}

void TestStoreEvaluationInput::write( const SeriesKey &key, const QString &unit, Period period, const QList<Reading> &readings )
{
  ReadingStore &store = mWorkspace->readings();
  const Result<SeriesId> series = store.ensureSeries( key, unit );
  VERIFY_OK( series );
  const Result<qint64> delivery = store.beginDelivery( Delivery {} );
  VERIFY_OK( delivery );
  QList<IncomingReading> incoming;
  for ( const Reading &reading : readings )
    incoming.append( IncomingReading { *series, period, reading } );
  const Result<WriteSummary> written = store.write( *delivery, incoming );
  VERIFY_OK( written );
}

EvaluationSeries TestStoreEvaluationInput::read( const char *element, const char *indicator, const Station &station ) const
{
  const Result<StoreEvaluationInput> input =
    StoreEvaluationInput::open( mWorkspace->readings(), mCatalogue, QString::fromLatin1( element ) );
  if ( !input )
    return {};
  const Result<EvaluationSeries> found = input->series( station, QString::fromLatin1( indicator ), begin(), begin() + 3 * 86400 );
  return found ? *found : EvaluationSeries {};
}

void TestStoreEvaluationInput::units_areThoseOfTheCatalogue()
{
  write( key( "PM2.5" ), QStringLiteral( "mg/m3" ), Period::Hour, hours( 1, 0.035 ) );
  QCOMPARE( read( "air", "PM2.5" ).readings.value( 0 ).value, 35.0 );
}

void TestStoreEvaluationInput::automatic_comesBeforeManual()
{
  write( key( "DO", "hand", Method::Manual ), QStringLiteral( "mg/L" ), Period::Sample, hours( 20, 1 ) );
  QCOMPARE( read( "surface_water", "DO" ).readings.size(), 20 );
  write( key( "DO", "probe" ), QStringLiteral( "mg/L" ), Period::FourHours, hours( 1, 7 ) );
  const EvaluationSeries found = read( "surface_water", "DO" );
  QCOMPARE( found.readings.size(), 1 );
  QCOMPARE( found.readings.first().value, 7.0 );
}

void TestStoreEvaluationInput::fullerSource_answersAlone()
{
  write( key( "PM2.5", "thin" ), QStringLiteral( "ug/m3" ), Period::Hour, hours( 5, 10 ) );
  write( key( "PM2.5", "full" ), QStringLiteral( "ug/m3" ), Period::Hour, hours( 20, 90 ) );
  const EvaluationSeries found = read( "air", "PM2.5" );
  QCOMPARE( found.readings.size(), 20 );
  QCOMPARE( found.readings.first().value, 90.0 );
}

void TestStoreEvaluationInput::forecasts_stayOut()
{
  write( key( "PM2.5", "f", Method::Automatic, begin() ), QStringLiteral( "ug/m3" ), Period::Hour, hours( 24, 10 ) );
  write( key( "PM2.5", "m", Method::Model ), QStringLiteral( "ug/m3" ), Period::Hour, hours( 24, 10 ) );
  QVERIFY( read( "air", "PM2.5" ).readings.isEmpty() );
}

void TestStoreEvaluationInput::days_onlyWhereTheStationRan()
{
  write( key( "PM2.5" ), QStringLiteral( "ug/m3" ), Period::Hour, hours( 72, 10 ) );
  Station station = ours();
  station.states = { { StationStatus::Running, {}, {} }, { StationStatus::Suspended, QDate( 2024, 5, 7 ), QStringLiteral( "moved" ) },
    { StationStatus::Running, QDate( 2024, 5, 8 ), {} } };
  const QList<Reading> found = read( "air", "PM2.5", station ).readings;
  QCOMPARE( found.size(), 48 );
  QCOMPARE( found.at( 23 ).begin, begin() + 23 * 3600 );
  QCOMPARE( found.at( 24 ).begin, begin() + 48 * 3600 );
}

void TestStoreEvaluationInput::belowDetection_isKept()
{
  write( key( "Cr6" ), QStringLiteral( "mg/L" ), Period::Sample, { Reading { begin(), 0.004, QualityFlag::Valid, true } } );
  const QList<Reading> found = read( "surface_water", "Cr6" ).readings;
  QCOMPARE( found.size(), 1 );
  QVERIFY( found.first().belowDetection );
}

void TestStoreEvaluationInput::hours_comeBeforeDays()
{
  write( key( "PM2.5" ), QStringLiteral( "ug/m3" ), Period::Day, { Reading { begin(), 60 }, Reading { begin() + 86400, 61 } } );
  QCOMPARE( read( "air", "PM2.5" ).period, Period::Day );
  write( key( "PM2.5" ), QStringLiteral( "ug/m3" ), Period::Hour, hours( 3, 50 ) );
  const EvaluationSeries found = read( "air", "PM2.5" );
  QCOMPARE( found.period, Period::Hour );
  QCOMPARE( found.readings.size(), 3 );
}

void TestStoreEvaluationInput::noise_takesWhatCoversMost()
{
  write( key( "Leq" ), QStringLiteral( "dB(A)" ), Period::Hour, hours( 24, 55 ) );
  write( key( "Leq" ), QStringLiteral( "dB(A)" ), Period::Second, { Reading { begin(), 50 }, Reading { begin() + 1, 51 } } );
  QCOMPARE( read( "noise", "Leq" ).period, Period::Hour );
}

void TestStoreEvaluationInput::hours_areComputedFromMinutes()
{
  QList<Reading> minutes;
  for ( int i = 0; i < 170; ++i ) // of the third hour only fifty
    minutes.append( Reading { begin() + i * 60, 10.0 + i / 60 } );
  write( key( "PM2.5" ), QStringLiteral( "ug/m3" ), Period::Minute, minutes );
  QCOMPARE( read( "air", "PM2.5" ).period, Period::Minute ); // nobody has computed yet
  const Result<Standards> standards = Standards::load( Resources::path( QStringLiteral( "standards" ) ) );
  VERIFY_OK( standards );
  const Result<RollupRules> rules = RollupRules::load( *standards, mCatalogue );
  VERIFY_OK( rules );
  Progress silent;
  VERIFY_OK( mWorkspace->readings().rollUp( *rules, {}, silent ) );
  const EvaluationSeries hours = read( "air", "PM2.5" );
  QCOMPARE( hours.period, Period::Hour );
  QCOMPARE( hours.readings.size(), 3 );
  QCOMPARE( hours.readings.at( 1 ).value, 11.0 );
  // An hour that came from the device is taken as it came.
  write( key( "PM2.5" ), QStringLiteral( "ug/m3" ), Period::Hour, { Reading { begin(), 99 } } );
  QCOMPARE( read( "air", "PM2.5" ).readings.first().value, 99.0 );
}

void TestStoreEvaluationInput::names_coverEveryClauseOfTheTables()
{
  const Result<Standards> standards = Standards::load( Resources::path( QStringLiteral( "standards" ) ) );
  VERIFY_OK( standards );
  const Result<EvaluationNames> names = EvaluationNames::load( Resources::path( QString() ), mCatalogue, *standards );
  VERIFY_OK( names );
  setUiLanguage( Language::Chinese );
  for ( const char *table : { "gb3095_limits", "gb3838", "gbt14848", "gb15618", "gb36600", "noise_limits" } )
  {
    const CsvTable *rows = standards->table( QString::fromLatin1( table ) );
    QVERIFY2( rows, table );
    for ( int row = 0; row < rows->rowCount(); ++row )
    {
      const QString clause = rows->text( row, QStringLiteral( "clause" ) );
      QVERIFY2( names->clause( clause ) != clause, qPrintable( clause ) );
    }
  }
  QCOMPARE( names->basis( QStringLiteral( "HJ 663-2013, mean of the period" ) ).contains( QStringLiteral( "评价时段平均值" ) ), true );
  QCOMPARE( names->basis( QStringLiteral( "GB3838-2002, table 1" ) ).contains( QStringLiteral( "表 1" ) ), true );
}

QTEST_GUILESS_MAIN( TestStoreEvaluationInput )
#include "test_storeevaluationinput.moc"
