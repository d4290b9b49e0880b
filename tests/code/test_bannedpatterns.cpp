#include "base/CsvTable.h"
#include "TestSupport.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace jinguan;

/** Architecture as a list of words that must not be: `banned.csv` says where, what, and what to use instead. */
class TestBannedPatterns : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void sources_keepTheArrows_data();
    void sources_keepTheArrows();
    void sources_areShort();
};

static QStringList sourcesBelow( const QString &folder )
{
  QStringList files;
  QDirIterator it(
    QStringLiteral( JINGUAN_SOURCE_DIR ) + QLatin1Char( '/' ) + folder, { "*.cpp", "*.h" }, QDir::Files, QDirIterator::Subdirectories );
  while ( it.hasNext() )
    files.append( it.next() );
  return files;
}

void TestBannedPatterns::sources_keepTheArrows_data()
{
  QTest::addColumn<QString>( "folders" );
  QTest::addColumn<QString>( "pattern" );
  QTest::addColumn<QString>( "instead" );
  const Result<CsvTable> table =
    CsvTable::read( QStringLiteral( JINGUAN_SOURCE_DIR "/tests/code/banned.csv" ), { "folder", "pattern", "instead" } );
  VERIFY_OK( table );
  for ( int row = 0; row < table->rowCount(); ++row )
    QTest::newRow( qPrintable( table->text( row, "folder" ) + QLatin1Char( ' ' ) + table->text( row, "pattern" ) ) )
      << table->text( row, "folder" ) << table->text( row, "pattern" ) << table->text( row, "instead" );
}

void TestBannedPatterns::sources_keepTheArrows()
{
  QFETCH( QString, folders );
  QFETCH( QString, pattern );
  QFETCH( QString, instead );
  const QRegularExpression expression( pattern );
  QVERIFY2( expression.isValid(), qPrintable( expression.errorString() ) );
  QStringList found;
  int files = 0;
  for ( const QString &folder : folders.split( QLatin1Char( ' ' ) ) )
  {
    for ( const QString &path : sourcesBelow( folder ) )
    {
      ++files;
      QFile file( path );
      QVERIFY( file.open( QIODevice::ReadOnly ) );
      int number = 0;
      for ( const QByteArray &line : file.readAll().split( '\n' ) )
      {
        ++number;
        if ( expression.match( QString::fromUtf8( line ) ).hasMatch() )
          found.append( QStringLiteral( "%1:%2" ).arg( path ).arg( number ) );
      }
    }
  }
  QVERIFY2( files > 0, qPrintable( folders ) );
  QVERIFY2( found.isEmpty(), qPrintable( found.join( QLatin1Char( '\n' ) ) + QStringLiteral( "\nInstead: " ) + instead ) );
}

void TestBannedPatterns::sources_areShort()
{
  constexpr int longest = 600;
  QStringList tooLong;
  for ( const char *folder : { "core", "layers", "reports", "widgets", "app" } )
  {
    for ( const QString &path : sourcesBelow( QString::fromLatin1( folder ) ) )
    {
      QFile file( path );
      QVERIFY( file.open( QIODevice::ReadOnly ) );
      const qsizetype lines = file.readAll().count( '\n' );
      if ( lines > longest )
        tooLong.append( QStringLiteral( "%1: %2 lines" ).arg( path ).arg( lines ) );
    }
  }
  QVERIFY2( tooLong.isEmpty(), qPrintable( tooLong.join( QLatin1Char( '\n' ) ) ) );
}

QTEST_GUILESS_MAIN( TestBannedPatterns )
#include "test_bannedpatterns.moc"
