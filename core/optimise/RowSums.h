#pragma once

#include "optimise/CoverInstance.h"

#include <span>
#include <vector>

namespace jinguan
{

/**
 * Adds up values of clients along the rows of facilities, again and again with other values.
 *
 * Where rows are made of runs of neighbouring clients – circles over a grid are – two running sums a run are enough, a small part of the arcs.
 */
class RowSums
{
  public:
    explicit RowSums( const CoverInstance &instance );

    /** \a sums by facility of the \a values of its clients. The same values give the same sums, to the last bit. */
    void add( std::span<const double> values, std::span<double> sums );
    /** Runs or arcs that one call of add() walks along. */
    std::size_t length() const { return mByRuns ? mRuns.itemCount() : mInstance->arcs(); }

  private:
    struct Run
    {
        std::int32_t from = 0;
        std::int32_t to = 0; //!< one behind the last
    };
    const CoverInstance *mInstance;
    SparseRows<Run> mRuns;
    std::vector<double> mRunning;
    bool mByRuns = false;
};

} // namespace jinguan
