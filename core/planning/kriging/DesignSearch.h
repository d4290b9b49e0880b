#pragma once

#include "planning/kriging/DesignConstraints.h"
#include "planning/kriging/DesignObjective.h"

#include <QElapsedTimer>

#include <random>

namespace jinguan
{

/** Greedy choice, exchanges, shaking, and going through all choices of a small question. For implementations only. */
class DesignSearch
{
  public:
    DesignSearch( const DesignField &field, Progress &progress );

    /** Chooses; \a plan gets what was found, its trace and how it ended, not value and bounds. \a ofFixed is added to the values that progress is told on the way. */
    void run( DesignPlan &plan, double ofFixed );

    /** Goes through all choices where they are few enough; true when it did. */
    bool goThroughAll( DesignPlan &plan );

    /** The chosen ones in the order of what each adds, movable ones first where the drift needs them; the value after each. */
    static std::pair<std::vector<int>, std::vector<double>> ordered( const DesignQuestion &question, const std::vector<int> &chosen );

    /** Gains of all candidates with the first none, one, two … of \a chosen, for bounds; not a number for those that cannot be added. */
    static std::vector<std::vector<double>> gainsAlong( const DesignField &field, const std::vector<int> &chosen );

  private:
    struct Rated
    {
        int unmet = 0;
        DesignScore score;
        bool isBetterThan( const Rated &other ) const
        {
          return unmet != other.unmet ? unmet < other.unmet : score.isBetterThan( other.score );
        }
    };

    bool isStopped( DesignPlan &plan );
    bool addBest( int left, const std::vector<char> *among = nullptr );
    void add( int candidate );
    void remove( int candidate );
    void moveTo( const std::vector<int> &chosen );
    void fill( DesignPlan &plan );
    void descend( DesignPlan &plan );
    bool exchangeBest();
    void shake();
    Rated rated() const { return { mConstraints.unmet(), mObjective->score() }; }
    int wanted() const;

    void enumerate( int from, int left, std::vector<int> &best, Rated &rated, bool &found, DesignPlan &plan );

    const DesignField &mField;
    Progress &mProgress;
    DesignConstraints mConstraints;
    std::unique_ptr<DesignObjective> mObjective;
    std::mt19937_64 mRandom;
    QElapsedTimer mClock;
};

} // namespace jinguan
