#pragma once

#include "optimise/SparseRows.h"

#include <ranges>
#include <vector>

namespace jinguan
{

/**
 * A covering question in the shape of a p-median: a client costs its weight as long as no open facility covers it, and nothing then.
 *
 * The value of a plan is thus the weight that stays uncovered, and its bound the least that can. Four bytes an arc and direction.
 */
class CoverInstance
{
  public:
    /** An arc costs nothing. */
    struct Arc
    {
        std::int32_t to = 0;
        static constexpr double cost = 0;
    };

    /** \a byFacility lists the clients that each facility covers; \a weights of the clients are not negative. */
    CoverInstance( SparseRows<std::int32_t> byFacility, std::vector<double> weights );

    /** A row of ids as arcs. */
    static auto arcsOf( std::span<const std::int32_t> row )
    {
      return row | std::views::transform( []( std::int32_t to ) { return Arc { to }; } );
    }

    int clients() const { return mByClient.rows(); }
    int facilities() const { return mByFacility.rows(); }
    std::size_t arcs() const { return mByFacility.itemCount(); }

    auto facilitiesOf( int client ) const { return arcsOf( mByClient[client] ); }
    auto clientsOf( int facility ) const { return arcsOf( mByFacility[facility] ); }
    double farCost( int client ) const { return mWeights[static_cast<std::size_t>( client )]; }
    /** A price of the client from which the bound may start. */
    double firstPrice( int client, int ) const { return farCost( client ) / 2; }
    bool isWhole() const { return mWhole; }
    double totalWeight() const { return mTotal; }

  private:
    SparseRows<std::int32_t> mByFacility;
    SparseRows<std::int32_t> mByClient;
    std::vector<double> mWeights;
    double mTotal = 0;
    bool mWhole = true;
};

} // namespace jinguan
