#include "TestSupport.h"

#include "base/DelimitedReader.h"
#include "base/Resources.h"
#include "monitoring/Catalogue.h"
#include "monitoring/DrinkingSources.h"
#include "monitoring/Standards.h"

#include <QDirIterator>

#include <array>

using namespace jinguan;

/** 环办〔2011〕22号, TLI and drinking-water sources by hand; and every complete row of five provinces with river or lake fixed beforehand. */
class TestWaterAssessment : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void section_isTheClassOfItsMeans();
    void section_countsHalfOfTheDetectionLimit();
    void section_neverExceedsBelowDetection();
    void section_needsItsSamples();
    void section_hasNoClassBeforeTheStandard();
    void section_ordersMainIndicators();
    void section_ofGroundwaterIsItsWorstItem();
    void river_statusFollowsTheShares_data();
    void river_statusFollowsTheShares();
    void river_withFewSectionsTakesTheMeans();
    void change_comparesSectionsAndPeriods();
    void trophic_isTheWeightedSum();
    void trophic_levelsKeepTheirEdges_data();
    void trophic_levelsKeepTheirEdges();
    void drinking_meetsOnlyWithAllTables();
    void bodies_reproducePublishedClasses();

  private:
    WaterSectionResult section( const QList<QList<WaterInput>> &samples, const WaterOptions &options = {},
      WaterAssessment::Kind kind = WaterAssessment::Kind::Surface, Trail *trail = nullptr ) const;
    static WaterInput in( const char *indicator, double value, bool below = false )
    {
      return { QString::fromLatin1( indicator ), value, below };
    }

    Catalogue mCatalogue;
    Standards mStandards;
    WaterQuality mWater;
    WaterAssessment mAssessment;
};

void TestWaterAssessment::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
  Result<Standards> standards = Standards::load( Resources::path( QStringLiteral( "standards" ) ) );
  VERIFY_OK( standards );
  mStandards = standards.take();
  Result<WaterQuality> water = WaterQuality::load( mStandards, mCatalogue );
  VERIFY_OK( water );
  mWater = water.take();
  Result<WaterAssessment> assessment = WaterAssessment::load( mStandards, mWater, mCatalogue );
  VERIFY_OK( assessment );
  mAssessment = assessment.take();
}

WaterSectionResult TestWaterAssessment::section(
  const QList<QList<WaterInput>> &samples, const WaterOptions &options, WaterAssessment::Kind kind, Trail *trail ) const
{
  QList<WaterSample> all;
  const QDate first( 2023, 5, 1 );
  for ( qsizetype i = 0; i < samples.size(); ++i )
    all.append( WaterSample { first.addDays( i ), samples.at( i ) } );
  return mAssessment.section( QStringLiteral( "s" ), {}, kind, all, first, QDate( 2023, 5, 31 ), options, trail );
}

void TestWaterAssessment::section_isTheClassOfItsMeans()
{
  Trail trail;
  // NH3-N (0.9 + 1.2)/2 = 1.05: IV, 0.05 above III; TP 0.19 III; DO (8 + 6.8)/2 = 7.4: II.
  const WaterSectionResult result =
    section( { { in( "NH3-N", 0.9 ), in( "TP", 0.19 ), in( "DO", 8.0 ) }, { in( "NH3-N", 1.2 ), in( "DO", 6.8 ) } }, {},
      WaterAssessment::Kind::Surface, &trail );
  QCOMPARE( result.number, 4 );
  QCOMPARE( result.status.name.zh, QStringLiteral( "轻度污染" ) );
  QVERIFY( !result.attained );
  QCOMPARE( result.mainIndicators, QStringList { QStringLiteral( "NH3-N" ) } );
  QCOMPARE( result.figure.validInputs, 2 );
  QCOMPARE( result.figure.basis.edition, QStringLiteral( "GB3838-2002" ) );
  const auto item = [&]( const char *id ) {
    return *std::find_if(
      result.items.cbegin(), result.items.cend(), [&]( const WaterItemResult &i ) { return i.indicator == QLatin1String( id ); } );
  };
  QCOMPARE( item( "NH3-N" ).mean.value->trimmed().toString(), QStringLiteral( "1.05" ) );
  QCOMPARE( item( "NH3-N" ).multiple->toString(), QStringLiteral( "0.05" ) );
  QCOMPARE( item( "DO" ).number, 2 );
  QVERIFY( !item( "DO" ).multiple );
  QCOMPARE( trail.steps().last().result, QStringLiteral( "Ⅳ" ) );
}

void TestWaterAssessment::section_countsHalfOfTheDetectionLimit()
{
  // Cr6: below 0.004 twice and 0.112 once: (0.002 + 0.002 + 0.112)/3 = 0.03867: II.
  const WaterSectionResult result = section( { { in( "Cr6", 0.004, true ) }, { in( "Cr6", 0.004, true ) }, { in( "Cr6", 0.112 ) } } );
  QCOMPARE( result.number, 2 );
  QCOMPARE( result.items.first().belowDetection, 2 );
  QCOMPARE( result.items.first().mean.value->toString(), QStringLiteral( "0.03867" ) );
}

void TestWaterAssessment::section_neverExceedsBelowDetection()
{
  // A method that sees mercury from 0.0004 only: half of it would be class IV.
  const WaterSectionResult below = section( { { in( "Hg", 0.0004, true ) } } );
  QCOMPARE( below.number, 3 );
  QVERIFY( !below.items.first().exceeds );
  QVERIFY( below.attained );
  QCOMPARE( section( { { in( "Hg", 0.0002 ) } } ).number, 4 );
}

void TestWaterAssessment::section_needsItsSamples()
{
  QList<WaterSample> samples;
  for ( int month = 1; month <= 7; ++month )
    samples.append( WaterSample { QDate( 2023, month, 5 ), { in( "CODMn", 3 ) } } );
  const auto over = [&]( const QDate &from, const QDate &to ) {
    return mAssessment.section( {}, {}, WaterAssessment::Kind::Surface, samples, from, to, {} ).figure;
  };
  QCOMPARE( over( QDate( 2023, 1, 1 ), QDate( 2023, 12, 31 ) ).state, Figure::State::TooFew ); // 7 of 8
  QCOMPARE( over( QDate( 2023, 1, 1 ), QDate( 2023, 12, 31 ) ).requiredInputs, 8 );
  QCOMPARE( over( QDate( 2023, 1, 1 ), QDate( 2023, 3, 31 ) ).state, Figure::State::Valid );
  QCOMPARE( over( QDate( 2023, 7, 1 ), QDate( 2023, 9, 30 ) ).state, Figure::State::TooFew ); // one of two
  QCOMPARE( over( QDate( 2023, 9, 1 ), QDate( 2023, 9, 30 ) ).state, Figure::State::NoData );
}

void TestWaterAssessment::section_hasNoClassBeforeTheStandard()
{
  const QDate day( 2001, 5, 1 );
  const WaterSectionResult result =
    mAssessment.section( {}, {}, WaterAssessment::Kind::Surface, { WaterSample { day, { in( "CODMn", 3 ) } } }, day, day, {} );
  QCOMPARE( result.figure.state, Figure::State::NoEdition );
  QCOMPARE( result.number, 0 );
}

void TestWaterAssessment::section_ordersMainIndicators()
{
  // Cyanide first though only IV; then the worse class; then the larger multiple. COD 45 worse than V; NH3-N 1.8 and CODMn 12 are V.
  WaterOptions options;
  const WaterSectionResult result =
    section( { { in( "COD", 45 ), in( "CN", 0.3 ), in( "NH3-N", 1.8 ), in( "CODMn", 12 ), in( "TP", 0.25 ) } }, options );
  QCOMPARE( result.mainIndicators, QStringList( { QStringLiteral( "CN" ), QStringLiteral( "COD" ), QStringLiteral( "CODMn" ) } ) );
  options.waterBody = QStringLiteral( "lake" );
  const WaterSectionResult lake = section( { { in( "TN", 9 ), in( "TP", 0.05 ) } }, options );
  QCOMPARE( lake.number, 3 ); // nitrogen is reported apart
  QVERIFY( lake.mainIndicators.isEmpty() );
}

void TestWaterAssessment::section_ofGroundwaterIsItsWorstItem()
{
  const WaterSectionResult result =
    section( { { in( "NO3-N", 21 ), in( "Cl", 40 ), in( "pH", 8.7 ) } }, {}, WaterAssessment::Kind::Ground );
  QCOMPARE( result.number, 4 );
  QCOMPARE( result.mainIndicators, QStringList( { QStringLiteral( "NO3-N" ), QStringLiteral( "pH" ) } ) );
  QCOMPARE( result.figure.basis.edition, QStringLiteral( "GBT14848-2017" ) );
  QCOMPARE( section( { { in( "LAS", 0.05, true ) } }, {}, WaterAssessment::Kind::Ground ).number, 1 );
}

void TestWaterAssessment::river_statusFollowsTheShares_data()
{
  QTest::addColumn<QList<int>>( "classes" );
  QTest::addColumn<QString>( "status" );
  const auto row = []( const char *name, int good, int four, int worse, const QString &status ) {
    QTest::newRow( name ) << QList<int>( good, 2 ) + QList<int>( four, 4 ) + QList<int>( worse, 6 ) << status;
  };
  row( "90 %", 9, 1, 0, QStringLiteral( "优" ) );
  row( "89 %", 8, 1, 0, QStringLiteral( "良好" ) );
  row( "75 %", 6, 2, 0, QStringLiteral( "良好" ) );
  row( "74 %, worse 5 %", 14, 4, 1, QStringLiteral( "轻度污染" ) );
  row( "60 %, worse 20 %", 6, 2, 2, QStringLiteral( "中度污染" ) );
  row( "60 %, worse 40 %", 6, 0, 4, QStringLiteral( "重度污染" ) );
}

void TestWaterAssessment::river_statusFollowsTheShares()
{
  QFETCH( QList<int>, classes );
  QFETCH( QString, status );
  QList<WaterSectionResult> sections;
  for ( const int number : classes )
    sections.append( section( { { in( "NH3-N", number == 2 ? 0.4 : number == 4 ? 1.4 : 3.0 ) } } ) );
  const WaterRiverResult river = mAssessment.river( sections, {} );
  QCOMPARE( river.status.name.zh, status );
  QVERIFY( !river.byMeans );
  QCOMPARE( river.sectionsByClass.value( 2 ), classes.count( 2 ) );
}

void TestWaterAssessment::river_withFewSectionsTakesTheMeans()
{
  QList<WaterSectionResult> sections;
  for ( const double value : { 0.4, 0.4, 0.4, 3.0 } ) // mean 1.05: IV; by shares it would be 75 %, good
    sections.append( section( { { in( "NH3-N", value ) } } ) );
  const WaterRiverResult river = mAssessment.river( sections, {} );
  QVERIFY( river.byMeans );
  QCOMPARE( river.number, 4 );
  QCOMPARE( river.status.name.zh, QStringLiteral( "轻度污染" ) );
  QCOMPARE( river.mainIndicators, QStringList { QStringLiteral( "NH3-N" ) } );
  QCOMPARE( mAssessment.river( {}, {} ).goodShare.state, Figure::State::NoData );
}

void TestWaterAssessment::change_comparesSectionsAndPeriods()
{
  const WaterSectionResult up = section( { { in( "NH3-N", 0.4 ), in( "TP", 0.25 ) } } );   // IV by phosphorus
  const WaterSectionResult down = section( { { in( "NH3-N", 3.0 ), in( "TP", 0.15 ) } } ); // worse than V by ammonia
  const WaterChange change = mAssessment.change( up, down );
  QCOMPARE( change.classes, 2 );
  QCOMPARE( change.verdict.zh, QStringLiteral( "明显变差" ) );
  QCOMPARE( change.worsened, QStringList { QStringLiteral( "NH3-N" ) } );
  // I and II share a status: no clear change.
  QCOMPARE( mAssessment.change( section( { { in( "NH3-N", 0.1 ) } } ), section( { { in( "NH3-N", 0.4 ) } } ) ).levels, 0 );

  const auto river = [&]( int good, int worse ) {
    QList<WaterSectionResult> sections( good, up );
    for ( WaterSectionResult &one : sections )
      one.number = 2;
    WaterSectionResult bad = up;
    bad.number = 6;
    return mAssessment.river( sections + QList<WaterSectionResult>( worse, bad ), {} );
  };
  QCOMPARE( mAssessment.change( river( 9, 1 ), river( 10, 0 ) ).verdict.zh, QStringLiteral( "有所好转" ) );    // +10 − (−10) = 20
  QCOMPARE( mAssessment.change( river( 8, 2 ), river( 10, 0 ) ).verdict.zh, QStringLiteral( "明显好转" ) );    // 40
  QCOMPARE( mAssessment.change( river( 19, 1 ), river( 20, 0 ) ).verdict.zh, QStringLiteral( "无明显变化" ) ); // 10
}

void TestWaterAssessment::trophic_isTheWeightedSum()
{
  // chl-a 20: 10(2.5 + 1.086 ln 20) = 57.533; TP 0.05: 10(9.436 + 1.624 ln 0.05) = 45.710; TN 1.2: 10(5.453 + 1.694 ln 1.2) = 57.619;
  // SD 0.8: 10(5.118 − 1.94 ln 0.8) = 55.509; CODMn 4: 10(0.109 + 2.661 ln 4) = 37.979.
  // Sum 0.2663·57.533 + 0.1879·45.710 + 0.1790·57.619 + 0.1834·55.509 + 0.1834·37.979 = 51.37 (by hand).
  const QList<WaterInput> means { in( "CHLA", 20 ), in( "TP", 0.05 ), in( "TN", 1.2 ), in( "SD", 0.8 ), in( "CODMn", 4 ) };
  Trail trail;
  const TrophicState state = mAssessment.trophic( means, QDate( 2023, 5, 1 ), &trail );
  QVERIFY( qAbs( state.parts.value( QStringLiteral( "CHLA" ) ) - 57.533 ) < 0.001 );
  QVERIFY( qAbs( state.parts.value( QStringLiteral( "SD" ) ) - 55.509 ) < 0.001 );
  QCOMPARE( state.index.value->toString(), QStringLiteral( "51.4" ) );
  QCOMPARE( state.level.name.zh, QStringLiteral( "轻度富营养" ) );
  QCOMPARE( trail.steps().size(), 6 );
  QCOMPARE( mAssessment.trophic( means.mid( 1 ), QDate( 2023, 5, 1 ) ).index.state, Figure::State::TooFew );
  QCOMPARE( mAssessment.trophic( means, QDate( 1999, 5, 1 ) ).index.state, Figure::State::NoEdition );
}

void TestWaterAssessment::trophic_levelsKeepTheirEdges_data()
{
  QTest::addColumn<double>( "index" );
  QTest::addColumn<int>( "level" );
  QTest::newRow( "29.9" ) << 29.9 << 1;
  QTest::newRow( "30" ) << 30.0 << 2;
  QTest::newRow( "50" ) << 50.0 << 2;
  QTest::newRow( "50.1" ) << 50.1 << 3;
  QTest::newRow( "60" ) << 60.0 << 3;
  QTest::newRow( "70" ) << 70.0 << 4;
  QTest::newRow( "70.1" ) << 70.1 << 5;
}

void TestWaterAssessment::trophic_levelsKeepTheirEdges()
{
  QFETCH( double, index );
  QFETCH( int, level );
  // Every parameter at the concentration whose own TLI is the wanted index: the weights sum to 1.
  const auto inverse = [&]( double constant, double slope ) { return std::exp( ( index / 10 - constant ) / slope ); };
  const TrophicState state =
    mAssessment.trophic( { in( "CHLA", inverse( 2.5, 1.086 ) ), in( "TP", inverse( 9.436, 1.624 ) ), in( "TN", inverse( 5.453, 1.694 ) ),
                           in( "SD", inverse( 5.118, -1.94 ) ), in( "CODMn", inverse( 0.109, 2.661 ) ) },
      QDate( 2023, 5, 1 ) );
  QCOMPARE( state.index.value->toDouble(), index );
  QCOMPARE( state.level.order, level );
}

void TestWaterAssessment::drinking_meetsOnlyWithAllTables()
{
  const Result<DrinkingSources> drinking = DrinkingSources::load( mStandards, mAssessment, mCatalogue );
  VERIFY_OK( drinking );
  const QDate day( 2023, 5, 1 );
  const auto source = [&]( const char *code, double amount, const QList<WaterInput> &items ) {
    DrinkingSource result;
    result.code = QString::fromLatin1( code );
    result.waterAmount = amount;
    result.samples = { WaterSample { day, items } };
    return result;
  };
  const QList<DrinkingSource> sources { source( "good", 300, { in( "NH3-N", 0.4 ), in( "Fe", 0.2 ), in( "TN", 3 ) } ),
    source( "iron", 100, { in( "NH3-N", 0.4 ), in( "Fe", 0.36 ) } ), source( "class", 500, { in( "NH3-N", 1.4 ), in( "Fe", 0.2 ) } ),
    source( "thallium unseen", 100, { in( "NH3-N", 0.4 ), in( "Tl", 0.0004, true ) } ) };
  const DrinkingSummary summary = drinking->all( sources, day, day );
  QVERIFY( summary.sources.at( 0 ).attained );
  QCOMPARE( summary.sources.at( 1 ).exceeding, QStringList { QStringLiteral( "Fe" ) } );
  QCOMPARE( summary.sources.at( 1 ).items.first().multiple->toString(), QStringLiteral( "0.20" ) );
  QCOMPARE( summary.sources.at( 1 ).items.first().clause, QStringLiteral( "table 2" ) );
  QCOMPARE( summary.sources.at( 2 ).exceeding, QStringList { QStringLiteral( "NH3-N" ) } );
  QVERIFY( summary.sources.at( 3 ).attained );
  QCOMPARE( summary.sourcesAttained.value->toString(), QStringLiteral( "50.0" ) );
  QCOMPARE( summary.waterAttained.value->toString(), QStringLiteral( "40.0" ) ); // 400 of 1000
  QVERIFY( !drinking->all( { source( "unknown", 0, { in( "NH3-N", 0.4 ) } ) }, day, day ).waterAttained.value );
}

namespace
{
int publishedClass( const QString &text )
{
  static const QStringList sNames { QStringLiteral( "Ⅰ" ), QStringLiteral( "Ⅱ" ), QStringLiteral( "Ⅲ" ), QStringLiteral( "Ⅳ" ),
    QStringLiteral( "Ⅴ" ), QStringLiteral( "劣Ⅴ" ) };
  return static_cast<int>( sNames.indexOf( text ) ) + 1;
}

/** A complete row of a section. */
struct PublishedRow
{
    QStringList fields;
    QList<WaterInput> inputs;
    int published = 0;
    int computed = 0;
};

constexpr std::array<int, 5> sColumns { 6, 7, 10, 11, 12 };

QList<PublishedRow> completeRows( const WaterQuality &water, const QList<DelimitedReader::Record> &records, const WaterOptions &options )
{
  static const QStringList sIndicators { QStringLiteral( "pH" ), QStringLiteral( "DO" ), QStringLiteral( "CODMn" ),
    QStringLiteral( "NH3-N" ), QStringLiteral( "TP" ) };
  QList<PublishedRow> rows;
  for ( const DelimitedReader::Record &record : records )
  {
    PublishedRow row { record.fields, {}, publishedClass( record.fields.value( 4 ) ), 0 };
    for ( qsizetype i = 0; i < sIndicators.size(); ++i )
    {
      bool ok = false;
      const double value = record.fields.value( sColumns[static_cast<size_t>( i )] ).toDouble( &ok );
      if ( ok )
        row.inputs.append( WaterInput { sIndicators.at( i ), value } );
    }
    if ( row.published == 0 || row.inputs.size() != sIndicators.size() )
      continue;
    row.computed = water.surfaceClass( row.inputs, options ).number;
    rows.append( row );
  }
  return rows;
}

/** The item of \a row that explains its published class by half a digit of the last place shown; empty when none does. */
QString itemAtALimit( const WaterQuality &water, const PublishedRow &row, const WaterOptions &options )
{
  static constexpr std::array<double, 5> sHalf { 0.005, 0.005, 0.005, 0.0005, 0.0005 };
  for ( const double sign : { -1.0, 1.0 } )
  {
    for ( size_t i = 0; i < sHalf.size(); ++i )
    {
      QList<WaterInput> shifted = row.inputs;
      shifted[static_cast<qsizetype>( i )].value += sign * sHalf[i];
      if ( water.surfaceClass( shifted, options ).number == row.published )
        return shifted.at( static_cast<qsizetype>( i ) ).indicator;
    }
  }
  return QString();
}

/** Why row \a i is published otherwise than its own five items say; worked out from the rows alone. */
QString reasonOf( const WaterQuality &water, const QList<PublishedRow> &rows, qsizetype i, const WaterOptions &options )
{
  const PublishedRow &row = rows.at( i );
  if ( const QString item = itemAtALimit( water, row, options ); !item.isEmpty() )
    return QStringLiteral( "%1 lies at a limit: its unrounded value decides" ).arg( item );
  if ( i > 0 && rows.at( i - 1 ).computed == row.published )
    return QStringLiteral( "the class published is that of the row before" );
  if ( i + 1 < rows.size() && rows.at( i + 1 ).computed == row.published )
    return QStringLiteral( "the class published is that of the row after" );
  WaterOptions other = options;
  other.waterBody = options.waterBody == QLatin1String( "river" ) ? QStringLiteral( "lake" ) : QStringLiteral( "river" );
  if ( water.surfaceClass( row.inputs, other ).number == row.published )
    return QStringLiteral( "the class published is that of a " ) + other.waterBody;
  for ( qsizetype left = 0; left < row.inputs.size(); ++left )
  {
    QList<WaterInput> without = row.inputs;
    const QString indicator = without.takeAt( left ).indicator;
    if ( water.surfaceClass( without, options ).number == row.published )
      return QStringLiteral( "published without %1" ).arg( indicator );
  }
  return row.published > row.computed ? QStringLiteral( "worse than any item shown" )
                                      : QStringLiteral( "better than more than one item shown" );
}
} // namespace

void TestWaterAssessment::bodies_reproducePublishedClasses()
{
  SHARED_OR_SKIP( folder, "data/water/cnemc_water/water_quality_by_name" );
  int complete = 0;
  int matching = 0;
  QStringList misses;
  QStringList unlisted;
  QDirIterator files( folder, { QStringLiteral( "*.csv" ) }, QDir::Files, QDirIterator::Subdirectories );
  while ( files.hasNext() )
  {
    const Result<QList<DelimitedReader::Record>> records = DelimitedReader::readAll( files.next() );
    VERIFY_OK( records );
    const QStringList first = records->value( 1 ).fields;
    WaterOptions options;
    options.waterBody = mAssessment.waterBody( first.value( 0 ), first.value( 2 ) );
    if ( options.waterBody.isEmpty() && records->size() > 1 )
      unlisted.append( first.value( 2 ) );
    const QList<PublishedRow> rows = completeRows( mWater, records->mid( 1 ), options );
    complete += static_cast<int>( rows.size() );
    for ( qsizetype i = 0; i < rows.size(); ++i )
    {
      const PublishedRow &row = rows.at( i );
      if ( row.computed == row.published )
      {
        ++matching;
        continue;
      }
      QStringList miss { row.fields.value( 0 ), row.fields.value( 2 ), row.fields.value( 3 ), options.waterBody, row.fields.value( 4 ),
        QString::number( row.computed ) };
      for ( const int column : sColumns )
        miss.append( row.fields.value( column ) );
      miss.append( reasonOf( mWater, rows, i, options ) );
      misses.append( miss.join( QLatin1Char( ',' ) ) );
    }
  }
  QCOMPARE( unlisted, QStringList() );
  QCOMPARE( complete, 7157 );
  QVERIFY2( 10000.0 * matching > 9736.0 * complete, qPrintable( QStringLiteral( "%1 of %2" ).arg( matching ).arg( complete ) ) );
  std::sort( misses.begin(), misses.end() );
  misses.prepend( QStringLiteral( "province,section,time,water_body,published,computed,pH,DO,CODMn,NH3-N,TP,reason" ) );
  const QByteArray table = misses.join( QLatin1Char( '\n' ) ).toUtf8() + '\n';
  QFile expected( test::dataPath( QStringLiteral( "standards/section_misses.csv" ) ) );
  if ( qEnvironmentVariableIsSet( "JINGUAN_WRITE_GOLDEN" ) )
  {
    QVERIFY( expected.open( QIODevice::WriteOnly ) );
    expected.write( table );
    expected.close();
  }
  QVERIFY2( expected.open( QIODevice::ReadOnly ), qPrintable( expected.fileName() ) );
  QCOMPARE( QString::fromUtf8( table ), QString::fromUtf8( expected.readAll() ) );
}

QTEST_APPLESS_MAIN( TestWaterAssessment )
#include "test_waterassessment.moc"
