#pragma once

#include "Bench.h"
#include "optimise/CoverInstance.h"
#include "optimise/PMedianInstance.h"

#include <coin/Cbc_C_Interface.h>

#include <fcntl.h>
#include <unistd.h>

#include <limits>
#include <string>
#include <vector>

namespace jinguan::bench
{

/** What COIN-OR CBC alone makes of a location question by its textbook model. */
struct PeerPlan
{
    double value = std::numeric_limits<double>::infinity();
    double bound = -std::numeric_limits<double>::infinity();
    double seconds = 0;
    double secondsToTarget = std::numeric_limits<double>::infinity(); //!< until it had a plan as good as the target
};

/** The model of a location question: opening variables first, then one of service for each client and arc (median) or client (covering). */
class CbcModel
{
  public:
    /** One row at a time; `L`, `G` or `E`. */
    void row( char sense, double right ) { mSenses.push_back( sense ), mRights.push_back( right ); }
    void column( double cost, bool whole, const std::vector<std::pair<int, double>> &entries )
    {
      for ( const auto &[row, factor] : entries )
      {
        mRows.push_back( row );
        mFactors.push_back( factor );
      }
      mStarts.push_back( static_cast<int>( mRows.size() ) );
      mCosts.push_back( cost );
      mWhole.push_back( whole ? 1 : 0 );
    }

    PeerPlan solve( double limit, double target ) const
    {
      sTarget = target;
      sSeconds = std::numeric_limits<double>::infinity();
      sClock.start();
      Cbc_Model *model = Cbc_newModel();
      const auto columns = static_cast<int>( mCosts.size() );
      const std::vector<double> zero( mCosts.size(), 0 );
      const std::vector<double> one( mCosts.size(), 1 );
      std::vector<double> lower( mSenses.size(), -std::numeric_limits<double>::max() );
      std::vector<double> upper( mSenses.size(), std::numeric_limits<double>::max() );
      for ( std::size_t i = 0; i < mSenses.size(); ++i )
      {
        if ( mSenses[i] != 'L' )
          lower[i] = mRights[i];
        if ( mSenses[i] != 'G' )
          upper[i] = mRights[i];
      }
      Cbc_loadProblem( model, columns, static_cast<int>( mSenses.size() ), mStarts.data(), mRows.data(), mFactors.data(), zero.data(),
        one.data(), mCosts.data(), lower.data(), upper.data() );
      for ( int column = 0; column < columns; ++column )
      {
        if ( mWhole[static_cast<std::size_t>( column )] )
          Cbc_setInteger( model, column );
      }
      Cbc_setLogLevel( model, 0 );
      Cbc_setParameter( model, "timeMode", "elapsed" );
      Cbc_setParameter( model, "sec", std::to_string( limit ).c_str() );
      Cbc_registerCallBack( model, &CbcModel::hear );
      {
        const Silence silence; // with a callback the log level counts no more
        Cbc_solve( model );
      }
      PeerPlan plan;
      plan.seconds = static_cast<double>( sClock.nsecsElapsed() ) / 1e9;
      if ( Cbc_numberSavedSolutions( model ) > 0 || Cbc_isProvenOptimal( model ) )
        plan.value = Cbc_getObjValue( model );
      plan.bound = Cbc_isProvenOptimal( model ) ? plan.value : Cbc_getBestPossibleObjValue( model );
      plan.secondsToTarget = plan.value <= target + 1e-6 * ( 1 + std::abs( target ) ) ? std::min( sSeconds, plan.seconds ) : sSeconds;
      Cbc_deleteModel( model );
      return plan;
    }

  private:
    /** Standard output goes nowhere while it lives. */
    class Silence
    {
      public:
        Silence()
        {
          std::fflush( stdout );
          mOutput = dup( STDOUT_FILENO );
          const int nowhere = open( "/dev/null", O_WRONLY );
          dup2( nowhere, STDOUT_FILENO );
          close( nowhere );
        }
        ~Silence()
        {
          std::fflush( stdout );
          dup2( mOutput, STDOUT_FILENO );
          close( mOutput );
        }

      private:
        int mOutput = -1;
    };

    /** Messages about solutions carry their value first. */
    static void hear( Cbc_Model *, int message, int doubles, const double *values, int, const int *, int, char ** )
    {
      const bool isSolution = message == 4 || message == 12 || message == 16 || message == 33;
      if ( isSolution && doubles > 0 && values[0] <= sTarget + 1e-6 * ( 1 + std::abs( sTarget ) ) && std::isinf( sSeconds ) )
        sSeconds = static_cast<double>( sClock.nsecsElapsed() ) / 1e9;
    }

    inline static QElapsedTimer sClock;
    inline static double sTarget = 0;
    inline static double sSeconds = 0;
    std::vector<char> mSenses;
    std::vector<double> mRights;
    std::vector<int> mStarts { 0 };
    std::vector<int> mRows;
    std::vector<double> mFactors;
    std::vector<double> mCosts;
    std::vector<char> mWhole;
};

/** x(client, facility) ≤ y(facility), each client served once, p facilities. */
inline PeerPlan cbcMedian( const PMedianInstance &instance, int p, double limit, double target )
{
  CbcModel model;
  std::vector<std::vector<std::pair<int, double>>> openings( static_cast<std::size_t>( instance.facilities() ) );
  int rows = 0;
  model.row( 'E', p );
  for ( std::vector<std::pair<int, double>> &opening : openings )
    opening.emplace_back( 0, 1 );
  ++rows;
  struct Service
  {
      double cost;
      int once;
      int link;
  };
  std::vector<Service> services;
  for ( int client = 0; client < instance.clients(); ++client )
  {
    const int once = rows++;
    model.row( 'E', 1 );
    for ( const CostArc &arc : instance.facilitiesOf( client ) )
    {
      model.row( 'L', 0 );
      openings[static_cast<std::size_t>( arc.to )].emplace_back( rows, -1 );
      services.push_back( { arc.cost, once, rows++ } );
    }
  }
  for ( const auto &opening : openings )
    model.column( 0, true, opening );
  for ( const Service &service : services )
    model.column( service.cost, false, { { service.once, 1 }, { service.link, 1 } } );
  return model.solve( limit, target );
}

/** u(client) + Σ y(facility) ≥ 1, p facilities, least weight of u. */
inline PeerPlan cbcCover( const CoverInstance &instance, int p, double limit, double target )
{
  CbcModel model;
  for ( int client = 0; client < instance.clients(); ++client )
    model.row( 'G', 1 );
  model.row( 'E', p );
  for ( int facility = 0; facility < instance.facilities(); ++facility )
  {
    std::vector<std::pair<int, double>> entries;
    for ( const auto arc : instance.clientsOf( facility ) )
      entries.emplace_back( arc.to, 1 );
    entries.emplace_back( instance.clients(), 1 );
    model.column( 0, true, entries );
  }
  for ( int client = 0; client < instance.clients(); ++client )
    model.column( instance.farCost( client ), false, { { client, 1 } } );
  return model.solve( limit, target );
}

} // namespace jinguan::bench
