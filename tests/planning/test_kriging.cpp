#include "planning/kriging/FieldEstimate.h"
#include "planning/kriging/NeighbourGrid.h"

#include "base/CsvTable.h"
#include "TestSupport.h"


#include <cmath>

using namespace jinguan;
Q_DECLARE_METATYPE( jinguan::VariogramModel )

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
    KrigingSamples mSmall;
    KrigingTargets mSmallTargets;
    inline static const QString sSmall = QStringLiteral( JINGUAN_SOURCE_DIR "/tests/data/kriging/" );

    void loadSmall()
    {
      const Result<CsvTable> samples = CsvTable::read( sSmall + "samples.csv", { "x", "y", "z", "d1" } );
      const Result<CsvTable> targets = CsvTable::read( sSmall + "targets.csv", { "x", "y", "d1" } );
      VERIFY_OK( samples );
      VERIFY_OK( targets );
      mSmall = { column( *samples, "x" ), column( *samples, "y" ), column( *samples, "z" ), { column( *samples, "d1" ) } };
      mSmallTargets = { column( *targets, "x" ), column( *targets, "y" ), { column( *targets, "d1" ) } };
      QCOMPARE( mSmall.size(), size_t( 48 ) );
      QCOMPARE( mSmallTargets.size(), size_t( 49 ) );
    }

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

    void smallReference_equalsGstat_data()
    {
      QTest::addColumn<int>( "kind" );
      QTest::addColumn<VariogramModel>( "model" );
      QTest::addColumn<int>( "neighbours" );
      QTest::addColumn<double>( "radius" );
      QTest::addColumn<double>( "width" );
      QTest::addColumn<double>( "height" );
      const int simple = static_cast<int>( Kriging::Kind::Simple ), ordinary = static_cast<int>( Kriging::Kind::Ordinary ),
                universal = static_cast<int>( Kriging::Kind::Universal );
      const double far = std::numeric_limits<double>::infinity();
      const VariogramModel spherical { VariogramShape::Spherical, 2, 30, 5200 }, exponential { VariogramShape::Exponential, 1.5, 28, 1700 },
        gaussian { VariogramShape::Gaussian, 1, 25, 1900 }, matern { VariogramShape::Matern, 1.2, 27, 1300 };
      QTest::newRow( "block-spherical" ) << ordinary << spherical << 0 << far << 800.0 << 800.0;
      QTest::newRow( "block-exponential" ) << ordinary << exponential << 0 << far << 1500.0 << 600.0;
      QTest::newRow( "block-universal" ) << universal << spherical << 0 << far << 800.0 << 800.0;
      QTest::newRow( "block-nearest" ) << ordinary << spherical << 10 << far << 800.0 << 800.0;
      QTest::newRow( "universal-nearest" ) << universal << exponential << 14 << far << 0.0 << 0.0;
      QTest::newRow( "ordinary-radius" ) << ordinary << exponential << 0 << 3000.0 << 0.0 << 0.0;
      QTest::newRow( "simple-nearest" ) << simple << gaussian << 9 << far << 0.0 << 0.0;
      QTest::newRow( "matern" ) << ordinary << matern << 0 << far << 0.0 << 0.0;
      QTest::newRow( "gaussian" ) << ordinary << gaussian << 0 << far << 0.0 << 0.0;
    }

    void smallReference_equalsGstat()
    {
      QFETCH( int, kind );
      QFETCH( VariogramModel, model );
      QFETCH( int, neighbours );
      QFETCH( double, radius );
      QFETCH( double, width );
      QFETCH( double, height );
      loadSmall();
      Kriging::Options options;
      options.kind = static_cast<Kriging::Kind>( kind );
      options.mean = 50;
      options.neighbours = neighbours;
      options.radius = radius;
      options.fewest = 3;
      options.block = { width, height };
      const Result<CsvTable> all = CsvTable::read( sSmall + "reference.csv", { "case", "value", "variance" } );
      VERIFY_OK( all );
      std::vector<double> values, variances;
      for ( int row = 0; row < all->rowCount(); ++row )
        if ( all->text( row, "case" ) == QLatin1String( QTest::currentDataTag() ) )
        {
          values.push_back( all->number( row, "value", std::nan( "" ) ) );
          variances.push_back( all->number( row, "variance", std::nan( "" ) ) );
        }
      const Result<Kriging> kriging = Kriging::make( mSmall, model, options );
      VERIFY_OK( kriging );
      const Result<KrigingField> field = kriging.value().estimate( mSmallTargets );
      VERIFY_OK( field );
      QVERIFY2( worst( field->values, values ) < 1e-6, qPrintable( QString::number( worst( field->values, values ) ) ) );
      QVERIFY2( worst( field->variances, variances ) < 1e-6, qPrintable( QString::number( worst( field->variances, variances ) ) ) );
    }

    void leaveOneOut_ofNeighboursEqualsGstat()
    {
      loadSmall();
      Kriging::Options options;
      options.kind = Kriging::Kind::Universal;
      options.neighbours = 14;
      const Result<Kriging> kriging = Kriging::make( mSmall, { VariogramShape::Exponential, 1.5, 28, 1700 }, options );
      VERIFY_OK( kriging );
      const Result<std::vector<LeftOut>> leftOut = kriging.value().leaveOneOut();
      VERIFY_OK( leftOut );
      const Result<CsvTable> reference = CsvTable::read( sSmall + "left_out.csv", { "value", "variance" } );
      VERIFY_OK( reference );
      std::vector<double> estimates, variances;
      for ( const LeftOut &one : *leftOut )
      {
        estimates.push_back( one.estimate );
        variances.push_back( one.variance );
      }
      QVERIFY( worst( estimates, column( *reference, "value" ) ) < 1e-6 );
      QVERIFY( worst( variances, column( *reference, "variance" ) ) < 1e-6 );
    }

    void fit_isNoWorseThanGstatByItsOwnCriterion()
    {
      loadSmall();
      const Result<CsvTable> reference = CsvTable::read( sSmall + "fits.csv", { "shape", "error" } );
      VERIFY_OK( reference );
      const VariogramShape shapes[] { VariogramShape::Spherical, VariogramShape::Exponential, VariogramShape::Gaussian };
      for ( int row = 0; row < 3; ++row )
      {
        const Result<VariogramFit> fit = Variogram::fit( Variogram::empirical( mSmall ), shapes[row] );
        VERIFY_OK( fit );
        const double theirs = reference->number( row, "error", 0 );
        QVERIFY2( fit->error <= theirs * ( 1 + 1e-9 ), qPrintable( QStringLiteral( "%1 > %2" ).arg( fit->error ).arg( theirs ) ) );
      }
    }

    void fit_ofJuraIsNoWorseThanGstat_data()
    {
      // Σ pairs/distance² · (semivariance − γ)² of fit.variogram( variogram( z ~ 1 ), vgm( "Sph" ) ), gstat 2.1-0.
      QTest::addColumn<double>( "theirs" );
      QTest::newRow( "Cd" ) << 83.50895;
      QTest::newRow( "Co" ) << 8397.873;
      QTest::newRow( "Cr" ) << 1349886.0;
      QTest::newRow( "Cu" ) << 587809090.0;
      QTest::newRow( "Ni" ) << 517294.0;
      QTest::newRow( "Pb" ) << 216255507.0;
      QTest::newRow( "Zn" ) << 122771886.0;
    }

    void fit_ofJuraIsNoWorseThanGstat()
    {
      QFETCH( double, theirs );
      SHARED_OR_SKIP( folder, "data/bench/interpolation/" );
      const Result<CsvTable> jura = CsvTable::read( folder + "gstat_jura.pred.csv", { "Xloc", "Yloc", QTest::currentDataTag() } );
      VERIFY_OK( jura );
      const KrigingSamples samples { column( *jura, "Xloc" ), column( *jura, "Yloc" ), column( *jura, QTest::currentDataTag() ) };
      const Result<VariogramFit> fit = Variogram::fit( Variogram::empirical( samples ), VariogramShape::Spherical );
      VERIFY_OK( fit );
      QVERIFY2( fit->error <= theirs * ( 1 + 1e-6 ), qPrintable( QStringLiteral( "%1 > %2" ).arg( fit->error ).arg( theirs ) ) );
    }

    void estimate_isTheSameWithAnyNumberOfThreads_data()
    {
      QTest::addColumn<int>( "neighbours" );
      QTest::addColumn<double>( "range" );
      QTest::newRow( "all samples" ) << 0 << 60000.0;
      QTest::newRow( "all samples, few in reach" ) << 0 << 9000.0;
      QTest::newRow( "nearest" ) << 12 << 20000.0;
    }

    void estimate_isTheSameWithAnyNumberOfThreads()
    {
      QFETCH( int, neighbours );
      QFETCH( double, range );
      const KrigingSamples samples = scattered( 120, []( double x, double y ) { return std::sin( x / 9000 ) + std::cos( y / 14000 ); } );
      const KrigingTargets nodes = FieldGrid { 0, 0, 900, 900, 65, 65 }.nodes();
      Kriging::Options options;
      options.neighbours = neighbours;
      std::vector<KrigingField> fields;
      for ( const int threads : { 1, 2, 5 } )
      {
        options.threads = threads;
        fields.push_back( *Kriging::make( samples, { VariogramShape::Spherical, 0.05, 1, range }, options ).value().estimate( nodes ) );
      }
      for ( const KrigingField &field : fields )
      {
        QCOMPARE( field.values, fields[0].values );
        QCOMPARE( field.variances, fields[0].variances );
      }
    }

    void estimate_ofFewInReachEqualsThatOfAll()
    {
      // The explicit inverse with samples within the range, against a system with the same covariances that knows no range.
      const KrigingSamples samples = scattered( 90, []( double x, double y ) { return std::sin( x / 9000 ) + std::cos( y / 14000 ); } );
      const KrigingTargets nodes = FieldGrid { -20000, -20000, 3300, 3300, 30, 30 }.nodes();
      const VariogramModel model { VariogramShape::Spherical, 0.05, 1, 8000 };
      Kriging::Options wide;
      wide.radius = 1e9;
      const Result<KrigingField> a = Kriging::make( samples, model ).value().estimate( nodes );
      const Result<KrigingField> b = Kriging::make( samples, model, wide ).value().estimate( nodes );
      QVERIFY( worst( a->values, b->values ) < 1e-9 );
      QVERIFY( worst( a->variances, b->variances ) < 1e-9 );
    }

    void neighbours_areTheNearest()
    {
      const KrigingSamples samples = scattered( 300, []( double x, double ) { return x; } );
      const NeighbourGrid grid( samples.x, samples.y );
      std::vector<NeighbourGrid::Near> found;
      quint32 state = 3;
      const auto next = [&state] { return ( state = state * 1664525U + 1013904223U ) / 4294967296.0; };
      for ( int round = 0; round < 400; ++round )
      {
        const double x = -30000 + 120000 * next(), y = -30000 + 120000 * next();
        const int count = round % 3 == 0 ? 0 : 1 + round % 40;
        const double radius = round % 2 == 0 ? 15000 : std::numeric_limits<double>::infinity();
        const std::int32_t without = round % 5 == 0 ? round % 300 : -1;
        std::vector<NeighbourGrid::Near> expected;
        for ( std::int32_t i = 0; i < 300; ++i )
        {
          const double dx = samples.x[static_cast<size_t>( i )] - x, dy = samples.y[static_cast<size_t>( i )] - y;
          if ( i != without && std::sqrt( dx * dx + dy * dy ) <= radius )
            expected.emplace_back( dx * dx + dy * dy, i );
        }
        std::sort( expected.begin(), expected.end() );
        if ( count > 0 && expected.size() > static_cast<size_t>( count ) )
          expected.resize( static_cast<size_t>( count ) );
        grid.find( x, y, count, radius, without, found );
        std::sort( found.begin(), found.end() );
        QCOMPARE( found.size(), expected.size() );
        for ( size_t i = 0; i < found.size(); ++i )
          QCOMPARE( found[i].second, expected[i].second );
      }
    }

    void block_ofNoSizeIsAPoint()
    {
      const KrigingSamples samples = scattered( 40, []( double x, double y ) { return std::sin( x / 9000 ) + std::cos( y / 14000 ); } );
      const VariogramModel model { VariogramShape::Exponential, 0, 1, 12000 };
      Kriging::Options small;
      small.block = { 0.01, 0.01 };
      const KrigingTargets targets { { 100, 30000, 59000 }, { 20000, 31000, 100 } };
      const Result<KrigingField> point = Kriging::make( samples, model ).value().estimate( targets );
      const Result<KrigingField> block = Kriging::make( samples, model, small ).value().estimate( targets );
      QVERIFY( worst( block->values, point->values ) < 1e-5 );
      QVERIFY( worst( block->variances, point->variances ) < 1e-5 );
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
      for ( const VariogramShape shape : variogramShapes() )
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
