#include "planning/kriging/FieldEstimate.h"

#include "base/CsvTable.h"
#include "TestSupport.h"


#include <cmath>

using namespace jinguan;

namespace
{
/** The models that the references were computed with: a variogram written down with four digits. */
const VariogramModel sOrdinary { VariogramShape::Spherical, 0.0507, 0.59, 896.97 };
const VariogramModel sUniversal { VariogramShape::Spherical, 0.0798, 0.1482, 692.5 };


/** Columns of a file as numbers. */
std::vector<double> column( const CsvTable &table, const QString &name )
{
  std::vector<double> values;
  for ( int row = 0; row < table.rowCount(); ++row )
    values.push_back( table.number( row, name, std::nan( "" ) ) );
  return values;
}

template<typename F> std::vector<double> mapped( std::vector<double> values, F function )
{
  for ( double &value : values )
    value = function( value );
  return values;
}

double worst( const std::vector<double> &ours, const std::vector<double> &theirs )
{
  double result = ours.size() == theirs.size() && !ours.empty() ? 0 : std::numeric_limits<double>::infinity();
  for ( size_t i = 0; i < ours.size() && i < theirs.size(); ++i )
  {
    const double miss = std::abs( ours[i] - theirs[i] ) / std::abs( theirs[i] );
    result = std::isnan( miss ) ? std::numeric_limits<double>::infinity() : std::max( result, miss );
  }
  return result;
}

KrigingSamples scattered( int count, const std::function<double( double, double )> &value )
{
  KrigingSamples samples;
  quint32 state = 7;
  const auto next = [&state] { return ( state = state * 1664525U + 1013904223U ) / 4294967296.0; };
  for ( int i = 0; i < count; ++i )
  {
    samples.x.push_back( next() * 60000 );
    samples.y.push_back( next() * 60000 );
    samples.values.push_back( value( samples.x.back(), samples.y.back() ) );
  }
  return samples;
}
} // namespace

/** Kriging against gstat 2.1 on the Meuse data, and against textbook properties that need no reference. */
class TestKriging : public QObject
{
    Q_OBJECT

  private:
    KrigingSamples mMeuse;
    KrigingTargets mGrid;

    void loadMeuse( const QString &folder )
    {
      const Result<CsvTable> meuse = CsvTable::read( folder + "meuse.csv", { "x", "y", "zinc", "dist" } );
      const Result<CsvTable> grid = CsvTable::read( folder + "meuse_grid.csv", { "x", "y", "dist" } );
      VERIFY_OK( meuse );
      VERIFY_OK( grid );
      const auto root = []( double v ) { return std::sqrt( v ); };
      mMeuse = { column( *meuse, "x" ), column( *meuse, "y" ), mapped( column( *meuse, "zinc" ), []( double v ) { return std::log( v ); } ),
        { mapped( column( *meuse, "dist" ), root ) } };
      mGrid = { column( *grid, "x" ), column( *grid, "y" ), { mapped( column( *grid, "dist" ), root ) } };
      QCOMPARE( mMeuse.size(), size_t( 155 ) );
      QCOMPARE( mGrid.size(), size_t( 3103 ) );
    }

  private Q_SLOTS:
    void estimate_equalsGstat_data()
    {
      QTest::addColumn<int>( "kind" );
      QTest::addColumn<QString>( "file" );
      QTest::newRow( "ordinary" ) << static_cast<int>( Kriging::Kind::Ordinary ) << "ref_gstat_meuse_logzinc_OK.csv";
      QTest::newRow( "simple, mean 5.9" ) << static_cast<int>( Kriging::Kind::Simple ) << "ref_gstat_meuse_logzinc_SK_beta5.9.csv";
      QTest::newRow( "universal, root of the distance" )
        << static_cast<int>( Kriging::Kind::Universal ) << "ref_gstat_meuse_logzinc_UK_sqrtdist.csv";
    }

    void estimate_equalsGstat()
    {
      QFETCH( int, kind );
      QFETCH( QString, file );
      SHARED_OR_SKIP( folder, "data/bench/interpolation/" );
      loadMeuse( folder );
      const Result<CsvTable> reference = CsvTable::read( folder + file, { "var1.pred", "var1.var" } );
      VERIFY_OK( reference );
      Kriging::Options options;
      options.kind = static_cast<Kriging::Kind>( kind );
      options.mean = 5.9;
      Result<Kriging> kriging = Kriging::make( mMeuse, options.kind == Kriging::Kind::Universal ? sUniversal : sOrdinary, options );
      VERIFY_OK( kriging );
      const Result<KrigingField> field = kriging.value().estimate( mGrid );
      VERIFY_OK( field );
      QVERIFY2( worst( field->values, column( *reference, "var1.pred" ) ) < 1e-6,
        qPrintable( QString::number( worst( field->values, column( *reference, "var1.pred" ) ) ) ) );
      QVERIFY2( worst( field->variances, column( *reference, "var1.var" ) ) < 1e-6,
        qPrintable( QString::number( worst( field->variances, column( *reference, "var1.var" ) ) ) ) );
    }

    void leaveOneOut_equalsGstat()
    {
      SHARED_OR_SKIP( folder, "data/bench/interpolation/" );
      loadMeuse( folder );
      const Result<CsvTable> reference =
        CsvTable::read( folder + "ref_gstat_meuse_logzinc_OK_LOOCV.csv", { "var1.pred", "var1.var", "residual" } );
      VERIFY_OK( reference );
      const Result<Kriging> kriging = Kriging::make( mMeuse, sOrdinary );
      VERIFY_OK( kriging );
      const Result<std::vector<LeftOut>> leftOut = kriging.value().leaveOneOut();
      VERIFY_OK( leftOut );
      std::vector<double> estimates, variances, residuals;
      for ( const LeftOut &one : *leftOut )
      {
        estimates.push_back( one.estimate );
        variances.push_back( one.variance );
        residuals.push_back( one.residual );
      }
      QVERIFY( worst( estimates, column( *reference, "var1.pred" ) ) < 1e-6 );
      QVERIFY( worst( variances, column( *reference, "var1.var" ) ) < 1e-6 );
      double squares = 0;
      for ( const double residual : column( *reference, "residual" ) )
        squares += residual * residual;
      QVERIFY( std::abs( rootMeanSquare( *leftOut ) / std::sqrt( squares / 155 ) - 1 ) < 1e-6 );
    }

    void empiricalVariogram_equalsGstat()
    {
      SHARED_OR_SKIP( folder, "data/bench/interpolation/" );
      loadMeuse( folder );
      const Result<CsvTable> reference = CsvTable::read( folder + "meuse_logzinc_variogram.csv", { "np", "dist", "gamma" } );
      VERIFY_OK( reference );
      const std::vector<VariogramBin> bins = Variogram::empirical( mMeuse );
      QCOMPARE( static_cast<int>( bins.size() ), reference->rowCount() );
      for ( int row = 0; row < reference->rowCount(); ++row )
      {
        const VariogramBin &bin = bins[static_cast<size_t>( row )];
        QCOMPARE( bin.pairs, static_cast<qint64>( reference->number( row, "np", -1 ) ) );
        QVERIFY( std::abs( bin.distance / reference->number( row, "dist", 0 ) - 1 ) < 1e-9 );
        QVERIFY( std::abs( bin.semivariance / reference->number( row, "gamma", 0 ) - 1 ) < 1e-9 );
      }
    }

    void fit_isAtLeastAsGoodAsGstat()
    {
      SHARED_OR_SKIP( folder, "data/bench/interpolation/" );
      loadMeuse( folder );
      const Result<CsvTable> reference = CsvTable::read( folder + "meuse_logzinc_fitted_vgm.csv", { "model", "psill", "range" } );
      VERIFY_OK( reference );
      const VariogramModel theirs { VariogramShape::Spherical, reference->number( 0, "psill", 0 ), reference->number( 1, "psill", 0 ),
        reference->number( 1, "range", 0 ) };
      const std::vector<VariogramBin> bins = Variogram::empirical( mMeuse );
      double theirError = 0;
      for ( const VariogramBin &bin : bins )
        theirError += static_cast<double>( bin.pairs ) / ( bin.distance * bin.distance )
          * std::pow( bin.semivariance - theirs.semivariance( bin.distance ), 2 );
      const Result<VariogramFit> fit = Variogram::fit( bins, VariogramShape::Spherical );
      VERIFY_OK( fit );
      QVERIFY2( fit->error <= theirError * ( 1 + 1e-9 ), qPrintable( QStringLiteral( "%1 > %2" ).arg( fit->error ).arg( theirError ) ) );
      QVERIFY( std::abs( fit->model.nugget / theirs.nugget - 1 ) < 1e-4 );
      QVERIFY( std::abs( fit->model.partialSill / theirs.partialSill - 1 ) < 1e-4 );
      QVERIFY( std::abs( fit->model.range / theirs.range - 1 ) < 1e-4 );
    }

    void inverseDistance_equalsGstat()
    {
      SHARED_OR_SKIP( folder, "data/bench/interpolation/" );
      loadMeuse( folder );
      const Result<CsvTable> reference = CsvTable::read( folder + "ref_gstat_meuse_logzinc_IDW2.csv", { "var1.pred" } );
      VERIFY_OK( reference );
      QVERIFY( worst( InverseDistance::estimate( mMeuse, mGrid ), column( *reference, "var1.pred" ) ) < 1e-9 );
    }

    void localNeighbourhood_withAllSamplesEqualsTheGlobalOne()
    {
      const KrigingSamples samples = scattered( 40, []( double x, double y ) { return std::sin( x / 9000 ) + std::cos( y / 14000 ); } );
      const VariogramModel model { VariogramShape::Exponential, 0.05, 1, 12000 };
      const KrigingTargets targets { { 100, 30000, 59000 }, { 20000, 31000, 100 } };
      Kriging::Options local;
      local.radius = 1e9;
      const Result<Kriging> all = Kriging::make( samples, model );
      const Result<Kriging> near = Kriging::make( samples, model, local );
      const Result<KrigingField> a = all.value().estimate( targets );
      const Result<KrigingField> b = near.value().estimate( targets );
      QVERIFY( worst( a->values, b->values ) < 1e-9 );
      QVERIFY( worst( a->variances, b->variances ) < 1e-9 );
      const std::vector<LeftOut> fast = *all.value().leaveOneOut();
      const std::vector<LeftOut> slow = *near.value().leaveOneOut();
      for ( size_t i = 0; i < fast.size(); ++i )
      {
        QVERIFY( std::abs( fast[i].residual - slow[i].residual ) < 1e-9 );
        QVERIFY( std::abs( fast[i].variance / slow[i].variance - 1 ) < 1e-9 );
      }
    }

    void localNeighbourhood_knowsFewerThanTheGlobalOne()
    {
      const KrigingSamples samples = scattered( 60, []( double x, double ) { return x; } );
      const VariogramModel model { VariogramShape::Spherical, 0, 1, 20000 };
      Kriging::Options options;
      options.neighbours = 6;
      const KrigingTargets targets { { 30000 }, { 30000 } };
      const double few = Kriging::make( samples, model, options ).value().estimate( targets )->variances[0];
      const double all = Kriging::make( samples, model ).value().estimate( targets )->variances[0];
      QVERIFY( few > all );
      options.radius = 1;
      QVERIFY( std::isnan( Kriging::make( samples, model, options ).value().estimate( targets )->values[0] ) );
    }

    void estimate_onASampleIsItsValue()
    {
      const KrigingSamples samples = scattered( 25, []( double x, double y ) { return x + 2 * y; } );
      for ( const VariogramShape shape : { VariogramShape::Spherical, VariogramShape::Exponential, VariogramShape::Gaussian } )
      {
        const Result<Kriging> kriging = Kriging::make( samples, { shape, 0.1, 1, 15000 } );
        VERIFY_OK( kriging );
        const Result<KrigingField> field = kriging.value().estimate( { samples.x, samples.y } );
        for ( size_t i = 0; i < samples.size(); ++i )
        {
          QVERIFY( std::abs( field->values[i] - samples.values[i] ) < 1e-6 * std::abs( samples.values[i] ) );
          QVERIFY( field->variances[i] < 1e-9 );
        }
      }
    }

    void twoSamples_areSharedByHand()
    {
      // Between two samples the weights are ½ and the variance is γ(a)·2 − γ(2a)/2 with a the half distance: 2·0.6875 − 0.5 = 0.875 for a range of 2a.
      const KrigingSamples samples { { 0, 10 }, { 0, 0 }, { 4, 8 } };
      const Result<Kriging> kriging = Kriging::make( samples, { VariogramShape::Spherical, 0, 1, 10 } );
      const Result<KrigingField> field = kriging.value().estimate( { { 5 }, { 0 } } );
      QVERIFY( std::abs( field->values[0] - 6 ) < 1e-12 );
      QVERIFY( std::abs( field->variances[0] - 0.875 ) < 1e-12 );
    }

    void make_refusesWhatCannotBeSolved()
    {
      const VariogramModel model { VariogramShape::Spherical, 0.1, 1, 100 };
      QVERIFY( !Kriging::make( { { 1, 1 }, { 2, 2 }, { 3, 4 } }, model ) ); // one place
      QVERIFY( !Kriging::make( { { 1, 2 }, { 2 }, { 3, 4 } }, model ) );
      QVERIFY( !Kriging::make( { { 1, 2 }, { 2, 3 }, { 3, std::nan( "" ) } }, model ) );
      QVERIFY( !Kriging::make( {}, model ) );
      Kriging::Options universal;
      universal.kind = Kriging::Kind::Universal;
      QVERIFY(
        !Kriging::make( { { 1, 20, 50 }, { 2, 70, 10 }, { 3, 4, 5 }, { { 7, 7, 7 } } }, model, universal ) ); // the same as the constant
      QVERIFY( !Kriging::make( { { 1, 2 }, { 2, 3 }, { 3, 4 } }, { VariogramShape::Spherical, 0, 0, 100 } ) );
    }

    void estimator_krigesAField()
    {
      const KrigingSamples samples =
        scattered( 60, []( double x, double y ) { return 50 + 20 * std::sin( x / 15000 ) + 10 * std::cos( y / 20000 ); } );
      const FieldGrid grid { 0, 0, 3000, 3000, 21, 21 };
      const Result<FieldEstimate> field = FieldEstimator().estimate( samples, grid );
      VERIFY_OK( field );
      QCOMPARE( field->method, FieldMethod::OrdinaryKriging );
      QCOMPARE( field->stations, 60 );
      QVERIFY( field->leftOutError < 0.5 * field->meanError );
      double squares = 0;
      const KrigingTargets nodes = grid.nodes();
      for ( size_t i = 0; i < nodes.size(); ++i )
        squares += std::pow( field->values[i] - ( 50 + 20 * std::sin( nodes.x[i] / 15000 ) + 10 * std::cos( nodes.y[i] / 20000 ) ), 2 );
      QVERIFY2( std::sqrt( squares / 441 ) < 4, qPrintable( QString::number( std::sqrt( squares / 441 ) ) ) );
    }

    void estimator_isNoSurerThanItsLeftOutErrors()
    {
      // A smooth field with one place that stands out: a variogram fitted to it promises too much.
      KrigingSamples samples = scattered( 30, []( double x, double ) { return x / 1000; } );
      samples.values[7] += 60;
      const Result<FieldEstimate> field = FieldEstimator().estimate( samples, { 0, 0, 30000, 30000, 3, 3 } );
      VERIFY_OK( field );
      QCOMPARE( field->method, FieldMethod::OrdinaryKriging );
      const Result<Kriging> kriging = Kriging::make( samples, field->variogram );
      VERIFY_OK( kriging );
      double ratio = 0;
      const Result<std::vector<LeftOut>> leftOut = kriging.value().leaveOneOut();
      VERIFY_OK( leftOut );
      for ( const LeftOut &one : *leftOut )
        ratio += one.residual * one.residual / one.variance / 30;
      QVERIFY2( ratio < 1 + 1e-9, qPrintable( QString::number( ratio ) ) );
    }

    void estimator_fallsBackWithTheReason()
    {
      const FieldGrid grid { 0, 0, 30000, 30000, 3, 3 };
      const Result<FieldEstimate> few = FieldEstimator( 10 ).estimate( scattered( 9, []( double x, double ) { return x; } ), grid );
      VERIFY_OK( few );
      QCOMPARE( few->method, FieldMethod::InverseDistance );
      QCOMPARE( few->fallback, FieldFallback::TooFewStations );
      // Values that have nothing to do with the place.
      quint32 state = 99;
      const Result<FieldEstimate> noise = FieldEstimator( 10 ).estimate(
        scattered( 50, [&state]( double, double ) { return ( state = state * 22695477U + 1U ) % 1000 / 10.0; } ), grid );
      VERIFY_OK( noise );
      QCOMPARE( noise->fallback, FieldFallback::NoStructure );
      QCOMPARE( noise->deviations[4], noise->leftOutError );
      const Result<FieldEstimate> flat = FieldEstimator( 10 ).estimate( scattered( 20, []( double, double ) { return 5.0; } ), grid );
      QCOMPARE( flat->fallback, FieldFallback::NoStructure );
      QVERIFY( std::abs( flat->values[0] - 5 ) < 1e-12 );
      QVERIFY( !FieldEstimator().estimate( {}, grid ) );
    }

    void estimator_joinsSamplesOfOnePlace()
    {
      const KrigingSamples joined = FieldEstimator::joined( { { 0, 0.5, 100 }, { 0, 0, 0 }, { 2, 4, 9 } } );
      QCOMPARE( joined.size(), size_t( 2 ) );
      QCOMPARE( joined.values[0], 3.0 );
    }

    void estimator_leftOutErrorOfTheMeanIsRight()
    {
      // Of 1, 2, 6 the means of the others are 4, 3.5, 1.5: squares 9, 2.25, 20.25.
      const Result<FieldEstimate> field = FieldEstimator().estimate( { { 0, 50, 90 }, { 0, 9, 0 }, { 1, 2, 6 } }, { 0, 0, 1, 1, 1, 1 } );
      QVERIFY( std::abs( field->meanError - std::sqrt( 31.5 / 3 ) ) < 1e-12 );
    }

    void estimator_canBeCancelled()
    {
      struct Stopped : Progress
      {
          bool isCancelled() const override { return true; }
      } stopped;
      QVERIFY(
        !FieldEstimator().estimate( scattered( 30, []( double x, double ) { return x; } ), { 0, 0, 100, 100, 100, 100 }, &stopped ) );
    }
};

QTEST_GUILESS_MAIN( TestKriging )
#include "test_kriging.moc"
