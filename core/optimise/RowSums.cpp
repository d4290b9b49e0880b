#include "optimise/RowSums.h"

namespace jinguan
{

namespace
{
constexpr std::size_t sArcsPerRun = 4; //!< on average; with shorter runs plain sums are as fast
}

RowSums::RowSums( const CoverInstance &instance ) : mInstance( &instance )
{
  std::size_t runs = 0;
  const auto walk = [&instance]( int facility, auto &&take ) {
    std::int32_t last = -2;
    for ( const auto arc : instance.clientsOf( facility ) )
    {
      take( arc.to, arc.to == last + 1 );
      last = arc.to;
    }
  };
  for ( int facility = 0; facility < instance.facilities(); ++facility )
    walk( facility, [&runs]( std::int32_t, bool goesOn ) { runs += goesOn ? 0 : 1; } );
  mByRuns = runs * sArcsPerRun <= instance.arcs();
  if ( !mByRuns )
    return;
  mRuns.reserve( instance.facilities(), runs );
  mRunning.resize( static_cast<std::size_t>( instance.clients() ) + 1 );
  for ( int facility = 0; facility < instance.facilities(); ++facility )
  {
    Run run;
    walk( facility, [&]( std::int32_t client, bool goesOn ) {
      if ( !goesOn && run.to > run.from )
        mRuns.push( run );
      if ( !goesOn )
        run.from = client;
      run.to = client + 1;
    } );
    if ( run.to > run.from )
      mRuns.push( run );
    mRuns.endRow();
  }
}

void RowSums::add( std::span<const double> values, std::span<double> sums )
{
  const int facilities = mInstance->facilities();
  if ( mByRuns )
  {
    for ( std::size_t client = 0; client < values.size(); ++client )
      mRunning[client + 1] = mRunning[client] + values[client];
    for ( int facility = 0; facility < facilities; ++facility )
    {
      double sum = 0;
      for ( const Run &run : mRuns[facility] )
        sum += mRunning[static_cast<std::size_t>( run.to )] - mRunning[static_cast<std::size_t>( run.from )];
      sums[static_cast<std::size_t>( facility )] = sum;
    }
    return;
  }
  for ( int facility = 0; facility < facilities; ++facility )
  {
    double sum = 0;
    for ( const auto arc : mInstance->clientsOf( facility ) )
      sum += values[static_cast<std::size_t>( arc.to )];
    sums[static_cast<std::size_t>( facility )] = sum;
  }
}

} // namespace jinguan
