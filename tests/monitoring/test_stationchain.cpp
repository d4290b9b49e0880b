#include "monitoring/StationChain.h"
#include "TestSupport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jinguan;

class TestStationChain : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void json_keepsEverything();
    void json_ofSomethingElseIsAnError();
    void file_namesTheRowOfAChainWithoutStations();
    void attributes_makeChains();
    void attributes_endWhereACircleWouldClose();
    void of_leavesOutStationsThatAreNotThere();
    void demo_isMarked();

  private:
    static Station station( const char *code, const char *next = "" )
    {
      Station station;
      station.code = QString::fromLatin1( code );
      station.name = { station.code, station.code };
      if ( *next )
        station.attributes.insert( chains::downstream, QString::fromLatin1( next ) );
      return station;
    }
};

void TestStationChain::json_keepsEverything()
{
  const QList<StationChain> before { { QStringLiteral( "a" ), { QStringLiteral( "锦江" ), QStringLiteral( "Jinjiang" ) },
    { QStringLiteral( "X" ), QStringLiteral( "Y" ) }, true } };
  const Result<QList<StationChain>> after = chains::fromJson( chains::toJson( before ) );
  VERIFY_OK( after );
  QCOMPARE( *after, before );
}

void TestStationChain::json_ofSomethingElseIsAnError()
{
  QVERIFY( !chains::fromJson( "{}" ) );
  QVERIFY( !chains::fromJson( "[{" ) );
}

void TestStationChain::file_namesTheRowOfAChainWithoutStations()
{
  const QTemporaryDir folder;
  QFile file( folder.filePath( QStringLiteral( "chains.csv" ) ) );
  QVERIFY( file.open( QIODevice::WriteOnly ) );
  file.write( "id,name_zh,name_en,stations,demo\na,甲,A,X;Y,0\nb,乙,B,X,0\n" );
  file.close();
  const Result<QList<StationChain>> read = chains::read( file.fileName() );
  QVERIFY( !read );
  QCOMPARE( read.error().row, 3 );
}

void TestStationChain::attributes_makeChains()
{
  const QList<StationChain> made =
    chains::fromAttributes( { station( "C" ), station( "A", "B" ), station( "B", "C" ), station( "D", "B" ), station( "lonely" ) } );
  QCOMPARE( made.size(), 2 );
  QCOMPARE( made.at( 0 ).stations, ( QStringList { QStringLiteral( "A" ), QStringLiteral( "B" ), QStringLiteral( "C" ) } ) );
  QCOMPARE( made.at( 1 ).stations, ( QStringList { QStringLiteral( "D" ), QStringLiteral( "B" ), QStringLiteral( "C" ) } ) );
}

void TestStationChain::attributes_endWhereACircleWouldClose()
{
  const QList<StationChain> made = chains::fromAttributes( { station( "A", "B" ), station( "B", "C" ), station( "C", "B" ) } );
  QCOMPARE( made.size(), 1 );
  QCOMPARE( made.first().stations.size(), 3 );
}

void TestStationChain::of_leavesOutStationsThatAreNotThere()
{
  const QTemporaryDir folder;
  QFile file( folder.filePath( QStringLiteral( "chains.csv" ) ) );
  QVERIFY( file.open( QIODevice::WriteOnly ) );
  file.write( "id,name_zh,name_en,stations,demo\na,甲,A,A;gone;B,1\nb,乙,B,gone;B,1\n" );
  file.close();
  const Result<QList<StationChain>> found = chains::of( file.fileName(), {}, { station( "A" ), station( "B" ) } );
  VERIFY_OK( found );
  QCOMPARE( found->size(), 1 );
  QCOMPARE( found->first().stations, ( QStringList { QStringLiteral( "A" ), QStringLiteral( "B" ) } ) );
  // What was edited in the workspace takes the place of the file.
  const Result<QList<StationChain>> edited = chains::of( file.fileName(), "[]", { station( "A" ), station( "B" ) } );
  VERIFY_OK( edited );
  QVERIFY( edited->isEmpty() );
}

void TestStationChain::demo_isMarked()
{
  const Result<QList<StationChain>> read = chains::read( QStringLiteral( JINGUAN_SOURCE_DIR "/resources/demo/chains.csv" ) );
  VERIFY_OK( read );
  QVERIFY( !read->isEmpty() );
  for ( const StationChain &chain : *read )
    QVERIFY( chain.isDemo );
}

QTEST_APPLESS_MAIN( TestStationChain )
#include "test_stationchain.moc"
