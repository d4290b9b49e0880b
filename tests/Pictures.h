#pragma once

#include "base/LocalText.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QString>
#include <QWidget>

namespace jinguan::test
{

/** The folder named by `JINGUAN_TEST_PICTURES`, into which flows of a user put what they see (`tools/guide` does this for the guide); empty in an ordinary run. */
inline QString pictureFolder()
{
  return qEnvironmentVariable( "JINGUAN_TEST_PICTURES" );
}

/** The language of a flow: \a ordinary in an ordinary run, that of `JINGUAN_LANG` where pictures are kept (Chinese when it does not say `en`). */
inline Language pictureLanguage( Language ordinary = Language::English )
{
  if ( pictureFolder().isEmpty() )
    return ordinary;
  return qEnvironmentVariable( "JINGUAN_LANG" ) == QLatin1String( "en" ) ? Language::English : Language::Chinese;
}

/** Keeps \a widget as it looks now as `NAME.png` in that folder; false when it cannot be written. Does nothing in an ordinary run. */
inline bool keepPicture( QWidget &widget, const QString &name )
{
  if ( pictureFolder().isEmpty() )
    return true;
  for ( int i = 0; i < 3; ++i )
    QCoreApplication::processEvents( QEventLoop::ExcludeUserInputEvents ); // what was shown last finds its room
  return QDir().mkpath( pictureFolder() ) && widget.grab().save( pictureFolder() + QLatin1Char( '/' ) + name + QStringLiteral( ".png" ) );
}

} // namespace jinguan::test
