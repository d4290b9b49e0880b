#pragma once

#include "CommandLine.h"

namespace jinguan
{

/** `field`: sheets, visits, photos, what is due. */
void addFieldCommands( CLI::App &app, CommandContext &context );
/** Below `field`: instruments, calibrations, withdrawing. */
void addFieldBookCommands( CLI::App &group, CommandContext &context );
/** Below `report`: the field sheet of a station. */
void addReportStationCommand( CLI::App &group, CommandContext &context );

} // namespace jinguan
