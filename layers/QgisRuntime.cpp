#include "layers/QgisRuntime.h"

#include <QFont>
#include <QTemporaryDir>

#include <qgsapplication.h>

namespace jinguan
{

namespace
{

/** Lets every text without a family of its own, and every family that is not installed, fall back to simplified Chinese forms. */
void setUpFonts()
{
  const QString family = QgisRuntime::fontFamily();
  for ( const char *wanted : { "Noto Sans", "Noto Sans SC", "Open Sans", "Sans Serif", "SimHei", "SimSun", "Microsoft YaHei" } )
    QFont::insertSubstitution( QString::fromLatin1( wanted ), family );
  QFont font = QgsApplication::font();
  font.setFamilies( { family } );
  QgsApplication::setFont( font );
}

/** Commands draw pictures and sheets also where there is no display. */
void drawWithoutDisplay()
{
#ifdef Q_OS_LINUX
  const bool hasDisplay = !qEnvironmentVariableIsEmpty( "DISPLAY" ) || !qEnvironmentVariableIsEmpty( "WAYLAND_DISPLAY" );
  if ( !hasDisplay && qEnvironmentVariableIsEmpty( "QT_QPA_PLATFORM" ) )
    qputenv( "QT_QPA_PLATFORM", "offscreen" );
#endif
}

} // namespace

QgisRuntime::QgisRuntime( int &argc, char **argv, const Options &options )
{
  QString profile = options.profileFolder;
  if ( profile.isEmpty() )
  {
    mTemporaryProfile = std::make_unique<QTemporaryDir>();
    profile = mTemporaryProfile->path();
  }
  drawWithoutDisplay();
  mApplication = std::make_unique<QgsApplication>( argc, argv, options.gui, profile, QStringLiteral( "desktop" ) );
  QgsApplication::setPrefixPath( prefixPath(), true );
  QgsApplication::initQgis();
  setUpFonts();
}

QgisRuntime::~QgisRuntime()
{
  QgsApplication::exitQgis();
}

QString QgisRuntime::prefixPath()
{
  return qEnvironmentVariable( "QGIS_PREFIX_PATH", QStringLiteral( JINGUAN_QGIS_PREFIX ) );
}

QString QgisRuntime::fontFamily()
{
  return QStringLiteral( "Noto Sans CJK SC" );
}

} // namespace jinguan
