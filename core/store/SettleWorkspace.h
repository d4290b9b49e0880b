#pragma once

#include <QString>

namespace jinguan
{

/**
 * Makes both files of the closed workspace in \a folder plain ones (journal mode DELETE), where a program that had them open kept them from it when the
 * workspace was closed. Does nothing while one still has them open, or where there is no workspace.
 */
void settleWorkspace( const QString &folder );

} // namespace jinguan
