#pragma once

#include "CommandLine.h"

namespace jinguan
{

/** `brief`, `goals`. */
void addBriefCommands( CLI::App &app, CommandContext &context );

} // namespace jinguan
