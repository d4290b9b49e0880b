#include "BulletinExamples.h"

#include "reports/bulletin/BulletinReport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jinguan;
using test::BulletinExamples;

/** The text of a bulletin in the hands of people. */
class TestBulletinDraft : public QObject
{
    Q_OBJECT

  private:
    BulletinExamples mExamples;
    QTemporaryDir mFolder;
    const QString mItems = QStringLiteral( "items" );
    const QDateTime mTime { QDate( 2014, 4, 2 ), QTime( 1, 30 ), Qt::UTC };

    BulletinFigures figures( const QString &pm25 ) const
    {
      BulletinFigures figures = mExamples.figures( QStringLiteral( "air" ), QStringLiteral( "month" ), QStringLiteral( "2014-03" ) );
      figures.now = BulletinExamples::air( pm25, QStringLiteral( "48.4" ) );
      return figures;
    }
    BulletinDraft draftOf( const BulletinFigures &figures ) const
    {
      return BulletinDraft( figures.question, Language::Chinese, mExamples.text( Language::Chinese ).paragraphs( figures ) );
    }
    static DraftParagraph of( const BulletinDraft &draft, const QString &id )
    {
      for ( const DraftParagraph &paragraph : draft.paragraphs() )
        if ( paragraph.id == id )
          return paragraph;
      return {};
    }

  private Q_SLOTS:
    void initTestCase() { QCOMPARE( mExamples.load(), QString() ); }

    void edit_isKeptAndTakenBack()
    {
      BulletinDraft draft = draftOf( figures( QStringLiteral( "91" ) ) );
      QVERIFY( !draft.isEdited() );
      const QString before = of( draft, mItems ).text();
      draft.edit( mItems, QStringLiteral( "三月污染较重。" ), QStringLiteral( "王工" ), mTime );
      QVERIFY( draft.isEdited() );
      QVERIFY( !draft.isOutOfDate() );
      QCOMPARE( of( draft, mItems ).text(), QStringLiteral( "三月污染较重。" ) );
      QVERIFY( draft.printed().contains( QStringLiteral( "三月污染较重。" ) ) );
      draft.edit( mItems, before, QStringLiteral( "王工" ), mTime );
      QVERIFY( !draft.isEdited() );
    }

    void file_isReadAsWritten()
    {
      BulletinDraft draft = draftOf( figures( QStringLiteral( "91" ) ) );
      draft.edit( mItems, QStringLiteral( "三月“污染”\n较重。" ), QStringLiteral( "王工" ), mTime );
      const QString path = mFolder.filePath( QStringLiteral( "草稿.json" ) );
      VERIFY_OK( draft.write( path ) );
      const Result<BulletinDraft> read = BulletinDraft::read( path );
      VERIFY_OK( read );
      QCOMPARE( read->json(), draft.json() );
      QCOMPARE( of( *read, mItems ).author, QStringLiteral( "王工" ) );
      QCOMPARE( of( *read, mItems ).time, mTime );
    }

    void newFigures_keepTheEditAndShowItOutOfDate()
    {
      BulletinDraft draft = draftOf( figures( QStringLiteral( "91" ) ) );
      draft.edit( mItems, QStringLiteral( "三月污染较重。" ), QStringLiteral( "王工" ), mTime );
      const QString overview = of( draft, QStringLiteral( "overview" ) ).text();
      const BulletinText text = mExamples.text( Language::Chinese );
      draft.update( text.paragraphs( figures( QStringLiteral( "91" ) ) ) );
      QVERIFY2( !draft.isOutOfDate(), "the same figures change nothing" );
      draft.update( text.paragraphs( figures( QStringLiteral( "95" ) ) ) );
      QVERIFY( draft.isOutOfDate() );
      QCOMPARE( of( draft, mItems ).text(), QStringLiteral( "三月污染较重。" ) );
      QVERIFY( of( draft, mItems ).generated.contains( QStringLiteral( "95微克" ) ) );
      QCOMPARE( of( draft, QStringLiteral( "overview" ) ).text(), overview );

      const BulletinFigures now = figures( QStringLiteral( "95" ) );
      const DocumentContent content =
        BulletinReport::content( now, text, mExamples.evaluator(), draft, PageSetup(), QStringLiteral( "成都市生态环境局" ) );
      QVERIFY( content.properties.keywords.contains( QStringLiteral( "已编辑" ) ) );
      QVERIFY( content.properties.keywords.contains( QStringLiteral( "文字待更新" ) ) );
      const QString notes = content.notes.join( QLatin1Char( '\n' ) );
      QVERIFY2( notes.contains( QStringLiteral( "经人工编辑：王工，2014年4月2日" ) ), qPrintable( notes ) );
      QVERIFY2( notes.contains( QStringLiteral( "可能与表中数据不一致：主要指标" ) ), qPrintable( notes ) );

      draft.confirm( mItems );
      QVERIFY( !draft.isOutOfDate() );
      QVERIFY( draft.isEdited() );
      draft.regenerate( mItems );
      QVERIFY( !draft.isEdited() );
      QVERIFY( of( draft, mItems ).text().contains( QStringLiteral( "95微克" ) ) );
    }

    void paragraphThatIsNoMore_keepsItsEdit()
    {
      BulletinFigures withDays = figures( QStringLiteral( "91" ) );
      withDays.days = BulletinExamples::days( QDate( 2014, 3, 1 ), { 120 }, { QStringLiteral( "PM2.5" ) } );
      BulletinDraft draft = draftOf( withDays );
      draft.edit( QStringLiteral( "drivers" ), QStringLiteral( "以细颗粒物为主。" ), QStringLiteral( "王工" ), mTime );
      draft.update( mExamples.text( Language::Chinese ).paragraphs( figures( QStringLiteral( "91" ) ) ) );
      QVERIFY( draft.isOutOfDate() );
      QVERIFY( draft.printed().contains( QStringLiteral( "以细颗粒物为主。" ) ) );
      draft.regenerate( QStringLiteral( "drivers" ) );
      QVERIFY( of( draft, QStringLiteral( "drivers" ) ).id.isEmpty() );
    }

    void emptyEdit_leavesTheParagraphOut()
    {
      BulletinDraft draft = draftOf( figures( QStringLiteral( "91" ) ) );
      const qsizetype before = draft.printed().size();
      draft.edit( mItems, {}, QStringLiteral( "王工" ), mTime );
      QCOMPARE( draft.printed().size(), before - 1 );
    }

    void wrongFiles_areRefusedWithAReason()
    {
      const QString path = mFolder.filePath( QStringLiteral( "anything.json" ) );
      QVERIFY( !BulletinDraft::read( path ) );
      for ( const QByteArray &content : { QByteArray( "{}" ), QByteArray( "[1,2" ), QByteArray( "", 0 ),
              QByteArray( "{\"format\":\"jinguan-bulletin-draft\",\"version\":99}" ) } )
      {
        QFile file( path );
        QVERIFY( file.open( QIODevice::WriteOnly ) );
        file.write( content );
        file.close();
        const Result<BulletinDraft> read = BulletinDraft::read( path );
        QVERIFY2( !read, content.constData() );
        QVERIFY( !read.error().remedy.isEmpty() );
      }
    }

    void draftOfAnotherBulletin_isRefused()
    {
      const BulletinFigures march = figures( QStringLiteral( "91" ) );
      const BulletinDraft draft = draftOf( march );
      VERIFY_OK( draft.checkFor( march.question, Language::Chinese ) );
      QVERIFY( !draft.checkFor( march.question, Language::English ) );
      BulletinQuestion other = march.question;
      other.period = other.period.previous();
      const Result<void> refused = draft.checkFor( other, Language::Chinese );
      QVERIFY( !refused );
      QVERIFY( refused.error().message.contains( QStringLiteral( "2014-02" ) ) );
      other = march.question;
      other.area = { MapFilter::Kind::District, QStringLiteral( "510104" ) };
      QVERIFY( !draft.checkFor( other, Language::Chinese ) );
    }
};

QTEST_GUILESS_MAIN( TestBulletinDraft )
#include "test_bulletindraft.moc"
