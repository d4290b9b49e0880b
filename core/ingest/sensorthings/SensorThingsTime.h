#pragma once

#include "ingest/MappingProfile.h"

#include <QString>

#include <optional>

namespace jinguan
{

/** A `phenomenonTime`: an instant or an interval. */
struct PhenomenonTime
{
    UtcSeconds from = 0;
    std::optional<UtcSeconds> to; //!< only of an interval
    QString reason;               //!< translated, when the text is no time

    bool ok() const { return reason.isEmpty(); }
};

/**
 * Reads ISO 8601 instants and intervals (`a/b`), with `Z` or an offset. Without one \a zone counts; without both the text is no time, since nobody knows which
 * moment it means. Fractions of a second are dropped.
 */
PhenomenonTime readPhenomenonTime( const QString &text, const QString &zone );

/** Begin of the averaging period \a time means by \a mapping; the reason in \a reason when it does not fit the period. */
std::optional<UtcSeconds> beginOf( const PhenomenonTime &time, TimeLabel label, Period period, QString &reason );

} // namespace jinguan
