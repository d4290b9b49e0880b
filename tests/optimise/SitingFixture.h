#pragma once

#include "optimise/ChoiceRules.h"
#include "optimise/SitingInstance.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <random>

namespace jinguan::test
{

/** A random question small enough to try every choice, and a count of any choice that shares no code with the program. */
struct SitingCase
{
    struct Place
    {
        double x = 0;
        double y = 0;
    };
    std::vector<Place> clients;
    std::vector<double> weights;
    std::vector<int> needs;
    std::vector<double> kept; //!< distance to the nearest kept station
    std::vector<Place> places;
    std::vector<double> radii; //!< by option
    ChoiceRules rules;
    double spacing = 0;

    static double distance( const Place &a, const Place &b ) { return std::hypot( a.x - b.x, a.y - b.y ); }
    const Place &at( int option ) const
    {
      return places[static_cast<std::size_t>( rules.options[static_cast<std::size_t>( option )].place )];
    }

    SitingInstance cover() const
    {
      SparseRows<std::int32_t> rows;
      for ( int option = 0; option < rules.count(); ++option )
      {
        for ( std::size_t client = 0; client < clients.size(); ++client )
        {
          if ( distance( clients[client], at( option ) ) <= radii[static_cast<std::size_t>( option )] )
            rows.push( static_cast<std::int32_t>( client ) );
        }
        rows.endRow();
      }
      return SitingInstance::covering( CoverInstance( rows, weights ), std::vector<std::uint8_t>( needs.begin(), needs.end() ) );
    }

    SparseRows<CostArc> distances( bool weighted ) const
    {
      SparseRows<CostArc> rows;
      for ( std::size_t client = 0; client < clients.size(); ++client )
      {
        for ( int option = 0; option < rules.count(); ++option )
          rows.push( { option, distance( clients[client], at( option ) ) * ( weighted ? weights[client] : 1 ) } );
        rows.endRow();
      }
      return rows;
    }

    SitingInstance median() const
    {
      std::vector<double> far;
      for ( std::size_t client = 0; client < clients.size(); ++client )
        far.push_back( kept[client] * weights[client] );
      return SitingInstance::median( PMedianInstance( rules.count(), distances( true ), far ) );
    }

    double coverValue( const std::vector<int> &chosen ) const
    {
      double open = 0;
      for ( std::size_t client = 0; client < clients.size(); ++client )
      {
        int fold = 0;
        for ( const int option : chosen )
          fold += distance( clients[client], at( option ) ) <= radii[static_cast<std::size_t>( option )] ? 1 : 0;
        open += fold < needs[client] ? weights[client] : 0;
      }
      return open;
    }

    double nearest( std::size_t client, const std::vector<int> &chosen ) const
    {
      double least = kept[client];
      for ( const int option : chosen )
        least = std::min( least, distance( clients[client], at( option ) ) );
      return least;
    }

    double medianValue( const std::vector<int> &chosen ) const
    {
      double sum = 0;
      for ( std::size_t client = 0; client < clients.size(); ++client )
        sum += weights[client] * nearest( client, chosen );
      return sum;
    }

    double centerValue( const std::vector<int> &chosen ) const
    {
      double most = 0;
      for ( std::size_t client = 0; client < clients.size(); ++client )
        most = std::max( most, nearest( client, chosen ) );
      return most;
    }

    double cost( const std::vector<int> &chosen ) const
    {
      double sum = 0;
      for ( const int option : chosen )
        sum += rules.options[static_cast<std::size_t>( option )].cost;
      return sum;
    }

    bool keepsRules( const std::vector<int> &chosen ) const
    {
      if ( rules.most >= 0 && static_cast<int>( chosen.size() ) > rules.most )
        return false;
      if ( rules.budget > 0 && cost( chosen ) > rules.budget + 1e-9 )
        return false;
      for ( std::size_t i = 0; i < chosen.size(); ++i )
      {
        for ( std::size_t k = 0; k < i; ++k )
        {
          const bool samePlace = &at( chosen[i] ) == &at( chosen[k] );
          if ( samePlace || distance( at( chosen[i] ), at( chosen[k] ) ) < spacing )
            return false;
        }
      }
      return std::all_of( rules.groups.begin(), rules.groups.end(), [&chosen]( const SitingGroup &group ) {
        int in = 0;
        for ( const int option : chosen )
          in += std::find( group.options.begin(), group.options.end(), option ) != group.options.end() ? 1 : 0;
        return in >= group.least && ( group.most < 0 || in <= group.most );
      } );
    }

    /** The least of \a value over all choices that keep the rules; infinite where there is none. */
    double bruteForce( const std::function<double( const std::vector<int> & )> &value ) const
    {
      double best = std::numeric_limits<double>::infinity();
      std::vector<int> chosen;
      for ( unsigned mask = 0; mask < 1U << rules.options.size(); ++mask )
      {
        chosen.clear();
        for ( int option = 0; option < rules.count(); ++option )
        {
          if ( mask >> option & 1U )
            chosen.push_back( option );
        }
        if ( keepsRules( chosen ) )
          best = std::min( best, value( chosen ) );
      }
      return best;
    }
};

/** What a random question has. */
struct SitingTraits
{
    bool whole = false;  //!< weights
    int kinds = 1;       //!< options at each place
    int folds = 1;       //!< needed at most
    bool spaced = false; //!< a least distance
    bool budgeted = false;
    bool grouped = false; //!< least and most numbers by area and kind
    bool moving = false;  //!< a station that may stay or be put elsewhere
};

inline SitingCase randomSiting( const SitingTraits &traits, unsigned seed )
{
  std::mt19937 random( seed );
  const auto any = [&random]( double from, double to ) { return from + ( to - from ) * static_cast<double>( random() ) / 4294967296.0; };
  const auto whole = [&random]( int from, int to ) { return from + static_cast<int>( random() % static_cast<unsigned>( to - from + 1 ) ); };
  SitingCase result;
  const int places = traits.kinds > 1 ? whole( 4, 6 ) : whole( 7, 12 );
  for ( int client = 0; client < 26; ++client )
  {
    result.clients.push_back( { any( 0, 100 ), any( 0, 100 ) } );
    result.weights.push_back( traits.whole ? whole( 0, 20 ) : any( 0, 10 ) );
    result.needs.push_back( traits.folds > 1 ? whole( 0, traits.folds ) : 1 );
    result.kept.push_back( any( 40, 90 ) );
  }
  for ( int place = 0; place < places; ++place )
  {
    result.places.push_back( { any( 0, 100 ), any( 0, 100 ) } );
    for ( int kind = 0; kind < traits.kinds; ++kind )
    {
      result.radii.push_back( kind == 0 ? 28 : 16 );
      result.rules.options.push_back( { place, kind == 0 ? static_cast<double>( whole( 3, 6 ) ) : any( 1, 2 ), false } );
    }
  }
  ChoiceRules &rules = result.rules;
  rules.most = whole( 2, 5 );
  if ( traits.moving ) // the station at the last place stays, or another of the first kind takes its number
  {
    SitingGroup number { QStringLiteral( "number" ), 3, {}, 1, -1 };
    rules.options.back().stays = true;
    rules.options.back().cost = 0;
    for ( int option = 0; option < rules.count(); ++option )
    {
      if ( option + 1 == rules.count() || option % traits.kinds == 0 )
        number.options.push_back( option );
    }
    rules.groups.push_back( number );
  }
  if ( traits.spaced )
  {
    result.spacing = any( 15, 45 );
    rules.spacing = QStringLiteral( "spacing" );
    for ( int option = 0; option < rules.count(); ++option )
    {
      for ( int other = 0; other < rules.count(); ++other )
      {
        if ( rules.placeOf( option ) != rules.placeOf( other )
          && SitingCase::distance( result.at( option ), result.at( other ) ) < result.spacing )
          rules.conflicts.push( other );
      }
      rules.conflicts.endRow();
    }
  }
  if ( traits.budgeted )
    rules.budget = any( 4, 14 );
  if ( traits.grouped )
  {
    SitingGroup west { QStringLiteral( "west" ), 0, {}, whole( 0, 2 ), whole( 1, 3 ) };
    SitingGroup east { QStringLiteral( "east" ), 0, {}, whole( 0, 1 ), whole( 0, 2 ) };
    SitingGroup first { QStringLiteral( "first kind" ), 1, {}, whole( 0, 1 ), whole( 1, 3 ) };
    SitingGroup north { QStringLiteral( "north" ), 2, {}, whole( 0, 1 ), -1 };
    for ( int option = 0; option < rules.count(); ++option )
    {
      ( result.at( option ).x < 50 ? west : east ).options.push_back( option );
      if ( option % traits.kinds == 0 )
        first.options.push_back( option );
      if ( result.at( option ).y > 50 )
        north.options.push_back( option );
    }
    rules.groups.insert( rules.groups.end(), { west, east, first, north } );
  }
  return result;
}

} // namespace jinguan::test
