#pragma once

#include "CommandLine.h"

namespace jinguan
{

/** `quality authenticity` and `quality colocation` below the group \a quality. */
void addQualityAnalysis( CLI::App &quality, CommandContext &context );

} // namespace jinguan
