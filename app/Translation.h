#pragma once

#include "base/LocalText.h"

namespace jinguan
{

/** Installs the translations of \a language (ours, Qt's and QGIS's) and sets the language of names from data files. Returns false when ours is missing. */
bool installLanguage( Language language );

} // namespace jinguan
