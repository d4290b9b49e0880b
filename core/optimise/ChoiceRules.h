#pragma once

#include "optimise/SparseRows.h"

#include <QString>

#include <vector>

namespace jinguan
{

/** A choice that a plan may take: a kind of station at a place, or an existing station that stays where it is. */
struct SitingOption
{
    int place = 0;      //!< options of one place exclude each other
    double cost = 0;    //!< in the unit of the budget, not negative
    bool stays = false; //!< an existing station that is not moved
};

/** Options of which a plan takes so many at least and at most: a district, a class, a kind. */
struct SitingGroup
{
    QString name;                      //!< as a message tells it
    int family = 0;                    //!< groups of one family share no option
    std::vector<std::int32_t> options; //!< ascending
    int least = 0;
    int most = -1; //!< −1: no limit
};

/** What may be chosen and the rules that every plan keeps; knows nothing of what a plan is worth. */
struct ChoiceRules
{
    std::vector<SitingOption> options;
    std::vector<SitingGroup> groups;
    /** Options too near to each other: symmetric, rows ascending, without those of the same place; no row at all: none are. */
    SparseRows<std::int32_t> conflicts;
    int most = -1;     //!< options chosen in all, stations that stay included; −1: no limit
    double budget = 0; //!< costs of all chosen together; 0: no limit
    QString spacing;   //!< as a message tells it: `3 km`

    int count() const { return static_cast<int>( options.size() ); }
    double costOf( int option ) const { return options[static_cast<std::size_t>( option )].cost; }
    int placeOf( int option ) const { return options[static_cast<std::size_t>( option )].place; }
    double costOf( const std::vector<int> &chosen ) const;
    std::span<const std::int32_t> conflictsOf( int option ) const
    {
      return conflicts.rows() > 0 ? conflicts[option] : std::span<const std::int32_t>();
    }
    bool exclude( int one, int other ) const;
    int places() const; //!< the highest place and one

    /** Only the number is limited, each place has one option, all cost the same: the plain question. */
    bool isPlain() const;
};

} // namespace jinguan
