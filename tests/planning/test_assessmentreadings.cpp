#include "planning/assess/NetworkAssessment.h"

#include "base/LocalDay.h"
#include "base/Resources.h"
#include "BeijingFixture.h"
#include "planning/assess/AssessmentTables.h"
#include "PlanningFixture.h"
#include "PlanningTestMain.h"
#include "TestSupport.h"

#include <QTemporaryDir>

#include <cmath>

using namespace jinguan;
using namespace jinguan::test;

namespace
{
bool near( double ours, double theirs, double tolerance = 1e-8 )
{
  return std::abs( ours - theirs ) <= tolerance * std::max( 1.0, std::abs( theirs ) );
}

#define VERIFY_NEAR( ours, theirs ) \
  QVERIFY2( near( ours, theirs ), qPrintable( QStringLiteral( "%1 against %2" ).arg( ours, 0, 'g', 14 ).arg( theirs, 0, 'g', 14 ) ) )
} // namespace

/**
 * What readings tell of a network, on the twelve stations of Beijing.
 *
 * The figures were made apart from this program with R 4.2 and gstat 2.1 from the published files: days of 2014 with 20 hours and more (the hour of the file is its end), rounded to whole µg/m³ as HJ 663 does, cor() over
 * complete pairs, inverse distance written out, krige.cv() of gstat with the exponential model below, quantile() of type 7.
 */
class TestAssessmentReadings : public QObject
{
    Q_OBJECT

  private:
    AssessmentRequest question() const
    {
      AssessmentRequest request;
      request.kind = QStringLiteral( "air_standard" );
      request.indicator = QStringLiteral( "PM2.5" );
      request.from = QDate( 2014, 1, 1 );
      request.to = QDate( 2014, 12, 31 );
      request.variogram = VariogramModel { VariogramShape::Exponential, 60, 900, 40000 };
      return request;
    }

    Result<NetworkAssessment> assess( const AssessmentRequest &request )
    {
      Progress progress;
      return NetworkAssessment::run( mBeijing->network(), mBeijing->readings(), mCatalogue, *mStandards, request, progress );
    }

    static const StationPair *pairOf( const NetworkAssessment &all, const char *a, const char *b )
    {
      for ( const StationPair &pair : all.pairs )
        if ( all.matrix->stations.at( pair.a ).code == QLatin1String( a ) && all.matrix->stations.at( pair.b ).code == QLatin1String( b ) )
          return &pair;
      return nullptr;
    }

    static const StationRemoval *removalOf( const NetworkAssessment &all, const QString &code )
    {
      for ( const StationRemoval &one : all.removal->stations )
        if ( all.matrix->stations.at( one.station ).code == code )
          return &one;
      return nullptr;
    }

    /** Values of three stations at four moments, without a store. */
    static StationMatrix tiny( const std::vector<std::vector<double>> &values )
    {
      StationMatrix matrix;
      matrix.indicator = QStringLiteral( "PM2.5" );
      matrix.from = QDate( 2020, 1, 1 );
      matrix.to = QDate( 2020, 1, 31 );
      for ( size_t i = 0; i < values.size(); ++i )
        matrix.stations.append( { QStringLiteral( "S%1" ).arg( i + 1 ), QStringLiteral( "站%1" ).arg( i + 1 ),
          at( 5.0 * static_cast<double>( i ), 3.0 * static_cast<double>( i % 3 ) ) } );
      for ( size_t moment = 0; moment < values.front().size(); ++moment )
        matrix.times.push_back( localday::beginOf( matrix.from.addDays( static_cast<int>( moment ) ) ) );
      matrix.values = values;
      return matrix;
    }

    QTemporaryDir mFolder;
    Catalogue mCatalogue;
    std::unique_ptr<Standards> mStandards;
    std::unique_ptr<Workspace> mBeijing;

  private Q_SLOTS:
    void initTestCase()
    {
      Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
      VERIFY_OK( catalogue );
      mCatalogue = catalogue.take();
      Result<Standards> standards = Standards::load( Resources::path( QStringLiteral( "standards" ) ) );
      VERIFY_OK( standards );
      mStandards = std::make_unique<Standards>( standards.take() );
      if ( BeijingFixture::isHere() )
      {
        Result<std::unique_ptr<Workspace>> made = BeijingFixture::make( mFolder.filePath( QStringLiteral( "北京" ) ) );
        VERIFY_OK( made );
        mBeijing = made.take();
      }
    }

    void matrix_daysOfBeijingEqualR()
    {
      if ( !mBeijing )
        QSKIP( "the folder of real inputs (../shared) is not here" );
      const Result<NetworkAssessment> all = assess( question() );
      VERIFY_OK( all );
      QVERIFY( all->matrix.has_value() );
      QCOMPARE( all->matrix->count(), 12 );
      const QHash<QString, std::pair<int, double>> known { { QStringLiteral( "1001A" ), { 349, 87.6532951289 } },
        { QStringLiteral( "1002A" ), { 351, 73.6068376068 } }, { QStringLiteral( "1004A" ), { 335, 86.6328358209 } },
        { QStringLiteral( "1009A" ), { 348, 76.7040229885 } }, { QStringLiteral( "1011A" ), { 341, 89.0703812317 } } };
      for ( auto it = known.cbegin(); it != known.cend(); ++it )
      {
        const int index = all->matrix->indexOf( it.key() );
        QCOMPARE( all->matrix->stations.at( index ).valid, it->first );
        VERIFY_NEAR( all->matrix->meanOf( index ), it->second );
      }
      QVERIFY( !all->noCoverage.isEmpty() ); // no districts here, and it says so
      QVERIFY( all->coverage.isEmpty() && all->goals.isEmpty() && all->minimums.isEmpty() );
    }

    void pairs_ofBeijingEqualR()
    {
      if ( !mBeijing )
        QSKIP( "the folder of real inputs (../shared) is not here" );
      const Result<NetworkAssessment> all = assess( question() );
      VERIFY_OK( all );
      QCOMPARE( all->pairs.size(), 66 );
      struct Known
      {
          const char *a, *b;
          int count;
          double pearson, spearman;
      };
      for ( const Known &known :
        { Known { "1003A", "1004A", 332, 0.991034845542, 0.988082681216 }, Known { "1001A", "1009A", 334, 0.904125791461, 0.924245728227 },
          Known { "1002A", "1010A", 338, 0.977037290834, 0.981283733699 },
          Known { "1008A", "1012A", 348, 0.964155274350, 0.961183220552 } } )
      {
        const StationPair *pair = pairOf( *all, known.a, known.b );
        QVERIFY( pair );
        QCOMPARE( pair->count, known.count );
        VERIFY_NEAR( *pair->pearson, known.pearson );
        VERIFY_NEAR( *pair->spearman, known.spearman );
      }
      QVERIFY( std::is_sorted(
        all->pairs.cbegin(), all->pairs.cend(), []( const StationPair &a, const StationPair &b ) { return a.distance < b.distance; } ) );
    }

    void removal_ofBeijingEqualsGstat()
    {
      if ( !mBeijing )
        QSKIP( "the folder of real inputs (../shared) is not here" );
      const Result<NetworkAssessment> all = assess( question() );
      VERIFY_OK( all );
      QVERIFY2( all->removal.has_value(), qPrintable( all->noRemoval ) );
      QCOMPARE( all->removal->stations.size(), 12 );
      struct Known
      {
          const char *code;
          int count;
          double idwBias, idwError, okBias, okError, okVariance;
      };
      for ( const Known &known : { Known { "1001A", 349, -2.3860103890, 11.9792558923, -2.5699760948, 12.1402250460, 212.2847721575 },
              Known { "1002A", 351, 7.2904010503, 17.6649630815, 5.7983890711, 16.4954013496, 417.8134426985 },
              Known { "1008A", 358, 0.9880485718, 12.8675402500, -1.5740474691, 11.1423031234, 588.4391635821 },
              Known { "1009A", 348, 7.9728026843, 19.0629021613, 5.2292337554, 15.1159308821, 668.5019695460 },
              Known { "1012A", 353, -1.4652184880, 10.9208960049, -2.3749295328, 9.9598599881, 434.9203021653 } } )
      {
        const StationRemoval *one = removalOf( *all, QString::fromLatin1( known.code ) );
        QVERIFY( one );
        QCOMPARE( one->inverse.count, known.count );
        QCOMPARE( one->kriging.count, known.count );
        VERIFY_NEAR( one->inverse.bias, known.idwBias );
        VERIFY_NEAR( one->inverse.rootSquare, known.idwError );
        VERIFY_NEAR( one->kriging.bias, known.okBias );
        VERIFY_NEAR( one->kriging.rootSquare, known.okError );
        VERIFY_NEAR( one->variance, known.okVariance );
      }
      VERIFY_NEAR( all->removal->inverseError, 12.6318751159 );
      VERIFY_NEAR( all->removal->krigingError, 11.7827848135 );
      VERIFY_NEAR( all->removal->meanError, 16.0509769312 );
      QCOMPARE( all->removal->method, FieldMethod::OrdinaryKriging );
      VERIFY_NEAR(
        removalOf( *all, QStringLiteral( "1009A" ) )->relativeBias( FieldMethod::OrdinaryKriging ), 5.2292337554 / 76.7040229885 );
    }

    void cityMean_movesAsWorkedOutApart()
    {
      if ( !mBeijing )
        QSKIP( "the folder of real inputs (../shared) is not here" );
      const Result<NetworkAssessment> all = assess( question() );
      VERIFY_OK( all );
      VERIFY_NEAR( all->removal->cityMean, 85.4436409550 ); // without Dingling, the control point
      VERIFY_NEAR( removalOf( *all, QStringLiteral( "1001A" ) )->cityMeanShift, -0.3424045651 );
      VERIFY_NEAR( removalOf( *all, QStringLiteral( "1009A" ) )->cityMeanShift, 0.9850725873 );
      QVERIFY( !removalOf( *all, QStringLiteral( "1002A" ) )->inCityMean );
    }

    void representativeness_ofBeijingEqualsR()
    {
      if ( !mBeijing )
        QSKIP( "the folder of real inputs (../shared) is not here" );
      AssessmentRequest request = question();
      const Result<NetworkAssessment> each = assess( request );
      VERIFY_OK( each );
      QVERIFY( each->representativeness.has_value() );
      QCOMPARE( each->representativeness->subsets.size(), 12 );
      QCOMPARE( each->representativeness->meanLimit, 0.10 );
      QCOMPARE( each->representativeness->percentileLimit, 0.15 );
      QCOMPARE( each->representativeness->days, 363 );
      const auto without = std::find_if( each->representativeness->subsets.cbegin(), each->representativeness->subsets.cend(),
        []( const SubsetComparison &one ) { return one.without == QLatin1String( "1009A" ); } );
      VERIFY_NEAR( without->mean, 85.0615782665 );
      VERIFY_NEAR( without->allMean, 84.3712319013 );
      const double others[] { 40, 67, 126, 175 };
      const double whole[] { 40, 66, 126, 173.8 };
      for ( int i = 0; i < 4; ++i )
      {
        VERIFY_NEAR( without->percentiles.at( i ).subset, others[i] );
        VERIFY_NEAR( without->percentiles.at( i ).all, whole[i] );
      }
      QCOMPARE( without->meanState, GoalState::Met );
      QCOMPARE( without->percentileState, GoalState::Met );

      request.subset = { QStringLiteral( "1002A" ), QStringLiteral( "1009A" ) };
      const Result<NetworkAssessment> two = assess( request );
      VERIFY_OK( two );
      const SubsetComparison chosen = two->representativeness->subsets.constFirst();
      VERIFY_NEAR( chosen.mean, 75.1487839771 );
      VERIFY_NEAR( chosen.percentiles.constFirst().subset, 30.0 );
      QCOMPARE( chosen.meanState, GoalState::NotMet );       // 10.9 % lower
      QCOMPARE( chosen.percentileState, GoalState::NotMet ); // the 30th is a quarter lower

      request.subset = { QStringLiteral( "nowhere" ) };
      QVERIFY( !assess( request ) );
    }

    void ranking_ofBeijingGoesByReadingsAlone()
    {
      if ( !mBeijing )
        QSKIP( "the folder of real inputs (../shared) is not here" );
      const Result<NetworkAssessment> all = assess( question() );
      VERIFY_OK( all );
      QCOMPARE( all->ranking.size(), 12 );
      double weights = 0;
      for ( const RankingPart &part : { all->ranking.constFirst().uniqueArea, all->ranking.constFirst().uniquePeople,
              all->ranking.constFirst().removalBias, all->ranking.constFirst().distinctness } )
        weights += part.weight;
      VERIFY_NEAR( weights, 1.0 );
      QCOMPARE( all->ranking.constFirst().uniqueArea.weight, 0.0 ); // no map: not known, and weighs nothing
      QVERIFY( !all->ranking.constFirst().uniqueArea.value );
      VERIFY_NEAR( all->ranking.constFirst().removalBias.weight, 0.6 ); // 0.3 of 0.3 + 0.2
      // Dingling by hand: bias 5.798 of 73.59 is the largest of all; its closest neighbour is Changping.
      const auto dingling = std::find_if(
        all->ranking.cbegin(), all->ranking.cend(), []( const RankedStation &one ) { return one.code == QLatin1String( "1002A" ); } );
      VERIFY_NEAR( *dingling->removalBias.value, 5.7983890711 / 73.6068376068 );
      VERIFY_NEAR( dingling->removalBias.scaled, 1.0 );
      QCOMPARE( dingling->closest, QStringLiteral( "1010A" ) );
      VERIFY_NEAR( *dingling->distinctness.value, 1 - 0.977037290834 );
    }

    void variogram_fittedBringsKrigingBelowTheMean()
    {
      if ( !mBeijing )
        QSKIP( "the folder of real inputs (../shared) is not here" );
      AssessmentRequest request = question();
      request.variogram.reset();
      const Result<NetworkAssessment> all = assess( request );
      VERIFY_OK( all );
      QCOMPARE( all->removal->fallback, FieldFallback::None );
      QVERIFY( all->removal->variogram.partialSill > 0 && all->removal->variogram.range > 1000 );
      QVERIFY( all->removal->krigingError < all->removal->meanError );
      qint64 pairs = 0;
      for ( const VariogramBin &bin : all->removal->bins )
        pairs += bin.pairs;
      QCOMPARE( pairs, 66 );
    }

    void hours_answerAsDaysDo()
    {
      if ( !mBeijing )
        QSKIP( "the folder of real inputs (../shared) is not here" );
      AssessmentRequest request = question();
      request.period = Period::Hour;
      request.from = QDate( 2014, 3, 1 );
      request.to = QDate( 2014, 3, 31 );
      const Result<NetworkAssessment> all = assess( request );
      VERIFY_OK( all );
      QVERIFY( all->matrix->times.size() > 700 && all->matrix->times.size() <= 744 );
      QVERIFY( all->removal.has_value() );
      QVERIFY( *pairOf( *all, "1003A", "1004A" )->pearson > *pairOf( *all, "1001A", "1009A" )->pearson );
    }

    void matrix_takesTheReadingsThatCount()
    {
      Result<std::unique_ptr<Workspace>> made = Workspace::create( mFolder.filePath( QStringLiteral( "数" ) ), QStringLiteral( "w" ) );
      VERIFY_OK( made );
      ReadingStore &store = made.value()->readings();
      const QDate day( 2020, 3, 1 );
      const UtcSeconds start = localday::beginOf( day );
      Delivery delivery;
      delivery.source = QStringLiteral( "test" );
      const Result<qint64> begun = store.beginDelivery( delivery );
      VERIFY_OK( begun );
      const auto write = [&](
                           const char *station, const char *indicator, const char *unit, Method method, const QList<Reading> &readings ) {
        SeriesKey key { QString::fromLatin1( station ), {}, QString::fromLatin1( indicator ), method, QStringLiteral( "t" ), 0 };
        const Result<SeriesId> id = store.ensureSeries( key, QString::fromLatin1( unit ) );
        QList<IncomingReading> incoming;
        for ( const Reading &reading : readings )
          incoming.append( { id.value(), Period::Hour, reading } );
        return id.ok() && store.write( *begun, incoming ).ok();
      };
      const auto hour = [start]( int index ) { return start + index * 3600; };
      QList<Reading> hours, manual;
      for ( int i = 0; i < 48; ++i )
        hours.append( { hour( i ), 10.0 + i % 24, i == 3 ? QualityFlag::Fault : QualityFlag::Valid } );
      for ( int i = 0; i < 60; ++i )
        manual.append( { hour( i ), 500.0 } );
      QVERIFY( write( "A", "PM2.5", "ug/m3", Method::Automatic, hours ) );
      QVERIFY( write( "A", "PM2.5", "ug/m3", Method::Manual, manual ) ); // longer, but an automatic series answered
      QVERIFY( write( "B", "PM2.5", "mg/m3", Method::Automatic, { { hour( 0 ), 0.02 }, { hour( 30 ), 0.03 } } ) );
      QVERIFY( write( "C", "PM2.5", "ug/m3", Method::Model, { { hour( 0 ), 1.0 } } ) );
      Station b = test::station( QStringLiteral( "B" ), at( 5, 0 ) );
      b.states.append( { StationStatus::Suspended, day.addDays( 1 ), {} } ); // so that its second reading does not count
      const QList<Station> stations { test::station( QStringLiteral( "A" ), at( 0, 0 ) ), b,
        test::station( QStringLiteral( "C" ), at( 9, 0 ) ) };

      const Result<RollupRules> rules = RollupRules::load( *mStandards, mCatalogue );
      VERIFY_OK( rules );
      AssessmentRequest request;
      request.indicator = QStringLiteral( "PM2.5" );
      request.from = day;
      request.to = day.addDays( 2 );
      request.period = Period::Hour;
      Progress progress;
      const Result<StationMatrix> read = StationMatrix::read( store, mCatalogue, *rules, stations, request, progress );
      VERIFY_OK( read );
      QCOMPARE( read->count(), 2 );
      QCOMPARE( read->without, QStringList { QStringLiteral( "C" ) } );
      QCOMPARE( read->stations.at( 0 ).valid, 47 ); // without the faulty hour
      QCOMPARE( read->stations.at( 1 ).valid, 1 );
      QVERIFY( near( read->values[1][0], 20.0 ) ); // 0.02 mg/m³
      QVERIFY( std::isnan( read->values[1][1] ) );

      // Days: 23 and 24 hours of 10 … 33; the mean without the fourth hour (13) is 495 / 23, to whole µg/m³ 22; with it 21.5, to the even 22.
      request.period = Period::Day;
      const Result<StationMatrix> behind = StationMatrix::read( store, mCatalogue, *rules, stations, request, progress );
      VERIFY_OK( behind );
      QCOMPARE( behind->count(), 1 ); // one hour of B makes no day
      QCOMPARE( behind->values[0], ( std::vector<double> { 22, 22 } ) );
      VERIFY_OK( store.rollUp( *rules, { hour( 24 * 40 ) }, progress ) );
      const Result<StationMatrix> rolled = StationMatrix::read( store, mCatalogue, *rules, stations, request, progress );
      VERIFY_OK( rolled );
      QCOMPARE( rolled->values, behind->values );
      QCOMPARE( rolled->times, behind->times );

      request.to = day.addDays( -1 );
      QVERIFY( !StationMatrix::read( store, mCatalogue, *rules, stations, request, progress ) );
      request.to = day;
      CancelAfter cancelled( 1 );
      QVERIFY( !StationMatrix::read( store, mCatalogue, *rules, stations, request, cancelled ) );
    }

    void fewStations_areToldAndNothingIsInvented()
    {
      if ( !mBeijing )
        QSKIP( "the folder of real inputs (../shared) is not here" );
      AssessmentRequest request = question();
      request.indicator = QStringLiteral( "O3" ); // nobody has it here
      const Result<NetworkAssessment> none = assess( request );
      VERIFY_OK( none );
      QVERIFY( none->pairs.isEmpty() && !none->removal && !none->representativeness );
      QVERIFY( !none->noRemoval.isEmpty() );
      QCOMPARE( none->matrix->without.size(), 12 );
      for ( const AssessmentTable &table : assessmentTables( *none, mCatalogue ) )
        QVERIFY2( !table.rows.isEmpty() || !table.note.isEmpty(), qPrintable( table.id ) );
    }

    void removal_refusesFewerThanAsked()
    {
      Progress progress;
      const StationMatrix three = tiny( { { 1, 2, 3, 4 }, { 2, 3, 4, 6 }, { 1, 1, 2, 2 } } );
      const Result<RemovalBias> refused = RemovalBias::compute( three, {}, 5, 10, progress );
      QVERIFY( !refused );
      QVERIFY( refused.error().message.contains( QLatin1Char( '3' ) ) );

      const StationMatrix never = tiny( { { 1, NAN, NAN }, { NAN, 2, NAN }, { NAN, NAN, 3 }, { 1, NAN, NAN }, { NAN, 2, NAN } } );
      QVERIFY( !RemovalBias::compute( never, {}, 5, 10, progress ) ); // never five at once
    }

    void removal_ofTwinsFallsBackAndSaysSo()
    {
      StationMatrix twins = tiny( { { 1, 2, 3 }, { 2, 3, 4 }, { 1, 1, 2 }, { 4, 4, 4 }, { 2, 2, 1 } } );
      twins.stations[1].at = twins.stations[0].at;
      Progress progress;
      const Result<RemovalBias> removal =
        RemovalBias::compute( twins, VariogramModel { VariogramShape::Spherical, 0, 1, 10000 }, 5, 5, progress );
      VERIFY_OK( removal );
      QCOMPARE( removal->fallback, FieldFallback::Unsolvable );
      QCOMPARE( removal->method, FieldMethod::InverseDistance );
      QCOMPARE( removal->stations.constFirst().kriging.count, 0 );
    }

    void pairs_withFewCommonValuesHaveNoCoefficient()
    {
      Progress progress;
      const StationMatrix matrix = tiny( { { 1, 2, 3, 5 }, { 2, 3, NAN, 6 }, { NAN, NAN, 2, 2 } } );
      const Result<QList<StationPair>> pairs = Redundancy::pairs( matrix, 3, progress );
      VERIFY_OK( pairs );
      QCOMPARE( pairs->size(), 3 );
      for ( const StationPair &pair : *pairs )
        QCOMPARE( pair.pearson.has_value(), pair.a == 0 && pair.b == 1 );
      // (1,2) (2,3) (5,6): on a line
      QVERIFY( std::abs( *pairs->constFirst().pearson - 1 ) < 1e-12 || pairs->constFirst().a != 0 );
      CancelAfter cancelled( 1 );
      QVERIFY( !Redundancy::pairs( matrix, 3, cancelled ) );
    }

    void representativeness_needsFifteenDays()
    {
      const StationMatrix matrix = tiny( { { 1, 2, 3, 5 }, { 2, 3, 4, 6 } } );
      const Result<Representativeness> few = Representativeness::compute( matrix, { QStringLiteral( "S1" ) }, *mStandards );
      VERIFY_OK( few );
      QCOMPARE( few->subsets.constFirst().meanState, GoalState::Unknown );
      QCOMPARE( few->subsets.constFirst().percentileState, GoalState::Unknown );
      VERIFY_NEAR( few->subsets.constFirst().deviation, 2.75 / 3.25 - 1 );
      StationMatrix old = matrix;
      old.to = QDate( 2010, 1, 1 ); // before the standard
      QVERIFY( !Representativeness::compute( old, {}, *mStandards ) );
    }
};

JINGUAN_PLANNING_TEST_MAIN( TestAssessmentReadings )
#include "test_assessmentreadings.moc"
