#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace jinguan
{

/** A QGIS project as a `.qgz` archive: \a project itself when it is one, else the `.qgs` XML packed into one. */
Result<QByteArray> projectArchive( const QByteArray &project );

} // namespace jinguan
