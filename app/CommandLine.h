#pragma once

#include "Output.h"
#include "Services.h"
#include "store/Workspace.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>

namespace jinguan
{

/** What a command works with; its action runs after the command line was read. */
class CommandContext
{
  public:
    Output output;
    std::function<int()> action; //!< set by the chosen command

    /** The knowledge of the program, loaded on first use; nullptr after telling why it cannot be. */
    const Services *services();

    /** Workspaces that were written; they are settled when QGIS has ended. */
    QStringList written;

    /** Opens \a folder for the user of the settings; nullptr after telling why it cannot be. */
    std::unique_ptr<Workspace> openWorkspace( const std::string &folder, OpenMode mode );

  private:
    std::unique_ptr<Services> mServices;
};

/** A command below \a parent with `--help`, `--json` and \a action, which returns the exit code. */
CLI::App *addCommand(
  CLI::App &parent, CommandContext &context, const char *name, const QString &description, std::function<int()> action );

/** UTF-8 of the command line as QString. */
inline QString fromArgument( const std::string &text )
{
  return QString::fromStdString( text );
}

void addWorkspaceCommands( CLI::App &app, CommandContext &context );
/** Roll-up and retention, below `workspace`. */
void addHistoryCommands( CLI::App &workspace, CommandContext &context );
void addImportCommands( CLI::App &app, CommandContext &context );
void addReadingCommands( CLI::App &app, CommandContext &context );
void addEvaluateCommand( CLI::App &app, CommandContext &context );
void addLiveCommands( CLI::App &app, CommandContext &context );
void addDeviceCommands( CLI::App &app, CommandContext &context );
void addIncidentCommands( CLI::App &app, CommandContext &context );
/** `poll`, `watch`, `sources`. */
void addSourceCommands( CLI::App &app, CommandContext &context );
/** Below `incidents`: crossings, times, rivers. */
void addCrossingCommands( CLI::App &group, CommandContext &context );
void addQualityCommands( CLI::App &app, CommandContext &context );
/** `incidents mail`. */
void addMailCommands( CLI::App &incidents, CommandContext &context );
void addForecastCommand( CLI::App &app, CommandContext &context );
void addMapCommands( CLI::App &app, CommandContext &context );
void addPlanCommands( CLI::App &app, CommandContext &context );
/** Below `plan`: `assess`, `samples`. */
void addPlanAssessCommands( CLI::App &group, CommandContext &context );
void addReportCommands( CLI::App &app, CommandContext &context );
/** `report element`, the bulletin. */
void addReportElementCommand( CLI::App &group, CommandContext &context );

/** Reads the command line and runs the command it names; the exit code. */
int runCommandLine( int argc, char **argv, QStringList &written );

} // namespace jinguan
