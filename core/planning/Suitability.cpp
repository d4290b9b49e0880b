#include "planning/Suitability.h"

#include "planning/CellRaster.h"
#include "planning/NearestShape.h"
#include "planning/PreparedPolygon.h"

#include <cmath>

namespace jinguan
{

namespace
{

constexpr double sGoodScore = 0.5;
constexpr int sCellsBetweenReports = 4096;

const QString &insidePrefix()
{
  static const QString sPrefix = QStringLiteral( "inside:" );
  return sPrefix;
}

const QString &rasterPrefix()
{
  static const QString sPrefix = QStringLiteral( "raster:" );
  return sPrefix;
}

QString nameOf( const SuitabilityCriterion &criterion )
{
  return criterion.name.isEmpty() ? criterion.layer : criterion.name;
}

Result<void> checkCriterion( const SuitabilityCriterion &criterion, int number )
{
  const QString name = nameOf( criterion ).isEmpty() ? QString::number( number ) : nameOf( criterion );
  const bool raster = criterion.layer.startsWith( rasterPrefix() );
  if ( criterion.layer.isEmpty()
    || ( raster ? Suitability::rasterOf( criterion.layer ) : criterion.layer.section( QLatin1Char( ':' ), -1 ) ).isEmpty() )
    return Error { Suitability::tr( "The criterion “%1” names no layer." ).arg( name ),
      Suitability::tr( "Give a layer role, inside:ROLE, population, or raster:PATH." ), {}, 0 };
  if ( criterion.score.isEmpty() )
    return Error { Suitability::tr( "The criterion “%1” has no score points." ).arg( name ),
      Suitability::tr( "Give pairs of distance (or value) and score, for example 0 → 1, 500 → 0." ), {}, 0 };
  for ( qsizetype i = 0; i < criterion.score.size(); ++i )
  {
    const auto &[at, score] = criterion.score.at( i );
    if ( !std::isfinite( at ) || !( score >= 0 && score <= 1 ) )
      return Error { Suitability::tr( "The criterion “%1” scores %2 at %3." ).arg( name ).arg( score ).arg( at ),
        Suitability::tr( "Scores lie from 0 to 1." ), {}, 0 };
    if ( i > 0 && !( at > criterion.score.at( i - 1 ).first ) )
      return Error { Suitability::tr( "The score points of the criterion “%1” do not rise at %2." ).arg( name ).arg( at ),
        Suitability::tr( "List them from the smallest distance or value to the largest, each once." ), {}, 0 };
  }
  if ( !( criterion.weight >= 0 && criterion.weight <= 1 ) )
    return Error { Suitability::tr( "The criterion “%1” weighs %2." ).arg( name ).arg( criterion.weight ),
      Suitability::tr( "Weights lie from 0 to 1." ), {}, 0 };
  return {};
}

QStringList namesOf( const SuitabilityModel &model )
{
  QStringList names;
  for ( const SuitabilityCriterion &criterion : model.criteria )
    names.append( nameOf( criterion ) );
  return names;
}

/** Evaluates the criteria one after the other. */
class Overlay
{
  public:
    Overlay( const DemandGrid &grid, const QMap<QString, QList<QgsGeometry>> &layers, Suitability &result, Progress &progress )
      : mGrid( grid ), mLayers( layers ), mResult( result ), mProgress( progress )
    {
      mResult.score.assign( static_cast<size_t>( grid.size() ), 0.0 );
    }

    Result<void> add( const SuitabilityCriterion &criterion, double weight )
    {
      mCurve = &criterion.score;
      mWeight = weight;
      mPhrase = Suitability::tr( "Scoring %1" ).arg( nameOf( criterion ) );
      if ( const QString raster = Suitability::rasterOf( criterion.layer ); !raster.isEmpty() )
        return addRaster( raster );
      if ( criterion.layer == QLatin1String( "population" ) )
        return addDensity();
      const QString role = Suitability::roleOf( criterion.layer );
      const QList<QgsGeometry> shapes = mLayers.value( role );
      if ( shapes.isEmpty() )
        return Error {
          Suitability::tr( "The criterion “%1” reads the layer “%2”, which the workspace does not have." ).arg( nameOf( criterion ), role ),
          Suitability::tr( "Import it, or take the criterion out." ), {}, 0
        };
      return Suitability::isInside( criterion.layer ) ? addInside( shapes ) : addDistance( shapes );
    }

    Result<void> exclude( const QList<QgsGeometry> &shapes )
    {
      mPhrase = Suitability::tr( "Leaving out excluded areas" );
      const NearestShape zones( shapes );
      mExcluded.resize( mResult.score.size(), false );
      return forEachCell( [&]( size_t cell ) {
        if ( zones.holds( mGrid.cells()[cell].at ) )
        {
          mResult.score[cell] = 0;
          mExcluded[cell] = true;
        }
      } );
    }

    void sumUp()
    {
      double area = 0;
      for ( size_t cell = 0; cell < mResult.score.size(); ++cell )
      {
        const double km2 = mGrid.cells()[cell].areaKm2;
        area += km2;
        mResult.score[cell] = std::clamp( mResult.score[cell], 0.0, 1.0 ); // weights may sum to a hair over 1
        mResult.meanScore += km2 * mResult.score[cell];
        mResult.goodShare += mResult.score[cell] >= sGoodScore ? km2 : 0;
        mResult.excludedShare += !mExcluded.empty() && mExcluded[cell] ? km2 : 0;
      }
      for ( double *figure : { &mResult.meanScore, &mResult.goodShare, &mResult.excludedShare } )
        *figure = area > 0 ? *figure / area : 0;
    }

  private:
    template<typename Visit> Result<void> forEachCell( Visit visit )
    {
      for ( size_t cell = 0; cell < mResult.score.size(); ++cell )
      {
        if ( cell % sCellsBetweenReports == 0 )
        {
          mProgress.report( static_cast<double>( cell ) / static_cast<double>( mResult.score.size() ), mPhrase );
          if ( mProgress.isCancelled() )
            return Error { Suitability::tr( "Cancelled." ), {}, {}, 0 };
        }
        visit( cell );
      }
      return {};
    }

    void score( size_t cell, double value ) { mResult.score[cell] += mWeight * Suitability::scoreAt( *mCurve, value ); }

    Result<void> addRaster( const QString &path )
    {
      const Result<CellRaster> raster = CellRaster::read( mGrid, path, false, mProgress );
      if ( !raster )
        return raster.error();
      mResult.notes.append( raster->notes );
      return forEachCell( [&]( size_t cell ) {
        if ( !std::isnan( raster->mean[cell] ) )
          score( cell, raster->mean[cell] );
      } );
    }

    Result<void> addDensity()
    {
      if ( !mGrid.hasPopulation() )
        return Error { Suitability::tr( "A criterion asks for the density of people, but the workspace does not tell where people live." ),
          Suitability::tr( "Import a layer with the role “population”, or take the criterion out." ), {}, 0 };
      return forEachCell( [&]( size_t cell ) {
        const DemandCell &demand = mGrid.cells()[cell];
        score( cell, demand.areaKm2 > 0 ? demand.people / demand.areaKm2 : 0 );
      } );
    }

    Result<void> addInside( const QList<QgsGeometry> &shapes )
    {
      const NearestShape zones( shapes );
      return forEachCell( [&]( size_t cell ) { score( cell, zones.holds( mGrid.cells()[cell].at ) ? 1 : 0 ); } );
    }

    /** Beyond the last point of the curve the distance does not matter; from one cell to the next it changes by no more than their distance. */
    Result<void> addDistance( const QList<QgsGeometry> &shapes )
    {
      const NearestShape nearest( shapes );
      const double farthest = std::max( mCurve->constLast().first, 0.0 );
      double last = farthest;
      LonLat lastAt;
      return forEachCell( [&]( size_t cell ) {
        const LonLat &at = mGrid.cells()[cell].at;
        const double step = cell > 0 ? Geodesy::distance( lastAt, at ) * 1.001 + 1 : farthest;
        last = nearest.distance( at, std::min( farthest, last + step ) );
        lastAt = at;
        score( cell, last );
      } );
    }

    const DemandGrid &mGrid;
    const QMap<QString, QList<QgsGeometry>> &mLayers;
    Suitability &mResult;
    Progress &mProgress;
    const QList<QPair<double, double>> *mCurve = nullptr;
    double mWeight = 0;
    QString mPhrase;
    std::vector<bool> mExcluded;
};

} // namespace

QString Suitability::roleOf( const QString &layer )
{
  if ( layer.startsWith( rasterPrefix() ) || layer == QLatin1String( "population" ) )
    return {};
  return isInside( layer ) ? layer.mid( insidePrefix().size() ) : layer;
}

bool Suitability::isInside( const QString &layer )
{
  return layer.startsWith( insidePrefix() );
}

QString Suitability::rasterOf( const QString &layer )
{
  return layer.startsWith( rasterPrefix() ) ? layer.mid( rasterPrefix().size() ) : QString();
}

double Suitability::scoreAt( const QList<QPair<double, double>> &curve, double value )
{
  if ( curve.isEmpty() )
    return 0;
  if ( value <= curve.constFirst().first )
    return curve.constFirst().second;
  for ( qsizetype i = 1; i < curve.size(); ++i )
  {
    const auto &[from, low] = curve.at( i - 1 );
    const auto &[to, high] = curve.at( i );
    if ( value <= to )
      return low + ( high - low ) * ( value - from ) / ( to - from );
  }
  return curve.constLast().second;
}

Result<void> Suitability::check( const SuitabilityModel &model )
{
  if ( model.isEmpty() )
    return Error { tr( "The suitability has no criterion." ), tr( "Add at least one: a layer, its score points and its weight." ), {}, 0 };
  double sum = 0;
  for ( int i = 0; i < model.criteria.size(); ++i )
  {
    if ( const Result<void> valid = checkCriterion( model.criteria.at( i ), i + 1 ); !valid )
      return valid.error();
    sum += model.criteria.at( i ).weight;
  }
  if ( model.judgements.isEmpty() )
  {
    if ( std::abs( sum - 1 ) > 0.005 )
      return Error { tr( "The weights of the criteria sum to %1." ).arg( sum ), tr( "They must sum to 1." ), {}, 0 };
    return {};
  }
  if ( model.judgements.size() != model.criteria.size() )
    return Error { tr( "There are %1 criteria, but judgements of %2." ).arg( model.criteria.size() ).arg( model.judgements.size() ),
      tr( "Give a row and a column of judgements for each criterion, in their order." ), {}, 0 };
  const Result<AhpWeights> ahp = AhpWeights::of( model.judgements );
  if ( !ahp )
    return ahp.error();
  if ( ahp->ratio > AhpWeights::tolerableRatio )
    return Error { ahp->advice( namesOf( model ) ), tr( "Revise it, or give the weights by hand." ), {}, 0 };
  return {};
}

Result<Suitability> Suitability::evaluate(
  const DemandGrid &grid, const SuitabilityModel &model, const QMap<QString, QList<QgsGeometry>> &layers, Progress &progress )
{
  if ( const Result<void> valid = check( model ); !valid )
    return valid.error();
  Suitability result;
  if ( !model.judgements.isEmpty() )
  {
    const Result<AhpWeights> ahp = AhpWeights::of( model.judgements );
    result.ahp = *ahp;
    result.weights = ahp->weights;
    QStringList shares;
    for ( int i = 0; i < model.criteria.size(); ++i )
      shares.append( tr( "%1 %2 %", "criterion, weight" )
                       .arg( nameOf( model.criteria.at( i ) ), QString::number( 100 * ahp->weights.at( i ), 'f', 1 ) ) );
    result.notes.append( tr( "Weights of the criteria from judgements in pairs: %1; consistency ratio %2." )
                           .arg( shares.join( tr( ", ", "between criteria" ) ), QString::number( ahp->ratio, 'f', 3 ) ) );
    if ( !ahp->isConsistent() )
      result.notes.append( ahp->advice( namesOf( model ) ) );
  }
  else
    for ( const SuitabilityCriterion &criterion : model.criteria )
      result.weights.append( criterion.weight );
  Overlay overlay( grid, layers, result, progress );
  for ( int i = 0; i < model.criteria.size(); ++i )
    if ( const Result<void> added = overlay.add( model.criteria.at( i ), result.weights.at( i ) ); !added )
      return added.error();
  QList<QgsGeometry> zones;
  for ( const QString &role : model.exclusions )
    zones.append( layers.value( role ) );
  if ( !zones.isEmpty() )
    if ( const Result<void> excluded = overlay.exclude( zones ); !excluded )
      return excluded.error();
  overlay.sumUp();
  return result;
}

} // namespace jinguan
