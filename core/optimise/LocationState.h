#pragma once

#include <QtGlobal>

#include <vector>

namespace jinguan
{

/**
 * Open facilities of a location question (PMedianInstance, CoverInstance) with the nearest and second nearest of each client, kept while facilities are exchanged.
 *
 * The profit of an exchange is found in one walk along the clients of the new facility (Whitaker's fast interchange).
 */
template<typename Instance> class LocationState
{
  public:
    LocationState( const Instance &instance, const std::vector<int> &open );

    double value() const { return mValue; }
    const std::vector<int> &open() const { return mOpen; }
    bool isOpen( int facility ) const { return mPlace[static_cast<std::size_t>( facility )] >= 0; }

    struct Exchange
    {
        int place = -1; //!< index in open() of the facility to close
        double profit = 0;
    };
    /** The best facility to close for opening \a facility. \a kept: so many places at the front of open() stay. */
    Exchange bestFor( int facility, int kept );
    /** Opens \a facility in the place \a place of open(). */
    void exchange( int place, int facility );
    /** What closing the facility in \a place costs. */
    double lossOf( int place ) const { return mLoss[static_cast<std::size_t>( place )]; }
    /** What opening \a facility beside the others saves. */
    double gainOf( int facility ) const;
    /** Opens \a facility beside the others. */
    void add( int facility );
    void reset( const std::vector<int> &open );
    /** A price of each client from which a bound may start: midway between its nearest and its second nearest. */
    std::vector<double> prices() const;
    /** Arcs and clients touched so far: a measure of work that no clock is needed for. */
    quint64 effort() const { return mEffort; }

  private:
    struct Service
    {
        int first = -1; //!< places in mOpen; −1: from far
        int second = -1;
        double firstCost = 0;
        double secondCost = 0;
    };
    Service serve( int client ) const;
    /** The clients of the facility in \a place take it where it is better than what they have. */
    void offer( int place );
    void recount();

    const Instance *mInstance;
    std::vector<int> mOpen;
    std::vector<int> mPlace; //!< by facility, −1: closed
    std::vector<Service> mServices;
    std::vector<double> mLoss;  //!< by place: what closing it alone costs
    std::vector<double> mSaved; //!< scratch of bestFor()
    double mValue = 0;
    quint64 mEffort = 0;
};

} // namespace jinguan
