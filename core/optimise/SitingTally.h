#pragma once

#include "optimise/SitingInstance.h"

#include <memory>

namespace jinguan
{

/**
 * The cost of a plan and what each further option would save, kept while options come and go.
 *
 * A change costs as many steps as the clients that it touches have options. In a k-fold cover a client that has some of the options it needs counts in
 * guide() for a part, so that a search sees a way to go where nothing is won yet.
 */
class SitingTally
{
  public:
    /** \a isSharp leaves next to no worth to half-served clients. */
    static std::unique_ptr<SitingTally> make( const SitingInstance &instance, bool isSharp = false );
    virtual ~SitingTally() = default;

    double value() const { return mValue; }
    /** The value less what half-served clients are worth as a hint; the value itself where clients need one option. */
    virtual double guide() const { return mValue; }
    /** How much guide() falls when \a option is added; of no meaning for one that is in. */
    double gain( int option ) const { return mGains[static_cast<std::size_t>( option )]; }
    virtual void add( int option ) = 0;
    virtual void remove( int option ) = 0;

  protected:
    double mValue = 0;
    std::vector<double> mGains;
};

} // namespace jinguan
