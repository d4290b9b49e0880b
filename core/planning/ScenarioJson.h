#pragma once

#include "monitoring/Catalogue.h"
#include "store/NetworkStore.h"

#include <QByteArray>
#include <QCoreApplication>

namespace jinguan
{

/**
 * A scenario as a JSON file: out for the neighbouring bureau or an archive, and in again, checked in full.
 *
 * The format is described in `docs/scenarios.md`; the answer of `plan propose --json` is one too. What is read is refused as a whole at the first
 * defect, with the path of the value (`sites[3].lon`); nothing of it is guessed. Figures are taken as they are: opening or comparing the scenario counts them anew.
 */
class ScenarioJson
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ScenarioJson )

  public:
    static constexpr int version = 1;
    static constexpr qsizetype largestFile = 64 * 1024 * 1024; //!< bytes
    static constexpr qsizetype mostSites = 20000;

    static QJsonObject toJson( const Scenario &scenario );

    /** Reads \a json; \a catalogue knows the elements, kinds and siting classes. Ids are 0, so that saving makes a new scenario. */
    static Result<Scenario> fromJson( const QByteArray &json, const Catalogue &catalogue );

    /** Writes \a path, whole or not at all. */
    static Result<void> write( const Scenario &scenario, const QString &path );
    static Result<Scenario> read( const QString &path, const Catalogue &catalogue );
};

} // namespace jinguan
