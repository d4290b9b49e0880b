#pragma once

#include "optimise/CoverInstance.h"

#include <QtGlobal>

#include <vector>

namespace jinguan
{

/**
 * Open facilities of a covering question, with what every exchange would bring, kept while facilities are exchanged.
 *
 * Of a client only the number of open facilities that cover it and the sum of their places are kept: where the number is one, the sum is the
 * place. Gains (what opening saves) and losses (what closing costs) change only with the clients whose number crosses one or two, so that an
 * exchange costs the arcs of those and not of the whole question. Sums of broken weights are counted anew from time to time.
 */
class CoverState
{
  public:
    static constexpr std::size_t sLargestTable = std::size_t( 1 ) << 24; //!< sums of place × facility: 128 MiB

    /** What each facility would take over of each place is kept as long as that is \a largestTable sums at most, else found anew. */
    CoverState( const CoverInstance &instance, const std::vector<int> &open, std::size_t largestTable = sLargestTable );

    double value() const { return mValue; }
    const std::vector<int> &open() const { return mOpen; }
    bool isOpen( int facility ) const { return mPlace[static_cast<std::size_t>( facility )] >= 0; }

    struct Exchange
    {
        int facility = -1; //!< to open
        int place = -1;    //!< index in open() of the one to close
        double profit = 0;
    };
    /** The best of all exchanges, places before \a kept stay; of equal ones the first. −1: there is none. */
    Exchange best( int kept );
    /** Opens \a facility in the place \a place of open(). */
    void exchange( int place, int facility );
    /** What opening \a facility beside the others saves. */
    double gainOf( int facility ) const { return mGains[static_cast<std::size_t>( facility )]; }
    /** What closing the facility in \a place costs. */
    double lossOf( int place ) const { return mLoss[static_cast<std::size_t>( place )]; }
    /** The facility that saves most; of equal ones the first. −1: all are open. */
    int mostGaining() const;
    /** Opens \a facility beside the others. */
    void add( int facility );
    /** Goes over to \a open, by exchanges where as many are open. */
    void reset( const std::vector<int> &open );
    /** Arcs and sums touched so far: a measure of work that no clock is needed for. */
    quint64 effort() const { return mEffort; }

  private:
    void rebuild( const std::vector<int> &open );
    void cover( int facility, int place );
    void uncover( int facility, int place );
    /** The only facility of \a client is that of \a place from now on, or no longer. */
    void changeSole( int client, int place, double weight );
    bool hasSaved() const { return mSaved.size() == mOpen.size() * mGains.size(); }
    Exchange bestOf( int facility, int kept );

    const CoverInstance *mInstance;
    std::size_t mLargestTable;
    std::vector<int> mOpen;
    std::vector<int> mPlace;           //!< by facility, −1: closed
    std::vector<std::int32_t> mCounts; //!< by client: open facilities that cover it
    std::vector<std::int32_t> mSums;   //!< by client: the sum of their places
    std::vector<double> mGains;        //!< by facility
    std::vector<double> mLoss;         //!< by place
    std::vector<double> mSaved;        //!< place × facility: of the place's loss, what the facility would take over; empty: too many
    std::vector<double> mScratch;
    double mValue = 0;
    int mExchanges = 0;
    quint64 mEffort = 0;
};

} // namespace jinguan
