#pragma once

#include "field/FieldChecks.h"
#include "planning/rules/RuleCheck.h"

namespace jinguan
{

/** What the surroundings check of a station is made from: fetched in the thread of the store, worked out in any. */
struct SurroundingsInput
{
    Station station;
    QDate day;
    SitingRules rules;
    SurroundingsData data;
};

/** What has to be looked at in a station, and what the siting rules say of it from layers and attributes. */
struct SurroundingsCheck
{
    QList<FieldCheckItem> items;
    QList<ClauseCheck> clauses; //!< without those that are not about the station

    /** Errors: rules or layers that cannot be read. */
    static Result<SurroundingsInput> fetch( const NetworkStore &store, const Station &station, const QDate &day );
    /** Tens of milliseconds with the layers of a city. */
    static SurroundingsCheck make( const SurroundingsInput &input, const FieldChecks &checks );
};

} // namespace jinguan
