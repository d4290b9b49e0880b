#pragma once

#include "base/LocalText.h"

#include <QDir>
#include <QString>
#include <QWidget>

namespace jinguan::test
{

/** The folder named by `JINGUAN_TEST_PICTURES`, into which flows of a user put what they see (`tools/guide` does this for the guide); empty in an ordinary run. */
inline QString pictureFolder()
{
  return qEnvironmentVariable( "JINGUAN_TEST_PICTURES" );
}

/** The language of a flow: English in an ordinary run, that of `JINGUAN_LANG` where pictures are kept (Chinese when it does not say `en`). */
inline Language pictureLanguage()
{
  return pictureFolder().isEmpty() || qEnvironmentVariable( "JINGUAN_LANG" ) == QLatin1String( "en" ) ? Language::English
                                                                                                      : Language::Chinese;
}

/** Keeps \a widget as it looks now as `NAME.png` in that folder; false when it cannot be written. Does nothing in an ordinary run. */
inline bool keepPicture( QWidget &widget, const QString &name )
{
  return pictureFolder().isEmpty()
    || ( QDir().mkpath( pictureFolder() ) && widget.grab().save( pictureFolder() + QLatin1Char( '/' ) + name + QStringLiteral( ".png" ) ) );
}

} // namespace jinguan::test
