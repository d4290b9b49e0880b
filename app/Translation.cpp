#include "Translation.h"

#include "base/Resources.h"
#include "layers/QgisRuntime.h"

#include <QCoreApplication>
#include <QDebug>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

namespace jinguan
{

bool installLanguage( Language language )
{
  static std::vector<std::unique_ptr<QTranslator>> sInstalled;
  for ( const std::unique_ptr<QTranslator> &translator : sInstalled )
    QCoreApplication::removeTranslator( translator.get() );
  sInstalled.clear();

  setUiLanguage( language );
  const bool chinese = language == Language::Chinese;
  QLocale::setDefault( chinese ? QLocale( QLocale::Chinese, QLocale::China ) : QLocale( QLocale::English, QLocale::UnitedKingdom ) );

  const auto install = []( const QString &file, const QString &folder ) {
    auto translator = std::make_unique<QTranslator>();
    if ( !translator->load( file, folder ) )
      return false;
    QCoreApplication::installTranslator( translator.get() );
    sInstalled.push_back( std::move( translator ) );
    return true;
  };
  if ( chinese )
  {
    install( QStringLiteral( "qtbase_zh_CN" ), QLibraryInfo::path( QLibraryInfo::TranslationsPath ) );
    install( QStringLiteral( "qgis_zh-Hans" ), QgisRuntime::prefixPath() + QStringLiteral( "/share/qgis/i18n" ) );
  }
  return install( chinese ? QStringLiteral( "jinguan_zh_CN" ) : QStringLiteral( "jinguan_en" ), QStringLiteral( ":/i18n" ) );
}

} // namespace jinguan
