#include "planning/assess/StationRanking.h"

#include <cmath>

namespace jinguan
{

namespace
{

struct Criterion
{
    const char *id;
    RankingPart RankedStation::*part;
};

constexpr Criterion sCriteria[] = {
  { "unique_area", &RankedStation::uniqueArea },
  { "unique_people", &RankedStation::uniquePeople },
  { "removal_bias", &RankedStation::removalBias },
  { "distinctness", &RankedStation::distinctness },
};

void addReadings( RankedStation &station, const StationMatrix &matrix, const QList<StationPair> &pairs, const RemovalBias *removal )
{
  const int index = matrix.indexOf( station.code );
  if ( index < 0 )
    return;
  if ( removal )
    for ( const StationRemoval &one : removal->stations )
      if ( one.station == index )
        station.removalBias.value = std::abs( one.relativeBias( removal->method ) );
  if ( const std::optional<StationPair> pair = Redundancy::closest( pairs, index ) )
  {
    station.distinctness.value = 1 - *pair->pearson;
    station.closest = matrix.stations.at( pair->a == index ? pair->b : pair->a ).code;
  }
}

/** The weight each criterion gets: none where no station has the figure, the others in proportion. */
QHash<QString, double> weightsOf( const QList<RankedStation> &stations, const AssessmentSettings &settings )
{
  QHash<QString, double> weights;
  double sum = 0;
  for ( const Criterion &criterion : sCriteria )
  {
    const bool any = std::any_of(
      stations.cbegin(), stations.cend(), [&criterion]( const RankedStation &one ) { return ( one.*criterion.part ).value.has_value(); } );
    const QString id = QString::fromLatin1( criterion.id );
    weights[id] = any ? settings.weight( id ) : 0;
    sum += weights.value( id );
  }
  for ( double &weight : weights )
    weight = sum > 0 ? weight / sum : 0;
  return weights;
}

/** Scores and ranks stations of one kind against each other. */
void rankKind( QList<RankedStation> &stations, const QHash<QString, double> &weights )
{
  for ( const Criterion &criterion : sCriteria )
  {
    double largest = 0;
    for ( const RankedStation &station : std::as_const( stations ) )
      largest = std::max( largest, ( station.*criterion.part ).value.value_or( 0 ) );
    for ( RankedStation &station : stations )
    {
      RankingPart &part = station.*criterion.part;
      part.weight = weights.value( QString::fromLatin1( criterion.id ) );
      part.scaled = part.value && largest > 0 ? *part.value / largest : 0;
      station.score += part.weight * part.scaled;
    }
  }
  std::stable_sort( stations.begin(), stations.end(),
    []( const RankedStation &a, const RankedStation &b ) { return a.score != b.score ? a.score > b.score : a.code < b.code; } );
  for ( qsizetype i = 0; i < stations.size(); ++i )
    stations[i].rank =
      i > 0 && stations.at( i ).score == stations.at( i - 1 ).score ? stations.at( i - 1 ).rank : static_cast<int>( i ) + 1;
}

} // namespace

QList<RankedStation> StationRanking::rank( const QList<KindCoverage> &coverage, bool peopled, const StationMatrix *matrix,
  const QList<StationPair> &pairs, const RemovalBias *removal, const AssessmentSettings &settings )
{
  QList<RankedStation> stations;
  for ( const KindCoverage &kind : coverage )
    for ( const StationLoss &loss : kind.losses )
    {
      RankedStation station;
      station.code = loss.code;
      station.name = loss.name;
      station.kind = kind.kind;
      station.district = loss.district;
      station.at = loss.at;
      station.isDemo = loss.isDemo;
      station.uniqueArea.value = loss.areaKm2;
      if ( peopled )
        station.uniquePeople.value = loss.people;
      stations.append( station );
    }
  if ( matrix )
  {
    for ( const MatrixStation &measured : matrix->stations )
      if ( coverage.isEmpty() )
      {
        RankedStation station;
        station.code = measured.code;
        station.name = measured.name;
        station.at = measured.at;
        station.isDemo = measured.isDemo;
        stations.append( station );
      }
    for ( RankedStation &station : stations )
      addReadings( station, *matrix, pairs, removal );
  }
  const QHash<QString, double> weights = weightsOf( stations, settings );
  QList<RankedStation> ranked;
  while ( !stations.isEmpty() )
  {
    const QString kind = stations.constFirst().kind;
    QList<RankedStation> alike;
    for ( const RankedStation &station : std::as_const( stations ) )
      if ( station.kind == kind )
        alike.append( station );
    stations.removeIf( [&kind]( const RankedStation &station ) { return station.kind == kind; } );
    rankKind( alike, weights );
    ranked.append( alike );
  }
  return ranked;
}

} // namespace jinguan
