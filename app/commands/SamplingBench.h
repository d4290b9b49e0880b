#pragma once

#include "Arguments.h"
#include "CommandLine.h"
#include "sampling/SamplingFiles.h"

namespace jinguan
{

/** What commands about sampling, deliveries and targets share. */
struct SamplingArguments
{
    std::string workspace;
    std::string element;
    std::string unit;
    std::string from;
    std::string to;
    std::string at;
    std::string file;
    std::string sheet;
    bool dryRun = false;
};

/** A workspace with the names that are looked up in it. */
struct SamplingBench
{
    const Services *services = nullptr;
    std::unique_ptr<Workspace> workspace;
    QList<Station> stations;
    MapFilter area;
    QString element;
    QDate today; //!< asked for, the last day of a demo, or the present
    QDate from;  //!< null where nothing was asked
    QDate to;

    SamplingNames names() const { return { services->catalogue, services->responsibility, stations }; }
    SamplingStore &store() const { return workspace->sampling(); }
    const Station *station( const QString &code ) const;
    QString stationName( const QString &code ) const;
    /** True where the filter asks for nothing, or for \a place. */
    bool acceptsPlace( const QString &place ) const { return area.kind == MapFilter::Kind::City || area.code == place; }
};

/** Opens and loads; nothing after telling why not. */
std::optional<SamplingBench> openSamplingBench( CommandContext &context, const SamplingArguments &arguments, OpenMode mode );

/** Options of \a command by their letters: w workspace, e element, u unit, r range, a at. */
void addSamplingOptions( CLI::App *command, SamplingArguments &arguments, const QString &letters );

/** Imports the file of \a arguments, tells what came of it with every rejected row; the exit code. */
int importSamplingFile( CommandContext &context, const SamplingArguments &arguments, SamplingFileKind kind );
/** Exports to the file of \a arguments; the exit code. */
int exportSamplingFile( CommandContext &context, const SamplingArguments &arguments, SamplingFileKind kind );

/** A command `name FILE` that imports or exports \a kind. */
void addSamplingFileCommand( CLI::App &group, CommandContext &context, const std::shared_ptr<SamplingArguments> &arguments,
  const char *name, const QString &about, SamplingFileKind kind, bool isImport );

void addSamplingCommands( CLI::App &app, CommandContext &context );
void addDeliveryCommands( CLI::App &app, CommandContext &context );
void addTargetCommands( CLI::App &app, CommandContext &context );
/** Below `report`: sampling, deliveries, targets. */
void addReportDutyCommands( CLI::App &group, CommandContext &context );

} // namespace jinguan
