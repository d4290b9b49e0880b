#include "QgisTestMain.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <qgsapplication.h>
#include <qgscoordinatereferencesystem.h>
#include <qgsproviderregistry.h>

using namespace jinguan;

/** The QGIS libraries come up with what the program needs of them. */
class TestQgisRuntime : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void providers_areLoaded();
    void chineseFont_isInstalledAndDefault();
    void coordinateSystems_areKnown();
};

void TestQgisRuntime::providers_areLoaded()
{
  const QStringList providers = QgsProviderRegistry::instance()->providerList();
  for ( const char *wanted : { "ogr", "gdal", "memory", "wms" } )
    QVERIFY2( providers.contains( QLatin1String( wanted ) ), wanted );
}

void TestQgisRuntime::chineseFont_isInstalledAndDefault()
{
  QVERIFY2( QFontDatabase::families().contains( QgisRuntime::fontFamily() ), "install fonts-noto-cjk (tools/bootstrap does)" );
  QCOMPARE( QgsApplication::font().family(), QgisRuntime::fontFamily() );
}

void TestQgisRuntime::coordinateSystems_areKnown()
{
  for ( const char *id : { "EPSG:4490", "EPSG:4544", "EPSG:4326" } )
    QVERIFY2( QgsCoordinateReferenceSystem( QLatin1String( id ) ).isValid(), id );
}

JINGUAN_QGIS_TEST_MAIN( TestQgisRuntime )
#include "test_qgisruntime.moc"
