#pragma once

#include "base/Result.h"
#include "optimise/PMedianInstance.h"

#include <QString>

#include <fstream>

namespace jinguan::test
{

/** A graph of the OR-Library as a p-median question. */
struct OrLibraryMedian
{
    PMedianInstance instance;
    int p = 0;
};

/** All distances of an OR-Library graph; of a repeated edge the last one counts. */
inline Result<OrLibraryMedian> readOrLibraryMedian( const QString &path )
{
  std::ifstream in( path.toStdString() );
  int n = 0;
  int edges = 0;
  int p = 0;
  if ( !( in >> n >> edges >> p ) )
    return Error { QStringLiteral( "not readable" ), {}, path, 1 };
  const auto count = static_cast<std::size_t>( n );
  std::vector<double> distance( count * count, 1e9 );
  for ( std::size_t i = 0; i < count; ++i )
    distance[i * count + i] = 0;
  for ( int edge = 0; edge < edges; ++edge )
  {
    std::size_t a = 0;
    std::size_t b = 0;
    double length = 0;
    if ( !( in >> a >> b >> length ) || a < 1 || b < 1 || a > count || b > count )
      return Error { QStringLiteral( "edge %1 is not readable" ).arg( edge + 1 ), {}, path, edge + 2 };
    distance[( a - 1 ) * count + b - 1] = distance[( b - 1 ) * count + a - 1] = length;
  }
  for ( std::size_t k = 0; k < count; ++k )
    for ( std::size_t i = 0; i < count; ++i )
      for ( std::size_t j = 0; j < count; ++j )
        distance[i * count + j] = std::min( distance[i * count + j], distance[i * count + k] + distance[k * count + j] );
  SparseRows<CostArc> rows;
  for ( std::size_t i = 0; i < count; ++i )
  {
    for ( std::size_t j = 0; j < count; ++j )
      rows.push( { static_cast<std::int32_t>( j ), distance[i * count + j] } );
    rows.endRow();
  }
  return OrLibraryMedian { PMedianInstance( n, rows ), p };
}

} // namespace jinguan::test
