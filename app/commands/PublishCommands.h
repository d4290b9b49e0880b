#pragma once

#include "CommandLine.h"

namespace jinguan
{

/** `publish`: the catalogue of public items, its approvals, and bundles. */
void addPublishCommands( CLI::App &app, CommandContext &context );
/** Below `publish`: bundle, roll, verify. */
void addPublishBundleCommands( CLI::App &group, CommandContext &context );

} // namespace jinguan
