#include "planning/kriging/Kriging.h"

#include "planning/kriging/KrigingSystem.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <numeric>
#include <thread>

namespace jinguan
{

namespace
{
constexpr size_t sChunk = 256;       //!< targets solved together: small enough for the cache, large enough for matrix products
constexpr size_t sSystems = 512;     //!< neighbourhoods that a thread keeps: a row or two of a grid
constexpr size_t sPairsKept = 2048;  //!< samples up to which the covariances of all pairs are kept for local neighbourhoods
constexpr double sSparseShare = 0.6; //!< of the samples in reach of a target, up to which the explicit inverse is quicker
constexpr double sNone = std::numeric_limits<double>::quiet_NaN();

bool allFinite( const std::vector<double> &values )
{
  return std::all_of( values.cbegin(), values.cend(), []( double value ) { return std::isfinite( value ); } );
}

/** Calls \a work( begin, end, worker ) for chunks of \a count items on some threads; false when cancelled. */
template<typename Worker, typename Work> bool inChunks( size_t count, int threads, Progress *progress, Worker &&makeWorker, Work &&work )
{
  const size_t chunks = ( count + sChunk - 1 ) / sChunk;
  std::atomic<size_t> next = 0;
  std::atomic<bool> stopped = false;
  const auto run = [&] {
    auto worker = makeWorker();
    for ( size_t chunk = next++; chunk < chunks && !stopped; chunk = next++ )
    {
      if ( progress && progress->isCancelled() )
        stopped = true;
      else
        work( chunk * sChunk, std::min( count, ( chunk + 1 ) * sChunk ), worker );
    }
  };
  const size_t wanted = threads > 0 ? static_cast<size_t>( threads ) : std::max( 1U, std::thread::hardware_concurrency() );
  std::vector<std::thread> others;
  for ( size_t i = 1; i < std::min( wanted, chunks / 2 ); ++i )
    others.emplace_back( run );
  run();
  for ( std::thread &other : others )
    other.join();
  return !stopped;
}
} // namespace

struct Kriging::Private
{
    /** The system of one set of neighbours. */
    struct Local
    {
        std::vector<std::int32_t> chosen; //!< ascending
        bool solvable = false;
        KrigingSystem system {};
    };

    /** What a thread works with. */
    struct Worker
    {
        std::vector<NeighbourGrid::Near> near {};
        std::vector<std::int32_t> chosen {};
        Eigen::ArrayXd few {};
        std::vector<std::unique_ptr<Local>> kept {};
        Eigen::ArrayXd dx {}, dy {}, squared {}, one {};
        Eigen::MatrixXd covariance {}, drift {}, c0 {}, f0 {};
        Eigen::VectorXd z {}, values {}, variances {};
    };

    KrigingSamples samples;
    VariogramModel model;
    Options options;
    std::unique_ptr<NeighbourGrid> grid;
    std::unique_ptr<BlockPoints> block;
    double blockVariance = 0;
    Eigen::MatrixXd pairs; //!< covariances of the samples; empty where there are too many
    KrigingSystem global;  //!< solved when all samples are neighbours
    bool sparse = false;   //!< the model ends at a range and the inverse of the global system is at hand

    bool isLocal() const
    {
      return ( options.neighbours > 0 && static_cast<size_t>( options.neighbours ) < samples.size() ) || std::isfinite( options.radius );
    }
    Eigen::Index driftCount() const
    {
      return options.kind == Kind::Simple ? 0 : options.kind == Kind::Ordinary ? 1 : 1 + static_cast<Eigen::Index>( samples.drift.size() );
    }
    double mean() const { return options.kind == Kind::Simple ? options.mean : 0; }

    double between( size_t a, size_t b ) const
    {
      const double dx = samples.x[a] - samples.x[b], dy = samples.y[a] - samples.y[b];
      return model.covariance( std::sqrt( dx * dx + dy * dy ) );
    }

    Eigen::MatrixXd allPairs() const
    {
      const auto n = static_cast<Eigen::Index>( samples.size() );
      const Eigen::Map<const Eigen::ArrayXd> x( samples.x.data(), n ), y( samples.y.data(), n );
      Eigen::MatrixXd result( n, n );
      Eigen::ArrayXd squared( n ), covariance( n );
      for ( Eigen::Index i = 0; i < n; ++i )
      {
        squared = ( x - x( i ) ).square() + ( y - y( i ) ).square();
        covariances( model, squared, covariance );
        result.col( i ) = covariance;
      }
      return result;
    }

    bool solve( const std::vector<std::int32_t> &chosen, Worker &worker, KrigingSystem &system ) const
    {
      const auto n = static_cast<Eigen::Index>( chosen.size() );
      if ( n == 0 || n < driftCount() )
        return false;
      const bool kept = pairs.size() > 0;
      worker.covariance.resize( n, n );
      worker.z.resize( n );
      worker.drift.setOnes( n, driftCount() );
      for ( Eigen::Index i = 0; i < n; ++i )
      {
        const auto sample = static_cast<size_t>( chosen[static_cast<size_t>( i )] );
        worker.z( i ) = samples.values[sample];
        for ( Eigen::Index j = i; j < n; ++j )
          worker.covariance( j, i ) = kept ? pairs( chosen[static_cast<size_t>( j )], static_cast<Eigen::Index>( sample ) )
                                           : between( static_cast<size_t>( chosen[static_cast<size_t>( j )] ), sample );
        for ( Eigen::Index column = 1; column < worker.drift.cols(); ++column )
          worker.drift( i, column ) = samples.drift[static_cast<size_t>( column - 1 )][sample];
      }
      return system.solve( worker.covariance, worker.drift, worker.z, mean(), model.sill() );
    }

    void driftAt( const KrigingTargets &targets, size_t from, size_t to, Eigen::MatrixXd &f0 ) const
    {
      f0.setOnes( driftCount(), static_cast<Eigen::Index>( to - from ) );
      for ( Eigen::Index column = 1; column < f0.rows(); ++column )
        for ( size_t target = from; target < to; ++target )
          f0( column, static_cast<Eigen::Index>( target - from ) ) = targets.drift[static_cast<size_t>( column - 1 )][target];
    }

    /** Into \a worker: where the samples \a chosen lie from a place. */
    void offsets( const std::vector<std::int32_t> &chosen, double x, double y, Worker &worker ) const
    {
      const auto n = static_cast<Eigen::Index>( chosen.size() );
      worker.dx.resize( n );
      worker.dy.resize( n );
      for ( Eigen::Index i = 0; i < n; ++i )
      {
        const auto sample = static_cast<size_t>( chosen[static_cast<size_t>( i )] );
        worker.dx( i ) = samples.x[sample] - x;
        worker.dy( i ) = samples.y[sample] - y;
      }
    }

    /** The system of a neighbourhood, from those kept or anew. */
    const Local &localSystem( Worker &worker ) const
    {
      worker.chosen.clear();
      for ( const NeighbourGrid::Near &near : worker.near )
        worker.chosen.push_back( near.second );
      std::sort( worker.chosen.begin(), worker.chosen.end() );
      std::uint64_t hash = 1469598103934665603ULL;
      for ( const std::int32_t sample : worker.chosen )
        hash = ( hash ^ static_cast<std::uint64_t>( sample ) ) * 1099511628211ULL;
      if ( worker.kept.empty() )
        worker.kept.resize( sSystems );
      std::unique_ptr<Local> &slot = worker.kept[( hash ^ ( hash >> 32 ) ) % sSystems];
      if ( !slot )
        slot = std::make_unique<Local>();
      else if ( slot->chosen == worker.chosen )
        return *slot;
      slot->chosen = worker.chosen;
      slot->solvable = solve( slot->chosen, worker, slot->system );
      return *slot;
    }

    /** One target by its own neighbourhood; the sample \a without does not count. */
    std::pair<double, double> local(
      const KrigingTargets &targets, size_t target, std::int32_t without, const BlockPoints &points, double variance, Worker &worker ) const
    {
      const double x = targets.x[target], y = targets.y[target];
      grid->find( x, y, options.neighbours, options.radius, without, worker.near );
      if ( worker.near.size() < static_cast<size_t>( std::max( 1, options.fewest ) ) )
        return { sNone, sNone };
      const Local &own = localSystem( worker );
      if ( !own.solvable )
        return { sNone, sNone };
      const auto n = static_cast<Eigen::Index>( own.chosen.size() );
      offsets( own.chosen, x, y, worker );
      worker.c0.resize( n, 1 );
      points.covariances( model, worker.dx, worker.dy, worker.squared, worker.one, worker.c0.col( 0 ).array() );
      driftAt( targets, target, target + 1, worker.f0 );
      own.system.estimate( variance, worker.c0, worker.f0, worker.values, worker.variances );
      return { worker.values( 0 ), std::max( 0.0, worker.variances( 0 ) ) };
    }

    /** A run of targets by all samples. */
    void dense( const KrigingTargets &targets, size_t from, size_t to, Worker &worker, KrigingField &field ) const
    {
      const auto n = static_cast<Eigen::Index>( samples.size() );
      const Eigen::Map<const Eigen::ArrayXd> x( samples.x.data(), n ), y( samples.y.data(), n );
      worker.c0.resize( n, static_cast<Eigen::Index>( to - from ) );
      for ( size_t target = from; target < to; ++target )
      {
        worker.dx = x - targets.x[target];
        worker.dy = y - targets.y[target];
        block->covariances(
          model, worker.dx, worker.dy, worker.squared, worker.one, worker.c0.col( static_cast<Eigen::Index>( target - from ) ).array() );
      }
      driftAt( targets, from, to, worker.f0 );
      global.estimate( blockVariance, worker.c0, worker.f0, worker.values, worker.variances );
      for ( size_t target = from; target < to; ++target )
      {
        field.values[target] = worker.values( static_cast<Eigen::Index>( target - from ) );
        field.variances[target] = std::max( 0.0, worker.variances( static_cast<Eigen::Index>( target - from ) ) );
      }
    }

    /** The same where only samples within the range have a covariance with a target. */
    void few( const KrigingTargets &targets, size_t from, size_t to, Worker &worker, KrigingField &field ) const
    {
      driftAt( targets, from, to, worker.f0 );
      for ( size_t target = from; target < to; ++target )
      {
        const double x = targets.x[target], y = targets.y[target];
        grid->find( x, y, 0, model.range + block->reach, -1, worker.near );
        std::sort( worker.near.begin(), worker.near.end(), []( const auto &a, const auto &b ) { return a.second < b.second; } );
        worker.chosen.clear();
        for ( const NeighbourGrid::Near &near : worker.near )
          worker.chosen.push_back( near.second );
        offsets( worker.chosen, x, y, worker );
        worker.few.resize( worker.dx.size() );
        block->covariances( model, worker.dx, worker.dy, worker.squared, worker.one, worker.few );
        worker.z = worker.f0.col( static_cast<Eigen::Index>( target - from ) );
        std::tie( field.values[target], field.variances[target] ) =
          global.estimateSparse( blockVariance, worker.chosen, worker.few, worker.z );
        field.variances[target] = std::max( 0.0, field.variances[target] );
      }
    }

    /** Whether \a from … \a to − 1 have few samples in reach: judged by their places alone, not by who computes them. */
    bool isSparseAt( const KrigingTargets &targets, size_t from, size_t to, Worker &worker ) const
    {
      if ( !sparse )
        return false;
      constexpr size_t looks = 8;
      size_t found = 0, looked = 0;
      for ( size_t target = from; target < to; target += std::max<size_t>( 1, ( to - from ) / looks ), ++looked )
      {
        grid->find( targets.x[target], targets.y[target], 0, model.range + block->reach, -1, worker.near );
        found += worker.near.size();
      }
      return static_cast<double>( found ) < sSparseShare * static_cast<double>( looked * samples.size() );
    }
};

Kriging::Kriging() : d( std::make_unique<Private>() ) {}
Kriging::Kriging( Kriging && ) noexcept = default;
Kriging &Kriging::operator=( Kriging && ) noexcept = default;
Kriging::~Kriging() = default;

Result<Kriging> Kriging::make( const KrigingSamples &samples, const VariogramModel &model )
{
  return make( samples, model, Options() );
}

Result<Kriging> Kriging::make( const KrigingSamples &samples, const VariogramModel &model, const Options &options )
{
  bool whole = samples.size() > 0 && samples.x.size() == samples.size() && samples.y.size() == samples.size();
  whole = whole && allFinite( samples.x ) && allFinite( samples.y ) && allFinite( samples.values );
  for ( const std::vector<double> &column : samples.drift )
    whole = whole && column.size() == samples.size() && allFinite( column );
  if ( !whole )
    return Error { tr( "The samples are incomplete: every one needs a place, a value and all explaining variables." ),
      tr( "Leave incomplete samples out." ), {}, 0 };
  if ( !( model.sill() > 0 ) || model.nugget < 0 || model.partialSill < 0 || !( model.range > 0 ) )
    return Error { tr( "The variogram model has no positive sill or range." ), {}, {}, 0 };
  Kriging kriging;
  Private &d = *kriging.d;
  d.samples = samples;
  d.model = model;
  d.options = options;
  d.block = std::make_unique<BlockPoints>( options.block );
  d.blockVariance = d.block->variance( model );
  if ( d.isLocal() )
  {
    d.grid = std::make_unique<NeighbourGrid>( samples.x, samples.y );
    if ( samples.size() <= sPairsKept )
      d.pairs = d.allPairs();
    return kriging;
  }
  const auto n = static_cast<Eigen::Index>( samples.size() );
  Eigen::MatrixXd drift = Eigen::MatrixXd::Ones( n, d.driftCount() );
  for ( Eigen::Index column = 1; column < drift.cols(); ++column )
    drift.col( column ) = Eigen::Map<const Eigen::VectorXd>( samples.drift[static_cast<size_t>( column - 1 )].data(), n );
  if ( n < drift.cols()
    || !d.global.solve( d.allPairs(), drift, Eigen::Map<const Eigen::VectorXd>( samples.values.data(), n ), d.mean(), model.sill() ) )
    return Error {
      tr( "The kriging system cannot be solved: two samples stand at one place, or the explaining variables depend on each other." ),
      tr( "Join samples of one place." ), {}, 0
    };
  d.sparse = model.shape == VariogramShape::Spherical && d.global.invert();
  if ( d.sparse )
    d.grid = std::make_unique<NeighbourGrid>( samples.x, samples.y );
  return kriging;
}

Result<KrigingField> Kriging::estimate( const KrigingTargets &targets, Progress *progress ) const
{
  const bool universal = d->options.kind == Kind::Universal;
  bool fits = targets.y.size() == targets.size() && ( !universal || targets.drift.size() == d->samples.drift.size() );
  for ( const std::vector<double> &column : targets.drift )
    fits = fits && column.size() == targets.size();
  if ( !fits )
    return Error { tr( "Places and explaining variables of the targets do not belong together." ), {}, {}, 0 };
  KrigingField field;
  field.values.resize( targets.size() );
  field.variances.resize( targets.size() );
  const auto work = [&]( size_t from, size_t to, Private::Worker &worker ) {
    if ( d->isLocal() )
      for ( size_t i = from; i < to; ++i )
        std::tie( field.values[i], field.variances[i] ) = d->local( targets, i, -1, *d->block, d->blockVariance, worker );
    else if ( d->isSparseAt( targets, from, to, worker ) )
      d->few( targets, from, to, worker, field );
    else
      d->dense( targets, from, to, worker, field );
  };
  if ( !inChunks(
         targets.size(), d->options.threads, progress, [] { return Private::Worker(); }, work ) )
    return Error { tr( "Cancelled." ), {}, {}, 0 };
  return field;
}

Result<std::vector<LeftOut>> Kriging::leaveOneOut( Progress *progress ) const
{
  if ( !d->isLocal() )
    return d->global.leaveOneOut(
      Eigen::Map<const Eigen::VectorXd>( d->samples.values.data(), static_cast<Eigen::Index>( d->samples.size() ) ) );
  const KrigingTargets places { d->samples.x, d->samples.y, d->samples.drift };
  const BlockPoints point { KrigingBlock() };
  std::vector<LeftOut> result( d->samples.size() );
  const auto work = [&]( size_t from, size_t to, Private::Worker &worker ) {
    for ( size_t i = from; i < to; ++i )
    {
      LeftOut &one = result[i];
      std::tie( one.estimate, one.variance ) = d->local( places, i, static_cast<std::int32_t>( i ), point, d->model.sill(), worker );
      one.residual = d->samples.values[i] - one.estimate;
    }
  };
  if ( !inChunks(
         result.size(), d->options.threads, progress, [] { return Private::Worker(); }, work ) )
    return Error { tr( "Cancelled." ), {}, {}, 0 };
  return result;
}

double rootMeanSquare( const std::vector<LeftOut> &leftOut )
{
  double sum = 0;
  for ( const LeftOut &one : leftOut )
    sum += one.residual * one.residual;
  return std::sqrt( sum / static_cast<double>( leftOut.size() ) );
}

} // namespace jinguan
