#include "planning/VarianceModel.h"

#include <cmath>
#include <map>

namespace jinguan
{

namespace
{
constexpr double sTrendScale = 10000; //!< metres: the columns of a trend are near 1
constexpr double sOnePlace = 1;       //!< metres

QString sizeText( double value )
{
  return QString::number( value, 'g', 4 );
}

QVariantMap figuresOf( const Result<DesignVariance> &variance )
{
  if ( !variance )
    return {};
  return { { QStringLiteral( "mean" ), variance->mean }, { QStringLiteral( "greatest" ), variance->greatest },
    { QStringLiteral( "mean_deviation" ), std::sqrt( variance->mean ) },
    { QStringLiteral( "greatest_deviation" ), std::sqrt( variance->greatest ) } };
}
} // namespace

bool isVarianceModel( PlanningModel model )
{
  return model == PlanningModel::MeanVariance || model == PlanningModel::MaxVariance || model == PlanningModel::MutualInformation;
}

Result<VarianceModel> VarianceModel::make( const PlanningProblem &problem, const PlanningRequest &request )
{
  if ( !request.variogram )
    return Error { tr( "No variogram is given for the field that stations are to be placed by." ),
      tr( "Give one (shape, nugget, sill, range in metres), or an indicator that stations measure." ), {}, 0 };
  const DemandGrid &grid = *problem.grid();
  const QgsRectangle bounds = grid.region().boundingBox();
  VarianceModel model( { bounds.center().x(), bounds.center().y() } );
  model.mTrend = request.trend;
  DesignQuestion &question = model.mQuestion;
  question.goal = request.model == PlanningModel::MaxVariance ? DesignGoal::MaxVariance
    : request.model == PlanningModel::MutualInformation       ? DesignGoal::MutualInformation
                                                              : DesignGoal::MeanVariance;
  question.variogram = *request.variogram;
  question.kind = request.trend ? Kriging::Kind::Universal : Kriging::Kind::Ordinary;
  question.seconds = request.seconds;
  question.seed = request.seed;
  const int most = question.goal == DesignGoal::MutualInformation ? mostPlacesInformation : mostPlaces;
  int side = std::max( 1, static_cast<int>( std::sqrt( grid.size() / static_cast<double>( most ) ) ) );
  for ( model.joinCells( grid, request.demand, side ); static_cast<int>( model.mPlaces.size() ) > most; )
    model.joinCells( grid, request.demand, ++side );
  if ( model.mPlaces.empty() )
    return Error { tr( "Nothing is wanted in this region: its demand is 0 everywhere." ), tr( "Choose another demand or region." ), {}, 0 };
  question.demand = model.toPlane( model.mPlaces );
  return model;
}

void VarianceModel::joinCells( const DemandGrid &grid, DemandKind demand, int side )
{
  struct Sum
  {
      double weight = 0, lon = 0, lat = 0;
      int cells = 0;
  };
  std::map<std::pair<int, int>, Sum> sums; // row and column, so that the order is that of the cells
  for ( int i = 0; i < grid.size(); ++i )
  {
    const DemandCell &cell = grid.cell( i );
    const double weight = grid.weight( i, demand );
    if ( !( weight > 0 ) )
      continue;
    Sum &sum = sums[{ cell.row / side, cell.column / side }];
    sum.weight += weight;
    sum.lon += cell.at.lon;
    sum.lat += cell.at.lat;
    ++sum.cells;
  }
  mJoined = side;
  mPlaces.clear();
  mQuestion.weights.clear();
  for ( const auto &[where, sum] : sums )
  {
    mPlaces.push_back( { sum.lon / sum.cells, sum.lat / sum.cells } );
    mQuestion.weights.push_back( sum.weight );
  }
}

KrigingTargets VarianceModel::toPlane( const std::vector<LonLat> &places ) const
{
  KrigingTargets targets;
  targets.drift.resize( mTrend ? 2 : 0 );
  for ( const LonLat &at : places )
  {
    const QgsPointXY point = mPlane.toPlane( at );
    targets.x.push_back( point.x() );
    targets.y.push_back( point.y() );
    if ( mTrend )
    {
      targets.drift[0].push_back( point.x() / sTrendScale );
      targets.drift[1].push_back( point.y() / sTrendScale );
    }
  }
  return targets;
}

KrigingTargets VarianceModel::stations( const std::vector<CoveringSite> &sites ) const
{
  std::vector<LonLat> places;
  std::vector<QgsPointXY> seen;
  for ( const CoveringSite &site : sites )
  {
    const QgsPointXY point = mPlane.toPlane( site.at );
    if ( std::any_of( seen.cbegin(), seen.cend(), [&point]( const QgsPointXY &other ) { return point.distance( other ) < sOnePlace; } ) )
      continue;
    seen.push_back( point );
    places.push_back( site.at );
  }
  return toPlane( places );
}

Result<DesignVariance> VarianceModel::measure( const std::vector<CoveringSite> &sites ) const
{
  DesignQuestion question = mQuestion;
  question.fixed = stations( sites );
  return NetworkDesign::varianceOf( question, {} );
}

Result<double> VarianceModel::information( const std::vector<CoveringSite> &sites, const KrigingTargets &candidates ) const
{
  DesignQuestion question = mQuestion;
  question.fixed = stations( sites );
  question.candidates = candidates;
  return NetworkDesign::informationOf( question, {} );
}

Result<std::vector<double>> VarianceModel::deviations(
  const std::vector<CoveringSite> &sites, const QgsRectangle &bounds, int columns, int rows ) const
{
  std::vector<LonLat> nodes;
  for ( int row = 0; row < rows; ++row )
    for ( int column = 0; column < columns; ++column )
      nodes.push_back(
        { bounds.xMinimum() + bounds.width() * ( column + 0.5 ) / columns, bounds.yMinimum() + bounds.height() * ( row + 0.5 ) / rows } );
  DesignQuestion question = mQuestion;
  question.weights.clear();
  question.demand = toPlane( nodes );
  question.fixed = stations( sites );
  Result<DesignVariance> variance = NetworkDesign::varianceOf( question, {} );
  if ( !variance )
    return variance.error();
  for ( double &value : variance->variances )
    value = std::sqrt( value );
  return std::move( variance->variances );
}

QVariantMap VarianceModel::figures( const std::vector<CoveringSite> &existing, const std::vector<CoveringSite> &after ) const
{
  const VariogramModel &variogram = mQuestion.variogram;
  QVariantMap map;
  map.insert( QStringLiteral( "variogram" ),
    QVariantMap { { QStringLiteral( "shape" ), variogramShapeId( variogram.shape ) }, { QStringLiteral( "nugget" ), variogram.nugget },
      { QStringLiteral( "partial_sill" ), variogram.partialSill }, { QStringLiteral( "range_m" ), variogram.range } } );
  map.insert( QStringLiteral( "variance_before" ), figuresOf( measure( existing ) ) );
  map.insert( QStringLiteral( "variance_after" ), figuresOf( measure( after ) ) );
  map.insert( QStringLiteral( "variance_places" ), static_cast<int>( mPlaces.size() ) );
  return map;
}

QString VarianceModel::text( const VariogramModel &variogram )
{
  const QString shapes[] { tr( "spherical" ), tr( "exponential" ), tr( "Gaussian" ), tr( "Matérn" ) };
  return tr( "%1, nugget %2, sill %3, range %4 km", "shape of a variogram and its figures" )
    .arg( shapes[static_cast<int>( variogram.shape )], sizeText( variogram.nugget ), sizeText( variogram.sill() ),
      sizeText( variogram.range / 1000 ) );
}

} // namespace jinguan
