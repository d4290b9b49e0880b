#pragma once

#include "CommandLine.h"

namespace jinguan
{

/** Below `plan`: compare, curve, sensitivity. */
void addPlanCompareCommands( CLI::App &plan, CommandContext &context );
/** Below `plan`: accept, dossier. */
void addPlanAcceptCommands( CLI::App &plan, CommandContext &context );
/** Below `plan`: grid. */
void addPlanGridCommand( CLI::App &plan, CommandContext &context );
/** Below `plan`: export, import. */
void addPlanFileCommands( CLI::App &plan, CommandContext &context );

} // namespace jinguan
