#include "TestSupport.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

/** Both languages are whole, and no string of the sources is missing in them. */
class TestTranslations : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void translations_areFinished_data();
    void translations_areFinished();
    void translations_haveFullContexts();
    void translations_keepPlaceholders();
    void translations_knowEveryString();
};

struct Message
{
    QString context;
    QString source;
    QString translation;
    bool unfinished = false;
};

static QList<Message> messagesOf( const QString &path )
{
  QFile file( path );
  QList<Message> messages;
  if ( !file.open( QIODevice::ReadOnly ) )
    return messages;
  QXmlStreamReader xml( &file );
  QString context;
  Message message;
  while ( !xml.atEnd() )
  {
    xml.readNext();
    if ( xml.isStartElement() && xml.name() == QLatin1String( "name" ) )
      context = xml.readElementText();
    else if ( xml.isStartElement() && xml.name() == QLatin1String( "message" ) )
      message = { context, {}, {}, false };
    else if ( xml.isStartElement() && xml.name() == QLatin1String( "source" ) )
      message.source = xml.readElementText();
    else if ( xml.isStartElement() && xml.name() == QLatin1String( "translation" ) )
    {
      message.unfinished = xml.attributes().value( QLatin1String( "type" ) ) == QLatin1String( "unfinished" );
      message.translation = xml.readElementText( QXmlStreamReader::IncludeChildElements ).trimmed();
    }
    else if ( xml.isEndElement() && xml.name() == QLatin1String( "message" ) )
      messages.append( message );
  }
  return messages;
}

static const QString sFolder = QStringLiteral( JINGUAN_SOURCE_DIR "/translations/" );

void TestTranslations::translations_areFinished_data()
{
  QTest::addColumn<QString>( "file" );
  QTest::newRow( "Chinese" ) << sFolder + QStringLiteral( "jinguan_zh_CN.ts" );
  QTest::newRow( "English" ) << sFolder + QStringLiteral( "jinguan_en.ts" );
}

void TestTranslations::translations_areFinished()
{
  QFETCH( QString, file );
  const QList<Message> messages = messagesOf( file );
  QVERIFY( messages.size() > 500 );
  QStringList unfinished;
  for ( const Message &message : messages )
  {
    if ( message.unfinished || message.translation.isEmpty() )
      unfinished.append( message.context + QStringLiteral( ": " ) + message.source );
  }
  QVERIFY2( unfinished.isEmpty(), qPrintable( unfinished.join( QLatin1Char( '\n' ) ) ) );
}

void TestTranslations::translations_haveFullContexts()
{
  // a context without our namespace is never looked up at run time
  for ( const Message &message : messagesOf( sFolder + QStringLiteral( "jinguan_zh_CN.ts" ) ) )
    QVERIFY2( message.context.startsWith( QStringLiteral( "jinguan::" ) ),
      qPrintable( message.context + QStringLiteral( ": " ) + message.source ) );
}

void TestTranslations::translations_keepPlaceholders()
{
  static const QRegularExpression sPlaceholder( QStringLiteral( "%L?\\d|%n" ) );
  const auto placeholders = []( const QString &text ) {
    QStringList list;
    QRegularExpressionMatchIterator it = sPlaceholder.globalMatch( text );
    while ( it.hasNext() )
      list.append( it.next().captured() );
    list.sort();
    return list;
  };
  for ( const Message &message : messagesOf( sFolder + QStringLiteral( "jinguan_zh_CN.ts" ) ) )
    QVERIFY2( placeholders( message.source ) == placeholders( message.translation ),
      qPrintable( message.source + QStringLiteral( " → " ) + message.translation ) );
}

void TestTranslations::translations_knowEveryString()
{
  QTemporaryDir folder;
  const QString fresh = folder.filePath( QStringLiteral( "fresh.ts" ) );
  QProcess lupdate;
  lupdate.setWorkingDirectory( QStringLiteral( JINGUAN_SOURCE_DIR ) );
  lupdate.start( QStringLiteral( JINGUAN_LUPDATE ),
    { "-silent", "-I", ".", "-I", "core", "-I", "app", "-locations", "none", "core", "layers", "reports", "widgets", "app", "-ts",
      fresh } );
  QVERIFY( lupdate.waitForFinished( 120000 ) );
  QCOMPARE( lupdate.exitCode(), 0 );
  QSet<QString> known;
  for ( const Message &message : messagesOf( sFolder + QStringLiteral( "jinguan_zh_CN.ts" ) ) )
    known.insert( message.context + QLatin1Char( '\n' ) + message.source );
  QStringList missing;
  for ( const Message &message : messagesOf( fresh ) )
  {
    if ( !known.contains( message.context + QLatin1Char( '\n' ) + message.source ) )
      missing.append( message.context + QStringLiteral( ": " ) + message.source );
  }
  QVERIFY2( missing.isEmpty(), qPrintable( missing.join( QLatin1Char( '\n' ) ) ) );
}

QTEST_GUILESS_MAIN( TestTranslations )
#include "test_translations.moc"
