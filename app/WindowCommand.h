#pragma once

#include "CommandLine.h"

namespace jinguan
{

/** Opens the main window on \a folder (empty: the last one, else the demo workspace, made when missing) and runs until it is closed. */
int openWindow( CommandContext &context, const QString &folder );

/** `window`: a picture of the window, without a display; and what belongs beside it. */
void addWindowCommands( CLI::App &app, CommandContext &context );
/** `chart`: readings of a station as a picture. */
void addChartCommand( CLI::App &app, CommandContext &context );

} // namespace jinguan
