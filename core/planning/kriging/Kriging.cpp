#include "planning/kriging/Kriging.h"

#include <Eigen/Cholesky>
#include <Eigen/Dense>
#include <Eigen/QR>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jinguan
{

namespace
{
constexpr Eigen::Index sChunk = 256;   //!< targets solved together: small enough for the cache, large enough for matrix products
constexpr double sIndependent = 1e-10; //!< smallest part of a drift column that the others do not explain

bool allFinite( const std::vector<double> &values )
{
  return std::all_of( values.cbegin(), values.cend(), []( double value ) { return std::isfinite( value ); } );
}

/** The system of one set of samples, factorised. */
struct System
{
    Eigen::VectorXd x, y;
    Eigen::LLT<Eigen::MatrixXd> factor;       //!< of the covariances
    Eigen::MatrixXd drift;                    //!< n × q, the constant first; none for simple kriging
    Eigen::MatrixXd whitened;                 //!< L⁻¹ drift
    Eigen::HouseholderQR<Eigen::MatrixXd> qr; //!< of whitened
    Eigen::VectorXd coefficients;             //!< of the drift
    Eigen::VectorXd residual;                 //!< L⁻¹ (z − drift · coefficients)
    double mean = 0;

    bool solve( const VariogramModel &model, const Eigen::VectorXd &z )
    {
      const Eigen::Index n = x.size();
      Eigen::MatrixXd covariance( n, n );
      for ( Eigen::Index i = 0; i < n; ++i )
        for ( Eigen::Index j = 0; j <= i; ++j )
          covariance( i, j ) = model.covariance( std::hypot( x( i ) - x( j ), y( i ) - y( j ) ) );
      factor.compute( covariance );
      if ( factor.info() != Eigen::Success || !( factor.matrixLLT().diagonal().minCoeff() > 1e-9 * std::sqrt( model.sill() ) ) )
        return false;
      Eigen::VectorXd centred = z.array() - mean;
      if ( drift.cols() > 0 )
      {
        whitened = drift;
        factor.matrixL().solveInPlace( whitened );
        qr.compute( whitened );
        const Eigen::VectorXd diagonal = qr.matrixQR().diagonal().head( drift.cols() ).cwiseAbs();
        const Eigen::VectorXd lengths = whitened.colwise().norm();
        if ( ( diagonal.array() <= sIndependent * lengths.array() ).any() )
          return false;
        Eigen::VectorXd target = centred;
        factor.matrixL().solveInPlace( target );
        coefficients = qr.solve( target );
        centred -= drift * coefficients;
      }
      residual = centred;
      factor.matrixL().solveInPlace( residual );
      return true;
    }

    /** \a c0: n × m covariances of samples and targets, destroyed; \a f0: q × m drift at the targets. */
    void estimate( double sill, Eigen::MatrixXd &c0, const Eigen::MatrixXd &f0, Eigen::VectorXd &values, Eigen::VectorXd &variances ) const
    {
      factor.matrixL().solveInPlace( c0 );
      values = ( c0.transpose() * residual ).array() + mean;
      variances = ( sill - c0.colwise().squaredNorm().array() ).transpose();
      if ( drift.cols() == 0 )
        return;
      values += f0.transpose() * coefficients;
      Eigen::MatrixXd rest = f0 - whitened.transpose() * c0;
      qr.matrixQR().topLeftCorner( drift.cols(), drift.cols() ).triangularView<Eigen::Upper>().transpose().solveInPlace( rest );
      variances += rest.colwise().squaredNorm().transpose();
    }
};
} // namespace

struct Kriging::Private
{
    KrigingSamples samples;
    VariogramModel model;
    Options options;
    System global; //!< solved when all samples are neighbours

    bool isLocal() const
    {
      return ( options.neighbours > 0 && static_cast<size_t>( options.neighbours ) < samples.size() ) || std::isfinite( options.radius );
    }
    Eigen::Index driftCount() const
    {
      return options.kind == Kind::Simple ? 0 : options.kind == Kind::Ordinary ? 1 : 1 + static_cast<Eigen::Index>( samples.drift.size() );
    }

    /** The system of the samples \a chosen; false when it cannot be solved. */
    bool system( const std::vector<size_t> &chosen, System &system ) const
    {
      const auto n = static_cast<Eigen::Index>( chosen.size() );
      system.x.resize( n );
      system.y.resize( n );
      system.mean = options.kind == Kind::Simple ? options.mean : 0;
      system.drift = Eigen::MatrixXd::Ones( n, driftCount() );
      Eigen::VectorXd z( n );
      for ( Eigen::Index i = 0; i < n; ++i )
      {
        const size_t sample = chosen[static_cast<size_t>( i )];
        system.x( i ) = samples.x[sample];
        system.y( i ) = samples.y[sample];
        z( i ) = samples.values[sample];
        for ( Eigen::Index column = 1; column < system.drift.cols(); ++column )
          system.drift( i, column ) = samples.drift[static_cast<size_t>( column - 1 )][sample];
      }
      return n >= system.drift.cols() && n > 0 && system.solve( model, z );
    }

    /** Samples in reach of a place, the nearest first; \a without is left out. */
    std::vector<size_t> inReach( double x, double y, size_t without ) const
    {
      std::vector<std::pair<double, size_t>> near;
      for ( size_t i = 0; i < samples.size(); ++i )
      {
        const double distance = std::hypot( samples.x[i] - x, samples.y[i] - y );
        if ( i != without && distance <= options.radius )
          near.emplace_back( distance, i );
      }
      const size_t wanted = options.neighbours > 0 ? std::min( near.size(), static_cast<size_t>( options.neighbours ) ) : near.size();
      std::partial_sort( near.begin(), near.begin() + static_cast<std::ptrdiff_t>( wanted ), near.end() );
      std::vector<size_t> chosen( wanted );
      std::transform( near.cbegin(), near.cbegin() + static_cast<std::ptrdiff_t>( wanted ), chosen.begin(),
        []( const auto &one ) { return one.second; } );
      return chosen;
    }

    /** Covariances of samples and targets, and drift at the targets, for targets \a from … \a from + \a count. */
    void rightSides(
      const System &system, const KrigingTargets &targets, size_t from, Eigen::Index count, Eigen::MatrixXd &c0, Eigen::MatrixXd &f0 ) const
    {
      c0.resize( system.x.size(), count );
      f0 = Eigen::MatrixXd::Ones( system.drift.cols(), count );
      for ( Eigen::Index target = 0; target < count; ++target )
      {
        const size_t place = from + static_cast<size_t>( target );
        for ( Eigen::Index i = 0; i < system.x.size(); ++i )
        {
          const double dx = system.x( i ) - targets.x[place];
          const double dy = system.y( i ) - targets.y[place];
          c0( i, target ) = model.covariance( std::sqrt( dx * dx + dy * dy ) );
        }
        for ( Eigen::Index column = 1; column < f0.rows(); ++column )
          f0( column, target ) = targets.drift[static_cast<size_t>( column - 1 )][place];
      }
    }

    /** One target by its own neighbourhood. */
    std::pair<double, double> local( const KrigingTargets &targets, size_t target, size_t without ) const
    {
      constexpr double none = std::numeric_limits<double>::quiet_NaN();
      const std::vector<size_t> chosen = inReach( targets.x[target], targets.y[target], without );
      System own;
      if ( chosen.size() < static_cast<size_t>( std::max( 1, options.fewest ) ) || !system( chosen, own ) )
        return { none, none };
      Eigen::MatrixXd c0, f0;
      Eigen::VectorXd values, variances;
      rightSides( own, targets, target, 1, c0, f0 );
      own.estimate( model.sill(), c0, f0, values, variances );
      return { values( 0 ), std::max( 0.0, variances( 0 ) ) };
    }

    std::vector<LeftOut> leaveOneOutGlobal() const;
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
  kriging.d->samples = samples;
  kriging.d->model = model;
  kriging.d->options = options;
  if ( kriging.d->isLocal() )
    return kriging;
  std::vector<size_t> all( samples.size() );
  std::iota( all.begin(), all.end(), size_t( 0 ) );
  if ( !kriging.d->system( all, kriging.d->global ) )
    return Error {
      tr( "The kriging system cannot be solved: two samples stand at one place, or the explaining variables depend on each other." ),
      tr( "Join samples of one place." ), {}, 0
    };
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
  Eigen::MatrixXd c0, f0;
  Eigen::VectorXd values, variances;
  for ( size_t from = 0; from < targets.size(); from += sChunk )
  {
    if ( progress && progress->isCancelled() )
      return Error { tr( "Cancelled." ), {}, {}, 0 };
    const size_t count = std::min<size_t>( sChunk, targets.size() - from );
    if ( d->isLocal() )
    {
      for ( size_t i = from; i < from + count; ++i )
        std::tie( field.values[i], field.variances[i] ) = d->local( targets, i, d->samples.size() );
      continue;
    }
    d->rightSides( d->global, targets, from, static_cast<Eigen::Index>( count ), c0, f0 );
    d->global.estimate( d->model.sill(), c0, f0, values, variances );
    for ( size_t i = 0; i < count; ++i )
    {
      field.values[from + i] = values( static_cast<Eigen::Index>( i ) );
      field.variances[from + i] = std::max( 0.0, variances( static_cast<Eigen::Index>( i ) ) );
    }
  }
  return field;
}

std::vector<LeftOut> Kriging::Private::leaveOneOutGlobal() const
{
  // Dubrule: with Q = C⁻¹ − C⁻¹F (F'C⁻¹F)⁻¹ F'C⁻¹ the residual is (Q z)ᵢ / Qᵢᵢ and its variance 1 / Qᵢᵢ.
  const auto n = static_cast<Eigen::Index>( samples.size() );
  Eigen::MatrixXd inverse = Eigen::MatrixXd::Identity( n, n );
  global.factor.matrixL().solveInPlace( inverse );
  Eigen::MatrixXd projected = inverse;
  if ( global.drift.cols() > 0 )
  {
    const Eigen::MatrixXd q = global.qr.householderQ() * Eigen::MatrixXd::Identity( n, global.drift.cols() );
    projected -= q * ( q.transpose() * inverse );
  }
  const Eigen::MatrixXd core = inverse.transpose() * projected;
  const Eigen::VectorXd z = Eigen::Map<const Eigen::VectorXd>( samples.values.data(), n ).array() - global.mean;
  const Eigen::VectorXd product = core * z;
  std::vector<LeftOut> result( samples.size() );
  for ( Eigen::Index i = 0; i < n; ++i )
  {
    LeftOut &one = result[static_cast<size_t>( i )];
    one.variance = 1 / core( i, i );
    one.residual = product( i ) / core( i, i );
    one.estimate = samples.values[static_cast<size_t>( i )] - one.residual;
  }
  return result;
}

Result<std::vector<LeftOut>> Kriging::leaveOneOut( Progress *progress ) const
{
  if ( !d->isLocal() )
    return d->leaveOneOutGlobal();
  const KrigingTargets places { d->samples.x, d->samples.y, d->samples.drift };
  std::vector<LeftOut> result( d->samples.size() );
  for ( size_t i = 0; i < result.size(); ++i )
  {
    if ( progress && progress->isCancelled() )
      return Error { tr( "Cancelled." ), {}, {}, 0 };
    std::tie( result[i].estimate, result[i].variance ) = d->local( places, i, i );
    result[i].residual = d->samples.values[i] - result[i].estimate;
  }
  return result;
}

namespace
{
double weighted( const KrigingSamples &samples, double x, double y, double power, size_t without )
{
  double sum = 0, weights = 0;
  for ( size_t i = 0; i < samples.size(); ++i )
  {
    if ( i == without )
      continue;
    const double dx = samples.x[i] - x, dy = samples.y[i] - y;
    const double squared = dx * dx + dy * dy;
    if ( squared == 0 )
      return samples.values[i];
    const double weight = power == 2 ? 1 / squared : std::pow( squared, -power / 2 );
    sum += weight * samples.values[i];
    weights += weight;
  }
  return weights > 0 ? sum / weights : std::numeric_limits<double>::quiet_NaN();
}
} // namespace

std::vector<double> InverseDistance::estimate(
  const KrigingSamples &samples, const KrigingTargets &targets, double power, Progress *progress )
{
  std::vector<double> values( targets.size(), std::numeric_limits<double>::quiet_NaN() );
  for ( size_t i = 0; i < targets.size(); ++i )
  {
    if ( i % 1024 == 0 && progress && progress->isCancelled() )
      break;
    values[i] = weighted( samples, targets.x[i], targets.y[i], power, samples.size() );
  }
  return values;
}

std::vector<LeftOut> InverseDistance::leaveOneOut( const KrigingSamples &samples, double power )
{
  std::vector<LeftOut> result( samples.size() );
  for ( size_t i = 0; i < samples.size(); ++i )
  {
    result[i].estimate = weighted( samples, samples.x[i], samples.y[i], power, i );
    result[i].residual = samples.values[i] - result[i].estimate;
    result[i].variance = std::numeric_limits<double>::quiet_NaN();
  }
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
