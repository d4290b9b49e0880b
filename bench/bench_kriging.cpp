// Kriging: bench_kriging [--repeats N] [--no-peer] FILE… – samples of Meuse, Jura or Walker Lake as CSV, their targets beside them; ours beside gstat in
// R, which times its own call (start of R and reading of files are not counted). One thread each, then two of ours.

#include "Bench.h"
#include "planning/kriging/Kriging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <cpl_vsi.h>

#include <cmath>
#include <cstring>
#include <map>
#include <numeric>

using namespace jinguan;

namespace
{
/** One line of the table. */
struct Case
{
    QString name;
    QString work = QStringLiteral( "krige" ); //!< `krige`, `loocv`, `fit`
    Kriging::Kind kind = Kriging::Kind::Ordinary;
    VariogramModel model {};
    double mean = 0;
    int neighbours = 0;
    double block = 0;
};

struct Problem
{
    KrigingSamples samples;
    KrigingTargets targets;
    std::vector<Case> cases;
};

using Columns = std::map<QString, std::vector<double>>;

/** Columns of a CSV as numbers, NaN where there is none; `.gz` too. */
Columns readCsv( const QString &path )
{
  QByteArray content;
  const QByteArray name = ( path.endsWith( QLatin1String( ".gz" ) ) ? QStringLiteral( "/vsigzip/" ) + path : path ).toUtf8();
  VSILFILE *file = VSIFOpenL( name.constData(), "rb" );
  char buffer[65536];
  for ( size_t read = 1; file && ( read = VSIFReadL( buffer, 1, sizeof buffer, file ) ) > 0; )
    content.append( buffer, static_cast<qsizetype>( read ) );
  if ( file )
    VSIFCloseL( file );
  const QList<QByteArray> lines = content.split( '\n' );
  QStringList names;
  for ( const QByteArray &cell : lines.value( 0 ).trimmed().split( ',' ) )
    names << QString::fromUtf8( cell ).remove( QLatin1Char( '"' ) );
  Columns columns;
  for ( const QByteArray &line : lines.mid( 1 ) )
  {
    if ( line.trimmed().isEmpty() )
      continue;
    const QList<QByteArray> cells = line.trimmed().split( ',' );
    for ( qsizetype i = 0; i < names.size(); ++i )
    {
      bool ok = false;
      const double value = cells.value( i ).toDouble( &ok );
      columns[names.at( i )].push_back( ok ? value : std::nan( "" ) );
    }
  }
  return columns;
}

template<typename F> std::vector<double> mapped( std::vector<double> values, F function )
{
  std::transform( values.begin(), values.end(), values.begin(), function );
  return values;
}

VariogramModel fitted( const KrigingSamples &samples, VariogramShape shape )
{
  const Result<VariogramFit> fit = Variogram::fit( Variogram::empirical( samples ), shape );
  return fit ? fit->model : VariogramModel {};
}

Problem meuse( const QString &file, const QString &folder )
{
  Columns samples = readCsv( file ), grid = readCsv( folder + "meuse_grid.csv" );
  const auto root = []( double v ) { return std::sqrt( v ); };
  Problem problem { { samples["x"], samples["y"], mapped( samples["zinc"], []( double v ) { return std::log( v ); } ),
                      { mapped( samples["dist"], root ) } },
    { grid["x"], grid["y"], { mapped( grid["dist"], root ) } }, {} };
  const VariogramModel model { VariogramShape::Spherical, 0.0507, 0.59, 896.97 };
  const VariogramModel rest { VariogramShape::Spherical, 0.0798, 0.1482, 692.5 };
  const VariogramModel slow { VariogramShape::Exponential, 0.02, 0.7, 400 };
  using Kind = Kriging::Kind;
  problem.cases = { { "meuse-ordinary", "krige", Kind::Ordinary, model }, { "meuse-simple", "krige", Kind::Simple, model, 5.9 },
    { "meuse-universal", "krige", Kind::Universal, rest }, { "meuse-loocv", "loocv", Kind::Ordinary, model },
    { "meuse-exponential", "krige", Kind::Ordinary, slow }, { "meuse-nearest-16", "krige", Kind::Ordinary, model, 0, 16 },
    { "meuse-universal-32", "krige", Kind::Universal, rest, 0, 32 }, { "meuse-block-40m", "krige", Kind::Ordinary, model, 0, 0, 40 },
    { "meuse-fit", "fit", Kind::Ordinary, { VariogramShape::Spherical, 0, 0, 0 } },
    { "meuse-fit-exponential", "fit", Kind::Ordinary, { VariogramShape::Exponential, 0, 0, 0 } } };
  return problem;
}

Problem jura( const QString &file, const QString &folder )
{
  Columns samples = readCsv( file ), grid = readCsv( folder + "gstat_jura.grid.csv" );
  Problem problem { { samples["Xloc"], samples["Yloc"], samples["Cd"], { samples["Xloc"], samples["Yloc"] } },
    { grid["Xloc"], grid["Yloc"], { grid["Xloc"], grid["Yloc"] } }, {} };
  const VariogramModel model = fitted( problem.samples, VariogramShape::Spherical );
  using Kind = Kriging::Kind;
  problem.cases = { { "jura-ordinary", "krige", Kind::Ordinary, model }, { "jura-universal-trend", "krige", Kind::Universal, model },
    { "jura-nearest-24", "krige", Kind::Ordinary, model, 0, 24 }, { "jura-loocv", "loocv", Kind::Ordinary, model },
    { "jura-fit", "fit", Kind::Ordinary, { VariogramShape::Spherical, 0, 0, 0 } } };
  return problem;
}

Problem walker( const QString &file, const QString &folder )
{
  Columns samples = readCsv( file ), grid = readCsv( folder + "walker_exhaustive.csv.gz" );
  Problem problem { { samples["X"], samples["Y"], samples["V"] }, { grid["X"], grid["Y"] }, {} };
  const VariogramModel model = fitted( problem.samples, VariogramShape::Spherical );
  const VariogramModel slow { VariogramShape::Exponential, 20000, 75000, 14 };
  using Kind = Kriging::Kind;
  problem.cases = { { "walker-nearest-16", "krige", Kind::Ordinary, model, 0, 16 },
    { "walker-nearest-32", "krige", Kind::Ordinary, model, 0, 32 },
    { "walker-block-10-nearest-16", "krige", Kind::Ordinary, model, 0, 16, 10 }, { "walker-all", "krige", Kind::Ordinary, model },
    { "walker-all-exponential", "krige", Kind::Ordinary, slow }, { "walker-loocv", "loocv", Kind::Ordinary, model },
    { "walker-fit", "fit", Kind::Ordinary, { VariogramShape::Spherical, 0, 0, 0 } } };
  return problem;
}

QString kindName( Kriging::Kind kind )
{
  return kind == Kriging::Kind::Simple ? QStringLiteral( "simple" )
    : kind == Kriging::Kind::Ordinary  ? QStringLiteral( "ordinary" )
                                       : QStringLiteral( "universal" );
}

QString number( double value )
{
  return QString::number( value, 'g', 17 );
}

void writePlaces( const QString &path, const std::vector<double> &x, const std::vector<double> &y, const std::vector<double> *values,
  const std::vector<std::vector<double>> &drift )
{
  QFile file( path );
  if ( !file.open( QIODevice::WriteOnly ) )
    return;
  QTextStream out( &file );
  out << "x,y" << ( values ? ",z" : "" );
  for ( size_t column = 0; column < drift.size(); ++column )
    out << ",d" << column + 1;
  for ( size_t i = 0; i < x.size(); ++i )
  {
    out << '\n' << number( x[i] ) << ',' << number( y[i] );
    if ( values )
      out << ',' << number( ( *values )[i] );
    for ( const std::vector<double> &column : drift )
      out << ',' << number( column[i] );
  }
  out << '\n';
}

/** Seconds of gstat by case; its results lie in \a folder. Empty where R or gstat is absent. */
std::map<QString, double> runPeer( const Problem &problem, const QString &folder, int repeats )
{
  const QString program = QStandardPaths::findExecutable( QStringLiteral( "Rscript" ) );
  if ( program.isEmpty() )
    return {};
  writePlaces( folder + "/samples.csv", problem.samples.x, problem.samples.y, &problem.samples.values, problem.samples.drift );
  writePlaces( folder + "/targets.csv", problem.targets.x, problem.targets.y, nullptr, problem.targets.drift );
  QFile file( folder + "/cases.csv" );
  if ( !file.open( QIODevice::WriteOnly ) )
    return {};
  QTextStream out( &file );
  out << "name,work,kind,shape,nugget,partial_sill,range,mean,neighbours,block\n";
  for ( const Case &one : problem.cases )
    out << one.name << ',' << one.work << ',' << kindName( one.kind ) << ',' << variogramShapeId( one.model.shape ) << ','
        << number( one.model.nugget ) << ',' << number( one.model.partialSill ) << ',' << number( one.model.range ) << ','
        << number( one.mean ) << ',' << one.neighbours << ',' << number( one.block ) << '\n';
  out.flush();
  file.close();
  QProcess peer;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert( QStringLiteral( "OMP_NUM_THREADS" ), QStringLiteral( "1" ) );
  environment.insert( QStringLiteral( "OPENBLAS_NUM_THREADS" ), QStringLiteral( "1" ) );
  peer.setProcessEnvironment( environment );
  peer.setProcessChannelMode( QProcess::ForwardedErrorChannel );
  peer.start( program,
    { QStringLiteral( "--vanilla" ), QStringLiteral( JINGUAN_SOURCE_DIR "/bench/gstat_peer.R" ), folder, QString::number( repeats ) } );
  peer.waitForFinished( -1 );
  std::map<QString, double> seconds;
  QFile times( folder + "/times.csv" );
  if ( peer.exitCode() != 0 || !times.open( QIODevice::ReadOnly ) )
    return {};
  for ( const QByteArray &line : times.readAll().split( '\n' ) )
    if ( const QList<QByteArray> cells = line.split( ',' ); cells.size() == 2 )
      seconds[QString::fromUtf8( cells.at( 0 ) )] = cells.at( 1 ).toDouble();
  return seconds;
}

/** The work of a case, as often as wanted; the median time and what came out. */
double runOurs( const Problem &problem, const Case &one, int threads, int repeats, KrigingField &field )
{
  Kriging::Options options;
  options.kind = one.kind;
  options.mean = one.mean;
  options.neighbours = one.neighbours;
  options.block = { one.block, one.block };
  options.threads = threads;
  QList<double> seconds;
  for ( int i = 0; i < repeats; ++i )
    seconds << bench::seconds( [&] {
      if ( one.work == QLatin1String( "fit" ) )
      {
        const Result<VariogramFit> fit = Variogram::fit( Variogram::empirical( problem.samples ), one.model.shape );
        field = { { fit ? fit->error : std::nan( "" ) }, { 0 } };
        return;
      }
      const Result<Kriging> kriging = Kriging::make( problem.samples, one.model, options );
      if ( kriging && one.work == QLatin1String( "loocv" ) )
      {
        const Result<std::vector<LeftOut>> leftOut = kriging.value().leaveOneOut();
        field = {};
        for ( const LeftOut &left : leftOut.value() )
        {
          field.values.push_back( left.estimate );
          field.variances.push_back( left.variance );
        }
      }
      else if ( kriging )
        field = kriging.value().estimate( problem.targets ).value();
    } );
  return bench::median( seconds );
}

/** How far two fields are apart. */
struct Difference
{
    double worst = 0;     //!< relative, of estimates and variances
    size_t differing = 0; //!< targets with more than a millionth
};

/** Differences relative to the peer's figure, or to a thousandth of the samples' deviation (a millionth of their variance) where that is next to nothing. */
Difference difference( const KrigingField &ours, Columns peer, const KrigingSamples &samples, const std::vector<char> &ambiguous )
{
  const double n = static_cast<double>( samples.size() );
  const double mean = std::accumulate( samples.values.cbegin(), samples.values.cend(), 0.0 ) / n;
  const double variance = std::accumulate( samples.values.cbegin(), samples.values.cend(), 0.0,
                            [mean]( double sum, double value ) { return sum + ( value - mean ) * ( value - mean ); } )
    / n;
  const std::vector<double> &values = peer["value"], &variances = peer["variance"];
  if ( values.size() != ours.values.size() || values.empty() )
    return { std::nan( "" ), ours.values.size() };
  Difference result;
  for ( size_t i = 0; i < values.size(); ++i )
  {
    if ( !ambiguous.empty() && ambiguous[i] )
      continue;
    const double missed =
      std::max( std::abs( ours.values[i] - values[i] ) / std::max( std::abs( values[i] ), 1e-3 * std::sqrt( variance ) ),
        std::abs( ours.variances[i] - variances[i] ) / std::max( std::abs( variances[i] ), 1e-6 * variance ) );
    result.worst = std::isnan( missed ) ? missed : std::max( result.worst, missed );
    result.differing += missed < 1e-6 ? 0 : 1;
  }
  return result;
}

/** Targets whose last neighbour and the next one are equally far: which of them counts is a matter of taste. */
std::vector<char> ambiguousTargets( const Problem &problem, const Case &one )
{
  if ( one.neighbours <= 0 || one.work != QLatin1String( "krige" ) )
    return {};
  std::vector<char> result( problem.targets.size() );
  std::vector<double> squared( problem.samples.size() );
  const auto last = squared.begin() + one.neighbours - 1;
  for ( size_t i = 0; i < result.size(); ++i )
  {
    for ( size_t j = 0; j < squared.size(); ++j )
      squared[j] = std::pow( problem.samples.x[j] - problem.targets.x[i], 2 ) + std::pow( problem.samples.y[j] - problem.targets.y[i], 2 );
    std::nth_element( squared.begin(), last, squared.end() );
    result[i] = *std::min_element( last + 1, squared.end() ) <= *last * ( 1 + 1e-12 ) ? 1 : 0;
  }
  return result;
}

int slowerThanWanted = 0;

void runFile( const QString &file, int repeats, bool withPeer )
{
  const QString folder = QFileInfo( file ).absolutePath() + QLatin1Char( '/' );
  const QString name = QFileInfo( file ).fileName();
  const Problem problem = name.contains( QLatin1String( "meuse" ) ) ? meuse( file, folder )
    : name.contains( QLatin1String( "jura" ) )                      ? jura( file, folder )
                                                                    : walker( file, folder );
  if ( problem.samples.size() == 0 || problem.targets.size() == 0 )
  {
    std::fprintf( stderr, "%s: no samples, or no targets beside it\n", qPrintable( file ) );
    return;
  }
  const QTemporaryDir results;
  const std::map<QString, double> peer = withPeer ? runPeer( problem, results.path(), repeats ) : std::map<QString, double>();
  if ( peer.empty() )
    std::printf( "# no peer: Rscript with gstat (package r-cran-gstat) was not found or not wanted\n" );
  for ( const Case &one : problem.cases )
  {
    KrigingField field, again;
    const double seconds = runOurs( problem, one, 1, repeats, field );
    const double two = runOurs( problem, one, 2, repeats, again );
    std::printf( "name=%s n=%zu targets=%zu seconds=%.4f seconds_2_threads=%.4f same_with_2_threads=%d", qPrintable( one.name ),
      problem.samples.size(), one.work == QLatin1String( "krige" ) ? problem.targets.size() : problem.samples.size(), seconds, two,
      field.values == again.values && field.variances == again.variances ? 1 : 0 );
    const auto found = peer.find( one.name );
    if ( found != peer.end() )
    {
      const Columns theirs = readCsv( results.filePath( one.name + ".csv" ) );
      const double ratio = found->second / seconds;
      slowerThanWanted += ratio < 2 ? 1 : 0;
      std::printf( " peer=gstat peer_seconds=%.4f ratio=%.2f ratio_2_threads=%.2f", found->second, ratio, found->second / two );
      const std::vector<char> ambiguous = ambiguousTargets( problem, one );
      const Difference apart = difference( field, theirs, problem.samples, ambiguous );
      if ( one.work == QLatin1String( "fit" ) )
        std::printf( " weighted_sse=%.8g peer_weighted_sse=%.8g", field.values[0], theirs.at( "value" ).at( 0 ) );
      else
        std::printf( " max_rel_diff=%.2g differing=%zu equally_far=%td", apart.worst, apart.differing,
          std::count( ambiguous.cbegin(), ambiguous.cend(), 1 ) );
    }
    std::printf( "\n" );
    std::fflush( stdout );
  }
}
} // namespace

int main( int argc, char *argv[] )
{
  int repeats = 3;
  bool withPeer = true;
  QStringList files;
  for ( int i = 1; i < argc; ++i )
  {
    if ( std::strcmp( argv[i], "--repeats" ) == 0 && i + 1 < argc )
      repeats = std::max( 1, std::atoi( argv[++i] ) );
    else if ( std::strcmp( argv[i], "--no-peer" ) == 0 )
      withPeer = false;
    else
      files << QString::fromLocal8Bit( argv[i] );
  }
  for ( const QString &file : files )
    runFile( file, repeats, withPeer );
  std::printf( "files=%d below_twice_as_fast=%d\n", static_cast<int>( files.size() ), slowerThanWanted );
  return files.isEmpty() ? 2 : 0;
}
