#pragma once

#include "CommandLine.h"

namespace jinguan
{

/** `sectors`, `effect`, `load`, `apportionment`. */
void addAnalysisCommands( CLI::App &app, CommandContext &context );

} // namespace jinguan
