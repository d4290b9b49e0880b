#pragma once

#include "base/Progress.h"
#include "Services.h"

namespace jinguan
{

/** Builds the demo workspace in \a folder, with the styles with which plain QGIS shows it as we do. */
Result<void> buildDemo( const Services &services, const QString &folder, Progress &progress );

/** Folder in which the user's demo workspace lies; not there before it is built. */
QString demoFolder();

} // namespace jinguan
