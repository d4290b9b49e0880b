#include "planning/AhpWeights.h"

#include "base/CsvTable.h"
#include "base/Resources.h"

#include <Eigen/Eigenvalues>

#include <cmath>

namespace jinguan
{

namespace
{

constexpr double sMostImportant = 9;

Result<QList<double>> randomIndices()
{
  const Result<CsvTable> table = CsvTable::read( Resources::path( QStringLiteral( "planning/ahp_random_index.csv" ) ),
    { QStringLiteral( "criteria" ), QStringLiteral( "random_index" ) } );
  if ( !table )
    return table.error();
  QList<double> indices { 0 };
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const double index = table->number( row, QStringLiteral( "random_index" ), -1 );
    if ( table->number( row, QStringLiteral( "criteria" ), 0 ) != static_cast<double>( indices.size() ) || index < 0 )
      return table->errorAt( row, AhpWeights::tr( "Random indices must be listed for 1, 2, 3 … criteria." ) );
    indices.append( index );
  }
  return indices;
}

Result<void> check( const QList<QList<double>> &judgements, qsizetype most )
{
  const qsizetype size = judgements.size();
  if ( size == 0 || size > most )
    return Error { AhpWeights::tr( "There are judgements of %1 criteria." ).arg( size ),
      AhpWeights::tr( "Compare 1 to %1 criteria; group them when there are more." ).arg( most ), {}, 0 };
  for ( qsizetype row = 0; row < size; ++row )
    if ( judgements.at( row ).size() != size )
      return Error { AhpWeights::tr( "Row %1 of the judgements has %2 values, there are %3 criteria." )
                       .arg( row + 1 )
                       .arg( judgements.at( row ).size() )
                       .arg( size ),
        AhpWeights::tr( "Give a square matrix, a row and a column for each criterion." ), {}, 0 };
  for ( qsizetype row = 0; row < size; ++row )
    for ( qsizetype column = 0; column <= row; ++column )
    {
      const double one = judgements.at( row ).at( column );
      const double other = judgements.at( column ).at( row );
      const QString place = AhpWeights::tr( "row %1, column %2" ).arg( row + 1 ).arg( column + 1 );
      if ( !( one > 0 ) || !( other > 0 ) || std::max( one, other ) > sMostImportant * 1.0001 )
        return Error { AhpWeights::tr( "The judgement in %1 is %2." ).arg( place ).arg( one ), AhpWeights::tr( "Judge from 1/9 to 9." ), {},
          0 };
      if ( row == column && std::abs( one - 1 ) > 1e-9 )
        return Error { AhpWeights::tr( "The judgement in %1 is %2, a criterion against itself." ).arg( place ).arg( one ),
          AhpWeights::tr( "Put 1 there." ), {}, 0 };
      if ( std::abs( one * other - 1 ) > 0.01 )
        return Error { AhpWeights::tr( "The judgement in %1 is %2, but the opposite one is %3." ).arg( place ).arg( one ).arg( other ),
          AhpWeights::tr( "They must be reciprocal: %1 and %2." ).arg( AhpWeights::text( one ), AhpWeights::text( 1 / one ) ), {}, 0 };
    }
  return {};
}

/** The value of the scale that is nearest, as a ratio. */
double onScale( double judgement )
{
  const double magnitude = std::clamp( judgement >= 1 ? judgement : 1 / judgement, 1.0, sMostImportant );
  double nearest = 1;
  for ( int step = 2; step <= 9; ++step )
    if ( std::abs( std::log( magnitude / step ) ) < std::abs( std::log( magnitude / nearest ) ) )
      nearest = step;
  return judgement >= 1 ? nearest : 1 / nearest;
}

/** What the other judgements say of a pair: the geometric mean of the ways over each third criterion. */
double impliedBy( const QList<QList<double>> &judgements, qsizetype row, qsizetype column )
{
  double sum = 0;
  for ( qsizetype third = 0; third < judgements.size(); ++third )
    if ( third != row && third != column )
      sum += std::log( judgements.at( row ).at( third ) * judgements.at( third ).at( column ) );
  return judgements.size() > 2 ? std::exp( sum / static_cast<double>( judgements.size() - 2 ) ) : judgements.at( row ).at( column );
}

} // namespace

Result<AhpWeights> AhpWeights::of( const QList<QList<double>> &judgements )
{
  const Result<QList<double>> indices = randomIndices();
  if ( !indices )
    return indices.error();
  if ( const Result<void> valid = check( judgements, indices->size() - 1 ); !valid )
    return valid.error();
  const auto size = static_cast<Eigen::Index>( judgements.size() );
  Eigen::MatrixXd matrix( size, size );
  for ( Eigen::Index row = 0; row < size; ++row )
    for ( Eigen::Index column = 0; column < size; ++column )
      matrix( row, column ) = judgements.at( row ).at( column );

  // A positive matrix has one eigenvalue larger than all others, and its eigenvector is positive (Perron).
  const Eigen::EigenSolver<Eigen::MatrixXd> solver( matrix );
  Eigen::Index principal = 0;
  solver.eigenvalues().real().maxCoeff( &principal );
  const Eigen::VectorXd vector = solver.eigenvectors().col( principal ).real().cwiseAbs();

  AhpWeights result;
  for ( Eigen::Index i = 0; i < size; ++i )
    result.weights.append( vector( i ) / vector.sum() );
  result.lambdaMax = solver.eigenvalues()( principal ).real();
  result.index = size > 1 ? std::max( 0.0, ( result.lambdaMax - static_cast<double>( size ) ) / static_cast<double>( size - 1 ) ) : 0;
  result.randomIndex = indices->at( size );
  result.ratio = result.randomIndex > 0 ? result.index / result.randomIndex : 0;
  double farthest = std::log( 1.01 );
  for ( qsizetype row = 0; row < size; ++row )
    for ( qsizetype column = row + 1; column < size; ++column )
    {
      const double given = judgements.at( row ).at( column );
      const double implied = impliedBy( judgements, row, column );
      if ( std::abs( std::log( given / implied ) ) <= farthest + 1e-9 )
        continue;
      farthest = std::abs( std::log( given / implied ) );
      result.worst = Judgement { static_cast<int>( row ), static_cast<int>( column ), given, implied, onScale( implied ) };
    }
  return result;
}

QString AhpWeights::text( double judgement )
{
  const auto plain = []( double value ) {
    return std::abs( value - std::round( value ) ) < 0.01 ? QString::number( std::round( value ) ) : QString::number( value, 'f', 2 );
  };
  if ( judgement >= 1 || std::abs( 1 / judgement - std::round( 1 / judgement ) ) >= 0.05 )
    return plain( judgement );
  return QStringLiteral( "1/" ) + plain( std::round( 1 / judgement ) );
}

QString AhpWeights::advice( const QStringList &names ) const
{
  if ( isConsistent() || !worst )
    return {};
  const auto name = [&names]( int index ) { return names.value( index ).isEmpty() ? QString::number( index + 1 ) : names.value( index ); };
  return tr( "The judgements contradict each other: consistency ratio %1, at most 0.1 is held good. The one that fits least is “%2” "
             "against “%3”: %4 was given, the "
             "others imply about %5." )
    .arg( ratio, 0, 'f', 3 )
    .arg( name( worst->row ), name( worst->column ), text( worst->given ), text( worst->suggested ) );
}

} // namespace jinguan
