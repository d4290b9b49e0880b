#pragma once

#include "planning/kriging/DesignField.h"

#include <memory>

namespace jinguan
{

/** What is made least, and what decides between equals. */
struct DesignScore
{
    double first = std::numeric_limits<double>::infinity();
    double second = std::numeric_limits<double>::infinity();

    /** Better by more than rounding. */
    bool isBetterThan( const DesignScore &other ) const;
};

/**
 * A goal of network design with the state of a plan: what additions and exchanges of stations would make of it. For implementations only.
 */
class DesignObjective
{
  public:
    static std::unique_ptr<DesignObjective> create( const DesignField &field, const std::vector<int> &first );
    virtual ~DesignObjective() = default;

    virtual const std::vector<int> &observed() const = 0;
    virtual bool isObservable( int candidate ) const = 0;
    virtual void observe( int candidate ) = 0;
    virtual void giveUp( int candidate ) = 0;
    virtual int steps() const = 0;

    virtual DesignScore score() const = 0;
    /** Into \a scores, by candidate: with it too; those not \a allowed are left infinite. */
    virtual void additions( const std::vector<char> &allowed, std::vector<DesignScore> &scores ) = 0;
    /** Before exchanges() after any change of the plan. */
    virtual void prepareExchanges() = 0;
    /** Into \a scores: with each \a allowed one instead of observed()[ \a position ]; what is no better than \a limit may be left infinite. */
    virtual void exchanges(
      size_t position, const std::vector<char> &allowed, const DesignScore &limit, std::vector<DesignScore> &scores ) = 0;
};

} // namespace jinguan
