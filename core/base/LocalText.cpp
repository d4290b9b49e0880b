#include "base/LocalText.h"

#include <atomic>

namespace jinguan
{

namespace
{
std::atomic<Language> sLanguage { Language::Chinese };
}

Language uiLanguage()
{
  return sLanguage.load();
}

void setUiLanguage( Language language )
{
  sLanguage.store( language );
}

} // namespace jinguan
