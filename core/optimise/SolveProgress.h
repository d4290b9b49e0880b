#pragma once

#include "optimise/LocationSolver.h"

#include <vector>

namespace jinguan
{

/**
 * A Progress that wants to see plans and bounds while a solver finds them. Solvers tell one that is of this kind, from their thread; others are told nothing
 * more than report().
 */
class SolveProgress : public Progress
{
  public:
    /** \a point in the measure of the solver that tells it; \a chosen are the options of its plan. A bound that is not known is NaN. */
    virtual void reached( const SolvePoint &point, const std::vector<int> &chosen ) = 0;

    static void tell( Progress &progress, const SolvePoint &point, const std::vector<int> &chosen )
    {
      if ( auto *listener = dynamic_cast<SolveProgress *>( &progress ) )
        listener->reached( point, chosen );
    }
};

} // namespace jinguan
