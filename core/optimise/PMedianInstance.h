#pragma once

#include "optimise/SparseRows.h"

#include <vector>

namespace jinguan
{

/** A facility or client at the other end of an arc, and what serving it costs (weight × distance). */
struct CostArc
{
    std::int32_t to = 0;
    double cost = 0;
};

/**
 * A p-median question: clients, the facilities that may serve each, and what that costs.
 *
 * A client may list its nearest facilities only; serving it from anywhere else costs at least its `farCost`. Values and bounds are those of the
 * question in which that service exists, which never costs more than the real one: a bound stays a bound. With complete lists the far
 * service is dearer than any facility, so that it is never used.
 */
class PMedianInstance
{
  public:
    /** \a byClient has one row a client, any order; costs are not negative. An empty \a farCost means that lists are complete. */
    PMedianInstance( int facilities, SparseRows<CostArc> byClient, std::vector<double> farCost = {} );

    int clients() const { return mByClient.rows(); }
    int facilities() const { return mByFacility.rows(); }
    std::size_t arcs() const { return mByClient.itemCount(); }

    std::span<const CostArc> facilitiesOf( int client ) const { return mByClient[client]; } //!< nearest first
    std::span<const CostArc> clientsOf( int facility ) const { return mByFacility[facility]; }
    double farCost( int client ) const { return mFarCost[static_cast<std::size_t>( client )]; }

    /** A price of the client from which the bound may start: what a facility costs that a \a p -th of all is nearer than. */
    double firstPrice( int client, int p ) const;

    /** True when every cost is a whole number: then so is the optimum, and a bound may be rounded up. */
    bool isWhole() const { return mWhole; }

  private:
    SparseRows<CostArc> mByClient;
    SparseRows<CostArc> mByFacility;
    std::vector<double> mFarCost;
    bool mWhole = true;
};

} // namespace jinguan
