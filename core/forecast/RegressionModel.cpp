#include "forecast/RegressionModel.h"

#include "forecast/SeasonalModel.h"

#include <Eigen/Dense>

#include <numbers>

namespace jinguan
{

namespace
{
constexpr double sRidge = 1e-3; //!< weight of the penalty per case, on inputs of variance 1
constexpr double sYear = 365.2425 * 86400;

/** Newest values stand in for missing ones for six hours, or one step where that is longer. */
int reachOf( const PastView &past )
{
  return std::max<int>( 1, static_cast<int>( 6 * 3600 / past.step() ) );
}

/** Mean of \a at( index ) over the \a count steps that end with \a last; NaN when fewer than half are there. */
template<typename At> double meanBefore( int last, int count, const At &at )
{
  double sum = 0;
  int there = 0;
  for ( int index = last; index > last - count; --index )
  {
    const double value = at( index );
    if ( !std::isnan( value ) )
    {
      sum += value;
      ++there;
    }
  }
  return 2 * there >= count && there > 0 ? sum / there : PastView::missing();
}

void harmonics( double phase, int orders, std::vector<double> &inputs )
{
  for ( int order = 1; order <= orders; ++order )
  {
    inputs.push_back( std::sin( 2 * std::numbers::pi * order * phase ) );
    inputs.push_back( std::cos( 2 * std::numbers::pi * order * phase ) );
  }
}

/** Mean and reciprocal deviation of a column without its gaps; a constant column gets factor 0. */
std::pair<double, double> scaleOf( const Eigen::Ref<const Eigen::VectorXd> &column )
{
  double sum = 0, squares = 0;
  qint64 count = 0;
  for ( const double value : column )
  {
    if ( std::isnan( value ) )
      continue;
    sum += value;
    squares += value * value;
    ++count;
  }
  if ( count == 0 )
    return { 0, 0 };
  const double mean = sum / count;
  const double variance = squares / count - mean * mean;
  return { mean, variance > 1e-12 * ( 1 + mean * mean ) ? 1 / std::sqrt( variance ) : 0 };
}

double scaled( double value, const std::pair<double, double> &scale )
{
  return std::isnan( value ) ? 0 : ( value - scale.first ) * scale.second;
}
} // namespace

/** The cases to learn from: one row per origin. */
struct RegressionModel::Training
{
    std::vector<int> origins;
    Eigen::MatrixXd shared; //!< scaled
    std::vector<std::pair<double, double>> scales;
};

/** What was learned for one lead: scales and weights of shared and target inputs, in this order. */
struct RegressionModel::Learned
{
    std::vector<std::pair<double, double>> scales;
    Eigen::VectorXd weights;
    double mean = 0;
};

RegressionModel::RegressionModel( bool perfectWeather ) : mPerfectWeather( perfectWeather ) {}

RegressionModel::~RegressionModel() = default;

QString RegressionModel::id() const
{
  return mPerfectWeather ? QStringLiteral( "ar_perfect_weather" ) : QStringLiteral( "ar" );
}

void RegressionModel::sharedInputs( const PastView &past, int origin, std::vector<double> &inputs ) const
{
  const int reach = reachOf( past );
  for ( const int hours : { 0, 1, 2, 3, 4, 6, 8, 12 } )
  {
    if ( hours * 3600 % past.step() == 0 )
      inputs.push_back( past.lastValue( origin - static_cast<int>( hours * 3600 / past.step() ), reach ) );
  }
  for ( const int days : { 1, 3, 7 } )
    inputs.push_back( meanBefore( origin, days * past.stepsPerDay(), [&]( int index ) { return past.value( index ); } ) );
  for ( int which = 0; which < past.covariateCount(); ++which )
  {
    const auto weather = [&]( int index ) { return past.covariate( which, index ); };
    inputs.push_back( meanBefore( origin, reach, weather ) );
    inputs.push_back( meanBefore( origin, past.stepsPerDay(), weather ) );
  }
}

void RegressionModel::targetInputs( const PastView &past, int origin, int target, std::vector<double> &inputs ) const
{
  const int perDay = past.stepsPerDay();
  inputs.push_back( past.value( target - ( target - origin + perDay - 1 ) / perDay * perDay ) );
  inputs.push_back( SeasonalModel::sameHourMean( past, origin, target ) );
  const double begin = static_cast<double>( past.beginOf( target ) + 8 * 3600 );
  harmonics( begin / 86400, 2, inputs );
  if ( mAnnual )
    harmonics( begin / sYear, 2, inputs );
  for ( int which = 0; mPerfectWeather && which < past.covariateCount(); ++which )
  {
    const auto weather = [&]( int index ) { return past.covariate( which, index ); };
    inputs.push_back( weather( target ) );
    inputs.push_back( meanBefore( target, std::min( target - origin, perDay ), weather ) );
  }
}

RegressionModel::Training RegressionModel::gather( const PastView &past ) const
{
  Training training;
  const int begin = std::max( 0, past.known() - trainingDays * past.stepsPerDay() );
  std::vector<double> cells;
  for ( int origin = begin; origin < past.known() - 1; ++origin )
  {
    if ( std::isnan( past.lastValue( origin, reachOf( past ) ) ) )
      continue;
    training.origins.push_back( origin );
    sharedInputs( past, origin, cells );
  }
  const Eigen::Index rows = static_cast<Eigen::Index>( training.origins.size() );
  const Eigen::Index columns = rows > 0 ? static_cast<Eigen::Index>( cells.size() ) / rows : 0;
  training.shared.resize( rows, columns );
  for ( Eigen::Index row = 0; row < rows; ++row )
  {
    for ( Eigen::Index column = 0; column < columns; ++column )
      training.shared( row, column ) = cells[row * columns + column];
  }
  for ( Eigen::Index column = 0; column < columns; ++column )
  {
    training.scales.push_back( scaleOf( training.shared.col( column ) ) );
    for ( Eigen::Index row = 0; row < rows; ++row )
      training.shared( row, column ) = scaled( training.shared( row, column ), training.scales.back() );
  }
  return training;
}

bool RegressionModel::fit( const PastView &past, int horizon )
{
  mHorizon = horizon;
  mLearned.clear();
  int firstValue = 0;
  while ( firstValue < past.known() && std::isnan( past.value( firstValue ) ) )
    ++firstValue;
  const int span = past.known() - firstValue;
  if ( span < neededDays * past.stepsPerDay() )
    return false;
  mAnnual = span >= 365 * past.stepsPerDay();
  const Training training = gather( past );
  for ( int lead = 1; lead <= horizon; ++lead )
  {
    if ( !fitLead( past, training, lead ) )
    {
      mLearned.clear();
      return false;
    }
  }
  return true;
}

bool RegressionModel::fitLead( const PastView &past, const Training &training, int lead )
{
  std::vector<Eigen::Index> cases;
  for ( size_t row = 0; row < training.origins.size(); ++row )
  {
    if ( !std::isnan( past.value( training.origins[row] + lead ) ) )
      cases.push_back( static_cast<Eigen::Index>( row ) );
  }
  if ( cases.empty() )
    return false;
  std::vector<double> cells;
  for ( const Eigen::Index row : cases )
    targetInputs( past, training.origins[row], training.origins[row] + lead, cells );
  const Eigen::Index rows = static_cast<Eigen::Index>( cases.size() );
  const Eigen::Index shared = training.shared.cols();
  const Eigen::Index columns = static_cast<Eigen::Index>( cells.size() ) / rows;
  if ( rows < rowsPerInput * ( shared + columns ) )
    return false;

  Eigen::MatrixXd inputs( rows, shared + columns );
  Eigen::VectorXd outcome( rows );
  for ( Eigen::Index row = 0; row < rows; ++row )
  {
    inputs.row( row ).head( shared ) = training.shared.row( cases[row] );
    for ( Eigen::Index column = 0; column < columns; ++column )
      inputs( row, shared + column ) = cells[row * columns + column];
    outcome( row ) = past.value( training.origins[cases[row]] + lead );
  }
  Learned learned;
  learned.scales = training.scales;
  for ( Eigen::Index column = shared; column < shared + columns; ++column )
  {
    learned.scales.push_back( scaleOf( inputs.col( column ) ) );
    for ( Eigen::Index row = 0; row < rows; ++row )
      inputs( row, column ) = scaled( inputs( row, column ), learned.scales.back() );
  }
  // Inputs scaled over all origins are not centred in this lead's cases: shift is carried by the mean.
  const Eigen::RowVectorXd centre = inputs.colwise().mean();
  inputs.rowwise() -= centre;
  const double mean = outcome.mean();
  outcome.array() -= mean;
  Eigen::MatrixXd normal = Eigen::MatrixXd::Identity( shared + columns, shared + columns ) * ( sRidge * static_cast<double>( rows ) );
  normal.selfadjointView<Eigen::Lower>().rankUpdate( inputs.transpose() );
  learned.weights = normal.selfadjointView<Eigen::Lower>().llt().solve( inputs.transpose() * outcome );
  learned.mean = mean - centre.dot( learned.weights );
  mLearned.push_back( std::move( learned ) );
  return true;
}

std::vector<double> RegressionModel::predict( const PastView &past ) const
{
  std::vector<double> values( mHorizon, PastView::missing() );
  const int origin = past.known() - 1;
  if ( mLearned.empty() || std::isnan( past.lastValue( origin, reachOf( past ) ) ) )
    return values;
  std::vector<double> shared;
  sharedInputs( past, origin, shared );
  for ( int lead = 1; lead <= mHorizon; ++lead )
  {
    const Learned &learned = mLearned[lead - 1];
    std::vector<double> inputs = shared;
    targetInputs( past, origin, origin + lead, inputs );
    double value = learned.mean;
    for ( size_t column = 0; column < inputs.size(); ++column )
      value += learned.weights[static_cast<Eigen::Index>( column )] * scaled( inputs[column], learned.scales[column] );
    values[lead - 1] = std::isnan( past.lowest() ) ? value : std::max( value, past.lowest() );
  }
  return values;
}

} // namespace jinguan
