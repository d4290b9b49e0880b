#pragma once

namespace CLI
{
class App;
}

namespace jinguan
{

class CommandContext;

/** `plan check`, below \a plan. */
void addPlanCheckCommand( CLI::App &plan, CommandContext &context );

} // namespace jinguan
