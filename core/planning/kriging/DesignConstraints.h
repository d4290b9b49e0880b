#pragma once

#include "planning/kriging/NetworkDesign.h"

namespace jinguan
{

/** Groups and conflicts of a question beside the candidates chosen so far: what may still be added or exchanged. */
class DesignConstraints
{
  public:
    explicit DesignConstraints( const DesignQuestion &question );

    void add( int candidate ) { change( candidate, 1 ); }
    void remove( int candidate ) { change( candidate, -1 ); }

    /** Stations that groups still need. */
    int unmet() const { return mUnmet; }

    /** Whether \a candidate may be added when \a left more are to be chosen, itself included: the groups' least must remain within reach. */
    bool mayAdd( int candidate, int left ) const;
    /** Whether it may stand instead of \a other. */
    bool mayReplace( int candidate, int other ) const;
    /** unmet() after that exchange. */
    int unmetAfter( int candidate, int other ) const;

  private:
    void change( int candidate, int by );
    bool excludes( int a, int b ) const;

    const DesignQuestion &mQuestion;
    std::vector<std::vector<int>> mGroupsOf; //!< by candidate
    std::vector<int> mChosenIn;              //!< by group
    std::vector<int> mTooNear;               //!< by candidate: chosen ones too near to it
    int mUnmet = 0;
};

} // namespace jinguan
